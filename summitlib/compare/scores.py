"""The sheet that scores are written on: measures, differences, confusion tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import pandas as pd

from .gold import Problem
from .matching import Mark
from .reliability import (
    Interval,
    Labelling,
    Retrieval,
    alpha_interval,
    confusion_table,
    krippendorff_alpha,
    share_interval,
)  # fmt: skip
from .sources import Sources


@dataclass(frozen=True, slots=True)
class Measure:
    """``value`` is None where it is undefined, ``n`` what it was counted over; the interval is the 95 % one."""

    name: str
    value: float | None
    n: int
    interval: Interval | None = None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """What labels and tables do not share: ``kind`` is missed, extra, cut, or the column that is not the same."""

    table: str
    kind: str
    mark: Mark
    labelled: str
    found: str
    sentence: str


@dataclass
class Scores:
    """Measures in the tables' order, differences in the texts', confusion tables and categories by measure."""

    sources: Sources = field(repr=False)
    problems: tuple[Problem, ...] = ()
    measures: list[Measure] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)
    confusions: dict[str, pd.DataFrame] = field(default_factory=dict)
    categories: dict[str, dict[str, Retrieval]] = field(default_factory=dict)

    def __getitem__(self, name: str) -> Measure:
        """A measure by its name; KeyError where it was not taken."""
        return {measure.name: measure for measure in self.measures}[name]

    def share(self, name: str, right: Sequence[bool], note: str = "") -> None:
        """How many of some labels were found right; nothing where there are none."""
        if right:
            hits, n = sum(right), len(right)
            self.measures.append(Measure(name, hits / n, n, share_interval(hits, n), note or f"{hits} of {n}"))

    def retrieval(self, name: str, told: Retrieval) -> None:
        """Precision, recall and F1."""
        hits, found, labelled = told.hits, told.found, told.labelled
        shares = (("precision", told.precision, found), ("recall", told.recall, labelled))
        self.measures += [
            Measure(f"{name}{what}", value, n, share_interval(hits, n), f"{hits} of {n}") for what, value, n in shares
        ]
        note = f"{hits} of {labelled} labelled, {found} found"
        self.measures.append(Measure(f"{name}f1", told.f1, labelled, told.f1_interval, note))

    def alpha(self, name: str, labelling: Labelling, note: str) -> None:
        """Krippendorff's nominal alpha over the units that two labelled."""
        value, interval = krippendorff_alpha(labelling), alpha_interval(labelling)
        units = sum(len(unit) - unit.count(None) > 1 for unit in zip(*labelling, strict=True))
        undefined = "" if value is not None else "; undefined: one category, or no unit labelled twice"
        self.measures.append(Measure(name, value, units, interval, note + undefined))

    def confusion(self, name: str, pairs: Iterable[tuple[str, str]]) -> None:
        """How often each label was found as each."""
        self.confusions[name] = confusion_table(pairs)

    def by_category(self, name: str, pairs: Sequence[tuple[set[str], set[str]]]) -> None:
        """Retrieval of each category, from what was labelled and what was found of each unit."""
        self.categories[name] = {
            category: Retrieval(
                sum(category in a and category in b for a, b in pairs),
                sum(category in b for _, b in pairs),
                sum(category in a for a, _ in pairs),
            )
            for category in sorted({category for a, b in pairs for category in a | b})
        }

    def differ(self, table: str, kind: str, mark: Mark, labelled: str = "", found: str = "") -> None:
        """Keep a difference, with the sentence it stands in (empty where the label stands nowhere)."""
        sentence = self.sources.sentence(mark.doc, mark.start).text if mark.end else ""
        self.differences.append(Difference(table, kind, mark, labelled, found, sentence))
