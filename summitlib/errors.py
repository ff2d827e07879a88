"""What can go wrong, as a tree; every message says where, what, and what to try.

SummitError
├── RequestError     the request itself was wrong: a folder, a notebook, a parameter     (exit status 2)
├── StudyFileError   corpus.toml or codebook.toml says something it cannot mean          (exit status 2)
├── ArticleError     one article cannot be used; it is set aside and the rest goes on    (exit status 1)
└── EvidenceError    a row's words are not where it says: a bug, and the build stops
"""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


class SummitError(Exception):
    """The root of the tree.

    >>> print(SummitError("topic 'energy' has no terms", where="codebook.toml [topics.energy]", hint="add terms = […]"))
    codebook.toml [topics.energy]: topic 'energy' has no terms
      try: add terms = […]
    """

    def __init__(self, what: str, where: str = "", hint: str = "") -> None:
        super().__init__(what, where, hint)
        self.what, self.where, self.hint = what, where, hint

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        return place + self.what + (f"\n  try: {self.hint}" if self.hint else "")


class RequestError(SummitError):
    """The request itself was wrong; nothing was done."""


class StudyFileError(SummitError):
    """corpus.toml or codebook.toml cannot be used as it stands."""


class ArticleError(SummitError):
    """One article cannot be used; the others can."""


class EvidenceError(SummitError):
    """A row's words are not where the row says they are."""


def nearest(word: str, known: Iterable[str]) -> str:
    """A hint that names the known words nearest to a mistaken one.

    >>> nearest("titel", ["title", "topics"])
    'did you mean title?'
    >>> nearest("zzz", ["title", "topics"])
    'one of title, topics'
    """
    choices = list(known)
    near = get_close_matches(word, choices, n=3)
    return f"did you mean {' or '.join(near)}?" if near else "one of " + ", ".join(choices)
