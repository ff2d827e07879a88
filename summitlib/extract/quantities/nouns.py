"""The noun that a number counts: the head of the noun group after it, in the singular.

No tagger: a group of many things ends with its first plural (“17 separate, non-binding memoranda”), unless that
plural only describes the next one (“three arms deals”); a group of one ends where a preposition, a verb or a mark
begins something else (“one certificate of …”).
"""

from __future__ import annotations

import re
from functools import lru_cache

from ...language.counted_nouns import (
    BEFORE_PEOPLE,
    COMPOUND_NOUNS,
    COUNTED_EVENTS,
    GROUP_ENDS,
    IN_A_ROW,
    IRREGULAR_ENDINGS,
    IRREGULAR_PLURALS,
    NOT_PLURALS,
    ORDINAL_ENDS,
    OTHERS,
    PARTITIVES,
    PEOPLES,
    PLURAL_MODIFIERS,
    SAME_PLURALS,
)  # fmt: skip
from .cardinals import SMALL
from .words import Words

_LONGEST = 9  # tokens between a number and its noun
_LONGEST_ONE = 5
_JOINERS = frozenset({",", "and", "or", "&"})
_ES = re.compile(r"(?:ss|sh|ch|x|zz|[^aeiou]o)es$")


@lru_cache(maxsize=4096)
def singular(word: str) -> str:
    """One of what a plural names; a word that is no plural comes back as it is.

    >>> [singular(w) for w in ("countries", "businesses", "MOUs", "memoranda", "series", "fishermen")]
    ['country', 'business', 'MOU', 'MOU', 'series', 'fisherman']
    """
    low = word.lower()
    if low in IRREGULAR_PLURALS:
        return IRREGULAR_PLURALS[low]
    if not is_plural(low) or low in SAME_PLURALS:
        return word
    for ending, one in IRREGULAR_ENDINGS.items():
        if low.endswith(ending):
            return word[: -len(ending)] + one
    if low.endswith("ies") and len(low) > 4:
        return word[:-3] + "y"
    return word[:-2] if _ES.search(low) else word[:-1]


@lru_cache(maxsize=4096)
def is_plural(low: str) -> bool:
    """Whether a word in small letters names many by its form."""
    if low in IRREGULAR_PLURALS:
        return low not in ("mou", "memorandum")
    if low in SAME_PLURALS:
        return True
    if low in NOT_PLURALS or len(low) < 4 or low.endswith(("ss", "ous", "'s")):
        return False
    if low.endswith(("s", "women", "children", "people")):
        return True
    return len(low) > 5 and low.endswith("men") and low not in _MEN


_MEN = frozenset({"specimen", "regimen", "acumen", "abdomen", "stamen", "yemen", "turkmen", "foramen", "hymen"})


def counted(words: Words, i: int, many: bool) -> tuple[int, str]:
    """The token after the counted noun and its singular, for a number that ends before token i; (i, "") for none."""
    at = words.after_hyphen(i)
    if at > i:
        return _compound(words, at) if many else (at + 1, words.low[at])
    if many and _is_participle(words, i):
        i += 1
    if many and words.low[i] in COMPOUND_NOUNS and not is_plural(words.low[i + 1]):
        return i + 1, _unit(words, i)
    adjective = words.raw[i][:1].isupper() and not is_plural(words.low[i])
    if many and adjective and words.low[i + 1] == "and" and _is_count(words, i + 2):
        return i + 1, _head_of_many(words, i + 3)[1]  # “28 African and 14 European leaders”
    last, noun = _head_of_many(words, i) if many else _head_of_one(words, i)
    if many and not noun and words.raw[i] in PEOPLES:
        return i + 1, words.raw[i]  # “3.16 million Chinese”
    return last, noun


def _is_count(words: Words, i: int) -> bool:
    return words.is_number(i) or words.low[i] in SMALL


def _is_participle(words: Words, i: int) -> bool:
    """“nine signed documents”, but not “the nine signed documents”, who may have done so."""
    between = words.low[i] in GROUP_ENDS and words.low[i].endswith("ed") and is_plural(words.low[i + 1])
    return between and i > 1 and words.low[i - 2] not in BEFORE_PEOPLE


def _compound(words: Words, i: int) -> tuple[int, str]:
    """“200-strong”, “12-nation”, “four-party”."""
    return i + 1, "person" if words.low[i] == "strong" else _unit(words, i)


def counted_among(words: Words, i: int, whole: bool) -> tuple[int, str]:
    """The noun after “of” and its determiners: “of the region’s nations”; the whole may be one: “half of the army”."""
    last, noun = _head_of_many(words, i)
    return (last, noun) if noun or not whole else _head_of_one(words, i)


def past_determiners(words: Words, i: int) -> int:
    """The token after “the”, “its”, “all the” at token i."""
    while words.low[i] in PARTITIVES:
        i += 1
    return i


def _head_of_many(words: Words, i: int) -> tuple[int, str]:
    at = i
    while at < min(i + _LONGEST, words.count):
        end = _chain(words, at)
        if end > at + 1 and words.is_number(at):  # “three 70-meter vessels”
            at = end
            continue
        if not words.is_word(at) or words.low[at] in GROUP_ENDS or words.low[at] in _JOINERS:
            if at == i or words.low[at] not in _JOINERS or words.low[at + 1] in SMALL:
                break
        elif is_plural(words.low[end - 1]) and not _describes(words, at, end):
            if owned := _owned(words, i, end):
                return owned, _unit(words, owned - 1)
            return _with_complement(words, end), _unit(words, end - 1)
        elif words.low[end - 1] in ("mou", "memorandum"):
            return _with_complement(words, end), "MOU"
        at = end
    return i, ""


def _owned(words: Words, i: int, end: int) -> int:
    """The token after what a plural has by its apostrophe and the number counts, or 0.

    “31 leaders’ summits”, “four of his hosts’ leaders”; but “two countries’ navies” are of two countries.
    """
    if words.low[end] != "'" or not words.joined(end) or words.joined(end + 1):
        return 0
    ends = range(end + 2, min(end + 5, words.count + 1))
    last = next((k for k in ends if is_plural(words.low[k - 1]) and words.low[k - 1] not in GROUP_ENDS), 0)
    counted_too = words.low[i - 1] in PARTITIVES or singular(words.low[last - 1]) in COUNTED_EVENTS
    return last if counted_too else 0


def _describes(words: Words, start: int, end: int) -> bool:
    """Whether the plural that ends before token ``end`` only describes a noun after it."""
    follows = words.is_word(end) and words.low[end] not in GROUP_ENDS and words.low[end] not in _JOINERS
    if not follows or words.low[end].endswith("ed"):
        return False
    if end - start > 1:  # “high-stakes summits”
        return is_plural(words.low[_chain(words, end) - 1])
    return words.low[start] in PLURAL_MODIFIERS and any(
        is_plural(words.low[k]) for k in range(end, min(end + 3, words.count))
    )


def _chain(words: Words, i: int) -> int:
    """The token after the words that hyphens join from token i on."""
    end = i + 1
    while words.hyphened(end) and end < i + 2 * _LONGEST:
        end += 2
    return end


def _with_complement(words: Words, end: int) -> int:
    """“memoranda” takes its “of understanding” with it."""
    return end + 2 if words.low[end : end + 2] == ["of", "understanding"] else end


def _head_of_one(words: Words, i: int) -> tuple[int, str]:
    at = i
    while at < min(i + _LONGEST_ONE, words.count) and words.is_word(at) and words.low[at] not in GROUP_ENDS:
        if words.low[at] in _JOINERS or (at > i and words.low[at].endswith(("ed", "ly"))):
            break
        at = _chain(words, at)
    if at == i or at >= i + _LONGEST_ONE or is_plural(words.low[at - 1]) or words.low[at - 1].endswith("'s"):
        return i, ""
    return _with_complement(words, at), _unit(words, at - 1)


def counted_event(words: Words, i: int) -> tuple[int, str]:
    """What an ordinal that ends before token i counts: “second high-stakes summit”, “third consecutive year”."""
    at = i
    for _ in range(_LONGEST_ONE):
        at += words.low[at] == "'" and words.joined(at)  # “leaders’ summit”
        if not words.is_word(at):
            break
        end = _chain(words, at)
        low = words.low[end - 1]
        if low in IN_A_ROW:
            return end + 1, singular(words.low[end])
        if end - at == 1 and words.low[end : end + 3] == ["in", "a", "row"]:
            return end + 3, low
        if low in COUNTED_EVENTS and words.low[end] not in COUNTED_EVENTS:
            return end, low
        if (end - at == 1 and low in ORDINAL_ENDS) or low.endswith("est"):
            break
        at = end
    return i, ""


def _unit(words: Words, i: int) -> str:
    """The singular of token i; small letters, but for acronyms, and for proper nouns outside of headlines."""
    raw = words.raw[i]
    if words.low[i] in OTHERS:
        return "person"
    one = singular(raw)
    kept = sum(c.isupper() for c in raw) > 1 or (raw[0].isupper() and not words.in_title_case and not words.opens(i))
    return one if kept or one == "MOU" else one.lower()
