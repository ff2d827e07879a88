"""Word documents: a line for each paragraph, of the kind its style says; notes at the end.

Deleted text of tracked changes is left out, inserted text is in. Page headers stand before the text and page
footers after it, as furniture. A table's row is one line, its cells apart by tabs, where no cell is longer than
a paragraph.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from .docx_parts import read_parts
from .properties import confirmed
from .raw import Raw, RawText, raised

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DC = "{http://purl.org/dc/elements/1.1/}"
_MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_SKIPPED = frozenset((f"{_W}del", f"{_W}moveFrom", f"{_W}rPr", f"{_W}pPr", f"{_W}sectPr", f"{_W}instrText", _FALLBACK))
_SIGNS = {f"{_W}tab": "\t", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "\u2011", f"{_W}ptab": "\t"}
#: kinds by how a style's English name begins, in small letters
_KINDS = (
    ("title", "title"), ("heading", "heading"), ("caption", "caption"), ("figure", "caption"), ("illustration", "caption"),
    ("quot", "quote"), ("intense quot", "quote"), ("block text", "quote"), ("footnote", "note"), ("endnote", "note"),
    ("toc", "furniture"), ("table of contents", "furniture"), ("contents", "furniture"), ("header", "furniture"),
    ("footer", "furniture"), ("date", "dateline"), ("author", "byline"), ("byline", "byline"), ("list", "paragraph"),
)  # fmt: skip
#: a style is based on another no more often than this, or the file goes round in circles
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class _Style:
    kind: str
    based_on: str


def read_docx(data: bytes, where: str) -> Raw:
    """The text of a document's bytes; raises ArticleError where it cannot be read, or breaks a limit."""
    parts = read_parts(data, where)
    reader = _Reader(parts.get("word/styles.xml"))
    for name in parts:
        if name.startswith("word/header"):
            reader.read_furniture(parts[name])
    reader.read(parts["word/document.xml"])
    for kind in ("footnote", "endnote"):
        if f"word/{kind}s.xml" in parts:
            reader.read_notes(parts[f"word/{kind}s.xml"], kind)
    for name in parts:
        if name.startswith("word/footer"):
            reader.read_furniture(parts[name])
    text = reader.made.text
    return Raw(text, "docx", reader.made.marks, _metadata(text, parts.get("docProps/core.xml")))


class _Reader:
    """Reads part after part into one text; counts the notes as they are referred to."""

    def __init__(self, styles: etree._Element | None) -> None:
        self.made = RawText()
        self._styles = _styles(styles)
        self._notes: dict[tuple[str, str], int] = {}
        self._furniture: set[str] = set()

    def read(self, root: etree._Element) -> None:
        """All paragraphs and table rows of a part."""
        for paragraphs in _blocks(root):
            words = "\t".join(self._words(p).strip() for p in paragraphs).strip()
            if words:
                self.made.add(words, self._kind(paragraphs[0]) if len(paragraphs) == 1 else "")

    def read_furniture(self, root: etree._Element) -> None:
        """A page header or footer; most documents have the same one several times."""
        words = " ".join(filter(None, (self._words(p).strip() for p in root.iter(f"{_W}p"))))
        if words and words not in self._furniture:
            self._furniture.add(words)
            self.made.add(words, "furniture")

    def read_notes(self, root: etree._Element, kind: str) -> None:
        """The notes that the text refers to, in that order, each begun with its number."""
        notes = {note.get(f"{_W}id", ""): note for note in root.iter(f"{_W}{kind}")}
        for (kind_of, id), number in list(self._notes.items()):
            if kind_of == kind and id in notes:
                words = " ".join(filter(None, (self._words(p).strip() for p in notes[id].iter(f"{_W}p"))))
                self.made.add(f"{raised(str(number))} {words}", "note")

    def _words(self, paragraph: etree._Element) -> str:
        """The visible text of a paragraph, without that of text boxes which hang on it."""
        return "".join(self._piece(element) for element in _inside(paragraph))

    def _piece(self, element: etree._Element) -> str:
        tag = str(element.tag)
        if tag == f"{_W}t":
            return raised(element.text or "") if _is_raised(element) else element.text or ""
        if tag == f"{_W}br":
            return "\n" if element.get(f"{_W}type", "textWrapping") == "textWrapping" else ""
        if tag in (f"{_W}footnoteReference", f"{_W}endnoteReference"):
            note = (tag.removeprefix(_W).removesuffix("Reference"), element.get(f"{_W}id", ""))
            return raised(str(self._notes.setdefault(note, len(self._notes) + 1)))
        return (element.text or "") if tag == _MATH else _SIGNS.get(tag, "")

    def _kind(self, paragraph: etree._Element) -> str:
        """What a paragraph's style, or the styles that is based on, say it is."""
        properties = paragraph.find(f"{_W}pPr")
        if properties is None:
            return ""
        if _is_outlined(properties):
            return "heading"
        style = _value(properties, "pStyle")
        for _ in range(_DEEPEST):
            found = self._styles.get(style, _Style("", ""))
            if found.kind or not found.based_on:
                break
            style = found.based_on
        return found.kind or ("paragraph" if properties.find(f"{_W}numPr") is not None else "")


def _styles(root: etree._Element | None) -> dict[str, _Style]:
    """By id, the kind that a style's name or outline level tells, and the style it is based on."""
    found = {}
    for style in () if root is None else root.iter(f"{_W}style"):
        name = _value(style, "name").lower()
        kind = next((kind for beginning, kind in _KINDS if name.startswith(beginning)), "")
        properties = style.find(f"{_W}pPr")
        if not kind and properties is not None and _is_outlined(properties):
            kind = "heading"
        found[style.get(f"{_W}styleId", "")] = _Style(kind, _value(style, "basedOn"))
    return found


def _is_outlined(properties: etree._Element) -> bool:
    """Whether a paragraph stands in the outline; level 9 is body text."""
    return _value(properties, "outlineLvl") in tuple("012345678")


def _is_raised(words: etree._Element) -> bool:
    run = words.getparent()
    properties = run.find(f"{_W}rPr") if run is not None else None
    return properties is not None and _value(properties, "vertAlign") == "superscript"


def _value(element: etree._Element, name: str) -> str:
    child = element.find(_W + name)
    return "" if child is None else child.get(f"{_W}val", "")


def _blocks(root: etree._Element) -> Iterator[list[etree._Element]]:
    """The paragraphs of each line, in text order: one, or those of a table row's cells; text boxes after theirs."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if element.tag == f"{_W}p":
            yield [element]
        cells = _cells(element) if element.tag == f"{_W}tr" else []
        if cells:
            yield cells
        else:
            waiting += [child for child in reversed(element) if child.tag not in _SKIPPED]


def _cells(row: etree._Element) -> list[etree._Element]:
    """The one paragraph of each cell of a row; none where a cell holds more, or a table."""
    found = []
    for cell in row.iter(f"{_W}tc"):
        paragraphs = [p for p in cell.iter(f"{_W}p") if any(t.text for t in p.iter(f"{_W}t"))]
        if len(paragraphs) > 1 or cell.find(f".//{_W}tbl") is not None:
            return []
        found += paragraphs or cell.findall(f"{_W}p")[:1]
    return found


def _inside(paragraph: etree._Element) -> Iterator[etree._Element]:
    """All elements of a paragraph in order, but those of nested paragraphs and of what is not shown."""
    waiting = [paragraph]
    while waiting:
        element = waiting.pop()
        yield element
        waiting += [c for c in reversed(element) if c.tag not in _SKIPPED and c.tag != f"{_W}p"]


def _metadata(text: str, core: etree._Element | None) -> Mapping[str, str]:
    if core is None:
        return {}
    return confirmed(text, core.findtext(f"{_DC}title") or "", core.findtext(f"{_DC}creator") or "")
