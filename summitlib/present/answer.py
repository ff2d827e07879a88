"""Answers: sentences made of values, each with its citations, shown as HTML and as plain text.

A citation names a source and a sentence, links to that sentence in the report, and holds the sentence's words as its
tooltip, so that the evidence is at hand where the report is not.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

if TYPE_CHECKING:
    import pandas as pd

    from ..study import Study

Row = dict[str, Any]
#: keeps JupyterLab from reading the text between two dollar signs as a formula
_PLAIN = "tex2jax_ignore mathjax_ignore"
_MOST_CITED = 6
_SHORT = 12  # characters: a column of cells no longer than this is never broken into lines
_MOST_IN_A_PARAGRAPH = 3


@dataclass(frozen=True, order=True)
class Citation:
    """One sentence of one source."""

    order: int
    sentence: int
    label: str
    words: str
    href: str

    @property
    def text(self) -> str:
        return f"[{self.label} §{self.sentence}]"

    @property
    def html(self) -> str:
        return f'<a class="cite" href="{escape(self.href)}" title="{escape(self.words)}">{escape(self.text)}</a>'


class Citations:
    """Finds the sentence that a row of any table stands in."""

    def __init__(self, study: Study) -> None:
        self._prefix = f"../{study.name}/report/articles/"
        self._labels, self._order = study.labels, {doc: n for n, doc in enumerate(study.labels)}
        self._sentences = {doc: rows for (doc,), rows in groups(study.sentences, "doc").items()}
        self._starts = {doc: [row["start"] for row in rows] for doc, rows in self._sentences.items()}

    def of(self, row: Mapping[str, Any]) -> Citation:
        """The citation of a row with ``doc`` and ``start``."""
        doc = row["doc"]
        sentence = self._sentences[doc][max(0, bisect_right(self._starts[doc], row["start"]) - 1)]
        number = sentence["sentence"]
        href = f"{self._prefix}{quote(doc)}.html#s{number}"
        return Citation(self._order[doc], number, self._labels[doc], sentence["text"], href)

    def of_all(self, rows: Iterable[Mapping[str, Any]]) -> list[Citation]:
        """The citations of rows, each sentence once, in the study's order."""
        return sorted(set(map(self.of, rows)))


@lru_cache(maxsize=4)
def citations(study: Study) -> Citations:
    """The citations of a study, made once."""
    return Citations(study)


@dataclass(frozen=True)
class Statement:
    """One sentence of an answer, and what it rests on."""

    words: str
    citations: Sequence[Citation] = ()


class Answer:
    """Statements in order.

    >>> print(Answer([Statement("Two sources agree.")]))
    Two sources agree.
    """

    def __init__(self, statements: Iterable[Statement]) -> None:
        self.statements = tuple(statements)

    def __str__(self) -> str:
        return " ".join(_text(s) for s in self.statements)

    def __repr__(self) -> str:
        return str(self)

    def _repr_html_(self) -> str:
        """A paragraph, or a list where it has many statements."""
        said = [_html(s) for s in self.statements]
        if len(said) <= _MOST_IN_A_PARAGRAPH:
            return f'<div class="answer {_PLAIN}"><p>{" ".join(said)}</p></div>'
        return f'<div class="answer {_PLAIN}"><ul>' + "".join(f"\n<li>{s}</li>" for s in said) + "\n</ul></div>"


def _text(statement: Statement) -> str:
    cited = "".join(c.text for c in statement.citations[:_MOST_CITED])
    return f"{statement.words} {cited}{_rest(statement)}".strip()


def _html(statement: Statement) -> str:
    cited = " ".join(c.html for c in statement.citations[:_MOST_CITED])
    return f"{escape(statement.words)} {cited}{_rest(statement)}".strip()


def _rest(statement: Statement) -> str:
    rest = len(statement.citations) - _MOST_CITED
    return f" and {rest} more" if rest > 0 else ""


def records(frame: pd.DataFrame) -> list[Row]:
    """The rows of a table, each by column name."""
    return cast("list[Row]", frame.to_dict("records"))


def groups(frame: pd.DataFrame, *columns: str) -> dict[tuple[Any, ...], list[Row]]:
    """The rows of a table by their values in some columns, in order of first occurrence."""
    found: dict[tuple[Any, ...], list[Row]] = {}
    for row in records(frame):
        found.setdefault(tuple(row[c] for c in columns), []).append(row)
    return found


def listed(items: Sequence[str]) -> str:
    """Words as English lists them.

    >>> listed(["a", "b", "c"]), listed(["a", "b"]), listed([])
    ('a, b and c', 'a and b', 'none')
    """
    if not items:
        return "none"
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1]


def counted(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun.

    >>> counted(1, "source"), counted(1200, "word"), counted(2, "memorandum", "memoranda")
    ('1 source', '1,200 words', '2 memoranda')
    """
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"


def sentence_case(words: str) -> str:
    """The words with a capital at the beginning.

    >>> sentence_case("size of the delegation"), sentence_case("GDP growth")
    ('Size of the delegation', 'GDP growth')
    """
    return words[:1].upper() + words[1:]


class Table:
    """A captioned table with a note on its source; cells may be text, numbers or citations.

    Columns are named by their heads; a column whose cells are all numbers is set to the right.
    """

    def __init__(self, caption: str, heads: Sequence[str], rows: Iterable[Sequence[Any]], note: str = "") -> None:
        self.caption, self.heads, self.note = caption, tuple(heads), note
        self.rows = tuple(tuple(row) for row in rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[tuple[Any, ...]]:
        return iter(self.rows)

    def __repr__(self) -> str:
        lines = [self.caption, " | ".join(self.heads), *(" | ".join(map(_cell_text, row)) for row in self.rows)]
        return "\n".join([*lines, *([self.note] if self.note else [])])

    def _repr_html_(self) -> str:
        kinds = [self._kind(column) for column in range(len(self.heads))]
        head = _row("th", kinds, map(escape, self.heads))
        rows = self.rows or [("(none found)", *[""] * (len(self.heads) - 1))]
        body = "\n".join(_row("td", kinds, map(_cell_html, row)) for row in rows)
        note = f'<p class="note-line">{escape(self.note)}</p>' if self.note else ""
        return (
            f'<div class="scroll {_PLAIN}"><table class="plain"><caption>{escape(self.caption)}</caption>\n'
            f"<thead>{head}</thead>\n<tbody>\n{body}\n</tbody></table>{note}</div>"
        )

    def _kind(self, column: int) -> str:
        """How a column is set: numbers to the right, short cells unbroken."""
        cells = [row[column] for row in self.rows]
        if cells and all(isinstance(cell, int | float) for cell in cells):
            return ' class="number"'
        return ' class="short"' if all(len(_cell_text(cell)) <= _SHORT for cell in cells) else ""


def _row(tag: str, kinds: Iterable[str], cells: Iterable[str]) -> str:
    return "<tr>" + "".join(f"<{tag}{kind}>{cell}</{tag}>" for kind, cell in zip(kinds, cells, strict=True)) + "</tr>"


def _cell_text(cell: Any) -> str:
    if isinstance(cell, list | tuple):
        return "".join(map(_cell_text, cell))
    return cell.text if isinstance(cell, Citation) else _number(cell)


def _cell_html(cell: Any) -> str:
    if isinstance(cell, list | tuple):
        return " ".join(map(_cell_html, cell))
    return cell.html if isinstance(cell, Citation) else escape(_number(cell))


def _number(cell: Any) -> str:
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, int):
        return f"{cell:,}"
    return f"{cell:,.12g}" if isinstance(cell, float) else str(cell)
