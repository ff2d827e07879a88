"""One says yes, another no or not yet: where form alone shows it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..codebook import Codebook
from .clauses import clause
from .events import event_terms, events_in
from .findings import Finding, Place, by_value, in_order, weighed
from .likeness import joined, like_pairs, weight, weights
from .sources import Sources
from .stems import content_stems

_DONE = frozenset({"signed", "agreed", "launched"})
_OPEN = frozenset({"proposed", "deferred", "suspended"})
_GENERIC = frozenset(
    content_stems("agreement memorandum MOU memoranda understanding cooperation plan pact accord new joint two")
)
_LEAST = 2  # telling words that two names of an agreement must share
_SHARED = 0.6  # of the weight of the shorter name

_BROUGHT = r"(?:issu|releas|adopt|publish|sign|conclud|agreed on|unveil|endors)\w*"
_DENIED = re.compile(
    r"\b(?:no|without(?: issuing)?(?: an?| any)?|n[’']t \w+(?: an?| any)?|not \w+(?: an?| any)?"
    r"|failed to \w+(?: an?)?|declined to \w+(?: an?)?|lack(?:ed|ing|s)?(?: an?)?|absence of(?: an?)?|instead of(?: an?)?)"
    r"\s(?:formal |written |final )?$",
    re.IGNORECASE,
)
_DENIED_AFTER = re.compile(r"\s(?:was|were|has been|had been)(?: not|n[’']t)\b")
_AFFIRMED = re.compile(
    rf"\b(?:{_BROUGHT}(?: an?| the| their| its)?(?: \w+)?|(?:in|according to) (?:the|their|a))\s$", re.IGNORECASE
)
_AFFIRMED_AFTER = re.compile(rf"\s(?:was|were|has been) {_BROUGHT}")


def find_claim_findings(sources: Sources, codebook: Codebook) -> Iterator[Finding]:
    """Yield agreements that one document calls done and another open, and things that one says came about, another not.

    Only what form shows: nearly the same name with statuses that exclude each other; an event of the codebook with
    “no” before it in one document and brought about in another. Everything subtler needs a reader.
    """
    yield from _of_agreements(sources)
    yield from _of_events(sources, codebook)


def _of_agreements(sources: Sources) -> Iterator[Finding]:
    rows = [r for r in sources.rows("agreements") if r["status"] in _DONE | _OPEN]
    stems = [frozenset(content_stems(r["text"])) - _GENERIC for r in rows]
    weighed_ = weights(stems, sources)

    def opposed(a: int, b: int) -> bool:
        one, two = rows[a], rows[b]
        shared = stems[a] & stems[b]
        return (
            (one["status"] in _DONE) != (two["status"] in _DONE)
            and one["doc"] != two["doc"]
            and one["level"] == two["level"]
            and sources.story(one["doc"]) == sources.story(two["doc"])
            and len(shared) >= _LEAST
            and weight(shared, weighed_) >= _SHARED * min(weight(stems[a], weighed_), weight(stems[b], weighed_))
        )

    pairs = ((a, b) for a, b in like_pairs(stems, weighed_) if opposed(a, b))
    for group in joined(len(rows), pairs):
        if len(group) > 1:
            yield _finding(min((rows[n]["text"] for n in group), key=len), [_status(rows[n]) for n in group], sources)


def _status(row: Mapping[str, Any]) -> Place:
    return Place(row["doc"], int(row["start"]), int(row["end"]), row["text"], row["status"])


def _of_events(sources: Sources, codebook: Codebook) -> Iterator[Finding]:
    terms = event_terms(codebook)
    places: dict[tuple[str, str], list[Place]] = defaultdict(list)
    for doc in sources.docs:
        text = sources.text(doc)
        for event, start, end in events_in(text, terms):
            low, high = clause(sources, doc, start, end)
            if value := _asserted(text[low:start], text[end:high]):
                places[event, sources.story(doc)].append(Place(doc, start, end, text[start:end], value))
    for (event, story), listed in places.items():
        if len({p.value for p in listed}) > 1:
            yield _finding(sources.told(codebook.events[event].label, story), listed, sources)


def _asserted(before: str, after: str) -> str:
    """``yes``, ``no``, or empty where the clause does not say whether it came about."""
    if _DENIED.search(before) or _DENIED_AFTER.match(after):
        return "no"
    return "yes" if _AFFIRMED.search(before) or _AFFIRMED_AFTER.match(after) else ""


def _finding(subject: str, places: Sequence[Place], sources: Sources) -> Finding:
    ordered = in_order(places, sources)
    return Finding("claim", "conflict", subject, ordered, weighed(by_value(ordered), sources))
