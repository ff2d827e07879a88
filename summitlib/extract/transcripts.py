"""Who speaks each paragraph of a transcript."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ..model import Block
from ..reading import turns


@dataclass(frozen=True, slots=True)
class Turn:
    """``label`` characters of the block name its speaker, who is named at ``[start, end)`` of the article."""

    block: int
    label: int
    start: int
    end: int
    speaker: str


def find_turns(blocks: Sequence[Block]) -> Iterator[Turn]:
    """Yield the turns of a transcript, by blocks."""
    for turn in turns.find_turns([b.text for b in blocks], [b.kind for b in blocks]):
        at = blocks[turn.first].start
        yield Turn(blocks[turn.index].block, turn.label, at + turn.start, at + turn.end, turn.speaker)
