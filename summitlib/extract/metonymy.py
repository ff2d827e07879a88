"""Whether a capital or a country is the place, or the government that acts from there."""

from __future__ import annotations

import re

from ..codebook import Codebook
from ..language.countries import BY_CAPITAL, same_country
from ..language.reporting import FINITE

_ADVERBS = r"(?:(?:on )?[A-Z][a-z]+day(?: (?:morning|afternoon|evening|night))?|yesterday|today|also|now|then|still|has|have|had|already|recently|later|both|again|long|even|soon|reportedly|repeatedly|once|never|not|[a-z]+ly)"
_IN_PASSING = r"(?:, (?:meanwhile|however|too|though|instead|in turn|for (?:its part|now)|by contrast|of course|on the other hand|in response),)?"
_AFTER = re.compile(rf"{_IN_PASSING},?(?:(?: and| or|,) [A-Z][\w. ]{{1,20}}?)?(?: {_ADVERBS}){{0,3}} ([a-z]+)\b")
_POSSESSIVE = re.compile(
    r"[’']s? (?:[a-z-]+ ){0,2}(?:stance|position|claims?|policy|policies|influence|interests?|concerns?|demands?|response|refusal|decision|efforts?"
    r"|insistence|goals?|ambitions?|strategy|diplomacy|pressure|support|approach|commitment|willingness|intentions?|offer|warnings?|view)\b"
)
_AT = re.compile(
    r"\b(?:in|at|near|outside|around|via|throughout|across|downtown|central|left|leaving|reached|visit|visited|visiting"
    r"|(?:arriv|travel|trip|visit|flight|journey|tour|retreat|summit|meeting|return|fl[ei]w|fly|c[ao]me|w[e]nt|go|dispatch)\w* (?:back )?(?:to|from|for|in))(?: [A-Z]\w+,? and)? $"
)
#: the last words of the expressions above
_AT_LAST = frozenset(
    """in at near outside around via throughout across downtown central left leaving reached visit visited visiting to from for and""".split()
)
_TOWARDS = re.compile(
    r"\b(?:with|by|between|against|urg\w+|press\w+|ask\w+|accus\w+|on|from|and|told|towards?|convinc\w+|persuad\w+|warn\w+|call\w* on) $"
)

#: what governments do besides speaking
_DEEDS = frozenset(
    """wants want wanted sees see saw seeks sought seek signed sign signs launched launch hopes hope plans planned lifted imposed banned
    retaliated aims aim views uses used needs pursues pursued pushes pushed moved moves sent sends holds held summoned recalled
    suspended resumed resume agreed refused opposes oppose opposed supports support supported fears believes considers regards
    expects expected tried tries restored broke severed joined withdrew offered asked sanctioned decided reached exchanged deployed
    respects pays intends prefers worries backed lodged expelled detained accused blamed signalled regretted regrets""".split()
)
#: what a capital does as a government, and a country is also said to do as a land
_STATES = frozenset(
    "is was are were will would could may might must should can did does do had has have remains appears seems".split()
)


def acts(text: str, start: int, end: int) -> bool:
    """Whether the country word at ``text[start:end]`` means a government.

    >>> [acts(s, 0, 7) for s in ("Beijing urged restraint.", "Beijing Capital Airport", "Beijing’s stance hardened.")]
    [True, False, True]
    >>> s = "They met in Beijing and agreed."; acts(s, 12, 19)
    False
    """
    before = text[max(0, start - 40) : start]
    capital = text[start:end] in BY_CAPITAL
    if before[:-1].rpartition(" ")[2] in _AT_LAST and _AT.search(before):
        return False
    if capital and _POSSESSIVE.match(text, end):
        return True
    verb = _AFTER.match(text, end)
    if verb and (
        _is_deed(verb.group(1), capital) or (verb.group(1) in FINITE and " and " in before[-5:] + verb.group())
    ):
        return True
    return capital and bool(_TOWARDS.search(before)) and not text[end : end + 2].strip().istitle()


def government_of(country: str, codebook: Codebook) -> str:
    """The codebook's government of the country that a word stands for; empty if it has none."""
    governments = ((name, a.country) for name, a in codebook.actors.items() if a.kind == "government" and a.country)
    return next((name for name, own in governments if same_country(own, country)), "")


def _is_deed(verb: str, capital: bool) -> bool:
    if verb in _DEEDS or (capital and verb in _STATES):
        return True
    return verb in FINITE and FINITE[verb] != verb
