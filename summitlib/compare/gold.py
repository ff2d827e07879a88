"""Hand-made labels put on a study's texts: JSON Lines as in tests/gold, or a table of OUTPUTS/tables, corrected.

A label in JSON Lines names its words (``exact``, with ``prefix`` where they stand more than once); a row of a
spreadsheet has ``doc, start, end, text``. A label that cannot be put on the texts is reported with its file and line,
and stays a label: one that was missed. Several people's labels are told apart, by ``coder``, in codings only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from ..errors import RequestError
from .anchoring import Anchors
from .label_files import Line, read_lines
from .matching import Mark

#: what can be scored, and what a label must say besides its place
TABLES: Mapping[str, tuple[str, ...]] = {
    "blocks": ("kind",), "sentences": (), "quotations": (), "quantities": ("value",), "dates": ("value",),
    "agreements": (), "codings": ("function",), "conflicts": ("kind",),
}  # fmt: skip
_FORMS = (".jsonl", ".csv")
_NEAR = 0.85  # how like the name of a table a file's name must be to be a slip
_LEAD = 30  # characters before a labelled line that tell it from another like it

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """What is wrong with lines of a label file; ``lost`` unless the label could be used all the same."""

    file: str
    lines: tuple[int, ...]
    what: str
    lost: bool = True

    def __str__(self) -> str:
        more = f" and {len(self.lines) - 1} more" if len(self.lines) > 1 else ""
        return f"{self.file} line {self.lines[0]}{more}: {self.what}"


@dataclass
class Gold:
    """Labels by table; ``scope``: the documents that were labelled for a table; ``texts``: what they should read.

    A document that the study does not have keeps the name that the labels give it.
    """

    labels: dict[str, list[Mark]] = field(default_factory=dict)
    scope: dict[str, frozenset[str]] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def read_gold(path: Path, texts: Mapping[str, str]) -> Gold:
    """Read a folder of label files, or one such file; ``texts`` are the study's repaired texts by document.

    Raises :class:`~summitlib.errors.RequestError` where there is nothing to read.
    """
    files = gold_files(path)
    return _Reader(path if path.is_dir() else path.parent, texts).read(files)


def gold_files(path: Path) -> list[Path]:
    """The files in a folder, or the one that ``path`` is, that could be labels; RequestError where none is."""
    if not path.exists():
        raise RequestError("there is no such file or folder", where=str(path), hint="give the folder of the labels")
    files = [file for file in (sorted(path.iterdir()) if path.is_dir() else [path]) if file.suffix in _FORMS]
    if not any(file.stem in TABLES for file in files):
        raise RequestError("holds no labels", where=str(path), hint=f"NAME.jsonl or NAME.csv: {', '.join(TABLES)}")
    return files


class _Reader:
    def __init__(self, folder: Path, texts: Mapping[str, str]) -> None:
        self._texts, self._anchors = texts, {doc: Anchors(text) for doc, text in texts.items()}
        self._own = {p.stem: p.read_bytes().decode("utf-8", "replace") for p in sorted((folder / "text").glob("*.txt"))}
        self._wrong: dict[tuple[str, str, bool], list[int]] = defaultdict(list)
        self._ids = {doc: (doc, "") for doc in texts}
        self._at = "", 0

    def read(self, files: Sequence[Path]) -> Gold:
        """Everything in the files; where a table is there twice, JSON Lines go before a spreadsheet's."""
        gold = Gold(texts={self._study_id(name)[0]: text for name, text in self._own.items()})
        for file in sorted(files, key=lambda f: (_FORMS.index(f.suffix), f.name)):
            self._at = file.name, 1
            if file.stem not in TABLES:
                near = get_close_matches(file.stem, TABLES, n=1, cutoff=_NEAR)
                self._tell("is not a table that is scored" + "".join(f"; {n}?" for n in near), lost=bool(near))
            elif file.stem in gold.labels:
                self._tell(f"{file.stem}.jsonl stands beside it and is read instead")
            else:
                marks = gold.labels[file.stem] = list(self._marks(file))
                whole = gold.texts if file.suffix == ".jsonl" else ()
                gold.scope[file.stem] = frozenset([*whole, *(mark.doc for mark in marks)])
        gold.problems = tuple(sorted(Problem(f, tuple(ns), what, lost) for (f, what, lost), ns in self._wrong.items()))
        return gold

    def _marks(self, file: Path) -> Iterator[Mark]:
        for line in read_lines(file):
            self._at = file.name, line.number
            if line.wrong:
                self._tell(line.wrong)
                continue
            for values in _places(line, self._own):
                if lacking := _lacking(values, TABLES[file.stem]):
                    self._tell(f"has no {lacking!r}; set aside")
                else:
                    yield self._mark(values)

    def _mark(self, values: Mapping[str, Any]) -> Mark:
        """The label where its words stand; nowhere, if they do not."""
        doc, wrong = self._study_id(values["doc"])
        words = str(values.get("exact") or values.get("text") or "")
        start, end = (0, 0) if wrong else self._span(doc, words, values)
        if wrong:
            self._tell(wrong)
        return Mark(
            doc, start, end, self._texts[doc][start:end] if end else words, values, bool(values.get("optional"))
        )

    def _study_id(self, name: str) -> tuple[str, str]:
        """The study's id of a document that the labels name by its id or by how that begins; else what is wrong."""
        if name not in self._ids:
            docs = [doc for doc in self._texts if doc.startswith(name)]
            wrong = f"{len(docs) or 'no'} documents of the study are called {name!r}; its labels count as missed"
            self._ids[name] = (docs[0], "") if len(docs) == 1 else (name, wrong)
        return self._ids[name]

    def _span(self, doc: str, words: str, values: Mapping[str, Any]) -> Span:
        given = _given(values, len(self._texts[doc]))
        if given and (self._texts[doc][slice(*given)] == words or not words):
            return given
        spans = self._anchors[doc].find(words, str(values.get("prefix") or ""))
        if not spans:
            self._tell(f"the words {words[:60]!r} are not in {doc}; counted as missed")
        elif given:
            return min(spans, key=lambda span: abs(span[0] - given[0]))
        elif len(spans) > 1 and "line" not in values:
            self._tell(f"{words[:60]!r} stands {len(spans)} times in {doc}; the first is taken", lost=False)
        return spans[0] if spans else (0, 0)

    def _tell(self, what: str, lost: bool = True) -> None:
        file, line = self._at
        self._wrong[file, what, lost].append(line)


def _places(line: Line, own: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """The labels of a line: one for each place of a conflict; a numbered line of a text by its words."""
    values = dict(line.values)
    if isinstance(places := values.get("values"), list) and places:
        shared = {"conflict": values.get("id", f"line {line.number}"), **values}
        yield from (shared | place for place in places if isinstance(place, dict))
    elif isinstance(number := values.get("line"), int) and "exact" not in values:
        lines = own.get(str(values.get("doc")), "").split("\n")
        before = "\n".join(lines[max(0, number - 3) : number - 1])[-_LEAD:]
        yield values | {"exact": "".join(lines[number - 1 : number]), "prefix": before}
    else:
        yield values


def _lacking(values: Mapping[str, Any], wanted: Sequence[str]) -> str:
    """The first thing that a label must say and does not, or empty.

    >>> _lacking({"doc": "a", "exact": "x"}, ["value"]), _lacking({"doc": "a", "text": "x", "value": 0}, ["value"])
    ('value', '')
    """
    if not values.get("doc") or not isinstance(values["doc"], str):
        return "doc"
    if not values.get("exact") and not values.get("text") and not _given(values):
        return "exact"
    return next((name for name in wanted if values.get(name) in (None, "")), "")


def _given(values: Mapping[str, Any], length: int | None = None) -> Span | None:
    """The offsets that a row gives, if they can be meant.

    >>> _given({"start": "12.0", "end": "20"}), _given({"start": "", "end": "20"}), _given({"start": 3, "end": 9}, 5)
    ((12, 20), None, None)
    """
    try:
        start, end = (int(float(values[name])) for name in ("start", "end"))
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    return (start, end) if 0 <= start < end and (length is None or end <= length) else None
