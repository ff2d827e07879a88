"""What an agreement is about: what its name says it is for, then what it is, then its clause and its sentence."""

from __future__ import annotations

import re

from ...codebook import Codebook
from ...topics import weigh_topics
from .phrases import AROUND, Named

#: topics of what an agreement is, not of what it is for
_INSTRUMENTS = ("finance", "mou_agreements", "diplomacy_protocol")
#: forms of what is said and held, not of what is traded or built
_MEETINGS = ("understanding", "dialogue")
#: topics that hold for many an agreement and yield to one that says more: “a protocol on the export of coffee”
_BROAD = (
    "trade_investment", "supply_chain", "people_exchange", "multilateral", "us_china_rivalry", "conflict",
    "business_forum", "public_opinion",
)  # fmt: skip
#: topics of the world around a summit, which no agreement is for unless its name says so
_SETTINGS = ("multilateral", "us_china_rivalry", "conflict", "public_opinion")
#: of two topics of one name, the second says more than the first
_NARROWER = {"energy": "nuclear", "health": "nuclear"}
#: money that is for something else
_LENT = re.compile(r"\b(?:loans?|grants?|lend|credit|package)\b", re.I)
#: words that part a clause from the rest of its sentence
_CLAUSE = re.compile(
    r"[;—]|, (?:and|but|while|whereas|which|who|with|after|before|as)\b|\b(?:although|because|according to)\b"
)
_PURPOSE = re.compile(r"\s(?:for|on|to|covering|concerning|about|giving|under which)\s")


class Sectors:
    """The topics that a codebook gives to agreements."""

    def __init__(self, codebook: Codebook) -> None:
        self._codebook = codebook

    def of(self, words: str, sentence: str, named: Named) -> str:
        """A topic of the codebook, or empty: the first of these places that tells one."""
        if named.form == "fta" and self._known("fta"):
            return "fta"
        own = self._name(words)
        if own and (own not in _INSTRUMENTS or (own == "diplomacy_protocol" and named.form in _MEETINGS)):
            return own
        if own == "finance" and not _LENT.search(words):
            return own
        if named.form == "mou":
            return own or self._known("mou_agreements")
        told = self._told_around(sentence, named)
        if own == "finance":
            return told if told and not _breadth(told) else own
        if named.form == "dialogue":
            return told or own or self._known("diplomacy_protocol")
        return told or own

    def _name(self, words: str) -> str:
        """The topic of a name: what it is for before what it is, and what says more before what says less."""
        purpose = _PURPOSE.search(words)
        parts = (words[purpose.end() :], words) if purpose else (words,)
        return min((slug for part in parts if (slug := self._first(part))), key=_breadth, default="")

    def _first(self, text: str) -> str:
        topics = weigh_topics(text, self._codebook)
        slugs = topics.own or tuple(reversed(topics.weak))  # of plain nouns the last is the head
        slug = min(slugs, key=_breadth, default="")
        narrower = _NARROWER.get(slug, "")
        return narrower if narrower in slugs else slug

    def _told_around(self, sentence: str, named: Named) -> str:
        around = sentence[max(0, named.start - AROUND) : named.end + AROUND]
        return self._told(_clause_around(sentence, named)) or self._told(around)

    def _told(self, text: str) -> str:
        topics = weigh_topics(text, self._codebook)
        return next((slug for slug in (*topics.own, *topics.weak) if slug not in (*_INSTRUMENTS, *_SETTINGS)), "")

    def _known(self, slug: str) -> str:
        return slug if slug in self._codebook.topics else ""


def _breadth(slug: str) -> int:
    return 2 if slug in _INSTRUMENTS else 1 if slug in _BROAD else 0


def _clause_around(text: str, named: Named) -> str:
    """The clause that names the agreement, as far as its topic is looked for."""
    begin, last = max(0, named.start - AROUND), min(len(text), named.end + AROUND)
    begin = max((m.end() for m in _CLAUSE.finditer(text, begin, named.start)), default=begin)
    stop = _CLAUSE.search(text, named.end, last)
    return text[begin : stop.start() if stop else last]
