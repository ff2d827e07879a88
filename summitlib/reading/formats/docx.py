"""Word documents: paragraphs a line, as their styles say what they are; notes at the end.

    zip (within limits) ─ document.xml, footnotes.xml, styles.xml, core.xml ─► paragraphs ─► lines and marks

Deleted text of tracked changes is left out, inserted text is in. Page headers and footers stand before and
after the text as furniture.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from ...errors import ArticleError
from .properties import confirmed
from .raw import Raw, RawText, raised

#: the most one part of a document may unpack to: a long report's text has some 5 MB of mark-up
LARGEST_PART = 60_000_000
#: XML packs to a tenth or, where it repeats itself, a fiftieth; a bomb to a thousandth
HIGHEST_RATIO = 300
#: parts smaller than this are no bomb, however well they pack
HARMLESS = 2_000_000
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DC = "{http://purl.org/dc/elements/1.1/}"
#: kinds by the beginning of a style's name, in small letters
_STYLES = {
    "title": "title", "heading": "heading", "caption": "caption", "quote": "quote", "intense quote": "quote",
    "quotation": "quote", "block text": "quote", "footnote": "note", "endnote": "note", "toc": "furniture",
    "table of contents": "furniture", "contents": "furniture", "header": "furniture", "footer": "furniture",
    "illustration": "caption", "figure": "caption", "date": "dateline", "author": "byline", "byline": "byline",
    "list": "paragraph",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Style:
    kind: str
    based_on: str


def read_docx(data: bytes, where: str) -> Raw:
    """The text of a document; raises ArticleError where it is locked, broken, or packed to burst."""
    parts = _parts(data, where)
    if "word/document.xml" not in parts:
        raise ArticleError("is no Word document", where=where, hint="save it anew as .docx")
    trees = {name: _parsed(xml, f"{where} ({name})") for name, xml in parts.items()}
    reader = _Reader(_styles(trees.get("word/styles.xml")))
    made = RawText()
    for name in sorted(trees):
        if name.startswith("word/header"):
            reader.read(trees[name], made, "furniture")
    reader.read(trees["word/document.xml"], made)
    for kind in ("footnote", "endnote"):
        reader.read_notes(trees.get(f"word/{kind}s.xml"), kind, made)
    for name in sorted(trees):
        if name.startswith("word/footer"):
            reader.read(trees[name], made, "furniture")
    return Raw(made.text, "docx", made.marks, _metadata(made.text, trees.get("docProps/core.xml")))
