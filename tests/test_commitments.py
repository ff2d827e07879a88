"""Commitments: who undertakes what, by when, how firmly; and what is no undertaking."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.alignment import Alignment
from summitlib.extract.commitments import find_commitments
from summitlib.model import Agreement, Block, Commitment, DateMention, Document, Mention, Sentence

CASES = tomllib.loads((Path(__file__).parent / "cases" / "commitments.toml").read_text("utf-8"))["case"]


def document_of(text: str) -> Document:
    sentence = Sentence(0, len(text), text, 0, 0)
    return Document("d", text, text, Alignment(), (Block(0, len(text), text, 0, "paragraph"),), (sentence,))


def found(text: str, actor: str = "", day: tuple[str, str] = ("", ""), agreement: str = "") -> list[Commitment]:
    """The commitments of one sentence in which the words given are a mention, a date, an agreement."""

    def at(words: str) -> tuple[int, int, str]:
        return text.index(words), text.index(words) + len(words), words

    return list(
        find_commitments(
            document_of(text),
            [Mention(*at(actor), actor, "government")] if actor else [],
            [DateMention(*at(day[0]), day[1], False)] if day[0] else [],
            [Agreement(*at(agreement), "government", "mou", "", "agreed")] if agreement else [],
        )
    )


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["label"])
def test_case(case: dict[str, Any]) -> None:
    rows = found(case["text"], case["actor"])
    assert [[r.actor, r.action, r.firmness] for r in rows] == case["expected"]


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 80
    assert 3 * sum(not c["expected"] for c in CASES) >= len(CASES)


def test_what_is_due_and_in_which_agreement() -> None:
    (row,) = found(
        "Peru agreed to sign an MOU on copper by May 2030.", "Peru", ("May 2030", "2030-05"), "MOU on copper"
    )
    assert (row.due, row.agreement) == ("2030-05", "MOU on copper")
    assert row.text == "Peru agreed to sign an MOU on copper by May 2030"


@settings(max_examples=150, deadline=None)
@given(
    st.lists(
        st.sampled_from("they we agreed to will “ ” ( ) , ; not plan plans both sides proposed İ and".split()),
        max_size=40,
    )
)
def test_rows_stand_where_they_say(parts: list[str]) -> None:
    document = document_of(" ".join(parts) + ".")
    for row in find_commitments(document, [], [], []):
        assert document.text[row.start : row.end] == row.text
        assert row.text.endswith(row.action)
        assert row.action


@pytest.mark.parametrize("unit", ["they will ", "agreed to ", "“", "and ", "A"])
def test_long_runs_take_no_longer_than_their_length(unit: str) -> None:
    assert len(list(find_commitments(document_of(unit * (100_000 // len(unit))), [], [], []))) < 20_000
