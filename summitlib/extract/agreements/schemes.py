"""Schemes that two sides run or plan: known by what they are, where no verb says that anything was agreed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...language.schemes import (
    CLAUSES,
    COMMON,
    EXCHANGED,
    FIELDS,
    JOINT_THINGS,
    MADE,
    RIGHTS,
    SCHEMES_OF_A_FIELD,
    SETTLED_PAPERS,
)
from .phrases import Named, complement_end

_JOINT = re.compile(
    rf"\b(?:an?|one|first|new|of|the|in) (?P<name>{COMMON} (?:[\w’'-]+ ){{0,2}}?{JOINT_THINGS})(?![\w-])"
)
_OF_A_FIELD = re.compile(
    rf"(?<![\w-])(?P<name>(?:[a-z]+-)?{FIELDS} (?:[\w-]+ )?{SCHEMES_OF_A_FIELD}|{EXCHANGED} (?:programme|program|scheme)s?)(?![\w-])"
)
_RIGHTS = re.compile(rf"\b(?P<name>{RIGHTS}|{CLAUSES})(?!\w)")
#: “ties were raised to a strategic partnership”
_RAISED = re.compile(
    r"\b(?:upgrad|elevat|rais|lift|promot)(?:ed?|es|ing)\b[^.;,]{0,60}? to (?:that of |the level of )?(?:an? |the )?[“\"]?(?P<name>(?:[a-z-]+ ){1,4}partnership)(?!\w)"
)
#: “under a contract signed on Friday”, “under a 2022 framework”: no more is told of it
_BARE = re.compile(
    rf"\b(?:under|with) an? (?:new |separate |fresh |second )?(?P<name>{SETTLED_PAPERS})(?= (?:{MADE})\b)|\b(?P<year>an? (?:18|19|20)\d\d {SETTLED_PAPERS})(?!\w)"
)


def find_joint(text: str, low: str) -> Iterator[Named]:
    """“a common tariff for containers”, “a joint laboratory”."""
    for found in _JOINT.finditer(low):
        yield _named(text, found, "other" if found.group("name").endswith(_BUILT) else "understanding")


def find_schemes(text: str, low: str) -> Iterator[Named]:
    """“the seasonal labour scheme”, “a barter mechanism”, but no name in capitals."""
    for found in _OF_A_FIELD.finditer(low):
        name = found.group("name")
        if text[found.end("name") - len(name.split()[-1])].islower():
            yield _named(text, found, "plan" if name.endswith(_PLANNED) else "other")


def find_rights(text: str, low: str) -> Iterator[Named]:
    """“free movement for nurses”, “landing rights”, “an exit clause”, ties raised to a partnership."""
    for found in _RIGHTS.finditer(low):
        yield _named(text, found, "other")
    for found in _RAISED.finditer(low):
        yield Named(*found.span("name"), "understanding", 0, "agreed")


def find_bare(text: str, low: str) -> Iterator[Named]:
    """A paper of which only that it was made, or in which year, is told."""
    for found in _BARE.finditer(low):
        yield Named(*found.span(found.lastgroup or "name"), "other", 0)


def _named(text: str, found: re.Match[str], form: str) -> Named:
    end = found.end("name") if _AT.match(text, found.end("name")) else complement_end(text, found.end("name"))
    return Named(found.start("name"), end, form, 0)


#: a scheme has no complement with “in”
_AT = re.compile(r"\s+in\s")
_PLANNED = ("scheme", "programme", "program", "pilot", "initiative", "trial", "corridor", "package")
_BUILT = ("laboratory", "lab", "licence", "license", "permit", "form", "fund", "visa", "market", "terminal", "network")
