"""The documents of a study side by side: their tables as rows, and what stands around an offset."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

import pandas as pd

from ..model import Span
from .stems import content_stems
from .stories import stories

Tables = Mapping[str, pd.DataFrame]


class Sources:
    """Tables and texts, read once; a table that is missing has no rows, a cell that is missing is empty.

    >>> sources = Sources({"documents": pd.DataFrame({"doc": ["a", "b"], "group": ["1", "1"]})}, {"a": "One.", "b": ""})
    >>> sources.docs, sources.label("a"), sources.independent(["a", "b"]), sources.rows("dates")
    (('a', 'b'), 'a', 1, [])
    """

    def __init__(self, tables: Tables, texts: Mapping[str, str]) -> None:
        self._tables, self.texts = tables, texts
        self._rows: dict[str, list[dict[str, Any]]] = {}
        self._documents = {row["doc"]: row for row in self.rows("documents")}
        self.docs = tuple(dict.fromkeys([*self._documents, *texts]))
        self.order = {doc: i for i, doc in enumerate(self.docs)}

    def rows(self, name: str) -> list[dict[str, Any]]:
        """The rows of a table, by document and offset; None and NaN are the empty text."""
        if name not in self._rows:
            frame = self._tables.get(name)
            columns = {} if frame is None else {key: [_cell(v) for v in frame[key].tolist()] for key in frame.columns}
            rows = [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
            self._rows[name] = sorted(rows, key=self._place) if "start" in columns else rows
        return self._rows[name]

    def _place(self, row: Mapping[str, Any]) -> tuple[int, int]:
        return self.order.get(row["doc"], len(self.order)), int(row["start"])

    def text(self, doc: str) -> str:
        return self.texts.get(doc, "")

    def label(self, doc: str) -> str:
        return str(self._documents.get(doc, {}).get("label") or doc)

    def published(self, doc: str) -> str:
        return str(self._documents.get(doc, {}).get("published", ""))

    def group(self, doc: str) -> str:
        """What copies and near-copies of one text share."""
        return str(self._documents.get(doc, {}).get("group") or doc)

    def independent(self, docs: Iterable[str]) -> int:
        """How many independent sources these documents are: copies of one text count once."""
        return len({self.group(doc) for doc in docs})

    def story(self, doc: str) -> str:
        """The parties whose story a document tells: documents of other stories do not contradict it."""
        return self._stories.get(doc, "")

    def told(self, subject: str, story: str) -> str:
        """The subject, with its parties where the study has several stories."""
        return f"{subject} ({story})" if story and len(set(self._stories.values())) > 1 else subject

    def counted(self, docs: Iterable[str]) -> str:
        """``1 source``, ``2 sources``: independent ones."""
        n = self.independent(docs)
        return f"{n} source" + ("" if n == 1 else "s")

    def sentence(self, doc: str, offset: int) -> Span:
        """The sentence that holds an offset, or the line where no sentence does."""
        if found := _holding(self._sentences.get(doc, ()), offset):
            return found
        text = self.text(doc)
        start, end = text.rfind("\n", 0, offset) + 1, text.find("\n", offset)
        end = len(text) if end < 0 else end
        return Span(start, end, text[start:end])

    def sentences(self, doc: str, start: int, end: int) -> list[Span]:
        """The sentences that stand, at least in part, between two offsets."""
        spans = self._sentences.get(doc, [])
        first = max(0, bisect_right(spans, start, key=lambda s: s.start) - 1)
        last = bisect_left(spans, end, key=lambda s: s.start)
        return [s for s in spans[first:last] if s.end > start]

    def block_kind(self, doc: str, offset: int) -> str:
        """The kind of the block that holds an offset, or empty."""
        found = _holding(self._blocks.get(doc, ()), offset)
        return self._kinds[doc, found.start] if found else ""

    @cached_property
    def sentence_stems(self) -> list[frozenset[str]]:
        """The content stems of each sentence of the study."""
        return [frozenset(content_stems(row["text"])) for row in self.rows("sentences")]

    @cached_property
    def _stories(self) -> dict[str, str]:
        return stories(self.texts)

    @cached_property
    def _sentences(self) -> dict[str, list[Span]]:
        return _spans(self.rows("sentences"))

    @cached_property
    def _blocks(self) -> dict[str, list[Span]]:
        return _spans(self.rows("blocks"))

    @cached_property
    def _kinds(self) -> dict[tuple[str, int], str]:
        return {(row["doc"], row["start"]): row["kind"] for row in self.rows("blocks")}


def _cell(value: Any) -> Any:
    return "" if value is None or value is pd.NA or (isinstance(value, float) and value != value) else value


def _spans(rows: Iterable[Mapping[str, Any]]) -> dict[str, list[Span]]:
    spans: dict[str, list[Span]] = defaultdict(list)
    for row in rows:
        spans[row["doc"]].append(Span(int(row["start"]), int(row["end"]), row["text"]))
    return {doc: sorted(listed, key=lambda s: s.start) for doc, listed in spans.items()}


def _holding(spans: Sequence[Span], offset: int) -> Span | None:
    i = bisect_right(spans, offset, key=lambda s: s.start) - 1
    return spans[i] if i >= 0 and offset < spans[i].end else None
