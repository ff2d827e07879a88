"""Markdown: the raw text is the file itself; what its marks say of blocks is taken down, and the marks are taken out."""

from __future__ import annotations

import re

from .markdown_blocks import MarkedText
from .page_metadata import iso_date
from .raw import Mark, Raw

_FRONT = re.compile(r"\A\ufeff?---[ \t]*\r?\n(.*?\r?\n)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_FIELD = re.compile(
    r"^(title|authors?|date|published|outlet|source|publication|site|lang|language)[ \t]*:[ \t]*(.*)$", re.I | re.M
)
_NAMES = {
    "authors": "author", "date": "published", "source": "outlet", "publication": "outlet", "site": "outlet", "lang": "language",
}  # fmt: skip
#: a file of more lines is read as plain text: the parser takes some ten seconds for a million
_MOST_LINES = 200_000
#: front matter longer than this is none (code points)
_LONGEST_FRONT = 20_000


def read_markdown(text: str, encoding: str) -> Raw:
    r"""The file as it is, with its marks and the changes that take them out; what stands between ``---`` at its head describes it.

    >>> raw = read_markdown("---\ntitle: Leaders Meet\ndate: 2026-01-08\n---\n# Leaders Meet\n\n> We agree.\n", "utf-8")
    >>> raw.metadata, [m.kind for m in raw.marks]
    ({'title': 'Leaders Meet', 'published': '2026-01-08'}, ['furniture', 'title', 'quote'])
    """
    if text.count("\n") > _MOST_LINES:
        return Raw(text, encoding)
    front = _FRONT.match(text, 0, _LONGEST_FRONT)
    marks = [Mark(front.start(), front.end(), "furniture")] if front else []
    marked = MarkedText(text, front.end() if front else 0)
    metadata = _metadata(front[1]) if front else {}
    return Raw(text, encoding, (*marks, *marked.marks), metadata, tuple(marked.changes))


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
