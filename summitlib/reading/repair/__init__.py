"""Repair, reversibly: each step asks for changes, and all of them end in one flat alignment of raw and text.

    entities ─► lines ─► mojibake (double-byte, then UTF-8) ─► marks ─► injected ─► lost marks ─► hyphens

The steps are run again on what they made until none asks for a change: what is repaired stays as it is.
Clean text costs one search for each step's tell-tale characters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ...alignment import Alignment, Change, apply_changes
from .double_byte import find_double_byte
from .entities import find_entities
from .hyphens import find_hyphens
from .injected import find_injected
from .lines import find_lines
from .lost import find_lost_marks
from .marks import find_marks
from .utf8 import find_utf8

__all__ = ["repair"]

_STEPS: tuple[Callable[[str], Iterable[Change]], ...] = (
    find_entities, find_lines, find_double_byte, find_utf8, find_marks, find_injected, find_lost_marks, find_hyphens,
)  # fmt: skip
_ROUNDS = 12


def repair(raw: str) -> tuple[str, Alignment]:
    """The repaired text, and the edits that made it; ``alignment.undo(text)`` gives the raw text back.

    >>> text, alignment = repair("Kim¡¯s visit &amp;mdash; the first")
    >>> text, [e.kind for e in alignment.edits]
    ('Kim’s visit — the first', ['mojibake', 'entity'])
    """
    text, alignment = raw, Alignment()
    for _ in range(_ROUNDS):
        before = text
        for find_changes in _STEPS:
            text, step = apply_changes(text, find_changes(text))
            alignment = alignment.then(step)
        if text == before:
            break
    return text, alignment
