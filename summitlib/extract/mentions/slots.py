"""The places in a sentence where only somebody's name stands: beside a verb of saying, a title, what somebody is.

    “…,” recalled the pilot ____ │ “…,” ____ shot back │ ____, a lawyer from Tartu, said │ ____: “…” │ as ____ put it

Whoever stands there is a person, known or not, unless the form says place or organisation.
"""

from __future__ import annotations

import re

from ...language import names as known
from ...language import titles
from ...language.letters import CAPITALS
from ...language.reporting import PHRASAL, TELLING, TELLING_BESIDE

_ROLE_AFTER = re.compile(
    r"(?: \([^()\n]{1,40}\))?, (?:\d\d,? |(?:a|an|the|who|whose|[a-z-]+ )?(?:[\w.’'-]+ ){0,5}?(?:"
    + "|".join(sorted(titles.ROLES | titles.PEOPLE | titles.TRADES))
    + r")\b|who\b|now\b)| who\b"
)
#: “, the Finance Minister of Norway,”
_OFFICE_AFTER = re.compile(
    r", (?:the|its|his|her) (?:[A-Z][\w.’-]* ){0,4}?(?:"
    + "|".join(sorted(office.capitalize() for office in titles.OFFICES))
    + r")(?: (?:of|for) [^,.;:\n]{2,50})?,"
)
#: whoever is somebody's
_OF_SOMEBODY = frozenset(
    "counterpart deputy predecessor successor host guest rival protégé mentor running-mate".split()
)
#: “, a Swede who took up the post”, “, a former goalkeeper,”, “’s new study”
_WHO_IS = re.compile(r", (?:an?|the) (?:(?:[\w’-]+ ){1,4}who\b|(?:former|retired|one-time|self-taught) )")
_AUTHOR = re.compile(
    r"[’']s (?:(?:new|latest|recent|first|last|own) )?(?:book|study|essay|memoirs?|paper|novel|biography|op-ed|column)\b"
)
_ROLES_BEFORE = titles.ROLES | titles.PEOPLE | titles.KIN | _OF_SOMEBODY
#: verbs that the speaker may follow wherever they stand: said analyst Jane Doe
_SAID_BEFORE = frozenset("quoted quoting citing said says told added wrote replied asked warned recalled noted".split())
#: verbs of saying that name their object just as well, unless quoted words stand right before them: “…,” praised Rossi
_CLOSED = re.compile(
    r"[”\"’'»][,.]? (?:[—–-] )?(?:[a-z]+ly )?(?P<verb>[a-z]+) (?P<who>(?:(?:the|an?|its|his|her|their|our|my) (?:[A-Z]\w+ )?)?(?:[a-z][\w-]* ){0,4}?)$"
)
#: what stands behind a name that goes on, and behind one set apart; what stands before one that quoted words run on to
_GOING_ON = (" ", ",", "’", "'")
_SET_APART = (":", "’", "'", "\n", "")
_MARKED = ("”", '"', "’", "'", "»", ",")
#: “Member states”, “Dissenting voices”: verbs of saying that are as often plural nouns
_NOUNS_TOO = frozenset(
    """voices states promises talks calls demands claims comments remarks notes reports hopes quotes signals orders rules judges pledges
    vows appeals toasts shouts cries posts tweets echoes labels brands guesses doubts estimates threats forecasts regards""".split()
)
_SPOKEN = (
    "put it",
    "was speaking",
    "was responding",
    "was addressing",
    "was talking",
    "was commenting",
    "made the remark",
    "made the comment",
)
_CALLED = ("called", "named")
_CLOSING = "”\"’'»"
#: on what quoted words end whose speaker follows
_RUNS_ON = ",?!…—-"
_GOVERNING = frozenset("of for in at from to with by on about and or near behind under as than".split())
_DETERMINING = frozenset("the a an its his her their our my".split())
#: a name behind one of these is a place's
_PLACING = frozenset("in at near outside around from to into across throughout".split())
#: a name behind one of these and a capital is a part of that: “Coalition for Fair Trade”
_CARRYING_ON = re.compile(rf"[{CAPITALS}]\w+ (?:for|against|without) $")
_BOTH = re.compile(
    rf"\b(?:President|Premier|Minister|Ambassador|Chancellor|Governor|Senator)s (?:[{CAPITALS}][\w.’-]* )+and $"
)
_ADVERBS = r"(?:,? (?:also|later|then|has|had|have|himself|herself|reportedly|once|[a-z]+ly|(?:was|is)(?= (?:quoted|heard|cited))))*"
_VERB_AFTER = re.compile(
    rf"(?:, (?:of|at|from) [^,.;:“”\n]{{2,90}},| (?:of|at|from) (?:the )?(?:(?:opposition|ruling|governing|state-run|local|nearby) )?(?:[{CAPITALS}][\w&’'.-]* ?(?:(?:of|for|and|de|del|da|do|la|di) ){{0,2}}){{1,6}}(?<= )(?:(?:has|have|had|also|later|then) )?)?{_ADVERBS} ?\b([a-z]+)\b"
)
#: what somebody is, between commas: not “which …”, not another name
_APPOSITIVE = re.compile(
    rf", (?P<what>(?P<sure>an?|who|whose|\d\d|formerly|once)\b|the |its |his |her |their |[a-z])[^“”\"\n;:.]{{2,140}},{_ADVERBS} (?P<verb>[a-z]+)\b"
)
_NO_APPOSITIVE = re.compile(
    r", (?:which|where|and|but|or|while|when|including|such|as|if|so|yet|for|in|on|at|after|with|is|was)\b"
)
#: “ of the Hill Institute, a think tank,”, “, on Monday,”: where somebody belongs, and what is said in passing
_IN_PASSING = re.compile(
    rf"(?P<of> (?:of|at|from|with) (?:the )?(?:[a-z-]+ )?(?:[{CAPITALS}][\w&’'.-]*(?: (?:of|for|and|de|del|da|do|la|di))?(?: |(?=,))){{1,6}})?"
    rf", (?P<adverbial>(?:on|in|at|for|by|as|with|like|meanwhile|however|too|though)\b)?[^,.;:“”\"\n]{{2,70}},{_ADVERBS} (?P<verb>[a-z]+)\b"
)
#: “ of the regional chamber of commerce said”
_OF_A_BODY = re.compile(
    rf" (?:of|from|at|with) (?:the|an?|his|her|their) [a-z][\w’'-]*(?: [\w’'-]+){{0,5}}?{_ADVERBS} (?P<verb>said|says|told|tells|added|argues|argued|noted|warns|warned|wrote)\b"
)
_BODY = re.compile(
    r"(?:an?|the|its) [^,\n]{0,80}?\b(?:company|maker|firm|group|agency|producer|operator|builder|bank|supplier|giant|retailer|manufacturer|carrier|airline|ship|vessel"
    r"|paper|newspaper|daily|site|website|party|body|union|think-tank|think tank|institute|ministry|city|town|capital|village|port|province|region"
    r"|district|state|country|island|river|developer|utility|brand|startup|start-up|broker|broadcaster|conglomerate|subsidiary|unit|arm|presidency|presidential (?:palace|office|administration)|parliament|regulator|watchdog|lobby)s?\b(?! (?:chief|head|boss|director|executive|official|spokes|minister|council|manager|editor|leader))"
)
_HE_IS = re.compile(
    r"[^,\n]{0,80}?\b(?:"
    + "|".join(sorted(titles.ROLES | titles.PEOPLE))
    + r")\b(?! (?:daily|weekly|paper|newspaper|magazine|website|outlet|broadcaster|party|group|think)\b)"
)
_BODY_AT = re.compile(rf", (?!{_HE_IS.pattern}){_BODY.pattern}")
_TITLED = re.compile(rf", (?:[{CAPITALS}][\w.’-]*(?: of)? ){{1,5}}$")
#: what somebody is, with a comma before the name: “a former chairman of the board, ____,”
_WHAT_BEFORE = re.compile(
    r"(?:\b(?:[Aa]n?|[Tt]he|[Oo]ne|[Aa]nother|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|[’']s?) (?:[\w’-]+ ){0,4}?(?:"
    + "|".join(sorted(titles.ROLES | titles.PEOPLE | titles.KIN | _OF_SOMEBODY))
    + r")(?: (?:of|at|for|from|with) [^,.;:“”\"\n]{2,60})?, (?:[A-Z][\w-]+[’']s )?$"
)
#: “one of the signatories, ____”
_ONE_OF = re.compile(
    r"\b[Oo]ne of (?:the|its|his|her|their|our|those) (?:[a-z][\w’-]* ){0,3}[a-z]+s, (?:[A-Z][\w-]+[’']s )?$"
)
_IN_PLACE = re.compile(rf"\b(?:of|in|from|near|at) (?:[{CAPITALS}][\w-]* ?){{1,3}}, $")
_SPEAKING = re.compile(r"(?:,| (?!(?:and|or|in|on|at|to|is|was|were|are|as|by|for|but|than|that|which)\b)[a-z])")
_HEADED = re.compile(
    r"(?:[’']s? (?:[a-z-]+ ){0,3}(?:verdict|answer|message|reply|view|advice|warning|response|conclusion|argument|point|summary|assessment|lesson"
    r"|complaint|question|words?|joke|plea|retort|explanation))?:\s[“\"‘«']"
)
#: an inversion that a speaker and a colon follow: “Then came ____: “…””
_ENTERS = re.compile(r"\b(?:came|comes|did|does|do|was|is|[Ee]nter|so says|so said) $")
_HEADED_BEHIND = re.compile(r"[”\"’'»]: $")


def is_named_as_person(text: str, start: int, end: int, words: int) -> bool:
    """Whether the ``words`` capitals at ``text[start:end]`` stand where only a person's name does.

    >>> s = "“We lost,” recalled the pilot Ada Rossi. Jan Berg, a lawyer, said so in Lorvik."
    >>> [is_named_as_person(s, s.index(n), s.index(n) + len(n), 2) for n in ("Ada Rossi", "Jan Berg", "Lorvik")]
    [True, True, False]
    """
    after = text[end : end + 1]
    if _introduced(text, start) or (after in _GOING_ON and _speaks_next(text, start, end, words)):
        return True
    if text[start - 2 : start - 1] in _MARKED and _follows_words(text, start, end):
        return True
    if words > 1 and after in _SET_APART and _heads_words(text, start, end):
        return True
    if (
        words > 1
        and after in (",", ".")
        and text[start - 2 : start] in (", ", "’ ", "s ")
        and (_WHAT_BEFORE.search(text, max(0, start - 120), start) or _ONE_OF.search(text, max(0, start - 80), start))
    ):
        return True
    if words < 2 or after not in _GOING_ON:
        return False
    if _ROLE_AFTER.match(text, end) or _OFFICE_AFTER.match(text, end):
        return True
    return bool(_WHO_IS.match(text, end) or _AUTHOR.match(text, end)) and not _BODY_AT.match(text, end)


def is_named_as_body(text: str, end: int) -> bool:
    """Whether it is said behind a name that ends there what body it is: “____, a Quebec company that …”."""
    return text.startswith((", a ", ", an ", ", the "), end) and _BODY_AT.match(text, end) is not None


def _introduced(text: str, start: int) -> bool:
    """Whether what somebody is, or a verb of saying, stands before a name: “analyst”, “said”."""
    if start == 0 or text[start - 1] not in " \u00a0":
        return False
    before = text[max(0, start - 40) : start].split()[-2:]
    if not before:
        return False
    last = before[-1]
    return (
        last.rstrip(",").lower() in _ROLES_BEFORE
        or last.endswith("-year-old")
        or last in _SAID_BEFORE
        or " ".join(before).lower()
        in ("according to", "to quote", "words of", "is how", "was how", "interview with", "conversation with")
        or (last in _CALLED and before[0].lower() in _ROLES_BEFORE)
        or (last == "and" and _BOTH.search(text, max(0, start - 80), start) is not None)
        or _said_so(text, start)
    )


def _said_so(text: str, at: int) -> bool:
    """Whether quoted words, a verb of saying, and at most a few words for what somebody is end there."""
    m = _CLOSED.search(text, max(0, at - 80), at)
    if m is None or m.group("verb") not in TELLING_BESIDE:
        return False
    who = m.group("who").split()
    return not who or (who[-1] not in _DETERMINING and _GOVERNING.isdisjoint(who))


def _speaks_next(text: str, start: int, end: int, words: int) -> bool:
    """Whether a verb of saying, or a deed of persons, follows, perhaps behind what somebody is."""
    if words == 1 and begins_sentence(text, start):
        plural = text[end - 1] == "s" and text[start + 1 : end].islower()
        says = not plural and _says(text, end)  # “Prices grew”, “Farmers said”: plain nouns
    else:
        says = _says_or_does(text, end)
    says = says or (words > 1 and _says_in_passing(text, end))
    if not says and text[end] != ",":
        return False
    if text[max(0, start - 12) : start].rpartition(" ")[0].rpartition(" ")[2] in _PLACING:
        return False
    if words > 1 and _CARRYING_ON.search(text, max(0, start - 30), start):
        return False
    return says or _between_commas(text, start, end, words) or _is_described(text, start, end, words)


def _says_in_passing(text: str, end: int) -> bool:
    """“____ of the Hill Institute, a think tank, said”, “____, on the other hand, said”."""
    if (plain := _OF_A_BODY.match(text, end)) and plain["verb"] in TELLING:
        return True
    m = _IN_PASSING.match(text, end)
    return m is not None and bool(m["of"] or m["adverbial"]) and m["verb"] in TELLING_BESIDE


def begins_sentence(text: str, start: int) -> bool:
    """Whether a word there has its capital from the sentence that it begins."""
    return start < 2 or text[start - 1] in '\n“"‘(' or text[start - 2] in ".?!:…"


def _says(text: str, end: int) -> bool:
    verb = _VERB_AFTER.match(text, end)
    return verb is not None and verb[1] in TELLING and verb[1] not in _NOUNS_TOO


def _says_or_does(text: str, end: int) -> bool:
    verb = _VERB_AFTER.match(text, end)
    if verb is None:
        return False
    word = verb.group(1)
    if word in PHRASAL and text.startswith(PHRASAL[word], verb.end(1)):
        return True
    return word in known.HUMAN_DEEDS or word in TELLING or word == "written" or text.startswith(_SPOKEN, verb.start(1))


def _between_commas(text: str, start: int, end: int, words: int) -> bool:
    """“One of them, ____, said”, “the mayor of Lorvik, ____, said”; a word alone may be where Lorvik lies."""
    if text[start - 2 : start] != ", " and not _TITLED.search(text, max(0, start - 60), start):
        return False
    verb = _VERB_AFTER.match(text, end + 1)
    return verb is not None and verb.group(1) in TELLING_BESIDE and (words > 1 or not _is_where(text, start))


def _is_where(text: str, start: int) -> bool:
    """Whether a place and a comma stand before a word: “in Austin, Texas”."""
    return _IN_PLACE.search(text[max(0, start - 40) : start]) is not None


def _is_described(text: str, start: int, end: int, words: int) -> bool:
    m = _APPOSITIVE.match(text, end)
    if m is None or _NO_APPOSITIVE.match(text, end) or m.group("verb") not in TELLING_BESIDE:
        return False
    if words == 1 and not m.group("sure") and (text[start - 2 : start] != ", " or _is_where(text, start)):
        return False
    return _HE_IS.match(text, end + 2) is not None or not _BODY.match(text, end + 2)


def _follows_words(text: str, start: int, end: int) -> bool:
    """“…,” ____ shrugs: a name that quoted words run on to."""
    if start < 3 or text[start - 1] != " ":
        return False
    mark = start - 3 if text[start - 2] == "," else start - 2
    if text[mark] not in _CLOSING or (mark == start - 2 and text[mark - 1] not in _RUNS_ON):
        return False
    return _SPEAKING.match(text, end) is not None and not _BODY_AT.match(text, end)


def _heads_words(text: str, start: int, end: int) -> bool:
    """“____: “…””, and “‘…’: ____” at the end of a headline."""
    if _HEADED.match(text, end):
        begins = start == 0 or text[start - 1] == "\n" or text[start - 2] in ".!?”,"
        return begins or _ENTERS.search(text, max(0, start - 12), start) is not None
    return text[end : end + 1] in ("", "\n") and _HEADED_BEHIND.search(text, max(0, start - 4), start) is not None
