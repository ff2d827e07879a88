"""Bytes to text: what the bytes say of themselves, else the reading that reads best.

    byte-order mark ─► UTF-8 that fits ─► zeros of UTF-16/32 ─► escapes of ISO-2022 ─► declared charset ─► legibility

Line ends are left as they came: raw offsets count the code points of the decoded file.
"""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from ..errors import ArticleError
from .legibility import legibility

#: by byte-order mark, longest first: UTF-32's begins with UTF-16's
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: the legacy encodings of English, West European, Korean, Chinese and Japanese pages, the likelier first
_LEGACY = ("cp1252", "cp949", "gb18030", "cp950", "cp932", "euc_jp", "iso8859_15")
#: what pages declare, and the larger encoding that browsers read instead
_WIDER = {
    "ascii": "cp1252", "iso8859-1": "cp1252", "euc_kr": "cp949", "gb2312": "gb18030", "gbk": "gb18030",
    "big5": "cp950", "big5hkscs": "cp950", "shift_jis": "cp932",
}  # fmt: skip
_DECLARED = re.compile(
    rb"""<(?:meta\b[^<>]{0,300}?charset|\?xml\b[^<>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]{2,30})""", re.I
)
_ESCAPES = ((b"\x1b$)C", "iso2022_kr"), (b"\x1b$B", "iso2022_jp"), (b"\x1b$@", "iso2022_jp"))
_SURROGATE = re.compile(rb"\xed[\xa0-\xbf]")
_HIGH = re.compile(rb"[\x80-\xff]")
_ASCII = bytes(range(32, 127))
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f\ufffd]")
_LOST = "\ufffd"
_SAMPLE = 20_000


class Decoded(NamedTuple):
    """The text of some bytes, the encoding that gave it, and what is uncertain about that (empty: nothing)."""

    text: str
    encoding: str
    doubt: str = ""

    @property
    def described(self) -> str:
        """Encoding and doubt in one line: ``cp949 (chosen by how it reads)``."""
        return f"{self.encoding} ({self.doubt})" if self.doubt else self.encoding


def decode(data: bytes, *, where: str = "") -> Decoded:
    r"""The text of some bytes; raises ArticleError where they are no text at all.

    A few unreadable bytes become U+FFFD and are counted in ``doubt``.

    >>> decode("Kim’s “turn”".encode("cp949"))
    Decoded(text='Kim’s “turn”', encoding='cp949', doubt='chosen by how it reads')
    >>> decode(b"caf\xe9 d\xe9j\xe0 vu").text
    'café déjà vu'
    """
    decoded = _marked(data) or _plain(data) or _wide(data) or _escaped(data) or _legacy(data)
    if decoded is None or not _is_text(decoded.text):
        raise ArticleError(
            "does not read as text in any encoding known here", where=where, hint="save it as UTF-8 text"
        )
    return decoded


def _marked(data: bytes) -> Decoded | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _read(data[len(mark) :], encoding, "")
    return None


def _plain(data: bytes) -> Decoded | None:
    """UTF-8 (ASCII too) that fits to the last byte, or only where halves of pairs were encoded one by one."""
    if b"\x1b$" in data[:_SAMPLE] or (data[:4096].count(0) > len(data[:4096]) // 5):
        return None
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        if not _SURROGATE.search(data):
            return None
    try:
        pairs = data.decode("utf-8", "surrogatepass").encode("utf-16-le", "surrogatepass")
        return _read(pairs, "utf-16-le", "")._replace(encoding="cesu-8")
    except UnicodeDecodeError:
        return None


def _wide(data: bytes) -> Decoded | None:
    """UTF-16 or UTF-32 without a mark, told by where the zero bytes of its ASCII letters stand."""
    head = data[:4096]
    zeros = [head[i::4].count(0) / max(1, len(head[i::4])) for i in range(4)]
    for encoding, pattern in (
        ("utf-32-le", (0, 1, 1, 1)), ("utf-32-be", (1, 1, 1, 0)), ("utf-16-le", (0, 1, 0, 1)), ("utf-16-be", (1, 0, 1, 0)),
    ):  # fmt: skip
        if all(z > 0.4 if p else z < 0.1 for z, p in zip(zeros, pattern, strict=True)):
            return _read(data, encoding, "no byte-order mark")
    return None


def _escaped(data: bytes) -> Decoded | None:
    for escape, encoding in _ESCAPES:
        if escape in data:
            return _read(data, encoding, "")
    return None


def _legacy(data: bytes) -> Decoded | None:
    """The declared encoding where it reads as well as any, else the one that reads best; None if that reads badly."""
    sample, declared = _sample(data), _declared(data)
    choices = dict.fromkeys(([declared] if declared else []) + ["utf-8", *_LEGACY])
    texts = {name: sample.decode(name, "replace") for name in choices}
    points = {name: legibility(text) for name, text in texts.items()}
    best = max(points, key=points.__getitem__)  # of equals the first
    if declared and points[declared] >= 0.8 * points[best] > 0:
        return _read(data, declared, "")
    if not _reads(texts[best]):
        return None
    doubt = "" if best == "utf-8" else "chosen by how it reads"
    return _read(data, best, f"declared as {declared}, reads as {best}" if declared else doubt)


def _reads(text: str) -> bool:
    """Whether characters beyond ASCII are few, or stand on the whole where such characters stand."""
    beyond = len(text) - len(text.encode("ascii", "ignore"))
    return beyond <= 0.3 * len(text) or legibility(text, 5000) > -0.5 * min(beyond, 5000)


def _declared(data: bytes) -> str:
    """The charset that a page's own mark-up names, as the encoding browsers read it by; empty if none is known."""
    found = _DECLARED.search(data[:4096])
    if not found:
        return ""
    try:
        name = codecs.lookup(found[1].decode("ascii")).name
        name = _WIDER.get(name, name)
        return name if _ASCII.decode(name) == _ASCII.decode() else ""  # the mark-up itself was read as ASCII
    except (LookupError, UnicodeError):
        return ""


def _sample(data: bytes) -> bytes:
    """Stretches around bytes beyond ASCII, each begun after an ASCII byte, about 20 kB in all."""
    pieces, at, room = [], 0, _SAMPLE
    while room > 0 and (high := _HIGH.search(data, at)):
        start, end = max(at, high.start() - 1), high.start() + 2000
        while end < len(data) and end < high.start() + 4000 and (data[end] > 0x3F or data[end - 1] > 0x7F):
            end += 1  # digits and punctuation below 0x40 are half of no double-byte character
        pieces.append(data[start:end])
        at, room = end, room - (end - start)
    return b"\n".join(pieces)


def _read(data: bytes, encoding: str, doubt: str) -> Decoded:
    """Decode all, counting what could not be read."""
    try:
        return Decoded(data.decode(encoding), encoding, doubt)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
    lost = f"unreadable in {text.count(_LOST)} places" if _LOST in text else ""
    return Decoded(text, encoding, "; ".join(filter(None, (doubt, lost))))


def _is_text(text: str) -> bool:
    """Whether few enough characters, at the beginning, the middle and the end, are such as no text holds."""
    step = max(1, (len(text) - _SAMPLE) // 2)
    parts = (text[at : at + _SAMPLE] for at in range(0, max(1, len(text) - _SAMPLE + 1), step))
    return all(len(_CONTROL.findall(part)) <= max(2, len(part) // 20) for part in parts)
