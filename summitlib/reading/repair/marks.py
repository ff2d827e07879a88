"""Characters of the press that are not of the text: ligatures, invisible marks, spaces of odd width.

Non-breaking spaces stay, and so does all that another script needs: joiners, direction marks, wide spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...alignment import Change

_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}
_LATIN = "\x00-\u02ff\u1e00-\u1eff\u2010-\u203a\u20a0-\u20cf"
_MARK = re.compile(
    f"(?P<ligature>[{''.join(_LIGATURES)}])"
    "|(?P<hyphenation>\xad+(?:[ \t]{0,4}\n[ \t]{0,8}(?=[^\\W\\d_]))?)"
    f"|(?P<zero>(?:(?<=[{_LATIN}])|^|(?<=\n))[\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\u180e\ufff9-\ufffc]+(?=[{_LATIN}]|\\Z))"
    f"|(?P<space>(?<=[A-Za-z\u00c0-\u024f,;])[\u2000-\u200a\u205f\u3000]+(?=[A-Za-z\u00c0-\u024f]))"
)
_DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_NEARBY = 60  # characters on either side in which letters from right to left want their direction marks
_TELLTALE = re.compile("[\xad\u180e\u2000-\u200f\u2028-\u202e\u205f-\u2069\u3000\ufb00-\ufb06\ufeff\ufff9-\ufffc]")


def find_marks(text: str) -> Iterator[Change]:
    r"""Ligatures as letters, soft hyphens and invisible marks as nothing, wide spaces between words as a space.

    >>> [(c.after, c.kind) for c in find_marks("the ﬁrst co\xadoperation,\u2003then\u200b some\xa0more")]
    [('fi', 'ligature'), ('', 'hyphenation'), (' ', 'space'), ('', 'space')]
    """
    if text.isascii() or not _TELLTALE.search(text):
        return
    for match in _MARK.finditer(text):
        kind = match.lastgroup or ""
        if kind == "zero" and _directs(text, match):
            continue
        after = _LIGATURES[match.group()] if kind == "ligature" else " " if kind == "space" else ""
        yield Change(*match.span(), after, "space" if kind == "zero" else kind)


def _directs(text: str, mark: re.Match[str]) -> bool:
    around = (text, max(0, mark.start() - _NEARBY), mark.end() + _NEARBY)
    return bool(_DIRECTION.search(mark.group()) and _RIGHT_TO_LEFT.search(*around))
