"""Numbers that count or measure something, with their unit, and what the codebook says they measure.

    words ─► numerals ─► units, nouns ─► amounts, past the guards ─► hedges ─► measures

``words`` cuts a block into tokens; ``numerals`` is the grammar of numbers; ``units`` and ``nouns`` say what is
counted, ``understood`` what a number without a noun counts; ``guards`` what is no quantity; ``hedges`` what is
approximate; ``measures`` reads the codebook.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import compress

from ...codebook import Codebook
from ...language.units import CURRENCY_SYMBOLS, TIME_NAMES, TIME_WORDS
from ...model import Block, DateMention, Document, Quantity
from ...remembered import Remembered
from .amounts import BEGINNINGS, Amount, read_amounts
from .hedges import hedge_after, hedge_before, hedged_level
from .measures import Measures
from .numerals import AFTER_ARTICLES, ARTICLES
from .units import has_letters
from .words import Words

__all__ = ["find_quantities"]


def find_quantities(document: Document, dates: Sequence[DateMention], codebook: Codebook) -> Iterator[Quantity]:
    """Yield every number that counts or measures something in the world, in text order.

    Spans cover the number, its hedge (“about”) and its unit or counted noun, half-open. ``value`` is the full
    value (“2.5 million” is 2500000.0), of a range the lower one; ``unit`` is empty where the text says none. A
    number inside a date is none, but a stretch of time is (“the past eight years”). Furniture is not read.

    >>> from summitlib.reading import read_text
    >>> d = read_text("About 40 senior delegates signed three non-binding memoranda worth $3-5 billion.")
    >>> [(q.value, q.upper, q.unit, q.approximate) for q in find_quantities(d, (), Codebook())]
    [(40.0, None, 'delegate', True), (3.0, None, 'MOU', False), (3000000000.0, 5000000000.0, 'USD', False)]
    """
    measures = Measures(document, codebook)
    calendar = _Calendar(dates)
    for block in document.blocks:
        if block.kind != "furniture":
            for quantity, ordinal in _in_block(block, calendar):
                yield measures.measured(quantity, ordinal)


def _in_block(block: Block, calendar: _Calendar) -> Iterator[tuple[Quantity, bool]]:
    """The quantities of a block, and whether each is an ordinal."""
    words, reach, told = Words(block.text, block.start), 0, _Told()
    for i in _starts(words):
        if i < reach:
            continue
        if words.low[i] in _STOPS:
            told.sentence_ends()
            continue
        if calendar.is_of_date(words, i):
            continue
        amounts = read_amounts(words, i)
        for amount in amounts:
            counted = told.completed(amount)
            if counted and not calendar.holds(words, counted):
                yield _quantity(words, counted), counted.kind == "ordinal"
            told.hear(amount)
        reach = amounts[-1].last if amounts else 0


def _starts(words: Words) -> list[int]:
    """The tokens at which an amount can begin, and those that end a sentence."""
    low = words.low
    heeded = [
        i
        for i in compress(range(words.count), map(_HEEDED.__getitem__, low))
        if low[i] not in ARTICLES or low[i + 1] in AFTER_ARTICLES
    ]
    return [i - 1 if low[i] in CURRENCY_SYMBOLS and has_letters(words, i) else i for i in heeded]


_STOPS = frozenset(".?!")
#: whether a token may begin an amount, or ends a sentence
_HEEDED = Remembered(lambda word: word in _STOPS or word in BEGINNINGS or "0" <= word < ":")


class _Told:
    """What was counted last: a number without a noun counts it again (“of the 12 projects, five were finished”)."""

    def __init__(self) -> None:
        self._noun = self._last = self._before = ""  # counted in this sentence; last unit in it; noun of the one before

    def sentence_ends(self) -> None:
        self._before, self._noun, self._last = self._noun, "", ""

    def hear(self, amount: Amount) -> None:
        if amount.kind == "noun":
            self._noun = amount.unit
        self._last = amount.unit if amount.kind in ("noun", "time") else ""

    def completed(self, amount: Amount) -> Amount | None:
        """The amount with the noun understood; an echo is nothing where there is none to repeat."""
        if amount.kind == "echo":
            unit = self._last or self._noun
            return amount._replace(unit=unit) if unit else None
        if amount.kind in ("again", "them"):
            return amount._replace(unit=self._noun or self._before or amount.unit)
        return amount._replace(unit=self._noun) if amount.kind == "elliptic" else amount


def _quantity(words: Words, amount: Amount) -> Quantity:
    first = hedge_before(words, amount.first, amount.last, amount.unit)
    last = hedge_after(words, amount.last)
    approximate = amount.approximate or first < amount.first or last > amount.last or hedged_level(words, first, last)
    start, end = words.start(first), words.end(last - 1)
    text, at = words.text[start:end], words.offset
    return Quantity(at + start, at + end, text, amount.value, amount.upper, amount.unit, approximate)


class _Calendar:
    """The dates of a document: what stands inside one is no quantity, unless it is a stretch of time."""

    def __init__(self, dates: Sequence[DateMention]) -> None:
        self._dates = sorted((d.start, d.end) for d in dates)

    def holds(self, words: Words, amount: Amount) -> bool:
        return amount.unit not in TIME_NAMES and self._covers(words, amount.first)

    def is_of_date(self, words: Words, i: int) -> bool:
        """Whether token i is a year or a day in figures, not worth reading as an amount."""
        return words.is_number(i) and words.low[words.after_hyphen(i + 1)] not in TIME_WORDS and self._covers(words, i)

    def _covers(self, words: Words, i: int) -> bool:
        if not self._dates:
            return False
        start = words.offset + words.start(i)
        k = bisect_right(self._dates, (start, float("inf"))) - 1
        return k >= 0 and start < self._dates[k][1]
