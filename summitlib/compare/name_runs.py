"""The capitalised names of running text, found by form alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..language.function_words import FUNCTION_WORDS
from ..language.names import FAMILY_FIRST, FEMALE, MALE
from ..language.organisations import HEADS
from ..language.titles import ROLES
from .findings import Place
from .names import plain
from .sources import Sources

OFFICES = (
    "Ministry",
    "Department",
    "Agency",
    "Administration",
    "Bureau",
    "Commission",
    "Committee",
    "Council",
    "Board",
    "Office",
)
HEAD_WORDS = HEADS | frozenset(
    "Forum Dialogue Agreement Treaty Pact Accord Plan Declaration Conference Framework Protocol Convention Festival".split()
)
SPLIT = re.compile(r"[\s‐‑–—/-]+")
_CAPITAL = r"(?<!\w)[A-Z][^\W_]*(?:[-‐‑–][^\W_]+)*"
_RUN = re.compile(rf"{_CAPITAL}(?:[ \u00a0](?:(?:of|for|on|the|&)[ \u00a0]){{0,2}}{_CAPITAL})+")
_LIST = re.compile(
    rf"(?:([A-Z][a-z]+)[’']s )?\b((?:{'|'.join(OFFICES)}) (?:of|for) (?:the )?{_CAPITAL}(?:, {_CAPITAL}(?: {_CAPITAL})*){{0,6}}(?:,? (?:and|&) {_CAPITAL}(?: {_CAPITAL})*)?)"
)
_WORDS, _LETTERS = 12, 30  # what is longer is no name
_UNREAD = ("title", "heading", "furniture", "byline")


@dataclass(frozen=True, slots=True)
class Name:
    """A name in its place; ``words`` in small letters, ``owner`` the country with a possessive before it."""

    place: Place
    words: tuple[str, ...]
    owner: str = ""

    @property
    def form(self) -> str:
        return self.place.value

    @property
    def is_body(self) -> bool:
        """Whether a head word makes it an organisation, an event or a document."""
        return self.words[-1].capitalize() in HEAD_WORDS or self.words[0].capitalize() in HEAD_WORDS

    @property
    def is_person(self) -> bool:
        """Whether it looks like a person's: two or three words, a known family or given name at either end."""
        parts = self.place.text.split()
        known = {parts[0], parts[-1]} & (FAMILY_FIRST | MALE | FEMALE)
        return len(parts) in (2, 3) and bool(known) and not any(w.capitalize() in HEAD_WORDS for w in self.words)


def find_names(sources: Sources) -> Iterator[Name]:
    """Yield the runs of capitalised words in prose and captions; “Ministry of A, B and C” is one.

    Headings are passed over, for there every word may have a capital. Words that only open the sentence, and titles
    and offices before a name, are left out of it.
    """
    for doc in sources.docs:
        text = sources.text(doc)
        lists = [(m.start(2), m.end(2), m[1] or "") for m in _LIST.finditer(text)]
        rest = _LIST.sub(lambda m: " " * len(m.group()), text)
        runs = [(m.start(), m.end(), "") for m in _RUN.finditer(rest)]
        for start, end, owner in sorted([*lists, *runs]):
            if sources.block_kind(doc, start) not in _UNREAD and (name := _trimmed(doc, start, text[start:end], owner)):
                yield name


def name_of(doc: str, start: int, text: str, owner: str = "") -> Name:
    """The name that is exactly these words."""
    parts = tuple(w for w in (p.casefold() for p in SPLIT.split(text.replace(",", ""))) if w not in FUNCTION_WORDS)
    return Name(Place(doc, start, start + len(text), text, plain(text)), parts, owner)


def _trimmed(doc: str, start: int, run: str, owner: str) -> Name | None:
    tokens = list(re.finditer(r"\S+", run))
    roles = [i for i, t in enumerate(tokens) if t.group().lower() in ROLES]
    first = roles[-1] + 1 if roles else int(tokens[0].group().lower() in FUNCTION_WORDS)
    tokens = tokens[first:]
    if len(tokens) < 2 or tokens[0].group() in ("of", "for", "on"):
        return None
    name = name_of(doc, start + tokens[0].start(), run[tokens[0].start() :], owner)
    return name if 1 < len(name.words) <= _WORDS and max(map(len, name.words)) <= _LETTERS else None
