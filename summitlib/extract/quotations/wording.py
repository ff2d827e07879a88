"""Whether words in quotation marks are somebody's, or a name, a label, a word spoken of."""

from __future__ import annotations

import re

from ...language import names as known
from ...language import reporting

_WORD = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_NAMING = re.compile(
    rf"\b(?:(?:{reporting.NAMING})(?: [\w’-]+){{0,4}}|(?:{reporting.GLOSSING}))[,:]? ?(?:the |an? |his |her |its |their )?$",
    re.I,
)
#: “what he calls “summit tourism””, but “what officials call …”
_IN_OWN_WORDS = re.compile(
    r"\bwhat (?:he|she|they|it|[A-Z]\w+|(?:an?|one) (?:[\w-]+ ){1,3}?[a-z]+) (?:called|calls|call|terms|termed) (?:an? |his |her |its |their )?$"
)
#: “what diplomats call “the dance””
_AS_THEY_CALL = re.compile(r"\b[Ww]hat (?:[a-z-]+ )?[a-z]+s (?:like to )?call (?:the |an? |their )?$")
_MEANS = re.compile(r",? (?:means?|meaning|meant|translates?) ")
#: “…”, a term both have used since”
_IS_A_TERM = re.compile(
    r",? (?:(?:since|in|from|for) [^,.;]{2,30}, )?an? (?:[\w-]+ )?(?:term|label|name|nickname|title|slogan|tag|moniker|catchword|buzzword)\b"
)
#: what is set up, or counted, has a name: “announced plans for a “green corridor””, “for 500 “trusted traders””
_SET_UP = re.compile(
    r"(?:\b(?:announc|unveil|launch|inaugurat|establish|creat|set up|plans? for)\w*\b[^.;:“”\"]{0,40}? (?:an?|the|its|their|new) |\b\d[\d,]* )$"
)
#: what something means may be told at length, in somebody's words
_MEANT = re.compile(r"\bmean(?:s|t)? $")
_SMALL = frozenset(
    "a an the of for and or in on to at by with from vs de la le as between among under into upon against toward towards during through its their".split()
)
_SPEAKS = re.compile(
    r"\b(?:I|we|We|our|Our|my|My|us|me|you|You|your|Your|let’s|Let’s|let's|Let's|[Dd]on[’']t|[Cc]an[’']t|[Ww]on[’']t)\b"
)
_VERB = re.compile(
    r"\b(?:is|are|was|were|will|would|should|must|can|could|may|might|has|have|had|do|does|did|shall|be|been|cannot|isn[’']t|aren[’']t)\b"
)
_DETERMINER = re.compile(
    r"(?:\b(?:the|a|an|its|his|her|their|this|that|these|those|of|new|so-called|called|its own)|[’']s?) $",
    re.I,
)
_THEME = re.compile(r"\b(?:themes?|slogan|motto|title|name|headline|watchword)\b[^:]{0,70}: ?$")
_DEGREE = re.compile(r"\b(?:or|more|most|very|and) $")
_NAME_NOUN = re.compile(r"\b([a-z-]+),? (?:of |for |as |is |was |called |titled |entitled |like |known as )?$")
_GOES_ON = re.compile(
    r"[ -](?!(?:and|or|but|to|of|on|in|at|for|with|by|from|as|that|which|who|when|while|after|before|over|between|is|was|are|were)\b)[a-z][\w-]*"
)
_LABELLED = re.compile(
    r" (?:[a-z-]+ )?(?:policy|policies|plan|plans|initiative|principles?|framework|goals?|system|model|strategy|doctrine|vision|campaign|list|zone|law"
    r"|movement|ban|programme|program|project|concept|formula|approach|scheme|proposal|status|label|partnership|route|treatment|agenda)\b"
)

#: words of this beginning are a piece of somebody's sentence, not a label
_FRAGMENT = re.compile(r"(?:to|without|by|in|on|as|with|from|against|until|because|if|that)\b")

#: so many words may be a name, and so many hardly
_SHORT = 3
_LONG = 7
_NEAR = 120


def is_utterance(words: str, before: str, after: str, attributed: bool, close: bool) -> bool:
    """Whether quoted ``words`` are an utterance, given what stands around them in the sentence.

    ``attributed``: the sentence says who spoke, or that somebody did; ``close``: right beside the words.

    >>> is_utterance("deeply worried", "Rossi said she was ", ".", attributed=True, close=False)
    True
    >>> is_utterance("Blue Corridor", "Rossi said that the ", " plan is off.", attributed=True, close=False)
    False
    """
    before, after = before[-_NEAR:], after[:_NEAR]
    count = len(_WORD.findall(words))
    if not count:
        return False
    if _AS_THEY_CALL.search(before):
        return False
    named = _NAMING.search(before)
    if (named and not (count >= _LONG and _MEANT.search(before))) or _is_glossed(before, words):
        own = _IN_OWN_WORDS.search(before) is not None
        return attributed and (own or ((close or count >= _LONG) and count > 2)) and not _is_title(words)
    if count < _LONG and (_MEANS.match(after) or _IS_A_TERM.match(after)):
        return False
    if count <= _SHORT and words[0].islower() and not close and _SET_UP.search(before):
        return False
    if _is_title(words):
        if _THEME.search(before):
            return False
        return close and not _DETERMINER.search(before) and (_ends(words) or count > 1)
    if count >= _LONG or (count > 2 and _SPEAKS.search(words)):
        return True
    if attributed and not close and count < 4 and words[0].isupper() and _DETERMINER.search(before):
        return False
    if attributed:
        return close or _ends(words) or not (_attributive(before, after) and _LABELLED.match(after))
    if count > 2 and _FRAGMENT.match(words) and not _attributive(before, after):
        return True
    return count > 3 and bool(_VERB.search(words)) and not _attributive(before, after)


def _ends(words: str) -> bool:
    return words[-1] in ".,!?…"


def _is_glossed(before: str, words: str) -> bool:
    """“the term “…””, “a song called “…””: a noun for names right before the mark; what “is” or “was” follows names only with a capital."""
    noun = _NAME_NOUN.search(before[-40:])
    if noun is None or noun.group(1) in reporting.SPEECH_NOUNS:
        return False
    if noun.group(1) in reporting.WORKS:
        return words[0].isupper()
    return noun.group(1) in reporting.NAME_NOUNS and (words[0].isupper() or not before.endswith((" is ", " was ")))


def _is_title(words: str) -> bool:
    """Capitals at every word that counts: a name or a title, not a sentence of one word."""
    found = [w for w in _WORD.findall(words) if w.lower() not in _SMALL]
    if not found or any(w[0].islower() for w in found) or (len(found) > 1 and words.isupper()):
        return False
    return len(found) > 1 or found[0] not in known.NOT_NAMES


def _attributive(before: str, after: str) -> bool:
    """“a more “flexible” posture”: between an article and the noun they describe."""
    return bool((_DETERMINER.search(before) or _DEGREE.search(before)) and _GOES_ON.match(after))
