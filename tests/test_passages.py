"""Who said what in short passages of many outlets: what is reached is not to be lost."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from summitlib.codebook import Codebook
from summitlib.extract.mentions import find_mentions
from summitlib.extract.quotations import find_quotations
from summitlib.model import Quotation
from summitlib.reading import read_text

HERE = Path(__file__).parent / "passages"
#: of the quotations in a file: the share that is found, of the right kind, and with the right speaker
FLOORS = {"anglo": (1.0, 0.93, 0.89), "agencies": (1.0, 0.93, 0.85), "mixed": (0.99, 0.94, 0.84)}


def pairs_of(passage: dict[str, Any]) -> Iterator[tuple[list[str], Quotation | None]]:
    """Each labelled quotation, and the one that is found for it."""
    document = read_text(passage["text"])
    found = list(find_quotations(document, list(find_mentions(document, Codebook())), Codebook()))
    for wanted in passage["quotes"]:
        row = next((q for q in found if _bare(q.text) == _bare(wanted[0])), None)
        if row is not None:
            found.remove(row)
        yield wanted, row
    assert not found, "marks that no label covers"


def _bare(words: str) -> str:
    return " ".join(words.strip().strip(".,").split())


def _name(speaker: str) -> str:
    return re.sub(r"[^a-z]", "", speaker.lower())


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_speakers_of_passages(name: str) -> None:
    passages = map(json.loads, (HERE / f"{name}.jsonl").read_text("utf-8").splitlines())
    pairs = [pair for passage in passages for pair in pairs_of(passage)]
    rows = [(wanted, row) for wanted, row in pairs if row is not None]
    spoken = [(wanted, row) for wanted, row in rows if wanted[1] != "term" and wanted[2]]
    shares = (
        len(rows) / len(pairs),
        sum(row.kind == wanted[1] for wanted, row in rows) / len(rows),
        sum(_name(row.speaker) == _name(wanted[2]) for wanted, row in spoken) / len(spoken),
    )
    assert [share for share, floor in zip(shares, FLOORS[name], strict=True) if share < floor] == []
