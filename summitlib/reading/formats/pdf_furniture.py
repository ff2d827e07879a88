"""What on a PDF's pages is not the text: running heads and feet, page numbers; and which small print is notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from .pdf_columns import Line

#: so many lines at a page's top and bottom may be its head and foot
_EDGE = 3
#: a running head comes back on so many pages, or on two of a short paper's; a chapter may have no more
_RETURNS, _SHORT_PAPER = 3, 5
#: the size of notes and of small print, in parts of the text's
SMALL = 0.93
#: a note that many pages may have at their foot, word for word
_SAME_SOURCE = re.compile(r"\W*#?\W*(?:ibid|idem|id\.|op\. cit)")
_NUMBER = re.compile(r"\d+")
_PAGE_NUMBER = re.compile(
    r"\W*(?:(?:page|p\.|seite)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:/|of|\|)\s*\d{1,4})?\W*", re.IGNORECASE
)
_NOTE_MARK = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]+|[*†‡§※]|\[\d{1,3}\]|\d{1,3}[.)]?\s?(?=[^\W\d_]|[“\"‘'])")


def find_furniture(pages: Sequence[Sequence[Line]]) -> list[set[int]]:
    """For each page the indices of lines that come back on other pages, numbers aside, or are but a page's number."""
    edges = [dict(_edge_lines(page)) for page in pages]
    returns = Counter(key for edge in edges for key in set(edge.values()))
    enough = _RETURNS if len(pages) > _SHORT_PAPER else 2
    return [
        {i for i, key in edge.items() if returns[key] >= enough or _PAGE_NUMBER.fullmatch(page[i].words)}
        for page, edge in zip(pages, edges, strict=True)
    ]


def _edge_lines(page: Sequence[Line]) -> Iterator[tuple[int, tuple[bool, str]]]:
    """The lines nearest to the page's top and bottom, each with the edge it is at and its words without numbers."""
    order = sorted(range(len(page)), key=lambda i: -page[i].y)
    for at_top, indices in ((True, order[:_EDGE]), (False, order[_EDGE:][-_EDGE:])):
        for i in indices:
            key = _NUMBER.sub("#", page[i].words.casefold())
            if not _SAME_SOURCE.match(key):
                yield i, (at_top, key)


def find_notes(page: Sequence[Line], furniture: set[int], body: float) -> set[int]:
    """The indices of a page's lines of small print at the foot of a column, where a note's mark begins one of them."""
    found: set[int] = set()
    for column in {line.column for line in page}:
        foot: list[int] = []
        for i in reversed([i for i, line in enumerate(page) if line.column == column and i not in furniture]):
            if page[i].size > SMALL * body:
                break
            foot.append(i)
        first = max((k for k, i in enumerate(foot) if begins_note(page[i])), default=-1)
        found.update(foot[: first + 1])
    return found


def begins_note(line: Line) -> bool:
    """Whether a line begins with the number or sign of a footnote."""
    return bool(_NOTE_MARK.match(line.words))
