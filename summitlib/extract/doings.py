"""What a clause says that somebody does: a subject, its first finite verb, and what tense makes of the two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..cues import CueHit
from ..language.changing import CHANGING, COURSE, DOING, forms_of
from ..language.parties import ACTORS

_ADVERBS = r"(?:(?:also|then|jointly|now|formally|finally|quietly|already|both|all|together|each|soon|further|\w{3,}ly)\s+){0,2}"
#: words of a subject; a clause that opens before the verb makes it another's
_SUBJECT = r"(?:(?!(?:that|which|who|whose|whom|if|whether|when|while|because|as|after|before|since|until|but|would|could|should|may|might|must|can|not|never|no|had|say|says|said|hopes?|wants?|to)\b)[\w$€£%.,’'&/-]*[\w$€£%’']\s+)"
_START = r"(?:^[\W\d_]*|[,;:—–]\s+(?:and\s+)?|\band\s+)"


def _any(verbs: tuple[str, ...], form: str) -> str:
    return "(?:" + "|".join(forms_of(v)[form] for v in dict.fromkeys(verbs)) + ")"


def _verb_group(verbs: tuple[str, ...]) -> str:
    """Past, perfect, progressive, plain future, or the bare form of what now holds."""
    return (
        rf"(?:(?:(?:has|have)\s+)?{_ADVERBS}{_any(verbs, 'past')}|(?:is|are)\s+{_ADVERBS}{_any(verbs, 'ing')}"
        rf"|(?:will|shall)\s+{_ADVERBS}{_any(verbs, 'base')}|now\s+(?:{_any(verbs, 'base')}|{_any(verbs, 'third')}))\b"
    )


_CHANGES = re.compile(rf"^[\W\d_]*(?:{_SUBJECT}){{1,7}}?(?P<verb>{_verb_group(CHANGING)})")
_ACTOR = rf"(?:{ACTORS}|side|council|committee|agenc(?:y|ies)|corp|inc|ltd|co|unit)\.?\b"
_DOES = re.compile(rf"(?<!that )(?<!which )(?<!whom )\b{_ACTOR}\s+(?:of\s+(?:\w+\s+){{1,4}})?(?P<verb>{_verb_group((*CHANGING, *DOING))})")
_UNDERTAKES = re.compile(rf"\b{_ACTOR}\s+(?P<verb>(?:will|shall)\s+{_ADVERBS}(?P<what>[a-z]+))\b")
_COULD = re.compile(rf"\b{_ACTOR}\s+(?P<verb>(?:could|might)\s+{_ADVERBS}{_any((*CHANGING, *DOING, 'widen', 'deepen', 'strengthen', 'broaden', 'develop', 'establish', 'explore', 'begin', 'start', 'work', 'consider', 'help', 'use'), 'base')})\b")
#: what is opened, cut or exchanged at a ceremony, or said to open
_CEREMONY = re.compile(
    r"[\s,]+(?:(?:an?|the|his|her|their|its)\s+)?(?:\w+\s+)?(?:gifts?|views?|pleasantries|toasts?|handshakes?|greetings|ribbon|wreath|exhibition|speech|remarks|meeting|talks|summit|session|dinner|visit|trip|tour|interview|hand|hands|fire|attack|missiles?|strikes?|war|invasion|offensive|rocket|question|questions|concerns?|eyebrows|part|place|office|time|issue|seat|campaign|stage|tea|lunch|his|her)\b"
)


def find_doings(words: str) -> Iterator[CueHit]:
    """Yield what a sentence, in small letters, says that sides do (“act”), undertake (“pledge”) or could do (“advice”).

    >>> [(h.key, h.text) for h in find_doings("the two countries will drop visa fees.")]
    [('act', 'will drop')]
    >>> list(find_doings("the leaders opened the exhibition."))
    []
    """
    for pattern, key in ((_CHANGES, "act"), (_DOES, "act"), (_COULD, "advice")):
        for said in pattern.finditer(words):
            if not _CEREMONY.match(words, said.end("verb")):
                yield CueHit(said.start("verb"), said.end("verb"), key, said.group("verb"))
    for said in _UNDERTAKES.finditer(words):
        if said.group("what") not in COURSE and not _CEREMONY.match(words, said.end("verb")):
            yield CueHit(said.start("verb"), said.end("verb"), "act", said.group("verb"))
