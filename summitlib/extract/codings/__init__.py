"""What each sentence does in the account of a summit, and what it is about."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from ...codebook import Codebook
from ...cues import CueHit
from ...language.judging import AGREED_TEXT
from ...model import PROSE, Agreement, Block, Coding, Document, Sentence
from .functions import Setting, cues_of, function_of, promises
from .threads import Thread

CODER = "summitlib"
#: how far an agreement has come that counts as an outcome where nothing else is told of it
CONCLUDED = ("signed", "agreed", "launched")
_MARKS = re.compile(r"“[^”“]*(?:”|$)|\"[^\"]*(?:\"|$)|‘(?<!\w‘)[^‘]*?’(?!\w)")


def find_codings(document: Document, codebook: Codebook, agreements: Sequence[Agreement] = ()) -> Iterator[Coding]:
    """Yield one coding a sentence of the article's own prose, in text order.

    ``topics`` are at most three slugs, the weightiest first. ``why`` is the rule and the words that fired.
    Quoted words count for what the article makes of them: a leader's hopes are context. ``agreements``, by their
    starts, are those that :func:`~summitlib.extract.agreements.find_agreements` has found in the document.
    """
    cues = cues_of(tuple((slug, f.terms) for slug, f in codebook.functions.items()))
    year = int(document.published[:4]) if document.published[:4].isdigit() else 0
    promised = ("outcome",) if _is_agreed_text(document) else ()
    thread = Thread(codebook)
    prose = list(_sentences(document))
    last, setting, function = None, Setting((), year, len(prose)), ""
    for sentence, block, quoted in prose:
        if block is not last:
            last, setting, function = block, Setting(promises(block.section) or promised, year, len(prose)), ""
        words = _lower(sentence.text)
        named = _concluded(sentence, words, agreements)
        function, why = function_of(words, _within(sentence, quoted), cues, setting, function, named)
        topics = thread.topics_of(sentence.text, block.section, block.block)
        yield Coding(sentence.start, sentence.end, sentence.text, sentence.sentence, function, topics, CODER, why)


def _concluded(sentence: Sentence, words: str, agreements: Sequence[Agreement]) -> list[CueHit]:
    """The agreements that a sentence is the first to name, and that stand: what is told of them was achieved."""
    at = bisect_left(agreements, sentence.start, key=lambda a: a.start)
    found = []
    while at < len(agreements) and agreements[at].start < sentence.end:
        start, end = agreements[at].start - sentence.start, agreements[at].end - sentence.start
        if agreements[at].status in CONCLUDED:
            found.append(CueHit(start, end, "agreement named", words[start:end]))
        at += 1
    return found


def _is_agreed_text(document: Document) -> bool:
    """Whether the document is itself a joint statement or a fact sheet, by how it is headed."""
    heads = [document.title, *(b.text for b in document.blocks[:4] if b.kind in ("title", "heading"))]
    return any(re.match(AGREED_TEXT, head.lower()) for head in heads)


def _sentences(document: Document) -> Iterator[tuple[Sentence, Block, list[tuple[int, int]]]]:
    """Each sentence of prose, its block, and the spans of the block that stand in quotation marks."""
    quoted: dict[int, list[tuple[int, int]]] = {}
    blocks = {b.block: b for b in document.blocks}
    for sentence in document.sentences:
        block = blocks[sentence.block]
        if block.kind not in PROSE:
            continue
        if block.block not in quoted:
            quoted = {block.block: _quoted(block)}  # of one block at a time
        yield sentence, block, quoted[block.block]


def _quoted(block: Block) -> list[tuple[int, int]]:
    if block.kind == "quote":
        return [(block.start, block.end)]
    return [(block.start + m.start(), block.start + m.end()) for m in _MARKS.finditer(block.text)]


def _lower(text: str) -> str:
    """A text in small letters with straight apostrophes, each character where it was."""
    words = text.lower().replace("’", "'")
    return words if len(words) == len(text) else text.replace("’", "'")  # a capital that lower case makes longer


def _within(sentence: Sentence, quoted: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """What stands in quotation marks, as places in the sentence; the spans come in order, none within another."""
    first, length = sentence.start, sentence.end - sentence.start
    begin = bisect_right(quoted, first, key=lambda span: span[1])
    end = bisect_left(quoted, sentence.end, key=lambda span: span[0])
    return [(max(a - first, 0), min(b - first, length)) for a, b in quoted[begin:end]]
