"""UTF-8 read as Latin-1, cp1252 and their like, once or more often: ftfy's field, kept to the words it concerns."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...alignment import Change

#: what such damage cannot be without: two characters beyond ASCII together, a cut-off lead byte, a C1 control
_TELLTALE = re.compile(r"[^\x00-\x7f]{2}|[\x80-\x9f]|[ÃÂ] ")
#: what is judged together: a line, in pieces of at most about 2,000 characters that end at white space
_PIECE = re.compile(r"[^\n]{1,2000}(?:[^\s\x80-\U0010ffff]{0,200}(?:[ \t](?<![ÃÂ] ))?)")
_RUN = re.compile(r"[^\x00-\x7f]+")


def find_utf8(text: str) -> Iterator[Change]:
    """Each damaged run of characters as ftfy reads it; its other fixes (quotes, widths, forms) are left alone.

    >>> [(c.after, c.kind) for c in find_utf8("Kimâ€™s cafÃ© is a café")]
    [('’', 'mojibake'), ('é', 'mojibake')]
    """
    if text.isascii() or not _TELLTALE.search(text):
        return
    for piece in _PIECE.finditer(text):
        if _TELLTALE.search(piece.group()):
            yield from _fixed(piece.group(), piece.start())


def _fixed(piece: str, at: int) -> Iterator[Change]:
    import ftfy

    after = ftfy.fix_encoding(piece)
    if after != piece:
        from rapidfuzz.distance import Indel

        steps = [
            (o.src_start, o.src_end, o.dest_start, o.dest_end) for o in Indel.opcodes(piece, after) if o.tag != "equal"
        ]
        runs = list(_whole_runs(piece, steps))
        if all(_is_a_letter_alone(piece, start, end) for start, end, _, _ in runs):
            return
        for start, end, new_start, new_end in runs:
            yield Change(at + start, at + end, after[new_start:new_end], "mojibake")


def _is_a_letter_alone(piece: str, start: int, end: int) -> bool:
    """An "Ã" or "Â" as a word of its own: damage only beside other damage."""
    return piece[start:end].strip() in ("Ã", "Â") and not piece[max(0, start - 1) : start].isalpha()


def _whole_runs(piece: str, steps: list[tuple[int, int, int, int]]) -> Iterator[tuple[int, int, int, int]]:
    """Steps within or at one run of characters beyond ASCII as one."""
    run = _RUN.match
    group: tuple[int, int, int, int] | None = None
    for step in steps:
        between = piece[group[1] : step[0]] if group else ""
        if group and (not between or ((found := run(between)) and found.end() == len(between))):
            group = (group[0], step[1], group[2], step[3])
        else:
            if group:
                yield group
            group = step
    if group:
        yield group
