"""Transcripts: paragraphs that begin with who speaks, “PRESIDENT ROSSI:  …”, “Q.”, “[Minister Rossi] …”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ...language import titles
from ...language.countries import BY_WORD as COUNTRIES
from ...language.names import NOT_NAMES

_CAPITALS = re.compile(
    r"(?P<who>[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+(?:,? (?:[A-ZÀ-Þ][A-ZÀ-Þ.’'-]+|of|de|von|van|der)){0,7}(?: \([^)\n]{1,40}\))?) ?[:：](?:\s+|$)"
)
_QUESTION = re.compile(
    r"(?P<who>[QA]\d{0,2}|Question|Answer|Reporter|REPORTER|Moderator)(?: ?[:.]\s+|\s{2,}|(?<=Q)\s(?=[A-Z“]))"
)
#: “Ada Conti:”, “President of Norland Erik Dahl (retranslated):”, “Jan Lind, TV Oslo:”
_NAME = re.compile(
    r"(?P<who>(?:(?:[A-ZÀ-Ž][\w’'.-]*|of|the|and|for|to|de|von|van|der) ){0,14}[A-ZÀ-Ž][\w’'-]+)"
    r"(?:, [^:“”\"\n]{2,90}?)?(?: \([^)\n]{1,40}\))?[:：]\s+(?=\S)"
)
#: a label and the time in the recording, alone: “President Conti (02:41):”
_TIMED = re.compile(
    r"(?P<who>(?:[A-ZÀ-Ž][\w’'.-]*(?: of| the)? ){0,6}[A-ZÀ-Ž\d][\w’'-]*) ?:? ?\(\d\d?:\d\d(?::\d\d)?\) ?:?$"
)
_BRACKETED = re.compile(r"\[(?P<who>[A-ZÀ-Þ][^\[\]\n]{2,60})\]\s(?=\S)")
_ANONYMOUS = frozenset(f"{letter}{n}" for letter in "qa" for n in range(1, 100)) | frozenset(
    "q a question answer reporter moderator interpreter participant audience operator unknown host journalist press".split()
)
_BRACKET = re.compile(r"\s*\(.*\)\s*")
#: no label is longer
_LABEL = 160
#: so many labels may be what longer ones end with
_SHORTEST = 50
_TITLES = titles.OFFICES | {h.lower() for h in titles.HONORIFICS}
_ROLES = titles.ROLES | titles.PEOPLE
#: at least one paragraph in so many is labelled, from the first label to the last
_SHARE = 8
_STAGE = re.compile(
    r"[\[(].{0,60}[\])]\.?$|(?:END|End)\b.{0,40}$|\d{1,2}:\d\d ?[AaPp]\.?[Mm]\.?|###|\*{3}|-{3}|—$|\* \* \*|_{3}"
)
_END = ("END", "End", "#", "*", "_")
#: labels that head a paragraph of an article
_HEADINGS = frozenset(
    "Photo Source Note Related Update Editor’s Analysis Opinion Date By Tags Contact Read Watch Topic Topics Keywords".split()
)


@dataclass(frozen=True, slots=True)
class Turn:
    """Of paragraph ``index`` the first ``label`` characters say who speaks; ``first`` is the paragraph that the turn
    begins with, where the name stands at ``[start, end)``; ``speaker`` is empty for “Q”.
    """

    index: int
    label: int
    first: int
    start: int
    end: int
    speaker: str


def find_turns(texts: Sequence[str], kinds: Sequence[str]) -> Iterator[Turn]:
    """Yield the turns of a transcript, with the paragraphs that go on with one; nothing where no two turns are labelled.

    Capitals or a question's “Q” make a label; a name in small letters only where it labels three paragraphs. One label
    is enough where a title and a name in capitals open the text: a speech.

    >>> texts = ["MS. ROSSI:  Hello.", "It is late.", "Q    Is it?", "(Laughter.)", "MS. ROSSI:  It is."]
    >>> [(t.index, t.speaker) for t in find_turns(texts, ["paragraph"] * 5)]
    [(0, 'Ms. Rossi'), (1, 'Ms. Rossi'), (2, ''), (4, 'Ms. Rossi')]
    """
    labels = {i: m for i, (text, kind) in enumerate(zip(texts, kinds, strict=True)) if (m := _label(text, kind))}
    if not _is_transcript(labels) and not _is_speech(labels, kinds):
        return
    current: Turn | None = None
    for i, (text, kind) in enumerate(zip(texts, kinds, strict=True)):
        if kind in ("furniture", "caption", "title", "byline", "dateline"):
            continue
        if m := labels.get(i):
            current = _turn(i, m)
            if m.end() < len(text):
                yield current
        elif current and (_is_alone(labels.get(i - 1)) or not (kind in ("note", "heading") or _STAGE.match(text))):
            yield replace(current, index=i, label=0)
        elif kind == "heading" or (kind != "note" and text.startswith(_END)):
            current = None


def _is_alone(label: re.Match[str] | None) -> bool:
    """Whether a label is a line of its own."""
    return label is not None and label.end() == len(label.string)


def mark_turns(texts: Sequence[str], kinds: list[str]) -> None:
    """Turn into ``quote`` the paragraphs of every turn: they are wholly somebody's words; a label alone heads them."""
    for turn in list(find_turns(texts, kinds)):
        kinds[turn.index] = "quote"
        if label_end(texts[turn.first]) == len(texts[turn.first]):
            kinds[turn.first] = "heading"


def label_end(text: str) -> int:
    """How long the label of a turn is that a paragraph begins with; 0 if there is none."""
    label = _label(text, "quote")
    return label.end() if label else 0


def _label(text: str, kind: str) -> re.Match[str] | None:
    if kind not in ("paragraph", "quote", "note", "heading"):
        return None
    start = text[:_LABEL]
    if ":" not in start and "：" not in start and start[0] not in "QARM[":
        return None
    m = _CAPITALS.match(start) or _QUESTION.match(start) or _BRACKETED.match(start) or _NAME.match(start)
    m = m if m and (m.end() < len(text) or m.re is _CAPITALS) else _TIMED.match(text) if len(text) < _LABEL else None
    if m is None:
        return None
    who = m.group("who")
    return None if who.split()[0] in _HEADINGS or (m.re is _NAME and who in NOT_NAMES) else m


def _is_transcript(labels: dict[int, re.Match[str]]) -> bool:
    """Whether labels are of people taking turns: close together, and one of them comes back or bears a title."""
    if len(labels) < 2 or len(labels) * _SHARE < max(labels) - min(labels):
        return False
    who = _short([_who(m) for m in labels.values()])
    strong = [_who(m) for m in labels.values() if m.re in (_CAPITALS, _QUESTION)]
    if len(strong) > 1 and _are_speakers(strong):
        return True
    bracketed = [m.group("who") for m in labels.values() if m.re is _BRACKETED]
    if len(bracketed) > 2 and any(w.strip(",").lower() in _TITLES for label in bracketed for w in label.split()):
        return True
    return len(who) > 2 and 1 < len(set(who)) < len(who)


def _is_speech(labels: dict[int, re.Match[str]], kinds: Sequence[str]) -> bool:
    """Whether the only label opens the text, and is a title and a name in capitals: “PRESIDENT ROSSI: …”."""
    if len(labels) != 1:
        return False
    ((at, label),) = labels.items()
    return label.re is _CAPITALS and _is_titled(_who(label)) and "paragraph" not in kinds[:at]


def _is_titled(label: str) -> bool:
    return label.split()[0].rstrip(".").lower() in _TITLES


def _are_speakers(labels: list[str]) -> bool:
    """Whether of labels in capitals, “Q” or “Question” one comes back, bears a title or is a role, or all are of nobody."""
    titled = any(_is_titled(label) or label.split()[-1].lower() in _ROLES for label in labels)
    return titled or len(set(labels)) < len(labels) or {label.lower() for label in labels} <= _ANONYMOUS


def _short(labels: list[str]) -> list[str]:
    """Each label as the shortest one that it ends with: “Keller” for “Marta Keller”."""
    known = sorted(set(labels), key=len)[:_SHORTEST]
    return [next((k for k in known if label == k or label.endswith(" " + k)), label) for label in labels]


def _who(m: re.Match[str]) -> str:
    """A label's words, without a bracket behind them."""
    return _BRACKET.sub("", m.group("who")).strip()


def _turn(i: int, m: re.Match[str]) -> Turn:
    who = _who(m)
    name = _without_office(who)
    start = m.start("who") + len(who) - len(name)
    speaker = "" if who.lower() in _ANONYMOUS else (name.title() if name.isupper() else name)
    return Turn(i, m.end(), i, start, start + len(name), speaker)


def _without_office(who: str) -> str:
    """The name behind an office and its country: “President of Norland Erik Dahl” is Erik Dahl.

    >>> _without_office("President of the United States Ada Lind"), _without_office("THE PRESIDENT OF NORLAND")
    ('Ada Lind', 'THE PRESIDENT OF NORLAND')
    """
    words = who.split()
    small = max((k for k, word in enumerate(words) if word in ("of", "the", "and", "for", "to")), default=-1)
    name = words[small + 1 :]
    if small < 0 or len(name) < 3:
        return who
    while len(name) > 2 and (name[0] in COUNTRIES or " ".join(name[:2]) in COUNTRIES):
        name = name[1:] if name[0] in COUNTRIES else name[2:]
    return " ".join(name if len(name) < len(words) - small - 1 else name[1:])
