"""Agreements, memoranda, plans, dialogues: what an article names as one item."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..codebook import Codebook
from ..language.agreeing import BUSINESS, GOVERNMENT, STATUS
from ..language.letters import small
from ..model import PROSE, Agreement, Document, Sentence
from ..topics import first_topic, weigh_topics
from .agreement_lists import find_items
from .agreement_phrases import Named
from .agreement_spans import find_named

#: how many earlier items a new one is compared with
RECALLED = 80
#: how many names one sentence is believed to hold
MOST = 150
#: how far around a name its verbs and parties stand, in code points
AROUND = 400
_DEFAULT = {"mou": "signed", "other": "signed", "certificate": "signed", "fta": "pending"}
_CARRIER = re.compile(r"\b(?:MOUs?|MoUs?|memorand|agreement|deal|contract|pact|accord|document)", re.I)
_PARTY = re.compile(rf"\b(?:(?P<business>{BUSINESS})|(?P<government>{GOVERNMENT}))(?!\w)")
_COMPANY = re.compile(rf"\b(?:between|with|by|among|from)\s+(?:[\w’'&.-]+\s+){{0,5}}?(?:{BUSINESS})(?!\w)")
_AWARDED = re.compile(r"\b(?:won|win|awarded|landed|clinched|secured)\b[^;,.]{0,50}\b(?:contract|order)s?\b")
_STATUS = re.compile(r"\b(?:" + "|".join(f"(?P<{name}>{words})" for name, words in STATUS) + r")\b")


def find_agreements(document: Document, codebook: Codebook) -> Iterator[Agreement]:
    """Yield every agreement, plan, dialogue or understanding once, where the text first names it, in text order.

    ``sector`` is a topic of the codebook or empty; ``status`` comes from the verbs nearest to the name.
    What is denied (“no joint statement was issued”) is none, and neither is a bare plural (“14 MOUs”).
    """
    kinds = {b.block: b.kind for b in document.blocks}
    seen: list[tuple[str, frozenset[str]]] = []
    before: Sentence | None = None
    for sentence in document.sentences:
        if kinds[sentence.block] not in PROSE:
            continue
        rows = [_row(sentence, before, n, codebook) for n in _chosen(sentence.text, before.text if before else "")]
        fresh = _fresh(rows, seen)
        seen += [(r.form, _key(r.text)) for r in fresh]
        yield from fresh
        before = sentence


def _chosen(text: str, before: str) -> list[Named]:
    """The candidates that stand: of those that overlap, the surest and then the longest, in text order."""
    carried = _CARRIER.search(before) if ";" in text else None
    items = (
        find_items(text, "mou" if carried and carried.group().lower().startswith(("mou", "memo")) else "other")
        if carried
        else ()
    )
    found = sorted(dict.fromkeys((*items, *find_named(text))), key=lambda n: (-n.rank, n.start - n.end, n.start))
    kept: list[Named] = []
    for one in found[:MOST]:
        if not any(one.start < k.end and k.start < one.end and not _is_inner(text, one, k) for k in kept):
            kept.append(one)
    return sorted(kept, key=lambda n: n.start)


def _is_inner(text: str, inner: Named, outer: Named) -> bool:
    """Whether a dialogue is what another document sets up: “a pact to launch a dialogue”."""
    if inner.form != "dialogue" or not outer.start < inner.start <= inner.end <= outer.end:
        return False
    return bool(
        re.search(
            r"\bto (?:launch|establish|create|set up|open) (?:an? |the )?(?:new )?$", text[outer.start : inner.start]
        )
    )


def _row(sentence: Sentence, before: Sentence | None, named: Named, codebook: Codebook) -> Agreement:
    around = sentence.text
    if re.match(r"\W*(?:these|they|among them|those|this|it)\b", around, re.I) and before:
        around = before.text + " " + around
    start, end = sentence.start + named.start, sentence.start + named.end
    words = sentence.text[named.start : named.end]
    return Agreement(
        start, end, words,
        level=_level(sentence.text, named, around),
        form=named.form,
        sector=_sector(words, sentence.text[max(0, named.start - AROUND) : named.end + AROUND], named.form, codebook),
        status=_as_process(words, named.status or _status(sentence.text, named, around)),
    )  # fmt: skip


def _level(text: str, named: Named, around: str) -> str:
    """Business where companies are its parties, in its own words or, of all parties, nearest before it."""
    if _COMPANY.search(text, named.start, named.end):
        return "business"
    if _AWARDED.search(text, max(0, named.start - 60), named.end):
        return "business"
    opening = text[: named.start].partition(";")[0][-AROUND:]
    intro = around[: len(around) - len(text)][-AROUND:] + opening
    after = text[named.end : named.end + AROUND].partition(";")[0]
    parties = list(_PARTY.finditer(intro)) or list(_PARTY.finditer(after))[:1]
    return parties[-1].lastgroup or "" if parties else "government"


def _sector(words: str, sentence: str, form: str, codebook: Codebook) -> str:
    own = first_topic(words, codebook, last="mou_agreements")
    if own or form != "mou":
        return own or next(iter(weigh_topics(sentence, codebook).own), "")
    return "mou_agreements" if "mou_agreements" in codebook.topics else ""


def _status(text: str, named: Named, around: str) -> str:
    """From the nearest verb before the name in its sentence, else after it, else the sentence before, else the form."""
    low = small(text)
    after = text[named.end : named.end + 160]
    if halted := re.search(r"\b(?:suspended|halted|frozen|postponed|shelved)\b", after):
        found = _STATUS.search(small(after), halted.start())
        return found.lastgroup or "" if found else ""
    earlier = list(_STATUS.finditer(low, max(0, named.start - AROUND), named.start))
    if earlier:
        return earlier[-1].lastgroup or ""
    own = _STATUS.search(low, named.start, named.end + AROUND)
    if own:
        return own.lastgroup or ""
    if around != text and (far := _STATUS.search(small(around))):
        return far.lastgroup or ""
    return _DEFAULT.get(named.form, "agreed")


def _as_process(words: str, status: str) -> str:
    """Negotiations that are agreed on, or pursued, are still under way."""
    return (
        "pending"
        if status in ("agreed", "signed")
        and re.search(r"\b(?:negotiations|talks)\b", words, re.I)
        and "level" not in words
        else status
    )


# ------------------------------------------------------------------ one row an item

_WORD = re.compile(r"[^\W\d_]{3,}")
_SLIGHT = frozenset(
    "the and for with between cooperation mou memorandum understanding agreement both two field their new regular korea china rok".split()
)


def _key(words: str) -> frozenset[str]:
    """The stems by which a second naming of the same item is known."""
    stems = frozenset(w[:5] for w in (m.group().lower() for m in _WORD.finditer(words)) if w not in _SLIGHT)
    return stems or frozenset(w.lower() for w in words.split())


def _fresh(rows: list[Agreement], seen: list[tuple[str, frozenset[str]]]) -> list[Agreement]:
    """The rows of one sentence that name something new; of two that name the same, the fuller."""
    kept: list[Agreement] = []
    for row in sorted(rows, key=lambda r: -len(r.text)):
        known = [*seen[-RECALLED:], *((r.form, _key(r.text)) for r in kept)]
        if not _is_repeat(row.form, _key(row.text), known):
            kept.append(row)
    return sorted(kept, key=lambda r: r.start)


def _is_repeat(form: str, key: frozenset[str], seen: list[tuple[str, frozenset[str]]]) -> bool:
    """Whether an item of that form, or a looser one, has been named with these stems."""
    loose = ("understanding", "other")
    return any(
        (form == kind or form in loose or kind in loose) and len(key & old) >= 0.75 * min(len(key), len(old))
        for kind, old in seen
    )
