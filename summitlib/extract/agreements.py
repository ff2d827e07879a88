"""Agreements, memoranda, plans, dialogues: what the text names as one item."""

from __future__ import annotations

from collections.abc import Iterator

from ..codebook import Codebook
from ..model import Agreement, Document


def find_agreements(document: Document, codebook: Codebook) -> Iterator[Agreement]:
    """Yield every item."""
    yield from ()
