"""Where a sentence names an agreement: candidates, each with what gave it away."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..language.agreeing import ABSENCE, DIALOGUE_STEMS, DIALOGUES, FOUNDING, HEAD_STEMS, NAMED, PROJECT_STEMS
from ..language.letters import small
from .agreement_acts import find_moved, find_undertaken
from .agreement_lists import find_listed
from .agreement_phrases import HEAD, LONGEST, Named, complement_end, is_plural, phrase_end, premodified

#: the shortest name that is believed, in code points
SHORTEST = 6


def find_named(text: str) -> Iterator[Named]:
    """Every candidate of one sentence, overlapping ones too; what is denied (“no agreement on …”) is none."""
    low = text.lower()
    for stems, find in _FINDERS:
        if any(map(low.__contains__, stems)):
            for candidate in find(text):
                if candidate.end - candidate.start >= SHORTEST and not _denied(text, candidate.start):
                    yield candidate


# ------------------------------------------------------------------ head and complement


def _headed(text: str) -> Iterator[Named]:
    for head in HEAD.finditer(small(text)):
        form = head.lastgroup or "other"
        if _NO_NOUN.search(text, max(0, head.start() - 20), head.start()):
            continue
        if re.search(r"negotiations|talks", head.group()):
            yield Named(head.start(), head.end(), form, 4)
            continue
        end = complement_end(text, head.end())
        start = premodified(text, head.start())
        if is_plural(text[head.start() : head.end()]):
            yield from _shared_head(text, head, form, end)
        elif end > head.end():
            yield Named(
                head.start() if form in ("mou", "certificate") else start,
                end,
                _form(text, head, form),
                4 if form == "mou" else 2,
            )
        elif start < head.start() or form == "fta" or (form != "mou" and " " in head.group()):
            yield Named(start, head.end(), form, 2)


#: before “deal” or “contract”, these make a verb of it, or a quantity
_NO_NOUN = re.compile(
    r"\b(?:to|will|would|can|could|must|should|not|great|good|big|may|might|broad|general|wide|widespread|universal|palace|court|royal|diplomatic|strict|health) $",
    re.I,
)


def _form(text: str, head: re.Match[str], form: str) -> str:
    """“agreement to do” that nobody signed is an understanding, not a document."""
    if head.group() != "agreement" or not re.match(
        r"(?:\s+(?:at|in)\s[^,;.]{0,60}?)?\s+to\s", text[head.end() : head.end() + 90]
    ):
        return form
    return (
        form
        if re.search(r"\b(?:sign|ink|seal|conclud)\w*", text[max(0, head.start() - 120) : head.start()])
        else "understanding"
    )


def _shared_head(text: str, head: re.Match[str], form: str, end: int) -> Iterator[Named]:
    """“MOUs on A and on B”: the plural names as many items as it has complements."""
    parts = list(re.finditer(r"\b(?:on|for|to)\s+(?:\w+)", text[head.end() : end]))
    links = [
        m.start() + head.end()
        for m in parts
        if re.search(r"(?:^\s*|\band\s+)$", text[head.end() : head.end() + m.start()])
    ]
    if len(links) > 1:
        for here, after in zip(links, [*links[1:], end], strict=False):
            item = re.sub(r",?\s+and\s*$", "", text[here:after])
            skip = re.match(r"\w+\s+", item)
            yield Named(here + (skip.end() if skip else 0), here + len(item.rstrip()), form, 4)


# ------------------------------------------------------------------ names, channels

_CAPITALISED = re.compile(
    rf"(?<![\w])(?P<marks>[“\"]?)(?P<name>(?:(?:\d{{4}}[-–]\d{{4}}|[A-Z0-9][\w&’'./–-]*)\s+(?:(?:of|on|and|for|the|in|to)\s+){{0,2}}){{1,9}}{NAMED}(?:\s+(?:on|for|of|to|concerning)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+(?:(?:of|and|the|in|for|on)\s+)*[A-Z][\w’'-]*){{0,8}})?)(?![\w])"
)  # fmt: skip
_NAMED_FORM = (
    ("mou", r"Memorandum"), ("fta", r"Free Trade|FTA|CEPA|Economic Partnership"), ("dialogue", r"Dialogue|Hotline|Working Group|Consultations"),
    ("plan", r"Plan\b|Roadmap|Framework|Initiative|Programme?|Partnership|Project|System"), ("understanding", r"Declaration|Communiqu|Joint Statement|Consensus"),
)  # fmt: skip


def _capitalised(text: str) -> Iterator[Named]:
    if not re.search(rf"\s{NAMED}", text):
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
_SCHEMES = r"(?:fund|programme|program|initiative|partnership|project|scheme|cent(?:re|er)|platform|network|corridor|facility|alliance|package|credit line|line of credit|currency swap)"
_BEGUN = re.compile(
    rf"\b(?:launch(?:ed|ing)?|establish(?:ed|ing|ment)?|unveil(?:ed|ing)?|announc(?:ed|ing)|creat(?:ed|ing|ion)|set(?:ting)? up|agreed on|finali[sz]ed|extended)\s+(?:of\s+)?(?:an?|the|their|its)\s+(?P<name>(?:(?!(?:and|or|to|that|which|was|were|is|are|with|from|in|on|at|by|for|as|of|business|peace|election|political)\s)[\w$€£’'&.–+-]+\s+){{1,6}}?{_SCHEMES})(?!\w)"
)  # fmt: skip
_FOUNDED = re.compile(
    rf"\b{FOUNDING}\s+(?:(?:an?|the|their|its|new|more)\s+)*[“\"]?(?P<name>(?:(?!(?:and|or|to|that|which|was|were|is|are|with|from|in|on|at|by|for|as|of)\s)[\w’'&–+-]+\s+){{0,7}}?{DIALOGUES})(?!\w)"
)  # fmt: skip
_SET_UP = re.compile(
    rf"\b(?:an?|the|their|its)\s+(?P<name>(?:new\s+)?(?:(?!(?:and|or|to|that|which|was|were|is|are)\s)[\w’'&–+-]+\s+){{1,6}}?{DIALOGUES})(?=\s+(?:(?:\w+\s+){{0,2}}(?:was|were|has been|had been|will be|would be|is being|to be)\s+(?:\w+ly\s+)?{FOUNDING}))"
)  # fmt: skip
_DEFINITE = re.compile(
    r"\b(?:the|an?|their|its)\s+[“\"]?(?P<name>(?:(?!(?:and|or|of|to|that|which|was|were|is|are|for|in|on|with|new|first|second|annual|political|constructive|open|direct|sincere|candid|frank|bilateral|mutual|\w+ed)\s)[\w’'&–-]+\s+){1,3}?(?:dialogue|hotline|working group))(?![\w-])"
)  # fmt: skip
_ABOUT = re.compile(r"\s+(?:on|for|concerning|aimed at|about|in|of|among)\s")
_BARE_TALK = re.compile(
    r"(?:talks|meetings?|summits?|consultations?|dialogues?|committees?|commissions?|visits|(?:communication |dialogue |cooperation |consultation |coordination )?(?:channel|mechanism)s?)",
)


def _founded(text: str) -> Iterator[Named]:
    low = small(text)
    for found in _LAUNCHED.finditer(text):
        yield Named(found.start("name"), found.end("name"), _named_form(found.group("name")), 3)
    for found in _BEGUN.finditer(low):
        end = complement_end(text, found.end("name"))
        yield Named(found.start("name"), end, _named_form(found.group("name").title()), 1)
    for pattern in (_FOUNDED, _SET_UP, _DEFINITE):
        for found in pattern.finditer(low):
            if not _BARE_TALK.fullmatch(found.group("name")):
                end = found.end()
                if about := _ABOUT.match(text, end):
                    end = phrase_end(text, about.end(), end + LONGEST)
                yield Named(found.start("name"), end, "dialogue", 3)


def _denied(text: str, start: int) -> bool:
    """Whether what comes before in the clause says that there is none."""
    clause = re.split(r"[;,:—()]", text[max(0, start - 70) : start])[-1]
    return bool(re.search(ABSENCE, clause, re.I))


#: each way of naming, and the stems without which it need not be looked for
_FINDERS = (
    (HEAD_STEMS, find_listed),
    (HEAD_STEMS, _headed),
    ((*HEAD_STEMS, *DIALOGUE_STEMS), _capitalised),
    ((*DIALOGUE_STEMS, *PROJECT_STEMS), _founded),
    (("agree", "pledg", "commit", "promis", "decided", "resolved", "vowed", "undertook", "consensus", "understanding", "affirm", "reiterat", "support"), find_undertaken),
    (("propos", "suggest", "floated", "deferred", "postpon", "shelved", "put off"), find_moved),
)  # fmt: skip
