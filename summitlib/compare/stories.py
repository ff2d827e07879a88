"""Which documents tell of the same parties: only those can contradict one another about a visit or a sum."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from math import sqrt

from ..language.countries import BY_WORD

_COUNTRY = re.compile(
    r"(?<!\w)(?:" + "|".join(sorted(map(re.escape, BY_WORD), key=lambda w: (-len(w), w))) + r")(?!\w)"
)
_ALIKE = 0.7  # cosine of two documents' countries from which on they are about the same parties
_READ = 100_000  # characters that are enough to know a document's parties


def stories(texts: Mapping[str, str]) -> dict[str, str]:
    """The parties of the story that each document tells: the two countries it names most, in alphabetical order.

    Documents are compared with the stories found so far, so that the work grows with documents times stories. One
    that names no country may be about anything: it counts to the story of most documents.

    >>> stories({"a": "Peru and Chile met.", "b": "Chile’s deal with Peru", "c": "Japan, India", "d": "They met."})
    {'a': 'Chile and Peru', 'b': 'Chile and Peru', 'c': 'India and Japan', 'd': 'Chile and Peru'}
    """
    sums: list[Counter[str]] = []
    members: list[list[str]] = []
    silent = []
    for doc, text in texts.items():
        countries = Counter(BY_WORD[word].names[0] for word in _COUNTRY.findall(text[:_READ]))
        if not countries:
            silent.append(doc)
            continue
        alike, best = max(((_cosine(countries, s), -i) for i, s in enumerate(sums)), default=(0.0, 0))
        if alike < _ALIKE:
            sums.append(Counter())
            members.append([])
            best = 1 - len(sums)
        sums[-best].update(countries)
        members[-best].append(doc)
    largest = max(members, key=len, default=silent)
    if largest is not silent:
        largest += silent
    names = {doc: _parties(s) for s, listed in zip(sums, members, strict=True) for doc in listed}
    return {doc: names.get(doc, "") for doc in texts}


def _parties(countries: Counter[str]) -> str:
    return " and ".join(sorted(country for country, _ in countries.most_common(2)))


def _cosine(one: Counter[str], two: Counter[str]) -> float:
    norm = sqrt(sum(n * n for n in one.values()) * sum(n * n for n in two.values()))
    return sum(n * two[country] for country, n in one.items()) / norm
