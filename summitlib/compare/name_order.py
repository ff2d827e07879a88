"""The same words in another order: “A-B Business Forum” and “B-A business forum”, countries by any of their names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator

from ..language.countries import BY_ADJECTIVE, BY_NAME
from ..language.function_words import FUNCTION_WORDS
from .findings import Finding
from .name_runs import HEAD_WORDS, SPLIT, Name, name_of
from .names import variants
from .sources import Sources
from .stems import stem

_PAIR = re.compile(
    r"(?<![\w.])(?:(?:South|North|New|Saudi) )?[A-Z][\w.]*[-‐‑–](?:South |North |New |Saudi )?[A-Z]\w+(?: [a-z]+){1,3}"
)
_COUNTRIES = {word: f"={c.names[0]}" for word, c in (BY_ADJECTIVE | BY_NAME).items()} | {"Sino": "=China"}
_LONGEST = 3  # words of a country's name
_LEAST = 3  # different words that a name must have

Bag = frozenset[str]


def find_order_findings(names: Iterable[Name], sources: Sources) -> Iterator[Finding]:
    """Yield names of bodies, events and documents made of the same words but written otherwise.

    Somebody must write the name with capitals; then “A-B business forum” in small letters counts as well. Capitals
    and dashes alone make no difference.
    """
    groups: dict[Bag, list[Name]] = defaultdict(list)
    for name in names:
        bag = _bag(name.place.text)
        if len(bag) >= _LEAST and name.words[-1].capitalize() in HEAD_WORDS:
            groups[bag].append(name)
    for name in _in_small_letters(frozenset(groups), sources):
        groups[_bag(name.place.text)].append(name)
    for group in groups.values():
        yield from variants(group[0].form, (n.place for n in group), sources, alike=_undashed)


def _in_small_letters(bags: frozenset[Bag], sources: Sources) -> Iterator[Name]:
    """“A-B business forum” where the same words are known as a name."""
    for doc in sources.docs if bags else ():
        text = sources.text(doc)
        for found in _PAIR.finditer(text):
            ends = [m.end() for m in re.finditer(r"\S+", found.group())]
            words = (found.group()[:end] for end in ends)
            if known := next((w for w in words if _bag(w) in bags), ""):
                yield name_of(doc, found.start(), known)


def _bag(text: str) -> Bag:
    """The stems of a name's words; a country is one word whatever it is called."""
    tokens = [t for t in SPLIT.split(text) if t]
    bag, i = set(), 0
    while i < len(tokens):
        size = next((n for n in range(_LONGEST, 0, -1) if " ".join(tokens[i : i + n]) in _COUNTRIES), 0)
        if size:
            bag.add(_COUNTRIES[" ".join(tokens[i : i + size])])
        elif tokens[i].casefold() not in FUNCTION_WORDS:
            bag.add(stem(tokens[i]))
        i += max(size, 1)
    return frozenset(bag)


def _undashed(form: str) -> str:
    """A name without capitals and dashes, which make no other name of it."""
    return " ".join(SPLIT.split(form.casefold()))
