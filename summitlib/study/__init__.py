"""A study: a folder of articles, its evidence tables, and how both stay in step."""

from .outputs import build_study
from .study import Study, open_study

__all__ = ["Study", "build_study", "open_study"]
