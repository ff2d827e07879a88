"""Agreements without a name of their own: what sides agreed to do, will do together, proposed or put off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ...language.agreeing import DIALOGUES, DOING, JOINTLY, LIGHT, MANNERS, SIDES, TRADING
from .phrases import DATE, LONGEST, Named, phrase_end

#: how many things one sentence is believed to agree on
MOST = 5
_TO = re.compile(r"\bto\s*$")
#: for text in small letters
_AGREED = re.compile(
    r"\b(?:(?:agreed|agrees?|agreeing|pledged|pledging|committed|undertook|consented)"
    r"(?: \w+ly| in [a-z]\w+|,? (?:on )?[a-z]\w+day(?:, [a-z]+\.? \d+)?,?| in principle| only| themselves| itself)?(?: [“\"]?to\b|\s+(?=[“\"]to\b)|(?= on\b))"
    r"|agreement (?:was|has been|had been) reached (?:to|on)"
    rf"|{SIDES}(?: \w+)?,? (?:also )?(?:decided|resolved|vowed)(?: (?:on )?[a-z]\w+day)? to"
    r"|reached (?:an? )?(?:\w+ )?(?:agreement|consensus|understanding) (?:to|on)"
    r"|welcom(?:ed|es|ing) [\w’' -]{2,40}[’']s? decision to"
    r"|(?:pledge|promise|commitment)s? to(?= (?:invest|buy|spend|lend|purchase|build|supply)\b)|pledges? to|(?<!on a )(?<!on his )(?<!on her )(?<!on the )promis(?:e|ed) to(?! be\b)|promissory note to)\s*(?P<marks>[“\"]?)(?:on )?(?:the )?"
)  # fmt: skip
#: “agreed that shipments should resume”: what is opined has no such modal
_AGREED_THAT = re.compile(
    r"\bagreed(?: \w+ly| in principle| also)? that (?P<what>(?!no\b|not|neither|such|it |this |there |these |those )"
    r"[^;:,.“”\"]{3,110}?(?:,[^;:,.“”\"]{3,60},)?\s(?:should|would|will|shall|must)\s"
    r"(?!be (?:\w+ )?(?:important|good|useful|vital|better|hard|difficult|possible)\b|not\b|need\b|help\b|benefit\b|serve\b|take\b|require\b|depend\b))"
)
#: what is wanted or felt, and nothing undertaken
_FEELING = re.compile(
    r"(?:their (?:mutual |shared |common )?(?:support|respect|friendship)|(?:\w+ ){0,2}(?:need|importance|significance) (?:of|to|for)|need|importance|(?:at|in|on|during|over|with) \w+|willingness|desire|significance|value|hope|intention|friendship|will)\b|(?:seek|pursue|make|strive)\b.{0,30}progress|disagree|differ|be (?:patient|present|careful)|(?:keep|go on|continue) (?:talking|working|meeting|agreeing|trying|consulting)|(?:consider|revert|discuss|talk|meet again)\b|(?:following|same|above|un charter|united nations charter)\b|(?:continue to |keep )?exchang(?:e|ing) (?:views|opinions|ideas|notes)\b"
)
_AFFIRMED = re.compile(
    rf"\b(?:(?P<sides>{SIDES})(?: \w+)?,? (?:also |both |all )?)(?:reaffirmed|reiterated|expressed support for|voiced support for|affirmed|recommitted to)(?: (?:their|its) (?:commitment|support|determination) (?:to|for))?\s+(?:that\s+|the\s+)*(?P<marks>[“\"]?)"
)
_LIGHTLY = re.compile(rf"(?:to\s+)?{LIGHT}\s+(?!by\b)(?:(?:an?|the|new|more|further)\s+)*")
#: “agreed on a plan to …”
_A_PLAN = re.compile(
    r"(?:an? )?(?P<plan>(?:[\w-]+ ){0,2}(?:plan|road ?map|program(?:me)?|timetable|schedule|package)) (?:to|for|of)\b"
)
_TOGETHER_ONLY = re.compile(r"(?:together|jointly|and|further|more) *(?:and|together|further)?")
_TRADE = re.compile(rf"(?:also |jointly )?{TRADING}\s")
_NEXT_DOING = re.compile(
    rf"(?:,? and (?:to (?=[a-z])|(?={DOING}\b(?! (?:and|or|of)\b)))|, (?:to )?(?={DOING}\b(?! (?:and|or|of)\b)))"
)
_MERE_TALK = re.compile(rf"(?:(?:{MANNERS}) )*(?:dialogues?|talks|consultations?|discussions|contacts?)")
_TALK_SHOP = re.compile(rf"(?:[\w’'-]+\s+){{0,6}}?{DIALOGUES}")


def find_undertaken(text: str, low: str) -> Iterator[Named]:
    """What is agreed without a name of its own: “agreed to ease visa rules and to share data”."""
    for said in _AGREED.finditer(low):
        last = said.end()
        if said.group("marks"):
            yield from _undertaking(text, low, last, _quoted_end(text, last, said.group("marks")))
            continue
        for _ in range(MOST):
            end = phrase_end(text, last, last + LONGEST)
            joined = _next_doing(low, last, end) if _TO.search(low, said.start(), said.end()) else None
            yield from _undertaking(text, low, last, joined.start() if joined else end)
            if not joined:
                break
            last = joined.end()
    for said in _AGREED_THAT.finditer(low):
        yield Named(said.start("what"), _clause_end(text, said.start("what")), "understanding", 1, "agreed")
    yield from _affirmed(text, low)


def _next_doing(low: str, at: int, end: int) -> re.Match[str] | None:
    """Where a list of undertakings goes on; “ways to ease tension and build trust” is one."""
    joined = _NEXT_DOING.search(low, at, end + 16)
    if not joined or joined.start() > end + 1:
        return None
    purpose = _PURPOSE.search(low, at, joined.start()) and not joined.group().endswith("to ")
    return None if purpose else joined


_PURPOSE = re.compile(rf"\sto {DOING}\b")


def _undertaking(text: str, low: str, start: int, end: int) -> Iterator[Named]:
    light = _LIGHTLY.match(low, start)
    begin = light.end() if light else start
    if plan := _A_PLAN.match(low, start):
        begin = plan.start("plan")
    begin += text[begin : begin + 1] in ("“", '"')
    idle = _FEELING.match(low, start) or _MERE_TALK.fullmatch(low, begin, end) or DATE.match(text, begin)
    if idle or len(text[begin:end].split()) < 2 or _TOGETHER_ONLY.fullmatch(low, begin, end):
        return
    if _TRADE.match(low, start):
        yield Named(start, end, "other", 3)
    else:
        talk_shop = light and _TALK_SHOP.match(low, begin, end)
        yield Named(begin, end, "plan" if plan else "dialogue" if talk_shop else "understanding", 1)


def _affirmed(text: str, low: str) -> Iterator[Named]:
    for said in _AFFIRMED.finditer(low):
        end = phrase_end(text, said.end(), said.end() + LONGEST)
        if "that" in said.group().split():
            end = _clause_end(text, said.end())
        if len(text[said.end() : end].split()) >= 3 and not _FEELING.match(low, said.end()):
            again = "ffirm" in said.group() or "reiter" in said.group()
            yield Named(said.end(), end, "understanding", 1, "reaffirmed" if again else "agreed")


def _quoted_end(text: str, at: int, mark: str) -> int:
    """The end of quoted words, or of what they say before “, including”."""
    last = min(len(text), at + LONGEST)
    close = text.find("”" if mark == "“" else '"', at, last)
    end = close if close > 0 else last
    including = _INCLUDING.search(text, at, end)
    return len(text[: including.start() if including else end].rstrip(" ,."))


_INCLUDING = re.compile(r",\s+(?:including|such as|as well as|and)\b")
_CLAUSE_ENDS = re.compile(r"[;,(]|\.(?=\s|$|[”\"])|\s+and\s+(?:agreed|said|also|they|that)\b|—")


def _clause_end(text: str, at: int) -> int:
    last = min(len(text), at + LONGEST)
    stop = _CLAUSE_ENDS.search(text, at, last)
    return stop.start() if stop else last


# ------------------------------------------------------------------ what sides will do together, what a party will buy

_TOGETHER = re.compile(
    rf"\b(?:(?:the )?(?:two|three|four|both) [\w-]+(?: [\w-]+)?|said they) (?:will|would|are to) (?:also )?(?P<what>{JOINTLY}\s)"
)
_SHARED = re.compile(
    r"(?:^|[,:;•–]\s)\W*(?P<what>(?!(?:he|she|it|they|this|that|which|who|and)\b)(?:[\w’'-]+ ){1,8}(?:will|would|are to) be (?:shared|pooled|exchanged|swapped|jointly \w+))\b"
)
_ENTITLED = re.compile(
    r"\b(?:gets?|receives?|(?:will|would|is to|are to) (?:have|get|receive|issue|grant|offer|admit|fund|reserve|set aside|accept|provide|give|open)|grant(?:ed|s)?|agreed on|exchange) (?P<what>(?:up to |some |about )?\d[\d,]* (?:more |extra |additional |new )(?:[\w-]+ ){0,2}(?:permits|visas|scholarships|places|flights|slots|licences|licenses)(?: (?:a|per) (?:year|week|month|day))?)"
)
#: “will scrap its tariff on lobsters”, “will admit 500 more nurses a year”
_EASED = re.compile(
    r"\b(?:will|would|is to|are to|decision to|decided to) (?:in turn |also )?(?P<what>(?:scrap|waive|lift|drop|abolish|cut|halve|remove|end|ease|suspend|lower|reduce|double|triple|raise|relax|simplify) (?:(?:its|the|their|all|most|some) )?"
    r"(?:[\w%’-]+ ){0,4}?(?:tariffs?|dut(?:y|ies)|(?:export |import |travel )?bans?|quotas?|lev(?:y|ies)|visa (?:fees|requirements?|rules)|fees|surcharges?|curbs|embargo|caps?|intakes?|sanctions)\b"
    r"|(?:admit|accept|take|take in|train|send|host) (?:up to )?\d[\d,]*(?: percent| per cent|%)? (?:more |extra |additional )(?:[\w-]+ ){0,2}(?:workers|students|nurses|trainees|engineers|interns|doctors|teachers)\b"
    r"|exempt (?:[\w’'-]+ ){1,8}?from (?:visas?|dut(?:y|ies)|tariffs|customs|import \w+|fees|tolls)\b|waive visas|open (?:an?|its first|their first) (?:[\w-]+ ){0,3}(?:office|consulate|embassy)\b)"
)
_EACH_OTHER = re.compile(r"\b(?:will|would|are to) (?P<what>[a-z]+ (?:each other|one another)[’']s?\s)")
_SOME = r"two |three |four |five |six |seven |eight |nine |ten "
_SUM = r"(?:(?:us|a|c)?[$€£¥₹₩]\d[\d.,]* ?(?:bn|mn|m|billion|million|trillion|crore)\b|\d[\d.,]* ?(?:bn|mn|billion|million|trillion|crore)\b"
_MACHINES = (
    r"(?:jets?|aircraft|planes?|helicopters?|turboprops?|airliners?|trains?|locomotives?|vehicles?|tanks?|ships?|vessels?|frigates?|submarines?"
    r"|tonnes|tons|barrels|turbines?|reactors?|missiles?|drones?|howitzers?|buses|trams?)"
)
_FLEET = (
    r"(?:up to )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of) "
    rf"(?![a-z]+ ?(?:percent|per cent|euros?|dollars?|pounds?|days?|years?|times)\b)(?:[\w-]+ ){{0,3}}?{_MACHINES}\b"
)
_BUYS = re.compile(
    r"\b(?:(?:will|would|is to|are to|to) (?:also )?(?=[a-z]+\s)"
    rf"|(?<!had )(?=(?:bought|sold|ordered|purchased|leased) (?:a dozen|dozens of|up to |\d[\d,]* |{_SOME})(?!\w*illion)))"
    rf"(?P<what>(?:buy|purchase|acquire|lend|pay|sell|lease|order|bought|sold|ordered|purchased|leased)\s(?:[\w’'-]+ ){{0,3}}?{_SUM}|{_FLEET}))"
)  # fmt: skip


#: “ from 26 per cent to 15”
_RATES = re.compile(r" (?:from|to|by) (?:about |around |nearly |up to )?\d")


def find_together(text: str, low: str) -> Iterator[Named]:
    """“the two navies will exchange officers”, “will fly each other’s aircraft”."""
    for pattern in (_TOGETHER, _EACH_OTHER):
        for said in pattern.finditer(low):
            light = _LIGHTLY.match(low, said.start("what"))
            begin = light.end() if light else said.start("what")
            end = phrase_end(text, said.end("what"), begin + LONGEST)
            if len(text[begin:end].split()) >= 2:
                yield Named(begin, end, "understanding", 1, "agreed")


def find_shared(text: str, low: str) -> Iterator[Named]:
    """“twelve tankers will be shared”, “will get 500 more visas a year”, “will scrap its tariff on lobsters”."""
    for pattern in (_SHARED, _ENTITLED):
        for said in pattern.finditer(low):
            yield Named(*said.span("what"), "understanding", 1, "agreed")
    for said in _EASED.finditer(low):
        rates = _RATES.search(low, said.end("what"))
        last = min(rates.start() if rates else len(low), said.end("what") + LONGEST)
        yield Named(said.start("what"), phrase_end(text, said.end("what"), last), "other", 1, "agreed")


def find_bought(text: str, low: str) -> Iterator[Named]:
    """“will lend $90 million for a cable”."""
    for said in _BUYS.finditer(low):
        end = phrase_end(text, said.end("what"), said.start("what") + LONGEST)
        yield Named(said.start("what"), end, "other", 1, "agreed")


# ------------------------------------------------------------------ what is proposed, what is put off

_MOVED = re.compile(
    r"\b(?P<verb>proposed|proposes|suggested|floated|deferred|postponed|shelved|put off)\s+(?:(?:an?|the|their|its|that|to|several|some|any)\s+)*"
)
_TO_TALKS = re.compile(
    rf"\bto\s+(?P<name>(?:future\s+)?(?:(?!(?:and|or|that)\s)[\w’'–-]+\s+){{0,5}}?(?:{DIALOGUES}|talks|negotiations|discussions|deliberations))"
)
_VAGUE = re.compile(
    r"[“\"]|(?:is|was|are|were|(?:sensitive |thorny |difficult )?(?:dispute|issue|question|decision|matter|topic|item|problem)s?|in|on|at|during|by|as|for|from|until|till|he|she|they|it|this|early|late)\b"
)
#: “suggested that the two ministries should next ____”
_SHOULD = re.compile(
    r"(?:two|three|both) (?:[\w’'-]+ ){1,3}?(?:should|could|might) (?:(?:next|also|jointly|soon|now|then) )?"
)
_ADDRESSEE = re.compile(r"\s+(?:with|to) [A-Z]\w+$")
_REGULAR = re.compile(rf"(?:[\w’'-]+\s+){{0,3}}?{DIALOGUES}")


def find_moved(text: str, low: str) -> Iterator[Named]:
    """What was proposed or put off: “proposed a joint fund”, “deferred their dispute to vice-ministerial talks”."""
    for said in _MOVED.finditer(low):
        status = "proposed" if said.group("verb")[:4] in ("prop", "sugg", "floa") else "deferred"
        modal = _SHOULD.match(low, said.end())
        begin, last = modal.end() if modal else said.end(), said.end() + LONGEST
        end = phrase_end(text, begin, last)
        talks = _TO_TALKS.search(low, begin, end) if status == "deferred" else None
        if _VAGUE.match(low, begin):
            yield from _put_to_talks(text, talks, last, status)
            continue
        end = len(text[: talks.start()].rstrip()) if talks else end
        addressee = _ADDRESSEE.search(text, begin, end)
        end = addressee.start() if addressee else end
        if len(text[begin:end].split()) >= 2:
            form = "other" if status == "proposed" else "understanding"
            yield Named(begin, end, "dialogue" if _REGULAR.match(low, begin, end) else form, 1, status)


def _put_to_talks(text: str, talks: re.Match[str] | None, last: int, status: str) -> Iterator[Named]:
    """A dispute that is put off names no agreement, but the talks that it is left to do."""
    stop = phrase_end(text, talks.end(), last) if talks else 0
    if talks and " on " in text[talks.end() : stop]:
        yield Named(talks.start("name"), stop, "dialogue", 2, status)
