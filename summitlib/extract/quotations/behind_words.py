"""Who spoke quoted words, by what stands behind them.

“…,” Rossi said        subject first       “…,” according to Rossi       a phrase
“…,” said Rossi        verb first          “…” was voiced by Rossi       passive
“…” until noon, Rossi said                 the end of the sentence
"""

from __future__ import annotations

import re

from ...language import reporting
from ...language.letters import CAPITALS
from .attribution import Attribution, complement, named_in, only_in, verb_first
from .before_words import ACCORDING, PUT
from .marks import Pair
from .phrases import Reference
from .references import Scene
from .scene import BLANK, FULL_STOP
from .subjects import TOKEN, subject_of, verbs_in

_NOT_ATTRIBUTION = frozenset(
    """and but or nor while as which who whom that when after before in on at for of with to from by is was were are be has have had would
    will during because if since until between among toward towards than though although whereas into over under about against it
    not could should may might can must do does did even despite amid unless once lest except""".split()
)
_USED = re.compile(
    r"\s*,? ?(?:was|were|is|are|(?:has|have|had)(?: [a-z]+)? been)(?: [a-z]+)? ?"
    r"\b(used|uttered|voiced|coined|repeated|employed|cited|invoked|reaffirmed|affirmed|quoted|said|stressed|emphasized|emphasised)\b"
)
#: “…,” was the verdict of Rossi
_VERDICT = re.compile(
    r"\s*,? ?(?:was|is) (?:the|one) (?:[a-z-]+ )?(verdict|view|message|complaint|assessment|reaction|answer|response|conclusion|judge?ment|summary|description|comment|boast|lament|advice|warning|way|phrase|expression)"
    r" (?:of|from|by|put to it by|it was put by) "
)
_ANY_VERB = re.compile(
    r",? (?:[a-z]+ly )?([a-z]+(?:ed|s)|"
    + "|".join(sorted(reporting.BESIDE_WORDS))
    + r")(?: back| in| out| up)?(?=[.,:;]|$| (?:with|in|to|at|of|about|on|when|as|after|while|before|from)\b)"
)
#: what may stand before the name itself: “Lt. Gen. ”, “its leader, ”
_WHO = re.compile(
    rf"(?:(?:an?|the|its|his|her|their|[{CAPITALS}][\w-]*[’']s) [a-z][^,.;:\x00\n]{{2,60}}, )?(?:[{CAPITALS}][\w.’-]*(?: of)? )*"
)
#: “…” is how Rossi puts it
_HOW = re.compile(
    r"(?:is|was|are|were) (?:how|what) (?P<who>[^,;\x00]{2,80}?(?:, [^;\x00]{2,80}?,)?)(?<! is)(?<! was)(?<! are)(?<! were)(?<! been) (?:puts?|describe[sd]|explain(?:s|ed)|phrase[sd]|sums?|summed|remember(?:s|ed)|recall(?:s|ed)|call(?:s|ed))\b"
)
_WITH_THESE_WORDS = re.compile(
    r"With (?:(?:these|those) words|(?:that|this) (?:line|sentence|joke|remark|phrase|promise)),? "
)
_LEAD = re.compile(r"[\s,—–-]*")
_SENTENCE_END = re.compile(rf"(?:{FULL_STOP}|[?!])(?=\s|$)|;")
_CLAUSE_END = re.compile(rf"(?:{FULL_STOP}|[?!])\s|[;:\x00]")
#: “Rossi was heard saying”
_HEARD = ("heard ", "overheard ", "quoted as ", "cited as ")
_THEN_ACCORDING = re.compile(r",? (?=(?:according to|in the words of) )")
_ENDING = re.compile(r", (?:[^,]{2,80} )?(?:said|told|added|wrote|noted|says)\b[^,]{0,60}$")
#: “… “holding” on Sunday, the envoy said, after two nights of fire”
_ASIDE = re.compile(r", [^;:\x00]{2,100}? (?:said|added|says)(?=,)")
_QUOTED_AS = re.compile(r" ([^,;\x00]{2,80}) as (?:saying|telling|writing|having said)\b")
_HIM_AS = re.compile(r" (him|her) as (?:saying|telling|writing)\b")
#: verbs that carry a whole quotation by themselves
_FULL = frozenset(
    f for f, base in reporting.FINITE.items() if base in ("say", "tell", "add", "note", "write", "reply", "ask")
)
_SHORT_SENTENCE = re.compile(r"[^.;:\n\x00]{2,60}?\b([a-z]+)(?:[ .]|$)[^.\x00]{0,25}(?:\.|$)")
#: how far behind the words a cue is looked for
_REACH = 600


def after_cue(scene: Scene, pair: Pair, end: int) -> Attribution | None:
    """What stands behind the closing mark, where it attributes the words before it; ``end`` ends their paragraph."""
    at = pair.close + 1
    newline = scene.text.find("\n", at, min(end, at + _REACH))
    limit = newline if newline >= 0 else min(end, at + _REACH)
    if not pair.closed or not TOKEN.search(scene.text, at, limit):
        return None
    if (used := _USED.match(scene.text, at, limit)) and (
        used[1] != "coined" or " by " in scene.text[used.end() : limit]
    ):
        return _used_by(scene, used, limit)
    if verdict := _VERDICT.match(scene.text, at, limit):
        return Attribution(named_in(scene, verdict.end(), limit, verdict.end()), verdict[1], close=True)
    lead = _LEAD.match(scene.text, at, limit)
    first = lead.end() if lead else at
    return (
        _phrase(scene, first, limit)
        or (_may_follow(scene, pair, first) and _clause(scene, pair, first, limit))
        or _at_end(scene, pair, first, limit)
    )


def _used_by(scene: Scene, used: re.Match[str], limit: int) -> Attribution:
    """“… was voiced by Rossi”."""
    by = scene.text.find(" by ", used.start(), limit)
    who = named_in(scene, by + 4, limit, used.start()) if by >= 0 else ""
    return Attribution(who, used.group(1) + (" by" if by >= 0 else ""), close=True)


def _phrase(scene: Scene, first: int, limit: int) -> Attribution | None:
    """“according to Rossi”, “as Rossi put it”, “With these words Rossi left”."""
    if said := ACCORDING.match(scene.text, first):
        return Attribution(named_in(scene, said.end(), limit, said.end()), said[0].lower(), close=True)
    if put := PUT.match(scene.text, first) or _HOW.match(scene.text, first):
        who = only_in(scene, put.start("who"), put.end("who"), put.start())
        return Attribution(who, "put it", close=True) if who else None
    words = _WITH_THESE_WORDS.match(scene.text, first)
    return words and Attribution(scene.subject_in(words.end(), limit), words[0].strip(" ,").lower(), close=True)


def _clause(scene: Scene, pair: Pair, first: int, limit: int) -> Attribution | None:
    return verb_first(scene, first, limit) or _subject_first(scene, pair, first, limit)


def _at_end(scene: Scene, pair: Pair, first: int, limit: int) -> Attribution | None:
    """What ends the sentence: “… “icy” until lunch, according to Rossi.”, “… “icy” until lunch, Rossi said.”"""
    if scene.document.text[pair.close - 1] in ".?!…":
        return None
    sentence = _SENTENCE_END.search(scene.text, first, limit)
    stop = sentence.start() if sentence else limit
    if phrase := _THEN_ACCORDING.search(scene.text, first, stop):
        return _phrase(scene, phrase.end(), limit)
    comma = scene.text.rfind(", ", first, stop)
    if aside := _ASIDE.search(scene.text, first, stop):
        comma, stop = aside.start(), aside.end()
    elif comma < 0 or BLANK in scene.text[comma:stop] or not _ENDING.search(scene.text, comma, stop):
        return None
    verbs = [v for v in verbs_in(scene, comma + 2, stop) if v.word in _FULL]
    if verbs and verbs[0].start == comma + 2:
        return verb_first(scene, comma + 2, stop)
    who = subject_of(scene, verbs[0], comma + 2) if verbs else None
    return Attribution(who, verbs[0].word) if who is not None else None


def _may_follow(scene: Scene, pair: Pair, first: int) -> bool:
    """Whether words behind a closing mark can attribute it: not a new sentence, not a clause that goes on."""
    word = TOKEN.match(scene.text, first)
    if not word or word.group() in _NOT_ATTRIBUTION:
        return word is not None and word.group() == "it" and _comma_before(scene, pair)
    last = scene.document.text[pair.close - 1]
    new_sentence = last in ".?!…" and word.group()[0].isupper()
    return not (new_sentence and last in ".…") or _said_only(scene, first)


def _said_only(scene: Scene, first: int) -> bool:
    """“….” Rossi said.: a short attribution as a sentence of its own."""
    m = _SHORT_SENTENCE.match(scene.text[first : first + 110])
    return m is not None and m.group(1) in _FULL


def _subject_first(scene: Scene, pair: Pair, first: int, limit: int) -> Attribution | None:
    """“Rossi, a lecturer, told reporters”."""
    clause = _CLAUSE_END.search(scene.text, first, limit)
    stop = clause.start() if clause else limit
    for verb in verbs_in(scene, first, stop):
        heard = verb.word == "saying" and scene.text.endswith(_HEARD, first, verb.start)
        if (verb.word in reporting.PROGRESSIVE and not heard) or verb.start == first:
            continue
        if not _comma_before(scene, pair) and ("," in scene.text[first : verb.start] or verb.start - first > 60):
            return None
        if pronoun := _HIM_AS.match(scene.text, verb.end, stop):
            quoted_one = Reference(verb.end, pronoun.end(1), "pronoun", "he" if pronoun[1] == "him" else "she")
            return Attribution(scene.resolve(quoted_one, first), verb.word + " as saying")
        if quoted := _QUOTED_AS.match(scene.text, verb.end, stop):
            return Attribution(named_in(scene, verb.end, quoted.end(1), first), verb.word + " as saying")
        who = subject_of(scene, verb, first)
        return None if who is None else Attribution(who, verb.word + complement(scene.text[verb.end : stop]))
    whole = scene.document.text[pair.open + 1].isupper()
    return _any_verb(scene, first, stop) if whole and _comma_before(scene, pair) else None


def _any_verb(scene: Scene, first: int, stop: int) -> Attribution | None:
    """“…,” Rossi shrugs: whatever the verb, a subject and a verb behind a comma attribute a whole sentence."""
    subject = next(iter(scene.references(first, stop)), None)
    if subject and subject.start > first and not _WHO.fullmatch(scene.text, first, subject.start):
        return None
    verb = _ANY_VERB.match(scene.text, subject.end, stop) if subject else None
    who = scene.resolve(subject, first) if subject and verb else ""
    return Attribution(who, verb.group(1)) if verb and who else None


def _comma_before(scene: Scene, pair: Pair) -> bool:
    text = scene.document.text
    return text[pair.close - 1] in ",?!…—-" or text[pair.close + 1 : pair.close + 2] == ","
