"""Whom the expressions of an article mean: names, “he”, “the president”, “both sides”, “her host”.

A name means itself, a pronoun the likeliest subject before it, an office whoever bears it. In doubt, nobody.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from ...codebook import Codebook
from ...language import titles
from ...model import Document, Mention
from .issuers import BOTH, Issuers
from .offices import Offices, country_word, is_leader
from .phrases import COLLECTIVE, Reference, is_one, is_one_of, uncapitalised, with_belonging
from .scene import FAR, NEAR, Prose, last_match

#: whoever is not the one spoken of: “his counterpart”, “her host”
_OTHERS = ("counterpart", "host", "guest", "colleague", "interlocutor")
#: “his counterpart, Foreign Minister ”
_CALLED = {word: re.compile(rf"\b{word}s?,? (?:[A-Z][\w.’-]* ){{0,3}}$") for word in _OTHERS}
#: “his counterpart, ”, “her host Foreign Minister ”
_SOMEBODY_S = re.compile(
    rf"\b(?:[Hh]is|[Hh]er) (?:[\w’-]+ ){{0,3}}(?:{'|'.join(_OTHERS)}),? (?:[A-Z][\w.’-]* ){{0,3}}$"
)
#: “the 54-year-old”, “the former banker”: whoever it is was named before
_DESCRIPTION = re.compile(
    r"the (?:[\w’-]+ ){0,3}?(?:\d\d-year-old|former|veteran|onetime|one-time|ex-|self-styled|lifelong)"
    r"|the (?:[\w’-]+ ){0,2}(?:politician|lawmaker|banker|lawyer|economist|scholar|historian|expert|specialist|researcher|academic|commentator|official|dignitary|diplomat|professor|tycoon|businessman"
    r"|businesswoman|entrepreneur|senator|legislator|congressman|congresswoman|prelate|cleric|pontiff|jurist|magnate|billionaire|strongman|statesman|singer|actor|actress|author|analyst|strategist|negotiator)$"
)
#: whoever it is was not named before: “the head of one partner”
_OF_ONE = re.compile(r" (?:of|at|from|in|for) (?:one|an?|another) ")
_ACCORDING = re.compile(r"\b[Aa]ccording to ")
#: how long a title before a name may be
_TITLED = 40
_JOINTLY = re.compile(r"[^.;]{0,40}\bjoint (?:[a-z]+ )?(?:statement|communiqu[eé]|declaration)\b")
_JOINT_TITLE = re.compile(
    r"(?:[\w’-]+ ){0,6}?(?:[Jj]oint|JOINT) (?:[\w’-]+ ){0,2}?(?i:statement|communiqu[eé]|declaration)\b"
)
_THEIR_PAPER = re.compile(
    r"\b(?:signed|adopted|issued|released|published|endorsed|agreed on|put out) (?:an?|their) (?:[\w-]+ ){0,3}(?:statement|declaration|communiqu[eé]|memorandum|treaty|agreement|accord|pact|text|document|charter)\b"
)
#: “Ada Rossi, who … , made the remarks in Oslo”
_WAS_SPEAKING = re.compile(
    r"(?:,[^,;.]{2,80},)? (?:made (?:the|her|his|these|those) (?:remarks?|comments?|statement|announcement)|(?:was|were) (?:also )?(?:speaking|talking|responding|reacting|addressing|commenting|replying)|spoke)\b"
)
#: “asked if she was a friend”: what somebody is
_NOMINAL = re.compile(r"\b(?:is|was|are|were|be|been|being|becomes?|became|as) $")
_TITLE_BEFORE = re.compile(r"[A-Z][\w.’-]+ $")
_MINISTERS = frozenset("minister secretary representative commissioner negotiator governor director commander".split())
_SPEAKERS = frozenset("spokesman spokeswoman spokesperson secretary".split())
#: what offices somebody may bear of whom an agency's first paragraph says only this
_MAY_BE = (
    dict.fromkeys(
        ("official", "negotiator", "diplomat"), _MINISTERS | _SPEAKERS | {"ambassador", "envoy", "chief", "adviser"}
    )
    | dict.fromkeys(("spokesman", "spokeswoman", "spokesperson"), _SPEAKERS)
    | dict.fromkeys(("envoy", "ambassador"), frozenset(("ambassador", "envoy", "representative")))
    | dict.fromkeys(("minister", "chief"), _MINISTERS)
    | {office: frozenset((office,)) for office in ("president", "premier", "chancellor")}
)
#: words behind “the” that tell one office from others
_DESCRIBED = 2
#: sentences that a name may follow an office by
_AHEAD = 3
#: sentences that a chain of pronouns is followed through
_PATIENCE = 12
_BACK = 3


class Scene(Prose):
    """An article without its quoted words, and whom its expressions mean."""

    def __init__(
        self, document: Document, mentions: Sequence[Mention], codebook: Codebook, quoted: Iterable[tuple[int, int]]
    ) -> None:
        super().__init__(document, mentions, quoted)
        self._persons = frozenset(m.actor for m in self.mentions if m.kind == "person")
        self._offices = Offices(self.text, self.mentions, codebook)
        self._issuers = Issuers(self, self._offices, self.resolve)
        self._subjects: dict[int, tuple[str, str]] = {}
        self._called: dict[str, str] = {}
        self._depth = 0

    def resolve(self, reference: Reference, start: int) -> str:
        """The name of whom a reference means, where ``start`` begins its sentence; empty in doubt."""
        kind = reference.kind
        if kind in ("person", "organisation"):
            return reference.name
        if kind == "collective":
            return BOTH
        if kind == "pronoun":
            return self._pronoun(reference.name.lower(), reference.start, start)
        if kind == "role":
            return self._role(reference, start)
        if kind == "body":
            return self._issuers.name(reference, start)
        if kind == "unnamed":
            return self._named_in_next(reference) or with_belonging(self.text, reference)
        if kind in ("government", "place"):
            return self._offices.government(self.document.text[reference.start : reference.end], reference.name)
        return reference.name

    def subject_in(self, start: int, end: int) -> str:
        """Whom :meth:`first_subject` means; empty if it is nobody."""
        first = self.first_subject(start, end)
        return self.resolve(first, start) if first else ""

    # ------------------------------------------------------------ pronouns

    def _pronoun(self, word: str, at: int, start: int) -> str:
        if word == "we":
            return BOTH if self._is_joint else ""
        if word == "it":
            return self._it(at, start)
        if word == "who":
            return self._before_who(at, start)
        if word == "they":
            return self._they(at, start)
        return self._he_or_she(word, at, start) if word in ("he", "she") else ""

    @cached_property
    def _is_joint(self) -> bool:
        """Whether the document is a text of several sides: their “we” is both."""
        return any(_JOINT_TITLE.match(b.text) for b in self.document.blocks[:4] if b.kind in ("title", "heading"))

    def _can_act(self, reference: Reference) -> bool:
        return super()._can_act(reference) or (self._is_joint and reference.name.lower() == "we")

    def _he_or_she(self, word: str, at: int, start: int) -> str:
        first = self.first_subject(start, at)
        if first and first.kind == "pronoun" and first.name.lower() == word:
            return self._he_or_she(word, first.start, start)  # “He told his guest that, as he put it, …”
        people = [p for p in dict.fromkeys(self._antecedents(at, start)) if p not in self._whose_own(start, at)][:6]
        likeliest = next((p for p in people if self._sex(p) in (word, "")), "")
        if likeliest and not self._sex(likeliest):
            here = next(self._subjects_before(at, start, back=0), "") == likeliest
            beside = [p for p in self._named_just_before(start) if not here and self._sex(p) == word]
            likeliest = beside[-1] if beside else likeliest
            self._called.setdefault(likeliest, word)
        return likeliest

    def _whose_own(self, start: int, at: int) -> list[str]:
        """“Speaking beside his host, Jan Berg, he …”: whoever is called another's before a pronoun in its sentence."""
        people = (m for m in self.named(start, at) if m.kind == "person")
        return [m.actor for m in people if _SOMEBODY_S.search(self.text, max(start, m.start - 60), m.start)]

    def _sex(self, person: str) -> str:
        """``he`` or ``she``, by name or title, or as the article has called the person before; else empty."""
        return self._offices.sex(person) or self._called.get(person, "")

    def _named_just_before(self, start: int) -> list[str]:
        """The persons whom the sentence before the one at ``start`` names."""
        i = self.sentence_at(start) - 1
        return [m.actor for m in self.named(self._sentences[i], start) if m.kind == "person"] if i >= 0 else []

    def _antecedents(self, at: int, start: int) -> Iterator[str]:
        """Persons, the likeliest first: subjects of this sentence and of the three before, then whoever is named near."""
        yield from self._subjects_before(at, start)
        yield from (m.actor for m in reversed(self.named(max(0, at - NEAR), at)) if m.kind == "person")

    def _subjects_before(self, at: int, start: int, back: int = _BACK) -> Iterator[str]:
        for r in self.references(start, at):
            if self.governed(r.start, start) or _NOMINAL.search(self.text, max(start, r.start - 10), r.start):
                continue
            if r.kind == "person" or (r.kind == "unnamed" and is_one(r.name)):
                yield r.name
            elif r.kind == "role" and (who := self.resolve(r, start)):
                yield who
        yield from self._told_after(start, at, start)
        sentence = self.sentence_at(start)
        for i in range(sentence - 1, max(-1, sentence - 1 - back), -1):
            yield from self._authority(i)
            kind, subject = self._subject_of_sentence(i)
            if subject in self._persons or is_one(subject) or (kind == "role" and subject):
                yield subject

    def _authority(self, sentence: int) -> Iterator[str]:
        """Whom a sentence is told after: “…, according to a senior official”."""
        s = self.document.sentences[sentence]
        yield from self._told_after(s.start, s.end, s.start)

    def _told_after(self, begin: int, end: int, start: int) -> Iterator[str]:
        told = last_match(_ACCORDING, self.text, begin, end)
        source = next(iter(self.references(told.end(), end)), None) if told else None
        if told and source and source.start <= told.end() + _TITLED:
            yield from filter(None, (self.resolve(source, start),))

    def _it(self, at: int, start: int) -> str:
        """A body or a government: the subject earlier in the sentence (“The ministry said it …”) or of the one before."""
        for r in self.subjects(start, at):
            if r.kind in ("organisation", "government", "body"):
                return self.resolve(r, start)
        before = self.sentence_at(start) - 1
        kind, name = self._subject_of_sentence(before)
        if kind == "collective" and _THEIR_PAPER.search(self.text, self._sentences[before], start):
            return BOTH  # “The two signed a declaration. It speaks of …”
        return name if kind in ("organisation", "government", "body") else ""

    def _they(self, at: int, start: int) -> str:
        """Both sides, where this sentence or one of the two before names them so; else several unnamed persons."""
        if _JOINTLY.match(self.text, at) or _JOINTLY.match(self.text, start, at):
            return BOTH
        sentence = self.sentence_at(start)
        kind, name = self._subject_of_sentence(sentence - 1)
        if kind == "unnamed" and not is_one(name):
            return name
        near = self.document.sentences[max(0, sentence - 2) : sentence + 1]
        if near and COLLECTIVE.search(self.text, near[0].start, at):
            return BOTH
        return ""

    def _before_who(self, at: int, start: int) -> str:
        """The last person before “who”, unless in brackets that are open there."""
        people = [
            r
            for r in self.references(start, at)
            if r.kind in ("person", "unnamed", "role", "collective")
            and self.text.count("(", start, r.start) <= self.text.count(")", start, r.start)
        ]
        named = (self.resolve(r, start) for r in reversed(people))
        return next(filter(None, named), "")  # “an adviser to the president, who”: the president may be nobody known

    # ------------------------------------------------------------ offices

    def _role(self, reference: Reference, start: int) -> str:
        """Who bears an office; else “the official” of before, or whom “the former banker” describes."""
        if reference.name.split()[-1] in _OTHERS:
            return self._other_party(reference, start) or self._in_own_words(reference)
        bearer = self._bearer(reference, start) or self._unnamed_again(reference)
        if not bearer and _OF_ONE.match(self.text, reference.end):
            return with_belonging(self.text, reference)
        if not bearer and _DESCRIPTION.match(reference.name):
            bearer = next((p for p in self._antecedents(reference.start, start) if p in self._persons), "")
        named = bearer or self._named_later(reference) or self._named_in_next(reference)
        if named or any(self._offices.bearers(reference.name, reference.start)):
            return named
        if is_leader(reference.name) and self._protagonist and self._unknown(self._protagonist):
            return self._protagonist
        return self._in_own_words(reference)

    def _bearer(self, reference: Reference, start: int) -> str:
        """Of those who bear an office, the likeliest antecedent; of a named country, else the subject just before."""
        at, words = reference.start, reference.name
        sure, possible = self._offices.bearers(words, at)
        if not sure and country_word(words):
            sure = [p for p in self._subjects_before(at, start, back=1) if p in self._persons and self._unknown(p)]
        bearers = sure or possible
        if len(bearers) < 2:
            return next(iter(bearers), "")
        return next((p for p in self._antecedents(at, start) if p in bearers), bearers[0])

    def _named_later(self, reference: Reference) -> str:
        """“Poland’s foreign minister said … . Ada Rossi was speaking in Oslo”: whoever is named next for the first time, as a subject.

        Whoever is given another office there is somebody else, unless the sentence says that this was who spoke.
        """
        if not reference.name.startswith(("the ", "its ")) and reference.name[0].islower():
            return ""
        bare = reference.name.count(" ") < _DESCRIBED
        if bare and self._first_person < reference.start:
            return ""  # “the president”: whoever has been named
        here = self.sentence_at(reference.start)
        for s in self.document.sentences[here + 1 : here + 1 + _AHEAD]:
            subject = self.first_subject(s.start, min(s.end, s.start + NEAR))
            if subject is None or subject.kind != "person" or " " not in subject.name:
                continue
            if self._first_named.get(subject.name, -1) < reference.start:
                return ""
            spoke = _WAS_SPEAKING.match(self.text, subject.end)
            titled = _TITLE_BEFORE.search(self.text, s.start, subject.start)
            return subject.name if spoke or not titled else ""
        return ""

    def _named_in_next(self, reference: Reference) -> str:
        """“a senior Norwegian official said”, and in the next paragraph “Deputy Foreign Minister Ada Rossi told …”.

        So agencies begin: the first paragraph says what somebody is, the second who, before anybody else is named.
        """
        allowed = _MAY_BE.get(reference.name.split()[-1].lower())
        if not allowed or reference.end > self._first_person or not is_one_of(reference.name):
            return ""
        here = self.sentence_at(reference.start)
        following = next(
            (s for s in self.document.sentences[here + 1 : here + 3] if s.block != self.document.sentences[here].block),
            None,
        )
        if here < 0 or following is None or self._prose_before(self.document.sentences[here].block):
            return ""
        subject = self.first_subject(following.start, following.end)
        if subject is None or subject.kind != "person" or " " not in subject.name:
            return ""
        held = [office.split()[-1] for office in self._offices.held_by(subject.name)]
        first = subject.start - following.start <= _TITLED and self._first_named.get(subject.name, -1) == subject.start
        return subject.name if first and any(office in allowed for office in held) else ""

    def _prose_before(self, block: int) -> bool:
        """Whether a paragraph stands before a block."""
        return any(b.block < block and b.kind == "paragraph" for b in self.document.blocks[:block])

    @cached_property
    def _first_person(self) -> int:
        return next((m.start for m in self.mentions if m.kind == "person"), len(self.text))

    @cached_property
    def _first_named(self) -> dict[str, int]:
        return {m.actor: m.start for m in reversed(self.mentions) if " " in m.text}  # in full: headlines shorten

    def _in_own_words(self, reference: Reference) -> str:
        """Whom nobody names, in the text's words: “the lorry driver”, “the Polish minister”; a bare “the minister” is in doubt."""
        words = with_belonging(self.text, reference)
        head = reference.name.split()[-1]
        bare = words.count(" ") == 1 and not words[0].isupper()
        return "" if bare and (head in _OTHERS or head in titles.OFFICES) else words

    @cached_property
    def _protagonist(self) -> str:
        """The person whom the article names most; empty where it names nobody twice as often as the next."""
        named = Counter(m.actor for m in self.mentions if m.kind == "person").most_common(2)
        return named[0][0] if named and (len(named) < 2 or named[0][1] >= 2 * named[1][1]) else ""

    def _unknown(self, person: str) -> bool:
        """Whether the article says neither what office a person bears nor of which country."""
        return not self._offices.country(person) and not self._offices.held_by(person)

    def _other_party(self, reference: Reference, start: int) -> str:
        """“His counterpart”, “her host”: whom the text calls so, else the last leader but the one spoken of."""
        people = [m for m in self.named(max(0, reference.start - FAR), reference.end + 40) if m.kind == "person"]
        naming = _CALLED[reference.name.split()[-1]]
        called = [m.actor for m in people if naming.search(self.text, max(0, m.start - 60), m.start)]
        if called:
            return called[-1]
        country = country_word(reference.name)
        if fellow := next((m.actor for m in reversed(people) if country and self._offices.is_of(m.actor, country)), ""):
            return fellow
        if country:
            people = [m for m in people if not self._offices.country(m.actor)]
        word = reference.name.split()[0].lower()
        own = self._pronoun({"his": "he", "her": "she"}.get(word, ""), reference.start, start)
        others = (m.actor for m in reversed(people) if own and m.actor != own and m.start < reference.start)
        return next(
            (p for p in others if country or reference.name.endswith("counterpart") or self._offices.held_by(p)), ""
        )

    def _unnamed_again(self, reference: Reference) -> str:
        """“the official” after “a senior official”, “the driver” after “the lorry driver”: the last such words; empty if none."""
        head = reference.name.split()[-1]
        naming = (
            rf"\b[Oo]ne of (?:(?:the|its|his|her|their) |[A-Z][\w-]*[’']s? )(?:[a-z-]+ ){{0,2}}{re.escape(head)}s\b"
        )
        if head not in titles.OFFICES or head.startswith("spokes"):
            naming += (
                rf"|\b(?:(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\w.’'-]+ ){{0,4}}?"
                rf"|(?:[Tt]he|[Mm]y|[Oo]ur) (?:(?!(?:of|in|at|for|from|to|and|or|one)\b)[a-z][\w’-]* ){{1,3}}?){re.escape(head)}\b"
            )
        m = last_match(re.compile(naming), self.text, max(0, reference.start - FAR), reference.start)
        again = Reference(m.start(), m.end(), "unnamed", uncapitalised(m[0])) if m else None
        return with_belonging(self.text, again) if again else ""

    # ------------------------------------------------------------ subjects of sentences

    def _subject_of_sentence(self, sentence: int) -> tuple[str, str]:
        """The kind and the name of a sentence's subject; empty where it has none, or the chain is too long."""
        if sentence >= 0 and sentence not in self._subjects and self._depth < _PATIENCE:
            self._depth += 1
            s = self.document.sentences[sentence]
            first = self.first_subject(s.start, s.end)
            self._subjects[sentence] = (first.kind, self.resolve(first, s.start)) if first else ("", "")
            self._depth -= 1
        return self._subjects.get(sentence, ("", ""))
