"""Dates: the cases of cases/dates.toml, and the laws that hold for any text."""

from __future__ import annotations

import time
import tomllib
from dataclasses import replace
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.extract.dates import find_dates
from summitlib.extract.dates.timex import at, bounds, stepped
from summitlib.model import Block, DateMention, Document, Sentence
from summitlib.reading import read_text

CASES = tomllib.loads((Path(__file__).parent / "cases" / "dates.toml").read_text("utf-8"))["case"]
PUBLISHED = "2024-09-18"  # a Wednesday


def document(text: str, published: str = PUBLISHED) -> Document:
    return replace(read_text(text), published=published)


def dates(text: str, published: str = PUBLISHED) -> list[DateMention]:
    return list(find_dates(document(text, published)))


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["label"])
def test_case(case: dict[str, Any]) -> None:
    found = dates(case["text"], case.get("published", PUBLISHED))
    assert [[d.text, d.value] for d in found] == case["dates"]


def test_a_third_of_the_cases_hold_what_is_no_date() -> None:
    assert len(CASES) >= 150
    assert 3 * sum(case["label"].startswith("no: ") for case in CASES) >= len(CASES)
    assert len({case["label"] for case in CASES}) == len(CASES)


def test_without_an_articles_date_a_dateline_counts() -> None:
    text = (
        "Ministers agree on fisheries\n\nMarch 12, 2020\n\n"
        + "They met on Tuesday in the harbour town, officials said. " * 3
    )
    found = find_dates(replace(document(text, ""), blocks=_blocks(text, ("title", "dateline", "paragraph"))))
    assert [d.value for d in found] == ["2020-03-12"] + ["2020-03-10"] * 3


def test_in_furniture_only_whole_dates_count() -> None:
    text = "Copyright 2019 The Harbour Post\n\nPublished 3 May 2019"
    found = find_dates(replace(document(text), blocks=_blocks(text, ("furniture", "furniture"))))
    assert [d.value for d in found] == ["2019-05-03"]


def test_a_headline_announces_with_to() -> None:
    text = "Presidents of Arlen and Besk to meet Monday\n\nThey shook hands on Monday."
    found = find_dates(replace(document(text), blocks=_blocks(text, ("title", "caption"))))
    assert [d.value for d in found] == ["2024-09-23", "2024-09-16"]


def _blocks(text: str, kinds: tuple[str, ...]) -> tuple[Block, ...]:
    lines = [line for line in text.split("\n") if line]
    return tuple(
        Block(text.index(line), text.index(line) + len(line), line, i, kind)
        for i, (line, kind) in enumerate(zip(lines, kinds, strict=True))
    )


def test_relative_says_whether_another_date_was_needed() -> None:
    found = dates(
        "On May 3, 2021, they met; on June 3; last year and Monday they did not; the 1990s, 2025-2030, Q3 2023."
    )
    assert [d.relative for d in found] == [False, True, True, True, False, False, False]


@pytest.mark.parametrize(
    ("published", "value"),
    [("2024-09-18T09:30:00+02:00", "2024-09-16"), ("2024-W38", "2024-09-16"), ("soon", "XXXX-WXX-1")],
)
def test_published_in_any_precision(published: str, value: str) -> None:
    assert [d.value for d in dates("They met on Monday.", published)] == [value]


WORDS = st.sampled_from(
    """On in the of to and from between early late mid- last next this that week month year January May Sept. Monday 5th
    2024 2020 4 7 19 , . ; - – / first second third quarter half will be held was following previous today 1990s’ 21st
    century within Q3 FY25 “ ” ’s end 年 月 2024年 3-7 01/02/2024 99 fall spring summit $ % \n""".split(" ")
)
TEXTS = st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=80)


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from(["", "2024-09-18", "2024-W38", "2024-09", "2024"]))
def test_rows_stand_in_order_and_where_they_say(text: str, published: str) -> None:
    doc = document(text, published)
    found = list(find_dates(doc))
    assert all(d.text == doc.text[d.start : d.end] and d.text.strip() == d.text != "" for d in found)
    assert all(one.end <= two.start for one, two in pairwise(found))
    assert all(d.value and "\n" not in d.text for d in found)
    assert found == list(find_dates(doc))


@settings(max_examples=150, deadline=None)
@given(
    st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    st.sampled_from(["%B {d}, %Y", "{d} %B %Y", "%Y-%m-%d", "%Y年{m}月{d}日"]),
)
def test_a_whole_date_means_itself_in_every_form(day: date, form: str) -> None:
    written = day.strftime(form.replace("年", "Y!").replace("月", "M!").replace("日", "D!"))
    written = written.replace("Y!", "年").replace("M!", "月").replace("D!", "日").format(d=day.day, m=day.month)
    assert [(d.text, d.value, d.relative) for d in dates(f"Signed: {written}.")] == [(written, day.isoformat(), False)]


@settings(max_examples=150, deadline=None)
@given(st.dates(date(1950, 1, 1), date(2050, 1, 1)), st.sampled_from(["met on {}.", "will meet on {}."]))
def test_a_weekday_lies_within_a_week_on_the_side_of_its_tense(day: date, clause: str) -> None:
    text = "They " + clause.format("Thursday")
    (found,) = dates(text, day.isoformat())
    value = date.fromisoformat(found.value)
    ahead = (value - day).days
    assert value.isoweekday() == 4
    assert 0 <= ahead < 7 if "will" in clause else -7 < ahead <= 0


@settings(max_examples=150, deadline=None)
@given(
    st.dates(date(1950, 1, 1), date(2050, 1, 1)), st.sampled_from(["day", "week", "month", "quarter", "year", "decade"])
)
def test_a_step_forward_and_back_is_none(day: date, unit: str) -> None:
    value = at(day, unit)
    if unit != "quarter":
        assert stepped(stepped(value, unit, 1), unit, -1) == value
    assert (span := bounds(value)) is not None
    assert span[0] <= day <= span[1]


@pytest.mark.parametrize(
    "unit", ["1", "20 ", "1/1/", "January ", "the end of ", "2020-01-01", "4 and 5 and ", '"', "Q1 ", "A "]
)
def test_time_grows_with_the_text_not_with_its_square(unit: str) -> None:
    def seconds(size: int) -> float:
        text = unit * (size // len(unit))
        span = (0, len(text), text)
        doc = replace(
            document(""), text=text, blocks=(Block(*span, 0, "paragraph"),), sentences=(Sentence(*span, 0, 0),)
        )
        start = time.process_time()
        assert len(list(find_dates(doc))) < size
        return time.process_time() - start

    seconds(1_000)  # what is compiled or loaded once
    assert seconds(80_000) < 16 * seconds(10_000) + 0.2
