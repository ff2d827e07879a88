"""One actor or thing, several names: what the codebook and the mentions know to be the same."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from ..codebook import Codebook
from ..language.acronyms import COMMON_ACRONYMS
from ..language.countries import BY_WORD
from ..language.function_words import FUNCTION_WORDS
from ..language.titles import HONORIFICS, ROLES, TITLE_PARTS
from .findings import Finding, Place, by_value, in_order, weighed
from .sources import Sources
from .stems import words

_ACRONYM = re.compile(r"[A-Z][A-Z&]{1,7}s?")
_DASH = str.maketrans(dict.fromkeys("‐‑‒–—−", "-") | {"’": "'", "\u00a0": " "})
_UNBRACKETED = str.maketrans("()", "  ")  # “Inner (West) Sea” is one name
_TITLES = ROLES | TITLE_PARTS | {h.lower() for h in HONORIFICS} | {"the"}


def find_name_findings(sources: Sources, codebook: Codebook) -> Iterator[Finding]:
    """Yield the actors and the things that go by names which really differ.

    A surname, a title with a surname, a short form within the full one, capitals and plurals are no variants, nor
    are the many words for a country. An acronym is one only where somebody uses it alone and somebody else only the
    full name, and where it is not known to every reader.
    """
    yield from _of_actors(sources)
    yield from _of_things(sources, codebook)


def plain(name: str) -> str:
    """A name as it is compared: dashes and apostrophes alike, white space folded, no article, no possessive.

    >>> plain("the  Rossi–Bianchi Pact"), plain("Rossi’s")
    ('Rossi-Bianchi Pact', 'Rossi')
    """
    return re.sub(r"^[Tt]he |'s$|'$", "", " ".join(name.translate(_DASH).split()))


def _untitled(name: str) -> str:
    """A person's name without the titles before it.

    >>> _untitled("U.S. Trade Representative Katherine Tai"), _untitled("President Rossi")
    ('Katherine Tai', 'Rossi')
    """
    parts = name.split(" ")
    titles = [i for i, word in enumerate(parts[:-1]) if word.lower().strip(".") in _TITLES]
    return " ".join(parts[titles[-1] + 1 :] if titles else parts)


def _full_names(forms: Mapping[str, Sequence[str]]) -> dict[str, Sequence[str]]:
    """The forms, with their documents, that are no short form of another and no acronym that is explained.

    “Inner (West) Sea” is no full form of “West Sea”: its brackets set two names side by side.
    """
    parts = {
        form: frozenset(w for w in words(form.replace("-", " ").casefold()) if w not in FUNCTION_WORDS)
        for form in forms
    }
    full = {f: docs for f, docs in forms.items() if not any(parts[f] < parts[g] and "(" not in g for g in forms)}
    return {f: docs for f, docs in full.items() if not _ACRONYM.fullmatch(f) or _alone(f, full)}


def variants(
    subject: str, places: Iterable[Place], sources: Sources, alike: Callable[[str], str] = str.casefold
) -> Iterator[Finding]:
    """A finding where the places, each valued with its form, hold two forms or more: the first place of each document.

    Forms that ``alike`` makes the same are one.

    >>> places = [Place("a", 0, 8, "Jae Park", "Jae Park"), Place("b", 0, 4, "Park", "Park"), Place("b", 9, 17, "Jae-Park", "Jae-Park")]
    >>> [[p.value for p in f.places] for f in variants("Park", places, Sources({}, {"a": "", "b": ""}))]
    [['Jae Park', 'Jae-Park']]
    """
    ordered = _merged(in_order(places, sources), alike)
    kept = _full_names(by_value(ordered))
    if len(kept) < 2:
        return
    firsts = {(p.doc, p.value): p for p in reversed(ordered) if p.value in kept}
    yield Finding("name", "variant", subject, in_order(firsts.values(), sources), weighed(kept, sources))


def _alone(acronym: str, forms: Mapping[str, Sequence[str]]) -> bool:
    """Whether some document has only the acronym, and another only a full name."""
    others = {doc for form, docs in forms.items() if form != acronym for doc in docs}
    return acronym not in COMMON_ACRONYMS and bool(set(forms[acronym]) - others and others - set(forms[acronym]))


def _of_actors(sources: Sources) -> Iterator[Finding]:
    places: dict[str, list[Place]] = defaultdict(list)
    for row in sources.rows("mentions"):
        if row["kind"] in ("person", "organisation") and sources.block_kind(row["doc"], row["start"]) != "furniture":
            form = _written(row["text"], row["kind"])
            if form and form not in BY_WORD:
                places[row["actor"]].append(Place(row["doc"], int(row["start"]), int(row["end"]), row["text"], form))
    for actor, listed in places.items():
        yield from variants(actor, listed, sources)


def _written(text: str, kind: str) -> str:
    """The form of a mention, or empty where it is no full name: pronouns, “the president”, a surname alone."""
    form = plain(text)
    if kind == "person":
        form = _untitled(form)
        return form if len(words(form.replace("-", " "))) > 1 and form[:1].isupper() else ""
    return form if any(c.isupper() for c in form) else ""


def _of_things(sources: Sources, codebook: Codebook) -> Iterator[Finding]:
    places: dict[str, list[Place]] = defaultdict(list)
    for doc in sources.docs if codebook.names else ():
        text = sources.text(doc)
        for hit in codebook.name_terms.find(text.translate(_UNBRACKETED)):
            if sources.block_kind(doc, hit.start) != "furniture":
                places[hit.key].append(Place(doc, hit.start, hit.end, text[hit.start : hit.end], hit.term))
    for name, listed in places.items():
        yield from variants(name, listed, sources)


def _merged(places: Iterable[Place], alike: Callable[[str], str]) -> list[Place]:
    """The same places, forms that are alike brought to the first of them."""
    firsts: dict[str, str] = {}
    return [replace(p, value=firsts.setdefault(alike(p.value), p.value)) for p in places]
