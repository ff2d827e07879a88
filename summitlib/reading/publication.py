"""When an article was published, as its dateline says."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..language.calendar import MONTH_NAMES
from ..model import Block, Span

_MONTHS = {name[:3].lower(): n for n, name in enumerate(MONTH_NAMES, 1)}
_MONTH = r"(?P<{0}>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?"
_DATE = re.compile(
    r"(?P<y1>(?:19|20)\d\d)\s?[-./年]\s?(?P<n1>\d{1,2})\s?[-./月]\s?(?P<d1>\d{1,2})(?!\d)"
    rf"|\b{_MONTH.format('m2')}\s?(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>(?:19|20)\d\d)"
    rf"|\b(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?[\s-](?:of\s)?{_MONTH.format('m3')},?[\s-](?P<y3>(?:19|20)\d\d)"
    rf"|\b{_MONTH.format('m4')},?\s(?P<y4>(?:19|20)\d\d)"
    r"|\b(?P<a5>\d{1,2})[-./](?P<b5>\d{1,2})[-./](?P<y5>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_SECOND = re.compile(r"\b(?:updated?|modified|revised|edited|last)\b", re.IGNORECASE)
_FIRST = re.compile(
    r"\b(?:published|posted|publication|pub|issued|input|registered|released?|uploaded|created|date|filed|first)\b",
    re.IGNORECASE,
)
_WIRE_DATE = re.compile(
    rf"^[A-Z][\w .,’'/-]{{1,40}}?,\s{_MONTH.format('m')}\s(?P<d>\d{{1,2}})\s\([A-Z][\w ]+\)\s*(?:--+|[–—-])"
)
_RIGHTS_YEAR = re.compile(r"(?:©|ⓒ|\([cC]\)|[Cc]opyright)[\s©ⓒ()cC]*((?:19|20)\d\d)\b(?!\s?[-–])")


def find_published(blocks: Sequence[Block]) -> tuple[str, Span] | None:
    """The date of publication in ISO 8601, and the words that say it; None in doubt.

    “Published” goes before a bare date, and both before “Updated”. A day and month that could be either way
    round (“02/03/2026”) are no date. A wire story's “ROME, Jan. 5 (AFP) —” counts with the year of its rights.
    """
    dated = [d for b in blocks if b.kind in ("dateline", "byline") for d in _dates(b)]
    if dated:
        _, value, span = min(dated, key=lambda d: (d[0], -len(d[1]), d[2].start))
        return value, span
    return _wire_date(blocks)


def _dates(block: Block) -> Iterator[tuple[int, str, Span]]:
    """Rank, value and place of every date in a dateline; rank 0 is called the publication, 2 an update."""
    rank, last = 1, 0
    for found in _DATE.finditer(block.text):
        label = block.text[last : found.start()]
        rank = 2 if _SECOND.search(label) else 0 if _FIRST.search(label) else rank
        last = found.end()
        value = _value(found)
        if value:
            yield rank, value, Span(block.start + found.start(), block.start + found.end(), found.group())


def _value(found: re.Match[str]) -> str:
    part = {name: value for name, value in found.groupdict().items() if value}
    if "y1" in part:
        return _iso(part["y1"], int(part["n1"]), int(part["d1"]))
    if "y5" in part:
        a, b = int(part["a5"]), int(part["b5"])
        return _iso(part["y5"], b, a) if a > 12 or a == b else _iso(part["y5"], a, b) if b > 12 else ""
    year = next(v for k, v in part.items() if k[0] == "y")
    month = _MONTHS[next(v for k, v in part.items() if k[0] == "m")[:3].lower()]
    day = next((int(v) for k, v in part.items() if k[0] == "d"), 0)
    return _iso(year, month, day) if day else f"{year}-{month:02}"


def _iso(year: str, month: int, day: int) -> str:
    return f"{year}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else ""


def _wire_date(blocks: Sequence[Block]) -> tuple[str, Span] | None:
    lead = next((b for b in blocks if b.kind == "paragraph"), None)
    found = _WIRE_DATE.match(lead.text) if lead else None
    years = {m for b in blocks if b.kind == "furniture" for m in _RIGHTS_YEAR.findall(b.text)}
    if not lead or not found or len(years) != 1:
        return None
    value = _iso(years.pop(), _MONTHS[found["m"][:3].lower()], int(found["d"]))
    start, end = found.start("m"), found.end("d")
    return (value, Span(lead.start + start, lead.start + end, lead.text[start:end])) if value else None
