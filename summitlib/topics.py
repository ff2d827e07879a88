"""What a stretch of text is about: the codebook's topics in it, weighed."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from .codebook import Codebook
from .terms import Hit

MOST = 3
#: what follows names parts of what was said before
_ENUMERATES = re.compile(
    r"\b(?:includ(?:e|es|ed|ing)|such as|spanning|covering|ranging from|in (?:areas|fields|sectors) )", re.I
)


@dataclass(frozen=True, slots=True)
class Topics:
    """``own``: slugs whose terms stand in the text, the weightiest first; ``weak``: those of weak terms alone."""

    own: tuple[str, ...]
    weak: tuple[str, ...]


NO_TOPICS = Topics((), ())


def weigh_topics(text: str, codebook: Codebook) -> Topics:
    """The topics of a text, at most three of each sort.

    A topic weighs as much as the different terms of it that stand there, the earlier the more. Where a text
    enumerates more than three topics (“in areas including A, B, C and D”), it is about what it says before.
    """
    hits = _counted(list(codebook.topic_terms.find(text)))
    if not hits:
        return NO_TOPICS
    own, weak = _ranked(hits)
    if len(own) > MOST and (enumerates := _ENUMERATES.search(text)):
        own = _ranked(h for h in hits if h.start < enumerates.start())[0] or own
    return Topics(own[:MOST], weak[:MOST])


def first_topic(text: str, codebook: Codebook, last: str = "") -> str:
    """The topic that a name names first, empty where it names none; ``last`` only where there is no other."""
    hits = _counted(list(codebook.topic_terms.find(text)))
    slugs = [h.key for h in hits if not h.key.startswith("?")] + [h.key[1:] for h in hits if h.key.startswith("?")]
    return next((slug for slug in slugs if slug != last), last if last in slugs else "")


def _counted(hits: list[Hit]) -> list[Hit]:
    """The hits that count: none within a term that its topic excludes."""
    barred: dict[str, list[Hit]] = defaultdict(list)
    for hit in hits:
        if hit.key[0] == "!":
            barred[hit.key[1:]].append(hit)
    return [h for h in hits if h.key[0] != "!" and not _is_barred(h, barred)] if barred else hits


def _is_barred(hit: Hit, barred: dict[str, list[Hit]]) -> bool:
    return any(b.start <= hit.start and hit.end <= b.end for b in barred.get(hit.key.lstrip("?"), ()))


def _ranked(hits: Iterable[Hit]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The topics of strong and of weak terms, those of the most different terms first, then in the text's order."""
    terms: dict[str, set[str]] = {}
    for hit in hits:
        terms.setdefault(hit.key, set()).add(hit.term)
    ranked = sorted(terms, key=lambda key: -len(terms[key])) if len(terms) > 1 else terms
    return tuple(k for k in ranked if k[0] != "?"), tuple(k[1:] for k in ranked if k[0] == "?")
