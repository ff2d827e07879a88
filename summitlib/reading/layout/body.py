"""The body of an article and its tail: headings before prose, and furniture after the last paragraph."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...language.furniture import LIST_STARTS, NOTE_HEADINGS
from . import shapes
from .bylines import bio_surnames, is_bio, is_name
from .lines import Line
from .places import settle_places

_SURNAME_FIRST = re.compile(r"[^\W\d_][\w’'-]+,\s[^\W\d_][\w’' -]*\.")
#: how treaties and declarations end
_CLOSING = re.compile(r"(?i:in (?:witness|faith) whereof)\b|(?:Done|DONE|Signed|Concluded|Adopted) (?:at|in|on)\b")
#: no more lines at the end of a story say who its authors are
_BIOS = 8


def settle_body(lines: Sequence[Line], kinds: list[str], body: int) -> None:
    """Decide the short lines of the story and of what follows it."""
    _settle_links(lines, kinds, body)
    tail = 1 + max((i for i in range(body, len(lines)) if kinds[i] in ("paragraph", "quote")), default=body - 1)
    _settle_dates(kinds, body, tail)
    if any(_CLOSING.match(lines[i].text) for i in range(max(body, tail - 3), tail)):
        _settle_signatures(kinds, tail)
    for i in range(body, len(lines)):
        if kinds[i] == shapes.SHORT:
            run = _short_run(kinds, i)
            decided = _kinds_of_run(lines, kinds, i, run, in_tail=run >= tail)
            kinds[i:run] = decided
    _settle_tail(lines, kinds, tail)
    settle_places(lines, kinds, tail, len(lines), strict=True)
    _settle_names(lines, kinds, tail)


def _settle_links(lines: Sequence[Line], kinds: list[str], body: int) -> None:
    """Bulleted titles of other articles, under “Related stories:”."""
    under_links = False
    for i in range(max(1, body), len(lines)):
        words = lines[i].text
        if not shapes.is_list_item(words):
            under_links = kinds[i] == "furniture" and words.lower().startswith(LIST_STARTS)
        elif under_links and kinds[i] == "paragraph" and not shapes.is_sentence(words):
            kinds[i] = "furniture"


def _settle_dates(kinds: list[str], body: int, tail: int) -> None:
    """A bare date between paragraphs is a heading of a chronicle."""
    for i in range(body + 1, tail - 1):
        if kinds[i] == "dateline" and kinds[i - 1] == "paragraph" and kinds[i + 1] == "paragraph":
            kinds[i] = "heading"


def _settle_signatures(kinds: list[str], tail: int) -> None:
    """Whoever signs under “Done at Oslo” belongs to the document."""
    kinds[tail:] = ["paragraph" if kind == shapes.SHORT else kind for kind in kinds[tail:]]


def _short_run(kinds: Sequence[str], i: int) -> int:
    """The end of the short lines that begin at ``i``."""
    while i < len(kinds) and kinds[i] == shapes.SHORT:
        i += 1
    return i


def _kinds_of_run(lines: Sequence[Line], kinds: Sequence[str], i: int, run: int, *, in_tail: bool) -> list[str]:
    """What short lines in a row are: a list after a colon, links after “related”, headings before prose."""
    before = lines[i - 1].text if i else ""
    if i and kinds[i - 1] == "furniture" and before.lower().startswith(LIST_STARTS):
        return ["furniture"] * (run - i)
    if before.endswith(":") and (run - i > 1 or in_tail):
        return ["paragraph"] * (run - i)
    if in_tail:
        return [_kind_in_tail(lines, kinds, k) for k in range(i, run)]
    if run - i > 3 or (run - i > 1 and _is_numbered_alike(lines[i:run])):
        return ["paragraph"] * (run - i)
    return ["paragraph" if lines[k].text[0].islower() else "heading" for k in range(i, run)]


def _kind_in_tail(lines: Sequence[Line], kinds: Sequence[str], i: int) -> str:
    if _opens_notes(lines, kinds, i):
        return "heading"
    return "byline" if is_bio(lines[i].text) else "furniture"


def _is_numbered_alike(lines: Sequence[Line]) -> bool:
    """Whether lines in a row are numbered in one style: then they are a list, not a heading and its subheading."""
    styles = {re.sub(r"\w+", "#", line.text.split(None, 1)[0]) for line in lines if shapes.is_list_item(line.text)}
    return len(styles) == 1 and all(shapes.is_list_item(line.text) for line in lines)


def _opens_notes(lines: Sequence[Line], kinds: Sequence[str], i: int) -> bool:
    after = kinds[i + 1] if i + 1 < len(kinds) else ""
    return after == "note" or shapes.section_name(lines[i].text).lower() in NOTE_HEADINGS


def _settle_tail(lines: Sequence[Line], kinds: list[str], tail: int) -> None:
    """Notes under their heading, the author's description at the end, decorated lines that head nothing."""
    under_notes = False
    for i, line in enumerate(lines):
        if kinds[i] == "heading":
            under_notes = shapes.section_name(line.text).lower() in NOTE_HEADINGS
            if i >= tail and not under_notes and not (i + 1 < len(kinds) and kinds[i + 1] == "note"):
                kinds[i] = "furniture"
        elif under_notes and kinds[i] == "paragraph" and (i >= tail - 1 or _is_reference(line.text)):
            kinds[i] = "paragraph" if is_bio(line.text) else "note"
    _settle_bios(lines, kinds, tail)


def _is_reference(words: str) -> bool:
    """Whether a line under “References” is one: numbered, or “Conti, A. (2019)”."""
    return shapes.is_list_item(words) or bool(_SURNAME_FIRST.match(words))


def _settle_bios(lines: Sequence[Line], kinds: list[str], tail: int) -> None:
    """The last paragraphs that say who the authors are; one more may stand between them and the end."""
    i = tail - 1
    if i > 0 and kinds[i] == "paragraph" and not _is_bio(lines, kinds, i):
        i -= 1
    first = max(0, tail - _BIOS)
    while i > first and (kinds[i] != "paragraph" or _is_bio(lines, kinds, i)):
        if kinds[i] == "paragraph" and "paragraph" in kinds[:i]:
            kinds[i] = "byline"
        elif kinds[i] not in ("furniture", "byline", "caption", "note"):
            break
        i -= 1


def _is_bio(lines: Sequence[Line], kinds: Sequence[str], i: int) -> bool:
    """Whether a paragraph says who the author is: somebody of whom the story says nothing."""
    if is_bio(lines[i].text):
        return True
    surnames = bio_surnames(lines[i].text)
    story = [
        line.text for line, kind in zip(lines[:i], kinds, strict=False) if kind in ("paragraph", "quote", "heading")
    ]
    return bool(surnames and story) and not any(name in text for text in story for name in surnames)


def _settle_names(lines: Sequence[Line], kinds: list[str], tail: int) -> None:
    """A name above its description at the end is a byline too."""
    for i in range(max(1, tail - 3), len(lines) - 1):
        if kinds[i] in ("heading", "furniture") and kinds[i + 1] == "byline" and is_name(lines[i].text):
            kinds[i] = "byline"
