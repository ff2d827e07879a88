"""Whether the words around a date tell it as past or as still to come.

No parser: the nearest cue before the date decides, a modal taking its verb with it ("will be held"); where the
date opens the clause, the first cue after it. In doubt, empty.
"""

from __future__ import annotations

import re

from ..language.tenses import AHEAD, BEHIND, INTENT, IRREGULAR_PAST, NOT_PAST, PRESENT, SCHEDULED_PRESENT

_REACH = 160  # characters: no cue farther away than this is about the date


def _any(words: tuple[str, ...] | frozenset[str]) -> str:
    return "|".join(re.escape(w) for w in sorted(words, key=lambda w: (-len(w), w)))


_CUE = re.compile(
    rf"(?:(?<![\w-])|(?=[’']ll\b))(?:(?P<future>(?:{_any(INTENT)})(?:\s(?:not|also|be|have|to|for|\w+ly))*(?:\s[a-z]+)?|{_any(AHEAD)})"
    rf"|(?P<past>{_any(IRREGULAR_PAST)}|(?!(?:{_any(NOT_PAST)})\b)[a-z]{{2,}}ed)"
    rf"|(?P<behind>{_any(BEHIND)})"
    rf"|(?P<scheduled>{_any(SCHEDULED_PRESENT)})|(?P<present>{_any(PRESENT)}))(?![\w-])"
)
_SENSE = {"future": "future", "past": "past", "behind": "past", "scheduled": "future", "present": "present"}
_NEXT = re.compile(r"(?:[’']s)?,?\s(?:will|would|is to|are to|shall)\b")
_CLAUSE_END = re.compile(r"[;:]\s|[.?!][”\"]?\s+(?=[A-Z“\"])")


def told(text: str, start: int, end: int, low: int, high: int) -> str:
    """``past``, ``future``, ``present`` or empty, for the date at ``text[start:end]`` in the sentence ``[low, high)``.

    >>> def tense(words, date): return told(words, i := words.index(date), i + len(date), 0, len(words))
    >>> tense("The talks will be held on Friday.", "Friday"), tense("On Friday, the two sides met.", "Friday")
    ('future', 'past')
    >>> tense("She said Friday that they would go on.", "Friday")
    'past'
    """
    if _NEXT.match(text, end, high):
        return "future"
    before = text[max(low, start - _REACH) : start]
    cues = list(_CUE.finditer(before))
    if cues and not _CLAUSE_END.search(before, cues[-1].end()):
        return _sense(cues[-1])
    first = _CUE.search(text, end, min(high, end + _REACH))
    return _sense(first) if first else ""


def _sense(cue: re.Match[str]) -> str:
    return _SENSE[cue.lastgroup or ""]
