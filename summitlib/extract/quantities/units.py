"""What a number is a number of, where a unit says it: money, percent, time, and the measures of physics and trade."""

from __future__ import annotations

from typing import NamedTuple

from ...language.numerals import SHORT_MAGNITUDES
from ...language.units import (
    BEFORE_WON,
    CURRENCY_BEFORE,
    CURRENCY_CODES,
    CURRENCY_LETTERS,
    CURRENCY_NATIONS,
    CURRENCY_PREFIXES,
    CURRENCY_SYMBOLS,
    CURRENCY_WORDS,
    NATIONAL_CURRENCIES,
    PERCENT,
    POINT_UNITS,
    TEMPERATURES,
    TIME_UNITS,
    TIME_WORDS,
    UNIT_LETTERS,
    UNIT_QUALIFIERS,
    UNIT_SIGNS,
    YUAN_SIGNS,
)  # fmt: skip
from .cardinals import SCALES
from .nouns import singular
from .numerals import Numeral
from .words import Words

_FEWEST_WON = 100  # below it, “won” is the verb


class Unit(NamedTuple):
    """A unit that ends before token ``last``; one of it is ``factor`` of ``name`` (a decade is ten years)."""

    last: int
    name: str
    kind: str
    factor: float = 1


def currency_before(words: Words, i: int) -> tuple[str, int]:
    """The currency whose sign or code begins at token i, and the token after it; ("", i) where none does.

    >>> currency_before(Words("US$5", 0), 0), currency_before(Words("RMB 5", 0), 0)
    (('USD', 2), ('CNY', 1))
    >>> currency_before(Words("euros 3bn", 0), 0), currency_before(Words("R12 billion", 0), 0)
    (('EUR', 1), ('ZAR', 1))
    """
    raw = words.raw[i]
    if raw in CURRENCY_SYMBOLS:
        return _symbol(words, i)
    if words.raw[i + 1] in CURRENCY_SYMBOLS and has_letters(words, i + 1):
        return CURRENCY_PREFIXES[words.low[i].replace(".", "") + words.low[i + 1]], i + 2
    if raw in CURRENCY_CODES:
        stop = words.raw[i + 1] == "." and words.joined(i + 1)
        return (CURRENCY_CODES[raw], i + 1 + stop) if words.is_number(i + 1 + stop) else ("", i)
    if words.is_number(i + 1) and (words.low[i + 2] in SCALES or words.low[i + 2] in SHORT_MAGNITUDES):
        code = CURRENCY_LETTERS.get(raw, "") if words.joined(i + 1) else CURRENCY_BEFORE.get(words.low[i], "")
        return code, i + bool(code)
    return "", i


def has_letters(words: Words, i: int) -> bool:
    """Whether the currency sign at token i has its country's letters before it: “US$”."""
    return words.joined(i) and words.low[i - 1].replace(".", "") + words.low[i] in CURRENCY_PREFIXES


def _symbol(words: Words, i: int) -> tuple[str, int]:
    """“$5”, “¥5” of a text that speaks of yuan, “$US5”."""
    raw = words.raw[i]
    if words.joined(i + 1) and words.is_number(i + 2) and words.low[i + 1] + raw in CURRENCY_PREFIXES:
        return CURRENCY_PREFIXES[words.low[i + 1] + raw], i + 2
    yuan = raw in YUAN_SIGNS and words.speaks_of_yuan
    return "CNY" if yuan else CURRENCY_SYMBOLS[raw], i + 1


def read_unit(words: Words, numeral: Numeral) -> Unit | None:
    """The unit that follows a number, if it is one that needs no noun group to find."""
    i = words.after_hyphen(numeral.last)
    return _percent(words, i) or _money(words, i, numeral) or _time(words, i, numeral) or _sign(words, i, numeral)


def _percent(words: Words, i: int) -> Unit | None:
    at = i + 2 if words.low[i] == "per" and words.low[i + 1] == "cent" else i + 1
    first = "percent" if at == i + 2 else words.low[i]
    after = words.after_hyphen(at)
    if name := POINT_UNITS.get((first, singular(words.low[after]))):
        return Unit(after + 1, name, "percent")
    return Unit(at, "percent", "percent") if first in PERCENT else None


def _money(words: Words, i: int, numeral: Numeral) -> Unit | None:
    if words.raw[i] in CURRENCY_SYMBOLS and words.joined(i):
        return Unit(i + 1, CURRENCY_SYMBOLS[words.raw[i]], "money")
    if words.raw[i] in CURRENCY_CODES:
        return Unit(i + 1, CURRENCY_CODES[words.raw[i]], "money")
    at = i
    while at < i + 3 and words.low[at] in CURRENCY_NATIONS:
        at += 1
    word = singular(words.low[at])
    code = NATIONAL_CURRENCIES.get((words.low[at - 1], word)) if at > i else None
    code = code or CURRENCY_WORDS.get(word)
    if not code or (word in ("won", "pound") and not _is_money(words, at, numeral)):
        return None
    code = "KPW" if code == "KRW" and words.low[i] == "north" else code
    sterling = words.low[at + 1] == "sterling"
    return Unit(at + 1 + sterling, code, "money")


def _is_money(words: Words, i: int, numeral: Numeral) -> bool:
    """“won” is a verb after a small number, “pounds of” a weight."""
    if words.low[i] == "won":
        sum_of_money = numeral.value >= _FEWEST_WON or (
            numeral.first > 0 and words.low[numeral.first - 1] in BEFORE_WON
        )
        return sum_of_money and words.low[i + 1] not in ("the", "a", "an")
    return words.low[i + 1] != "of"


def _time(words: Words, i: int, numeral: Numeral) -> Unit | None:
    known = TIME_UNITS.get(singular(words.low[i])) if words.low[i] in TIME_WORDS else None
    if not known:
        return None
    last, factor = i + 1, float(known[0])
    if [words.low[last], words.low[last + 1]] == ["and", "a"] and words.low[last + 2] == "half" and numeral.value == 1:
        return Unit(last + 3, known[1], "time", factor * 1.5)
    aged = (
        words.hyphened(last) and words.low[i] in TIME_UNITS and words.low[last + 1] in ("old", "olds")
    )  # “a 73-year-old”
    return Unit(last + 2 * aged, known[1], "time", factor)


def _sign(words: Words, i: int, numeral: Numeral) -> Unit | None:
    """“50 km”, “30 °C”, “12 square kilometers”, “20 degrees Celsius”, “50m”."""
    if words.low[i] == "°":
        known = UNIT_SIGNS.get("°" + words.low[i + 1]) if words.joined(i + 1) or words.low[i + 1] == "c" else None
        return Unit(i + 2, known, "measure") if known else Unit(i + 1, "degree", "measure")
    if words.low[i] in ("degree", "degrees"):
        name = TEMPERATURES.get(words.low[i + 1])
        return Unit(i + 1 + bool(name), name or "degree", "measure")
    if numeral.form == "figures" and words.low[i] in UNIT_SIGNS and words.raw[i] not in ("G", "MI", "HA", "FT"):
        return Unit(i + 1 + 2 * (words.low[i + 1] == "/" and words.joined(i + 2)), UNIT_SIGNS[words.low[i]], "measure")
    if numeral.form == "figures" and words.raw[i] in UNIT_LETTERS and words.joined(i):
        return Unit(i + 1, UNIT_LETTERS[words.raw[i]], "measure")
    if words.low[i] in UNIT_QUALIFIERS and words.is_word(at := _past_stop(words, words.after_hyphen(i + 1))):
        name = UNIT_SIGNS.get(words.low[at]) or singular(words.low[at])
        return Unit(at + 1, f"{UNIT_QUALIFIERS[words.low[i]]} {name}", "measure")
    return None


def _past_stop(words: Words, i: int) -> int:
    """Past the full stop of a short form: “sq. km”."""
    return i + (words.low[i] == "." and words.joined(i))
