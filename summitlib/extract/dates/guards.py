"""Whether a form that could be something else is a date here, by the words next to it.

Each guard takes the text and the match of a form, and looks at most ``_NEAR`` characters to either side.
"""

from __future__ import annotations

import re

from ...language.calendar import (
    COUNTED,
    COUNTING,
    DAY_EVENTS,
    DOUBTFUL_MONTHS,
    LABELS,
    MONTH_NAMES,
    MONTH_OPENERS,
    MONTH_SHORT,
    NAMED_WEEKDAYS,
    STREETS,
    YEAR_OPENERS,
)  # fmt: skip
from ...language.wordlists import any_of

_NEAR = 48
_WORD_BEFORE = re.compile(r"([^\s“”‘\"(]+)[^\S\n]+$")
_ADDRESS = re.compile(r"://|www\.|@|[A-Za-z]\.(?:com|org|net|gov|edu|html?|php|kr|cn|jp|uk)\b|\w[?&=]\w")
_LISTED_NUMBER = re.compile(r"\(?\d{4}\)?[,;]?")
_OF_LEVEL = re.compile(r"(?:[’']s)?\s(?:levels?|prices|rates|terms)\b")
_COUNTED = re.compile(rf"[-\s](?:[a-z]+(?:-[a-z]+)?\s)?(?:{any_of(COUNTED)})\b")
_PLURAL = re.compile(r"\s[a-z]{2,}[a-z](?<!s)s\b(?![’'])")
_VERB_S = re.compile(
    r"\s(?:was|is|has|does|marks|sees|brings|begins|ends|looks|promises|remains|comes|goes|saw|as|this|its|his|plus)\b"
)
_CLOCK = re.compile(r"\s(?:hours|hrs|GMT|UTC|KST|JST|IST|CET|EST|EDT|BST|local\stime)\b")
_SCALE = re.compile(r"\s+(?:thousand|million|billion|trillion|lakh|crore|per ?cent)\b")
_STREET = re.compile(rf"\s(?:[A-Z]\w+\s){{1,2}}(?:{any_of(STREETS)})(?!\w)")
_YEAR_OPENER = re.compile(rf"(?i:(?<![\w’'])(?:{any_of(YEAR_OPENERS)})[\s-](?:the\s)?|[’']s\s)$")
_MONTH_OPENER = re.compile(rf"(?i)(?<![\w’'])(?:{any_of(MONTH_OPENERS)})[\s-]$")
#: before a first name as well as before a month: “that April Cole”
_NAME_BEFORE = re.compile(r"(?i)(?<!\w)(?:that|as|for|of|by)\s$")
_REPEATED = re.compile(r"(?i)(?<!\w)(?:every|each)\s$")
#: before a month that is no first name here: “the year to June”, “than March”, “come April”
_PLAIN_BEFORE = re.compile(r"(?<![\w’'])(?:to|than|come|and|or|about|is|was|only|on|over|against|when|past)\s$")
_MONTHS = "|".join((*MONTH_NAMES, *(rf"{name}\b\.?" for name in MONTH_SHORT)))
_MONTH_TO = re.compile(rf"\s?[-–—]\s?(?:{_MONTHS})")
_LISTED_MONTH = re.compile(rf"(?:{_MONTHS})(?:,|,?\s(?:and|or|to|through|until)|\s?[-–—])\s?$")
_NO_MONTH_AFTER = re.compile(r"[A-Z\d]|\s(?:Revolution|War)\b")
_CAPITAL_AFTER = re.compile(r"\s[A-Z]")
_DETERMINER = re.compile(r"(?i:(?<!\w)(?:the|a|an|its|his|her|their|our|my|this|last|next|each|every)|[’']s)\s$")
_NOUN_AFTER = re.compile(r"\s(?!(?:be|have|not|also|well|on|in|to|the|by|and|of|with)\b)[a-z]{3,}")
_PREPOSITION = re.compile(r"(?i)(?<!\w)(?:in|for|during|of|by|since|the|from|to|until|on|through|and)\s$")
_REPORTED = re.compile(
    r"\s(?:GDP|growth|sales|results|earnings|profits?|revenues?|exports|imports|output|data|figures)\b"
)
_COUNTING = re.compile(
    r"(?i)(?<!\w)(?:some|about|around|over|nearly|almost|all|the|top|group\sof|at\sleast|more\sthan)\s$"
)
_HOLDER = re.compile(r"(?i)(?<!\w)(?:the|a|an|his|its|their|our|my|your|every|each|one|per|no)\s$")
_WEEKDAY_NAME_ON = re.compile(
    r"\s(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Night|prayers)\b|\.\w|s\b|-(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\w"
)
_STRETCH_OPENER = re.compile(
    r"(?i)(?<!\w)(?:in|on|of|during|by|from|until|for|earlier|later|late|early|after|before|since)\s$"
)
_DAY_OPENER = re.compile(
    r"(?i)(?<!\w)(?:(?:set|due|scheduled|slated|planned)\sfor|on|from|to|until|till|through|by|since|before|(?:morning|afternoon|evening|night)\sof)\s$"
)
_SEASON_OPENER = re.compile(
    r"(?i)(?<!\w)(?:in|by|during|until|till|since|before|after|around|at|over|early|late|mid)[\s-](?:the\s)?$"
)
_WEEKEND_OPENER = re.compile(r"(?i)(?<!\w)(?:over|at|on|during|by|before|after|until|through|throughout|for)\s$")
_FOLLOWER = re.compile(
    r"(?:\s?[-–—,.;:)(”\"’]|$|\s(?:in|at|for|to|with|on|and|as|when|where|during|while|by|of\sthis|of\slast|the|that|after|before"
    r"|from|or|but|amid|under|between|following|is|was|were|are|will|would|has|had|have|this|last|he|she|it|they|we|who|which|his"
    r"|her|their|its|inclusive|local|through|until|also|following|respectively|\d{4})\b|\s[(“\"])"
)
_CLOSED = re.compile(r"\s?[-–—,.;:)”\"’]|$")
_EVENT_AFTER = re.compile(rf"[’']s\s(?:[\w-]+\s){{0,2}}?(?:{any_of(DAY_EVENTS)})\b")


def _before(text: str, found: re.Match[str]) -> str:
    return text[max(0, found.start() - _NEAR) : found.start()]


def _word_before(text: str, found: re.Match[str]) -> str:
    word = _WORD_BEFORE.search(_before(text, found))
    return word.group(1) if word else ""


def in_address(text: str, start: int, end: int) -> bool:
    """Whether the run of characters without a space around a span is a web or mail address."""
    if text[start - 1 : start].isspace() and text[end : end + 1].isspace():
        return False
    left = re.split(r"\s", text[max(0, start - _NEAR) : start])[-1]
    right = re.split(r"\s", text[end : end + _NEAR], maxsplit=1)[0]
    return bool(_ADDRESS.search(left + text[start:end] + right))


def is_year(text: str, found: re.Match[str]) -> bool:
    """A four-digit number is a year unless it counts, measures, labels or addresses something.

    Where a plural follows ("in 2000 villages", "in 2014 companies merged") a round number counts.
    """
    before, end, year = _before(text, found), found.end(), int(found["year"])
    if any(form.match(text, end) for form in (_CLOCK, _STREET, _SCALE)) or text[end : end + 2].strip().startswith("%"):
        return False
    if _OF_LEVEL.match(text, end):
        return True
    counted, label = bool(_COUNTED.match(text, end)), _label(before)
    plural = counted or bool(_PLURAL.match(text, end) and not _VERB_S.match(text, end))
    if label in LABELS or label[-1:] in tuple("$€£¥₩#№") or (label in COUNTING and (plural or year % 100 == 0)):
        return False
    opened = bool(_YEAR_OPENER.search(before))
    if plural and (counted or not _DETERMINER.search(before)):
        return opened and year % 100 > 0
    return opened or 1900 <= year <= 2100


def _label(before: str) -> str:
    """The word that a number, or a list of numbers, stands after ("Resolutions 1718 and 1874"), in small letters."""
    words = before.split()
    while words and _LISTED_NUMBER.fullmatch(words[-1]):
        words.pop()
    if len(words) > 1 and words[-1] in ("and", "or", "to", "through") and _LISTED_NUMBER.fullmatch(words[-2]):
        return _label(" ".join(words[:-1]))
    return words[-1].lower() if words else ""


def is_iso_month(text: str, found: re.Match[str]) -> bool:
    """2021-03 is a month; 2009-10 and 2005-06, years in a row, are a season."""
    return int(found["month"]) != int(found["year"]) % 100 + 1 and is_year(text, found)


def is_day_month(text: str, found: re.Match[str]) -> bool:
    """Not "some 7 March": before a month that is also a verb, and without a year, the number counts nothing."""
    before = _before(text, found)
    return found["month"] not in DOUBTFUL_MONTHS or found["year"] is not None or not _COUNTING.search(before)


def is_month(text: str, found: re.Match[str]) -> bool:
    """A month alone: any unmistakable name, and the others ("May", "March") only where a month can stand."""
    name, before, end = found["month"], _before(text, found), found.end()
    if _NO_MONTH_AFTER.match(text, end):
        return False
    if name.title() not in MONTH_NAMES:
        joined = _MONTH_TO.match(text, end) or (before[-1:] in tuple("-–—") and _LISTED_MONTH.search(before))
        return bool(joined) or (found.group().endswith(".") and bool(_MONTH_OPENER.search(before)))
    if _REPEATED.search(before):
        return False
    if name not in DOUBTFUL_MONTHS:
        return True
    whose = name == "May" and text[end : end + 2] in ("’s", "'s") and not before.endswith("in ")
    return not name.isupper() and not whose and _stands_as_month(text, name, before, end)


def _stands_as_month(text: str, name: str, before: str, end: int) -> bool:
    """Whether a month can stand where a name does that is also another word's or a person's."""
    named = _CAPITAL_AFTER.match(text, end)
    if _MONTH_TO.match(text, end) or (_MONTH_OPENER.search(before) and not (named and _NAME_BEFORE.search(before))):
        return True
    if not named and ((name != "May" and _PLAIN_BEFORE.search(before)) or _LISTED_MONTH.search(before)):
        return True
    return bool(_DETERMINER.search(before) and _NOUN_AFTER.match(text, end))


def is_weekday(text: str, found: re.Match[str]) -> bool:
    """A day of the story: no habit ("every Monday"), no name ("Black Friday", "the Sunday Times")."""
    word = _word_before(text, found)
    if word in NAMED_WEEKDAYS or word.lower() in ("every", "each", "alternate", "most", "many", "that"):
        return word.lower() == "that" and found["unit"] is not None
    return not _WEEKDAY_NAME_ON.match(text, found.end())


def is_day_word(text: str, found: re.Match[str]) -> bool:
    """Yesterday, today, tomorrow as days: not "today’s world", "USA Today", "a better tomorrow"."""
    word, after = _word_before(text, found), text[found.end() : found.end() + _NEAR]
    if found.group()[:5].lower() == "that " and not _FOLLOWER.match(text, found.end()):
        return False  # “that evening gown”
    if found.group()[0].isupper() and word[:1].isupper() and word[-1:].isalnum():
        return False
    of_no_day = word.lower() in ("of", "a", "better", "brighter", "our", "their")
    if of_no_day and not _before(text, found).lower().endswith("as of "):
        return bool(_EVENT_AFTER.match(after))
    return not re.match("[’']s", after) or bool(_EVENT_AFTER.match(after))


#: whose New Year falls on another day each year
_OTHER_CALENDARS = ("Lunar ", "Chinese ", "Korean ", "Tibetan ", "Jewish ", "Islamic ", "Persian ", "Thai ", "Khmer ")


def is_holiday(text: str, found: re.Match[str]) -> bool:
    """Accept "before Christmas", "on New Year’s Eve", not "Lunar New Year’s Day", "Christmas Island", "a Christmas truce"."""
    if _before(text, found).endswith(_OTHER_CALENDARS):
        return False
    if found["year"] or found["holiday"] != "Christmas":
        return True
    return bool(_SEASON_OPENER.search(_before(text, found)) and _FOLLOWER.match(text, found.end()))


def is_season(text: str, found: re.Match[str]) -> bool:
    """Accept "in the spring", "by summer", not "the spring of hope", "a winter coat", "a fall in prices"."""
    if not _FOLLOWER.match(text, found.end()):
        return False
    bare = found.group().lower() == found["season"].lower()
    return bool(_SEASON_OPENER.search(_before(text, found))) and not (bare and found["season"].lower() == "fall")


def is_weekend(text: str, found: re.Match[str]) -> bool:
    """Accept "over the weekend", not "the weekend edition", "the weekend of 7 May"."""
    opened = _WEEKEND_OPENER.search(_before(text, found))
    return bool(opened) and (found.end() == len(text) or bool(_FOLLOWER.match(text, found.end())))


def is_pointed_name(text: str, found: re.Match[str]) -> bool:
    """Accept "last November", not "her last November", nor "said that Monday was …"."""
    if found["rel"].lower() == "that":
        return bool(_STRETCH_OPENER.search(_before(text, found)))
    return not _HOLDER.search(_before(text, found))


def is_pointed_unit(text: str, found: re.Match[str]) -> bool:
    """Accept "last year", "this week", not the durations "the last year", "over the next decade", "the coming week"."""
    pointer, unit, before = " ".join(found["rel"].lower().split()), found["unit"].lower(), _before(text, found)
    if pointer == "that":
        return bool(_STRETCH_OPENER.search(before) or _CLOSED.match(text, found.end()))
    if pointer in ("the next", "the coming", "this coming", "this past"):
        return pointer == "the next" and unit == "day"
    if unit == "day":
        return pointer in ("the same", "that same", "the previous", "the preceding", "the following")
    return not _HOLDER.search(before)


def is_quarter(text: str, found: re.Match[str]) -> bool:
    """Accept "the third quarter", "third-quarter growth", not "a second quarter of decline", "the first quarter-century"."""
    rest = text[found.end() : found.end() + 10]
    if found["quarter"].lower() in ("last", "final") or re.match(r"[-\s](?:century|final)", rest):
        return False
    return not re.search(r"(?i)(?<!\w)(?:a|another|straight|consecutive)\s$", _before(text, found))


def is_half(text: str, found: re.Match[str]) -> bool:
    """Accept "in the first half", "by the second half": a half of the year where nothing else is halved."""
    return bool(re.search(r"(?i)(?<!\w)(?:in|during|for|by|until|from)\sthe\s$", _before(text, found)))


def is_short_part(text: str, found: re.Match[str]) -> bool:
    """A bare "Q3" after "in", "of", "since", or before "growth", "sales"; "Q1." that opens a question is none."""
    return bool(_PREPOSITION.search(_before(text, found)) or _REPORTED.match(text, found.end()))


def is_day_of_month(text: str, found: re.Match[str]) -> bool:
    """Accept "on the 5th", "the evening of the 5th", not "on the 5th floor"."""
    return bool(_DAY_OPENER.search(_before(text, found)) and _FOLLOWER.match(text, found.end()))


def may_close_range(text: str, end: int, joiner: str) -> bool:
    """After the bare last day of a range: no noun that the number would count ("May 5 – 14 accords were signed").

    After "and", or a dash with spaces, the range itself is in doubt; "May 5-14" is sure, whatever follows.
    """
    word = joiner.strip()
    if word == "and" or (joiner != word and not word.isalpha()):
        return bool(_FOLLOWER.match(text, end))
    return joiner == word or not (_COUNTED.match(text, end) or _PLURAL.match(text, end))
