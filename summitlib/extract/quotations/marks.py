"""Which quotation marks belong together in one paragraph; a mark without a partner loses only itself.

Each family of marks (double, single, guillemets, corner brackets) is paired by itself, and pairs that cross are
then resolved in favour of the double marks. So a lost mark, an apostrophe or an inch never swallows more.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from ...language.quotation_marks import BEFORE_OPENING, DOUBLE, ELISIONS, PARTNER, SINGLE

_MARK = re.compile("[“”„\"‘’'«»‹›「」『』]")
_FEET = re.compile(r"\d['’′] ?\d{1,2}(?:½)?\"?|\d{1,3}\"(?= ?(?:x|by|tall|wide|long|screen|pipe)\b)|\d['’]\d{2}\"")
_WORD = re.compile(r"[^\W_]+")
_SPEECH_BETWEEN = re.compile(r"\b(?:said|says|told|added|asked|replied)\b")


@dataclass(frozen=True, slots=True)
class Pair:
    """The offsets of an opening mark and of its closing mark; ``close`` is the paragraph's end where none closes."""

    open: int
    close: int
    closed: bool = True

    def words(self, text: str) -> tuple[int, int]:
        """The span between the marks, without white space at its ends.

        >>> Pair(0, 5).words("“ no ”")
        (2, 4)
        """
        start, end = self.open + 1, self.close
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return start, end


def find_pairs(text: str, start: int, end: int) -> list[Pair]:
    """The pairs of marks in ``text[start:end]``, by opening mark; a last mark that opens and never closes makes an open pair.

    >>> s = "The leaders’ “new ‘era’ of trade,” and a lost ” mark."
    >>> [s[slice(*p.words(s))] for p in find_pairs(s, 0, len(s))]
    ['new ‘era’ of trade,', 'era']
    """
    marks = [m.start() for m in _MARK.finditer(text, start, end)]
    if not marks:
        return []
    if any(text[i - 1].isdigit() for i in marks):
        measures = {i for m in _FEET.finditer(text, start, end) for i in range(m.start(), m.end())}
        marks = [i for i in marks if i not in measures]
    double = _double_pairs(text, [i for i in marks if text[i] in DOUBLE], start, end)
    single = _single_pairs(text, [i for i in marks if text[i] in SINGLE], start, end)
    others = _partnered_pairs(text, [i for i in marks if text[i] not in DOUBLE + SINGLE], start, end)
    return _uncrossed(double + others, single)


def _can_open(text: str, i: int, start: int, end: int) -> bool:
    before = text[i - 1] if i > start else " "
    return (before.isspace() or before in BEFORE_OPENING) and i + 1 < end and not text[i + 1].isspace()


def _can_close(text: str, i: int, start: int, end: int) -> bool:
    after = text[i + 1] if i + 1 < end else " "
    return i > start and not text[i - 1].isspace() and not after.isalnum()


def _opens(text: str, i: int, start: int, end: int, within: bool) -> bool:
    """Whether a double mark opens: a curly one as it is drawn unless its place says otherwise, a straight one by its place."""
    opening, closing = _can_open(text, i, start, end), _can_close(text, i, start, end)
    if text[i] == "“":
        return not (closing and not opening)
    if text[i] == "”":
        return opening and not closing and not within
    return text[i] == "„" or (opening if opening != closing else not within)


def _double_pairs(text: str, marks: list[int], start: int, end: int) -> list[Pair]:
    pairs: list[Pair] = []
    waiting: list[int] = []
    for i in marks:
        if text[i] == '"' and not waiting and text[i - 1 : i].isdigit() and not _can_open(text, i, start, end):
            continue
        if _opens(text, i, start, end, bool(waiting)):
            waiting.append(i)
        elif waiting:
            pairs.append(Pair(waiting.pop(), i))
    pairs = _without_bridges(text, sorted(pairs, key=lambda p: p.open))
    if waiting and waiting[-1] == marks[-1]:
        pairs.append(Pair(waiting[-1], end, closed=False))
    return pairs


def _without_bridges(text: str, pairs: list[Pair]) -> list[Pair]:
    """Drop a pair that runs from one lost mark to another, over whole quotations and their attribution."""
    kept: list[Pair] = []
    for i, pair in enumerate(pairs):
        inner = pairs[i + 1] if i + 1 < len(pairs) else None
        if not (
            inner
            and inner.close < pair.close
            and _SPEECH_BETWEEN.search(text, inner.close, min(pair.close, inner.close + 200))
        ):
            kept.append(pair)
    return kept


def _single_pairs(text: str, marks: list[int], start: int, end: int) -> list[Pair]:
    """Single marks: each opening one with the first mark behind it that is no apostrophe."""
    pairs: list[Pair] = []
    opening, closers = -1, list[int]()
    for i in [*marks, end]:
        opens = i < end and _single_opens(text, i, start, end)
        if (opens or i == end) and opening >= 0 and closers:
            pairs.append(Pair(opening, _closing(text, closers, end)))
        if opens:
            opening, closers = i, []
        elif i < end and opening >= 0 and text[i] != "‘" and _can_close(text, i, start, end):
            closers.append(i)
    return pairs


def _single_opens(text: str, i: int, start: int, end: int) -> bool:
    if text[i] == "’" or not _can_open(text, i, start, end):
        return False
    word = _WORD.match(text, i + 1)
    if not word:
        return text[i + 1] in '“"$€£…['
    return word.group().lower() not in ELISIONS and not re.fullmatch(r"\d\ds?", word.group())


def _closing(text: str, closers: list[int], end: int) -> int:
    """The first of some marks that is no plural's apostrophe, else the first."""
    return next((i for i in closers if not _plural(text, i, end)), closers[0])


def _plural(text: str, i: int, end: int) -> bool:
    """“the countries’ goals”: an apostrophe behind an s, with a word going on."""
    return text[i - 1] in "sS" and i + 2 < end and text[i + 1] == " " and (text[i + 2].isalpha() or text[i + 2] in "‘“")


def _partnered_pairs(text: str, marks: list[int], start: int, end: int) -> list[Pair]:
    """Guillemets, also turned inwards, and corner brackets."""
    pairs: list[Pair] = []
    waiting: dict[str, int] = {}
    turned = {close: open for open, close in PARTNER.items() if close in "»›"}
    for i in marks:
        mark = text[i]
        if mark in waiting:
            pairs.append(Pair(waiting.pop(mark), i))
        elif mark in PARTNER:
            waiting[PARTNER[mark]] = i
        elif mark in turned and _can_open(text, i, start, end):
            waiting[turned[mark]] = i
    return pairs


def _uncrossed(strong: Iterable[Pair], weak: Iterable[Pair]) -> list[Pair]:
    """All pairs by opening mark, without the weak ones that have one mark inside another pair and one outside."""
    ranked = sorted([(p, True) for p in strong] + [(p, False) for p in weak], key=lambda r: r[0].open)
    kept: dict[Pair, None] = {}
    around: list[tuple[Pair, bool]] = []
    for pair, firm in ranked:
        while around and around[-1][0].close < pair.open:
            around.pop()
        crossed = around and around[-1][0].close < pair.close
        if crossed and not firm:
            continue
        if crossed and not around[-1][1]:
            del kept[around.pop()[0]]
        kept[pair] = None
        around.append((pair, firm))
    return list(kept)
