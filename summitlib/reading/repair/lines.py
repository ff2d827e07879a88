"""Line ends made one kind, and control characters taken out: nothing a reader sees changes."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...alignment import Change

#: NEL (\\x85) is left: in a text it is an ellipsis of cp1252 far more often than a line end
_LINE_END = "\r\n|[\r\x0b\x0c\u2028\u2029]"
_PAIR = "[\ud800-\udbff][\udc00-\udfff]"
_CONTROL = re.compile(
    f"(?P<newline>{_LINE_END})|(?P<pair>{_PAIR})|(?P<half>[\ud800-\udfff])"
    "|(?P<control>\x1b\\[[0-9;]{0,20}[A-Za-z]|[\x00-\x08\x0e-\x1f\x7f])"
)
_TELLTALE = re.compile("[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\ud800-\udfff]")


def find_lines(text: str) -> Iterator[Change]:
    r"""Line ends as ``\n``, halves of a pair of surrogates as one character, one alone as U+FFFD, controls as nothing.

    >>> [(c.after, c.kind) for c in find_lines("a\r\nb\x00c\ud83d\ude00\ud83d")]
    [('\n', 'newline'), ('', 'control'), ('😀', 'mojibake'), ('�', 'mojibake')]
    """
    if not _TELLTALE.search(text):
        return
    for match in _CONTROL.finditer(text):
        kind, found = match.lastgroup, match.group()
        if kind == "newline":
            yield Change(*match.span(), "\n", "newline")
        elif kind == "pair":
            yield Change(*match.span(), found.encode("utf-16-le", "surrogatepass").decode("utf-16-le"), "mojibake")
        elif kind == "half":
            yield Change(*match.span(), "\ufffd", "mojibake", False)
        else:
            yield Change(*match.span(), "", "control")
