"""Expressions that can speak without being names: “the president”, “a senior official”, “both sides”, “she”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..language import titles

_HEADS = titles.ROLES | titles.BODIES | titles.PEOPLE | {"counterpart"}
_NUMBERS = "two three four five six seven eight nine ten".split()
_DETERMINERS = "the a an one another his her their its our this that some several many other".split() + _NUMBERS
_DETERMINER = re.compile(r"\b((?i:" + "|".join(_DETERMINERS) + r")|[A-Z][\w-]+[’']s?) (?=[\w&])")
_NEXT_WORD = re.compile(r"([\w.&-]+)([’']s?)?( |(?=\W|$))")
_HEAD_TOO = re.compile(r"([a-z-]+)\b")
_LONGEST = 5
#: words that end a noun phrase before its head
_NO_MODIFIER = frozenset(_DETERMINERS) | frozenset(
    "of in on at to for with from by and or but who which that is was as than he she it they".split()
)
_BARE_PLURAL = re.compile(
    r"\b(?i:officials|analysts|experts|diplomats|observers|critics|economists|scholars|lawmakers|researchers|sources|reporters|ministers"
    r"|aides|executives|participants|activists|commentators)\b"
)
COLLECTIVE = re.compile(rf"\b(?:(?i:{titles.COLLECTIVE})|Leaders(?! of\b))\b")
_PRONOUN = re.compile(r"\b(?:he|she|they|who|it|we|I|He|She|They|It|We)\b")
#: where somebody unnamed belongs: “an official at the ministry”
BELONGING = re.compile(
    r" (?:at|from|of|for|with|in|to(?! reporters| journalists| the press)|familiar with|close to|involved in|briefed on|with knowledge of)"
    r" (?:the |an? |its |his )?[\w’-]+(?: [\w’-]+){0,3}?"
    r"(?=[,.;]| who\b| on condition| told\b| said\b|$)"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """``kind``: a mention's, or ``collective``, ``pronoun``, ``role``, ``body``, ``unnamed``. ``name``: the actor or the words."""

    start: int
    end: int
    kind: str
    name: str


def find_phrases(text: str, start: int, end: int) -> Iterator[Reference]:
    """Yield the expressions in ``text[start:end]``, in no order; they may overlap.

    >>> s = "The Polish foreign minister and a senior official met them; both sides agreed, she said."
    >>> [(r.kind, r.name) for r in sorted(find_phrases(s, 0, len(s)), key=lambda r: r.start)]
    [('role', 'the Polish foreign minister'), ('unnamed', 'a senior official'), ('collective', 'both sides'), ('pronoun', 'she')]
    """
    for kind, pattern in (("collective", COLLECTIVE), ("pronoun", _PRONOUN)):
        for m in pattern.finditer(text, start, end):
            yield Reference(m.start(), m.end(), kind, m.group())
    for m in _BARE_PLURAL.finditer(text, start, end):
        yield Reference(m.start(), m.end(), "unnamed", m.group().lower())
    at = start
    while found := _DETERMINER.search(text, at, end):
        if head_end := _head_end(text, found.end(), end):
            words = text[found.start() : head_end]
            yield Reference(found.start(), head_end, _kind(words), uncapitalised(words))
        at = head_end or found.end()


def _head_end(text: str, at: int, end: int) -> int:
    """Where the first word ends that can head a speaker's noun phrase, at most five words on; 0 if none."""
    for _ in range(_LONGEST):
        word = _NEXT_WORD.match(text, at, end)
        if not word or word.group(1).lower() in _NO_MODIFIER:
            return 0
        if _is_head(word.group(1).lower()) and not word.group(2) and not _goes_on(text, word.end()):
            return word.end(1)
        if not word.group(3):
            return 0
        at = word.end()
    return 0


def _is_head(word: str) -> bool:
    return word in _HEADS or (word.endswith("s") and word[:-1] in _HEADS)


def _goes_on(text: str, at: int) -> bool:
    """Whether the next word is a head too: “government official”."""
    following = _HEAD_TOO.match(text, at)
    return following is not None and _is_head(following.group(1))


def _kind(words: str) -> str:
    determiner, *rest = words.split()
    head = rest[-1].lower()
    if head in titles.BODIES and head not in titles.ROLES:
        return "body"
    owned = determiner.endswith(("’s", "'s", "’", "'"))
    definite = owned or determiner.lower() in ("the", "his", "her", "its", "their", "this", "that")
    return "role" if definite and not head.endswith("s") else "unnamed"


def uncapitalised(words: str) -> str:
    """The words as they would stand inside a sentence: “A senior official” is “a senior official”."""
    return words[0].lower() + words[1:] if words.split()[0].lower() in _DETERMINERS else words


def is_one(words: str) -> bool:
    """Whether the words are of one unnamed person: “a senior official”."""
    return words.split(" ")[0] in ("a", "an", "one", "another")


def outermost(references: list[Reference]) -> list[Reference]:
    """References in text order without those inside another; a name is more than the title before it.

    A name that owns the phrase behind it is part of that: “Rossi’s aide”.
    """
    kept: list[Reference] = []
    for r in sorted(references, key=lambda r: (r.start, -r.end)):
        last = kept[-1] if kept else None
        if last is None or r.start >= last.end:
            kept.append(r)
        elif last.kind in _PHRASES and r.kind in ("person", "organisation", "government") and r.end >= last.end:
            kept[-1] = r
        elif last.kind in ("person", "organisation", "place") and r.kind in _PHRASES and r.end > last.end:
            owned = f"{last.name}’s {r.name.split(' ', 1)[1]}"
            kept[-1] = Reference(last.start, r.end, "body" if r.kind == "body" else "unnamed", owned)
    return kept


_PHRASES = ("role", "unnamed", "body")
