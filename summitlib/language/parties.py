"""Who acts at a summit, and what comes of it, as word classes that cues are written with.

In a cue, ``RESULT``, ``SIDES``, ``BOTH``, ``ACTORS``, ``PAPERS``, ``OBSERVERS``, ``MONTHS`` and ``WEEKDAYS`` stand for
any word of the class.
"""

from __future__ import annotations

from .calendar import MONTH_NAMES, WEEKDAY_NAMES
from .countries import COUNTRIES

#: what talks are held for
_RESULT = (
    "statement|communiqué|communique|agreement|agreements|accord|deal|deals|pact|"
    "breakthrough|breakthroughs|progress|commitment|commitments|consensus|result|results|outcome|"
    "outcomes|deliverables|timetable|timeline|concession|concessions|document|roadmap|solution|"
    "resolution|conclusion|guarantee|guarantees|treaty|date|dates|deadline|details|detail|specifics|"
    "mention|headway|truce|ceasefire|movement|figure|figures|target|targets|money|funding|schedule"
)
#: who speaks for more than one side
_SIDES = (
    "they|sides|leaders|governments|countries|ministers|presidents|both|nations|"
    "parties|delegations|negotiators|two|officials|allies|members|powers|capitals|"
    "neighbours|neighbors|pair|we|partners|chiefs|diplomats|participants|premiers|states|heads|ministries"
)
#: who can only speak together
_BOTH = (
    "sides|leaders|presidents|ministers|premiers|participants|parties|governments|countries|"
    "delegations|heads|chiefs|nations"
)
#: who can act for a state or a firm
_STATE = (
    "government|ministry|cabinet|administration|parliament|army|armies|navy|navies|regulator|regulators|authorities|"
    "commission|union|bloc|kingdom|company|companies|firm|firms|bank|banks|airline|airlines|carmaker|carmakers|"
    "automaker|automakers|shipbuilder|shipbuilders|manufacturer|manufacturers|consortium|fund|group|giant|producer|"
    "producers|maker|makers|refiner|refiners|utility|developer|operator|operators|president|premier|chancellor|minister|secretary"
)
#: names whose last word is as often no country
_NO_PARTY = ("US", "U.S.", "America", " City", " Coast", " Islands", " See", " Republic", " Faso", " Louis", " Paz")
#: a country and its capital go by the last word of their names
_COUNTRIES = "|".join(
    dict.fromkeys(
        name.lower().replace(".", "").split()[-1].replace("’", "'")
        for c in COUNTRIES
        for name in (*c.names, *c.capitals)
        if "-" not in name and not name.endswith(_NO_PARTY)
    )
)
#: what is written down and signed
_PAPERS = (
    "agreement|agreements|deal|deals|accord|accords|pact|pacts|treaty|memorandum|memoranda|mou|mous|compact|arrangement|"
    "arrangements|package|protocol|contract|contracts|plan|roadmap|framework|declaration|statement|communiqué|communique|"
    "document|text|truce|charter|scheme|partnership|programme|program|convention|bargain|understanding"
)
#: who judges from outside
_OBSERVERS = (
    "analysts|analyst|experts|expert|observers|critics|critic|economists|economist|diplomats|lawmakers|opposition|"
    "opponents|activists|campaigners|commentators|sceptics|skeptics|officials|farmers|exporters|unions|groups|businesses|"
    "executives|investors|traders|residents|lobby|industry|historians|scholars|strategists"
)
ACTORS = f"{_SIDES}|{_STATE}|{_COUNTRIES}"
_CLASSES = {
    "RESULT": _RESULT,
    "SIDES": _SIDES,
    "BOTH": _BOTH,
    "ACTORS": ACTORS,
    "PAPERS": _PAPERS,
    "OBSERVERS": _OBSERVERS,
    "MONTHS": "|".join(MONTH_NAMES).lower(),
    "WEEKDAYS": "|".join(WEEKDAY_NAMES).lower(),
}


def cues(listed: str) -> tuple[str, ...]:
    """The cues of a list with a comma between two, each class spelled out; a line may end at any space or after a bar.

    >>> cues("no quick fix, OBSERVERS doubt")[0]
    'no quick fix'
    """
    return tuple(_spelled(" ".join(cue.split()).replace("| ", "|")) for cue in listed.split(","))


def _spelled(cue: str) -> str:
    for name, words in _CLASSES.items():
        cue = cue.replace(name, words)
    return cue
