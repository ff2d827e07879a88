"""One utterance, several wordings: quotations of the same words, translated or shortened differently."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import log

from nupunkt import sent_spans
from rapidfuzz import fuzz

from .findings import Finding, Place, in_order
from .sources import Sources
from .stems import content_stems, words

_CUT = re.compile(r"…|\.\s?\.\s?\.")
_LEAST = 4  # content words that two wordings must share
_SHARED = 0.62  # share of the shorter wording's weight that the longer one must have
_ALIKE = 58  # likeness of the two as sets of words, of 100
_RARE = 8  # rarest stems of a wording by which others are looked for
_CROWD = 40  # wordings that may share a stem before it is too common to look by
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
    weights = _weights(wordings, sources)
    for group in _groups(wordings, weights):
        yield from _compared(group, sources)


def _wordings(sources: Sources) -> Iterator[Wording]:
    for row in sources.rows("quotations"):
        if row["kind"] not in ("direct", "block"):
            continue
        for start, end in _parts(row["text"]):
            text = row["text"][start:end]
            first = int(row["start"]) + start
            yield Wording(Place(row["doc"], first, first + len(text), text, text), row["speaker"], frozenset(content_stems(text)))


def _parts(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a quotation, cut at ellipses too, without the white space around them."""
    cuts = [0, *(edge for m in _CUT.finditer(text) for edge in m.span()), len(text)]
    for low, high in zip(cuts[::2], cuts[1::2], strict=True):
        for start, end in sent_spans(text[low:high]):
            part = text[low + start : low + end]
            if part.strip():
                first = low + start + len(part) - len(part.lstrip())
                yield first, first + len(part.strip())


def _weights(wordings: Sequence[Wording], sources: Sources) -> dict[str, float]:
    """How much a stem tells: more the fewer sentences have it (inverse document frequency, Spärck Jones 1972)."""
    sentences = [frozenset(content_stems(row["text"])) for row in sources.rows("sentences")] or [w.stems for w in wordings]
    counts = Counter(s for stems in sentences for s in stems)
    known = {s for w in wordings for s in w.stems}
    return {s: log(1 + len(sentences) / max(1, counts[s])) for s in sorted(known)}


def _groups(wordings: Sequence[Wording], weights: dict[str, float]) -> list[list[Wording]]:
    """Wordings of one utterance: the same words first, then those that are alike."""
    same: dict[str, list[Wording]] = defaultdict(list)
    for wording in wordings:
        if wording.stems:
            same[wording.words].append(wording)
    versions = [listed[0] for listed in same.values()]
    leader = list(range(len(versions)))
    for one, two in _candidates(versions, weights):
        if _root(leader, one) != _root(leader, two) and _alike(versions[one], versions[two], weights):
            leader[_root(leader, two)] = _root(leader, one)
    groups: dict[int, list[Wording]] = defaultdict(list)
    for i, version in enumerate(versions):
        groups[_root(leader, i)] += same[version.words]
    return list(groups.values())


def _root(leader: list[int], i: int) -> int:
    while leader[i] != i:
        leader[i] = leader[leader[i]]
        i = leader[i]
    return i


def _candidates(versions: Sequence[Wording], weights: dict[str, float]) -> Iterator[tuple[int, int]]:
    """Pairs that share one of their rarest stems at least."""
    having: dict[str, list[int]] = defaultdict(list)
    for i, version in enumerate(versions):
        for stem in sorted(version.stems, key=lambda s: (-weights[s], s))[:_RARE]:
            having[stem].append(i)
    pairs = (
        (one, two) for ids in having.values() if len(ids) <= _CROWD for n, one in enumerate(ids) for two in ids[n + 1 :]
    )
    yield from dict.fromkeys(pairs)


def _alike(one: Wording, two: Wording, weights: dict[str, float]) -> bool:
    if one.speaker and two.speaker and one.speaker != two.speaker:
        return False
    shared = one.stems & two.stems
    least = min(len(one.stems), len(two.stems))
    if len(shared) < min(_LEAST, max(3, least)):
        return False
    weight = sum(weights[s] for s in shared)
    lesser = min(sum(weights[s] for s in stems) for stems in (one.stems, two.stems))
    if weight < _SHARED * lesser:
        return False
    return one.holds(two) or two.holds(one) or fuzz.token_set_ratio(one.words, two.words) >= _ALIKE


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
    note = f"{len(versions)} wordings in {sources.counted(docs)}: " + " / ".join(f"“{_short(t)}”" for t in versions.values())
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
