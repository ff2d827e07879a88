"""Runs of capitals: where they stand, and where they are cut, as a run may hold a day, a title and two names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from ...language import names as known
from ...language import organisations, titles
from ...language.countries import BY_WORD
from ...language.letters import CAPITALS
from ...language.reporting import TELLING

_CAPITAL = f"[{CAPITALS}]"
#: what belongs to its members: “Growers’ Federation”
_OF_MEMBERS = "Federation|Association|Union|Party|Congress|Council|League|Society|Alliance|Chamber|Confederation|Syndicate|Guild|Club|Board|Group|Movement|Front|Forum"
_SHORT_TITLES = (
    "Mrs?|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Adm|Col|Lt|Capt|St|Amb|Rev|Maj|Brig|Cmdr|Sgt|Hon|Engr|Insp|Supt|Fr|Msgr|Pres"
)
#: within a name: O’Brien, N’Diaye, Ng’ang’a
_APOSTROPHE = rf"[’'](?:(?<=[OD].)(?={_CAPITAL})|(?<=\b[A-Z].)(?={_CAPITAL}[a-z])|(?<=ng.)(?=[aeo]))"
#: the initial of the father’s name tied to one’s own, as Mongolians are printed: “B.Erdene”
INITIALLED = rf"[A-Z][a-z]?\.{_CAPITAL}[a-z][\w-]+"
WORD = (
    rf"(?:(?:[A-Z]\.){{2,}}|{INITIALLED}|(?:[A-Z]|{_SHORT_TITLES})\.(?=[  ]{_CAPITAL})|[JS]r\.|(?:People|Women|Children|Workers|Veterans)[’']s"
    rf"|{_CAPITAL}[\w&]*(?:{_APOSTROPHE}[\w&]+)*(?:[-‐‑](?!(?:led|based|backed|style|bound|born|wide|level|run|owned|made|era|hosted|related|linked)\b)\w+)*"
    rf"(?:(?<=s)[’'](?= (?:{_OF_MEMBERS})\b))?)"
)
_PARTICLES = f"(?:{'|'.join(sorted(known.PARTICLES - {'ten'}))}|i|y)"
_ARTICLE = r"(?:(?:al|el|ad|an|ar|as|ash|at|az|ul|ud|ould)[-‐‑])?"
_RUN = re.compile(rf"(?={_CAPITAL})(?<![\w.@#])(?<![’']){WORD}(?:[  ](?:{_PARTICLES} ){{0,2}}{_ARTICLE}{WORD})*")
#: what goes on behind a small word: “ van der Meer”
PARTICLED = re.compile(rf"(?:[  ](?:(?:{_PARTICLES} ){{1,2}}{_ARTICLE}|{_ARTICLE[:-1]}){WORD})+")
_ARTICLE_BEFORE = re.compile(rf"\b{_ARTICLE[:-1]}$")
HYPHENS = ("-", "‐", "‑")
SPLIT = re.compile(WORD)
HYPHENED = re.compile(r"[A-Z][a-z]+[-‐‑][a-z]+")
#: more capitals in a row than any name has: a heading, a table
_LONGEST = 30
#: verbs that a headline prints with a capital: “Rossi Meets Kim”
HEADLINE_VERBS = TELLING | frozenset(
    "meets met visits holds hosts signs arrives heads leaves wins loses makes takes gets set sets seeks eyes backs begins ends opens is are was to on as and".split()
)
_CAPITAL_TITLES = frozenset(w.capitalize() for w in titles.OFFICES) | organisations.HEADS | {"Vice", "Lady"}


class Token(NamedTuple):
    start: int
    end: int
    word: str


def with_article(text: str, token: Token) -> Token:
    """A name with the article that a hyphen ties to it.

    >>> with_article("told al-Amin", Token(8, 12, "Amin")).word
    'al-Amin'
    """
    article = _ARTICLE_BEFORE.search(text, max(0, token.start - 6), token.start)
    start = article.start() if article else token.start
    return Token(start, token.end, text[start : token.end])


def find_runs(text: str) -> Iterator[list[Token]]:
    """Yield the words of each run of capitals, cut at words that are no part of names.

    >>> [[t.word for t in run] for run in find_runs("On Monday President Ada Rossi met He Wei.")]
    [['President', 'Ada', 'Rossi'], ['He', 'Wei']]
    """
    for run in _RUN.finditer(text):
        words = run[0]
        if " " in words or "\u00a0" in words:
            tokens = [Token(*m.span(), m[0]) for m in SPLIT.finditer(text, *run.span())]
            if len(tokens) <= _LONGEST:
                yield from _parts(tokens)
        elif words not in known.NOT_NAMES:
            yield [Token(*run.span(), words)]


def _parts(tokens: list[Token]) -> Iterator[list[Token]]:
    """A run, cut at the words that are no part of names: days, months, words that begin sentences."""
    part: list[Token] = []
    for i, token in enumerate(tokens):
        follower = tokens[i + 1].word if i + 1 < len(tokens) else ""
        if part and token.word.lower() in HEADLINE_VERBS and token.word not in organisations.HEADS:
            yield part
            part = []
        elif token.word in known.NOT_NAMES and not _is_name_after_all(token.word, part, follower):
            if part:
                yield part
            part = []
        else:
            part.append(token)
    if part:
        yield part


def _is_name_after_all(word: str, before: list[Token], follower: str) -> bool:
    """“He Xiangwei”, “Theresa May”, “Foreign Minister An”: a common word where a name stands."""
    if word in ("Thu", "An", "My", "To") and any(t.word in known.VIETNAMESE for t in before[-2:]):
        return True  # “Nguyen Thu Hien”
    if before and before[-1].word in known.GIVEN:
        return word in ("May", "Will", "Read", "Few", "Good", "Great", "Moon", "Park", "March")
    if word in known.PARTISANS and follower in organisations.HEADS:
        return True  # “Chinese Communist Party”
    if word in known.MONTH_NAMES and before and is_title_word(before[-1].word) and _plain_name(follower):
        return True
    if word == "Jan":  # the month has a stop or a number behind it
        return _plain_name(follower)
    if word not in known.FAMILY_FIRST:
        return word in ("Trade", "Economic", "First", "Peace") and (bool(before) or follower in _CAPITAL_TITLES)
    if follower in known.VIETNAMESE_GIVEN:
        return True  # “Do Thanh Mai”
    if before and (before[-1].word.lower() in titles.OFFICES or any(t.word in known.FAMILY_FIRST for t in before[-2:])):
        return True
    return bool(HYPHENED.fullmatch(follower)) or (word == "He" and _plain_name(follower))


@lru_cache(maxsize=8192)
def is_title_word(word: str) -> bool:
    return word.lower() in titles.OFFICES or word.rstrip(".") in titles.HONORIFICS or word in titles.SEVERAL


def _plain_name(word: str) -> bool:
    return bool(word) and word not in BY_WORD and word.lower() not in titles.ROLES and word not in organisations.HEADS
