"""One measure, several values: where documents count the same thing differently, and where they agree."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from ..codebook import Codebook
from ..language.units import CURRENCY_CODES, CURRENCY_WORDS, TIME_NAMES, UNIT_SIGNS
from .findings import Finding, Place, by_value, in_order, weighed
from .likeness import joined
from .sources import Sources

_CURRENCIES = frozenset(CURRENCY_CODES.values()) | frozenset(CURRENCY_WORDS.values())
_MEASURED = _CURRENCIES | TIME_NAMES | frozenset(UNIT_SIGNS.values()) | {"percent", "percentage point"}
_OPEN = re.compile(
    r"\b(?:more than|over|at least|upwards? of|exceed\w*|no fewer than|in excess of)\b|\+", re.IGNORECASE
)
_NEWS = re.compile(
    r"\b(?:now|so far|as of|revis\w+|updat\w+|correct\w+|ris\w+|rose|rais\w+|climb\w+|brings?|brought|by then|later)\b",
    re.IGNORECASE,
)
_ACROSS, _WITHIN = 5, 2  # times that two values may be apart in two documents, and in one
_ABOUT, _OPENLY = 0.1, 0.25  # how far an approximate value reaches, and "more than" upwards


@dataclass(frozen=True)
class Count:
    """A value in its place, and the range of values it may stand for."""

    place: Place
    low: float
    high: float
    exact: bool

    def meets(self, other: Count) -> bool:
        return self.low <= other.high and other.low <= self.high

    def times(self, other: Count) -> float:
        """How many times the larger of two values is the smaller."""
        low, high = sorted((abs(self.low), abs(other.low)))
        return high / low if low else float("inf")


def find_quantity_findings(sources: Sources, codebook: Codebook) -> Iterator[Finding]:
    """Yield, for each measure the codebook compares, what its values come to.

    Values in units that cannot be set side by side (won and dollars) are compared apart. An approximate value
    agrees with whatever lies in its reach: “about 200” with 204, “more than a dozen” with 14. Two values in one
    sentence are a comparison that the document itself makes, no contradiction.
    """
    counts: dict[tuple[str, str, str], list[Count]] = defaultdict(list)
    for row in sources.rows("quantities"):
        measure = codebook.measures.get(row["measure"])
        if measure and measure.compare and sources.block_kind(row["doc"], row["start"]) != "furniture":
            unit = measured_unit(row["unit"])
            counts[row["measure"], unit, sources.story(row["doc"])].append(count(row, unit))
    for (slug, _, story), listed in counts.items():
        measure = codebook.measures[slug]
        yield from compared(sources.told(measure.label, story), listed, sources, within=not measure.ordinal)


def number_text(value: float) -> str:
    """A number as a reader writes it.

    >>> number_text(4.0), number_text(66.3), number_text(310300000000.0), number_text(12500.0)
    ('4', '66.3', '310.3 billion', '12,500')
    """
    for size, word in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if abs(value) >= size:
            return f"{value / size:,.10g} {word}"
    return f"{value:,.10g}"


def measured_unit(unit: str) -> str:
    """The unit where values in it cannot be set beside others: won, percent, days; empty for things counted."""
    return unit if unit in _MEASURED else ""


def _with_unit(value: str, unit: str) -> str:
    """``4 days``, ``USD 12 billion``, ``66.3 percent``, ``14``."""
    if unit in _CURRENCIES:
        return f"{unit} {value}"
    plural = "s" if unit in TIME_NAMES and value != "1" else ""
    return f"{value} {unit}{plural}".strip()


def count(row: Mapping[str, Any], unit: str) -> Count:
    low = float(row["value"])
    high = low if row["upper"] == "" else float(row["upper"])
    value = number_text(low) + ("" if high == low else f" to {number_text(high)}")
    place = Place(row["doc"], int(row["start"]), int(row["end"]), row["text"], _with_unit(value, unit))
    if not row["approximate"]:
        return Count(place, low, high, exact=True)
    if _OPEN.search(row["text"]):
        return Count(place, low, high * (1 + _OPENLY), exact=False)
    return Count(place, low * (1 - _ABOUT), high * (1 + _ABOUT), exact=False)


def compared(
    label: str, counts: Sequence[Count], sources: Sources, within: bool = True, across: float = _ACROSS
) -> Iterator[Finding]:
    """What the values of one thing come to: a difference, or agreement of independent sources, or nothing.

    ``within``: values that one document gives in several sentences contradict one another too. ``across``: two values
    that many times apart are not of one thing.
    """
    clashing = _clashing(counts, sources, within, across)
    if clashing:
        told = [c for c in counts if any(c.place.value == k.place.value or c.meets(k) for k in clashing)]
        places = in_order((c.place for c in told), sources)
        relation = "update" if _updates(told, sources) else "conflict"
        yield Finding("quantity", relation, label, places, weighed(by_value(places), sources))
    else:
        yield from _agreeing(label, counts, sources)


def _agreeing(label: str, counts: Sequence[Count], sources: Sources) -> Iterator[Finding]:
    """Values that independent sources share, or that lie in one another's reach."""
    values = list({c.place.value: c for c in counts}.values())
    pairs = ((a, b) for a, b in combinations(range(len(values)), 2) if values[a].meets(values[b]))
    for group in joined(len(values), pairs):
        shared = {values[n].place.value for n in group}
        places = in_order((c.place for c in counts if c.place.value in shared), sources)
        if sources.independent(p.doc for p in places) > 1:
            note = weighed(by_value(places), sources, between=" beside ")
            yield Finding("quantity", "same" if len(shared) == 1 else "compatible", label, places, note)


def _clashing(counts: Sequence[Count], sources: Sources, within: bool, across: float) -> list[Count]:
    """One count for each value that another value contradicts.

    Two values clash where one document has only the one and another only the other, or (``within``) one document
    gives both in different sentences, and they are near enough to be of one thing: a document that tells of two
    leaders and of a hundred delegates counts twice, and contradicts nobody.
    """
    values = {c.place.value: c for c in counts}
    sentences: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for count in counts:
        place = count.place
        sentences[place.value][place.doc].add(sources.sentence(place.doc, place.start).start)
    clashing: dict[str, Count] = {}
    for (one, first), (two, second) in combinations(values.items(), 2):
        times = first.times(second)
        outside = times < across and _each_alone(sentences[one], sentences[two])
        inside = within and times <= _WITHIN and _in_two_sentences(sentences[one], sentences[two])
        if not first.meets(second) and (outside or inside):
            clashing |= {one: first, two: second}
    return list(clashing.values())


def _each_alone(one: Mapping[str, set[int]], two: Mapping[str, set[int]]) -> bool:
    """Whether a document has only the one value, and another only the other."""
    return bool(one.keys() - two.keys() and two.keys() - one.keys())


def _in_two_sentences(one: Mapping[str, set[int]], two: Mapping[str, set[int]]) -> bool:
    return any(len(one[doc] | two[doc]) > 1 for doc in one.keys() & two.keys())


def _updates(counts: Sequence[Count], sources: Sources) -> bool:
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
