"""From one document to its evidence; each extractor is a function, and none imports another.

mentions ─► quotations          (who is named ─► who spoke)
dates    ─► quantities          (what is a date is no quantity)
agreements ─► codings           (what is concluded ─► an outcome)
mentions ─► agreements          (who signs ─► a government's or a firm's)
mentions, dates, agreements ─► commitments
"""

from __future__ import annotations

from dataclasses import dataclass

from ..codebook import Codebook
from ..model import (
    Agreement,
    Coding,
    Commitment,
    DateMention,
    Document,
    Mention,
    Quantity,
    Quotation,
)  # fmt: skip
from .agreements import find_agreements
from .codings import find_codings
from .commitments import find_commitments
from .dates import find_dates
from .mentions import find_mentions
from .quantities import find_quantities
from .quotations import find_quotations

__all__ = ["Evidence", "extract"]


@dataclass(frozen=True)
class Evidence:
    """What one document holds; each field is a table's rows, in text order."""

    mentions: tuple[Mention, ...]
    quotations: tuple[Quotation, ...]
    quantities: tuple[Quantity, ...]
    dates: tuple[DateMention, ...]
    agreements: tuple[Agreement, ...]
    codings: tuple[Coding, ...]
    commitments: tuple[Commitment, ...]


def extract(document: Document, codebook: Codebook) -> Evidence:
    """Everything the extractors find in one document."""
    mentions = tuple(find_mentions(document, codebook))
    dates = tuple(find_dates(document))
    agreements = tuple(find_agreements(document, codebook, mentions))
    return Evidence(
        mentions=mentions,
        quotations=tuple(find_quotations(document, mentions, codebook)),
        quantities=tuple(find_quantities(document, dates, codebook)),
        dates=dates,
        agreements=agreements,
        codings=tuple(find_codings(document, codebook, agreements)),
        commitments=tuple(find_commitments(document, mentions, dates, agreements)),
    )
