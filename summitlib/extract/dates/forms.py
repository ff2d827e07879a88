"""The written forms of a date in English, one rule a form: what stands there, and what it says and leaves unsaid.

Nothing here knows what day it is: "last Friday" is read as a weekday, one step back from the article's date.
A form that could be something else ("March", "2021", "the 5th") has a guard that looks at the words around it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from ...language.calendar import (
    CENTURY_WORDS,
    DAY_ORDINALS,
    DAY_POINTERS,
    HALF_ORDINALS,
    HOLIDAYS,
    MONTH_NAMES,
    POINTERS,
    QUARTER_ORDINALS,
    SEASONS,
    WEEKDAY_NAMES,
)  # fmt: skip
from . import guards
from .parts import MONTH_NUMBERS, WEEKDAY_NUMBERS, Parts, cased, parts_of


def _any(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", S).replace("'", "[’']") for word in longest_first)


S = r"(?:[^\S\n]{1,3})"  # a space; no form runs over the end of a line

#: names with the full stop of their short forms; a full name's full stop ends the sentence
MONTH = rf"(?:(?P<month>{_any(MONTH_NUMBERS)})(?![A-Za-z])(?:(?<=\b(?!May|MAY)[A-Za-z]{{3}})\.|(?<=\bSept|\bSEPT)\.)?)"
_FULL_MONTH = rf"(?P<month>{_any(cased(MONTH_NAMES))})(?![\w-])"
_WEEKDAY = rf"(?:(?P<weekday>{_any(WEEKDAY_NUMBERS)})(?![A-Za-z])(?:(?<!day|DAY)\.)?)"
_FULL_WEEKDAY = rf"(?P<weekday>{_any(cased(WEEKDAY_NAMES))})(?![\w])"
_D = r"(?:0?[1-9]|[12]\d|3[01])"
#: after a day's number: not the beginning of a longer number, a time, a rate or a compound
_DAY_END = rf"(?![\w%°]|,\d{{3}}(?!\d)|[.:/]\d|-[a-z]|{S}(?:percent|per{S}cent|[mb]illion|trillion|km|miles|points)\b)"
DAY = rf"(?P<day>{_D})(?:st|nd|rd|th)?{_DAY_END}"
_Y = r"(?:1\d|20|21)\d\d"
YEAR = rf"(?P<year>{_Y})(?![\w%]|[.,:/]\d)"
_REL = rf"(?P<rel>(?i:{_any(w for w in POINTERS if w != 'the')}))"
_REL_YEAR = rf"(?:{S}of)?{S}{_REL}{S}(?P<unit>year)\b"
#: the year after a day: ", 2021", " 2021", " last year"
TAIL = rf"(?:,?{S}{YEAR}|,?{_REL_YEAR})"
_TAIL_GLUED = rf"(?:,?{S}(?P<year>{_Y})(?![\w%]|[.,:/]\d)|,(?P<year2>{_Y})(?!\w)|,?{_REL_YEAR})"
#: the year after a quarter or half: "of 2020", "of last year", "of the fiscal year"
_WHOLE = rf"(?:fiscal|calendar|financial){S}"
_OF_STRETCH = (
    rf"(?:,?{S}(?:(?:of|in){S})?(?:(?:the{S}year|fiscal(?:{S}year)?){S})?{YEAR}"
    rf"|(?:{S}of)?{S}{_REL}{S}(?:{_WHOLE})?(?P<unit>year)\b|{S}of{S}(?P<the>the){S}(?:{_WHOLE})?(?P<unit2>year)\b)"
)
_QUARTER = rf"(?P<quarter>(?i:{_any(QUARTER_ORDINALS)}))(?:{S}|-)(?i:(?:fiscal{S})?quarter)\b"
_HALF = rf"(?P<half>(?i:{_any(HALF_ORDINALS)}))(?:{S}|-)(?i:half)\b"
_SEASON = rf"(?P<season>(?i:{_any(SEASONS)}))\b"
_THE_WEEK_OF = rf"(?i:the{S}(?P<unit>week)){S}(?:of|beginning|starting|commencing|from){S}"
_UNIT = r"(?P<unit>(?i:day|weekend|week|month|quarter|year|decade|century))(?![\w-])"

Guard = Callable[[str, re.Match[str]], bool]
_Rule = tuple[re.Pattern[str], Guard | None]


def _rules(*rules: str | tuple[str, Guard]) -> tuple[_Rule, ...]:
    return tuple((re.compile(r), None) if isinstance(r, str) else (re.compile(r[0]), r[1]) for r in rules)


#: what the words are that a rule can begin with
_OPENED: dict[str, tuple[str, ...]] = {
    "month": tuple(MONTH_NUMBERS), "weekday": tuple(WEEKDAY_NUMBERS), "holiday": tuple(HOLIDAYS), "season": tuple(SEASONS),
    "dayword": tuple(DAY_POINTERS), "rel": tuple(w for w in POINTERS if w != "the"), "within": ("within",),
    "quarter": tuple(QUARTER_ORDINALS), "half": tuple(HALF_ORDINALS), "part": ("Q", "H"), "end": ("year", "month"),
    "fiscal": ("fiscal", "financial", "FY"), "apostrophe": ("’", "'"), "century": tuple(CENTURY_WORDS), "the": ("the ",),
}  # fmt: skip


def _by_opener(*rules: tuple[str, str] | tuple[str, str, Guard]) -> dict[str, tuple[_Rule, ...]]:
    """Rules in order by the letter they can begin with, or by “the ”, which begins many; each is compiled once."""
    table: dict[str, list[_Rule]] = {}
    for opened, pattern, *guard in rules:
        rule = (re.compile(pattern), guard[0] if guard else None)
        words = [word for name in opened.split() for word in _OPENED[name]]
        for key in dict.fromkeys(_opener(form, 0) for word in words for form in (word.lower(), word.capitalize())):
            table.setdefault(key, []).append(rule)
    return {key: tuple(listed) for key, listed in table.items()}


def _opener(text: str, start: int) -> str:
    first = text[start : start + 3]
    return "the " if first in ("the", "The", "THE") and text[start + 3 : start + 4].isspace() else first[:1]


_FROM_DIGIT = _rules(
    # 2021-03-08, 2021.3.8, 2021. 3. 8., 2021/3/8
    rf"(?P<year>{_Y})(?P<sep>[-./])[^\S\n]?(?P<month>0?[1-9]|1[0-2])(?P=sep)[^\S\n]?(?P<day>[12]\d|3[01]|0?[1-9])(?!\d|[-/]\d)",
    # 08/03/2021, 8.3.2021
    rf"(?P<one>{_D})(?P<sep>[-./])(?P<two>{_D})(?P=sep)(?P<year>{_Y})(?!\w|[-./]\d)",
    # 2021년 3월 8일, 3月8日
    rf"(?P<year>{_Y})[^\S\n]?[年년](?:[^\S\n]?(?P<month>0?[1-9]|1[0-2])[^\S\n]?[月월](?:[^\S\n]?(?P<day>[12]\d|3[01]|0?[1-9])[^\S\n]?[日일])?)?",
    r"(?P<month>0?[1-9]|1[0-2])[^\S\n]?[月월](?:[^\S\n]?(?P<day>[12]\d|3[01]|0?[1-9])[^\S\n]?[日일])?",
    rf"(?P<year>{_Y})(?:-|{S})(?P<part>Q[1-4]|H[12])\b",
    rf"(?P<year>{_Y})-(?P<week>W(?:[0-4]\d|5[0-3]))\b",
    (rf"(?P<year>{_Y})-(?P<month>0[1-9]|1[0-2])(?![\w/-]|[.,]\d)", guards.is_iso_month),
    # 3Q25, 1H 2021
    rf"(?P<swapped>[1-4]Q|[12]H)(?:{S}?(?P<year>{_Y})(?!\w)|{S}?[’']?(?P<short>\d\d)(?!\w))",
    r"(?P<decade>(?:1\d|20)\d)0s\b",
    rf"(?P<century>\d\d?(?:st|nd|rd|th))(?:{S}|-)century\b",
    rf"(?P<quarter>[1-4](?:st|nd|rd|th))(?:{S}|-)quarter\b{_OF_STRETCH}",
    rf"(?P<half>(?:1st|2nd))(?:{S}|-)half\b{_OF_STRETCH}",
    # 8 March 2021, 8th of March, 8-Mar-2021
    (rf"(?P<day>{_D})(?:st|nd|rd|th)?(?:{S}day)?(?:{S}of)?(?:{S}|-){MONTH}(?:{TAIL}|-(?P<year2>{_Y})\b)?", guards.is_day_month),
    # 2021–25, 2020/21
    (rf"(?P<year>{_Y})[-–/](?P<upto>\d\d)(?![\w-]|[.,/]\d)", guards.is_year),
    (YEAR, guards.is_year),
)  # fmt: skip

_FROM_LETTER = _by_opener(
    # [Monday,] March 8[th] [(Mon.)][, 2021], Monday (March 8)
    ("month weekday", rf"(?:{_WEEKDAY}(?:,?{S}|(?P<bracket>{S}\()))?{MONTH}(?:{S}|(?<=\.))(?:the{S})?{DAY}(?:{S}?\((?:{_any(WEEKDAY_NUMBERS)})\.?\))?{_TAIL_GLUED}?(?(bracket)\))"),
    # [Monday,] the 8[th] [of] March [2021]
    ("weekday the", rf"(?:{_WEEKDAY},?{S})?(?:[Tt]he{S})?(?P<day>{_D})(?:st|nd|rd|th)?(?:{S}day)?(?:{S}of)?{S}{MONTH}{TAIL}?"),
    ("the", rf"[Tt]he{S}(?P<nth>{_any(DAY_ORDINALS)}){S}(?:day{S})?of{S}{MONTH}{TAIL}?"),
    ("month", rf"{MONTH}(?:(?:{S}of|,)?{S}(?:the{S}year{S})?{YEAR}|{_REL_YEAR})"),
    ("holiday", rf"(?P<holiday>{_any(HOLIDAYS)})(?![\w-])(?:,?{S}{YEAR})?", guards.is_holiday),
    ("month", rf"{MONTH}", guards.is_month),
    ("weekday", rf"{_FULL_WEEKDAY}(?:(?:{S}of)?{S}{_REL}{S}(?P<unit>week)\b)?", guards.is_weekday),
    ("dayword", rf"(?P<dayword>(?i:{_any(DAY_POINTERS)}))(?![\w-])", guards.is_day_word),
    ("rel", rf"{_REL}{S}{_FULL_MONTH}", guards.is_pointed_name),
    ("rel", rf"{_REL}{S}{_FULL_WEEKDAY}", guards.is_pointed_name),
    ("rel", rf"{_REL}{S}{_SEASON}", guards.is_pointed_name),
    ("rel", rf"{_REL}{S}(?:(?:whole|entire|academic|{_WHOLE}){S}?)?{_UNIT}", guards.is_pointed_unit),
    # the week after next
    ("the", rf"(?i:the){S}(?P<unit>week|weekend|month|year){S}(?P<beyond>(?i:after{S}next|before{S}last))\b"),
    ("the", rf"[Tt]he{S}(?P<the>)(?P<unit>weekend)(?![\w-])", guards.is_weekend),
    # the year before, the day after: followed by nothing that they would be before or after
    ("the", rf"(?i:the){S}(?P<unit>day|week|month|year){S}(?P<side>before|after|earlier)(?=[,.;:)”’\"]|$)"),
    ("within", rf"(?i:within{S}(?P<the>the|this|the{S}current){S}(?:{_WHOLE})?(?P<unit>year|month|week|quarter))(?![\w-])"),
    ("the end", rf"(?i:(?P<the>(?:the{S})?)(?P<unit>year|month)(?:[’']s{S}|-|{S})end)\b"),
    # the week of March 8, the week beginning 8 March
    ("the", rf"{_THE_WEEK_OF}{MONTH}{S}{DAY}(?:,?{S}{YEAR})?"),
    ("the", rf"{_THE_WEEK_OF}(?P<day>{_D})(?:st|nd|rd|th)?{S}{MONTH}(?:,?{S}{YEAR})?"),
    ("quarter", rf"{_QUARTER}{_OF_STRETCH}"),
    ("quarter", rf"{_QUARTER}(?!{S}of\b)", guards.is_quarter),
    ("part", rf"(?P<part>Q[1-4]|H[12])(?:/(?P<year3>{_Y})\b|{_OF_STRETCH})"),
    ("part", r"(?P<part>Q[1-4]|H[12])(?![\w.:-])", guards.is_short_part),
    ("half", rf"{_HALF}{_OF_STRETCH}"),
    ("half", rf"{_HALF}(?!{S}of\b)", guards.is_half),
    ("the season", rf"(?:[Tt]he{S})?{_SEASON}(?:,|{S}of)?(?:{S}{YEAR}(?:[-–/]\d\d(?!\d))?|{_REL_YEAR})"),
    ("the season", rf"(?:[Tt]he{S})?{_SEASON}(?![\w-])", guards.is_season),
    # fiscal 2020, FY2020-21
    ("the fiscal", rf"(?:(?:[Tt]he{S})?(?:[Ff]iscal|[Ff]inancial)(?:{S}[Yy]ear)?{S}|FY{S}?[’']?)(?:(?P<year>{_Y})|(?P<short>\d\d))(?:[-–/]\d\d(?:\d\d)?)?(?![\w%]|[.,:/]\d)"),
    ("the", rf"[Tt]he{S}(?P<decade>(?:1\d|20)\d)0[’']?s\b"),
    ("the apostrophe", rf"(?:[Tt]he{S})?[’'](?P<nineties>\d)0s\b"),
    ("the century", rf"(?:[Tt]he{S})?(?P<century>\d\d?(?:st|nd|rd|th)|(?i:{_any(CENTURY_WORDS)}))(?:{S}|-)century\b"),
    ("the", rf"[Tt]he{S}(?P<day>{_D})(?:st|nd|rd|th){S}of{S}{_REL}{S}(?P<unit>month)\b"),
    ("the", rf"[Tt]he{S}(?:(?P<ahead>coming|upcoming){S}|past{S})?(?P<day>{_D})(?:st|nd|rd|th)(?![\w-])", guards.is_day_of_month),
)  # fmt: skip

#: only after a modifier: "the end of the year", "earlier in the week"
_THE_UNIT = re.compile(r"(?i:the)" + S + r"(?P<the>)(?P<unit>week|month|quarter|year|decade|century)(?![\w’'-])")
DAY_NUMBER = re.compile(rf"(?:the{S})?{DAY}{TAIL}?")


def read_point(text: str, start: int) -> tuple[Parts, int] | None:
    """What the date that begins at ``start`` says, and where it ends; None where none begins.

    >>> parts, end = read_point("Friday, March 6, 2020", 0)
    >>> parts.year, parts.month, parts.day, parts.weekday, end
    (2020, 3, 6, 5, 21)
    >>> read_point("March on", 0) is None
    True
    """
    rules = _FROM_DIGIT if text[start : start + 1].isdigit() else _FROM_LETTER.get(_opener(text, start), ())
    for pattern, guard in rules:
        found = pattern.match(text, start)
        if found and (guard is None or guard(text, found)) and (parts := parts_of(found)):
            return parts, found.end()
    return None


def read_stretch(text: str, start: int) -> tuple[Parts, int] | None:
    """As :func:`read_point`, for what may stand after a modifier, "the year" among it."""
    found = _THE_UNIT.match(text, start)
    parts = parts_of(found) if found else None
    return (parts, found.end()) if found and parts else read_point(text, start)
