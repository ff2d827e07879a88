"""Where articles are seen together: tables in, tables out.

    coverage         topic × function × document, with its denominators; what each leaves out
    conflicts        quantity, date, chronology, name, wording, claim: one small module a kind
    full names       whom a surname means, by the other articles
    corroborations   what independent sources agree on

Nothing here reads a file or knows an extractor; a table that is missing has no rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from ..codebook import Codebook
from .counterparts import counterparts
from .coverage import coverage_table, omissions
from .findings import findings_table
from .keyness import keyness_table
from .sources import Sources, Tables

__all__ = [
    "Comparisons",
    "Sources",
    "compare",
    "counterparts",
    "coverage_table",
    "keyness_table",
    "omissions",
]

AGREEING = ("same", "compatible")


@dataclass(frozen=True)
class Comparisons:
    """The three tables; ``raw_start`` and ``raw_end`` are for the study to add, which knows the alignments."""

    coverage: pd.DataFrame
    conflicts: pd.DataFrame
    corroborations: pd.DataFrame


def compare(tables: Tables, texts: Mapping[str, str], codebook: Codebook) -> Comparisons:
    """Compare all documents of a study; near-linear in their number.

    >>> compare({}, {}, Codebook()).conflicts.columns.tolist()[:5]
    ['doc', 'start', 'end', 'text', 'conflict']
    """
    from .conflicts import find_findings  # heavy, and who reads tables compares no more

    sources = Sources(tables, texts)
    findings = list(find_findings(sources, codebook))
    return Comparisons(
        coverage=coverage_table(sources, codebook),
        conflicts=findings_table((f for f in findings if f.relation not in AGREEING), sources),
        corroborations=findings_table((f for f in findings if f.relation in AGREEING), sources),
    )
