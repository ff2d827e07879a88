"""Where the sentences of a block begin and end.

A stop, a question or exclamation mark, or an ellipsis ends a sentence unless what stands before it
(an abbreviation, an initial, a list number) or after it (a small letter, a reporting verb) says otherwise.
Closing quotation marks, brackets and footnote marks stay with the sentence they close.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..language.abbreviations import (
    AFTER_QUESTION,
    ANYWHERE,
    BEFORE_NAMES,
    BEFORE_NUMBERS,
    MARKED_NAMES,
    SENTENCE_OPENERS,
    TIME_GOES_ON,
)  # fmt: skip
from ..model import Block, Sentence

#: these kinds of block are lines, not prose: one sentence each
_LINES = ("title", "byline", "dateline", "heading", "furniture")

_END = re.compile(
    r"(?<![.!?…])[.!?…]++(?:(?: \.){2,}+|(?<=[a-z]{3}\.)\d{1,3})?"  # the stop; a footnote's number glued to it
    r"(?:[”’\"'»)\]}*†‡⁰¹²³⁴-⁹]|\[\d{1,3}\])*+(?=\s|$)"  # what closes with it
    r"|[。！？]++[”’」』）\"]*+"  # East Asian stops need no space after them
    r"|\s(?=[•▪◦‣]\s)"  # a bullet within the line
)
_NEXT = re.compile(r"\s*+[“”‘’\"'«(\[—–-]*+\s?([^\W_]*+(?:[.’'-][^\W_]+)*+)")
_BETWEEN = re.compile(r"\s*(?:[•▪◦‣]\s+)?")
_BULLET = re.compile(
    r"\s*(?:[*•▪◦‣·※†‡■▲△○●◆◇▶►✓✔➢–—-]+\s+|[①-⑳¹²³⁰⁴-⁹]+\s*|o\s+(?=[A-Z]))?"  # “•”, or the “o” that some editors set
    r"(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{2,5}|[IVX]{2,5})[.)]\s+|\[\d{1,3}\]\s+)?(?=\S)"  # “1.”, “(a)”, “2.1.”, “[1]”
)
_LAST_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*$")
_DOTTED = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")
_NUMBER_ONLY = re.compile(r"\W*(?:\d{1,3}(?:\.\d{1,2})?|[a-zA-Z]|[ivxIVX]{1,5})")
_NAME_ASKS = re.compile(
    rf"\s+(?:[A-Z][\w.’'-]*\s+){{1,5}}(?:{'|'.join(AFTER_QUESTION)})\b(?! (?:nothing|little|that|it|so)\b)"
)
_TIME_ZONE = re.compile(r"\s+[A-Z][\w.]*\s+time\b")


def find_sentences(blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """The sentences of every block, in text order; a leading bullet, list number or note mark belongs to none.

    >>> block = Block(0, 58, "Mr. Rossi met U.S. President Doe. “Why now?” Rossi asked.", 0, "paragraph")
    >>> [s.text for s in find_sentences([block])]
    ['Mr. Rossi met U.S. President Doe.', '“Why now?” Rossi asked.']
    """
    found: list[Sentence] = []
    for block in blocks:
        spans = [(0, len(block.text))] if block.kind in _LINES else sentence_spans(block.text)
        for start, end in spans:
            words = block.text[start:end]
            found.append(Sentence(block.start + start, block.start + end, words, len(found) + 1, block.block))
    return tuple(found)


def sentence_spans(text: str) -> Iterator[tuple[int, int]]:
    """Half-open spans of the sentences of one paragraph, without the white space between them."""
    start = _skip(_BULLET, text, 0)
    for end in _END.finditer(text):
        if end.start() > start and _is_end(text, start, end):
            yield start, end.end() if end.group().strip() else end.start()
            start = _skip(_BETWEEN, text, end.end())
    stop = len(text.rstrip())
    if stop > start:
        yield start, stop


def _skip(marks: re.Pattern[str], text: str, at: int) -> int:
    mark = marks.match(text, at)
    return mark.end() if mark else at


def _is_end(text: str, start: int, end: re.Match[str]) -> bool:
    """Whether a sentence that began at ``start`` ends at these marks."""
    marks = end.group()
    if marks[0] in "。！？" or marks.isspace():
        return True
    if end.end() == len(text):
        return True
    if end.start() - start < 6 and (
        _NUMBER_ONLY.fullmatch(text, start, end.start()) or not _has_word(text, start, end)
    ):
        return False
    after = _NEXT.match(text, end.end())
    word = after.group(1) if after else ""
    if word[:1].islower() and not word[1:2].isupper():
        return False
    if marks[0] == "." and marks[1:2] not in (".", "…", " "):
        return _ends_on_stop(text, end, word)
    if marks[0] in "!?":
        return _ends_on_question(text, end, word)
    return True


def _has_word(text: str, start: int, end: re.Match[str]) -> bool:
    return any(c.isalnum() for c in text[start : end.start()])


def _ends_on_stop(text: str, end: re.Match[str], after: str) -> bool:
    """Whether one full stop ends the sentence, by the word before it and the word after it."""
    before = _LAST_WORD.search(text[max(0, end.start() - 24) : end.start()])
    if not before:
        return True
    word, marks = before.group(), end.group()
    opens = after.lower() in SENTENCE_OPENERS
    if after[:1].isdigit() and _listed(word, BEFORE_NUMBERS):
        return False
    if _listed(word, BEFORE_NAMES):
        return False
    if len(word) == 1 and word.isupper():
        return opens and len(after) > 1
    if word.lower() in ("a.m", "p.m"):
        return after.lower() not in TIME_GOES_ON and not _TIME_ZONE.match(text, end.end())
    if _listed(word, ANYWHERE) or _DOTTED.fullmatch(word):
        return opens or marks[-1] in '”"'
    return True


def _ends_on_question(text: str, end: re.Match[str], after: str) -> bool:
    """Whether a question or exclamation mark ends the sentence, or stands in a name or a quotation that goes on."""
    if end.group()[-1] in "”’\"'":
        return not _NAME_ASKS.match(text, end.end())
    before = _LAST_WORD.search(text[max(0, end.start() - 24) : end.start()])
    return not (before and before.group() in MARKED_NAMES and after.lower() not in SENTENCE_OPENERS)


def _listed(word: str, words: frozenset[str]) -> bool:
    return word in words or word.lower() in words
