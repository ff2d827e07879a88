"""Who spoke quoted words, by the grammar of attribution.

    “…,” Rossi said            after, subject first        Rossi said: “…”, that “…”       before
    “…,” said Rossi, who …     after, verb first           Rossi agreed to “…”             before, in part
    “…,” according to Rossi    after, by a phrase          in Rossi’s words, “…”           before, by a noun
    “…” was voiced by Rossi    after, passive              In a letter, Rossi “…”          before, by an occasion

What stands right beside the words wins; of verbs before them, the last.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..language import reporting
from .marks import Pair
from .phrases import Reference
from .references import BLANK, BOTH, Scene
from .subjects import FORMS, TOKEN, named_in, only_in, subject_of, verbs_in

_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being|be)(?: [a-z]+ly)? $")
_NOT_ATTRIBUTION = frozenset(
    """and but or nor while as which who whom that when after before in on at for of with to from by is was were are be has have had would
    will during because if since until between among toward towards than though although whereas into over under about against it
    not could should may might can must do does did""".split()
)
_ACCORDING = re.compile(
    r"\b(?:[Aa]ccording to|[Ii]n the words of|[Aa]s told (?:to|by)|[Pp]er|[Aa]s quoted by|[Ii]n an? [\w ]{1,30} (?:by|from))\b"
)
_PUT = re.compile(
    r"\b[Aa]s (?P<who>[^,.;]{1,80}?) (?:put|puts|has put|described|says|said|phrased|framed) (?:it|this)\b"
)
_BY = re.compile(r"\b(?:by|from) ")
_USED = re.compile(
    r",? ?(?:was|were|is|are|(?:has|have|had)(?: [a-z]+)? been)(?: [a-z]+)? ?"
    r"\b(used|uttered|voiced|coined|repeated|employed|cited|invoked|reaffirmed|affirmed|quoted|said|stressed|emphasized|emphasised)\b"
)
_OCCASION = re.compile(
    r"\b[Ii]n (?:an?|his|her|their|its|the)(?: [\w-]+){0,3} (?:statement|speech|post|interview|editorial|communiqu[eé]|declaration|address|message"
    r"|remarks|letter|article|commentary|tweet|toast|op-ed|briefing|readout|keynote)\b"
)
_ANY_VERB = re.compile(
    r" (?:[a-z]+ly )?([a-z]+(?:ed|s))(?=[.,:;]|$| (?:with|in|to|at|of|about|on|when|as|after|while|before)\b)"
)
_CLOSING = ("”", "’", '"', "'", "»", BLANK)
_WITH_THESE_WORDS = re.compile(r"With (?:these|those) words,? ")
_ENDING = re.compile(r", [^,]{2,80} (?:said|told|added|wrote|noted|says)\b[^,]{0,60}$")
#: verbs that carry a whole quotation by themselves
_FULL = frozenset(
    f for f, base in reporting.FINITE.items() if base in ("say", "tell", "add", "note", "write", "reply", "ask")
)
_PAPER = re.compile(
    r"\b(?:[Ss]tatement|[Rr]eadout|[Ll]etter|[Mm]essage|[Cc]ommuniqu[eé]|[Tt]weet|[Pp]ost|[Nn]otice) (?:from|by|of) "
    r"(?=[^.;:“”\x00]{2,90} (?:read|reads|said|says|stated|states|added|called|warned|noted)\b[^.;]{0,40}$)"
)
_QUOTED_AS = re.compile(r" ([^,;\x00]{2,80}) as (?:saying|telling|writing|having said)\b")
_SHORT_SUBJECT = 90
_REACH = 600


@dataclass(frozen=True, slots=True)
class Attribution:
    """``close``: nothing but “that”, a comma or a colon stands between the cue and the words."""

    speaker: str
    cue: str
    close: bool = False


def attribute(scene: Scene, pair: Pair, start: int, end: int) -> Attribution | None:
    """Who is said to have spoken the words between two marks; None where they are attributed to nobody.

    ``start`` begins their sentence, ``end`` ends their paragraph.
    """
    before = before_cue(scene, start, pair.open)
    if before and before.close:
        return before
    after = _after(scene, pair, end)
    if before and before.speaker and after and after.cue.startswith("according"):
        return before  # “Rossi called it “…”, according to the agency”
    return after or before


# ---------------------------------------------------------------- before the words


def before_cue(scene: Scene, start: int, stop: int) -> Attribution | None:
    """The last attribution in ``[start, stop)``, which is a sentence up to some quoted words, or a whole sentence."""
    start = max(start, stop - _REACH)
    if not TOKEN.search(scene.text, start, stop):
        return None
    return (
        _phrase_before(scene, start, stop)
        or _paper(scene, start, stop)
        or _noun_before(scene, start, stop)
        or _verb_before(scene, start, stop)
        or _colon(scene, start, stop)
        or _occasion(scene, start, stop)
    )


def _phrase_before(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“According to Rossi, …”, “As Rossi put it, …”."""
    window = scene.text[start:stop]
    if m := _last(_PUT, window):
        who = only_in(scene, start + m.start("who"), start + m.end("who"), start)
        return Attribution(who, "put it", close=True) if who else None
    m = _last(_ACCORDING, window)
    if m and stop - start - m.end() < _SHORT_SUBJECT * 2 and not verbs_in(scene, start + m.end(), stop):
        who = named_in(scene, start + m.end(), stop, start)
        return Attribution(who, m.group().lower(), close=True) if who else None
    return None


def _last(pattern: re.Pattern[str], window: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(window):  # noqa: B007
        pass
    return found


def _noun_before(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“Rossi’s call for “…””, “a message from Rossi: “…””: a noun of speech within a few words of the mark."""
    tokens = list(TOKEN.finditer(scene.text, max(start, stop - 90), stop))[-7:]
    noun = next((t for t in reversed(tokens) if t.group() in reporting.SPEECH_NOUNS), None)
    if noun is None or any(FORMS.get(t.group()) and t.start() > noun.start() for t in tokens):
        return None
    if owner := _owner(scene, noun.start(), start):
        return Attribution(owner, noun.group())
    by = re.match(r" (?:by|from|of) ", scene.text[noun.end() : noun.end() + 8])
    who = named_in(scene, noun.end(), stop, start) if by else ""
    return Attribution(who, noun.group()) if who else None


def _owner(scene: Scene, noun: int, start: int) -> str:
    """Whose a noun is: “Rossi’s”, “her”."""
    left = scene.text[max(start, noun - 60) : noun]
    m = re.search(r"(?:[’']s?|\b(?P<pronoun>[Hh]is|[Hh]er|[Tt]heir)) (?:[a-z-]+ ){0,3}$", left)
    if not m:
        return ""
    at = noun - len(left) + m.start()
    if m.group("pronoun"):
        word = {"his": "he", "her": "she", "their": "they"}[m.group("pronoun").lower()]
        return scene.resolve(Reference(at, at + 3, "pronoun", word), start)
    return next((scene.resolve(r, start) for r in scene.references(max(start, at - 60), at) if r.end == at), "")


def _verb_before(scene: Scene, start: int, stop: int) -> Attribution | None:
    for verb in reversed(verbs_in(scene, start, stop)):
        gap = scene.text[verb.end : stop]
        if FORMS[verb.word] in reporting.WEAK and len(gap.split()) > 6 and FORMS[verb.word] != "call":
            continue
        if _PASSIVE.search(scene.text, max(start, verb.start - 30), verb.start) and not re.match(
            r" (?:as saying|to have)", gap
        ):
            by = _BY.search(gap)
            return Attribution(named_in(scene, verb.end + by.end(), stop, start) if by else "", verb.word)
        left = scene.text[start : verb.start].rstrip()
        if left.endswith(_CLOSING) and verb.word not in reporting.PROGRESSIVE:
            return _verb_first(scene, verb.start, stop)
        who = subject_of(scene, verb, start)
        if who is not None:
            close = bool(re.fullmatch(r"(?:,? ?that)?[,:]? ?(?:the proverb,? )?", gap.replace(BLANK, "")))
            return Attribution(who, verb.word + _complement(gap), close)
    return None


def _complement(gap: str) -> str:
    m = re.match(r" (that|to|on|for|as)\b", gap)
    return m.group() if m else ""


def _paper(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“A statement from the ministry read: “…””: a paper's words are whose paper it is."""
    m = _PAPER.search(scene.text[start:stop])
    who = named_in(scene, start + m.end(), stop, start) if m else ""
    return Attribution(who, "read", close=True) if who else None


def _colon(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“Rossi on tariffs: “…””, “His message was plain: “…””."""
    window = scene.text[start:stop].rstrip()
    if not window.endswith(":"):
        return None
    first = scene.first_subject(start, stop)
    who = scene.resolve(first, start) if first else _owner_of_first_noun(scene, start, stop)
    return Attribution(who, ":", close=True) if who else None


def _occasion(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“In a joint statement, the ministers “voiced concern””: words on an occasion of speaking are its subject's."""
    m = _OCCASION.search(scene.text, start, stop)
    if not m or any(not scene.text[v.end : stop].strip() for v in verbs_in(scene, start, stop)):
        return None
    who = BOTH if "joint" in m.group() else scene.subject_in(m.end(), stop)
    return Attribution(who, m.group().lower()) if who else None


def _owner_of_first_noun(scene: Scene, start: int, stop: int) -> str:
    m = re.search(r"[’']s? [a-z]+|\b(?:[Hh]is|[Hh]er|[Tt]heir) (?P<noun>[a-z]+)", scene.text[start:stop])
    return _owner(scene, start + m.end() - len(m.group().split()[-1]), start) if m else ""


# ---------------------------------------------------------------- after the words


def _after(scene: Scene, pair: Pair, end: int) -> Attribution | None:
    """What stands behind the closing mark, where it attributes the words before it."""
    text = scene.text
    at = pair.close + 1
    window = text[at : min(end, at + _REACH)]
    if not pair.closed or not TOKEN.search(window) or "\n" in window[:1]:
        return None
    window = window.split("\n")[0]
    if used := _USED.match(window.lstrip()):
        by = re.search(r" by ", window)
        return Attribution(
            named_in(scene, at + by.end(), at + len(window), at) if by else "",
            used.group(1) + (" by" if by else ""),
            close=True,
        )
    lead = re.match(r"[\s,—–-]*", window)
    first = at + (lead.end() if lead else 0)
    limit = at + len(window)
    phrase = _ACCORDING.match(text, first) or _PUT.match(text, first)
    if phrase:
        return _phrase_after(scene, phrase, limit)
    if words := _WITH_THESE_WORDS.match(text, first):
        return Attribution(scene.subject_in(words.end(), limit), words.group().strip(" ,").lower(), close=True)
    if _may_follow(scene, pair, first) and (
        found := _verb_first(scene, first, limit) or _subject_first(scene, pair, first, limit)
    ):
        return found
    return _at_end(scene, pair, first, limit)


def _phrase_after(scene: Scene, phrase: re.Match[str], limit: int) -> Attribution | None:
    if "who" in phrase.re.groupindex:
        who = only_in(scene, phrase.start("who"), phrase.end("who"), phrase.start())
        return Attribution(who, "put it", close=True) if who else None
    who = named_in(scene, phrase.end(), limit, phrase.end())
    return Attribution(who, phrase.group().lower(), close=True)


def _at_end(scene: Scene, pair: Pair, first: int, limit: int) -> Attribution | None:
    """What ends the sentence: “… “icy” until lunch, according to Rossi.”, “… “icy” until lunch, Rossi said.”"""
    if scene.document.text[pair.close - 1] in ".?!…":
        return None
    sentence = re.search(r"[.?!](?=\s|$)|;", scene.text[first:limit])
    stop = first + sentence.start() if sentence else limit
    if phrase := re.compile(r", (?=according to )").search(scene.text, first, stop):
        found = _ACCORDING.match(scene.text, phrase.end())
        return _phrase_after(scene, found, limit) if found else None
    comma = scene.text.rfind(", ", first, stop)
    if comma < 0 or BLANK in scene.text[comma:stop] or not _ENDING.search(scene.text, comma, stop):
        return None
    verbs = [v for v in verbs_in(scene, comma + 2, stop) if v.word in _FULL]
    who = subject_of(scene, verbs[0], comma + 2) if verbs else None
    return Attribution(who, verbs[0].word) if who is not None else None


def _may_follow(scene: Scene, pair: Pair, first: int) -> bool:
    """Whether words behind a closing mark can attribute it: not a new sentence, not a clause that goes on."""
    word = TOKEN.match(scene.text, first)
    if not word or word.group() in _NOT_ATTRIBUTION:
        return False
    last = scene.document.text[pair.close - 1]
    new_sentence = last in ".?!…" and word.group()[0].isupper()
    return not (new_sentence and last in ".…") or _said_only(scene, first)


def _said_only(scene: Scene, first: int) -> bool:
    """“….” Rossi said.: a short attribution as a sentence of its own."""
    m = re.match(r"[^.;:\n\x00]{2,60}?\b([a-z]+)(?:[ .]|$)[^.\x00]{0,25}(?:\.|$)", scene.text[first : first + 110])
    return m is not None and m.group(1) in _FULL


def _verb_first(scene: Scene, first: int, limit: int) -> Attribution | None:
    """“said Rossi”, “wrote analyst Jane Doe”."""
    verb = TOKEN.match(scene.text, first)
    if not verb or reporting.FINITE.get(verb.group(), verb.group()) == verb.group():
        return None
    stop = re.search(
        r"[.;:,(\x00—]| (?:in|on|at|during|after|who|as|when|to|while|that)\b", scene.text[verb.end() : limit]
    )
    who = named_in(scene, verb.end(), verb.end() + stop.start() if stop else limit, verb.end())
    return Attribution(who, verb.group()) if who else None


def _subject_first(scene: Scene, pair: Pair, first: int, limit: int) -> Attribution | None:
    """“Rossi, a lecturer, told reporters”."""
    sentence = re.search(r"[.?!]\s|[;\x00]", scene.text[first:limit])
    stop = first + sentence.start() if sentence else limit
    for verb in verbs_in(scene, first, stop):
        if verb.word in reporting.PROGRESSIVE or verb.start == first:
            continue
        if not _comma_before(scene, pair) and not re.match(r"[^,]{0,60}$", scene.text[first : verb.start]):
            return None
        if quoted := _QUOTED_AS.match(scene.text, verb.end, stop):
            return Attribution(named_in(scene, verb.end, quoted.end(1), first), verb.word + " as saying")
        who = subject_of(scene, verb, first)
        return None if who is None else Attribution(who, verb.word + _complement(scene.text[verb.end : stop]))
    return _any_verb(scene, first, stop) if _comma_before(scene, pair) else None


def _any_verb(scene: Scene, first: int, stop: int) -> Attribution | None:
    """“…,” Rossi shrugs: whatever the verb, a subject and a verb behind a comma attribute."""
    subject = next((r for r in scene.references(first, stop) if r.start == first), None)
    verb = _ANY_VERB.match(scene.text, subject.end, stop) if subject else None
    who = scene.resolve(subject, first) if subject and verb else ""
    return Attribution(who, verb.group(1)) if verb and who else None


def _comma_before(scene: Scene, pair: Pair) -> bool:
    text = scene.document.text
    return text[pair.close - 1] in ",?!…—-" or text[pair.close + 1 : pair.close + 2] == ","
