"""What the accounts say fell short, how one counts it off, and who passes it over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from textwrap import shorten
from typing import TYPE_CHECKING

import pandas as pd

from .answer import Answer, Citation, Row, Statement, Table, citations, counted, listed, records, sentence_case
from .outcomes import topic_label

if TYPE_CHECKING:
    from ..study import Study

_ORDINALS = (
    ("first", "firstly", "one"), ("second", "secondly"), ("third", "thirdly"), ("fourth", "fourthly"),
    ("fifth", "fifthly"), ("sixth", "sixthly"), ("seventh", "seventhly"), ("eighth", "eighthly"),
)  # fmt: skip
_OPENING = re.compile(r"\W*(?P<word>\w+),\s")


@dataclass(frozen=True)
class Enumeration:
    """Sentences of one article that count off “First, … Second, …”, each with the function it is coded as."""

    doc: str
    section: str
    items: tuple[Row, ...]

    @property
    def function(self) -> str:
        """The function most of its items have; the earlier item's on a tie."""
        functions = [item["function"] for item in self.items]
        return str(max(dict.fromkeys(functions), key=functions.count))


def enumerations(study: Study, function: str = "") -> list[Enumeration]:
    """The enumerations of two items or more, of any article, in order; of one function, or of all."""
    found = [e for doc in study.labels for e in _enumerations(study, doc) if len(e.items) > 1]
    return [e for e in found if not function or e.function == function]


def _enumerations(study: Study, doc: str) -> Iterator[Enumeration]:
    codings = {row["start"]: row for row in records(study.codings[study.codings["doc"] == doc])}
    blocks = study.blocks[study.blocks["doc"] == doc]
    sections = dict(zip(blocks["block"], blocks["section"], strict=True))
    items: list[Row] = []
    section = ""
    for row in records(study.sentences[study.sentences["doc"] == doc]):
        place = _place(row["text"])
        if row["start"] not in codings or place is None:
            continue
        here = sections.get(row["block"], "")
        if place == 0 or place != len(items) or here != section:
            yield Enumeration(doc, section, tuple(items))
            items, section = [], here
        if place == len(items):
            items.append(codings[row["start"]])
    yield Enumeration(doc, section, tuple(items))


def _place(text: str) -> int | None:
    """0 for a sentence that opens with “First,”, 1 for “Second,” and so on."""
    opening = _OPENING.match(text)
    word = opening["word"].lower() if opening else ""
    return next((n for n, words in enumerate(_ORDINALS) if word in words), None)


def enumerated_answer(study: Study, function: str = "limitation") -> Answer:
    """Which sources count off their limitations (or outcomes, or tasks), and how many each counts."""
    found = enumerations(study, function)
    if not found:
        return Answer([Statement(f"No source counts off its {function}s one by one.")])
    return Answer(
        Statement(
            f"{study.labels[e.doc]} counts off {counted(len(e.items), function)}{f' under “{e.section}”' if e.section else ''}.",
            citations(study).of_all(e.items),
        )
        for e in found
    )


def elsewhere_table(study: Study, function: str = "limitation") -> Table:
    """Each counted-off item, and for every other source the sentence that says the like, or a dash."""
    items = [item for e in enumerations(study, function) for item in e.items]
    like, cite = _like(study, items), citations(study)

    def cell(item: Row, doc: str) -> Citation | str:
        if doc == item["doc"]:
            return ""
        match = like.get((item["doc"], item["start"], doc))
        return cite.of(match) if match else "—"

    rows = [(item["text"], cite.of(item), *(cell(item, doc) for doc in study.labels)) for item in items]
    heads = (f"{sentence_case(function)}, as counted off", "Where", *study.labels.values())
    note = "A dash: no sentence of that source is like it. An empty cell: the source itself."
    return Table(f"Which other sources say the like of each {function}", heads, rows, note)


def _like(study: Study, items: list[Row]) -> dict[tuple[str, int, str], Row]:
    """For (document, start) of an item and another document: the place there that is most like it, if any is."""
    if not items:
        return {}
    from ..compare import counterparts  # loads when somebody counts off

    found = counterparts(pd.DataFrame(items), study.sources)
    return {
        (row["doc"], row["start"], row["other"]): {"doc": row["other"], "start": row["other_start"]}
        for row in records(found)
        if row["other_text"]
    }


def left_out_answer(study: Study, function: str = "limitation") -> Answer:
    """Which counted-off items each other source leaves out."""
    items = [item for e in enumerations(study, function) for item in e.items]
    like, said = _like(study, items), []
    for doc, label in study.labels.items():
        others = [item for item in items if item["doc"] != doc]
        missing = [item for item in others if (item["doc"], item["start"], doc) not in like]
        if others:
            told = f"{label} leaves out {len(missing)} of {len(others)}" + (f": {_quoted(missing)}" if missing else ".")
            said.append(Statement(told, citations(study).of_all(missing)))
    none = f"No source counts off its {function}s, so there is nothing to hold the others against."
    return Answer(said or [Statement(none)])


def _quoted(items: list[Row], longest: int = 60) -> str:
    return listed([f"“{shorten(item['text'], longest, placeholder=' …')}”" for item in items])


def topics_answer(study: Study, function: str = "limitation") -> Answer:
    """The topics whose sentences are most often of a function, with their counts."""
    coverage = study.coverage
    all_ = coverage.groupby("topic", sort=False)["sentences"].sum()
    own = coverage[coverage["function"] == function].groupby("topic", sort=False)["sentences"].sum()
    ranked = sorted((t for t in own.index if own[t]), key=lambda t: (-own[t], t))[:3]
    if not ranked:
        return Answer([Statement(f"No sentence is coded as a {function}.")])
    parts = [f"{topic_label(study, t)} ({own[t]} of its {all_[t]} sentences)" for t in ranked]
    return Answer([Statement(f"Most {function}s are told of {listed(parts)}.")])
