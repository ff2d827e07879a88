"""Numbers that count or measure something, with their unit, and what the codebook says they measure.

    words ─► numerals ─► units, nouns ─► amounts, past the guards ─► hedges ─► measures

``words`` cuts a block into tokens; ``numerals`` is the grammar of numbers; ``units`` and ``nouns`` say what is
counted; ``guards`` what is no quantity; ``hedges`` what is approximate; ``measures`` reads the codebook.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...codebook import Codebook
from ...language.units import CURRENCY_SYMBOLS, TIME_NAMES
from ...model import Block, DateMention, Document, Quantity
from .amounts import BEGINNINGS, Amount, read_amounts
from .hedges import hedge_after, hedge_before, hedged_level
from .measures import Measures
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
    words, reach, noun = Words(block.text, block.start), 0, ""
    for i, low in enumerate(words.low[: words.count]):
        if i < reach or not (low in _HEEDED or low[0].isdecimal() or words.raw[i + 1] in CURRENCY_SYMBOLS):
            continue
        noun = "" if low in _STOPS else noun
        amounts = read_amounts(words, i)
        for amount in amounts:
            counted = replace(amount, unit=noun) if noun and amount.kind in ("elliptic", "them") else amount
            if not calendar.holds(words, counted):
                yield _quantity(words, counted), counted.kind == "ordinal"
            noun = amount.unit if amount.kind == "noun" else noun
        reach = amounts[-1].last if amounts else 0


_STOPS = frozenset(".?!")  # where a sentence ends, what it counted is forgotten
_HEEDED = _STOPS | BEGINNINGS


def _quantity(words: Words, amount: Amount) -> Quantity:
    first = hedge_before(words, amount.first, amount.last, amount.unit)
    last = hedge_after(words, amount.last)
    approximate = amount.approximate or first < amount.first or last > amount.last or hedged_level(words, first, last)
    start, end = words.starts[first], words.ends[last - 1]
    text, at = words.text[start:end], words.offset
    return Quantity(at + start, at + end, text, amount.value, amount.upper, amount.unit, approximate)


class _Calendar:
    """The dates of a document: what stands inside one is no quantity, unless it is a stretch of time."""

    def __init__(self, dates: Sequence[DateMention]) -> None:
        self._dates = sorted((d.start, d.end) for d in dates)

    def holds(self, words: Words, amount: Amount) -> bool:
        if amount.unit in TIME_NAMES or not self._dates:
            return False
        start = words.offset + words.starts[amount.first]
        i = bisect_right(self._dates, (start, float("inf"))) - 1
        return i >= 0 and start < self._dates[i][1]
