"""Who undertook what, by when, and how firmly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..model import Agreement, Commitment, DateMention, Document, Mention


def find_commitments(
    document: Document, mentions: Sequence[Mention], dates: Sequence[DateMention], agreements: Sequence[Agreement]
) -> Iterator[Commitment]:
    """Yield every undertaking."""
    yield from ()
