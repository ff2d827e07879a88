"""Expressions that can speak without being names: “the president”, “a senior official”, “both sides”, “she”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ...language import reporting, titles
from ...language.countries import BY_WORD
from ...language.wordlists import any_of

_HEADS = titles.ROLES | titles.BODIES | titles.PEOPLE | {"counterpart"}
_NUMBERS = "two three four five six seven eight nine ten".split()
_DETERMINERS = "the a an one another his her their its our this that some several many other".split() + _NUMBERS
_NEXT_WORD = re.compile(r"((?:[A-Za-z]\.){2,}|[\w&-]+(?:\.[\w&-]+)*)([’']s?)?( |(?=\W|$))")
_HEAD_TOO = re.compile(r"([A-Za-z-]+)\b")
#: behind “chief” or “veteran”, one or two words more and the head itself: “chief trade negotiator”
_HEADED_ON = re.compile(
    rf"(?<=\b[Cc]hief )(?:[a-z-]+ ){{1,2}}(?:{'|'.join(sorted(titles.ROLES))})\b|(?<=\bveteran )(?:[A-Z]\w+ )?(?:[a-z-]+ )?(?:{'|'.join(sorted(titles.ROLES))})\b"
)
_STATE_MEDIA = re.compile(r"state (?:media|television|TV|radio|broadcaster)\b(?! (?:report|outlet|network|channel))")
_OF_STATE = re.compile(r" of (?:state|government)\b")
_OF_LAND = re.compile(r" of (?:the )?([A-Z][\w.]*(?: (?:of |and )?[A-Z][\w.]*){0,3})")
_LONGEST = 5
#: the kinds of reference that are phrases around a head
_PHRASES = ("role", "unnamed", "body")
#: words that end a noun phrase before its head
_NO_MODIFIER = frozenset(_DETERMINERS) | frozenset(
    "of in on at to for with from by and or but who which that is was as than he she it they after before since until during when while".split()
)
_COLLECTIVE = rf"(?i:{titles.COLLECTIVE})|Leaders(?! of\b)"
COLLECTIVE = re.compile(rf"\b(?:{_COLLECTIVE})\b")
#: people of whom only what they are is said
_CROWDS = frozenset(
    """
    authorities children demonstrators environmentalists envoys fishermen ministers opponents organisers
    organizers prosecutors rebels senators sources supporters""".split()
) | {
    f"{who}s"
    for who in (titles.PEOPLE | titles.OCCUPATIONS)
    - frozenset("member partner guest man woman source passer-by host person".split())
}
_PHRASE = re.compile(
    rf"\b(?:(?P<collective>{_COLLECTIVE})\b"
    r"|(?P<pronoun>[Hh]e|[Ss]he|[Tt]hey|who|[Ii]t|[Ww]e|I|(?:[Ss]ome|[Aa]ny|[Nn]o)(?:body|one))\b"
    rf"|(?P<unnamed>(?:{any_of(_CROWDS, any_case=True)})"
    r"|(?i:business|community|union|tribal|church|religious|party|opposition|industry|village) leaders|(?i:opposition) figures"
    r"|(?:[Rr]ights|[Aa]id|[Ff]arm|[Bb]usiness|[Ii]ndustry|[Ee]nvironmental|[Aa]dvocacy|[Cc]onsumer|[Ll]obby) groups"
    r"|(?:[Ss]tate|[Ll]ocal|[Oo]fficial|[Ff]oreign|[Nn]ational) media(?! (?:report|outlet|company|group|organi))"
    r"|[Ss]tate (?:television|TV|radio)(?! (?:report|outlet|network|channel|station))"
    r"|[Pp]eople(?= (?:familiar with|briefed on|with (?:direct )?knowledge|close to|involved in|in the room|at the table|present|who)\b)"
    r"|[Pp]olice(?! [A-Z])|[Oo]ne of (?:them|(?<![a-z] one of )the (?:two|three|four|five|six|seven)|(?:the|its|his|her|their) (?:[\w-]+(?:[’']s?)? ){0,2}[a-z]+s))\b"
    r"|(?P<determined>(?i:"
    + "|".join(_DETERMINERS)
    + r")|(?:(?:New|South|North|Saudi|Sri|Abu|Addis|Buenos|Hong|Phnom|Kuala|San|São|El|Cape|Port|Tel|Costa|United) )?[A-Z][\w-]+[’']s?) (?=[\w&]))"
)
#: what unnamed people are said to be: “senior Norwegian officials”
_DESCRIBED = re.compile(
    r"(?:\b(?:(?:about |some |around |nearly |more than |at least |over )?(?:\d+|two|three|four|five|six|dozens of|hundreds of|thousands of|a few dozen|a few|a dozen)|senior|top|former|local|foreign|independent|(?-i:[A-Z][a-z]+(?:[-‐‑ ][A-Z][a-z]+)?(?<!The)(?<!In)(?<!But)(?<!And)(?<!Some))"
    r"|government|ministry|embassy|party|opposition|industry|trade|company|defence|defense|military|intelligence|security|diplomatic) )+$"
)
_LONGEST_DESCRIPTION = 40
#: where somebody unnamed belongs: “an official at the ministry”; where they are heard is no part of that
_BELONGING = re.compile(
    r" on (?:both|either) sides?\b"
    r"| (?:at(?! the (?:forum|summit|talks|meeting|dinner|conference|event|scene|venue|table|ceremony|airport)\b)|from|of|for|with|in"
    r"|to(?! reporters| journalists| the press)|familiar with|close to|involved in|briefed on|with knowledge of)"
    r" (?:the |an? |its |his )?(?:(?:[\w’-]+ ){0,3}?[A-Z][a-z]+(?:, [A-Z][a-z]+){1,4},? and [A-Z][a-z]+(?: [A-Z][a-z]+)?|[\w’'-]+(?: (?!(?:and|with|but|that|took|came|went|gave|made|put|left|got|knew|kept|held|began|ran|saw)\b)[\w’'-]+){0,5}?)"
    r"(?=[,.;:]| who\b| on condition| (?:says|tells|adds|remembers|recalls|explains|argues|notes|believes|insists|warns|admits|jokes|thinks|complains|laughs|shrugs|sighs|smiles)\b| (?:have|has|had|is|are|was|were|did|does|do|would|will|could)\b| (?:[a-z]+ly )?(?:told|said|met|wrote|spoke|thought|[a-z]+ed)\b"
    r"| [a-z]{3,}s (?:it|that|this|them|the|a|aloud|whether|how|what)\b|$)"
)
#: one person by what they are, and where
_SOMEBODY = re.compile(
    r"(?P<who>(?:[Aa]n?|[Oo]ne|[Aa]nother) (?:[a-z][\w’-]* ){0,3}?(?P<head>[a-z][\w’-]*)"
    r"(?: (?:in|at|from|of|for|with|on|near|who|outside|behind) [^,.;:\x00\n]{2,90})?)(?: [a-z]+ing [^,.;:\x00\n]{2,90})?"
)


class Reference(NamedTuple):
    """``kind``: a mention's, or ``collective``, ``pronoun``, ``role``, ``body``, ``unnamed``. ``name``: the actor or the words."""

    start: int
    end: int
    kind: str
    name: str


def find_phrases(text: str, start: int, end: int) -> Iterator[Reference]:
    """Yield the expressions in ``text[start:end]``, in no order; they may overlap.

    >>> s = "The Polish foreign minister and a senior official met them; both sides agreed, she said."
    >>> [(r.kind, r.name) for r in sorted(find_phrases(s, 0, len(s)), key=lambda r: r.start)]
    [('role', 'the Polish foreign minister'), ('unnamed', 'a senior official'), ('collective', 'both sides'), ('pronoun', 'she')]
    """
    at = start
    while found := _PHRASE.search(text, at, end):
        at = found.end()
        kind = found.lastgroup
        if kind == "unnamed":
            described = _DESCRIBED.search(text, max(start, found.start() - _LONGEST_DESCRIPTION), found.start())
            begin = described.start() if described else found.start()
            yield Reference(begin, at, kind, text[begin : found.start()] + found[0].lower())
        elif kind != "determined":
            yield Reference(found.start(), at, kind or "", found[0])
        elif head_end := _head_end(text, at, end):
            phrase = _determined(text, found.start(), head_end, end)
            at = phrase.end
            yield phrase


def _determined(text: str, start: int, head_end: int, end: int) -> Reference:
    """The phrase from a determiner to its head; “the president of Norway” is named as “the Norway president”."""
    if text.startswith("that ", start) and text[head_end - 1] == "s":
        start += len("that ")  # “a deal that officials described …”
        return Reference(start, head_end, "unnamed", text[start:head_end])
    words = text[start:head_end]
    kind, name = _kind(words), uncapitalised(words)
    land = _OF_LAND.match(text, head_end, end) if kind == "role" else None
    country = _country(land[1]) if land else ""
    if land and country and not text.startswith(("’", "'"), land.start(1) + len(country)):
        determiner, rest = name.split(" ", 1)
        return Reference(start, land.start(1) + len(country), kind, f"{determiner} {country} {rest}")
    return Reference(start, head_end, kind, name)


def _country(words: str) -> str:
    """The longest country that some words begin with; empty if there is none."""
    parts = words.split(" ")
    return next((name for n in range(len(parts), 0, -1) if (name := " ".join(parts[:n])) in BY_WORD), "")


def _head_end(text: str, at: int, end: int) -> int:
    """Where the first word ends that can head a speaker's noun phrase, at most five words on; 0 if none."""
    for _ in range(_LONGEST):
        word = _NEXT_WORD.match(text, at, end)
        if not word or word.group(1).lower() in _NO_MODIFIER:
            return 0
        low = word.group(1).lower()
        if low == "state" and (media := _STATE_MEDIA.match(text, word.start(1), end)):
            return media.end()
        if heads(low) and not word.group(2) and not _goes_on(text, word.end()):
            of_state = _OF_STATE.match(text, word.end(1), end) if word.group(1) == "head" else None
            return of_state.end() if of_state else word.end(1)
        if not word.group(3):
            return 0
        at = word.end()
    return 0


@lru_cache(maxsize=4096)
def heads(word: str) -> bool:
    """Whether a word can head a speaker's noun phrase: an office, a body, people."""
    return word in _HEADS or (word.endswith("s") and word[:-1] in _HEADS)


def _goes_on(text: str, at: int) -> bool:
    """Whether the next word is a head too: “government official”."""
    following = _HEAD_TOO.match(text, at)
    return following is not None and (heads(following[1].lower()) or _HEADED_ON.match(text, at) is not None)


def _kind(words: str) -> str:
    determiner, *rest = _OF_STATE.sub("", words).split()
    head = rest[-1].lower()
    if (head in titles.BODIES and head not in titles.ROLES) or _STATE_MEDIA.search(words):
        return "body"
    owned = determiner.endswith(("’s", "'s", "’", "'"))
    definite = owned or determiner.lower() in ("the", "his", "her", "its", "their", "this", "that")
    return "role" if definite and not head.endswith("s") else "unnamed"


def uncapitalised(words: str) -> str:
    """The words as they would stand inside a sentence: “A senior official” is “a senior official”."""
    return words[0].lower() + words[1:] if words.split()[0].lower() in _DETERMINERS else words


def with_belonging(text: str, unnamed: Reference) -> str:
    """An unnamed speaker in the text's words, with where they belong: “an official at the ministry”."""
    belonging = _BELONGING.match(text, unnamed.end)
    return unnamed.name + belonging[0] if belonging else unnamed.name


def somebody(text: str, start: int, end: int) -> str:
    """Somebody whom a whole stretch describes, in a speaker's place; empty for things.

    >>> somebody("A nurse in Lorvik said", 0, 17), somebody("A banner in Lorvik read", 0, 18)
    ('a nurse in Lorvik', '')
    """
    m = _SOMEBODY.fullmatch(text, start, end)
    thing = m is None or m.group("head") in reporting.THINGS or m.group("head") in titles.BODIES | _NO_MODIFIER
    return "" if m is None or thing else m["who"][0].lower() + m["who"][1:]


def is_one_of(words: str) -> bool:
    """Whether the words are of one person of some office: “the top negotiator”, “Norway’s minister”, “a senior official”."""
    return (not words.endswith("s") and words.count(" ") > 1) or is_one(words)


def is_one(words: str) -> bool:
    """Whether the words are of one unnamed person: “a senior official”."""
    return words.split(" ")[0] in ("a", "an", "one", "another")


def outermost(references: list[Reference]) -> list[Reference]:
    """References in text order without those inside another; a name is more than the title before it.

    A name that owns the phrase behind it is part of that: “Rossi’s aide”.
    """
    kept: list[Reference] = []
    for r in sorted(references, key=lambda r: (r.start, -r.end)):
        last = kept[-1] if kept else None
        if last is None or r.start >= last.end:
            kept.append(r)
        elif last.kind in _PHRASES and r.kind in ("person", "organisation") and r.end >= last.end:
            kept[-1] = r
        elif last.kind in ("person", "organisation", "place") and r.kind in _PHRASES and r.end > last.end:
            owned = f"{last.name}’s {r.name.split(' ', 1)[1]}"
            kept[-1] = Reference(last.start, r.end, "body" if r.kind == "body" else "unnamed", owned)
    return kept
