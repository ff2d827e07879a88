"""Finding turns of phrase with gaps in them: what judging prose says with more than fixed words.

A cue is written as it is spoken, in small letters, with four signs:

- ``remain|remains|remained`` one of these words;
- ``unresolv*`` a word that begins so (three letters at least);
- ``?yet`` a word that may be missing;
- ``…`` up to four words in between, none of them ended by a full stop, semicolon or colon.

Words are separated by a space, a hyphen or a dash. The first word of a cue is never a gap or optional: it
is what the cue is looked up by, and only where the longest of its sure words stands in the text too, so
that a long list costs little more than a short one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from .errors import StudyFileError
from .remembered import KEPT, Remembered

_WORD = re.compile(r"[^\W_]+")
#: what joins two words; a text is searched with a plain space in place of each, which keeps the patterns small
_JOINTS = "-\n\t"
_RARE_JOINTS = "\u00a0\u2009\u202f‐‑–—"
_SPACE = " +"
_GAP = "(?:[^ .;:]{1,30} +){0,4}?"
#: words that stand in every other sentence, and so tell little about which cue may stand there
_COMMON = frozenset(
    "the a an of to in on at by for from with and or it its is are was were be been has have had that this will not as".split()
)
_JOINED = re.compile(r"[^\w|*]")
_SLOT = re.compile(r"[\w'.%|&*]+")


class CueHit(NamedTuple):
    """``text[start:end]`` says a cue that is listed under ``key``."""

    start: int
    end: int
    key: str
    text: str


@dataclass(eq=False)
class _Cue:
    """A cue. It begins with one of ``words`` or ``stems``, and one of ``needs`` must stand in the text, if there are any.

    ``alone``: it is one word, and said wherever its word stands. ``opens_rare``: it begins with its rarest slot.
    """

    key: str
    order: int
    pattern: str
    words: frozenset[str]
    stems: tuple[str, ...]
    needs: frozenset[str]
    alone: bool
    opens_rare: bool

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first needed: an article needs few."""
        return re.compile(self.pattern)

    def openings(self, present: Set[str]) -> Set[str]:
        """The words of a text that the cue may begin with."""
        plain = present & self.words
        return plain | {word for word in present if word.startswith(self.stems)} if self.stems else plain


class _Index(Remembered[tuple[tuple[_Cue, frozenset[str], bool], ...]]):
    """The cues by their rarest slot, each with what it needs and whether it begins with that slot."""

    def __init__(self) -> None:
        super().__init__(self._find)
        self._words: dict[str, list[_Cue]] = defaultdict(list)
        self._stems: dict[str, list[_Cue]] = defaultdict(list)
        self._longest = 0
        self.barren: set[str] = set()  # words by which no cue is found

    def add(self, slot: str, cue: _Cue) -> None:
        for word in slot.split("|"):
            (self._stems if word.endswith("*") else self._words)[_first_of(word)].append(cue)
            self._longest = max(self._longest, len(word))

    def _find(self, word: str) -> tuple[tuple[_Cue, frozenset[str], bool], ...]:
        stems = (word[:n] for n in range(1, min(len(word), self._longest) + 1))
        found = frozenset(self._words.get(word, ())).union(*(self._stems.get(stem, ()) for stem in stems))
        if not found and len(self.barren) < KEPT:
            self.barren.add(word)
        return tuple((cue, cue.needs, cue.opens_rare) for cue in found)


class Cues:
    """Cues under keys, compiled once; lower-case text in, hits out.

    >>> cues = Cues({"failure": ["no … statement", "fell short"], "doubt": ["unclear|uncertain", "remain* to be seen"]})
    >>> [(h.key, h.text) for h in cues.find("no joint statement came; it remains to be seen what was uncertain.")]
    [('failure', 'no joint statement'), ('doubt', 'remains to be seen'), ('doubt', 'uncertain')]
    """

    def __init__(self, cues: Mapping[str, Iterable[str]], where: str = "") -> None:
        self._rare, self._count = _Index(), 0
        for key, listed in cues.items():
            for cue in listed:
                self._add(key, cue, where or key)

    def _add(self, key: str, cue: str, where: str) -> None:
        slots, self._count = cue.split(), self._count + 1
        opening = slots[0].split("|") if slots else [""]
        if not all(_first_of(w) and (not w.endswith("*") or len(w) > 3) for w in opening):
            raise StudyFileError(
                f"{cue!r} is no cue", where=where, hint="begin it with a word; a star after three letters"
            )
        words = frozenset(_first_of(w) for w in opening if not w.endswith("*"))
        stems = tuple(_first_of(w) for w in opening if w.endswith("*"))
        sure = [s for s in slots if not s.startswith(("?", "…")) and all(map(_first_of, s.split("|")))]
        rare, *others = sorted(sure, key=_rarity, reverse=True)
        needs = frozenset(map(_first_of, others[0].split("|"))) if others and "*" not in others[0] else frozenset()
        alone = len(slots) == 1 and not _JOINED.search(cue)
        made = _Cue(key, self._count, _pattern(cue, where), words, stems, needs, alone, rare == slots[0])
        self._rare.add(rare, made)

    def find(self, text: str, present: Set[str] | None = None) -> list[CueHit]:
        """What is said, by start and then in the order of the keys; hits may overlap.

        ``present``: the words of the text, where they are known already.
        """
        hits: list[tuple[int, int, CueHit]] = []
        spaced = _spaced(text)
        for opening, cues in self._possible(words_of(text) if present is None else present).items():
            for start, end in _places(spaced, opening):
                for cue in cues:
                    if cue.alone:
                        hits.append((start, cue.order, CueHit(start, end, cue.key, opening)))
                    elif said := cue.compiled.match(spaced, start):
                        hits.append((start, cue.order, CueHit(start, said.end(), cue.key, text[start : said.end()])))
        hits.sort()
        return [hit for _, _, hit in hits]

    def _possible(self, present: Set[str]) -> dict[str, dict[_Cue, None]]:
        """The cues that may be said in a text of these words, by the words that they may begin with."""
        live: dict[str, dict[_Cue, None]] = {}
        for word in present - self._rare.barren:
            for cue, needs, opens_rare in self._rare[word]:
                if needs and needs.isdisjoint(present):
                    continue
                if opens_rare:
                    live.setdefault(word, {})[cue] = None
                else:
                    for opening in cue.openings(present):
                        live.setdefault(opening, {})[cue] = None
        return live


def words_of(text: str) -> frozenset[str]:
    """The words of a text, as cues are looked up by them."""
    return frozenset(chain.from_iterable(_WORDS_OF.of(text)))


_WORDS_OF = Remembered(_WORD.findall)


def _spaced(text: str) -> str:
    """A text with a space for each mark that joins words."""
    for joint in _JOINTS if text.isascii() else _JOINTS + _RARE_JOINTS:
        text = text.replace(joint, " ")
    return text


def _places(text: str, word: str) -> Iterator[tuple[int, int]]:
    """Where a word stands by itself."""
    start = text.find(word)
    while start >= 0:
        end = start + len(word)
        if not text[end : end + 1].isalnum() and not text[start - 1 : start].isalnum():
            yield start, end
        start = text.find(word, end)


def _rarity(slot: str) -> int:
    """How much a slot tells: the length of its shortest word, nothing where one is as common as “the”."""
    words = slot.split("|")
    return 0 if not _COMMON.isdisjoint(words) else min(map(len, words))


def _first_of(word: str) -> str:
    """The first word of a slot's, as ``find`` cuts words: of “don't” it is “don”."""
    found = _WORD.match(word)
    return found.group() if found else ""


def _pattern(cue: str, where: str) -> str:
    """A cue as a regular expression that matches at its first word."""
    made = ""
    for n, slot in enumerate(cue.split()):
        if slot == "…":
            made += _SPACE + _GAP if not made.endswith(_GAP) else ""
            continue
        if not _SLOT.fullmatch(slot.lstrip("?")) or (slot.startswith("?") and not n):
            raise StudyFileError(f"{cue!r} is no cue", where=where, hint="words, a|b, stem*, ?word and …")
        word = _any_of(slot.lstrip("?").split("|"))
        joint = "" if not n or made.endswith(_GAP) else _SPACE
        made += f"(?:{joint}{word})?" if slot.startswith("?") else joint + word
    return made


def _any_of(words: list[str]) -> str:
    """One of some words or stems, nothing of a longer word after it; “20%” ends in no letter, and so has no boundary."""
    ends = r"\b" if all(w.rstrip("*")[-1].isalnum() for w in words) else r"(?!\w)"
    listed = "|".join(re.escape(w.rstrip("*")) + (r"\w*" if w.endswith("*") else "") for w in words)
    return (f"(?:{listed})" if len(words) > 1 else listed) + ends
