"""The reader page of one article: its blocks and sentences, with all that was found in them marked."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from typing import Any

from ..model import FUNCTIONS

#: how each block kind is written; furniture and captions keep their place, in smaller print
_TAGS = {"title": "h2", "heading": "h3", "quote": "blockquote"}
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Layer:
    """One kind of evidence: its table, how its marks are called, and what a mark says of itself."""

    key: str
    label: str
    on: bool
    columns: tuple[str, ...]
    head: tuple[str, ...]


LAYERS = (
    Layer("quotations", "Quotations", True, ("text", "kind", "speaker", "cue"), ("Words", "Kind", "Speaker", "Cue")),
    Layer("quantities", "Quantities", True, ("text", "value", "unit", "measure"), ("Words", "Value", "Unit", "Measure")),
    Layer("dates", "Dates", True, ("text", "value"), ("Words", "Date")),
    Layer("agreements", "Agreements", True, ("text", "level", "form", "sector", "status"),
          ("Words", "Level", "Form", "Sector", "Status")),
    Layer("mentions", "Actors", False, ("text", "actor", "kind"), ("Words", "Actor", "Kind")),
    Layer("repairs", "Repairs", False, ("after", "before", "kind", "certain"), ("Now", "As it came", "Kind", "Certain")),
)  # fmt: skip


def context_of(document: Row, tables: Mapping[str, Sequence[Row]]) -> dict[str, Any]:
    """What the reader page's template needs: ``tables`` holds the rows of this article alone, in text order."""
    where = _Sentences(tables["sentences"])
    return {
        "d": document, "functions": FUNCTIONS, "facts": _facts(document),
        "layers": [{"key": x.key, "label": x.label, "on": x.on, "count": len(tables[x.key])} for x in LAYERS],
        "blocks": list(_blocks(tables)),
        "evidence": [_evidence(layer, tables[layer.key], where) for layer in LAYERS if tables[layer.key]],
    }  # fmt: skip


def _facts(document: Row) -> list[tuple[str, str]]:
    named = (("title", "Title"), ("author", "Author"), ("outlet", "Outlet"), ("published", "Published"))
    known = [(label, document[key] or "not known") for key, label in named]
    return [*known, ("File", document["path"]), ("Read as", document["encoding"])]


class _Sentences:
    """Which sentence an offset belongs to: the last that begins at or before it."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._starts, self._numbers = [r["start"] for r in rows], [r["sentence"] for r in rows]

    def at(self, offset: int) -> int:
        number: int = self._numbers[max(0, bisect_right(self._starts, offset) - 1)]
        return number


def _evidence(layer: Layer, rows: Sequence[Row], where: _Sentences) -> dict[str, Any]:
    return {
        "label": layer.label, "columns": ("§", *layer.head),
        "rows": [
            {"sentence": where.at(row["start"]), "cells": [_shown(row[c]) for c in layer.columns]}
            for row in rows
        ],
    }  # fmt: skip


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:,.12g}"
    return str(value)


def _blocks(tables: Mapping[str, Sequence[Row]]) -> Iterator[str]:
    marks = _Marks(tables)
    codings = {row["sentence"]: row for row in tables["codings"]}
    sentences = defaultdict(list)
    for row in tables["sentences"]:
        sentences[row["block"]].append(row)
    for block in tables["blocks"]:
        tag = _TAGS.get(block["kind"], "p")
        words = " ".join(_sentence(row, codings.get(row["sentence"]), marks) for row in sentences[block["block"]])
        yield f'<{tag} class="{block["kind"]}" id="b{block["block"]}">{words}</{tag}>'


def _sentence(row: Row, coding: Row | None, marks: _Marks) -> str:
    function = coding["function"] if coding else ""
    told = f' title="{escape(_why(coding))}"' if coding else ""
    number = row["sentence"]
    link = f'<a class="where" href="#s{number}"{told}>{number}</a>'
    return f'<span class="sentence {function}" id="s{number}">{link}{marks.marked(row["start"], row["end"], row["text"])}</span>'


def _why(coding: Row) -> str:
    topics = ", ".join(coding["topics"])
    return f"{coding['function']}{': ' + topics if topics else ''} ({coding['why']})"


class _Marks:
    """All marks of one article, and sentences cut where marks begin and end."""

    def __init__(self, tables: Mapping[str, Sequence[Row]]) -> None:
        marks = [
            (row["start"], row["end"], layer.key, " · ".join(filter(None, (_shown(row[c]) for c in layer.columns[1:]))))
            for layer in LAYERS
            for row in tables[layer.key]
            if row["start"] < row["end"]
        ]
        self._marks = sorted(marks)
        self._longest = max((end - start for start, end, *_ in marks), default=0)
        self._starts = [start for start, *_ in self._marks]

    def marked(self, start: int, end: int, text: str) -> str:
        """The sentence's words as HTML, each stretch with the marks that cover it."""
        here = list(self._over(start, end))
        cuts = sorted({start, end, *(min(max(x, start), end) for a, b, *_ in here for x in (a, b))})
        return "".join(_stretch(text[a - start : b - start], a, here) for a, b in pairwise(cuts))

    def _over(self, start: int, end: int) -> Iterable[tuple[int, int, str, str]]:
        first = bisect_right(self._starts, start - self._longest - 1)
        last = bisect_right(self._starts, end - 1)
        return (mark for mark in self._marks[first:last] if mark[1] > start)


def _stretch(words: str, at: int, marks: Iterable[tuple[int, int, str, str]]) -> str:
    over = [mark for mark in marks if mark[0] <= at < mark[1]]
    if not over:
        return escape(words)
    names = " ".join(sorted({key for *_, key, _ in over}))
    told = "; ".join(dict.fromkeys(f"{key}: {note}" for *_, key, note in over))
    return f'<mark class="{names}" title="{escape(told)}">{escape(words)}</mark>'
