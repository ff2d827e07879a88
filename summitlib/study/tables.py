"""The tables: their columns, and how they go to disk and back.

A table in memory is a pandas DataFrame; a list cell is a tuple of text. On disk it is a Parquet file with every
value exactly, and a CSV file for spreadsheets (lists joined with ``;``, and an apostrophe before a text that a
spreadsheet would run).
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .. import model

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

RECORDS: Mapping[str, type] = {
    "repairs": model.Repair, "blocks": model.Block, "sentences": model.Sentence, "quotations": model.Quotation,
    "quantities": model.Quantity, "dates": model.DateMention, "mentions": model.Mention,
    "agreements": model.Agreement, "codings": model.Coding, "conflicts": model.Comparison,
    "corroborations": model.Comparison, "commitments": model.Commitment,
}  # fmt: skip
_SPANLESS = {
    "documents": {
        "doc": "str", "label": "str", "title": "str", "author": "str", "outlet": "str", "published": "str",
        "language": "str", "path": "str", "sha256": "str", "encoding": "str", "group": "str",
        "words": "int", "sentences": "int",
    },
    "coverage": {
        "doc": "str", "topic": "str", "function": "str", "sentences": "int", "words": "int",
        "of_sentences": "int", "of_words": "int",
    },
}  # fmt: skip
_ANCHOR = {"doc": "str", "start": "int", "end": "int", "text": "str", "raw_start": "int", "raw_end": "int"}
_RUNS = ("=", "+", "-", "@", "\t")


def _columns(record: type) -> dict[str, str]:
    own = {f.name: str(f.type) for f in fields(record) if f.name not in ("start", "end", "text")}
    return _ANCHOR | own


#: every table's columns, in order, with their types
SCHEMAS: Mapping[str, Mapping[str, str]] = {
    "documents": _SPANLESS["documents"],
    **{name: _columns(record) for name, record in RECORDS.items()},
    "coverage": _SPANLESS["coverage"],
}
NAMES = tuple(SCHEMAS)
ANCHORED = tuple(RECORDS)

Row = Sequence[Any]


def arrow_table(name: str, rows: Iterable[Row]) -> pa.Table:
    """Rows, each in the order of the table's columns, as an Arrow table of the right types."""
    import pyarrow as pa

    kinds = {
        "str": pa.string(), "int": pa.int64(), "float": pa.float64(), "float | None": pa.float64(),
        "bool": pa.bool_(), "tuple[str, ...]": pa.list_(pa.string()),
    }  # fmt: skip
    schema = pa.schema([(column, kinds[kind]) for column, kind in SCHEMAS[name].items()])
    columns = list(zip(*rows, strict=True)) or [()] * len(schema)
    return pa.Table.from_arrays(
        [pa.array(values, field.type) for values, field in zip(columns, schema, strict=True)], schema=schema
    )


def frame_of(name: str, table: pa.Table) -> pd.DataFrame:
    """An Arrow table as a DataFrame."""
    frame: pd.DataFrame = table.to_pandas()
    for column, kind in SCHEMAS[name].items():
        if kind.startswith("tuple"):
            frame[column] = [tuple(cell) for cell in frame[column]]
    return frame


def rows_of(name: str, frame: pd.DataFrame) -> list[Row]:
    """A DataFrame's rows in the order of the table's columns."""
    import pandas as pd

    columns = [frame[column] for column in SCHEMAS[name]]
    return [[None if cell is pd.NA or cell != cell else cell for cell in row] for row in zip(*columns, strict=True)]


def write_table(folder: Path, name: str, table: pa.Table) -> None:
    """Write one table as Parquet and as CSV."""
    import pyarrow.parquet as pq

    pq.write_table(table, folder / f"{name}.parquet")
    (folder / f"{name}.csv").write_text(csv_text(table), encoding="utf-8", newline="")


def read_table(folder: Path, name: str) -> pd.DataFrame:
    """Read one table back from its Parquet file."""
    import pyarrow.parquet as pq

    return frame_of(name, pq.read_table(folder / f"{name}.parquet"))


def csv_text(table: pa.Table) -> str:
    """The table as CSV, header line first."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(table.column_names)
    for row in zip(*(column.to_pylist() for column in table.columns), strict=True):
        writer.writerow([_cell(value) for value in row])
    return out.getvalue()


def _cell(value: Any) -> str:
    """One CSV cell.

    >>> [_cell(v) for v in (True, 14.0, 66.3, None, ["fta", "japan"], "=1+1", -2.0)]
    ['true', '14', '66.3', '', 'fta;japan', "'=1+1", '-2']
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, int):
        return str(value)
    text = value if isinstance(value, str) else ";".join(value)
    return "'" + text if text.startswith(_RUNS) else text
