"""What each kind of file yields as raw text."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import ArticleError
from .decode import decode

SUFFIXES = (".txt", ".html", ".htm", ".md", ".pdf", ".docx")


@dataclass(frozen=True)
class Raw:
    """The raw text of a file, and how its bytes were read."""

    text: str
    encoding: str


def read_raw(data: bytes, suffix: str, where: str) -> Raw:
    """The raw text of a file's bytes; raises ArticleError where there is none."""
    decoded = decode(data, where=where)
    if not decoded.text.strip():
        raise ArticleError("holds no text", where=where, hint="put the article's text in it, or remove it")
    return Raw(decoded.text, decoded.described)
