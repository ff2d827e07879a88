"""What one document says, looked for in the others: the sentence of each that comes nearest, or none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd
from rapidfuzz import fuzz

from .likeness import Stems, weight, weights
from .sources import Sources
from .stems import content_stems

COLUMNS = ("doc", "start", "end", "text", "other", "other_start", "other_end", "other_text", "likeness", "by")
_WORDS, _FUZZY, _TOPIC = 0.6, 0.2, 0.2  # what shared stems, likeness of the words, and a shared topic add up to
_LIKE, _TELLING = 0.4, 9.0  # likeness and weight of shared stems from which on two sentences say something alike
_KIN_LIKE, _KIN_TELLING = 0.3, 4.0  # the same, where topic and function are shared too
_LEAST = 2  # stems that they must share in any case


@dataclass(frozen=True)
class _Sentence:
    row: Mapping[str, Any]
    stems: Stems
    topics: frozenset[str]


@dataclass(frozen=True)
class _Match:
    sentence: _Sentence
    likeness: float
    by: str


def counterparts(given: pd.DataFrame, sources: Sources) -> pd.DataFrame:
    """For each given sentence (rows of ``codings``, or any with doc, start, end, text) and each other document, the
    sentence there that is most like it; ``other_text`` is empty and ``likeness`` 0 where none is alike.

    Likeness, from 0 to 1, is made of the share of the shorter sentence's telling stems that both have, of the
    likeness of the words (rapidfuzz), and of a shared topic. ``by`` is ``wording`` where that suffices, ``topic`` where
    it takes a shared topic and function (two limitations on culture) to call fewer shared words alike. It finds what
    is said alike, not what is meant alike.
    """
    coded = [_sentence(row) for row in sources.rows("codings")]
    asked = [_sentence(row) for row in Sources({"codings": given}, {}).rows("codings")]
    weighed = weights((s.stems for s in (*coded, *asked)), sources)
    index = _index(coded)
    rows: list[tuple[object, ...]] = []
    for one in asked:
        best = _best_of_each(one, coded, index, weighed)
        place = tuple(one.row[key] for key in COLUMNS[:4])
        for doc in sources.docs:
            if doc != one.row["doc"]:
                rows.append((*place, doc, *_found(best.get(doc))))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _found(best: _Match | None) -> tuple[object, ...]:
    if best is None:
        return (-1, -1, "", 0.0, "")
    row = best.sentence.row
    return (row["start"], row["end"], row["text"], round(best.likeness, 3), best.by)


def _sentence(row: Mapping[str, Any]) -> _Sentence:
    topics = row.get("topics", ())
    return _Sentence(row, frozenset(content_stems(row["text"])), frozenset(topics if len(topics) else ()))


def _index(sentences: Iterable[_Sentence]) -> dict[str, list[int]]:
    """The sentences that have each stem, by number."""
    index: dict[str, list[int]] = defaultdict(list)
    for number, sentence in enumerate(sentences):
        for stem in sentence.stems:
            index[stem].append(number)
    return index


def _best_of_each(
    one: _Sentence, coded: list[_Sentence], index: Mapping[str, list[int]], weighed: Mapping[str, float]
) -> dict[str, _Match]:
    """The likest sentence of each other document, the first of equals, where it is like enough."""
    best: dict[str, _Match] = {}
    for number in sorted({n for stem in one.stems for n in index.get(stem, ())}):
        other = coded[number]
        doc = other.row["doc"]
        if doc == one.row["doc"] or not (match := _match(one, other, weighed)):
            continue
        if doc not in best or match.likeness > best[doc].likeness:
            best[doc] = match
    return best


def _match(one: _Sentence, other: _Sentence, weighed: Mapping[str, float]) -> _Match | None:
    shared = one.stems & other.stems
    telling = weight(shared, weighed)
    if len(shared) < _LEAST or telling < _KIN_TELLING:
        return None
    topical = bool(one.topics & other.topics)
    kin = topical and one.row.get("function", "context") == other.row.get("function") != "context"
    lesser = min(weight(one.stems, weighed), weight(other.stems, weighed))
    alike = fuzz.token_set_ratio(one.row["text"], other.row["text"]) / 100
    likeness = _WORDS * telling / lesser + _FUZZY * alike + _TOPIC * topical
    if likeness >= _LIKE and telling >= _TELLING:
        return _Match(other, likeness, "wording")
    return _Match(other, likeness, "topic") if kin and likeness >= _KIN_LIKE else None
