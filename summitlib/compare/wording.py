"""One utterance, several wordings: quotations of the same words, translated or shortened differently."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz

from ..language.titles import ROLES
from .findings import Finding, Place, in_order
from .likeness import joined, like_pairs, weight, weights
from .sources import Sources
from .stems import content_stems, words

_CUT = re.compile(r"…|\.\s?\.\s?\.")
_LEAST = 4  # content words that two wordings must share
_SHARED = 0.62  # share of the shorter wording's weight that the longer one must have
_ALIKE = 58  # likeness of the two as sets of words, of 100
_TELLING = 4.0  # weight of what two short wordings share that differ in one word
_PART = 3  # content words of a quotation that stands within a longer one
_NEGATION = re.compile(r"\b(?:not|no|never|cannot|without)\b|n[’']t\b", re.IGNORECASE)


@dataclass(frozen=True)
class Wording:
    """A sentence or part of one that is quoted, as a place; ``speaker`` may be empty."""

    place: Place
    speaker: str
    stems: frozenset[str]

    @cached_property
    def words(self) -> str:
        """The bare words, in small letters: what makes two wordings the same."""
        return " ".join(w.casefold().replace("’", "'") for w in words(self.place.text))

    def holds(self, other: Wording) -> bool:
        """Whether the other's words stand in this one, in one piece."""
        return f" {other.words} " in f" {self.words} "


def find_wording_findings(sources: Sources) -> Iterator[Finding]:
    """Yield utterances that are quoted in several wordings (``variant``; ``conflict`` where one denies or counts
    otherwise), and those that independent sources quote in the same words (``same``).

    Wordings are compared where they share rare words, so that the work grows with the number of quotations.
    Different named speakers make different utterances; a shorter quotation within a longer one is the same.
    """
    wordings = list(_wordings(sources))
    weighed = weights((w.stems for w in wordings), sources)
    for group in _groups(wordings, weighed):
        yield from _compared(group, sources)


def _wordings(sources: Sources) -> Iterator[Wording]:
    for row in sources.rows("quotations"):
        if row["kind"] not in ("direct", "block"):
            continue
        for start, end in _parts(sources, row["doc"], int(row["start"]), int(row["end"])):
            text = sources.text(row["doc"])[start:end]
            place = Place(row["doc"], start, end, text, text)
            yield Wording(place, row["speaker"], frozenset(content_stems(text)))


def _parts(sources: Sources, doc: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a quotation, cut at ellipses too, without the white space around them."""
    text = sources.text(doc)
    edges = (edge for m in _CUT.finditer(text, start, end) for edge in m.span())
    ends = (s.end for s in sources.sentences(doc, start, end) if s.end < end)
    cuts = sorted([start, *edges, *(cut for last in ends for cut in (last, last)), end])
    for low, high in zip(cuts[::2], cuts[1::2], strict=True):
        part = text[low:high]
        if part.strip():
            first = low + len(part) - len(part.lstrip())
            yield first, first + len(part.strip())


def _groups(wordings: Sequence[Wording], weighed: Mapping[str, float]) -> Iterator[list[Wording]]:
    """Wordings of one utterance: the same words first, then those that are alike."""
    same: dict[str, list[Wording]] = defaultdict(list)
    for wording in wordings:
        if wording.stems:
            same[wording.words].append(wording)
    versions = [listed[0] for listed in same.values()]
    candidates = like_pairs([v.stems for v in versions], weighed)
    pairs = ((one, two) for one, two in candidates if _alike(versions[one], versions[two], weighed))
    for group in joined(len(versions), pairs):
        yield [wording for number in group for wording in same[versions[number].words]]


def _alike(one: Wording, two: Wording, weighed: Mapping[str, float]) -> bool:
    """Whether two wordings are of one utterance: one within the other, a word exchanged, or most of their weight shared."""
    if not _one_speaker(one.speaker, two.speaker):
        return False
    shared, least = one.stems & two.stems, min(len(one.stems), len(two.stems))
    if one.holds(two) or two.holds(one):
        return least >= _PART
    if _a_word_exchanged(one, two):
        return weight(shared, weighed) >= _TELLING
    lesser = min(weight(one.stems, weighed), weight(two.stems, weighed))
    if len(shared) < _LEAST or weight(shared, weighed) < _SHARED * lesser:
        return False
    return fuzz.token_set_ratio(one.words, two.words) >= _ALIKE


def _a_word_exchanged(one: Wording, two: Wording) -> bool:
    """Whether two short wordings have all words in their places but one: “by any party”, “by any country”."""
    first, second = one.words.split(), two.words.split()
    apart = sum(a != b for a, b in zip(first, second, strict=False))
    return len(first) == len(second) >= _LEAST and apart == 1 and first[0] == second[0]


def _one_speaker(one: str, two: str) -> bool:
    """Whether two speakers may be one: the same name in part, titles aside; nobody named; both of them several.

    >>> _one_speaker("President Rossi", "Ada Rossi"), _one_speaker("both sides", "the leaders"), _one_speaker("Rossi", "Bianchi")
    (True, True, False)
    """
    if not one or not two:
        return True
    first, second = ({w for w in words(s) if w[0].isupper() and w.lower() not in ROLES} for s in (one, two))
    return bool(first & second) or not (first or second)


def _compared(group: Sequence[Wording], sources: Sources) -> Iterator[Finding]:
    longest = max(group, key=lambda w: len(w.words))
    speaker = next((w.speaker for w in group if w.speaker), "")
    subject = (f"{speaker}: " if speaker else "") + _short(longest.place.text)
    places = in_order((w.place for w in group), sources)
    docs = [p.doc for p in places]
    if all(longest.holds(w) for w in group):
        if sources.independent(docs) > 1:
            yield Finding("wording", "same", subject, places, f"quoted in the same words by {sources.counted(docs)}")
        return
    versions = {w.words: w.place.text for w in group}
    relation = "conflict" if _contradict(versions.values()) else "variant"
    note = f"{len(versions)} wordings in {sources.counted(docs)}: " + " / ".join(
        f"“{_short(t)}”" for t in versions.values()
    )
    yield Finding("wording", relation, subject, places, note)


def _contradict(texts: Iterable[str]) -> bool:
    """Whether one wording denies and another does not, or they give different numbers."""
    listed = list(texts)
    denials = {bool(_NEGATION.search(t)) for t in listed}
    numbers = {frozenset(re.findall(r"\d[\d.,]*\d|\d", t)) for t in listed} - {frozenset()}
    return len(denials) > 1 or len(numbers) > 1


def _short(text: str, size: int = 90) -> str:
    """The text, cut at a word with an ellipsis where it is longer."""
    return text if len(text) <= size else text[: text.rfind(" ", 0, size)] + " …"
