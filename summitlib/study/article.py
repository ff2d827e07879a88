"""One article's whole way: read, described, extracted, checked, and turned into rows.

It knows no other article, so that it can run anywhere and be kept by the hash of what went in.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from ..codebook import Codebook
from ..errors import ArticleError, EvidenceError
from ..extract import extract
from ..model import Document, Span
from ..reading import read_article
from .plan import Job
from .tables import Row

#: an article longer than this is taken for something else (a log, a data dump) and set aside
LONGEST = 60_000_000
_WORD = re.compile(r"\w+(?:[’'.-]\w+)*")


@dataclass(frozen=True)
class Article:
    """What comes of a job: the repaired text, and rows by table in the order of their columns."""

    doc: str
    text: str
    rows: Mapping[str, list[Row]]


def read_job(job: Job) -> Document:
    """The job's document, as the corpus describes it."""
    size = job.path.stat().st_size if job.path.exists() else 0
    if size > LONGEST:
        raise ArticleError(
            f"{size / 1e6:.0f} MB are too many for one article (the most is {LONGEST / 1e6:.0f} MB)",
            where=job.name, hint="split it into articles, or remove it",
        )  # fmt: skip
    return job.entry.describe(read_article(job.path, job.name))


def do_job(job: Job, codebook: Codebook) -> Article:
    """Read one article and extract its evidence; raises ArticleError where it cannot be used."""
    document = read_job(job)
    evidence = extract(document, codebook)
    found: dict[str, Iterable[Span]] = {
        "blocks": document.blocks, "sentences": document.sentences,
        **{f.name: getattr(evidence, f.name) for f in fields(evidence)},
    }  # fmt: skip
    rows = {name: anchored(document, name, spans) for name, spans in found.items()}
    rows |= {"documents": [_document_row(document)], "repairs": _repair_rows(document)}
    return Article(document.id, document.text, rows)


def _repair_rows(document: Document) -> list[Row]:
    """Every edit between the article as it came and the text, at the place where its outcome stands."""
    return [
        [document.id, e.start, e.end, e.after, e.raw_start, e.raw_end, e.kind, e.before, e.after, e.certain]
        for e in document.alignment.edits
    ]


def anchored(document: Document, table: str, spans: Iterable[Span]) -> list[Row]:
    """Spans as rows with both addresses; a span whose words are not there stops the build."""
    rows: list[Row] = []
    for number, span in enumerate(spans):
        if document.text[span.start : span.end] != span.text:
            raise EvidenceError(
                f"row {number} of {table} says {span.text[:60]!r}, the text has "
                f"{document.text[span.start : span.end][:60]!r}",
                where=document.id, hint="this is a bug of summitlib: please report it with the article",
            )  # fmt: skip
        raw = document.alignment.raw_span(span.start, span.end)
        rows.append([document.id, span.start, span.end, span.text, *raw, *_own(span)])
    return rows


def _own(span: Span) -> Iterable[Any]:
    """What a row says beyond its place and words, in the order of its fields (``astuple`` would copy every value)."""
    return (getattr(span, f.name) for f in fields(span)[3:])


def _document_row(document: Document) -> Row:
    d = document
    return [
        d.id, d.label or d.outlet or d.id, d.title, d.author, d.outlet, d.published, d.language, d.path, d.sha256,
        d.encoding, d.id, sum(1 for _ in _WORD.finditer(d.text)), len(d.sentences),
    ]  # fmt: skip
