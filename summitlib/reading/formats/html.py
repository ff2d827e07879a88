"""Web pages: all visible text in order, one block a line, the page's furniture marked and not lost.

    page ─ elements' own meaning ─► prose ─► the main element ─► kinds

What stands in navigation, asides and footers is furniture by its element; what stands in a box called “related”
or “share” by its name. The **main element** is the deepest that holds nine tenths of the prose that is left:
between the title and its beginning stands the article's head, after it only furniture.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache

from .page import Element, Line, Page, read_page
from .page_metadata import find_page_metadata
from .page_words import (
    BYLINE_WORDS,
    CAPTION_WORDS,
    DATE_WORDS,
    FURNITURE_ELEMENTS,
    FURNITURE_ROLES,
    FURNITURE_WORDS,
    HEADINGS,
    NOTE_ROLES,
    NOTE_WORDS,
    TOPIC_PREFIXES,
)
from .raw import Raw, RawText

#: a block shorter than this is not counted as prose (code points)
_PROSE = 80
#: the part of a page's prose that its main element holds
_MAIN_SHARE = 0.9
#: no byline and no date of publication is longer (code points)
_LONGEST = {"byline": 160, "dateline": 100}
_MARK_UP = re.compile(r"<(?:!doctype|html|body|head|article|section|div|p|br|h[1-6]|span|table|ul|a)\b", re.IGNORECASE)
_NAME_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_WORD = re.compile(r"[^\W_]+")


def read_html(text: str, encoding: str, where: str) -> Raw:
    r"""The text of a decoded page; a file without mark-up is text as it is.

    >>> raw = read_html("<h1>Leaders Meet</h1><p>By Ada Conti<figure><figcaption>Rome.</figcaption></figure>", "", "")
    >>> raw.text.split("\n\n"), [m.kind for m in raw.marks]
    (['Leaders Meet', 'By Ada Conti', 'Rome.'], ['title', 'caption'])
    """
    if not _MARK_UP.search(text):
        return Raw(text, encoding)
    page = read_page(text, where)
    metadata = find_page_metadata(page)
    kinds = _Kinds(page, metadata.get("title", "") or page.title)
    made = RawText()
    for i, line in enumerate(page.lines):
        made.add(line.text, kinds.of(i))
    return Raw(made.text, encoding, made.marks, metadata)


class _Kinds:
    """What each line of a page is, as far as mark-up says."""

    def __init__(self, page: Page, headline: str) -> None:
        self._elements, self._lines = page.elements, page.lines
        self._headline = _key(headline)
        self._own: list[str] = []  # for each element its kind, from itself or from those around it
        self._boxes: list[int] = []  # for each element the innermost around it that is named as furniture, or -1
        self._in_h1: list[bool] = []
        for i, element in enumerate(page.elements):
            around = element.parent
            self._own.append(_own_kind(element, self._own[around] if around >= 0 else ""))
            self._boxes.append(i if _is_box(element) else self._boxes[around] if around >= 0 else -1)
            self._in_h1.append(element.tag == "h1" or (around >= 0 and self._in_h1[around]))

    def of(self, i: int) -> str:
        """The kind of a line, or nothing where its form and its neighbours have to say."""
        line = self._lines[i]
        own = self._own[line.element]
        if i == self._title:
            return "title"
        if own == "note":
            return own
        if self._is_aside(line.element) or not self._first <= i <= self._last:
            return "furniture"
        if own in _LONGEST:
            return own if _fits(line, own) else ""
        if own == "heading" and i < self._title:
            return "furniture"  # the logo, a section of the paper
        return "furniture" if line.is_link and own in ("", "paragraph", "heading") else own

    def _is_aside(self, element: int) -> bool:
        """Whether an element is furniture by itself or by its box's name; a box around the title is none."""
        box = self._boxes[element]
        while box >= 0 and box in self._around_article:
            parent = self._elements[box].parent
            box = self._boxes[parent] if parent >= 0 else -1
        return box >= 0 or self._own[element] == "furniture"

    @cached_property
    def _around_article(self) -> frozenset[int]:
        """The elements around every ``h1``, ``main`` and article's body."""
        found: set[int] = set()
        for i, element in enumerate(self._elements):
            if element.tag in ("h1", "main") or element.attributes.get("itemprop") == "articleBody":
                while i >= 0 and i not in found:
                    found.add(i)
                    i = self._elements[i].parent
        return frozenset(found)

    # ── the main element, and the title before it ──────────────────────────────────────────────────────────────────

    @cached_property
    def _main(self) -> int:
        """The main element, or 0, which is the page, where no prose stands together."""
        weights = [0] * len(self._elements)
        for line in self._lines:
            if len(line.text) >= _PROSE and not line.is_link and not self._is_aside(line.element):
                weights[line.element] += len(line.text)
        for i in range(len(weights) - 1, 0, -1):  # an element stands after the one around it
            weights[self._elements[i].parent] += weights[i]
        enough = _MAIN_SHARE * weights[0]
        deepest = max((i for i, weight in enumerate(weights) if weight >= enough > 0), default=0)
        return self._article_around(deepest)

    def _article_around(self, element: int) -> int:
        """The element that is an article by its name, else the one around where it is but a paragraph."""
        around: int = element
        while around > 0:
            if (
                self._elements[around].tag in ("article", "main")
                or self._elements[around].attributes.get("role") == "main"
            ):
                return around
            around = self._elements[around].parent
        return self._elements[element].parent if self._elements[element].tag in ("p", "li", "blockquote") else element

    @cached_property
    def _inside(self) -> range:
        """The lines of the main element: its elements stand together."""
        end = next(
            (i for i in range(self._main + 1, len(self._elements)) if self._elements[i].parent < self._main),
            len(self._elements),
        )
        inside = [i for i, line in enumerate(self._lines) if self._main <= line.element < end]
        return range(inside[0], inside[-1] + 1) if inside else range(len(self._lines))

    @cached_property
    def _first(self) -> int:
        """The article's first line: its title, where that stands before the main element."""
        title, start = self._title, self._inside.start
        return min(title, start) if title >= 0 else start

    @cached_property
    def _last(self) -> int:
        return self._inside.stop - 1

    @cached_property
    def _title(self) -> int:
        """The line that is the article's title, or -1: as the page's head has it, else the only or nearest ``h1``."""
        before: list[int] = list(range(self._inside.stop))
        tops = [i for i in before if self._in_h1[self._lines[i].element]]
        headings = [i for i in before if self._own[self._lines[i].element] == "heading"]
        named = next((i for i in [*tops, *headings, *before] if self._is_headline(self._lines[i])), -1)
        return named if named >= 0 else self._nearest([i for i in tops if not self._is_aside(self._lines[i].element)])

    def _nearest(self, tops: list[int]) -> int:
        """Of several lines in ``h1`` the last above the main element, or the first in it; -1 if there is none."""
        above = [i for i in tops if i <= self._inside.start]
        return above[-1] if above else tops[0] if tops else -1

    def _is_headline(self, line: Line) -> bool:
        """Whether a line has the words of the title in the page's head, which may go on with the site's name."""
        words = _key(line.text[:400])
        if self._in_h1[line.element]:
            return bool(words) and (self._headline.startswith(words) or words.startswith(self._headline or "\n"))
        return words == self._headline and not line.is_link and len(words.split()) > 2


def _own_kind(element: Element, around: str) -> str:
    """The kind of an element's text by its tag, role and names, or of the one around it."""
    tag, role, names = element.tag, element.attributes.get("role", ""), _names(element)
    if role in NOTE_ROLES or names & NOTE_WORDS:
        return "note"
    if around in ("furniture", "note"):
        return around
    if tag in FURNITURE_ELEMENTS or role in FURNITURE_ROLES:
        return "furniture"
    if tag in HEADINGS or role == "heading":
        return "heading"
    if tag in ("figure", "figcaption", "caption") or names & CAPTION_WORDS:
        return "caption"
    if tag == "blockquote":
        return "quote"
    if names & BYLINE_WORDS or element.attributes.get("itemprop") == "author":
        return "byline"
    if names & DATE_WORDS or tag == "time":
        return "dateline"
    return around or ("paragraph" if tag == "li" else "")


def _is_box(element: Element) -> bool:
    return bool(_names(element) & FURNITURE_WORDS)


def _names(element: Element) -> frozenset[str]:
    """The words of an element's class names and id; those of the page and the article say too much."""
    if not element.attributes or element.tag in ("html", "body", "main", "article"):
        return frozenset()
    return _words_of_names(f"{element.attributes.get('class', '')} {element.attributes.get('id', '')}")


@lru_cache(4096)
def _words_of_names(names: str) -> frozenset[str]:
    """
    >>> sorted(_words_of_names("post-meta shareBar tag-trade"))
    ['bar', 'meta', 'post', 'share']
    """
    kept = (name for name in names[:500].split() if not name.lower().startswith(TOPIC_PREFIXES))
    return frozenset(word.lower() for name in kept for word in _NAME_WORD.findall(name))


def _fits(line: Line, kind: str) -> bool:
    return len(line.text) <= _LONGEST[kind] and (kind == "byline" or any(c.isdigit() for c in line.text))


def _key(words: str) -> str:
    return " ".join(_WORD.findall(words.casefold()))
