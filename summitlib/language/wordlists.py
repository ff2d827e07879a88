"""Word lists as they are best read: words apart by spaces, phrases apart by semicolons or line ends."""

from __future__ import annotations

import re
from collections.abc import Iterable


def words(listed: str) -> frozenset[str]:
    """The words of a list.

    >>> sorted(words("inc co ltd"))
    ['co', 'inc', 'ltd']
    """
    return frozenset(listed.split())


def phrases(listed: str) -> tuple[str, ...]:
    """The phrases of a list, in order; a space before a semicolon belongs to its phrase.

    >>> phrases("share on ; back to top")
    ('share on ', 'back to top')
    """
    return tuple(p.lstrip() for line in listed.split("\n") for p in line.split(";") if p.strip())


def any_of(words: Iterable[str], any_case: bool = False) -> str:
    """A pattern for one of the words, the longest first; none is tried where its first letter does not stand.

    >>> any_of(["may", "march", "june"]), any_of(["last", "late"], any_case=True)
    ('m(?:arch|ay)|j(?:une)', '[lL](?i:ast|ate)')
    """
    if any_case:
        return "|".join(f"[{c.lower()}{c.upper()}](?i:{rest})" for c, rest in by_initial(words).items())
    return "|".join(f"{re.escape(c)}(?:{rest})" for c, rest in by_initial(words).items())


def by_initial(words: Iterable[str]) -> dict[str, str]:
    """For each first letter a pattern of what follows it, the longest word first: a search leaps from one letter to the next.

    >>> by_initial(["may", "march", "june"])
    {'m': 'arch|ay', 'j': 'une'}
    """
    rests: dict[str, list[str]] = {}
    for word in sorted(set(words), key=lambda w: (-len(w), w)):
        rests.setdefault(word[0], []).append(re.escape(word[1:]))
    return {initial: "|".join(rest) for initial, rest in rests.items()}
