"""Arithmetic on dates written as TIMEX3: which days a value covers, how fine it is, what comes before and after.

    2021-03-08 day    2021-W10 week    2021-03 month    2020-Q3 2020-H1 2020-SU part of a year    2021 year
    199 decade        20 century (2000 to 2099)         2021-03-04/2021-03-09 interval            X: not known

A value that is none of these has no grain and no bounds.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

from ...language.calendar import YEAR_PARTS

_SHAPES = (
    ("day", re.compile(r"\d{4}-\d\d-\d\d")),
    ("week", re.compile(r"\d{4}-W\d\d")),
    ("month", re.compile(r"\d{4}-\d\d")),
    ("part", re.compile(r"\d{4}-(?:Q[1-4]|H[12]|SP|SU|FA|WI)")),
    ("year", re.compile(r"\d{4}")),
    ("decade", re.compile(r"\d{3}")),
    ("century", re.compile(r"\d\d")),
)
GRAINS = tuple(name for name, _ in _SHAPES)  # from fine to coarse
_LENGTHS = {"day": 10, "month": 7, "year": 4, "decade": 3, "century": 2}  # of an ISO date, what names the stretch
_MONTHS = {"month": 1, "quarter": 3, "year": 12, "decade": 120, "century": 1200}
_UNKNOWN = {"day": "XXXX-XX-XX", "week": "XXXX-WXX", "month": "XXXX-XX", "part": "XXXX-QX", "year": "XXXX"}


@lru_cache(4096)
def grain(value: str) -> str:
    """How fine a value is: one of GRAINS, or empty for an interval, an unknown, or no date.

    >>> [grain(v) for v in ("2021-03-08", "2021-W10", "2020-Q3", "2011/2014", "XXXX-03-08")]
    ['day', 'week', 'part', '', '']
    """
    return next((name for name, shape in _SHAPES if shape.fullmatch(value)), "")


@lru_cache(4096)
def bounds(value: str) -> tuple[date, date] | None:
    """The first and the last day that a value covers, or None where it is no known stretch of the calendar.

    >>> [str(d) for d in bounds("2021-W10")], [str(d) for d in bounds("2020-12/2021-02")]
    (['2021-03-08', '2021-03-14'], ['2020-12-01', '2021-02-28'])
    >>> bounds("2021-02-30"), bounds("XXXX-03")
    (None, None)
    """
    if "/" in value:
        first, last = (bounds(v) for v in value.split("/", 1))
        return (first[0], last[1]) if first and last else None
    try:
        return _BOUNDS[grain(value)](value)
    except (KeyError, ValueError):  # no shape of ours, or no such day in the calendar
        return None


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    year_after, month_after = year + (month + count - 1) // 12, (month + count - 1) % 12 + 1
    return date(year, month, 1), date(year_after, month_after, 1) - timedelta(days=1)


def _week(value: str) -> tuple[date, date]:
    monday = date.fromisocalendar(int(value[:4]), int(value[6:]), 1)
    return monday, monday + timedelta(days=6)


_BOUNDS: dict[str, Callable[[str], tuple[date, date]]] = {
    "day": lambda v: (date.fromisoformat(v), date.fromisoformat(v)),
    "week": _week,
    "month": lambda v: _months(int(v[:4]), int(v[5:]), 1),
    "part": lambda v: _months(int(v[:4]), *YEAR_PARTS[v[5:]]),
    "year": lambda v: (date(int(v), 1, 1), date(int(v), 12, 31)),
    "decade": lambda v: (date(int(v) * 10, 1, 1), date(int(v) * 10 + 9, 12, 31)),
    "century": lambda v: (date(int(v) * 100, 1, 1), date(int(v) * 100 + 99, 12, 31)),
}


def unknown(unit: str) -> str:
    """The value of a stretch that is named but cannot be placed.

    >>> unknown("week"), unknown("day")
    ('XXXX-WXX', 'XXXX-XX-XX')
    """
    return _UNKNOWN.get(unit, "XXXX")


def at(day: date, unit: str) -> str:
    """The day, week, month, quarter, year, decade or century that holds a day.

    >>> [at(date(2021, 3, 7), u) for u in ("week", "month", "quarter", "century")]
    ['2021-W09', '2021-03', '2021-Q1', '20']
    """
    if unit == "week":
        return f"{day.isocalendar().year:04}-W{day.isocalendar().week:02}"
    if unit == "quarter":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    return day.isoformat()[: _LENGTHS[unit]]


def stepped(value: str, unit: str, step: int) -> str:
    """The stretch ``step`` units after the one that holds ``value``; unknown where the value is too coarse to say.

    >>> stepped("2021-01-15", "month", -1), stepped("2021-03", "year", 1), stepped("2021", "week", 0)
    ('2020-12', '2022', 'XXXX-WXX')
    """
    span = bounds(value)
    if not span or at(span[0], unit) != at(span[1], unit):
        return unknown(unit)
    return at(_moved(span[1] if step > 0 else span[0], unit, step), unit)


def _moved(day: date, unit: str, step: int) -> date:
    if unit in ("day", "week"):
        return day + timedelta(days=step * (7 if unit == "week" else 1))
    months = day.year * 12 + day.month - 1 + step * _MONTHS[unit]
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def distance(value: str, other: str) -> int:
    """Days from ``other`` to ``value``: negative when value ends before, 0 where they touch or one is unknown.

    >>> distance("2021-03-05", "2021-03-08"), distance("2021-04", "2021-03-30"), distance("2021-03", "2021-03-08")
    (-3, 2, 0)
    """
    here, there = bounds(value), bounds(other)
    if not here or not there:
        return 0
    if here[1] < there[0]:
        return (here[1] - there[0]).days
    return max(0, (here[0] - there[1]).days)
