"""Korean, Chinese and Japanese bytes read as Latin-1 or cp1252, or as UTF-8 where they happen to fit and Latin-1 else.

Often only the typographic marks show it (¡¯ ¡° ¡±). The bytes are rebuilt stretch by stretch and read again in each
encoding; the one whose text reads best over the whole article wins, if it reads better than what stands there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import NamedTuple

from ...alignment import Change
from ..legibility import legibility

_ENCODINGS = ("cp949", "gb18030", "cp950", "cp932", "euc_jp")
_CP1252 = {bytes([b]).decode("cp1252"): b for b in range(0x80, 0xA0) if b not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}
_MARKS = "".join(_CP1252)
#: characters beyond ASCII, with single ASCII ones between that can be the second half of a pair
_STRETCH = re.compile(r"[^\x00-\x7f](?:[\x40-\x7e]?[^\x00-\x7f]){0,2000}[\x40-\x7e]?")
_LEAD = "\x80-\x9f¡-ÿƒ„†‡ˆ‰Š‹Œ"
#: two high bytes together (marks and non-breaking spaces alone do not count), or a lead byte of Big5 or Shift-JIS and a letter
_SUSPECT = re.compile(f"[{_LEAD}][¡-ÿ\x80-\x9f{_MARKS}]|[{_MARKS}][\x80-\x9f¡-ÿ]|[\x80-\x9f¡£ƒ][\x40-\x7e]")
_ENOUGH = 3.0  # points by which a reading must beat what stands there
_JUDGED = 20_000  # characters that are judged for the choice
_SHORT = 60  # characters up to which a stretch of doubtful parity is tried both ways


class _Reading(NamedTuple):
    """One way to make bytes of characters, and an encoding to read them in."""

    to_bytes: Callable[[str], bytes | None]
    encoding: str


def find_double_byte(text: str) -> Iterator[Change]:
    """Each misread stretch as the article's encoding has it; a stretch that reads better as it stands, stays.

    >>> [c.after for c in find_double_byte("¡°Yes,¡± said Lee¡¯s aide in a café.")]
    ['“', '”', '’']
    """
    if text.isascii() or not _SUSPECT.search(text):
        return
    stretches = [m for m in _STRETCH.finditer(text) if _SUSPECT.search(m.group())]
    reading = _best_reading(text, _first(stretches))
    if reading and reading.encoding != "utf-8":
        for match in stretches:
            yield from _change(text, match, reading)


def _first(stretches: list[re.Match[str]]) -> list[re.Match[str]]:
    """As many of them as the choice is judged by, at least one."""
    sums = accumulate(m.end() - m.start() for m in stretches)
    return [m for m, upto in zip(stretches, sums, strict=True) if upto <= _JUDGED] or stretches[:1]


def _best_reading(text: str, stretches: list[re.Match[str]]) -> _Reading | None:
    standing = sum(_points(text, m, m.group()) for m in stretches)
    best, most = None, standing + _ENOUGH
    for encoding in ("utf-8", *_ENCODINGS):
        for to_bytes in (_mixed_bytes, _cp1252_bytes):
            reading = _Reading(to_bytes, encoding)
            points = sum(_points(text, m, _reread(m.group(), reading) or m.group()) for m in stretches)
            if points > most:
                best, most = reading, points
    return best


def _points(text: str, match: re.Match[str], words: str) -> float:
    """How well words read in the place of a match."""
    start, end = match.span()
    return legibility(text[max(0, start - 1) : start] + words + text[end : end + 1])


def _change(text: str, match: re.Match[str], reading: _Reading) -> Iterator[Change]:
    standing = match.group()
    words = _reread(standing, reading)
    if words and words != standing and _points(text, match, words) > _points(text, match, standing):
        tail = 1 if words[-1] == standing[-1] < "\x80" else 0  # a letter after the stretch that is no half of a pair
        yield Change(match.start(), match.end() - tail, words[: len(words) - tail], "mojibake")


def _reread(stretch: str, reading: _Reading) -> str | None:
    """The stretch in that reading; None where its bytes are not valid there."""
    data = reading.to_bytes(stretch)
    if data is None:
        return None
    try:
        return data.decode(reading.encoding)
    except UnicodeDecodeError:
        return _other_parity(stretch, reading) if reading.to_bytes is _mixed_bytes and len(stretch) <= _SHORT else None


def _other_parity(stretch: str, reading: _Reading) -> str | None:
    """The stretch with one of its characters taken for two bytes that happened to fit UTF-8: the best of those."""
    readings = []
    for i, char in enumerate(stretch):
        if "\x80" <= char <= "\xff":
            data = b"".join((_mixed_bytes(stretch[:i]), char.encode(), _mixed_bytes(stretch[i + 1 :])))
            try:
                readings.append(data.decode(reading.encoding))
            except UnicodeDecodeError:
                continue
    return max(readings, key=legibility) if readings and reading.encoding != "utf-8" else None


def _mixed_bytes(stretch: str) -> bytes:
    """Latin-1 where the character is one byte there, else the UTF-8 that was taken for the character."""
    return b"".join(bytes([ord(c)]) if c <= "\xff" else c.encode("utf-8", "surrogatepass") for c in stretch)


def _cp1252_bytes(stretch: str) -> bytes | None:
    try:
        return bytes(_CP1252.get(c) or ord(c) for c in stretch)
    except ValueError:
        return None
