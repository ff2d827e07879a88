"""A web page as a list of its elements and of the lines of text in them, in one pass and without a tree.

The parser only tells of elements as they begin and end, so that neither depth nor number of elements costs more
than their length; what is nested deeper than any page is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from ...errors import ArticleError
from .page_words import BLOCKS, HIDDEN, PREFORMATTED, UNSEEN_WORDS
from .raw import raised

#: pages in the wild nest some 50 deep; the time that an end tag takes grows with the depth
DEEPEST = 1000
#: the longest JSON that is kept for what it says of the article (code points)
LONGEST_DATA = 1_000_000
_CHUNK = 1 << 16
_SPACE = re.compile(r"[ \t\r\n\f]+")
_SPACES = re.compile(" {2,}")
_AROUND_BREAK = re.compile(r" ?([\n\t]) ?")
_EMPTY_LINES = re.compile(r"\n\s*\n")
_UNSEEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Element:
    """``parent`` is the index of the element around it; the first element is the page, in none."""

    tag: str
    parent: int
    attributes: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Line:
    """Text that begins and ends a line; ``element`` is the innermost around it, ``is_link`` when nine tenths link on."""

    text: str
    element: int
    is_link: bool


@dataclass
class Page:
    """Elements in the order they begin, lines of visible text in order, the head's title and JSON about the article."""

    elements: list[Element] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    title: str = ""
    data: list[str] = field(default_factory=list)


class _TooDeep(Exception):
    """Elements stand in each other deeper than DEEPEST."""


def read_page(text: str, where: str) -> Page:
    """Parse a page however broken; raises ArticleError where it is nested too deep."""
    reader = _Reader()
    parser = etree.HTMLParser(target=reader, encoding="utf-8", huge_tree=True)  # type: ignore[arg-type]
    data = text.replace("\0", "").encode("utf-8", "replace")
    try:
        for at in range(0, len(data), _CHUNK):  # the parser stops at the end of a chunk only
            parser.feed(data[at : at + _CHUNK])
        parser.close()
    except _TooDeep:
        raise ArticleError(
            f"is nested deeper than {DEEPEST} elements", where=where, hint="save the article's text alone"
        ) from None
    except etree.XMLSyntaxError:  # not one element, not one word
        return Page()
    return reader.page


class _Reader:
    """Hears of elements, and writes the page down."""

    def __init__(self) -> None:
        self.page = Page([Element("", -1, {})])
        self._open = [(0, True)]  # each open element, and whether what is in it can be seen
        self._pieces: list[str] = []
        self._linked = self._links = self._preformatted = 0
        self._raised = 0  # where the pieces of an open <sup> begin

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in BLOCKS:
            self._end_line()
        parent, seen = self._open[-1]
        self._open.append((len(self.page.elements), seen and not _is_unseen(tag, attributes)))
        self.page.elements.append(Element(tag, parent, dict(attributes)))
        if len(self._open) > DEEPEST:
            raise _TooDeep
        self._links += tag == "a"
        self._preformatted += tag in PREFORMATTED
        if tag in ("br", "td", "th"):
            self._pieces.append("\n" if tag == "br" else "\t")
        elif tag == "sup":
            self._raised = len(self._pieces)
        elif _is_data(self.page.elements[-1]):
            self.page.data.append("")

    def end(self, tag: str) -> None:
        if tag in BLOCKS:
            self._end_line()
        if tag == "sup":
            self._pieces[self._raised :] = [raised("".join(self._pieces[self._raised :]).strip())]
        self._links -= tag == "a"
        self._preformatted -= tag in PREFORMATTED
        self._open.pop()

    def data(self, words: str) -> None:
        element, seen = self._open[-1]
        if not seen:
            self._keep(words, self.page.elements[element])
            return
        self._pieces.append(words if self._preformatted else _SPACE.sub(" ", words))
        self._linked += len(words.strip()) if self._links else 0

    def _keep(self, words: str, element: Element) -> None:
        """What stands where nobody looks: the page's title, and data about the article."""
        if element.tag == "title" and self.page.elements[element.parent].tag == "head":
            self.page.title += words
        elif _is_data(element) and len(self.page.data[-1]) < LONGEST_DATA:
            self.page.data[-1] += words

    def comment(self, words: str) -> None:
        """Comments are no text."""

    def pi(self, target: str, words: str | None = None) -> None:
        """Neither are instructions to programs."""

    def close(self) -> Page:
        self._end_line()
        return self.page

    def _end_line(self) -> None:
        """The pieces since the last line's end as a line; two breaks in a row end a line too."""
        words, linked = "".join(self._pieces), self._linked
        self._pieces, self._linked = [], 0
        if not words.strip():
            return
        is_link = linked > 0.9 * len(words.strip())
        if not self._preformatted:
            words = _AROUND_BREAK.sub(r"\1", _SPACES.sub(" ", words))
        for block in _EMPTY_LINES.split(words):
            if block.strip():
                self.page.lines.append(Line(block.strip("\n\t "), self._open[-1][0], is_link))


def _is_unseen(tag: str, attributes: Mapping[str, str]) -> bool:
    return tag in HIDDEN or (
        bool(attributes)
        and (
            "hidden" in attributes
            or bool(_UNSEEN_STYLE.search(attributes.get("style", "")))
            or not UNSEEN_WORDS.isdisjoint(attributes.get("class", "").lower().split())
        )
    )


def _is_data(element: Element) -> bool:
    return element.tag == "script" and element.attributes.get("type", "").strip().lower() == "application/ld+json"
