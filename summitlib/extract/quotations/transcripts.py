"""Who speaks each paragraph of a transcript: “MS. ROSSI” is whom the article names Ada Rossi elsewhere."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ...language import names as known
from ...language import titles
from ...language.countries import BY_WORD
from ...model import Block, Mention
from ...reading.layout import turns
from ..identity import same_person, surnames

_TITLES = titles.OFFICES | titles.TITLE_PARTS | {h.lower() for h in titles.HONORIFICS}
_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
_GIVEN = r"[A-ZÀ-Þ][a-zà-ÿ]+(?:[-’'][A-Za-z]\w*)?"


@dataclass(frozen=True, slots=True)
class Turn:
    """``label`` characters of the block name its speaker, who is named at ``[start, end)`` of the article."""

    block: int
    label: int
    start: int
    end: int
    speaker: str


def find_turns(blocks: Sequence[Block]) -> Iterator[Turn]:
    """Yield the turns of a transcript, by blocks."""
    for turn in turns.find_turns([b.text for b in blocks], [b.kind for b in blocks]):
        at = blocks[turn.first].start
        yield Turn(blocks[turn.index].block, turn.label, at + turn.start, at + turn.end, turn.speaker)


class Labels:
    """The full names behind the labels of one transcript."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self._text = text
        self._mentions = mentions
        self._known: dict[str, str] = {}

    @cached_property
    def _places(self) -> list[tuple[int, str]]:
        return [(m.start, m.actor) for m in self._mentions if m.kind == "person" and _is_full(m.actor)]

    @cached_property
    def _persons(self) -> Counter[str]:
        return Counter(actor for _, actor in self._places)

    def interviewee(self, *heads: int) -> str:
        """Who speaks under “A”: the only person named in full before one of some offsets; empty in doubt."""
        named = ({actor for start, actor in self._places if start < head} for head in heads)
        return next((persons.pop() for persons in named if len(persons) == 1), "")

    def name(self, label: str) -> str:
        """The full name of whom a label means; empty where it holds no name, or none that the article completes."""
        if label not in self._known:
            self._known[label] = self._find(_core(label))
        return self._known[label]

    def _find(self, words: list[str]) -> str:
        if len(words) > 1:
            name = " ".join(w.title() if w.isupper() else w for w in words)
            return next((p for p in self._persons if same_person(p, name)), name)
        return self._of_surname(words[0]) if words else ""

    def _of_surname(self, surname: str) -> str:
        bearers = [p for p in self._persons if any(_key(s) == _key(surname) for s in surnames(p))]
        return max(bearers, key=lambda p: self._persons[p], default="") or self._in_text(surname)

    def _in_text(self, surname: str) -> str:
        """A given name that stands beside the surname somewhere, whoever did not take it for a person's."""
        name = re.escape(surname.title() if surname.isupper() else surname)
        pattern = re.compile(rf"(?<![\w’'-])({_GIVEN})(?: [A-Z]\.)?( {_GIVEN})? (?i:{name})\b")
        for m in pattern.finditer(self._text):
            words = _core(m.group())
            if len(words) > 1 and words[0] not in known.NOT_NAMES:
                return " ".join(words)
        return ""


def _is_full(actor: str) -> bool:
    return len(_core(actor)) > 1


def _core(label: str) -> list[str]:
    """The words of a label that are a name, without titles, countries and what follows a comma."""
    words = _WORD.findall(label.split(",")[0])
    while words and (
        words[0].rstrip(".").lower() in _TITLES or words[0].title() in BY_WORD or words[0].lower() == "the"
    ):
        words.pop(0)
    return words


def _key(word: str) -> str:
    return re.sub(r"\W", "", word).casefold()
