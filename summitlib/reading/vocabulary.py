"""One word or two? A word list, and the article's own words, decide where a word was cut.

The list is symspellpy's (82,765 English words with their counts in printed books, MIT); it is loaded, in about
30 ms, only when there is a cut to judge.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from functools import cache, cached_property
from importlib.resources import files

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LIST = "frequency_dictionary_en_82_765.txt"
_TOTAL = 1.0e12  # running words behind the list's counts
_SAMPLE = 2_000_000  # characters of the article that are read for its own words


@cache
def english_counts() -> dict[str, int]:
    """Lower-case English words and how often print has them."""
    lines = (files("symspellpy") / _LIST).read_text("utf-8-sig").splitlines()
    return {word: int(count) for word, _, count in (line.partition(" ") for line in lines)}


class Vocabulary:
    """English words, and those that stand whole elsewhere in one article (names above all)."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _own(self) -> Counter[str]:
        return Counter(_WORD.findall(self._text[:_SAMPLE]))

    def knows(self, word: str) -> bool:
        """Whether it is a word: in the list, or more than once in the article; one letter only as a, A, I.

        >>> v = Vocabulary("Zorro met Zorro.")
        >>> [v.knows(w) for w in ("sign", "igned", "Zorro", "a", "i", "g")]
        [True, False, True, True, False, False]
        """
        if len(word) == 1:
            return word in "aAI"
        return word.lower() in english_counts() or self._own[word] > 1

    def is_one_word(self, left: str, right: str) -> bool:
        """Whether two fragments that stood next to each other are likelier one word than two.

        Each way of reading is worth its words' probabilities; an unknown word's falls twentyfold with each letter
        (Norvig 2009, Natural Language Corpus Data).

        >>> v = Vocabulary("Zorro came. Then Zorro left.")
        >>> [v.is_one_word(*pair) for pair in (("streng", "then"), ("Zorr", "o"), ("the", "president"))]
        [True, True, False]
        """
        if right[:1].isupper() and not left.isupper():
            return False
        return self._weight(left + right) > self._weight(left) + self._weight(right)

    def _weight(self, word: str) -> float:
        """The logarithm of a word's probability; an article's own words count more than all of print."""
        own = self._own[word] * 2.0e-5 if self.knows(word) else 0.0
        printed = english_counts().get(word.lower(), 0) / _TOTAL if self.knows(word) else 0.0
        unknown = 1.0e-5 * 20.0 ** -len(word)
        return math.log(own + printed or unknown)
