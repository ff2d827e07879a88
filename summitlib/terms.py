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
    words: tuple[str, ...]
    key: str
    term: str


class Terms:
    """Terms under keys, compiled once.

    >>> t = Terms({"trade": ["trade", "invest*"], "ai": ["AI"], "chain": ["supply chain"]})
    >>> [(h.key, h.term) for h in t.find("Trade and investments in AI; supply-chains. Aid is no ai.")]
    [('trade', 'trade'), ('trade', 'invest*'), ('ai', 'AI'), ('chain', 'supply chain')]
    """

    def __init__(self, terms: Mapping[str, Iterable[str]], where: str = "") -> None:
        self._starts: dict[str, list[_Term]] = defaultdict(list)
        self._prefixes: dict[str, list[_Term]] = defaultdict(list)
        for key, listed in terms.items():
            for term in listed:
                self._add(key, term, where)
        self._lengths = sorted({len(p) for p in self._prefixes})
        self._known: dict[str, tuple[_Term, ...]] = {}

    def _add(self, key: str, term: str, where: str) -> None:
        words = tuple(m.group() + ("*" if term[m.end() : m.end() + 1] == "*" else "") for m in _WORD.finditer(term))
        if not words or any(w.endswith("*") for w in words[:-1]) or (words[-1].endswith("*") and len(words[-1]) < 4):
            raise StudyFileError(
                f"{term!r} is no term",
                where=where or key,
                hint="write words; a star only after three letters, at the end",
            )
        words = tuple(w.replace("’", "'") for w in words)
        place = self._prefixes if words[0].endswith("*") else self._starts
        place[words[0].rstrip("*").lower()].append(_Term(words, key, term))

    def find(self, text: str) -> Iterator[Hit]:
        """Yield every occurrence, by start, then longest first; of one key, never one within another."""
        known = self._known
        reach: dict[str, int] = {}
        for found in _WORD.finditer(text):
            word = found[0]
            listed = known[word] if word in known else self._beginning(word)
            if not listed:
                continue
            ends = ((_end(text, found, words), key, term) for words, key, term in listed)
            for end, key, term in sorted(ends, key=lambda e: (-e[0], e[1], e[2])):
                if end > reach.get(key, 0):
                    reach[key] = end
                    yield Hit(found.start(), end, key, term)

    def keys(self, text: str) -> list[str]:
        """The keys found, each once, in order of first occurrence."""
        return list(dict.fromkeys(h.key for h in self.find(text)))

    def _beginning(self, word: str) -> tuple[_Term, ...]:
        """The terms whose first word a word of the text is; looked up once."""
        plain = word.replace("’", "'")
        low = plain.lower()
        listed = [t for form in dict.fromkeys((low, *_singulars(low))) for t in self._starts.get(form, ())]
        listed += [t for n in self._lengths if n <= len(low) for t in self._prefixes.get(low[:n], ())]
        self._known[word] = tuple(t for t in listed if _same(t.words[0], plain, last=len(t.words) == 1))
        return self._known[word]


def _end(text: str, first: re.Match[str], words: tuple[str, ...]) -> int:
    """Where the words end whose first is found, or 0; a space, a hyphen or an initial's stop (“U.S.–China”) joins them."""
    found, group = first, 0
    for n, word in enumerate(words[1:], 2):
        joint = _NEXT if found.end() - found.start(group) > 1 else _AFTER_INITIAL
        following = joint.match(text, found.end())
        if not following or not _same(word, following[1].replace("’", "'"), last=n == len(words)):
            return 0
        found, group = following, 1
    return found.end()


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
