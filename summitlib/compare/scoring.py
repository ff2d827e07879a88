"""A study's tables held against hand-made labels: how good each is, and every difference with its sentence."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pandas as pd
from rapidfuzz.distance import Levenshtein

from .anchoring import plain
from .gold import Gold, Problem
from .matching import Mark, Marks, match, overlap
from .reliability import (
    Interval, Retrieval, alpha_interval, confusion_table, krippendorff_alpha, share_interval,
)  # fmt: skip
from .score_rules import RULES, Column, Rule, same_text
from .sources import Sources

#: marks that a sentence may be cut before or after without being cut wrong
_OPENING, _CLOSING = "“\"'( ", "”\"')* "
_SENTENCE = 0.5  # of a labelled sentence and a coded one together must be shared


@dataclass(frozen=True, slots=True)
class Measure:
    """``value`` is None where it is undefined; ``n`` is what it was counted over; the interval is the 95 % one."""

    name: str
    value: float | None
    n: int
    interval: Interval | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """What labels and tables do not share: ``kind`` is missed, extra, cut, or the column that is wrong."""

    table: str
    kind: str
    mark: Mark
    labelled: str
    found: str
    sentence: str


@dataclass
class Scores:
    """Measures in the tables' order, differences in the texts', confusion tables and categories by measure."""

    measures: list[Measure] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    confusions: dict[str, pd.DataFrame] = field(default_factory=dict)
    categories: dict[str, dict[str, Retrieval]] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()

    def __getitem__(self, name: str) -> Measure:
        """A measure by its name; KeyError where it was not taken."""
        return {measure.name: measure for measure in self.measures}[name]


def score(sources: Sources, gold: Gold) -> Scores:
    """Every measure that the labels allow.

    A label that could not be put on the texts counts as missed. Rows of a document that was not labelled for a table
    are not looked at.
    """
    scorer = _Scorer(sources, gold)
    scorer.texts()
    for name in ("blocks", *RULES, "codings", "sentences", "conflicts"):
        if gold.labels.get(name) or (name == "sentences" and gold.labels.get("codings")):
            scorer.matched(name, RULES[name]) if name in RULES else getattr(scorer, name)()
    order = {doc: n for n, doc in enumerate(sources.docs)}
    scorer.scores.differences.sort(key=lambda d: (d.table, order.get(d.mark.doc, len(order)), d.mark.start, d.kind))
    return scorer.scores


class _Scorer:
    def __init__(self, sources: Sources, gold: Gold) -> None:
        self._sources, self._gold = sources, gold
        self.scores = Scores(problems=gold.problems)

    def texts(self) -> None:
        """Character error of each text against the right one, white space, quotation marks and dashes made plain."""
        for doc, text in self._gold.texts.items():
            right, read = plain(text), self._sources.texts.get(doc)
            error = None if read is None else Levenshtein.distance(right, plain(read)) / max(1, len(right))
            note = "" if error is not None else "the study has no such document"
            self.scores.measures.append(Measure(f"text.{doc}", error, len(right), note=note))

    def matched(self, table: str, rule: Rule) -> None:
        """Precision, recall and F1 of a table's rows, and of those found the share that says the right thing."""
        found = match(self._gold.labels[table], self._found(table), rule.accepts)
        hits = len(found.pairs)
        self._retrieved(table, Retrieval(hits, hits + len(found.extra), hits + len(found.missed)))
        for label in found.missed:
            self._differ(table, "missed", label, _told(label, rule.told), "")
        for mark in found.extra:
            self._differ(table, "extra", mark, "", _told(mark, rule.told))
        for column in rule.columns:
            self._column(table, column, found.pairs)

    def blocks(self) -> None:
        """The kind of the block that each labelled line's middle stands in."""
        places = Marks(self._found("blocks"))
        pairs = [(label, places.nearest(_middle(label), lambda _: True)) for label in self._gold.labels["blocks"]]
        self._column("blocks", Column("kind", few=True), [(g, m or Mark(g.doc, 0, 0, "", {"kind": ""})) for g, m in pairs])

    def codings(self) -> None:
        """Function and topics of labelled sentences; one that the study did not code is context without topics."""
        places, labels = Marks(self._found("codings")), self._gold.labels["codings"]
        pairs = [(g, places.nearest(g, lambda m, g=g: overlap(m, g) >= _SENTENCE)) for g in labels]  # type: ignore[misc]
        self._functions([(g, str(m["function"]) if m else "context") for g, m in pairs])
        self._topics([(g, _topics(m["topics"]) - _topics(g["topics_optional"]) if m else set()) for g, m in pairs])

    def _functions(self, pairs: Sequence[tuple[Mark, str]]) -> None:
        people = _by_coder([g for g, _ in pairs], [str(g["function"]) for g, _ in pairs])
        program = _by_coder([g for g, _ in pairs], [found for _, found in pairs], one="")
        self._alpha("codings.function_alpha", [*program, *people])
        if len(people) > 1:
            self._alpha("codings.people_alpha", people)
        both = [(str(g["function"]), found) for g, found in pairs]
        self._share("codings.function", [a == b for a, b in both])
        self.scores.confusions["codings.function"] = confusion_table(both)
        self._categories("codings.function", [({a}, {b}) for a, b in both])
        for label, found in pairs:
            if found != label["function"]:
                self._differ("codings", "function", label, str(label["function"]), found)

    def _topics(self, pairs: Sequence[tuple[Mark, set[str]]]) -> None:
        both = [(_topics(g["topics"]), found, g) for g, found in pairs if g["topics"] is not None]
        hits = sum(len(a & b) for a, b, _ in both)
        self._retrieved("codings.topics", Retrieval(hits, sum(len(b) for _, b, _ in both), sum(len(a) for a, _, _ in both)), "_")
        self._categories("codings.topics", [(a, b) for a, b, _ in both])
        for labelled, found, label in both:
            if labelled != found:
                self._differ("codings", "topics", label, ";".join(sorted(labelled)), ";".join(sorted(found)))
