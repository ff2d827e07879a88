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
from ..terms import Hit, Terms
from .clauses import clause, dated_speech
from .findings import Finding, Place, by_value, in_order, weighed
from .sources import Sources

_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?")
_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_NEAR_DAYS = 3  # further apart, two days are two events of one kind
_APPOSITE = frozenset("at in on with between and of during by from near was were is will would has had have that which".split())


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
    places: dict[str, list[Place]] = defaultdict(list)
    for found in dated:
        places[found.event].append(found.place)
    for slug, listed in places.items():
        for cluster in _clusters(in_order(listed, sources)):
            yield from _compared(codebook.events[slug].label, cluster, sources)


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


def _events_of(place: Place, sources: Sources, terms: Terms) -> list[str]:
    text = sources.texts[place.doc]
    low, high = clause(sources, place.doc, place.start, place.end)
    if dated_speech(text[low : place.start]):
        return []
    hits = list(terms.find(text[low:high]))
    barred = [h for h in hits if h.key.startswith("!")]
    found: dict[str, None] = {}
    for hit in hits:
        within = any(b.key == "!" + hit.key and b.start <= hit.start and hit.end <= b.end for b in barred)
        if hit.key[0] != "!" and not within and _belongs(text[low:high], hit, place.start - low, place.end - low):
            found[hit.key] = None
    return list(found)


def _belongs(clause_text: str, hit: Hit, start: int, end: int) -> bool:
    """Whether the date ``clause_text[start:end]`` is the time of the event, and not of something said about it."""
    verbal = _WORD.match(clause_text, hit.start)
    is_verb = bool(verbal) and (verbal.group() in HAPPENING)  # type: ignore[union-attr]
    if hit.start < end and start < hit.end:
        return True
    after = _words(clause_text[hit.end : start if hit.end <= start else len(clause_text)])
    if after and hit.end <= start and not is_verb and after[0] not in _APPOSITE | HAPPENING and clause_text[hit.end] == " ":
        if after[0][0].islower() and len(after) > 1:
            return False  # “summit agenda”: the event only says which agenda
    if hit.end <= start:
        if any(w in RELATING for w in after):
            return False
        verbs = [w for w in after if w in IRREGULAR_PAST or w in HAPPENING or (w.islower() and w.endswith("ed"))]
        return not verbs or is_verb or bool(set(verbs) & HAPPENING)
    between = _words(clause_text[end : hit.start])
    if any(w in RELATING for w in between):
        return False
    return is_verb or bool(set(between + after[:3]) & HAPPENING)


def _words(text: str) -> list[str]:
    return _WORD.findall(text)
