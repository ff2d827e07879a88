"""How far labellings agree: Krippendorff's alpha, precision, recall and F1, confusion, each with its interval.

Alpha and its reading follow Krippendorff, Content Analysis, 4th ed. 2019, ch. 12: from .800 firm, from .667 tentative.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist
from typing import Any, Literal

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Metric = Literal["nominal", "ordinal", "interval", "ratio"]
Labelling = Sequence[Sequence[Hashable | None]]
Interval = tuple[float, float]
Numbers = NDArray[np.float64]

FIRM, TENTATIVE = 0.800, 0.667
_LEVEL = 0.95
_SEED = 2019


def krippendorff_alpha(labelling: Labelling, metric: Metric = "nominal") -> float | None:
    """Agreement of coders beyond chance: 1 is perfect, 0 what chance gives, below 0 systematic disagreement.

    ``labelling`` is coders × units, one sequence a coder, None where a coder did not label a unit; a unit that fewer
    than two labelled does not count. Ordinal values are ranked as they sort; interval and ratio values are numbers,
    ratio ones not negative. None where alpha is undefined: nothing to compare, or one category used throughout.

    >>> krippendorff_alpha(["yes no no yes".split(), "yes no yes yes".split()])
    0.5333333333333333
    >>> print(krippendorff_alpha(["yes yes".split(), "yes yes".split()]))
    None
    """
    units = _Units(labelling)
    return units.alpha(units.counts, metric)


def alpha_interval(
    labelling: Labelling, metric: Metric = "nominal", resamples: int = 1000, seed: int = _SEED
) -> Interval | None:
    """The 95 % bootstrap interval of alpha: units are drawn anew with replacement, percentiles of the alphas taken.

    A draw whose alpha is undefined is left out. The same labels and seed give the same interval. Units of one article
    are not independent, so the interval is, if anything, too narrow. None where alpha itself is undefined.
    """
    units = _Units(labelling)
    if units.alpha(units.counts, metric) is None:
        return None
    size = int(units.counts.sum())
    draws = np.random.default_rng(seed).multinomial(size, units.counts / size, resamples)
    alphas = [a for draw in draws if (a := units.alpha(draw.astype(float), metric)) is not None]
    low, high = np.quantile(alphas, [(1 - _LEVEL) / 2, (1 + _LEVEL) / 2])
    return float(low), float(high)


class _Units:
    """The units that two coders or more labelled, equal ones counted together."""

    def __init__(self, labelling: Labelling) -> None:
        columns = ([v for v in unit if v is not None] for unit in zip(*labelling, strict=True))
        kinds = Counter(tuple(sorted(unit, key=_order)) for unit in columns if len(unit) > 1)
        self.values = sorted({value for kind in kinds for value in kind}, key=_order)
        self.counts = np.array(list(kinds.values()), dtype=float)
        place = {value: n for n, value in enumerate(self.values)}
        pairs = [
            (number, place[one] * len(place) + place[two], 1 / (len(kind) - 1))
            for number, kind in enumerate(kinds)
            for i, one in enumerate(kind)
            for j, two in enumerate(kind)
            if i != j
        ]
        self._kind, self._cell = (np.array([p[i] for p in pairs], dtype=int) for i in (0, 1))
        self._weight = np.array([p[2] for p in pairs], dtype=float)

    def alpha(self, counts: Numbers, metric: Metric) -> float | None:
        """Alpha where there are ``counts`` units of each kind."""
        size = len(self.values)
        weights = self._weight * counts[self._kind] if size else self._weight
        seen = np.bincount(self._cell, weights, size * size).reshape(size, size)
        totals = seen.sum(axis=0)
        apart = self._apart(totals, metric)
        expected = totals @ apart @ totals
        return float(1 - (totals.sum() - 1) * (seen * apart).sum() / expected) if expected else None

    def _apart(self, totals: Numbers, metric: Metric) -> Numbers:
        """How far apart each two values count; ordinal ones by the ranks between their middles."""
        if metric == "nominal":
            return 1 - np.eye(len(totals))
        at = np.cumsum(totals) - totals / 2 if metric == "ordinal" else np.array(self.values, dtype=float)
        apart = np.abs(at[:, None] - at[None, :])
        if metric == "ratio":
            apart = np.divide(apart, at[:, None] + at[None, :], out=np.zeros_like(apart), where=apart > 0)
        squared: Numbers = apart**2
        return squared


def _order(value: Any) -> tuple[bool, Any]:
    return isinstance(value, str), value


def share_interval(hits: float, n: float) -> Interval | None:
    """The 95 % interval of a share (Wilson 1927): honest at 0 and at 1, where resampling sees no doubt.

    >>> [round(x, 3) for x in share_interval(50, 50)]
    [0.929, 1.0]
    """
    if not n:
        return None
    z = NormalDist().inv_cdf((1 + _LEVEL) / 2)
    share, spread = hits / n, z * z / n
    middle, reach = share + spread / 2, sqrt(spread * (share * (1 - share) + spread / 4))
    return max(0.0, (middle - reach) / (1 + spread)), min(1.0, (middle + reach) / (1 + spread))


@dataclass(frozen=True, slots=True)
class Retrieval:
    """How many of the ``labelled`` were among the ``found``.

    >>> r = Retrieval(hits=8, found=10, labelled=16)
    >>> r.precision, r.recall, round(r.f1, 3)
    (0.8, 0.5, 0.615)
    >>> print(Retrieval(0, 0, 4).precision, Retrieval(0, 0, 4).recall, Retrieval(0, 0, 0).f1)
    None 0.0 None
    """

    hits: int
    found: int
    labelled: int

    @property
    def precision(self) -> float | None:
        return self.hits / self.found if self.found else None

    @property
    def recall(self) -> float | None:
        return self.hits / self.labelled if self.labelled else None

    @property
    def f1(self) -> float | None:
        both = self.found + self.labelled
        return 2 * self.hits / both if both else None

    @property
    def f1_interval(self) -> Interval | None:
        """From the share that both have of all that either has, of which F1 is a rising function: 2s / (1 + s)."""
        share = share_interval(self.hits, self.found + self.labelled - self.hits)
        return (2 * share[0] / (1 + share[0]), 2 * share[1] / (1 + share[1])) if share else None


def confusion_table(pairs: Iterable[tuple[str, str]]) -> pd.DataFrame:
    """How often each label (down) was found as each (across); both have all categories, in order.

    >>> confusion_table([("task", "task"), ("task", "context")])
    found     context  task
    labelled               
    context         0     0
    task            1     1
    """  # fmt: skip # noqa: W291
    counts = Counter(pairs)
    names = sorted({name for pair in counts for name in pair})
    table = pd.DataFrame([[counts[a, b] for b in names] for a in names], index=names, columns=names, dtype=int)
    return table.rename_axis("labelled").rename_axis("found", axis=1)
