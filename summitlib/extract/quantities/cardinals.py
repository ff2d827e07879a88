"""Numbers in figures and in words: “2.5 million”, “twenty-five”, “12th”; and the record of a number read."""

from __future__ import annotations

from typing import NamedTuple

from ...language.numerals import (
    FORMATS,
    GLYPHS,
    GROUPS,
    LETTER_MAGNITUDES,
    MAGNITUDES,
    ONES,
    ORDINAL_ENDINGS,
    ORDINALS,
    SHORT_MAGNITUDES,
    TENS,
)
from .words import Words

SMALL = {**ONES, **TENS}
SCALES = {**MAGNITUDES, **GROUPS}
_PARTS = {"half": 0.5, "quarter": 0.25}
_LONGEST = 15  # figures: longer ones are codes


class Numeral(NamedTuple):
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


# ------------------------------------------------------------------ figures


def read_figures(words: Words, i: int, money: bool) -> Numeral | None:
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
    if last == numeral.last:
        return numeral
    return numeral._replace(last=last, value=round(numeral.value * scale, 6), scale=scale)


def _magnitude(words: Words, i: int, money: bool) -> float:
    """The magnitude said at token i, or 0."""
    at = words.after_hyphen(i)
    low = words.low[at]
    if low in SCALES or low in SHORT_MAGNITUDES:
        return float(SCALES.get(low) or SHORT_MAGNITUDES[low])
    if (
        low not in LETTER_MAGNITUDES
        or not (words.joined(at) or money)
        or (words.joined(at + 1) and words.is_word(at + 1))
    ):
        return 0
    counted = words.is_word(at + 1) and not words.joined(at + 1)
    return LETTER_MAGNITUDES[low] if money or low == "k" or (low == "m" and counted) else 0


def read_ordinal_figures(words: Words, i: int) -> Numeral | None:
    if (
        words.low[i + 1] in ORDINAL_ENDINGS
        and words.joined(i + 1)
        and words.low[i].isdecimal()
        and len(words.low[i]) < 5
    ):
        return Numeral(i, i + 2, float(words.low[i]), "ordinal")
    return None


# ------------------------------------------------------------------ words


def read_cardinal(words: Words, i: int) -> Numeral | None:
    """“twenty-five”, “one hundred and five thousand”, “a million”, “half a dozen”, “two and a half million”."""
    current, last = _article_before_scale(words, i)
    total, scale = 0.0, 1.0
    while (low := words.low[at := _next_number_word(words, last, begun=last > i)]) in SMALL or low in SCALES:
        if low in SMALL and _fits(current, SMALL[low]):
            current += SMALL[low]
        elif low in SCALES and current + total:
            scale = max(scale, SCALES[low])
            total, current = _times(total, current, SCALES[low])
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
    """“a hundred” is 1, “half a million” 0.5, “a quarter-million” 0.25; (0, i) where no magnitude follows."""
    share = _PARTS.get(words.low[i], 0.0)
    at = i + 1
    if not share:
        if words.low[i] not in ("a", "an"):
            return 0.0, i
        share, at = (_PARTS[words.low[at]], at + 1) if words.low[at] in _PARTS else (1.0, at)
    at = words.after_hyphen(at)
    at += words.low[at] == "of" and words.low[at + 1] == "a"
    at += words.low[at] == "a"
    return (share, at) if words.low[at] in SCALES else (0.0, i)


def _next_number_word(words: Words, i: int, begun: bool) -> int:
    """Where the next word of the number can stand: here, after a hyphen, or after “and”."""
    if not begun:
        return i
    at = words.after_hyphen(i)
    hundreds = words.low[i - 1] in MAGNITUDES
    if at == i and words.low[i] == "and" and hundreds and words.low[i + 1] in SMALL:
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
    """“two and a half million”, “a million and a half”: half of the magnitude, before or after it."""
    at = i
    for word in ("and", "a", "half"):
        at = words.after_hyphen(at)
        if words.low[at] != word:
            return value, i
        at += 1
    value += 0.5 * SCALES.get(words.low[i - 1], 1.0)
    after = words.after_hyphen(at)
    return (value * SCALES[words.low[after]], after + 1) if words.low[after] in SCALES else (value, at)


def read_ordinal(words: Words, i: int) -> Numeral | None:
    """“second”, “twenty-first”."""
    low = words.low[i]
    if low in ORDINALS:
        return Numeral(i, i + 1, float(ORDINALS[low]), "ordinal")
    if (
        low == "first"
        and words.low[i + 1] in FORMATS
        and (words.low[i + 1].endswith("lateral") or words.hyphened(i + 2))
    ):
        return Numeral(i, i + 1, 1.0, "ordinal")
    if low in TENS and words.hyphened(i + 1):
        one = 1 if words.low[i + 2] == "first" else ORDINALS.get(words.low[i + 2], 0)
        if 0 < one < 10:
            return Numeral(i, i + 3, float(TENS[low] + one), "ordinal")
    return None
