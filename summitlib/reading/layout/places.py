"""Where it happened, as lines beside a date say it: “Hotel Bristol”, “Oslo, Norland”, “16:20”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...language.countries import BY_ADJECTIVE, BY_CAPITAL, BY_NAME
from ...language.furniture import VENUES
from ...language.letters import plain
from .bylines import is_clock
from .furniture import is_furniture
from .lines import Line
from .mastheads import is_section
from .shapes import is_sentence

_TOWN = re.compile(
    r"[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*){0,2},\s(?:the\s)?[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*)?(?:,\s[A-Z][\w.’' -]+)?"
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SMALL = frozenset("of the and for in at de del di da la le du des el al s".split())
_VENUES_FIRST = frozenset("hotel villa palace palazzo camp fort castle schloss château chateau casa".split())
_OFFICES = frozenset("chancellery ministry academy office presidency university institute department".split())
#: kinds that a place may have been taken for
_TAKEN = ("furniture", "heading", "byline", "paragraph")


def settle_places(lines: Sequence[Line], kinds: list[str], start: int, stop: int, strict: bool = False) -> None:
    """Make datelines of the places and clock times that stand beside a date, in lines ``[start, stop)``.

    Where a name may stand as well, or with ``strict``, the place has to be known for one.
    """
    for order in (range(start, stop), range(stop - 1, start - 1, -1)):
        for i in order:
            beside = [kinds[k] for k in (i - 1, i + 1) if start <= k < stop]
            if kinds[i] in _TAKEN and "dateline" in beside and _is_place_as(kinds[i], lines[i].text, strict):
                kinds[i] = "dateline"


def _is_place_as(kind: str, words: str, strict: bool) -> bool:
    if is_known_place(words):
        return True
    if strict or kind == "byline" or not _has_form(words):
        return False
    return bool(_TOWN.fullmatch(plain(words))) or (kind != "heading" and " " not in words and words not in BY_ADJECTIVE)


def is_known_place(words: str) -> bool:
    """Whether a line is a clock time, a capital, a country, or names a venue.

    >>> [is_known_place(w) for w in ("Villa Rosa, Rome", "16:20", "Tokyo", "Opinion", "Ada Conti")]
    [True, True, True, False, False]
    """
    return is_clock(words) or words in BY_CAPITAL or words in BY_NAME or (_has_form(words) and _names_venue(words))


def _has_form(words: str) -> bool:
    """Whether a line is capitalised words, and no label of the page."""
    found = _WORD.findall(plain(words))
    capital = 0 < len(found) < 10 and all(w[0].isupper() or w in _SMALL for w in found)
    return capital and not is_sentence(words) and not is_furniture(words) and not is_section(words)


def _names_venue(words: str) -> bool:
    """Whether a part of the line begins or ends as venues' names do; an office is a place where its town is named."""
    parts = [part.split() for part in words.lower().strip("()").split(", ") if part]
    if words.startswith(("By ", "BY ")):
        return False
    if any(part[-1] in VENUES or part[0] in _VENUES_FIRST for part in parts):
        return True
    return len(parts) > 1 and not _OFFICES.isdisjoint(parts[0])
