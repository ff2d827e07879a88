"""What each line of an article is: cases in tests/cases/blocks.toml, and laws."""

from __future__ import annotations

import time
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.model import BLOCK_KINDS
from summitlib.reading.layout import find_blocks
from summitlib.reading.layout.lines import find_lines

CASES = tomllib.loads((Path(__file__).parent / "cases" / "blocks.toml").read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["label"])
def test_kinds(case: dict[str, Any]) -> None:
    if "lines" in case:
        text, wanted = case.get("join", "\n\n").join(words for _, words in case["lines"]), case["lines"]
        assert [[b.kind, b.text] for b in find_blocks(text)] == wanted
    else:
        found = find_blocks(case["text"])
        assert [[b.kind, b.text[: len(w)]] for b, (_, w) in zip(found, case["blocks"], strict=True)] == case["blocks"]


def test_a_heading_names_the_section_without_its_decoration() -> None:
    text = "The Oslo Summit and Its Limits\n\nThey met on Monday.\n\n| Key Activities\n\nThey walked in the garden.\n\n※ Nobody else did."
    assert [b.section for b in find_blocks(text)] == ["", "", "", "Key Activities", "Key Activities"]


def test_a_mark_settles_the_kind_of_the_blocks_it_covers() -> None:
    text = "Oslo\n\nThey met on Monday.\n\nThey left on Tuesday."
    marks = [(0, 4, "furniture"), (6, 25, "quote"), (27, len(text), "nonsense")]
    assert [b.kind for b in find_blocks(text, marks)] == ["furniture", "quote", "paragraph"]


LINES = st.lists(
    st.sampled_from([line[1] for c in CASES for line in c.get("lines", [])]) | st.text(max_size=80), max_size=30
)


@given(LINES, st.sampled_from(["\n", "\n\n", "\r\n", "\n   "]))
@settings(max_examples=150, deadline=None)
def test_blocks_are_in_order_anchored_and_lose_no_word(lines: list[str], join: str) -> None:
    text = join.join(lines)
    blocks = find_blocks(text)
    assert [b.block for b in blocks] == list(range(1, len(blocks) + 1))
    assert all(text[b.start : b.end] == b.text == b.text.strip() and b.kind in BLOCK_KINDS for b in blocks)
    assert all(a.end <= b.start for a, b in pairwise(blocks))
    assert "".join("".join(b.text for b in blocks).split()) == "".join(text.split())


@pytest.mark.parametrize(
    "piece",
    [
        "“",
        "9",
        "A",
        "(Photo ",
        "By A, ",
        "\n",
        "Oslo talks\n",
        "I.\n",
        "a@b.c ",
        "| ",
        "said: ",
        "A. ",
        "of ",
        "1/",
        "Q1: ",
        "A (0:00)",
    ],
)
def test_time_grows_with_length_only(piece: str) -> None:
    began = time.process_time()
    assert find_blocks(piece * (200_000 // len(piece))) or not piece.strip()
    assert find_lines((piece * (500 // len(piece)) + "\n") * 200) or not piece.strip()
    assert time.process_time() - began < 12


def test_a_megabyte_of_short_lines_takes_seconds() -> None:
    lines = ["Leaders met in Oslo", "they agreed on 14 March.", "Trade and Supply Chains", "a new plan for the grain"]
    began = time.process_time()
    assert len(find_blocks("\n".join(lines * 11_000))) == 44_000
    assert time.process_time() - began < 12
