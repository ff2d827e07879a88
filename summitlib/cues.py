"""Finding turns of phrase with gaps in them: what judging prose says with more than fixed words.

A cue is written as it is spoken, in small letters, with four signs:

- ``remain|remains|remained`` one of these words;
- ``unresolv*`` a word that begins so (three letters at least);
- ``?yet`` a word that may be missing;
- ``…`` up to four words in between, none of them ended by a full stop, semicolon or colon.

Words are separated by a space, a hyphen or a dash. The first word of a cue is never a gap or optional: it
is what the cue is looked up by, so that a long list costs no more than a short one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .errors import StudyFileError

_WORD = re.compile(r"[^\W_]+")
_SPACE = r"[\s‐‑–—-]+"
_GAP = r"(?:[^\s.;:]{1,30}\s+){0,4}?"
_SLOT = re.compile(r"[\w'.%|&*]+")


@dataclass(frozen=True, slots=True)
class CueHit:
    """``text[start:end]`` says a cue that is listed under ``key``."""

    start: int
    end: int
    key: str
    text: str


class Cues:
    """Cues under keys, compiled once; lower-case text in, hits out.

    >>> cues = Cues({"failure": ["no … statement", "fell short"], "doubt": ["unclear|uncertain", "remain* to be seen"]})
    >>> [(h.key, h.text) for h in cues.find("no joint statement came; it remains to be seen what was uncertain.")]
    [('failure', 'no joint statement'), ('doubt', 'remains to be seen'), ('doubt', 'uncertain')]
    """

    def __init__(self, cues: Mapping[str, Iterable[str]], where: str = "") -> None:
        self._words: dict[str, list[tuple[str, re.Pattern[str]]]] = defaultdict(list)
        self._stems: dict[str, list[tuple[str, re.Pattern[str]]]] = defaultdict(list)
        for key, listed in cues.items():
            for cue in listed:
                self._add(key, cue, where or key)
        self._lengths = sorted({len(stem) for stem in self._stems})
        self._known: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {}

    def _add(self, key: str, cue: str, where: str) -> None:
        compiled = (key, re.compile(_pattern(cue, where)))
        for first in cue.split()[0].split("|"):
            word = _WORD.match(first)
            if not word or (first.endswith("*") and len(first) < 4):
                raise StudyFileError(
                    f"{cue!r} is no cue", where=where, hint="begin it with a word; a star after three letters"
                )
            (self._stems if first.endswith("*") else self._words)[word.group()].append(compiled)

    def find(self, text: str) -> Iterator[CueHit]:
        """Yield what is said, by start and then in the order of the keys; hits may overlap."""
        for word in _WORD.finditer(text):
            for key, pattern in self._candidates(word.group()):
                if said := pattern.match(text, word.start()):
                    yield CueHit(said.start(), said.end(), key, said.group())

    def _candidates(self, word: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
        if (known := self._known.get(word)) is None:
            found = list(self._words.get(word, ()))
            found += [c for n in self._lengths if n <= len(word) for c in self._stems.get(word[:n], ())]
            known = tuple(found)
            if len(self._known) < 200_000:
                self._known[word] = known
        return known


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
