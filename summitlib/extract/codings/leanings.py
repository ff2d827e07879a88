"""What a sentence does where no turn of phrase settles it: its words, weighed by the families they belong to."""

from __future__ import annotations

import re
from collections.abc import Set
from functools import lru_cache
from itertools import chain
from math import log
from typing import NamedTuple

from ...cues import Cues
from ...language.leaning import FAMILIES
from ...remembered import Remembered

FUNCTIONS = ("outcome", "limitation", "task")
#: of each family, in tenths, how much one word speaks for an outcome, a limitation and a task rather than for context
WEIGHTS = {
    "denial": (0, 18, 6),
    "lack": (2, 20, 2),
    "delay": (0, 10, 0),
    "cost": (0, 10, 2),
    "smallness": (3, 7, 2),
    "rift": (-2, 11, 0),
    "failure": (0, 6, -2),
    "danger": (-5, -1, -5),
    "standstill": (-4, 8, -2),
    "deed": (14, 5, 3),
    "told whole": (10, 3, 4),
    "novelty": (15, 1, 0),
    "boon": (7, 2, 2),
    "to be had": (9, 0, 3),
    "duty": (3, 0, 14),
    "demand": (2, 2, 16),
    "appointment": (2, 0, 15),
    "voice": (4, 10, 0),
    "scene": (-2, -4, -10),
    "story": (-4, -7, -6),
    "bearing": (-6, -2, 0),
    "goodwill": (-8, -9, -7),
    "courtesy": (-12, -7, -10),
}
#: likewise of what the shape of a sentence says
SHAPES = {
    "marks": (re.compile(r"[“\"]"), (0, 8, 4)),
    "question": (re.compile(r"\?[”\"’]?$"), (-6, -7, -3)),
    "order": (
        re.compile(
            r"^[“\"]?(?!the|this|that|these|those|his|her|its|our|my|we|it|he|she|they|in|on|at|an?\b)[a-z]+"
            r" (?:the|back|us|an?|for|your|no)\b"
        ),
        (1, 5, 12),
    ),
}
#: and, where there is a figure in it, what its figures say
_FIGURE = re.compile(r"\d")
FIGURES = {
    "amount": (re.compile(r"[$€£¥] ?\d|\d[\d.,]* (?:million|billion|trillion)|\d\d"), (5, 2, -4)),
    "long ago": (re.compile(r"\b(?:1[89]\d\d|20[01]\d)\b"), (-9, -9, -7)),
}
_SHAPES = tuple(SHAPES.values())
_ALL_SHAPES = (*_SHAPES, *FIGURES.values())
#: what a heading adds that promises one of them, what the function of the sentence before adds to itself within a
#: paragraph, and what all of them lack at first against context
PROMISED = (18, 22, 18)
CARRIED = 14
START = (-26, -18, -27)
#: words of one family that count
MOST = 3
#: the shortest and the longest article, in sentences, between which more room means more that is only told
BRIEF, LONG = 10, 60
#: how much context gains when an article is e times as long
ROOM = 7

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
#: a cue of a single word or stem
_ALONE = re.compile(r"[\w']+\*?")


class Leaning(NamedTuple):
    """A function that is none the less likelier than context, and the words that make it so."""

    function: str
    words: tuple[str, ...]


def leaning_of(
    words: str, section: tuple[str, ...], length: int, before: str = "", present: Set[str] | None = None
) -> Leaning | None:
    """Where a sentence in small letters leans, None where it merely tells; of an article of so many sentences.

    ``before``: the function of the sentence that it follows in a paragraph. ``present``: the words that may stand
    in it, where they are known already.

    >>> leaning_of("nobody has answered, and two permits lie idle.", (), 12)
    Leaning(function='limitation', words=('nobody', 'idle'))
    >>> leaning_of("the choir sang on the terrace.", (), 12)
    """
    found = _found(words, present)
    if not found:
        return None
    sums = list(START)
    for family, said in found.items():
        _add(sums, WEIGHTS[family], min(len(said), MOST))
    for shape, weights in _ALL_SHAPES if _FIGURE.search(words) else _SHAPES:
        if shape.search(words):
            _add(sums, weights)
    if len(section) == 1 and section[0] in FUNCTIONS:
        sums[FUNCTIONS.index(section[0])] += PROMISED[FUNCTIONS.index(section[0])]
    if before in FUNCTIONS:
        sums[FUNCTIONS.index(before)] += CARRIED
    best = max(range(len(FUNCTIONS)), key=sums.__getitem__)
    telling = tuple(word for family, said in found.items() if WEIGHTS[family][best] > 0 for word in said)
    if sums[best] <= ROOM * log(min(max(length, BRIEF), LONG) / BRIEF) or not telling:
        return None
    return Leaning(FUNCTIONS[best], telling)


def _add(sums: list[int], weights: tuple[int, int, int], times: int = 1) -> None:
    for n, weight in enumerate(weights):
        sums[n] += weight * times


def _found(words: str, present: Set[str] | None) -> dict[str, list[str]]:
    """The words of each family, each once: single ones first, then turns of several."""
    found: dict[str, list[str]] = {}
    single = chain.from_iterable(filter(None, _SINGLE.of(words)))
    turns = ((h.key, h.text) for h in _turns().find(words, present))
    for family, said in (*dict.fromkeys(single), *dict.fromkeys(turns)):
        found.setdefault(family, []).append(said)
    return found


_LISTED = {c: family for family, cues in FAMILIES.items() for c in cues if _ALONE.fullmatch(c)}

_LONGEST = max(map(len, _LISTED))


def _family_of(word: str) -> str:
    """The family of a word, by the longest stem of it that is listed; empty where it has none."""
    stems = (_LISTED[stem] for n in range(min(len(word), _LONGEST), 2, -1) if (stem := word[:n] + "*") in _LISTED)
    return _LISTED.get(word) or next(stems, "")


#: by what stands between two spaces: the words in it that have a family, each with that
_SINGLE = Remembered(lambda chunk: tuple((family, w) for w in _WORD.findall(chunk) if (family := _family_of(w))))


@lru_cache(maxsize=1)
def _turns() -> Cues:
    return Cues({family: [c for c in cues if not _ALONE.fullmatch(c)] for family, cues in FAMILIES.items()})
