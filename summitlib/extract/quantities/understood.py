"""What a number without a noun or a unit counts: years of age, people, or what the text has just counted."""

from __future__ import annotations

from ...language import titles
from ...language.counted_nouns import BEFORE_AGES, BEFORE_PEOPLE, CASUALTIES, GROUP_ENDS, PREPOSITIONS
from ...language.numerals import AFTER_BARE, BEFORE_BARE, BEFORE_ELLIPSIS, SURELY_BARE
from ...language.units import TIME_UNITS
from .guards import is_age_in_brackets
from .numerals import Numeral
from .units import Unit
from .words import Words

_CLOSERS = frozenset(".,;:)—–”?!")
_BEFORE_HOURS = frozenset("at by in on until till since before after around and no the these those all".split())
_AGES = (10, 119)
_FEW = 20  # “the two”, “all twelve”: people or parties that the text has just named
_THRONG = 1e9  # billions are money, not a crowd


_PEOPLE = titles.ROLES | titles.PEOPLE | titles.KIN


def understood(words: Words, numeral: Numeral, at: int) -> Unit | None:
    """A number with no noun: an age, people where the text means them, else what the sentence speaks of."""
    before = words.low[numeral.first - 1] if numeral.first else ""
    after = words.low[at]
    if after in CASUALTIES:
        return Unit(at + 1, "person", "noun")
    if _is_age(words, numeral):
        return Unit(at, "year", "time")
    if before in ("which", "whom") and words.low[numeral.first - 2] == "of":
        return Unit(at, "", "again")  # “18 memoranda, of which five concern aviation”
    if before in BEFORE_ELLIPSIS and (after.endswith("ed") or _ends_group(words, at)):
        return Unit(at, "", "again" if before == "another" else "elliptic")
    return None if not _ends_group(words, at) or _is_score(words, numeral) else _alone(words, numeral, at, before)


def _alone(words: Words, numeral: Numeral, at: int, before: str) -> Unit | None:
    """What a number counts with which its noun group ends."""
    after = words.low[at]
    if after == "more" and numeral.value > 1 and words.low[at + 1] != "than":
        return Unit(at + 1, "", "again")
    if numeral.form == "words" and numeral.value < _FEW and before in BEFORE_PEOPLE and not words.joined(at):
        return Unit(at, "person", "people")
    if numeral.form == "vague" and numeral.value < _THRONG:
        return Unit(at, "person" if words.is_word(at) and after not in PREPOSITIONS else "", "bare")
    if after in AFTER_BARE and numeral.value > 1:
        return Unit(at, "", "elliptic")
    if _is_introduced(words, numeral, before):
        return Unit(at, "", "bare")
    if not _may_echo(words, numeral, before, after):
        return None
    return Unit(at, "", "again" if before in ("just", "only") else "echo")


def _may_echo(words: Words, numeral: Numeral, before: str, after: str) -> bool:
    """“lists 23 and its counterpart 28.”, “behind exactly six.”: a number that closes a clause."""
    follows_word = before.isalpha() and words.raw[numeral.first - 1].islower() and before not in _BEFORE_HOURS
    return follows_word and numeral.value > 1 and (after in _CLOSERS or not after)


def _is_score(words: Words, numeral: Numeral) -> bool:
    """“141 to 5” is a vote; “rose in 2019 to 158” is none."""
    first = numeral.first
    return words.low[first - 1] == "to" and words.is_number(first - 2) and len(words.low[first - 2]) < 4


def _ends_group(words: Words, at: int) -> bool:
    low = words.low[at]
    if low in ("last", "next"):  # “9,000 last year”
        return words.low[at + 1] in TIME_UNITS
    return not words.is_word(at) or low in GROUP_ENDS or low in ("and", "or", "more")


def _is_introduced(words: Words, numeral: Numeral, before: str) -> bool:
    """Whether a bare number is sure to count: “rose to 158”, “more than fifty”, “fell by half”, “5,000”."""
    if numeral.form == "figures":
        return numeral.scale > 1 or "," in words.raw[numeral.first] or before in BEFORE_BARE
    return numeral.form == "fraction" or numeral.scale > 1 or (before in SURELY_BARE and numeral.value > 1)


def _is_age(words: Words, numeral: Numeral) -> bool:
    """“Minister Rossi, 62, …”, “the farmer, 48, …”, “aged 62”."""
    if numeral.form != "figures" or not _AGES[0] <= numeral.value <= _AGES[1] or numeral.value % 1:
        return False
    first = numeral.first
    called = words.raw[first - 2][:1].isupper() or words.low[first - 2] in _PEOPLE
    named = first > 1 and words.low[first - 1] == "," and called
    between_commas = named and words.is_word(first - 2) and words.low[numeral.last] in (",", ".")
    return words.low[first - 1] in BEFORE_AGES or between_commas or is_age_in_brackets(words, numeral)
