"""How far an agreement has come, and whose it is: from the verbs and the parties around its name."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from ...language.agreeing import BEFALLS, BUSINESS, GOVERNMENT, STATUS
from ...language.countries import BY_WORD
from ...language.letters import CAPITALS, small
from ...language.organisations import KNOWN
from .phrases import AROUND, Named

_DEFAULT = {"mou": "signed", "other": "signed", "certificate": "signed"}
_DOCUMENTS = ("Compact", "Charter")
#: what can be signed at all; a scheme or a right cannot
_PAPER = re.compile(
    r"\b(?:agreement|accord|treat(?:y|ies)|pact|deal|contract|protocol|convention|compact|arrangement|framework|memorandum|loan|grant|order|swap|stake|lease|venture|truce|ceasefire|armistice|bargain|decision|line|facility|document|text|letter|understanding)s?\b|(?-i:[A-Z]\w+ (?:\w+ )*[A-Z])",
    re.I,
)
_PARTY = re.compile(rf"\b(?:(?P<business>{BUSINESS})|(?P<government>{GOVERNMENT}))(?!\w)")
_COMPANY = re.compile(
    rf"\b(?:(?:between|with|by|among|from)\s+(?:[\w’'&.-]+\s+){{0,5}}?|to\s+(?:[A-Z][\w&.-]+\s+){{1,3}})(?:{BUSINESS})(?!\w)"
)
_AWARDED = re.compile(r"\b(?:won|win|awarded|landed|clinched|secured)\b[^;,.]{0,50}\b(?:contract|order)s?\b")
_STATUS = re.compile(r"\b(?:" + "|".join(f"(?P<{name}>{words})" for name, words in STATUS) + r")\b")
_POINTS_BACK = re.compile(r"\W*(?:these|they|among them|those|this|it)\b", re.I)
#: right after its name, what is said of the agreement itself
_PREDICATE = re.compile(
    rf"(?:\s*\([^)]{{0,40}}\))?(?:,[^,;]{{1,80}},)?\s+(?:between [^,;.]{{3,60}}? )?(?=(?:was|were|has|have|had|is|are|will|would|remains?|{BEFALLS})\b)"
)
#: verbs that say something of what stands before them alone
_OF_ITSELF = re.compile(
    r"broke down|collapsed|expired?|lapses?|stalled|deadlocked|took effect|(?:entered|came) into force"
)
#: “the treaty signed in March”, “a loan whose notes were exchanged”
_SIGNED_AFTER = re.compile(
    r",? (?:that was |which was |whose (?:notes|texts?|letters) were )?(?:signed|inked|exchanged)(?! by either)\b"
)
#: “Free Trade Agreement negotiations will be relaunched”
_STILL_TALKED_OF = re.compile(r" (?:negotiations|talks) (?!(?:were|was|have been|has been) concluded|ended)")
_SUBORDINATE = re.compile(r"\s+(?:before|after|because|when|while|although|since|unless|until)\s")
_HALTED = re.compile(r"\b(?:suspended|halted|frozen|postponed|shelved|put off)\b")
#: “agreed to begin negotiations”: that much is agreed
_TO_BEGIN = re.compile(r"\bto (?:begin|open|start|launch|resume|commence|enter(?: into)?) (?:[\w-]+ ){0,2}$")
#: what else is done: “…, but put off a decision on a fund”
_ANOTHER_DEED = re.compile(
    r",? (?:and|but|while) (?:[a-z]+ly )?(?!was\b|is\b|were\b|are\b)(?:[a-z]+ed|put|set|broke|left) (?!off\b|by\b)|, (?:but|while) (?!was\b|is\b|were\b|are\b|has\b)"
)
_GOVERNED = re.compile(
    r"(?:\s+[\w,.’-]+){0,8}?\s+to\s+(?:also |jointly )?|\s+(?:(?:the|an?|early|swift|prompt|speedy|immediate)\s+){1,3}"
)
_TALKS = re.compile(r"\b(?:negotiations|talks)\b", re.I)
_ITEM_OF_A_LIST = re.compile(r"[\W\d]*$")
#: what parts a name from verbs that are not about it
_PARTED = re.compile(r"[;—]|, (?:and|but|while|as|with|which|who|where)\b|\b(?:because|after|before|when|although)\b")
#: by which a free-trade agreement is known as one in force
_IN_FORCE = re.compile(r"Agreement|FTA|CEPA|customs union", re.I)
#: what firms sign, unless somebody else is named
_OF_FIRMS = re.compile(r"\b(?:contract|order|stake|joint venture|tie-up)s?\b")


_NAME = rf"[{CAPITALS}][\w&’'.-]*(?: (?:of )?[{CAPITALS}][\w&’'.-]*){{0,4}}"
#: “Valmo and Orbis Metals signed”, “an accord between Valmo and Orbis”
_NAMES_SIGN = re.compile(
    rf"(?P<who>{_NAME}(?:, {_NAME})* and {_NAME}) (?:(?:has|have|had|will|also|today|[A-Z][a-z]+day|on [A-Z][a-z]+day) )*(?:signed|inked|sealed|concluded|struck|agreed|announced|formed|initialled|sign)\b"
)
_SIGNED_BY = re.compile(rf"\b(?:by|between) (?P<who>{_NAME}(?:, {_NAME})* and {_NAME})")
_AND = re.compile(r",? and |, ")
_OF_STATE = frozenset(
    "Ministry Department Agency Office Cabinet Parliament Commission Union Council Treasury Navy Army Guard Forces Bureau Authority".split()
)


class Standing:
    """The verbs and parties of one sentence, each found once; of the sentence before too where it points back."""

    def __init__(self, text: str, before: str, statesmen: frozenset[str] = frozenset()) -> None:
        self.text = text
        self._statesmen = statesmen
        self.before = before if before and _POINTS_BACK.match(text) else ""

    @cached_property
    def _verbs(self) -> list[re.Match[str]]:
        return list(_STATUS.finditer(small(self.text)))

    @cached_property
    def _parties(self) -> list[re.Match[str]]:
        return list(_PARTY.finditer(self.text))

    def level(self, named: Named) -> str:
        """Business where companies are its parties, in its own words or, of all parties, nearest before it."""
        text = self.text
        firms = any(p.lastgroup == "business" and named.start <= p.start() < named.end for p in self._parties)
        if firms and _COMPANY.search(text, named.start, named.end):
            return "business"
        if named.form == "other" and _AWARDED.search(text, max(0, named.start - 60), named.end):
            return "business"
        head = text.find(";", 0, named.start)
        opening = named.start if head < 0 else head
        before = [p for p in self._parties if named.start - AROUND <= p.start() and p.end() <= opening]
        party = before[-1] if before else self._party_told_before() or self._party_after(named.end)
        if not party:
            of_firms = _OF_FIRMS.search(text, named.start, named.end) or self._is_signed_by_names(named)
            return "business" if of_firms else "government"
        return party.lastgroup or ""

    def _is_signed_by_names(self, named: Named) -> bool:
        """“Valmo and Orbis Metals signed”, “signed by Valmo and Orbis”: names of nobody who acts for a state."""
        if not self._statesmen:
            return False
        signed = _NAMES_SIGN.search(self.text, max(0, named.start - AROUND), named.start)
        signed = signed or _SIGNED_BY.search(self.text, named.start, named.end + AROUND)
        names = [name for part in _AND.split(signed["who"]) if (name := part.strip())] if signed else []
        return len(names) > 1 and not any(self._acts_for_state(name) for name in names)

    def _acts_for_state(self, name: str) -> bool:
        known = name in self._statesmen or name in KNOWN
        return known or any(w in BY_WORD or w in _OF_STATE for w in (name, *name.split()))

    def _party_told_before(self) -> re.Match[str] | None:
        told = list(_PARTY.finditer(self.before[-AROUND:]))
        return told[-1] if told else None

    def _party_after(self, end: int) -> re.Match[str] | None:
        stop = self.text.find(";", end, end + AROUND)
        last = stop if stop >= 0 else end + AROUND
        return next((p for p in self._parties if p.start() >= end and p.end() <= last), None)

    def status(self, named: Named) -> str:
        """What is said of it; else the nearest verb before it, after it, in the sentence before; else by its form."""
        words = self.text[named.start : named.end]
        if _SIGNED_AFTER.match(self.text, named.end):
            return "signed"
        if _STILL_TALKED_OF.match(self.text, named.end):
            return "pending"
        found = named.status or self._said_of(named) or self._verb_near(named) or self._default(named.form, words)
        if found == "agreed" and _TO_BEGIN.search(self.text, max(0, named.start - 60), named.start):
            return found
        under_way = found in ("agreed", "signed") and named.form != "dialogue" and _TALKS.search(words)
        return "pending" if under_way and "level" not in words else found

    def _default(self, form: str, words: str) -> str:
        if form == "fta":
            return "signed" if _IN_FORCE.search(words) else "pending"
        if words.endswith(_DOCUMENTS):
            return "signed"
        return (
            "agreed"
            if form == "other" and (not _PAPER.search(words) or "arrangement" in words)
            else _DEFAULT.get(form, "agreed")
        )

    def _said_of(self, named: Named) -> str:
        """By the predicate that follows its name, or else by what halts it further on."""
        if predicate := _PREDICATE.match(self.text, named.end):
            verb = self._verb_from(predicate.end())
            if verb and verb.start() <= predicate.end() + 40:
                return verb.lastgroup or ""
        aside = _ANOTHER_DEED.search(self.text, named.end, named.end + 160)
        halted = _HALTED.search(self.text, named.end, aside.start() if aside else named.end + 160)
        verb = self._verb_from(halted.start()) if halted else None
        return verb.lastgroup or "" if verb else ""

    def _verb_near(self, named: Named) -> str:
        at = self._from(named.start)
        while at and _OF_ITSELF.fullmatch(self._verbs[at - 1].group()):
            at -= 1
        if at and self._verbs[at - 1].start() >= named.start - AROUND and not self._is_apart(at - 1, named):
            return self._governing(at - 1)
        verb = self._verb_from(named.start)
        if verb and verb.lastgroup == "agreed" and self._is_within(named, verb):
            verb = None
        if verb and not _PARTED.search(self.text, named.end, max(named.end, verb.start())):
            return verb.lastgroup or "" if verb.start() < named.end + AROUND else ""
        far = _STATUS.search(small(self.before)) if self.before else None
        if far:
            return far.lastgroup or ""
        return "signed" if _ITEM_OF_A_LIST.match(self.text[: named.start]) and named.form == "plan" else ""

    def _is_within(self, named: Named, verb: re.Match[str]) -> bool:
        """Whether a verb tells what is in a paper, not of it: “a memorandum under which both promise to …”."""
        paper = named.form in _DEFAULT and _PAPER.search(self.text, named.start, named.end)
        return bool(paper) and verb.start() > named.end + len(" ")

    def _is_apart(self, at: int, named: Named) -> bool:
        """Whether a verb ends its clause before the one that names the agreement begins: “cut before the pact …”."""
        return bool(_SUBORDINATE.match(self.text, self._verbs[at].end(), named.start))

    def _governing(self, at: int) -> str:
        """“agreed to set up”: what is only agreed is not yet set up."""
        verb, governor = self._verbs[at], self._verbs[at - 1] if at else None
        governs = governor and _GOVERNED.fullmatch(self.text[governor.end() : verb.start()])
        if governor and governs and governor.lastgroup in ("agreed", "proposed", "pending"):
            return governor.lastgroup
        return verb.lastgroup or ""

    def _verb_from(self, start: int) -> re.Match[str] | None:
        at = self._from(start)
        return self._verbs[at] if at < len(self._verbs) else None

    def _from(self, start: int) -> int:
        """The place of the first verb at or after an offset."""
        return bisect_left(self._verbs, start, key=lambda v: v.start())
