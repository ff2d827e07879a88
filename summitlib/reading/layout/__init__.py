"""Blocks: what each line or paragraph of an article is, and which heading it stands under.

    lines ─ form (shapes) ─► guesses ─ head, body, tail (here) ─► kinds ─ blockquotes ─► blocks with sections

A line is first judged by its form alone; then by where it stands. The **head** holds title, author and date;
in the **body** a short line before prose is a heading; in the **tail** it is furniture.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from ...model import BLOCK_KINDS, Block
from . import shapes
from .blockquotes import mark_block_quotations
from .body import settle_body
from .bylines import is_byline, is_clock, is_dateline
from .captions import is_caption, is_captioned
from .furniture import is_furniture
from .head import settle_head, settle_people
from .lines import Line, find_lines
from .turns import mark_turns

#: so many lines may stand before a title of several lines' length
_TOP = 8
_PAGES = 20_000  # characters
_LONG = 600  # characters: a longer line is a paragraph or a note
_BEYOND_LATIN = re.compile(r"[^\x00-\u024f]")
_NUMBER = re.compile(r"\(?(?:\d{1,3}|[IVXivx]{1,5})[.)]")

Mark = tuple[int, int, str]


def find_blocks(text: str, marks: Sequence[Mark] = ()) -> tuple[Block, ...]:
    r"""Every line or paragraph that is not empty, in text order, with its kind and section.

    ``marks`` are (start, end, kind) spans that mark-up already settled; a block covered by one takes its kind.

    >>> [b.kind for b in find_blocks("Leaders Meet in Rome\n\nBy Ada Conti\n\nThey met on Monday.\n\nShare this article")]
    ['title', 'byline', 'paragraph', 'furniture']
    """
    lines = find_lines(text)
    latin, speakers = _is_latin(text), _speakers(lines)
    kinds = [known or _guess(lines, i, latin, speakers) for i, known in enumerate(_marked(lines, marks))]
    _settle_numbers(lines, kinds)
    _settle_captioned(lines, kinds)
    settle_people(lines, kinds)
    body = settle_head(text, lines, kinds)
    settle_body(lines, kinds, body)
    mark_turns([line.text for line in lines], kinds)
    mark_block_quotations([line.text for line in lines], kinds)
    return tuple(_blocks(lines, kinds))


def _blocks(lines: Sequence[Line], kinds: Sequence[str]) -> list[Block]:
    blocks, section = [], ""
    for number, (line, kind) in enumerate(zip(lines, kinds, strict=True), 1):
        if kind == "heading":
            section = shapes.section_name(line.text)
        elif kind == "title":
            section = ""
        blocks.append(Block(line.start, line.end, line.text, number, kind, "" if kind == "heading" else section))
    return blocks


def _marked(lines: Sequence[Line], marks: Sequence[Mark]) -> list[str]:
    """The kind a mark gives each line, or nothing; of several marks the one that begins last."""
    found = [""] * len(lines)
    open_marks: list[Mark] = []
    waiting = sorted((m for m in marks if m[2] in BLOCK_KINDS), key=lambda m: (m[0], -m[1]))[::-1]
    for i, line in enumerate(lines):
        while waiting and waiting[-1][0] <= line.start:
            open_marks.append(waiting.pop())
        open_marks = [m for m in open_marks if m[1] > line.start]
        covering = [m for m in open_marks if m[1] >= line.end]
        found[i] = covering[-1][2] if covering else ""
    return found


def _is_latin(text: str) -> bool:
    """Whether the article is written in Latin letters, by its first pages."""
    beyond = sum(c.isalpha() for c in _BEYOND_LATIN.findall(text[:_PAGES]))
    return not beyond or sum(c.isalpha() for c in text[:_PAGES]) >= 2 * beyond


def _speakers(lines: Sequence[Line]) -> frozenset[str]:
    """Names before a colon that begin more than one line: the speakers of a transcript."""
    counts = Counter(shapes.speaker_of(line.text) for line in lines)
    return frozenset(name for name, n in counts.items() if name and n > 1)


def _guess(lines: Sequence[Line], i: int, latin: bool, speakers: frozenset[str]) -> str:
    """The kind a line's form gives it, ``paragraph`` where it looks like prose, else ``short``."""
    words = lines[i].text
    if len(words) <= _LONG and (kind := _unmistakable(words, latin)):
        return kind
    if shapes.is_note(words) and not _in_list(lines, i):
        return "note"
    spoken = shapes.is_speech(words) or shapes.speaker_of(words) in speakers
    if spoken or len(words) > _LONG or shapes.is_table_row(words):
        return "paragraph"
    if shapes.is_decorated(words) and shapes.is_heading_like(words):
        return "heading"
    if len(words.split()) < 4 and shapes.is_bare(words):
        return shapes.SHORT
    if shapes.is_list_item(words) and not (shapes.is_numbered(words) and shapes.is_heading_like(words)):
        return "paragraph"
    may_head = shapes.is_heading_like(words) or (i < _TOP and shapes.is_long_title(words))
    return shapes.SHORT if may_head else "paragraph"


def _unmistakable(words: str, latin: bool) -> str:
    """The kind of a line that has the form of no other kind; empty for the rest."""
    if is_clock(words):
        return shapes.SHORT
    if is_dateline(words):
        return "furniture" if words.startswith(("END ", "End ")) else "dateline"
    if is_furniture(words) or (latin and len(words) < 60 and not words.isascii() and _is_foreign(words)):
        return "furniture"
    if words.startswith("> "):
        return "quote"
    if is_byline(words):
        return "byline"
    return "caption" if is_caption(words) else ""


def _settle_numbers(lines: Sequence[Line], kinds: list[str]) -> None:
    """The number of a paragraph on a line of its own belongs to what follows it."""
    for i in range(len(lines) - 1):
        if kinds[i] == "furniture" and kinds[i + 1] == "paragraph" and _NUMBER.fullmatch(lines[i].text):
            kinds[i] = "paragraph"


def _settle_captioned(lines: Sequence[Line], kinds: list[str]) -> None:
    """A line above a credit may be the caption that it belongs to."""
    for i in range(len(lines) - 1):
        above = kinds[i + 1] == "caption" and kinds[i] in ("paragraph", shapes.SHORT)
        if above and is_captioned(lines[i].text, lines[i + 1].text):
            kinds[i] = "caption"


def _is_foreign(words: str) -> bool:
    letters = [c for c in words if c.isalpha()]
    return bool(letters) and sum(c > "\u0250" for c in letters) * 2 > len(letters)


def _in_list(lines: Sequence[Line], i: int) -> bool:
    """Whether a line that begins with an asterisk is of a list: a neighbour does too, or a heading or colon is above."""
    if lines[i].text[0] != "*":
        return False
    near = [lines[k].text for k in (i - 1, i + 1) if 0 <= k < len(lines)]
    above = lines[i - 1].text if i else ""
    return any(n.startswith("* ") for n in near) or above.endswith(":") or shapes.is_decorated(above)
