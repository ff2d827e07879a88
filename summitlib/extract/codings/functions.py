"""What a sentence does in the account of a summit: the cues that stand in it, weighed by clause, speaker, time and place."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from ...cues import CueHit, Cues, words_of
from ...language.asking_for import TASK
from ...language.bringing_about import OUTCOME
from ...language.falling_short import LIMITATION
from ...language.judging import GUARDS, HEADINGS, OBSERVING, PURPOSE, TELLING
from ...language.told_plainly import GAIN, SEQUEL, SHORTFALL
from .doings import find_doings
from .leanings import leaning_of
from .precedence import FUNCTION_OF, IN_QUOTES, NOT_TOLD, NOT_WANTED, OPENING, RANK

_RULES = {**LIMITATION, **SHORTFALL, **TASK, **SEQUEL, **OUTCOME, **GAIN}
_CONCESSION = re.compile(
    r"(?:while|although|though|even though|even as|whereas|despite|in spite of|notwithstanding|as)\b[^;]*?,\s+"
)
_TURN = re.compile(r"[,;—–]\s*(?:but|yet|however|though|although)\b|^(?:but|yet|however)\b")
_TURNING = re.compile(r"but|yet|however|though")
_PAST_YEAR = re.compile(
    r"\b(?:in|of|from|after|until|by|during|under) (?:(?:early|late|mid) )?(?:[a-z]+ )?(\d{4})(?!\d| ?[-–])"
)
_LONG_AGO = re.compile(
    r"\b(?:years|decades|a decade|a century|generations) (?:ago|earlier|before)\b|\bat the time\b|\bin the \d{4}s\b"
)
_DIGIT = re.compile(r"\d")
#: without one of these, or a figure, nothing is told as long ago
_OF_BEFORE = ("ago", "earlier", "before", "at the time")
_SET_TIME = re.compile(
    r"(?:back )?in (?:\w+ )?\d{4}\b|it was (?:not until|only in|in) (?:\w+ )?\d{4}\b"
    r"|(?:back )?(?:in|during|after|by|until|under|at|since|\w+ (?:years|decades)) [^,;.]{0,40},"
)
_CLAUSE_END = re.compile(r"[,;:—]")
#: “had agreed on ____”: what was concluded before the story
_HAD_DONE = re.compile(r"\bhad (?:(?:\w+ly|been|already|also|previously) ){0,2}\w{2,}(?:ed|n|t)\b[^,;:]{0,40}$")
_PLUPERFECT = re.compile(r"\bhad (?:(?:\w+ly|been|already|also|previously) ){0,2}$")
#: what may stand before the agreement that a list item names
_OPENS = re.compile(r"[\W\d]*(?:an?\s|the\s)?")
#: what one wants, against what the other says: “Lima wants a road; Quito offers a track”
_APART = re.compile(
    r"\b(?:wants?|seeks?|demands?|insists?)\b[^;]{3,160};\s[^;]{0,60}?\b(?:wants?|says?|has|offers?|insists?|needs?|prefers?)\b"
)


@dataclass(frozen=True, slots=True)
class Setting:
    """What surrounds a sentence: the functions its heading promises, the article's year (0 if unknown) and sentences."""

    section: tuple[str, ...]
    year: int
    length: int


@lru_cache(maxsize=8)
def cues_of(own: tuple[tuple[str, tuple[str, ...]], ...]) -> Cues:
    """The general cues and those that a codebook lists for its functions."""
    listed: dict[str, Sequence[str]] = {f"codebook {slug}": terms for slug, terms in own if terms and slug != "context"}
    listed |= {"guard": GUARDS, "purpose": PURPOSE, "telling": TELLING, "observer": OBSERVING, **_RULES}
    return Cues(listed)


@lru_cache(maxsize=256)
def promises(section: str) -> tuple[str, ...]:
    """The functions that a heading announces.

    >>> promises("What was gained"), promises("What was not"), promises("Warsaw")
    (('outcome',), ('limitation',), ())
    """
    low = section.lower()
    return tuple(f for f, words in HEADINGS.items() if re.search(words, low))


def function_of(
    words: str,
    spans: list[tuple[int, int]],
    cues: Cues,
    setting: Setting,
    before: str = "",
    named: Sequence[CueHit] = (),
) -> tuple[str, str]:
    """The function of a sentence given in small letters, and why: “rule: words”. ``spans`` stand in quotation marks.

    ``before``: the function of the sentence before it in the paragraph, empty for the first. ``named``: hits of
    the rule “agreement named”.
    """
    present = words_of(words)
    hits = cues.find(words, present)
    guards = [h for h in hits if h.key == "guard"]
    hits = _standing([*hits, *find_doings(words, present), *named], guards)
    if hits and (decided := _told(words, hits, spans, setting)):
        return decided
    if ";" in words and (apart := _APART.search(words)):
        return "limitation", f"positions apart: “{apart.group()}”"
    wanted = min((h.start for h in hits if h.key == "purpose"), default=len(words))
    if leaning := leaning_of(_without(words, guards)[:wanted], setting.section, setting.length, before, present):
        return leaning.function, "leaning: " + ", ".join(f"“{word}”" for word in leaning.words)
    return "context", ""


def _told(words: str, hits: list[CueHit], spans: list[tuple[int, int]], setting: Setting) -> tuple[str, str] | None:
    """What the hits make of a sentence, the weightiest clause first; None where none of them holds."""
    outside, inside = _counting(words, hits, spans)
    parts = (*_clauses(words, outside), inside)
    return next(filter(None, (_decided(part, words, setting) for part in parts)), None)


def _counting(words: str, hits: list[CueHit], spans: list[tuple[int, int]]) -> tuple[list[CueHit], list[CueHit]]:
    """The hits outside and within quotation marks that count; an observer's words are the article's own account."""
    if any(h.key == "observer" for h in hits):
        return _parted([h for h in hits if h.key != "telling"], spans)
    outside, inside = _parted(hits, spans)
    inside = [h for h in inside if h.key in IN_QUOTES or h.key == "purpose"]
    return [] if _mostly_quoted(words, spans) else outside, inside


def _parted(hits: list[CueHit], spans: list[tuple[int, int]]) -> tuple[list[CueHit], list[CueHit]]:
    """The hits outside quotation marks, and those within."""
    if not spans:
        return hits, []
    opens = [a for a, _ in spans]
    parted: tuple[list[CueHit], list[CueHit]] = ([], [])
    for hit in hits:
        before = bisect_right(opens, hit.start) - 1  # the last span that has begun; spans do not overlap
        parted[before >= 0 and hit.start < spans[before][1]].append(hit)
    return parted


def _standing(hits: list[CueHit], guards: list[CueHit]) -> list[CueHit]:
    """The hits that no guard takes back."""
    if not guards:
        return hits
    return [h for h in hits if h.key != "guard" and not any(_takes_back(g, h) for g in guards)]


def _without(words: str, guards: list[CueHit]) -> str:
    """A sentence with nothing where guards stand; guards come by their starts."""
    kept, reached = [], 0
    for guard in guards:
        kept += [words[reached : max(guard.start, reached)], " " * (guard.end - max(guard.start, reached))]
        reached = max(guard.end, reached)
    return "".join(kept) + words[reached:]


def _takes_back(guard: CueHit, hit: CueHit) -> bool:
    """Whether a hit begins within a guard; one that is the guard's very words says what it says."""
    return guard.start <= hit.start < guard.end and (hit.start, hit.end) != (guard.start, guard.end)


def _mostly_quoted(words: str, spans: list[tuple[int, int]]) -> bool:
    """Whether so little stands outside the marks that it can only be who said it."""
    return bool(spans) and sum(b - a for a, b in spans) >= 0.8 * len(words)


def _clauses(words: str, hits: list[CueHit]) -> Iterator[list[CueHit]]:
    """The hits by clause: what follows a turn (“but”) first, then the main clause, then what was conceded."""
    if not hits:
        return
    turn = max((m.end() for m in _TURN.finditer(words)), default=0) if _TURNING.search(words) else 0
    concession = _CONCESSION.match(words)
    main = concession.end() if concession else 0
    if turn > main:
        yield [h for h in hits if h.start >= turn]
    yield [h for h in hits if main <= h.start]
    yield [h for h in hits if h.start < main and FUNCTION_OF.get(h.key) == "limitation"]


def _decided(hits: list[CueHit], words: str, setting: Setting) -> tuple[str, str] | None:
    for hit in sorted((h for h in hits if h.key in RANK), key=lambda h: RANK[h.key]):
        function = FUNCTION_OF[hit.key]
        if _holds(function, hit, hits, words, setting):
            return function, f"{hit.key}: “{hit.text}”"
    return None


def _holds(function: str, hit: CueHit, hits: list[CueHit], words: str, setting: Setting) -> bool:
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
    if FUNCTION_OF.get(hit.key) == "outcome" and _PLUPERFECT.search(words, max(0, hit.start - 40), hit.start):
        return True
    if hit.key == "agreement named" and _HAD_DONE.search(words, max(0, hit.start - 60), hit.start):
        return True
    dated = _DIGIT.search(words) is not None
    if not dated and not any(word in words for word in _OF_BEFORE):
        return False
    first, last = _around(words, hit)
    if _LONG_AGO.search(words, first, last):
        return True
    return dated and bool(year) and any(int(m.group(1)) < year - 1 for m in _PAST_YEAR.finditer(words, first, last))


def _around(words: str, hit: CueHit) -> tuple[int, int]:
    """From the sentence's first words, where they set a time, or else the hit, to the end of the hit's clause."""
    opening = _SET_TIME.match(words)
    last = min(len(words), hit.end + 60)
    end = _CLAUSE_END.search(words, hit.end, last)
    return 0 if opening and opening.end() <= hit.start else hit.start, end.start() if end else last
