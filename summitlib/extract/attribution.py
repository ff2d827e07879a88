"""Who said what: the record of an attribution, and the names in a few words that may hold a speaker."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..language import reporting
from .references import Scene
from .subjects import TOKEN

_STOP = re.compile(r"[.;:,(\x00—]| (?:in|on|at|during|after|who|as|when|to|while|that)\b")
_SENTENCE_END = re.compile(r"[.;]\s|\x00|\n")
_COMPLEMENT = re.compile(r" (?:that|to|on|for|as)\b")
#: how far behind its cue a speaker is looked for
_REACH = 200


class Attribution(NamedTuple):
    """``close``: nothing but “that”, a comma or a colon stands between the cue and the words."""

    speaker: str
    cue: str
    close: bool = False


def verb_first(scene: Scene, first: int, limit: int) -> Attribution | None:
    """“said Rossi”, “wrote analyst Jane Doe”."""
    verb = TOKEN.match(scene.text, first)
    if not verb or reporting.FINITE.get(verb.group(), verb.group()) == verb.group():
        return None
    stop = _STOP.search(scene.text, verb.end(), limit)
    who = named_in(scene, verb.end(), stop.start() if stop else limit, verb.end())
    return Attribution(who, verb.group()) if who else None


def complement(gap: str) -> str:
    """The small word that ties quoted words to their verb: “said that”."""
    m = _COMPLEMENT.match(gap)
    return m.group() if m else ""


def named_in(scene: Scene, start: int, stop: int, sentence: int) -> str:
    """The first person of a short stretch, else its first reference, by the name it resolves to."""
    end = _SENTENCE_END.search(scene.text, start, stop)
    stop = min(end.start() if end else stop, start + _REACH)
    found = scene.references(start, stop)
    found = [r for r in found if r.kind != "place"] or found
    comma = scene.text.find(",", start, stop)
    near = [r for r in found if r.start < comma or comma < 0] or found
    if not near:
        return ""
    named = [r for r in near if r.kind == "person"] or near
    return scene.resolve(named[0], sentence)


def only_in(scene: Scene, start: int, end: int, sentence: int) -> str:
    """Whom a stretch names, before any clause in commas: its last reference by the name it resolves to, else its few words."""
    comma = scene.text.find(",", start, end)
    end = end if comma < 0 else comma
    found = [r for r in scene.references(start, end) if r.kind != "place"]
    words = scene.text[start:end]
    return scene.resolve(found[-1], sentence) if found else (words if len(words.split()) < 6 else "")
