"""One says yes, another no or not yet: where form alone shows it."""

from __future__ import annotations

from collections.abc import Iterator

from ..codebook import Codebook
from .findings import Finding
from .sources import Sources


def find_claim_findings(sources: Sources, codebook: Codebook) -> Iterator[Finding]:
    yield from ()
