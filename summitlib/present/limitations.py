"""What the accounts say fell short, how one counts it off, and who passes it over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..compare import counterparts
from .answer import Answer, Statement, Table, citations, counted, listed, records
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
    items: tuple[dict[str, Any], ...]

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
    sections = dict(zip(study.blocks["start"], study.blocks["section"], strict=True))
    codings = {row["start"]: row for row in records(study.codings[study.codings["doc"] == doc])}
    blocks = study.blocks[study.blocks["doc"] == doc]
    sections = dict(zip(blocks["block"], blocks["section"], strict=True))
    items: list[dict[str, Any]] = []
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
    like = counterparts(study, items)
    cite = citations(study)
    rows = [
        (item["text"], cite.of(item), *(_like(study, like, number, item, doc) for doc in study.labels))
        for number, item in enumerate(items)
    ]
    heads = (f"{function.capitalize()}, as counted off", "Where", *study.labels.values())
    return Table(f"Which other sources say the like of each {function}", heads, rows,
                 "A dash: no sentence of that source is like it. An empty cell: the source itself.")  # fmt: skip


def _like(study: Study, like: Any, number: int, item: dict[str, Any], doc: str) -> Any:
    if doc == item["doc"]:
        return ""
    match = like.get((number, doc))
    return citations(study).of(match) if match else "—"


def left_out_answer(study: Study, function: str = "limitation") -> Answer:
    """Which counted-off items each other source leaves out."""
    items = [item for e in enumerations(study, function) for item in e.items]
    like = counterparts(study, items)
    said = []
    for doc, label in study.labels.items():
        others = [(n, i) for n, i in enumerate(items) if i["doc"] != doc]
        missing = [i for n, i in others if (n, doc) not in like]
        if others:
            told = f"{label} leaves out {len(missing)} of {len(others)}" + (":" if missing else ".")
            said.append(Statement(told, citations(study).of_all(missing)))
    return Answer(
        said or [Statement(f"No source counts off its {function}s, so there is nothing to hold the others against.")]
    )


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
