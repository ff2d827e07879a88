"""Whether two names name one person, however they are romanised and whichever part comes first."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from ..language import names as known

_PARTS = re.compile(r"[^\W\d_]+")
_HYPHENED = re.compile(r"[^\W\d_]+[-‐‑][a-z]\w*")


def _fold(word: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if c.isalpha())


def _tokens(name: str) -> list[str]:
    """The words of a name, without its initials; the halves of a hyphened given name are one word."""
    words = [_fold(w) for w in name.replace(".", " ").split()]
    return [w for w in words if len(w) > 1] or [w for w in words if w]


@lru_cache(maxsize=4096)
def readings(name: str) -> frozenset[tuple[str, str]]:
    """(family, given) as the name can be read: family name first, or last; spaces and hyphens do not count.

    >>> bool(readings("Han Min Seok") & readings("Min-seok Han")), bool(readings("Han Min Seok") & readings("Han Min-su"))
    (True, False)
    """
    words = _tokens(name)
    if len(words) < 2:
        return frozenset()
    return frozenset({(words[0], "".join(words[1:])), (words[-1], "".join(words[:-1]))})


def ends(name: str) -> tuple[str, str, bool] | None:
    """The first and the last word of a name, and whether there is one between; None for one word.

    >>> ends("Ana Maria Ruiz"), ends("Ana B. Ruiz")
    (('ana', 'ruiz', True), ('ana', 'ruiz', False))
    """
    words = _tokens(name)
    return (words[0], words[-1], len(words) > 2) if len(words) > 1 else None


def stands_first(name: str) -> bool:
    """Whether a name has the form of one whose family name stands first: its words in between are no middle names."""
    words = name.split()
    return words[0] in known.FAMILY_FIRST or any(_HYPHENED.fullmatch(w) for w in words[1:])


def same_person(one: str, other: str) -> bool:
    """Whether two full names are one person's; a middle name or initial may be missing.

    >>> same_person("Ana B. Ruiz", "Ana Ruiz"), same_person("Kim Min Seok", "Minseok Kim")
    (True, True)
    """
    if readings(one) & readings(other):
        return True
    a, b = ends(one), ends(other)
    return a is not None and b is not None and a[:2] == b[:2] and a[2] != b[2] and not stands_first(one)


@lru_cache(maxsize=4096)
def surnames(name: str) -> tuple[str, ...]:
    """The words by which a person may be called alone, the likeliest first.

    >>> surnames("Han Min Seok"), surnames("Ana Ruiz"), surnames("Ursula von der Leyen")
    (('Han',), ('Ruiz',), ('Leyen', 'von der Leyen'))
    """
    words = [w for w in name.split() if not re.fullmatch(r"[A-Z]\.?|[JS]r\.?|II|III", w)]
    if len(words) < 2:
        return tuple(words)
    if _HYPHENED.fullmatch(words[-1]) and words[0] in known.GIVEN and words[-2] in known.FAMILY_FIRST:
        return (words[-2],)  # “John Lee Ka-chiu”
    if words[0] in known.GIVEN or words[0] in known.VIETNAMESE or words[1] in ("Van", "Thi"):
        return _western(words)
    if any(_HYPHENED.fullmatch(w) for w in words[:-1]) and words[-1] in known.FAMILY_FIRST:
        return (words[-1],)
    if stands_first(name):
        return (words[0],)
    return _western(words)


def _western(words: list[str]) -> tuple[str, ...]:
    small = next((i for i, w in enumerate(words) if w.islower()), None)
    if small and words[small] in ("i", "y", "e"):  # “Puig i Roca” goes by either
        return (words[-1], words[small - 1], " ".join(words[small - 1 :]))
    if small is None and len(words) > 2 and words[-2].lower() in known.PREFIXES | known.PARTICLES:  # “Seán Ó Broin”
        small = len(words) - 2
    return (words[-1],) if small is None else (words[-1], " ".join(words[small:]))
