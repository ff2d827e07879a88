"""Bodies and channels that sides set up, restore or suspend: dialogues, hotlines, working groups, rounds of talks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from ...language.agreeing import DIALOGUES, FOUNDING, MANNERS
from ...language.schemes import NEGOTIABLE
from .phrases import HEAD, LONGEST, Named, phrase_end

_SMALL = r"and|or|to|that|which|was|were|is|are|with|from|in|on|at|by|for|as|of"
_FOUNDED = re.compile(
    rf"\b(?=[acefhilmorsu]){FOUNDING}\s+(?:(?:an?|the|their|its|new|more)\s+)*[“\"]?(?P<name>(?:(?!(?:{_SMALL})\s)[\w’'&–+-]+\s+){{0,7}}?{DIALOGUES})(?!\w)"
)
_SET_UP = re.compile(
    rf"\b(?:an?|the|their|its)\s+(?P<name>(?:new\s+)?(?:(?!(?:and|or|to|that|which|was|were|is|are)\s)[\w’'&–+-]+\s+){{0,6}}?{DIALOGUES})(?=\s+(?:(?:\w+\s+){{0,2}}(?:was|were|has been|had been|will be|would be|is being|to be)\s+(?:\w+ly\s+)?{FOUNDING}))"
)
#: “a joint technical table is due to meet in May”, “the new maritime dialogue, which opens in May,”
_MEETS = re.compile(
    r"\b(?:an?|the new|the joint|the next session of the|the first session of the)\s+(?P<name>(?:(?!(?:and|or|of|to|that|which|was|were|is|are|for|in|on|at|by|with|\w+ed)\s)[\w’'&–-]+\s+){1,5}?"
    r"(?:dialogue|committee|commission|council|working group|task force|table|consultations)(?: (?:on|between) (?:[\w’'-]+ ){0,4}?[\w’'-]+)?)"
    r"(?=,? (?:[^,;.]{3,60}, )?(?:which )?(?:will|would|is|are|opens|meets) (?:(?:due|expected|meant|set|scheduled|supposed|planned) )?(?:to )?(?:first )?(?:meet|convene|sit|gather|hold|be held|open|in)\b)"
)
_DEFINITE = re.compile(
    rf"\b(?:the|an?|their|its)\s+[“\"]?(?P<name>(?:(?!(?:and|or|of|to|that|which|was|were|is|are|for|in|on|with|new|first|second|annual|{MANNERS}|\w+ed|their|its|his|her|the|an?|two|three|four|both)\s)[\w’'&–-]+\s+){{1,3}}?(?:dialogue|hotline|working group))(?![\w-])"
)  # fmt: skip
_UNNAMED = re.compile(
    r"\ba\s+(?P<name>working group|hotline)(?![\w-]| is an?\b)|\bthe\s+(?P<told>hotline)(?=\s+(?:between|linking|connecting|among|that|which|opened|agreed|installed|set up|promised)\b)"
)
_TALKS = re.compile(
    r"(?:\b(?:resume|restart|hold|open|begin|start|continue|launch|convene|relaunch)(?:d|ed|s)?\s+(?:\w+\s+)?(?P<name>(?:[\w-]+\s+){0,2}?(?:talks|consultations) (?:on|over|about))"
    r"|(?P<subject>(?:talks|consultations) (?:on|over|about))(?=\s[^,;.]{3,60}?\s(?:will|are to|were to|have been|had been|were|are)\s(?:\w+ly\s)?(?:resum|restart|suspend|froz|postpon|open|launch))"
    rf"|(?P<bare>{NEGOTIABLE} (?:talks|negotiations))(?=,? (?:which |that )?(?:will |are to |were to |are due to )?(?:resum|restart|reopen|beg[aiu]n|start|stall|broke|collaps|open|suspend)))"
)
_ABOUT = re.compile(
    r"\s+(?:on|for|concerning|aimed at|about|in|of|among|between|under|led by|chaired by)\s+(?!\d{4}\b)"
)
_BARE_TALK = re.compile(
    rf"(?:(?:{MANNERS}) )*(?:talks|meetings?|summits?|consultations?|dialogues?|committees?|commissions?|visits|(?:communication |dialogue |cooperation |consultation |coordination )?(?:channel|mechanism)s?)",
)


def find_channels(text: str, low: str) -> Iterator[Named]:
    """What is set up, restored or suspended: “launched a security dialogue”, “a hotline was opened”."""
    yield from _named_by((_FOUNDED, _SET_UP), text, low)


def find_meeting(text: str, low: str) -> Iterator[Named]:
    """What is to meet: “a joint technical table is due to meet in May”."""
    yield from _named_by((_MEETS,), text, low)


def find_dialogues(text: str, low: str) -> Iterator[Named]:
    """What its name tells from other talks: “the strategic dialogue”, “a working group of eight”."""
    yield from _named_by((_DEFINITE, _UNNAMED), text, low)


def _named_by(patterns: Iterable[re.Pattern[str]], text: str, low: str) -> Iterator[Named]:
    for pattern in patterns:
        for found in pattern.finditer(low):
            name = found.lastgroup or "name"
            if not _BARE_TALK.fullmatch(found.group(name)):
                yield Named(found.start(name), _subject_end(text, found.end(name)), "dialogue", 3)


def find_talks(text: str, low: str) -> Iterator[Named]:
    """“will resume talks on the river border”; talks on a treaty are that treaty, not yet agreed."""
    for found in _TALKS.finditer(low):
        name = found.lastgroup or "name"
        end = found.end(name) if name == "bare" else phrase_end(text, found.end(name) + 1, found.end(name) + LONGEST)
        if not HEAD.search(low, found.end(name), end):
            yield Named(found.start(name), end, "dialogue", 2)


def _subject_end(text: str, end: int) -> int:
    about = _ABOUT.match(text, end)
    return phrase_end(text, about.end(), end + LONGEST) if about else end
