"""When a found row answers a label, and when what it says is right: table by table, in one place."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import isclose
from typing import Any
from unicodedata import normalize

from .matching import Mark, overlap

Same = Callable[[Any, Any], bool]


def same_text(one: Any, other: Any) -> bool:
    """Equal words, capitals aside."""
    return str(one).strip().casefold() == str(other).strip().casefold()


def same_name(one: Any, other: Any) -> bool:
    """Equal letters: spaces, hyphens, capitals and accents aside.

    >>> same_name("Ana Ruiz-Peña", "ana ruiz pena"), same_name("Ana Ruiz", "Ana Ruis")
    (True, False)
    """
    return _letters(one) == _letters(other)


def _letters(name: Any) -> str:
    return "".join(c for c in normalize("NFKD", str(name)).casefold() if c.isalpha())


def same_number(one: Any, other: Any) -> bool:
    """Equal numbers, however written; what is no number equals none.

    >>> same_number("1,200", 1200.0), same_number("", ""), same_number(0.1 + 0.2, "0.3")
    (True, False, True)
    """
    first, second = _number(one), _number(other)
    return first is not None and second is not None and isclose(first, second, rel_tol=1e-6, abs_tol=1e-6)


def _number(value: Any) -> float | None:
    try:
        return float(str(value).replace(",", ""))
    except ValueError:
        return None


def same_truth(one: Any, other: Any) -> bool:
    """Both true or both not, as Python, JSON or a spreadsheet writes it."""
    return _truth(one) == _truth(other)


def _truth(value: Any) -> bool:
    return str(value).strip().lower() in ("true", "1", "yes")


def same_date(one: Any, other: Any) -> bool:
    """Equal dates and intervals.

    >>> same_date("2024-5-1", "2024-05-01"), same_date("2024-05/2024-05", "2024-05"), same_date("2024", "2024-05")
    (True, True, False)
    """
    return _iso(one) == _iso(other)


def _iso(value: Any) -> tuple[str, ...]:
    parts = [re.sub(r"(?<=-)(\d)(?=-|$)", r"0\1", part.strip()) for part in str(value).split("/")]
    return tuple(parts) if len(set(parts)) > 1 else (parts[0],)


@dataclass(frozen=True, slots=True)
class Column:
    """What a row says besides its place; ``counts`` tells for which labels that can be asked."""

    name: str
    same: Same = same_text
    counts: Callable[[Mark], bool] = lambda label: True
    few: bool = False  # so few categories that a confusion table can be read

    def asked(self, label: Mark) -> bool:
        """Whether the label says anything of it."""
        return label[self.name] is not None and self.counts(label)


@dataclass(frozen=True, slots=True)
class Rule:
    """How rows and labels of a table are held against each other: ``accepts(found, label)``, then column by column."""

    accepts: Callable[[Mark, Mark], bool]
    columns: tuple[Column, ...] = ()
    told: tuple[str, ...] = ()  # what a list of misses says of a row

    def tell(self, row: Mark) -> str:
        """What a row says, in few words."""
        return ", ".join(str(row[name]) for name in self.told if row[name] not in (None, ""))


def _covering(least: float) -> Callable[[Mark, Mark], bool]:
    return lambda found, label: overlap(found, label) >= least


def _valued(same: Same) -> Callable[[Mark, Mark], bool]:
    return lambda found, label: same(found["value"], label["value"])


RULES: Mapping[str, Rule] = {
    "quotations": Rule(
        _covering(0.8),
        (
            Column("kind", few=True),
            Column("speaker", same_name, lambda label: bool(label["speaker"]) and label["kind"] != "term"),
        ),
        ("kind", "speaker"),
    ),
    "quantities": Rule(
        _valued(same_number),
        (
            Column("upper", same_number, lambda label: label["upper"] != ""),
            Column("unit"),
            Column("approximate", same_truth),
            Column("measure", counts=lambda label: label["measure"] not in ("", "other")),
        ),
        ("value", "upper", "unit"),
    ),
    "dates": Rule(_valued(same_date), told=("value",)),
    "agreements": Rule(
        _covering(0.5),
        (Column("level", few=True), Column("form", few=True), Column("sector"), Column("status", few=True)),
        ("level", "form", "sector", "status"),
    ),
}
