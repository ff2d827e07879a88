"""Mentions: the cases of cases/mentions.toml, and laws."""

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
from summitlib.codebook import Actor, Codebook, record_of
from summitlib.extract.identity import readings, same_person
from summitlib.extract.mentions import find_mentions
from summitlib.model import Document, Mention

DATA = tomllib.loads((Path(__file__).parent / "cases" / "mentions.toml").read_text("utf-8"))
CASES: list[dict[str, Any]] = DATA["case"]
ACTORS = Codebook(actors={name: record_of(Actor, entry, name) for name, entry in DATA["actors"].items()})


def mentions_of(text: str, codebook: Codebook | None = None) -> list[Mention]:
    return list(find_mentions(Document("case", text, text, Alignment(), (), ()), codebook or Codebook()))


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["label"])
def test_case(case: dict[str, Any]) -> None:
    found = mentions_of(case["text"], ACTORS if case.get("codebook") else None)
    assert [[m.text, m.actor, m.kind] for m in found] == case["expected"]


def test_a_third_of_the_cases_is_negative() -> None:
    assert len(CASES) >= 80
    assert sum(bool(case.get("negative")) for case in CASES) * 3 >= len(CASES)
    assert len({case["label"] for case in CASES}) == len(CASES)


_PIECES = st.sampled_from(
    [
        "President",
        "Kim",
        "Do-hun",
        "Do Hun",
        "Ada",
        "Rossi",
        "said",
        "of",
        "and",
        "the",
        "Ministry",
        "Oslo",
        "’s",
        ", ",
        ". ",
        "(UN)",
        "\n",
        "J.",
        "He",
        "May",
        "A",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_PIECES, max_size=30).map(" ".join))
def test_rows_are_anchored_in_order_and_apart(text: str) -> None:
    found = mentions_of(text, ACTORS)
    assert all(text[m.start : m.end] == m.text and m.actor and m.text.strip() == m.text for m in found)
    assert all(a.end <= b.start for a, b in pairwise(found))


_NAMES = st.sampled_from(
    [
        "Kim Do-hun",
        "Kim Do Hun",
        "Kim Dohun",
        "Do-hun Kim",
        "Kim Do-yun",
        "Ada Rossi",
        "Ada B. Rossi",
        "Lee Do-hun",
        "Zhang Wei",
    ]
)


@given(_NAMES, _NAMES)
def test_sameness_is_mutual(one: str, other: str) -> None:
    assert same_person(one, other) == same_person(other, one)
    assert same_person(one, one)
    assert readings(one)


@pytest.mark.parametrize(
    "piece", ["A", "Kim ", "President ", "Ministry of Trade, ", "Oslo and ", "(UN) ", "Kim Do-hun said. ", "J. "]
)
def test_grows_no_faster_than_the_text(piece: str) -> None:
    text = piece * (60_000 // len(piece))
    begun = time.process_time()
    mentions_of(text, ACTORS)
    assert time.process_time() - begun < 15
