"""Whose the nouns of speech are that stand before quoted words: “Rossi’s call for “…””, “her message: …”, “his speech was brief.”"""

from __future__ import annotations

import re

from ...language import reporting
from .attribution import Attribution, named_in
from .phrases import Reference
from .references import Scene
from .scene import last_match
from .subjects import FORMS, TOKEN, verbs_in

_BY_OR_OF = re.compile(r" (?:by|from|of) ")
_OWNER = re.compile(r"(?:[’']s?|\b(?P<pronoun>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)) (?:[a-z-]+ ){0,3}$")
#: “elected on a promise to …”, “with a warning that …”
_MADE = re.compile(r"\b(?:on|with|made|issued|repeated|gave|voiced|offered|delivered) an? (?:[a-z-]+ ){0,2}$")
#: of the nouns of speech those that are as often verbs
_VERBS_TOO = frozenset("calls pledges promises demands vows appeals".split())
_FIRST_NOUN = re.compile(r"[’']s? [a-z]+|\b(?:[Hh]is|[Hh]er|[Tt]heir) (?P<noun>[a-z]+)")
_MESSAGE = re.compile(
    r"\b(message|argument|point|verdict|conclusion|warning|claim|lesson|theme|pitch)\b[^:;.\x00]{0,140}: that [^:;\x00]*$"
)
_SPEECH = re.compile(
    r"(?:(?:His|Her|Their)|[^.;:,\x00]{2,40}[’']s?) (?:[a-z-]+ ){0,2}(?P<noun>speech|answer|reply|message|verdict|response|remarks|advice|warning|toast|conclusion|statement)\b[^.]{0,80}\.\s*$"
)


def noun_before(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“Rossi’s call for “…””, “a message from Rossi: “…””: a noun of speech within a few words of the mark."""
    tokens = list(TOKEN.finditer(scene.text, max(start, stop - 90), stop))[-7:]
    noun = next((t for t in reversed(tokens) if _is_noun(scene, t)), None)
    if noun is None or any(t[0] in FORMS and t.start() > noun.start() for t in tokens):
        return None
    if owner := _owner(scene, noun.start(), start):
        return Attribution(owner, noun[0])
    by = _BY_OR_OF.match(scene.text, noun.end(), stop)
    who = named_in(scene, noun.end(), stop, start) if by else ""
    if (
        not who
        and not verbs_in(scene, start, noun.start())
        and _MADE.search(scene.text, max(start, noun.start() - 40), noun.start())
    ):
        who = scene.subject_in(start, noun.start())
    return Attribution(who, noun[0]) if who else None


def _is_noun(scene: Scene, token: re.Match[str]) -> bool:
    """Whether a token is a noun of speech: “calls” and “pledges” are where “for” or “to” follows, else verbs."""
    if token[0] in _VERBS_TOO:
        return scene.text.startswith((" for ", " to "), token.end())
    return token[0] in reporting.SPEECH_NOUNS


def _owner(scene: Scene, noun: int, start: int) -> str:
    """Whose a noun is: “Rossi’s”, “her”."""
    m = _OWNER.search(scene.text, max(start, noun - 60), noun)
    if not m:
        return ""
    at = m.start()
    if m.group("pronoun") in ("its", "Its"):
        return scene.subject_in(start, at)
    if m.group("pronoun"):
        word = {"his": "he", "her": "she", "their": "they"}[m.group("pronoun").lower()]
        return scene.resolve(Reference(at, at + 3, "pronoun", word), start)
    return next((scene.resolve(r, start) for r in scene.references(max(start, at - 60), at) if r.end == at), "")


def message_before(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“She brought the message that all had brought: that it was “an open door””."""
    noun = last_match(_MESSAGE, scene.text, start, stop)
    who = (_owner(scene, noun.start(), start) or scene.subject_in(start, noun.start())) if noun else ""
    return Attribution(who, noun[1]) if noun and who else None


def speech_of(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“Her speech to the managers was brief.”: whose speech the next sentence is."""
    m = _SPEECH.match(scene.text, start, stop)
    who = _owner(scene, m.start("noun"), start) if m else ""
    return Attribution(who, m["noun"]) if m and who else None


def owner_of_first_noun(scene: Scene, start: int, stop: int) -> str:
    m = _FIRST_NOUN.search(scene.text[start:stop])
    return _owner(scene, start + m.end() - len(m.group().split()[-1]), start) if m else ""
