"""Repair, reversibly."""

from __future__ import annotations

from ..alignment import Alignment


def repair(raw: str) -> tuple[str, Alignment]:
    """The repaired text, and the edits that made it."""
    return raw, Alignment()
