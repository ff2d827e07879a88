"""From the runs of a PDF's page to its lines, column by column, in the order they are read.

    runs ─ same baseline, no gap ─► pieces ─ gutters ─► columns ─► lines

A **gutter** is where many pieces begin at one place across the page, with others ending before them on the same
height. Pieces that reach across it (a title, a wide table) cut the columns into bands, read one below the other.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from .raw import raised

#: columns have at least this many lines, and this part of the page's width
_FEWEST, _NARROWEST = 4, 0.15
#: pages have no more than eight columns, and a gutter is looked for at so many places
_DEEPEST, _PLACES = 3, 8


class Run(NamedTuple):
    """Words of one type on one line; lengths in points, y growing upwards."""

    x: float
    y: float
    right: float
    size: float
    bold: bool
    turn: int
    words: str


@dataclass(frozen=True, slots=True)
class Line:
    """A line of one column; ``left`` and ``end`` are the column's edges, ``column`` tells the columns of a page apart."""

    x: float
    y: float
    right: float
    size: float
    bold: bool
    words: str
    left: float = 0.0
    end: float = 0.0
    column: int = 0


def find_lines(runs: Sequence[Run]) -> list[Line]:
    """The lines of a page that stand upright, in the order they are read."""
    lines: list[Line] = []
    for number, column in enumerate(_columns(list(_pieces(runs)), _DEEPEST)):
        rows = list(_rows(column))
        left, end = _edge(rows), max(row.right for row in rows)
        lines += (replace(row, left=left, end=end, column=number) for row in rows)
    return lines


def _edge(rows: Sequence[Line]) -> float:
    """Where most lines of a column begin."""
    return min(Counter(round(row.x, 0) for row in rows).items(), key=lambda place: (-place[1], place[0]))[0]


# ── pieces ─────────────────────────────────────────────────────────────────────────────────────────────────────────


def _pieces(runs: Iterable[Run]) -> Iterator[Line]:
    """Runs that go on in each other on one line, as the file has them in a row."""
    members: list[Run] = []
    for run in runs:
        if members and not _goes_on(members, run):
            yield _joined(members)
            members = []
        members.append(run)
    if members:
        yield _joined(members)


def _goes_on(members: Sequence[Run], run: Run) -> bool:
    last, main = members[-1], max(members, key=lambda m: len(m.words))
    size = max(main.size, run.size)
    return abs(run.y - main.y) < 0.6 * size and -0.5 * size < run.x - last.right < size


def _joined(members: Sequence[Run]) -> Line:
    """The runs as one piece, of the type that most of it is set in; raised numbers in raised digits."""
    main = max(members, key=lambda m: len(m.words))
    words, right = "", members[0].x
    for run in members:
        is_note = run.size < 0.85 * main.size and run.y > main.y + 0.1 * main.size
        gap = run.x - right > 0.16 * main.size and words
        words += (" " if gap else "") + (raised(run.words) if is_note else run.words)
        right = run.right
    bold = all(m.bold for m in members if any(c.isalpha() for c in m.words))
    return Line(members[0].x, main.y, max(m.right for m in members), main.size, bold, words)


# ── columns ────────────────────────────────────────────────────────────────────────────────────────────────────────


def _columns(pieces: list[Line], depth: int) -> Iterator[list[Line]]:
    """Columns in reading order; those of one band from left to right."""
    gutter = _gutter(pieces) if depth else None
    if gutter is None:
        if pieces:
            yield pieces
        return
    for band in _bands(pieces, gutter):
        left = [p for p in band if p.x < gutter]
        right = [p for p in band if p.x >= gutter]
        if not left or not right:
            yield from _columns(band, depth - 1)
        else:
            yield from _columns(left, depth - 1)
            yield from _columns(right, depth - 1)


def _gutter(pieces: Sequence[Line]) -> float | None:
    """The place where a column begins beside another, if the page has two."""
    if len(pieces) < 2 * _FEWEST:
        return None
    starts = Counter(round(p.x / 2) for p in pieces)
    width = max(p.right for p in pieces) - min(p.x for p in pieces)
    places = sorted(starts, key=lambda s: (-starts[s], s))[:_PLACES]
    found = [(score, place * 2 - 2.0) for place in places if (score := _score(pieces, place * 2 - 2.0, width))]
    return max(found)[1] if found else None


def _score(pieces: Sequence[Line], gutter: float, width: float) -> int:
    """How many lines stand beside others on the far side of a place; 0 where that is no gutter."""
    right = [p for p in pieces if gutter <= p.x < gutter + 6]
    if len(right) < _FEWEST:
        return 0
    top, bottom = max(p.y for p in right), min(p.y for p in right)
    beside = [p for p in pieces if p.x < gutter and bottom - p.size < p.y < top + p.size]
    left = [p for p in beside if p.right <= gutter + 1]
    if len(left) < _FEWEST or len(beside) - len(left) > 0.2 * len(right):
        return 0
    narrow = min(median(p.right - p.x for p in left), median(p.right - p.x for p in right))
    return min(len(left), len(right)) if narrow > _NARROWEST * width else 0


def _bands(pieces: Sequence[Line], gutter: float) -> Iterator[list[Line]]:
    """The pieces above, of, and below each stretch of pieces that reach across the gutter."""
    order = sorted(pieces, key=lambda p: (-p.y, p.x))
    band: list[Line] = []
    crossing = False
    for i, piece in enumerate(order):
        crosses = piece.x < gutter and piece.right > gutter + 1
        if crossing and not crosses:
            crosses = _ends(band[-1], piece) and not _beside(order, i)
        if band and crosses != crossing:
            yield band
            band = []
        band.append(piece)
        crossing = crosses
    if band:
        yield band


def _ends(above: Line, piece: Line) -> bool:
    """Whether a piece may be the short last line of those that reach across."""
    return abs(piece.x - above.x) < 2 and piece.size == above.size and above.y - piece.y < 2 * piece.size


def _beside(order: Sequence[Line], i: int) -> bool:
    """Whether another piece stands on the same height as the one at ``i``."""
    return any(
        abs(other.y - order[i].y) < 0.5 * order[i].size for other in (*order[max(0, i - 1) : i], *order[i + 1 : i + 2])
    )


# ── lines ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def _rows(column: Sequence[Line]) -> Iterator[Line]:
    """The lines of one column from top to bottom; pieces of one line that stand far apart are apart by a tab."""
    row: list[Line] = []
    for piece in sorted(column, key=lambda p: -p.y):
        if row and row[0].y - piece.y > 0.4 * min(row[0].size, piece.size):
            yield _row(row)
            row = []
        row.append(piece)
    if row:
        yield _row(row)


def _row(pieces: list[Line]) -> Line:
    pieces.sort(key=lambda p: p.x)
    main = max(pieces, key=lambda p: len(p.words))
    words = pieces[0].words
    for before, piece in pairwise(pieces):
        words += ("\t" if piece.x - before.right > 1.5 * main.size else " ") + piece.words
    right = max(p.right for p in pieces)
    return Line(pieces[0].x, main.y, right, main.size, all(p.bold for p in pieces), words)
