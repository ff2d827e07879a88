"""One name spelt two ways: by a hyphen, a letter, the order of family and given name, or one charge of a ministry."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence

from ..language.countries import BY_NAME
from .findings import Finding, Place
from .name_runs import OFFICES, Name
from .names import variants
from .sources import Sources
from .stems import stem

_LETTERS = 9  # a personal name shorter than this is a letter away from too many others
_LONG = 5  # a word of a body's name that a misspelling may be looked for in
_CHARGES = 4  # words of an official body's name, its kind included, of which one may differ

Pair = tuple[Name, Name]


def find_spelling_findings(names: Sequence[Name], sources: Sources) -> Iterator[Finding]:
    """Yield names of persons and bodies that differ so little that they are one, found without any codebook."""
    people = [n for n in names if n.is_person]
    bodies = [n for n in names if n.is_body]
    pairs = [*_unaccented(names), *_respelt(people), *_people_a_letter_apart(people), *_bodies_a_letter_apart(bodies),
             *_a_charge_apart(bodies)]  # fmt: skip
    for forms in _joined(pairs):
        places = [n.place for n in names if n.form.casefold() in forms]
        yield from variants(_usual(places), places, sources)


def _unaccented(names: Iterable[Name]) -> Iterator[Pair]:
    """Names that are the same but for accents: “São Paulo”, “Sao Paulo”."""
    return _sharing((bare, n) for n in names if (bare := _bare(n.form)).isascii())


def _bare(form: str) -> str:
    """A name without accents, in small letters."""
    parted = unicodedata.normalize("NFD", form.casefold().replace("đ", "d").replace("ø", "o").replace("ł", "l"))
    return "".join(c for c in parted if not unicodedata.combining(c))


def _respelt(people: Iterable[Name]) -> Iterator[Pair]:
    """Persons with the same letters: hyphen and space aside, the family name first or last."""
    return _sharing((key, n) for n in people for key in _turned(n.form))


def _turned(form: str) -> list[str]:
    parts = [p.replace("-", "") for p in form.casefold().split()]
    return ["".join(parts[i:] + parts[:i]) for i in range(len(parts))]


def _people_a_letter_apart(people: Sequence[Name]) -> Iterator[Pair]:
    """Persons one letter apart who never stand in one document."""
    docs: dict[str, set[str]] = defaultdict(set)
    for name in people:
        docs["".join(name.words)].add(name.place.doc)
    keyed = ((short, n) for n in people if len("".join(n.words)) >= _LETTERS for short in _shorter("".join(n.words)))
    for one, two in _sharing(keyed):
        first, second = "".join(one.words), "".join(two.words)
        if not docs[first] & docs[second] and _a_letter_apart(first, second):
            yield one, two


def _bodies_a_letter_apart(bodies: Iterable[Name]) -> Iterator[Pair]:
    """Bodies of which one longer word differs by a letter, and not by an ending, all others being the same."""
    keyed = (
        ((i, n.words[:i], n.words[i + 1 :], short), n)
        for n in bodies
        for i, word in enumerate(n.words)
        if len(word) >= _LONG
        for short in _shorter(word)
    )
    for one, two in _sharing(keyed):
        apart = [(a, b) for a, b in zip(one.words, two.words, strict=True) if a != b]
        if all(_a_letter_apart(a, b) and stem(a) != stem(b) for a, b in apart):
            yield one, two


def _a_charge_apart(bodies: Iterable[Name]) -> Iterator[Pair]:
    """Official bodies whose charges, three or more, differ in one; not where two countries own them."""
    keyed = (
        ((i, n.words[:i], n.words[i + 1 :]), n)
        for n in bodies
        if len(n.words) >= _CHARGES and n.words[0].capitalize() in OFFICES
        for i in range(1, len(n.words))
    )
    for one, two in _sharing(keyed):
        owners = [BY_NAME.get(n.owner) for n in (one, two) if n.owner]
        if len(owners) < 2 or owners[0] is owners[1]:
            yield one, two


def _shorter(word: str) -> list[str]:
    """The word, and the word without each of its letters: two that share one are at most two edits apart."""
    return [word, *dict.fromkeys(word[:i] + word[i + 1 :] for i in range(len(word)))]


def _a_letter_apart(one: str, two: str) -> bool:
    """One letter put in, left out or changed; not two, and digits are no letters."""
    if one == two or any(c.isdigit() for c in one + two):
        return False
    if len(one) == len(two):
        return sum(a != b for a, b in zip(one, two, strict=True)) == 1
    short, long = sorted((one, two), key=len)
    return len(long) - len(short) == 1 and short in _shorter(long)


def _sharing(keyed: Iterable[tuple[Hashable, Name]]) -> Iterator[Pair]:
    """Pairs of names written differently that share a key: each form with the first form of that key."""
    forms: dict[Hashable, dict[str, Name]] = defaultdict(dict)
    for key, name in keyed:
        known = forms[key]
        if name.form.casefold() not in known:
            known[name.form.casefold()] = name
            if len(known) > 1:
                yield next(iter(known.values())), name


def _joined(pairs: Iterable[Pair]) -> list[set[str]]:
    """The forms, in small letters, that pairs tie together."""
    group: dict[str, set[str]] = {}
    for one, two in pairs:
        first, second = (group.setdefault(n.form.casefold(), {n.form.casefold()}) for n in (one, two))
        if first is not second:
            first |= second
            group.update(dict.fromkeys(second, first))
    return list({id(g): g for g in group.values()}.values())


def _usual(places: Sequence[Place]) -> str:
    """The commonest form, the first of equals."""
    counts: dict[str, int] = defaultdict(int)
    for place in places:
        counts[place.value] += 1
    return max(counts, key=lambda form: counts[form])
