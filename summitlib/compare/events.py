"""One event, several days: what happened once, dated differently by documents or alike."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from ..codebook import Codebook
from ..language.happening import HAPPENING, RELATING
from ..language.tenses import IRREGULAR_PAST
from ..terms import Terms
from .clauses import clause, dated_speech
from .findings import Finding, Place, by_value, in_order, weighed
from .sources import Sources

_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?")
_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_NEAR_DAYS = 3  # further apart, two days are two events of one kind
_APPOSITE = frozenset(
    "at in on with between and of during by from near was were is will would has had have that which".split()
)


@dataclass(frozen=True, slots=True)
class DatedEvent:
    """An event of the codebook, and the place that dates it to a day or to a stretch of days."""

    event: str
    place: Place


def event_terms(codebook: Codebook) -> Terms:
    """Every event's terms under its slug; its ``not_terms`` under ``!slug``."""
    terms = {slug: e.terms for slug, e in codebook.events.items()}
    return Terms(terms | {f"!{slug}": e.not_terms for slug, e in codebook.events.items() if e.not_terms})


def find_dated_events(sources: Sources, codebook: Codebook) -> Iterator[DatedEvent]:
    """Yield the events that each day-precise date belongs to: the date stands in their own clause and phrase.

    The day on which somebody spoke of a summit, proposed it or came for it is not the summit's.
    """
    terms = event_terms(codebook)
    for row in sources.rows("dates"):
        value, doc = str(row["value"]), row["doc"]
        if not _DAY.fullmatch(value) or sources.block_kind(doc, row["start"]) in ("dateline", "byline", "furniture"):
            continue
        place = Place(doc, int(row["start"]), int(row["end"]), row["text"], value)
        yield from (DatedEvent(slug, place) for slug in _events_of(place, sources, terms))


def find_event_findings(dated: Iterable[DatedEvent], sources: Sources, codebook: Codebook) -> Iterator[Finding]:
    """Yield, for each event, the days on which documents disagree, and those on which independent ones agree."""
    places: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for found in dated:
        places[found.event, sources.story(found.place.doc)].append(found.place)
    for (slug, story), listed in places.items():
        for cluster in _clusters(in_order(listed, sources)):
            yield from _compared(sources.told(codebook.events[slug].label, story), cluster, sources)


def near(one: str, two: str) -> bool:
    """Whether two values can be meant for one event: days close by, or a slip of the month or the year.

    >>> near("2024-05-13", "2024-05-15"), near("2024-04-13", "2024-05-13"), near("2024-05-01", "2024-05-20")
    (True, True, False)
    """
    if ("/" in one) != ("/" in two):
        return False
    first, second = (date.fromisoformat(v.split("/")[0]) for v in (one, two))
    months = abs((first.year - second.year) * 12 + first.month - second.month)
    return abs((first - second).days) <= _NEAR_DAYS or (first.day == second.day and months in (1, 12))


def _compared(label: str, places: Sequence[Place], sources: Sources) -> Iterator[Finding]:
    days = by_value(places)
    known: dict[str, set[str]] = defaultdict(set)
    for place in places:
        known[place.doc].add(place.value)
    apart = {frozenset(k) for k in known.values()}
    if any(not one & two for one in apart for two in apart):
        yield Finding("date", "conflict", label, tuple(places), weighed(days, sources))
    for day, docs in days.items():
        if sources.independent(docs) > 1:
            same = tuple(p for p in places if p.value == day)
            yield Finding("date", "same", label, same, f"{day} ({sources.counted(docs)})")


def _clusters(places: Sequence[Place]) -> list[list[Place]]:
    """Places whose values are near one another, directly or by way of others."""
    values = sorted({p.value for p in places})
    group = {value: i for i, value in enumerate(values)}
    for i, one in enumerate(values):
        for two in values[i + 1 :]:
            if group[one] != group[two] and near(one, two):
                old, new = group[two], group[one]
                group = {v: new if g == old else g for v, g in group.items()}
    clusters: dict[int, list[Place]] = defaultdict(list)
    for place in places:
        clusters[group[place.value]].append(place)
    return list(clusters.values())


def events_in(text: str, terms: Terms) -> list[tuple[str, int, int]]:
    """The events that a text names, with half-open offsets; none within one of its ``not_terms``."""
    hits = list(terms.find(text))
    barred = {(h.key[1:], offset) for h in hits if h.key[0] == "!" for offset in range(h.start, h.end)}
    return [(h.key, h.start, h.end) for h in hits if h.key[0] != "!" and (h.key, h.start) not in barred]


def _events_of(place: Place, sources: Sources, terms: Terms) -> list[str]:
    text = sources.text(place.doc)
    low, high = clause(sources, place.doc, place.start, place.end)
    if dated_speech(text[low : place.start]):
        return []
    start, end = place.start - low, place.end - low
    hits = events_in(text[low:high], terms)
    return list(
        dict.fromkeys(event for event, first, last in hits if _belongs(text[low:high], first, last, start, end))
    )


def _belongs(words: str, start: int, end: int, date_start: int, date_end: int) -> bool:
    """Whether the date ``words[date_start:date_end]`` is the time of the event ``words[start:end]`` in one clause.

    It is where only phrases or a verb of happening stand between them, and nothing that relates the one to the other:
    “the summit in Lima on 5 May”, “on 5 May they held a summit”, but not “on 5 May they agreed to a summit”.
    """
    verbal = words[start:end].split()[0] in HAPPENING
    if end <= date_start:
        between = _WORD.findall(words[end:date_start])
        verbs = [w for w in between if w in IRREGULAR_PAST | HAPPENING or (w.islower() and w.endswith("ed"))]
        apposite = (
            not between or verbal or words[end] != " " or between[0] in _APPOSITE | HAPPENING or between[0][0].isupper()
        )
        return apposite and not set(between) & RELATING and (not verbs or verbal or bool(set(verbs) & HAPPENING))
    between = _WORD.findall(words[date_end:start])
    following = _WORD.findall(words[end:])[:3]
    return not set(between) & RELATING and (verbal or bool(set(between + following) & HAPPENING))
