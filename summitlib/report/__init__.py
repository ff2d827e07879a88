"""The report: the notebooks, executed with papermill, and the site made of them."""
