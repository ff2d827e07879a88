"""The head of an article: title, authors and date, from its first line to the first paragraph of the story."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...language.furniture import GENERIC_HEADINGS, POINT_HEADINGS, WIRES
from . import shapes
from .bylines import first_author, is_affiliation, is_clock, is_name, is_nameless_byline, presents_author
from .furniture import lists_people
from .lines import Line
from .mastheads import is_publisher_line
from .places import settle_places

_PREFIX = re.compile(r"^[\[【(<]\s?[^\[\]()<>】]{2,40}\s?[\]】)>]\s*")
_WORD = re.compile(r"[^\W_]+")
_DATED = re.compile(
    r"^(?:[A-Z][a-z]+day,? )?(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?),? (?:19|20)\d\d\s?[-–—|•·,/]\s?[A-Z]"
)
#: “OSLO, March 3 (AP) —”: the story begins
_WIRE = re.compile(r"[A-Z][^()]{1,60}\([A-Z][\w ]{1,30}\)\s*(?:--+|[–—-])")
#: “VIK, Norland”, as some agencies begin
_TOWN_ALONE = re.compile(r"[A-Z]{3,}(?:\s[A-Z]+){0,2},\s[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}")
#: so many characters, at most, does a title have besides its words
_PREFIXED = 100
#: a head may hold at most this many lines
_HEAD_LIMIT = 40


def settle_head(text: str, lines: Sequence[Line], kinds: list[str]) -> int:
    """Decide the lines before the story, and return where the story begins."""
    if len(lines) == 1 and kinds[0] == shapes.SHORT:
        kinds[0] = "paragraph"
    title = _find_title(lines, kinds)
    body = min(_body_start(lines, kinds, title), title + _HEAD_LIMIT)
    if title < 0:
        return 0
    for i in range(title):
        if kinds[i] == shapes.SHORT:
            kinds[i] = "furniture"
    _settle_titles(lines, kinds, title)
    for i in range(title + 1, body):
        if kinds[i] == shapes.SHORT:
            kinds[i] = _kind_below_title(text, lines, kinds, i)
        elif _is_author_above(text, lines, kinds, i):
            kinds[i] = "byline"
    settle_places(lines, kinds, title + 1, body)
    return body


def _settle_titles(lines: Sequence[Line], kinds: list[str], title: int) -> None:
    """The title, and every line that says it again."""
    kinds[title] = "title"
    same = _key(lines[title].text)
    for i in range(title + 1, len(lines)):
        as_long = len(same) <= len(lines[i].text) < len(same) + _PREFIXED
        if as_long and kinds[i] in (shapes.SHORT, "heading", "furniture") and _key(lines[i].text) == same:
            kinds[i] = "title"


def settle_people(lines: Sequence[Line], kinds: list[str]) -> None:
    """Of the lines under “Speakers:” each names one: “Lars Holm, Ambassador”."""
    for i, line in enumerate(lines):
        if kinds[i] in (shapes.SHORT, "paragraph", "furniture") and lists_people(line.text):
            people = next((k for k in range(i + 1, len(lines)) if kinds[k] not in (shapes.SHORT, "byline")), len(lines))
            if people > i + 1:
                kinds[i:people] = ["furniture", *["byline"] * (people - i - 1)]


def _find_title(lines: Sequence[Line], kinds: Sequence[str]) -> int:
    """The index of the title, or -1: the first line of four words before the story, else the longest."""
    story = next((i for i, kind in enumerate(kinds[:_HEAD_LIMIT]) if kind in ("paragraph", "quote")), len(lines))
    for i in range(min(story, _HEAD_LIMIT)):
        if kinds[i] == "title" or (kinds[i] == "heading" and lines[i].text.startswith("# ")):
            return i
    candidates = [
        i for i in range(min(story, _HEAD_LIMIT)) if kinds[i] == shapes.SHORT and _may_be_title(lines[i].text)
    ]
    spoken = _is_title_of_sentences(lines, kinds, story)
    while len(candidates) > (not spoken) and is_publisher_line(lines[candidates[0]].text):
        del candidates[0]
    candidates = [i for i in candidates if not lines[i].text[0].islower()] or candidates
    if spoken and not candidates:
        return story
    full = [i for i in candidates if len(lines[i].text.split()) > 3]
    return full[0] if full else max(candidates, key=lambda i: (len(lines[i].text), -i), default=-1)


def _is_title_of_sentences(lines: Sequence[Line], kinds: Sequence[str], i: int) -> bool:
    """Whether the first paragraph is a title with a full stop: short, and author or date follow it."""
    if i >= len(lines) or kinds[i] != "paragraph" or len(lines[i].text) > shapes.LINE_LIMIT:
        return False
    words = lines[i].text
    if shapes.is_list_item(words) or shapes.is_numbered(words) or words[-1] == ":" or words[0].islower():
        return False
    after = [k for k in range(i + 1, min(i + 4, len(lines))) if kinds[k] != "furniture"][:2]
    told = "paragraph" in kinds[i + 1 : i + 8] and not _WIRE.match(words)
    return told and any(kinds[k] in ("byline", "dateline") or presents_author(lines[k].text) for k in after)


def _may_be_title(words: str) -> bool:
    """Whether a short line is neither a heading that any paper has nor an author's post and address."""
    generic = _PREFIX.sub("", words).lower().rstrip(":") in GENERIC_HEADINGS
    post = is_affiliation(words) and "," in words and len(words.split()) < 12 and " | " in words
    return not (generic or post or "@" in words)


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
    if is_clock(words) or (_DATED.match(words) and len(words.split()) < 9):
        return "dateline"
    if words.lower().rstrip(":") in GENERIC_HEADINGS or shapes.is_numbered(words):
        return "heading"
    if _names_author(text, words):
        return "byline"
    if _TOWN_ALONE.fullmatch(words):
        return "dateline"
    if is_affiliation(words) and (kinds[i - 1] == "byline" or is_name(words.partition(",")[0])):
        return "byline"
    if _is_deck(words) or _is_point(lines, kinds, i):
        return "paragraph"
    before_story = i + 1 < len(kinds) and kinds[i + 1] == "paragraph"
    return "heading" if before_story and len(words.split()) > 1 else "furniture"


def _names_author(text: str, words: str) -> bool:
    """Whether a line names an author, or says who wrote without a name; no words that the story has in small letters."""
    if is_name(words) and not _is_common(text, words.split(" in ")[0]):
        return True
    author = first_author(words)
    return is_nameless_byline(words) or (bool(author) and not _is_common(text, author))


def _is_author_above(text: str, lines: Sequence[Line], kinds: Sequence[str], i: int) -> bool:
    """Whether a line beside byline or date presents the author, of whom the story does not speak; or is “(Xinhua)”."""
    words, beside = lines[i].text, (*kinds[i - 1 : i], *kinds[i + 1 : i + 2])
    if kinds[i] == "caption":
        return "dateline" in beside and words.strip("()[] ") in WIRES
    if kinds[i] != "paragraph" or not ("byline" in beside or "dateline" in beside):
        return False
    names = presents_author(words)
    return bool(names) and all(text.count(name) == words.count(name) for name in names)


def _is_deck(words: str) -> bool:
    """Whether a line below a title sums the story up: long, a question, or mostly in small letters."""
    found = words.split()
    small = sum(w[0].islower() for w in found if len(w) > 3)
    return len(found) > 7 or (words[-1] == "?" and ". " in words) or (len(found) > 4 and small > 2)


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
