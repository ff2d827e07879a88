"""Whether a number is said to be approximate, and the words that say so."""

from __future__ import annotations

from ...language.numerals import (
    AFTER_ELAPSED,
    BEFORE_LASTING,
    DOUBTFUL_HEDGES,
    HEDGES_AFTER,
    HEDGES_BEFORE,
    LEVEL_HEDGES,
    LEVEL_NOUNS,
    PROCESSES,
    TOPIC_WORDS,
)
from .words import Words

_LONGEST = max(map(len, HEDGES_BEFORE))


def hedge_before(words: Words, first: int, last: int, unit: str) -> int:
    """Where the hedge before tokens ``first`` to ``last`` begins; ``first`` itself where there is none.

    “around the $80 billion mark” hedges over its article, but the article keeps the hedge out of the span.
    """
    for length in range(min(_LONGEST, first), 0, -1):
        phrase = tuple(words.low[first - length : first])
        if phrase in HEDGES_BEFORE and not _is_no_hedge(words, phrase, first, last, unit):
            return first - length
    if words.low[first - 1] in ("~", "≈", "∼") and first:
        return first - 1
    return first


def hedged_level(words: Words, first: int, last: int) -> bool:
    """“around the $80 billion mark”: the hedge stands before the article."""
    level = words.low[last] in LEVEL_NOUNS and first > 1
    return level and words.low[first - 1] == "the" and words.low[first - 2] in LEVEL_HEDGES


def _is_no_hedge(words: Words, phrase: tuple[str, ...], first: int, last: int, unit: str) -> bool:
    """“talks about two issues”, “over two days”, “under two conditions”, “52 more than a year ago”."""
    word, at = phrase[0], first - len(phrase) - 1
    before = words.low[at] if at >= 0 else ""
    if phrase[-1] == "than":
        return before.isdecimal()
    if len(phrase) > 1 or word not in DOUBTFUL_HEDGES:
        return False
    if word == "over" and unit in PROCESSES:
        aged = words.low[last] in AFTER_ELAPSED or words.low[last : last + 2] == ["of", "age"]
        return not (aged or before in BEFORE_LASTING)
    if word == "about":
        return before in TOPIC_WORDS
    return word in _PLACES and words.is_word(first) and unit != "percent" and words.low[first] not in ("a", "an")


_PLACES = frozenset({"under", "above", "below", "near"})


def hedge_after(words: Words, last: int) -> int:
    """The token after the hedge that begins at token ``last``: “-odd”, “+”, “or so”; ``last`` where there is none."""
    if words.low[last] == "+" and words.joined(last) and not words.joined(last + 1):
        return last + 1
    at = words.after_hyphen(last)
    for length in (3, 2, 1):
        end = at + length
        if (
            tuple(words.low[at:end]) in HEDGES_AFTER
            and (length > 1 or at > last)
            and not (words.is_number(end) or words.hyphened(end))
        ):
            return end
    return last
