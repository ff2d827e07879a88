"""Who said what in short passages of many outlets: what is reached is not to be lost."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest

from summitlib.codebook import Codebook
from summitlib.extract.mentions import find_mentions
from summitlib.extract.quotations import find_quotations
from summitlib.language import names as known
from summitlib.model import Quotation
from summitlib.reading import read_text

HERE = Path(__file__).parent / "passages"
#: of the quotations in a file: the share that is found, of the right kind, and with the right speaker
FLOORS = {"anglo": (1.0, 0.94, 0.92), "agencies": (1.0, 0.93, 0.92), "mixed": (0.99, 0.94, 0.87)}

#: names that no list knows
STRANGERS = (
    "Xanter Obrikov",
    "Quellin Ashtarov",
    "Brevik Onsloe",
    "Tuvane Merrowdin",
    "Zhelka Pardunov",
    "Orsine Taldwick",
)
_TWO_WORDS = re.compile(r"[^\W\d_][\w’'-]+ [^\W\d_][\w’'-]+")


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


def renamed(passage: dict[str, Any]) -> dict[str, Any]:
    """A passage whose speakers of a known given name bear names that no list knows."""
    names = dict.fromkeys(speaker for _, _, speaker in passage["quotes"])
    people = [n for n in names if _TWO_WORDS.fullmatch(n) and n.split()[0] in known.GIVEN - known.FAMILY_FIRST]
    new = dict(zip(people, STRANGERS, strict=False))
    words = {old: other for name in new for old, other in zip(name.split(), new[name].split(), strict=True)}
    if not words:
        return passage
    pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, words))})(?![\w-])")
    changed = pattern.sub(lambda m: words[m[0]], json.dumps(passage, ensure_ascii=False))
    return dict(json.loads(changed))


def _bare(words: str) -> str:
    return " ".join(words.strip().strip(".,").split())


def _name(speaker: str) -> str:
    return re.sub(r"[^a-z]", "", speaker.lower())


def shares(passages: Iterable[dict[str, Any]]) -> tuple[float, float, float]:
    """Of the quotations: the share that is found, of the right kind, and with the right speaker."""
    pairs = [pair for passage in passages for pair in pairs_of(passage)]
    rows = [(wanted, row) for wanted, row in pairs if row is not None]
    spoken = [(wanted, row) for wanted, row in rows if wanted[1] != "term" and wanted[2]]
    return (
        len(rows) / len(pairs),
        sum(row.kind == wanted[1] for wanted, row in rows) / len(rows),
        sum(_name(row.speaker) == _name(wanted[2]) for wanted, row in spoken) / len(spoken),
    )


@pytest.fixture(scope="module", params=sorted(FLOORS))
def passages(request: pytest.FixtureRequest) -> tuple[str, list[dict[str, Any]]]:
    lines = (HERE / f"{request.param}.jsonl").read_text("utf-8").splitlines()
    return request.param, [json.loads(line) for line in lines]


def test_speakers_of_passages(passages: tuple[str, list[dict[str, Any]]]) -> None:
    name, read = passages
    assert [share for share, floor in zip(shares(read), FLOORS[name], strict=True) if share < floor] == []


def test_names_that_no_list_knows_change_little(passages: tuple[str, list[dict[str, Any]]]) -> None:
    _, read = passages
    strange = [renamed(passage) for passage in read]
    assert sum(old != new for old, new in zip(read, strange, strict=True)) > 20
    assert shares(strange)[2] > shares(read)[2] - 0.03
