"""From what a date says to the day, month or year it means: the article's own date, and how far the story has come.

A date is counted from the article's date (``anchor``) unless it points into the story ("the following week") or
the sentence before has just told of another year.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from ...language.calendar import YEAR_PARTS
from .parts import Parts
from .timex import at, bounds, distance, grain, stepped, unknown

#: days by which a reading is put back that the tense speaks against. A day told as past may lie a month ahead
#: (papers are revised after their date) rather than eleven months back; a month alone follows its tense.
_AGAINST_TENSE = {"day": 300, "month": 1000, "part": 1000}
#: a day this near to the article's date is news, whatever year the sentence before told of
FRESH = 31
_SAME_SEASON = 100
_UNITS = ("day", "week", "month", "quarter", "year", "decade", "century")
#: for each grain, where in ``_UNITS`` those begin that it is fine enough to count in
_FINEST = {"day": 0, "week": 1, "month": 2, "part": 3, "year": 4}


@dataclass
class Story:
    """What is known while reading: ``anchor`` is the article's date as TIMEX3, or empty.

    ``exact``: the anchor is the article's date, not one inferred from what it tells. ``told_years``: for each
    month and day that the text gives with a year, those years.
    """

    anchor: str = ""
    exact: bool = True
    told_years: dict[tuple[int, int], set[int]] = field(default_factory=dict)
    latest: dict[str, str] = field(default_factory=dict)  # by grain: the last date that carried the story on
    near: str = ""  # the last date of this sentence or the one before it
    year_near: str = ""  # the same, where the text gives its year
    frame: str = ""  # the year that opens the sentence: "In 2019, …", "Last year’s …"

    def moved_to(self, value: str) -> None:
        """The story has reached ``value``."""
        last = value.rsplit("/", 1)[-1]
        self.latest |= dict.fromkeys(_covers(last), last)

    def value(self, parts: Parts, tense: Callable[[], str]) -> str:
        """TIMEX3 of what the parts mean here; the year of a date that nothing places is ``XXXX``.

        >>> story = Story(anchor="2020-03-10")
        >>> story.value(Parts(month=11, day=2), lambda: "past"), story.value(Parts(weekday=5), lambda: "future")
        ('2019-11-02', '2020-03-13')
        >>> Story().value(Parts(month=11, day=2), lambda: "past")
        'XXXX-11-02'
        """
        if parts.value:
            return parts.value
        if parts.unit:
            return self._stretch(parts, tense)
        if parts.origin:
            return self._pointed(parts)
        if parts.year:
            return written(parts, f"{parts.year:04}")
        if parts.month or parts.part:
            return self._of_year(parts, tense())
        return self._weekday(parts.weekday, tense()) if parts.weekday else self._day(parts, tense())

    def _base(self, parts: Parts, unit: str) -> str:
        """What a pointing word counts from: in the story the date just told, else the last day, the event's own."""
        if parts.origin == "article":
            return self.anchor
        near = self.near if unit in _covers(self.near) else ""
        return near or self.latest.get("day") or self.latest.get(unit, self.anchor)

    def _stretch(self, parts: Parts, tense: Callable[[], str]) -> str:
        """Point to a stretch: "this week", "November last year", "Monday last week", "the week of March 8"."""
        if not parts.origin:
            return stepped(self.value(replace(parts, unit=""), tense), parts.unit, 0)
        unit = "week" if parts.unit == "weekend" else parts.unit
        base = self._base(parts, unit)
        if parts.unit == "weekend" and parts.step == 0 and tense() != "future" and self._before_weekend():
            parts = replace(parts, step=-1)
        if unit == "day" and not (self.exact or parts.origin == "story"):
            return unknown("day")
        if unit == "week" and parts.step and (parts.origin == "story" or parts.step < 0):
            base = _week_base(base)
        stretch = stepped(base, unit, parts.step)
        if parts.unit == "weekend":
            return f"{stretch}-WE"
        if parts.weekday:
            return _day_of_week(stretch, parts.weekday)
        return written(parts, stretch)

    def _before_weekend(self) -> bool:
        """Whether a weekend told as past cannot be the one of the article's own week."""
        return grain(self.anchor) == "day" and _first(self.anchor).isoweekday() < 6

    def _pointed(self, parts: Parts) -> str:
        """Point to a name: "last November", "next Monday", "the previous summer": the nearest before or after, never the same."""
        if parts.weekday:
            return self._pointed_weekday(parts)
        base = self._base(parts, "month")
        if parts.day and not parts.month:  # “the coming 21st”
            return self._day(parts, "future")
        if grain(base) not in ("day", "week", "month"):
            return written(parts, stepped(base, "year", parts.step))
        first = date.fromisoformat(at(_first(base), "month") + "-01")
        month, length = (parts.month, 1) if parts.month else YEAR_PARTS[parts.part]
        year = first.year - (1 if parts.part == "WI" and first.month < 6 else 0)
        if parts.step < 0 and (year, month + length - 1) >= (first.year, first.month):
            year -= 1
        if parts.step > 0 and (year, month) <= (first.year, first.month):
            year += 1
        return written(parts, f"{year:04}")

    def _pointed_weekday(self, parts: Parts) -> str:
        base = self._base(parts, "day")
        if grain(base) != "day" or not (self.exact or parts.origin == "story"):
            week = stepped(base, "week", parts.step)
            return _day_of_week(week, parts.weekday or 1)
        if parts.step == 0 or (parts.step > 0 and parts.origin == "article"):
            return _day_of_week(stepped(base, "week", parts.step), parts.weekday or 1)
        return _weekday_from(_first(base) + timedelta(days=parts.step), parts.weekday or 1, parts.step)

    def _weekday(self, weekday: int, tense: str) -> str:
        """A weekday alone: the last one, or the coming one where the clause looks ahead."""
        if self.exact and grain(self.anchor) == "day":
            return _weekday_from(_first(self.anchor), weekday, 1 if tense == "future" else -1)
        if grain(self.anchor) == "week":
            return _day_of_week(self.anchor, weekday)
        near = self.latest.get("day", self.anchor)
        known = grain(self.anchor) in ("day", "month") and grain(near) == "day"
        if not known or abs(distance(near, self.anchor)) > FRESH:
            return _day_of_week(unknown("week"), weekday)
        return _weekday_from(_first(near) - timedelta(days=3), weekday, 1)

    def _of_year(self, parts: Parts, tense: str) -> str:
        """A month, day or quarter without its year."""
        value = self._nearest_year(parts, tense)
        if self.frame:
            return written(parts, self.frame)
        if parts.day and self.exact and bounds(self.anchor) and abs(distance(value, self.anchor)) <= FRESH:
            return value
        if parts.month and self._of_late(value):
            return value
        if len(years := self.told_years.get((parts.month or 0, parts.day or 0), ())) == 1:
            return written(parts, f"{next(iter(years)):04}")
        return (self._year_after(parts) if tense != "future" else "") or value

    def _of_late(self, value: str) -> bool:
        """Whether a month is near the article's date and the story no farther back than the year before it."""
        now, near = bounds(self.anchor), bounds(self.year_near)
        recent = (
            near is not None and now is not None and near[0].year == now[0].year - 1 and grain(self.year_near) == "year"
        )
        return self.exact and recent and abs(distance(value, self.anchor)) <= FRESH

    def _nearest_year(self, parts: Parts, tense: str) -> str:
        span = bounds(self.anchor)
        if not span:
            return written(parts, "XXXX")
        readings = [written(parts, f"{span[0].year + step:04}") for step in (0, -1, 1)]
        return min(readings, key=lambda value: self._cost(value, tense))

    def _cost(self, value: str, tense: str) -> int:
        days = distance(value, self.anchor) if bounds(value) else 10_000  # no such day in that year
        against = (days > 0 and self.exact) if tense == "past" else days < 0 and tense == "future"
        return abs(days) + (_AGAINST_TENSE.get(grain(value), 0) if against else 0)

    def _year_after(self, parts: Parts) -> str:
        """The first such month or day at or after the date that the sentence before told, if that was another year.

        Never after the article's own date: then it is the one before ("the talks of June 2021. They began in May").
        """
        near, now = bounds(self.year_near), bounds(self.anchor)
        if not near or (now and now[0].year == near[0].year):
            return ""
        here, later = (written(parts, f"{near[0].year + step:04}") for step in (0, 1))
        before = distance(here, self.year_near) < 0
        return later if before and distance(later, self.anchor) <= 0 else here

    def _day(self, parts: Parts, tense: str) -> str:
        """Place "the 5th" in the month in which the story is, nearest by tense."""
        base = self.near or self.latest.get("day") or self.latest.get("month") or self.anchor
        if not self.near and self.exact and abs(distance(base, self.anchor)) <= _SAME_SEASON:
            base = self.anchor
        if grain(base) not in ("day", "week", "month"):
            return written(parts, unknown("month"))
        readings = [written(parts, stepped(base, "month", step)) for step in (0, -1, 1)]
        ahead = {"past": 1, "future": -1}.get(tense, 0)
        costs = {v: abs(d := distance(v, self.anchor)) + (20 if d * ahead > 0 else 0) for v in readings if bounds(v)}
        return min(costs, key=lambda v: costs[v]) if costs else readings[0]


def written(parts: Parts, stretch: str) -> str:
    """The parts within a year or month already written as TIMEX3."""
    if parts.part:
        return f"{stretch[:4]}-{parts.part}"
    month = f"-{parts.month:02}" if parts.month else ""
    return stretch + month + (f"-{parts.day:02}" if parts.day else "")


def closed(first: str, last: Parts) -> str:
    """The end of a range, in the year and month of its beginning or the next.

    >>> closed("2020-12-30", Parts(month=1, day=2)), closed("2020-03-08", Parts(weekday=2))
    ('2021-01-02', '2020-03-10')
    """
    if last.day and not last.month and len(first) > 7:
        return f"{first[:7]}-{last.day:02}"
    if last.year:
        return written(last, f"{last.year:04}")
    start = bounds(first)
    if last.weekday and not last.day:
        return _weekday_from(start[0], last.weekday, 1) if start else _day_of_week(unknown("week"), last.weekday)
    value = written(last, first[:4])
    end = bounds(value)
    return written(last, f"{start[0].year + 1:04}") if start and end and end[1] < start[0] else value


def _covers(value: str) -> tuple[str, ...]:
    """The units that a date of this grain is fine enough to count in."""
    return _UNITS[_FINEST[grain(value)] :] if grain(value) in _FINEST else ()


def _first(value: str) -> date:
    span = bounds(value)
    assert span, value
    return span[0]


def _week_base(base: str) -> str:
    """English weeks open on Sunday: from a Sunday, "the following week" is not the one that begins next day."""
    span = bounds(base)
    if not span or grain(base) != "day":
        return base
    return (span[0] + timedelta(days=span[0].isoweekday() == 7)).isoformat()


def _day_of_week(week: str, weekday: int) -> str:
    span = bounds(week)
    return (span[0] + timedelta(days=weekday - 1)).isoformat() if span else f"{unknown('week')}-{weekday}"


def _weekday_from(day: date, weekday: int, step: int) -> str:
    """The first such weekday at or after a day (step 1), or the last at or before it (step -1)."""
    days = (weekday - day.isoweekday()) * step % 7
    return (day + timedelta(days=days * step)).isoformat()
