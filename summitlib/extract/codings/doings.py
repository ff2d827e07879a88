"""What a clause says that somebody does: a subject, its first finite verb, and what tense makes of the two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import chain

from ...cues import CueHit, words_of
from ...language.changing import CHANGING, COURSE, DEVELOPING, DOING, forms_of
from ...language.parties import ACTORS
from ...remembered import Remembered

_TOKEN = re.compile(r"[$€£\w](?:[\w.’'&/%-]*[\w&/%-])?|[,;:—–()]")
_ADVERBS = frozenset(
    "also then jointly now formally finally quietly already both all together each soon further still".split()
)
_AUXILIARIES = frozenset("will shall has have is are could might".split())
#: a subject with one of these in it is another clause's, or nobody's who did it
_NO_SUBJECT = frozenset(
    """that which who whose whom if whether when while because as after before since until but would could should may
    might must can not never no little few had say says said hope hopes want wants to , ; : — – ( )""".split()
)
_RELATIVE = frozenset(("that", "which", "whom"))
_ACTORS = frozenset((*ACTORS.split("|"), *"side council committee agency agencies corp inc ltd co unit".split()))
_FORMS = {
    group: {form: frozenset(forms_of(v)[form] for v in verbs) for form in ("base", "third", "past", "ing")}
    for group, verbs in (("changing", CHANGING), ("doing", (*CHANGING, *DOING)))
}
_COULD = _FORMS["doing"]["base"] | frozenset(DEVELOPING)
_VERBS = _COULD.union(*_FORMS["doing"].values())
#: without one of these a sentence tells of no deed
_TELLING = frozenset(part for verb in _VERBS for part in verb.split("-")) | {"will", "shall"}
_TOKENS = Remembered(_TOKEN.findall)
#: the most words a subject may have
_LONGEST = 7
#: what is opened, cut or exchanged at a ceremony, or said to open
_CEREMONY = re.compile(
    r"[\s,]+(?:(?:an?|the|his|her|their|its)\s+)?(?:\w+\s+)?(?:gifts?|views?|pleasantries|toasts?|handshakes?|greetings"
    r"|ribbon|wreath|exhibition|speech|remarks|meeting|talks|summit|session|dinner|visit|trip|tour|interview|hands?|fire"
    r"|attack|missiles?|strikes?|war|invasion|offensive|rocket|questions?|concerns?|eyebrows|part|place|office|time|issue"
    r"|seat|campaign|stage|tea|lunch|his|her)\b"
)


def find_doings(words: str, present: Set[str] | None = None) -> Iterator[CueHit]:
    """Yield what a sentence, in small letters, says that sides do or undertake (“act”) or could do (“advice”).

    ``present``: its words, where they are known already.

    >>> [(h.key, h.text) for h in find_doings("the two countries will drop visa fees.")]
    [('act', 'will drop')]
    >>> list(find_doings("the leaders opened the exhibition."))
    []
    """
    if _TELLING.isdisjoint(words_of(words) if present is None else present):
        return
    tokens = list(chain.from_iterable(_TOKENS.of(words)))
    announced = _announced(tokens) if "will" in tokens or "shall" in tokens else ()
    if not announced and _VERBS.isdisjoint(tokens):
        return
    spans: list[tuple[int, int]] = []
    for at, word in enumerate(tokens):
        if word not in _VERBS and at not in announced:
            continue
        first = _skipped_adverbs(tokens, at)
        auxiliary = tokens[first - 1] if first else ""
        if key := _key(tokens, first, word, auxiliary):
            spans = spans or [m.span() for m in _TOKEN.finditer(words)]
            start, end = spans[first - (auxiliary in _AUXILIARIES)][0], spans[at][1]
            if not _CEREMONY.match(words, end):
                yield CueHit(start, end, key, words[start:end])


def _announced(tokens: Sequence[str]) -> set[int]:
    """Where a verb may stand after “will” or “shall”, adverbs between."""
    return {at + n for at, word in enumerate(tokens) if word in ("will", "shall") for n in (1, 2, 3)}


def _skipped_adverbs(tokens: Sequence[str], at: int) -> int:
    """Where the adverbs begin that stand right before a verb."""
    first = at
    while first and at - first < 2 and (tokens[first - 1] in _ADVERBS or tokens[first - 1].endswith("ly")):
        first -= 1
    return first


def _key(tokens: Sequence[str], first: int, word: str, auxiliary: str) -> str:
    """The rule that a verb fires with its auxiliary and its subject; empty where none."""
    subject_end = first - 1 if auxiliary in _AUXILIARIES else first
    now = first < len(tokens) and tokens[first] == "now"
    if auxiliary in ("could", "might"):
        return "advice" if word in _COULD and _is_actor(tokens, subject_end) else ""
    if _is_said(_FORMS["doing"], word, auxiliary, now) and _is_actor(tokens, subject_end):
        return "act"
    if auxiliary in ("will", "shall") and word.isalpha() and word not in COURSE and word not in _ADVERBS:
        return "act" if _is_actor(tokens, subject_end) else ""
    told = _is_said(_FORMS["changing"], word, auxiliary, now)
    return "act" if told and _is_subject(tokens, subject_end) else ""


def _is_said(forms: dict[str, frozenset[str]], word: str, auxiliary: str, now: bool) -> bool:
    """Whether tense and form tell of a deed: past, perfect, progressive, future, or what now holds."""
    if auxiliary in ("will", "shall"):
        return word in forms["base"]
    if auxiliary in ("is", "are"):
        return word in forms["ing"]
    return word in forms["past"] or (now and (word in forms["base"] or word in forms["third"]))


def _is_actor(tokens: Sequence[str], end: int) -> bool:
    """Whether the subject that ends here is a side, a state or a firm, or a part of one (“a unit of the railway”)."""
    heads = (end, *(n for n in range(max(end - 4, 1), end) if tokens[n] == "of"))
    actor = next((n for n in heads if n and tokens[n - 1] in _ACTORS), 0)
    return actor > 0 and not (actor > 1 and tokens[actor - 2] in _RELATIVE)


def _is_subject(tokens: Sequence[str], end: int) -> bool:
    """Whether the sentence opens with a plain subject that ends here."""
    return 0 < end <= _LONGEST and _NO_SUBJECT.isdisjoint(tokens[:end])
