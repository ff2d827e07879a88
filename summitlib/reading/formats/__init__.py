"""What each kind of file yields as raw text, with what its mark-up says of blocks and of the article.

Every reader works within limits of its own on size, depth and time, so that no file can hold up the others.
"""

from __future__ import annotations

from ...errors import ArticleError
from ..decode import decode
from .raw import Mark, Raw

__all__ = ["Mark", "Raw", "read_raw"]


def read_raw(data: bytes, suffix: str, where: str) -> Raw:
    r"""The raw text of a file's bytes; raises ArticleError where there is none, or where it breaks a limit.

    >>> raw = read_raw(b"<p>They met.<p>They left.<nav>Home</nav>", ".html", "a.html")
    >>> raw.text, [raw.text[m.start : m.end] for m in raw.marks if m.kind == "furniture"]
    ('They met.\n\nThey left.\n\nHome', ['Home'])
    """
    raw = _read(data, suffix, where)
    if not raw.text.strip():
        raise ArticleError("holds no text", where=where, hint="put the article's text in it, or remove it")
    return raw


def _read(data: bytes, suffix: str, where: str) -> Raw:
    """Each reader's libraries load when its first file comes."""
    if suffix == ".pdf":
        from .pdf import read_pdf

        return read_pdf(data, where)
    if suffix == ".docx":
        from .docx import read_docx

        return read_docx(data, where)
    decoded = decode(data, where=where)
    if suffix in (".html", ".htm"):
        from .html import read_html

        return read_html(decoded.text, decoded.described, where)
    if suffix == ".md":
        from .markdown import read_markdown

        return read_markdown(decoded.text, decoded.described)
    return Raw(decoded.text, decoded.described)
