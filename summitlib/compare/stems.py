"""Words brought to their stems, so that *expand* meets *expansion* and *fully* meets *full*.

A light stemmer in the manner of Porter (1980): one suffix is cut, the rest is kept. It serves for telling
whether two wordings speak of the same, never for printing.
"""

from __future__ import annotations

import re
from functools import lru_cache

from ..language.function_words import FUNCTION_WORDS

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_SUFFIXES = (
    "izations", "isations", "ization", "isation", "atively", "iveness", "fulness", "ousness", "ational",
    "ations", "itions", "ically", "ments", "ation", "ition", "ative", "ingly", "ively", "ially", "ility",
    "ment", "ness", "edly", "ally", "ably", "ible", "able", "ical", "ions", "ives", "ings", "ity", "ies", "ing", "ion",
    "ive", "ful", "ous", "ial", "ics", "ism", "ist", "ate", "al", "ic", "ed", "ly", "es", "s", "e", "y",
)  # fmt: skip
_SHORTEST = 3  # letters that must remain


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """The stem of one word, in small letters.

    >>> [stem(w) for w in ("expansion", "expand", "restored", "restoration", "fully", "Strategies", "2026")]
    ['expand', 'expand', 'restor', 'restor', 'ful', 'strateg', '2026']
    """
    word = re.sub(r"[’']s?$", "", word.lower())
    word = re.sub(r"nsions?$", "nd", word)
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST and not word[0].isdigit():
            word = word[: -len(suffix)]
            break
    return word[:-1] if len(word) > _SHORTEST and word[-1] == word[-2] else word


def words(text: str) -> list[str]:
    """The words of a text, as they stand."""
    return _WORD.findall(text)


def content_stems(text: str) -> tuple[str, ...]:
    """The stems of the words that carry the subject, in text order.

    >>> content_stems("They agreed to expand exchanges in stages.")
    ('agre', 'expand', 'exchang', 'stag')
    """
    return tuple(stem(w) for w in _WORD.findall(text) if w.lower() not in FUNCTION_WORDS)
