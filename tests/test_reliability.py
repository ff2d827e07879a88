"""The statistics of agreement against published values, and the laws they keep."""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.compare.reliability import (
    Metric,
    Retrieval,
    alpha_interval,
    confusion_table,
    krippendorff_alpha,
    share_interval,
)  # fmt: skip

METRICS: tuple[Metric, ...] = get_args(Metric)
#: Krippendorff 2019: four coders, twelve units; a unit a column, coders down
UNITS = "1 1 . 1|2 2 3 2|3 3 3 3|3 3 3 3|2 2 2 2|1 2 3 4|4 4 4 4|1 1 2 1|2 2 2 2|. 5 5 5|. . 1 1|. . 3 ."
FOUR = list(zip(*([None if v == "." else int(v) for v in unit.split()] for unit in UNITS.split("|")), strict=True))

labellings = st.lists(st.lists(st.sampled_from([None, 1, 2, 3]), min_size=6, max_size=6), min_size=2, max_size=4)


@pytest.mark.parametrize(
    ("metric", "value"), [("nominal", 0.743421), ("ordinal", 0.815388), ("interval", 0.849107), ("ratio", 0.797403)]
)
def test_alpha_has_the_published_values(metric: Metric, value: float) -> None:
    assert krippendorff_alpha(FOUR, metric) == pytest.approx(value, abs=5e-7)


def test_alpha_of_two_observers() -> None:
    assert krippendorff_alpha([list("0100000010"), list("1110010000")]) == pytest.approx(0.095238, abs=5e-7)


@pytest.mark.parametrize("metric", METRICS)
@pytest.mark.parametrize(
    "labelling",
    [[[1, 1], [1, 1]], [[1, None], [None, 2]], [[], []], []],
    ids=["one category", "no pair", "empty", "nobody"],
)
def test_alpha_is_undefined_where_nothing_could_disagree(labelling: list[list[int | None]], metric: Metric) -> None:
    assert krippendorff_alpha(labelling, metric) is None
    assert alpha_interval(labelling, metric) is None


def test_coders_must_have_the_same_units() -> None:
    with pytest.raises(ValueError, match="shorter"):
        krippendorff_alpha([[1, 2], [1]])


@settings(max_examples=40)
@given(labellings, st.sampled_from(METRICS), st.randoms(use_true_random=False))
def test_alpha_does_not_see_the_order_of_coders_or_units(
    labelling: list[list[int | None]], metric: Metric, random: object
) -> None:
    def same(other: Sequence[Sequence[int | None]]) -> bool:
        return krippendorff_alpha(other, metric) == pytest.approx(krippendorff_alpha(labelling, metric))

    assert same(labelling[::-1])
    assert same([coder[::-1] for coder in labelling])
    assert same([*labelling, [None] * 6])


@settings(max_examples=40)
@given(labellings)
def test_alpha_is_at_most_one_and_one_only_where_all_agree(labelling: list[list[int | None]]) -> None:
    alpha = krippendorff_alpha(labelling)
    agreed = all(len({v for v in unit if v is not None}) < 2 for unit in zip(*labelling, strict=True))
    assert alpha is None or alpha <= 1
    assert alpha is None or (alpha == pytest.approx(1)) == agreed


@settings(max_examples=40)
@given(labellings)
def test_two_values_are_nominal_and_ordinal_alike(labelling: list[list[int | None]]) -> None:
    two = [[v and min(v, 2) for v in coder] for coder in labelling]
    assert krippendorff_alpha(two, "ordinal") == pytest.approx(krippendorff_alpha(two))


def test_the_bootstrap_interval_is_repeatable_and_holds_alpha() -> None:
    low, high = alpha_interval(FOUR) or (0, 0)
    assert low < 0.743421 < high <= 1
    assert alpha_interval(FOUR) == (low, high)
    assert alpha_interval(FOUR, seed=1) != (low, high)
    assert alpha_interval([coder[::-1] for coder in FOUR], resamples=50) is not None


def test_more_units_narrow_the_interval() -> None:
    few, many = alpha_interval(FOUR), alpha_interval([coder * 20 for coder in FOUR])
    assert few
    assert many
    assert many[1] - many[0] < (few[1] - few[0]) / 3


@pytest.mark.parametrize(
    ("hits", "n", "low", "high"), [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (81, 263, 0.2553, 0.3662)]
)
def test_wilson_intervals_have_the_published_values(hits: int, n: int, low: float, high: float) -> None:
    assert share_interval(hits, n) == pytest.approx((low, high), abs=5e-5)


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
def test_f1_lies_between_precision_and_recall_and_within_its_interval(hits: int, extra: int, missed: int) -> None:
    r = Retrieval(hits, hits + extra, hits + missed)
    if r.f1 is None or r.f1_interval is None:
        assert not hits + extra + missed
        return
    if r.precision is not None and r.recall is not None:
        assert min(r.precision, r.recall) - 1e-9 <= r.f1 <= max(r.precision, r.recall) + 1e-9
    assert r.f1_interval[0] - 1e-9 <= r.f1 <= r.f1_interval[1] + 1e-9


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("abc"))))
def test_a_confusion_table_adds_up(pairs: list[tuple[str, str]]) -> None:
    table = confusion_table(pairs)
    assert int(table.to_numpy().sum()) == len(pairs)
    assert list(table.index) == list(table.columns)
    assert sum(int(table.loc[name, name]) for name in table.index) == sum(a == b for a, b in pairs)
