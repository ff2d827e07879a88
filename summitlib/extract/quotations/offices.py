"""Who bears which office, of which country, as an article and the codebook say it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from ...codebook import Codebook
from ...language import names as known
from ...language import reporting, titles
from ...language.countries import BY_WORD, same_country
from ...model import Mention
from ..metonymy import government_of

_ROLE = "|".join(sorted(titles.ROLES))
#: small words within a title, and offices in small letters
_IN_TITLE = titles.ROLES | titles.TITLE_PARTS | frozenset("the his her counterpart".split())
_CAPITAL = re.compile(r"[A-Z][\w.&’'-]*")
_AFTER = re.compile(
    r"(?:, | \(|(?= (?:who|is|was|became) ) )(?:who )?(?:(?:is|was|became) )?(?:the |a |an |its |their )?((?:[\w.’'-]+ ){0,4}?(?:"
    + _ROLE
    + r"))\b"
)
_OF_COUNTRY = re.compile(r"(?: of|,)(?: the)? ((?:[A-Z][\w.]+ ?){1,3})")
_WORD = re.compile(r"[\w.-]+")
_NEXT = re.compile(r" (?:[a-z]+ly )?([a-z]+)\b")
_HEAD_OF_STATE = re.compile(r"\bhead of (?:state|government)\b", re.IGNORECASE)

#: what counts as an office held: honorifics too, as they tell her from him
_HELD = titles.ROLES | titles.FEMALE | titles.MALE
#: words that make another office of the one behind them: a foreign minister is no prime minister
_KINDS = titles.TITLE_PARTS - frozenset(
    "acting former first second senior honorary then new outgoing incoming late under of the for and".split()
)
#: offices that are one: “the leader” is a president or a premier
_LEADERS = frozenset(
    "president premier chancellor king queen emperor chairman prince taoiseach sultan emir leader pm".split()
) | {"prime minister"}
_SAME = (frozenset(("premier", "prime minister", "pm", "taoiseach")), frozenset(("ambassador", "envoy")))
#: offices looked back on, and ahead
_MEMORY = 300


class Office(NamedTuple):
    """At offset ``at`` the text gives ``person`` the office ``held``; ``country`` is a word for it, or empty."""

    at: int
    person: str
    held: str
    country: str


#: how many offices back a counterpart's may have been named
_RECENT = 8


class Offices:
    """The offices of one article's persons."""

    def __init__(self, text: str, mentions: Iterable[Mention], codebook: Codebook) -> None:
        self._text = text
        self._people = [m for m in mentions if m.kind == "person"]
        self._codebook = codebook

    @cached_property
    def _all(self) -> list[Office]:
        found: list[Office] = []
        end = 0
        for m in self._people:
            last = next(
                (o.held for o in reversed(found[-_RECENT:]) if o.held.capitalize() not in titles.HONORIFICS), ""
            )
            found += self._given(m, max(end, m.start - 70), last)
            end = m.end
        return found

    def _given(self, m: Mention, start: int, last: str) -> Iterator[Office]:
        """What one mention of a person says of offices: the title, “his Polish counterpart”, the clause behind, the codebook."""
        title = _title_before(self._text, start, m.start)
        of = _OF_COUNTRY.match(self._text, m.end, m.end + 40)
        country = country_word(title) or (of.group(1).strip() if of and of.group(1).strip() in BY_WORD else "")
        yield from (Office(m.start, m.actor, held, country) for held in offices_in(title))
        if "counterpart" in title and last:
            yield Office(m.start, m.actor, last, country)
        after = _AFTER.match(self._text, m.end, m.end + 80)
        if after and not _says(self._text, after.end()):  # “the road, the chancellor confided, is …” is somebody else
            yield from (
                Office(m.start, m.actor, held, country_word(after.group(1))) for held in offices_in(after.group(1))
            )
        if actor := self._codebook.actors.get(m.actor):
            yield from (
                Office(m.start, m.actor, held, actor.country)
                for role in actor.roles
                for held in offices_in(role.lower())
            )

    @cached_property
    def _countries(self) -> dict[str, str]:
        return {office.person: office.country for office in reversed(self._all) if office.country}

    @cached_property
    def _by_person(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for office in self._all:
            found.setdefault(office.person, []).append(office.held)
        return found

    @cached_property
    def _sexes(self) -> dict[str, str]:
        female = {o.person: "she" for o in self._all if o.held in titles.FEMALE}
        return {o.person: "he" for o in self._all if o.held in titles.MALE} | female

    def country(self, person: str) -> str:
        """A word for the country that a person acts for, or empty."""
        actor = self._codebook.actors.get(person)
        return actor.country if actor and actor.country else self._countries.get(person, "")

    def sex(self, person: str) -> str:
        """``he`` or ``she`` where a given name or a title gives it away, else empty."""
        given = person.split()[0]
        if given in known.FEMALE or given in known.MALE:
            return "she" if given in known.FEMALE else "he"
        return self._sexes.get(person, "")

    def held_by(self, person: str) -> list[str]:
        """The offices that a person bears anywhere in the article."""
        return self._by_person.get(person, [])

    def is_of(self, person: str, country: str) -> bool:
        """Whether a person acts for a country, given by any of its words."""
        own = self.country(person)
        return bool(own) and same_country(own, country)

    def bearers(self, words: str, at: int) -> tuple[list[str], list[str]]:
        """Whom “the Polish president” can mean at an offset, the last so called first, then those called so later.

        First those who bear the office for that country; then, where either country is not said, who may.
        """
        named, country = offices_in(words), country_word(words)
        if not named:
            return [], []
        last = bisect_left(self._all, (at,))
        near = (*reversed(self._all[max(0, last - _MEMORY) : last]), *self._all[last : last + _MEMORY])
        fitting = dict.fromkeys(o.person for o in near if _is(o.held, named[-1]))
        sure = [person for person in fitting if country and self.is_of(person, country)]
        return sure, [person for person in fitting if not country or not self.country(person)]

    def government(self, country: str, otherwise: str = "") -> str:
        """The codebook's government of a country; else what is given, or the usual name: “Norwegian government”."""
        if own := government_of(country, self._codebook):
            return own
        found = BY_WORD.get(country)
        return otherwise or (f"{found.adjectives[0]} government" if found else "")


def _says(text: str, at: int) -> bool:
    """Whether a reporting verb follows."""
    verb = _NEXT.match(text, at)
    return verb is not None and verb[1] in reporting.TELLING


def _title_before(text: str, start: int, end: int) -> str:
    """The words of a title that a stretch ends with.

    >>> _title_before("They met Polish Prime Minister ", 0, 31)
    'Polish Prime Minister'
    """
    *words, last = text[start:end].rpartition("\n")[2].split(" ")
    n = len(words)
    while n and not last and _is_of_title(words[n - 1].removesuffix(",")):
        n -= 1
    return " ".join(words[n:])


def _is_of_title(word: str) -> bool:
    return word in _IN_TITLE or _CAPITAL.fullmatch(word) is not None


def country_word(words: str) -> str:
    """The first word or two for a country in a title; empty if there is none.

    >>> country_word("South Korean President"), country_word("Foreign Minister")
    ('South Korean', '')
    """
    parts = [re.sub(r"[’']s?$", "", w) for w in words.split()]
    pairs = (" ".join(parts[i : i + size]) for i in range(len(parts)) for size in (2, 1))
    return next((pair for pair in pairs if pair in BY_WORD), "")


def offices_in(words: str) -> list[str]:
    """The offices of a title, with the words that make them another one.

    >>> offices_in("Polish Deputy Foreign Minister"), offices_in("the president")
    (['deputy foreign minister'], ['president'])
    """
    parts = [w.lower() for w in _WORD.findall(_HEAD_OF_STATE.sub("leader", words))]
    return [" ".join((*_kind_of(parts[:i]), p)) for i, p in enumerate(parts) if p in _HELD]


def is_leader(words: str) -> bool:
    """Whether “the chancellor” or the like is meant, whoever it is."""
    return any(held in _LEADERS for held in offices_in(words))


def _kind_of(before: list[str]) -> list[str]:
    kind: list[str] = []
    for word in reversed(before):
        if word not in _KINDS:
            break
        kind.insert(0, word)
    return kind


def _is(held: str, named: str) -> bool:
    if held == named or (named == "leader" and held in _LEADERS) or any({held, named} <= same for same in _SAME):
        return True
    return " " not in named and held.endswith(f" {named}") and not held.startswith(("vice ", "deputy "))
