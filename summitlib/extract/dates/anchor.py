"""The date that an article's dates are counted from, and the order of day and month in its figures.

``document.published`` is the anchor. Where it is empty: the first whole date in a dateline or byline; else the
latest date with a year that the article tells as past (the finest of that time), moved on by the days without
a year that follow it within two months; else none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ...model import Document
from .grammar import Expression
from .parts import Parts
from .story import Story, written
from .tense import Tenses
from .timex import bounds, distance, grain

_FIGURES = re.compile(r"(?<![\w./-])(\d{1,2})([/-])(\d{1,2})\2(?:1\d|20|21)\d\d(?![\w/-])")
_SAME_STORY = 60  # days


def story_of(document: Document, expressions: Sequence[Expression], tenses: Tenses) -> Story:
    """Where reading starts: the anchor, and the years that the article itself gives to days of the year."""
    story = Story(told_years=_told_years(expressions))
    if bounds(document.published[:10]):
        return replace(story, anchor=document.published[:10])
    if printed := _printed(document, expressions):
        return replace(story, anchor=printed)
    return replace(story, anchor=_latest_told(expressions, tenses), exact=False)


def ordered(document: Document, expressions: Sequence[Expression]) -> list[Expression]:
    """The expressions with the days and months of figures such as 08/03/2021 the right way round.

    The other figures of the text decide (a number over 12 is the day), else a reading that is also the article's
    date or a date told elsewhere in it. What stays in doubt is left out.
    """
    if not any(e.first.doubtful for e in expressions):
        return list(expressions)
    day_first = _day_first(document.text)
    known = {_whole(e.first) for e in expressions if not e.first.doubtful} | {document.published[:10]}
    settled = [replace(e, first=_turned(e.first, day_first, known)) for e in expressions]
    return [e for e in settled if not e.first.doubtful]


def _turned(parts: Parts, day_first: bool | None, known: set[str]) -> Parts:
    if not parts.doubtful:
        return parts
    turned = replace(parts, day=parts.month, month=parts.day)
    if day_first is None and (_whole(parts) in known) != (_whole(turned) in known):
        day_first = _whole(parts) in known
    if day_first is None:
        return parts
    return replace(parts if day_first else turned, doubtful=False)


def _day_first(text: str) -> bool | None:
    firsts = {(int(one) > 12, int(two) > 12) for one, _, two in _FIGURES.findall(text)}
    if ((True, False) in firsts) == ((False, True) in firsts):
        return None
    return (True, False) in firsts


def _whole(parts: Parts) -> str:
    """The day as ISO 8601 where the parts give all of it, else empty."""
    return written(parts, f"{parts.year:04}") if parts.year and parts.month and parts.day else ""


def _told_years(expressions: Sequence[Expression]) -> dict[tuple[int, int], set[int]]:
    years: dict[tuple[int, int], set[int]] = {}
    for expression in expressions:
        year = expression.first.year or (expression.last.year if expression.last else None)
        for parts in (expression.first, expression.last):
            if year and parts and parts.month and parts.day:
                years.setdefault((parts.month, parts.day), set()).add(parts.year or year)
    return years


def _printed(document: Document, expressions: Sequence[Expression]) -> str:
    """The first whole date in a dateline or byline."""
    for expression in expressions:
        block = document.block_at(expression.start)
        if block and block.kind in ("dateline", "byline") and bounds(_whole(expression.first)):
            return _whole(expression.first)
    return ""


def _latest_told(expressions: Sequence[Expression], tenses: Tenses) -> str:
    """The latest date with a year told as past, then the days after it that have none."""
    latest = ""
    for expression in expressions:
        value = _with_year(expression)
        if value and tenses.told(expression.start, expression.end) != "future" and _begins(value) > _begins(latest):
            latest = value
    if grain(latest) == "day":
        for expression in expressions:
            latest = _moved_on(latest, expression, tenses)
    return latest


def _with_year(expression: Expression) -> str:
    """The value of a point, or of a range's end, that gives its year."""
    parts = expression.last or expression.first
    year = parts.year or expression.first.year
    if not year or parts.unit or parts.value:
        return ""
    return written(replace(parts, month=parts.month or expression.first.month), f"{year:04}")


def _begins(value: str) -> str:
    span = bounds(value)
    return span[0].isoformat() if span else ""


def _moved_on(latest: str, expression: Expression, tenses: Tenses) -> str:
    parts = expression.first
    if parts.year or parts.origin or not (parts.month and parts.day):
        return latest
    if tenses.told(expression.start, expression.end) == "future":
        return latest
    readings = (written(parts, f"{int(latest[:4]) + step:04}") for step in (0, 1))
    return next((value for value in readings if 0 < distance(value, latest) <= _SAME_STORY), latest)
