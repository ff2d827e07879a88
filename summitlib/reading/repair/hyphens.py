"""Words cut by the end of a line, as print and PDF leave them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...alignment import Change
from ..legibility import reads_as_english
from ..vocabulary import Vocabulary

_CUT = re.compile(
    r"(?<![\w-])((?:[^\W\d_]+[-\u2010])*)([^\W\d_]{2,40})([-\u2010][ \t]{0,4}\n[ \t]{0,8})([a-zà-ÿ]{2,40})"
)
_TELLTALE = re.compile(r"[-\u2010][ \t]{0,4}\n[ \t]{0,8}[a-zà-ÿ]")
#: what follows a hyphen that stands for a word to come: "pre- and post-war"
_SUSPENDED = frozenset(("and", "or", "to", "nor", "but", "und", "oder", "et", "ou"))


def find_hyphens(text: str) -> Iterator[Change]:
    r"""The hyphen and line end as nothing where they cut a word, as a hyphen where the word has one anyway.

    >>> [c.after for c in find_hyphens("co-\noperation, state-\nowned, pre-\nand post-war")]
    ['', '-']
    """
    if not _TELLTALE.search(text) or not reads_as_english(text):
        return
    vocabulary = Vocabulary(text)
    for match in _CUT.finditer(text):
        head, left, _, right = match.groups()
        if right not in _SUSPENDED:
            whole = not head and vocabulary.knows(left + right)
            parts = vocabulary.knows(left) and vocabulary.knows(right)
            yield Change(*match.span(3), "" if whole or not parts else "-", "hyphenation", whole or parts)
