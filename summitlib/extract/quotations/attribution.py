"""Who said what: the record of an attribution, and the names in a few words that may hold a speaker."""

from __future__ import annotations

import re
from typing import NamedTuple

from ...language import reporting
from ...language.letters import CAPITALS
from .phrases import somebody
from .references import Scene
from .scene import FULL_STOP
from .subjects import TOKEN

#: “…,” pointed out Rossi
_PHRASAL = re.compile(
    r"(?:pointed|points|chimed|chimes|summed|sums|blurted|called|cried|shot|shoots|fired) (?:out|in|up|back)\b"
)
_STOP = re.compile(rf"[;:,(\x00—]|{FULL_STOP}| (?:in|on|at|during|before|after|who|as|when|to|while|that)\b")
_SENTENCE_END = re.compile(rf"{FULL_STOP}|[;\x00\n]")
_OFFICE_THEN_NAME = re.compile(
    rf" (?:one of them|(?:(?:(?:one|another) of )?(?:(?:the|its|his|her|their|our) (?:[{CAPITALS}][\w-]+ )?|[{CAPITALS}][\w-]+[’']s (?:[{CAPITALS}]?))"
    rf"[a-z][^.;:,“”\x00\n]{{2,80}})), (?=[{CAPITALS}])"
)
_TITLE = re.compile(rf"(?:[{CAPITALS}][\w.’'-]*(?: of)? )*")
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
    verb = _PHRASAL.match(scene.text, first) or TOKEN.match(scene.text, first)
    if not verb or (verb.re is TOKEN and verb.group() not in reporting.TELLING_BESIDE):
        return None
    stop = _STOP.search(scene.text, verb.end(), limit)
    end = stop.start() if stop else limit
    who = _named_behind_office(scene, verb.end(), limit) or named_in(scene, verb.end(), end, verb.end())
    who = who or somebody(scene.text, verb.end() + 1, end)
    return Attribution(who, verb.group()) if who else None


def _named_behind_office(scene: Scene, start: int, limit: int) -> str:
    """“said the chairman of the port, Captain Jane Doe”: the name behind the comma; empty if there is none."""
    office = _OFFICE_THEN_NAME.match(scene.text, start, limit)
    if office is None:
        return ""
    named = next((m for m in scene.named(office.end() - 1, office.end() + 60) if m.kind == "person"), None)
    if named is None or not _TITLE.fullmatch(scene.text, office.end(), named.start):
        return ""
    return named.actor if scene.text[named.end : named.end + 1] in (".", ",", ";", "", "\n") else ""


def complement(gap: str) -> str:
    """The small word that ties quoted words to their verb: “said that”."""
    m = _COMPLEMENT.match(gap)
    return m.group() if m else ""


def named_in(scene: Scene, start: int, stop: int, sentence: int) -> str:
    """The first person of a short stretch whom nothing governs, else its first reference, by the name it resolves to."""
    end = _SENTENCE_END.search(scene.text, start, stop)
    stop = min(end.start() if end else stop, start + _REACH)
    found = scene.references(start, stop)
    found = [r for r in found if r.kind != "place"] or found
    comma = scene.text.find(",", start, stop)
    near = [r for r in found if r.start < comma or comma < 0] or found
    if not near:
        return ""
    free = (r for r in near if r.kind == "person" and (r is near[0] or not scene.governed(r.start, start)))
    return scene.resolve(next(free, near[0]), sentence)  # “one aide to Rossi” is the aide


def only_in(scene: Scene, start: int, end: int, sentence: int) -> str:
    """Whom a stretch names, before any clause in commas: its first free reference by the name it resolves to, else its few words."""
    comma = scene.text.find(",", start, end)
    end = end if comma < 0 else comma
    found = [r for r in scene.references(start, end) if r.kind != "place"]
    words = scene.text[start:end]
    free = next((r for r in found if not scene.governed(r.start, start)), None)
    return scene.resolve(free or found[-1], sentence) if found else (words if len(words.split()) < 6 else "")
