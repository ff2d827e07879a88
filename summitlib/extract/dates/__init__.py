"""Dates: every expression that names a point or stretch of calendar time, as ISO 8601 / TIMEX3.

The written forms are in :mod:`.date_forms`, what else they could be in :mod:`.date_guards`, ranges in
:mod:`.date_grammar`, and what a date without its year means in :mod:`.date_story`. Durations ("four days", "two
years ago", "the past decade") and vague words ("recently", "in today's world") are no dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...model import DateMention, Document
from .anchor import ordered, story_of
from .grammar import Expression, find_expressions
from .parts import Parts
from .story import FRESH, Story, closed, written
from .tense import Tenses
from .timex import bounds, distance, grain, unknown

_OPENING = 14  # characters: "In early 2019, …", "During 2019 …"
#: what stands before a date that a clause only compares with or counts from: the story is not there
#: “thank you for joining us today”: the day itself, whatever the tense
_ON_THE_DAY = re.compile(r"\b(?:here|us|you|join\w*|later|earlier|issu\w+|speak\w*|meeting|gather\w*) $")
_BASELINE = re.compile(
    r"(?<!\w)(?:since|than|unlike|against|versus|compared|(?:up|down)\sfrom"
    r"|from(?=\s(?:[\d$€£¥]|an?\s|the\s(?:record|low|high))))\b(?:[^.;]|\.(?=\d)){0,30}$",
    re.IGNORECASE,
)
_IN_TIME = re.compile(r"(?<!\w)(?:in|during|of)\s(?:early\s|late\s|mid-)?$", re.IGNORECASE)
_LISTED = re.compile(r",?\s?(?:(?:and|or)\s)?(?:again\s|then\s|later\s)?(?:(?:in|on)\s)?")


def find_dates(document: Document) -> Iterator[DateMention]:
    """Yield every date expression once, in text order.

    Counted from ``document.published``; where that is empty, from a whole date in a dateline or byline, else from
    the latest date told as past. Where nothing gives the year it is ``XXXX`` (``XXXX-03-08``, ``XXXX-WXX-1``).
    A weekday next to a date is one expression with it, and the date counts even where they do not agree.
    ``relative`` is true where another date was needed. In furniture only whole dates count: a page says when it
    appeared, and a bare year there is a copyright line.

    >>> from dataclasses import replace
    >>> from summitlib.reading import read_text
    >>> doc = replace(read_text("They met on Monday, two years after the 2018 accord."), published="2020-03-11")
    >>> [(d.text, d.value, d.relative) for d in find_dates(doc)]
    [('Monday', '2020-03-09', True), ('2018', '2018', False)]
    """
    tenses = Tenses(document)
    found = ordered(document, [e for e in find_expressions(document.text) if _counts(document, e)])
    reader = _Reader(document, story_of(document, found, tenses), tenses)
    for expression in _with_shared_years(document.text, found):
        if value := reader.read(expression):
            text = document.text[expression.start : expression.end]
            yield DateMention(expression.start, expression.end, text, value, _is_relative(expression))


class _Reader:
    """Reads expressions in text order and keeps where the story has come to."""

    def __init__(self, document: Document, story: Story, tenses: Tenses) -> None:
        self.document, self.story, self.tenses = document, story, tenses
        # block, sentence and value of the last date, and of the last that came with its year
        self._near = self._year_near = (-1, -1, "")
        self._frame = (-1, "")  # sentence and year that opens it

    def read(self, expression: Expression) -> str:
        """TIMEX3 of an expression; empty where it is no date after all ("today" for nowadays)."""
        if self._is_vague(expression):
            return ""
        place = self._place(expression)
        self.story.near, self.story.year_near = _if_near(self._near, place), _if_near(self._year_near, place)
        self.story.frame = self._frame[1] if place[1] == self._frame[0] else ""
        first = _completed(expression)
        value = self.story.value(first, lambda: self._tense(expression))
        if expression.named and not first.year:
            value = self._named(first, value)
        if expression.last:
            value = f"{value}/{closed(value, expression.last)}"
        self._move(expression, place, value)
        return value

    def _tense(self, expression: Expression) -> str:
        return self.tenses.told(expression.start, expression.end)

    def _is_vague(self, expression: Expression) -> bool:
        """Whether "today" is nowadays, with a verb in the present; "today’s summit" is the day."""
        parts, end = expression.first, expression.end
        today = (parts.unit, parts.origin, parts.step) == ("day", "article", 0)
        if not today or self.document.text[end : end + 2] in ("’s", "'s"):
            return False
        if _ON_THE_DAY.search(self.document.text, max(0, expression.start - _OPENING), expression.start):
            return False
        return self._tense(expression) not in ("past", "future")

    def _place(self, expression: Expression) -> tuple[int, int]:
        sentence = self.document.sentence_at(expression.start)
        return (sentence.block, sentence.sentence) if sentence else (-2, -2)

    def _opens_sentence(self, expression: Expression) -> bool:
        sentence = self.document.sentence_at(expression.start)
        return sentence is not None and expression.start - sentence.start <= _OPENING

    def _named(self, parts: Parts, value: str) -> str:
        """A day in a name ("the June 15 Declaration") is of its own year: this one's only where it is news."""
        known = self.story.told_years.get((parts.month or 0, parts.day or 0))
        near = self.story.anchor and abs(distance(value, self.story.anchor)) <= FRESH
        return value if known or near else written(parts, unknown("year"))

    def _move(self, expression: Expression, place: tuple[int, int], value: str) -> None:
        """Let the story follow, but not to what a clause only compares with ("up from May 2019")."""
        before = self.document.text[max(0, expression.start - 48) : expression.start]
        if _BASELINE.search(before) or not bounds(value):
            return
        if grain(value) == "year" and not (expression.first.origin or _IN_TIME.search(before)):
            return
        self.story.moved_to(value)
        self._near = (*place, value.rsplit("/", 1)[-1])
        if grain(value) == "year" and self._opens_sentence(expression):
            self._frame = (place[1], value)
        if expression.first.origin == "article":
            self._year_near = (-1, -1, "")
        elif (expression.first.year or self.story.year_near) and self._tense(expression) != "future":
            self._year_near = self._near


def _if_near(told: tuple[int, int, str], place: tuple[int, int]) -> str:
    """The value of a date told in the same sentence or the one before it, of the same block."""
    return told[2] if told[0] == place[0] and place[1] <= told[1] + 1 else ""


def _counts(document: Document, expression: Expression) -> bool:
    block = document.block_at(expression.start)
    return not block or block.kind != "furniture" or bool(expression.first.year and expression.first.day)


def _completed(expression: Expression) -> Parts:
    """The first end of a range with what only the last says: "4-7 May 2020", "Nov. 30-Dec. 2, 2020"."""
    first, last = expression.first, expression.last
    if not last or not last.year or first.year or (first.weekday and not first.day):
        return first
    month = first.month or last.month
    return replace(first, month=month, year=last.year - ((month or 0) > (last.month or 12)))


def _with_shared_years(text: str, found: Sequence[Expression]) -> list[Expression]:
    """In a list the last date's year is the others' too: "in May and June 2020"."""
    shared = list(found)
    for i in range(len(shared) - 2, -1, -1):
        one, two = shared[i], shared[i + 1]
        gap = text[one.end : min(two.start, one.end + 24)]
        if _shares(one, two) and one.end + 24 > two.start and _LISTED.fullmatch(gap):
            shared[i] = replace(one, first=replace(one.first, year=two.first.year))
    return shared


def _shares(one: Expression, two: Expression) -> bool:
    first, second = one.first, two.first
    if first.year or first.origin or one.last or not (first.month and second.month and second.year):
        return False
    return (first.month, first.day or 0) <= (second.month, second.day or 99) and bool(first.day) == bool(second.day)


def _is_relative(expression: Expression) -> bool:
    parts = _completed(expression)
    return bool(parts.origin) or not (parts.year or parts.value)
