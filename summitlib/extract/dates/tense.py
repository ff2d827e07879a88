"""Whether the words around a date tell it as past or as still to come.

No parser: the nearest cue before the date decides, a modal taking its verb with it ("will be held"); where the
date opens the clause, the first cue after it. In doubt, empty.
"""

from __future__ import annotations

import re
from bisect import bisect_left

from ...language.tenses import AHEAD, BEHIND, INTENT, IRREGULAR_PAST, NOT_PAST, PRESENT, RESOLVED, SCHEDULED_PRESENT
from ...language.wordlists import any_of
from ...model import Document

_REACH = 160  # characters: no cue farther away than this is about the date

_CUE = re.compile(
    rf"(?:(?<![\w-])|(?=[’']ll\b))(?:(?P<future>(?:{any_of((*INTENT, *RESOLVED))})(?:\s(?:not|also|be|have|to|for|\w+ly)){{0,4}}(?:\s[a-z]+)?"
    rf"|(?i:{any_of(AHEAD)}))"
    rf"|(?P<past>(?:ha(?:s|ve)\s(?:not\s|also\s|now\s|\w+ly\s)?)?"
    rf"(?:{any_of(IRREGULAR_PAST)}|(?!(?:{any_of(NOT_PAST)})\b)[a-z]{{2,20}}ed))"
    rf"|(?P<behind>(?i:{any_of(BEHIND)}))"
    rf"|(?P<scheduled>{any_of(SCHEDULED_PRESENT)})|(?P<asked>W(?:ill|ould))(?=\s(?:you|he|she|they|we|it|the|this|that|there)\b)"
    rf"|(?P<present>{any_of(PRESENT)})(?!\s(?:{any_of(INTENT)})\b))(?![\w-])"
)
_SENSE = {
    "future": "future",
    "past": "past",
    "behind": "past",
    "scheduled": "future",
    "asked": "future",
    "present": "present",
}
_NEXT = re.compile(r"\s(?:will|would|is to|are to|shall)\b")
_ANNOUNCED = re.compile(r"\w to [a-z]+\b")  # of headlines alone: "Leaders to meet Monday"
_MARK = re.compile(r"[“”\"]")  # what is said and who says it are two clauses
_CLAUSE_END = re.compile(r"[;:]\s|[.?!][”\"]?\s+(?=[A-Z“\"])")


class Tenses:
    """The cues of a document's sentences, each sentence read once and only when asked for.

    >>> from summitlib.reading import read_text
    >>> def tense(words, date): return Tenses(read_text(words)).told(i := words.index(date), i + len(date))
    >>> tense("The talks will be held on Friday.", "Friday"), tense("On Friday, the two sides met.", "Friday")
    ('future', 'past')
    >>> tense("She said Friday that they would go on.", "Friday")
    'past'
    """

    def __init__(self, document: Document) -> None:
        self._document = document
        self._cues: dict[tuple[int, int], tuple[list[int], list[str]]] = {}

    def told(self, start: int, end: int) -> str:
        """``past``, ``future``, ``present`` or empty, for the date at ``[start, end)``."""
        text, (low, high) = self._document.text, self._sentence(start)
        if _NEXT.match(text, end, high):
            return "future"
        if self._heads(start) and _ANNOUNCED.search(text, max(low, start - _REACH), start):
            return "future"
        starts, senses = self._cues_of(low, high)
        before = bisect_left(starts, start) - 1
        if before >= 0 and starts[before] >= start - _REACH and not _parted(text[starts[before] : start]):
            return "future" if senses[before] == "resolved" else senses[before]
        after = bisect_left(starts, end)
        if after < len(starts) and starts[after] <= end + _REACH and not _MARK.search(text, end, starts[after]):
            return "past" if senses[after] == "resolved" else senses[after]
        return ""

    def _heads(self, offset: int) -> bool:
        block = self._document.block_at(offset)
        return block is not None and block.kind in ("title", "heading")

    def _sentence(self, offset: int) -> tuple[int, int]:
        sentence = self._document.sentence_at(offset)
        return (sentence.start, sentence.end) if sentence else (0, len(self._document.text))

    def _cues_of(self, low: int, high: int) -> tuple[list[int], list[str]]:
        if (low, high) not in self._cues:
            cues = list(_CUE.finditer(self._document.text, low, high))
            self._cues[low, high] = ([c.start() for c in cues], [_sense(c) for c in cues])
        return self._cues[low, high]


def _sense(cue: re.Match[str]) -> str:
    """What a cue says of a date behind it, or ``resolved`` where that is not what it says of one before it."""
    return "resolved" if cue[0].startswith(RESOLVED) else _SENSE[cue.lastgroup or ""]


def _parted(between: str) -> bool:
    """Whether a quotation mark or the end of a clause stands between a cue and the date."""
    return bool(_MARK.search(between) or _CLAUSE_END.search(between))
