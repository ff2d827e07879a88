"""Where a sentence names an agreement: candidates, each with what gave it away."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from ...language.agreeing import ABSENCE
from ...language.letters import small
from . import clues
from .acts import find_bought, find_moved, find_shared, find_together, find_undertaken
from .channels import find_channels, find_dialogues, find_meeting, find_talks
from .goods import find_begun, find_goods
from .lists import find_fields, find_listed, find_ones, find_outlined
from .names import find_capitalised, find_projects, find_years
from .phrases import UNDER_WHICH, Named, complement_end, doing_end, heads_in, is_plural, premodified
from .schemes import find_bare, find_joint, find_rights, find_schemes

#: the shortest name that is believed, in code points
SHORTEST = 4
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
                if candidate.end - candidate.start < SHORTEST:
                    continue
                if not _denied(low, candidate.start):
                    yield candidate
                elif _is_put_off(low, candidate):
                    yield candidate._replace(status="pending")


def _denied(low: str, start: int) -> bool:
    """Whether what comes before in the clause says that there is none."""
    begin = max(0, start - 70)
    begin = max((m.end() for m in _CLAUSE_BREAK.finditer(low, begin, start)), default=begin)
    return bool(_ABSENCE.search(low, begin, start))


#: “without the fisheries accord”, “did not sign the water pact”: that one is known, and still to come
_PUT_OFF = re.compile(
    r"\b(?:without|(?:did|could|would|have|has|had|do|does)(?: not|n[’']t)|fail\w* to|unable to|refus\w+ to|declin\w+ to|stopp?ed short of|nor (?:can|will|did|does|has|could|should))(?: yet)?(?: (?:sign|conclude|seal|finish|close|complet|ratif|approv|initial|finali[sz]|settl)\w*)? (?:the|their|its) $"
)
_OF_MANY_SIDES = re.compile(
    r"\b(?:accord|agreement|pact|treaty|deal|contract|protocol|convention|mechanism|scheme|pathway)\b"
)


def _is_put_off(low: str, named: Named) -> bool:
    """Whether what is denied is a paper by its own name, which the sides still mean to sign."""
    told = _OF_MANY_SIDES.search(low, named.start + 1, named.end)
    return bool(told and _PUT_OFF.search(low, max(0, named.start - 60), named.start))


# ------------------------------------------------------------------ head and complement


def find_headed(text: str, low: str) -> Iterator[Named]:
    """A noun that means an agreement, with what it is about before or after it."""
    for head in heads_in(low):
        form, noun = head.lastgroup or "other", head.group()
        if (
            _word_before(low, head.start()) in _NO_NOUN
            or _NO_PAPER.match(low, head.start())
            or _OF_ALL.match(low, head.end())
        ):
            continue
        end, start = complement_end(text, head.end()), premodified(text, head.start())
        end = doing_end(text, end) if end == head.end() and start == head.start() else end
        if _OF_TALKS.search(noun):
            yield Named(start, end, form, 4) if form == "dialogue" else Named(*head.span(), form, 4)
        elif is_plural(text[head.start() : head.end()]):
            yield from _shared_head(text, head, form, end)
        elif end > head.end() and _TELLS.match(low, head.end()) and low[:start].endswith(_KNOWN):
            continue
        elif end > head.end():
            own = form in ("mou", "certificate")
            yield Named(head.start() if own else start, end, _form(text, head, form), 4 if form == "mou" else 2)
        elif noun.startswith(_OF_THE_DAY) and not _is_issued(low, head):
            continue
        elif (
            start < head.start()
            or form == "fta"
            or (form != "mou" and " " in noun)
            or UNDER_WHICH.match(low, head.end())
        ):
            yield Named(start, head.end(), form, 2)


def _word_before(low: str, at: int) -> str:
    return low[max(0, at - 20) : at].rpartition(" ")[0].rpartition(" ")[2]


_OF_TALKS = re.compile(r"(?:negotiations|talks)(?: |$)")
#: what every summit ends with: an item where it is issued, not where it is read
_OF_THE_DAY = ("joint statement", "joint press statement", "joint communiqu", "communiqu", "joint declaration")
_ISSUE = r"(?:issu|adopt|releas|sign|publish|endors|approv|agreed|initial)"
_ISSUED_BEFORE = re.compile(rf"\b{_ISSUE}\w*(?: [\w’'-]+){{0,4}} $")
_ISSUED_AFTER = re.compile(rf"(?: [\w’'-]+){{0,3}} (?:was|is|were|been|be) {_ISSUE}")


def _is_issued(low: str, head: re.Match[str]) -> bool:
    before = _ISSUED_BEFORE.search(low, max(0, head.start() - 60), head.start())
    return bool(before or _ISSUED_AFTER.match(low, head.end()))


#: before “deal” or “contract”, these make a verb of it, or a quantity
_NO_NOUN = frozenset(
    "to will would can could must should not great good big may might broad general wide widespread universal palace court royal diplomatic strict health such documents papers memoranda memorandums mous texts treaties accords others these".split()
)
#: a gathering, and a list of what one has
_NO_PAPER = re.compile(r"conventions? (?:to be )?(?:held|hall|center|centre)\b|declarations? of (?:its|their|his|her) ")
#: “the largest deal of the trip”: one of those that are told of
_OF_ALL = re.compile(
    r" of the (?:trip|visit|day|week|month|year|summit|decade|century|tour|evening)\b| in (?:the|its|their) (?:\w+ ){0,3}history\b"
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
            first = head.start() if link[0] == links[0].end() else head.end() + link[0]  # the noun names the first too
            yield Named(first, head.end() + link[0] + len(item), form, 4)


# ------------------------------------------------------------------ all ways together


def _of_text(find: Callable[[str], Iterator[Named]]) -> Callable[[str, str], Iterator[Named]]:
    return lambda text, low: find(text)


#: each way of naming, and the clues without which it need not be looked for
_FINDERS: tuple[tuple[int, Callable[[str, str], Iterator[Named]]], ...] = (
    (clues.HEADS | clues.LIST, find_listed),
    (clues.HEADS | clues.COVER, find_fields),
    (clues.HEADS | clues.ONE, find_ones),
    (clues.HEADS, find_headed),
    (clues.HEADS | clues.UNDER, find_bare),
    (clues.COMMON, find_joint),
    (clues.FIELD | clues.NOUN, find_schemes),
    (clues.RIGHT, find_rights),
    (clues.NAMES, _of_text(find_capitalised)),
    (clues.PROJECT, _of_text(find_projects)),
    (clues.YEAR, _of_text(find_years)),
    (clues.BODIES | clues.FOUND, find_channels),
    (clues.BODIES, find_meeting),
    (clues.DIALOGUE, find_dialogues),
    (clues.TALKS, find_talks),
    (clues.GOODS, find_goods),
    (clues.SCHEME | clues.FOUND, find_begun),
    (clues.AGREE, find_undertaken),
    (clues.AGREE, find_outlined),
    (clues.WILL | clues.SIDES, find_together),
    (clues.SHARE, find_shared),
    (clues.BUY, find_bought),
    (clues.MOVE, find_moved),
)
