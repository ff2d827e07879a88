"""A weekday that does not fit its date: the calendar is a witness of its own."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from ..language.calendar import WEEKDAY_NAMES
from .events import DatedEvent
from .findings import Finding, Place, in_order
from .sources import Sources

_NAME = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
_WITHIN = re.compile(rf"\b({_NAME})\b\.?")
_BEFORE = re.compile(rf"\b({_NAME})\.?\s?[,(]?\s?(?:the\s)?$")
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
        weekday = _weekday(row, sources.texts.get(row["doc"], ""))
        if weekday is None or not _DAY.fullmatch(str(row["value"])):
            continue
        if date.fromisoformat(row["value"]).weekday() != weekday:
            yield Slip(Place(row["doc"], int(row["start"]), int(row["end"]), row["text"], row["value"]), weekday)


def find_weekday_findings(slips: Iterable[Slip], dated: Iterable[DatedEvent], sources: Sources) -> Iterator[Finding]:
    """Yield each slip, with the day that was probably meant and the other documents that date the event so."""
    listed = list(dated)
    dates = _days(sources)
    for slip in slips:
        events = {d.event for d in listed if d.place == slip.place}
        rivals = [d.place for d in listed if d.event in events and d.place.doc != slip.place.doc]
        meant = _meant(slip, rivals, dates, sources)
        others = in_order((p for p in rivals if p.value in meant[:1]), sources)
        yield Finding("date", "conflict", slip.place.text, (slip.place, *others), _note(slip, meant, others, sources))


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


def _days(sources: Sources) -> dict[str, set[str]]:
    """The documents that name each day."""
    days: dict[str, set[str]] = defaultdict(set)
    for row in sources.rows("dates"):
        days[str(row["value"])].add(row["doc"])
    return days


def _meant(slip: Slip, rivals: Sequence[Place], dates: dict[str, set[str]], sources: Sources) -> list[str]:
    """The days that fit, best witnessed first: by documents that date the event so, then by those that name the day."""
    fits = [str(d) for d in days_that_fit(date.fromisoformat(slip.place.value), slip.weekday)]

    def witnesses(day: str) -> tuple[int, int]:
        named = dates.get(day, set()) - {slip.place.doc}
        return -sources.independent(p.doc for p in rivals if p.value == day), -sources.independent(named)

    return sorted(fits, key=witnesses)


def _note(slip: Slip, meant: Sequence[str], others: Sequence[Place], sources: Sources) -> str:
    real, said = WEEKDAY_NAMES[date.fromisoformat(slip.place.value).weekday()], WEEKDAY_NAMES[slip.weekday]
    note = f"{slip.place.value} is a {real}, not a {said}"
    if others:
        return f"{note}; {others[0].value} is a {said}, and {sources.counted(p.doc for p in others)} date it so"
    return f"{note}; a {said} nearby is {' or '.join(meant[:2])}" if meant else note
