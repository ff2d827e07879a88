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
from dataclasses import dataclass

from .errors import StudyFileError

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_BETWEEN = re.compile(r"\s*|[-‐‑–—.&]|\s&\s")
_AFTER_INITIAL = re.compile(r"\.(?:\s+|[-‐‑–—])")


@dataclass(frozen=True, slots=True)
class Hit:
    """``text[start:end]`` is an occurrence of ``term``, listed under ``key``."""

    start: int
    end: int
    key: str
    term: str


class Terms:
    """Terms under keys, compiled once.

    >>> t = Terms({"trade": ["trade", "invest*"], "ai": ["AI"], "chain": ["supply chain"]})
    >>> [(h.key, h.term) for h in t.find("Trade and investments in AI; supply-chains. Aid is no ai.")]
    [('trade', 'trade'), ('trade', 'invest*'), ('ai', 'AI'), ('chain', 'supply chain')]
    """

    def __init__(self, terms: Mapping[str, Iterable[str]], where: str = "") -> None:
        self._starts: dict[str, list[tuple[tuple[str, ...], str, str]]] = defaultdict(list)
        self._prefixes: dict[str, list[tuple[tuple[str, ...], str, str]]] = defaultdict(list)
        for key, listed in terms.items():
            for term in listed:
                self._add(key, term, where)
        self._lengths = sorted({len(p) for p in self._prefixes})
        self._known: dict[str, list[tuple[tuple[str, ...], str, str]]] = {}

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
        place[words[0].rstrip("*").lower()].append((words, key, term))

    def find(self, text: str) -> Iterator[Hit]:
        """Yield every occurrence, by start, then longest first; of one key, never one within another."""
        tokens = [(m.start(), m.end(), m.group().replace("’", "'")) for m in _WORD.finditer(text)]
        reach: dict[str, int] = {}
        for i, (start, end, word) in enumerate(tokens):
            hits = []
            for words, key, term in self._candidates(word):
                stop = _match(text, tokens, i, words)
                if stop:
                    hits.append(Hit(start, stop, key, term))
            for hit in sorted(hits, key=lambda h: (-h.end, h.key, h.term)):
                if hit.end > reach.get(hit.key, 0):
                    reach[hit.key] = hit.end
                    yield hit

    def keys(self, text: str) -> list[str]:
        """The keys found, each once, in order of first occurrence."""
        return list(dict.fromkeys(h.key for h in self.find(text)))

    def _candidates(self, word: str) -> list[tuple[tuple[str, ...], str, str]]:
        if (known := self._known.get(word)) is None:
            low = word.lower()
            forms = dict.fromkeys((low, *_singulars(low)))
            known = [c for f in forms for c in self._starts.get(f, ())]
            known += [c for n in self._lengths if n <= len(low) for c in self._prefixes.get(low[:n], ())]
            self._known[word] = known
        return known


def _match(text: str, tokens: list[tuple[int, int, str]], i: int, words: tuple[str, ...]) -> int:
    """The end of the match of ``words`` at token ``i``, or 0."""
    if i + len(words) > len(tokens):
        return 0
    for k, word in enumerate(words):
        start, end, found = tokens[i + k]
        if k and not _joined(text, tokens[i + k - 1], start):
            return 0
        if not _same(word, found, last=k == len(words) - 1):
            return 0
    return end


def _joined(text: str, before: tuple[int, int, str], start: int) -> bool:
    """Whether two words stand together: a space, a hyphen, or the stop of an initial between them (“U.S.–China”)."""
    if _BETWEEN.fullmatch(text, before[1], start):
        return True
    return before[1] - before[0] == 1 and bool(_AFTER_INITIAL.fullmatch(text, before[1], start))


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
