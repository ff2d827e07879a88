"""Agreements: cases of prose about invented and other summits, and the laws that every row keeps."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from summitlib.alignment import Alignment
from summitlib.codebook import Codebook, read_codebook
from summitlib.extract.agreements import find_agreements
from summitlib.extract.agreements.channels import _FOUNDED
from summitlib.extract.agreements.phrases import HEAD
from summitlib.extract.mentions import find_mentions
from summitlib.model import Agreement, Block, Document, Sentence

CASES = tomllib.loads((Path(__file__).parent / "cases" / "agreements.toml").read_text("utf-8"))["case"]


@cache
def codebook() -> Codebook:
    return read_codebook(None)


def document_of(text: str) -> Document:
    """One paragraph, split at full stops."""
    sentences, start = [], 0
    for part in text.split(". "):
        words = part if text.endswith(part) else part + "."
        start = text.index(words, start)
        if words.strip():
            sentences.append(Sentence(start, start + len(words), words, len(sentences), 0))
        start += len(words)
    return Document("d", text, text, Alignment(), (Block(0, len(text), text, 0, "paragraph"),), tuple(sentences))


def rows_of(text: str) -> list[Agreement]:
    document = document_of(text)
    return list(find_agreements(document, codebook(), list(find_mentions(document, codebook()))))


def same_place(found: str, wanted: str, text: str) -> bool:
    a, b = text.index(found), text.index(wanted)
    shared = min(a + len(found), b + len(wanted)) - max(a, b)
    return shared / (len(found) + len(wanted) - shared) >= 0.6


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["label"])
def test_case(case: dict[str, Any]) -> None:
    rows = rows_of(case["text"])
    assert len(rows) == len(case["expected"]), rows
    for row, (name, form, status, level) in zip(rows, case["expected"], strict=True):
        assert same_place(row.text, name, case["text"]), row.text
        assert (row.form, row.status, row.level) == (form, status, level)


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 80
    assert 3 * sum(not c["expected"] for c in CASES) >= len(CASES)


@pytest.mark.parametrize("pattern", [HEAD, _FOUNDED], ids=["heads", "founding"])
def test_the_first_letters_looked_for_leave_nothing_out(pattern: re.Pattern[str]) -> None:
    slow = re.compile(re.sub(r"\(\?=\[[a-z-]+\]\)", "", pattern.pattern, count=1))
    text = " ".join(c["text"] for c in CASES).lower()
    assert [m.span() for m in pattern.finditer(text)] == [m.span() for m in slow.finditer(text)]


words = st.sampled_from(
    'signed an MOU on trade and agreed to memoranda cover A ; B ; “ ” " ( ) , . : — no joint statement Treaty of Peace '
    "Agreement dialogue launched proposed annual summits İ deferred negotiations FTA these included reaffirmed that they".split()
)


@settings(max_examples=150, deadline=None)
@given(st.lists(words, max_size=40))
@example("agreed to “ signed signed".split())
def test_rows_stand_where_they_say(parts: list[str]) -> None:
    document = document_of(" ".join(parts) + ".")
    rows = list(find_agreements(document, codebook()))
    assert all(document.text[r.start : r.end] == r.text for r in rows)
    assert [r.start for r in rows] == sorted(r.start for r in rows)
    assert all(r.text.strip() == r.text and r.text for r in rows)


def test_an_item_is_named_once() -> None:
    text = "They signed an MOU on wind power. The MOU on wind power runs for five years."
    assert [r.start for r in rows_of(text)] == [text.index("MOU")]


@pytest.mark.parametrize(
    "unit",
    [
        "“",
        "MOU ",
        "agreed to ",
        "A",
        "and ",
        "; ",
        "Treaty of ",
        "proposed the ",
        ", and x",
        "loan for ",
        "a (",
        "and open ",
        "agreed that all ",
        "the two sides will share ",
        "will be shared ",
        "9,000 more permits ",
        "Agreement and the ",
        "Forum ",
    ],
)
def test_long_runs_take_no_longer_than_their_length(unit: str) -> None:
    assert len(rows_of(unit * (20_000 // len(unit)))) < 20_000
