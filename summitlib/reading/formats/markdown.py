"""Markdown: the raw text is the file itself; its marks of headings, quotations and notes are read line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from .page_metadata import iso_date
from .raw import Mark, Raw

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FIELD = re.compile(
    r"^(title|authors?|date|published|outlet|source|publication|site|lang|language)[ \t]*:[ \t]*(.*)$", re.I | re.M
)
_LINE = re.compile(r"[^\r\n]+")
_FORMS = (
    ("title", re.compile(r" {0,3}#[ \t]+\S")),
    ("heading", re.compile(r" {0,3}#{2,6}[ \t]+\S")),
    ("quote", re.compile(r" {0,3}>")),
    ("note", re.compile(r" {0,3}\[\^[^\]\s]{1,40}\]:")),
    ("paragraph", re.compile(r".*[.!?…”\"’)]\[\^[^\]\s]{1,40}\]\s*$")),
    ("caption", re.compile(r" {0,3}!\[[^\]]*\]\([^)]*\)\s*$")),
    ("furniture", re.compile(r" {0,3}(?:-[- \t]{2,}|\*[* \t]{2,}|_[_ \t]{2,}|={3,}\s*)$|<!--.*-->\s*$")),
)
_UNDERLINE = re.compile(r" {0,3}(=+|-{3,})[ \t]*$")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_NAMES = {
    "authors": "author", "date": "published", "source": "outlet", "publication": "outlet", "site": "outlet", "lang": "language",
}  # fmt: skip
#: front matter longer than this is none (code points)
_LONGEST_FRONT = 20_000


def read_markdown(text: str, encoding: str) -> Raw:
    r"""The file as it is, with marks; what stands between ``---`` at its head describes it.

    >>> raw = read_markdown("---\ntitle: Leaders Meet\ndate: 2026-01-08\n---\n# Leaders Meet\n\n> We agree.\n", "utf-8")
    >>> raw.metadata, [m.kind for m in raw.marks]
    ({'title': 'Leaders Meet', 'published': '2026-01-08'}, ['furniture', 'title', 'quote'])
    """
    front = _FRONT.match(text, 0, _LONGEST_FRONT)
    start = front.end() if front else 0
    marks = [Mark(front.start(), front.end(), "furniture")] if front else []
    marks += _marks(text, start)
    return Raw(text, encoding, tuple(marks), _metadata(front[1]) if front else {})


def _metadata(front: str) -> dict[str, str]:
    """The fields known here; values in quotation marks or brackets are taken out of them."""
    found: dict[str, str] = {}
    for name, value in _FIELD.findall(front):
        field = _NAMES.get(name.lower(), name.lower())
        bare = value.strip().strip("[]").strip("\"' ")
        if field == "author":
            bare = "; ".join(part.strip("\"' ") for part in bare.split(",")) if value.strip().startswith("[") else bare
        found.setdefault(field, iso_date(bare) if field == "published" else bare)
    return {field: value for field, value in found.items() if value}


def _marks(text: str, start: int) -> Iterator[Mark]:
    """Mark every line whose first characters, or whose underline, tell what it is; nothing within fences."""
    titled = fenced = False
    lines = list(_LINE.finditer(text, start))
    for line, below in zip_longest(lines, lines[1:]):
        if _FENCE.match(line.group()):
            fenced = not fenced
        kind = "" if fenced else _underlined(text, line, below) or _kind(line.group())
        if kind == "title":
            kind, titled = ("heading" if titled else "title"), True
        if kind:
            yield Mark(line.start(), line.end(), kind)


def _underlined(text: str, line: re.Match[str], below: re.Match[str] | None) -> str:
    """The kind of a line by the ``===`` or ``---`` that stands right below it."""
    under = below and _UNDERLINE.match(below.group())
    if (
        not below
        or not under
        or text[line.end() : below.start()] not in ("\n", "\r\n")
        or not line.group().strip("=-_* \t")
    ):
        return ""
    return "title" if under[1][0] == "=" else "heading"


def _kind(words: str) -> str:
    return next((kind for kind, form in _FORMS if form.match(words)), "")
