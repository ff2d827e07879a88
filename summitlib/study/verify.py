"""The last step of a build: re-read text, tables and the articles' own files, and hold them against each other.

The first row whose words are not where it says ends the build with an error; nothing is published then.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from ..alignment import Alignment, Edit
from ..errors import EvidenceError
from ..reading import read_raw
from .plan import Job
from .tables import ANCHORED, SCHEMAS, read_table

_BUG = "this is a bug of summitlib: please report it with the article"


def alignment_of(repairs: Iterable[Sequence[Any]]) -> Alignment:
    """The alignment that the rows of ``repairs`` describe."""
    return Alignment(Edit(r[1], r[2], r[4], r[5], r[6], r[7], r[8], r[9]) for r in repairs)


def read_exact(path: Path) -> str:
    """A text file's code points as they are, line ends too."""
    return path.read_bytes().decode("utf-8")


def verify(folder: Path, jobs: Sequence[Job]) -> None:
    """Check every anchored row of every table below ``folder``; raises EvidenceError at the first that is wrong."""
    texts = {
        job.path.stem: read_exact(path) for job in jobs if (path := folder / "text" / f"{job.path.stem}.txt").exists()
    }
    paths = {job.path.stem: job.path for job in jobs}
    tables = {name: read_table(folder / "tables", name) for name in ANCHORED}
    repairs = {doc: rows.values.tolist() for doc, rows in tables["repairs"].groupby("doc")}
    alignments = {}
    for doc, text in texts.items():
        raw = read_raw(paths[doc].read_bytes(), paths[doc].suffix.lower(), where=paths[doc].name).text
        alignments[doc] = alignment_of(repairs.get(doc, ()))
        if alignments[doc].replay(raw) != text:
            raise EvidenceError("the listed repairs do not make the text", where=doc, hint=_BUG)
    for name, table in tables.items():
        _verify_rows(name, table[list(SCHEMAS[name])[:6]].itertuples(index=False), texts, alignments)


def _verify_rows(name: str, rows: Iterable[Any], texts: dict[str, str], alignments: dict[str, Alignment]) -> None:
    for number, (doc, start, end, words, raw_start, raw_end) in enumerate(rows, 2):  # line 1 of the CSV is its header
        place = f"tables/{name}.csv line {number} ({doc})"
        if texts[doc][start:end] != words:
            raise EvidenceError(f"the words {words[:60]!r} are not at {start}-{end}", where=place, hint=_BUG)
        if name != "repairs" and alignments[doc].raw_span(start, end) != (raw_start, raw_end):
            raise EvidenceError(f"{words[:60]!r} did not stand at {raw_start}-{raw_end}", where=place, hint=_BUG)
