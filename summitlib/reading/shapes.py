"""What a line looks like by itself, before its neighbours are asked: its form, not yet its kind.

Each question takes the words of one line, without the white space around them, and answers yes or no.
"""

from __future__ import annotations

import re

from ..language.furniture import (
    GENERIC_HEADINGS, LANGUAGE_NAMES, LINE_STARTS, NOBODY, PICTURE_AGENCIES, ROLES, WHOLE_LINES,
)  # fmt: skip

#: what closes after a full stop: quotation marks, brackets, footnote marks
_CLOSING = "”’\"')]*†‡¹²³⁰⁴⁵⁶⁷⁸⁹ "
#: no line longer than this is a heading, a byline or a date (code points)
LINE_LIMIT = 160

_MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
_DATE = re.compile(
    rf"{_MONTH}\b\.?,?\s*\d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)?\s*(?:of\s+)?{_MONTH}\b|{_MONTH}\b\.?,?\s+(?:19|20)\d\d"
    r"|(?:19|20)\d\d\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:19|20)?\d\d|\d{1,2}:\d\d"
    r"|\b\d+\s+(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?)\s+ago|\b(?:views?|hits?|reads)\s*:?\s*[\d,.]+k?\b|[\d,.]+k?\s+(?:views|hits|reads)\b"
    r"|\b(?:published|posted|updated|modified)\s*:?\s*(?:today|yesterday)",
    re.IGNORECASE,
)
_DATE_WORDS = re.compile(
    rf"\b(?:{_MONTH}|mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?"
    r"|\d+(?:st|nd|rd|th)?|[ap]\.?m\.?|t|z|noon|midnight|gmt|utc|kst|jst|cst|est|edt|et|pst|pdt|pt|bst|cet|cest|ist|hkt|sgt|aest|hrs?|hours?|minutes?|mins?"
    r"|seconds?|days?|weeks?|months?|ago|today|yesterday|local|time|seoul|beijing|eastern|standard|daylight"
    r"|date|dated?|day|first|last|latest|originally|published|posted|publication|pub|updated?|modified|created|uploaded|registered|issued|issue|released?"
    r"|added|revised|edited|input|filed|entered|approved|written|on|at|of|as|the|and|in|views?|hits?|reads?|viewed|count|times|vol|no|volume|number|k"
    r"|for immediate release|embargoed until)\b\.?|[年月日]",
    re.IGNORECASE,
)
_PLACE = re.compile(r"^[A-Z][\w.’'-]*(?:[ ,]+[A-Z][\w.’'-]*){0,3}\s*[,–—-]\s*(?=\w)")
_WIRE_MARK = re.compile(r"\((?:[A-Z][\w.-]*)(?: [A-Z][\w.-]*){0,3}\)\s*[–—-]*$")

_NAME = r"(?:(?:[A-Z][\w’'.-]*|de|da|del|della|der|den|di|du|la|le|van|von|ter|ten|bin|binti|al|el|al-[A-Z][\w-]*)\s+){0,4}[A-Z][\w’'.-]+"
_NAMES = rf"{_NAME}(?:\s*(?:,|and|&|;|with)\s*(?:and\s+)?{_NAME}){{0,6}}"
_BYLINE = re.compile(
    rf"^(?:(?:[Ww]ritten|[Ss]tory|[Rr]eported|[Ee]dited|[Tt]ext|[Ww]ords|[Pp]osted|[Cc]ontributed|[Pp]repared|[Cc]ompiled|[Aa]uthored|[Pp]ublished)\s+)?"
    rf"(?:[Bb]y|BY)[:\s]+(?:{_NAMES})\s*(?:[,|/(\[<–—·•-].*)?$"
)
_BYLINE_LABEL = re.compile(r"^(?:authors?|reporters?|writers?|editors?|by)\s*[:|]\s*\S|^(?:additional )?reporting by\b|^with (?:additional )?reporting (?:by|from)\b|^(?:writing|editing|edited|compiled|translated) by\b|.{3,80}\bcontributed (?:to )?(?:this|reporting)\b", re.IGNORECASE)
_NAME_LINE = re.compile(rf"{_NAMES}(?:,?\s+(?:Ph\.?D\.?|Jr\.?|MD|Esq\.?))?$")
_EMAIL = re.compile(r"[\w.+-]+\s?(?:@|\(at\))\s?[\w-]+\.[\w.-]+")
_BIO = re.compile(
    rf"^(?:[Tt]he\s+(?:authors?|writers?|columnist)|Dr\.?\s+{_NAME}|{_NAME})(?:,[^,]{{0,60}},)?\s+(?:is|are|was|serves as|works (?:as|at|for)|teaches|writes|covers|has been)\s.{{0,160}}"
    r"\b(?:fellow|professor|columnist|reporter|editor|correspondent|analyst|researcher|lecturer|writer|journalist|director|scholar|ambassador|student|contributor|author|teaches|covers|writes|works)\b"
)

_AGENCY = r"(?:%s)" % "|".join(sorted(map(re.escape, PICTURE_AGENCIES), key=len, reverse=True))
_CREDIT_END = re.compile(
    rf"[(\[【][^()\[\]【】]{{0,90}}(?:\b{_AGENCY}\b|\b[Pp]hotos?\b|\b[Ii]mages?\b|\b[Cc]ourtesy\b|\b[Cc]redit\b|\b[Vv]ia X\b|\b[Oo]ffice\b)[^()\[\]【】]{{0,90}}[)\]】]\.?$"
    r"|(?:^|[.!?”’\"'|)]\s*|\s[|/–—-]\s?)(?:PHOTOS?|Photos?|Images?|IMAGE|Pictures?|Pic|Photograph|Photographer|Photo credit|Image credit|Credits?|CREDIT|Source|Illustration|Graphic|Video|File photo|FILE PHOTO)\s?(?:[Bb]y\b|[Cc]ourtesy\b|[:|/©])\s*[^.!?]{0,100}\.?$"
    rf"|\s?/\s?(?:[Cc]ourtesy\b.{{1,80}}|[^/.]{{0,60}}\b(?:{_AGENCY}|[Pp]hotos?)\b[^/.]{{0,40}})$"
    rf"|(?:\bAP Photo|\bREUTERS|\bReuters|\bXinhua|\bEPA|\bAFP|\bGetty Images|\bBloomberg|\bPool)\s?/\s?[^.]{{2,50}}$|\bvia\s+{_AGENCY}$|\b[Cc]ourtesy of [^.]{{2,60}}$"
    rf"|[.!?”’\"')]\s*[–—|©-]*\s*{_AGENCY}(?:[-/\s]{_AGENCY}){{0,2}}$|©\s?\w[^.]{{2,60}}$|\b[Ff]ile [Pp]hoto\)?\.?$"
)
_CREDIT_WORD = re.compile(rf"{_AGENCY}|[Pp][Hh][Oo][Tt][Oo]|[Ii]mage|IMAGE|[Cc]ourtesy|[Cc]redit|Pic|Source|©|Illustration|Graphic|Video|via|[Oo]ffice")
_CAPTION_START = re.compile(
    r"^(?:[▲▼△▶◀]\s?\S|(?:FILE|File|STOCK)\s*(?:PHOTO|[Pp]hoto|IMAGE)?\s*[:–—-]\s|(?:PHOTO|Photo|IMAGE|Image|CAPTION|Caption|GRAPHIC|Graphic|INFOGRAPHIC|Infographic|Picture|ILLUSTRATION|Illustration|VIDEO|Video|Pictured|\[Photo\]|\(Photo\)|\[PHOTO\])\s?(?:\d+\s?)?[:|\])]"
    r"|(?:This|The|An?|In this|In these|These|Combo of)\s(?:[\w-]+\s){0,3}?(?:photos?|images?|picture|photograph|screenshot|screen grab|handout|combination photo|composite)\b[,\s].{0,200}\b(?:shows?|provided|released|captured|taken|depicts?|made available)\b"
    r"|(?:Figure|FIGURE|Fig\.|Table|TABLE|Chart|CHART|Map|Graph)\s\d+\s?[.:)|–—-]\s?\S|From left[,:]|\((?:[Ff]rom|L to R|[Ll]eft to right))"
)
_POSITION = re.compile(r"\((?:[a-z ]{0,24}\b)?(?:left|right|center|centre|front|back|L|R|C|top|bottom)\b[a-z ,]{0,24}\)|,\s(?:(?:second|third|fourth|far|front|back)\s(?:from\s)?)?(?:left|right|center|centre)\s?,")
_REPORTS = re.compile(r"\b(?:said|told|added|according to|stated|says|reported|wrote)\b")
_PICTURED = re.compile(r"\b(?:shakes?|poses?|speaks?|holds?|walks?|arrives?|attends?|greets?|meets?|talks?|waves?|delivers?|looks?|listens?|stands?|sits?|take|takes|inspects?|reviews?|signs?|hug|hugs|join|joins|leaves?|toasts?|smiles?|chats?|gestures?|exchanges?|is seen|are seen|during|departs?|applauds?)\b")

_NOTE = re.compile(r"^(?:[※†‡§]\s?\S|\*{1,3}\s?(?=[\w“\"(])|\[\d{1,3}\]\s?\S|[¹²³⁰⁴-⁹]+\s?\S|\(\d{1,2}\)\s?(?=See\b)|\^\s?\S)|^[(\[]?(?:Notes?|NOTES?|Editor[’']?s?[’']? [Nn]otes?|EDITOR[’']S NOTE|Author[’']s [Nn]ote|Footnotes?|Correction|CORRECTION|Clarification|Translator[’']s [Nn]ote|N\.?B\.?)\s?[:.)–—]\s?\S")
_DISCLAIMER = re.compile(
    r"(?:views?|opinions?|contents?|ideas|arguments?|article|column|commentary|piece|posts?)\b.{0,200}?\b(?:(?:do|does|may|need|should|are|is)\s(?:not|n’t)\b.{0,40}\b(?:represent|reflect|endorsed|constitute)|(?:are|is)\s(?:those|that|(?:solely|strictly|purely|entirely)?\s?(?:the\s)?(?:personal|own|author|writer))\b.{0,60}(?:author|writer|contributor|own|alone))"
    r"|\ball rights reserved\b|\b(?:reproduc|redistribut|republi)\w*\b.{0,80}\b(?:prohibited|forbidden|without\b.{0,40}permission)\b|\bviews? (?:expressed|are)\b.{0,60}\b(?:author|writer|own)\b",
    re.IGNORECASE,
)
_ADDRESS_ONLY = re.compile(r"(?:\W*(?:https?://\S+|www\.\S+|@\w+|#\w+|[\w.+-]+@[\w-]+\.[\w.-]+))+\W*$")
_COUNT = re.compile(r"\d[\d,.]*")
_SEPARATOR = re.compile(r"\s*[|>›»•·]\s*|\s/\s")

_DECORATION = re.compile(r"^(?:[|#■□◆◇●○▶►▷▣◈★☆▌▍❚⏵🔹🔸]+\s*|<{1,2}(?=[^<>]+>{1,2}$)|【(?=[^】]+】$)|\*{2}(?=[^*]+\*{2}:?$)|_{2}(?=[^_]+_{2}$)|={2,}\s?(?=.+=$))")
_UNDECORATION = re.compile(r"(?:\s*[|#■◆●]+|>{1,2}|】|\*{2}:?|_{2}|\s*={2,})$")
_NUMBERING = re.compile(r"^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVXivx]{1,5}|[A-Za-z])[.)]|\d{1,2}\.\d{1,2}|(?:Part|PART|Section|SECTION|Chapter|CHAPTER)\s(?:\d+|[IVX]+|One|Two|Three|Four|Five)\b[.:]?)\s*")
_BULLET = re.compile(r"^(?:[-–—•▪◦‣·○△*✓✔➢]|\(?\d{1,2}[.)]|\(?[a-z][.)]|\([ivx]+\))\s")
_SPEAKER = re.compile(r"^(?:[A-Z][A-Z.’'-]+(?:[ ,]+[A-Z(][\w.,()’'-]*){0,6}:\s|(?:Q|A|MR|MS|MRS)[.:]?\s{1,}\S|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}:\s)")
_SAYING_END = re.compile(r"\b(?:said|says|saying|stated?|stating|states|wrote|writes|told|added|noted|remarked|declared|continued|read|reads|reading|following|follows|below|that|including|include|included|are|were|is)\b[^.:]{0,60}:$")
_LETTER = re.compile(r"[^\W\d_]")


def is_furniture(words: str) -> bool:
    """Whether a line belongs to the page, not to the article: navigation, sharing, comments, rights, disclaimers."""
    if len(words) > 600:
        return False
    low = words.lower()
    if _DISCLAIMER.search(words) and (words[0] in "※*(<[" or len(words) < 400):
        return True
    if len(words) > LINE_LIMIT:
        return low.startswith(LINE_STARTS) and not _REPORTS.search(low)
    bare = _COUNT.sub("#", low).strip(" :.…!»›>→←|-–—·•+()[]0")
    if bare in WHOLE_LINES or low in WHOLE_LINES or bare in ("", "#"):
        return not words.endswith(")") or len(words) > 4
    if _COUNT.sub("#", low).startswith(LINE_STARTS):
        return True
    return bool(_ADDRESS_ONLY.match(words)) or _is_language_switch(low) or _is_navigation(words)


def _is_language_switch(low: str) -> bool:
    tokens = re.findall(r"[^\W\d_]+", low)
    return len(tokens) > 1 and all(t in LANGUAGE_NAMES for t in tokens)


def _is_navigation(words: str) -> bool:
    items = [item for item in _SEPARATOR.split(words) if item]
    return len(items) > 2 and all(len(i.split()) < 4 and not any(c.isdigit() or c in ".:" for c in i) for i in items)


def is_dateline(words: str) -> bool:
    """Whether a line says when the article appeared, or how often it was seen, and nothing else.

    >>> [is_dateline(w) for w in ("Updated: Jan. 5, 2026 10:30 a.m. KST", "Views 157", "On Jan. 5 they met", "May")]
    [True, True, False, False]
    """
    if len(words) > LINE_LIMIT or not _DATE.search(words):
        return False
    place = _PLACE.match(words)
    rest = _WIRE_MARK.sub("", words[place.end() :] if place and _DATE.search(words, place.end()) else words)
    return not _LETTER.search(_DATE_WORDS.sub("", rest))


def is_byline(words: str) -> bool:
    """Whether a line names its author by its form alone: “By …”, “Reporting by …”, a name with an address."""
    if len(words) > LINE_LIMIT * 2:
        return False
    if _BYLINE_LABEL.match(words):
        return True
    if len(words) > LINE_LIMIT:
        return False
    if words.lower().strip(" .()") in NOBODY or (words[-1:] not in ".!?:" and _BYLINE.match(words)):
        return True
    address = _EMAIL.search(words)
    return bool(address) and bool(_NAME_LINE.match(words[: address.start() if address else 0].rstrip(" (<[|,/")))


def is_affiliation(words: str) -> bool:
    """Whether a line may say what an author is: it has a word such as fellow, and is no sentence."""
    if len(words) > LINE_LIMIT or is_sentence(words):
        return False
    return bool(_EMAIL.search(words)) or any(w.strip(".,;|()/") in ROLES for w in words.lower().split())


def is_name(words: str) -> bool:
    """Whether a line may be somebody's name, or several."""
    bare = words.strip("()[] ")
    return len(bare) < 80 and len(bare.split()) > 1 and bool(_NAME_LINE.match(bare)) and bare.lower() not in GENERIC_HEADINGS


def is_bio(words: str) -> bool:
    """Whether a paragraph says who the author is, as the last of an article may."""
    return len(words) < 600 and bool(_BIO.match(words)) and "“" not in words


def is_caption(words: str) -> bool:
    """Whether a line describes a picture, or credits one.

    >>> is_caption("President Rossi (left) greets Chancellor Weber in Rome on Monday. (Yonhap)")
    True
    >>> is_caption("President Rossi said on Monday that the two sides would meet again in Rome. (Yonhap)")
    False
    """
    if len(words) > 600:
        return False
    if _CAPTION_START.match(words):
        return True
    position = bool(_POSITION.search(words)) and not _REPORTS.search(words)
    tail = words[-160:]
    if _CREDIT_WORD.search(tail) and _CREDIT_END.search(tail):
        return position or len(words) < 60 or not _REPORTS.search(words) or "hoto" in tail or bool(_PICTURED.search(words[:120]))
    return position and len(words) < 260 and bool(_PICTURED.search(words))


def is_note(words: str) -> bool:
    """Whether a line is a footnote, an asterisk note, or an editor's note."""
    return bool(_NOTE.match(words))


def is_sentence(words: str) -> bool:
    """Whether a line ends as prose does: a full stop, an exclamation mark, an ellipsis."""
    bare = words.rstrip(_CLOSING)
    return bare[-1:] in (".", "!", "…", "。") and not re.search(r"\b(?:U\.S|U\.N|U\.K|E\.U|Inc|Co|Ltd|Jr|Sr|vs|St)\.$", bare)


def is_list_item(words: str) -> bool:
    """Whether a line begins with a bullet or a list's number."""
    return bool(_BULLET.match(words))


def is_speech(words: str) -> bool:
    """Whether a line is a turn of a transcript: “PRESIDENT ROSSI:  Thank you”, “Q  Will you …”."""
    return bool(_SPEAKER.match(words))


def is_decorated(words: str) -> bool:
    """Whether a line is marked as a heading: “| Outcomes”, “■ Outcomes”, “## Outcomes”, “**Outcomes**”."""
    return bool(_DECORATION.match(words))


def is_numbered(words: str) -> bool:
    return bool(_NUMBERING.match(words))


def is_heading_like(words: str) -> bool:
    """Whether a line may be a heading or a title: short, capital first, no sentence's end.

    >>> [is_heading_like(w) for w in ("Trade and Supply Chains", "What comes next?", "They met.", "and so on")]
    [True, True, False, False]
    """
    bare = undecorated(words)
    if not bare or len(bare) > LINE_LIMIT or len(bare.split()) > 22 or is_sentence(bare):
        return False
    if bare[-1] in ";," or (bare[-1] == ":" and (len(bare.split()) > 6 or _SAYING_END.search(bare))):
        return False
    if bare[-1] == "?" and len(bare.split()) > 14:
        return False
    letter = _LETTER.search(bare)
    return bool(letter) and (is_decorated(words) or not letter.group().islower() or bare[0].isdigit())


def undecorated(words: str) -> str:
    """A heading without what decorates it.

    >>> [undecorated(w) for w in ("| Outcomes", "## Outcomes ##", "<Outcomes>", "**Outcomes**", "1. Outcomes")]
    ['Outcomes', 'Outcomes', 'Outcomes', 'Outcomes', '1. Outcomes']
    """
    mark = _DECORATION.match(words)
    return _UNDECORATION.sub("", words[mark.end() :]).strip() if mark else words
