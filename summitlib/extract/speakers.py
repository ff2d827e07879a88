"""Who spoke quoted words, by the grammar of attribution.

    “…,” Rossi said            after, subject first        Rossi said: “…”, that “…”       before
    “…,” said Rossi, who …     after, verb first           Rossi agreed to “…”             before, in part
    “…,” according to Rossi    after, by a phrase          in Rossi’s words, “…”           before, by a noun
    “…” was voiced by Rossi    after, passive              “A,” Rossi said. “B.”           from the sentence before
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from ..language import reporting
from .marks import Pair
from .references import BELONGING, BLANK, BOTH, Reference, Scene

_FORMS = reporting.FINITE | reporting.PROGRESSIVE | reporting.PARTICIPLES
_TOKEN = re.compile(r"[A-Za-z][\w]*(?:[-’'][\w]+)*")
_ADVERBS = (
    r"(?: ?\b(?:also|then|later|further|furthermore|again|once|repeatedly|reportedly|in turn|however|though|too|himself|herself|themselves"
    r"|has|have|had|was|were|is|are|been|being|be|to|would|will|could|might|may|did|does|not|only|even|still|already|first|recently|both"
    r"|quoted as|quoted|cited as|reported|believed|understood|expected|heard|as|[a-z]+ly)\b,?)"
)
_TRAILING = re.compile(rf"(?:{_ADVERBS}\s*)+$")
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being|be)(?: [a-z]+ly)? $")
_NOT_ATTRIBUTION = frozenset(
    """and but or nor while as which who whom that when after before in on at for of with to from by is was were are be has have had would
    will during because if since until between among toward towards than though although whereas into over under about against it
    not could should may might can must do does did""".split()
)
_MODAL = re.compile(r"\b(?:to|will|would|could|can|might|may|must|should|not|did|does|do|and) $")
_CLAUSE = re.compile(r"; |, (?:and|but|while|whereas|after|when|which|where|as|because|though|although)\b|: |— | – | --? ")
_ACCORDING = re.compile(r"\b(?:[Aa]ccording to|[Ii]n the words of|[Aa]s told (?:to|by)|[Pp]er|[Aa]s quoted by|[Ii]n an? [\w ]{1,30} (?:by|from))\b")
_PUT = re.compile(r"\b[Aa]s (?P<who>[^,.;]{1,80}?) (?:put|puts|has put|described|says|said|phrased|framed) (?:it|this)\b")
_BY = re.compile(r"\b(?:by|from) ")
_USED = re.compile(
    r",? ?(?:was|were|is|are|(?:has|have|had)(?: [a-z]+)? been)(?: [a-z]+)? ?"
    r"\b(used|uttered|voiced|coined|repeated|employed|cited|invoked|reaffirmed|affirmed|quoted|said|stressed|emphasized|emphasised)\b"
)
_OCCASION = re.compile(
    r"\b[Ii]n (?:an?|his|her|their|its|the)(?: [\w-]+){0,3} (?:statement|speech|post|interview|editorial|communiqu[eé]|declaration|address|message"
    r"|remarks|letter|article|commentary|tweet|toast|op-ed|briefing|readout|keynote)\b"
)
_ADJUNCT = re.compile(
    r"(?: (?:on|late|early|earlier|late on|early on))? ?\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|(?:this|last|that) (?:week|month|year|morning|evening))"
    r"(?: (?:morning|afternoon|evening|night))?$|(?: on| in) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?$"
    r"| in (?:an?|his|her|its) (?:[\w-]+ ){0,3}(?:statement|speech|post|interview|editorial|address|message|letter|article|briefing)$"
)
_DESCRIPTIVE = re.compile(r" (?:who|which|whose|where|an?|the|now|once|formerly|in|at|on|of|from|with|for|as|[a-z]+ed|[a-z]+ing|led|run|part) ")
_ANY_VERB = re.compile(r" (?:[a-z]+ly )?([a-z]+(?:ed|s))(?=[.,:;]|$| (?:with|in|to|at|of|about|on|when|as|after|while|before)\b)")
_CLOSING = ("”", "’", '"', "'", "»", BLANK)
_SHORT_SUBJECT = 90
_REACH = 600


@dataclass(frozen=True, slots=True)
class Attribution:
    """``close``: nothing but “that”, a comma or a colon stands between the cue and the words."""

    speaker: str
    cue: str
    close: bool = False


@dataclass(frozen=True, slots=True)
class _Verb:
    start: int
    end: int
    word: str


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
    if not _TOKEN.search(scene.text, start, stop):
        return None
    return _phrase_before(scene, start, stop) or _noun_before(scene, start, stop) or _verb_before(scene, start, stop) or _colon(scene, start, stop) or _occasion(scene, start, stop)


def _phrase_before(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“According to Rossi, …”, “As Rossi put it, …”."""
    window = scene.text[start:stop]
    if m := _last(_PUT, window):
        who = _whole(scene, start + m.start("who"), start + m.end("who"), start)
        return Attribution(who, "put it", close=True) if who else None
    m = _last(_ACCORDING, window)
    if m and stop - start - m.end() < _SHORT_SUBJECT * 2 and not _verbs(scene, start + m.end(), stop):
        who = _named_in(scene, start + m.end(), stop, start)
        return Attribution(who, m.group().lower(), close=True) if who else None
    return None


def _last(pattern: re.Pattern[str], window: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(window):  # noqa: B007
        pass
    return found


def _noun_before(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“Rossi’s call for “…””, “a message from Rossi: “…””: a noun of speech within a few words of the mark."""
    tokens = list(_TOKEN.finditer(scene.text, max(start, stop - 90), stop))[-7:]
    noun = next((t for t in reversed(tokens) if t.group() in reporting.SPEECH_NOUNS), None)
    if noun is None or any(_FORMS.get(t.group()) and t.start() > noun.start() for t in tokens):
        return None
    if owner := _owner(scene, noun.start(), start):
        return Attribution(owner, noun.group())
    by = re.match(r" (?:by|from|of) ", scene.text[noun.end() : noun.end() + 8])
    who = _named_in(scene, noun.end(), stop, start) if by else ""
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
    for verb in reversed(_verbs(scene, start, stop)):
        gap = scene.text[verb.end : stop]
        if _FORMS[verb.word] in reporting.WEAK and len(gap.split()) > 6 and _FORMS[verb.word] != "call":
            continue
        if _PASSIVE.search(scene.text, max(start, verb.start - 30), verb.start) and not re.match(r" (?:as saying|to have)", gap):
            by = _BY.search(gap)
            return Attribution(_named_in(scene, verb.end + by.end(), stop, start) if by else "", verb.word)
        left = scene.text[start : verb.start].rstrip()
        if left.endswith(_CLOSING):
            return _verb_first(scene, verb.start, stop)
        who = _subject(scene, verb, start)
        if who is not None:
            close = bool(re.fullmatch(r"(?:,? ?that)?[,:]? ?(?:the proverb,? )?", gap.replace(BLANK, "")))
            return Attribution(who, verb.word + _complement(gap), close)
    return None


def _complement(gap: str) -> str:
    m = re.match(r" (that|to|on|for|as)\b", gap)
    return m.group() if m else ""


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
    if not m or any(not scene.text[v.end : stop].strip() for v in _verbs(scene, start, stop)):
        return None
    who = BOTH if "joint" in m.group() else scene.subject_in(m.end(), stop)
    return Attribution(who, m.group().lower()) if who else None


def _owner_of_first_noun(scene: Scene, start: int, stop: int) -> str:
    m = re.search(r"[’']s? [a-z]+|\b(?:[Hh]is|[Hh]er|[Tt]heir) (?P<noun>[a-z]+)", scene.text[start:stop])
    return _owner(scene, start + m.end() - len(m.group().split()[-1]), start) if m else ""


def _verbs(scene: Scene, start: int, stop: int) -> list[_Verb]:
    """The reporting verbs in a stretch, in order, without nouns and adjectives that look like them."""
    found = []
    for m in _TOKEN.finditer(scene.text, start, stop):
        if m.group() in _FORMS and _is_verb(scene, m.start(), m.group(), start):
            found.append(_Verb(m.start(), m.end(), m.group()))
    return found


def _is_verb(scene: Scene, at: int, word: str, start: int) -> bool:
    left = scene.text[max(start, at - 40) : at]
    previous = left.split()[-1].lower() if left.split() else ""
    if previous in ("the", "a", "an", "his", "her", "its", "their", "this", "that", "such", "any", "no", "of", "in", "by", "with", "at", "from"):
        return word in reporting.PROGRESSIVE and previous in ("by", "in")
    base = _FORMS[word]
    if previous.endswith(("’s", "'s", "s’", "s'")):
        return False
    if word == base and word not in reporting.PARTICIPLES:
        return bool(_MODAL.search(left)) or previous in ("they", "we", "i", "you", "both") or _plural_subject(scene, at, start)
    return True


def _plural_subject(scene: Scene, at: int, start: int) -> bool:
    if re.search(r"(?: and|,) [A-Z][\w]*(?: [A-Z]\w*)? $", scene.text[max(start, at - 40) : at]):
        return True
    return any(r.end == at - 1 and (r.kind == "collective" or r.name.endswith("s")) for r in scene.references(max(start, at - 60), at))


# ---------------------------------------------------------------- the subject of a verb


def _subject(scene: Scene, verb: _Verb, start: int) -> str | None:
    """The name of a verb's subject, empty if it is nobody who can be named, None if the verb has no subject here."""
    left_end = _trimmed(scene, start, verb.start)
    left = scene.text[start:left_end]
    if verb.word in reporting.PROGRESSIVE and (left.endswith(",") or not _adjacent(scene, start, left_end)):
        return _subject_of_main(scene, verb, start)
    if left.endswith(","):
        return _before_clause(scene, start, left_end - 1)
    if adjacent := _adjacent(scene, start, left_end):
        return _head_of(scene, adjacent, start)
    return _first_of_clause(scene, start, left_end, verb)


def _adjacent(scene: Scene, start: int, end: int) -> Reference | None:
    """The reference that ends right there, if it can act."""
    found = scene.references(max(start, end - 200), end)
    return found[-1] if found and found[-1].end == end and found[-1].kind != "place" else None


def _trimmed(scene: Scene, start: int, at: int) -> int:
    """``at``, moved left over adverbs, auxiliaries and brackets."""
    left = scene.text[max(start, at - 90) : at]
    begin = at - len(left)
    while True:
        shorter = _ADJUNCT.sub("", _TRAILING.sub("", left.rstrip()).rstrip()).rstrip()
        if shorter.endswith(")") and "(" in shorter:
            shorter = shorter[: shorter.rindex("(")].rstrip()
        if shorter == left:
            return begin + len(left)
        left = shorter


def _head_of(scene: Scene, reference: Reference, start: int) -> str:
    """The reference itself, or what stands before the preposition that governs it: “the head of Posco said”."""
    if scene.governed(reference.start, start) and not re.search(r"[,;:—] $", scene.text[max(start, reference.start - 2) : reference.start]):
        outer = [r for r in scene.references(max(start, reference.start - 160), reference.start) if r.kind != "place"]
        outer = [r for r in outer if not re.search(r"[,;:—]", scene.text[r.end : reference.start])]
        free = [r for r in outer if not scene.governed(r.start, start)]
        if free:
            return _with_complement(scene, free[-1], reference.end) or scene.resolve(free[-1], start)
    joined = re.search(r"(?:,| and|&) $", scene.text[max(start, reference.start - 6) : reference.start])
    if joined and reference.kind in ("person", "government") and _joined_persons(scene, reference, start):
        return BOTH
    return scene.resolve(reference, start)


def _with_complement(scene: Scene, unnamed: Reference, end: int) -> str:
    """An unnamed speaker in the text's words, with where they belong: “an official at the ministry”."""
    words = scene.text[unnamed.end : end]
    return unnamed.name + words if unnamed.kind == "unnamed" and len(words.split()) < 7 else ""


def _joined_persons(scene: Scene, second: Reference, start: int) -> bool:
    """“Lee and Xi said”."""
    earlier = [r for r in scene.references(max(start, second.start - 80), second.start) if r.kind in ("person", "government", "place")]
    return bool(earlier) and bool(re.fullmatch(r" and (?:[A-Z][\w’'-]+ ){0,4}", scene.text[earlier[-1].end : second.start]))


def _before_clause(scene: Scene, start: int, comma: int) -> str | None:
    """“Rossi, a lecturer at Oslo, said”: the name before the descriptive clause, else the clause's own."""
    nearest: Reference | None = None
    end = comma
    for _ in range(6):
        begin = scene.text.rfind(",", start, end) + 1 or start
        found = [r for r in scene.references(begin, end) if r.end == end and r.kind != "place"]
        if found and not scene.governed(found[0].start, begin):
            if found[0].kind == "person" or (found[0].kind == "organisation" and not _DESCRIPTIVE.match(scene.text, begin)):
                return scene.resolve(found[0], start)
            nearest = nearest or found[0]
        if begin <= start:
            break
        end = begin - 1
    if nearest:
        return scene.resolve(nearest, start)
    return _first_of_clause(scene, start, comma, None)


def _first_of_clause(scene: Scene, start: int, end: int, verb: _Verb | None) -> str | None:
    """The first reference of the clause that ends here and that nothing governs."""
    cut = start
    for m in _CLAUSE.finditer(scene.text, start, end):
        cut = m.end()
    for begin in dict.fromkeys((cut, start)):
        first = scene.first_subject(begin, end)
        if first:
            return scene.resolve(first, start)
    return None


def _subject_of_main(scene: Scene, verb: _Verb, start: int) -> str | None:
    """Whose “adding that …” is: the subject of the reporting verb before it, else of the sentence."""
    earlier = [v for v in _verbs(scene, start, verb.start) if v.word not in reporting.PROGRESSIVE]
    if earlier and (who := _subject(scene, earlier[-1], start)):
        return who
    free = [r for r in scene.references(start, verb.start) if r.kind != "place" and not scene.governed(r.start, start)]
    return next((who for r in free if (who := scene.resolve(r, start))), None)


# ---------------------------------------------------------------- after the words


def _after(scene: Scene, pair: Pair, end: int) -> Attribution | None:
    """What stands behind the closing mark, where it attributes the words before it."""
    text = scene.text
    at = pair.close + 1
    window = text[at : min(end, at + _REACH)]
    if not pair.closed or not _TOKEN.search(window) or "\n" in window[:1]:
        return None
    window = window.split("\n")[0]
    if used := _USED.match(window.lstrip()):
        by = re.search(r" by ", window)
        return Attribution(_named_in(scene, at + by.end(), at + len(window), at) if by else "", used.group(1) + (" by" if by else ""), close=True)
    lead = re.match(r"[\s,—–-]*", window)
    first = at + (lead.end() if lead else 0)
    limit = at + len(window)
    phrase = _ACCORDING.match(text, first) or _PUT.match(text, first)
    if phrase:
        return _phrase_after(scene, phrase, limit)
    if not _may_follow(scene, pair, first):
        return None
    return _verb_first(scene, first, limit) or _subject_first(scene, pair, first, limit)


def _phrase_after(scene: Scene, phrase: re.Match[str], limit: int) -> Attribution | None:
    if "who" in phrase.re.groupindex:
        who = _whole(scene, phrase.start("who"), phrase.end("who"), phrase.start())
        return Attribution(who, "put it", close=True) if who else None
    who = _named_in(scene, phrase.end(), limit, phrase.end())
    return Attribution(who, phrase.group().lower(), close=True)


def _may_follow(scene: Scene, pair: Pair, first: int) -> bool:
    """Whether words behind a closing mark can attribute it: not a new sentence, not a clause that goes on."""
    word = _TOKEN.match(scene.text, first)
    if not word or word.group() in _NOT_ATTRIBUTION:
        return False
    last = scene.document.text[pair.close - 1]
    new_sentence = last in ".?!…" and word.group()[0].isupper()
    return not (new_sentence and last in ".…") or _said_only(scene, first)


def _said_only(scene: Scene, first: int) -> bool:
    """“….” Rossi said.: a short attribution as a sentence of its own."""
    m = re.match(r"[^.;:\n\x00]{2,60}?\b([a-z]+)(?:[ .]|$)[^.\x00]{0,25}(?:\.|$)", scene.text[first : first + 110])
    return m is not None and m.group(1) in reporting.FINITE and FULL.get(m.group(1), False)


#: verbs that carry a whole quotation by themselves
FULL = {f: base in "say tell add note write reply ask".split() for f, base in reporting.FINITE.items()}


def _verb_first(scene: Scene, first: int, limit: int) -> Attribution | None:
    """“said Rossi”, “wrote analyst Jane Doe”."""
    verb = _TOKEN.match(scene.text, first)
    if not verb or reporting.FINITE.get(verb.group(), verb.group()) == verb.group():
        return None
    stop = re.search(r"[.;:,(\x00—]| (?:in|on|at|during|after|who|as|when|to|while|that)\b", scene.text[verb.end() : limit])
    who = _named_in(scene, verb.end(), verb.end() + stop.start() if stop else limit, verb.end())
    return Attribution(who, verb.group()) if who else None


def _subject_first(scene: Scene, pair: Pair, first: int, limit: int) -> Attribution | None:
    """“Rossi, a lecturer, told reporters”."""
    sentence = re.search(r"[.?!]\s|[;\x00]", scene.text[first:limit])
    stop = first + sentence.start() if sentence else limit
    for verb in _verbs(scene, first, stop):
        if verb.word in reporting.PROGRESSIVE or verb.start == first:
            continue
        if not _comma_before(scene, pair) and not re.match(r"[^,]{0,60}$", scene.text[first : verb.start]):
            return None
        who = _subject(scene, verb, first)
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


# ---------------------------------------------------------------- names in a stretch


def _named_in(scene: Scene, start: int, stop: int, sentence: int) -> str:
    """The first person of a short stretch, else its first reference, by the name it resolves to."""
    end = re.search(r"[.;]\s|\x00|\n", scene.text[start:stop])
    stop = min(start + end.start() if end else stop, start + 200)
    found = [r for r in scene.references(start, stop) if r.kind != "place"] or scene.references(start, stop)
    first = re.search(r",", scene.text[start:stop])
    reach = start + first.start() if first else stop
    near = [r for r in found if r.start < reach] or found
    if not near:
        return ""
    if near[0].kind == "unnamed" and (m := BELONGING.match(scene.text, near[0].end)):
        return near[0].name + m.group()
    named = [r for r in near if r.kind == "person"] or near
    return scene.resolve(named[0], sentence)


def _whole(scene: Scene, start: int, end: int, sentence: int) -> str:
    found = [r for r in scene.references(start, end) if r.kind != "place"]
    words = scene.text[start:end]
    return scene.resolve(found[-1], sentence) if found else (words if len(words.split()) < 6 else "")
