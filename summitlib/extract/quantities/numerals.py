"""The grammar of numbers, in figures and words, before anything is known of what they count.

numeral   = figures [magnitude] | words | vague | set | fraction
figures   = "2.5", "1,250", "3½"                words   = "twenty-five", "two and a half million"
vague     = "dozens", "hundreds of thousands"   set     = "a pair of", "a couple of"
fraction  = "two-thirds", "half", "a quarter"   ordinal = "13th", "second", "twenty-first"
article   = "a" before a stretch of time: "a decade earlier"
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from ...language.numerals import (
    AFTER_LENGTHS,
    BEFORE_LENGTHS,
    BEFORE_PARTS,
    BEFORE_RATES,
    DENOMINATORS,
    GLYPHS,
    GROUPS,
    LETTER_MAGNITUDES,
    MAGNITUDES,
    ONES,
    ORDINAL_ENDINGS,
    ORDINALS,
    PARTS_OF_TWO,
    SETS,
    SHORT_MAGNITUDES,
    TENS,
    VAGUE_MAGNITUDES,
)  # fmt: skip
from ...language.units import TIME_UNITS
from .words import Words

#: words at which a numeral can begin; figures can too
STARTERS = frozenset({*ONES, *TENS, *VAGUE_MAGNITUDES, *ORDINALS, *GLYPHS, "a", "an", "half", "several", "few", "many"})
_SEVERAL = frozenset({"several", "few", "many"})
_SMALL = {**ONES, **TENS}
_SCALES = {**MAGNITUDES, **GROUPS}
_LONGEST = 15  # figures: longer ones are codes


@dataclass(frozen=True, slots=True)
class Numeral:
    """Tokens ``first`` to ``last`` (half-open) and the number they say.

    ``form`` is figures, words, article, vague, set, fraction or ordinal; ``scale`` the magnitude said (1 where none);
    ``of``: what is counted follows after “of”.
    """

    first: int
    last: int
    value: float
    form: str
    scale: float = 1
    approximate: bool = False
    of: bool = False


def read_numeral(words: Words, i: int, money: bool = False) -> Numeral | None:
    """The numeral that begins at token i; ``money``: after a currency sign, where “5m” is five million.

    >>> [read_numeral(Words(t, 0), 0).value for t in ("2.5 million", "two and a half", "hundreds of thousands of")]
    [2500000.0, 2.5, 100000.0]
    """
    if words.is_number(i):
        return _ordinal_figures(words, i) or _figures(words, i, money)
    readers = (_a_time, _fraction, _set_of, _vague, _ordinal_words, _cardinal_words)
    return next((n for read in readers if (n := read(words, i))), None)


# ------------------------------------------------------------------ figures


def _figures(words: Words, i: int, money: bool) -> Numeral | None:
    if len(words.low[i]) > _LONGEST:
        return None
    value, last = float(words.low[i].replace(",", "")), i + 1
    if words.low[last] in GLYPHS:
        value, last = value + GLYPHS[words.low[last]], last + 1
    return _scaled(words, Numeral(i, last, value, "figures"), money)


def _scaled(words: Words, numeral: Numeral, money: bool) -> Numeral | None:
    """The numeral with the magnitudes that follow it; None where letters joined to it make it a name."""
    last, scale = numeral.last, 1.0
    while factor := _magnitude(words, last, money):
        at = words.after_hyphen(last)
        scale, last = scale * factor, at + 1
    return replace(numeral, last=last, value=round(numeral.value * scale, 6), scale=scale)


def _magnitude(words: Words, i: int, money: bool) -> float:
    """The magnitude said at token i, or 0."""
    at = words.after_hyphen(i)
    low = words.low[at]
    if low in _SCALES or low in SHORT_MAGNITUDES:
        return float(_SCALES.get(low) or SHORT_MAGNITUDES[low])
    if (
        low not in LETTER_MAGNITUDES
        or not (words.joined(at) or money)
        or words.joined(at + 1)
        and words.is_word(at + 1)
    ):
        return 0
    counted = words.is_word(at + 1) and not words.joined(at + 1)
    return LETTER_MAGNITUDES[low] if money or low == "k" or (low == "m" and counted) else 0


def _ordinal_figures(words: Words, i: int) -> Numeral | None:
    if (
        words.low[i + 1] in ORDINAL_ENDINGS
        and words.joined(i + 1)
        and words.low[i].isdecimal()
        and len(words.low[i]) < 5
    ):
        return Numeral(i, i + 2, float(words.low[i]), "ordinal")
    return None


# ------------------------------------------------------------------ words


def _cardinal_words(words: Words, i: int) -> Numeral | None:
    """“twenty-five”, “one hundred and five thousand”, “a million”, “half a dozen”, “two and a half million”."""
    current, last = _article_before_scale(words, i)
    total, scale = 0.0, 1.0
    while (low := words.low[at := _next_number_word(words, last, begun=last > i)]) in _SMALL or low in _SCALES:
        if low in _SMALL and _fits(current, _SMALL[low]):
            current += _SMALL[low]
        elif low in _SCALES and current + total:
            scale = max(scale, _SCALES[low])
            total, current = _times(total, current, _SCALES[low])
        else:
            break
        last = at + 1
    if last == i:
        return None
    value, last = _and_a_half(words, total + current, last)
    return Numeral(i, last, value, "words", scale, approximate=words.low[last - 1] in GROUPS)


def _times(total: float, current: float, scale: float) -> tuple[float, float]:
    """Hundreds wait for their thousands; thousands and dozens are done; “lakh crore” multiplies."""
    if scale == MAGNITUDES["hundred"]:
        return total, current * scale
    return (total + current * scale, 0.0) if current else (total * scale, 0.0)


def _article_before_scale(words: Words, i: int) -> tuple[float, int]:
    """“a hundred” is 1, “half a million” 0.5; (0, i) where no magnitude follows."""
    half = words.low[i] == "half"
    at = i + 1 + half
    if words.low[at - 1] in ("a", "an") and words.low[at] in _SCALES:
        return (0.5 if half else 1.0), at
    return 0.0, i


def _next_number_word(words: Words, i: int, begun: bool) -> int:
    """Where the next word of the number can stand: here, after a hyphen, or after “and”."""
    if not begun:
        return i
    at = words.after_hyphen(i)
    hundreds = words.low[i - 1] in MAGNITUDES
    if at == i and words.low[i] == "and" and hundreds and words.low[i + 1] in _SMALL:
        return i + 1
    return at


def _fits(current: float, value: float) -> bool:
    """Whether a small number can follow what was said: “twenty” five, “hundred” twenty, but not “two” five."""
    return (
        current == 0
        or (current % 100 == 0 and current >= 100)
        or (current % 100 >= 20 and current % 10 == 0 < value < 10)
    )


def _and_a_half(words: Words, value: float, i: int) -> tuple[float, int]:
    """“two and a half million”: the half counts before the magnitude."""
    at = i
    for word in ("and", "a", "half"):
        at = words.after_hyphen(at)
        if words.low[at] != word:
            return value, i
        at += 1
    value += 0.5
    after = words.after_hyphen(at)
    return (value * _SCALES[words.low[after]], after + 1) if words.low[after] in _SCALES else (value, at)


def _ordinal_words(words: Words, i: int) -> Numeral | None:
    """“second”, “twenty-first”."""
    low = words.low[i]
    if low in ORDINALS:
        return Numeral(i, i + 1, float(ORDINALS[low]), "ordinal")
    if low in TENS and words.hyphened(i + 1):
        one = 1 if words.low[i + 2] == "first" else ORDINALS.get(words.low[i + 2], 0)
        if 0 < one < 10:
            return Numeral(i, i + 3, float(TENS[low] + one), "ordinal")
    return None


# ------------------------------------------------------------------ vague numbers, sets, fractions


def _vague(words: Words, i: int) -> Numeral | None:
    """“dozens of”, “hundreds of thousands of”, “several hundred”, “a few dozen”."""
    if words.low[i] in _SEVERAL or (words.low[i] == "a" and words.low[i + 1] == "few"):
        at = i + 1 if words.low[i] in _SEVERAL else i + 2
        scale, last = 1.0, at
        while words.low[last] in _SCALES:
            scale, last = scale * _SCALES[words.low[last]], last + 1
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


def _set_of(words: Words, i: int) -> Numeral | None:
    """“a pair of”, “a couple of”; never without what it is a set of."""
    if words.low[i] in ("a", "an") and words.low[i + 1] in SETS and words.low[i + 2] == "of":
        value, approximate = SETS[words.low[i + 1]]
        return Numeral(i, i + 3, float(value), "set", approximate=approximate, of=True) if value else None
    return None


def _fraction(words: Words, i: int) -> Numeral | None:
    """“two-thirds of”, “one in five”, “a quarter of”, “half of”, “half the”; a bare “half” needs a hedge before it."""
    return _parts(words, i) or _out_of(words, i) or _half(words, i)


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
    bare = not words.is_word(at + 1) or words.low[at + 1] in ("in", "from", "to", "since", "this", "last", "and")
    if not (sure or (hedged and bare)):
        return None
    return Numeral(i, at + 1 + of, number / parts, "fraction", of=of)


def _out_of(words: Words, i: int) -> Numeral | None:
    """“one in five Koreans”, “two out of three”."""
    low = words.low
    at = i + 2 if low[i + 1] == "in" else i + 3 if low[i + 1 : i + 3] == ["out", "of"] else 0
    if not at or low[i] not in ONES or not (low[at] in ONES or low[at] in TENS):
        return None
    return (
        Numeral(i, at + 1, ONES[low[i]] / _SMALL[low[at]], "fraction") if 0 < ONES[low[i]] < _SMALL[low[at]] else None
    )


def _half(words: Words, i: int) -> Numeral | None:
    """“half of”, “half the”, “half a century”, “half-hour”; a bare “half” needs a hedge before it."""
    if words.low[i] != "half" or words.low[i - 1] in PARTS_OF_TWO:
        return None
    follows = words.low[i + 1]
    if follows in ("of", "the", "its", "their", "all"):
        return Numeral(i, i + 1 + (follows == "of"), 0.5, "fraction", of=True)
    if follows in ("a", "an"):
        return Numeral(i, i + 2, 0.5, "fraction") if words.low[i + 2] not in _SCALES else None
    if words.hyphened(i + 1):
        return Numeral(i, i + 1, 0.5, "fraction") if words.low[i + 2] in TIME_UNITS else None
    return Numeral(i, i + 1, 0.5, "fraction") if words.low[i - 1] in BEFORE_PARTS else None


def _a_time(words: Words, i: int) -> Numeral | None:
    """“a decade earlier”, “more than a year”, “a week-long visit”; not the rate of “8 percent a year”."""
    if words.low[i] not in ("a", "an") or words.low[i + 1] not in TIME_UNITS or not i + 1 < words.count:
        return None
    if words.low[i - 1] in BEFORE_RATES or words.low[i + 1] in ("second", "minute"):
        return None
    measured = (
        TIME_UNITS[words.low[i + 1]][0] >= 10
        or words.low[i - 1] in BEFORE_LENGTHS
        or words.low[i + 2] in AFTER_LENGTHS
        or (words.hyphened(i + 2) and words.low[i + 3] in ("long", "old"))
    )
    return Numeral(i, i + 1, 1.0, "article") if measured else None
