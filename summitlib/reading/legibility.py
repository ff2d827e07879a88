"""How well a text reads: what decides between two readings of the same bytes.

Points go to every character beyond ASCII for standing where such a character stands in print: an apostrophe
between letters, an accent inside a word, a common syllable among others. ASCII gives none: all readings share it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from ..language.common_characters import COMMON_HAN, COMMON_HANGUL

_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_OPENING, _CLOSING = "“‘„‚«‹「『《【（", "”»›」』》】）"
_DASHES = "–—―…‐‑−"
_EAST_ASIAN = ("hangul", "han", "kana", "wide")
_SCRIPTS = {
    "LATIN": "latin", "HANGUL": "hangul", "CJK": "han", "HIRAGANA": "kana", "KATAKANA": "kana", "HALFWIDTH": "half",
    "IDEOGRAPHIC": "wide", "FULLWIDTH": "wide",
}  # fmt: skip
_ENGLISH = re.compile(
    r"\b(?:the|of|and|to|in|that|for|on|with|is|was|said|an|by|from|has|have|it|are|be|as|at)\b", re.I
)
_OTHER = re.compile(
    r"\b(?:de|la|le|les|des|et|est|que|du|une|un|el|los|las|del|y|con|para|der|die|und|das|den|ist|nicht|mit|il|di|che|"
    r"per|não|do|da|os|em|het|een|van|och|att|det|som|og|på|na|nie|się|că|și|bir|ve)\b", re.I,
)  # fmt: skip


def legibility(text: str, limit: int = 20_000) -> float:
    """Points for the first ``limit`` characters beyond ASCII: about +1 a mark in its place, -4 one that cannot stand.

    >>> legibility("Kim’s") > 0 > legibility("Kim¡¯s")
    True
    """
    total = 0.0
    for count, match in enumerate(_BEYOND_ASCII.finditer(text)):
        if count == limit:
            break
        at = match.start()
        total += _points(match.group(), text[at - 1 : at] if at else "", text[at + 1 : at + 2])
    return total


def reads_as_english(text: str, limit: int = 20_000) -> bool:
    """Whether English function words are as many as those of its neighbours, and not rare; so also a few words without.

    >>> reads_as_english("The talks"), reads_as_english("Pourquoi ? Le ministre de la"), reads_as_english("Seoul")
    (True, False, True)
    """
    sample = text[:limit]
    english, words = len(_ENGLISH.findall(sample)), sample.count(" ") + sample.count("\n")
    return english >= len(_OTHER.findall(sample)) and english * 40 >= words - 20


def is_foreign_letter(char: str) -> bool:
    """A letter of a script that English is not written in.

    >>> [is_foreign_letter(c) for c in "é限세Ж-"]
    [False, True, True, True, False]
    """
    return char > "\u02ff" and char.isalpha() and script(char) != "latin"


@lru_cache(maxsize=70_000)
def script(char: str) -> str:
    """The kind of character: a script's name in lower case, ``mark``, or ``bad`` for what no text should hold."""
    if unicodedata.category(char) in ("Cc", "Cn", "Co", "Cs") or char == "\ufffd":
        return "bad"
    if "\u3000" <= char <= "\u303f":
        return "wide"
    first = unicodedata.name(char, "").partition(" ")[0].partition("-")[0]
    return _SCRIPTS.get(first) or (first.lower() if char.isalpha() else "mark")


@lru_cache(maxsize=200_000)
def _points(char: str, before: str, after: str) -> float:
    kind = script(char)
    if kind == "bad":
        return -4.0
    if kind == "latin" and char not in "ªº":
        return _latin(char, before, after)
    if kind == "mark" or char in "ªº":
        return _mark(char, before, after)
    return _letter(char, kind, before, after)


def _latin(char: str, before: str, after: str) -> float:
    points = 0.6 if char not in "ÿƒ" else -0.5
    if char.isupper() and before.islower():
        points -= 2.0
    for near in (before, after):
        if "\x80" <= near <= "\xff" or (near in "œŒšŠžŽŸƒ" and near):
            points -= _beside(char, near)
        elif near and near in "‚„†‡ˆ‰•˜™€":
            points -= 2.0
    return points


def _beside(char: str, near: str) -> float:
    """What a letter beyond ASCII loses beside another character of cp1252: little beside a fellow lower-case letter."""
    if near.isalpha() and near not in "ªºµ":
        return 0.2 if char.islower() and near.islower() else 0.6
    return 0.2 if near in "«»\xa0" else 2.0


def _mark(char: str, before: str, after: str) -> float:
    opens, closes = _is_edge(before) and not after.isspace(), bool(before.strip()) and _is_edge(after)
    if char in _DASHES:
        return 0.8
    if char == "’":
        return 1.0 if (before.isalnum() and after.isalnum()) or closes else 0.0 if opens else -1.0
    if char in "«»":
        return 1.0 if opens or closes or "\xa0" in (before, after) else -1.0
    if char in _OPENING or char in _CLOSING:
        return (
            1.0 if (opens if char in _OPENING else closes) or _is_east_asian(before) or _is_east_asian(after) else -1.0
        )
    return _symbol(char, before, after)


def _symbol(char: str, before: str, after: str) -> float:
    if char in "\xa0\xad":
        return 0.0
    if char in "¡¿":
        return (
            -1.5 if not _is_edge(before) or (after > "¿" and not after.isalpha()) else 0.5 if after.isalpha() else -0.3
        )
    if char in "£€¥¢₩":
        return 0.7 if before.isdigit() or after.isdigit() or not (before.strip() or after.strip()) else -1.5
    near_ascii = all(near < "\x80" or near == char for near in (before, after))
    if char in "°²³¹½¼¾ªº":
        return 0.4 if before.isalnum() and near_ascii else -1.0
    return 0.2 if near_ascii and char in "§¶©®™±×÷·•†‡※★●■→" and not (before.islower() and after.islower()) else -1.5


def _letter(char: str, kind: str, before: str, after: str) -> float:
    """Letters of other scripts: common ones among their own kind read best, one inside an English word worst."""
    near = [script(c) if c > "\x7f" else "ascii" if c.isalpha() else "" for c in (before, after) if c]
    points = _commonness(char, kind) - 0.8 * near.count("ascii") - 1.5 * (near == ["ascii", "ascii"])
    if kind in ("hangul", "han", "kana"):
        points -= sum({"hangul": 0.7, "kana": 2.0 if kind == "hangul" else 0.0}.get(k, 0.0) for k in near if k != kind)
        points -= 1.0 * near.count("latin") + 0.5 * near.count("half")
    return points


def _commonness(char: str, kind: str) -> float:
    if kind == "hangul":
        return 2.0 if char in COMMON_HANGUL else 0.7 if _is_in(char, "euc_kr") else -0.7
    if kind == "han":
        return (
            2.0 if char in COMMON_HAN else 0.2 if _is_in(char, "gb2312", 0xD7) or _is_in(char, "big5", 0xC6) else -0.6
        )
    return {"kana": 0.9, "wide": 0.6, "half": -0.6}.get(kind, 0.1)


def _is_in(char: str, encoding: str, last_lead: int = 0xFF) -> bool:
    """Whether an encoding has the character, among its first rows (the common ones)."""
    try:
        return char.encode(encoding)[0] <= last_lead
    except UnicodeEncodeError:
        return False


def _is_edge(near: str) -> bool:
    """Nothing, white space or ASCII punctuation: what stands at a word's edge."""
    return not near.isalnum() and (near <= "\x7f" or near.isspace() or near in _DASHES or near in "“”‘’«»¡¿")


def _is_east_asian(near: str) -> bool:
    return near > "\x7f" and script(near) in _EAST_ASIAN
