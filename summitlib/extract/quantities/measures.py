"""What a number measures, by the codebook: its unit, and the words around it.

A measure fits where the quantity's unit is among its units (and the number is an ordinal where the measure counts
ordinals) and none of its ``not_near`` stands in the quantity's sentence. Of the fitting measures, the first place
that has a word of ``near`` decides, and there the nearest word:

    1. the sentence: the clause before other clauses;
    2. the sentences before it in its paragraph, the nearest first: four for things counted, one for money and
       percent, none for lengths of time, which any event may have;
    3. the heading above, or the title where the quantity stands in a heading (not for lengths of time);
    4. a measure without ``near``.

Where nothing decides, the measure is ``""``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from ...codebook import Codebook, Measure
from ...language.units import CURRENCY_CODES, TIME_NAMES
from ...model import Document, Quantity, Sentence
from ...terms import Hit

_CLAUSE_MARK = re.compile(r"[,;:—–()“”\"]")
_CLAUSE = 60  # code points that crossing a mark between clauses counts for
_CURRENCIES = frozenset(CURRENCY_CODES.values())
_BACK = 4  # sentences looked back for what was counted


class Measures:
    """The measures of a codebook, asked about the quantities of one document."""

    def __init__(self, document: Document, codebook: Codebook) -> None:
        self._document = document
        self._terms = codebook.measure_terms
        self._by_unit = _by_unit(codebook.measures)
        self._hits = lru_cache(maxsize=256)(self._find)

    def measured(self, quantity: Quantity, ordinal: bool) -> Quantity:
        """The quantity with its measure, or as it was."""
        fitting = [(s, m) for s, m in self._by_unit.get(quantity.unit, ()) if m.ordinal == ordinal]
        if not fitting:
            return quantity
        sentence = self._document.sentence_at(quantity.start)
        text, start = (sentence.text, sentence.start) if sentence else (quantity.text, quantity.start)
        hits = self._hits(text)
        barred = {h.key for h in hits}
        slugs = {s: m for s, m in fitting if f"!{s}" not in barred}
        measure = _nearest(text, hits, quantity.start - start, quantity.end - start, slugs)
        measure = measure or self._from_context(quantity, sentence, slugs)
        return replace(quantity, measure=measure or next((s for s, m in slugs.items() if not m.near), ""))

    def _find(self, text: str) -> tuple[Hit, ...]:
        return tuple(self._terms.find(text))

    def _from_context(self, quantity: Quantity, sentence: Sentence | None, slugs: Mapping[str, Measure]) -> str:
        if sentence is None or quantity.unit in TIME_NAMES:
            return ""
        back = 1 if quantity.unit == "percent" or quantity.unit in _CURRENCIES else _BACK
        for text in self._context(sentence, back):
            if found := _nearest(text, self._hits(text), len(text), len(text), slugs):
                return found
        return ""

    def _context(self, sentence: Sentence, back: int) -> Iterator[str]:
        """The texts that may say what a number measures, the strongest first."""
        document = self._document
        for k in range(sentence.sentence - 1, max(-1, sentence.sentence - 1 - back), -1):
            if document.sentences[k].block != sentence.block:
                break
            yield document.sentences[k].text
        block = document.block_at(sentence.start)
        yield (block.section if block and block.kind not in ("heading", "title") else "") or document.title


def _by_unit(measures: Mapping[str, Measure]) -> dict[str, list[tuple[str, Measure]]]:
    found: dict[str, list[tuple[str, Measure]]] = {}
    for slug, measure in measures.items():
        for unit in measure.units:
            found.setdefault(unit, []).append((slug, measure))
    return found


def _nearest(text: str, hits: tuple[Hit, ...], start: int, end: int, slugs: Mapping[str, Measure]) -> str:
    """The measure whose word stands nearest to ``text[start:end]``; the codebook's order breaks a tie."""
    order = {slug: n for n, slug in enumerate(slugs)}
    near = [(_distance(text, h, start, end), order[h.key]) for h in hits if h.key in order]
    return list(slugs)[min(near)[1]] if near else ""


def _distance(text: str, hit: Hit, start: int, end: int) -> int:
    """Code points between a word and a number; each mark between clauses counts for many."""
    between = text[hit.end : start] if hit.end <= start else text[end : hit.start]
    return len(between) + _CLAUSE * len(_CLAUSE_MARK.findall(between))
