"""Quotations: which words are quoted, whether they are somebody's, and whose.

    marks (pairs)  ─► speakers (attribution) ─► wording (utterance or term) ─► rows
    quote blocks   ─► the paragraph that introduces them
    transcripts    ─► the label of the turn

Marks inside a block quotation or a turn make rows of their own.
"""

from __future__ import annotations

import dataclasses
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from ...codebook import Codebook
from ...language import titles
from ...model import Block, Document, Mention, Quotation
from .attribution import Attribution
from .before_words import before_cue
from .headlines import HEADS, headline_cue, said_in_full
from .marks import Pair, find_pairs
from .nouns import speech_of
from .phrases import Reference, is_one
from .references import Scene
from .scene import BLANK
from .speakers import attribute
from .transcripts import Labels, Turn, find_turns
from .wording import is_utterance

_PROSE = ("paragraph", "note")
#: the speaker of a turn quotes what was said before
_OWN = re.compile(r"\b(?:I|We|we)(?:[’']ve)? (?:[a-z]+ ){1,8}$|\b(?:I|we) (?:[a-z]+ ){0,8}[a-z]+[,:] $")
#: an attribution ends a paragraph: its mark was lost, and the next paragraph's is another
_ATTRIBUTED = re.compile(r",? (?:\w+ ){1,3}(?:said|added|says)\.$")
_INTRODUCED = re.compile(r"(?:: ?|\b(?:said|says|wrote|added|stated)[,:]? |\bthat )$")
#: how the words of a turn come: “(Via interpreter) ”
_STAGE_NOTE = re.compile(r"\s*[(\[][^()\[\]\n]{2,60}[)\]]\s+(?=\S)")
#: a subject begins its sentence, but for a title
_TITLE_LENGTH = 40
#: words of whoever the sentence is about: “He sold it all – “less than I wanted” – and left.”
_OF_ONESELF = re.compile(r"\b(?:I|my|me|myself)\b")
#: so many spaces stand in a piece of what somebody thinks, and what is done to somebody is no thought
_PIECE = 4
_UNDERGOES = re.compile(
    r"\b(?:was|were|is|are|been|being|be) (?:[a-z]+ly )?[a-z]+(?:ed|en)\b|\b(?:at|behind|under|read|reads|reading) (?:an?|the) [^,;]{2,40}$"
)
#: what a label may say of somebody instead of a name
_UNNAMED = titles.OCCUPATIONS | titles.PEOPLE
_ACTORS = ("person", "pronoun", "role", "unnamed")
#: a sentence no longer than this between two quotations tells what the second speaker did: “Kim shook her head.”
_BEAT = 50
#: how far the words around a mark are looked at
_NEAR = 800


def find_quotations(document: Document, mentions: Sequence[Mention], codebook: Codebook) -> Iterator[Quotation]:
    """Yield every stretch in quotation marks, every block quotation and every turn of a transcript, in text order.

    Spans hold the words between the marks. A quotation over several paragraphs (each opens, only the last
    closes) is one a paragraph; one that its attribution interrupts is two. ``term`` is a name, a label, a word
    spoken of; it has no speaker. A speaker whom the text does not name is empty.

    >>> from summitlib.reading import read_text
    >>> d = read_text("“We agree,” said Minister Rossi. “Perhaps.” The “Blue Corridor” plan is hers, and it goes on as it was before.")
    >>> from summitlib.extract.mentions import find_mentions
    >>> [(q.text, q.kind, q.speaker) for q in find_quotations(d, list(find_mentions(d, Codebook())), Codebook())]
    [('We agree,', 'direct', 'Rossi'), ('Perhaps.', 'direct', 'Rossi'), ('Blue Corridor', 'term', '')]
    """
    turns = {turn.block: turn for turn in find_turns(document.blocks)}
    pairs = {b.block: _pairs(document, b) for b in document.blocks}
    scene = Scene(document, mentions, codebook, _outer(pairs, document.text))
    reader = _Reader(document, scene, Labels(document.text, mentions))
    rows: list[Quotation] = []
    for block in document.blocks:
        if block.block in turns:
            rows.append(reader.turn(block, turns[block.block]))
        elif block.kind == "quote":
            rows.append(reader.block_quotation(block))
        within = [p for p in pairs[block.block] if not rows or p.words(document.text) != (rows[-1].start, rows[-1].end)]
        rows += reader.quotations(block, within, rows[-1].speaker if block.block in turns else "")
    persons = {m.actor for m in mentions if m.kind == "person"}
    yield from said_in_full(list(_filled(rows, reader.run_on)), document, persons)


def _pairs(document: Document, block: Block) -> list[Pair]:
    pairs = find_pairs(document.text, block.start, block.end)
    if pairs and not pairs[-1].closed and not _runs_on(document, block, pairs[-1]):
        pairs.pop()
    return [p for p in pairs if p.words(document.text)[0] < p.words(document.text)[1]]


def _runs_on(document: Document, block: Block, pair: Pair) -> bool:
    """Whether a mark that never closes opens a quotation that the next paragraph goes on with, or that a colon introduces."""
    following = next((b for b in document.blocks[block.block :][:6] if b.kind in _PROSE), None)
    if following and following.text[0] == document.text[pair.open]:
        return not _ATTRIBUTED.search(block.text[-40:])
    return _INTRODUCED.search(document.text[max(block.start, pair.open - 12) : pair.open]) is not None


def _outer(pairs: dict[int, list[Pair]], text: str) -> Iterator[tuple[int, int]]:
    """The words between marks that stand in no other marks."""
    for found in pairs.values():
        reach = -1
        for pair in found:
            if pair.open > reach:
                reach = pair.close
                yield pair.words(text)


class _Reader:
    """Reads an article's blocks in order, remembering who spoke last."""

    def __init__(self, document: Document, scene: Scene, labels: Labels) -> None:
        self._document = document
        self._scene = scene
        self._labels = labels
        self._starts = [s.start for s in document.sentences if scene.text[s.start] != "\x00"]
        self._last: Attribution | None = None
        self._unread: Block | None = None
        self.run_on: set[int] = set()

    def quotations(self, block: Block, pairs: list[Pair], voice: str = "") -> Iterator[Quotation]:
        """The rows of one block's pairs; ``voice`` is who says “I” in it."""
        here: Attribution | None = None
        for i, pair in enumerate(pairs):
            nested = i > 0 and any(p.open < pair.open < p.close for p in pairs[max(0, i - 3) : i])
            row, found = self._row(block, pair, here, nested)
            here = found or here
            if not pair.closed:
                self.run_on.add(row.start)
            yield self._in_own_voice(row, pair, block, voice)
        if block.kind in _PROSE:
            self._last, self._unread = here, None if here else block

    def _in_own_voice(self, row: Quotation, pair: Pair, block: Block, voice: str) -> Quotation:
        """“I said: “…””, within a turn: the words of whose turn it is."""
        if not voice or row.speaker or row.kind != "direct":
            return row
        own = _OWN.search(self._document.text, max(block.start, pair.open - 90), pair.open)
        return dataclasses.replace(row, speaker=voice) if own else row

    def _last_spoken(self) -> Attribution | None:
        """The last attribution before a block: of the quotation that came last, else of a sentence without one, read when asked for."""
        if self._unread:
            self._last, self._unread = self._spoken(self._unread), None
        return self._last

    def _spoken(self, block: Block) -> Attribution | None:
        """The last attribution of a block without quotations: “Rossi said that …”."""
        last = bisect_left(self._starts, block.end) - 1
        if last < 0 or self._starts[last] < block.start:
            return None
        return before_cue(self._scene, self._starts[last], block.end)

    def _row(
        self, block: Block, pair: Pair, here: Attribution | None, nested: bool
    ) -> tuple[Quotation, Attribution | None]:
        """The row of a pair, and its attribution; what stands within another quotation has none."""
        start, end = pair.words(self._document.text)
        words = self._document.text[start:end]
        first, last = self._sentence(block, pair)
        before = self._scene.text[max(first, pair.open - _NEAR) : pair.open]
        after = self._scene.text[pair.close + 1 : min(last, pair.close + _NEAR)]
        opens = not before.strip(" \x00“”\"'‘’")
        found = None if nested else self._attributed(block, pair, first)
        if not found and opens and not nested:
            found = self._continued(block, pair, here, words)
        if not found and not nested and _OF_ONESELF.search(words):
            found = self._actor(first, pair.open)
        if not nested and not (found and found.speaker) and self._is_own_piece(words, first, pair.open):
            found = self._actor(first, pair.open) or found
        close = found is not None and (found.close or opens)
        if pair.closed and not is_utterance(words, before, after, found is not None, close):
            return Quotation(start, end, words, "term"), None
        speaker, cue = (found.speaker, found.cue) if found else ("", "")
        return Quotation(start, end, words, "direct", speaker, cue), found

    def _is_own_piece(self, words: str, first: int, stop: int) -> bool:
        """“She expects a quarrel when the river has “promises and no water””: a piece of the sentence of a person who acts."""
        return (
            words[0].islower() and words.count(" ") >= _PIECE and not _UNDERGOES.search(self._scene.text, first, stop)
        )

    def _attributed(self, block: Block, pair: Pair, first: int) -> Attribution | None:
        """What attributes a pair in its own sentence, or by the grammar of headlines."""
        found = attribute(self._scene, pair, first, block.end)
        if (found and found.speaker) or block.kind not in HEADS:
            return found
        return headline_cue(self._scene, pair, block) or found

    def _sentence(self, block: Block, pair: Pair) -> tuple[int, int]:
        """The sentence around a pair: from the last that begins outside quoted words to the next."""
        i = bisect_right(self._starts, pair.open)
        first = max(block.start, self._starts[i - 1]) if i else block.start
        j = bisect_left(self._starts, pair.close)
        last = min(block.end, self._starts[j]) if j < len(self._starts) else block.end
        return first, last

    def _continued(self, block: Block, pair: Pair, here: Attribution | None, words: str) -> Attribution | None:
        """Who goes on speaking where a sentence is a quotation and says not whose."""
        if len(words.split()) < 3 and not here:
            return None
        if not self._document.text[block.start : pair.open].strip():
            return here or self._last_spoken()
        i = bisect_right(self._starts, pair.open) - 2
        if i < 0 or self._starts[i] < block.start:
            return here
        start, stop = self._starts[i], self._starts[i + 1]
        if here:
            plain = BLANK not in self._scene.text[start:stop]
            return (plain and stop - start <= _BEAT and self._actor(start, stop)) or here
        return before_cue(self._scene, start, stop) or speech_of(self._scene, start, stop) or self._actor(start, stop)

    def _actor(self, start: int, stop: int) -> Attribution | None:
        """“He points at the road. “That is the border.””: words that stand alone are whose deed is told before them."""
        subject = self._scene.first_subject(start, stop)
        if subject is None or subject.kind not in _ACTORS or subject.start - start > _TITLE_LENGTH:
            return None
        if subject.kind == "unnamed" and not is_one(subject.name):
            return None
        who = self._scene.resolve(subject, start)
        return Attribution(who, "") if who else None

    # ------------------------------------------------------------ blocks

    def block_quotation(self, block: Block) -> Quotation:
        """A block quotation: of whom the paragraph before it, or the line under it, says so."""
        pairs = find_pairs(self._document.text, block.start, block.end)
        start, end = block.start, block.end
        if pairs and pairs[0].open == block.start and pairs[0].close >= block.end - 1:
            start, end = pairs[0].words(self._document.text)
        found = self._signed(block) or self._last_spoken()
        self._last, self._unread = found, None
        return Quotation(
            start,
            end,
            self._document.text[start:end],
            "block",
            found.speaker if found else "",
            found.cue if found else "",
        )

    def _signed(self, block: Block) -> Attribution | None:
        """“— Jane Doe, lecturer” under a block quotation."""
        following = self._document.blocks[block.block : block.block + 1]
        if not following or not re.match(r"[—–-]+ ?\w", following[0].text) or len(following[0].text) > 120:
            return None
        named = self._scene.named(following[0].start, following[0].end)
        return Attribution(named[0].actor, "—") if named else None

    @cached_property
    def _interviewee(self) -> str:
        title = next((b.end for b in self._document.blocks if b.kind == "title"), 0)
        questions = next((b.start for b in self._document.blocks if b.kind == "quote"), 0)
        return self._labels.interviewee(title, questions)

    def turn(self, block: Block, turn: Turn) -> Quotation:
        """A turn of a transcript, or a paragraph of one."""
        start = block.start + turn.label
        if note := _STAGE_NOTE.match(self._document.text, start, block.end):
            start = note.end()
        return Quotation(start, block.end, self._document.text[start : block.end], "block", self._of_turn(turn), ":")

    def _of_turn(self, turn: Turn) -> str:
        """The full name behind a label, the bearer of the office that it is, else its words."""
        if not turn.speaker:
            return self._interviewee if self._document.text[turn.start : turn.end] in ("A", "Answer") else ""
        label = turn.speaker.lower()
        if label.split()[-1] in _UNNAMED:
            return label  # “SENIOR OFFICIAL”
        named = [m for m in self._scene.named(turn.start, turn.end) if m.kind in ("person", "organisation")]
        if named and " " in named[-1].actor and named[-1].kind == "person":
            return named[-1].actor
        if name := self._labels.name(turn.speaker):
            return name
        if label.startswith("the ") or label in titles.OFFICES:
            role = "the " + label.removeprefix("the ")
            return self._scene.resolve(Reference(turn.start, turn.end, "role", role), turn.start)
        return named[-1].actor if named else turn.speaker


def _filled(rows: list[Quotation], run_on: set[int]) -> Iterator[Quotation]:
    """The rows; a quotation that runs on, and says not whose it is, has the speaker of what it runs on to."""
    following: Quotation | None = None
    done: list[Quotation] = []
    for row in reversed(rows):
        if row.start in run_on and not row.speaker and following:
            row = dataclasses.replace(row, speaker=following.speaker, cue=following.cue)
        following = row
        done.append(row)
    yield from reversed(done)
