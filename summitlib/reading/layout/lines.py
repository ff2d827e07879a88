"""From text to the lines and paragraphs that blocks are made of.

Pasted articles hold one paragraph a line; e-mail, PDF and wire text is wrapped at some width, and its lines
have to be joined. A text counts as wrapped when its full lines mostly stop in the middle of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_LINE = re.compile(r"[^\n\r\u2028\u2029]+")
_LIST_ITEM = re.compile(r"(?:[-*•▪◦‣·※†‡>#|]|\(?\d{1,3}[.)]|\[\d{1,3}\]|[A-Z][A-Z .]{2,30}:)\s")
_STOPPED = re.compile(r"[.!?:。][”’\"')\]]*$")
_WIDTHS = range(45, 101)  # characters; narrower is verse or a table, wider is no wrapping


@dataclass(frozen=True, slots=True)
class Line:
    """``text == article[start:end]``, without white space around it; ``indent`` counts the spaces before it."""

    start: int
    end: int
    text: str
    indent: int
    gap: bool  # an empty line, or nothing, stands before it


def find_lines(text: str) -> list[Line]:
    r"""Every paragraph, in text order: one a line, or the joined lines of wrapped text.

    >>> [line.text for line in find_lines("Leaders meet\n\n   They met. \n")]
    ['Leaders meet', 'They met.']
    """
    lines = list(_nonempty(text))
    width = _wrap_width(lines)
    return list(_joined(text, lines, width)) if width else lines


def _nonempty(text: str) -> Iterator[Line]:
    last = -1
    for found in _LINE.finditer(text):
        words = found.group().strip()
        if words:
            indent = len(found.group()) - len(found.group().lstrip())
            start = found.start() + indent
            gap = last < 0 or text.count("\n", last, start) > 1
            last = start + len(words)
            yield Line(start, last, words, indent, gap)


def _wrap_width(lines: Sequence[Line]) -> int:
    """The width the text is wrapped at, or 0 where it is not."""
    if len(lines) < 4:
        return 0
    lengths = sorted(len(line.text) + line.indent for line in lines)
    width = lengths[-1 - len(lengths) // 50]
    if width not in _WIDTHS or sum(n for n in lengths if n > width) > sum(lengths) / 10:
        return 0
    inside = [(a, b) for a, b in pairwise(lines) if not b.gap and len(a.text) > 0.7 * width]
    open_ended = sum(not _STOPPED.search(a.text, len(a.text) - 4) for a, b in inside)
    running_on = sum(b.text[0].islower() for _, b in inside)
    return width if open_ended >= max(2, len(inside) / 2) and running_on >= max(1, len(inside) / 8) else 0


def _joined(text: str, lines: Sequence[Line], width: int) -> Iterator[Line]:
    first = last = lines[0]
    for line in lines[1:]:
        if not _runs_on(first, last, line, width):
            yield Line(first.start, last.end, text[first.start : last.end], first.indent, first.gap)
            first = line
        last = line
    yield Line(first.start, last.end, text[first.start : last.end], first.indent, first.gap)


def _runs_on(first: Line, line: Line, after: Line, width: int) -> bool:
    """Whether a wrapped line goes on in the next: no gap, no new indent, and the next word would not have fitted."""
    hanging = 5 if _LIST_ITEM.match(first.text) else 2
    if after.gap or after.indent >= line.indent + hanging or _LIST_ITEM.match(after.text):
        return False
    room = width - len(line.text) - line.indent
    word = after.text.split(None, 1)[0]
    if len(word) + 1 > room:
        return True
    return after.text[0].islower() or (len(word) + 1 > room - width // 8 and not _STOPPED.search(line.text))
