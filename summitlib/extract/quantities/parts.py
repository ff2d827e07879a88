"""Numbers that stand for a part, a set or a crowd: “two-thirds of”, “a pair of”, “hundreds of thousands”."""

from __future__ import annotations

from ...language.numerals import (
    AFTER_LENGTHS,
    BEFORE_LENGTHS,
    BEFORE_PARTS,
    BEFORE_RATES,
    DENOMINATORS,
    ONES,
    PARTS_OF_TWO,
    SETS,
    VAGUE_MAGNITUDES,
)
from ...language.units import TIME_UNITS
from .cardinals import SCALES, SMALL, Numeral
from .words import Words

_SEVERAL = frozenset({"several", "few", "many"})
_TIMES = frozenset(TIME_UNITS) | {f"{unit}s" for unit in TIME_UNITS}


def read_vague(words: Words, i: int) -> Numeral | None:
    """“dozens of”, “hundreds of thousands of”, “several hundred”, “a few dozen”, “a couple dozen”."""
    if words.low[i] in _SEVERAL or (words.low[i] == "a" and words.low[i + 1] in ("few", "couple")):
        at = i + 1 if words.low[i] in _SEVERAL else i + 2
        scale, last = (2.0 if words.low[at - 1] == "couple" else 1.0), at
        while words.low[last] in SCALES:
            scale, last = scale * SCALES[words.low[last]], last + 1
        return Numeral(i, last, scale, "vague", scale, True) if last > at else None
    value, at = 1.0, i
    while words.low[at] in VAGUE_MAGNITUDES:
        value, at = value * VAGUE_MAGNITUDES[words.low[at]], at + 1
        if words.low[at] != "of":
            return _if_vague(i, at, value, words)
        at += 1
    return Numeral(i, at, value, "vague", value, True, of=True) if at > i and value > 10 else None


def _if_vague(i: int, at: int, value: float, words: Words) -> Numeral | None:
    bare = words.low[i] not in ("tens", "scores") or at > i + 1
    return Numeral(i, at, value, "vague", value, True) if bare else None


def read_set(words: Words, i: int) -> Numeral | None:
    """“a pair of”, “a couple of”; never without what it is a set of."""
    if words.low[i] in ("a", "an") and words.low[i + 1] in SETS and words.low[i + 2] == "of":
        value, approximate = SETS[words.low[i + 1]]
        return Numeral(i, i + 3, float(value), "set", approximate=approximate, of=True) if value else None
    return None


def read_fraction(words: Words, i: int) -> Numeral | None:
    """“two-thirds of”, “one in five”, “a quarter of”, “half of”, “half the”; a bare “half” needs a hedge before it."""
    return _parts(words, i) or read_share(words, i) or _half(words, i)


def _parts(words: Words, i: int) -> Numeral | None:
    number = 1 if words.low[i] == "a" else ONES.get(words.low[i], 0)
    if not number:
        return None
    at = words.after_hyphen(i + 1)
    name = words.low[at]
    parts = DENOMINATORS.get(name if number == 1 else name.removesuffix("s"), 0)
    if not parts or name == "half" or (number > 1 and not name.endswith("s")):
        return None
    of = words.low[at + 1] == "of"
    sure = of or (number > 1 and name not in ("quarters", "fourths")) or (number == 1 and words.low[i] == "one")
    hedged = words.low[i - 1] in BEFORE_PARTS
    if words.low[words.after_hyphen(at + 1)] == "century":
        return Numeral(i, at + 1, number / parts, "fraction")
    bare = not words.is_word(at + 1) or words.low[at + 1] in ("in", "from", "to", "since", "this", "last", "and")
    if not (sure or (hedged and bare)):
        return None
    return Numeral(i, at + 1 + of, number / parts, "fraction", of=of)


def read_share(words: Words, i: int) -> Numeral | None:
    """“one in five Koreans”, “two out of three”, “9 in 10”, “4 in every 10”."""
    joined = words.low[i + 1 : i + 3]
    at = i + 3 if joined in (["out", "of"], ["in", "every"]) else i + 2 if joined[:1] == ["in"] else 0
    some, whole = (_small(words, i), _small(words, at)) if at else (0, 0)
    lasts = words.low[min(at + 1, words.count)] in _TIMES or words.low[at + 1 : at + 2] == ["-"]
    share = 0 < some < whole and (whole <= 10 or whole in (20, 100) or not words.is_number(i))
    return Numeral(i, at + 1, some / whole, "fraction") if share and not lasts else None


def _small(words: Words, i: int) -> int:
    low = words.low[min(i, words.count)]
    return int(low) if low.isdecimal() and low.isascii() and len(low) < 4 else SMALL.get(low, 0)


def _half(words: Words, i: int) -> Numeral | None:
    """“half of”, “half the”, “half a century”, “half-hour”; a bare “half” needs a hedge before it."""
    if words.low[i] != "half" or words.low[i - 1] in PARTS_OF_TWO:
        return None
    follows = words.low[i + 1]
    if follows in ("of", "the", "its", "their", "all"):
        return Numeral(i, i + 1 + (follows == "of"), 0.5, "fraction", of=True)
    if follows in ("a", "an"):
        return Numeral(i, i + 2, 0.5, "fraction") if words.low[i + 2] not in SCALES else None
    if words.hyphened(i + 1):
        return Numeral(i, i + 1, 0.5, "fraction") if words.low[i + 2] in TIME_UNITS else None
    return Numeral(i, i + 1, 0.5, "fraction") if words.low[i - 1] in BEFORE_PARTS else None


def read_article(words: Words, i: int) -> Numeral | None:
    """“a decade earlier”, “more than a year”, “a week-long visit”; not the rate of “8 percent a year”."""
    if words.low[i] not in ("a", "an") or words.low[i + 1] not in TIME_UNITS or not i + 1 < words.count:
        return None
    if words.low[i - 1] in BEFORE_RATES or words.low[i + 1] in ("second", "minute"):
        return None
    measured = (
        TIME_UNITS[words.low[i + 1]][0] >= 10
        or words.low[i - 1] in BEFORE_LENGTHS
        or words.low[i + 2] in AFTER_LENGTHS
        or words.low[i + 2 : i + 5] == ["and", "a", "half"]
        or (words.hyphened(i + 2) and words.low[i + 3] in ("long", "old"))
    )
    return Numeral(i, i + 1, 1.0, "article") if measured else None
