"""What a reader sees: answers (sentences made of values, each cited), tables and figures.

A notebook asks; these functions answer. Each takes the study, and gives back something that shows itself in
JupyterLab, as plain text, and in the report.
"""
