"""Told as past, though it lies after the article's own date: the text was revised, or the date or the tense is wrong."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from .clauses import clause, told_as_past
from .findings import Finding, Place
from .sources import Sources

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)")
_NUMBERED = re.compile(r"\d")
_HEAD = ("dateline", "byline", "furniture")


def find_chronology_findings(sources: Sources) -> Iterator[Finding]:
    """Yield each date of a day or a month that the text tells as past and that begins after its own publication.

    A publication known only by month or week counts as its last day. Weekdays and
    other dates without a number are resolved by the publication and prove nothing.
    """
    dates: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in sources.rows("dates"):
        dates[row["doc"]].append(row)
    for doc, rows in dates.items():
        last = last_day(sources.published(doc))
        if last is None:
            continue
        printed = _printed(rows, sources, doc)
        for row in rows:
            first = first_day(str(row["value"]))
            if first and first > last and _NUMBERED.search(row["text"]) and _past(row, sources):
                yield _finding(row, printed, sources)


def first_day(value: str) -> date | None:
    """The first day of a date or an interval given to the day or the month; None for a coarser one."""
    value = value.split("/")[0]
    try:
        if _DAY.fullmatch(value):
            return date.fromisoformat(value)
        month = _MONTH.fullmatch(value)
        return date(int(month[1]), int(month[2]), 1) if month else None
    except ValueError:
        return None


def last_day(value: str) -> date | None:
    """The last day that a publication date can mean, or None where none is known.

    >>> str(last_day("2024-02")), str(last_day("2024-W01")), str(last_day("2024")), last_day("")
    ('2024-02-29', '2024-01-07', '2024-12-31', None)
    """
    try:
        if week := _WEEK.fullmatch(value):
            return date.fromisocalendar(int(week[1]), int(week[2]), 7)
        if month := _MONTH.fullmatch(value):
            following = date(int(month[1]) + int(month[2]) // 12, int(month[2]) % 12 + 1, 1)
            return following - timedelta(days=1)
        return date(int(value), 12, 31) if re.fullmatch(r"\d{4}", value) else date.fromisoformat(value)
    except ValueError:
        return None


def _printed(rows: Sequence[dict[str, Any]], sources: Sources, doc: str) -> Place | None:
    """Where the article prints its own date: in its head, before its prose."""
    for row in rows:
        if row["value"] == sources.published(doc) and sources.block_kind(doc, row["start"]) in _HEAD:
            return _place(row)
    return None


def _past(row: dict[str, Any], sources: Sources) -> bool:
    doc, start, end = row["doc"], row["start"], row["end"]
    if sources.block_kind(doc, start) in (*_HEAD, "title"):
        return False
    low, high = clause(sources, doc, start, end)
    before, after = sources.text(doc)[low:start], sources.text(doc)[end:high]
    begins = before.rstrip().endswith(" from") and "/" not in str(row["value"])  # “a link from 1 May”: it begins then
    return not begins and told_as_past(before, after)


def _finding(row: dict[str, Any], printed: Place | None, sources: Sources) -> Finding:
    place = _place(row)
    published = sources.published(place.doc)
    note = f"{place.text} ({place.value}) is told as past in an article dated {published}"
    places = (printed, place) if printed else (place,)
    return Finding("chronology", "conflict", place.text, places, note)


def _place(row: dict[str, Any]) -> Place:
    return Place(row["doc"], int(row["start"]), int(row["end"]), row["text"], str(row["value"]))
