"""What a line looks like by itself, before its neighbours are asked: its form, not yet its kind.

Each question takes the words of one line, without the white space around them, and answers yes or no.
"""

from __future__ import annotations

import re

#: what closes after a full stop: quotation marks, brackets, footnote marks
_CLOSING = "”’\"')]*†‡¹²³⁰⁴⁵⁶⁷⁸⁹■□◼●◆ "
#: what may stand before the first letter or digit of a title
_OPENING = "([“‘\"'«"
#: a guess that waits for its neighbours: a title, a heading, a name, a list item or furniture
SHORT = "short"
#: no line longer than this is a heading, a byline or a date (code points)
LINE_LIMIT = 160

_NOTE = re.compile(
    r"^(?:[※†‡§]\s?\S|\*{1,3}\s?(?=[\w“\"(])|\[\d{1,3}\]\s?\S|[¹²³⁰⁴-⁹]+\s?\S|\(\d{1,2}\)\s?(?=See\b)|\^\s?\S)"
    r"|^[(\[]?(?:Notes?|NOTES?|Editor[’']?s?[’']? [Nn]otes?|EDITOR[’']S NOTE|Author[’']s [Nn]ote|Footnotes?"
    r"|Correction|CORRECTION|Clarification|Translator[’']s [Nn]ote|N\.?B\.?)\s?[:.)–—]\s?\S"
    r"|^[(\[*]?(?:(?:Interpretation|Translated|Translation)\sfrom\b.{0,60}\b(?:by|provided)\b"
    r"|(?:This|The|These|Their)?\s?(?:interview|transcript|transcription|conversation|discussion|exchange|remarks|answers|translation|text)s?\s"
    r"(?:(?:has|have) been|was|were|is|are)\s(?:\w+\s){0,4}(?:edited|condensed|abridged|shortened|translated|transcribed)\b)"
)
_DECORATION = re.compile(
    r"^(?:[|#■□◆◇●○▶►▷▣◈★☆▌▍❚⏵🔹🔸]+\s*|<{1,2}(?=[^<>]+>{1,2}$)|【(?=[^】]+】$)|\*{2}(?=[^*]+\*{2}:?$)"
    r"|_{2}(?=[^_]+_{2}$)|={2,}\s?(?=.+=$))"
)
_UNDECORATION = re.compile(r"(?:\s*[|#■◆●]+|>{1,2}|】|\*{2}:?|_{2}|\s*={2,})$")
_NUMBERING = re.compile(
    r"^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVXivx]{1,5}|[A-Za-z])[.)]|\d{1,2}\.\d{1,2}|(?:Part|PART|Section|SECTION"
    r"|Chapter|CHAPTER)\s(?:\d+|[IVX]+|One|Two|Three|Four|Five)\b[.:]?)\s*"
)
_BULLET = re.compile(r"^(?:[-–—•▪◦‣·○△*✓✔➢]|\(?\d{1,2}[.)]|\(?[a-z][.)]|\([ivx]+\))\s")
_TURN = re.compile(r"^(?:(?:Q|A|MR|MS|MRS)(?:[.:]\s|\s{2,})|[A-Z][A-Z.’'-]+(?:[ ,]+[A-Z(][A-Z.,()’'-]*){0,6}:\s)")
_COLUMNS = re.compile(r"[^\s|](?:\t+| {3,})[^\s|]")
_BRACKETED_SPEAKER = re.compile(r"^\[[A-Z][^\[\]]{2,60}\]\s(?=\S)")
_SPEAKER = re.compile(r"^[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,3}:\s")
_SAYING_END = re.compile(
    r"\b(?:said|says|saying|stated?|stating|states|wrote|writes|told|added|noted|remarked|declared|continued|read"
    r"|reads|reading|following|follows|below|that|including|include|included|are|were|is)\b[^.:]{0,60}:$"
)
_END_MARK = re.compile(
    r"(?:\s*[(/\[-]\s?END\s?[)/\]-]|\[\d{1,3}\]|(?<=[a-z][.”])\d{1,3}|(?<=[.”])\s[A-Z]{2,6})$", re.IGNORECASE
)
_ABBREVIATED = re.compile(r"\b(?:U\.S|U\.N|U\.K|E\.U|Inc|Co|Ltd|Jr|Sr|vs|St)\.$")
_TAIL = 40  # characters, of which a mark at the end is one
_LETTER = re.compile(r"[^\W\d_]")


def is_note(words: str) -> bool:
    """Whether a line is a footnote, an asterisk note, or an editor's note."""
    return bool(_NOTE.match(words)) and not (words[0] == "*" == words[-1])


def is_sentence(words: str) -> bool:
    """Whether a line ends as prose does: a full stop, an exclamation mark, an ellipsis."""
    marked = words[-1:].isdigit() or words[-1:].isupper() or words[-1:] in ("]", ")", "-", "/")
    bare = (_END_MARK.sub("", words[-_TAIL:]) if marked else words).rstrip(_CLOSING)
    return bare[-1:] in ("!", "…", "。") or (bare[-1:] == "." and not _ABBREVIATED.search(bare[-8:]))


def is_list_item(words: str) -> bool:
    """Whether a line begins with a bullet or a list's number."""
    return bool(_BULLET.match(words))


def is_speech(words: str) -> bool:
    """Whether a line is a turn of a transcript: “PRESIDENT ROSSI:  Thank you”, “Q  Will you …”."""
    if words[-1] not in '.!?…"”)':
        return False
    return bool(_TURN.match(words)) or (
        len(words) > 44 and bool(_SPEAKER.match(words)) and (is_sentence(words) or words[-1] == "?")
    )


def is_table_row(words: str) -> bool:
    """Whether a short line has columns: tabs or wide gaps between its words."""
    columns = len(words) < LINE_LIMIT and ("\t" in words or "   " in words) and _COLUMNS.search(words)
    return bool(columns) and not is_numbered(words)


def speaker_of(words: str) -> str:
    """The label before a line's first colon, if it may be a speaker's name; of labels in brackets only the bracket."""
    if _BRACKETED_SPEAKER.match(words):
        return "["
    label = _SPEAKER.match(words)
    return label.group().strip() if label else ""


def is_bare(words: str) -> bool:
    """Whether a line is words in small letters and nothing else, as the labels under an article are."""
    return words[0].islower() and all(c.isalpha() or c in " -" for c in words)


def is_decorated(words: str) -> bool:
    """Whether a line is marked as a heading: “| Outcomes”, “■ Outcomes”, “## Outcomes”, “**Outcomes**”."""
    return bool(_DECORATION.match(words))


def is_numbered(words: str) -> bool:
    return bool(_NUMBERING.match(words))


def is_heading_like(words: str) -> bool:
    """Whether a line may be a heading or a title: short, capital first, no sentence's end.

    >>> [is_heading_like(w) for w in ("Trade and Supply Chains", "What comes next?", "They met.", "and so on")]
    [True, True, False, False]
    """
    bare = undecorated(words)
    if not bare or len(bare) > LINE_LIMIT or len(bare.split()) > 22 or is_sentence(bare):
        return False
    if bare[-1] in ";," or (bare[-1] == ":" and not _is_label(bare)):
        return False
    if bare[-1] == "?" and len(bare.split()) > 14:
        return False
    letter = _LETTER.search(bare)
    if not letter:
        return False
    return is_decorated(words) or not letter.group().islower() or bare.lstrip(_OPENING)[:1].isdigit()


def is_long_title(words: str) -> bool:
    """Whether a line of up to 400 characters has a capital at every word that counts, and no sentence's end."""
    long = [w for w in words.split() if len(w) > 4 and w[0].isalpha()]
    return len(words) < 400 and not is_sentence(words) and len(long) > 5 and all(w[0].isupper() for w in long)


def _is_label(words: str) -> bool:
    """Whether words before a colon are a heading (“Next Steps:”), not the beginning of a sentence."""
    long = [w for w in words.split() if len(w) > 4]
    return len(words.split()) < 7 and not _SAYING_END.search(words) and all(w[0].isupper() for w in long)


def undecorated(words: str) -> str:
    """A heading without what decorates it.

    >>> [undecorated(w) for w in ("| Outcomes", "## Outcomes ##", "<Outcomes>", "**Outcomes**", "1. Outcomes")]
    ['Outcomes', 'Outcomes', 'Outcomes', 'Outcomes', '1. Outcomes']
    """
    mark = _DECORATION.match(words)
    return _UNDECORATION.sub("", words[mark.end() :]).strip() if mark else words


def section_name(heading: str) -> str:
    """The words of a heading, without decoration and on one line."""
    return " ".join(undecorated(heading).rstrip(":").split())
