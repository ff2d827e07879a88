"""Finding a codebook's terms in running text, all of them in one pass.

How a term is written decides what it matches:

- small letters match any case (``supply chain`` finds “Supply chains”); a capital matches only itself
  (``Go`` is not “go”, ``AI`` is not “ai”);
- the last word also matches its regular plural; a hyphen, a dash and a space are one;
- ``invest*`` matches every word that begins so; a star elsewhere is an error.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from .errors import StudyFileError

_LETTERS = r"[^\W_]+(?:[’'][^\W_]+)*"
_WORD = re.compile(_LETTERS)
_NEXT = re.compile(rf"(?:[-‐‑–—.&]|\s&\s|\s*+)({_LETTERS})")
_AFTER_INITIAL = re.compile(rf"(?:\.(?:\s++|[-‐‑–—])|[-‐‑–—.&]|\s&\s|\s*+)({_LETTERS})")


class Hit(NamedTuple):
    """``text[start:end]`` is an occurrence of ``term``, listed under ``key``."""

    start: int
    end: int
    key: str
    term: str


class _Term(NamedTuple):
    first: str
    rest: tuple[str, ...]
    key: str
    term: str


class _Index(dict[str, tuple[_Term, ...]]):
    """The terms that a word of a text may begin, each word looked up once."""

    def __init__(self) -> None:
        self._words: dict[str, list[_Term]] = defaultdict(list)
        self._prefixes: dict[str, list[_Term]] = defaultdict(list)
        self._longest = 0

    def add(self, term: _Term) -> None:
        low = term.first.rstrip("*").lower()
        (self._prefixes if term.first.endswith("*") else self._words)[low].append(term)
        self._longest = max(self._longest, len(low))

    def __missing__(self, word: str) -> tuple[_Term, ...]:
        plain = word.replace("’", "'")
        low = plain.lower()
        listed = [t for form in dict.fromkeys((low, *_singulars(low))) for t in self._words.get(form, ())]
        stems = (low[:n] for n in range(1, min(len(low), self._longest) + 1))
        listed += [t for stem in stems for t in self._prefixes.get(stem, ())]
        self[word] = tuple(t for t in listed if _same(t.first, plain, last=not t.rest))
        return self[word]


class Terms:
    """Terms under keys, compiled once.

    >>> t = Terms({"trade": ["trade", "invest*"], "ai": ["AI"], "chain": ["supply chain"]})
    >>> [(h.key, h.term) for h in t.find("Trade and investments in AI; supply-chains. Aid is no ai.")]
    [('trade', 'trade'), ('trade', 'invest*'), ('ai', 'AI'), ('chain', 'supply chain')]
    """

    def __init__(self, terms: Mapping[str, Iterable[str]], where: str = "") -> None:
        self._index = _Index()
        for key, listed in terms.items():
            for term in listed:
                self._add(key, term, where)

    def _add(self, key: str, term: str, where: str) -> None:
        words = tuple(m.group() + ("*" if term[m.end() : m.end() + 1] == "*" else "") for m in _WORD.finditer(term))
        if not words or any(w.endswith("*") for w in words[:-1]) or (words[-1].endswith("*") and len(words[-1]) < 4):
            raise StudyFileError(
                f"{term!r} is no term",
                where=where or key,
                hint="write words; a star only after three letters, at the end",
            )
        first, *rest = (w.replace("’", "'") for w in words)
        self._index.add(_Term(first, tuple(rest), key, term))

    def find(self, text: str) -> Iterator[Hit]:
        """Yield every occurrence, by start, then longest first; of one key, never one within another."""
        reach: dict[str, int] = {}
        for found in _WORD.finditer(text):
            if not (listed := self._index[found[0]]):
                continue
            start, end = found.span()
            hits = [Hit(start, stop, t.key, t.term) for t in listed if (stop := _end(text, start, end, t.rest))]
            for hit in sorted(hits, key=lambda h: (-h.end, h.key, h.term)) if len(hits) > 1 else hits:
                if hit.end > reach.get(hit.key, 0):
                    reach[hit.key] = hit.end
                    yield hit

    def keys(self, text: str) -> list[str]:
        """The keys found, each once, in order of first occurrence."""
        return list(dict.fromkeys(h.key for h in self.find(text)))


def _end(text: str, start: int, end: int, rest: tuple[str, ...]) -> int:
    """Where the words end that follow the one at ``[start, end)``, or 0; a space, a hyphen or an initial's stop (“U.S.–China”) joins them."""
    for n, word in enumerate(rest, 1):
        following = (_NEXT if end - start > 1 else _AFTER_INITIAL).match(text, end)
        if not following or not _same(word, following[1].replace("’", "'"), last=n == len(rest)):
            return 0
        start, end = following.span(1)
    return end


@lru_cache(maxsize=65_536)
def _same(word: str, found: str, last: bool) -> bool:
    if word.endswith("*"):
        word = word[:-1]
        found = found[: len(word)]
        return found == word if word != word.lower() else found.lower() == word
    if word == word.lower():
        found = found.lower()
    return found == word or (last and word in _singulars(found))


def _singulars(word: str) -> Iterator[str]:
    """What a word would be if it were a regular plural or a possessive."""
    if word.endswith("'s"):
        yield word[:-2]
    elif word.endswith("s") and len(word) > 2:
        yield word[:-1]
        if word.endswith("ies"):
            yield word[:-3] + "y"
        elif word.endswith("es"):
            yield word[:-2]
