"""From bytes to a :class:`~summitlib.model.Document`: decoded, repaired, laid out, described.

    bytes ─ decode ─► raw text ─ repair ─► text + alignment ─ layout ─► blocks, sentences ─ metadata ─► Document

Nothing here knows another article or the codebook.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

from ..errors import ArticleError
from ..model import Document
from .blocks import find_blocks
from .formats import SUFFIXES, read_raw
from .metadata import find_metadata
from .repair import repair
from .sentences import find_sentences

__all__ = ["SUFFIXES", "read_article", "read_raw", "read_text"]


def read_article(path: Path, name: str = "") -> Document:
    """Read one file; ``name`` is how the document calls its file (never an absolute path).

    Raises :class:`~summitlib.errors.ArticleError` where the file cannot be read or holds no text.
    """
    try:
        data = path.read_bytes()
    except OSError as problem:
        raise ArticleError(f"cannot be read: {problem.strerror}", where=path.name) from None
    raw = read_raw(data, path.suffix.lower(), where=path.name)
    document = read_text(raw.text, id=path.stem, encoding=raw.encoding)
    return _described(document, path=name or path.name, sha256=hashlib.sha256(data).hexdigest())


def read_text(text: str, *, id: str = "text", published: str = "", encoding: str = "str") -> Document:
    """A document of text already decoded: repaired, laid out, described.

    >>> d = read_text("Leaders meet\\n\\nJan 5, 2026\\n\\nThey met on Monday. They agreed.")
    >>> [s.text for s in d.sentences][-2:]
    ['They met on Monday.', 'They agreed.']
    """
    repaired, alignment = repair(text)
    blocks = find_blocks(repaired)
    document = Document(
        id=id, text=repaired, raw=text, alignment=alignment, encoding=encoding,
        blocks=blocks, sentences=find_sentences(repaired, blocks),
    )  # fmt: skip
    found = find_metadata(document)
    return _described(document, **found | ({"published": published} if published else {}))


def _described(document: Document, **known: str) -> Document:
    from dataclasses import replace

    return replace(document, **known)  # type: ignore[arg-type]
