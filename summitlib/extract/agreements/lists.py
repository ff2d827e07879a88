"""Lists of agreements: “the memoranda cover A; B; and C”, “these included A; B; and C”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from ...language.letters import small
from .phrases import HEAD, LONGEST, Named, heads_in, is_plural, phrase_end


def find_items(text: str, form: str) -> Iterator[Named]:
    """The items of a list with semicolons that an earlier sentence introduced: “These included A; B; and C”."""
    if opens := _GOES_ON.match(text):
        yield from _segments(text, opens.end(), form, 6)


_GOES_ON = re.compile(
    r"\W*(?:these|they|among them|those|which|the (?:\w+ ){0,3}\w+s)\b[^;:]{0,60}?\b(?:include[ds]?|are|were|cover(?:ed)?|being)\b:?\s",
    re.I,
)
_INTRODUCED = re.compile(
    r"\b(?:cover(?:s|ed|ing)?|includ(?:e|es|ed|ing)|concern(?:s|ed)?|as follows|namely|comprise[ds]?|are|were|following)\b:?\s+|:\s+",
    re.I,
)


def find_listed(text: str, low: str) -> Iterator[Named]:
    """“The memoranda cover A; B; and C”: the items of a plural head's list."""
    for head in heads_in(low):
        if is_plural(text[head.start() : head.end()]) and (
            opens := _INTRODUCED.search(text, head.end(), head.end() + 80)
        ):
            if ";" in text[opens.end() :]:
                yield from _segments(text, opens.end(), head.lastgroup or "other")
            return


_COVERS = re.compile(
    r"\b(?:cover(?:s|ed|ing)?|concern(?:s|ed|ing)?|relat(?:es?|ed|ing) to|deal(?:s|t|ing)? with|including (?:in|on))\s+|^ (?P<on>in|on)\s+"
)
#: of those, what has the papers for its subject: there they are
_OF_SUBJECT = re.compile(r"(?:cover|concern|relate|deal)(?:s|ed|t)?\b")
_AMONG = re.compile(
    r"(?:among other things|among others|(?:areas|fields|sectors) (?:such as|including|ranging from)|such (?:areas|fields) as|everything from)\s+",
    re.I,
)
_FIELD = re.compile(r"(?:, (?:and )?|\s+and\s+)(?=[a-zA-Z0-9])")


def find_fields(text: str, low: str) -> Iterator[Named]:
    """“memoranda covering halal certification, forest fires and ports”: three fields or more, each an item.

    There are as many as there are said to be memoranda, or each has two words or more; where no number is told, most.
    """
    for head in chain(heads_in(low), _DOCUMENTS.finditer(low)):
        if (head.lastgroup == "mou" or head[0] in _PAPERS) and is_plural(text[head.start() : head.end()]):
            behind = text[head.end() : head.end() + 80]
            if covers := _COVERS.search(behind):
                count = _COUNT.search(low, max(0, head.start() - 30), head.start())
                form = head.lastgroup or "other"
                signed = "signed" if head.re is _DOCUMENTS or _OF_SUBJECT.match(covers[0]) else ""
                fields = list(_fields(text, head.end() + covers.end(), _number(count[1]) if count else 0, form, signed))
                if not covers["on"] or (len(fields) > _FEW and all(_is_brief(text, field) for field in fields)):
                    yield from fields
            return


def _is_brief(text: str, field: Named) -> bool:
    return len(text[field.start : field.end].split()) <= _SHORT


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else _COUNTS.get(word, 0)


def _cuts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """What parts the items of “A, B and C”: every comma, and an “and” behind the last of them.

    Of several the last before “the”, or before what has a complement (“sugar and salt and exchange of data”), else the first.
    """
    commas = [(m.start(), m.end()) for m in _FIELD.finditer(text, start, end) if m[0][0] == ","]
    if not commas or text.endswith("and ", 0, commas[-1][1]):
        return commas
    ands = [(m.start(), m.end()) for m in _FIELD.finditer(text, commas[-1][1], end)]
    heads = [span for span in ands if _OPENS_ITEM.match(text, span[1])]
    return [*commas, *(heads[-1:] or ands[:1])]


def _fields(text: str, at: int, count: int, form: str, status: str) -> Iterator[Named]:
    among = _AMONG.match(text, at)
    start = among.end() if among else at
    stop = _LIST_ENDS.search(text, start)
    end = stop.start() if stop else len(text)
    cuts = _cuts(text, start, end)
    bounds = list(zip([start, *(b for _, b in cuts)], [*(a for a, _ in cuts), end], strict=True))
    sizes = [len(text[a:b].split()) for a, b in bounds]
    most = sum(size > 1 for size in sizes) * 2 >= len(sizes)
    told = len(bounds) == count or min(sizes) > 1 or (not count and most)
    if len(bounds) > 2 and told and max(sizes[:-1]) <= _LONGEST_FIELD and sizes[-1] <= 2 * _LONGEST_FIELD:
        for a, b in bounds:
            lead = _LEADING.match(text, a)
            yield Named(lead.end() if lead else a, len(text[:b].rstrip()), form, 5, status)


_LIST_ENDS = re.compile(
    r"[.;:()“\"]|, (?:was|were|is|are|will|would|which|with|while|but|as)\b|\s[—–]\s|, (?:an?|the|officials|he|she|it|they)\b[^,.;]{2,80}? (?:said|says|added|announced)\b"
)
_OPENS_ITEM = re.compile(r"(?:an?|the) |(?:\w+ ){1,2}(?:of|on|in|for|between) ")
#: “memoranda on A and B” may name a field or two of one; so many short ones are each an item
_FEW, _SHORT = 3, 4
_PAPERS = ("agreements", "accords", "deals", "pacts", "documents", "texts")
_DOCUMENTS = re.compile(r"\b(?:documents|texts)\b")
_COUNTS = {word: n for n, word in enumerate("three four five six seven eight nine ten eleven twelve".split(), 3)}
_COUNT = re.compile(rf"(?<![\w-])({'|'.join(_COUNTS)}|\d+) (?:[a-z-]+ )?$")
#: words that a field in a list has at most, the last twice as many; where all are of one word they are areas (“trade, energy and transport”)
_LONGEST_FIELD = 9
_ONES = re.compile(
    r"(?:[,:;—–]|\band|\bare|\bwere|\bincluding|\bamong them)\s+(?:one|another|the (?:other|first|second|third|fourth|last)|a (?:first|second|third|fourth))(?: of (?:them|these|which))?\s+(?:to|on|for|covering|concerning|about|regarding|governing|(?=[a-z]+ing\s))\s?"
)


def find_ones(text: str, low: str) -> Iterator[Named]:
    """“two pacts, one to lay a cable and one giving nurses visas”: each is an item."""
    heads = chain(heads_in(low), _DOCUMENTS.finditer(low))
    head = next((h for h in heads if is_plural(text[h.start() : h.end()])), None)
    if not head:
        return
    for one in _ONES.finditer(low, head.end()):
        yield Named(one.end(), phrase_end(text, one.end(), one.end() + LONGEST), head.lastgroup or "other", 5)


#: “what was agreed is modest: A, B and C”, “they agreed on three things: …”
_OUTLINED = re.compile(
    r"\b(?:what (?:was|has been|had been|they|both|the (?:two )?(?:sides|leaders|governments|countries)) (?:\w+ )?agreed\b|agreed (?:to|on) (?:two|three|four|five|six|several|a (?:number|series|list) of) [a-z]+)[^:;.]{0,60}:\s+"
)
_NEXT_ITEM = re.compile(r", (?:and )?(?=(?:an?|the|joint|new|more|mutual|reciprocal)\s)")


def find_outlined(text: str, low: str) -> Iterator[Named]:
    """“What was agreed is more modest: a rescue arrangement, a doubling of places, from 40 to 80, and joint patrols”."""
    outlined = _OUTLINED.search(low)
    if not outlined or ";" in text[outlined.end() :]:
        return
    cuts = [(m.start(), m.end()) for m in _NEXT_ITEM.finditer(low, outlined.end())]
    for start, end in zip([outlined.end(), *(b for _, b in cuts)], [*(a for a, _ in cuts), len(text)], strict=True):
        lead = _LEADING.match(text, start)
        first = lead.end() if lead else start
        own = HEAD.search(low, first, end)
        last = phrase_end(text, first, end)
        if len(text[first:last].split()) > 1:
            yield Named(first, last, (own and own.lastgroup) or "other", 4, "agreed")


_SEGMENT = re.compile(r"[^;]+")
_AND = " and "  # as long as what _ANOTHER takes away
_ANOTHER = re.compile(
    r"\sand\s(?=(?:an?|another|similar)\s+(?:\w+\s+)?(?:MOU|MoU|memorandum|agreement|arrangement|deal|contract|accord|pact))"
)
_ITEM_ENDS = re.compile(r",\s+(?:including|such as|with|which|notably)\b|\.\s*$|[*”\"]+\s*$|\s—\s")
_LEADING = re.compile(r"\s*(?:and\s+|also\s+)*(?:(?:an?|the)\s+)?")


def _segments(text: str, at: int, form: str, rank: int = 5) -> Iterator[Named]:
    """The items between semicolons, in two where “and” joins another document."""
    for segment in _SEGMENT.finditer(text, at):
        here = segment.start()
        for piece in _ANOTHER.split(segment.group()):
            lead = _LEADING.match(piece)
            start = here + (lead.end() if lead else 0)
            cut = _ITEM_ENDS.search(text[start : here + len(piece)])
            end = start + cut.start() if cut else here + len(piece.rstrip())
            own = HEAD.match(small(text), start)
            kind = own.lastgroup if own and own.lastgroup not in (None, "other") else form
            yield Named(start, end, kind or form, rank)
            here += len(piece) + len(_AND)
