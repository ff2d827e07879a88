"""The study as people hold it: its tables, its documents, its concordance."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from ..codebook import Codebook
from ..errors import RequestError, nearest
from ..model import Document
from . import store
from .outputs import build_study
from .plan import Plan, plan_study
from .tables import NAMES, read_table

if TYPE_CHECKING:
    import pandas as pd

    from ..compare import Sources

#: while a report is being made, its notebooks read the tables that are about to be published
STAGED = "SUMMITLIB_STAGED"


def open_study(seeds: str | Path = "seeds", out: str | Path = "outputs") -> Study:
    """Open a study, building what is missing or stale.

    A relative folder that is not here is looked for in the folders above, so that a notebook in a folder of the
    project opens the project's study; ``out``, if relative, lies beside the articles' folder.

    Raises :class:`~summitlib.errors.RequestError` and :class:`~summitlib.errors.StudyFileError`.
    """
    base = _base_of(Path(seeds))
    folder, outputs = base / seeds, base / out
    if staged := os.environ.get(STAGED):
        return Study(plan_study(folder), Path(staged), out)
    build = build_study(folder, outputs)
    return Study(build.plan, outputs, out, build.problems)


def _base_of(seeds: Path) -> Path:
    here = Path()
    if seeds.is_absolute() or seeds.is_dir():
        return here
    return next((up for n in range(1, 4) if ((up := Path(*[".."] * n)) / seeds).is_dir()), here)


class Study:
    """A study's tables as attributes, its documents by id.

    >>> import summitlib
    >>> study = summitlib.open("seeds", out="outputs")  # doctest: +SKIP
    >>> study.quotations.groupby("speaker").size()  # doctest: +SKIP
    """

    documents: pd.DataFrame
    repairs: pd.DataFrame
    blocks: pd.DataFrame
    sentences: pd.DataFrame
    quotations: pd.DataFrame
    quantities: pd.DataFrame
    dates: pd.DataFrame
    mentions: pd.DataFrame
    agreements: pd.DataFrame
    codings: pd.DataFrame
    conflicts: pd.DataFrame
    corroborations: pd.DataFrame
    coverage: pd.DataFrame
    commitments: pd.DataFrame

    def __init__(
        self, plan: Plan, out: Path, name: str | Path = "outputs", problems: tuple[Mapping[str, str], ...] | None = None
    ) -> None:
        self._plan, self.out, self.name = plan, out, Path(name).name
        self.problems = store.read_manifest(out).get("problems", []) if problems is None else list(problems)

    def __getattr__(self, name: str) -> pd.DataFrame:
        if name not in NAMES:
            raise AttributeError(f"a study has no {name!r}: {nearest(name, NAMES)}")
        frame = read_table(self.out / "tables", name)
        self.__dict__[name] = frame
        return frame

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *NAMES})

    @property
    def codebook(self) -> Codebook:
        """What the study looks for."""
        return self._plan.codebook

    @property
    def gold(self) -> str:
        """The folder of hand-made labels that codebook.toml names, or empty."""
        folder = self._plan.seeds / self.codebook.labels
        return str(folder) if self.codebook.labels and folder.exists() else ""

    @cached_property
    def labels(self) -> dict[str, str]:
        """The short name of every document, in the study's order."""
        return dict(zip(self.documents["doc"], self.documents["label"], strict=True))

    @cached_property
    def texts(self) -> dict[str, str]:
        """The repaired text of every document."""
        return {doc: (self.out / "text" / f"{doc}.txt").read_bytes().decode("utf-8") for doc in self.labels}

    @cached_property
    def sources(self) -> Sources:
        """The documents side by side, as :mod:`summitlib.compare` takes them."""
        from ..compare import Sources

        return Sources({name: getattr(self, name) for name in ("documents", "sentences", "codings")}, self.texts)

    def __getitem__(self, doc: str) -> Document:
        """One document, by its id or by the beginning of it that no other shares."""
        jobs = [job for job in self._plan.jobs if job.path.stem.startswith(doc) and job.path.stem in self.labels]
        exact = [job for job in jobs if job.path.stem == doc] or jobs
        if len(exact) != 1:
            raise RequestError(f"{len(exact)} documents are called {doc!r}", hint=nearest(doc, self.labels))
        from .article import read_job  # heavy, and most who open a study only read its tables

        return read_job(exact[0])

    def kwic(self, term: str, width: int = 60) -> pd.DataFrame:
        """The concordance of a term: each occurrence with ``width`` characters either side.

        The term is written as in a codebook (:mod:`summitlib.terms`). Columns: label, left, keyword, right, doc,
        start, end.
        """
        from .concordance import kwic

        return kwic(self.texts, self.labels, term, width)

    def __repr__(self) -> str:
        return f"<Study of {len(self.documents)} articles: {', '.join(self.labels.values())}>"
