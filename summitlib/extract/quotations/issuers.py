"""Whom bodies and papers speak for: “the ministry”, “his government”, “the joint statement”, “the statement said”."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property

from ...language.countries import BY_WORD
from .offices import Offices
from .phrases import Reference
from .scene import FAR, Prose, last_match

BOTH = "both sides"
_LINKING = re.compile(
    r"\b(?:of|in|and|to|for|on|with|by|at|from|that|which|said|told|the|is|was|has|as)\b", re.IGNORECASE
)
_JOINT_TEXT = re.compile(r"\b[Jj]oint (?:[a-z]+ )?(?:statement|communiqu[eé]|declaration)\b")
#: papers that two sides issue together, and papers whose speaker is whoever issued them
_JOINT = frozenset("statement communique communiqué declaration text document memorandum treaty accord pact".split())
PAPERS = _JOINT | frozenset("editorial commentary readout report fact-sheet post article notice".split())
#: of those, what may as well be one side's, where the article knows of no joint one
_ONE_SIDED = frozenset("statement text document".split())
#: bodies by which any organisation may be spoken of again
_OF_MEMBERS = frozenset(
    "movement group party union association alliance coalition charity company firm bank agency institute organisation organization federation".split()
)
_PRESS = frozenset("newspaper paper daily weekly magazine broadcaster outlet tabloid".split())
#: bodies that stand for a country's government
_SIDES = frozenset("government administration side leadership regime".split())
_ISSUED = re.compile(
    r"\b(?:(?:said|says|announced|added|stated|declared|confirmed|wrote) in|issued|released|published|put out|posted)"
    r" (?:an?|its|his|her|their) (?P<kind>(?:[\w-]+ ){0,3})(?:statement|readout|communiqu[eé]|notice|post)\b"
)
_CAPITALS = re.compile(r"[A-Z][\w&’-]*(?: (?:(?:of|for|and) )?[A-Z][\w&’-]*){0,5}")
_IN_IT = re.compile(
    r"\b[Ii]n an? (?P<kind>(?:[\w-]+ ){0,3})(?:statement|readout|communiqu[eé]|notice|post)\b[^.;\n]{0,60}?, (?=[^.;\n]{3,80} (?:said|says|announced|added|stated|declared|confirmed|called|urged|renewed|expressed)\b)"
)
_BY = re.compile(
    r"\b(?:(?:statement|readout|communiqu[eé]|notice|memorandum|memo|letter|document|report|paper|note) (?:from|by|of)"
    r"|(?:editorial|commentary|column|article|op-ed) (?:in|from|by|of|for)) (?:the )?(?=[\w])"
)


def is_paper(reference: Reference) -> bool:
    """Whether a reference is to something written: “a statement”, “the editorial”."""
    return reference.kind == "body" and reference.name.rsplit(" ", 1)[-1].lower() in PAPERS


class Issuers:
    """Finds who stands behind a body's or a paper's words; ``resolve`` names whom a reference means."""

    def __init__(self, prose: Prose, offices: Offices, resolve: Callable[[Reference, int], str]) -> None:
        self._prose = prose
        self._offices = offices
        self._resolve = resolve

    def name(self, reference: Reference, start: int) -> str:
        """The name of whom a body's words are; empty in doubt."""
        first, *rest = reference.name.split()
        head = rest[-1].lower()
        if head in PAPERS:
            return self._of_paper(reference, head, start)
        if head in _SIDES:
            return self._side(reference, first, rest, start)
        if len(rest) == 1 and first.lower() in ("the", "its", "his", "her"):
            for mention in reversed(self._prose.named(max(0, reference.start - FAR), reference.start)):
                if mention.kind == "organisation" and head in mention.actor.lower():
                    return mention.actor
        if len(rest) == 1 and first.lower() == "the" and (fuller := self._fuller(head, reference.start)):
            return fuller
        if len(rest) == 1 and first.lower() == "the" and head in _OF_MEMBERS and (known := self._just_told_of(start)):
            return known
        if len(rest) == 1 and first.lower() == "the" and head in _PRESS and (known := self._just_quoted(start)):
            return known
        return " ".join(rest) if first.lower() in ("the", "its") else reference.name

    def _just_told_of(self, start: int) -> str:
        """The organisation that the sentence before is about; empty where it is about none."""
        before = self._prose.document.sentences[self._prose.sentence_at(start) - 1]
        subject = self._prose.first_subject(before.start, min(before.end, start)) if before.start < start else None
        return subject.name if subject and subject.kind == "organisation" else ""

    def _just_quoted(self, start: int) -> str:
        """The last organisation of the sentence before: “The Lorvik Courier’s verdict … . …, the paper wrote”."""
        before = self._prose.document.sentences[self._prose.sentence_at(start) - 1]
        named = self._prose.named(before.start, min(before.end, start)) if before.start < start else []
        return next((m.actor for m in reversed(named) if m.kind == "organisation"), "")

    def _fuller(self, head: str, at: int) -> str:
        """“the ministry” after “the foreign ministry”: the words of the last such naming; empty if there is none."""
        naming = re.compile(rf"\b(?:[Tt]he|[A-Z][\w’]+[’']s) ((?:[\w.&-]+ ){{1,3}}{re.escape(head)})\b", re.IGNORECASE)
        found = [m.group(1) for m in naming.finditer(self._prose.text, max(0, at - FAR), at)]
        return next((w for w in reversed(found) if not _LINKING.search(w)), "")

    # ------------------------------------------------------------ papers

    def _of_paper(self, reference: Reference, head: str, start: int) -> str:
        """Both sides for what they issued together, else whoever issued a paper before this one was spoken of."""
        if "joint" in reference.name.lower():
            return BOTH
        if owner := self._owner(reference):
            return owner
        jointly = head in _JOINT and (head not in _ONE_SIDED or self._has_joint_text)
        one = reference.name.lower().startswith(("a ", "an "))
        at = reference.end + len(" from the X") if one else reference.start  # “a leaked memo from the Treasury”
        return self._issuer(at, start) or (BOTH if jointly and (not one or head.startswith("communiq")) else "")

    def _owner(self, reference: Reference) -> str:
        """The organisation whose paper it is: “the Lorvik Herald’s editorial”."""
        inside = self._prose.named(reference.start, reference.end)
        owners = (m for m in inside if m.kind == "organisation" and self._prose.text[m.end : m.end + 2] in ("’s", "'s"))
        return next((m.actor for m in owners), "")

    def _issuer(self, at: int, start: int) -> str:
        """Who last issued a statement before an offset: “The ministry said in a statement”, “a statement by Rossi”."""
        text, low = self._prose.text, max(0, at - FAR)
        said = last_match(_ISSUED, text, low, at)
        by = last_match(_BY, text, low, at)
        inside = last_match(_IN_IT, text, low, at)
        if inside and not any(m and m.start() > inside.start() for m in (said, by)) and "joint" not in inside["kind"]:
            subject = self._prose.first_subject(inside.end(), inside.end() + FAR)
            return self._resolve(subject, start) if subject else ""
        if by and (not said or by.start() > said.start()):
            follower = next(iter(self._prose.references(by.end() - 4, by.end() + 60)), None)
            named = _CAPITALS.match(text, by.end())
            near = follower and (not named or follower.start < named.end())
            return self._resolve(follower, start) if follower and near else named[0] if named else ""
        if not said:
            return ""
        if "joint" in said.group("kind"):
            return BOTH
        begin = self._prose.document.sentences[self._prose.sentence_at(said.start())].start
        subject = self._prose.first_subject(begin, said.start())
        return self._resolve(subject, begin) if subject else ""

    @cached_property
    def _has_joint_text(self) -> bool:
        return bool(_JOINT_TEXT.search(self._prose.document.text))

    # ------------------------------------------------------------ sides

    def _side(self, reference: Reference, first: str, rest: list[str], start: int) -> str:
        """“His government”, “the Polish side”, “Rossi’s administration”: the government of that country."""
        country = next((w for w in (" ".join(rest[:2]), rest[0]) if w in BY_WORD), "")
        if not country and first.lower() in ("his", "her"):
            pronoun = Reference(reference.start, reference.start, "pronoun", "he" if first.lower() == "his" else "she")
            country = self._offices.country(self._resolve(pronoun, start) or "?")
        elif not country:
            owner = re.split(r"[’']s? ", reference.name)[0]
            country = owner if owner in BY_WORD else self._offices.country(owner)
        if country:
            return self._offices.government(country)
        return "" if rest[-1] == "side" else " ".join(rest)
