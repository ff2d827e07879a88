"""Which words of the repaired text stand for which words of the raw text.

A repair is a list of edits; everything outside the edits is the same on both sides. Offsets count code
points, spans are half-open. An edit is atomic: a span that touches the inside of one takes in all of it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass


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
    """

    def __init__(self, edits: Iterable[Edit] = ()) -> None:
        self.edits = tuple(edits)
        self._text = ([e.start for e in self.edits], [e.end for e in self.edits])
        self._raw = ([e.raw_start for e in self.edits], [e.raw_end for e in self.edits])

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``text[start:end]`` stood in the raw text."""
        return _map_span(start, end, self._text, self._raw)

    def text_span(self, start: int, end: int) -> tuple[int, int]:
        """Where ``raw[start:end]`` stands in the repaired text."""
        return _map_span(start, end, self._raw, self._text)


def _map_span(
    start: int, end: int, here: tuple[list[int], list[int]], there: tuple[list[int], list[int]]
) -> tuple[int, int]:
    """Map both ends; an end inside an edit moves outwards to the edit's edge."""
    first = bisect_right(here[0], start) - 1  # the last edit that begins at or before start
    while first > 0 and here[0][first] == start and here[1][first - 1] >= start and here[1][first] == start:
        first -= 1
    new_start = start if first < 0 else (
        there[0][first] if start < here[1][first] else there[1][first] + start - here[1][first]
    )
    last = bisect_left(here[1], end)  # the first edit that ends at or after end
    if last < len(here[0]) and here[0][last] < end:
        return new_start, max(new_start, there[1][last])
    last -= 1
    new_end = end if last < 0 else there[1][last] + end - here[1][last]
    return new_start, max(new_start, new_end)
