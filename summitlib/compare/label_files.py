"""Files of labels, as rows with their line numbers: JSON Lines, and tables saved by a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

#: a spreadsheet's separators, the likeliest first
_SEPARATORS = ",;\t"
#: before these an apostrophe only keeps a spreadsheet from running the cell
_RUNS = ("'=", "'+", "'-", "'@", "'\t")
_LISTS = ("topics", "topics_optional")
_TRUE = ("true", "1", "yes", "x")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a file: its ``values``, or ``wrong``, why it has none."""

    number: int
    values: Mapping[str, Any]
    wrong: str = ""


def read_lines(path: Path) -> Iterator[Line]:
    """Every line that is not blank, in order; a line that cannot be read says so, and the rest is read."""
    try:
        data = path.read_bytes().removeprefix(b"\xef\xbb\xbf")
    except OSError as problem:
        yield Line(1, {}, f"cannot be read: {problem.strerror}")
        return
    yield from _csv_lines(data) if path.suffix == ".csv" else _json_lines(data)


def _json_lines(data: bytes) -> Iterator[Line]:
    for number, line in enumerate(data.split(b"\n"), 1):
        if line.strip():
            yield _json_line(number, line)


def _json_line(number: int, line: bytes) -> Line:
    try:
        values = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        return Line(number, {}, "is not UTF-8")
    except (ValueError, RecursionError) as problem:
        return Line(number, {}, f"is not JSON: {getattr(problem, 'msg', 'nested too deeply')}")
    return Line(number, values) if isinstance(values, dict) else Line(number, {}, "is not a JSON object")


def _csv_lines(data: bytes) -> Iterator[Line]:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        yield Line(data.count(b"\n", 0, problem.start) + 1, {}, "is not UTF-8: save the table as “CSV UTF-8”")
        return
    head = text.partition("\n")[0]
    rows = csv.DictReader(io.StringIO(text, newline=""), delimiter=max(_SEPARATORS, key=head.count))
    before = 1
    try:
        for row in rows:
            yield Line(before + 1, {name: _cell(name, cell) for name, cell in row.items() if name and cell is not None})
            before = rows.line_num
    except csv.Error as problem:
        yield Line(before + 1, {}, f"is not CSV: {problem}")


def _cell(name: str, cell: str) -> Any:
    """What a cell says; an empty one says nothing.

    >>> _cell("topics", "fta; japan"), _cell("text", "'=1+1"), _cell("optional", "TRUE")
    (['fta', 'japan'], '=1+1', True)
    """
    if name == "optional":
        return cell.strip().lower() in _TRUE
    if name in _LISTS:
        return [part.strip() for part in cell.split(";") if part.strip()]
    return cell[1:] if cell.startswith(_RUNS) else cell
