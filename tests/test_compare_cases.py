"""Comparing, case by case: each case is a row of data with what must and what must not be found."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from summitlib.codebook import Codebook, Event, Measure
from summitlib.compare.chronology import find_chronology_findings
from summitlib.compare.claims import find_claim_findings
from summitlib.compare.events import find_dated_events
from summitlib.compare.findings import Finding
from summitlib.compare.name_order import find_order_findings
from summitlib.compare.name_runs import find_names
from summitlib.compare.quantities import find_quantity_findings
from summitlib.compare.sources import Sources
from summitlib.compare.spellings import find_spelling_findings
from summitlib.compare.weekdays import find_slips
from summitlib.compare.wording import find_wording_findings

CASES = tomllib.loads((Path(__file__).parent / "cases" / "compare.toml").read_text("utf-8"))
CODEBOOK = Codebook(
    measures={"things": Measure("things", compare=True)},
    events={
        "summit": Event("the summit", ("summit",), ("first summit",)),
        "forum": Event("the forum", ("business forum",)),
        "arrival": Event("the arrival", ("arrived in",)),
        "statement": Event("a joint statement", ("joint statement",)),
    },
)


def each(kind: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("case", CASES[kind], ids=lambda case: case["label"])


def sources_of(texts: dict[str, str], published: str = "", **rows: list[dict[str, Any]]) -> Sources:
    """Sources with a document row for each text, and the rows given."""
    documents = [{"doc": doc, "label": doc, "published": published, "group": doc} for doc in texts]
    tables = {name: pd.DataFrame(listed) for name, listed in rows.items()}
    return Sources(tables | {"documents": pd.DataFrame(documents)}, texts)


def dated(case: dict[str, Any]) -> Sources:
    """One document whose marked words are its only date."""
    start, end = case["text"].index("{"), case["text"].index("}") - 1
    text = case["text"].replace("{", "").replace("}", "")
    row = {"doc": "a", "start": start, "end": end, "text": text[start:end], "value": case["value"], "relative": False}
    return sources_of({"a": text}, "2031-03-03", dates=[row])


def forms(findings: Iterable[Finding]) -> list[str]:
    return [place.value for finding in findings for place in finding.places]


@each("past")
def test_told_as_past(case: dict[str, Any]) -> None:
    assert bool(list(find_chronology_findings(dated(case)))) is case["told"]


@each("event")
def test_the_event_of_a_date(case: dict[str, Any]) -> None:
    assert sorted(found.event for found in find_dated_events(dated(case), CODEBOOK)) == case["events"]


@each("weekday")
def test_weekdays(case: dict[str, Any]) -> None:
    assert bool(list(find_slips(dated(case)))) is case["slip"]


@each("name")
def test_names_by_form(case: dict[str, Any]) -> None:
    sources = sources_of({str(i): text for i, text in enumerate(case["texts"])})
    names = list(find_names(sources))
    assert forms([*find_spelling_findings(names, sources), *find_order_findings(names, sources)]) == case["forms"]


@each("wording")
def test_wordings(case: dict[str, Any]) -> None:
    texts = {str(i): quote for i, quote in enumerate(case["quotes"])}
    speakers: Sequence[str] = case.get("speakers", [""] * len(texts))
    rows = [
        {"doc": doc, "start": 0, "end": len(text), "text": text, "kind": "direct", "speaker": speaker, "cue": ""}
        for (doc, text), speaker in zip(texts.items(), speakers, strict=True)
    ]
    # the sentences of other articles, by which a word is rare or common
    others = [
        {"doc": "z", "start": 0, "end": 1, "text": f"The two countries have good relations {i}."} for i in range(90)
    ]
    found = list(find_wording_findings(sources_of(texts, quotations=rows, sentences=others)))
    assert [finding.relation for finding in found] == ([case["relation"]] if case["relation"] else [])


@each("count")
def test_counts(case: dict[str, Any]) -> None:
    texts: dict[str, str] = {}
    rows = []
    for doc, value, approximate, words in case["counts"]:
        start = len(texts.get(doc, ""))
        texts[doc] = texts.get(doc, "") + words + ", "
        rows.append(
            {"doc": doc, "start": start, "end": start + len(words), "text": words, "value": value, "upper": None,
             "unit": "thing", "approximate": approximate, "measure": "things"}
        )  # fmt: skip
    found = list(find_quantity_findings(sources_of(texts, quantities=rows), CODEBOOK))
    assert [(f.relation, f.note) for f in found] == ([(case["relation"], case["note"])] if case["relation"] else [])


@each("claim")
def test_whether_something_came_about(case: dict[str, Any]) -> None:
    sources = sources_of({str(i): text for i, text in enumerate(case["texts"])})
    assert bool(list(find_claim_findings(sources, CODEBOOK))) is case["found"]
