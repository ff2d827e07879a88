"""Transcripts: paragraphs that begin with who speaks, “PRESIDENT ROSSI:  …”, “Q.”, “A:”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..language import titles
from ..model import Block

_CAPITALS = re.compile(r"(?P<who>[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?: [A-ZÀ-Þ][A-ZÀ-Þ.’'-]+){0,5}(?: \([^)\n]{1,40}\))?) ?[:：]\s+")
_QUESTION = re.compile(r"(?P<who>Q|A|Question|Answer|Reporter|REPORTER|Moderator)(?: ?[:.]\s+|\s{2,})")
_NAME = re.compile(r"(?P<who>(?:[A-ZÀ-Þ][\w’'.-]+ ){0,4}[A-ZÀ-Þ][\w’'-]+)[:：]\s+(?=\S)")
_ANONYMOUS = frozenset(("q", "a", "question", "answer", "reporter", "moderator"))
#: no label is longer
_LABEL = 120
_TITLES = titles.OFFICES | {h.lower() for h in titles.HONORIFICS}
#: at least one paragraph in so many is labelled, from the first label to the last
_SHARE = 8
_STAGE = re.compile(r"[\[(].{0,60}[\])]\.?$|END\b|\d{1,2}:\d\d ?[AaPp]\.?[Mm]\.?|###|\*{3}|-{3}|—$")
#: labels that head a paragraph of an article
_HEADINGS = frozenset(
    "Photo Source Note Related Update Editor’s Analysis Opinion Date By Tags Contact Read Watch Topic Topics Keywords".split()
)


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
    start = block.text[:_LABEL]
    m = _CAPITALS.match(start) or _QUESTION.match(start) or _NAME.match(start)
    return m if m and m.end() < len(block.text) and m.group("who").split()[0] not in _HEADINGS else None


def _is_transcript(labels: dict[int, re.Match[str]]) -> bool:
    """Whether labels are of people taking turns: close together, and one of them comes back or bears a title."""
    if len(labels) < 2 or len(labels) * _SHARE < max(labels) - min(labels):
        return False
    who = [m.group("who").strip() for m in labels.values()]
    strong = [m.group("who").strip() for m in labels.values() if m.re is not _NAME]
    if len(strong) > 1:
        titled = any(w.split()[0].rstrip(".").lower() in _TITLES for w in strong)
        return titled or len(set(strong)) < len(strong) or {w.lower() for w in strong} <= _ANONYMOUS
    return len(who) > 2 and 1 < len(set(who)) < len(who)


def _turn(block: Block, m: re.Match[str]) -> Turn:
    who = re.sub(r"\s*\(.*\)\s*", "", m.group("who")).strip()
    speaker = "" if who.lower() in _ANONYMOUS else (who.title() if who.isupper() else who)
    return Turn(block.block, m.end(), block.start, block.start + m.end("who"), speaker)
