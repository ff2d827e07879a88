"""Clauses: which words of a sentence a date belongs to, and whether they tell of what has happened."""

from __future__ import annotations

import re

from ..language.reporting import FINITE
from ..language.tenses import IRREGULAR_PAST, NOT_PAST
from ..language.unrealised import NOT_AT, UNREALISED
from .sources import Sources

_BREAK = re.compile(
    r"[;:()“”\"]|\s[—–-]\s|—|\.\s"
    r"|,?\s(?:which|who|whom|whose|where|while|whereas|although|though|because|that|when)\s"
    r"|,\s(?:and|but|or|so|as|before|after)\s(?=(?:he|she|it|they|we|the|its|his|her|their|this|both|[A-Z]\w*)\s)"
)
_REACH = 600  # characters to either side: no clause is longer
_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_DETERMINERS = frozenset("the a an his her its their this that these those our both each all".split())


def clause(sources: Sources, doc: str, start: int, end: int) -> tuple[int, int]:
    """The clause that holds a span, as half-open offsets of the document's text.

    A phrase between commas stays within its clause: “On 5 May, after lunch, they met” is one. A colon, a dash, a
    bracket, a quotation mark, and the words that open a subordinate clause end it.
    """
    sentence = sources.sentence(doc, start)
    text, low = sources.text(doc), max(sentence.start, start - _REACH)
    high = max(min(sentence.end, end + _REACH), end)
    for mark in _BREAK.finditer(text, low, high):
        if mark.end() <= start:
            low = mark.end()
        elif mark.start() >= end:
            high = mark.start()
            break
    return low, high


def dated_speech(before: str) -> bool:
    """Whether the words before a date end in a verb of saying: then the date is when it was said.

    >>> dated_speech("Prime Minister Rossi said on"), dated_speech("Rossi told reporters"), dated_speech("they met on")
    (True, True, False)
    """
    tail = [w.lower() for w in _WORD.findall(before)][-4:]
    tail = [w for w in tail if w not in ("on", "in", "late", "early", "earlier", "later")]
    return any(w in FINITE for w in tail[-2:]) and not any(w in ("call", "calls", "called") for w in tail[-2:])


def told_as_past(before: str, after: str) -> bool:
    """Whether a clause tells what happened at the date between ``before`` and ``after`` as past.

    Judged by the verb next to the date, first to its left. A modal, a plan, an infinitive or a limit (“by”,
    “until”) says no; so does a clause without a verb, for in doubt it is not past.

    >>> told_as_past("The ninth round was held in Lima from ", ""), told_as_past("The round will be held on ", "")
    (True, False)
    >>> told_as_past("They agreed to meet on ", ""), told_as_past("On ", ", the ministers signed the protocol")
    (False, True)
    """
    left, right = _WORD.findall(before), _WORD.findall(after)
    if any(w.lower() in UNREALISED for w in left + right[:12]):
        return False
    if left and left[-1].lower() in NOT_AT:
        return False
    for i in range(len(left) - 1, -1, -1):
        if left[i].lower() == "to" and _infinitive(left[i + 1 : i + 2]):
            return False
        if _past(left[i]):
            return True
    return any(_past(w) for w in right[:12])


def _infinitive(following: list[str]) -> bool:
    return bool(following) and following[0].islower() and following[0] not in _DETERMINERS


def _past(word: str) -> bool:
    return word in IRREGULAR_PAST or (
        word.islower() and word.endswith("ed") and "-" not in word and word not in NOT_PAST
    )
