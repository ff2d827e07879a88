"""What looks like a quantity and is none: names, codes, addresses, dates, clock times, list numbers, notes."""

from __future__ import annotations

import re

from ...language.numbered_names import (
    BEFORE_YEARS,
    CLOCK_WORDS,
    COUNTED_LIKE_YEARS,
    GROUPS_OF,
    MONTHS,
    NAMED_PAIRS,
    NUMBERED_THINGS,
    WEAKLY_NUMBERED,
)  # fmt: skip
from ...language.units import JOINED_SIGNS
from .numerals import Numeral
from .words import DASHES, HYPHENS, Words

_ADDRESS = re.compile(r"@|://|www\.|^#|\w\.(?:com|org|net|gov|edu|html?|pdf)\b")
_YEARS = range(1900, 2101)
_OLD_YEARS = range(1000, 1900)
_WIDEST = 80  # code points of an address looked at on either side


def is_name_or_code(words: Words, numeral: Numeral, last: Numeral, has_unit: bool) -> bool:
    """Whether a numeral (or the range from it to ``last``) is part of a name, a code or an address."""
    if numeral.form == "figures" and (_in_code(words, numeral.first, last.last) or _in_address(words, numeral.first)):
        return True
    if numeral.form == "words" and _after_letters(words, numeral.first):
        return True
    return _is_numbered(words, numeral, has_unit) or _is_named(words, numeral)


def is_calendar(words: Words, numeral: Numeral, has_unit: bool) -> bool:
    """Whether a numeral is a year, a day of a month, or a time of day."""
    if numeral.form == "ordinal":
        return _beside_month(words, numeral)
    return (not has_unit and _is_year(words, numeral)) or _beside_month(words, numeral) or _is_clock(words, numeral)


def is_mark(words: Words, numeral: Numeral) -> bool:
    """Whether a numeral is the number of a list's item, of a note, or of a reference.

    >>> words = Words("1. Trade (2) Talks", 0)
    >>> [is_mark(words, Numeral(i, i + 1, 1, "figures")) for i in (0, 4)]
    [True, True]
    """
    first, last = numeral.first, numeral.last
    if numeral.form != "figures":
        return False
    if words.low[first - 1] in ("(", "[") and first and words.low[last] in (")", "]"):
        return not is_age_in_brackets(words, numeral)
    ends_item = words.low[last] in (".", ")", "]", ":") and words.joined(last)
    return (ends_item and _begins_item(words, first)) or _is_note_number(words, numeral)


def is_age_in_brackets(words: Words, numeral: Numeral) -> bool:
    """“Julia Stern (71)”: two names before the bracket, and years that a person can have."""
    first = numeral.first
    named = first > 2 and all(
        words.raw[k][:1].isupper() and words.raw[k][1:2].islower() for k in (first - 2, first - 3)
    )
    return named and words.low[first - 1] == "(" and 18 <= numeral.value <= 110 and numeral.value % 1 == 0


def _begins_item(words: Words, first: int) -> bool:
    return first == 0 or (first == 1 and not words.is_word(0)) or words.low[first - 1] in (";", "|", "•")


def _is_note_number(words: Words, numeral: Numeral) -> bool:
    """“the agreement.3 The next”: a note's number, joined to the mark before it."""
    first = numeral.first
    mark = words.low[first - 1] in (".", ",", "”", '"', "’", ")") if first else False
    return (
        mark
        and words.joined(first)
        and words.joined(first - 1)
        and words.low[first - 2][:1].isalpha()
        and (not words.joined(numeral.last))
    )


def _in_code(words: Words, first: int, last: int) -> bool:
    """Joined to letters (“G20”, “5G”, “F-16”) or to further figures (“3-2”, “10:30”, “9/11”)."""
    if words.joined(first) and (words.raw[first - 1][-1:].isalpha() or words.low[first - 1] in _BEFORE_CODES):
        return True
    if _after_letters(words, first) or _after_figures(words, first):
        return True
    if not words.joined(last):
        return False
    if words.is_word(last):
        return words.low[last] not in JOINED_SIGNS or words.raw[last] == "G"
    mark = words.low[last] in _INSIDE_CODES or words.low[last] in DASHES
    return mark and words.joined(last + 1) and words.is_number(last + 1)


_INSIDE_CODES = frozenset(":/_\\.")
_BEFORE_CODES = _INSIDE_CODES | frozenset("#@&=+")


def _after_letters(words: Words, first: int) -> bool:
    """“Covid-19”, “mid-2026”, “net-zero”; but “two-to-three”."""
    joined = first > 1 and words.low[first - 1] in HYPHENS and words.joined(first) and words.joined(first - 1)
    return joined and words.raw[first - 2][-1:].isalpha() and words.low[first - 2] not in ("to", "and", "or")


def _after_figures(words: Words, first: int) -> bool:
    """“3-2”, “2-1-3”: no range, since a range begins at its first number."""
    joined = first > 1 and words.low[first - 1] in DASHES and words.joined(first) and words.joined(first - 1)
    return joined and words.is_number(first - 2)


def _in_address(words: Words, i: int) -> bool:
    start, end = words.start(i), words.end(i)
    left = words.text[max(0, start - _WIDEST) : start].rsplit(None, 1)
    right = words.text[end : end + _WIDEST].split(None, 1)
    before = left[-1] if left and not words.text[start - 1 : start].isspace() else ""
    after = right[0] if right and not words.text[end : end + 1].isspace() else ""
    return bool(before or after) and bool(_ADDRESS.search(before + words.raw[i] + after))


def _is_numbered(words: Words, numeral: Numeral, has_unit: bool) -> bool:
    """“Article 9”, “Resolution 2270”, “Phase One”, “No. 5”; but not “phase 10 percent”."""
    first = numeral.first
    at = first - 2 if first > 1 and words.low[first - 1] in (".", "#") and words.joined(first - 1) else first - 1
    if at < 0 or numeral.form not in ("figures", "words"):
        return False
    low, raw = words.low[at], words.raw[at]
    if low not in NUMBERED_THINGS:
        return False
    if low in ("no", "nos") and (raw == "no" or at == first - 1):
        return numeral.form == "figures" and at == first - 2
    if low in WEAKLY_NUMBERED:
        return raw[0].isupper() and not has_unit and not (words.opens(at) and numeral.form == "words")
    return not has_unit if numeral.form == "words" or numeral.scale > 1 else not (has_unit and raw[0].islower())


def _is_named(words: Words, numeral: Numeral) -> bool:
    """“Group of Seven”, “the Big Four”, “Two Sessions”, “World War II”."""
    first, raw = numeral.first, words.raw[numeral.first]
    low = words.low[first]
    if (low, words.low[numeral.last]) in NAMED_PAIRS:
        return raw[:1].isupper() or words.low[first - 1] in ("“", '"', "annual", "‘")
    if words.low[first - 1] == "of" and words.low[first - 2] in GROUPS_OF and first > 1:
        return words.raw[first - 2][0].isupper()
    capital = numeral.form != "figures" and raw[:1].isupper()
    return capital and not words.opens(first) and not words.in_title_case


def _is_year(words: Words, numeral: Numeral) -> bool:
    raw = words.low[numeral.first]
    if numeral.form != "figures" or numeral.scale > 1 or len(raw) != 4 or not raw.isdecimal():
        return False
    told = int(raw) in _OLD_YEARS and words.low[numeral.first - 1] in BEFORE_YEARS
    return (told or int(raw) in _YEARS) and words.low[numeral.last] not in COUNTED_LIKE_YEARS


def _beside_month(words: Words, numeral: Numeral) -> bool:
    """“January 4”, “Jan. 4-7”, “4 January”, “the 4th of January”; “may” and “march” only with a capital."""
    first, last = numeral.first, numeral.last
    at = last + 1 if words.low[last] == "of" else last
    at += words.low[at] in DASHES and words.is_number(at + 1) and 2
    if _is_month(words, at) and numeral.value <= 31:
        return True
    back = first - 1
    if words.low[back] in (*DASHES, "to", "and", ",", "or") and back > 0 and words.is_number(back - 1):
        back -= 2
    if back > 0 and words.low[back] == ".":
        back -= 1
    return back >= 0 and _is_month(words, back) and numeral.scale == 1 and numeral.value <= 2100


def _is_month(words: Words, i: int) -> bool:
    return words.low[i] in MONTHS and words.raw[i][:1].isupper()


def _is_clock(words: Words, numeral: Numeral) -> bool:
    after = words.low[numeral.last]
    figures = words.low[numeral.first].isdecimal() and 999 < numeral.value < 2400 and numeral.value % 100 < 60
    if after == "hours" and figures:
        return True  # “1430 hours”
    if after in CLOCK_WORDS and (after not in ("am", "noon") or words.joined(numeral.last) or numeral.value <= 12):
        return True
    return words.low[numeral.first - 1] == ":" and words.joined(numeral.first)
