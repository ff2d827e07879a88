"""What a comparison finds: places in several documents, joined under one id, and a sentence made of values."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields

import pandas as pd

from ..model import Comparison
from .sources import Sources

COLUMNS = ("doc", *(f.name for f in fields(Comparison)))


@dataclass(frozen=True, slots=True)
class Place:
    """``text`` is what the document says at ``start``; ``value`` what it comes to."""

    doc: str
    start: int
    end: int
    text: str
    value: str


@dataclass(frozen=True)
class Finding:
    """A difference (``conflict``, ``update``, ``variant``) or an agreement (``same``, ``compatible``)."""

    kind: str
    relation: str
    subject: str
    places: tuple[Place, ...]
    note: str


def findings_table(findings: Iterable[Finding], sources: Sources) -> pd.DataFrame:
    """One row a place, findings in the order of their kinds and first places.

    An id is the kind and a number, counted from 1 in that order: the same findings have the same ids.
    """
    rows: list[tuple[object, ...]] = []
    numbers: Counter[str] = Counter()
    for finding in sorted(findings, key=lambda f: (f.kind, _order(f.places[0], sources), f.subject)):
        numbers[finding.kind] += 1
        name = f"{finding.kind}-{numbers[finding.kind]:03}"
        rows += [
            (
                p.doc,
                p.start,
                p.end,
                p.text,
                name,
                finding.kind,
                finding.relation,
                finding.subject,
                p.value,
                finding.note,
            )
            for p in finding.places
        ]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def in_order(places: Iterable[Place], sources: Sources) -> tuple[Place, ...]:
    """Each place once, by document and offset."""
    return tuple(sorted(dict.fromkeys(places), key=lambda p: _order(p, sources)))


def by_value(places: Iterable[Place]) -> dict[str, list[str]]:
    """The documents that give each value, in the order of the places."""
    values: dict[str, dict[str, None]] = defaultdict(dict)
    for place in places:
        values[place.value][place.doc] = None
    return {value: list(docs) for value, docs in values.items()}


def weighed(values: Mapping[str, Sequence[str]], sources: Sources, between: str = " against ") -> str:
    """The values by weight: ``4 (2 sources) against 3 (1 source)``."""
    ordered = sorted(values.items(), key=lambda item: -sources.independent(item[1]))
    return between.join(f"{value} ({sources.counted(docs)})" for value, docs in ordered)


def _order(place: Place, sources: Sources) -> tuple[int, int, int]:
    return sources.order.get(place.doc, len(sources.order)), place.start, place.end
