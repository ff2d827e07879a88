"""Dates: the cases of cases/dates.toml, and the laws that hold for any text."""

from __future__ import annotations

import time
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.extract.dates import find_dates
from summitlib.extract.timex import bounds
from summitlib.model import DateMention, Document
from summitlib.reading import read_text

CASES = tomllib.loads((Path(__file__).parent / "cases" / "dates.toml").read_text("utf-8"))["case"]
PUBLISHED = "2024-09-18"  # a Wednesday


def document(text: str, published: str = PUBLISHED) -> Document:
    return replace(read_text(text), published=published)


def dates(text: str, published: str = PUBLISHED) -> list[DateMention]:
    return list(find_dates(document(text, published)))


def marked(case: dict[str, Any]) -> Any:
    marks = [pytest.mark.xfail(reason=case["fails"], strict=True)] if "fails" in case else []
    return pytest.param(case, id=case["label"], marks=marks)


@pytest.mark.parametrize("case", [marked(c) for c in CASES])
def test_case(case: dict[str, Any]) -> None:
    found = dates(case["text"], case.get("published", PUBLISHED))
    assert [[d.text, d.value] for d in found] == case["dates"]
