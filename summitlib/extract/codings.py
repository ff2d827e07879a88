"""What each sentence does in the account of a summit, and what it is about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ..codebook import Codebook
from ..cues import CueHit, Cues
from ..language.asking_for import TASK
from ..language.bringing_about import OUTCOME
from ..language.falling_short import DENYING, LIMITATION, WANTING
from ..language.judging import AGREED_TEXT, ANAPHORA, GUARDS, HEADINGS, LEANING, PURPOSE, TELLING
from ..model import PROSE, Block, Coding, Document, Sentence
from ..topics import Topics, weigh_topics
from .doings import find_doings
from .precedence import IN_QUOTES, NOT_TOLD, NOT_WANTED, OPENING, PRECEDENCE

CODER = "summitlib"
#: topics that a sentence takes over from the one before it
INHERITED = 1
#: a sentence of fewer words takes no topic from elsewhere (“(Laughter.)”, “Perhaps.”)
FRAGMENT = 4

#: so many different signs make a limitation
ENOUGH = 2

_RULES = {**LIMITATION, **TASK, **OUTCOME}
_MARKS = re.compile(r"“[^”“]*(?:”|$)|\"[^\"]*(?:\"|$)|‘(?<!\w‘)[^‘]*?’(?!\w)")
_CONCESSION = re.compile(
    r"(?:while|although|though|even though|even as|whereas|despite|in spite of|notwithstanding|as)\b[^;]*?,\s+"
)
_TURN = re.compile(r"[,;—–]\s*(?:but|yet|however|though|although)\b|^(?:but|yet|however)\b")
_PAST_YEAR = re.compile(
    r"\b(?:in|of|from|after|until|by|during|under) (?:(?:early|late|mid) )?(?:[a-z]+ )?(\d{4})(?!\d| ?[-–])"
)
_LONG_AGO = re.compile(
    r"\b(?:years|decades|a decade|a century|generations) (?:ago|earlier|before)\b|\bat the time\b|\bin the \d{4}s\b"
)
_SET_TIME = re.compile(
    r"(?:back )?in (?:\w+ )?\d{4}\b|(?:back )?(?:in|during|after|by|until|under|at|since|\w+ (?:years|decades)) [^,;.]{0,40},"
)
_CLAUSE_END = re.compile(r"[,;:—]")
_PLUPERFECT = re.compile(r"\bhad (?:(?:\w+ly|been|already|also|previously) ){0,2}$")
#: what may stand before the agreement that a list item names
_OPENS = re.compile(r"[\W\d]*(?:an?\s|the\s)?")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class _Setting:
    """What surrounds a sentence: the functions its heading promises, and the article's year, 0 if unknown."""

    section: tuple[str, ...]
    year: int


def find_codings(document: Document, codebook: Codebook) -> Iterator[Coding]:
    """Yield one coding a sentence of the article's own prose, in text order.

    ``topics`` are at most three slugs, the weightiest first. ``why`` is the rule and the words that fired.
    Quoted words count for what the article makes of them: a leader's hopes are context.
    """
    cues = _cues(tuple((slug, f.terms) for slug, f in codebook.functions.items()))
    year = int(document.published[:4]) if document.published[:4].isdigit() else 0
    promised = ("outcome",) if _is_agreed_text(document) else ()
    topics, last = Topics((), ()), None
    for sentence, block, quoted in _sentences(document):
        setting = _Setting(_promises(block.section) or promised, year)
        function, why = _function(sentence, quoted, cues, setting)
        if last is None or last.section != block.section:
            topics = Topics((), ())
        topics = _with_context(sentence, topics, block, block is last, codebook)
        last = block
        yield Coding(
            sentence.start, sentence.end, sentence.text, sentence.sentence, function, topics.own, CODER, why
        )  # fmt: skip


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
            whole = [(block.start, block.end)] if block.kind == "quote" else []
            quoted = {
                block.block: whole
                or [(block.start + m.start(), block.start + m.end()) for m in _MARKS.finditer(block.text)]
            }
        yield sentence, block, quoted[block.block]


# ------------------------------------------------------------------ function


@lru_cache(maxsize=8)
def _cues(own: tuple[tuple[str, tuple[str, ...]], ...]) -> Cues:
    listed: dict[str, Sequence[str]] = {f"codebook {slug}": terms for slug, terms in own if terms and slug != "context"}
    listed |= {"guard": GUARDS, "purpose": PURPOSE, "telling": TELLING, "denying": DENYING, "wanting": WANTING}
    return Cues(listed | _RULES | {f"leaning {function}": words for function, words in LEANING.items()})


@lru_cache(maxsize=256)
def _promises(section: str) -> tuple[str, ...]:
    """The functions that a heading announces."""
    low = section.lower()
    return tuple(f for f, words in HEADINGS.items() if any(re.search(rf"\b{re.escape(w)}", low) for w in words))


def _function(sentence: Sentence, quoted: list[tuple[int, int]], cues: Cues, setting: _Setting) -> tuple[str, str]:
    """The function of a sentence, and why: “rule: words”."""
    words = sentence.text.lower().replace("’", "'")
    if len(words) != len(sentence.text):  # a capital that lower case makes longer
        words = sentence.text.replace("’", "'")
    spans = [
        (max(a - sentence.start, 0), min(b - sentence.start, len(words)))
        for a, b in quoted
        if a < sentence.end and b > sentence.start
    ]
    hits = _standing([*cues.find(words), *find_doings(words)])
    inside = [h for h in hits if any(a <= h.start < b for a, b in spans)]
    outside = [h for h in hits if not any(a <= h.start < b for a, b in spans)]
    if _mostly_quoted(words, spans):
        outside = []
    for part in (*_clauses(words, outside), [h for h in inside if h.key in IN_QUOTES]):
        if decided := _decided(part, words, setting):
            return decided
    return _signs(outside, words, setting) or _leaning(outside, setting)


def _standing(hits: list[CueHit]) -> list[CueHit]:
    """The hits that no guard takes back."""
    guards = [h for h in hits if h.key == "guard"]
    if not guards:
        return hits
    return [h for h in hits if h.key != "guard" and not any(_takes_back(g, h) for g in guards)]


def _takes_back(guard: CueHit, hit: CueHit) -> bool:
    """Whether a hit begins within a guard; one that is the guard's very words says what it says."""
    return guard.start <= hit.start < guard.end and (hit.start, hit.end) != (guard.start, guard.end)


def _mostly_quoted(words: str, spans: list[tuple[int, int]]) -> bool:
    """Whether so little stands outside the marks that it can only be who said it."""
    if not spans:
        return False
    inside = sum(sum(map(len, _LETTERS.findall(words, a, b))) for a, b in spans)
    return inside >= 0.8 * sum(map(len, _LETTERS.findall(words)))


def _clauses(words: str, hits: list[CueHit]) -> Iterator[list[CueHit]]:
    """The hits by clause: what follows a turn (“but”) first, then the main clause, then what was conceded."""
    turn = max((m.end() for m in _TURN.finditer(words)), default=0)
    concession = _CONCESSION.match(words)
    main = concession.end() if concession else 0
    if turn > main:
        yield [h for h in hits if h.start >= turn]
    yield [h for h in hits if main <= h.start]
    yield [h for h in hits if h.start < main and h.key in LIMITATION]


def _decided(hits: list[CueHit], words: str, setting: _Setting) -> tuple[str, str] | None:
    fired = {h.key for h in hits}
    for function, rule in PRECEDENCE:
        for hit in hits if rule in fired else ():
            if hit.key == rule and _holds(function, hit, hits, words, setting):
                return function, f"{rule}: “{hit.text}”"
    return None


def _holds(function: str, hit: CueHit, hits: list[CueHit], words: str, setting: _Setting) -> bool:
    if hit.key in NOT_TOLD and any(h.key == "telling" and h.start < hit.start for h in hits):
        return False
    if hit.key in NOT_WANTED and any(h.key == "purpose" and h.start < hit.start for h in hits):
        return False
    if function == "outcome" and words.endswith("?"):
        return False
    if hit.key in OPENING and not _OPENS.fullmatch(words, 0, hit.start):
        return False
    return function == "task" or not _is_past(words, hit, setting.year)


def _is_past(words: str, hit: CueHit, year: int) -> bool:
    """Whether it belongs to an earlier story: “had agreed”, “in 2014 they signed”, “six years ago”."""
    if hit.key in OUTCOME and _PLUPERFECT.search(words, max(0, hit.start - 40), hit.start):
        return True
    first, last = _around(words, hit)
    if _LONG_AGO.search(words, first, last):
        return True
    return bool(year) and any(int(m.group(1)) < year - 1 for m in _PAST_YEAR.finditer(words, first, last))


def _around(words: str, hit: CueHit) -> tuple[int, int]:
    """From the sentence's first words, where they set a time, or else the hit, to the end of the hit's clause."""
    opening = _SET_TIME.match(words)
    end = _CLAUSE_END.search(words, hit.end, hit.end + 60)
    return 0 if opening and opening.end() <= hit.start else hit.start, end.start() if end else min(
        len(words), hit.end + 60
    )


def _signs(hits: list[CueHit], words: str, setting: _Setting) -> tuple[str, str] | None:
    """A limitation where words deny what was wanted, and nobody merely says so of his own view."""
    told = next((h.start for h in hits if h.key in ("telling", "purpose")), len(words))
    signs = [h for h in hits if h.key in ("denying", "wanting") and h.start < told]
    if len({h.text for h in signs}) < ENOUGH or not any(h.key == "denying" for h in signs):
        return None
    if any(_is_past(words, h, setting.year) for h in signs):
        return None
    return "limitation", "signs: " + ", ".join(f"“{h.text}”" for h in signs)


def _leaning(hits: list[CueHit], setting: _Setting) -> tuple[str, str]:
    """A weaker word decides where the heading promises its function."""
    for function in ("limitation", "task", "outcome"):
        for hit in hits:
            if (
                hit.key == f"leaning {function}"
                and setting.section == (function,)
                and _holds(function, hit, hits, "", setting)
            ):
                return function, f"section: “{hit.text}”"
    return "context", ""


# ------------------------------------------------------------------ topics

_ANAPHOR = re.compile(r"(?:" + "|".join(re.escape(a) for a in sorted(ANAPHORA, key=len, reverse=True)) + r")\b")


def _with_context(sentence: Sentence, before: Topics, block: Block, same: bool, codebook: Codebook) -> Topics:
    """A sentence's topics; one that has none of its own takes those of the sentence that it carries on.

    ``same``: the sentence before stands in the same block. Only there does a sentence without any topic
    word go on with what was said; elsewhere its heading must say what it is about.
    """
    found = weigh_topics(sentence.text, codebook)
    if found.own:
        return found
    if len(sentence.text.split()) < FRAGMENT:
        return Topics(found.weak[:1], found.weak)
    if before.own and (same or found.weak) and _ANAPHOR.match(sentence.text.lower().lstrip("“\"‘'([*※ ")):
        return Topics(before.own[:INHERITED], found.weak)
    if found.weak:
        return Topics(found.weak[:INHERITED], found.weak)
    return Topics(weigh_topics(block.section, codebook).own or (before.own[:1]), ())
