"""One measure, several values: where documents count the same thing differently, and where they agree."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from ..codebook import Codebook
from .sources import Sources
from .findings import Finding, Place, by_value, in_order, weighed

_MEASURED = re.compile(r"[A-Z]{3}|percent|percentage point|year|month|week|day|hour|minute|km|kilometer|meter|ton")
_OPEN = re.compile(r"\b(?:more than|over|at least|upwards? of|exceed\w*|no fewer than|in excess of)\b|\+", re.IGNORECASE)
_NEWS = re.compile(
    r"\b(?:now|so far|as of|revis\w+|updat\w+|correct\w+|ris\w+|rose|rais\w+|climb\w+|brings?|brought|by then|later)\b",
    re.IGNORECASE,
)
_ABOUT, _OPENLY = 0.1, 0.25  # how far an approximate value reaches, and "more than" upwards


@dataclass(frozen=True)
class _Count:
    """A value in its place, and the range of values it may stand for."""

    place: Place
    low: float
    high: float
    exact: bool

    def meets(self, other: _Count) -> bool:
        return self.low <= other.high and other.low <= self.high


def find_quantity_findings(sources: Sources, codebook: Codebook) -> Iterator[Finding]:
    """Yield, for each measure the codebook compares, what its values come to.

    Values in units that cannot be set side by side (won and dollars) are compared apart. An approximate value
    agrees with whatever lies in its reach: “about 200” with 204, “more than a dozen” with 14. Two values in one
    sentence are a comparison that the document itself makes, no contradiction.
    """
    counts: dict[tuple[str, str], list[_Count]] = defaultdict(list)
    for row in sources.rows("quantities"):
        measure = codebook.measures.get(row["measure"])
        if measure and measure.compare and sources.block_kind(row["doc"], row["start"]) != "furniture":
            unit = row["unit"] if _MEASURED.fullmatch(row["unit"]) else ""
            counts[row["measure"], unit].append(_count(row, unit))
    for (slug, _), listed in counts.items():
        yield from _compared(codebook.measures[slug].label, listed, sources)


def number_text(value: float) -> str:
    """A number as a reader writes it.

    >>> number_text(4.0), number_text(66.3), number_text(310300000000.0), number_text(12500.0)
    ('4', '66.3', '310.3 billion', '12,500')
    """
    for size, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= size:
            return f"{value / size:,.10g} {word}"
    return f"{value:,.10g}"


def _count(row: dict[str, Any], unit: str) -> _Count:
    low = float(row["value"])
    high = low if row["upper"] == "" else float(row["upper"])
    value = number_text(low) + ("" if high == low else f" to {number_text(high)}")
    place = Place(row["doc"], int(row["start"]), int(row["end"]), row["text"], f"{value} {unit}".strip())
    if not row["approximate"]:
        return _Count(place, low, high, exact=True)
    if _OPEN.search(row["text"]):
        return _Count(place, low, high * (1 + _OPENLY), exact=False)
    return _Count(place, low * (1 - _ABOUT), high * (1 + _ABOUT), exact=False)


def _compared(label: str, counts: Sequence[_Count], sources: Sources) -> Iterator[Finding]:
    clashing = _clashing(counts, sources)
    places = in_order((c.place for c in counts), sources)
    values = by_value(places)
    if clashing:
        relation = "update" if _updates(clashing, sources) else "conflict"
        yield Finding("quantity", relation, label, places, weighed(values, sources))
        return
    docs = {c.place.doc for c in counts}
    if sources.independent(docs) < 2:
        return
    agreed = len(values) == 1
    note = f"{next(iter(values))} ({sources.counted(docs)})" if agreed else " beside ".join(
        f"{value} ({sources.counted(by)})" for value, by in values.items()
    )  # fmt: skip
    yield Finding("quantity", "same" if agreed else "compatible", label, places, note)


def _clashing(counts: Sequence[_Count], sources: Sources) -> list[_Count]:
    """The counts whose value another value contradicts.

    Two values clash where one document has only the one and another only the other, or one document gives both
    in different sentences.
    """
    values = {c.place.value: c for c in counts}
    sentences: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for count in counts:
        place = count.place
        sentences[place.value][place.doc].add(sources.sentence(place.doc, place.start).start)
    clashing = {
        value
        for (one, first), (two, second) in combinations(values.items(), 2)
        if not first.meets(second) and _apart(sentences[one], sentences[two])
        for value in (one, two)
    }
    return [c for c in counts if c.place.value in clashing]


def _apart(one: dict[str, set[int]], two: dict[str, set[int]]) -> bool:
    if one.keys() - two.keys() and two.keys() - one.keys():
        return True
    return any(len(one[doc] | two[doc]) > 1 for doc in one.keys() & two.keys())


def _updates(counts: Sequence[_Count], sources: Sources) -> bool:
    """Whether the articles with one value all came out after those with the other, and say that it is new."""
    days: dict[str, set[str]] = defaultdict(set)
    news: dict[str, bool] = defaultdict(bool)
    for count in counts:
        place = count.place
        days[place.value].add(sources.published(place.doc))
        news[place.value] |= bool(_NEWS.search(sources.sentence(place.doc, place.start).text))
    if len(days) != 2 or any(len(day) != 10 for listed in days.values() for day in listed):
        return False
    early, late = sorted(days, key=lambda v: min(days[v]))
    return max(days[early]) < min(days[late]) and news[late]
