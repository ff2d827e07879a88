"""What each sentence of an article is about: its own words or what was said before."""

from __future__ import annotations

import re

from ...codebook import Codebook
from ...language.judging import ANAPHORA, COURTESIES
from ...topics import NO_TOPICS, Topics, weigh_topics

#: topics that a sentence takes over from the one before it
INHERITED = 1
#: a sentence of fewer words takes no topic from elsewhere (“(Laughter.)”, “Perhaps.”)
FRAGMENT = 4

_ANAPHOR = re.compile(
    r"[“\"‘'(\[*※ ]*(?:" + "|".join(sorted(map(re.escape, ANAPHORA), key=len, reverse=True)) + r")\b", re.I
)
_COURTESY = re.compile(COURTESIES, re.I)


class Thread:
    """An article's topics, sentence by sentence.

    >>> from ...codebook import Codebook, Topic
    >>> own = Codebook(topics={"arms": Topic("Arms", terms=("armoured",)), "farms": Topic("Farms", terms=("rice",))})
    >>> thread = Thread(own)
    >>> [thread.topics_of(said, "", 0) for said in ("Armoured vehicles came.", "They are late again.", "So is rice.")]
    [('arms',), ('arms',), ('farms',)]
    """

    def __init__(self, codebook: Codebook) -> None:
        self._codebook = codebook
        self._before = NO_TOPICS
        self._block, self._section = -1, ""

    def topics_of(self, text: str, section: str, block: int) -> tuple[str, ...]:
        """The topics of the next sentence, at most three slugs, the weightiest first."""
        if section != self._section:
            self._before = NO_TOPICS
        found = weigh_topics(text, self._codebook)
        if found.own:
            self._before = found
        elif len(text.split()) < FRAGMENT or _COURTESY.match(text):
            found = Topics(found.weak[:1], found.weak)
        else:
            self._before = found = self._carried(text, found, section, block == self._block)
        self._block, self._section = block, section
        return found.own

    def _carried(self, text: str, found: Topics, section: str, same: bool) -> Topics:
        """The topics of a sentence without any of its own: those of the sentence that it carries on.

        ``same``: the sentence before stands in the same block. Only there does a sentence without any topic
        word go on with what was said; elsewhere its heading must say what it is about.
        """
        before = self._before.own
        if same and (shared := [slug for slug in before if slug in found.weak]):
            return Topics(tuple(shared[:INHERITED]), found.weak)
        if before and (same or found.weak) and _ANAPHOR.match(text):
            return Topics(before[:INHERITED], found.weak)
        if found.weak:
            return Topics(found.weak[:INHERITED], found.weak)
        return Topics(weigh_topics(section, self._codebook).own or (before[:INHERITED] if same else ()), ())
