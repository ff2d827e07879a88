"""Who undertook what, by when, and how firmly."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypeVar

from ..language.agreeing import DOING
from ..language.letters import small
from ..language.undertaking import (
    ACTION_ENDS,
    BETWEEN,
    COLLECTIVE,
    FIRMNESS,
    REPORTED,
    SUBJECT_BREAKS,
    TOLD,
    UNDERTAKING,
    UNDONE,
)
from ..model import PROSE, Agreement, Commitment, DateMention, Document, Mention, Sentence
from ..remembered import Remembered

#: how far before its verb a subject may stand, in code points
NEAR = 120
#: how near its beginning a sentence's own subject stands, in code points
OPENING = 50
_CUE = re.compile(
    r"\b(?=[acdgimoprsuvw’'])(?:" + "|".join(f"(?P<f{n}>{pattern})" for n, (_, pattern) in enumerate(FIRMNESS)) + ")"
)
_UNDERTAKING = re.compile(rf"\b(?:{UNDERTAKING})")
#: whether what stands between two spaces may be a word of a cue
_UNDERTAKES = Remembered(lambda chunk: _UNDERTAKING.search(chunk) is not None)
_UNDONE = re.compile(UNDONE, re.I)
_COLLECTIVE = re.compile(rf"\b(?:{COLLECTIVE})\b", re.I)
_ACTION_ENDS = re.compile(ACTION_ENDS)
_SUBJECT_BREAKS = re.compile(SUBJECT_BREAKS, re.I)
_REPORTED = re.compile(REPORTED)
_TOLD = re.compile(TOLD)
#: “Peru to open a consulate”, as outlines and headlines write it
_OUTLINED = re.compile(rf"[\W\d]*(?:[A-Z][\w’.-]* ){{1,5}}to (?={DOING}\b)")
_MARKED = re.compile(r"“[^”“]*(?:”|$)|\"[^\"]*(?:\"|$)")
_COORDINATED = re.compile(r"\band\s+(?:also\s+|both\s+|jointly\s+)?$")
_PREPOSITION = re.compile(
    r"\b(?:of|between|with|from|to|by|about|over|against|for|in|at|on|near|across)\s+(?:the\s+)?$", re.I
)
_ASIDE = re.compile(r",[^,;]{1,80},|\([^)]{0,60}\)")
_TOKEN = re.compile(r"[\w’']+")
_Row = TypeVar("_Row", Mention, DateMention, Agreement)


def find_commitments(
    document: Document, mentions: Sequence[Mention], dates: Sequence[DateMention], agreements: Sequence[Agreement]
) -> Iterator[Commitment]:
    """Yield every clause in which an actor undertakes something, in text order.

    The span runs from the subject to the end of what is undertaken. ``actor`` is a mention's, or the words of
    a collective (“both sides”); a clause without such a subject is left out, and so is what is refused or in
    doubt. ``due`` is the last date inside the action, ``agreement`` the first agreement named in it.
    """
    kinds = {b.block: b.kind for b in document.blocks}
    actors, days, named = _sorted(mentions), _sorted(dates), _sorted(agreements)
    for sentence in document.sentences:
        if kinds[sentence.block] not in PROSE or sentence.text.endswith("?"):
            continue
        reach = 0
        for cue in _cues(sentence.text):
            if cue.start() >= reach and (subject := _subject(sentence, cue, reach, actors)):
                row = _row(document, sentence, cue, subject, days, named)
                if row.action:
                    reach = row.end - sentence.start
                    yield row


def _cues(text: str) -> Iterator[re.Match[str]]:
    """The verbs that undertake something, outside quoted words."""
    if outlined := _OUTLINED.match(text):
        yield outlined
    low = small(text)
    if not any(_UNDERTAKES.of(low)) and " is to " not in low and " are to " not in low:
        return
    marked: list[tuple[int, int]] | None = None
    for cue in _CUE.finditer(low):
        if marked is None:
            marked = [m.span() for m in _MARKED.finditer(text)]
        if not any(a < cue.start() < b for a, b in marked):
            yield cue


def _subject(sentence: Sentence, cue: re.Match[str], reach: int, actors: list[Mention]) -> tuple[int, str] | None:
    """Where the subject of a verb starts, and who it is; None where the clause names none, denies or supposes the verb."""
    text, verb = sentence.text, cue.start()
    if cue.re is _OUTLINED:
        return _subject_before(sentence, cue.end() - len("to "), 0, actors)
    if text[verb : verb + 5].lower() == "would" and not _TOLD.search(text, max(0, verb - NEAR), verb):
        return None
    reported = _REPORTED.search(text, max(0, verb - NEAR), verb)
    return _subject_before(sentence, reported.start() if reported else verb, reach, actors)


def _subject_before(sentence: Sentence, verb: int, reach: int, actors: list[Mention]) -> tuple[int, str] | None:
    begin = max(reach, verb - NEAR)
    plain = _ASIDE.sub(lambda m: " " * len(m.group()), sentence.text[begin:verb])
    begin += max((m.end() for m in _SUBJECT_BREAKS.finditer(plain)), default=0)
    if _UNDONE.search(sentence.text, begin, verb):
        return None
    found = [(m.start(), m.end(), m.group()) for m in _COLLECTIVE.finditer(sentence.text, begin, verb)]
    found += [
        (m.start - sentence.start, m.end - sentence.start, m.actor)
        for m in _within(actors, sentence.start + begin, sentence.start + verb)
    ]
    subjects = [(a, who) for a, b, who in sorted(found) if _is_subject(sentence.text, a, b, verb)]
    if not subjects and _COORDINATED.search(sentence.text, max(0, verb - 12), verb):
        return _first_subject(sentence, actors)
    return subjects[0] if subjects else None


def _first_subject(sentence: Sentence, actors: list[Mention]) -> tuple[int, str] | None:
    """Who opens the sentence: the subject of every verb that it joins with “and”."""
    collective = _COLLECTIVE.match(sentence.text)
    if collective:
        return 0, collective.group()
    named = _within(actors, sentence.start, sentence.start + OPENING)
    first = next((m for m in named if not _PREPOSITION.search(sentence.text[: m.start - sentence.start])), None)
    return (first.start - sentence.start, first.actor) if first else None


def _is_subject(text: str, start: int, end: int, verb: int) -> bool:
    """Whether a name can be the subject of a verb: no preposition before it, and no other noun between."""
    if _PREPOSITION.search(text, max(0, start - 12), start):
        return False
    between = _ASIDE.sub(" ", text[end:verb])
    words = [w for w in _TOKEN.findall(between) if w not in ("s", "’s", "'s")]
    return all(w[0].isupper() or w[0].isdigit() or w.lower() in BETWEEN for w in words)


def _row(
    document: Document, sentence: Sentence, cue: re.Match[str], subject: tuple[int, str],
    days: list[DateMention], named: list[Agreement],
) -> Commitment:  # fmt: skip
    stop = _ACTION_ENDS.search(sentence.text, cue.end())
    action = sentence.text[cue.end() : stop.start() if stop else len(sentence.text)].rstrip(" ,")
    start, begin = sentence.start + subject[0], sentence.start + cue.end()
    end = begin + len(action)
    due = [d.value for d in _within(days, begin, end)]
    agreement = [a.text for a in _within(named, begin, end)]
    firmness = FIRMNESS[int(cue.lastgroup[1:])][0] if cue.lastgroup else "planned"
    return Commitment(
        start, end, document.text[start:end], subject[1], action, due[-1] if due else "", firmness,
        agreement[0] if agreement else "",
    )  # fmt: skip


def _sorted(rows: Sequence[_Row]) -> list[_Row]:
    return sorted(rows, key=lambda r: (r.start, -r.end))


def _within(rows: list[_Row], start: int, end: int) -> list[_Row]:
    """The rows that lie inside a stretch."""
    first = bisect_left(rows, start, key=lambda r: r.start)
    found = []
    for row in islice(rows, first, None):
        if row.start >= end:
            break
        if row.end <= end:
            found.append(row)
    return found
