"""Agreements with a name in capitals: “the Lisbon Declaration on Ocean Health”, “the Blue Corridor Initiative”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...language.agreeing import NAMED, PROJECTS
from .phrases import MONTHS, WEEKDAY, Named

_DAY = rf"(?!{WEEKDAY}|{MONTHS})"
_CAPITALISED = re.compile(
    rf"(?<![\w])(?P<marks>[“\"]?)(?P<name>(?:(?:\d{{4}}[-–]\d{{4}}|[A-Z0-9][\w&’'./–-]*)\s+(?:(?:of|on|and|for|the|in|to)\s+){{0,2}}){{1,9}}{NAMED}(?:\s+(?:on|for|of|to|concerning)\s+(?:the\s+)?{_DAY}[A-Z][\w’'-]*(?:\s+(?:(?:of|and|the|in|for|on)\s+)*{_DAY}[A-Z][\w’'-]*){{0,8}})?)(?![\w]| (?:Cent(?:re|er)|Hall|Administration|Agency|Office|Ministry|Bureau|Council)\b)"
)  # fmt: skip
#: “a Framework on Battery Minerals”: the head stands first
_HEAD_FIRST = re.compile(
    rf"(?<![\w])(?P<name>(?:Framework|Charter|Action Plan|Roadmap|Road Map|Dialogue|Partnership|Initiative|Arrangement)\s+(?:on|for|of)\s+(?:the\s+)?{_DAY}[A-Z][\w’'-]*(?:\s+(?:(?:of|and|the|in|for|on)\s+)*{_DAY}[A-Z][\w’'-]*){{0,8}})(?![\w])"
)
_OPENING = re.compile(r"(?:(?:The|A|An|This|In|At|Under|On|And|Its|Their|Following|As|New|Both|Signed)\s+)+")
_FORMS = tuple((form, re.compile(pattern)) for form, pattern in (
    ("mou", r"Memorandum"), ("fta", r"(?:Free|Preferential|Regional) Trade|FTA|CEPA|Economic Partnership"), ("dialogue", r"Dialogue|Hotline|Working Group|Consultations|Forum"),
    ("other", r"Agreement|Treaty|Pact|Accord|Convention|Protocol"),
    ("plan", r"Plan\b|Roadmap|Framework|Initiative|Programme?|Partnership|Project|System|Compact|Package|Facility|Fellowship|Campus|Corridor|Vision"),
    ("understanding", r"Declaration|Charter|Communiqu|Joint Statement|Consensus"),
))  # fmt: skip


def find_capitalised(text: str) -> Iterator[Named]:
    """What says by its last word that it is an agreement."""
    if not _ENDS.search(text):
        return
    for found in _CAPITALISED.finditer(text):
        lead = _OPENING.match(found.group("name"))
        start = found.start("name") + (lead.end() if lead else 0)
        another = _AND_ANOTHER.search(text, start, found.end("name"))
        end = another.start() if another else found.end("name")
        if len(text[start:end].split()) > 1 and not _NATIONAL.search(text, start, end):
            yield Named(start, end, form_of(text[start:end]), 3)
    for found in _HEAD_FIRST.finditer(text):
        yield Named(*found.span("name"), form_of(found.group("name")), 2)


#: one side's own: “the Eighth Five-Year Plan”
_NATIONAL = re.compile(
    r"(?:(?:Five|Four|Six|Seven|Ten)[- ]Year|National(?: \w+){0,2}) Plan\b|(?:UN|United Nations|Olympic|OSCE) Charter\b"
)
#: “the Treaty of Alliance and the Treaty on Borders” are two
_AND_ANOTHER = re.compile(
    r"\s+and\s+(?:the\s+|an?\s+)?(?=(?:Treaty|Agreement|Memorandum|Protocol|Convention|Declaration|Plan|Charter|Pact|Accord)\s+(?:of|on|for)\b)"
)
_ENDS = re.compile(rf"\s{NAMED}")


def form_of(name: str) -> str:
    """The form that a name in capitals tells.

    >>> form_of("Coral Coast Compact"), form_of("Treaty of Amity"), form_of("Joint Fund")
    ('plan', 'other', 'other')
    """
    return next((form for form, pattern in _FORMS if pattern.search(name)), "other")


_OUT_OF_QUOTES = r"[“\"«‘]?"
_NAME = rf"(?P<name>(?:(?:[A-Z][\w’'-]*\s+(?:(?:of|and|for|on|the)\s+){{0,2}}){{1,7}}{PROJECTS}|{PROJECTS}\s+(?:on|for|of)\s+(?:[A-Z][\w’'-]*\s*(?:(?:and|of|for)\s+)?){{1,6}}(?<=\w)))(?!\w)"
_LAUNCHED = re.compile(
    r"\b(?:[Ll]aunch(?:ed|es|ing)?|[Ee]stablish(?:ed|es|ing|ment)?|unveil(?:ed|ing)?|announc(?:ed|ing)|[Ff]org(?:e|ed|ing)|[Cc]reat(?:e|ed|ing|ion)|join(?:ed|ing)?|[Ss]et up|signed off on|agreed on|adopt(?:ed|ing)?|endors(?:ed|ing)|inaugurat(?:ed|ion)|reviv(?:e|ed|ing)|under)"
    rf"\s+(?:of\s+|on\s+)?(?:(?:an?|the|their|new|joint|bilateral|trilateral|historic|landmark|regional)\s+)*{_OUT_OF_QUOTES}{_NAME}"
)  # fmt: skip
_LAUNCHED_AFTER = re.compile(
    rf"\b[Tt]he\s+{_OUT_OF_QUOTES}{_NAME}[”\"»’]?(?:,| was| were| has been)\s+(?:also |formally )?(?:set up|launched|unveiled|inaugurated|established|announced|signed|adopted|agreed)\b"
)
#: “launched “Young Bridge”, a scheme that …”
_LAUNCHED_TITLE = re.compile(
    r"\b(?:[Ll]aunch(?:ed|es|ing)?|unveil(?:ed|s|ing)?|announc(?:ed|es|ing)|inaugurat(?:ed|es|ing)|[Cc]reat(?:ed|es|ing)|[Ss]et up) [“\"‘](?P<name>[^“”\"’\n]{3,60}?),?[”\"’]"
    r"(?: \([^()\n]{2,60}\))?,? an? (?:[\w-]+ ){0,4}(?:scheme|program(?:me)?|initiative|project|platform|fund|plan|partnership|fellowship)\b"
)
#: what has been there before: “under its Work Permit System”
_STANDING = re.compile(r"(?:System|Programme?|Scheme|Mechanism)$")
_YEAR_OF = re.compile(
    r"(?P<name>(?<![\w])Years? of (?!the\b)[A-Z][\w’'–-]*(?:\s+(?:(?:and|in|of|for|the)\s+)?[A-Z][\w’'–-]*){0,5})"
)


def find_projects(text: str) -> Iterator[Named]:
    """What a verb makes an agreement: a fund, a facility, a fellowship that sides launch or join."""
    for pattern in (_LAUNCHED, _LAUNCHED_AFTER, _LAUNCHED_TITLE):
        for found in pattern.finditer(text):
            if found.group().startswith("under") and _STANDING.search(found.group("name")):
                continue
            yield Named(found.start("name"), found.end("name"), form_of(found.group("name")), 3)


def find_years(text: str) -> Iterator[Named]:
    """“Year of Kenyan Culture”."""
    for found in _YEAR_OF.finditer(text):
        yield Named(found.start("name"), found.end("name"), "other", 3)
