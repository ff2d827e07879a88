"""The persons of one article: each under one name, and whom a surname, or a given name, means."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator

from ...codebook import Codebook
from ...language import titles
from ...terms import Hit
from ..identity import ends, readings, stands_first, surnames
from .names import Name

#: titles that stand before a given name
_HONORIFICS = frozenset("mr mrs ms miss dr".split())
_OF_GIVEN = frozenset("prince princess king queen sheikh sultan emir emperor sir dame lord lady".split())


def as_printed(name: str) -> str:
    """A name in capitals as a sentence would print it."""
    return name.title() if name.isupper() else name


class People:
    """The persons of one article: each under one name, and whom a surname means."""

    def __init__(self, codebook: Codebook, hits: list[Hit], names: list[Name]) -> None:
        self._known = {n: (n, *a.aliases) for n, a in codebook.actors.items() if a.kind == "person"}
        self._roles = {n: {r.lower().split()[-1] for r in a.roles if r} for n, a in codebook.actors.items()}
        self._weight: dict[str, int] = {}
        self._places: dict[str, list[int]] = {}
        self._by_reading: dict[tuple[str, ...], tuple[int, str]] = {}
        self._by_ends: dict[tuple[str, str, bool], tuple[int, str]] = {}
        self._titles: dict[str, set[str]] = {}
        self._canonical: dict[str, str] = {}
        self._by_last: dict[str, list[str]] = {}
        self._by_first_two: dict[str, list[str]] = {}
        self._weigh_all(hits, names)
        self.by_surname = self._called_by(_surnames_as_begun)
        self._by_given = self._called_by(lambda person: person.split()[:1])
        self._by_inner = self._called_by(
            lambda person: [w for w in person.split()[1:-1] if w[0].isupper() and len(w) > 2]
        )
        forms = (*self._by_inner.items(), *self._by_given.items())
        self.by_first_names = {form: people[0] for form, people in forms if len(people) == 1 and " " in people[0]}
        self.forms = {n.text: self.full(n.text) for n in names if n.kind == "person" and not n.short}

    def _weigh_all(self, hits: list[Hit], names: list[Name]) -> None:
        for hit in hits:
            if hit.key in self._known:
                self._weigh(hit.key, hit.start)
        for name in names:
            if name.kind == "person" and not name.short:
                self._weigh(self.full(name.text), name.start, name.title)

    def _called_by(self, short: Callable[[str], Iterable[str]]) -> dict[str, list[str]]:
        """The persons who go by each short form."""
        found: dict[str, list[str]] = {}
        for person in self._weight:
            for form in short(person):
                found.setdefault(form, []).append(person)
        return found

    def _weigh(self, person: str, at: int, title: str = "") -> None:
        if person not in self._weight:
            self._by_last.setdefault(person.rsplit(" ", 1)[-1], []).append(person)
            self._by_first_two.setdefault(" ".join(person.split()[:2]), []).append(person)
        self._weight[person] = self._weight.get(person, 0) + 1
        self._places.setdefault(person, []).append(at)
        self._titles.setdefault(person, set(self._roles.get(person, ()))).update(title.lower().split()[-1:])

    def full(self, name: str) -> str:
        """The one name of whoever a full name names; the first form that comes stands for later ones."""
        name = as_printed(name)
        if name not in self._canonical:
            self._canonical[name] = self._of_some_words(name) or self._same(name) or name
        return self._canonical[name]

    def _of_some_words(self, name: str) -> str:
        """Whom “Van der Meer” means, after “Piet van der Meer”, or “Sri Hartini” after “Sri Hartini Wulandari”; empty if nobody."""
        if " " not in name:
            return ""
        surnames = (f" {name}", f" {name[0].lower()}{name[1:]}")
        namesakes = self._by_last.get(name.rsplit(" ", 1)[-1], ())
        begun = self._by_first_two.get(name, ())
        return next((p for p in namesakes if p.endswith(surnames)), begun[0] if len(begun) == 1 else "")

    def _same(self, name: str) -> str | None:
        if not self._by_reading:
            for known_person, forms in self._known.items():
                for form in forms:
                    self._index(form, known_person)
        found = [self._by_reading[r] for r in readings(name) if r in self._by_reading]
        first, last, longer = ends(name) or ("", "", False)
        if (first, last, not longer) in self._by_ends:
            found.append(self._by_ends[first, last, not longer])
        if found:
            return min(found)[1]
        self._index(name, name)
        return None

    def _index(self, form: str, person: str) -> None:
        """What makes another name this person's, as :func:`~..identity.same_person` has it; the first form that comes counts."""
        entry = (len(self._by_reading), person)
        for reading in readings(form):
            self._by_reading.setdefault(reading, entry)
        if (parts := ends(form)) and not stands_first(form):
            self._by_ends.setdefault(parts, entry)

    def of_surname(self, surname: str, at: int, title: str = "") -> str:
        """Whom a surname means there: who bears the title, else who is named most, else last; empty if nobody of that name is known."""
        surname = as_printed(surname)
        persons = self.by_surname.get(surname) or self._of_given(surname, title) or self._of_inner(surname)
        office = title.lower().split()[-1:]
        if office and office[0] in titles.OFFICES:
            bearers = [p for p in persons if office[0] in self._titles.get(p, ())]
            known_bearers = [p for p in self._known if surname in surnames(p) and office[0] in self._roles[p]]
            persons = bearers or (known_bearers if len(known_bearers) == 1 and not persons else persons)
        if len(persons) < 2:
            return next(iter(persons), "")
        return max(persons, key=lambda p: (self._weight.get(p, 0), self._last_named(p, at)))

    def _last_named(self, person: str, at: int) -> int:
        """Where a person was last named in full before an offset; -1 where that has not been."""
        places = self._places.get(person, [])
        before = bisect_left(places, at)
        return places[before - 1] if before else -1

    def _of_inner(self, name: str) -> list[str]:
        """The only person with a name between the first and the last: “Iturbe” of “Rodrigo Iturbe Saldaña”, “Koh” of “Desmond Koh Wei Ming”."""
        persons = self._by_inner.get(name, [])
        return persons if len(persons) == 1 else []

    def _of_given(self, given: str, title: str) -> list[str]:
        """The only person of a given name, as Indonesians and princes are called by theirs; a title must be that person's."""
        persons = self._by_given.get(given, [])
        office = title.lower().split()[-1:]
        known = len(persons) == 1 and (not office or office[0] in _OF_GIVEN or office[0] in self._titles[persons[0]])
        fits = known or (len(persons) == 1 and office[0] in _HONORIFICS)
        return persons if fits else []


def _surnames_as_begun(person: str) -> Iterator[str]:
    """The surnames of a person, also as a sentence begins with them: “Van der Meer”."""
    for surname in surnames(person):
        yield surname
        if surname[0].islower():
            yield surname[0].upper() + surname[1:]
