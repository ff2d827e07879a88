"""A weekday that does not fit its date: the calendar is a witness of its own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from ..language.calendar import WEEKDAY_NAMES
from ..model import PROSE
from .events import DatedEvent
from .findings import Finding, Place, in_order
from .sources import Sources

_NAME = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
_WITHIN = re.compile(rf"\b({_NAME})\b\.?")
_BEFORE = re.compile(rf"\b({_NAME})(?:(?<!day)\.)?\s?[,(]?\s?(?:the\s)?$")
_AFTER = re.compile(rf"\s?[,(]\s?({_NAME})\b")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")


@dataclass(frozen=True)
class Slip:
    """A place whose weekday, 0 for Monday, is not that of its date."""

    place: Place
    weekday: int


def find_slips(sources: Sources) -> Iterator[Slip]:
    """Yield every day-precise date that stands with a weekday which the calendar does not give it."""
    for row in sources.rows("dates"):
        weekday = _weekday(row, sources.text(row["doc"]))
        if weekday is None or not _DAY.fullmatch(str(row["value"])):
            continue
        if date.fromisoformat(row["value"]).weekday() != weekday:
            yield Slip(Place(row["doc"], int(row["start"]), int(row["end"]), row["text"], row["value"]), weekday)


def find_weekday_findings(slips: Iterable[Slip], dated: Iterable[DatedEvent], sources: Sources) -> Iterator[Finding]:
    """Yield each slip, one for all documents of a story that make it, with the places that say which day was meant.

    Documents of the same story that date the slip's event to a day that fits come first. Where none does, those that
    date anything in their prose to such a day, or to the very day that the slip has, stand as witnesses.
    """
    events: dict[Place, set[str]] = defaultdict(set)
    places: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for d in dated:
        events[d.place].add(d.event)
        places[d.event, sources.story(d.place.doc)].append(d.place)
    same: dict[tuple[str, int, str], list[Slip]] = defaultdict(list)
    for slip in slips:
        same[slip.place.value, slip.weekday, sources.story(slip.place.doc)].append(slip)
    named = _named_days(sources)
    for (_, _, story), group in same.items():
        told = {event for slip in group for event in events[slip.place]}
        rivals = [p for event in sorted(told) for p in places[event, story]]
        yield _finding(group, rivals, named, sources)


def _finding(
    group: Sequence[Slip], rivals: Sequence[Place], named: Mapping[str, list[Place]], sources: Sources
) -> Finding:
    slip, docs, story = group[0], {s.place.doc for s in group}, sources.story(group[0].place.doc)
    fits = [str(d) for d in days_that_fit(date.fromisoformat(slip.place.value), slip.weekday)]
    witnesses = [p for p in rivals if p.value in fits and p.doc not in docs]
    every = bool(witnesses)
    days = fits if every else [slip.place.value, *fits]
    witnesses = witnesses or [
        p for day in days for p in named.get(day, ()) if p.doc not in docs and sources.story(p.doc) == story
    ]
    meant = min(days, key=lambda day: -sources.independent(p.doc for p in witnesses if p.value == day))
    others = _chosen((p for p in witnesses if p.value == meant), every, sources)
    places = (*in_order((s.place for s in group), sources), *others)
    return Finding("date", "conflict", slip.place.text, places, _note(slip, fits, others, sources))


def _chosen(places: Iterable[Place], every: bool, sources: Sources) -> tuple[Place, ...]:
    """The places in order: every one, or one of each document, rather one that names a weekday."""
    ordered = in_order(places, sources)
    if every:
        return ordered
    weekdays_last = sorted(ordered, key=lambda p: bool(_WITHIN.search(p.text)))
    return in_order({p.doc: p for p in weekdays_last}.values(), sources)


def days_that_fit(day: date, weekday: int) -> list[date]:
    """The days near a date that have the weekday, likeliest first.

    The same day number in a month beside it or a year beside it, then the nearest days within the week.

    >>> [str(d) for d in days_that_fit(date(2024, 4, 13), 0)]
    ['2024-05-13', '2024-04-15']
    """
    months = [(day.year * 12 + day.month - 1 + step) for step in (1, -1, 12, -12)]
    slips = [d for m in months if (d := _day(m // 12, m % 12 + 1, day.day))]
    close = sorted((day + timedelta(days=step) for step in range(-3, 4)), key=lambda d: abs(d - day))
    return [d for d in slips + close if d.weekday() == weekday]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(row: dict[str, Any], text: str) -> int | None:
    """The weekday that stands in a date's words, or right before or behind them."""
    start, end = int(row["start"]), int(row["end"])
    found = _WITHIN.search(row["text"]) or _BEFORE.search(text, max(0, start - 14), start) or _AFTER.match(text, end)
    if not found or found.group().strip(" ,(.") == row["text"]:
        return None
    return next(i for i, name in enumerate(WEEKDAY_NAMES) if name.startswith(found[1][:3]))


def _named_days(sources: Sources) -> dict[str, list[Place]]:
    """The places that name each day in running text."""
    days: dict[str, list[Place]] = defaultdict(list)
    for row in sources.rows("dates"):
        if _DAY.fullmatch(str(row["value"])) and sources.block_kind(row["doc"], row["start"]) in (
            "",
            *PROSE,
            "caption",
        ):
            days[row["value"]].append(Place(row["doc"], int(row["start"]), int(row["end"]), row["text"], row["value"]))
    return days


def _note(slip: Slip, fits: Sequence[str], others: Sequence[Place], sources: Sources) -> str:
    said = WEEKDAY_NAMES[slip.weekday]
    note = f"{slip.place.value} is a {_name(slip.place.value)}, not a {said}"
    if not others:
        return f"{note}; a {said} nearby is {' or '.join(fits[:2])}" if fits else note
    day = others[0].value
    witnesses = sources.counted(p.doc for p in others)
    if day == slip.place.value:
        return f"{note}; {witnesses} for that day, so that the weekday is the slip"
    return f"{note}; {day} is a {said}, with {witnesses} for it"


def _name(day: str) -> str:
    return WEEKDAY_NAMES[date.fromisoformat(day).weekday()]
