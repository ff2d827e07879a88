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
from itertools import accumulate, compress
from typing import NamedTuple

from .errors import StudyFileError
from .remembered import Remembered

_LETTERS = r"[^\W_]+(?:[’'][^\W_]+)*"
_WORD = re.compile(_LETTERS)
#: the next word of a term; after an initial a stop and a space may come first (“U. S.”)
_NEXT = re.compile(rf"(?:[-‐‑–—.&]|\s&\s|\s*)({_LETTERS})")
_AFTER_INITIAL = re.compile(rf"(?:\.(?:\s+|[-‐‑–—])|[-‐‑–—.&]|\s&\s|\s*)({_LETTERS})")
_STEM = 3  # letters that a stem has at least


class Hit(NamedTuple):
    """``text[start:end]`` is an occurrence of ``term``, listed under ``key``."""

    start: int
    end: int
    key: str
    term: str


class _Rest(NamedTuple):
    """What is still to be read of a term."""

    words: tuple[str, ...]
    key: str
    term: str


class _Tree(Remembered[tuple[list[_Rest], "_Tree | None"]]):
    """By a word of a text: the terms that may end with it, and the tree of those that go on.

    ``behind``: by what stands between two spaces, whether a term may go on there.
    """

    def __init__(self, rests: Iterable[_Rest]) -> None:
        super().__init__(self._find)
        self.behind = Remembered(self._may_go_on)
        self._words: dict[str, list[_Rest]] = defaultdict(list)
        self._stems: dict[str, list[_Rest]] = defaultdict(list)
        for rest in rests:
            first = rest.words[0].lower()
            (self._stems if first.endswith("*") else self._words)[first.rstrip("*")].append(rest)
        self._longest = max(map(len, self._stems), default=0)
        self._stems_begin = frozenset(stem[:_STEM] for stem in self._stems)

    def _find(self, word: str) -> tuple[list[_Rest], _Tree | None]:
        plain = word.replace("’", "'")
        low = plain.lower()
        listed = [r for form in (low, *_singulars(low)) for r in self._words.get(form, ())]
        if low[:_STEM] in self._stems_begin:
            stems = (low[:n] for n in range(_STEM, min(len(low), self._longest) + 1))
            listed += [r for stem in stems for r in self._stems.get(stem, ())]
        fitting = [r for r in listed if _same(r.words[0], plain, last=len(r.words) == 1)]
        longer = [_Rest(r.words[1:], r.key, r.term) for r in fitting if len(r.words) > 1]
        ending = [r for r in fitting if len(r.words) == 1]
        return (ending, _Tree(longer) if longer else None) if fitting else _NOTHING

    def _may_go_on(self, chunk: str) -> bool:
        word = _WORD.match(chunk)
        return self[word[0]] is not _NOTHING if word else not chunk or chunk[0] == "&" or chunk[0].isspace()


#: what a word stands for that no term has here
_NOTHING: tuple[list[_Rest], _Tree | None] = ([], None)


class _Opening(NamedTuple):
    """``chunk[start:end]`` is a word that ends terms of one word, and begins longer ones."""

    start: int
    end: int
    ending: list[_Rest]
    longer: _Tree | None


class Terms:
    """Terms under keys, compiled once.

    >>> t = Terms({"trade": ["trade", "invest*"], "ai": ["AI"], "chain": ["supply chain"]})
    >>> [(h.key, h.term) for h in t.find("Trade and investments in AI; supply-chains. Aid is no ai.")]
    [('trade', 'trade'), ('trade', 'invest*'), ('ai', 'AI'), ('chain', 'supply chain')]
    """

    def __init__(self, terms: Mapping[str, Iterable[str]], where: str = "") -> None:
        rests = (_Rest(_words_of(term, where or key), key, term) for key, listed in terms.items() for term in listed)
        self._tree = _Tree(rests)
        self._openings = Remembered(self._opening)

    def _opening(self, chunk: str) -> tuple[_Opening, ...]:
        """The words in a chunk that terms begin with."""
        words = [(m.span(), self._tree[m.group()]) for m in _WORD.finditer(chunk)]
        return tuple(_Opening(*span, *begun) for span, begun in words if begun is not _NOTHING)

    def find(self, text: str) -> Iterator[Hit]:
        """Yield every occurrence, by start, then longest first; of one key, never one within another."""
        chunks = text.split(" ")
        opened = list(map(self._openings.__getitem__, chunks))
        if not any(opened):
            return
        ends = list(accumulate(map(len, chunks)))
        chunks.append("")
        reach: dict[str, int] = {}
        for n in compress(range(len(opened)), opened):
            size = len(chunks[n])
            offset = ends[n] - size + n  # with the n spaces before it
            for first, last, ending, longer in opened[n]:
                goes_on = longer is not None and (last < size or longer.behind[chunks[n + 1]])
                if not goes_on and not ending:
                    continue
                hits = [Hit(offset + first, offset + last, r.key, r.term) for r in ending]
                if goes_on:
                    hits += _going_on(text, offset + first, offset + last, longer)
                for hit in sorted(hits, key=_longest_first) if len(hits) > 1 else hits:
                    if hit.end > reach.get(hit.key, 0):
                        reach[hit.key] = hit.end
                        yield hit

    def keys(self, text: str) -> list[str]:
        """The keys found, each once, in order of first occurrence."""
        return list(dict.fromkeys(h.key for h in self.find(text)))


def _going_on(text: str, start: int, end: int, longer: _Tree | None) -> Iterator[Hit]:
    """The terms of several words whose first is ``text[start:end]``; a space, a hyphen or an initial's stop joins words."""
    initial = end - start == 1
    while longer is not None and (word := (_AFTER_INITIAL if initial else _NEXT).match(text, end)):
        ending, longer = longer[word[1]]
        initial, end = len(word[1]) == 1, word.end()
        for rest in ending:
            yield Hit(start, end, rest.key, rest.term)


def _longest_first(hit: Hit) -> tuple[int, str, str]:
    return (-hit.end, hit.key, hit.term)


def _words_of(term: str, where: str) -> tuple[str, ...]:
    words = tuple(m.group() + ("*" if term[m.end() : m.end() + 1] == "*" else "") for m in _WORD.finditer(term))
    if not words or any(w.endswith("*") for w in words[:-1]) or (words[-1].endswith("*") and len(words[-1]) <= _STEM):
        raise StudyFileError(
            f"{term!r} is no term", where=where, hint="write words; a star only after three letters, at the end"
        )
    return tuple(w.replace("’", "'") for w in words)


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
