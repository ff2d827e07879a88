"""summitlib: read many accounts of one diplomatic summit, with evidence.

>>> import summitlib
>>> study = summitlib.open("seeds", out="outputs")  # doctest: +SKIP
>>> study.agreements[["label", "text", "sector", "status"]]  # doctest: +SKIP
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .study import Study

__all__ = ["open"]


def open(seeds: str | Path = "seeds", out: str | Path = "outputs") -> Study:
    """Open the study in the folder ``seeds``, building into ``out`` what is missing or stale."""
    from .study import open_study

    return open_study(seeds, out)


def __getattr__(name: str) -> Any:
    if name == "__version__":
        from importlib.metadata import version

        return version("summitlib")
    raise AttributeError(f"module 'summitlib' has no attribute {name!r}")
