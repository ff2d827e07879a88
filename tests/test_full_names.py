"""Surnames completed from the study's other articles."""

from __future__ import annotations

import pandas as pd
import pytest

from summitlib.alignment import Alignment
from summitlib.codebook import Codebook
from summitlib.compare.full_names import complete_names
from summitlib.extract.mentions import find_mentions
from summitlib.extract.quotations import find_quotations
from summitlib.model import Block, Document
from summitlib.reading.sentences import find_sentences

TRANSCRIPT = "PRESIDENT LIND:  Good morning.\nQ    Is it done?\nPRESIDENT LIND:  It is."


def tables_of(*texts: str) -> tuple[dict[str, pd.DataFrame], dict[str, str]]:
    rows: dict[str, list[dict[str, object]]] = {"mentions": [], "quotations": []}
    for number, text in enumerate(texts):
        at, blocks = 0, []
        for line in text.split("\n"):
            blocks.append(Block(at, at + len(line), line, len(blocks) + 1, "paragraph"))
            at += len(line) + 1
        document = Document(str(number), text, text, Alignment(), tuple(blocks), find_sentences(blocks))
        mentions = list(find_mentions(document, Codebook()))
        rows["mentions"] += [
            {"doc": str(number), "start": m.start, "end": m.end, "actor": m.actor, "kind": m.kind} for m in mentions
        ]
        rows["quotations"] += [
            {"doc": str(number), "speaker": q.speaker} for q in find_quotations(document, mentions, Codebook())
        ]
    return {name: pd.DataFrame(found) for name, found in rows.items()}, {str(i): t for i, t in enumerate(texts)}


@pytest.mark.parametrize(
    ("other", "speaker"),
    [
        ("President Hugo Lind signed it.", "Hugo Lind"),
        ("Hugo Lind, the president of Pelland, signed it.", "Hugo Lind"),
        ("Minister Ada Lind signed it.", "Lind"),  # another office: perhaps somebody else
        ("President Hugo Lind and President Ana Lind signed it.", "Lind"),  # two of the name
        ("President Ana Ruiz signed it.", "Lind"),
    ],
)
def test_a_label_is_completed_from_another_article(other: str, speaker: str) -> None:
    tables, texts = tables_of(TRANSCRIPT, other)
    complete_names(tables, texts)
    assert tables["quotations"]["speaker"].tolist() == [speaker, "", speaker]


def test_the_names_of_the_tables_that_changed_come_back() -> None:
    tables, texts = tables_of(TRANSCRIPT, "President Hugo Lind signed it.")
    assert "quotations" in complete_names(tables, texts)
    assert complete_names(tables, texts) == ()
    assert complete_names({}, {}) == ()
