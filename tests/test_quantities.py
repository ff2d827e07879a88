"""Quantities: the cases, and the laws that hold of any text."""

from __future__ import annotations

import time
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.alignment import Alignment
from summitlib.codebook import Codebook, Measure, read_codebook
from summitlib.extract.quantities import find_quantities
from summitlib.model import Block, DateMention, Document, Quantity, Sentence

DATA = tomllib.loads((Path(__file__).parent / "cases" / "quantities.toml").read_text("utf-8"))
BOOK = Codebook(
    measures={
        "visit_length": Measure("visit", units=("day",), near=("visit",), not_near=("days before",)),
        "state_papers": Measure("papers", units=("MOU", "agreement"), near=("summit",), not_near=("companies",)),
        "company_papers": Measure("deals", units=("MOU", "agreement"), near=("companies",)),
        "summit_number": Measure("number", units=("summit", "meeting"), ordinal=True),
    }
)
GENERAL = read_codebook(None)
WORDS = st.sampled_from(
    """two 14 the of $ million percent - to between and € 2.5 half a dozen hundred ( ) . , January second twenty days
    MOUs more than visit “ ” companies 2026 st bn ± ½ won ¥ minus one of them 1,000 : % / @ years""".split()
)


def found(text: str, codebook: Codebook = BOOK, dates: tuple[DateMention, ...] = ()) -> list[Quantity]:
    return list(find_quantities(document(text), dates, codebook))


def document(text: str, *, title: str = "") -> Document:
    """A document of one block a line and one sentence a full stop."""
    blocks, sentences, start = [], [], 0
    for line in text.split("\n"):
        if line:
            block = Block(start, start + len(line), line, len(blocks) + 1, "paragraph")
            blocks.append(block)
            at = start
            for part in line.replace(". ", ".\0").split("\0"):
                sentences.append(Sentence(at, at + len(part), part, len(sentences) + 1, block.block))
                at += len(part) + 1
        start += len(line) + 1
    return Document("d", text, text, Alignment(), tuple(blocks), tuple(sentences), title=title)


def expected(case: dict[str, Any]) -> list[tuple[Any, ...]]:
    return [
        (e["text"], pytest.approx(e["value"]), e.get("upper"), e["unit"], e.get("approximate", False))
        for e in case["expected"]
    ]


@pytest.mark.parametrize("case", DATA["case"], ids=lambda c: c["label"])
def test_case(case: dict[str, Any]) -> None:
    assert [(q.text, q.value, q.upper, q.unit, q.approximate) for q in found(case["text"])] == expected(case)


@pytest.mark.parametrize("case", DATA["measure"], ids=lambda c: c["label"])
def test_measure(case: dict[str, Any]) -> None:
    assert [q.measure for q in found(case["text"])] == case["expected"]


@pytest.mark.parametrize("case", DATA["general"], ids=lambda c: c["text"][:40])
def test_the_general_codebook_measures(case: dict[str, Any]) -> None:
    assert [q.measure for q in found(case["text"], GENERAL)] == case["expected"]


def test_a_third_of_the_cases_are_negative() -> None:
    assert len(DATA["case"]) >= 100
    assert 3 * sum(not c["expected"] for c in DATA["case"]) >= len(DATA["case"])
    assert len({c["label"] for c in DATA["case"]}) == len(DATA["case"])


def test_a_number_inside_a_date_is_none_but_a_length_is() -> None:
    text = "It opens in week 7 with 40 ships, as in the past eight years."
    assert [q.text for q in found(text, dates=(date(text, "week 7 with 40"), date(text, "the past eight years")))] == [
        "eight years"
    ]


def date(text: str, words: str) -> DateMention:
    start = text.index(words)
    return DateMention(start, start + len(words), words, "2030", False)


def test_furniture_is_not_read() -> None:
    text = "14 comments and 20 shares"
    block = Block(0, len(text), text, 1, "furniture")
    assert not list(find_quantities(Document("d", text, text, Alignment(), (block,), ()), (), BOOK))


def test_the_title_tells_what_a_heading_counts() -> None:
    text = "Nine agreements"
    block, sentence = Block(0, len(text), text, 1, "heading"), Sentence(0, len(text), text, 1, 1)
    titled = Document("d", text, text, Alignment(), (block,), (sentence,), title="Companies meet")
    assert [q.measure for q in find_quantities(titled, (), BOOK)] == ["company_papers"]


@settings(max_examples=60, deadline=None)
@given(
    st.one_of(
        st.text(max_size=80), st.lists(WORDS, max_size=30).map(" ".join), st.lists(WORDS, max_size=30).map("".join)
    )
)
def test_rows_are_anchored_in_order_and_apart(text: str) -> None:
    rows = found(text)
    assert all(q.text == text[q.start : q.end] and q.start < q.end for q in rows)
    assert all(a.end <= b.start for a, b in pairwise(rows))
    assert all(q.upper is None or q.upper > q.value for q in rows)


@settings(max_examples=60, deadline=None)
@given(st.integers(2, 999_999), st.sampled_from(["ships", "new trade accords", "percent", "million euros"]))
def test_a_number_reads_the_same_with_and_without_commas(number: int, noun: str) -> None:
    plain, grouped = (found(f"They counted exactly {n} {noun} there.") for n in (str(number), f"{number:,}"))
    if not 1000 <= number < 2200:  # those may be years
        assert [(q.value, q.unit) for q in plain] == [(q.value, q.unit) for q in grouped]
        assert len(plain) == 1


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=20).map(" ".join))
def test_the_codebook_changes_nothing_but_the_measure(text: str) -> None:
    bare = [(q.start, q.end, q.value, q.upper, q.unit, q.approximate) for q in found(text, Codebook())]
    assert bare == [(q.start, q.end, q.value, q.upper, q.unit, q.approximate) for q in found(text)]


@pytest.mark.parametrize("unit", ["7", "1 ", "1-", "one ", "A", "“", "$1", "two of the ", "visit 2 days ", "¥1 ", "a "])
def test_time_grows_with_the_text(unit: str) -> None:
    def seconds(size: int) -> float:
        start = time.process_time()
        found(unit * (size // len(unit)))
        return time.process_time() - start

    seconds(2_000)
    assert seconds(40_000) < 40 * max(seconds(4_000), 0.02)
