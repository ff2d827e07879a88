"""Runs of capitals: where they stand, and where they are cut, as a run may hold a day, a title and two names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from ...language import names as known
from ...language import organisations, titles
from ...language.countries import BY_WORD
from ...language.letters import CAPITALS
from ...language.reporting import TELLING

_CAPITAL = f"[{CAPITALS}]"
#: what belongs to its members: “Growers’ Federation”
_OF_MEMBERS = "Federation|Association|Union|Party|Congress|Council|League|Society|Alliance|Chamber|Confederation|Syndicate|Guild|Club|Board|Group|Movement|Front|Forum"
_SHORT_TITLES = "Mrs?|Ms|Mohd|Md|Dr|Prof|Sen|Rep|Gov|Gen|Adm|Col|Lt|Capt|St|Amb|Rev|Maj|Brig|Cmdr|Sgt|Hon|Engr|Insp|Supt|Fr|Msgr|Pres"
#: within a name: O’Brien, N’Diaye, Ng’ang’a, Fo’an, Sing’Oei; no shortened verb begins with a vowel
_APOSTROPHE = rf"[’'](?:(?<=[OD].)(?={_CAPITAL})|(?<=\b[A-Z].)(?={_CAPITAL}[a-z])|(?<=[a-z].)(?=[aeiouAEIOU][a-z]?))"
#: “María” cut short, as Filipinos print it
_MARIA = r"Ma\.(?=[  ](?:Theresa|Teresa|Cristina|Christina|Lourdes|Carmen|Victoria|Corazon|Angela|Luisa|Elena|Rosario|Isabel|Clara|Antonia|Josefina|Gloria|Socorro|Pilar|Mercedes)\b)"
#: the initial of the father’s name tied to one’s own, as Mongolians are printed: “B.Erdene”
INITIALLED = rf"[A-Z][a-z]?\.{_CAPITAL}[a-z][\w-]+"
WORD = (
    rf"(?:(?:[A-Z]\.){{2,}}|{INITIALLED}|(?:[A-Z]|{_SHORT_TITLES})\.(?=[  ]{_CAPITAL})|{_MARIA}|[JS]r\.|(?:People|Women|Children|Workers|Veterans)[’']s"
    rf"|{_CAPITAL}[\w&]*(?:{_APOSTROPHE}[\w&]+)*(?:[-‐‑](?!(?:led|based|backed|style|bound|born|wide|level|run|owned|made|era|hosted|related|linked)\b)\w+)*"
    rf"(?:(?<=s)[’'](?= (?:{_OF_MEMBERS})\b))?)"
)
_PARTICLES = f"(?:{'|'.join(sorted(known.PARTICLES - {'ten'}))}|i|y)"
_ARTICLE = r"(?:(?:al|el|ad|an|ar|as|ash|at|az|ul|ud|ould)[-‐‑])?"
_RUN = re.compile(rf"(?={_CAPITAL})(?<![\w.@#])(?<![’']){WORD}(?:[  ](?:{_PARTICLES} ){{0,2}}{_ARTICLE}{WORD})*")
#: what goes on behind a small word: “ van der Meer”
PARTICLED = re.compile(rf"(?:[  ](?:(?:{_PARTICLES} ){{1,2}}{_ARTICLE}|{_ARTICLE[:-1]}){WORD}(?:[  ]{WORD})*)+")
_ARTICLE_BEFORE = re.compile(rf"\b{_ARTICLE[:-1]}$")
HYPHENS = ("-", "‐", "‑")
SPLIT = re.compile(WORD)
HYPHENED = re.compile(r"[A-Z][a-z]+[-‐‑][a-z]+")
#: more capitals in a row than any name has: a heading, a table
_LONGEST = 30
#: verbs that a headline prints with a capital: “Rossi Meets Kim”; “States” is no verb behind “United”
HEADLINE_VERBS = TELLING - {"states"} | frozenset(
    "meets met visits holds hosts signs arrives heads leaves wins loses makes takes gets set sets seeks eyes backs begins ends opens is are was to on as and".split()
)
#: places that are new, and words that begin no name but go on with many a body's
_NEW = frozenset("York Guinea Jersey Orleans Mexico Hampshire Caledonia Brunswick England South".split())
_OF_BODIES = ("Trade", "Economic", "First", "Peace", "Cooperation", "Standing")
_CAPITAL_TITLES = frozenset(w.capitalize() for w in titles.OFFICES) | organisations.HEADS | {"Vice", "Lady"}


#: a word or a comma before a capital, which begins no sentence then
_WITHIN = re.compile(r"\b([^\W\d_]+),? $|,[”\"’'] $")
#: words behind which a month is one: “in June Park said”
_BEFORE_MONTHS = frozenset(
    "in since by until till last this next early late mid of from to for every during on and or between before after through".split()
)
_SAID = re.compile(
    r",? (?:also |later |then |has |had )?(?:said|told|wrote|added|warned|asked|noted|argued|called|put it)\b"
)

_IS = re.compile(
    rf", (?:an?|the|who|\d\d)\b(?: [a-z][\w-]*){{0,4}}? (?:{'|'.join(sorted(titles.ROLES | titles.PEOPLE))})\b"
)


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
                yield from _parts(text, tokens)
        elif words not in known.NOT_NAMES:
            yield [Token(*run.span(), words)]


def _parts(text: str, tokens: list[Token]) -> Iterator[list[Token]]:
    """A run, cut at the words that are no part of names: days, months, words that begin sentences."""
    part: list[Token] = []
    for i, token in enumerate(tokens):
        follower = tokens[i + 1].word if i + 1 < len(tokens) else ""
        if token.word in known.NAMES_TOO and _begins_name(text, part, tokens[i:]):
            part.append(token)
        elif part and token.word.lower() in HEADLINE_VERBS and token.word not in organisations.HEADS:
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


def within_sentence(text: str, at: int) -> re.Match[str] | None:
    """The word or mark before a capital that begins no sentence."""
    return _WITHIN.search(text, max(0, at - 24), at)


def _begins_name(text: str, before: list[Token], tokens: list[Token]) -> bool:
    """“said Will Durand”, “Dr. An Wei”, “To Lam said”: behind a title, in mid-sentence, or before a name and a verb of saying."""
    names = list(takewhile(lambda t: t.word not in known.NOT_NAMES and _plain_name(t.word), tokens[1:]))
    if not names or len(names) > 3 or len(names) < len(tokens) - 1:
        return False
    start, word = tokens[0].start, tokens[0].word
    if before:
        return (
            is_title_word(before[-1].word.rstrip("."))
            and len(names) < 4
            and text[names[-1].end : names[-1].end + 1] not in ("", "\n")  # a headline
            and names[0].word.lower() not in HEADLINE_VERBS
        )
    if inside := within_sentence(text, start):
        return (
            word not in known.MONTH_NAMES or inside[1] not in _BEFORE_MONTHS or text.endswith("ccording to ", 0, start)
        )
    return bool(_SAID.match(text, names[-1].end) or (word not in ("On", "To") and _IS.match(text, names[-1].end)))


def _is_name_after_all(word: str, before: list[Token], follower: str) -> bool:
    """“He Xiangwei”, “Theresa May”, “Foreign Minister An”: a common word where a name stands."""
    if f"{word} {follower}" in BY_WORD or (word == "New" and follower in _NEW):
        return True  # “New Zealand”
    if word in ("Thu", "An", "My", "To") and any(t.word in known.VIETNAMESE for t in before[-3:]):
        return True  # “Nguyen Thu Hien”
    if before and before[-1].word in known.GIVEN:
        return word in ("May", "Will", "Read", "Few", "Good", "Great", "Moon", "Park", "March")
    if word in known.PARTISANS and follower in organisations.HEADS:
        return True  # “Chinese Communist Party”
    if word == "Jan":  # the month has a stop or a number behind it
        return _plain_name(follower)
    if word not in known.FAMILY_FIRST:
        return word in _OF_BODIES and (bool(before) or follower in _CAPITAL_TITLES)
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
