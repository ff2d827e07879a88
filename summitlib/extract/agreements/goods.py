"""Nouns of every day, loan or order or plan, that name an agreement where somebody makes, undoes or puts it off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...language.agreeing import BEFALLS, DEEDS, GOODS, SCHEMES
from .names import form_of
from .phrases import HEAD, Named, complement_end, premodified

#: how far before a noun its verb stands, in code points
REACH = 90
_NOUN = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(f"(?P<{form}>{'|'.join(nouns)})" for form, nouns in GOODS.items())
    + r")(?![\w-])(?! (?:agreements?|deals?|contracts?|accords?|pacts?|compan(?:y|ies)|partners?)\b)"
)
_CLAUSE = re.compile(r"[;()—]|,(?! (?:an?|the|and|as)\b)|\b(?:that|which|who|while|but|whether|if)\b")
_DEED = re.compile(rf"\b(?:{DEEDS})\b(?!\s+by\b)")
_PREDICATE = re.compile(
    rf"(?:\s*\([^)]{{0,40}}\))?(?:,[^,;]{{1,60}},|,)?\s+(?:(?:between|with) [^,;.]{{3,50}}? )?(?:(?:(?:was|were|is|are|has been|have been|had been|will be|would be|to be|being)\s+(?:\w+ly\s+|also\s+)?)?(?:{DEEDS}|cancelled|halted)|{BEFALLS})\b"
)
#: a plan is one side's until another has a part in it
_SETTLED = re.compile(
    r"\b(?:signed\b|signing\b|inked\b|agree|adopt|approv|endors|finali|conclud|shelv|postpon|deferr|dropp|suspen|reviv|resum)\w*"
)
_BEGUN = re.compile(
    rf"\b(?:launch(?:ed|ing| of)?|establish(?:ed|ing|ment of)?|unveil(?:ed|ing)?|announc(?:ed|ing)|creat(?:ed|ing|ion of)|set(?:ting)? up|agreed on|finali[sz]ed|extended)\s+(?:an?|the|their|its)\s+(?P<name>(?:(?!(?:and|or|to|that|which|was|were|is|are|with|from|in|on|at|by|for|as|of|business|peace|election|political)\s)[\w$€£’'&.–+-]+\s+){{1,6}}?{SCHEMES})(?!\w)"
)
_COUNTED = re.compile(
    r"[$€£¥₹₩]?\d[\d.,]*(?:bn|mn|m|%)?(?:[- ](?:per cent|percent|billion|million|trillion|crore))?(?:[- ](?:dollar|euro|yen|won|yuan|year|month))? $"
)


def find_goods(text: str, low: str) -> Iterator[Named]:
    """“a €200 million loan for the port was approved”, “won an order for ten trams”."""
    for noun in _NOUN.finditer(low):
        form = noun.lastgroup or "other"
        start, end = premodified(text, noun.start()), complement_end(text, noun.end())
        if form == "dialogue" and (" in " in low[noun.end() : end + 1] or HEAD.search(low, noun.end(), end)):
            end = noun.end()
        told_what = start < noun.start() or end > noun.end() or " " in noun.group()
        whole = _with_sum(low, start)
        summed = whole < start and end > noun.end() and form == "other"
        if told_what and (summed or _is_done(low, noun, start, end)):
            yield Named(whole, end, form, 2)


def find_begun(text: str, low: str) -> Iterator[Named]:
    """“launched a regional seed fund for farmers”."""
    for found in _BEGUN.finditer(low):
        end = complement_end(text, found.end("name"))
        yield Named(found.start("name"), end, form_of(found.group("name").title()), 1)


def _is_done(low: str, noun: re.Match[str], start: int, end: int) -> bool:
    """Whether the clause says before the noun, or right after it, what is done to it."""
    deed = _SETTLED if noun.group().startswith("plan") else _DEED
    begin = max(0, start - REACH)
    begin = max((m.end() for m in _CLAUSE.finditer(low, begin, start)), default=begin)
    return bool(deed.search(low, begin, start) or _PREDICATE.match(low, end) or _PREDICATE.match(low, noun.end()))


def _with_sum(low: str, start: int) -> int:
    """“the ¥78 billion loan” is named by its sum."""
    sum_before = _COUNTED.search(low, max(0, start - 24), start)
    return sum_before.start() if sum_before else start
