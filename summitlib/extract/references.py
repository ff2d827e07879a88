"""Whom the expressions of a text mean: names, “he”, “the president”, “both sides”, “a senior official”.

A :class:`Scene` is one article with its quoted words blanked out, so that what is looked for is what the
article itself says, not what it quotes.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ..codebook import Codebook
from ..language import names as known
from ..language import titles
from ..language.countries import BY_WORD, same_country
from ..model import Document, Mention

BOTH = "both sides"
#: stands for a quoted character: no letter, no space, no mark
BLANK = "\x00"

_HEADS = titles.ROLES | titles.BODIES | titles.PEOPLE
_DETERMINERS = "the a an one another his her their its our this that some several many other".split()
_NOUN_PHRASE = re.compile(
    r"\b(?P<det>(?i:" + "|".join(_DETERMINERS) + r")|[A-Z][\w-]+[’']s?) (?P<rest>(?:[\w.&’'-]+ ){0,4}?(?P<head>[a-z]+(?:-[a-z]+)?|leader))\b"
)
#: words that end a noun phrase before its head
_NO_MODIFIER = frozenset(_DETERMINERS) | frozenset("of in on at to for with from by and or but who which that is was as than he she it they".split())
_BARE_PLURAL = re.compile(r"\b(?:[A-Za-z][\w.-]+ ){0,3}?(?P<head>(?i:officials|analysts|experts|diplomats|observers|critics|economists|scholars|lawmakers|researchers|sources|reporters|ministers|aides|executives|participants|activists|commentators))\b")
_COLLECTIVE = re.compile(rf"\b(?i:{titles.COLLECTIVE})\b")
_PRONOUN = re.compile(r"\b(?:he|she|they|who|it|we|I|He|She|They|It|We)\b")
_TITLE_BEFORE = re.compile(
    r"((?:(?:[A-Z][\w.&’'-]*|of|and|the|prime|foreign|vice|deputy|former|" + "|".join(sorted(titles.ROLES)) + r"),? )+)$"
)
#: where somebody unnamed belongs: “an official at the ministry”
BELONGING = re.compile(
    r" (?:at|from|of|for|with|in|familiar with|close to|involved in|briefed on) (?:the |an? |its |his )?[\w’-]+(?: [\w’-]+){0,3}?"
    r"(?=[,.;]| who\b| on condition| told\b| said\b|$)"
)
_OF_COUNTRY = re.compile(r"(?: of|,)(?: the)? ((?:[A-Z][\w.]+ ?){1,3})")
_TITLE_AFTER = re.compile(r",? \(?(?:(?:who|which) (?:is|was) )?(?:the |a |an |its |their )?((?:[\w.’'-]+ ){0,4}?)(" + "|".join(sorted(titles.ROLES)) + r")\b")
_PREPOSITION = re.compile(
    r"\b(?:of|at|in|with|for|to|from|by|on|between|against|about|under|near|via|toward|towards|after|before|over|like|alongside|among)"
    r"(?: (?:the|a|an|his|her|its|their|both|[A-Z][\w-]*|former|then|current|[a-z]+))?(?: (?:President|Premier|Minister|leader|counterpart))? $"
)

#: offices that are one: “the leader” is a president or a premier
_LEADERS = frozenset("president premier minister chancellor king queen emperor chairman prince taoiseach sultan emir leader".split())


@dataclass(frozen=True, slots=True)
class Reference:
    """``kind``: a mention's, or ``collective``, ``pronoun``, ``role``, ``body``, ``unnamed``. ``name`` is the actor or the words."""

    start: int
    end: int
    kind: str
    name: str


class Scene:
    """An article without its quoted words, and who is in it."""

    def __init__(self, document: Document, mentions: Sequence[Mention], codebook: Codebook, quoted: Iterable[tuple[int, int]]) -> None:
        self.document = document
        self.codebook = codebook
        self.text = _blanked(document.text, quoted)
        self._mentions = [m for m in mentions if self.text[m.start] != BLANK]
        self._starts = [m.start for m in self._mentions]
        self._persons = frozenset(m.actor for m in self._mentions if m.kind == "person")
        self._subjects: dict[int, str] = {}
        self._depth = 0

    # ------------------------------------------------------------ what stands where

    def named(self, start: int, end: int) -> list[Mention]:
        """The mentions within a stretch, in order."""
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def references(self, start: int, end: int) -> list[Reference]:
        """Everything within a stretch that can be a subject, in order, none within another; a mention comes before its title."""
        found = [Reference(m.start, m.end, m.kind, m.actor) for m in self.named(start, end)]
        for kind, pattern in (("collective", _COLLECTIVE), ("pronoun", _PRONOUN)):
            found += [Reference(m.start(), m.end(), kind, m.group()) for m in pattern.finditer(self.text, start, end)]
        found += self._phrases(start, end)
        found.sort(key=lambda r: (r.start, -r.end))
        return _outermost(found)

    def _phrases(self, start: int, end: int) -> Iterator[Reference]:
        at = start
        while m := _NOUN_PHRASE.search(self.text, at, end):
            head_end = self._head(m.start("rest"), min(end, m.end() + 60))
            if head_end:
                words = self.text[m.start() : head_end]
                if not self._appositive(head_end):
                    yield Reference(m.start(), head_end, _phrase_kind(words), _uncapitalised(words))
            at = head_end or m.end("det")
        for m in _BARE_PLURAL.finditer(self.text, start, end):
            yield Reference(m.start("head"), m.end(), "unnamed", m.group("head").lower())

    def _appositive(self, at: int) -> bool:
        """Whether the name itself follows: “the state agency Tass”, “the analyst Jane Doe”."""
        return any(m.start == at + 1 and m.kind in ("person", "organisation") for m in self.named(at, at + 2))

    def _head(self, start: int, end: int) -> int:
        """Where the first word ends that can head a speaker's noun phrase, at most five words on; 0 if none."""
        at = 0
        for count, m in enumerate(re.finditer(r"([\w.&-]+)([’']s?)?( |(?=\W|$))", self.text[start:end])):
            if count == 5 or m.start() != at:
                return 0
            at = m.end()
            word = m.group(1).lower()
            if word in _NO_MODIFIER:
                return 0
            singular = word[:-1] if word.endswith("s") and word[:-1] in _HEADS else word
            if (word in _HEADS or singular in _HEADS) and not m.group(2) and not self._goes_on(start + m.end()):
                return start + m.end(1)
            if m.group(3) != " ":
                return 0
        return 0

    def _goes_on(self, at: int) -> bool:
        """Whether the next word is a head too: “government official”."""
        following = re.match(r"([a-z-]+)\b", self.text[at : at + 30])
        return following is not None and (following.group(1) in _HEADS or following.group(1).rstrip("s") in _HEADS)

    # ------------------------------------------------------------ who bears which office

    @cached_property
    def _offices(self) -> list[tuple[int, str, str, str]]:
        """(offset, person, office, country word) wherever the text gives a person an office."""
        found = []
        for m in self._mentions:
            if m.kind != "person":
                continue
            before = _TITLE_BEFORE.search(self.text, max(0, m.start - 70), m.start)
            if before:
                found += [(m.start, m.actor, office, country) for office, country in _office(before.group(1))]
            after = _TITLE_AFTER.match(self.text, m.end, min(len(self.text), m.end + 80))
            if after:
                found += [(m.start, m.actor, office, country) for office, country in _office(after.group(1) + after.group(2))]
            of = _OF_COUNTRY.match(self.text, m.end, m.end + 40)
            if before and of and of.group(1).strip() in BY_WORD:
                found += [(m.start, m.actor, office, of.group(1).strip()) for office, _ in _office(before.group(1))]
            actor = self.codebook.actors.get(m.actor)
            for role in actor.roles if actor else ():
                found += [(m.start, m.actor, office, actor.country if actor else "") for office, _ in _office(role)]
        return found

    def country(self, person: str) -> str:
        """A word for the country that a person acts for, or empty."""
        actor = self.codebook.actors.get(person)
        if actor and actor.country:
            return actor.country
        return self._countries.get(person, "")

    @cached_property
    def _countries(self) -> dict[str, str]:
        return {person: country for _, person, _, country in reversed(self._offices) if country}

    def bearer(self, words: str, at: int) -> str:
        """Whom “the Chinese president” means at an offset: the last to whom the text gave that office, else the next."""
        wanted = _office(words)
        if not wanted:
            return ""
        office, country = wanted[-1]
        last = bisect_left(self._offices, (at,))
        before, behind = self._offices[max(0, last - _MEMORY) : last], self._offices[last : last + _MEMORY]
        held = [(p, self.country(p)) for _, p, o, _ in (*reversed(before), *behind) if _is_office(o, office)]
        sure = [p for p, of in held if country and of and same_country(of, country)]
        return next(iter(sure or [p for p, of in held if not country or not of]), "")

    def government(self, country: str) -> str:
        """The codebook's government of a country, else its usual name: “Norwegian government”."""
        for name, actor in self.codebook.actors.items():
            if actor.kind == "government" and actor.country and same_country(actor.country, country):
                return name
        found = BY_WORD.get(country)
        return f"{found.adjectives[0]} government" if found else ""

    # ------------------------------------------------------------ who is meant

    def resolve(self, reference: Reference, start: int) -> str:
        """The name of whom a reference means, where ``start`` begins its sentence; empty in doubt."""
        if reference.kind == "collective":
            return BOTH
        if reference.kind == "pronoun":
            return self._pronoun(reference, start)
        if reference.kind == "role":
            return self.bearer(reference.name, reference.start) or self._unnamed_again(reference)
        if reference.kind == "body":
            return self._body(reference, start)
        if reference.kind in ("government", "place"):
            return self._government_named(reference)
        return reference.name

    def _government_named(self, reference: Reference) -> str:
        words = self.document.text[reference.start : reference.end]
        named = [n for n, a in self.codebook.actors.items() if a.kind == "government" and a.country and same_country(a.country, words)]
        return named[0] if named else reference.name

    def _pronoun(self, reference: Reference, start: int) -> str:
        word = reference.name.lower()
        if word in ("i", "we"):
            return ""
        if word == "it":
            return self._it(reference, start)
        if word == "who":
            return self._before_who(reference, start)
        if word == "they":
            return self._they(reference, start)
        people = list(dict.fromkeys(self._antecedents(reference.start, start)))[:6]
        sexes = [self._sex(person) for person in people]
        return next((p for wanted in (word, "") for p, sex in zip(people, sexes, strict=True) if sex == wanted), "")

    def _sex(self, person: str) -> str:
        """``he`` or ``she`` where a given name or a title gives it away, else empty."""
        given = person.split()[0]
        if given in known.FEMALE or given in known.MALE:
            return "she" if given in known.FEMALE else "he"
        return self._sexes.get(person, "")

    @cached_property
    def _sexes(self) -> dict[str, str]:
        female = {person: "she" for _, person, office, _ in self._offices if office in titles.FEMALE}
        return {person: "he" for _, person, office, _ in self._offices if office in titles.MALE} | female

    def _antecedents(self, at: int, start: int) -> Iterator[str]:
        """Persons whom “he” or “she” can mean, the likeliest first: subjects of this and the sentences before, then others."""
        sentence = bisect_right(self.document._sentence_starts, start) - 1
        here = [r for r in self.references(start, at) if r.kind in ("person", "unnamed") and not self.governed(r.start, start)]
        yield from (r.name for r in here if r.kind == "person" or _is_singular(r.name))
        for i in range(sentence - 1, max(-1, sentence - 4), -1):
            subject = self.subject_of(i)
            if subject in self._persons or _is_singular(subject):
                yield subject
        for mention in reversed(self.named(max(0, at - 600), at)):
            if mention.kind == "person":
                yield mention.actor

    def _it(self, reference: Reference, start: int) -> str:
        """A body or a government that is a subject earlier in the sentence: “The ministry said it …”."""
        for r in self.references(start, reference.start):
            if r.kind in ("organisation", "government", "body") and not self.governed(r.start, start):
                return self.resolve(r, start)
        return ""

    def _they(self, reference: Reference, start: int) -> str:
        sentence = bisect_right(self.document._sentence_starts, start) - 1
        for i in range(sentence, max(-1, sentence - 3), -1):
            s = self.document.sentences[i]
            if _COLLECTIVE.search(self.text, s.start, min(s.end, reference.start)):
                return BOTH
        return ""

    def _before_who(self, reference: Reference, start: int) -> str:
        left = [r for r in self.references(start, reference.start) if not self._in_brackets(r, start)]
        people = [r for r in left if r.kind in ("person", "unnamed", "role", "collective")]
        return self.resolve(people[-1], start) if people else ""

    def _in_brackets(self, reference: Reference, start: int) -> bool:
        return self.text.count("(", start, reference.start) > self.text.count(")", start, reference.start)

    def _unnamed_again(self, reference: Reference) -> str:
        """“the official” after “a senior official”: the words of the first naming, else the expression's own."""
        head = reference.name.split()[-1]
        if head in titles.OFFICES:
            return ""
        stretch = (max(0, reference.start - 1500), reference.start)
        for m in reversed(list(re.finditer(rf"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\w.’'-]+ ){{0,4}}?{re.escape(head)}\b", self.text[slice(*stretch)]))):
            belonging = BELONGING.match(self.text, stretch[0] + m.end())
            return _uncapitalised(m.group() + (belonging.group() if belonging else ""))
        return ""

    def _body(self, reference: Reference, start: int) -> str:
        first, *rest = reference.name.split()
        head = rest[-1].lower() if rest else first
        if head in _PAPERS:
            return BOTH if "joint" in reference.name.lower() or (head in _JOINT and self._has_joint_text) else ""
        if head in ("government", "administration", "side", "leadership", "regime", "delegation"):
            return self._side(reference, first, rest, start)
        if len(rest) == 1 and first.lower() in ("the", "its", "his", "her"):
            for mention in reversed(self.named(max(0, reference.start - 3000), reference.start)):
                if mention.kind == "organisation" and head in mention.actor.lower():
                    return mention.actor
        return " ".join(rest) if first.lower() == "the" else reference.name

    @cached_property
    def _has_joint_text(self) -> bool:
        return bool(re.search(r"\b[Jj]oint (?:[a-z]+ )?(?:statement|communiqu[eé]|declaration)\b", self.document.text))

    def _side(self, reference: Reference, first: str, rest: list[str], start: int) -> str:
        """“His government”, “the Chinese side”: the government of that country."""
        country = next((w for w in (" ".join(rest[:2]), rest[0]) if w in BY_WORD), "")
        if not country and first.lower() in ("his", "her"):
            pronoun = Reference(reference.start, reference.end, "pronoun", "he" if first.lower() == "his" else "she")
            country = self.country(self._pronoun(pronoun, start))
        elif not country:
            owner = re.split(r"[’']s? ", reference.name)[0]
            country = owner if owner in BY_WORD else self.country(owner)
        return self.government(country) if country else ("" if rest[-1] in ("side", "delegation") else " ".join(rest))

    # ------------------------------------------------------------ subjects of sentences

    def governed(self, at: int, start: int) -> bool:
        """Whether a preposition or a possessive keeps the words at an offset from being a subject."""
        return bool(_PREPOSITION.search(self.text, max(start, at - 60), at))

    def subject_of(self, sentence: int) -> str:
        """Whom a whole sentence is about: its first reference that no preposition governs."""
        if sentence < 0:
            return ""
        if sentence not in self._subjects and self._depth < _PATIENCE:
            self._depth += 1
            s = self.document.sentences[sentence]
            self._subjects[sentence] = self.subject_in(s.start, s.end)
            self._depth -= 1
        return self._subjects.get(sentence, "")

    def subject_in(self, start: int, end: int) -> str:
        first = self.first_subject(start, end)
        return self.resolve(first, start) if first else ""

    def first_subject(self, start: int, end: int) -> Reference | None:
        for r in self.references(start, end):
            possessive = re.match(r"[’']", self.text[r.end : r.end + 1])
            if r.kind != "place" and not possessive and not self.governed(r.start, start) and r.name.lower() not in ("it", "i", "we"):
                return r
        return None


#: offices looked back on, and sentences that a chain of pronouns is followed through
_MEMORY = 300
_PATIENCE = 12
#: papers that two sides issue together
_JOINT = frozenset("statement communique communiqué declaration".split())
#: bodies of words: their speaker is whoever issued them
_PAPERS = frozenset("editorial commentary statement readout communique communiqué declaration report document fact-sheet post article".split())


def _blanked(text: str, quoted: Iterable[tuple[int, int]]) -> str:
    parts, at = [], 0
    for start, end in quoted:
        if start >= at:
            parts += [text[at:start], BLANK * (end - start)]
            at = end
    return "".join(parts) + text[at:]


def _outermost(references: list[Reference]) -> list[Reference]:
    kept: list[Reference] = []
    for r in references:
        if kept and r.start < kept[-1].end:
            last = kept[-1]
            if last.kind in ("role", "unnamed", "body") and r.kind in ("person", "organisation", "government") and r.end >= last.end:
                kept[-1] = r
            elif last.kind in ("person", "organisation", "place") and r.kind in ("role", "unnamed", "body") and r.end > last.end:
                kept[-1] = Reference(last.start, r.end, "body" if r.kind == "body" else "unnamed", f"{last.name}’s {r.name.split(' ', 1)[1]}")
            continue
        kept.append(r)
    return kept


def _is_singular(words: str) -> bool:
    """Whether the words are of one unnamed person: “a senior official”."""
    return words.split(" ")[0] in ("a", "an", "one", "another")


def _uncapitalised(words: str) -> str:
    """The words as they would stand inside a sentence: “A senior official” → “a senior official”."""
    return words[0].lower() + words[1:] if words.split()[0].lower() in _DETERMINERS else words


def _phrase_kind(words: str) -> str:
    determiner, *rest = words.split()
    head = rest[-1].lower()
    if head in titles.BODIES and head not in titles.ROLES:
        return "body"
    definite = determiner.lower() in ("the", "his", "her", "its", "their", "this", "that") or determiner.endswith(("’s", "'s", "’", "'"))
    return "role" if definite and not head.endswith("s") else "unnamed"


def _is_office(held: str, named: str) -> bool:
    return held == named or (named == "leader" and held in _LEADERS) or {held, named} == {"premier", "minister"}


#: what counts as an office held: honorifics too, as they tell her from him
_HELD = titles.ROLES | titles.FEMALE | titles.MALE


def _office(words: str) -> list[tuple[str, str]]:
    """The offices of a title, each with the country word that the title has: “South Korean President” → president, South Korean."""
    parts = re.findall(r"[\w.-]+", words)
    country = ""
    for i in range(len(parts)):
        for size in (2, 1):
            candidate = " ".join(parts[i : i + size])
            if not country and candidate in BY_WORD:
                country = candidate
    return [(p.lower(), country) for p in parts if p.lower() in _HELD]
