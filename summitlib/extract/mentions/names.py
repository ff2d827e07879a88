"""Names by their form: what a run of capitals names, before anything is known of who acts in an article.

    Valmo Group Chair Chang Dae-ho  ─►  organisation “Valmo Group”, person “Chang Dae-ho”

Evidence for a person: a title, a role before or behind the name, a verb of saying beside it, a known given name,
or a family name that stands first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from ...language import names as known
from ...language import organisations, titles
from ...language.countries import BY_WORD
from ...language.wordlists import any_of
from .bodies import (
    OF_FIELDS,
    OPEN_HEADS,
    TAIL,
    acronym_at,
    bodies_told,
    end_of_organisation,
    initials_fit,
    is_organisation,
)
from .capitals import HYPHENED, HYPHENS, INITIALLED, PARTICLED, SPLIT, Token, find_runs, is_title_word, with_article
from .slots import begins_sentence, is_named_as_body, is_named_as_person

#: countries with small words in their names: “Republic of Korea”
_SMALL_WORD = re.compile(r" [a-z]|d’")
_LAND = re.compile(rf"(?:{any_of(filter(_SMALL_WORD.search, BY_WORD))})\b".replace("’", "[’']"))
#: behind these a title is a given name: “Sultan bin Rashid”
_SON_OF = (" bin ", " ibn ", " bint ")
#: the fields before the last of a ministry’s: “the Economy, Trade and Industry Ministry”
_FIELDS_BEFORE = re.compile(
    r"(?:(?<=[Tt]he )|(?<=[’']s ))(?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+(?:, [A-Z][a-z]+){0,4},? and $"
)
_INITIALLED = re.compile(INITIALLED)
_INNER_CAPITAL = re.compile(r"(?!Ma?c|D[eu]|D[’']|O[’']|Fitz|L[ae]|V[ao]n)[A-Z][a-z]+[A-Z]")
#: titles that are names too, where no country or other title stands before them
_NAMES_TOO = frozenset("Sultan Dean Bishop Major Marshal Duke Baron Judge Eng Tun Sheikh".split())
#: and those that are surnames where a given name stands before them; “Tun” and “Eng” are where anything does
_SURNAMES_TOO = frozenset("King Pope Prince Bishop Dean Marshal Judge".split())
#: where a title with “of” has ended: “Minister of Trade Ada Rossi in Oslo”
_PLACE_BEHIND = re.compile(r" (?:in|on|to|of|for|from|and) ")
_FAMILY_FIRST = known.FAMILY_FIRST | known.VIETNAMESE
#: one or two syllables of a Chinese given name, in pinyin
_PINYIN = re.compile(
    r"(?:(?:[zcs]h|[bpmfdtnlgkhjqxzcsryw])?(?:i?ang?|i?ao|uang?|uai|ai|i?e|ei|eng?|er|i|ia|ing?|i?ong|iu|o|ou|u|ua|ue|ui|un|uo)){1,2}",
    re.I,
)


class Name(NamedTuple):
    """``text[start:end]`` names somebody; ``title`` is what stood before it; a ``short`` name is one word.

    Of kind ``unknown`` are one to four capitals that form alone gives to nobody, and that may be a person's.
    """

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
    """Yield the persons and organisations that form gives away, every country word (``place``), and what is ``unknown``, by start.

    >>> [(n.text, n.kind) for n in find_names("Valmo Group Chair Chang Dae-ho met Jane Doe, a lecturer, in Oslo.")]
    [('Valmo Group', 'organisation'), ('Chang Dae-ho', 'person'), ('Jane Doe', 'person'), ('Oslo', 'place')]
    """
    reach = 0
    firms = bodies_told(text)
    for whole in find_runs(text):
        if land := _LAND.match(text, whole[0].start):
            reach = max(reach, land.end())
            yield Name(*land.span(), land[0], "place")
        run = whole if whole[0].start >= reach else [t for t in whole if t.start >= reach]
        if run:
            for name in _names_of_run(text, run, firms):
                reach = max(reach, name.end)
                yield name


def _names_of_run(text: str, run: list[Token], firms: set[int]) -> Iterator[Name]:
    if len(run) == 1 and run[0].word not in OPEN_HEADS and not is_title_word(run[0].word):
        yield from _one_word(text, run[0], firms)
        return
    if len(run) > 2 and run[-1].word in titles.BEHIND_NAMES:
        run = run[:-1]
    title_end = _title_end(text, run)
    titled, rest = run[:title_end], run[title_end:]
    title = " ".join(t.word for t in titled)
    if titled and not rest and (minister := _of_title(text, titled)):
        title, rest = minister
    if titled:
        yield from _within_title(text, titled)
    if rest:
        if titled and text[rest[0].start - 1 : rest[0].start] in HYPHENS:  # “Mr al-Amin”
            rest = [with_article(text, rest[0]), *rest[1:]]
        yield from _plain(text, rest, title, firms)


def _title_end(text: str, tokens: list[Token]) -> int:
    """How many of the first tokens make up a title, with its country and body: up to its last office word."""
    if len(tokens) > 2 and tokens[-1].word in organisations.HEADS and not is_title_word(tokens[-1].word):
        return 0  # “Democratic Justice Party”
    for i in range(len(tokens) - 1, -1, -1):
        word = tokens[i].word.rstrip(".")
        if is_title_word(word) and not text.startswith(_SON_OF, tokens[i].end) and not _is_of_name(tokens, i):
            return i + 1 + _office_of_chief(tokens[i:])
    return int(len(tokens) > 2 and tokens[0].word.lower() in titles.OCCUPATIONS)


def _office_of_chief(tokens: list[Token]) -> int:
    """How many words behind “Chief” say of what: “Chief Executive Officer”."""
    if tokens[0].word != "Chief":
        return 0
    return sum(1 for _ in takewhile(lambda t: t.word.lower() in titles.OCCUPATIONS, tokens[1:]))


def _is_of_name(tokens: list[Token], i: int) -> bool:
    """“Javed Sultan Kirmani”, “Lim Guan Eng”, “Sultan Al Mansoor”: a title that is a name too, where a name goes on."""
    word, before = tokens[i].word, tokens[i - 1].word if i else ""
    if word == "Sultan" and i < len(tokens) - 1 and tokens[i + 1].word in ("Al", "Bin"):
        return True
    if i and i == len(tokens) - 1:
        return word in ("Eng", "Tun") or (word in _SURNAMES_TOO and before in known.GIVEN)
    if not i or word not in _NAMES_TOO:
        return False
    return not (
        is_title_word(before)
        or before in BY_WORD
        or before in organisations.HEADS
        or before.lower() in titles.TITLE_PARTS
    )


def _of_title(text: str, titled: list[Token]) -> tuple[str, list[Token]] | None:
    """“Minister of Trade and Industry Kim Ara”: the title goes on behind “of”, and the name ends it."""
    tail = TAIL.match(text, titled[-1].end)
    if not tail:
        return None
    behind = (m.start() for m in _PLACE_BEHIND.finditer(text, tail.start() + 1, tail.end()))
    names = (_name_ending(text, tail.start(), end) for end in (*behind, tail.end()))
    name = next(filter(None, names), None)
    return (text[titled[0].start : name[0].start].strip(), name) if name else None


def _name_ending(text: str, start: int, end: int) -> list[Token]:
    """The person's name that the rest of a title ends with; nothing where that is all field, body or country."""
    words = [Token(*m.span(), m[0]) for m in SPLIT.finditer(text, start, end)]
    name: list[Token] = []
    for token in reversed(words):
        if (
            token.word.lower() in titles.TITLE_PARTS
            or is_title_word(token.word)
            or token.word in organisations.HEADS
            or token.word in organisations.FIELDS_OF_STATE
            or (token.word.endswith("s") and token.word[:-1] in BY_WORD)
            or (name and text[token.end : name[0].start] != " ")
        ):
            break
        name.insert(0, token)
    while len(name) > 2 and name[0].word in BY_WORD:  # “President of Norway Ada Rossi”
        name.pop(0)
    if len(name) == len(words):
        return []
    if name and (more := PARTICLED.match(text, name[-1].end)):  # “Secretary of State Ana dos Santos”
        name.append(Token(name[-1].end + 1, more.end(), more[0].strip()))
    whole = len(name) > 1 or (len(name) == 1 and _INITIALLED.fullmatch(name[0].word))
    if not whole or " ".join(t.word for t in name) in BY_WORD:
        return []
    return name


def _within_title(text: str, titled: list[Token]) -> Iterator[Name]:
    """The country, or the body, that a title begins with."""
    words = [t.word for t in titled]
    body = next((i for i in range(len(words) - 1, -1, -1) if words[i] in organisations.HEADS and i), None)
    if body == 1 and words[0] in BY_WORD and words[1] in organisations.FIELDS:
        return  # “Lithuanian Energy Minister”
    if body is not None and words[0] not in ("Chief", "Deputy", "Vice", "Acting", "Senior"):
        yield _name(text, titled[: body + 1], "organisation")


def _name(text: str, tokens: list[Token], kind: str, title: str = "", end: int = 0, acronym: str = "") -> Name:
    end = end or tokens[-1].end
    return Name(tokens[0].start, end, text[tokens[0].start : end], kind, title, acronym)


def _plain(text: str, tokens: list[Token], title: str, firms: set[int]) -> Iterator[Name]:
    """What a run without its title names."""
    words = [t.word for t in tokens]
    phrase = text[tokens[0].start : tokens[-1].end]
    if phrase in BY_WORD:
        yield _name(text, tokens, "place")
    elif not title and is_organisation(text, tokens):
        end = end_of_organisation(text, tokens)
        fields = _FIELDS_BEFORE.search(text, max(0, tokens[0].start - 80), tokens[0].start)
        if fields and words[-1] in OF_FIELDS:
            tokens = [Token(fields.start(), tokens[0].start - 1, fields[0].rstrip()), *tokens]
        yield _name(text, tokens, "organisation", end=end, acronym=acronym_at(text, end))
    elif (
        phrase.replace(" ", "-") in organisations.KNOWN
        or tokens[0].start in firms
        or (not title and is_named_as_body(text, tokens[-1].end))
    ):
        yield _name(text, tokens, "organisation")
    elif not title and (parts := _body_and_member(text, tokens)):
        yield from parts
    elif _is_person(text, tokens, title):
        yield _name(text, tokens, "person", title)
    elif words[-1] not in organisations.NOT_ACTORS and initials_fit(acronym_at(text, tokens[-1].end), words):
        yield _name(text, tokens, "organisation", acronym=acronym_at(text, tokens[-1].end))
    else:
        yield from _leading_country(text, tokens) or _unknown(text, tokens)


def _body_and_member(text: str, tokens: list[Token]) -> list[Name]:
    """“a fellow at the Hill Institute Ada Rossi said”: a body, and who speaks for it, without a comma."""
    body = next((i for i in range(len(tokens) - 3, 0, -1) if tokens[i].word in organisations.HEADS), 0)
    member = tokens[body + 1 :]
    if not body or len(member) > 4 or not _is_person(text, member, ""):
        return []
    return [_name(text, tokens[: body + 1], "organisation"), _name(text, member, "person")]


def _one_word(text: str, token: Token, firms: set[int]) -> Iterator[Name]:
    """What a single capital names; a firm's name may have a capital inside: “PayLagos said”."""
    word = token.word
    if text[token.start - 1 : token.start] in HYPHENS:
        token = with_article(text, token)
        word = token.word
    if word in BY_WORD:
        yield Name(token.start, token.end, word, "place")
    elif word in organisations.KNOWN or token.start in firms or is_named_as_body(text, token.end):
        yield Name(token.start, token.end, word, "organisation")
    elif _INITIALLED.fullmatch(word):
        yield Name(token.start, token.end, word, "person")
    elif _is_surname(word) and is_named_as_person(text, token.start, token.end, 1):
        yield Name(token.start, token.end, word, "organisation" if _INNER_CAPITAL.match(word) else "person")
    elif not word.isupper():
        yield from _unknown(text, [token])


def _is_surname(word: str) -> bool:
    """Whether one word can be a person's name by itself."""
    return (
        not word[:2].isupper()
        and word not in organisations.NOT_ACTORS
        and word.lower() not in titles.TITLE_PARTS
        and word.rstrip("s") not in BY_WORD
    )


def _unknown(text: str, tokens: list[Token]) -> Iterator[Name]:
    """One to four capitals without an article that may be a person's, or a surname."""
    words = [t.word for t in tokens]
    start = tokens[0].start
    if len(words) > 4 or text[start - 4 : start].lower() == "the " or words[-1] in organisations.NOT_ACTORS:
        return
    if len(words) == 1 and (words[0].isupper() or begins_sentence(text, start)):
        return
    if not any(map(organisations.HEADS.__contains__, words)):
        yield _name(text, tokens, "unknown")


def _leading_country(text: str, tokens: list[Token]) -> list[Name]:
    for size in (2, 1):
        if len(tokens) > size and text[tokens[0].start : tokens[size - 1].end] in BY_WORD:
            return [_name(text, tokens[:size], "place"), *_plain(text, tokens[size:], "", set())]
    return []


def _is_person(text: str, tokens: list[Token], title: str) -> bool:
    words = [t.word for t in tokens]
    if (
        sum(w.lower() not in known.PARTICLES for w in words) > 4
        or (words[-1] in organisations.NOT_ACTORS and not _bears_surname(words, title))
        or any(w in organisations.HEADS for w in words)
        or (words[0] in BY_WORD and not (len(words) == 2 and words[0] in known.GIVEN | known.PLACES_TOO))  # Sofia
    ):
        return False
    if title and not (words[0].isupper() and len(words) == 1 and len(words[0]) > 1 and not title.isupper()):
        return True
    if " ".join(words).rstrip("s") in BY_WORD:
        return False
    if is_named_as_person(text, tokens[0].start, tokens[-1].end, len(words)):
        return True
    return len(words) > 1 and words[-1] not in organisations.NOT_ACTORS and _looks_personal(words)


def _bears_surname(words: list[str], title: str) -> bool:
    """“Joan West”, “Joon Ha Park”: whether words that end like a place's name may be a person's."""
    if words[-1] not in organisations.SURNAMES_TOO:
        return False
    return (
        bool(title)
        or words[0] in known.GIVEN
        or words[0] in known.NAMES_TOO
        or (words[-1] in known.FAMILY_FIRST and len(words) > 2)
    )


def _looks_personal(words: list[str]) -> bool:
    """A known given name first, a given name in two hyphened halves, or a family name that stands first."""
    if words[0] in known.GIVEN or words[-1].startswith(known.SURNAME_BEGINNINGS):
        return True
    if any(HYPHENED.fullmatch(w) for w in words):
        return words[0] in known.FAMILY_FIRST or words[-1] in known.FAMILY_FIRST
    if words[0] not in _FAMILY_FIRST or any(w in organisations.NOT_ACTORS for w in words):
        return False
    if len(words) in (3, 4):
        return all(len(w) < 7 for w in words)
    return len(words) == 2 and bool(_PINYIN.fullmatch(words[1]))
