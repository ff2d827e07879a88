"""Who wrote an article and when it appeared, as lines of their own say it: bylines, affiliations, datelines."""

from __future__ import annotations

import re

from ..language.furniture import GENERIC_HEADINGS, NOBODY, ROLES, VENUES, WIRES
from .shapes import LINE_LIMIT, is_sentence

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DATE = re.compile(
    rf"{_MONTH}\b\.?,?\s*\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?\s*(?:of\s+)?{_MONTH}\b|{_MONTH}\b\.?,?\s+(?:19|20)\d\d"
    r"|(?:19|20)\d\d\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d|\d{1,2}:\d\d"
    r"|\b\d+\s+(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\s+ago|\b(?:views?|hits?"
    r"|reads)\s*:?\s*[\d,.]+k?\b|[\d,.]+k?\s+(?:views|hits|reads)\b"
    r"|\b(?:published|posted|updated|modified)\s*:?\s*(?:today|yesterday)",
    re.IGNORECASE,
)
_DATE_WORDS = re.compile(
    rf"\b(?:{_MONTH}|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
    r"|\d+(?:st|nd|rd|th|k)?|[ap]\.?m\.?|t|z|noon|midnight|gmt|utc|kst|jst|cst|est|edt|et|pst|pdt|pt|bst|cet|cest"
    r"|ist|hkt|sgt|aest|hrs?|hours?|minutes?|mins?"
    r"|seconds?|days?|weeks?|months?|ago|today|yesterday|local|time|seoul|beijing|eastern|standard|daylight"
    r"|date|dated?|day|first|last|latest|originally|published|posted|publication|pub|updated?|modified|created"
    r"|uploaded|registered|issued|issue|released?"
    r"|added|revised|edited|input|filed|entered|approved|written|on|at|of|as|the|and|in|views?|hits?|reads?|viewed"
    r"|count|times|vol|no|volume|number|k"
    r"|for immediate release|embargoed until)\b\.?|[年月日]",
    re.IGNORECASE,
)
_PLACE = re.compile(r"^[A-Z][\w.’'-]*(?:[ ,]+[A-Z][\w.’'-]*){0,3}\s*[,–—-]\s*(?=\w)")
_PLACE_ALONE = re.compile(r"[A-Z][A-Z .,/’'-]{2,40}\s?(?:–|—|--)")
_SOURCE = re.compile(
    r"^(?:Source\s?:\s?)?[A-Z][\w.&’'-]*(?:\s[A-Z][\w.&’'-]*){0,3}\s*(?:[|•·–—-]\s*|(?=\d\d?:\d\d)|(?=(?:19"
    r"|20)\d\d-\d))"
)
_POSTED_BY = re.compile(r"\s*[|,]?\s*\bby\s+[\w.]+(?:\s[A-Z][\w.]*){0,2}$")
_CLOCK_ONLY = re.compile(r"[\d:\s|]*:[\d:/\s|]*")
_WIRE_MARK = re.compile(r"\((?:[A-Z][\w.-]*)(?: [A-Z][\w.-]*){0,3}\)\s*[–—-]*$")

_NAME = r"(?:(?:[A-Z][\w’'.-]*|de|da|del|della|der|den|di|du|la|le|van|von|ter|ten|bin|binti|al|el|al-[A-Z][\w-]*)\s+){0,4}[A-Z][\w’'.-]+"
_NAMES = rf"{_NAME}(?:\s*(?:,|and|&|;|with)\s*(?:and\s+)?{_NAME}){{0,6}}"
_BYLINE = re.compile(
    r"^(?:(?:[Ww]ritten|[Ss]tory|[Ii]nterview(?:ed)?|[Tt]ranslated|[Rr]eported|[Ee]dited|[Tt]ext|[Ww]ords"
    r"|[Pp]osted|[Cc]ontributed|[Pp]repared|[Cc]ompiled|[Aa]uthored|[Pp]ublished)\s+)?"
    rf"(?:[Bb]y|BY)[:\s]+(?:{_NAMES})(?:\s+in\s+[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)?\s*(?:[,|/(\[<–—·•-].*|\b(?:Published|Updated|Posted|Last)\b.*)?$"
)
_BYLINE_LABEL = re.compile(
    r"^(?:authors?|reporters?|writers?|editors?|by)\s*[:|]\s*\S|^\(?(?:additional )?reporting by\b"
    r"|^\(?with (?:additional )?(?:reporting|inputs?|contributions?|files) (?:by|from)\b|^\(?(?:writing|editing|edited"
    r"|compiled|translated) by\b|.{3,80}\bcontributed (?:to )?(?:this|reporting)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:,|;|&|\band\b|\bwith\b)\s*")
_NAME_LINE = re.compile(rf"{_NAMES}(?:,?\s+(?:Ph\.?D\.?|Jr\.?|MD|Esq\.?)|\s+in\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)?$")
_REPORTER = re.compile(
    rf"^[(\[]?(?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?\s?=\s?)?(?:[Rr]eporters?|[Cc]orrespondents?|[Ss]taff [Rr]eporter)\s{_NAMES}[)\]]?$"
)
_EMAIL = re.compile(r"[\w.+-]+\s?(?:@|\(at\))\s?[\w-]+\.[\w.-]+")
_BIO = re.compile(
    rf"^(?:[Tt]he\s+(?:authors?|writers?|columnist)|Dr\.?\s+{_NAME}|{_NAME})(?:,[^,]{{0,60}},)?\s+(?:is|are|was"
    rf"|serves as|works (?:as|at|for)|teaches|writes|covers|has been)\s.{{0,160}}"
    r"\b(?:fellow|professor|columnist|reporter|editor|correspondent|analyst|researcher|lecturer|writer|journalist"
    r"|director|scholar|ambassador|student|contributor|author|teaches|covers|writes|works|diplomat|founder|economist|associate|specialist|expert"
    r"|historian|lawyer|adviser|advisor)\b"
    r"|^(?:[Tt]he|Our)\s(?:authors?|writers?|columnist|contributor)\s(?:is|are|was|were|has|served|teaches|writes)\s"
)


def is_dateline(words: str) -> bool:
    """Whether a line says when the article appeared, or how often it was seen, and nothing else.

    >>> [is_dateline(w) for w in ("Updated: Jan. 5, 2026 10:30 a.m. KST", "Views 157", "On Jan. 5 they met", "May")]
    [True, True, False, False]
    """
    if len(words) > LINE_LIMIT or not _DATE.search(words):
        return bool(_PLACE_ALONE.fullmatch(words))
    words = _POSTED_BY.sub("", words)
    before = _PLACE.match(words) or _SOURCE.match(words)
    rest = _WIRE_MARK.sub("", words[before.end() :] if before and _DATE.search(words, before.end()) else words)
    left = _DATE_WORDS.sub("", rest)
    return not any(c.isalpha() for c in left) and not _CLOCK_ONLY.fullmatch(words)


def is_byline(words: str) -> bool:
    """Whether a line names its author by its form alone: “By …”, “Reporting by …”, a name with an address."""
    if len(words) > LINE_LIMIT * 2:
        return False
    words = words.strip("*_")
    if _BYLINE_LABEL.match(words):
        return True
    if len(words) > LINE_LIMIT:
        return False
    if words.lower().strip(" .()") in NOBODY or words in WIRES or (words[-1:] not in ".!?:" and _BYLINE.match(words)):
        return True
    address = _EMAIL.search(words)
    if address and words.startswith("(("):
        return True
    before = words[: address.start()].rstrip(" (<[|,/") if address else words
    return bool(_REPORTER.match(before)) or (bool(address) and bool(_NAME_LINE.match(before)))


def is_affiliation(words: str) -> bool:
    """Whether a line may say what an author is: it has a word such as fellow, and is no sentence."""
    if len(words) > LINE_LIMIT or is_sentence(words):
        return False
    return bool(_EMAIL.search(words)) or any(w.strip(".,;|()/") in ROLES for w in words.lower().split())


def is_name(words: str) -> bool:
    """Whether a line may be somebody's name, or several."""
    bare = words.strip("()[] ")
    if len(bare) > 80 or not _NAME_LINE.match(bare) or _is_no_name(bare.lower()):
        return False
    return all(len(part.split()) > 1 for part in _AND.split(bare))


def _is_no_name(low: str) -> bool:
    return low in GENERIC_HEADINGS or low.split()[-1] in VENUES


def is_bio(words: str) -> bool:
    """Whether a paragraph says who the author is, as the last of an article may."""
    return len(words) < 600 and bool(_BIO.match(words)) and "“" not in words
