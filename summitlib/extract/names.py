"""Names by their form: what a run of capitals names, before anything is known of who acts in an article.

    Posco Group Chair Chang In-hwa  ─►  organisation “Posco Group”, person “Chang In-hwa”
    title + name │ name + role clause │ given name + name │ name + “said” │ capitals with an organisation's word
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..language import names as known
from ..language import organisations, titles
from ..language.countries import BY_WORD
from ..language.reporting import FINITE

_CAPITAL = "[A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĜĞĠĢĤĦĨĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŖŘŚŜŞŠŢŤŨŪŬŮŰŲŴŶŸŹŻŽƠƯḌḤṢṬẠẤẦ]"
_WORD = (
    r"(?:(?:[A-Z]\.){2,}|(?:[A-Z]|Mrs?|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Adm|Col|Lt|Capt|St|Amb|Rev)\.(?=[  ][A-Z])|(?:People|Women|Children|Workers|Veterans)[’']s"
    rf"|{_CAPITAL}(?:[\w&]|(?<=[OD])[’'](?=[A-Z]))*(?:[-‐‑](?!(?:led|based|backed|style|bound|born|wide|level|run|owned|made|era|hosted|related|linked)\b)\w+)*)"
)
_PARTICLES = r"(?:de|del|della|da|dos|van|von|der|den|bin|ibn|al|el|la|le|di)"
_RUN = re.compile(rf"(?<![\w.@#])(?<![’']){_WORD}(?:[  ](?:{_PARTICLES} ){{0,2}}{_WORD})*")
_SPLIT = re.compile(_WORD)
_TAIL = re.compile(
    rf"(?: (?:of|for|on|to|in)(?: the)? {_WORD}(?: {_WORD}){{0,6}}(?:(?:, {_WORD}(?: {_WORD}){{0,4}}){{0,6}},? and {_WORD}(?: {_WORD}){{0,4}})?){{1,3}}"
)
_FIELD = re.compile(r",? and (?=[A-Z])|, ")
_ACRONYM = re.compile(r" ?\((?:the )?([A-Z][A-Za-z&-]{1,9})\)")
_ROLE_AFTER = re.compile(
    r"(?: \([^()\n]{1,40}\))?, (?:\d\d,? |(?:a|an|the|who|whose|[a-z-]+ )?(?:[a-zA-Z.’'-]+ ){0,5}?(?:"
    + "|".join(sorted(titles.ROLES))
    + r")\b|who\b|now\b)"
)
_ROLES_BEFORE = titles.ROLES | {"wife", "husband", "daughter", "son", "sister", "brother"}
#: verbs that the speaker may follow: “…,” said analyst Jane Doe
_SAID_BEFORE = frozenset("said says told added wrote replied asked warned recalled noted".split())
#: more capitals in a row than any name has: a heading, a table
_LONGEST = 30
_VERB_AFTER = re.compile(r"(?:,? (?:also|later|then|has|had|have|himself|herself|reportedly|(?:was|is)(?= (?:quoted|heard|cited))))* ([a-z]+)\b")
_HYPHENED = re.compile(r"[A-Z][a-z]+[-‐‑][a-z]+")
_FIRMS = re.compile(
    r"\b(?i:companies|firms|conglomerates|groups|giants|businesses|banks|automakers|makers|brands|retailers|agencies"
    r"|organi[sz]ations|corporations|players|startups)(?: [\w’-]+){0,4},? (?:including|such as|like|namely|from)(?: those of)? "
)
_LIST_ITEM = re.compile(rf"({_WORD}(?: {_WORD})*)(?:, and |, | and )?")
#: heads that a list of fields may follow: “Ministry of Trade, Industry and Energy”
_OF_FIELDS = frozenset("Ministry Department Chamber Institute Committee Commission Council Administration Office Agency Bureau".split())
#: verbs that a headline prints with a capital: “Rossi Meets Kim”
_HEADLINE_VERBS = frozenset(f for f, base in FINITE.items() if f != base) | frozenset(
    "meets met visits holds hosts signs arrives heads leaves wins loses makes takes gets set sets seeks eyes backs begins ends opens is are was to on as and".split()
)
#: heads that may begin a name without “of”: “Bank Indonesia”
_FIRST_HEADS = frozenset("Bank University Embassy Hotel".split())
#: one or two syllables of a Chinese given name, in pinyin
_PINYIN = re.compile(
    r"(?:(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?(?:i?ang?|i?ao|uang?|uai|ai|i?e|ei|eng?|er|i|ia|ing?|i?ong|iu|o|ou|u|ua|ue|ui|un|uo)){1,2}", re.I
)


@dataclass(frozen=True, slots=True)
class Name:
    """``text[start:end]`` names somebody; ``title`` is what stood before it; a ``short`` name is one word."""

    start: int
    end: int
    text: str
    kind: str
    title: str = ""
    acronym: str = ""

    @property
    def short(self) -> bool:
        return self.kind == "person" and " " not in self.text


def find_names(text: str) -> Iterator[Name]:
    """Yield the persons and organisations that form gives away, and every country word (kind ``place``), by start.

    >>> [(n.text, n.kind) for n in find_names("Posco Group Chair Chang In-hwa met Jane Doe, a lecturer, in Oslo.")]
    [('Posco Group', 'organisation'), ('Chang In-hwa', 'person'), ('Jane Doe', 'person'), ('Oslo', 'place')]
    """
    reach = 0
    firms = _listed_firms(text)
    for run in _RUN.finditer(text):
        if run.start() < reach:
            continue
        for name in _names_of_run(text, run.start(), run.end(), firms):
            reach = max(reach, name.end)
            yield name


def _listed_firms(text: str) -> set[int]:
    """Where the items of lists such as “firms including A, B and C” begin."""
    starts = set()
    for lead in _FIRMS.finditer(text):
        at = lead.end()
        while item := _LIST_ITEM.match(text, at):
            starts.add(item.start())
            if item.end() == item.end(1):
                break
            at = item.end()
    return starts


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    word: str


def _names_of_run(text: str, start: int, end: int, firms: set[int]) -> Iterator[Name]:
    tokens = [_Token(m.start(), m.end(), m.group()) for m in _SPLIT.finditer(text, start, end)]
    if len(tokens) > _LONGEST:
        return
    for part in _parts(tokens):
        title_end = _title_end(part)
        titled, rest = part[:title_end], part[title_end:]
        title = " ".join(t.word for t in titled)
        if titled and not rest and (minister := _of_title(text, titled)):
            title, rest = minister
        if titled:
            yield from _within_title(text, titled)
        if rest:
            yield from _plain(text, rest, title, firms)


def _parts(tokens: list[_Token]) -> Iterator[list[_Token]]:
    """A run, cut at the words that are no part of names: days, months, words that begin sentences."""
    part: list[_Token] = []
    for i, token in enumerate(tokens):
        follower = tokens[i + 1].word if i + 1 < len(tokens) else ""
        if part and token.word.lower() in _HEADLINE_VERBS and token.word not in organisations.HEADS:
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


def _is_name_after_all(word: str, before: list[_Token], follower: str) -> bool:
    """“He Xiangwei”, “Theresa May”, “Foreign Minister An”: a common word where a name stands."""
    if before and (before[-1].word in known.FEMALE or before[-1].word in known.MALE):
        return word in ("May", "Will", "Read", "Few", "Good", "Great", "Moon", "Park", "March")
    if word not in known.FAMILY_FIRST:
        return word in ("Trade", "Economic", "First", "Peace") and (bool(before) or follower in titles_capital())
    if before and (before[-1].word.lower() in titles.OFFICES or any(t.word in known.FAMILY_FIRST for t in before[-2:])):
        return True
    return bool(_HYPHENED.fullmatch(follower)) or (word == "He" and _plain_name(follower))


def titles_capital() -> frozenset[str]:
    """Words that go on a title or a body: “Trade Minister”, “First Lady”, “Economic Council”."""
    return _CAPITAL_TITLES


_CAPITAL_TITLES = frozenset(w.capitalize() for w in titles.OFFICES) | organisations.HEADS | {"Vice", "Lady"}


def _plain_name(word: str) -> bool:
    return bool(word) and word not in BY_WORD and word.lower() not in titles.ROLES and word not in organisations.HEADS


def _title_end(tokens: list[_Token]) -> int:
    """How many of the first tokens make up a title, with its country and body: up to its last office word."""
    for i in range(len(tokens) - 1, -1, -1):
        word = tokens[i].word.rstrip(".")
        if word.lower() in titles.OFFICES or word in titles.HONORIFICS:
            return i + 1
    return int(len(tokens) > 2 and tokens[0].word.lower() in titles.OCCUPATIONS)


def _of_title(text: str, titled: list[_Token]) -> tuple[str, list[_Token]] | None:
    """“Minister of Trade and Industry Kim Ara”: the title goes on behind “of”, and the name ends it."""
    tail = _TAIL.match(text, titled[-1].end)
    if not tail:
        return None
    last = list(_SPLIT.finditer(text, tail.start(), tail.end()))
    words = [_Token(m.start(), m.end(), m.group()) for m in last]
    name: list[_Token] = []
    for token in reversed(words):
        if token.word.lower() in titles.TITLE_PARTS or token.word in organisations.HEADS or (name and text[token.end : name[0].start] != " "):
            break
        name.insert(0, token)
    if len(name) < 2 or len(name) == len(words) or " ".join(t.word for t in name) in BY_WORD:
        return None
    return text[titled[0].start : name[0].start].strip(), name


def _within_title(text: str, titled: list[_Token]) -> Iterator[Name]:
    """The country, or the body, that a title begins with."""
    words = [t.word for t in titled]
    body = next((i for i in range(len(words) - 1, -1, -1) if words[i] in organisations.HEADS and i), None)
    if body is not None:
        yield _name(text, titled[: body + 1], "organisation")


def _name(text: str, tokens: list[_Token], kind: str, title: str = "", end: int = 0, acronym: str = "") -> Name:
    end = end or tokens[-1].end
    return Name(tokens[0].start, end, text[tokens[0].start : end], kind, title, acronym)


def _plain(text: str, tokens: list[_Token], title: str, firms: set[int]) -> Iterator[Name]:
    """What a run without its title names."""
    words = [t.word for t in tokens]
    phrase = text[tokens[0].start : tokens[-1].end]
    if phrase in BY_WORD:
        yield _name(text, tokens, "place")
    elif not title and _is_organisation(text, tokens):
        yield _organisation(text, tokens)
    elif phrase.replace(" ", "-") in organisations.KNOWN or tokens[0].start in firms:
        yield _name(text, tokens, "organisation")
    elif _is_person(text, tokens, title):
        yield _name(text, tokens, "person", title)
    elif (acronym := _ACRONYM.match(text, tokens[-1].end)) and words[-1] not in organisations.NOT_ACTORS:
        if _initials_fit(acronym.group(1), words):
            yield _name(text, tokens, "organisation", acronym=acronym.group(1))
    else:
        yield from _leading_country(text, tokens)


def _is_organisation(text: str, tokens: list[_Token]) -> bool:
    """Whether the head word of an organisation ends the run, or begins what “of …” goes on."""
    words = [t.word for t in tokens]
    if words[-1] in organisations.HEADS:
        return len(words) > 1 or words[0] in ("Parliament", "Congress", "Senate", "Pentagon") or bool(_TAIL.match(text, tokens[-1].end))
    return len(words) > 1 and words[0] in _FIRST_HEADS and words[-1] not in organisations.NOT_ACTORS


def _leading_country(text: str, tokens: list[_Token]) -> Iterator[Name]:
    for size in (2, 1):
        if text[tokens[0].start : tokens[min(size, len(tokens)) - 1].end] in BY_WORD and len(tokens) > size:
            yield _name(text, tokens[:size], "place")
            yield from _plain(text, tokens[size:], "", set())
            return


def _organisation(text: str, tokens: list[_Token]) -> Name:
    """An organisation's name, with what “of …” adds to it and the acronym that stands behind it."""
    end = tokens[-1].end
    if any(t.word in organisations.HEADS for t in tokens[-2:]) and (tail := _TAIL.match(text, end)):
        end = _tail_end(text, tail, tokens[-1].word)
    acronym = _ACRONYM.match(text, end)
    return _name(text, tokens, "organisation", end=end, acronym=acronym.group(1) if acronym else "")


def _tail_end(text: str, tail: re.Match[str], head: str) -> int:
    """Where “of …” ends: at “and” unless the head takes a list of fields, and before “in Beijing”."""
    words = tail.group()
    if words.startswith((" in ", " to ", " on the ")):
        return tail.start()
    first, *fields = _FIELD.split(words)
    if head in _OF_FIELDS and not any(_is_body(field) for field in fields):
        first = words
    words = first
    for stop in (" in ", " to ", " on "):
        words = words.split(stop)[0]
    return tail.start() + len(words)


def _is_body(words: str) -> bool:
    """Whether an item of a list is a body or a country, not a field that a ministry is for."""
    return words in BY_WORD or any(w in organisations.HEADS for w in words.split() if w != "Energy")


def _initials_fit(acronym: str, words: list[str]) -> bool:
    return acronym.isupper() and [w[0] for w in words] == list(acronym)[: len(words)] and len(words) > 1


def _is_person(text: str, tokens: list[_Token], title: str) -> bool:
    words = [t.word for t in tokens]
    if len(words) > 4 or words[-1] in organisations.NOT_ACTORS or any(w in organisations.HEADS for w in words) or words[0] in BY_WORD:
        return False
    if title and not (words[0].isupper() and len(words) == 1 and len(words[0]) > 1 and not title.isupper()):
        return True
    if (len(words) == 1 and not title and words[0][:2].isupper()) or " ".join(words).rstrip("s") in BY_WORD:
        return False
    after = tokens[-1].end
    if _introduced(text, tokens[0].start) or _said_next(text, after):
        return True
    return len(words) > 1 and (_looks_personal(words) or bool(_ROLE_AFTER.match(text, after)))


def _introduced(text: str, start: int) -> bool:
    """Whether what somebody is, or a verb of saying, stands before a name: “analyst”, “said”."""
    before = text[max(0, start - 40) : start].split()[-3:]
    if not before or text[start - 1 : start] not in " \u00a0":
        return False
    return before[-1].rstrip(",").lower() in _ROLES_BEFORE or before[-1] in _SAID_BEFORE or " ".join(before[-2:]).lower() == "according to"


def _said_next(text: str, at: int) -> bool:
    verb = _VERB_AFTER.match(text, at)
    return verb is not None and FINITE.get(verb.group(1), verb.group(1)) != verb.group(1)


def _looks_personal(words: list[str]) -> bool:
    """A known given name first, a given name in two hyphened halves, or a family name that stands first."""
    if words[0] in known.FEMALE or words[0] in known.MALE:
        return True
    if any(_HYPHENED.fullmatch(w) for w in words):
        return words[0] in known.FAMILY_FIRST or words[-1] in known.FAMILY_FIRST
    if words[0] not in known.FAMILY_FIRST or any(w in organisations.NOT_ACTORS for w in words):
        return False
    if len(words) in (3, 4):
        return all(len(w) < 7 for w in words)
    return len(words) == 2 and bool(_PINYIN.fullmatch(words[1]))
