"""What describes a picture, or credits one."""

from __future__ import annotations

import re

from ...language.furniture import PICTURE_AGENCIES

_AGENCY = f"(?:{'|'.join(sorted(map(re.escape, PICTURE_AGENCIES), key=len, reverse=True))})"
#: how credits end a caption, or are one
_CREDITS = (
    # (Yonhap), [Photo courtesy of the office]
    rf"[(\[【][^()\[\]【】]{{0,90}}(?:\b{_AGENCY}\b|\b[Pp]hotos?\b|\b[Ii]mages?\b|\b[Cc]ourtesy\b|\b[Cc]redit\b"
    r"|\b[Vv]ia X\b|\b[Oo]ffice\b)[^()\[\]【】]{0,90}[)\]】]\.?$",
    # Photo: Ada Conti, Image courtesy of the museum
    r"(?:^|[.!?”’\"'|)]\s*|\s[|/–—-]\s?)(?:[A-Z]{2,4}\s)?(?i:photos?|images?|pictures?|pics?|pix|foto|photograph|photographer"
    r"|(?:photo|image|picture) credits?|credits?|illustration|graphic|video|screen ?grab|screenshot|file photo)"
    r"\s?(?:[Bb]y\b|[Ff]rom\b|[Vv]ia\b|[Cc]ourtesy\b|[:|/©])\s*[^.!?]{0,100}\.?$",
    # Ada Conti / Reuters Photo
    rf"\s?/\s?(?:[Cc]ourtesy\b.{{1,80}}|[^/.]{{0,60}}\b(?:{_AGENCY}|[Pp]hotos?)\b[^/.]{{0,40}})$",
    r"[.!?”\"]\s*Source:\s[^.!?]{2,100}\.?$",
    # AP Photo/Ada Conti
    r"(?:\bAP Photo|\bREUTERS|\bReuters|\bXinhua|\bEPA|\bAFP|\bGetty Images|\bBloomberg|\bPool)\s?/\s?[^.]{2,50}$",
    rf"\bvia\s+{_AGENCY}$",
    r"\b[Cc]ourtesy of [^.]{2,60}$",
    # [ADA CONTI, REUTERS]
    r"\s\[[A-Z][A-Z\d .,&/’'-]{2,60}\]$",
    # ADA CONTI / REUTERS
    r"[.!?”\"]\s(?:[A-Z][A-Z.’'-]+\s){1,4}?[–—-]?\s?/?\s?[A-Z][A-Z .’'-]+/\s?[A-Z][A-Z .-]+$",
    r"(?:^|[.!?”]\s)(?:[A-Z][\w.]+\s){1,4}[Pp]hoto by [^.!?]{3,60}$",
    r"[.!?”]\s(?:[A-Z][\w’.-]+\s){2,3}for The [A-Z][\w ]+$",
    # — AFP, Reuters/Kyodo pic
    rf"[.!?”’\"')]\s*[–—|©-]*\s*{_AGENCY}(?:[-/\s]{_AGENCY}){{0,2}}(?: pic| photo)?$",
    r"©\s?\w[^.]{2,60}$",
    r"\b[Ff]ile [Pp]hoto\)?\.?$",
)
_CREDIT_END = re.compile("|".join(_CREDITS))
#: no credit is without one of these
_CREDIT_MARKS = frozenset("()[]【】/|©:.!?”\"'’")
_CREDIT_BARE = frozenset("via courtesy Courtesy file photo Photo File By by From from".split())
_CREDIT_WORDS = frozenset(agency.replace("-", " ").split()[0] for agency in PICTURE_AGENCIES) | frozenset(
    """photo photos Photo Photos PHOTO PHOTOS photograph Photograph Photographer foto Foto pix Pix PIX pic Pic image images Image
    Images IMAGE IMAGES Picture Pictures picture PICTURE courtesy Courtesy COURTESY credit Credit CREDIT Credits CREDITS Source
    Illustration Graphic Video screengrab Screengrab screen Screen screenshot Screenshot via office Office""".split()
)
_CREDIT_LINE = re.compile(r"(?:Photo |Image |Picture )?(?:Credits?|CREDIT|Photos?|Images?)\b\s?(?:by\b|:)")
_TAKEN = re.compile(r"\b(?:[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} [A-Z][a-z]{2,8},? (?:19|20)\d\d)\.?$")
_WORD = re.compile(r"[^\W_]+")
_CAPTION_START = re.compile(
    r"^(?:[▲▼△▶◀]\s?\S|(?:FILE|File|STOCK)\s*(?:PHOTO|[Pp]hoto|IMAGE)?\s*[:–—-]\s"
    r"|(?:PHOTO|Photo|IMAGE|Image|CAPTION|Caption|GRAPHIC|Graphic|INFOGRAPHIC|Infographic|Picture|ILLUSTRATION|Illustration"
    r"|VIDEO|Video|Pictured|\[Photo\]|\(Photo\)|\[PHOTO\])\s?(?:\d+\s?)?[:|\])]"
    r"|(?:This|The|An?|In this|In these|These|Combo of)\s(?:[\w-]+\s){0,3}?"
    r"(?:photos?|images?|picture|photograph|screenshot|screen grab|handout|combination photo|composite)\b[,\s]"
    r".{0,200}\b(?:shows?|provided|released|captured|taken|depicts?|made available)\b"
    r"|(?:Figure|FIGURE|Fig\.|Table|TABLE|Chart|CHART|Map|Graph)\s\d+\s?[.:)|–—-]\s?\S"
    r"|Image (?:source|caption|credit)\s?[,:]|From left[,:]|\((?:[Ff]rom|L to R|[Ll]eft to right))"
)
_POSITION = re.compile(
    r"\((?:[a-z ]{0,24}\b)?(?:left|right|center|centre|front|back|L|R|C|top|bottom)\b[a-z ,]{0,24}\)"
    r"|,\s(?:(?:second|third|fourth|far|front|back)\s(?:from\s)?)?(?:left|right|center|centre)\s?,"
)
_REPORTS = re.compile(r"\b(?:said|told|added|according to|stated|says|reported|wrote)\b")
_PICTURED = re.compile(
    r"\b(?:shakes|poses|speaks|holds|walks|arrives|attends|greets|meets|talks|waves|delivers|looks|listens|stands|sits|takes"
    r"|inspects|reviews|signs|hugs|joins|leaves|toasts|smiles|chats|gestures|exchanges|departs|applauds|shake hands|pose for"
    r"|pose with|take a (?:selfie|photo|walk)|hold (?:a|their|talks)|walk (?:in|past|through|along)|(?:is|are) (?:seen|pictured))\b"
)


def is_caption(words: str) -> bool:
    """Whether a line describes a picture, or credits one.

    >>> is_caption("President Rossi (left) greets Chancellor Weber in Rome on Monday. (Yonhap)")
    True
    >>> is_caption("President Rossi said on Monday that the two sides would meet again in Rome. (Yonhap)")
    False
    """
    if len(words) > 600:
        return False
    if _CAPTION_START.match(words) or words in PICTURE_AGENCIES:
        return True
    tail = words[-160:]
    position = ("(" in words or ", " in words) and bool(_POSITION.search(words)) and not _REPORTS.search(words)
    if _may_credit(tail) and _CREDIT_END.search(tail):
        return position or "hoto" in tail or not _REPORTS.search(words) or bool(_PICTURED.search(words[:120]))
    return position and len(words) < 260 and bool(_PICTURED.search(words))


def is_captioned(words: str, credit: str) -> bool:
    """Whether a line above a credit describes the picture: it ends with the day it was taken."""
    return len(words) < 260 and bool(_CREDIT_LINE.match(credit) and _TAKEN.search(words)) and not _REPORTS.search(words)


def _may_credit(tail: str) -> bool:
    """Whether a credit may stand here; asked first, because it is quick."""
    if "]" in tail or "/" in tail or "©" in tail or " for The " in tail:
        return True
    bare = _CREDIT_MARKS.isdisjoint(tail[:-1]) and _CREDIT_BARE.isdisjoint(tail.split())
    return not (bare or _CREDIT_WORDS.isdisjoint(_WORD.findall(tail)))
