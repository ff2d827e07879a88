"""Who spoke words quoted in a headline, whose grammar leaves articles and verbs out.

Ministry says ‘no change’ in date      a bare noun, or a name, and a verb
Date ‘not yet fixed’: ministry         a name, or a bare noun, behind the last colon
Rossi in Oslo for talks… “A page is turned”      the one person named
Date ‘not yet fixed’                             whoever says so further down

Headlines in capitals of every word are read as if their verbs were small.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Set

from ...language import reporting
from ...language.countries import BY_WORD
from ...model import Block, Document, Quotation
from .attribution import Attribution
from .marks import Pair
from .phrases import heads
from .references import Scene
from .subjects import TOKEN

HEADS = ("title", "heading")
#: headlines of one article that are looked for further down
_MOST_HEADS = 50
#: two words of a headline are known again in any quotation, one in a quotation of few words
_MANY, _FEW = 1000, 14
_WORDS = re.compile(r"\w+(?:[’'-]\w+)*")
_BEHIND = re.compile(r"(?::|\s[–—-])\s(?P<who>[^:–—]{2,60}?)\s*$")
_SET_APART = ("…", "...", "..", ",", "·")
#: words between a verb and what it reports; words of a bare noun; words of a whole utterance
_NEAR, _SHORT, _WHOLE = 3, 5, 4


def headline_cue(scene: Scene, pair: Pair, block: Block) -> Attribution | None:
    """The attribution of the words between two marks in a title or a heading; None where there is none."""
    return _verb(scene, pair, block) or _behind(scene, pair, block) or _only_person(scene, pair, block)


def _verb(scene: Scene, pair: Pair, block: Block) -> Attribution | None:
    for token in TOKEN.finditer(scene.text, block.start, pair.open):
        verb = token[0].lower()
        if verb in reporting.TELLING and len(scene.text[token.end() : pair.open].split()) < _NEAR:
            who = _who(scene, block.start, token.start())
            return Attribution(who, verb, close=True) if who else None
    return None


def _behind(scene: Scene, pair: Pair, block: Block) -> Attribution | None:
    behind = _BEHIND.search(scene.text, pair.close + 1, block.end)
    who = _who(scene, behind.start("who"), behind.end("who")) if behind else ""
    return Attribution(who, ":", close=True) if who else None


def _who(scene: Scene, start: int, end: int) -> str:
    """The person or body that a stretch ends with, else its bare noun: “presidential office”."""
    words = scene.text[start:end].split()
    if end - start == 0 or not words:
        return ""
    references = [r for r in scene.references(start, end) if r.end >= end - 1 and r.kind != "place"]
    if references:
        return scene.resolve(references[-1], start)
    return " ".join(map(_small, words)) if len(words) <= _SHORT and heads(words[-1].lower()) else ""


def _small(word: str) -> str:
    return word if word in BY_WORD or word.isupper() else word.lower()


def _only_person(scene: Scene, pair: Pair, block: Block) -> Attribution | None:
    """The one person of a headline that sets a whole utterance apart."""
    before, after = scene.text[block.start : pair.open].rstrip(), scene.text[pair.close + 1 : block.end].lstrip()
    apart = before.endswith(_SET_APART) or (not before and after.startswith(_SET_APART))
    persons = {m.actor for m in scene.named(block.start, block.end) if m.kind == "person"}
    if apart and len(persons) == 1 and len(scene.document.text[pair.open : pair.close].split()) >= _WHOLE:
        return Attribution(persons.pop(), "")
    return None


def said_in_full(rows: list[Quotation], document: Document, persons: Set[str]) -> Iterator[Quotation]:
    """The rows; what a headline quotes of words that stand in full further down is their speaker's."""
    blocks = [document.block_at(row.start) for row in rows]
    brief = [n for n, block in enumerate(blocks) if block and block.kind in HEADS and rows[n].speaker not in persons]
    spoken = [
        (f" {_bare(row)} ", row.speaker)
        for row, block in zip(rows, blocks, strict=True)
        if row.speaker and block and block.kind not in HEADS
    ]
    for n in brief[:_MOST_HEADS]:
        words = f" {_bare(rows[n])} "
        if not words.strip():
            continue
        most = _MANY if " " in words.strip() else _FEW
        if who := next((who for full, who in spoken if words in full and full.count(" ") < most), ""):
            rows[n] = dataclasses.replace(rows[n], kind="direct", speaker=who)
    yield from rows


def _bare(row: Quotation) -> str:
    """The words of a quotation in small letters, without marks."""
    return " ".join(_WORDS.findall(row.text.lower()))
