"""Whom a surname alone means, where another article of the study gives the full name.

A transcript's “PRESIDENT ROSSI” is the Ada Rossi of the wire story, if she is the study's only Rossi and some
article calls her president. An article's own full names went first: extraction has settled those.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import pandas as pd

from ..extract.identity import same_person, surnames
from ..language.countries import BY_WORD
from ..language.titles import HONORIFICS, OFFICES, TITLE_PARTS

_WORD = re.compile(r"[^\W\d_][\w’'.-]*")
_HONORIFICS = {h.lower() for h in HONORIFICS}
_TITLES = OFFICES | TITLE_PARTS | _HONORIFICS | {"the"}
#: how near a name its office stands (characters), and how many of a person's namings are looked at
_NEAR, _NAMINGS = 70, 200
#: tables with a column of persons
_COLUMNS = (("mentions", "actor"), ("quotations", "speaker"))


def complete_names(tables: dict[str, pd.DataFrame], texts: Mapping[str, str]) -> tuple[str, ...]:
    """Put full names for surnames in the tables, and return the names of those changed."""
    changed = []
    people = _People(tables["mentions"], texts) if "mentions" in tables else None
    for table, column in _COLUMNS:
        if people and table in tables:
            frame = tables[table]
            names = [people.full(doc, name) for doc, name in zip(frame["doc"], frame[column], strict=True)]
            if names != frame[column].tolist():
                tables[table] = frame.assign(**{column: names})
                changed.append(table)
    return tuple(changed)


class _People:
    """The persons whom the articles of a study name in full."""

    def __init__(self, mentions: pd.DataFrame, texts: Mapping[str, str]) -> None:
        self._texts = texts
        self._places: dict[str, list[tuple[str, int, int]]] = defaultdict(list)
        persons = mentions[mentions["kind"] == "person"]
        self._offices: dict[tuple[str, str], str] = {}
        for doc, start, end, actor in persons[["doc", "start", "end", "actor"]].itertuples(index=False):
            if len(_core(actor)) > 1:
                self._places[actor].append((doc, start, end))
            elif (doc, actor) not in self._offices and (office := _office(texts[doc][max(0, start - _NEAR) : start])):
                self._offices[doc, actor] = office
        self._by_surname: dict[str, list[str]] = defaultdict(list)
        for person in self._places:
            for surname in surnames(person):
                self._by_surname[surname.casefold()].append(person)
        self._known: dict[tuple[str, str], str] = {}

    def full(self, doc: str, name: str) -> str:
        """The full name of whom a title and surname, or a surname, means; the name itself in doubt."""
        core = _core(name)
        if len(core) != 1 or not name.endswith(core[0]):
            return name
        office = self._offices.get((doc, name)) or _office(name.removesuffix(core[0]))
        if (core[0], office) not in self._known:
            self._known[core[0], office] = self._one(core[0], office)
        return self._known[core[0], office] or name

    def _one(self, surname: str, office: str) -> str:
        bearers = self._by_surname.get(surname.casefold(), [])
        fitting = [p for p in bearers if not office or self._called(p, office)]
        if not fitting or not all(same_person(p, fitting[0]) for p in fitting) or (not office and len(bearers) > 1):
            return ""
        return Counter({p: len(self._places[p]) for p in fitting}).most_common(1)[0][0]

    def _called(self, person: str, office: str) -> bool:
        """Whether some article has the office beside the person's name."""
        near = re.compile(rf"\b{re.escape(office)}\b", re.IGNORECASE)
        return any(
            near.search(self._texts[doc], max(0, start - _NEAR), start)
            or near.search(self._texts[doc], end, end + _NEAR)
            for doc, start, end in self._places[person][:_NAMINGS]
        )


def _office(before: str) -> str:
    """The office that the words before a name end with.

    >>> _office("said Prime Minister "), _office("the minister told Ada ")
    ('minister', '')
    """
    word = before.rstrip().rpartition(" ")[2].rstrip(".").lower()
    return word if word in OFFICES else ""


def _core(name: str) -> list[str]:
    """The words of a name behind its titles and countries.

    >>> _core("U.S. President Ada Rossi"), _core("Mr. Weber"), _core("both sides")
    (['Ada', 'Rossi'], ['Weber'], [])
    """
    words = list(_untitled(_WORD.findall(name)))
    return words if words and all(w[0].isupper() or w in ("de", "van", "von", "der", "bin") for w in words) else []


def _untitled(words: Sequence[str]) -> Iterator[str]:
    before = True
    for word in words:
        before = before and (word.rstrip(".").lower() in _TITLES or word in BY_WORD)
        if not before:
            yield word
