"""Who wrote an article and when it appeared, as lines of their own say it: bylines, affiliations, datelines."""

from __future__ import annotations

import re

from ...language.countries import BY_WORD
from ...language.furniture import GENERIC_HEADINGS, NOBODY, OUTLET_WORDS, ROLES, SECTION_WORDS, VENUES, WIRES
from ...language.letters import plain
from .shapes import LINE_LIMIT, is_sentence

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DATE = re.compile(
    rf"\b(?:spring|summer|autumn|fall|winter)\s(?:19|20)\d\d|{_MONTH}\b\.?,?\s*\d{{1,2}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?\s*(?:of\s+)?{_MONTH}\b|{_MONTH}\b\.?,?\s+(?:19|20)\d\d"
    r"|(?:19|20)\d\d\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d|\d{1,2}:\d\d"
    r"|\b\d+\s+(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\s+ago"
    r"|\b(?:views?|hits?|reads)\s*:?\s*[\d,.]+k?\b|[\d,.]+k?\s+(?:views|hits|reads)\b"
    r"|\b(?:published|posted|updated|modified)\s*:?\s*(?:today|yesterday)",
    re.IGNORECASE,
)
#: what a dateline is made of: days, times and their zones, what was done on them, how often it was seen
_DATE_WORDS = re.compile(
    rf"\b(?:{_MONTH}|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
    r"|\d+(?:st|nd|rd|th|k)?|\d{1,2}[ap]m|[ap]\.?m\.?|t|z|uk|us|noon|midnight|gmt|utc|kst|jst|cst|est|edt|et|pst|pdt|pt|bst|cet|cest"
    r"|spring|summer|autumn|fall|winter|ist|hkt|sgt|aest|hrs?|hours?|minutes?|mins?|seconds?|days?|weeks?|months?"
    r"|ago|today|yesterday|local|time|seoul|beijing|eastern|standard|daylight|date|dated?|day|first|last|latest|originally"
    r"|published|posted|publication|pub|updated?|modified|created|uploaded|registered|issued|issue|released?|added|revised"
    r"|edited|input|filed|entered|approved|written|on|at|of|as|the|and|in|views?|hits?|reads?|viewed|count|times|vol|no"
    r"|volume|number|k|or\.\s[a-z]{2}|for immediate release|for release|embargoed until)\b\.?|[年月日]",
    re.IGNORECASE,
)
_PLACE = re.compile(r"^[A-Z][\w.’'-]*(?:[ ,]+[A-Z][\w.’'-]*){0,3}\s*[,–—-]\s*(?=\w)")
_PLACE_ALONE = re.compile(r"[A-Z][A-Z .,/’'-]{2,40}\s?(?:–|—|--)")
_SOURCE = re.compile(
    r"^(?:Source\s?:\s?)?[A-Z][\w.&’'-]*(?:\s[A-Z][\w.&’'-]*){0,3}\s*(?:[|•·–—-]\s*|(?=\d\d?:\d\d)"
    r"|(?=(?:19|20)\d\d-\d)|\s(?=(?:Published|Updated|Posted)\b))|^[a-z]+(?:\.[a-z]+){1,3}\s\|\s"
)
_POSTED_BY = re.compile(r"\s*[|,]?\s*\bby\s+[\w.]+(?:\s[A-Z][\w.]*){0,2}$")
_DATED = re.compile(r"\d|today|yesterday", re.IGNORECASE)  # no date is without one
_EDITED_BY = re.compile(r"\s[|•·]\s*(?:[Ww]eb )?[Ee]ditors?\s?:\s?[^|•·]{2,40}$")
_CLOCK_ONLY = re.compile(r"[\d:\s|]*:[\d:/\s|]*")
_CLOCK = re.compile(rf"\d{{1,2}}(?:[:.]\d\d)?\s?[AaPp]\.?[Mm]\.?|{_CLOCK_ONLY.pattern}")
_WIRE_MARK = re.compile(r"\((?:[A-Z][\w.-]*)(?: [A-Z][\w.-]*){0,3}\)\s*\.?[–—-]*$")

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
    r"|compiled|translated) by\b",
    re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r".{3,80}\bcontributed (?:to )?(?:this|reporting)\b"
    r"|.{0,40}\b(?:writers?|reporters?|correspondents?|journalists?)\s.{3,120}\bcontributed\.?$",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:,|;|&|\band\b|\bwith\b)\s*")
_NAME_LINE = re.compile(rf"{_NAMES}(?:,?\s+(?:Ph\.?D\.?|Jr\.?|MD|Esq\.?)|\s+in\s+[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)?$")
_REPORTER = re.compile(
    rf"^[(\[]?(?:[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?\s?=\s?(?:(?:[Rr]eporters?|[Cc]orrespondents?)\s)?"
    rf"|(?:[Rr]eporters?|[Cc]orrespondents?|[Ss]taff [Rr]eporter)\s){_NAMES}[)\]]?$"
)
_ROLE = r"(?:correspondents?|editors?|reporters?|writers?|columnists?|analysts?)"
#: behind authors' names: places, other authors, “and agencies”, “for the Herald”, roles, handles
_BEHIND_NAMES = (
    rf"(?:,?\s(?:and\s)?(?:news\s)?agencies|(?:,|,?\sand)\s{_NAME}|\s(?:in|for|For)\s(?:[Tt]he\s)?{_NAME}|\s@\w+"
    rf"|\s?[,|·•/–-]\s?{_NAME}|,?\s?[|·•]?\s?(?:[\w&-]+\s){{0,4}}{_ROLE}\b)"
)
_AUTHORS = re.compile(rf"^(?:[Bb]y\s)?(?P<first>(?=\S+\s[A-Z\w]){_NAME}){_BEHIND_NAMES}{{1,6}}$")
_UNNAMED_AUTHOR = re.compile(
    rf"^[Bb]y\s(?:(?:our|a|an)\s(?:[\w-]+\s){{0,3}}{_ROLE}\b|[A-Z]\w+\s{_ROLE}\s{_NAMES}).{{0,40}}$"
    rf"|^(?:An?\s|[A-Z][a-z]+\s)?(?:[Cc]ommentary|[Aa]nalysis|[Ee]ssay|[Cc]olumn|[Rr]eport|[Oo]pinion)\sby\s{_NAMES}(?:[,|].{{0,60}})?$"
)
#: “Press Trust of India Oslo”, “AP Diplomatic Writer”
_WIRE_LINE = re.compile(
    rf"(?:{'|'.join(sorted(map(re.escape, WIRES), key=len, reverse=True))})(?:,?\s(?:[Ii]n\s)?(?!News|Wire|Photo|Top|Poll)(?:New\s|Hong\s|Addis\s|The\s)?[A-Z][\w’'-]+)$"
)
_EMAIL = re.compile(r"[\w.+-]+\s?(?:@|\(at\))\s?[\w-]+\.[\w.-]+")
_BIO = re.compile(
    rf"^(?:[Tt]he\s+(?:authors?|writers?|columnist)|Dr\.?\s+{_NAME}|{_NAME})(?:,[^,]{{0,60}},)?\s+(?:is|are|was"
    rf"|serves as|works (?:as|at|for)|teaches|writes|covers|has been)\s.{{0,160}}"
    r"\b(?:fellow|professor|columnist|reporter|editor|correspondent|analyst|researcher|lecturer|writer|journalist"
    r"|candidate|director|scholar|ambassador|student|contributor|author|teaches|covers|writes|works|diplomat|founder|economist|associate|specialist|expert"
    r"|historian|lawyer|adviser|advisor)\b"
    r"|^About the [Aa]uthors?:\s"
    r"|^(?:[Tt]he|Our)\s(?:authors?|writers?|columnist|contributor)(?:,[^,]{0,80},)?\s(?:is|are|was|were|has|served|teaches|writes)\s"
)
_FULL_NAME = r"[A-Z][\w’'-]+(?:\s[A-Z]\.)?(?:\s[A-Z][\w’'-]+){1,3}"
_MAY_BE_BIO = re.compile(
    rf"^(?:(?:Dr|Prof|Professor|Ambassador|Mr|Ms)\.?\s)?(?P<names>{_FULL_NAME}(?:\sand\s{_FULL_NAME})?)(?:\s\([^()]{{2,40}}\))?"
    r"(?:,\s[^,“]{3,90},)?\s(?:(?:is|are|was|were)\s(?=.{0,200}\b(?:at|of|for|with)\s(?:the\s)?(?:[A-Z]|parliament))|serves|served|works?|worked|teach|teaches|writes|covers|reports|leads|heads|directs|holds"
    r"|runs|edits|chairs|has (?:been|written|worked|served))\b"
)
_PRESENTS = re.compile(
    rf"^(?:(?:Dr|Prof|Professor|Ambassador|Mr|Ms|Sir|Lord|Rear Admiral|General)\.?\s)?(?P<names>{_FULL_NAME}(?:\sand\s{_FULL_NAME})?)"
    r"(?:\s\([^()]{2,40}\))?(?:,\s[^,“]{3,90},)?\s(?:(?:is|are|was|were)\s(?:an?|the|currently|both|professor|director|chair|editor|co-)\b"
    r"|(?:serves|works|teaches|writes|covers|reports|leads|heads|directs|runs|edits|chairs|lives)\b)"
)


def is_dateline(words: str) -> bool:
    """Whether a line says when the article appeared, or how often it was seen, and nothing else.

    >>> [is_dateline(w) for w in ("Updated: Jan. 5, 2026 10:30 a.m. KST", "Views 157", "On Jan. 5 they met", "May")]
    [True, True, False, False]
    """
    if words[-1] in "–—-" and _PLACE_ALONE.fullmatch(words):
        return True
    if len(words) > LINE_LIMIT or not (_DATED.search(words) and _DATE.search(words)):
        return False
    if _is_name_and_date(words):
        return False
    words = _EDITED_BY.sub("", _POSTED_BY.sub("", plain(words)))
    before = _PLACE.match(words) or _SOURCE.match(words)
    rest = _WIRE_MARK.sub("", words[before.end() :] if before and _DATE.search(words, before.end()) else words)
    left = _DATE_WORDS.sub("", rest)
    return not any(c.isalpha() for c in left) and not _CLOCK_ONLY.fullmatch(words)


def _is_name_and_date(words: str) -> bool:
    """Whether a line is “Ada Conti | 3 March 2025”; a newspaper's name is nobody's."""
    name, bar, date = words.partition(" | ")
    return (
        bool(bar) and is_name(name) and name.split()[-1] not in OUTLET_WORDS and name not in WIRES and is_dateline(date)
    )


def is_clock(words: str) -> bool:
    """Whether a line is a time of day and nothing else, of which only its neighbours tell what it is for."""
    return words[:1].isdigit() and bool(_CLOCK.fullmatch(words))


def is_byline(words: str) -> bool:
    """Whether a line names its author by its form alone: “By …”, “Reporting by …”, a name with an address."""
    if len(words) > LINE_LIMIT * 2:
        return False
    words = plain(words.strip("*_"))
    if _BYLINE_LABEL.match(words) or ("contribut" in words and _CONTRIBUTED.match(words)):
        return True
    if len(words) > LINE_LIMIT:
        return False
    if words.lower().strip(" .()") in NOBODY or _is_name_and_date(words) or words in WIRES or _WIRE_LINE.match(words):
        return True
    if words[-1:] not in ".!?:" and _BYLINE.match(words):
        return True
    address = _EMAIL.search(words) if "@" in words or "(at)" in words else None
    if address and words.startswith("(("):
        return True
    before = words[: address.start()].rstrip(" (<[|,/=") if address else words
    return bool(_REPORTER.match(before)) or (bool(address) and bool(_NAME_LINE.match(before)))


def is_nameless_byline(words: str) -> bool:
    """Whether a line says who wrote an article without his name before: “By our correspondent”, “Analysis by Ada Conti”."""
    return len(words) < LINE_LIMIT and not is_sentence(words) and bool(_UNNAMED_AUTHOR.match(plain(words)))


def first_author(words: str) -> str:
    """The first name of a line that may name authors, with places, roles or papers; else empty.

    >>> first_author("Ada Conti in Oslo and Jan Lind"), first_author("Talks in Oslo fail")
    ('Ada Conti', '')
    """
    if len(words) > LINE_LIMIT or len(words.split()) > 15 or is_sentence(words):
        return ""
    named = _AUTHORS.match(plain(words))
    first = words[slice(*named.span("first"))] if named else ""
    return first if is_name(first) else ""


def is_affiliation(words: str) -> bool:
    """Whether a line may say what an author is: it has a word such as fellow, and is no sentence."""
    if len(words) > LINE_LIMIT or is_sentence(words):
        return False
    return bool(_EMAIL.search(words)) or any(w.strip(".,;|()/") in ROLES for w in words.lower().split())


def is_name(words: str) -> bool:
    """Whether a line may be somebody's name, or several."""
    bare = plain(words.strip("()[] "))
    if len(bare) > 80 or not _NAME_LINE.match(bare) or _is_no_name(bare):
        return False
    return all(len(part.split()) > 1 for part in _AND.split(bare))


def _is_no_name(words: str) -> bool:
    """Whether capitalised words are a heading, a venue, or a row of topics: “Indonesia Vietnam Defence”."""
    low = words.lower()
    topics = sum(w in BY_WORD or w.lower() in SECTION_WORDS for w in words.split())
    return low in GENERIC_HEADINGS or low.split()[-1] in VENUES or topics > 1


def bio_surnames(words: str) -> list[str]:
    """Of a paragraph that may say who its authors are, their last names: “Ada Conti leads the programme”; else none.

    >>> bio_surnames("Ada Conti and Jan Lind work at Oslo."), bio_surnames("The talks failed.")
    (['Conti', 'Lind'], [])
    """
    return _surnames(_MAY_BE_BIO, words)


def presents_author(words: str) -> list[str]:
    """Of a sentence above a story the last names of those whom it presents: “Ada Conti is a geologist in Rome.”

    >>> presents_author("Ada Conti is a geologist in Rome."), presents_author("Talks are under way.")
    (['Conti'], [])
    """
    return _surnames(_PRESENTS, words)


def _surnames(sentence: re.Pattern[str], words: str) -> list[str]:
    named = sentence.match(plain(words)) if len(words) < 400 and "“" not in words else None
    return [name.split()[-1] for name in _AND.split(words[slice(*named.span("names"))])] if named else []


def is_bio(words: str) -> bool:
    """Whether a paragraph says who the author is, as the last of an article may."""
    return len(words) < 600 and bool(_BIO.match(plain(words))) and "“" not in words
