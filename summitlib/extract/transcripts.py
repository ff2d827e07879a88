"""Transcripts: paragraphs that begin with who speaks, “PRESIDENT ROSSI:  …”, “Q.”, “A:”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import Block

_CAPITALS = re.compile(r"(?P<who>(?:[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+ ?){1,6}(?:\([^)\n]{1,40}\) ?)?) ?[:：]\s+")
_QUESTION = re.compile(r"(?P<who>Q|A|Question|Answer|Reporter|REPORTER|Moderator)(?: ?[:.]\s+|\s{2,})")
_NAME = re.compile(r"(?P<who>(?:[A-ZÀ-Þ][\w’'.-]+ ){0,4}[A-ZÀ-Þ][\w’'-]+)[:：]\s+(?=\S)")
_ANONYMOUS = frozenset(("q", "a", "question", "answer", "reporter", "moderator"))
_STAGE = re.compile(r"[\[(].{0,60}[\])]\.?$|END\b|\d{1,2}:\d\d ?[AaPp]\.?[Mm]\.?|###|\*{3}|-{3}|—$")
#: labels that head a paragraph of an article
_HEADINGS = frozenset("Photo Source Note Related Update Editor’s Analysis Opinion Date By Tags Contact Read Watch Topic Topics Keywords".split())


@dataclass(frozen=True, slots=True)
class Turn:
    """``label`` characters of the block name its speaker, who is named at ``[start, end)``."""

    block: int
    label: int
    start: int
    end: int
    speaker: str


def find_turns(blocks: Sequence[Block]) -> Iterator[Turn]:
    """Yield the turns of a transcript, with the paragraphs that go on with one; nothing where no two turns are labelled.

    Capitals or a question's “Q” make a label; a name in small letters only where it labels three paragraphs.
    """
    labels = {b.block: m for b in blocks if (m := _label(b))}
    if not _is_transcript(labels):
        return
    current: Turn | None = None
    for block in blocks:
        if block.kind in ("furniture", "caption", "title", "byline", "dateline") and block.block not in labels:
            continue
        if m := labels.get(block.block):
            current = _turn(block, m)
            yield current
        elif block.kind == "heading" or _STAGE.match(block.text):
            current = None if block.kind == "heading" or block.text.startswith(("END", "#", "*")) else current
        elif current:
            yield Turn(block.block, 0, current.start, current.end, current.speaker)


def _label(block: Block) -> re.Match[str] | None:
    if block.kind not in ("paragraph", "quote", "note", "heading"):
        return None
    m = _CAPITALS.match(block.text) or _QUESTION.match(block.text) or _NAME.match(block.text)
    return m if m and m.end() < len(block.text) and m.group("who").split()[0] not in _HEADINGS else None


def _is_transcript(labels: dict[int, re.Match[str]]) -> bool:
    strong = [m for m in labels.values() if m.re is not _NAME and len(m.group("who")) != 0]
    if any(m.re is _CAPITALS for m in strong) or len({m.group("who") for m in strong}) > 1:
        return len(strong) > 1
    names = [m.group("who") for m in labels.values()]
    return len(names) > 2 and len(set(names)) > 1 and len(set(names)) < len(names)


def _turn(block: Block, m: re.Match[str]) -> Turn:
    who = re.sub(r"\s*\(.*\)\s*", "", m.group("who")).strip()
    speaker = "" if who.lower() in _ANONYMOUS else (who.title() if who.isupper() else who)
    return Turn(block.block, m.end(), block.start, block.start + m.end("who"), speaker)
