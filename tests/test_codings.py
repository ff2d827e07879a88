"""Codings: cases of prose about invented summits, and the laws that every row keeps."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.alignment import Alignment
from summitlib.codebook import Codebook, Function, Topic, read_codebook
from summitlib.cues import Cues
from summitlib.errors import StudyFileError
from summitlib.extract.agreements import find_agreements
from summitlib.extract.codings import find_codings
from summitlib.extract.codings.precedence import PRECEDENCE
from summitlib.language.asking_for import TASK
from summitlib.language.bringing_about import OUTCOME
from summitlib.language.falling_short import LIMITATION
from summitlib.language.told_plainly import GAIN, SEQUEL, SHORTFALL
from summitlib.model import FUNCTIONS, Block, Coding, Document, Sentence
from summitlib.topics import weigh_topics

CASES = tomllib.loads((Path(__file__).parent / "cases" / "codings.toml").read_text("utf-8"))["case"]


@cache
def codebook() -> Codebook:
    return read_codebook(None)


def document_of(*sentences: str, kind: str = "paragraph", section: str = "") -> Document:
    """One block of the sentences given, published in 2024."""
    text = " ".join(sentences)
    rows, start = [], 0
    for n, words in enumerate(sentences):
        start = text.index(words, start)
        rows.append(Sentence(start, start + len(words), words, n, 0))
        start += len(words)
    block = Block(0, len(text), text, 0, kind, section)
    return Document("d", text, text, Alignment(), (block,), tuple(rows), published="2024-06-01")


def codings_of(*sentences: str, kind: str = "paragraph", section: str = "") -> list[Coding]:
    document = document_of(*sentences, kind=kind, section=section)
    return list(find_codings(document, codebook(), list(find_agreements(document, codebook()))))


@pytest.mark.parametrize("case", CASES, ids=lambda c: c["label"])
def test_case(case: dict[str, Any]) -> None:
    row = codings_of(*case.get("before", ()), case["text"], section=case.get("section", ""))[-1]
    assert row.function == case["function"], row.why
    assert set(row.topics) == set(case.get("topics", row.topics))


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 80
    assert 3 * sum(c["function"] == "context" for c in CASES) >= len(CASES)


def test_why_names_the_rule_and_the_words() -> None:
    (row,) = codings_of("No joint statement was issued.")
    assert row.why == "negated outcome: “no joint statement”"
    assert row.coder == "summitlib"


def test_the_precedence_names_every_rule_once() -> None:
    rules = [rule for _, rule in PRECEDENCE]
    assert len(rules) == len(set(rules))
    listed = {*LIMITATION, *SHORTFALL, *TASK, *SEQUEL, *OUTCOME, *GAIN, "agreement named"}
    assert listed == {r for r in rules if not r.startswith("codebook ")}
    assert all(function in FUNCTIONS for function, _ in PRECEDENCE)


def test_a_pronoun_takes_the_topic_before() -> None:
    first, second, third = codings_of("The pipeline carries gas.", "This dates from 1990.", "The summit ended.")
    assert first.topics == second.topics == ("energy",)
    assert third.topics == ("diplomacy_protocol",)


def test_a_quote_block_is_somebodys_words() -> None:
    (hope,) = codings_of("I am confident that our ties will flourish and progress will be made.", kind="quote")
    (demand,) = codings_of("We must finish before winter.", kind="quote")
    assert (hope.function, demand.function) == ("context", "task")


@pytest.mark.parametrize("kind", ["heading", "caption", "furniture", "title", "byline", "dateline"])
def test_only_prose_is_coded(kind: str) -> None:
    assert codings_of("The two sides signed a treaty.", kind=kind) == []


def test_codebook_terms_add_cues() -> None:
    own = Codebook(functions={"task": Function("Task", terms=("homework",))}, topics={"x": Topic("X", terms=("lamp",))})
    (row,) = find_codings(document_of("The homework was about a lamp."), own)
    assert (row.function, row.topics) == ("task", ("x",))


def test_terms_within_excluded_terms_do_not_count() -> None:
    own = Codebook(topics={"sea": Topic("Sea", terms=("sea",), not_terms=("sea change",), weak_terms=("boat",))})
    assert weigh_topics("A sea change came.", own).own == ()
    assert weigh_topics("The sea and a boat.", own).own == ("sea",)
    assert weigh_topics("A boat.", own).weak == ("sea",)


@pytest.mark.parametrize("cue", ["", "… agreement", "?yet", "ab*", "no [agreement]"])
def test_a_cue_that_is_none_is_refused(cue: str) -> None:
    with pytest.raises(StudyFileError):
        Cues({"key": [cue]})


words = st.sampled_from(
    'no agreement was signed should must “ ” " ‘ ’ ( ) , ; but while although İ they agreed in 1990 had — .'.split()
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.lists(words, min_size=1, max_size=14), min_size=1, max_size=4))
def test_one_row_a_sentence_where_it_says(parts: list[list[str]]) -> None:
    document = document_of(*(f"{n} " + " ".join(p) for n, p in enumerate(parts)))
    rows = list(find_codings(document, codebook()))
    assert [(r.start, r.end, r.text, r.sentence) for r in rows] == [
        (s.start, s.end, s.text, s.sentence) for s in document.sentences
    ]
    assert all(
        r.function in FUNCTIONS and len(r.topics) <= 3 and (r.function == "context") == (not r.why) for r in rows
    )


@pytest.mark.parametrize("unit", ["“", "no ", "A", "agreed to ", "while ", "‘", "had ", ", but", "7"])
def test_long_runs_take_no_longer_than_their_length(unit: str) -> None:
    assert len(codings_of(unit * (100_000 // len(unit)))) == 1
