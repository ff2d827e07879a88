"""HTML entities left in the text, however often escaped; not in code or addresses."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from ...alignment import Change

_ENTITY = re.compile(r"&(?:amp;){0,8}(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
#: where an entity means itself: an address, inline code, a fenced or marked-up block of code
_LITERAL = re.compile(
    r"(?:https?://|www\.)[^\s<>\"]+|```.*?(?:```|\Z)|`[^`\n]{1,400}`|<(code|pre|script|style)\b[^>]{0,200}>.*?(?:</\1>|\Z)",
    re.S,
)


def find_entities(text: str) -> Iterator[Change]:
    """Each entity as the character it names; a name that HTML does not know stays.

    >>> [c.after for c in find_entities("AT&amp;amp;T &lsquo;5 &#8364;&rsquo; &made_up; &fish; /?a=1&copy=2")]
    ['&', '‘', '€', '’']
    """
    if "&" not in text or not _ENTITY.search(text):
        return
    literal = [m.span() for m in _LITERAL.finditer(text)]
    at = 0
    for match in _ENTITY.finditer(text):
        while at < len(literal) and literal[at][1] <= match.start():
            at += 1
        named = f"&{match[1]};"
        after = html.unescape(named)
        if after != named and after and not (at < len(literal) and literal[at][0] <= match.start()):
            yield Change(*match.span(), after, "entity")
