"""Korean, Chinese and Japanese bytes read as Latin-1 or cp1252, or as UTF-8 where they happen to fit and Latin-1 else.

Often only the typographic marks show it (¡¯ ¡° ¡±). The bytes are rebuilt stretch by stretch and read again in each
encoding; the one whose text reads best over the whole article wins, if it reads better than what stands there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, repeat

from ...alignment import Change
from ..legibility import legibility
from .mixture import likeliest_mixture

_ENCODINGS = ("cp949", "gb18030", "cp950", "cp932", "euc_jp")
_MARKS = bytes(range(0x80, 0xA0)).decode("cp1252", "ignore")
#: characters beyond ASCII, with single ASCII ones between that can be the second half of a pair
_STRETCH = re.compile(r"[^\x00-\x7f](?:[\x40-\x7e]?[^\x00-\x7f]){0,2000}[\x40-\x7e]?")
_LEAD = "\x80-\x9f¡-ÿƒ„†‡ˆ‰Š‹Œ"
#: two high bytes together (marks and non-breaking spaces alone do not count), or a lead byte of Big5 or Shift-JIS and a letter
_SUSPECT = re.compile(f"[{_LEAD}][¡-ÿ\x80-\x9f{_MARKS}]|[{_MARKS}][\x80-\x9f¡-ÿ]|[\x80-\x9f¡¢£ƒ][\x40-\x7e]")
#: what proves no damage, as it stands in many a language: one character over and over (ÅÅÅÅ-MM-DD), marks after marks (»· in Greek)
_ORDINARY = re.compile(r"(.)\1*|[«»·]+")
_NOT_ASCII = re.compile("[^\x00-\x7f]")
_HIGH = re.compile("[\x80-\xffƒ„†‡ˆ‰Š‹Œ]")
#: what neither Latin-1 nor cp1252 has: bytes that happened to fit UTF-8
_UTF8_BETWEEN = re.compile(f"[^\x00-\xff{_MARKS}]")
_ENOUGH = 3.0  # points by which a reading must beat what stands there
_GOOD = 0.4  # points a character that a reading must have on the whole
_MOST = 0.8  # share of stretches that are valid UTF-8 from which the damage is taken for that
_JUDGED = 20_000  # characters that are judged for the choice


@dataclass(frozen=True)
class _Reading:
    """One way to make text again of misread stretches; None where a stretch's bytes are not valid in it."""

    name: str
    reread: Callable[[str], str | None]


def find_double_byte(text: str) -> Iterator[Change]:
    """Each misread stretch as the article's encoding has it; a stretch that reads better as it stands, stays.

    >>> [c.after for c in find_double_byte("¡°Yes,¡± said Kim¡¯s aide in a café.")]
    ['“', '”', '’']
    """
    if text.isascii() or not _SUSPECT.search(text):
        return
    stretches = [m for m in _STRETCH.finditer(text) if _HIGH.search(m.group())]
    telling = [m for m in stretches if _SUSPECT.search(m.group()) and not _ORDINARY.fullmatch(m.group())]
    reading = _best_reading(text, _first(telling)) if telling else None
    if reading:
        for match in stretches:
            yield from _change(text, match, reading)


def _first(stretches: list[re.Match[str]]) -> list[re.Match[str]]:
    """As many of them as the choice is judged by, at least one."""
    sums = accumulate(m.end() - m.start() for m in stretches)
    return [m for m, upto in zip(stretches, sums, strict=True) if upto <= _JUDGED] or stretches[:1]


def _best_reading(text: str, stretches: list[re.Match[str]]) -> _Reading | None:
    """The reading that gains most; None where none reads well, or where the damage is UTF-8's and another step's."""
    if sum(_is_utf8(m.group()) for m in stretches) >= _MOST * len(stretches):
        return None
    best, most = None, sum(_points(text, m, m.group()) for m in stretches) + _ENOUGH
    for reading in _readings(any(_UTF8_BETWEEN.search(m.group()) for m in stretches)):
        words = [reading.reread(m.group()) or m.group() for m in stretches]
        points = sum(map(_points, repeat(text), stretches, words))
        if points > most and points >= _GOOD * sum(len(_NOT_ASCII.findall(w)) for w in words):
            best, most = reading, points
    return best


def _is_utf8(stretch: str) -> bool:
    return any(
        _from(read_as, "utf-8", stretch) for read_as in ("latin-1", "sloppy-windows-1252", "sloppy-windows-1250")
    )


def _readings(is_mixture: bool) -> Iterator[_Reading]:
    for encoding in _ENCODINGS:
        yield _Reading(encoding, partial(_from, "latin-1", encoding))
        yield _Reading(encoding, partial(_from, "sloppy-windows-1252", encoding))
        if is_mixture:
            yield _Reading(encoding, partial(likeliest_mixture, encoding=encoding))


def _from(read_as: str, encoding: str, stretch: str) -> str | None:
    import ftfy.bad_codecs  # noqa: F401 (it makes the sloppy encodings known)

    try:
        return stretch.encode(read_as).decode(encoding)
    except UnicodeError:
        return None


def _points(text: str, match: re.Match[str], words: str) -> float:
    """How well words read in the place of a match."""
    start, end = match.span()
    return legibility(text[max(0, start - 1) : start] + words + text[end : end + 1])


def _change(text: str, match: re.Match[str], reading: _Reading) -> Iterator[Change]:
    standing = match.group()
    words = reading.reread(standing)
    if words and words != standing and _points(text, match, words) > max(0.0, _points(text, match, standing)):
        tail = 1 if words[-1] == standing[-1] < "\x80" else 0  # a letter after the stretch that is no half of a pair
        yield Change(match.start(), match.end() - tail, words[: len(words) - tail], "mojibake")
