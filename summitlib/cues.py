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
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from .errors import StudyFileError

_WORD = re.compile(r"[^\W_]+")
_SPACE = r"[\s‐‑–—-]+"
_GAP = r"(?:[^\s.;:]{1,30}\s+){0,4}?"
_SLOT = re.compile(r"[\w'.%|&*]+")


class CueHit(NamedTuple):
    """``text[start:end]`` says a cue that is listed under ``key``."""

    start: int
    end: int
    key: str
    text: str


@dataclass(eq=False)
class _Cue:
    key: str
    pattern: str

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled when it is first needed: an article needs few."""
        return re.compile(self.pattern)


class _Index(dict[str, tuple[_Cue, ...]]):
    """The cues that have a word at one of their slots: by the words of a text, each looked up once."""

    def __init__(self) -> None:
        self._words: dict[str, list[_Cue]] = defaultdict(list)
        self._stems: dict[str, list[_Cue]] = defaultdict(list)
        self._longest = 0

    def add(self, slot: str, cue: _Cue) -> None:
        for word in slot.split("|"):
            (self._stems if word.endswith("*") else self._words)[_first_of(word)].append(cue)
            self._longest = max(self._longest, len(word))

    def __missing__(self, word: str) -> tuple[_Cue, ...]:
        stems = (word[:n] for n in range(1, min(len(word), self._longest) + 1))
        found = (*self._words.get(word, ()), *(cue for stem in stems for cue in self._stems.get(stem, ())))
        if len(self) < 200_000:
            self[word] = found
        return found


class Cues:
    """Cues under keys, compiled once; lower-case text in, hits out.

    >>> cues = Cues({"failure": ["no … statement", "fell short"], "doubt": ["unclear|uncertain", "remain* to be seen"]})
    >>> [(h.key, h.text) for h in cues.find("no joint statement came; it remains to be seen what was uncertain.")]
    [('failure', 'no joint statement'), ('doubt', 'remains to be seen'), ('doubt', 'uncertain')]
    """

    def __init__(self, cues: Mapping[str, Iterable[str]], where: str = "") -> None:
        self._first, self._rare = _Index(), _Index()
        for key, listed in cues.items():
            for cue in listed:
                self._add(key, cue, where or key)

    def _add(self, key: str, cue: str, where: str) -> None:
        made, slots = _Cue(key, _pattern(cue, where)), cue.split()
        if not all(_first_of(w) and (not w.endswith("*") or len(w) > 3) for w in slots[0].split("|")):
            raise StudyFileError(
                f"{cue!r} is no cue", where=where, hint="begin it with a word; a star after three letters"
            )
        self._first.add(slots[0], made)
        sure = [s for s in slots if not s.startswith(("?", "…")) and all(map(_first_of, s.split("|")))]
        self._rare.add(max(reversed(sure), key=lambda slot: min(map(len, slot.split("|")))), made)

    def find(self, text: str) -> Iterator[CueHit]:
        """Yield what is said, by start and then in the order of the keys; hits may overlap."""
        words = list(_WORD.finditer(text))
        possible = {cue for word in {w[0] for w in words} for cue in self._rare[word]}
        for word in words:
            listed = self._first[word[0]]
            if possible.isdisjoint(listed):
                continue
            for cue in listed:
                if cue in possible and (said := cue.compiled.match(text, word.start())):
                    yield CueHit(said.start(), said.end(), cue.key, said.group())


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
        word = "(?:" + "|".join(_word(w) for w in slot.lstrip("?").split("|")) + r")(?!\w)"
        joint = "" if not n or made.endswith(_GAP) else _SPACE
        made += f"(?:{joint}{word})?" if slot.startswith("?") else joint + word
    return made


def _word(word: str) -> str:
    return re.escape(word.rstrip("*")) + (r"\w*" if word.endswith("*") else "")
