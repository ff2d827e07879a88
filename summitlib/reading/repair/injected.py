"""Advertising in another script thrown into English sentences, often into the middle of a word.

A foreign word is no fault: glosses, names and sayings stay. What gives an injection away is where it stands (it cuts
a word, or breaks a line in mid-sentence) and what it says; one sign alone is enough only beside a sure case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ...alignment import Change
from ...language.advertising import ADVERTISING
from ..legibility import reads_as_english
from ..vocabulary import Vocabulary

#: Cyrillic, Hebrew, Arabic, Thai, kana, Han, Hangul; Greek letters are for formulas
_LETTER = "\u0400-\u052f\u0590-\u06ff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9d"
_FOREIGN = re.compile(f"[{_LETTER}]")
_WORD = rf"[{_LETTER}](?:[{_LETTER}\d~!★☆●■♥·・_-]*[{_LETTER}\d])?"
_RUN = re.compile(rf"{_WORD}(?:[ \t]{_WORD})*")
_ADVERTISING = re.compile("|".join(map(re.escape, ADVERTISING)))
_LEFT = re.compile(r"([^\W\d_]{0,40})(\s{0,8})\Z")
_RIGHT = re.compile(r"(\s{0,8})([^\W\d_]{0,40})")
_BRACKETS = "()[]{}<>“”‘’\"'«»「」『』《》【】（）/:"
_SURE, _HALF = 3.0, 1.5


@dataclass(frozen=True)
class _Place:
    """A foreign run, the white space and the pieces of words on both sides of it."""

    start: int
    end: int
    words: str
    left: str
    space_before: str
    space_after: str
    right: str
    before: str
    after: str


def find_injected(text: str) -> Iterator[Change]:
    r"""Each injected run with the white space it came with, as nothing or as the white space it took the place of.

    >>> [(c.after, c.kind) for c in find_injected("The aim is to streng\n온라인슬롯 then the ties (雙邊關係).")]
    [('', 'injected')]
    """
    if text.isascii() or not _FOREIGN.search(text) or not reads_as_english(text):
        return
    vocabulary = Vocabulary(text)
    places = [p for m in _RUN.finditer(text) if (p := _place(text, m)) and _is_in_english(text, p)]
    signs = [_signs(p, vocabulary) for p in places]
    enough = _HALF if max(signs, default=0.0) >= _SURE else _SURE
    for place, found in zip(places, signs, strict=True):
        if found >= enough:
            start, end = place.start - len(place.space_before), place.end + len(place.space_after)
            yield Change(start, end, _instead(text, place, vocabulary), "injected", found >= _SURE)


def _place(text: str, run: re.Match[str]) -> _Place | None:
    """The run in its surroundings; None where marks or brackets set it off as the writer's own."""
    start, end = run.span()
    left, right = _LEFT.search(text, max(0, start - 50), start), _RIGHT.match(text, end)
    assert left is not None
    assert right is not None  # both match the empty string
    edge = left.start(2)
    before, after = text[max(0, edge - 1) : edge], text[right.end(1) : right.end(1) + 1]
    place = _Place(start, end, run.group(), left[1], left[2], right[1], right[2], before, after)
    least = 4 if run.group() < "\u1100" else 2  # a letter or two of another alphabet are a slip of the keyboard
    return None if len(run.group()) < least or _is_enclosed(text, place) else place


def _is_enclosed(text: str, place: _Place) -> bool:
    """Whether brackets or quotation marks stand at the run, or brackets around what it stands in."""
    if (place.before and place.before in _BRACKETS and not place.space_before) or (
        place.after and place.after in _BRACKETS and not place.space_after
    ):
        return True
    low = max(0, place.start - 80)
    return text.rfind("(", low, place.start) > text.rfind(")", low, place.start)


def _is_in_english(text: str, place: _Place) -> bool:
    """Whether ASCII is the bulk of what stands around."""
    around = text[max(0, place.start - 200) : place.start] + text[place.end : place.end + 200]
    return len(around.encode("ascii", "ignore")) > 0.6 * len(around)


def _signs(place: _Place, vocabulary: Vocabulary) -> float:
    """Points for what shows that nobody meant the run to stand there."""
    points = min(_SURE, _HALF * len(set(_ADVERTISING.findall(place.words))))
    if _cuts_a_word(place, vocabulary):
        points += _SURE
    if (place.left[-1:].islower() and not place.space_before) or (place.right[:1].islower() and not place.space_after):
        points += _HALF
    if "\n" in place.space_before and _goes_on(place):
        points += _HALF
    return points


def _cuts_a_word(place: _Place, vocabulary: Vocabulary) -> bool:
    left, right = place.left, place.right
    if not (left and right) or (vocabulary.knows(left) and vocabulary.knows(right)):
        return False
    return vocabulary.knows(left + right) and vocabulary.is_one_word(left, right)


def _goes_on(place: _Place) -> bool:
    """Whether the sentence before the line break runs on behind it."""
    return (place.before.isalnum() and not place.right[:1].isupper()) or (
        place.before in ",;–—-" and place.before != ""
    )


def _instead(text: str, place: _Place, vocabulary: Vocabulary) -> str:
    spaces = place.space_before + place.space_after
    if "\n" in spaces and _is_break(text, place):
        return place.space_before.strip(" \t") or place.space_after.strip(" \t") or "\n"
    if place.left and place.right:
        return "" if vocabulary.is_one_word(place.left, place.right) else " "
    if place.after in ",.;:!?)]”’%" or place.before in "([“‘-" or (place.before.isdigit() and place.after.isdigit()):
        return ""
    return " " if spaces else ""


def _is_break(text: str, place: _Place) -> bool:
    """Whether a paragraph ended before the run: with a full stop, or as a short line that a capital follows."""
    at = place.start - len(place.space_before)
    line = text[max(text.rfind("\n", 0, at), at - 200) + 1 : at]
    return (line[-1:] in '.!?”"' and not place.right[:1].islower()) or (len(line) < 60 and place.right[:1].isupper())
