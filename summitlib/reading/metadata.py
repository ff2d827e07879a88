"""Title, author, outlet, date and language: what an article says of itself, with the words it says it in.

Only the blocks that speak of the article are read: title, bylines, datelines, furniture, and a wire story's
first words. What is said in two ways, or not at all, stays empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..language.furniture import NOBODY, OUTLET_WORDS, ROLES, WIRES
from ..model import Block, Document, Span
from .languages import find_language
from .layout.bylines import is_name
from .layout.furniture import lists_people
from .layout.shapes import is_sentence, undecorated
from .publication import find_published

#: a value and the words it came from
Found = tuple[str, Span]

_PREFIX = re.compile(r"^[\[【]\s?([^\[\]【】]{2,40}?)\s?[\]】]\s*")
_SUFFIX = re.compile(r"\s+[|–—-]\s+([A-Z][^|–—]{1,40})$")
_BY = re.compile(
    r"^(?:(?:written|story|reported|text|words|posted|contributed|prepared|compiled|authored"
    r"|published)\s+)?by[:\s]+|^(?:additional )?reporting by\s+"
    r"|^(?:authors?|reporters?|writers?|by)\s*[:|]\s*|^(?:staff )?(?:reporters?|correspondents?)\s",
    re.IGNORECASE,
)
_AFTER_NAMES = re.compile(
    r"\s*(?:[|/(\[<–—•·;]|\s-\s|@|\b(?:in|for|at|from|on|is|are)\s|,\s*(?:[a-z]|\S*\d))|[\w.+-]+@"
)
#: “Ada Conti in Oslo and Jan Lind in Rome”: where each was
_WHERE = re.compile(r"\s(?:in|at)\s[A-ZÀ-Ž][\w’'-]+(?:\s[A-ZÀ-Ž][\w’'-]+){0,2}(?=,|\sand\s|\s&\s|;|$)")
_BETWEEN_NAMES = re.compile(r",?\s+(?:and|with)\s+|\s*&\s*|,\s*")
_HONORIFIC = re.compile(r"^(?:Dr|Prof|Professor|Mr|Ms|Mrs|Amb|Ambassador)\.?\s+")
_RIGHTS = re.compile(
    r"(?:©|ⓒ|\(c\)|copyright)[\s©ⓒ(c)]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?)?"
    r"\s*(?:by\s+)?(?-i:the\s+)?([A-Z][\w’'&.-]*(?:\s+(?:of|and|the|&|[A-Z0-9][\w’'&-]*)){0,6})",
    re.IGNORECASE,
)
_WIRE = re.compile(r"^[A-Z][\w .,’'/-]{1,60}?(?:\(([A-Z][\w ]{1,30})\)\s*\.?(?:--+|[–—-])|/([A-Z]\w{1,20})/\.)")
_PART = re.compile(r"\s*[|/,(]\s*")


def find_metadata(document: Document) -> dict[str, str]:
    """Fields of Document that the text itself gives; what it does not say is left out."""
    found = {name: value for name, (value, _) in metadata_sources(document).items()}
    language = find_language(document.text)
    return found | ({"language": language} if language else {})


def metadata_sources(document: Document) -> dict[str, Found]:
    """Title, author, outlet and date of publication, each with the words of the text that it was read from.

    A title comes without its site's name in brackets, authors are joined with ``"; "``, dates are ISO 8601.
    """
    blocks = document.blocks
    found = {
        "title": _title(blocks), "author": _author(blocks), "outlet": _outlet(blocks), "published": find_published(blocks),
    }  # fmt: skip
    return {name: value for name, value in found.items() if value}


def _of_kind(blocks: Sequence[Block], *kinds: str) -> Iterator[Block]:
    return (b for b in blocks if b.kind in kinds)


def _bylines(blocks: Sequence[Block]) -> Iterator[Block]:
    """The bylines of those who wrote; under “Speakers:” stand those who spoke."""
    speakers = False
    for block in blocks:
        speakers = (speakers and block.kind == "byline") or lists_people(block.text)
        if block.kind == "byline" and not speakers:
            yield block


def _title(blocks: Sequence[Block]) -> Found | None:
    for block in _of_kind(blocks, "title"):
        words = _PREFIX.sub("", undecorated(block.text))
        suffix = _SUFFIX.search(words)
        if suffix and _is_outlet(suffix.group(1)):
            words = words[: suffix.start()]
        return _found(" ".join(words.split()), block, words)
    return None


def _author(blocks: Sequence[Block]) -> Found | None:
    """The people a byline names; an agency, a desk or “Admin” is nobody."""
    for block in _bylines(blocks):
        names = list(_names(block.text))
        if names:
            return _found("; ".join(names), block)
    return None


def _names(byline: str) -> Iterator[str]:
    """The personal names a byline begins with."""
    words = _WHERE.sub("", _BY.sub("", byline))
    end = _AFTER_NAMES.search(words)
    for part in _BETWEEN_NAMES.split(words[: end.start()] if end else words):
        name = _HONORIFIC.sub("", part.strip(" .,"))
        if (
            not is_name(name)
            or name.lower() in NOBODY
            or _is_outlet(name)
            or not ROLES.isdisjoint(name.lower().split())
        ):
            return
        yield name.title() if name.isupper() else name


def _outlet(blocks: Sequence[Block]) -> Found | None:
    """Who published: a wire's mark, a name beside the author's, a claim of rights, a site's name said twice."""
    ways = (_outlet_of_wire, _outlet_of_byline, _outlet_of_title, _outlet_of_furniture, _outlet_of_rights)
    return next((found for way in ways if (found := way(blocks))), None)


def _outlet_of_wire(blocks: Sequence[Block]) -> Found | None:
    for block in list(_of_kind(blocks, "paragraph", "dateline"))[:4]:
        mark = _WIRE.match(block.text)
        name = mark.group(1) or mark.group(2) if mark else ""
        if name in WIRES:
            return _found(WIRES[name], block, name)
    return None


def _outlet_of_byline(blocks: Sequence[Block]) -> Found | None:
    for block in _bylines(blocks):
        if is_sentence(block.text):
            continue
        for part in _PART.split(_BY.sub("", block.text)):
            name = part.strip(" .)")
            if _is_outlet(name) and not name.startswith("Special "):
                return _found(WIRES.get(name, name), block, name)
    return None


def _outlet_of_title(blocks: Sequence[Block]) -> Found | None:
    """The name in brackets before a title, where the page says it again; or the known name behind one."""
    for block in _of_kind(blocks, "title"):
        prefix, suffix = _PREFIX.match(block.text), _SUFFIX.search(block.text)
        if prefix and any(prefix.group(1) in b.text for b in _of_kind(blocks, "furniture")):
            return _found(prefix.group(1), block, prefix.group(1))
        if suffix and _is_outlet(suffix.group(1)):
            return _found(suffix.group(1), block, suffix.group(1))
    return None


def _outlet_of_furniture(blocks: Sequence[Block]) -> Found | None:
    """A line of its own before the story that is an outlet's name."""
    for block in blocks:
        if block.kind in ("paragraph", "quote"):
            return None
        if block.kind == "furniture" and _is_outlet(block.text) and block.text.startswith("The "):
            return _found(block.text, block)
    return None


def _outlet_of_rights(blocks: Sequence[Block]) -> Found | None:
    for block in _of_kind(blocks, "furniture"):
        claim = _RIGHTS.search(block.text)
        if claim:
            name = re.split(r"\.|\s+All\b|\s+all\b", claim.group(1))[0].strip()
            if name and name.lower() not in ("all", "the", "by"):
                return _found(name, block, name)
    return None


def _is_outlet(name: str) -> bool:
    words = name.split()
    return name in WIRES or (
        1 < len(words) < 7 and words[-1] in OUTLET_WORDS and all(w[0].isupper() or len(w) < 4 for w in words)
    )


def _found(value: str, block: Block, words: str = "") -> Found | None:
    """The value with the place of its words in the block, or of the whole block."""
    at = block.text.find(words) if words else 0
    start, text = (block.start + at, words) if words and at >= 0 else (block.start, block.text)
    return (value, Span(start, start + len(text), text)) if value else None
