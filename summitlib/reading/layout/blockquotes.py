"""Block quotations: paragraphs that are somebody's words without quotation marks, and where they end.

A paragraph that ends “… Rossi said:” or “… the statement reads:” introduces one. The quotation goes on while
its paragraphs speak in the first person, and ends when the narrator is back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...language.wordlists import any_of

_VERBS = any_of(
    (
        *"""said says saying stated states stating wrote writes writing told tells telling added adds adding remarked remarking
        declared declares declaring explained explains explaining noted notes noting continued continues concluded concludes
        replied replies recalled recalls insisted insists warned warns warning posted posting responded argued argues arguing
        read reads reading emphasized emphasised stressed announced observed commented tweeted""".split(),
        *("goes on", "went on", "put it", "as follows"),
    )
)
_INTRODUCES = re.compile(
    rf"\b(?:{_VERBS})\b(?:\s(?!(?:following|points?|areas?|items?|measures)\b)[^\s.!?:]+){{0,14}}?:$|\b(?:remarks"
    rf"|statement|speech|words|message|letter|post|excerpts?)\b[^.!?:]{{0,40}}:$"
)
_LISTS = re.compile(
    r"\b(?:following (?:points|areas|items|measures|agreements?|documents|deals|steps|issues|outcomes|results)"
    r"|agreed|signed|include[sd]?|including|summari[sz]ed)\b[^.!?]*:?$"
)
_OPEN_MARKS = '“"‘«„'
_FIRST_PERSON = re.compile(r"\b(?:I|I’m|I'm|I’ve|I've|we|We|our|Our|us|my|My|me|ours|ourselves|myself|mine)\b")
_NARRATOR = re.compile(
    r"\b(?:he|she|they|Mr\.?\s\w+|Ms\.?\s\w+|[A-Z][\w’'-]+)\s(?:also\s|then\s|further\s|later\s)?(?:said|says|told"
    r"|added|stated|wrote|emphasized|emphasised|stressed|noted|continued|remarked|explained"
    r"|declared|concluded|argued|insisted|warned|replied|responded|announced|pointed out|went on)\b"
    r"|\b(?:according to|his|her) (?:remarks|speech|statement|comments|address)\b|”,? (?:he|she|[A-Z]\w+) \w+"
)
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"")
#: no block quotation runs longer than this many paragraphs
_LIMIT = 40
#: so many paragraphs before it are asked whether the narrator says “I”
_BEFORE = 30


def mark_block_quotations(texts: Sequence[str], kinds: list[str]) -> None:
    """Turn into ``quote`` the paragraphs of every block quotation; the rest stays as it is."""
    i = 0
    while i < len(texts) - 1:
        if kinds[i] == "paragraph" and introduces(texts[i]):
            i = _mark(texts, kinds, i + 1)
        else:
            i += 1


def introduces(paragraph: str) -> bool:
    """Whether a paragraph announces somebody's words.

    >>> introduces("In her opening remarks, Weber said:"), introduces("They agreed on the following points:")
    (True, False)
    """
    last = paragraph[-160:]
    return last.endswith(":") and bool(_INTRODUCES.search(last)) and not _LISTS.search(last)


def _mark(texts: Sequence[str], kinds: list[str], first: int) -> int:
    """Mark the quotation that begins at ``first``, if one does; where to look on.

    Where the narrator says “I” before it, the first person does not tell whose words go on: it is one paragraph.
    """
    if kinds[first] != "paragraph" or not _may_begin(texts[first]):
        return first
    own_voice = any(kinds[i] == "paragraph" and _speaks(texts[i]) for i in range(max(0, first - _BEFORE), first - 1))
    end = first + 1 if own_voice else _end(texts, kinds, first)
    kinds[first:end] = ["quote"] * (end - first)
    return end


def _may_begin(paragraph: str) -> bool:
    return (
        paragraph[0] not in _OPEN_MARKS + "-•*·"
        and not _NARRATOR.search(_unquoted(paragraph))
        and not paragraph.endswith(":")
    )


def _end(texts: Sequence[str], kinds: Sequence[str], first: int) -> int:
    """Where the narrator speaks again; a paragraph without “we” may stand between two that have it."""
    end = first + 1
    for i in range(first + 1, min(len(texts), first + _LIMIT)):
        if kinds[i] != "paragraph" or not _may_begin(texts[i]):
            break
        if _speaks(texts[i]):
            end = i + 1
        elif i > end:
            break
    return end


def _speaks(paragraph: str) -> bool:
    """Whether a paragraph speaks in the first person outside quotation marks."""
    return bool(_FIRST_PERSON.search(_unquoted(paragraph)))


def _unquoted(paragraph: str) -> str:
    return _QUOTED.sub(" ", paragraph[:3000])
