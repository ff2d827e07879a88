"""What an article says of itself: cases in tests/cases/metadata.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.alignment import Alignment
from summitlib.model import Document
from summitlib.reading.languages import find_language
from summitlib.reading.layout import find_blocks
from summitlib.reading.metadata import find_metadata, metadata_sources

CASES: list[dict[str, str]] = tomllib.loads((Path(__file__).parent / "cases" / "metadata.toml").read_text("utf-8"))[
    "case"
]


def document(text: str) -> Document:
    return Document(id="x", text=text, raw=text, alignment=Alignment(), blocks=find_blocks(text), sentences=())


@pytest.mark.parametrize("case", CASES, ids=[c["label"] for c in CASES])
def test_what_is_said_is_found_and_nothing_else(case: dict[str, str]) -> None:
    wanted = {k: v for k, v in case.items() if k not in ("label", "text")}
    assert find_metadata(document(case["text"])) == wanted


@pytest.mark.parametrize("case", CASES, ids=[c["label"] for c in CASES])
def test_every_value_has_its_words(case: dict[str, str]) -> None:
    for value, span in metadata_sources(document(case["text"])).values():
        assert value
        assert case["text"][span.start : span.end] == span.text


@given(st.lists(st.sampled_from([c["text"] for c in CASES]) | st.text(max_size=60), max_size=3).map("\n".join))
@settings(max_examples=100, deadline=None)
def test_any_text_has_anchored_metadata(text: str) -> None:
    for value, span in metadata_sources(document(text)).values():
        assert value
        assert text[span.start : span.end] == span.text


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The two sides agreed that the talks would be held in the north.", "en"),
        ("Die beiden Seiten haben sich auf die Gespräche im Norden geeinigt, und der König ist zufrieden.", "de"),
        ("Los dos países acordaron que las conversaciones se celebren en el norte con el rey.", "es"),
        ("Hai bên đã nhất trí về các cuộc đàm phán và không có trở ngại cho những người dân.", "vi"),
        ("双方同意再次会面，并就贸易问题举行会谈。", "zh"),
        ("両首脳は会談で貿易について協議することで一致した。", "ja"),
        ("양측은 다시 만나 무역 문제를 논의하기로 합의했다.", "ko"),
        ("Стороны договорились провести переговоры о торговле.", "ru"),
        ("He said 限韓令 to the press, and the ban on the shows of the south was not named.", "en"),
        ("Norchip Batteriwerk Bergen", ""),
        ("12 345 678", ""),
        ("", ""),
    ],
)
def test_language(text: str, code: str) -> None:
    assert find_language(text) == code
