"""Where the dates of a text stand: points, points after a modifier, and ranges whose ends share what is said once.

    expression := [modifier] point | point to point | point to day | day to point
                  "early June"       "May to July 2019"   "March 4-9"         "4-9 March"

A point is what :mod:`.date_forms` reads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from ...language.calendar import (
    DAY_NAMED,
    DAY_ORDINALS,
    FIRST_MONTHS,
    MONTH_NAMES,
    MONTH_SHORT,
    SEASONS,
    WEEKDAY_NAMES,
    WEEKDAY_SHORT,
)
from ...language.wordlists import any_of
from .forms import DAY_NUMBER, MONTH, S, read_point, read_stretch
from .guards import in_address, may_close_range
from .parts import Parts, parts_of


@dataclass(frozen=True, slots=True)
class Expression:
    """``text[start:end]`` is a date, or a range from ``first`` to ``last``.

    ``named``: a proper name begins with it ("the June 15 Declaration"), so its year need not be the story's.
    """

    start: int
    end: int
    first: Parts
    last: Parts | None = None
    named: bool = False


_NAMES = (*MONTH_SHORT, *WEEKDAY_SHORT, *MONTH_NAMES, *WEEKDAY_NAMES, "Christmas", "New Year")
_WORDS = (
    "this|last|next|today|tonight|yesterday|tomorrow|early|mid|late|earlier|later|sometime|first|second|third|fourth|"
    "final|latter|fiscal|financial|within|year|month|nineteenth|twentieth|twenty|eighteenth|seventeenth|a day|one day|end-|end of|beginning of|start of"
).split("|")
_AFTER_THAT = (
    *"same day weekend week month quarter year decade century morning afternoon evening night".split(),
    *SEASONS,
)
_AFTER_THE = (
    *"""end beginning start middle close turn last latter final same next early late mid previous following preceding prior
    ensuing coming current upcoming past day week weekend month year very fiscal financial twenty thirty""".split(),
    *(word for word in DAY_ORDINALS if "-" not in word),
)
_THE = rf"[tT](?i:he)(?={S}(?:\d|['’]\d|{any_of((*_AFTER_THE, *SEASONS), any_case=True)}))"
#: “that” points to what these name: “that evening”, “that same Monday”
_THAT = rf"[tT](?i:hat)(?={S}(?:[A-Z]|{any_of(_AFTER_THAT)}))"
#: a year, or one or two figures that a date can begin with
_FIGURES = (
    r"(?=[12]\d\d\d(?!\d)|\d\d?(?:st|nd|rd|th|[-–—~./QH月월]"
    r"|[^\S\n]{1,3}(?:[A-Z\d–—~-]|月|월|of\b|to\b|and\b|or\b|thr|until|day)))"
)
_CJK = r"\u3040-\u9fff\uac00-\ud7a3"
_NAME = rf"(?:{any_of((*_NAMES, *(name.upper() for name in _NAMES)))})(?![a-z])"
_WORD = rf"(?:{any_of((*_WORDS, *SEASONS), any_case=True)}|{_THE}|{_THAT})(?![a-z])"
#: where a date can begin: after the mark or space that this matches, so that the search need not stop at each letter
_TRIGGER = re.compile(
    rf"[\W{_CJK}](?:(?<=\W)(?:(?=\d)(?:(?<![.,:/$€£¥₩#@+&%-])|(?<=\bpost-)|(?<=\bpre-)){_FIGURES}"
    rf"|(?=[A-Z])(?={_NAME}|{_WORD}|Q[1-4]|H[12]|FY)|(?=[a-z’'])(?={_WORD}|['’]\d0s\b))"
    rf"|(?<=[{_CJK}])(?=\d{{4}}[年년]|\d\d?[月월]))"
)
_MODIFIER = re.compile(
    rf"(?i:(?:the{S}(?=(?:early|mid|late)[-\s]+(?:\d|['’]\d|twent|ninet|eighteen)))?(?:early|mid|late|earlier|later|sometime)(?:-?{S}(?:to|or){S}(?:mid|late))?(?:-|{S})(?:(?:in|on){S})?"
    rf"|(?:the{S})?(?:very{S})?(?:end|beginning|start|middle|close|turn){S}of{S}"
    rf"|(?:the{S})?(?P<half>first|second|latter){S}half{S}of{S}"
    rf"|(?:the{S})?first{S}(?P<months>{any_of(FIRST_MONTHS, any_case=True)}){S}of{S}"
    rf"|(?:the{S})?(?:first|second|third|fourth|last|final)(?:{S}(?:two|three|few))?{S}(?:weeks?|days|weekend|months){S}of{S}|end-)"
)
_TO = re.compile(rf"[^\S\n]?(?:[-–—~〜])[^\S\n]?|{S}(?P<word>to|through|thru|until|till|and){S}")
_LEAD = re.compile(
    rf"(?:the{S})?(?P<day>0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?P<to>[^\S\n]?[-–—~][^\S\n]?|{S}(?:to|through|until|and|or){S})"
    rf"(?=(?:the{S})?\d\d?(?:st|nd|rd|th)?{S}(?:of{S})?{MONTH})"
)
_NAMED = re.compile(rf"(?:{S}(?:[A-Z][\w’-]+|for|of|and)){{0,4}}?{S}(?:{'|'.join(DAY_NAMED)})\b")


def find_expressions(text: str) -> Iterator[Expression]:
    """Yield the dates of a text in order; none within another, none over a line's end.

    >>> [text[e.start : e.end] for text in ["From May 4 to 7, 2021 they may march 2000 miles in late June."]
    ...  for e in find_expressions(text)]
    ['May 4 to 7, 2021', 'late June']
    """
    reach = 0
    for trigger in _TRIGGER.finditer("\n" + text):
        start = trigger.end() - 1
        if start < reach:
            continue
        for expression in _read(text, start):
            if not in_address(text, expression.start, expression.end):
                yield expression
            reach = expression.end


def _read(text: str, start: int) -> tuple[Expression, ...]:
    """The expression that begins here, or the two that share a month ("4 and 9 May"), or none."""
    if text[start].isdigit() and (lead := _LEAD.match(text, start)):
        return _led(text, start, lead)
    if modifier := _MODIFIER.match(text, start):
        return _modified(text, start, modifier)
    point = read_point(text, start)
    return _ranged(text, start, *point) if point else ()


def _modified(text: str, start: int, modifier: re.Match[str]) -> tuple[Expression, ...]:
    """A modifier narrows a month or longer; before a day it is the time of day and stays outside."""
    point = read_stretch(text, modifier.end())
    if not point:
        plain = read_point(text, start)  # "late" and "first half" begin forms of their own
        return _ranged(text, start, *plain) if plain else ()
    parts, end = point
    if parts.day or (parts.weekday and not parts.unit) or parts.unit == "day":
        return _ranged(text, modifier.end(), parts, end)
    half = modifier["half"]
    if count := modifier["months"]:
        return _first_months(text, start, point, " ".join(count.lower().split()))
    if half and (parts.unit == "year" or parts.grain == "year") and not parts.month:
        parts = replace(parts, part="H1" if half.lower() == "first" else "H2")
    return _ranged(text, start, parts, end)


def _first_months(text: str, start: int, point: tuple[Parts, int], count: str) -> tuple[Expression, ...]:
    """“the first nine months of 2024” run from January to September; of anything else they are a part of it."""
    parts, end = point
    if parts.month or parts.part or not (parts.unit == "year" or parts.grain == "year"):
        return _ranged(text, start, parts, end)
    return (Expression(start, end, replace(parts, month=1), Parts(month=FIRST_MONTHS[count])),)


def _ranged(text: str, start: int, first: Parts, end: int) -> tuple[Expression, ...]:
    """The point as it stands, or the range that it opens."""
    alone = Expression(start, end, first, named=_is_named(text, end, first))
    to = _TO.match(text, end)
    if not to or not first.grain or first.origin:
        return (alone,)
    last = _last(text, to, first)
    if not last or (to["word"] == "and" and not _may_be_and(text, start, first, last[0])):
        return (alone,) if _stands_alone(text, end, first) else ()
    parts, last_end = last
    if to["word"] == "and" and not _between(text, start) and not _next_day(first, parts):
        second = Expression(to.end(), last_end, replace(parts, month=parts.month or first.month, year=parts.year))
        return (replace(alone, first=replace(first, year=first.year or parts.year)), second)
    if _pointed_year(parts):  # “Nov. 30 to Dec. 2 last year”
        first, parts = (
            replace(first, unit="year", origin=parts.origin, step=parts.step),
            replace(parts, unit="", origin=""),
        )
    return (Expression(start, last_end, first, parts),)


def _pointed_year(parts: Parts) -> bool:
    """Whether a day or month is one of “last year”."""
    return parts.unit == "year" and bool(parts.origin) and bool(parts.month or parts.day)


def _last(text: str, to: re.Match[str], first: Parts) -> tuple[Parts, int] | None:
    """The other end of a range: a point as fine as the first, or a bare day of the same month."""
    point = read_point(text, to.end())
    if point and _fit(first, point[0]):
        return point
    if (
        not first.day
        or first.year
        or not (first.month or re.match(r"(?:the\s)?\d\d?[snrt]", text[to.end() : to.end() + 8]))
    ):
        return None
    number = DAY_NUMBER.match(text, to.end())
    if not number or not may_close_range(text, number.end(), to.group()):
        return None
    parts = parts_of(number)
    return (parts, number.end()) if parts else None


def _fit(first: Parts, last: Parts) -> bool:
    """Both ends are of one kind; years run upwards, and within two centuries."""
    if _pointed_year(last):
        last = replace(last, unit="", origin="", step=0)
    if last.origin or last.doubtful or bool(first.weekday and not first.day) != bool(last.weekday and not last.day):
        return False
    if first.grain == "month" and last.grain == "year":
        return bool(first.year and last.year and first.year < last.year)
    if first.year and last.year and not first.year <= last.year <= first.year + 200:
        return False
    return first.grain == last.grain and not (first.grain == "year" and first.year == last.year)


def _may_be_and(text: str, start: int, first: Parts, last: Parts) -> bool:
    """Whether "and" joins: the ends of a range after "between", bare days to the month before them."""
    return _between(text, start) or bool(first.day and last.day and not last.month)


def _between(text: str, start: int) -> bool:
    return re.search(r"(?i)between\s(?:the\s)?$", text[max(0, start - 12) : start]) is not None


def _next_day(first: Parts, last: Parts) -> bool:
    return first.day is not None and last.day == first.day + 1


def _stands_alone(text: str, end: int, parts: Parts) -> bool:
    """Not a number that goes on after a dash ("2020-1234")."""
    return parts.grain != "year" or not re.match(r"[-–/]\d", text[end : end + 2])


def _led(text: str, start: int, lead: re.Match[str]) -> tuple[Expression, ...]:
    """Read days before their month: "4-7 May 2021" is one range; "4 and 9 May" are two days."""
    point = read_point(text, lead.end())
    if not point or not point[0].month or not point[0].day:
        return ()
    last, end = point
    first = Parts(day=int(lead["day"]), month=last.month, year=last.year)
    if lead["to"].strip() in ("and", "or") and not _between(text, start) and not _next_day(first, last):
        return (Expression(start, lead.end("day"), first), Expression(lead.end(), end, last))
    return (Expression(start, end, first, last),)


def _is_named(text: str, end: int, parts: Parts) -> bool:
    return bool(parts.day and parts.month and not parts.year and _NAMED.match(text, end))
