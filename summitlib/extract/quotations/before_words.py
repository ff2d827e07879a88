"""Who spoke quoted words, by what stands before them.

Rossi said: “…”, that “…”     a verb            in Rossi’s words, “…”      a noun
Rossi agreed to “…”           a verb, in part   In a letter, Rossi “…”     an occasion
According to Rossi, “…”       a phrase          Rossi on tariffs: “…”      a colon
"""

from __future__ import annotations

import re

from ...language import reporting
from .attribution import Attribution, complement, named_in, only_in, verb_first
from .issuers import BOTH, is_paper
from .nouns import message_before, noun_before, owner_of_first_noun
from .phrases import Reference
from .references import Scene
from .scene import BLANK, last_match
from .subjects import FORMS, TOKEN, Verb, head_of, subject_of, verbs_in

ACCORDING = re.compile(
    r"\b(?:[Aa]ccording to|[Ii]n the (?:[a-z-]+ )?(?:words|phrase|view|opinion|account|telling|reckoning|judge?ment) of|[Aa]s told (?:to|by)|[Pp]er|[Tt]o quote|[Aa]s quoted by|[Ii]n an? [\w ]{1,30} (?:by|from))\b"
)
#: “in her opinion, …”, “according to him, …”
_OWN_VIEW = re.compile(
    r"\b(?:[Ii]n (?P<whose>his|her) (?:own )?(?:opinion|view|words|telling|assessment|account|judge?ment|phrase)|[Aa]ccording to (?P<whom>him|her))\b,?"
)

#: “For Rossi, who leads a firm, the road is “…””
_FOR_WHOM = re.compile(r"(?:(?:^|(?<=\n)|(?<=\. ))For|(?<=[:;] )for) (?=\w)")
_IS = re.compile(r",.* (?:is|are|was|were|means?|meant|remains?|amounts? to|comes? down to) $")

#: “Analysts see the deal as “an exit””
_SEEN_AS = re.compile(r"\b(sees?|saw|views?|viewed|perceives?|perceived) (?:[\w’'-]+ ){1,7}as (?:an? |the )?")

PUT = re.compile(
    r"\b[Aa]s (?P<who>[^,;\x00]{1,80}?(?:, [^,;\x00]{1,80},)?) (?:(?:put|puts|has put|described|says|said|phrased|framed) (?:it|this)\b"
    r"|(?:(?:points?|pointed) out|notes|noted|argues|argued|warned|observes|observed|likes to say)(?=,))"
)
_PASSIVE = re.compile(r"\b(?:is|are|was|were|been|being|be)(?: [a-z]+ly)? $")
_REPORTED = re.compile(r" (?:as saying|to have)")
_BY = re.compile(r"\b(?:by|from) ")
#: quoted words that begin with a verb, in the past or of one person now, and go on
_TOLD_OF = re.compile(r"(?:[a-z]+ly )?[a-z]{2,}(?:ed|[^s\W]s) [a-z]")
#: the same of several
_TELL_OF = re.compile(
    r"(?:[a-z]+ly )?(?:intend|agree|reaffirm|affirm|share|oppose|support|welcome|condemn|call|recogni[sz]e|commit|will|have|seek|stand|note|stress|emphasi[sz]e|underline"
    r"|express|believe|consider|regard|urge|reject|resolve|undertake|pledge|remain|look|continue|agree|reiterate|encourage|acknowledge|attach) [a-z]"
)
_THAT = re.compile(r" that (?:the |its |a )?$")
_OF_THEM = re.compile(r"(?: of [A-Z][^,;:\x00]{3,60} and [^,;:\x00]{3,40})? ")
#: “derided as “…” by Rossi”: who speaks stands behind the words
_BY_BEHIND = re.compile(r".\x00+. by (?=\S)")
#: “hailed “…” and Kim “…””: the verb is that of before
_SAME_VERB = re.compile(r"(?<=\x00.)(?:,? and|,? while|,? but|,) (?P<who>[^,;:\x00]{2,60}?),? $")
_BY_MEANS = re.compile(r" by (?:phone|telephone|text|e-?mail|video|letter|[a-z]+day)\b")
_SUMMED_UP = re.compile(
    r"\b(?:summed up|captured|expressed|put|caught|voiced|distilled|summarised|summarized) (?:[a-z]+ly )?by "
)
_NOTHING = re.compile(r" (?:nothing|little|no more|not a word|no word) (?:about|of|on)\b")
#: verbs whose speaker may follow them
_INVERTED = frozenset("say add write note joke quip argue recall explain concede admit".split())
#: who quotes others says whose words they are
_OF_OTHERS = frozenset("quote cite recite".split())
#: verbs with “that” behind them under which everything is told; words that may stand between a verb and its words
_TELLING = frozenset(
    "say tell add state note explain stress argue claim insist maintain admit acknowledge warn".split()
)
#: “told parliament yesterday that”
_SAID_THAT = re.compile(r" (?:(?!(?:and|but|who|which|that)\b)[\w’'.-]+ ){0,4}that ")
#: what a government does in somebody's telling
_ATTITUDES = frozenset("hope wish believe think consider regard expect call agree".split())
_ASKING = frozenset(
    "ask urge tell call press invite order advise warn instruct encourage implore beg plead appeal exhort".split()
)
_PARTED = re.compile(r"[,;:\x00]")
_NEAR_VERB = 6
_NEAR_SAID = 20
#: “, in a phrase her office repeated,”
_IN_PASSING = re.compile(r", in an? (?:[a-z-]+ )?(?:phrase|line|remark|formula|expression|image|joke|word) [^,]*$")
_BESIDE = re.compile(r"(?:,? ?that)?(?: only| simply| merely)?[,:]? ?(?:the proverb,? )?")
_OCCASION = re.compile(
    r"\b[Ii]n (?:an?|his|her|their|its|the)(?: [\w-]+){0,3} (?:statement|speech|post|interview|editorial|communiqu[eé]|declaration|address|message"
    r"|remarks|letter|article|commentary|tweet|toast|op-ed|briefing|readout|keynote)\b"
)
_PAPER = re.compile(
    r"\b(?:[Ss]tatement|[Rr]eadout|[Ll]etter|[Mm]essage|[Cc]ommuniqu[eé]|[Tt]weet|[Pp]ost|[Nn]otice) (?:from|by|of) "
    r"(?=[^.;:“”\x00]{2,90} (?:read|reads|said|says|stated|states|added|called|warned|noted)\b[^.;]{0,40}$)"
)
#: of papers those that sides keep to, and what such a paper does with its own words
_TREATIES = ("treaty", "accord", "pact")
_PROVIDES = re.compile(
    r"\b(?:commits|obliges|binds|requires|promises|provides|forbids|bans|allows|recogni[sz]es|guarantees|lists|defines)\b"
)
_NEW_PAPER = re.compile(
    r"(?:An?|One|Another|The latest) (?:[a-z-]+ ){0,3}(?:note|paper|memo|memorandum|report|study|letter|briefing|survey|analysis|document|bulletin|petition|submission|circular|brochure)"
    r" (?:(?:circulated|prepared|published|issued|written|sent|released|signed|drafted|compiled|commissioned|drawn up|put out) )?(?:by|from) "
)
#: whoever reports of somebody tells somebody else's words
_REPORTS = re.compile(r"\b(?:reports?|reported|reveal(?:s|ed)|disclosed|wrote) (?:that )?$")
#: quoted words that begin with the verb of the words before them
_PREDICATE = re.compile(r"(?:[a-z]+ly )?[a-z]+s\b")
#: behind these a subject has one verb more
_GOES_ON = re.compile(r"\b(?:and|but|or|merely|only|simply|also|then|instead) $")
_CLOSING = ("”", "’", '"', "'", "»", BLANK)
_SHORT_SUBJECT = 90
#: how far before the words a cue is looked for
_REACH = 600


def before_cue(scene: Scene, start: int, stop: int) -> Attribution | None:
    """The last attribution in ``[start, stop)``, which is a sentence up to some quoted words, or a whole sentence."""
    start = max(start, stop - _REACH)
    if not TOKEN.search(scene.text, start, stop):
        return None
    return (
        _phrase_before(scene, start, stop)
        or _summed_up(scene, start, stop)
        or _predicate(scene, start, stop)
        or _paper(scene, start, stop)
        or noun_before(scene, start, stop)
        or _same_verb(scene, start, stop)
        or _verb_before(scene, start, stop)
        or _colon(scene, start, stop)
        or message_before(scene, start, stop)
        or _occasion(scene, start, stop)
        or _of_paper(scene, start, stop)
    )


def _phrase_before(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“According to Rossi, …”, “As Rossi put it, …”."""
    if put := last_match(PUT, scene.text, start, stop):
        who = only_in(scene, *put.span("who"), start)
        return Attribution(who, "put it", close=True) if who else None
    if own := last_match(_OWN_VIEW, scene.text, start, stop):
        word = "he" if (own["whose"] or own["whom"]) in ("his", "him") else "she"
        who = scene.resolve(Reference(own.start(), own.end(), "pronoun", word), start)
        return Attribution(who, own[0].lower().rstrip(","), close=True) if who else None
    if view := last_match(_FOR_WHOM, scene.text, start, stop):
        person = next(iter(scene.references(view.end(), stop)), None)
        if (
            person
            and person.kind in ("person", "unnamed")
            and person.start == view.end()
            and _IS.search(scene.text, person.end, stop)
        ):
            return Attribution(scene.resolve(person, start), "for", close=True)
    if (
        (seen := last_match(_SEEN_AS, scene.text, start, stop))
        and seen.end() == stop
        and not verbs_in(scene, start, seen.start())
    ):
        viewer = subject_of(scene, Verb(seen.start(), seen.end(1), seen[1]), start)
        return Attribution(viewer, f"{seen[1]} as", close=True) if viewer else None
    said = last_match(ACCORDING, scene.text, start, stop)
    if said and stop - said.end() < _SHORT_SUBJECT * 2 and not verbs_in(scene, said.end(), stop):
        who = named_in(scene, said.end(), stop, start)
        return Attribution(who, said[0].lower(), close=True) if who else None
    return None


def _summed_up(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“The mood was summed up by Rossi, who left early: “…””: a participle, by whom, and a colon."""
    if not scene.text[start:stop].rstrip().endswith(":"):
        return None
    by = last_match(_SUMMED_UP, scene.text, start, stop)
    who = named_in(scene, by.end(), stop, start) if by else ""
    return Attribution(who, by[0].strip(), close=True) if by and who else None


def _predicate(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“Rossi and Kim “welcomed progress””: a subject whose verb the quoted words begin with."""
    several = _TELL_OF.match(scene.document.text, stop + 1)
    if not several and not _TOLD_OF.match(scene.document.text, stop + 1):
        return None
    beside = next((r for r in scene.references(start, stop) if _OF_THEM.fullmatch(scene.text, r.end, stop)), None)
    if beside is None or beside.kind in ("place", "unnamed", "role") or scene.governed(beside.start, start):
        return None
    if several and beside.kind != "collective":
        return None
    told = _is_told(scene, beside, start)
    if told and not (beside.kind == "person" and _REPORTS.search(scene.text, start, beside.start)):
        return None  # “said Rossi “owes an answer””, “recalled that the bank “does not pay””: whoever recalls it
    who = head_of(scene, beside, start)
    return Attribution(who, "", close=True) if who else None


def _verb_before(scene: Scene, start: int, stop: int) -> Attribution | None:
    for verb in reversed(verbs_in(scene, start, stop)):
        gap = scene.text[verb.end : stop]
        if gap.strip() == "by" or _reports_elsewhere(scene, verb, gap, start):
            continue
        if FORMS[verb.word] == "find" and not gap.strip() and _PREDICATE.match(scene.document.text, stop + 1):
            continue  # “the answer found “falls short”: what is found is the words' own subject
        if _is_asked(scene, verb, start):
            continue
        if FORMS[verb.word] in _ATTITUDES and (told := _of_teller(scene, verb, start)):
            return told
        if told := _reported_in(scene, verb, gap, start) or _of_another(scene, verb, gap, start, stop):
            return told
        told_by = verb.word in reporting.PROGRESSIVE or _REPORTED.match(gap)
        if not told_by and _PASSIVE.search(scene.text, max(start, verb.start - 30), verb.start):
            if verb.word in reporting.PHRASAL:
                continue  # “had been pushed back”
            by = _BY.search(gap)
            if not by and (behind := _BY_BEHIND.match(scene.text, stop)):
                return Attribution(named_in(scene, behind.end(), behind.end() + _REACH, start), verb.word)
            if not by and scene.text.endswith(" to be ", start, verb.start):
                continue  # “said he had asked for them to be judged “one by one””
            paper = None if by else next((r for r in scene.references(verb.end, stop) if is_paper(r)), None)
            told_in = scene.resolve(paper, start) if paper and scene.text.startswith(" in ", verb.end) else ""
            return Attribution(named_in(scene, verb.end + by.end(), stop, start) if by else told_in, verb.word)
        left = scene.text[start : verb.start].rstrip()
        if verb.word not in reporting.PROGRESSIVE and (left.endswith(_CLOSING) or _in_commas(scene, verb, left, stop)):
            return verb_first(scene, verb.start, stop)
        who = subject_of(scene, verb, start)
        if who is not None:
            close = _BESIDE.fullmatch(gap.replace(BLANK, "")) is not None
            return Attribution(who, verb.word + complement(gap), close)
    return None


def _same_verb(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“Rossi hailed “a milestone” and Kim “a springboard””: a second speaker without a verb."""
    m = _SAME_VERB.search(scene.text, max(start, stop - _SHORT_SUBJECT), stop)
    who = next(iter(scene.subjects(m.start("who"), m.end("who"))), None) if m else None
    if not m or not who or (who.start, who.end) != m.span("who") or not verbs_in(scene, start, m.start()):
        return None
    return Attribution(scene.resolve(who, start), "")


def _of_another(scene: Scene, verb: Verb, gap: str, start: int, stop: int) -> Attribution | None:
    """“described by Rossi as “…””, “quoted the poet Jane Doe: “…””: who speaks stands behind the verb."""
    if gap.startswith(" by ") and verb.word in reporting.PARTICIPLES and not _BY_MEANS.match(gap):
        return Attribution(named_in(scene, verb.end + len(" by "), stop, start), verb.word)
    if FORMS[verb.word] not in _OF_OTHERS or not gap.rstrip().endswith(":"):
        return None
    quoted = named_in(scene, verb.end, stop, start)
    return Attribution(quoted, verb.word, close=True) if quoted else None


def _reported_in(scene: Scene, verb: Verb, gap: str, start: int) -> Attribution | None:
    """“said that Lima had asked for time as long as the bank is “next door””: the words are those of whoever said all that."""
    if len(gap.split()) <= _NEAR_VERB:
        return None
    earlier = [
        v
        for v in verbs_in(scene, start, verb.start)
        if _SAID_THAT.match(scene.text, v.end, verb.start) and FORMS[v.word] in _TELLING
    ]
    who = subject_of(scene, earlier[-1], start) if earlier else None
    return Attribution(who, earlier[-1].word + " that") if who else None


def _is_asked(scene: Scene, verb: Verb, start: int) -> bool:
    """“urged negotiators to conclude it “this year””: the words of whoever asks."""
    if not scene.text.endswith(" to ", start, verb.start):
        return False
    asking = [v for v in verbs_in(scene, start, verb.start) if FORMS[v.word] in _ASKING]
    return bool(asking) and not _PARTED.search(scene.text, asking[-1].end, verb.start)


def _of_teller(scene: Scene, verb: Verb, start: int) -> Attribution | None:
    """“Rossi said Lima hopes to “turn a page””: what a government hopes is in the words of whoever tells so."""
    earlier = [v for v in verbs_in(scene, start, verb.start) if FORMS[v.word] in _TELLING]
    if not earlier or _PARTED.search(scene.text, earlier[-1].end, verb.start):
        return None
    subject = next(reversed(scene.references(earlier[-1].end, verb.start)), None)
    if subject is None or subject.kind not in ("government", "place", "collective", "body"):
        return None
    who = subject_of(scene, earlier[-1], start)
    return Attribution(who, earlier[-1].word) if who else None


def _in_commas(scene: Scene, verb: Verb, left: str, stop: int) -> bool:
    """“…, said chairman Jan Berg, “…””: a verb between commas with its speaker behind it."""
    if not left.endswith(",") or FORMS[verb.word] not in _INVERTED:
        return False
    comma = scene.text.find(",", verb.end, min(stop, verb.end + 80))
    first = next(iter(scene.references(verb.end, comma)), None) if comma > 0 else None
    if first is None or first.kind not in ("person", "role"):
        return False
    return first.end == comma or scene.text.startswith((" of ", " from ", " at "), first.end)


def _reports_elsewhere(scene: Scene, verb: Verb, gap: str, start: int) -> bool:
    """Whether a verb is too far off to carry the words, says nothing, or stands in a remark in passing: “in a line he likes, …”."""
    base = FORMS[verb.word]
    if base == "allow" and not gap.startswith(" that "):
        return True
    if base in reporting.WEAK and base != "call" and len(gap.split()) > 6 and not gap.startswith(" that "):
        return True
    if _NOTHING.match(gap):
        return True
    return "," in gap and _IN_PASSING.search(scene.text, max(start, verb.start - 60), verb.start) is not None


def _paper(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“A statement from the ministry read: “…””, “The communiqué “takes note” of …”: a paper's words are whose paper it is."""
    if _PREDICATE.match(scene.document.text, stop + 1):
        found = scene.subjects(start, stop) if _GOES_ON.search(scene.text, start, stop) else []
        beside = (r for r in scene.references(max(start, stop - 40), stop) if r.end == stop - 1)
        subject = next(beside, found[-1] if found else None)
        if subject and is_paper(subject) and not _is_told(scene, subject, start):
            return Attribution(scene.resolve(subject, start), "", close=True)
    m = _PAPER.search(scene.text[start:stop])
    who = named_in(scene, start + m.end(), stop, start) if m else ""
    return Attribution(who, "read", close=True) if who else None


def _is_told(scene: Scene, subject: Reference, start: int) -> bool:
    """“Rossi said the accord “opens a door””, “recalled that the bank “does not pay””: somebody says it of the subject."""
    if _THAT.search(scene.text, start, subject.start):
        return True
    said = verbs_in(scene, max(start, subject.start - _NEAR_SAID), subject.start)
    return bool(said) and not scene.text[said[-1].end : subject.start].strip()


def _of_paper(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“The statement confines itself to “freedom of navigation””: a piece of the paper that the sentence is about.

    “A note circulated by the chamber lists “abrupt orders””: of one that is new, by whom it is.
    """
    if not scene.document.text[stop + 1 : stop + 2].islower():
        return None
    if by := _NEW_PAPER.match(scene.text, start, stop):
        who = named_in(scene, by.end(), stop, start)
        return Attribution(who, "") if who else None
    subject = scene.first_subject(start, stop)
    if not subject or not is_paper(subject) or not subject.name.startswith(("the ", "a communiq")):
        return None
    if subject.name.endswith(_TREATIES) and not _PROVIDES.search(scene.text, subject.end, stop):
        return None
    who = scene.resolve(subject, start)
    return Attribution(who, "") if who else None


def _colon(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“Rossi on tariffs: “…””, “His message was plain: “…””."""
    window = scene.text[start:stop].rstrip()
    if not window.endswith(":"):
        return None
    first = scene.first_subject(start, stop)
    who = scene.resolve(first, start) if first else owner_of_first_noun(scene, start, stop)
    return Attribution(who, ":", close=True) if who else None


def _occasion(scene: Scene, start: int, stop: int) -> Attribution | None:
    """“In a joint statement, the ministers “voiced concern””: words on an occasion of speaking are its subject's."""
    m = _OCCASION.search(scene.text, start, stop)
    if not m or any(not scene.text[v.end : stop].strip() for v in verbs_in(scene, start, stop)):
        return None
    who = BOTH if "joint" in m.group() else scene.subject_in(m.end(), stop)
    return Attribution(who, m.group().lower()) if who else None
