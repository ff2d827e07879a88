"""Quotations: the cases of cases/quotations.toml, and laws."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.alignment import Alignment
from summitlib.codebook import Codebook
from summitlib.extract.mentions import find_mentions
from summitlib.extract.quotations import find_quotations
from summitlib.model import Block, Document, Quotation
from summitlib.reading.sentences import find_sentences

CASES = tomllib.loads((Path(__file__).parent / "cases" / "quotations.toml").read_text("utf-8"))["case"]


def document_of(text: str, kinds: list[str] | None = None) -> Document:
    """A document whose blocks are its lines, of the kinds given, else paragraphs."""
    blocks: list[Block] = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            kind = kinds[len(blocks)] if kinds else "paragraph"
            start = at + len(line) - len(line.lstrip())
            blocks.append(Block(start, start + len(line.strip()), line.strip(), len(blocks) + 1, kind))
        at += len(line) + 1
    return Document("case", text, text, Alignment(), tuple(blocks), find_sentences(tuple(blocks)))


def quotations_of(text: str, kinds: list[str] | None = None) -> list[Quotation]:
    document = document_of(text, kinds)
    return list(find_quotations(document, list(find_mentions(document, Codebook())), Codebook()))


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["label"])
def test_case(case: dict[str, object]) -> None:
    found = [[q.text, q.kind, q.speaker] for q in quotations_of(case["text"], case.get("kinds"))]  # type: ignore[arg-type]
    expected = case["expected"]
    assert isinstance(expected, list)
    for row, wanted in zip(found, expected, strict=False):
        for i in (1, 2):
            if wanted[i] == "*":  # whichever it is: the form alone does not say
                row[i] = "*"
    assert found == expected


def test_a_third_of_the_cases_is_negative() -> None:
    assert len(CASES) >= 80
    assert sum(bool(case.get("negative")) for case in CASES) * 3 >= len(CASES)
    assert len({case["label"] for case in CASES}) == len(CASES)


_PIECES = st.sampled_from(
    [*"“”\"‘’'«»„", " ", "\n", ". ", ", ", "Ada Rossi", "said", "we agree", "the president", "6", "s", ":", "—", "He"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_PIECES, max_size=40).map("".join))
def test_rows_are_anchored_and_in_order(text: str) -> None:
    found = quotations_of(text)
    assert all(text[q.start : q.end] == q.text and q.text.strip() == q.text != "" for q in found)
    assert [q.start for q in found] == sorted({q.start for q in found})
    assert all(q.kind in ("direct", "block", "term") and (q.kind != "term" or not q.speaker) for q in found)


@settings(max_examples=40, deadline=None)
@given(
    st.sampled_from(["“We are here,” Ada Rossi said.", "Ada Rossi said: “No.”", "“It is,” the mayor said. “It was.”"]),
    st.text('“"‘«', max_size=3),
)
def test_a_lost_mark_loses_nothing_in_other_paragraphs(sentence: str, lost: str) -> None:
    alone = [(q.text, q.speaker) for q in quotations_of(sentence)]
    after = [(q.text, q.speaker) for q in quotations_of(f"A stray {lost} stands here.\n{sentence}")]
    assert after[-len(alone) :] == alone


@pytest.mark.parametrize(
    "piece",
    [
        "“",
        '"',
        "'",
        "“”",
        "‘a “b ",
        '"a" ',
        "“We agree,” he said. ",
        "He said “x”. ",
        "Ada Rossi ",
        "the president of ",
        "A",
    ],
)
def test_grows_no_faster_than_the_text(piece: str) -> None:
    text = piece * (40_000 // len(piece))
    begun = time.process_time()
    quotations_of(text)
    assert time.process_time() - begun < 15
