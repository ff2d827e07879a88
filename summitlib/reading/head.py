"""The head of an article: title, authors and date, from its first line to the first paragraph of the story."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.furniture import BODY_STARTS, GENERIC_HEADINGS, OUTLET_WORDS, POINT_HEADINGS
from ..language.organisations import HEADS
from . import shapes
from .bylines import first_author, is_affiliation, is_name, is_nameless_byline
from .lines import Line

_PREFIX = re.compile(r"^[\[【(<]\s?[^\[\]()<>】]{2,40}\s?[\]】)>]\s*")
_WORD = re.compile(r"[^\W_]+")
#: “Policy Brief No. 12”, “Issue Paper | June 2024”: the series that a paper is of
_SERIES = re.compile(
    r"^(?:[A-Z][\w&’'-]*\s){0,4}(?:Brief|Briefs|Briefing|Paper|Papers|Report|Note|Notes|Series|Insight|Insights|Commentary|Analysis"
    r"|Bulletin|Issue|Vol|Volume|Edition)\b[\s.,|:–—-]*(?:(?:No|Vol|Issue|Series|#)\b[\s.]*)?#?\d[\d\s/.,-]*$"
)
_DATED = re.compile(
    r"^(?:[A-Z][a-z]+day,? )?(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}),? (?:19|20)\d\d\s?[-–—|•·,/]\s?[A-Z]"
)
#: “News Analysis: Northern Europe”, “Press Release No. 45”: what sort of text it is
_LABEL = re.compile(
    r"^(?i:news analysis|analysis|comment|commentary|opinion|press release|media release|news release|special report|exclusive"
    r"|transcript|explainer|interview|feature|background(?:er)?|in focus|embargoed)\b(?:\s?[:|&/–—-]\s?|\s(?=No\b|\d|[Aa]nd\b))"
    r"(?:[\w.&/’'-]+\s?){0,4}$"
)
_HEAD = "|".join(
    sorted(HEADS | {w.capitalize() for w in OUTLET_WORDS} | {"Presidency", "Desk", "Newsroom", "Quarterly"})
)
#: “Council of the Baltic States”, “Norland News Agency (NNA)”
_BODY = re.compile(
    rf"^(?:[\w’'&.-]+\s){{0,5}}(?i:{_HEAD})(?:\s(?:of|for|on)\s[\w’'& -]+?)?(?:\s\([A-Z]{{2,8}}\))?(?:\s?[|–—-]\s?.{{2,30}})?$"
)
_SEPARATOR = re.compile(r"\s[|>›»•·]\s")
_SMALL = frozenset("of the and for in to on a an".split())
#: a head may hold at most this many lines
_HEAD_LIMIT = 40


def settle_head(text: str, lines: Sequence[Line], kinds: list[str]) -> int:
    """Decide the lines before the story, and return where the story begins."""
    if len(lines) == 1 and kinds[0] == shapes.SHORT:
        kinds[0] = "paragraph"
    title = _find_title(lines, kinds)
    body = _body_start(lines, kinds, title)
    if title < 0:
        return 0
    for i in range(title):
        if kinds[i] == shapes.SHORT:
            kinds[i] = "furniture"
    kinds[title] = "title"
    same = _key(lines[title].text)
    for i in range(title + 1, len(lines)):
        if kinds[i] in (shapes.SHORT, "heading", "furniture") and _key(lines[i].text) == same:
            kinds[i] = "title"
    for i in range(title + 1, body):
        if kinds[i] == shapes.SHORT:
            kinds[i] = _kind_below_title(text, lines, kinds, i)
    return body


def _find_title(lines: Sequence[Line], kinds: Sequence[str]) -> int:
    """The index of the title, or -1: the first line of four words before the story, else the longest."""
    candidates = []
    for i, line in enumerate(lines[:_HEAD_LIMIT]):
        if kinds[i] in ("paragraph", "quote"):
            break
        if kinds[i] == "title" or (kinds[i] == "heading" and line.text.startswith("# ")):
            return i
        generic = _PREFIX.sub("", line.text).lower().rstrip(":") in GENERIC_HEADINGS
        if kinds[i] == shapes.SHORT and not generic and not _is_role_line(line.text):
            candidates.append(i)
    while len(candidates) > 1 and _is_publisher_line(lines[candidates[0]].text):
        del candidates[0]
    full = [i for i in candidates if len(lines[i].text.split()) > 3]
    return full[0] if full else max(candidates, key=lambda i: (len(lines[i].text), -i), default=-1)


def _is_publisher_line(words: str) -> bool:
    """Whether a line names a body that publishes, or the series and number of a paper: the title is another."""
    if _SERIES.match(words) or _LABEL.match(words):
        return True
    found = _WORD.findall(words)
    if len(found) > 9 or not all(w[0].isupper() or w.lower() in _SMALL or w == "s" for w in found):
        return False
    parts = [part for part in _SEPARATOR.split(words) if part]
    return words.lower().startswith(BODY_STARTS) or bool(_BODY.match(words)) or (len(parts) > 1 and len(found) < 8)


def _is_role_line(words: str) -> bool:
    return "@" in words or (is_affiliation(words) and "," in words and len(words.split()) < 12 and " | " in words)


def _body_start(lines: Sequence[Line], kinds: Sequence[str], title: int) -> int:
    """Where the story begins: its first paragraph, past a standfirst that author, date or the title again follow."""
    start = next((i for i in range(max(title, 0), len(lines)) if kinds[i] in ("paragraph", "quote")), len(lines))
    same = _key(lines[title].text) if title >= 0 else "\n"
    if _is_chronicle(kinds, start):
        return start
    for i in range(start + 1, min(start + 5, len(lines), _HEAD_LIMIT)):
        if kinds[i] in ("byline", "dateline") or _key(lines[i].text) == same:
            return next((k for k in range(i, len(lines)) if kinds[k] in ("paragraph", "quote", "heading")), start)
        if kinds[i] == "paragraph" and i > start + 1:
            break
    return start


def _is_chronicle(kinds: Sequence[str], start: int) -> bool:
    """Whether paragraphs stand under dates: then a date after the first paragraph is not the article's."""
    return sum(kinds[i : i + 3] == ["paragraph", "dateline", "paragraph"] for i in range(start, len(kinds) - 2)) > 1


def _kind_below_title(text: str, lines: Sequence[Line], kinds: Sequence[str], i: int) -> str:
    """What a short line between the title and the story is."""
    words = lines[i].text
    if _DATED.match(words) and len(words.split()) < 9:
        return "dateline"
    if words.lower().rstrip(":") in GENERIC_HEADINGS or shapes.is_numbered(words):
        return "heading"
    if is_name(words) and not _is_common(text, words.split(" in ")[0]):
        return "byline"
    author = first_author(words)
    if is_nameless_byline(words) or (author and not _is_common(text, author)):
        return "byline"
    if kinds[i - 1] == "byline" and is_affiliation(words):
        return "byline"
    if len(words.split()) > 7 or _is_point(lines, kinds, i):
        return "paragraph"
    before_story = i + 1 < len(kinds) and kinds[i + 1] == "paragraph"
    return "heading" if before_story and len(words.split()) > 1 else "furniture"


def _is_point(lines: Sequence[Line], kinds: Sequence[str], i: int) -> bool:
    """Whether a line stands under “Summary” or the like, with nothing but its fellows between."""
    while i > 0 and kinds[i - 1] == "paragraph":
        i -= 1
    return i > 0 and kinds[i - 1] == "heading" and shapes.section_name(lines[i - 1].text).lower() in POINT_HEADINGS


def _is_common(text: str, name: str) -> bool:
    """Whether the words of what might be a name also stand in the article in small letters."""
    words = [w.lower() for w in _WORD.findall(name) if len(w) > 2]
    return bool(words) and all(re.search(rf"(?<![\w-]){re.escape(w)}(?![\w@]|\.\w)", text[:40000]) for w in words)


def _key(words: str) -> str:
    """A line's words in small letters, without a site's name in brackets before them."""
    return " ".join(_WORD.findall(_PREFIX.sub("", shapes.undecorated(words)).lower()))
