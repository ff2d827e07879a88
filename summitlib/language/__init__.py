"""Data of English and of print, shared by the rooms above; no code that reads an article."""
