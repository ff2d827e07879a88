"""Where the phrase that names an agreement begins and ends around its head noun."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from ...language.agreeing import EMPTY, HEADS, LINKS
from ...language.calendar import MONTH_NAMES, WEEKDAY_NAMES

#: the longest name that is believed, in code points
LONGEST = 260
#: how far around a name what is told of it stands, in code points
AROUND = 400
WEEKDAY, MONTHS = f"(?:{'|'.join(WEEKDAY_NAMES)})", "|".join(MONTH_NAMES)


class Named(NamedTuple):
    """``text[start:end]`` of a sentence names an agreement; ``rank`` says how surely that is its name."""

    start: int
    end: int
    form: str
    rank: int
    status: str = ""


#: for text in small letters; no head begins with a letter that the first class leaves out, which halves the search
HEAD = re.compile(
    r"\b(?=[a-gijl-np-uw])(?:" + "|".join(f"(?P<{form}>{'|'.join(heads).lower()})" for form, heads in HEADS.items()) + r")(?!\w)"
)  # fmt: skip


@lru_cache(maxsize=8)
def heads_in(low: str) -> tuple[re.Match[str], ...]:
    """The head nouns of a sentence in small letters; several ways of naming look at the same ones."""
    return tuple(HEAD.finditer(low))


_PLURAL = re.compile(r"(?:MOUs|MoUs|LOIs|FTAs|[Mm]emoranda|[Mm]emorandums|[a-z]{3,}(?<!s)s)\b.*")

_LINK = re.compile(
    rf"\s+(?!in (?:exchange|return|part|place|force|effect|principle|which|(?:his|her|their) (?:luggage|bag|pocket|briefcase|suitcase|hand))s?\b|under which\b)(?P<link>{LINKS}|(?:was|were|has been|have been|will be) (?:signed|inked|reached|concluded|struck|made|sealed|\w+ed(?= to\b)) (?:on|to|for|covering|providing for|in the (?:field|area|sphere)s? of)|expand(?:s|ed)|covers|provides for|provid(?:es|ing)|commits|committing|calling for)\s+",
    re.I,
)
#: “an agreement in Lima on Tuesday to …”
_PLACED = re.compile(
    r"(?:\s+for \d{4}(?:[-–]\d{2,4})?(?= on\b))?(?:\s+(?:at|by|in|during|reached|signed|struck|made|concluded)(?:\s+[\w’'-]+){1,6}?)?"
    rf"(?:,?\s+(?:on |last |this |earlier )?(?:{WEEKDAY}|(?:on |last |this |earlier )(?:\w+ \d{{1,2}}|\d{{1,2}} \w+|week|month|year)),?)?"
    r"\s+(?=(?:to|on|for)\s)",
    re.I,
)
#: what a bare noun provides for, up to the end of the clause: “a deal that lets …”; “under which” tells of one that is named
UNDER_WHICH = re.compile(r",? (?:under which|whereby)\b")
_PROVIDED = re.compile(
    r"\s+(?:that (?:lets?|allows?|gives?|commits?|requires?|obliges?|opens?|ends?|guarantees?|grants?))\s+[^,;:.—()]{5,160}"
)
#: after “to”, what makes it a place or a person that the agreement goes to
_NO_VERB = re.compile(r"(?:the|an?|his|her|their|its|this|that|parliament|lawmakers|[A-Z]\w*)\b")
_PAIR = re.compile(r"(?:[\w’'&.-]+,?\s+){1,12}?and\s+(?:(?:an?|the)\s+)?\w+")
DATE = re.compile(
    rf"(?:{WEEKDAY}|(?:\d{{1,2}} )?(?:{MONTHS}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)"
    r"|\d{4}|(?:the )?(?:\w+ )?(?:day|week|month|year|side|sidelines|margins|basis|condition)|(?:last|this|next)|[\d,]+ (?:words|pages|paragraphs|articles|chapters|clauses)|(?:another |at least |up to )?[\w-]+[ -](?:years?|months?|weeks?|days?))\b"
)
_MODIFIER = re.compile(r"[A-Za-z0-9][\w’'/&.–-]*")
_TOKEN = re.compile(r"\S+")
#: in brackets, a sum or another way to count, and no part of a name
_GLOSS = re.compile(r"(?:about |around |roughly |some |over |approximately )?(?:US|A|C)?[$€£¥₹₩]?\d")
#: words that open another clause
_CLAUSE_OPENS = (
    r"which|that|who|whom|whose|while|but|although|though|after|before|during|when|where|because|since|until|as well as|signed|concluded|inked|said|says|states that"
    r"|runs|expires|expired|took|takes|comes|came|marks|remains|began|begins|met|meets|stayed|stays|slipped|slips|stood|stands|sat|sits|lay|lies|fell|falls|went|goes|got|gets|ran"
    r"|needs|starts|started|lets|binds|allows|gives|rises|rose|belongs|includes|included|provides?|opens|opened|does|did|do|makes|made|shows|showed|helps|helped|follows|followed|paves|paved|brings|brought|reflects|reflected|sets|drew|draws|leaves|left|calls|obliges|requires|binds|foresees|envisages|envisions|revives|creates|contains|means|settles|extends|grants|puts|turns|keeps|holds|seems|appears|proves|proved|collapsed|stalled|faltered|eluded|slid|deserves|depends|can|must|cannot|within (?:this|the) (?:year|month|week)"
    r"|linking|connecting|spanning|stretching|allowing|enabling|giving|letting|going"
    r"|was|were|is|are|has|have|had|will|would|could|should|may|might|also|amid|despite|following|ahead of|even|worth|valued|with an? (?:total|estimated|initial|combined|planned)|likewise|matters|between (?:(?:the )?(?:two|three|both) (?:\w+ )?(?:ministries|sides|navies|armies|militaries)|[A-Z]\w+[’']s)|according to|they|he|she|if|whereby|in (?:his|her|their|its) (?:luggage|bags?|pockets?|briefcases?|suitcases?|hands?)"
)
#: what joins another item, or another deed, to an agreement
_AND_MORE = (
    r"and (?:an?|another|the two|they|I|we|you|said|also|is|was|were|has|had|will|would|on cooperation)|and (?:also |jointly )?(?:announced|signed|agreed|welcomed|called|stressed|reaffirmed|shared|discussed|expressed|condemned"
    r"|pledged|launched|unveiled|noted|decided|vowed|promised|urged|proposed|adopted|established|instructed|held|met|underscored|affirmed|hailed|praised|exchanged)"
    r"|and (?:also |then )?[a-z]+ed (?:an?|the|their|its|two|three|four)|and (?:one|the other|a second|a third) (?:to|on|for|[a-z]+ing)"
    r"|and the (?:\w+ )?(?:agreement|memorandum|MOU|MoU|protocol|treaty|pact|deal|contract|launch|signing|establishment)"
)
#: what sets a time
_SOME_DAY = (
    rf"(?:(?:on|in|at|from|by) )?{WEEKDAY}|(?:on|in|from|by) (?:(?:the )?\d{{1,2}}(?:st|nd|rd|th)? )?(?:{MONTHS}|\d{{4}})|(?:early|late|later) (?:next|this|in)|(?:last|this|next) (?:week|month|year)|earlier|yesterday|today|tomorrow"
    r"|(?:by|at|before|until|towards) the (?:end|close|start|beginning) of|at (?:the|their|this) (?:\w+ ){0,3}(?:summit|meeting|talks|end|close|start|opening|sidelines)|for the first time|under which|in (?:exchange|return) for"
    r"|(?:over|within) (?:an?|the (?:next|coming)(?: \w+)?|\d+|two|three|four|five|six|seven|ten) (?:decades?|years?|months?|weeks?)"
)
_STOP = re.compile(
    r"[;:!?()\[\]“”\"]|(?<!\b[A-Z])\.(?=\s|$)|,(?!\d)|\s+[—–-]\s+|—"
    rf"|\s+(?:{_CLAUSE_OPENS}|{_AND_MORE}|{_SOME_DAY})\b"
)  # fmt: skip
_NO_LIST = re.compile(
    r"(?:which|who|including|with|but|while|as|said|the two|they|it|he|she|we|a move|where|when|after|also|such|especially|particularly|among|aimed|according|signal|mark|mak|turn|pav|help|allow|rais|underscor|reflect|seek|bring|end|includ)\w*\b",
    re.I,
)


def is_plural(head: str) -> bool:
    """Whether a head names several: “memoranda of understanding” by its first word, “trade deals” by its last."""
    if re.search(r"negotiations|talks|consensus", head):
        return False
    first = head.lower().startswith(("memor", "letter", "statement", "cert", "exchange"))
    return bool(_PLURAL.fullmatch(head.split()[0 if first else -1]))


def complement_end(text: str, at: int) -> int:
    """Where the complement of a head that ends at ``at`` ends; ``at`` itself where it has none."""
    placed = _PLACED.match(text, at)
    link = (placed and _link(text, placed.end() - 1)) or _link(text, at)
    if not link:
        return at
    pair = link.group("link") == "between" and _PAIR.match(text, link.end())
    end = phrase_end(text, pair.end() if pair else link.end(), at + LONGEST)
    return at if text[link.end() : end] in _DETERMINERS else end  # “on the following points”


def _link(text: str, at: int) -> re.Match[str] | None:
    """The word that opens a complement at ``at``; a date or a receiver after it makes it none."""
    link = _LINK.match(text, at)
    if not link or DATE.match(text, link.end()):
        return None
    if link.group("link") == "to" and _NO_VERB.match(text, link.end()):
        return None
    if link.group("link") == "in" and _CAPITAL_CITY.match(text, link.end()):
        return None
    return None if link.group("link") == "in" and _PLACE.match(text, link.end()) and _is_document(text, at) else link


#: “adopted a declaration in the Angolan capital”
_CAPITAL_CITY = re.compile(r"(?:the )?(?:[\w-]+ ){0,3}(?:capital|city|town|village|resort)\b")
#: “signed a pact in Canberra”
_PLACE = re.compile(
    r"[A-Z][\w’-]+(?: [A-Z][\w’-]+)?(?:,? (?:on|last|this|in|does|did|do|was|were|is|are|has|have|had|will|would|says|said|sets|calls|committed|made|left|took)\b|[.,;]|$)"
)


def _is_document(text: str, at: int) -> bool:
    """Whether a head that ends here is signed somewhere, and does not hold there as a truce does."""
    return not text[max(0, at - 9) : at].lower().endswith(("ceasefire", "truce", "armistice"))


#: what the deal does: “a treaty fixing each side's share”
_DOES = re.compile(
    r"\s+(?:fixing|setting|giving|letting|allowing|permitting|enabling|banning|ending|halting|limiting|capping|halving|doubling|easing|cutting|lowering|lifting|scrapping|waiving|abolishing|removing|raising|restoring|opening|extending|expanding|regulating|defining|dividing|sharing|protecting|guaranteeing|granting|securing|obliging|requiring|exempting|clearing|recogni[sz]ing|linking|connecting|keeping|returning|freeing|swapping|selling|supplying|sending|creating|establishing|settling|barring|tightening|simplifying)\s"
)


def doing_end(text: str, at: int) -> int:
    """Where what an agreement does ends, as it is told right after its noun; ``at`` itself where it is not."""
    if provided := _PROVIDED.match(text, at):
        return len(text[: provided.end()].rstrip())
    does = _DOES.match(text, at)
    return phrase_end(text, does.end(), at + LONGEST) if does else at


def phrase_end(text: str, at: int, last: int) -> int:
    """The end of a phrase: at the next clause, mark or date, but through quoted words and lists of names."""
    last = min(last, len(text))
    here = at
    while stop := _STOP.search(text, here, last):
        mark = stop.group()
        if close := _bracket_end(text, mark, stop.end()):
            here = close
            continue
        if mark == "," and (end := _list_end(text, stop.start(), last)):
            return end
        last = stop.start()
        break
    return len(text[:last].rstrip(" ,"))


def _bracket_end(text: str, mark: str, at: int) -> int:
    """Where a quoted or bracketed part of a name ends; 0 where none is opened, or a sum is glossed."""
    closing, reach = _CLOSING.get(mark, ("", 0))
    end = text.find(closing, at, at + reach) + 1 if closing else 0
    return 0 if mark == "(" and _GLOSS.match(text, at) and not _GOES_ON.match(text, end) else end


_GOES_ON = re.compile(r"\s+(?!at\b|over\b|valid\b)[a-z]")
_CLOSING = {"“": ("”", 90), '"': ('"', 60), "(": (")", 40)}


def _list_end(text: str, comma: int, last: int) -> int:
    """The end of “, B, and C” that begins at a comma; 0 where no list of short names goes on there."""
    here = comma
    for _ in range(14):
        begin = here + 1
        stop = _STOP.search(text, begin, last)
        end = stop.start() if stop else last
        item = text[begin:end].strip()
        if not item or len(item.split()) > 8 or _NO_LIST.match(item):
            return 0
        if item.startswith(("and ", "or ")) or re.search(r"\s(?:and|or)\s", item):
            return begin + len(text[begin:end].rstrip())
        if not stop or stop.group() != ",":
            return 0
        here = stop.start()
    return 0


def premodified(text: str, head: int) -> int:
    """Where the words begin that say before the head what it is about: “(a) currency swap agreement”."""
    begin = max(0, head - 90)
    before = text[begin:head]
    if not before.endswith((" ", "\u00a0")):
        return head
    start, words = head, list(_TOKEN.finditer(before))[-6:]
    for n in range(len(words) - 1, -1, -1):
        plain = _plain(words[n].group())
        if plain == "and" and start == begin + words[n].end() + 1 and _joins([w.group().lower() for w in words[:n]]):
            continue
        if plain in _SCALES and n and _SUM.fullmatch(words[n - 1].group()):
            break  # “a $6.5 billion contract” is no billion contract
        if (words[n].start() == 0 and begin) or not _MODIFIER.fullmatch(words[n].group()) or _is_no_modifier(plain):
            break
        if plain not in EMPTY:  # “mutual legal assistance treaty”, but “new treaty”
            start = begin + words[n].start()
            while n and words[n - 1].group().lower() in _OF_THE_NAME:
                n -= 1
                start = begin + words[n].start()
    return start


_SCALES = ("million", "billion", "trillion", "bn")
_SUM = re.compile(r"(?:[A-Z]{0,3}[$€£¥₩])?\d[\d,.]*")


def _joins(words: list[str]) -> bool:
    """Whether “and” joins two modifiers: “a (landmark) development and security pact”."""
    return len(words) > 1 and not _is_no_modifier(words[-1]) and words[-2] in EMPTY


def _plain(word: str) -> str:
    return word.lower().removesuffix("’s").removesuffix("'s")


def _is_no_modifier(word: str) -> bool:
    adverb = word.endswith("ly") and word not in _NO_ADVERB
    return adverb or word.isdigit() or word in _DETERMINERS or word in _NO_MODIFIER


_NO_ADVERB = ("supply", "family", "assembly")
_DETERMINERS = frozenset(
    "a an the this that these those its their his her our any some no each every other another such".split()
)
_OF_THE_NAME = ("mutual", "legal", "legally", "joint", "comprehensive")
_NO_MODIFIER = frozenset(
    "week month year day night morning half and or but of on for to in at by with from as about under after before during over into than that which who is are was were be been being has have had will would could should may might must can "
    "signed inked reached struck concluded announced proposed sealed agreed made issued adopted discussed include includes included including sign reach strike conclude announce propose seal make issue adopt discuss signing reaching "
    "offered want wanted wants seek seeks sought seeking abandon uphold respect honor honour honoured violate violated under per not he she it they we you i also both cover covers covered covering negotiate negotiating negotiated "
    "supported supporting welcomed hailed praised called calls call launch launched said says see saw read reading submit submitted begin began between against without within across through called dubbed approved ratified secured clinched won gave get got pursue pursuing "
    "cent percent follow follows followed extend extended extending provide provided providing pledge pledged pledges grant granted landed landing clinch clinching place placed placing float floated shelve shelved postpone postponed defer deferred drop dropped suspend suspended froze resume resumed revive revived renew renewed opened exchanged unveil unveiled approve award awarded buy bought sell sold lend lent win wins formed created first second third having being "
    "finalize finalise finalized finalised describe described describing broke break breaking deliver delivered following regarding concerning despite amid like even just still then so if when while great-power".split()
)
