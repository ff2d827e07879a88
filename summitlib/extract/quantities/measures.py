"""What a number measures, by the codebook: its unit, and the words around it.

A measure fits where the quantity's unit is among its units (``money`` stands for any currency), the number is an
ordinal where the measure counts ordinals, and none of its ``not_near`` stands in the quantity's sentence, nor in the
text that decides. Of the fitting measures, the first place that has a word of ``near`` decides, and there the nearest:

    1. the sentence: the clause before other clauses;
    2. the sentences before it in its paragraph, the nearest first: four for things counted, one for money and
       percent, none for lengths of time, which any event may have;
    3. the heading above, or the title where the quantity stands in a heading (not for lengths of time);
    4. a measure without ``near``.

Where nothing decides, the measure is ``""``.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from ...codebook import Codebook, Measure
from ...language.units import CURRENCY_CODES, NATIONAL_CURRENCIES, TIME_NAMES
from ...model import Document, Quantity, Sentence
from ...terms import Hit, Terms

_CLAUSE_MARK = re.compile(r"[,;:—–()“”\"]")
_CLAUSE = 60  # code points that crossing a mark between clauses counts for
_REACH = 500  # code points on either side in which a word can be near
_CURRENCIES = frozenset(CURRENCY_CODES.values()) | frozenset(NATIONAL_CURRENCIES.values())
_PEOPLE, _FEW = frozenset({"person", "leader", "official", "minister", "delegate"}), 3
_BACK = 4  # sentences looked back for what was counted


@dataclass(frozen=True)
class _Found:
    """The codebook's words in one sentence, and the measures that some of them bar."""

    text: str
    hits: tuple[Hit, ...]
    barred: frozenset[str]

    @classmethod
    def of(cls, text: str, terms: Terms) -> _Found:
        hits = tuple(terms.find(text))
        return cls(text, hits, frozenset(h.key[1:] for h in hits if h.key.startswith("!")))

    def nearest(self, start: int, end: int, measures: Mapping[str, Measure]) -> str:
        """The measure whose word stands nearest to ``text[start:end]``; the codebook's order breaks a tie."""
        first = bisect_left(self.hits, (start - _REACH,))
        last = bisect_left(self.hits, (end + _REACH,))
        hits = [h for h in self.hits[first:last] if h.key in measures and h.key not in self.barred]
        if len(hits) < 2:
            return hits[0].key if hits else ""
        order = {slug: n for n, slug in enumerate(measures)}
        return min(hits, key=lambda h: (self._distance(h, start, end), order[h.key])).key

    def _distance(self, hit: Hit, start: int, end: int) -> int:
        """Code points between a word and a number; each mark between clauses counts for many."""
        between = self.text[hit.end : start] if hit.end <= start else self.text[end : hit.start]
        return len(between) + _CLAUSE * len(_CLAUSE_MARK.findall(between))


class Measures:
    """The measures of a codebook, asked about the quantities of one document."""

    def __init__(self, document: Document, codebook: Codebook) -> None:
        self._document = document
        self._fitting = lru_cache(maxsize=256)(lambda *asked: _fitting(codebook.measures, *asked))
        self._found = lru_cache(maxsize=64)(lambda text: _Found.of(text, codebook.measure_terms))

    def measured(self, quantity: Quantity, ordinal: bool) -> Quantity:
        """The quantity with its measure, or as it was."""
        fitting = self._fitting(quantity.unit, ordinal)
        sentence = self._document.sentence_at(quantity.start)
        if not fitting or not sentence or self._are_known(quantity):
            return quantity
        found = self._found(sentence.text)
        if found.barred:
            fitting = {s: m for s, m in fitting.items() if s not in found.barred}
        start = quantity.start - sentence.start
        measure = found.nearest(start, start + len(quantity.text), fitting)
        measure = measure or self._from_context(quantity, sentence, fitting)
        measure = measure or next((s for s, m in fitting.items() if not m.near), "")
        return replace(quantity, measure=measure) if measure else quantity

    def _are_known(self, quantity: Quantity) -> bool:
        """“the two leaders”, “three of us”: who has been named is no crowd that was counted."""
        before = self._document.text[max(0, quantity.start - 4) : quantity.start].lower()
        return quantity.unit in _PEOPLE and quantity.value <= _FEW and (before == "the " or "of us" in quantity.text)

    def _from_context(self, quantity: Quantity, sentence: Sentence, fitting: Mapping[str, Measure]) -> str:
        if quantity.unit in TIME_NAMES:
            return ""
        back = 1 if quantity.unit == "percent" or quantity.unit in _CURRENCIES else _BACK
        texts = self._context(sentence, back)
        return next((m for t in texts if (m := self._found(t).nearest(len(t), len(t), fitting))), "")

    def _context(self, sentence: Sentence, back: int) -> Iterator[str]:
        """The texts that may say what a number measures, the strongest first."""
        document = self._document
        for k in range(sentence.sentence - 2, max(-1, sentence.sentence - 2 - back), -1):  # numbered from 1
            if document.sentences[k].block != sentence.block:
                break
            yield document.sentences[k].text
        block = document.block_at(sentence.start)
        yield (block.section if block and block.kind not in ("heading", "title") else "") or document.title


def _fitting(measures: Mapping[str, Measure], unit: str, ordinal: bool) -> dict[str, Measure]:
    """The measures that a unit fits; ``money`` is any currency."""
    units = {unit, "money"} if unit in _CURRENCIES else {unit}
    return {s: m for s, m in measures.items() if m.ordinal == ordinal and not units.isdisjoint(m.units)}
