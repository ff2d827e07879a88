"""What is worked out of a word, or of what stands between two spaces, once for every text that has it.

An article says “the” in every line. What a rule makes of a word by itself is kept, so that reading a text costs a
look-up a word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

#: so many are kept, of whatever comes
KEPT = 200_000

_Made = TypeVar("_Made")


class Remembered(dict[str, _Made]):
    """``remembered[word]`` is ``work(word)``, which depends on nothing else.

    >>> sizes = Remembered(len)
    >>> [*sizes.of("one day one")], len(sizes)
    ([3, 3, 3], 2)
    """

    def __init__(self, work: Callable[[str], _Made]) -> None:
        super().__init__()
        self._work = work

    def __missing__(self, word: str) -> _Made:
        made = self._work(word)
        if len(self) < KEPT:
            self[word] = made
        return made

    def of(self, text: str) -> Iterator[_Made]:
        """What is made of each stretch of a text between white space, in order."""
        return map(self.__getitem__, text.split())
