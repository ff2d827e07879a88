"""Commitments: who undertakes what, by when, how firmly; and what is no undertaking."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.alignment import Alignment
from summitlib.extract.commitments import find_commitments
from summitlib.model import Agreement, Block, Commitment, DateMention, Document, Mention, Sentence


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


@pytest.mark.parametrize(
    ("text", "actor", "who", "action", "firmness"),
    [
        ("The two sides agreed to reopen the bridge.", "", "The two sides", "reopen the bridge", "agreed"),
        ("Both leaders pledged to cut tariffs.", "", "Both leaders", "cut tariffs", "agreed"),
        ("Peru will host the next round.", "Peru", "Peru", "host the next round", "planned"),
        ("Peru plans to buy ten helicopters.", "Peru", "Peru", "buy ten helicopters", "planned"),
        ("Peru is expected to sign the pact.", "Peru", "Peru", "sign the pact", "expected"),
        ("Peru proposed a joint patrol.", "Peru", "Peru", "a joint patrol", "proposed"),
        ("Peru, which borders the lake, agreed to clean it.", "Peru", "Peru", "clean it", "agreed"),
        ("They met for an hour and agreed to meet again.", "", "They", "meet again", "agreed"),
        ("Peru agreed Tuesday to lift the ban, but set no date.", "Peru", "Peru", "lift the ban", "agreed"),
        ("Peru is going to open a consulate.", "Peru", "Peru", "open a consulate", "planned"),
        ("Peru committed itself in principle to free passage.", "Peru", "Peru", "free passage", "agreed"),
        ("Peru is committed to protect the reef; others are not.", "Peru", "Peru", "protect the reef", "agreed"),
    ],
)
def test_undertakings(text: str, actor: str, who: str, action: str, firmness: str) -> None:
    (row,) = found(text, actor)
    assert (row.actor, row.action, row.firmness) == (who, action, firmness)


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Peru did not agree to lift the ban.", "Peru"),
        ("Peru will not host the games.", "Peru"),
        ("Peru refused, and never agreed to sign.", "Peru"),
        ("Peru's relations will remain cool.", "Peru"),
        ("Competition with Peru is expected to grow.", "Peru"),
        ("A planned visit to Peru was dropped.", "Peru"),
        ("The weather will improve.", ""),
        ("“Peru will host the games,” he said.", "Peru"),
        ("It is unclear if Peru plans to sign.", "Peru"),
        ("Peru suggested in March that it was raining.", "Peru"),
        ("Peru agreed to the plan.", "Peru"),
        ("Plans to build a canal were shelved.", ""),
    ],
)
def test_no_undertakings(text: str, actor: str) -> None:
    assert found(text, actor) == []


def test_what_is_due_and_in_which_agreement() -> None:
    (row,) = found(
        "Peru agreed to sign an MOU on copper by May 2030.", "Peru", ("May 2030", "2030-05"), "MOU on copper"
    )
    assert (row.due, row.agreement) == ("2030-05", "MOU on copper")
    assert row.text == "Peru agreed to sign an MOU on copper by May 2030"


def test_two_undertakings_of_one_sentence() -> None:
    rows = found("They agreed to share data, and they will train inspectors.")
    assert [r.action for r in rows] == ["share data", "train inspectors"]


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
