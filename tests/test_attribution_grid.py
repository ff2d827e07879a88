"""Attribution: every frame of cases/attribution.toml with every name, and what is no person where one would stand."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest
from test_quotations import document_of

from summitlib.codebook import Codebook
from summitlib.extract.mentions import find_mentions
from summitlib.extract.quotations import find_quotations
from summitlib.model import Document

GRID = tomllib.loads((Path(__file__).parent / "cases" / "attribution.toml").read_text("utf-8"))
_KINDS = {"> ": "quote", "# ": "title"}


def _document(marked: str) -> Document:
    lines = marked.strip().split("\n")
    kinds = [_KINDS.get(line[:2], "paragraph") for line in lines]
    return document_of("\n".join(line[2:] if line[:2] in _KINDS else line for line in lines), kinds)


def _speakers(document: Document) -> dict[str, str]:
    """The words of each quotation that is no term, with their speaker."""
    rows = find_quotations(document, list(find_mentions(document, Codebook())), Codebook())
    return {row.text: row.speaker for row in rows if row.kind != "term"}


def _misses(frame: dict[str, Any]) -> list[str]:
    """The names, with a title or without, that a frame does not hold."""
    missed = []
    for name, surname, pronoun, title in GRID["names"]:
        for who in (name, f"{title} {name}"):
            text = frame["text"].format(who=who, surname=surname, he=pronoun).replace("..", ".")
            found = _speakers(_document(text))
            if not found or found != {words: frame.get("expects", {}).get(words, name) for words in found}:
                missed.append(who)
    return missed


def _known_failures(label: str) -> list[str]:
    return [who for failure in GRID["fails"] if failure["frame"] == label for who in failure["names"]]


@pytest.mark.parametrize("frame", GRID["frame"], ids=lambda frame: frame["label"])
def test_a_frame_holds_every_name(frame: dict[str, Any]) -> None:
    assert sorted(_misses(frame)) == sorted(_known_failures(frame["label"]))


@pytest.mark.parametrize("case", GRID["other"], ids=lambda case: case["label"])
def test_what_is_no_person_makes_none(case: dict[str, Any]) -> None:
    document = _document(case["text"])
    if "expects" in case:
        assert _speakers(document) == case["expects"]
    persons = [m.text for m in find_mentions(document, Codebook()) if m.kind == "person"]
    assert [p for p in persons if any(p in name or name in p for name in case.get("nobody", ()))] == []
