"""Where sentences end: cases in tests/cases/sentences.toml, and laws."""

from __future__ import annotations

import re
import time
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.model import Block
from summitlib.reading.layout import find_blocks
from summitlib.reading.sentences import find_sentences, sentence_spans

CASES: list[str] = tomllib.loads((Path(__file__).parent / "cases" / "sentences.toml").read_text("utf-8"))["cases"]


def paragraph(text: str) -> Block:
    return Block(0, len(text), text, 0, "paragraph")


@pytest.mark.parametrize("case", CASES)
def test_cuts(case: str) -> None:
    text = re.sub(r"[|^]", "", case.replace(" | ", " ").replace(" ^ ", " "))
    wanted = [part.strip().removeprefix("• ") for part in case.replace("^", "|").split("|")]
    wanted = [part for part in wanted if part][case.count("^") :]
    assert [text[a:b] for a, b in sentence_spans(text)] == wanted


def test_a_leading_mark_belongs_to_no_sentence() -> None:
    text = "※ Figures are rounded. They may not add up."
    assert [s.text for s in find_sentences([paragraph(text)])] == ["Figures are rounded.", "They may not add up."]


def test_a_title_is_one_sentence() -> None:
    text = "Who won in Oslo? Nobody did"
    assert [s.text for s in find_sentences([Block(0, len(text), text, 0, "title")])] == [text]


def test_a_wrapped_sentence_keeps_its_line_ends() -> None:
    text = "They met\nin Oslo. They\nagreed."
    assert [text[a:b] for a, b in sentence_spans(text)] == ["They met\nin Oslo.", "They\nagreed."]


PIECES = st.sampled_from(
    [
        "They met",
        "U.S.",
        ". ",
        "? ",
        "! ",
        "…",
        "”",
        "“",
        '"',
        " ",
        "Mr. ",
        "1.5",
        "\n",
        "\n\n",
        "a.m. ",
        "• ",
        "No. 5",
        "[1]",
        "J. ",
        "。",
        "(",
    ]
)


@given(st.lists(PIECES | st.text(max_size=8), max_size=40).map("".join))
@settings(max_examples=200, deadline=None)
def test_sentences_lie_in_their_blocks_in_order_and_are_anchored(text: str) -> None:
    blocks = find_blocks(text)
    sentences = find_sentences(blocks)
    assert [s.sentence for s in sentences] == list(range(1, len(sentences) + 1))
    for s in sentences:
        assert s.text
        assert text[s.start : s.end] == s.text
        assert blocks[s.block - 1].start <= s.start < s.end <= blocks[s.block - 1].end
    assert all(a.end <= b.start for a, b in pairwise(sentences))


@pytest.mark.parametrize("piece", [".", "“", "9", "A. ", "?” ", ". ", "•", "1. ", "... ", "a.a"])
def test_a_megabyte_of_marks_takes_seconds(piece: str) -> None:
    began = time.process_time()
    list(sentence_spans(piece * (1_000_000 // len(piece))))
    assert time.process_time() - began < 30
