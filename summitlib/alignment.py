"""Which words of the repaired text stand for which words of the raw text.

A repair is a list of edits; everything outside the edits is the same on both sides. Offsets count code
points, spans are half-open. An edit is atomic: a span that touches the inside of one takes in all of it.

    raw ── replay ──► text        text ── undo ──► raw        (raw→mid).then(mid→text) = raw→text
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple


class Change(NamedTuple):
    """What a step of repair asks for: ``text[start:end]`` is to read ``after``."""

    start: int
    end: int
    after: str
    kind: str
    certain: bool = True


@dataclass(frozen=True, slots=True)
class Edit:
    """One change: ``raw[raw_start:raw_end] == before`` became ``text[start:end] == after``."""

    start: int
    end: int
    raw_start: int
    raw_end: int
    kind: str
    before: str
    after: str
    certain: bool = True


class Alignment:
    """Edits in text order, and the two maps they make.

    >>> a = Alignment([Edit(3, 4, 3, 6, "mojibake", "â€™", "’")])
    >>> a.raw_span(0, 5), a.text_span(4, 7), a.raw_span(3, 4)
    ((0, 7), (3, 5), (3, 6))
    >>> a.replay("Kimâ€™s"), a.undo("Kim’s")
    ('Kim’s', 'Kimâ€™s')
    """

    def __init__(self, edits: Iterable[Edit] = ()) -> None:
        self.edits = tuple(edits)
        self._text = ([e.start for e in self.edits], [e.end for e in self.edits])
        self._raw = ([e.raw_start for e in self.edits], [e.raw_end for e in self.edits])

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``text[start:end]`` stood in the raw text; an empty span takes in what was deleted there."""
        return _map_span(start, end, self._text, self._raw)

    def text_span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``raw[start:end]`` stands in the repaired text; an empty span takes in what was put there."""
        return _map_span(start, end, self._raw, self._text)

    def replay(self, raw: str) -> str:
        """The repaired text, made from the raw one by the edits alone."""
        return _rewrite(raw, ((e.raw_start, e.raw_end, e.after) for e in self.edits))

    def undo(self, text: str) -> str:
        """The raw text, made from the repaired one by the edits alone."""
        return _rewrite(text, ((e.start, e.end, e.before) for e in self.edits))

    def then(self, later: Alignment) -> Alignment:
        """One flat list of edits for this repair and a later one made on its text.

        Edits that share words become one, of the later kind, certain if all its parts are; an edit that a
        later one takes back is gone.

        >>> first = apply_changes("it&amp;#39;s", [Change(2, 7, "&", "entity")])[1]
        >>> first.then(apply_changes("it&#39;s", [Change(2, 7, "'", "entity")])[1]).edits
        (Edit(start=2, end=3, raw_start=2, raw_end=11, kind='entity', before='&amp;#39;', after="'", certain=True),)
        """
        if not (self.edits and later.edits):
            return later if later.edits else self
        return Alignment(_composed(self.edits, later.edits))


def apply_changes(text: str, changes: Iterable[Change]) -> tuple[str, Alignment]:
    """The changed text, and the edits that made it; changes come in text order and share no words.

    A change that changes nothing is left out.
    """
    edits: list[Edit] = []
    shift = 0
    for start, end, after, kind, certain in changes:
        before = text[start:end]
        if before != after:
            edits.append(Edit(start + shift, start + shift + len(after), start, end, kind, before, after, certain))
            shift += len(after) - len(before)
    alignment = Alignment(edits)
    return (alignment.replay(text) if edits else text), alignment


def _rewrite(text: str, spans: Iterable[tuple[int, int, str]]) -> str:
    pieces: list[str] = []
    done = 0
    for start, end, words in spans:
        pieces += (text[done:start], words)
        done = end
    return "".join([*pieces, text[done:]])


def _map_span(
    start: int, end: int, here: tuple[list[int], list[int]], there: tuple[list[int], list[int]]
) -> tuple[int, int]:
    """Map both ends; an end inside an edit moves outwards to the edit's edge."""
    i = bisect_right(here[0], start) - 1  # the last edit that begins at or before start
    new_start = start
    if i >= 0:
        new_start = there[0][i] if start < here[1][i] else there[1][i] + start - here[1][i]
    j = bisect_left(here[1], end)  # the first edit that ends at or after end
    if j < len(here[0]) and here[0][j] < end:
        new_end = there[1][j]
    else:
        new_end = there[1][j - 1] + end - here[1][j - 1] if j else end
    return min(new_start, new_end), max(new_start, new_end)  # at an empty span the ends lie the other way round


def _composed(first: tuple[Edit, ...], later: tuple[Edit, ...]) -> Iterator[Edit]:
    """Both lists as one, in order; a running shift says how far the middle text is from raw and from text."""
    to_raw = to_text = 0
    for low, high, earlier_edits, later_edits in _groups(first, later):
        middle = _middle(low, high, earlier_edits, later_edits)
        before = _rewrite(middle, ((e.start - low, e.end - low, e.before) for e in earlier_edits))
        after = _rewrite(middle, ((e.raw_start - low, e.raw_end - low, e.after) for e in later_edits))
        last = (later_edits or earlier_edits)[-1]
        raw, text = low + to_raw, low + to_text
        if before != after:
            certain = all(e.certain for e in (*earlier_edits, *later_edits))
            yield Edit(text, text + len(after), raw, raw + len(before), last.kind, before, after, certain)
        to_raw += len(before) - len(middle)
        to_text += len(after) - len(middle)


def _groups(first: tuple[Edit, ...], later: tuple[Edit, ...]) -> Iterator[tuple[int, int, list[Edit], list[Edit]]]:
    """Edits that share words of the middle text (or one empty place), with the stretch they take in."""
    spans = [(e.start, e.end, 0, i) for i, e in enumerate(first)]
    spans += [(e.raw_start, e.raw_end, 1, i) for i, e in enumerate(later)]
    low, high = -1, -1
    members: tuple[list[Edit], list[Edit]] = ([], [])
    for start, end, side, i in sorted(spans):
        if start < high or start == end == low:
            high = max(high, end)
        else:
            if low >= 0:
                yield low, high, *members
            low, high, members = start, end, ([], [])
        members[side].append((first, later)[side][i])
    if low >= 0:
        yield low, high, *members


def _middle(low: int, high: int, first: list[Edit], later: list[Edit]) -> str:
    """The middle text of one group: every code point of it stands in one edit or another."""
    letters = [""] * (high - low)
    for start, words in [(e.start, e.after) for e in first] + [(e.raw_start, e.before) for e in later]:
        letters[start - low : start - low + len(words)] = words
    return "".join(letters)
