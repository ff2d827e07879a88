"""Who is named where: the codebook's actors, and whoever else an article names, each under one name.

    codebook's terms ─┐
                      ├─► full names ─► one person, one name ─► surnames alone ─► rows
    names by form   ──┘

The codebook's words go first; form adds whom it does not know.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from ...codebook import Codebook
from ...language import names as known
from ...language import titles
from ...language.countries import BY_ADJECTIVE, BY_NAME, BY_WORD
from ...model import Document, Mention
from ...terms import Hit
from ..identity import surnames
from ..metonymy import acts, government_of
from .capitals import HEADLINE_VERBS, within_sentence
from .names import Name, find_names
from .people import People, as_printed

#: “Chinese” names no actor, “U.S.” does
_ONLY_ADJECTIVES = frozenset(BY_ADJECTIVE) - frozenset(BY_NAME)
_WORD_BEFORE = re.compile(r"([^\W\d_][\w’'-]*)(\.?) $")
_WORD_AFTER = re.compile(r" ([A-Z][\w-]*)")
_LETTERS = re.compile(r"[^\W\d_]*")
#: a given name stands alone so often where it is what the person is called by
_OFTEN = 2
_INITIAL = 2
_PRONOUNS = ("He", "She", "You", "It", "They", "We")
_SAYING = (" said", " told", " added", " noted", " stressed", " urged", " called", " wrote")
_GOES_ON = re.compile(r"[\w-]|\.\w")


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
    by_form = [n for n in find_names(text) if n.text not in _ONLY_ADJECTIVES]
    names = list(_recognised(by_form, text))
    hits = _own_hits(codebook.actor_terms.find(text), names)
    taken = _Taken((h.start, h.end) for h in hits)
    free = [n for n in names if taken.add(n.start, n.end)]
    people = People(codebook, hits, free)
    found = [_of_hit(text, h, codebook) for h in hits]
    found += [_of_name(n, people, codebook, text) for n in free]
    found += _acronyms(text, free, taken)
    found += _named_again(text, people, taken)
    yield from sorted(found, key=lambda m: m.start)


def _recognised(names: list[Name], text: str) -> Iterator[Name]:
    """The names without the unknown ones, but for those that a surname alone makes persons of.

    “Askar Beketov opened the hall … Beketov” is a person's way of being named: first in full, then in short.
    """
    alone = {as_printed(n.text) for n in names if _is_surname(n.text) and n.kind in ("person", "unknown")}
    alone -= {surname for n in names if n.kind == "person" and not n.short for surname in surnames(n.text)}
    for name in names:
        if name.kind != "unknown":
            yield name
        elif " " in name.text and any(s in alone and f" {s.lower()}" not in text for s in surnames(name.text)):
            yield name._replace(kind="person")


def _is_surname(name: str) -> bool:
    first, *rest = name.split(" ")
    return not rest or (len(rest) == 1 and first.lower() in known.PREFIXES)


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


def _own_hits(hits: Iterable[Hit], names: list[Name]) -> list[Hit]:
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


def _of_hit(text: str, hit: Hit, codebook: Codebook) -> Mention:
    words = text[hit.start : hit.end]
    kind = codebook.actors[hit.key].kind
    if words in BY_WORD and kind == "government" and not acts(text, hit.start, hit.end):
        return Mention(hit.start, hit.end, words, words, "place")
    return Mention(hit.start, hit.end, words, hit.key, kind)


def _of_name(name: Name, people: People, codebook: Codebook, text: str) -> Mention:
    if name.kind == "person":
        return Mention(name.start, name.end, name.text, _person(name, people), "person")
    if name.kind == "place":
        if name.text in people.by_surname and acts(text, name.start, name.end):
            return Mention(name.start, name.end, name.text, people.of_surname(name.text, name.start), "person")
        if acts(text, name.start, name.end):
            government = government_of(name.text, codebook) or _usual(name.text)
            return Mention(name.start, name.end, name.text, government, "government")
        return Mention(name.start, name.end, name.text, _usual(name.text), "place")
    return Mention(name.start, name.end, name.text, name.text, "organisation")


def _person(name: Name, people: People) -> str:
    if not name.short:
        return people.full(name.text)
    found = people.of_surname(name.text, name.start, name.title)
    return found or as_printed(name.text)


def _usual(words: str) -> str:
    country = BY_NAME.get(words.replace("'", "’"))
    return country.names[0] if country else words


def _acronyms(text: str, names: list[Name], taken: _Taken) -> Iterator[Mention]:
    """Later places of the acronyms that stood in brackets behind a name."""
    full = {n.acronym: n.text for n in reversed(names) if n.acronym and n.acronym.upper() != n.acronym.lower()}
    if full:
        for m in re.finditer(r"(?<![\w-])(?:" + "|".join(map(re.escape, full)) + r")(?![\w-])", text):
            if taken.add(m.start(), m.end()):
                yield Mention(m.start(), m.end(), m.group(), full[m.group()], "organisation")


def _named_again(text: str, people: People, taken: _Taken) -> Iterator[Mention]:
    """Later places, without any title, of full names that form gave away once, of their surnames, and of first names.

    A first or an inner name counts where an article calls somebody so whose last name never stands alone in it: so it
    is in Indonesia and Ethiopia, and with “Desmond Koh Wei Ming”.
    """
    last = {name: person.rsplit(" ", 1)[-1] for name, person in people.by_first_names.items() if len(name) > _INITIAL}
    names = people.by_first_names | dict.fromkeys(people.by_surname, "") | people.forms
    places = [
        (s, name)
        for s, name in _places(text, {*names, *last.values()})
        if _stands_alone(text, s, s + len(name)) and (name not in known.NOT_NAMES or _is_used_as_name(text, s, name))
    ]
    alone = Counter(name for _, name in places)
    sure = {*people.by_surname, *people.forms, *(n for n, s in last.items() if alone[n] >= _OFTEN and not alone[s])}
    for start, name in places:
        end = start + len(name)
        if name in sure and taken.add(start, end):
            yield Mention(start, end, name, names[name] or people.of_surname(name, start), "person")


def _is_used_as_name(text: str, start: int, name: str) -> bool:
    """Whether a common word stands for a person: within a sentence, or before “said”, unless it is a pronoun."""
    return bool(within_sentence(text, start)) or (name not in _PRONOUNS and text.startswith(_SAYING, start + len(name)))


def _places(text: str, names: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Where any of some names stands as whole words, none within another, the longest of those that begin together."""
    by_word: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        by_word.setdefault(_LETTERS.findall(name)[0], []).append(name)
    initials = "".join(sorted({re.escape(word[0]) for word in by_word}))
    reach = 0
    for first in re.finditer(rf"[{initials}](?<![\w’'.@#-].)[^\W\d_]*", text) if initials else ():
        for name in by_word.get(first[0], ()) if first.start() >= reach else ():
            if text.startswith(name, first.start()) and not _GOES_ON.match(text, first.start() + len(name)):
                reach = first.start() + len(name)
                yield first.start(), name
                break


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether no capital beside it makes a surname part of another name."""
    before = _WORD_BEFORE.search(text, max(0, start - 30), start)
    after = _WORD_AFTER.match(text, end)
    word = before[1] if before and not (before[2] and _ends_sentence(before[1])) else ""
    if word[:1].isupper() and not (_is_apart(word) or word.lower() in titles.ROLES or word in titles.HONORIFICS):
        return False
    return not after or _is_apart(after[1]) or after[1].lower() in HEADLINE_VERBS


def _ends_sentence(word: str) -> bool:
    """Whether a stop behind a word ends its sentence, as it is no initial and no title cut short."""
    return len(word) > 1 and word not in titles.HONORIFICS and word.lower() not in titles.ROLES


def _is_apart(capital: str) -> bool:
    """Whether a capital beside a surname is no part of a name: “Monday”, “Oslo”."""
    return capital in known.NOT_NAMES or capital in BY_WORD
