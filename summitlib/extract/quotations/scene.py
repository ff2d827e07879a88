"""One article without its quoted words, and who is named in it: what attribution is read from.

What is looked for is what the article itself says, not what it quotes.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from ...language.abbreviations import BEFORE_NAMES
from ...language.countries import BY_ADJECTIVE, BY_WORD
from ...language.letters import CAPITALS
from ...language.organisations import KINDS
from ...language.titles import HONORIFICS, OFFICES
from ...model import Document, Mention
from .phrases import Reference, find_phrases, is_one, outermost

#: stands for a quoted character: no letter, no space, no mark
BLANK = "\x00"
#: what an antecedent is, and what it is looked for within (characters)
NEAR, FAR = 600, 3000

#: ends a sentence: no initial’s, no title’s, none that small letters follow
FULL_STOP = r"\.(?<!\b[A-Z]\.)(?! [a-z])" + "".join(
    rf"(?<!\b{word.capitalize()}\.)" for word in sorted(BEFORE_NAMES) if word.isalpha()
)

_PREPOSITION = re.compile(
    r"\b(?:of|[Aa]t|[Ii]n|[Ww]ith|[Ff]or|to|[Ff]rom|by|[Oo]n|[Bb]etween|[Aa]gainst|about|[Uu]nder|near|via|towards?|[Aa]fter|[Bb]efore|over|[Ll]ike|[Aa]longside|[Aa]mong)"
    r"(?: (?:(?:the|its|his|her|their) [A-Z]\w+[’']s?|the|a|an|his|her|its|their|both|[A-Z][\w-]*(?:[’']s?)?|former|then|current|(?!what\b)[a-z]+))?"
    rf"(?: (?:[A-Z]\w+ )?(?:President|Premier|Minister|leader|counterpart|{'|'.join(sorted(KINDS))}))? $"
)
#: “a copy of the joint statement”: the statement itself
_OF_PAPER = re.compile(r"\b(?:copy|text|wording|draft|version|transcript) $")
#: from a description to the name behind it
_APPOSED = re.compile(r"(?: (?:of|at|from|for|in|with|to|on) [^,.;:\x00\n]{2,60})?, ")
_TITLE_WORDS = re.compile(r"(?:[\w.’-]+ ){0,4}")
_CLAUSE_ENDS = re.compile(
    r"(?: (?:of|at|from|for|in|with) [^,.;:\x00\n]{2,60})?(?:[,.;)]| (?:who|whose|now|and former)\b)"
)
_NAME_LENGTH = 60
_SPEAKER = re.compile(
    r" (?:spokes(?:person|man|woman)|official|source|negotiator|aide|analyst|researcher|economist)\b(?! [A-Z])"
)
_ARTICLE = re.compile(r"\b[Aa]n? (?:[A-Za-z][\w-]* )?$")
#: what opens a sentence, with whoever it is done to behind it
_PARTICIPLE = re.compile(r"\s*[A-Z][a-z]+ing (?:with |to |about )?")
#: a title with “of” in it: “Secretary of State”
_OFFICE_OF = re.compile(
    r"(?:[A-Z][\w-]* )*(?:[A-Z]\w*-?)?(?i:secretary|minister|director|chief|commissioner|head|deputy|general) (?:of|for)(?: the)? "
    r"(?:[A-Z][\w-]* |and ){1,5}$"
)


#: where and by whom an agency's report was filed: “SEOUL, Nov. 6 (Yonhap) -- ”, “RABAT — ”, “DUBAI: ”
_CITY = (
    rf"(?!(?:{'|'.join(sorted(office.upper() for office in (*OFFICES, *HONORIFICS)))})\b)"
    rf"[{CAPITALS}][{CAPITALS}’'.-]+(?: [{CAPITALS}][{CAPITALS}’'.-]+)*"
)
_DATELINE = re.compile(
    rf"(?:{_CITY}(?:, [^\n;:“”\"()—]{{1,40}}?)?(?:,? ?\([^()\n]{{2,40}}\))?(?: ?--? | [–—] |: )"
    rf"|[{CAPITALS}][^\n;:“”\"()—]{{1,40}}? ?\([^()\n]{{2,40}}\)(?: ?--? | [–—] ))(?=\S)"
)


class Prose:
    """An article with its quoted words blanked out, and spaces for its datelines; offsets are the article's."""

    def __init__(self, document: Document, mentions: Sequence[Mention], quoted: Iterable[tuple[int, int]]) -> None:
        self.document = document
        told = _blanked(document.text, quoted, BLANK)
        self.text = _blanked(told, _datelines(told, document), " ")
        self.mentions = [m for m in mentions if self.text[m.start] not in (BLANK, " ")]
        self._starts = [m.start for m in self.mentions]
        self._sentences = [s.start for s in document.sentences]

    def named(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin within a stretch, in order."""
        return self.mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def references(self, start: int, end: int) -> list[Reference]:
        """Everything within a stretch that can be a subject, in order, none within another."""
        found = [Reference(m.start, m.end, m.kind, m.actor) for m in self.named(start, end)]
        phrases = (r for r in find_phrases(self.text, start, end) if not self._appositive(r))
        speakers = (s for r in found if r.kind == "organisation" and (s := self._speaker_of(r, start, end)))
        return outermost([*found, *phrases, *speakers])

    def _speaker_of(self, body: Reference, start: int, end: int) -> Reference | None:
        """“an Australian Department of Home Affairs spokesperson”: who speaks for a body, and its name before what they are."""
        what = _SPEAKER.match(self.text, body.end, end)
        article = _ARTICLE.search(self.text, max(start, body.start - 24), body.start) if what else None
        if not what or not article:
            return None
        name = self.text[article.start() : what.end()]
        return Reference(article.start(), what.end(), "unnamed", name[0].lower() + name[1:])

    def _appositive(self, phrase: Reference) -> bool:
        """Whether a phrase only describes a name: “the agency Tass”, “a former chairman, Jane Doe,”, “Jane Doe, a diplomat,”."""
        if phrase.kind not in ("role", "body", "unnamed"):
            return False
        follower = self.named(phrase.end, phrase.end + 2)
        if any(m.start == phrase.end + 1 and m.kind in ("person", "organisation") for m in follower):
            return True
        if phrase.kind == "body" or (phrase.kind == "unnamed" and not is_one(phrase.name)):
            return False
        return self._names_behind(phrase.end) or self._described(phrase)

    def _names_behind(self, at: int) -> bool:
        """Whether a name between commas follows: “ of the board, Jane Doe,”."""
        apposed = _APPOSED.match(self.text, at)
        named = next(iter(self.named(apposed.end(), apposed.end() + _NAME_LENGTH)), None) if apposed else None
        if not apposed or not named or named.kind != "person" or not self.text.startswith(",", named.end):
            return False
        return _TITLE_WORDS.fullmatch(self.text, apposed.end(), named.start) is not None

    def _described(self, phrase: Reference) -> bool:
        """Whether a name and a comma stand before, and the clause ends with the phrase: “Jane Doe, a retired diplomat,”."""
        before = self.named(phrase.start - _NAME_LENGTH, phrase.start)
        if not before or before[-1].kind != "person" or self.text[before[-1].end : phrase.start] != ", ":
            return False
        return _CLAUSE_ENDS.match(self.text, phrase.end) is not None

    def governed(self, at: int, start: int) -> bool:
        """Whether a preposition keeps the words at an offset from being a subject."""
        if _PARTICIPLE.fullmatch(self.text, start, at):
            return True  # “Greeting the guest, she …”
        if self.text.startswith(("a ", "an "), at) and self.text.endswith("As ", start, at):
            return True  # “As a young diplomat she …”
        title = _OFFICE_OF.search(self.text, max(start, at - 80), at) if self.text.endswith(" ", start, at) else None
        at = title.start() if title else at
        preposition = _PREPOSITION.search(self.text, max(start, at - 60), at)
        if preposition is None or _OF_PAPER.search(self.text, start, preposition.start()):
            return False
        words = preposition[0].split()
        return not (len(words) > 2 and words[1] in BY_WORD and words[1] not in BY_ADJECTIVE)  # “in Oslo President Berg”

    def subjects(self, start: int, end: int) -> list[Reference]:
        """The references in a stretch that nothing governs and that own nothing."""
        return [r for r in self.references(start, end) if self._can_act(r) and not self.governed(r.start, start)]

    def first_subject(self, start: int, end: int) -> Reference | None:
        """The first of :meth:`subjects`."""
        return next(
            (r for r in self.references(start, end) if self._can_act(r) and not self.governed(r.start, start)), None
        )

    def _can_act(self, reference: Reference) -> bool:
        owns = self.text[reference.end : reference.end + 1] in ("’", "'")
        return reference.kind != "place" and not owns and reference.name.lower() not in ("it", "i", "we")

    def sentence_at(self, at: int) -> int:
        """The index of the sentence that an offset is in; -1 before the first."""
        return bisect_right(self._sentences, at) - 1


def last_match(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    """The last place of a pattern in a stretch."""
    found = None
    for found in pattern.finditer(text, start, end):  # noqa: B007
        pass
    return found


def _datelines(text: str, document: Document) -> Iterator[tuple[int, int]]:
    matches = (_DATELINE.match(text, b.start, b.end) for b in document.blocks if b.kind == "paragraph")
    yield from (m.span() for m in matches if m)


def _blanked(text: str, spans: Iterable[tuple[int, int]], mark: str) -> str:
    """A text with a mark for each character of some spans."""
    parts, at = [], 0
    for start, end in spans:
        if start >= at:
            parts += [text[at:start], mark * (end - start)]
            at = end
    return "".join(parts) + text[at:]
