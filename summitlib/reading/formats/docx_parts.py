"""The parts of a Word document, unpacked and parsed within limits."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib

from lxml import etree

from ...errors import ArticleError

#: the most that the parts which are read may unpack to: the mark-up of a long report's text has some 5 MB
LARGEST = 30_000_000
#: XML packs to a tenth or, where it repeats itself, a fiftieth; a bomb to a thousandth
HIGHEST_RATIO = 300
#: a part smaller than this is no bomb, however well it packs
HARMLESS = 1_000_000
_READ = re.compile(r"word/(?:document|styles|footnotes|endnotes|header\d*|footer\d*)\.xml|docProps/core\.xml")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError,
)  # fmt: skip


def read_parts(data: bytes, where: str) -> dict[str, etree._Element]:
    """The roots of those parts that hold text, styles and properties, by name, in the order of their names.

    Raises ArticleError where the file is locked, broken, no Word document, or unpacks beyond the limits.
    """
    if data.startswith(_OLE):
        _refuse_old(data, where)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = sorted((i for i in archive.infolist() if _READ.fullmatch(i.filename)), key=lambda i: i.filename)
            _check_sizes(infos, where)
            parts = {info.filename: _parsed(archive.read(info)) for info in infos}
    except (*_BROKEN, etree.XMLSyntaxError) as problem:
        raise ArticleError(
            f"is a broken Word document: {_first_line(problem)}", where=where, hint="open and save it anew as .docx"
        ) from None
    if "word/document.xml" not in parts:
        raise ArticleError("is no Word document", where=where, hint="open and save it anew as .docx")
    return parts


def _refuse_old(data: bytes, where: str) -> None:
    """What is in the container of old Word files: a locked new one, or an old one."""
    if _ENCRYPTED in data:
        raise ArticleError("is locked with a password", where=where, hint="save it without one")
    raise ArticleError("is of Word's format before 2007", where=where, hint="open and save it anew as .docx")


def _check_sizes(infos: list[zipfile.ZipInfo], where: str) -> None:
    """Hold what the file says of its parts against the limits: no more than it says is ever unpacked."""
    for info in infos:
        if info.file_size > HARMLESS and info.file_size > HIGHEST_RATIO * info.compress_size:
            raise ArticleError(
                f"unpacks to more than {HIGHEST_RATIO} times its size ({info.filename})", where=where,
                hint="this is no document that Word wrote: remove it",
            )  # fmt: skip
    if sum(info.file_size for info in infos) > LARGEST:
        raise ArticleError(
            f"unpacks to more than {LARGEST / 1e6:.0f} MB of text",
            where=where,
            hint="split it into articles, or remove it",
        )


def _parsed(xml: bytes) -> etree._Element:
    """A part's root; entities stay unresolved, and nothing outside the file is read."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    return etree.fromstring(xml, parser)


def _first_line(problem: BaseException) -> str:
    return str(problem).partition("\n")[0] or type(problem).__name__
