"""A block of text as words, numbers and marks, each with its place."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import accumulate, chain

from ...language.units import YUAN_WORDS
from ...remembered import Remembered

# a word (with its apostrophe), an abbreviation with stops, one figure, or any other mark by itself; with the space before
_TOKEN = re.compile(
    r"""\s*(?:[^\W\d_]{2,}(?:['’][^\W\d_]+)*       # countries, Asia’s
    | (?:[^\W\d_]\.){2,}                        # U.S., p.m.
    | [^\W\d_](?:['’][^\W\d_]+)*               # a, I’m
    | \d+(?:,\d{2,3})*(?:,\d{3})?(?:\.\d+)?   # 1,250.5 or 1,00,000
    | \S)""",
    re.VERBOSE,
)
HYPHENS = frozenset("-‐‑")
DASHES = HYPHENS | frozenset("–—−~～")
MINUSES = frozenset("-−")
_OPENERS = frozenset(".?!:;“\"‘'(—–*[|•·")
_TITLE_SHARE = 0.6


#: by what stands between two spaces: its tokens, the first with the space before it
_AFTER_SPACE = Remembered(lambda chunk: _TOKEN.findall(" " + chunk))


def _spaced(text: str) -> list[str]:
    """The tokens of a text, each with the space before it."""
    first, *rest = text.split() or [""]
    if len(rest) != text.count(" ") or text[-1:].isspace():
        return _TOKEN.findall(text)  # other white space than single spaces
    return [*_TOKEN.findall(first), *chain.from_iterable(map(_AFTER_SPACE.__getitem__, rest))]


class Words:
    """Tokens of one block; ``low[i]`` is token i in small letters with a plain apostrophe.

    Positions outside the block read as ``""``, so that a grammar may look around freely.

    >>> Words("Asia’s 1,250.5-mile U.S. line", 0).low[:-2]
    ["asia's", '1,250.5', '-', 'mile', 'u.s.', 'line']
    """

    def __init__(self, text: str, offset: int) -> None:
        self.text, self.offset = text, offset
        self._spaced = _spaced(text)
        self.count = len(self._spaced)
        self.raw: list[str] = [*map(str.lstrip, self._spaced), "", ""]  # past the end; index -1 and -2 read them too
        self.low = "\n".join(self.raw).lower().replace("’", "'").split("\n")  # no token holds a line's end

    @cached_property
    def _ends(self) -> list[int]:
        return list(accumulate(map(len, self._spaced)))

    def start(self, i: int) -> int:
        return self._ends[i] - len(self.raw[i])

    def end(self, i: int) -> int:
        return self._ends[i]

    def joined(self, i: int) -> bool:
        """Whether token i stands against token i - 1, without a space."""
        return 0 < i < self.count and len(self._spaced[i]) == len(self.raw[i])

    def hyphened(self, i: int) -> bool:
        """Whether token i is a hyphen with a word against it on either side."""
        return self.low[i] in HYPHENS and self.joined(i) and self.joined(i + 1)

    def after_hyphen(self, i: int) -> int:
        """The token after a joining hyphen at i; i itself where there is none."""
        return i + 1 if i < self.count and self.hyphened(i) else i

    def is_number(self, i: int) -> bool:
        return self.low[i][:1].isdecimal() and self.low[i].isascii()

    def is_word(self, i: int) -> bool:
        return self.low[i][:1].isalpha()

    def opens(self, i: int) -> bool:
        """Whether token i begins the block, a sentence, or what stands in marks."""
        return i == 0 or self.low[i - 1] in _OPENERS

    @cached_property
    def speaks_of_yuan(self) -> bool:
        return not YUAN_WORDS.isdisjoint(self.low)

    @cached_property
    def in_title_case(self) -> bool:
        """Whether the block is written Like a Headline."""
        words = [w for w in self.raw[: self.count] if len(w) > 3 and w[0].isalpha()]
        return len(words) > 1 and sum(w[0].isupper() for w in words) >= _TITLE_SHARE * len(words)
