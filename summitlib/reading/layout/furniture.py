"""What belongs to the page and not to the article, as a line's own words tell: menus, sharing, rights, disclaimers."""

from __future__ import annotations

import re

from ...language.furniture import LANGUAGE_NAMES, LINE_STARTS, PEOPLE_LISTS, WHOLE_LINES
from .bylines import is_bio
from .shapes import LINE_LIMIT

_DISCLAIMER = re.compile(
    r"(?:views?|opinions?|contents?|ideas|arguments?|article|column|commentary|piece|posts?)\b.{0,200}?\b(?:"
    r"(?:do|does|may|need|should|are|is)\s(?:not|n’t)\b.{0,40}\b(?:represent|reflect|endorsed|constitute)"
    r"|(?:are|is)\s(?:those|that|(?:solely|strictly|purely|entirely)?\s?(?:the\s)?(?:personal|own|author|writer))\b"
    r".{0,60}(?:author|writer|contributor|own|alone))"
    r"|\ball rights reserved\b"
    r"|\b(?:reproduc|redistribut|republi)\w*\b.{0,80}\b(?:prohibited|forbidden|without\b.{0,40}permission)\b"
    r"|\b(?:views?|opinions?) (?:expressed|are)\b.{0,60}\b(?:author|writer|own)"
    r"|\btakes? no (?:institutional )?(?:position|stand|responsib)",
    re.IGNORECASE,
)
#: sentences with which a page speaks of itself: letters by mail, cookies, subscriptions
_PROMOTING = re.compile(
    r"\bnewsletters?\b|\byour inbox\b|\bour (?:\w+ ){0,2}(?:e-?mails?|apps?|journalism)\b"
    r"|\bcookies\b.*\b(?:device|site|consent|ads)\b"
    r"|\b(?:available|open|exclusive|free) (?:only )?(?:to|for) (?:\w+ )?subscribers\b|\bsubscribers? only\b"
    r"|\bsyndicated feed\b|\bnot been edited by\b|\bcheck back for\b|\bclick here\b"
    r"|\b(?:telegram|whatsapp|youtube) channel\b|\bdelivered (?:straight )?to you\b"
    r"|\bsubscri(?:be (?:now|today|here|for)|be to (?:our|the newsletter|unlimited)|ption options)\b|\bget briefed\b"
    r"|\bis (?:produced|published) by\b.*\b(?:institution|organi[sz]ation|foundation)\b|\bmachine[- ]translated\b"
    r"|\bcomments? (?:are|is|will be) (?:moderated|reviewed|closed)\b"
)
#: without one of these a line neither promotes nor disclaims; asked first, because it is quick
_OF_ITSELF = (
    "newsletter", "inbox", "click here", "channel", "delivered", "subscri", "briefed", "ed by ", "our ", "cookies", "syndicated", "check back", "translated", "comment",
    "represent", "reflect", "author", "writer", "contributor", "reserved", "prohibited", "permission", " own",
    "takes no", "take no", "forbidden",
)  # fmt: skip
_SAID = re.compile(r"\b(?:said|told|according to|says|added)\b|[“”]")
#: “pgh/iff/lcp”, “14821/24”, “FC/2024/117”, “4 of 9”: who typed a story, numbers of papers and pictures
_REFERENCE = re.compile(
    r"[a-z]{2,4}(?:/[a-z]{2,4}){1,4}|[\w.()-]*\d[\w.()-]*(?:/[\w.()-]+)+|[A-Z]{1,6}(?:/[\w.()-]+)*/\d[\w.()-]*(?:/[\w.-]+)*|\d{1,3} of \d{1,3}"
)
#: longest phrases that pages' labels are made of (words)
_LONGEST_LABEL = 5
_ADDRESS_ONLY = re.compile(r"(?:\W*(?:https?://\S+|www\.\S+|@\w+|#\w+|[\w.+-]+@[\w-]+\.[\w.-]+))+\W*$")
_PHONE = re.compile(r"\+?\d[\d ()-]{6,}\d")
_COUNT = re.compile(r"\d[\d,.]*")
_WORDS = re.compile(r"[^\W_]+")
_LETTERS = re.compile(r"[^\W\d_]+")
_SEPARATORS = frozenset("|>›»•·/")
_SEPARATOR = re.compile(r"\s*[|>›»•·]\s*|\s/\s")

#: beginnings of furniture, by their first letter
_STARTS = {start[0]: tuple(s for s in LINE_STARTS if s[0] == start[0]) for start in LINE_STARTS}
_WHOLE = WHOLE_LINES | {"", "#"}
_LABELS_FIRST = frozenset(m.group() for label in WHOLE_LINES if (m := _WORDS.match(label)))


def is_furniture(words: str) -> bool:
    """Whether a line belongs to the page, not to the article: navigation, sharing, comments, rights, disclaimers."""
    if len(words) > 600:
        return False
    low = words.lower().lstrip("[(<※* ")
    if not _WORDS.search(low):
        return True
    if any(map(low.__contains__, _OF_ITSELF)) and (_disclaims(words) or _promotes(low)):
        return True
    counted = _COUNT.sub("#", low)
    if counted.startswith(_STARTS.get(counted[0], ())):
        return len(words) <= LINE_LIMIT or not _SAID.search(low)
    if len(words) > LINE_LIMIT:
        return False
    if counted.strip(" :.…!»›>→←|-–—·•+()[]0") in _WHOLE or low in WHOLE_LINES:
        return True
    return _is_row(words, low)


def _disclaims(words: str) -> bool:
    return (words[0] in "※*(<[" or len(words) < 400) and bool(_DISCLAIMER.search(words)) and not is_bio(words)


def _promotes(low: str) -> bool:
    return len(low) < 300 and bool(_PROMOTING.search(low)) and not _SAID.search(low)


def _is_row(words: str, low: str) -> bool:
    """Whether a line is addresses, a number of a paper, languages, or labels of the page and nothing else."""
    if _ADDRESS_ONLY.match(words) or _REFERENCE.fullmatch(words):
        return True
    if "@" in words and words[0] != "(" and _PHONE.search(words):
        return True
    if not _SEPARATORS.isdisjoint(words) and _is_navigation(words):
        return True
    found = _WORDS.search(low)
    first = found.group() if found else ""
    if first in LANGUAGE_NAMES and _is_language_switch(low):
        return True
    return first in _LABELS_FIRST and _is_row_of_labels(low)


def _is_language_switch(low: str) -> bool:
    tokens = _LETTERS.findall(low)
    return len(tokens) > 1 and all(t in LANGUAGE_NAMES for t in tokens)


def _is_navigation(words: str) -> bool:
    items = [item for item in _SEPARATOR.split(words) if item]
    return len(items) > 2 and all(len(i.split()) < 4 and not any(c.isdigit() or c in ".:" for c in i) for i in items)


def _is_row_of_labels(low: str) -> bool:
    """Whether a line is several labels of a page in a row: “Accept all  Reject all”, “Subscribe | Sign in”."""
    words = low.replace("|", " ").replace("·", " ").split()
    if not 1 < len(words) < 12:
        return False
    at = 0
    while at < len(words):
        ends = range(min(len(words), at + _LONGEST_LABEL), at, -1)
        at = next((end for end in ends if " ".join(words[at:end]) in WHOLE_LINES), -1)
        if at < 0:
            return False
    return True


def lists_people(words: str) -> bool:
    """Whether a line heads a list of those who speak: “Speakers:”, “Panelists”."""
    return words.lower().rstrip(": ") in PEOPLE_LISTS
