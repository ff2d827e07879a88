"""Organisations by their form: a head word, what “of …” adds to it, the acronym behind it, lists of firms."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...language import names as known
from ...language import organisations, titles
from ...language.countries import BY_WORD
from ...language.wordlists import any_of
from .capitals import WORD, Token

TAIL = re.compile(
    rf"(?: (?:of|for|on|to|in)(?: the)? {WORD}(?: {WORD}){{0,6}}(?:(?:, {WORD}(?: {WORD}){{0,4}}){{0,6}},? and {WORD}(?: {WORD}){{0,4}})?){{1,3}}"
)
_FIELD = re.compile(r",? and (?=[A-Z])|, ")
ACRONYM = re.compile(r" ?\((?:the )?([A-Z][A-Za-z&-]{1,9})\)")
_FIRMS = """companies firms conglomerates groups giants businesses banks automakers makers brands retailers agencies
    organisations organizations corporations players startups""".split()
_FIRMS_BEFORE = re.compile(rf"\b(?:{any_of(_FIRMS, any_case=True)})(?: [\w’-]+){{0,4}},?$")
_LISTING = (" including ", " such as ", " like ", " namely ", " from ")
_LIST_ITEM = re.compile(rf"({WORD}(?: {WORD})*)(?:, and |, | and )?")
#: heads that a list of fields may follow: “Ministry of Trade, Industry and Fisheries”
OF_FIELDS = frozenset(
    "Ministry Department Chamber Institute Committee Commission Council Administration Office Agency Bureau".split()
)
#: heads that “of …” or “for …” may go on
OPEN_HEADS = organisations.HEADS | organisations.HEADS_FOR
_KINDS = tuple(f"{kind} " for kind in sorted(organisations.KINDS))
#: heads that may begin a name without “of”: “Bank Indonesia”
_FIRST_HEADS = frozenset("Bank University Embassy Hotel".split())
#: and of papers: “the Daily Lorvikian”
_PRESS = frozenset("Daily Sunday Weekly Evening".split())


def is_organisation(text: str, tokens: list[Token]) -> bool:
    """Whether the head word of an organisation ends the run, or begins what “of …” goes on."""
    words = [t.word for t in tokens]
    if words[-1] in organisations.FIELDS and words[-2:-1] and words[-2] in organisations.QUALITIES:
        return False
    if words[-1] in organisations.HEADS_FOR:
        return text.startswith(" for ", tokens[-1].end) and bool(TAIL.match(text, tokens[-1].end))
    if words[-1] in organisations.HEADS:
        return (
            len(words) > 1
            or words[0] in ("Parliament", "Congress", "Senate", "Pentagon")
            or bool(TAIL.match(text, tokens[-1].end))
        )
    press = words[0] in _PRESS and text.endswith(("the ", "The "), 0, tokens[0].start)
    return len(words) > 1 and (press or words[0] in _FIRST_HEADS) and words[-1] not in organisations.NOT_ACTORS


def end_of_organisation(text: str, tokens: list[Token]) -> int:
    """Where an organisation's name ends: with “of …”, if that goes on behind its words."""
    end = tokens[-1].end
    if any(t.word in OPEN_HEADS for t in tokens[-2:]) and (tail := TAIL.match(text, end)):
        return _tail_end(tail, tokens[-1].word)
    return end


def acronym_at(text: str, end: int) -> str:
    """The acronym in brackets behind a name that ends there; empty if there is none."""
    found = ACRONYM.match(text, end)
    return found.group(1) if found else ""


def _tail_end(tail: re.Match[str], head: str) -> int:
    """Where “of …” ends: at “and” unless the head takes a list of fields, and before “in Beijing”."""
    words = tail.group()
    if words.startswith((" in ", " to ", " on the ")):
        return tail.start()
    first, *fields = _FIELD.split(words)
    topics = head in OF_FIELDS or _TOPIC.fullmatch(first) is not None
    if topics and not any(_is_body(field) for field in fields):
        first = words
    words = first
    if title := _TITLED.search(words):
        words = words[: title.start()]  # “Bank of Korea Gov. Ada Rossi”
    for stop in (" in ", " to ", " on "):
        words = words.split(stop)[0]
    return tail.start() + len(words)


#: what a body is for, up to an “and”: “for Strategic”, “of Social”
_TOPIC = re.compile(r" (?:for(?: the)? \w+(?: \w+)?|of(?: the)? \w+(?:ic|al|ary|ous|ive))")
_TITLED = re.compile(
    rf" (?:{'|'.join(sorted(office.capitalize() for office in titles.OFFICES - {'state', 'justice'}))})\.? (?=[A-Z])"
)


def _is_body(words: str) -> bool:
    """Whether an item of a list is a body, a country or somebody, not a field that a ministry is for."""
    parts = words.split()
    return words in BY_WORD or parts[0] in known.GIVEN or any(w in organisations.HEADS for w in parts if w != "Energy")


def initials_fit(acronym: str, words: list[str]) -> bool:
    """Whether an acronym begins with the initials of several words."""
    return acronym.isupper() and [w[0] for w in words] == list(acronym)[: len(words)] and len(words) > 1


def bodies_told(text: str) -> set[int]:
    """Where the items of lists such as “firms including A, B and C” begin, and names behind what they are: “the daily ____”."""
    starts = set(_behind_kinds(text))
    for at in _lists_of_firms(text):
        while item := _LIST_ITEM.match(text, at):
            starts.add(item.start())
            if item.end() == item.end(1):
                break
            at = item.end()
    return starts


def _behind_kinds(text: str) -> Iterator[int]:
    for kind in _KINDS:
        at = text.find(kind)
        while at >= 0:
            end = at + len(kind)
            if text[end : end + 1].isupper() and not text[at - 1 : at].isalnum():
                yield end
            at = text.find(kind, end)


def _lists_of_firms(text: str) -> Iterator[int]:
    for listing in _LISTING:
        at = text.find(listing)
        while at >= 0:
            first = at + len(listing)
            first += len("those of ") if text.startswith("those of ", first) else 0
            if text[first : first + 1].isupper() and _FIRMS_BEFORE.search(text, max(0, at - 60), at):
                yield first
            at = text.find(listing, first)
