"""What an agreement is about: its own name first, then its purpose, its sentence, and what the document is about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from functools import cached_property

from ..codebook import Codebook
from ..model import Sentence
from ..topics import Topics, weigh_topics
from .agreement_phrases import Named

#: how far around a name its topic stands, in code points
AROUND = 400
#: how many sentences tell what a document is about
SAMPLE = 60
#: topics of what an agreement is, not of what it is for
_INSTRUMENTS = ("finance", "mou_agreements", "diplomacy_protocol", "commerce_dialogue")
#: topics that hold for many an agreement and yield to one that says more: “a protocol on the export of coffee”
_BROAD = (
    "trade_investment", "supply_chain", "people_exchange", "multilateral", "us_alliance", "us_china_rivalry",
    "conflict", "business_forum", "public_opinion",
)  # fmt: skip
#: of two topics of one name, the second says more than the first
_NARROWER = {"energy": ("nuclear",), "security_defence": ("nuclear", "maritime"), "health": ("nuclear",)}
#: words that part a clause from the rest of its sentence
_CLAUSE = re.compile(
    r"[;—]|, (?:and|but|while|whereas|which|who|with|after|before|as)\b|\b(?:although|because|according to)\b"
)
_PURPOSE = re.compile(r"\s(?:for|on|to|covering|concerning|about|giving|under which)\s")


class Sectors:
    """The topics of one document's agreements; what the document is about is found only when it is asked for."""

    def __init__(self, sentences: Iterable[Sentence], codebook: Codebook) -> None:
        self._sentences = sentences
        self._codebook = codebook

    def of(self, words: str, sentence: str, before: str, named: Named) -> str:
        """A topic of the codebook, or empty: the first of these places that tells one."""
        if named.form == "fta" and self._known("fta"):
            return "fta"
        own = self._name(words)
        if own and own not in _INSTRUMENTS:
            return own
        if named.form == "mou":
            return own or self._known("mou_agreements")
        around = sentence[max(0, named.start - AROUND) : named.end + AROUND]
        for place in (_clause_around(sentence, named), around):
            if slug := self._told(place):
                return slug
        if own or named.form == "dialogue":
            return own or self._known("diplomacy_protocol")
        return self._told(before[-AROUND:]) or self._main

    def _name(self, words: str) -> str:
        """The topic of a name: what it is for before what it is, and what says more before what says less."""
        purpose = _PURPOSE.search(words)
        parts = (words[purpose.end() :], words) if purpose else (words,)
        chosen = [slug for part in parts if (slug := self._first(part))]
        return min(chosen, key=_breadth, default="")

    def _first(self, text: str) -> str:
        topics = weigh_topics(text, self._codebook)
        for slugs in (topics.own, topics.weak):
            if slugs:
                slug = min(slugs, key=_breadth)
                return next((n for n in _NARROWER.get(slug, ()) if n in slugs), slug)
        return ""

    def _told(self, text: str) -> str:
        topics = weigh_topics(text, self._codebook)
        return next((slug for slug in _both(topics) if slug not in _INSTRUMENTS), "")

    @cached_property
    def _main(self) -> str:
        """What most sentences of the document are about."""
        counted: Counter[str] = Counter()
        for sentence, _ in zip(self._sentences, range(SAMPLE), strict=False):
            counted.update(s for s in weigh_topics(sentence.text, self._codebook).own if s not in _INSTRUMENTS)
        return counted.most_common(1)[0][0] if counted else ""

    def _known(self, slug: str) -> str:
        return slug if slug in self._codebook.topics else ""


def _both(topics: Topics) -> tuple[str, ...]:
    return topics.own + topics.weak


def _breadth(slug: str) -> int:
    return 2 if slug in _INSTRUMENTS else 1 if slug in _BROAD else 0


def _clause_around(text: str, named: Named) -> str:
    """The clause that names the agreement, as far as its topic is looked for."""
    begin, last = max(0, named.start - AROUND), min(len(text), named.end + AROUND)
    begin = max((m.end() for m in _CLAUSE.finditer(text, begin, named.start)), default=begin)
    stop = _CLAUSE.search(text, named.end, last)
    return text[begin : stop.start() if stop else last]
