"""What the marks of Markdown say: the kinds of blocks, and the changes that leave the words without the marks.

The parser (markdown-it-py, CommonMark) knows of each block its lines, and of each run of words in it only the words.
So both are read again side by side with the source: what stands between the words is mark-up. Where the words are
not found again, the block stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from markdown_it import MarkdownIt
from markdown_it.token import Token

from ...alignment import Change
from .raw import Mark, raised

#: longer blocks keep their marks (code points): some runs of marks take the parser time that grows with their square
_LONGEST_BLOCK = 20_000
#: nobody breaks prose at such a width (code points): a longer line is a paragraph by itself
_WIDEST = 200
_LINE_END = re.compile(r"\r\n|\n|\r")
_NUMBER = re.compile(r"\d{1,9}[.)][ \t]+$")
_TAG = re.compile(r"<(?:!--.*?-->|/?[A-Za-z][^<>]{0,2000}>)", re.DOTALL)
_ALONE = re.compile(r"\s*(?:([*_]{1,3})\S.*\1|!\[.*\]\(.*\))\s*")
_EMPTY_QUOTE = re.compile(r"[ \t]{0,3}>[> \t]*")
_NOTE = re.compile(r"[ ]{0,3}\[\^[^\]\s]{1,40}\]:")
_REFERENCE = re.compile(r"\[\^(\d{1,3})\]:?")
_BREAK = re.compile(r"<br\b", re.IGNORECASE)
_PICTURE = re.compile(r"[ ]{0,3}!\[[^\]]*\]\([^)]*\)[ \t]*(?:[\r\n]|\Z)")
_PARSER = MarkdownIt("commonmark").disable(["inline", "text_join"])


class MarkedText:
    r"""``text[start:]``: ``changes`` take its mark-up out, ``marks`` say what its blocks are; both in text order.

    >>> made = MarkedText("## *Trade* and\n\nThey [met](a.html) on\nMonday.[^1]\n", 0)
    >>> [(c.start, c.end, c.after) for c in made.changes]
    [(0, 3, ''), (3, 4, ''), (9, 10, ''), (21, 22, ''), (25, 34, ''), (37, 38, ' '), (45, 49, '¹')]
    >>> made.marks
    [Mark(start=0, end=14, kind='heading')]
    """

    def __init__(self, text: str, start: int) -> None:
        self._text = text
        ends = [m.span() for m in _LINE_END.finditer(text, start)]
        self._lines = list(zip([start, *(end for _, end in ends)], [*(at for at, _ in ends), len(text)], strict=True))
        self._context: dict[str, object] = {}
        self._tokens = _PARSER.parse(text[start:], self._context)
        #: a text without any mark is pasted prose, a line a block
        self._wrapped = any(t.type not in ("paragraph_open", "inline", "paragraph_close") for t in self._tokens)

    @cached_property
    def changes(self) -> list[Change]:
        found = [change for token in self._tokens if token.type == "inline" for change in self._block_changes(token)]
        for token in self._tokens:
            if token.type == "html_block":
                found += [Change(*m.span(), "", "markup") for m in _TAG.finditer(self._text, *self._span(token))]
            elif token.type == "blockquote_open" and token.level == 0:
                lines = self._lines[slice(*(token.map or (0, 0)))]
                found += [Change(*line, "", "markup") for line in lines if _EMPTY_QUOTE.fullmatch(self._text, *line)]
        for line in self._unread:
            found += self._references(*line)
        return sorted(found)

    @cached_property
    def marks(self) -> list[Mark]:
        """The first heading of the first order is the title, later ones are headings."""
        found: list[Mark] = []
        inside: list[str] = []
        for token in self._tokens:
            if token.type in ("blockquote_open", "list_item_open"):
                inside.append("quote" if token.type[0] == "b" else "paragraph")
            elif token.type in ("blockquote_close", "list_item_close"):
                inside.pop()
            elif token.map and (kind := self._kind(token, inside)):
                found.append(Mark(*self._span(token), kind))
                if token.type == "heading_open" and token.markup in "=-":
                    underline = self._lines[token.map[1] - 1]
                    found[-1:] = Mark(found[-1].start, underline[0] - 1, kind), Mark(*underline, "furniture")
        for line in self._unread:
            found.append(Mark(*line, "note" if _NOTE.match(self._text, *line) else "furniture"))
        return list(_with_one_title(sorted(found)))

    @cached_property
    def _unread(self) -> list[tuple[int, int]]:
        """The lines that belong to no block: definitions of links, and notes that look like them."""
        read = {n for token in self._tokens if token.map for n in range(*token.map)}
        return [line for n, line in enumerate(self._lines) if n not in read and self._text[slice(*line)].strip()]

    # ── one block ──────────────────────────────────────────────────────────────────────────────────────────────────

    def _span(self, token: Token) -> tuple[int, int]:
        first, after = token.map or (0, 1)
        return self._lines[first][0], self._lines[after - 1][1]

    def _kind(self, token: Token, inside: list[str]) -> str:
        words = self._text[slice(*self._span(token))]
        if token.type == "heading_open":
            return "title" if token.tag == "h1" else "heading"
        if token.type == "hr":
            return "furniture"
        if token.type != "paragraph_open":
            return ""
        if _NOTE.match(words):
            return "note"
        return "caption" if _PICTURE.match(words) else inside[-1] if inside else ""

    def _block_changes(self, token: Token) -> Iterator[Change]:
        """The marks before each line's words, the ends of wrapped lines, the marks among the words and behind them."""
        first = (token.map or (0, 0))[0]
        places = self._places(token, first)
        if not places or len(token.content) > _LONGEST_BLOCK:
            return
        for n, place in enumerate(places):
            if n and self._wrapped and not self._stays_apart(places[n - 1], place):
                yield Change(places[n - 1][1], place[0], " ", "markup")
            else:
                yield from self._lead(self._lines[first + n][0], place[0])
        yield from self._among(token, places)
        behind = places[-1][1], self._span(token)[1]
        if "#" in self._text[slice(*behind)]:
            yield Change(*behind, "", "markup")

    def _places(self, token: Token, first: int) -> list[tuple[int, int]]:
        """Where the words of each line of a block stand; nothing where they are not all found."""
        places = []
        lines = token.content.split("\n")
        for line, words in zip(self._lines[first : first + len(lines)], lines, strict=False):
            at = self._text.rfind(words.strip(), *line)
            if at < 0:
                return []
            places.append((at, at + len(words.strip())))
        return places

    def _stays_apart(self, before: tuple[int, int], after: tuple[int, int]) -> bool:
        """Two lines too long to be wrapped, a byline or picture on its own, a table's rows, a line broken by hand."""
        one, two = self._text[slice(*before)], self._text[slice(*after)]
        return (
            max(len(one), len(two)) > _WIDEST
            or bool(_ALONE.fullmatch(one))
            or one.startswith("|")
            or one.endswith("\\")
            or self._text[before[1] : before[1] + 2] == "  "
        )

    def _lead(self, start: int, end: int) -> Iterator[Change]:
        """Indents, quotation marks, hashes and bullets go; the number of a list's item stays."""
        number = _NUMBER.search(self._text, start, end)
        yield from _cut(start, number.start() if number else end)

    # ── among the words ────────────────────────────────────────────────────────────────────────────────────────────

    def _among(self, token: Token, places: list[tuple[int, int]]) -> list[Change]:
        """Whatever stands between two runs of words; nothing where the source does not have them in this order."""
        found: list[Change] = []
        lines = iter(places)
        at, end = next(lines)
        for words, after in self._runs(token):
            if words == "\n":
                found += _cut(at, end)
                at, end = next(lines, (end, end))
                continue
            start = self._text.find(words, at, end)
            if start < 0:
                return []
            found += _cut(at, start)
            at = start + len(words)
            found += self._references(start, at) if words == after else [Change(start, at, after, "markup")]
        return [*found, *_cut(at, end)]

    def _runs(self, token: Token) -> Iterator[tuple[str, str]]:
        """The words between marks as the source has them, the ends of lines, and tags with what they stand for."""
        tokens: list[Token] = []
        _PARSER.inline.parse(token.content, _PARSER, self._context, tokens)
        for run in (part for t in tokens for part in (t.children if t.type == "image" and t.children else (t,))):
            if run.type in ("softbreak", "hardbreak"):
                yield "\n", "\n"
            elif run.type == "html_inline":
                yield run.content, " " if _BREAK.match(run.content) else ""
            elif run.type in ("text", "text_special", "code_inline") and run.content:
                words = run.markup if run.info == "entity" else run.content
                yield words, words

    def _references(self, start: int, end: int) -> list[Change]:
        """The number of a note is raised, before the note as among the words."""
        return [Change(*m.span(), raised(m[1]), "markup") for m in _REFERENCE.finditer(self._text, start, end)]


def _cut(start: int, end: int) -> list[Change]:
    return [Change(start, end, "", "markup")] if start < end else []


def _with_one_title(marks: list[Mark]) -> Iterator[Mark]:
    titled = False
    for mark in marks:
        yield mark._replace(kind="heading") if mark.kind == "title" and titled else mark
        titled = titled or mark.kind == "title"
