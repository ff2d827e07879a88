"""Where a sentence names an agreement: candidates, each with what gave it away."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from ..language.agreeing import ABSENCE
from ..language.letters import small
from . import agreement_clues as clues
from .agreement_acts import find_bought, find_moved, find_shared, find_together, find_undertaken
from .agreement_channels import find_channels, find_dialogues, find_talks
from .agreement_goods import find_begun, find_goods
from .agreement_lists import find_listed
from .agreement_names import find_capitalised, find_projects, find_years
from .agreement_phrases import HEAD, Named, complement_end, is_plural, premodified

#: the shortest name that is believed, in code points
SHORTEST = 6
_ABSENCE = re.compile(ABSENCE)
_CLAUSE_BREAK = re.compile(r"[;,:—()]")


def find_named(text: str) -> Iterator[Named]:
    """Every candidate of one sentence, overlapping ones too; what is denied (“no agreement on …”) is none."""
    told = clues.clues_of(text)
    if not told:
        return
    low = small(text)
    for wanted, find in _FINDERS:
        if told & wanted == wanted:
            for candidate in find(text, low):
                if candidate.end - candidate.start >= SHORTEST and not _denied(low, candidate.start):
                    yield candidate


def _denied(low: str, start: int) -> bool:
    """Whether what comes before in the clause says that there is none."""
    begin = max(0, start - 70)
    begin = max((m.end() for m in _CLAUSE_BREAK.finditer(low, begin, start)), default=begin)
    return bool(_ABSENCE.search(low, begin, start))


# ------------------------------------------------------------------ head and complement


def find_headed(text: str, low: str) -> Iterator[Named]:
    """A noun that means an agreement, with what it is about before or after it."""
    for head in HEAD.finditer(low):
        form, noun = head.lastgroup or "other", head.group()
        if low[max(0, head.start() - 20) : head.start()].rpartition(" ")[0].rpartition(" ")[2] in _NO_NOUN:
            continue
        end, start = complement_end(text, head.end()), premodified(text, head.start())
        if noun.endswith(("negotiations", "talks")) or "negotiations " in noun or "talks " in noun:
            yield Named(
                start if form == "dialogue" else head.start(), end if form == "dialogue" else head.end(), form, 4
            )
        elif is_plural(text[head.start() : head.end()]):
            yield from _shared_head(text, head, form, end)
        elif end > head.end() and _TELLS.match(low, head.end()) and low[:start].endswith(_KNOWN):
            continue
        elif end > head.end():
            own = form in ("mou", "certificate")
            yield Named(head.start() if own else start, end, _form(text, head, form), 4 if form == "mou" else 2)
        elif start < head.start() or form == "fta" or (form != "mou" and " " in noun):
            yield Named(start, head.end(), form, 2)


#: before “deal” or “contract”, these make a verb of it, or a quantity
_NO_NOUN = frozenset(
    "to will would can could must should not great good big may might broad general wide widespread universal palace court royal diplomatic strict health".split()
)
#: “the agreement provides for …” tells more of an agreement that has been named
_TELLS = re.compile(r"\s+(?:provid|cover|commit|expand|call)\w*\s")
_KNOWN = ("the ", "this ", "that ", "its ", "their ")
_TO_DO = re.compile(r"(?:\s+(?:at|in)\s[^,;.]{0,60}?)?\s+to\s")
_SIGNED = re.compile(r"\b(?:sign|ink|seal|conclud)\w*")


def _form(text: str, head: re.Match[str], form: str) -> str:
    """“agreement to do” that nobody signed is an understanding, not a document."""
    if head.group() != "agreement" or not _TO_DO.match(text, head.end(), head.end() + 90):
        return form
    return form if _SIGNED.search(text, max(0, head.start() - 120), head.start()) else "understanding"


_LINKED = re.compile(r"(?:^\s*|\band\s+)(?:on|for|to)\s+(?=\w)")


def _shared_head(text: str, head: re.Match[str], form: str, end: int) -> Iterator[Named]:
    """“MOUs on A and on B”: the plural names as many items as it has complements."""
    complements = text[head.end() : end]
    links = list(_LINKED.finditer(complements))
    if len(links) > 1:
        for link, start in pairwise([*[(m.end(), m.start()) for m in links], (end, len(complements))]):
            item = complements[link[0] : start[1]].rstrip().removesuffix(",")
            yield Named(head.end() + link[0], head.end() + link[0] + len(item), form, 4)


# ------------------------------------------------------------------ all ways together


def _of_text(find: Callable[[str], Iterator[Named]]) -> Callable[[str, str], Iterator[Named]]:
    return lambda text, low: find(text)


#: each way of naming, and the clues without which it need not be looked for
_FINDERS: tuple[tuple[int, Callable[[str, str], Iterator[Named]]], ...] = (
    (clues.HEADS | clues.LIST, find_listed),
    (clues.HEADS, find_headed),
    (clues.NAMES, _of_text(find_capitalised)),
    (clues.PROJECT, _of_text(find_projects)),
    (clues.YEAR, _of_text(find_years)),
    (clues.BODIES | clues.FOUND, find_channels),
    (clues.DIALOGUE, find_dialogues),
    (clues.TALKS, find_talks),
    (clues.GOODS, find_goods),
    (clues.SCHEME | clues.FOUND, find_begun),
    (clues.AGREE, find_undertaken),
    (clues.WILL | clues.SIDES, find_together),
    (clues.SHARE, find_shared),
    (clues.BUY, find_bought),
    (clues.MOVE, find_moved),
)
