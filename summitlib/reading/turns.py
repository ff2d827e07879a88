"""Transcripts: paragraphs that begin with who speaks, “PRESIDENT ROSSI:  …”, “Q.”, “[Minister Rossi] …”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..language import titles

_CAPITALS = re.compile(
    r"(?P<who>[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?:,? (?:[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+|of|de|von|van|der)){0,7}(?: \([^)\n]{1,40}\))?) ?[:：]\s+"
)
_QUESTION = re.compile(r"(?P<who>Q|A|Question|Answer|Reporter|REPORTER|Moderator)(?: ?[:.]\s+|\s{2,})")
_NAME = re.compile(r"(?P<who>(?:[A-ZÀ-Þ][\w’'.-]+ ){0,5}[A-ZÀ-Þ][\w’'-]+(?: \([^)\n]{1,40}\))?)[:：]\s+(?=\S)")
_BRACKETED = re.compile(r"\[(?P<who>[A-ZÀ-Þ][^\[\]\n]{2,60})\]\s(?=\S)")
_ANONYMOUS = frozenset(
    "q a question answer reporter moderator interpreter participant audience operator unknown host journalist press".split()
)
#: no label is longer
_LABEL = 120
_TITLES = titles.OFFICES | {h.lower() for h in titles.HONORIFICS}
#: at least one paragraph in so many is labelled, from the first label to the last
_SHARE = 8
_STAGE = re.compile(
    r"[\[(].{0,60}[\])]\.?$|(?:END|End)\b.{0,40}$|\d{1,2}:\d\d ?[AaPp]\.?[Mm]\.?|###|\*{3}|-{3}|—$|\* \* \*|_{3}"
)
_END = ("END", "End", "#", "*", "_")
#: labels that head a paragraph of an article
_HEADINGS = frozenset(
    "Photo Source Note Related Update Editor’s Analysis Opinion Date By Tags Contact Read Watch Topic Topics Keywords".split()
)


@dataclass(frozen=True, slots=True)
class Turn:
    """Of paragraph ``index`` the first ``label`` characters say who speaks; ``first`` is the paragraph that the turn
    begins with, where the name stands at ``[start, end)``; ``speaker`` is empty for “Q”.
    """

    index: int
    label: int
    first: int
    start: int
    end: int
    speaker: str


def find_turns(texts: Sequence[str], kinds: Sequence[str]) -> Iterator[Turn]:
    """Yield the turns of a transcript, with the paragraphs that go on with one; nothing where no two turns are labelled.

    Capitals or a question's “Q” make a label; a name in small letters only where it labels three paragraphs.

    >>> texts = ["MS. ROSSI:  Hello.", "It is late.", "Q    Is it?", "(Laughter.)", "MS. ROSSI:  It is."]
    >>> [(t.index, t.speaker) for t in find_turns(texts, ["paragraph"] * 5)]
    [(0, 'Ms. Rossi'), (1, 'Ms. Rossi'), (2, ''), (4, 'Ms. Rossi')]
    """
    labels = {i: m for i, (text, kind) in enumerate(zip(texts, kinds, strict=True)) if (m := _label(text, kind))}
    if not _is_transcript(labels):
        return
    current: Turn | None = None
    for i, (text, kind) in enumerate(zip(texts, kinds, strict=True)):
        if kind in ("furniture", "caption", "title", "byline", "dateline"):
            continue
        if m := labels.get(i):
            current = _turn(i, m)
            yield current
        elif kind == "heading" or _STAGE.match(text):
            current = None if kind == "heading" or text.startswith(_END) else current
        elif current:
            yield Turn(i, 0, current.first, current.start, current.end, current.speaker)


def mark_turns(texts: Sequence[str], kinds: list[str]) -> None:
    """Turn into ``quote`` the paragraphs of every turn: they are wholly somebody's words."""
    for turn in list(find_turns(texts, kinds)):
        kinds[turn.index] = "quote"


def label_end(text: str) -> int:
    """How long the label of a turn is that a paragraph begins with; 0 if there is none."""
    label = _label(text, "quote")
    return label.end() if label else 0


def _label(text: str, kind: str) -> re.Match[str] | None:
    if kind not in ("paragraph", "quote", "note", "heading"):
        return None
    start = text[:_LABEL]
    m = _CAPITALS.match(start) or _QUESTION.match(start) or _BRACKETED.match(start) or _NAME.match(start)
    return m if m and m.end() < len(text) and m.group("who").split()[0] not in _HEADINGS else None


def _is_transcript(labels: dict[int, re.Match[str]]) -> bool:
    """Whether labels are of people taking turns: close together, and one of them comes back or bears a title."""
    if len(labels) < 2 or len(labels) * _SHARE < max(labels) - min(labels):
        return False
    who = [m.group("who").strip() for m in labels.values()]
    strong = [m.group("who").strip() for m in labels.values() if m.re in (_CAPITALS, _QUESTION)]
    if len(strong) > 1:
        titled = any(w.split()[0].rstrip(".").lower() in _TITLES for w in strong)
        return titled or len(set(strong)) < len(strong) or {w.lower() for w in strong} <= _ANONYMOUS
    bracketed = [m.group("who") for m in labels.values() if m.re is _BRACKETED]
    if len(bracketed) > 2 and any(w.strip(",").lower() in _TITLES for label in bracketed for w in label.split()):
        return True
    return len(who) > 2 and 1 < len(set(who)) < len(who)


def _turn(i: int, m: re.Match[str]) -> Turn:
    who = re.sub(r"\s*\(.*\)\s*", "", m.group("who")).strip()
    speaker = "" if who.lower() in _ANONYMOUS else (who.title() if who.isupper() else who)
    return Turn(i, m.end(), i, m.start("who"), m.start("who") + len(who), speaker)
