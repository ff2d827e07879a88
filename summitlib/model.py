"""The records that pass from room to room: an article, its parts, and the evidence found in it.

Every record that stands on words of an article has ``start``, ``end`` and ``text``: code points of the
repaired text, half-open, with ``document.text[start:end] == text``. The order of a record's fields is the
order of its table's columns.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property

from .alignment import Alignment

BLOCK_KINDS = ("title", "byline", "dateline", "heading", "paragraph", "quote", "caption", "note", "furniture")
#: blocks whose sentences are the article's own prose: what codings and coverage count
PROSE = ("paragraph", "quote", "note")
FUNCTIONS = ("outcome", "limitation", "task", "context")


@dataclass(frozen=True, slots=True)
class Span:
    """Words of one article: ``text == document.text[start:end]``."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Block(Span):
    """A line or paragraph, numbered from 1; ``section`` is the text of the heading it stands under, or empty."""

    block: int
    kind: str
    section: str = ""


@dataclass(frozen=True, slots=True)
class Sentence(Span):
    """A sentence, numbered from 1 through the article, and its block's number."""

    sentence: int
    block: int


@dataclass(frozen=True, slots=True)
class Quotation(Span):
    kind: str
    speaker: str = ""
    cue: str = ""


@dataclass(frozen=True, slots=True)
class Quantity(Span):
    """``upper`` is None but for a range; ``unit`` an ISO 4217 code, ``percent``, or the singular noun counted."""

    value: float
    upper: float | None
    unit: str
    approximate: bool
    measure: str = ""


@dataclass(frozen=True, slots=True)
class DateMention(Span):
    """``value`` is ISO 8601 as in TIMEX3; ``relative``: it took another date to resolve it."""

    value: str
    relative: bool


@dataclass(frozen=True, slots=True)
class Mention(Span):
    actor: str
    kind: str


@dataclass(frozen=True, slots=True)
class Agreement(Span):
    level: str
    form: str
    sector: str
    status: str


@dataclass(frozen=True, slots=True)
class Coding(Span):
    """One sentence, coded; ``why`` names the rule and the words that fired."""

    sentence: int
    function: str
    topics: tuple[str, ...]
    coder: str
    why: str


@dataclass(frozen=True, slots=True)
class Commitment(Span):
    actor: str
    action: str
    due: str
    firmness: str
    agreement: str


@dataclass(frozen=True, slots=True)
class Repair(Span):
    kind: str
    before: str
    after: str
    certain: bool


@dataclass(frozen=True, slots=True)
class Comparison(Span):
    """One place of a conflict or corroboration; the places of one finding share its id."""

    conflict: str
    kind: str
    relation: str
    subject: str
    value: str
    note: str


@dataclass(frozen=True)
class Document:
    """One article: as it came (``raw``), repaired (``text``), and laid out.

    ``published`` is ISO 8601 at whatever precision is known (``2026-01-08``, ``2026-W02``, ``2026-01``), or
    empty. ``encoding`` says how the bytes were read.
    """

    id: str
    text: str
    raw: str
    alignment: Alignment = field(repr=False)
    blocks: tuple[Block, ...] = field(repr=False)
    sentences: tuple[Sentence, ...] = field(repr=False)
    title: str = ""
    author: str = ""
    outlet: str = ""
    published: str = ""
    language: str = ""
    encoding: str = ""
    path: str = ""
    sha256: str = ""
    label: str = ""

    @cached_property
    def _block_starts(self) -> list[int]:
        return [b.start for b in self.blocks]

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    def block_at(self, offset: int) -> Block | None:
        """The block that holds a code point, if any."""
        i = bisect_right(self._block_starts, offset) - 1
        return self.blocks[i] if i >= 0 and offset < self.blocks[i].end else None

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds a code point, if any."""
        i = bisect_right(self._sentence_starts, offset) - 1
        return self.sentences[i] if i >= 0 and offset < self.sentences[i].end else None
