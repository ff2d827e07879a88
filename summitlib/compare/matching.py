"""Marks on a text, by whomever made, and which of two sets speak of the same words."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from .reliability import Retrieval


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """Words of a document and what is said of them; an empty span is a label whose words were not found.

    ``optional`` marks a borderline label: finding it is neither right nor wrong.
    """

    doc: str
    start: int
    end: int
    text: str
    values: Mapping[str, Any] = field(default_factory=dict)
    optional: bool = False

    def __getitem__(self, name: str) -> Any:
        """What is said under a name; None where nothing is."""
        return self.values.get(name)


def overlap(one: Mark, two: Mark) -> float:
    """Shared code points over all that either covers: 0 apart, 1 the same; the document is not looked at.

    >>> overlap(Mark("a", 0, 10, ""), Mark("a", 5, 15, "")), overlap(Mark("a", 0, 0, ""), Mark("a", 0, 0, ""))
    (0.3333333333333333, 0.0)
    """
    shared = min(one.end, two.end) - max(one.start, two.start)
    return shared / (max(one.end, two.end) - min(one.start, two.start)) if shared > 0 else 0.0


class Marks:
    """Marks by place: those that touch another are found without looking at all."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self.by_doc: dict[str, list[tuple[int, int, Mark]]] = defaultdict(list)
        for number, mark in enumerate(marks):
            self.by_doc[mark.doc].append((mark.start, number, mark))
        self._longest = {}
        for doc, listed in self.by_doc.items():
            listed.sort(key=lambda item: item[:2])
            self._longest[doc] = max(mark.end - mark.start for _, _, mark in listed)

    def touching(self, other: Mark) -> Iterator[Mark]:
        """The marks that share a code point with another one, in order."""
        listed = self.by_doc.get(other.doc, [])
        first = bisect_left(listed, other.start - self._longest.get(other.doc, 0), key=lambda item: item[0])
        last = bisect_left(listed, other.end, key=lambda item: item[0])
        return (mark for _, _, mark in listed[first:last] if overlap(mark, other))

    def nearest(self, other: Mark, fits: Callable[[Mark], bool]) -> Mark | None:
        """Of the marks that fit the one that overlaps another most; the later of two that overlap it alike."""
        fitting = [(overlap(mark, other), n, mark) for n, mark in enumerate(self.touching(other)) if fits(mark)]
        return max(fitting, key=lambda item: item[:2])[2] if fitting else None


@dataclass(frozen=True, slots=True)
class Matching:
    """Which labels were found: ``pairs`` of a label and the mark found for it."""

    pairs: Sequence[tuple[Mark, Mark]]
    missed: Sequence[Mark]
    extra: Sequence[Mark]

    @property
    def retrieval(self) -> Retrieval:
        """How many were found; of a pair both are."""
        hits = len(self.pairs)
        return Retrieval(hits, hits + len(self.extra), hits + len(self.missed))


def match(labels: Iterable[Mark], found: Sequence[Mark], accepts: Callable[[Mark, Mark], bool]) -> Matching:
    """Give each label the acceptable mark that overlaps it most; each mark serves once.

    Long labels choose first, optional ones last: what they take is neither right nor wrong.
    """
    places, free = Marks(found), set(found)
    pairs, missed = [], []
    for label in sorted(labels, key=lambda g: (g.optional, -len(g.text))):
        best = places.nearest(label, lambda mark, g=label: mark in free and accepts(mark, g))  # type: ignore[misc]
        if best:
            free.remove(best)
        if not label.optional:
            pairs += [(label, best)] if best else []
            missed += [] if best else [label]
    return Matching(pairs, missed, [mark for mark in found if mark in free])
