"""Whom the expressions of an article mean: names, “he”, “the president”, “both sides”, “the ministry”.

A :class:`Scene` is one article with its quoted words blanked out, so that what is looked for is what the
article itself says, not what it quotes.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from ..codebook import Codebook
from ..language import titles
from ..language.countries import BY_WORD
from ..model import Document, Mention
from .offices import Offices
from .phrases import BELONGING, COLLECTIVE, Reference, find_phrases, is_one, outermost, uncapitalised

BOTH = "both sides"
#: stands for a quoted character: no letter, no space, no mark
BLANK = "\x00"

_PREPOSITION = re.compile(
    r"\b(?:of|at|in|with|for|to|from|by|on|between|against|about|under|near|via|toward|towards|after|before|over|like|alongside|among)"
    r"(?: (?:the|a|an|his|her|its|their|both|[A-Z][\w-]*|former|then|current|[a-z]+))?"
    r"(?: (?:President|Premier|Minister|leader|counterpart))? $"
)
_COUNTERPART = re.compile(r"\bcounterparts?,? (?:[A-Z][\w.’-]* ){0,3}$")
#: “the 54-year-old”, “the former banker”: whoever it is was named before
_DESCRIPTION = re.compile(
    r"the (?:[\w’-]+ ){0,3}?(?:\d\d-year-old|former|veteran|onetime|one-time|ex-|self-styled|lifelong)"
    r"|the (?:[\w’-]+ ){0,2}(?:politician|lawmaker|banker|lawyer|economist|scholar|historian|diplomat|professor|tycoon|businessman"
    r"|businesswoman|entrepreneur|billionaire|strongman|statesman|singer|actor|actress|author|analyst|strategist|negotiator)$"
)
_LINKING = re.compile(
    r"\b(?:of|in|and|to|for|on|with|by|at|from|that|which|said|told|the|is|was|has|as)\b", re.IGNORECASE
)
_JOINT_TEXT = re.compile(r"\b[Jj]oint (?:[a-z]+ )?(?:statement|communiqu[eé]|declaration)\b")
#: papers that two sides issue together, and papers whose speaker is whoever issued them
_JOINT = frozenset("statement communique communiqué declaration".split())
_PAPERS = _JOINT | frozenset("editorial commentary readout report document fact-sheet post article".split())
#: bodies that stand for a country's government
_SIDES = frozenset("government administration side leadership regime delegation".split())
#: sentences that a chain of pronouns is followed through; characters that an antecedent is looked for in
_PATIENCE = 12
_NEAR = 600
_FAR = 3000


class Scene:
    """An article without its quoted words, and who is in it."""

    def __init__(
        self, document: Document, mentions: Sequence[Mention], codebook: Codebook, quoted: Iterable[tuple[int, int]]
    ) -> None:
        self.document = document
        self.text = _blanked(document.text, quoted)
        self._mentions = [m for m in mentions if self.text[m.start] != BLANK]
        self._starts = [m.start for m in self._mentions]
        self._sentences = [s.start for s in document.sentences]
        self._persons = frozenset(m.actor for m in self._mentions if m.kind == "person")
        self._offices = Offices(self.text, self._mentions, codebook)
        self._subjects: dict[int, str] = {}
        self._depth = 0

    def named(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin within a stretch, in order."""
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def references(self, start: int, end: int) -> list[Reference]:
        """Everything within a stretch that can be a subject, in order, none within another."""
        found = [Reference(m.start, m.end, m.kind, m.actor) for m in self.named(start, end)]
        phrases = (r for r in find_phrases(self.text, start, end) if not self._appositive(r))
        return outermost([*found, *phrases])

    def _appositive(self, phrase: Reference) -> bool:
        """Whether the name itself follows: “the agency Tass”, “the analyst Jane Doe”."""
        follower = self.named(phrase.end, phrase.end + 2) if phrase.kind in ("role", "body", "unnamed") else []
        return any(m.start == phrase.end + 1 and m.kind in ("person", "organisation") for m in follower)

    # ------------------------------------------------------------ who is meant

    def resolve(self, reference: Reference, start: int) -> str:
        """The name of whom a reference means, where ``start`` begins its sentence; empty in doubt."""
        if reference.kind == "collective":
            return BOTH
        if reference.kind == "pronoun":
            return self._pronoun(reference.name.lower(), reference.start, start)
        if reference.kind == "role":
            return self._role(reference, start)
        if reference.kind == "body":
            return self._body(reference, start)
        if reference.kind in ("government", "place"):
            return self._offices.government(self.document.text[reference.start : reference.end], reference.name)
        return reference.name

    def _pronoun(self, word: str, at: int, start: int) -> str:
        if word == "it":
            return self._it(at, start)
        if word == "who":
            return self._before_who(at, start)
        if word == "they":
            return self._they(at, start)
        return self._he_or_she(word, at, start) if word in ("he", "she") else ""

    def _he_or_she(self, word: str, at: int, start: int) -> str:
        people = list(dict.fromkeys(self._antecedents(at, start)))[:6]
        sexes = [self._offices.sex(person) for person in people]
        likeliest = next((p for p, sex in zip(people, sexes, strict=True) if sex in (word, "")), "")
        if not likeliest or self._offices.sex(likeliest):
            return likeliest
        beside = [p for p in self._named_just_before(start) if self._offices.sex(p) == word]
        return beside[-1] if beside else likeliest

    def _named_just_before(self, start: int) -> list[str]:
        """The persons whom the sentence before the one at ``start`` names."""
        i = bisect_right(self._sentences, start) - 2
        return [m.actor for m in self.named(self._sentences[i], start) if m.kind == "person"] if i >= 0 else []

    def _antecedents(self, at: int, start: int) -> Iterator[str]:
        """Persons, the likeliest first: subjects of this sentence and of the three before, then whoever is named near."""
        for r in self.references(start, at):
            if (r.kind == "person" or (r.kind == "unnamed" and is_one(r.name))) and not self.governed(r.start, start):
                yield r.name
        sentence = bisect_right(self._sentences, start) - 1
        for i in range(sentence - 1, max(-1, sentence - 4), -1):
            subject = self._subject_of_sentence(i)
            if subject in self._persons or is_one(subject):
                yield subject
        yield from (m.actor for m in reversed(self.named(max(0, at - _NEAR), at)) if m.kind == "person")

    def _it(self, at: int, start: int) -> str:
        """A body or a government that is a subject earlier in the sentence: “The ministry said it …”."""
        for r in self.references(start, at):
            if r.kind in ("organisation", "government", "body") and not self.governed(r.start, start):
                return self.resolve(r, start)
        return ""

    def _they(self, at: int, start: int) -> str:
        """Both sides, where this sentence or one of the two before names them so."""
        sentence = bisect_right(self._sentences, start) - 1
        near = self.document.sentences[max(0, sentence - 2) : sentence + 1]
        return BOTH if near and COLLECTIVE.search(self.text, near[0].start, at) else ""

    def _before_who(self, at: int, start: int) -> str:
        """The last person before “who”, unless in brackets that are open there."""
        people = [
            r
            for r in self.references(start, at)
            if r.kind in ("person", "unnamed", "role", "collective")
            and self.text.count("(", start, r.start) <= self.text.count(")", start, r.start)
        ]
        return self.resolve(people[-1], start) if people else ""

    def _role(self, reference: Reference, start: int) -> str:
        """Who bears an office; else “the official” of before, or whom “the former banker” describes."""
        if reference.name.endswith("counterpart"):
            return self._counterpart(reference, start)
        bearer = self._offices.bearer(reference.name, reference.start) or self._unnamed_again(reference)
        if bearer or not _DESCRIPTION.match(reference.name):
            return bearer
        return next((p for p in self._antecedents(reference.start, start) if p in self._persons), "")

    def _counterpart(self, reference: Reference, start: int) -> str:
        """“His counterpart”: whom the text calls so, else the last person but the one whose counterpart it is."""
        people = [m for m in self.named(max(0, reference.start - _FAR), reference.end + 40) if m.kind == "person"]
        called = [m.actor for m in people if _COUNTERPART.search(self.text, max(0, m.start - 60), m.start)]
        if called:
            return called[-1]
        word = reference.name.split()[0].lower()
        own = self._pronoun({"his": "he", "her": "she"}.get(word, ""), reference.start, start)
        return next((m.actor for m in reversed(people) if own and m.actor != own and m.start < reference.start), "")

    def _unnamed_again(self, reference: Reference) -> str:
        """“the official” after “a senior official”: the words of the last such naming; empty if there is none."""
        head = reference.name.split()[-1]
        if head in titles.OFFICES:
            return ""
        naming = re.compile(rf"\b(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[\w.’'-]+ ){{0,4}}?{re.escape(head)}\b")
        m = None
        for m in naming.finditer(self.text, max(0, reference.start - _FAR), reference.start):  # noqa: B007
            pass
        belonging = BELONGING.match(self.text, m.end()) if m else None
        return uncapitalised(m.group() + (belonging.group() if belonging else "")) if m else ""

    # ------------------------------------------------------------ bodies

    def _body(self, reference: Reference, start: int) -> str:
        first, *rest = reference.name.split()
        head = rest[-1].lower()
        if head in _PAPERS:
            return BOTH if "joint" in reference.name.lower() or (head in _JOINT and self._has_joint_text) else ""
        if head in _SIDES:
            return self._side(reference, first, rest, start)
        if len(rest) == 1 and first.lower() in ("the", "its", "his", "her"):
            for mention in reversed(self.named(max(0, reference.start - _FAR), reference.start)):
                if mention.kind == "organisation" and head in mention.actor.lower():
                    return mention.actor
        if len(rest) == 1 and first.lower() == "the" and (fuller := self._fuller_body(head, reference.start)):
            return fuller
        return " ".join(rest) if first.lower() == "the" else reference.name

    def _fuller_body(self, head: str, at: int) -> str:
        """“the ministry” after “the foreign ministry”: the words of the last such naming; empty if there is none."""
        naming = re.compile(rf"\b(?:[Tt]he|[A-Z][\w’]+[’']s) ((?:[\w.&-]+ ){{1,3}}{re.escape(head)})\b", re.IGNORECASE)
        found = [m.group(1) for m in naming.finditer(self.text, max(0, at - _FAR), at)]
        return next((w for w in reversed(found) if not _LINKING.search(w)), "")

    @cached_property
    def _has_joint_text(self) -> bool:
        return bool(_JOINT_TEXT.search(self.document.text))

    def _side(self, reference: Reference, first: str, rest: list[str], start: int) -> str:
        """“His government”, “the Polish side”, “Rossi’s administration”: the government of that country."""
        country = next((w for w in (" ".join(rest[:2]), rest[0]) if w in BY_WORD), "")
        if not country and first.lower() in ("his", "her"):
            pronoun = "he" if first.lower() == "his" else "she"
            country = self._offices.country(self._pronoun(pronoun, reference.start, start) or "?")
        elif not country:
            owner = re.split(r"[’']s? ", reference.name)[0]
            country = owner if owner in BY_WORD else self._offices.country(owner)
        return (
            self._offices.government(country)
            if country
            else ("" if rest[-1] in ("side", "delegation") else " ".join(rest))
        )

    # ------------------------------------------------------------ subjects of sentences

    def governed(self, at: int, start: int) -> bool:
        """Whether a preposition keeps the words at an offset from being a subject."""
        return bool(_PREPOSITION.search(self.text, max(start, at - 60), at))

    def first_subject(self, start: int, end: int) -> Reference | None:
        """The first reference in a stretch that nothing governs and that owns nothing."""
        for r in self.references(start, end):
            owns = self.text[r.end : r.end + 1] in ("’", "'")
            if (
                r.kind != "place"
                and not owns
                and r.name.lower() not in ("it", "i", "we")
                and not self.governed(r.start, start)
            ):
                return r
        return None

    def subject_in(self, start: int, end: int) -> str:
        """Whom :meth:`first_subject` means; empty if it is nobody."""
        first = self.first_subject(start, end)
        return self.resolve(first, start) if first else ""

    def _subject_of_sentence(self, sentence: int) -> str:
        if sentence not in self._subjects and self._depth < _PATIENCE:
            self._depth += 1
            s = self.document.sentences[sentence]
            self._subjects[sentence] = self.subject_in(s.start, s.end)
            self._depth -= 1
        return self._subjects.get(sentence, "")


def _blanked(text: str, quoted: Iterable[tuple[int, int]]) -> str:
    parts, at = [], 0
    for start, end in quoted:
        if start >= at:
            parts += [text[at:start], BLANK * (end - start)]
            at = end
    return "".join(parts) + text[at:]
