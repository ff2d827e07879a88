"""What stands above a title, or beside it: who publishes, the series and number of a paper, the section of the page."""

from __future__ import annotations

import re

from ...language.furniture import BODY_STARTS, OUTLET_WORDS, SECTION_WORDS
from ...language.organisations import HEADS

#: “Policy Brief No. 12”, “Issue Paper | June 2024”: the series that a paper is of
_SERIES = re.compile(
    r"^(?:[A-Z][\w&’'-]*\s){0,4}(?:Brief|Briefs|Briefing|Paper|Papers|Report|Note|Notes|Series|Insight|Insights|Commentary|Analysis"
    r"|Bulletin|Issue|Vol|Volume|Edition)\b[\s.,|:–—-]*(?:(?:No|Vol|Issue|Series|#)\b[\s.]*)?#?\d[\d\s/.,-]*$"
)
#: “News Analysis: Northern Europe”, “Press Release No. 45”: what sort of text it is
_LABEL = re.compile(
    r"^(?i:news analysis|analysis|comment|commentary|opinion|press release|media release|news release|special report|exclusive"
    r"|transcript|explainer|interview|feature|background(?:er)?|in focus|embargoed)\b(?:\s?[:|&/–—-]\s?|\s(?=No\b|\d|[Aa]nd\b))"
    r"(?:[\w.&/’'-]+\s?){0,4}$"
)
_HEAD = "|".join(
    sorted(
        HEADS | {w.capitalize() for w in OUTLET_WORDS} | {"Presidency", "Desk", "Newsroom", "Quarterly", "Programme"}
    )
)
#: “Council of the Baltic States”, “Norland News Agency (NNA)”
_BODY = re.compile(
    rf"^(?:[\w’'&.-]+\s){{0,5}}(?i:{_HEAD})(?:\s(?:of|for|on)\s[\w’'& -]+?)?(?:\s\([A-Z]{{2,8}}\))?(?:\s?[|–—-]\s?.{{2,30}})?$"
)
#: “Prime Minister of Canada”, “The President of the Republic of Norland”: whose page it is
_OFFICE = re.compile(
    r"^(?:The\s)?(?:Prime Minister|President|Chancellor|Premier|Taoiseach|Secretary[- ]General|Governor|Minister|Secretary|Embassy|Office)"
    r"\s(?:of|for)\s(?:the\s)?(?:(?:Republic|Kingdom|Commonwealth|State|Federation|Union|Prime Minister|President)(?:\sof\s(?:the\s)?)?)?[A-Z]?[\w’'-]*$"
)
_SEPARATOR = re.compile(r"\s[|>›»•·]\s")
_WORD = re.compile(r"[^\W_]+")
_SMALL = frozenset("of the and for in to on a an s".split())
#: of a line with “|” or “>” no part of the page's name is longer (words)
_PART = 5


def is_publisher_line(words: str) -> bool:
    """Whether a line names a body that publishes, a series, or a section of the page: the title is another.

    >>> [is_publisher_line(w) for w in ("Commentary 3/2025 | Northern Programme", "World news", "Leaders meet in Oslo")]
    [True, True, False]
    """
    if _SERIES.match(words) or _LABEL.match(words) or _OFFICE.match(words) or is_section(words):
        return True
    parts = [part for part in _SEPARATOR.split(words) if part]
    found = _WORD.findall(words)
    if len(parts) > 1 and len(found) < 12 and all(len(part.split()) <= _PART for part in parts):
        return True
    if len(found) > 9 or not all(w[0].isupper() or w.lower() in _SMALL for w in found):
        return False
    return words.lower().startswith(BODY_STARTS) or bool(_BODY.match(words))


def is_section(words: str) -> bool:
    """Whether a line is nothing but the names of a newspaper's sections: “Opinion”, “Foreign and Military Affairs”."""
    found = [w for w in _WORD.findall(words.lower()) if w not in _SMALL]
    return 0 < len(found) < 7 and all(w in SECTION_WORDS for w in found)
