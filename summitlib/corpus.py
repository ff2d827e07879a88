"""corpus.toml: what the articles' files do not say of themselves.

[articles.<stem of the file>]
label   = "Herald"          a short name for tables and figures
outlet, author, address     as text; leave out what nobody can know
date    = "2026-01-08"      ISO 8601 at the precision that is known: a day, a week, a month, a year
order   = 1                 place in tables and figures; articles without one follow, by file name
note    = "…"               why a value is given, or left empty
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from .codebook import parse_toml, read_study_file, record_of
from .errors import StudyFileError, nearest
from .model import Document

#: the kinds of file that are read as articles
SUFFIXES = (".txt", ".html", ".htm", ".md", ".pdf", ".docx")
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?|-W\d\d)?")


@dataclass(frozen=True)
class Entry:
    """What corpus.toml says of one article; what it leaves out, the article itself may say."""

    label: str = ""
    outlet: str = ""
    author: str = ""
    address: str = ""
    date: str = ""
    note: str = ""
    order: int = 0

    def describe(self, document: Document) -> Document:
        """The document with this entry's words in the place of its own."""
        known = {"label": self.label, "outlet": self.outlet, "author": self.author, "published": self.date}
        return replace(document, **{name: value for name, value in known.items() if value})  # type: ignore[arg-type]


def read_corpus(path: Path, stems: Iterable[str]) -> Mapping[str, Entry]:
    """The entries by document id; empty where the file is not there.

    Raises :class:`~summitlib.errors.StudyFileError` for an entry of an article that is not there, an unknown
    key, or a date that is none.
    """
    if not path.exists():
        return {}
    tree, known = parse_toml(read_study_file(path), path.name), sorted(stems)
    for key in tree:
        if key != "articles":
            raise StudyFileError(
                f"unknown section [{key}]", where=path.name, hint='write [articles."<stem of the file>"]'
            )
    return {stem: _entry(stem, found, known, path.name) for stem, found in tree.get("articles", {}).items()}


def _entry(stem: str, found: object, known: list[str], where: str) -> Entry:
    place = f"{where} [articles.{stem}]"
    if stem not in known:
        raise StudyFileError(f"no article is called {stem!r}", where=place, hint=nearest(stem, known))
    entry = record_of(Entry, found, place)
    if entry.date and not _DATE.fullmatch(entry.date):
        raise StudyFileError(f"date {entry.date!r}", where=place, hint="2026-01-08, 2026-W02, 2026-01 or 2026")
    return entry
