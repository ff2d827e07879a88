"""From bytes to a :class:`~summitlib.model.Document`: decoded, repaired, laid out, described.

    bytes ─ decode ─► raw text ─ mark-up out, repair ─► text + alignment ─ layout ─► blocks, sentences ─ metadata ─► Document

Nothing here knows another article or the codebook.
"""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

from ..alignment import apply_changes
from ..errors import ArticleError
from ..model import Document
from .formats import Raw, read_raw
from .layout import find_blocks
from .metadata import find_metadata
from .repair import repair
from .sentences import find_sentences

#: a file with a longer line (code points) is taken for something else: nobody writes such a paragraph
LONGEST_LINE = 10_000_000

__all__ = ["read_article", "read_raw", "read_text"]


def read_article(path: Path, name: str = "") -> Document:
    """Read one file; ``name`` is how the document calls its file (never an absolute path).

    Raises :class:`~summitlib.errors.ArticleError` where the file cannot be read, holds no text, or a line without end.
    """
    data = _bytes(path)
    raw = read_raw(data, path.suffix.lower(), where=path.name)
    if (longest := max(map(len, raw.text.split("\n")))) > LONGEST_LINE:
        raise ArticleError(
            f"has a line of {longest / 1e6:.0f} million characters", where=path.name,
            hint="save it as text with paragraphs, or remove it",
        )  # fmt: skip
    document = _document(raw, path.stem)
    return replace(document, path=name or path.name, sha256=hashlib.sha256(data).hexdigest())


def read_text(text: str, *, id: str = "text", published: str = "", encoding: str = "str") -> Document:
    r"""A document of text already decoded: repaired, laid out, described.

    >>> d = read_text("Leaders meet\n\nJan 5, 2026\n\nThey met on Monday. They agreed.")
    >>> [s.text for s in d.sentences][-2:]
    ['They met on Monday.', 'They agreed.']
    """
    return _document(Raw(text, encoding, metadata={"published": published} if published else {}), id)


def _bytes(path: Path) -> bytes:
    """A file's bytes; a device or a pipe may have no end, and is not begun."""
    try:
        if not path.exists():
            raise ArticleError("is not there", where=path.name)
        if not path.is_file():
            raise ArticleError("is no file", where=path.name)
        return path.read_bytes()
    except OSError as problem:
        raise ArticleError(f"cannot be read: {problem.strerror}", where=path.name) from None


def _document(raw: Raw, id: str) -> Document:
    """Repaired, laid out, described; what mark-up says of the article goes before what its text says.

    The language alone is the text's: pages name that of their template.
    """
    bare, unmarked = apply_changes(raw.text, raw.changes)
    text, repaired = repair(bare)
    alignment = unmarked.then(repaired)
    blocks = find_blocks(text, [(*alignment.text_span(mark.start, mark.end), mark.kind) for mark in raw.marks])
    document = Document(
        id=id, text=text, raw=raw.text, alignment=alignment, encoding=raw.encoding,
        blocks=blocks, sentences=find_sentences(blocks),
    )  # fmt: skip
    told = {name: repair(value)[0] for name, value in raw.metadata.items()}
    said = find_metadata(document)
    known = said | told | {"language": said.get("language", "") or told.get("language", "")}
    return replace(document, **known)  # type: ignore[arg-type]
