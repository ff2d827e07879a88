"""Copies and near-copies: which articles are one text, syndicated, shortened, or under another heading.

Two articles are copies when half of the shorter one's five-word runs stand in the longer one too
(containment; Broder 1997). Of the runs, a fixed quarter is kept, chosen by their checksum, and each article
is compared only with articles that share some: the work grows with the words, not with the pairs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from zlib import crc32

_WORD = re.compile(r"\w+")
_RUN = 5  # words
_KEPT_ONE_IN = 4
_CONTAINED = 0.5
#: fewer shared runs than this are chance, or a common quotation
_LEAST = 6


def group_copies(texts: Mapping[str, str]) -> dict[str, str]:
    """For each document id the group it belongs to: the id of the group's first document.

    Texts too short to tell are copies only when their words are the same. What copies share with one
    another is one group, also where the first and the last of it share little.

    >>> told = " ".join(f"In round {n} of the talks the two sides agreed on clause {n}." for n in range(20))
    >>> group_copies({"a": told, "b": "Leaders meet. " + told, "c": "An unrelated note on tariffs."})
    {'a': 'a', 'b': 'a', 'c': 'c'}
    """
    group: dict[str, str] = {}
    order = {doc: i for i, doc in enumerate(texts)}
    seen = _Seen()
    for doc, text in texts.items():
        group[doc] = doc
        for other in seen.copies_of(doc, text):
            _merge(group, order, doc, other)
    return {doc: _root(group, doc) for doc in texts}


class _Seen:
    """The articles read so far: their kept runs, and for each run the first and the last article that had it."""

    def __init__(self) -> None:
        self._runs: dict[str, frozenset[int]] = {}
        self._first: dict[int, str] = {}
        self._last: dict[int, str] = {}
        self._whole: dict[str, str] = {}

    def copies_of(self, doc: str, text: str) -> list[str]:
        """Earlier articles that this one is a copy of; remembers this one."""
        words = [w.lower() for w in _WORD.findall(text)]
        runs = _kept_runs(words)
        shared = Counter(self._first[run] for run in runs if run in self._first)
        shared.update(
            Counter(self._last[run] for run in runs if run in self._last and self._last[run] != self._first[run])
        )
        found = [other for other, n in sorted(shared.items()) if n * 2 > _LEAST and _is_copy(runs, self._runs[other])]
        same = self._whole.setdefault(" ".join(words), doc) if len(words) < 400 else doc
        self._runs[doc] = runs
        for run in runs:
            self._first.setdefault(run, doc)
            self._last[run] = doc
        return found if same == doc else [*found, same]


def _kept_runs(words: list[str]) -> frozenset[int]:
    """Checksums of the five-word runs, one in four of them, the same ones in every text."""
    sums = (crc32(" ".join(words[i : i + _RUN]).encode("utf-8", "replace")) for i in range(len(words) - _RUN + 1))
    return frozenset(s for s in sums if s % _KEPT_ONE_IN == 0)


def _is_copy(one: frozenset[int], other: frozenset[int]) -> bool:
    shared = len(one & other)
    return shared >= _LEAST and shared >= _CONTAINED * min(len(one), len(other))


def _merge(group: dict[str, str], order: Mapping[str, int], one: str, other: str) -> None:
    first, second = sorted((_root(group, one), _root(group, other)), key=order.__getitem__)
    group[second] = first


def _root(group: dict[str, str], doc: str) -> str:
    while group[doc] != doc:
        group[doc] = group[group[doc]]
        doc = group[doc]
    return doc
