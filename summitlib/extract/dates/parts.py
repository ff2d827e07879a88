"""What a written date says, and what it leaves unsaid: the parts that the named groups of a form hold."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ...language.calendar import (
    CENTURY_WORDS,
    DAY_ORDINALS,
    DAY_POINTERS,
    HALF_ORDINALS,
    HOLIDAYS,
    MONTH_NAMES,
    MONTH_SHORT,
    POINTERS,
    QUARTER_ORDINALS,
    SEASONS,
    WEEKDAY_NAMES,
    WEEKDAY_SHORT,
)  # fmt: skip


def cased(names: Iterable[str]) -> list[str]:
    """Names as a sentence prints them, and as a headline in capitals does."""
    return [form for name in names for form in (name, name.upper())]


MONTH_NUMBERS = {form: i for i, name in enumerate(MONTH_NAMES, 1) for form in cased([name])}
MONTH_NUMBERS |= {form: i for name, i in MONTH_SHORT.items() for form in cased([name])}
WEEKDAY_NUMBERS = {form: i for i, name in enumerate(WEEKDAY_NAMES, 1) for form in cased([name])}
WEEKDAY_NUMBERS |= {form: i for name, i in WEEKDAY_SHORT.items() for form in cased([name])}


@dataclass(frozen=True, slots=True)
class Parts:
    """What a form says; None, empty or 0 where it does not.

    ``part`` is a quarter, half or season; ``unit`` a stretch ("week") that holds the date or is pointed at;
    ``origin`` where the pointing starts (``article`` or ``story``) and ``step`` how far it goes; ``value`` a
    TIMEX3 that needs nothing more; ``doubtful``: day and month may be the other way round.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    part: str = ""
    unit: str = ""
    origin: str = ""
    step: int = 0
    value: str = ""
    doubtful: bool = False

    @property
    def grain(self) -> str:
        """``day``, ``month``, ``year`` or empty: both ends of a range must agree on it."""
        if self.unit or self.value:
            return ""
        if self.day or self.weekday:
            return "day"
        return "month" if self.month else "" if self.part else "year" if self.year else ""


def parts_of(found: re.Match[str]) -> Parts | None:
    """The parts that a rule's named groups hold; None where the numbers make no date (31/31/2020)."""
    said = {name: value for name, value in found.groupdict().items() if value is not None}
    if "one" in said:
        return _numeric(int(said["one"]), int(said["two"]), int(said["year"]), said["sep"])
    origin, step = _pointer(said)
    month, day = _day_of_year(said)
    return Parts(
        year=_year(said),
        month=month,
        day=day,
        weekday=WEEKDAY_NUMBERS.get(said.get("weekday", "")),
        part=_part(said),
        unit="day" if "dayword" in said else said.get("unit", said.get("unit2", "")).lower(),
        origin=origin,
        step=step,
        value=_value(said),
    )


def _day_of_year(said: dict[str, str]) -> tuple[int | None, int | None]:
    if "holiday" in said:
        return HOLIDAYS[" ".join(said["holiday"].replace("’", "'").split())]
    month = int(said["month"]) if said.get("month", "").isdigit() else MONTH_NUMBERS.get(said.get("month", ""))
    if "nth" in said:
        return month, DAY_ORDINALS[said["nth"]]
    return month, int(said["day"]) if "day" in said else None


def _numeric(one: int, two: int, year: int, sep: str) -> Parts | None:
    """Day and month in figures before the year: a number over 12 is the day; with full stops the day comes first."""
    if min(one, two) > 12:
        return None
    day, month = (two, one) if two > 12 else (one, two)
    return Parts(year=year, month=month, day=day, doubtful=sep != "." and one != two and max(one, two) <= 12)


def _year(said: dict[str, str]) -> int | None:
    if "short" in said:
        return 2000 + int(said["short"])
    return next((int(said[name]) for name in ("year", "year2", "year3") if name in said), None)


def _part(said: dict[str, str]) -> str:
    if "swapped" in said:
        return said["swapped"][::-1]
    for name, table in (("quarter", QUARTER_ORDINALS), ("half", HALF_ORDINALS), ("season", SEASONS)):
        if name in said:
            return table[said[name].lower()]
    return said.get("part", "")


def _pointer(said: dict[str, str]) -> tuple[str, int]:
    if "dayword" in said:
        return DAY_POINTERS[_plain(said["dayword"])]
    if "side" in said:
        return "story", 1 if said["side"].lower() == "after" else -1
    if "beyond" in said:
        return "article", 2 if said["beyond"].lower().startswith("after") else -2
    if "ahead" in said:
        return "article", 1
    if "the" in said:
        return POINTERS["the"]
    return POINTERS[_plain(said["rel"])] if "rel" in said else ("", 0)


def _plain(words: str) -> str:
    return " ".join(words.lower().split())


def _value(said: dict[str, str]) -> str:
    if "week" in said:
        return f"{said['year']}-{said['week']}"
    if "decade" in said:
        return said["decade"]
    if "nineties" in said:
        return ("19" if said["nineties"] >= "3" else "20") + said["nineties"]
    if "century" in said:
        word = said["century"].lower()
        return f"{(CENTURY_WORDS.get(word) or int(word.rstrip('stndrh'))) - 1:02}"
    if "upto" in said:
        first, last = int(said["year"]), int(said["upto"])
        return f"{first}/{first // 100 * 100 + last + (100 if last < first % 100 else 0)}"
    return ""
