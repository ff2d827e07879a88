"""What the reader of any format hands on: raw text, what its mark-up settles, what it says of itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from ...alignment import Change

_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class Mark(NamedTuple):
    """What mark-up says of ``text[start:end]``: a kind of :data:`~summitlib.model.BLOCK_KINDS`."""

    start: int
    end: int
    kind: str


@dataclass(frozen=True)
class Raw:
    """The raw text of a file, and how its bytes were read.

    ``marks`` stand in text order, outer before inner. ``metadata`` has some of title, author, outlet, published
    (ISO 8601) and language, and never an empty value. ``changes``, in text order, take the mark-up out of a raw
    text that still has it.
    """

    text: str
    encoding: str
    marks: tuple[Mark, ...] = ()
    metadata: Mapping[str, str] = field(default_factory=dict)
    changes: tuple[Change, ...] = ()


class RawText:
    r"""Raw text in the making: one block after another, an empty line between them.

    >>> made = RawText()
    >>> made.add("Outcomes", "heading")
    >>> made.add("They met.")
    >>> made.text, made.marks
    ('Outcomes\n\nThey met.', (Mark(start=0, end=8, kind='heading'),))
    """

    def __init__(self) -> None:
        self._blocks: list[str] = []
        self._marks: list[Mark] = []
        self._at = 0

    def add(self, words: str, kind: str = "") -> None:
        """One more block; without a kind, what it is stays to be seen."""
        if kind:
            self._marks.append(Mark(self._at, self._at + len(words), kind))
        self._blocks.append(words)
        self._at += len(words) + 2

    @property
    def text(self) -> str:
        return "\n\n".join(self._blocks)

    @property
    def marks(self) -> tuple[Mark, ...]:
        return tuple(self._marks)


def raised(words: str) -> str:
    """A raised number in raised digits, so that a note's number does not run into the word or figure before it.

    >>> "in 2026" + raised("3"), "the 5" + raised("th")
    ('in 2026³', 'the 5th')
    """
    return words.translate(_RAISED) if words.isdecimal() and words.isascii() else words
