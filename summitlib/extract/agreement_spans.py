"""Where a sentence names an agreement: candidates, each with what gave it away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..language.agreeing import ABSENCE, DIALOGUES, EMPTY, FOUNDING, HEADS, LIGHT, LINKS, NAMED, SIDES

#: the longest name that is believed, in code points
LONGEST = 260
_PLURAL = re.compile(r"(?:MOUs|MoUs|LOIs|FTAs|memoranda|memorandums|[a-z]{3,}(?<!s)s)\b.*")


@dataclass(frozen=True, slots=True)
class Named:
    """``text[start:end]`` of a sentence names an agreement; ``rank`` says how surely that is its name."""

    start: int
    end: int
    form: str
    rank: int
    status: str = ""


def find_named(text: str) -> Iterator[Named]:
    """Every candidate of one sentence, overlapping ones too; what is denied (“no agreement on …”) is none."""
    for candidate in (*_listed(text), *_headed(text), *_capitalised(text), *_founded(text), *_undertaken(text), *_moved(text)):
        if candidate.end - candidate.start >= 6 and not _denied(text, candidate.start):
            yield candidate


def find_items(text: str, form: str) -> Iterator[Named]:
    """The items of a list that an earlier sentence introduced: “These included A; B; and C”."""
    opens = re.match(r"\W*(?:these|they|among them|those|which|the (?:\w+ ){0,3}\w+s)\b[^;:]{0,60}?\b(?:include[ds]?|are|were|cover(?:ed)?|being)\b:?\s", text, re.I)
    if opens and text.count(";") >= 1:
        yield from _segments(text, opens.end(), form, 6)


# ------------------------------------------------------------------ head and complement

_HEAD = re.compile(
    r"\b(?:" + "|".join(f"(?P<{form}>" + "|".join(heads) + ")" for form, heads in HEADS.items()) + r")\b", re.I
)  # fmt: skip
_LINK = re.compile(rf"\s+(?!in (?:exchange|return|part|place|force|effect|principle|which)\b)(?P<link>{LINKS}|(?:was|were) \w+ed to|expand(?:s|ed)|covers|provides for|provid(?:es|ing)|commits|committing|calling for)\s+", re.I)
_PLACED = re.compile(r"\s+(?:at|in|during|reached|signed|struck|made|concluded)\s+(?:[\w’'-]+\s+){1,6}?(?=(?:to|on|for)\s)", re.I)
#: after “to”, what makes it a place or a person that the agreement goes to
_NO_VERB = re.compile(r"(?:the|an?|his|her|their|its|this|that|parliament|lawmakers|[A-Z]\w*)\b")
_PAIR = re.compile(r"(?:[\w’'&.-]+,?\s+){1,12}?and\s+(?:(?:an?|the)\s+)?\w+")
_DATE = re.compile(r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\d{4}|(?:the )?(?:\w+ )?(?:day|week|month|year|side|sidelines|margins|basis|condition)|(?:last|this|next))\b")
_PREMODIFIERS = re.compile(r"(?:[A-Za-z0-9][\w’'/&.–-]*\s+){1,5}$")
_STOP = re.compile(
    r"[;:!?()\[\]“”\"]|\.(?=\s|$)|,|\s+[—–-]\s+|—|\s+(?:which|that|who|whom|whose|while|but|although|though|after|before|during|when|where|because|since|until|as well as|signed|concluded|inked|said|says|states that|runs|expires|expired|took|takes|comes|came|marks|remains"
    r"|was|were|is|are|has|have|had|will|would|could|should|may|might|also|amid|despite|following|ahead of|worth|valued|according to|they|he|she|if|whereby|and (?:an?|another|the two|they|said|also|is|was|were|has|had|will|would|on cooperation)|and (?:also |jointly )?(?:announced|signed|agreed|welcomed|called|stressed|reaffirmed|shared|discussed|expressed|condemned|pledged|launched|unveiled|noted|decided|vowed|urged|proposed|adopted|established|instructed|held|met|underscored|affirmed|hailed|praised|exchanged)"
    r"|and the (?:\w+ )?(?:agreement|memorandum|MOU|MoU|protocol|treaty|pact|deal|contract|launch|signing|establishment)"
    r"|(?:on|in|at|from|by) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:on|in|from|by) (?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4})|(?:last|this|next) (?:week|month|year)|earlier|yesterday|today|tomorrow|at (?:the|their|this) (?:\w+ ){0,3}(?:summit|meeting|talks)|for the first time)\b"
)  # fmt: skip
_NO_LIST = re.compile(r"(?:which|who|including|with|but|while|as|said|the two|they|it|he|she|we|a move|where|when|after|also|such|especially|particularly|among|aimed|according|signal|mark|mak|turn|pav|help|allow|rais|underscor|reflect|seek|bring|end|includ)\w*\b", re.I)


def _headed(text: str) -> Iterator[Named]:
    for head in _HEAD.finditer(text):
        form = head.lastgroup or "other"
        if _NO_NOUN.search(text, max(0, head.start() - 20), head.start()):
            continue
        if re.search(r"negotiations|talks", head.group(), re.I):
            yield Named(head.start(), head.end(), form, 4)
            continue
        end = _complement_end(text, head.end())
        start = _premodified(text, head.start())
        if _is_plural(head.group()):
            yield from _shared_head(text, head, form, end)
        elif end > head.end():
            yield Named(head.start() if form in ("mou", "certificate") else start, end, _form(text, head, form), 4 if form == "mou" else 2)
        elif start < head.start() or form == "fta" or (form != "mou" and " " in head.group()):
            yield Named(start, head.end(), form, 2)


#: before “deal” or “contract”, these make a verb of it, or a quantity
_NO_NOUN = re.compile(r"\b(?:to|will|would|can|could|must|should|not|great|good|big|may|might) $", re.I)


def _form(text: str, head: re.Match[str], form: str) -> str:
    """“agreement to do” that nobody signed is an understanding, not a document."""
    if head.group().lower() != "agreement" or not re.match(r"(?:\s+(?:at|in)\s[^,;.]{0,60}?)?\s+to\s", text[head.end() : head.end() + 90]):
        return form
    return form if re.search(r"\b(?:sign|ink|seal|conclud)\w*", text[max(0, head.start() - 120) : head.start()]) else "understanding"


def _is_plural(head: str) -> bool:
    if re.search(r"negotiations|talks", head):
        return False
    return bool(_PLURAL.fullmatch(head.split()[0] if head.lower().startswith(("memor", "letter", "statement", "cert")) else head.split()[-1]))


def _shared_head(text: str, head: re.Match[str], form: str, end: int) -> Iterator[Named]:
    """“MOUs on A and on B”: the plural names as many items as it has complements."""
    parts = list(re.finditer(r"\b(?:on|for|to)\s+(?:\w+)", text[head.end() : end]))
    links = [m.start() + head.end() for m in parts if re.search(r"(?:^\s*|\band\s+)$", text[head.end() : head.end() + m.start()])]
    if len(links) > 1:
        for here, after in zip(links, [*links[1:], end], strict=False):
            item = re.sub(r",?\s+and\s*$", "", text[here:after])
            skip = re.match(r"\w+\s+", item)
            yield Named(here + (skip.end() if skip else 0), here + len(item.rstrip()), form, 4)


def _complement_end(text: str, at: int) -> int:
    """Where the complement of a head that ends at ``at`` ends; ``at`` itself where it has none."""
    placed = _PLACED.match(text, at)
    link = (placed and _link(text, placed.end() - 1)) or _link(text, at)
    if not link:
        return at
    pair = link.group("link") == "between" and _PAIR.match(text, link.end())
    return _phrase_end(text, pair.end() if pair else link.end(), at + LONGEST)


def _link(text: str, at: int) -> re.Match[str] | None:
    """The word that opens a complement at ``at``; a date or a receiver after it makes it none."""
    link = _LINK.match(text, at)
    if not link or _DATE.match(text, link.end()):
        return None
    return None if link.group("link") == "to" and _NO_VERB.match(text, link.end()) else link


def _phrase_end(text: str, at: int, last: int) -> int:
    """The end of a phrase: at the next clause, mark or date, but through quoted words and lists of names."""
    last = min(last, len(text))
    here = at
    while stop := _STOP.search(text, here, last):
        mark = stop.group()
        if mark == "“" and (close := text.find("”", stop.end(), stop.end() + 90)) > 0:
            here = close + 1
            continue
        if mark == "(" and (close := text.find(")", stop.end(), stop.end() + 40)) > 0:
            here = close + 1
            continue
        if mark == "," and (end := _list_end(text, stop.start(), last)):
            return end
        last = stop.start()
        break
    return len(text[:last].rstrip(" ,"))


def _list_end(text: str, comma: int, last: int) -> int:
    """The end of “, B, and C” that begins at a comma; 0 where no list of short names goes on there."""
    here = comma
    for _ in range(14):
        begin = here + 1
        stop = _STOP.search(text, begin, last)
        end = stop.start() if stop else last
        item = text[begin:end].strip()
        if not item or len(item.split()) > 8 or _NO_LIST.match(item):
            return 0
        if item.startswith(("and ", "or ")) or re.search(r"\s(?:and|or)\s", item):
            return begin + len(text[begin:end].rstrip())
        if not stop or stop.group() != ",":
            return 0
        here = stop.start()
    return 0


def _premodified(text: str, head: int) -> int:
    """Where the words begin that say before the head what it is about: “(a) currency swap agreement”."""
    before = _PREMODIFIERS.search(text, max(0, head - 90), head)
    if not before:
        return head
    start = head
    for word in reversed(list(re.finditer(r"\S+", before.group()))):
        plain = re.sub(r"[’']s$", "", word.group()).strip("“\"(").lower()
        if plain in _NO_MODIFIER or plain in _DETERMINERS or (plain.endswith("ly") and plain not in _NO_ADVERB) or plain.isdigit():
            break
        if plain not in EMPTY:  # “mutual legal assistance treaty”, but “new treaty”
            start = before.start() + word.start()
            inner = before.group()[: word.start()].split()
            while inner and inner[-1].lower() in _OF_THE_NAME:
                start -= len(inner.pop()) + 1
    return start


_NO_ADVERB = ("supply", "family", "assembly")
_DETERMINERS = frozenset("a an the this that these those its their his her our any some no each every other another such".split())
_OF_THE_NAME = frozenset("mutual legal legally joint comprehensive bilateral trilateral".split()) - {"bilateral", "trilateral"}


_NO_MODIFIER = frozenset(
    "week month year day night morning half and or but of on for to in at by with from as about under after before during over into than that which who is are was were be been being has have had will would could should may might must can "
    "signed inked reached struck concluded announced proposed sealed agreed made issued adopted discussed include includes included including sign reach strike conclude announce propose seal make issue adopt discuss signing reaching "
    "offered want wanted wants seek seeks sought seeking abandon uphold respect honor honour honoured violate violated under per not he she it they we you i also both cover covers covered covering negotiate negotiating negotiated "
    "support supported supporting welcomed hailed praised called calls call launch launched said says see saw read reading submit submitted begin began between against without within across through called dubbed approved ratified secured clinched won gave get got pursue pursuing "
    "finalize finalise finalized finalised describe described describing broke break breaking deliver delivered following regarding concerning despite amid like even just still then so if when while great-power".split()
)


# ------------------------------------------------------------------ names, channels

_CAPITALISED = re.compile(
    rf"(?<![\w])(?P<marks>[“\"]?)(?P<name>(?:(?:\d{{4}}[-–]\d{{4}}|[A-Z0-9][\w&’'./–-]*)\s+(?:(?:of|on|and|for|the|in|to)\s+){{0,2}}){{1,9}}{NAMED}(?:\s+(?:on|for|of|to|concerning)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+(?:(?:of|and|the|in|for|on)\s+)*[A-Z][\w’'-]*){{0,8}})?)(?![\w])"
)  # fmt: skip
_NAMED_FORM = (
    ("mou", r"Memorandum"), ("fta", r"Free Trade|FTA|CEPA|Economic Partnership"), ("dialogue", r"Dialogue|Hotline|Working Group|Consultations"),
    ("plan", r"Plan\b|Roadmap|Framework|Initiative|Programme?|Partnership|Project|System"), ("understanding", r"Declaration|Communiqu|Joint Statement|Consensus"),
)  # fmt: skip


def _capitalised(text: str) -> Iterator[Named]:
    if not re.search(NAMED, text):
        return
    for found in _CAPITALISED.finditer(text):
        name = found.group("name")
        lead = re.match(r"(?:(?:The|A|An|This|In|At|Under|On|And|Its|Their|Following|As|New)\s+)+", name)
        start = found.start("name") + (lead.end() if lead else 0)
        if len(text[start : found.end("name")].split()) > 1:
            yield Named(start, found.end("name"), _named_form(name), 3)


def _named_form(name: str) -> str:
    return next((form for form, pattern in _NAMED_FORM if re.search(pattern, name)), "other")


_PROJECTS = r"(?:System|Initiative|Mechanism|Partnership|Fund|Programme?|Project|Platform|Centre|Center|Council|Corridor|Alliance|Network|Facility|Committee|Group|Compact)"
_LAUNCHED = re.compile(
    rf"\b(?:launch(?:ed|es|ing)?|establish(?:ed|es|ing|ment)?|unveil(?:ed|ing)?|announc(?:ed|ing)|creat(?:ed|ing|ion)|join(?:ed|ing)?|set up)\s+(?:of\s+)?(?:(?:an?|the|new)\s+)*[“\"]?(?P<name>(?:(?:[A-Z][\w’'-]*\s+(?:(?:of|and|for|on|the)\s+){{0,2}}){{1,7}}{_PROJECTS}|{_PROJECTS}\s+(?:on|for|of)\s+(?:[A-Z][\w’'-]*\s*(?:(?:and|of|for)\s+)?){{1,6}}(?<=\w)))(?!\w)"
)  # fmt: skip
_FOUNDED = re.compile(
    rf"\b{FOUNDING}\s+(?:(?:an?|the|their|its|new|more)\s+)*[“\"]?(?P<name>(?:(?!(?:and|or|to|that|which|was|were|is|are|with|from|in|on|at|by|for|as|of)\s)[\w’'&–+-]+\s+){{0,7}}?{DIALOGUES})(?!\w)", re.I
)  # fmt: skip
_SET_UP = re.compile(
    rf"\b(?:an?|the|their|its)\s+(?P<name>(?:new\s+)?(?:(?!(?:and|or|to|that|which|was|were|is|are)\s)[\w’'&–+-]+\s+){{1,6}}?{DIALOGUES})(?=\s+(?:(?:\w+\s+){{0,2}}(?:was|were|has been|had been|will be|would be|is being|to be)\s+(?:\w+ly\s+)?{FOUNDING}))", re.I
)  # fmt: skip
_DEFINITE = re.compile(
    r"\b(?:the|an?|their|its)\s+[“\"]?(?P<name>(?:(?!(?:and|or|of|to|that|which|was|were|is|are|for|in|on|with|new|first|second|annual|political|constructive|open|direct|sincere|candid|frank|bilateral|mutual|\w+ed)\s)[\w’'&–-]+\s+){1,3}?(?:dialogue|hotline|working group))(?![\w-])", re.I
)  # fmt: skip
_ABOUT = re.compile(r"\s+(?:on|for|concerning|aimed at|about|in|of|among)\s")
_BARE_TALK = re.compile(r"(?:talks|meetings?|summits?|consultations?|dialogues?|committees?|commissions?|visits|(?:communication |dialogue |cooperation |consultation |coordination )?(?:channel|mechanism)s?)", re.I)


def _founded(text: str) -> Iterator[Named]:
    for found in _LAUNCHED.finditer(text):
        yield Named(found.start("name"), found.end("name"), _named_form(found.group("name")), 3)
    for pattern in (_FOUNDED, _SET_UP, _DEFINITE):
        for found in pattern.finditer(text):
            if not _BARE_TALK.fullmatch(found.group("name")):
                end = found.end()
                if about := _ABOUT.match(text, end):
                    end = _phrase_end(text, about.end(), end + LONGEST)
                yield Named(found.start("name"), end, "dialogue", 3)


# ------------------------------------------------------------------ what sides undertake

_AGREED = re.compile(
    rf"\b(?:(?:agreed|agree|agreeing|pledged|committed)(?: \w+ly| in [A-Z]\w+|,? (?:on )?[A-Z]\w+day,?| in principle| only| themselves)?(?: [“\"]?to\b|\s+(?=[“\"]to\b)|(?= on\b))|agreement (?:was|has been|had been) reached (?:to|on)|{SIDES}(?: \w+)?,? (?:also )?(?:decided|resolved|vowed|undertook) to|reached (?:an? )?(?:\w+ )?(?:agreement|consensus|understanding) (?:to|on)"
    rf"|pledges? to|promis(?:e|ed) to|promissory note to)\s*(?P<marks>[“\"]?)(?:on )?(?P<what>)", re.I
)  # fmt: skip
#: what is wanted or felt, and nothing undertaken
_FEELING = re.compile(r"(?:their (?:mutual |shared |common )?(?:support|respect|friendship)|need|importance|willingness|desire|significance|value|hope|intention|friendship|will)\b|(?:seek|pursue|make|strive)\b.{0,30}progress|disagree|differ|(?:consider|revert|discuss|talk|meet again)\b", re.I)
_AFFIRMED = re.compile(rf"\b(?:(?P<sides>{SIDES})(?: \w+)?,? (?:also |both |all )?)(?:reaffirmed|reiterated|expressed support for|voiced support for|affirmed|recommitted to)(?: (?:their|its) (?:commitment|support|determination) (?:to|for))?\s+(?:that\s+|the\s+)*(?P<marks>[“\"]?)", re.I)
_LIGHTLY = re.compile(rf"(?:to\s+)?{LIGHT}\s+(?!by\b)(?:(?:an?|the|new|more|further)\s+)*", re.I)


def _undertaken(text: str) -> Iterator[Named]:
    """What is agreed without a name of its own: “agreed to ease visa rules”."""
    for said in _AGREED.finditer(text):
        start = said.end()
        light = _LIGHTLY.match(text, start)
        begin = light.end() if light else start
        end = _quoted_end(text, begin, said.group("marks")) if said.group("marks") else _phrase_end(text, begin, begin + LONGEST)
        named = re.search(rf"^(?:[\w’'-]+\s+){{0,6}}?{DIALOGUES}", text[begin:end], re.I)
        if len(text[begin:end].split()) >= 2 and not _FEELING.match(text, start):
            yield Named(begin, end, "dialogue" if light and named else "understanding", 1)
    for said in _AFFIRMED.finditer(text):
        end = _phrase_end(text, said.end(), said.end() + LONGEST)
        if "that" in said.group().split():
            end = _clause_end(text, said.end())
        if len(text[said.end() : end].split()) >= 3 and not _FEELING.match(text, said.end()):
            yield Named(said.end(), end, "understanding", 1, "reaffirmed" if "ffirm" in said.group() or "reiter" in said.group() else "agreed")


def _quoted_end(text: str, at: int, mark: str) -> int:
    """The end of quoted words, or of what they say before “, including”."""
    close = text.find("”" if mark == "“" else '"', at)
    end = close if close > 0 else len(text)
    including = re.search(r",\s+(?:including|such as|as well as|and)\b", text[at:end])
    return len(text[: at + including.start() if including else end].rstrip(" ,."))


def _clause_end(text: str, at: int) -> int:
    stop = re.compile(r"[;,(]|\.(?=\s|$|[”\"])|\s+and\s+(?:agreed|said|also|they|that)\b|—").search(text, at)
    return stop.start() if stop else len(text)


_MOVED = re.compile(
    r"\b(?P<verb>proposed|proposes|suggested|floated|deferred|postponed|shelved|put off)\s+(?:(?:an?|the|their|its|that|to|several|some|any)\s+)*(?P<what>)", re.I
)  # fmt: skip
_TO_TALKS = re.compile(rf"\bto\s+(?P<name>(?:future\s+)?(?:(?!(?:and|or|that)\s)[\w’'–-]+\s+){{0,5}}?(?:{DIALOGUES}|talks|negotiations|discussions|deliberations))", re.I)
_VAGUE = re.compile(r"(?:(?:sensitive |thorny |difficult )?(?:dispute|issue|question|decision|matter|topic|item|problem)s?|in|on|at|during|by|as|for|he|she|they|it|this|early|late)\b", re.I)


def _moved(text: str) -> Iterator[Named]:
    """What was proposed or put off: “proposed a joint fund”, “deferred their dispute to vice-ministerial talks”."""
    for said in _MOVED.finditer(text):
        status = "proposed" if said.group("verb").lower()[:4] in ("prop", "sugg", "floa") else "deferred"
        end = _phrase_end(text, said.end(), said.end() + LONGEST)
        what = text[said.end() : end]
        talks = _TO_TALKS.search(what)
        if status == "deferred" and talks and _VAGUE.match(what):
            stop = _phrase_end(text, said.end() + talks.end(), said.end() + LONGEST)
            if " on " in text[said.end() + talks.end() : stop]:
                yield Named(said.end() + talks.start("name"), stop, "dialogue", 2, status)
            continue
        if talks and status == "deferred":
            end = said.end() + len(what[: talks.start()].rstrip())
        addressee = re.search(r"\s+(?:with|to) [A-Z]\w+$", text[said.end() : end])
        end -= len(addressee.group()) if addressee else 0
        if len(text[said.end() : end].split()) >= 2 and not _VAGUE.match(what):
            regular = re.match(rf"(?:[\w’'-]+\s+){{0,3}}?{DIALOGUES}", what, re.I)
            yield Named(said.end(), end, "dialogue" if regular else "other" if status == "proposed" else "understanding", 1, status)


# ------------------------------------------------------------------ lists

_INTRODUCED = re.compile(r"\b(?:cover(?:s|ed|ing)?|includ(?:e|es|ed|ing)|concern(?:s|ed)?|as follows|namely|comprise[ds]?|are|were|following)\b:?\s+|:\s+", re.I)


def _listed(text: str) -> Iterator[Named]:
    """“The memoranda cover A; B; and C”: the items of a plural head's list."""
    if ";" not in text:
        return
    for head in _HEAD.finditer(text):
        if _is_plural(head.group()) and (opens := _INTRODUCED.search(text, head.end(), head.end() + 80)):
            if ";" in text[opens.end() :]:
                yield from _segments(text, opens.end(), head.lastgroup or "other")
            return


_SEGMENT = re.compile(r"[^;]+")
_LEADING = re.compile(r"\s*(?:and\s+|also\s+)*(?:(?:an?|the)\s+)?")


def _segments(text: str, at: int, form: str, rank: int = 5) -> Iterator[Named]:
    for segment in _SEGMENT.finditer(text, at):
        pieces = re.split(r"\sand\s(?=(?:an?|another|similar)\s+(?:\w+\s+)?(?:MOU|MoU|memorandum|agreement|arrangement|deal|contract|accord|pact))", segment.group())
        here = segment.start()
        for piece in pieces:
            lead = _LEADING.match(piece)
            start = here + (lead.end() if lead else 0)
            cut = re.search(r",\s+(?:including|such as|with|which|notably)\b|\.\s*$|[*”\"]+\s*$|\s—\s", text[start : here + len(piece)])
            end = start + cut.start() if cut else here + len(piece.rstrip())
            own = _HEAD.match(text, start)
            kind = own.lastgroup if own and own.lastgroup not in (None, "other") else form
            yield Named(start, end, kind or form, rank)
            here += len(piece) + 5


def _denied(text: str, start: int) -> bool:
    """Whether what comes before in the clause says that there is none."""
    clause = re.split(r"[;,:—()]", text[max(0, start - 70) : start])[-1]
    return bool(re.search(ABSENCE, clause, re.I))
