"""Coded sentences held against labelled ones: function by alpha, topics by F1, where sentences are cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Any

from .matching import Mark, Marks, overlap
from .reliability import Labelling, Retrieval
from .scores import Scores

#: marks that a sentence may be cut before or after without being cut wrong
_OPENING, _CLOSING = "“\"'( ", "”\"')* "
_LEAST = 0.5  # of a labelled and a coded sentence together must be shared

Pair = tuple[Mark, Mark | None]


def score_codings(scores: Scores, labels: Sequence[Mark], found: Sequence[Mark]) -> None:
    """Function and topics of labelled sentences; one that the study did not code is context, without topics."""
    places = Marks(found)
    pairs = [(label, places.nearest(label, _shares(label))) for label in labels]
    _functions(scores, [(label, str(row["function"]) if row else "context") for label, row in pairs])
    _topics(scores, [pair for pair in pairs if pair[0]["topics"] is not None])


def _shares(label: Mark) -> Callable[[Mark], bool]:
    return lambda row: overlap(row, label) >= _LEAST


def _functions(scores: Scores, pairs: Sequence[tuple[Mark, str]]) -> None:
    labelling = _labelling(pairs)
    people = len(labelling) - 1
    with_ = "the labels" if people == 1 else f"{people} people"
    scores.alpha("codings.function_alpha", labelling, f"the study and {with_}")
    if people > 1:
        scores.alpha("codings.people_alpha", labelling[1:], f"{people} people among themselves")
    both = [(str(label["function"]), function) for label, function in pairs]
    scores.share("codings.function", [a == b for a, b in both])
    scores.confusion("codings.function", both)
    scores.by_category("codings.function", [({a}, {b}) for a, b in both])
    for label, function in pairs:
        if label["function"] != function:
            scores.differ("codings", "function", label, str(label["function"]), function)


def _labelling(pairs: Sequence[tuple[Mark, str]]) -> Labelling:
    """Coders × sentences: first the study, then each person that the labels' ``coder`` names, in order."""
    units: dict[tuple[Any, ...], dict[str | None, str]] = {}
    times: Counter[tuple[Any, ...]] = Counter()
    for number, (label, function) in enumerate(pairs):
        coder, place = str(label["coder"] or ""), (label.doc, label.start, label.end)
        times[coder, place] += 1
        unit = units.setdefault((place, times[coder, place]) if label.end else (number,), {})
        unit |= {None: function, coder: str(label["function"])}
    coders = dict.fromkeys([None, *(coder for unit in units.values() for coder in unit)])
    return [[unit.get(coder) for unit in units.values()] for coder in coders]


def _topics(scores: Scores, pairs: Sequence[Pair]) -> None:
    both = [
        (topic_set(label["topics"]), topic_set(row["topics"]) - topic_set(label["topics_optional"]) if row else set())
        for label, row in pairs
    ]
    if not both:
        return
    hits, found, labelled = sum(len(a & b) for a, b in both), sum(len(b) for _, b in both), sum(len(a) for a, _ in both)
    scores.retrieval("codings.topics_", Retrieval(hits, found, labelled))
    scores.by_category("codings.topics", both)
    for (label, _), (wanted, given) in zip(pairs, both, strict=True):
        if wanted != given:
            scores.differ("codings", "topics", label, ";".join(sorted(wanted)), ";".join(sorted(given)))


def topic_set(value: Any) -> set[str]:
    """The topics of a cell, as a list or as words between semicolons.

    >>> sorted(topic_set("fta; japan")), sorted(topic_set(("fta",))), topic_set(None)
    (['fta', 'japan'], ['fta'], set())
    """
    parts = value.split(";") if isinstance(value, str) else value or ()
    return {str(part).strip() for part in parts} - {""}


def score_sentences(scores: Scores, labels: Sequence[Mark], found: Sequence[Mark]) -> None:
    """Sentences are right where both ends are, marks that open and close aside; others than labelled do not count."""
    places = Marks(labels)
    texts = scores.sources.texts
    right = {_ends(texts[label.doc], label) for label in labels if label.end}
    asked = [row for row in found if next(places.touching(row), None)]
    cut = {row: _ends(texts[row.doc], row) for row in asked}
    labelled = len({(g.doc, g.start, g.end) if g.end else g for g in labels})  # two people's label is one sentence
    scores.retrieval("sentences.", Retrieval(len(right & set(cut.values())), len(asked), labelled))
    for row, ends in cut.items():
        if ends not in right:
            scores.differ("sentences", "cut", row, "", row.text)


def _ends(text: str, mark: Mark) -> tuple[str, int, int]:
    """Where a sentence begins and ends: before the marks that open it, before those that close it."""
    start, end = mark.start, mark.end
    while start and text[start - 1] in _OPENING:
        start -= 1
    while end and text[end - 1] in _CLOSING:
        end -= 1
    return mark.doc, start, end
