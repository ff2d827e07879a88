"""From a PDF's lines to its paragraphs, across columns and pages, and what their type says they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median

from .pdf_columns import Line
from .pdf_furniture import begins_note, find_furniture, find_notes
from .raw import RawText

#: sizes of headings and of the title, in parts of the text's; a heading has no more code points than this
_HEADING, _TITLE, _LONGEST_HEADING = 1.12, 1.25, 160
#: a gap between lines that is wider than usual by this begins a paragraph
_WIDER = 1.3
#: an indent of the first line, in parts of the type size
_INDENT = 0.6
#: a letter's usual width, in parts of the type size
_LETTER = 0.6
_BULLET = re.compile(r"[•▪◦‣·●○■□–—-]\s|\(?(?:\d{1,2}|[a-z])[.)]\s")
_STOPPED = re.compile(r"[.!?:;。…][”’\"')\]⁰¹²³⁴⁵⁶⁷⁸⁹\d]*$")
_CUT = re.compile(r"[^\W\d_]{2}[-\u2010\xad]$")
_GOES_ON = re.compile(r"[^\W\d_A-Z]{2}")
#: what follows a hyphen that stands for a word to come: "pre- and post-war"
_SUSPENDS = re.compile(r"(?:and|or|to)\b")


def set_pages(pages: Sequence[tuple[Sequence[Line], str]]) -> RawText:
    """The text of all pages; each comes as its lines, and as words that stand turned on it, which are furniture."""
    setting = _Setting([lines for lines, _ in pages])
    furniture = find_furniture([lines for lines, _ in pages])
    for (lines, turned), aside in zip(pages, furniture, strict=True):
        setting.add_page(lines, aside)
        if turned:
            setting.hold(turned, "furniture")
    return setting.finished()


class _Setting:
    """Text in the making: one paragraph open, and what has to wait until it is closed."""

    def __init__(self, pages: Sequence[Sequence[Line]]) -> None:
        self._made = RawText()
        self._open: list[Line] = []
        self._held: list[tuple[str, str]] = []
        self._seen_prose = self._seen_title = False
        self._body = _body_size(pages)
        self._leading = _leading(pages, self._body)
        self._largest = max((line.size for page in pages[:1] for line in page if len(line.words) > 8), default=0.0)

    def add_page(self, lines: Sequence[Line], furniture: set[int]) -> None:
        """Take in a page's lines; notes and furniture wait for the end of the paragraph they interrupt."""
        notes = find_notes(lines, furniture, self._body)
        note: list[Line] = []
        for i, line in enumerate(lines):
            if note and (i not in notes or begins_note(line)):
                self.hold(_flow(note), "note")
                note = []
            if i in notes:
                note.append(line)
            elif i in furniture:
                self.hold(line.words, "furniture")
            else:
                self._add(line)
        if note:
            self.hold(_flow(note), "note")

    def hold(self, words: str, kind: str) -> None:
        """Words that stand after the open paragraph."""
        self._held.append((words, kind))
        if not self._open:
            self._release()

    def finished(self) -> RawText:
        self._close()
        return self._made

    def _add(self, line: Line) -> None:
        if self._open and self._begins(line):
            self._close()
        self._open.append(line)

    def _close(self) -> None:
        if self._open:
            self._made.add(_flow(self._open), self._kind(self._open))
        self._open = []
        self._release()

    def _release(self) -> None:
        for words, kind in self._held:
            self._made.add(words, kind)
        self._held = []

    # ── where a paragraph begins ───────────────────────────────────────────────────────────────────────────────────

    def _begins(self, line: Line) -> bool:
        """Whether a line begins a paragraph, after those that are open."""
        last = self._open[-1]
        if abs(line.size - last.size) > 0.08 * self._body or line.bold != last.bold or _BULLET.match(line.words):
            return True
        if not _stands_below(last, line):
            return _stops_at_edge(last, line)
        if last.y - line.y > _WIDER * self._leading * line.size:
            return True
        if self._is_headline(line):
            return False
        indent = line.x - last.x
        if indent > _INDENT * line.size:
            return not _BULLET.match(self._open[0].words) or len(self._open) > 1
        return (-indent > _INDENT * line.size and len(self._open) > 1) or _is_short(last, line)

    def _is_headline(self, line: Line) -> bool:
        return line.size > _HEADING * self._body or (line.bold and self._seen_prose)

    def _kind(self, lines: Sequence[Line]) -> str:
        """What the type of a paragraph says it is: a heading, the title, a quotation set in; else nothing."""
        words = _flow(lines)
        if len(words) > _LONGEST_HEADING and not lines[0].bold:
            self._seen_prose = True
            return "quote" if _is_set_in(lines) else ""
        if len(words) > 2 * _LONGEST_HEADING or not any(c.isalpha() for c in words):
            return ""
        if not self._seen_title and not self._seen_prose and lines[0].size >= max(self._largest, _TITLE * self._body):
            self._seen_title = True
            return "title"
        is_sentence = len(words) > _LONGEST_HEADING or words[-1] in ".;,"
        return "heading" if self._is_headline(lines[0]) and not is_sentence else ""


def _stands_below(above: Line, line: Line) -> bool:
    """Whether a line stands in the same column, below the other."""
    return line.y < above.y and line.column == above.column and line.left == above.left


def _stops_at_edge(last: Line, line: Line) -> bool:
    """Whether a paragraph ends with the last line of a column or page: it does not where its sentence goes on."""
    if _is_short(last, line) or line.x - line.left > _INDENT * line.size:
        return True
    return bool(_STOPPED.search(last.words)) and not line.words[0].islower()


def _is_short(last: Line, line: Line) -> bool:
    """Whether the first word of a line would have fitted at the end of the one before: then that was meant to end.

    What is set in from the left is taken to be set in from the right as well.
    """
    word = line.words.split(None, 1)[0]
    return last.end - (last.x - last.left) - last.right > (len(word) + 2) * _LETTER * last.size


def _is_set_in(lines: Sequence[Line]) -> bool:
    """Whether all lines of a paragraph stand off both edges of their column."""
    inner = [line for line in lines if line.x - line.left > 1.2 * line.size]
    return len(lines) > 2 and len(inner) == len(lines) and all(n.end - n.right > 0.9 * n.size for n in lines)


# ── measures ───────────────────────────────────────────────────────────────────────────────────────────────────────


def _body_size(pages: Iterable[Sequence[Line]]) -> float:
    """The size that most of the text is set in."""
    letters: Counter[float] = Counter()
    for page in pages:
        for line in page:
            letters[round(line.size * 2) / 2] += len(line.words)
    return max(letters, key=lambda size: (letters[size], size), default=10.0) or 10.0


def _leading(pages: Iterable[Sequence[Line]], body: float) -> float:
    """The usual distance between lines of the text, in parts of their size."""
    gaps = [
        (above.y - line.y) / line.size
        for page in pages
        for above, line in pairwise(page)
        if _stands_below(above, line) and abs(line.size - body) < 0.08 * body and abs(above.size - body) < 0.08 * body
    ]
    return median(gaps) if gaps else 1.2


def _flow(lines: Sequence[Line]) -> str:
    """Lines as one paragraph; a word cut at a line's end keeps its hyphen and that end, for repair to join."""
    words = lines[0].words
    for line in lines[1:]:
        if not words.endswith(("-", "\u2010", "\xad")) or _SUSPENDS.match(line.words):
            words += " "
        elif _CUT.search(words) and _GOES_ON.match(line.words):
            words += "\n"
        words += line.words
    return words
