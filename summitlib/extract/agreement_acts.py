"""Agreements without a name of their own: what sides agreed to do, reaffirmed, proposed or put off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..language.agreeing import DIALOGUES, LIGHT, SIDES
from .agreement_phrases import LONGEST, Named, phrase_end

_AGREED = re.compile(
    rf"\b(?:(?:agreed|agree|agreeing|pledged|committed)(?: \w+ly| in [A-Z]\w+|,? (?:on )?[A-Z]\w+day,?| in principle| only| themselves)?(?: [“\"]?to\b|\s+(?=[“\"]to\b)|(?= on\b))|agreement (?:was|has been|had been) reached (?:to|on)|{SIDES}(?: \w+)?,? (?:also )?(?:decided|resolved|vowed|undertook) to|reached (?:an? )?(?:\w+ )?(?:agreement|consensus|understanding) (?:to|on)"
    rf"|pledges? to|promis(?:e|ed) to|promissory note to)\s*(?P<marks>[“\"]?)(?:on )?(?P<what>)", re.I
)  # fmt: skip
#: what is wanted or felt, and nothing undertaken
_FEELING = re.compile(
    r"(?:their (?:mutual |shared |common )?(?:support|respect|friendship)|need|importance|willingness|desire|significance|value|hope|intention|friendship|will)\b|(?:seek|pursue|make|strive)\b.{0,30}progress|disagree|differ|(?:consider|revert|discuss|talk|meet again)\b",
    re.I,
)
_AFFIRMED = re.compile(
    rf"\b(?:(?P<sides>{SIDES})(?: \w+)?,? (?:also |both |all )?)(?:reaffirmed|reiterated|expressed support for|voiced support for|affirmed|recommitted to)(?: (?:their|its) (?:commitment|support|determination) (?:to|for))?\s+(?:that\s+|the\s+)*(?P<marks>[“\"]?)",
    re.I,
)
_LIGHTLY = re.compile(rf"(?:to\s+)?{LIGHT}\s+(?!by\b)(?:(?:an?|the|new|more|further)\s+)*", re.I)


def find_undertaken(text: str) -> Iterator[Named]:
    """What is agreed without a name of its own: “agreed to ease visa rules”."""
    for said in _AGREED.finditer(text):
        start = said.end()
        light = _LIGHTLY.match(text, start)
        begin = light.end() if light else start
        end = (
            _quoted_end(text, begin, said.group("marks"))
            if said.group("marks")
            else phrase_end(text, begin, begin + LONGEST)
        )
        named = re.search(rf"^(?:[\w’'-]+\s+){{0,6}}?{DIALOGUES}", text[begin:end], re.I)
        if len(text[begin:end].split()) >= 2 and not _FEELING.match(text, start):
            yield Named(begin, end, "dialogue" if light and named else "understanding", 1)
    for said in _AFFIRMED.finditer(text):
        end = phrase_end(text, said.end(), said.end() + LONGEST)
        if "that" in said.group().split():
            end = _clause_end(text, said.end())
        if len(text[said.end() : end].split()) >= 3 and not _FEELING.match(text, said.end()):
            yield Named(
                said.end(),
                end,
                "understanding",
                1,
                "reaffirmed" if "ffirm" in said.group() or "reiter" in said.group() else "agreed",
            )


def _quoted_end(text: str, at: int, mark: str) -> int:
    """The end of quoted words, or of what they say before “, including”."""
    last = min(len(text), at + LONGEST)
    close = text.find("”" if mark == "“" else '"', at, last)
    end = close if close > 0 else last
    including = re.search(r",\s+(?:including|such as|as well as|and)\b", text[at:end])
    return len(text[: at + including.start() if including else end].rstrip(" ,."))


def _clause_end(text: str, at: int) -> int:
    last = min(len(text), at + LONGEST)
    stop = _CLAUSE_ENDS.search(text, at, last)
    return stop.start() if stop else last


_CLAUSE_ENDS = re.compile(r"[;,(]|\.(?=\s|$|[”\"])|\s+and\s+(?:agreed|said|also|they|that)\b|—")


_MOVED = re.compile(
    r"\b(?P<verb>proposed|proposes|suggested|floated|deferred|postponed|shelved|put off)\s+(?:(?:an?|the|their|its|that|to|several|some|any)\s+)*(?P<what>)", re.I
)  # fmt: skip
_TO_TALKS = re.compile(
    rf"\bto\s+(?P<name>(?:future\s+)?(?:(?!(?:and|or|that)\s)[\w’'–-]+\s+){{0,5}}?(?:{DIALOGUES}|talks|negotiations|discussions|deliberations))",
    re.I,
)
_VAGUE = re.compile(
    r"(?:(?:sensitive |thorny |difficult )?(?:dispute|issue|question|decision|matter|topic|item|problem)s?|in|on|at|during|by|as|for|he|she|they|it|this|early|late)\b",
    re.I,
)


def find_moved(text: str) -> Iterator[Named]:
    """What was proposed or put off: “proposed a joint fund”, “deferred their dispute to vice-ministerial talks”."""
    for said in _MOVED.finditer(text):
        status = "proposed" if said.group("verb").lower()[:4] in ("prop", "sugg", "floa") else "deferred"
        end = phrase_end(text, said.end(), said.end() + LONGEST)
        what = text[said.end() : end]
        talks = _TO_TALKS.search(what)
        if status == "deferred" and talks and _VAGUE.match(what):
            stop = phrase_end(text, said.end() + talks.end(), said.end() + LONGEST)
            if " on " in text[said.end() + talks.end() : stop]:
                yield Named(said.end() + talks.start("name"), stop, "dialogue", 2, status)
            continue
        if talks and status == "deferred":
            end = said.end() + len(what[: talks.start()].rstrip())
        addressee = re.search(r"\s+(?:with|to) [A-Z]\w+$", text[said.end() : end])
        end -= len(addressee.group()) if addressee else 0
        if len(text[said.end() : end].split()) >= 2 and not _VAGUE.match(what):
            regular = re.match(rf"(?:[\w’'-]+\s+){{0,3}}?{DIALOGUES}", what, re.I)
            yield Named(
                said.end(),
                end,
                "dialogue" if regular else "other" if status == "proposed" else "understanding",
                1,
                status,
            )
