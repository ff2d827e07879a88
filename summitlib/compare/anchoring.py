"""Where words stand in a text that may set them with other spaces, quotation marks and dashes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

_LIKE = {
    '"': "“”„‟″«»", "'": "‘’‚‛′", "-": "–—―‐‑‒−", " ": "\u200b", ".": "…",
}  # fmt: skip
#: one character for one, so that offsets stay
_FOLDED = str.maketrans({mark: plain for plain, marks in _LIKE.items() for mark in marks})


def plain(text: str) -> str:
    r"""The text with its quotation marks and dashes made plain and each run of white space one space.

    >>> plain(" “A – B”\n  c ")
    '"A - B" c'
    """
    return " ".join(text.translate(_FOLDED).split())


class Anchors:
    """A text in which words are looked for."""

    def __init__(self, text: str) -> None:
        words = list(re.finditer(r"\S+", text.translate(_FOLDED)))
        self._plain = " ".join(word[0] for word in words)
        self._starts = [word.start() for word in words]
        self._plain_starts = list(accumulate((len(word[0]) + 1 for word in words[:-1]), initial=0))

    def find(self, words: str, prefix: str = "") -> list[tuple[int, int]]:
        """The half-open spans where the words stand, in code points of the text as it is.

        Where they stand right after ``prefix`` (spaces aside) anywhere, only those places come back.

        >>> Anchors("He said “yes”. She said “yes”.").find('"yes"', "She said ")
        [(24, 29)]
        >>> Anchors("from  4 – 7").find("4 - 7"), Anchors("x").find(" "), Anchors("x").find("y")
        ([(6, 11)], [], [])
        """
        sought, before = plain(words), _dense(plain(prefix))
        places = list(self._places(sought)) if sought else []
        after = [at for at in places if before and self._before(at, len(prefix)).endswith(before)]
        return [(self._offset(at), self._offset(at + len(sought) - 1) + 1) for at in after or places]

    def _places(self, sought: str) -> Iterator[int]:
        at = self._plain.find(sought)
        while at >= 0:
            yield at
            at = self._plain.find(sought, at + 1)

    def _before(self, at: int, length: int) -> str:
        return _dense(self._plain[max(0, at - 2 * length - 2) : at])

    def _offset(self, at: int) -> int:
        """Where a code point of the plain text stands in the text as it is."""
        word = bisect_right(self._plain_starts, at) - 1
        return self._starts[word] + at - self._plain_starts[word]


def _dense(text: str) -> str:
    return "".join(text.split())
