"""The grammar of numbers, in figures and words, before anything is known of what they count.

numeral   = figures [magnitude] | words | vague | set | fraction
figures   = "2.5", "1,250", "3½"                words   = "twenty-five", "two and a half million"
vague     = "dozens", "hundreds of thousands"   set     = "a pair of", "a couple of"
fraction  = "two-thirds", "half", "a quarter"   ordinal = "12th", "second", "twenty-first"
article   = "a" before a stretch of time: "a decade earlier"
"""

from __future__ import annotations

from ...language.numerals import DENOMINATORS, GLYPHS, ONES, ORDINALS, SETS, TENS, VAGUE_MAGNITUDES
from ...language.units import TIME_UNITS
from .cardinals import SCALES, Numeral, read_cardinal, read_figures, read_ordinal, read_ordinal_figures
from .parts import read_article, read_fraction, read_set, read_share, read_vague
from .words import Words

__all__ = ["STARTERS", "Numeral", "read_numeral"]

#: words at which a numeral can begin; figures can too
STARTERS = frozenset(
    {
        *ONES,
        *TENS,
        *VAGUE_MAGNITUDES,
        *ORDINALS,
        *GLYPHS,
        "a",
        "an",
        "half",
        "quarter",
        "first",
        "several",
        "few",
        "many",
    }
)


#: “a” and “an” begin a numeral before these alone: “a million”, “a year ago”, “a third of”, “a few dozen”
ARTICLES = frozenset({"a", "an"})
AFTER_ARTICLES = frozenset({*SCALES, *TIME_UNITS, *DENOMINATORS, *SETS, "few", "couple"})


def read_numeral(words: Words, i: int, money: bool = False) -> Numeral | None:
    """The numeral that begins at token i; ``money``: after a currency sign, where “5m” is five million.

    >>> [read_numeral(Words(t, 0), 0).value for t in ("2.5 million", "two and a half", "hundreds of thousands of")]
    [2500000.0, 2.5, 100000.0]
    """
    if words.is_number(i):
        return read_ordinal_figures(words, i) or read_share(words, i) or read_figures(words, i, money)
    for read in _READERS.get(words.low[i], ()):
        if numeral := read(words, i):
            return numeral
    return None


_READERS = {
    **dict.fromkeys(ARTICLES, (read_article, read_fraction, read_set, read_vague, read_cardinal)),
    **dict.fromkeys(ONES, (read_fraction, read_cardinal)),
    **dict.fromkeys(TENS, (read_ordinal, read_cardinal)),
    **dict.fromkeys(("half", "quarter"), (read_fraction, read_cardinal)),
    **dict.fromkeys((*VAGUE_MAGNITUDES, "several", "few", "many"), (read_vague,)),
    **dict.fromkeys((*ORDINALS, "first"), (read_ordinal,)),
}
