"""Quantities: the cases, and the laws that hold of any text."""

from __future__ import annotations

import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.alignment import Alignment
from summitlib.codebook import Codebook, Measure
from summitlib.extract.quantities import find_quantities
from summitlib.model import Block, DateMention, Document, Quantity, Sentence

CASES = tomllib.loads((Path(__file__).parent / "cases" / "quantities.toml").read_text("utf-8"))["case"]


def document(text: str, *, title: str = "") -> Document:
    """A document of one block a line and one sentence a full stop."""
    blocks, sentences, start = [], [], 0
    for line in text.split("\n"):
        if line:
            block = Block(start, start + len(line), line, len(blocks), "paragraph")
            blocks.append(block)
            at = start
            for part in line.replace(". ", ".\0").split("\0"):
                sentences.append(Sentence(at, at + len(part), part, len(sentences), block.block))
                at += len(part) + 1
        start += len(line) + 1
    return Document("d", text, text, Alignment(), tuple(blocks), tuple(sentences), title=title)


def found(text: str, codebook: Codebook | None = None, dates: tuple[DateMention, ...] = ()) -> list[Quantity]:
    return list(find_quantities(document(text), dates, codebook or Codebook()))


def expected(case: dict) -> list[tuple]:
    return [
        (e["text"], pytest.approx(e["value"]), e.get("upper"), e["unit"], e.get("approximate", False))
        for e in case["expected"]
    ]


def marked(case: dict) -> object:
    marks = [pytest.mark.xfail(strict=True, reason=case["known"])] if "known" in case else []
    return pytest.param(case, id=case["label"], marks=marks)


@pytest.mark.parametrize("case", [marked(c) for c in CASES])
def test_case(case: dict) -> None:
    assert [(q.text, q.value, q.upper, q.unit, q.approximate) for q in found(case["text"])] == expected(case)
