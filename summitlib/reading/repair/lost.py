"""Dashes, apostrophes and quotation marks that an encoding without them turned into "?" or U+FFFD.

What stood there is never certain. A true question mark ends a word and is followed by white space and a capital, or
by a closing mark; none of the places repaired here is one where English puts it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...alignment import Change
from ..legibility import reads_as_english
from ..vocabulary import Vocabulary

_LOST = "\ufffd"
#: a question mark where none belongs, or the one to three signs of one lost mark
_PLACE = re.compile(
    r"(?<!\ufffd)\ufffd{1,3}(?!\ufffd)|(?<=\s)\?(?=\s?\w|\s[“\"])|(?<=\w)\?(?=\w)|^\?(?=\w)|(?<=[.,!])\?(?=\s|$)|(?<=\w)\?(?=\s[a-z])",
    re.M,
)
_ADDRESS = re.compile(r"://|www\.|[/=&@\\#<>{}$]|\.(?:com|org|net|php|html?|aspx?)\b", re.I)
_CONTRACTION = re.compile(r"(?:s|t|re|ve|ll|d|m)\b", re.I)
_LEFT_WORD = re.compile(r"[^\W\d_]{1,40}\Z")
_RIGHT_WORD = re.compile(r"[^\W\d_]{1,40}(?![\d_(])")
_DATELINE = re.compile(
    r"[ \t]*(?:[A-Z][A-Z.'’-]{2,}|[A-Z][A-Z.]+)(?:,? (?:[A-Z][A-Za-z.]*|\d{1,2}),?){0,5}(?: \([A-Z][^()]{1,40}\))? ?\Z"
)
_ASKING = re.compile(
    r"(?:\W*)(?:who|whom|whose|what|when|where|why|which|how|is|are|was|were|do|does|did|can|could|will|would|should|shall|"
    r"has|have|had|may|might|must|so|but|and|or|really|right|not)\b", re.I,
)  # fmt: skip
_CHOICE = re.compile(r" [^?\n]{1,60} : ")  # condition ? one : other
_ENDS_WORD = re.compile(r"[\w.)\]”’\"'%] \Z")
_CLAUSE = re.compile(r"[.!?:;“”\"\n]")


def find_lost_marks(text: str) -> Iterator[Change]:
    """Each lost mark as the one that most likely stood there, never certain; in doubt it stays as it is.

    >>> "".join(c.after for c in find_lost_marks("SEOUL ?It is Kim?s day ? so far. Why? See x.org/?a=1."))
    '— ’—'
    """
    if not (_LOST in text or "?" in text) or not _PLACE.search(text):
        return
    places = [m for m in _PLACE.finditer(text) if not _is_address(text, m)]
    if places and reads_as_english(text):
        yield from _Judge(text, places).changes()


def _is_address(text: str, match: re.Match[str]) -> bool:
    """Whether the mark stands inside an address, a path or a piece of code."""
    start, end = match.span()
    before, after = text[max(0, start - 80) : start], text[end : end + 80]
    token = re.split(r"\s", before)[-1] + "?" + re.split(r"\s", after, maxsplit=1)[0]
    return bool(_ADDRESS.search(token))


class _Judge:
    """Says of each place what stood there; what other places of the article show counts too."""

    def __init__(self, text: str, places: list[re.Match[str]]) -> None:
        self.text, self.places = text, places
        self.vocabulary = Vocabulary(text)
        first = [self._in_word(m) or self._alone(m, sure=False) for m in places]
        self.others_lost = any(first)

    def changes(self) -> Iterator[Change]:
        opened = -1  # where the line's last lost opening mark stands
        marks: dict[int, tuple[str, str]] = {}
        for i, match in enumerate(self.places):
            found = self._in_word(match) or self._dateline(match) or self._alone(match, sure=self.others_lost)
            if found:
                marks[i] = found
            elif self._opens(match):
                opened = i
            elif opened >= 0 and self._closes(match) and self._is_one_line(self.places[opened], match):
                marks[opened], marks[i] = ("“", "quote"), ("”", "quote")
                opened = -1
            elif found := self._ends_plural(match):
                marks[i] = found
        for i in sorted(marks):
            yield Change(*self.places[i].span(), *marks[i], False)

    def _sides(self, match: re.Match[str]) -> tuple[str, str]:
        return self.text[max(0, match.start() - 1) : match.start()], self.text[match.end() : match.end() + 1]

    def _in_word(self, match: re.Match[str]) -> tuple[str, str] | None:
        """Between letters or digits: an apostrophe, or a dash without spaces."""
        before, after = self._sides(match)
        if before.isdigit() and after.isdigit():
            return "–", "dash"
        left = _LEFT_WORD.search(self.text, max(0, match.start() - 40), match.start())
        right = _RIGHT_WORD.match(self.text, match.end())
        if not (left and right):
            return None
        if _CONTRACTION.fullmatch(right.group()) and self._takes_apostrophe(left.group(), right.group()):
            return "’", "apostrophe"
        known = all(len(w) > 1 and self.vocabulary.knows(w) for w in (left.group(), right.group()))
        if known and right.group().islower():
            return "—", "dash"
        both_names = left.group()[0].isupper() and right.group()[0].isupper() and len(left.group()) > 1
        return ("–", "dash") if both_names and match.group()[0] == _LOST else None

    def _takes_apostrophe(self, left: str, right: str) -> bool:
        if right.lower() == "t" or len(left) == 1:
            return left.lower().endswith("n") or (left == "I" and right in ("m", "d", "ve", "ll"))
        return left[0].isupper() or self.vocabulary.knows(left)

    def _alone(self, match: re.Match[str], *, sure: bool) -> tuple[str, str] | None:
        """Between spaces: a dash, but for a question whose mark has a space before it."""
        before, after = self._sides(match)
        if before != " " or after != " ":
            return None
        if match.group()[0] == _LOST:
            return "—", "dash"
        follows = self.text[match.end() + 1 : match.end() + 2]
        if _CHOICE.match(self.text, match.end()) or not _ENDS_WORD.search(
            self.text, max(0, match.start() - 2), match.start()
        ):
            return None
        if not (sure or follows.islower()) or (self._is_asking(match) and not sure):
            return None
        return "—", "dash"

    def _is_asking(self, match: re.Match[str]) -> bool:
        """Whether the clause before the mark begins as a question does."""
        clause = _CLAUSE.split(self.text[max(0, match.start() - 300) : match.start()])[-1]
        return bool(_ASKING.match(clause))

    def _dateline(self, match: re.Match[str]) -> tuple[str, str] | None:
        """Between the place an article was sent from and its first word; the space behind it is lost too."""
        line = self.text[max(self.text.rfind("\n", 0, match.start()) + 1, match.start() - 80) : match.start()]
        after = self._sides(match)[1]
        if not (line.endswith(" ") and _DATELINE.fullmatch(line)):
            return None
        return ("— " if after.isalpha() else "—"), "dash"

    def _opens(self, match: re.Match[str]) -> bool:
        before, after = self._sides(match)
        return (not before or before.isspace() or before in "(—–") and after.isalnum()

    def _closes(self, match: re.Match[str]) -> bool:
        before, after = self._sides(match)
        if before.isspace() or not (not after or after.isspace() or after in ",.;:)"):
            return False
        follows = self.text[match.end() + 1 : match.end() + 2]
        return before in ",.!" or match.group()[0] == _LOST or follows.islower()

    def _is_one_line(self, first: re.Match[str], second: re.Match[str]) -> bool:
        return self.text.find("\n", first.end(), second.start()) < 0 and second.start() - first.end() < 1500

    def _ends_plural(self, match: re.Match[str]) -> tuple[str, str] | None:
        """After a plural, before a word in lower case, where other marks are lost: the possessive's apostrophe."""
        before, after = self._sides(match)
        follows = self.text[match.end() + 1 : match.end() + 2]
        if before != "s" or after != " " or not follows.islower():
            return None
        lost = match.group()[0] == _LOST or (self.others_lost and not self._is_asking(match))
        return ("’", "apostrophe") if lost else None
