"""Who is named where: the codebook's actors, and whoever else an article names, each under one name.

    codebook's terms ─┐
                      ├─► full names ─► one person, one name ─► surnames alone ─► rows
    names by form   ──┘

The codebook's words go first; form adds whom it does not know.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ..codebook import Codebook
from ..language import names as known
from ..language import titles
from ..language.countries import BY_ADJECTIVE, BY_NAME, BY_WORD, same_country
from ..model import Document, Mention
from ..terms import Hit
from .identity import same_person, surnames
from .metonymy import acts
from .names import Name, find_names

#: “Chinese” names no actor, “U.S.” does
_ONLY_ADJECTIVES = frozenset(BY_ADJECTIVE) - frozenset(BY_NAME)


def find_mentions(document: Document, codebook: Codebook) -> Iterator[Mention]:
    """Yield every naming of an actor, in text order, none within another.

    ``actor`` is the codebook's name, or the fullest form that the article has. A person's span leaves the title
    out. A capital or a country is a ``government`` where it acts (“Oslo urged”), else a ``place``.

    >>> from summitlib.reading import read_text
    >>> d = read_text("Minister Ada Rossi flew to Oslo. “Oslo agreed,” Rossi said.")
    >>> [(m.text, m.actor, m.kind) for m in find_mentions(d, Codebook())]
    [('Ada Rossi', 'Ada Rossi', 'person'), ('Oslo', 'Oslo', 'place'), ('Oslo', 'Oslo', 'government'), ('Rossi', 'Ada Rossi', 'person')]
    """
    text = document.text
    names = [n for n in find_names(text) if n.text not in _ONLY_ADJECTIVES]
    hits = _own_hits(codebook.actor_terms.find(text), names, text)
    taken = _Taken((h.start, h.end) for h in hits)
    free = [n for n in names if taken.add(n.start, n.end)]
    people = _People(codebook, hits, free)
    found = [_of_hit(text, h, codebook) for h in hits]
    found += [_of_name(n, people, codebook, text) for n in free]
    found += _acronyms(text, free, taken)
    found += _named_again(text, people, taken)
    yield from sorted(found, key=lambda m: m.start)


class _Taken:
    """Which stretches of the text are spoken for."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._cells: dict[int, list[tuple[int, int]]] = {}
        for start, end in spans:
            self.add(start, end)

    def add(self, start: int, end: int) -> bool:
        """Take a stretch; False, and nothing taken, where some of it is taken already."""
        cells = range(start // 64, (end - 1) // 64 + 1)
        if any(s < end and start < e for c in cells for s, e in self._cells.get(c, ())):
            return False
        for c in cells:
            self._cells.setdefault(c, []).append((start, end))
        return True


def _own_hits(hits: Iterable[Hit], names: list[Name], text: str) -> list[Hit]:
    """The codebook's hits, the longest where two overlap, without those that are a part of somebody's whole name."""
    parts = {at for n in names if n.kind == "person" for at in _inner_edges(n)}
    kept: list[Hit] = []
    for hit in hits:
        if hit.start in parts or hit.end in parts:
            continue
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
        elif hit.end - hit.start > kept[-1].end - kept[-1].start:
            kept[-1] = hit
    return kept


def _inner_edges(name: Name) -> Iterator[int]:
    """Where the words within a name begin and end, its own two ends left out."""
    for m in re.finditer(r"[ -]", name.text):
        yield from (name.start + m.start(), name.start + m.end())


class _People:
    """The persons of one article: each under one name, and whom a surname means."""

    def __init__(self, codebook: Codebook, hits: list[Hit], names: list[Name]) -> None:
        self._known = {n: (n, *a.aliases) for n, a in codebook.actors.items() if a.kind == "person"}
        self._roles = {n: {r.lower().split()[-1] for r in a.roles if r} for n, a in codebook.actors.items()}
        self._weight: dict[str, int] = {}
        self._by_part: dict[str, list[str]] = {}
        self._titles: dict[str, set[str]] = {}
        self._canonical: dict[str, str] = {}
        for hit in hits:
            if hit.key in self._known:
                self._weigh(hit.key)
        for name in names:
            if name.kind == "person" and not name.short:
                self._weigh(self.full(name.text), name.title)
        self.by_surname: dict[str, list[str]] = {}
        for person in self._weight:
            for surname in surnames(person):
                self.by_surname.setdefault(surname, []).append(person)
                if surname[0].islower():  # “Van der Meer” at a sentence's start
                    self.by_surname.setdefault(surname[0].upper() + surname[1:], []).append(person)
        self.forms = {n.text: self.full(n.text) for n in names if n.kind == "person" and not n.short}

    def _weigh(self, person: str, title: str = "") -> None:
        self._weight[person] = self._weight.get(person, 0) + 1
        self._titles.setdefault(person, set(self._roles.get(person, ()))).update(title.lower().split()[-1:])

    def full(self, name: str) -> str:
        """The one name of whoever a full name names; the first form that comes stands for later ones."""
        name = name.title() if name.isupper() else name
        if name not in self._canonical:
            self._canonical[name] = self._of_particle(name) or self._same(name) or name
        return self._canonical[name]

    def _of_particle(self, name: str) -> str:
        """Whom “Van der Meer” means, after “Piet van der Meer”; empty if nobody is called so."""
        if name.split()[0].lower() not in known.PARTICLES:
            return ""
        surname = " " + name[0].lower() + name[1:]
        return next((person for person in self._weight if person.endswith(surname)), "")

    def _same(self, name: str) -> str | None:
        if not self._by_part:
            for person, forms in self._known.items():
                for form in forms:
                    self._index(form, person)
        for form in self._by_part.get(_part(name), ()):
            if same_person(form.split("\t")[0], name):
                return form.split("\t")[1]
        self._index(name, name)
        return None

    def _index(self, form: str, person: str) -> None:
        for part in {_part(form), _part(form, last=True)}:
            self._by_part.setdefault(part, []).append(f"{form}\t{person}")

    def of_surname(self, surname: str, title: str = "") -> str:
        """Whom a surname means: who bears the title, else who is named most; empty if nobody of that name is known."""
        surname = surname.title() if surname.isupper() else surname
        persons = self.by_surname.get(surname, [])
        office = title.lower().split()[-1:]
        if office and office[0] in titles.OFFICES:
            bearers = [p for p in persons if office[0] in self._titles.get(p, ())]
            known_bearers = [p for p in self._known if surname in surnames(p) and office[0] in self._roles[p]]
            persons = bearers or (known_bearers if len(known_bearers) == 1 and not persons else persons)
        return max(persons, key=lambda p: self._weight.get(p, 0), default="")


def _part(name: str, last: bool = False) -> str:
    words = [w for w in re.split(r"[\s.]+", name.lower()) if len(w) > 1]
    return words[-1 if last else 0] if words else name.lower()


def _of_hit(text: str, hit: Hit, codebook: Codebook) -> Mention:
    words = text[hit.start : hit.end]
    kind = codebook.actors[hit.key].kind
    if words in BY_WORD and kind == "government" and not acts(text, hit.start, hit.end):
        return Mention(hit.start, hit.end, words, words, "place")
    return Mention(hit.start, hit.end, words, hit.key, kind)


def _of_name(name: Name, people: _People, codebook: Codebook, text: str) -> Mention:
    if name.kind == "person":
        return Mention(name.start, name.end, name.text, _person(name, people), "person")
    if name.kind == "place":
        if acts(text, name.start, name.end):
            return Mention(name.start, name.end, name.text, _government(name.text, codebook), "government")
        return Mention(name.start, name.end, name.text, _usual(name.text), "place")
    return Mention(name.start, name.end, name.text, name.text, "organisation")


def _person(name: Name, people: _People) -> str:
    if not name.short:
        return people.full(name.text)
    found = people.of_surname(name.text, name.title)
    return found or " ".join([*_office(name.title), name.text.title() if name.text.isupper() else name.text])


def _office(title: str) -> list[str]:
    """The words of a title without country, body and honorific: “Foreign Minister”."""
    words = title.title().split() if title.isupper() else title.split()
    kept: list[str] = []
    for word in reversed(words):
        if word.lower() not in titles.OFFICES | titles.TITLE_PARTS or word in BY_WORD:
            break
        kept.insert(0, word)
    return kept


def _government(words: str, codebook: Codebook) -> str:
    """The codebook's government of the country that a word stands for, else the country's usual name."""
    for name, actor in codebook.actors.items():
        if actor.kind == "government" and actor.country and same_country(actor.country, words):
            return name
    return _usual(words)


def _usual(words: str) -> str:
    country = BY_NAME.get(words)
    return country.names[0] if country else words


def _acronyms(text: str, names: list[Name], taken: _Taken) -> Iterator[Mention]:
    """Later places of the acronyms that stood in brackets behind a name."""
    full = {n.acronym: n.text for n in reversed(names) if n.acronym and n.acronym.upper() != n.acronym.lower()}
    if full:
        for m in re.finditer(r"(?<![\w-])(?:" + "|".join(map(re.escape, full)) + r")(?![\w-])", text):
            if taken.add(m.start(), m.end()):
                yield Mention(m.start(), m.end(), m.group(), full[m.group()], "organisation")


def _named_again(text: str, people: _People, taken: _Taken) -> Iterator[Mention]:
    """Later places, without any title, of full names that form gave away once, and of their surnames."""
    names = dict.fromkeys(people.by_surname, "") | people.forms
    if not names:
        return
    any_name = "|".join(re.escape(n) for n in sorted(names, key=lambda n: (-len(n), n)))
    for m in re.finditer(rf"(?<![\w’'.@#-])(?:{any_name})(?![\w-]|\.\w)", text):
        if _stands_alone(text, m.start(), m.end()) and taken.add(m.start(), m.end()):
            yield Mention(m.start(), m.end(), m.group(), names[m.group()] or people.of_surname(m.group()), "person")


_WORD_BEFORE = re.compile(r"([^\W\d_][\w’'-]*)\.? $")
_WORD_AFTER = re.compile(r" ([A-Z][\w-]*)")


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no capital beside it makes a surname part of another name."""
    before = _WORD_BEFORE.search(text, max(0, start - 30), start)
    after = _WORD_AFTER.match(text, end)
    if before and before.group(1)[0].isupper() and before.group(1) not in known.NOT_NAMES:
        word = before.group(1)
        if word.lower() not in titles.ROLES and word not in titles.HONORIFICS and word not in BY_WORD:
            return False
    return not after or after.group(1) in known.NOT_NAMES or after.group(1) in BY_WORD
