"""The language of a text, by its letters and its commonest words."""

from __future__ import annotations

import re
from collections import Counter

from ..language.stopwords import SCRIPTS, STOPWORDS

_WORD = re.compile(r"[^\W\d_]+")
_STOPS = {code: frozenset(words.split()) for code, words in STOPWORDS.items()}
_SAMPLE = 60_000  # code points, from the beginning
_LEAST_SHARE = 0.12  # of a text's words are its language's stop-words; in English prose about a third


def find_language(text: str) -> str:
    """The ISO 639-1 code of the language that most of a text is in, or empty where it does not show.

    >>> find_language("The two sides agreed that the talks on trade would be held in Rome."), find_language("OK")
    ('en', '')
    """
    sample = text[:_SAMPLE]
    return _by_script(sample) or _by_words([w.lower() for w in _WORD.findall(sample)])


def _by_script(text: str) -> str:
    """The language whose own letters are more than three in ten; kana tell Japanese from Chinese."""
    letters = [c for c in text if c.isalpha() and c > "\u024f"]
    total = sum(c.isalpha() for c in text)
    if not total or len(letters) < 0.3 * total:
        return ""
    counts = Counter(next((code for code, low, high in SCRIPTS if low <= c <= high), "") for c in letters)
    if counts["ja"] * 5 > counts["zh"] and counts["ja"] > counts["ko"]:
        return "ja"
    code, n = max(sorted(counts.items()), key=lambda item: item[1])
    return code if n >= 0.3 * total else ""


def _by_words(words: list[str]) -> str:
    counts = Counter(words)
    shares = sorted(((sum(counts[w] for w in stops), code) for code, stops in _STOPS.items()), reverse=True)
    (best, code), (second, _) = shares[0], shares[1]
    enough = len(words) > 5 and best >= _LEAST_SHARE * len(words)
    return code if enough and best > 1.3 * second else ""
