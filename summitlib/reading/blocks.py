"""Blocks: what each line or paragraph of an article is, and which heading it stands under.

    lines ─ form (shapes) ─► guesses ─ head, body, tail (here) ─► kinds ─ blockquotes ─► blocks with sections

A line is first judged by its form alone; then by where it stands. The **head** holds title, author and date;
in the **body** a short line before prose is a heading; in the **tail** it is furniture.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ..language.furniture import GENERIC_HEADINGS, LIST_STARTS, NOTE_HEADINGS
from ..model import BLOCK_KINDS, Block
from . import shapes
from .blockquotes import mark_block_quotations
from .lines import Line, find_lines

#: a guess that waits for its neighbours: a title, a heading, a name, a list item or furniture
_SHORT = "short"
_PREFIX = re.compile(r"^[\[【(<]\s?[^\[\]()<>】]{2,40}\s?[\]】)>]\s*")
_WORD = re.compile(r"[^\W_]+")
#: a head may hold at most this many lines
_HEAD_LIMIT = 40

Mark = tuple[int, int, str]


def find_blocks(text: str, marks: Sequence[Mark] = ()) -> tuple[Block, ...]:
    """Every line or paragraph that is not empty, in text order, with its kind and section.

    ``marks`` are (start, end, kind) spans that mark-up already settled; a block covered by one takes its kind.

    >>> [b.kind for b in find_blocks("Leaders Meet in Rome\\n\\nBy Ada Conti\\n\\nThey met on Monday.\\n\\nShare this article")]
    ['title', 'byline', 'paragraph', 'furniture']
    """
    lines = find_lines(text)
    latin = _is_latin(text)
    kinds = [known or _guess(lines, i, latin) for i, known in enumerate(_marked(lines, marks))]
    body = _settle_head(text, lines, kinds)
    _settle_body(lines, kinds, body)
    mark_block_quotations([line.text for line in lines], kinds)
    return tuple(_blocks(lines, kinds))


def section_name(heading: str) -> str:
    """The words of a heading, without decoration and on one line."""
    return " ".join(shapes.undecorated(heading).rstrip(":").split())


def _blocks(lines: Sequence[Line], kinds: Sequence[str]) -> list[Block]:
    blocks, section = [], ""
    for i, (line, kind) in enumerate(zip(lines, kinds, strict=True)):
        if kind == "heading":
            section = section_name(line.text)
        elif kind == "title":
            section = ""
        blocks.append(Block(line.start, line.end, line.text, i, kind, "" if kind == "heading" else section))
    return blocks


def _marked(lines: Sequence[Line], marks: Sequence[Mark]) -> list[str]:
    """The kind a mark gives each line, or nothing; of several marks the one that begins last."""
    found = [""] * len(lines)
    open_marks: list[Mark] = []
    waiting = sorted((m for m in marks if m[2] in BLOCK_KINDS), key=lambda m: (m[0], -m[1]))[::-1]
    for i, line in enumerate(lines):
        while waiting and waiting[-1][0] <= line.start:
            open_marks.append(waiting.pop())
        open_marks = [m for m in open_marks if m[1] > line.start]
        covering = [m for m in open_marks if m[1] >= line.end]
        found[i] = covering[-1][2] if covering else ""
    return found


def _is_latin(text: str) -> bool:
    """Whether the article is written in Latin letters, by its first pages."""
    letters = [c for c in text[:20000] if c.isalpha()]
    return sum(c < "\u0250" for c in letters) * 2 >= len(letters)


def _guess(lines: Sequence[Line], i: int, latin: bool) -> str:
    """The kind a line's form gives it, ``paragraph`` where it looks like prose, else ``short``."""
    words = lines[i].text
    if len(words) > 600:
        return "note" if shapes.is_note(words) and not _in_list(lines, i) else "paragraph"
    if shapes.is_furniture(words) or (latin and len(words) < 60 and _is_foreign(words)):
        return "furniture"
    if words.startswith("> "):
        return "quote"
    if shapes.is_dateline(words):
        return "dateline"
    if shapes.is_caption(words):
        return "caption"
    if shapes.is_byline(words):
        return "byline"
    if shapes.is_note(words) and not _in_list(lines, i):
        return "note"
    if shapes.is_speech(words) and len(words) > 60:
        return "paragraph"
    if shapes.is_decorated(words) and shapes.is_heading_like(words):
        return "heading"
    if shapes.is_list_item(words) and not (shapes.is_numbered(words) and shapes.is_heading_like(words)):
        return "paragraph"
    return _SHORT if shapes.is_heading_like(words) else "paragraph"


def _is_foreign(words: str) -> bool:
    letters = [c for c in words if c.isalpha()]
    return bool(letters) and sum(c > "\u0250" for c in letters) * 2 > len(letters)


def _in_list(lines: Sequence[Line], i: int) -> bool:
    """Whether a line that begins with an asterisk has a neighbour that does: then they are a list."""
    mark = lines[i].text[0]
    near = [lines[k].text for k in (i - 1, i + 1) if 0 <= k < len(lines)]
    return mark == "*" and any(n.startswith("* ") for n in near)


# ── head: from the first line to the first paragraph of the story ──────────────────────────────────────────────────


def _settle_head(text: str, lines: Sequence[Line], kinds: list[str]) -> int:
    """Decide the lines before the story, and return where the story begins."""
    if len(lines) == 1 and kinds[0] == _SHORT:
        kinds[0] = "paragraph"
    title = _find_title(lines, kinds)
    body = _body_start(lines, kinds, title)
    if title < 0:
        return 0
    for i in range(title):
        if kinds[i] == _SHORT:
            kinds[i] = "furniture"
    kinds[title] = "title"
    same = _key(lines[title].text)
    for i in range(title + 1, len(lines)):
        if kinds[i] in (_SHORT, "heading", "furniture") and _key(lines[i].text) == same:
            kinds[i] = "title"
    for i in range(title + 1, body):
        if kinds[i] == _SHORT:
            kinds[i] = _kind_below_title(text, lines, kinds, i)
    return body


def _find_title(lines: Sequence[Line], kinds: Sequence[str]) -> int:
    """The index of the title, or -1: the first line of five words before the story, else the longest."""
    candidates = []
    for i, line in enumerate(lines[:_HEAD_LIMIT]):
        if kinds[i] in ("paragraph", "quote"):
            break
        if kinds[i] == "title" or (kinds[i] == "heading" and line.text.startswith("# ")):
            return i
        generic = _PREFIX.sub("", line.text).lower().rstrip(":") in GENERIC_HEADINGS
        if kinds[i] == _SHORT and not generic and not _is_role_line(line.text):
            candidates.append(i)
    full = [i for i in candidates if len(lines[i].text.split()) > 4]
    return full[0] if full else max(candidates, key=lambda i: (len(lines[i].text), -i), default=-1)


def _is_role_line(words: str) -> bool:
    return "@" in words or (shapes.is_affiliation(words) and "," in words and len(words.split()) < 12 and " | " in words)


def _body_start(lines: Sequence[Line], kinds: Sequence[str], title: int) -> int:
    """Where the story begins: its first paragraph, past a standfirst that author, date or the title again follow."""
    start = next((i for i in range(max(title, 0), len(lines)) if kinds[i] in ("paragraph", "quote")), len(lines))
    same = _key(lines[title].text) if title >= 0 else "\n"
    for i in range(start + 1, min(start + 5, len(lines), _HEAD_LIMIT)):
        if kinds[i] in ("byline", "dateline") or _key(lines[i].text) == same:
            return next((k for k in range(i, len(lines)) if kinds[k] in ("paragraph", "quote", "heading")), len(lines))
        if kinds[i] == "paragraph" and i > start + 1:
            break
    return start


def _kind_below_title(text: str, lines: Sequence[Line], kinds: Sequence[str], i: int) -> str:
    """What a short line between the title and the story is."""
    words = lines[i].text
    if words.lower().rstrip(":") in GENERIC_HEADINGS or shapes.is_numbered(words):
        return "heading"
    if shapes.is_name(words) and not _is_common(text, words):
        return "byline"
    if kinds[i - 1] == "byline" and shapes.is_affiliation(words):
        return "byline"
    if len(words.split()) > 7:
        return "paragraph"
    before_story = i + 1 < len(kinds) and kinds[i + 1] == "paragraph"
    return "heading" if before_story and len(words.split()) > 1 else "furniture"


def _is_common(text: str, name: str) -> bool:
    """Whether a word of what might be a name also stands in the article in small letters."""
    words = [w.lower() for w in _WORD.findall(name) if len(w) > 3]
    return any(re.search(rf"(?<![\w-]){re.escape(w)}\b", text[:40000]) for w in words)


def _key(words: str) -> str:
    """A line's words in small letters, without a site's name in brackets before them."""
    return " ".join(_WORD.findall(_PREFIX.sub("", shapes.undecorated(words)).lower()))


# ── body and tail ──────────────────────────────────────────────────────────────────────────────────────────────────


def _settle_body(lines: Sequence[Line], kinds: list[str], body: int) -> None:
    """Decide the short lines of the story and of what follows it."""
    tail = 1 + max((i for i in range(body, len(lines)) if kinds[i] in ("paragraph", "quote")), default=body - 1)
    _settle_dates(kinds, body, tail)
    for i in range(body, len(lines)):
        if kinds[i] == _SHORT:
            run = _short_run(kinds, i)
            decided = _kinds_of_run(lines, kinds, i, run, in_tail=run >= tail)
            kinds[i:run] = decided
    _settle_tail(lines, kinds, tail)


def _settle_dates(kinds: list[str], body: int, tail: int) -> None:
    """A bare date between paragraphs is a heading of a chronicle."""
    for i in range(body + 1, tail - 1):
        if kinds[i] == "dateline" and kinds[i - 1] == "paragraph" and kinds[i + 1] == "paragraph":
            kinds[i] = "heading"


def _short_run(kinds: Sequence[str], i: int) -> int:
    """The end of the short lines that begin at ``i``."""
    while i < len(kinds) and kinds[i] == _SHORT:
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
        return ["heading" if _opens_notes(lines, kinds, k) else "furniture" for k in range(i, run)]
    items = run - i > 3 or (run - i > 1 and all(shapes.is_list_item(line.text) for line in lines[i:run]))
    if items:
        return ["paragraph"] * (run - i)
    return ["heading"] * (run - i)


def _opens_notes(lines: Sequence[Line], kinds: Sequence[str], i: int) -> bool:
    after = kinds[i + 1] if i + 1 < len(kinds) else ""
    return after == "note" or section_name(lines[i].text).lower() in NOTE_HEADINGS


def _settle_tail(lines: Sequence[Line], kinds: list[str], tail: int) -> None:
    """Notes under their heading, the author's description at the end, decorated lines that head nothing."""
    under_notes = False
    for i, line in enumerate(lines):
        if kinds[i] == "heading":
            under_notes = section_name(line.text).lower() in NOTE_HEADINGS
            if i >= tail and not under_notes and not (i + 1 < len(kinds) and kinds[i + 1] == "note"):
                kinds[i] = "furniture"
        elif under_notes and kinds[i] == "paragraph" and (shapes.is_list_item(line.text) or i >= tail - 1):
            kinds[i] = "note"
    for i in range(max(1, tail - 3), tail):
        if kinds[i] == "paragraph" and i > tail - 3 and shapes.is_bio(lines[i].text) and "paragraph" in kinds[:i]:
            kinds[i] = "byline"
