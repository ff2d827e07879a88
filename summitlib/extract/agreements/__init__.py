"""Agreements, memoranda, plans, dialogues: what an article names as one item."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from ...codebook import Codebook
from ...model import PROSE, Agreement, Document, Mention, Sentence
from .lists import find_items
from .phrases import Named
from .sector import Sectors
from .spans import find_named
from .standing import Standing

#: how many earlier items a new one is compared with
RECALLED = 80
#: how many names one sentence is believed to hold
MOST = 150
_CARRIER = re.compile(r"\b(?:MOUs?|MoUs?|memorand|agreement|deal|contract|pact|accord|document)", re.I)
#: forms that may name again what another form has named
_LOOSE = ("understanding", "other")
_LEAD = re.compile(r"\s*(?:(?:an?|the) (?=[a-z]))?")
_SETS_UP = re.compile(r"\bto (?:launch|establish|create|set up|open) (?:an? |the )?(?:new )?$")


def find_agreements(document: Document, codebook: Codebook, mentions: Sequence[Mention] = ()) -> Iterator[Agreement]:
    """Yield every agreement, plan, dialogue or understanding once, where the text first names it, in text order.

    ``mentions`` tell statesmen from firms where names alone stand beside “signed”. ``sector`` is a topic of the codebook or empty; ``status`` comes from the verbs nearest to the name.
    What is denied (“no joint statement was issued”) is none, and neither is a bare plural (“14 MOUs”).
    """
    kinds = {b.block: b.kind for b in document.blocks}
    sectors = Sectors(codebook)
    statesmen = frozenset(m.text for m in mentions if m.kind in ("person", "government", "place"))
    seen: list[Known] = []
    before = ""
    for sentence in document.sentences:
        if kinds[sentence.block] not in PROSE:
            continue
        if chosen := _chosen(sentence.text, before):
            standing = Standing(sentence.text, before, statesmen)
            for named in _fresh(sentence.text, chosen, seen):
                sector = sectors.of(sentence.text[named.start : named.end], sentence.text, named)
                yield _row(sentence, named, standing, sector)
        before = sentence.text


def _chosen(text: str, before: str) -> list[Named]:
    """The candidates that stand: of those that overlap, the surest and then the longest, in text order."""
    found = dict.fromkeys(_trimmed(text, n) for n in (*_items(text, before), *find_named(text)))
    ranked = sorted(found, key=lambda n: (-n.rank, n.start - n.end, n.start))
    kept: list[Named] = []
    for one in ranked[:MOST]:
        if not any(one.start < k.end and k.start < one.end and not _is_inner(text, one, k) for k in kept):
            kept.append(one)
    return sorted(kept, key=lambda n: n.start)


def _trimmed(text: str, named: Named) -> Named:
    """A candidate without an article, and without white space at its ends, as a mark standing apart leaves it."""
    words = text[named.start : named.end]
    lead = _LEAD.match(words)
    start = named.start + (lead.end() if lead else 0)
    words = text[start : named.end]
    return named._replace(start=start, end=start + len(words.strip()))


def _items(text: str, before: str) -> Iterator[Named]:
    """The items of a list that the sentence before introduced by what they are."""
    if ";" in text and (carrier := _CARRIER.search(before)):
        yield from find_items(text, "mou" if carrier.group().lower().startswith(("mou", "memo")) else "other")


def _is_inner(text: str, inner: Named, outer: Named) -> bool:
    """Whether a dialogue is what another document sets up: “a pact to launch a dialogue”."""
    if inner.form != "dialogue" or not outer.start < inner.start <= inner.end <= outer.end:
        return False
    return bool(_SETS_UP.search(text, outer.start, inner.start))


def _row(sentence: Sentence, named: Named, standing: Standing, sector: str) -> Agreement:
    return Agreement(
        sentence.start + named.start, sentence.start + named.end, sentence.text[named.start : named.end],
        level=standing.level(named),
        form=named.form,
        sector=sector,
        status=standing.status(named),
    )  # fmt: skip


# ------------------------------------------------------------------ one row an item

_WORD = re.compile(r"[^\W\d_]{3,}")
_SLIGHT = frozenset(
    "the and for with between cooperation mou memorandum understanding agreement both two field their new regular".split()
)
#: bare nouns by which an item that has been named is spoken of again
_NOUNS = frozenset(
    "working group hotline dialogue talks deal pact accord treaty loan contract order plan compact swap".split()
)
#: of those, what no other can be: a security treaty is no security dialogue, but may be called a deal
_KINDS = frozenset("hotline dialogue treaty loan contract order plan swap".split())


class Known(NamedTuple):
    """By what a second naming of an item is known: its form, the stems of its words, those of its plain nouns."""

    form: str
    stems: frozenset[str]
    nouns: frozenset[str]


def _known(words: str, form: str) -> Known:
    plain = [m.group() for m in _WORD.finditer(words.lower())]
    stems = frozenset(w[:5] for w in plain if w not in _SLIGHT and w not in _NOUNS)
    return Known(form, stems, frozenset(w for w in plain if w in _NOUNS) if stems else frozenset(words.lower().split()))


def _fresh(text: str, chosen: list[Named], seen: list[Known]) -> list[Named]:
    """Of one sentence's items those that are new; of two that name the same, the fuller."""
    kept: list[Named] = []
    earlier = seen[-RECALLED:]
    for one in sorted(chosen, key=lambda n: n.start - n.end):
        known = _known(text[one.start : one.end], one.form)
        if not any(_is_repeat(known, old) for old in earlier):
            kept.append(one)
            earlier.append(known)
            seen.append(known)
    return sorted(kept, key=lambda n: n.start)


def _is_repeat(new: Known, old: Known) -> bool:
    """Whether an item of that form, or a looser one, has been named with these stems, or with this bare noun."""
    if not new.stems:
        return new.nouns <= old.nouns
    if new.stems.isdisjoint(old.stems):
        return False
    if new.nouns & _KINDS and old.nouns & _KINDS and not new.nouns & old.nouns:
        return False
    alike = new.form == old.form or new.form in _LOOSE or old.form in _LOOSE
    return alike and len(new.stems & old.stems) >= 0.75 * min(len(new.stems), len(old.stems))
