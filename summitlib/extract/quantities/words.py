"""A block of text as words, numbers and marks, each with its place."""

from __future__ import annotations

import re
from functools import cached_property

from ...language.units import YUAN_WORDS

# one figure, an abbreviation with stops, a word (with its apostrophe), or any other mark by itself
_TOKEN = re.compile(
    r"""\d+(?:,\d{2,3})*(?:,\d{3})?(?:\.\d+)?   # 1,250.5 or 1,00,000
    | (?:[^\W\d_]\.){2,}                        # U.S., p.m.
    | [^\W\d_]+(?:['’][^\W\d_]+)*               # countries, Asia’s
    | \S""",
    re.VERBOSE,
)
HYPHENS = frozenset("-‐‑")
DASHES = HYPHENS | frozenset("–—−~～")
MINUSES = frozenset("-−")
_OPENERS = frozenset(".?!:;“\"‘'(—–*[|•·")
_TITLE_SHARE = 0.6


class Words:
    """Tokens of one block; ``low[i]`` is token i in small letters with a plain apostrophe.

    Positions outside the block read as ``""``, so that a grammar may look around freely.

    >>> Words("Asia’s 1,250.5-mile U.S. line", 0).low[:-2]
    ["asia's", '1,250.5', '-', 'mile', 'u.s.', 'line']
    """

    def __init__(self, text: str, offset: int) -> None:
        self.text, self.offset = text, offset
        found = list(_TOKEN.finditer(text))
        self.starts = [m.start() for m in found]
        self.ends = [m.end() for m in found]
        self.count = len(found)
        self.raw = [*(m[0] for m in found), "", ""]  # the two places past the end; index -1 and -2 read them too
        self.low = "\n".join(self.raw).lower().replace("’", "'").split("\n")  # no token holds a line's end

    def joined(self, i: int) -> bool:
        """Whether token i stands against token i - 1, without a space."""
        return 0 < i < self.count and self.starts[i] == self.ends[i - 1]

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
