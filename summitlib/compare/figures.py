"""Numbers that no measure of the codebook catches, or that have one value a year: the same figure told differently."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..codebook import Codebook
from .findings import Finding
from .likeness import Stems, joined, like_pairs, weight, weights
from .quantities import Count, compared, count, measured_unit
from .sources import Sources
from .stems import content_stems

_NEAR = 14  # words to either side of a number that say what it counts
_ENOUGH = 12.0  # weight of the words that two figures' surroundings must share
_SHARE = 0.24  # of the weight of the lesser surroundings
_FACTOR = 2.0  # two values of one thing are no further apart than this
_SELDOM = frozenset("country side leader nation government people person time".split())  # counted in every article
_NUMERIC = re.compile(r"[\d.,]+|[$¥€£₩%]|\b(?:[mb]illion|trillion|bn|m)\b")
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True)
class _Figure:
    """A number, the words around it, and the date that stands with it (empty where none does)."""

    row: Mapping[str, Any]
    stems: Stems
    when: str


def find_figure_findings(sources: Sources, codebook: Codebook) -> Iterator[Finding]:
    """Yield figures of one thing that differ or agree: of a measure in one year, or in surroundings that are alike.

    What the codebook compares already is left to it. Figures of other units, other stories, other dates, or more
    than twice as large are not of one thing.
    """
    figures = list(_figures(sources, codebook))
    yearly = [f for f in figures if f.row["measure"] in codebook.measures and _YEAR.fullmatch(f.when)]
    yield from _of_one_year(yearly, sources, codebook)
    kept = {id(f) for f in yearly}
    yield from _alike([f for f in figures if id(f) not in kept], sources)


def _figures(sources: Sources, codebook: Codebook) -> Iterator[_Figure]:
    dates, rows = _by_document(sources.rows("dates")), _by_document(sources.rows("quantities"))
    for doc, listed in rows.items():
        starts = [r["start"] for r in listed]
        for row in listed:
            measure = codebook.measures.get(row["measure"])
            if (
                (measure and measure.compare)
                or row["unit"] in _SELDOM
                or sources.block_kind(doc, row["start"]) == "furniture"
            ):
                continue
            yield _Figure(row, _surroundings(row, sources), _when(row, dates.get(doc, ()), starts, sources))


def _by_document(rows: Iterable[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    listed: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in rows:
        listed[row["doc"]].append(row)
    return {doc: sorted(found, key=lambda r: int(r["start"])) for doc, found in listed.items()}


def _surroundings(row: Mapping[str, Any], sources: Sources) -> Stems:
    """The content words of the sentence near the number, and of its own words without the number; years stay."""
    sentence, text = sources.sentence(row["doc"], row["start"]), sources.text(row["doc"])
    left = text[sentence.start : row["start"]].split()[-_NEAR:]
    right = text[row["end"] : sentence.end].split()[:_NEAR]
    own = _NUMERIC.sub(" ", row["text"])
    stems = content_stems(" ".join([*left, own, *right]))
    return frozenset(s for s in stems if not s[0].isdigit() or _YEAR.fullmatch(s))


def _when(row: Mapping[str, Any], dates: Sequence[Mapping[str, Any]], starts: Sequence[int], sources: Sources) -> str:
    """The date of a number: the next one in its sentence, else the last one before it, no other number between."""
    sentence = sources.sentence(row["doc"], row["start"])
    first, last = (bisect_left(dates, place, key=lambda d: int(d["start"])) for place in (sentence.start, sentence.end))
    within = dates[first:last]
    after = next((d for d in within if d["start"] >= row["end"]), None)
    before = next((d for d in reversed(within) if d["end"] <= row["start"]), None)
    if after and bisect_left(starts, after["start"]) == bisect_left(starts, row["end"]):
        return str(after["value"])
    if before and bisect_left(starts, row["start"]) == bisect_left(starts, before["end"]):
        return str(before["value"])
    return ""


def _of_one_year(figures: Iterable[_Figure], sources: Sources, codebook: Codebook) -> Iterator[Finding]:
    """Values of a measure that are said of one year."""
    groups: dict[tuple[str, str, str, str], list[Count]] = defaultdict(list)
    for f in figures:
        unit = measured_unit(f.row["unit"])
        groups[f.row["measure"], unit, f.when, sources.story(f.row["doc"])].append(count(f.row, unit))
    for (slug, _, year, story), counts in groups.items():
        yield from compared(
            sources.told(f"{codebook.measures[slug].label}, {year}", story), counts, sources, across=_FACTOR
        )


def _alike(figures: Sequence[_Figure], sources: Sources) -> Iterator[Finding]:
    """Values in like surroundings."""
    weighed = weights((f.stems for f in figures), sources)
    candidates = like_pairs([f.stems for f in figures], weighed, [f.row["doc"] for f in figures])
    pairs = ((a, b) for a, b in candidates if _same_thing(figures[a], figures[b], weighed, sources))
    for group in joined(len(figures), pairs):
        rows = [figures[n].row for n in group]
        if len({r["doc"] for r in rows}) > 1:
            subject = max((r["text"] for r in rows), key=len)
            yield from compared(subject, [count(r, measured_unit(r["unit"])) for r in rows], sources, within=False)


def _same_thing(one: _Figure, two: _Figure, weighed: Mapping[str, float], sources: Sources) -> bool:
    first, second = one.row, two.row
    if first["doc"] == second["doc"] or first["unit"] != second["unit"]:
        return False
    if sources.story(first["doc"]) != sources.story(second["doc"]) or (one.when and two.when and one.when != two.when):
        return False
    low, high = sorted((float(first["value"]), float(second["value"])))
    if high > low * _FACTOR:
        return False
    shared = weight(one.stems & two.stems, weighed)
    return shared >= _ENOUGH and shared >= _SHARE * min(weight(one.stems, weighed), weight(two.stems, weighed))
