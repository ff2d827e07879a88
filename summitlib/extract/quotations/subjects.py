"""The reporting verbs of a sentence, and who their subjects are.

    Rossi said │ Rossi, a lecturer at Oslo, has also said │ the head of Valmo said │ Rossi and Kim said
    Rossi toured the works, saying … │ he said │ Rossi on Monday said

A subject that cannot be named is empty; a verb that has none here is no attribution.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from ...language import reporting, titles
from .issuers import BOTH, is_paper
from .phrases import Reference, somebody
from .references import Scene
from .scene import last_match

FORMS = reporting.FINITE | reporting.PROGRESSIVE | reporting.PARTICIPLES | dict.fromkeys(reporting.PHRASAL, "retort")
TOKEN = re.compile(r"[^\W\d_]\w*(?:[-’'][\w]+)*")
_ADVERBS = (
    r"(?: ?\b(?:also|then|later|further|furthermore|again|once|repeatedly|reportedly|in turn|however|though|too|himself|herself|themselves"
    r"|has|have|had|was|were|is|are|been|being|be|to|would|will|could|might|may|did|does|not|only|even|still|already|first|recently|(?<!on )(?<!in )(?<!of )(?<!with )both"
    r"|(?:likes?|liked|prefers?|preferred|wants?|wanted|chose|chooses|used|went on|goes on|came|comes) to"
    r"|quoted as|quoted|cited as|reported|believed|understood|expected|heard|as|(?!(?:dai|week|month)ly\b)[a-z]+ly)\b,?)"
)
_BODIES = ("organisation", "body", "government")
_ONE = ("a ", "an", "on")
_CLOSES = re.compile(r"[,;:—–]")
#: “Ada Rossi MP”
_HONOUR = re.compile(rf" (?:{'|'.join(sorted(titles.BEHIND_NAMES))})$")
_RELATIVE = re.compile(r",? (?:that|which)$")
_TRAILING = re.compile(rf"(?:{_ADVERBS}\s*)+$")
#: words behind which a verb's form is a noun or an adjective
_NOMINAL = frozenset("the a an his her its their this that such any no of in by with at from".split())
_PLURAL_NOUN = re.compile(r" (?:were|are|have|had|remain)\b")
_GOING_ON = ("is", "are", "was", "were", "been", "be", "keep", "keeps", "kept")
_MODAL = re.compile(r"\b(?:to|will|would|could|can|might|may|must|should|not|did|does|do|and) $")
#: what stands between a plural and its verb: “sources in Bern describe”
_REACHES = re.compile(r"(?: (?:in|at|from|of|close to|with) (?:the )?[\w’-]+(?: [\w’-]+){0,2}?)? (?:[a-z]+ly )?")
_SPEAKS_FOR = re.compile(r" (?:for|of|at|from) (?:the|its|an?) (?:\w+ ){0,2}\w+, ")
_CLAUSE = re.compile(
    r"; |, (?:and|but|while|whereas|after|when|which|where|as|because|though|although)\b|: |— | – | --? "
)
_ADJUNCT = re.compile(
    r"(?: (?:on|late|early|earlier|late on|early on))? ?\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|(?:this|last|that) (?:week|month|year|morning|evening))"
    r"(?: (?:morning|afternoon|evening|night))?$|(?: on| in) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?$"
    r"| in (?:an?|his|her|its) (?:[\w-]+ ){0,3}(?:statement|speech|post|interview|editorial|address|message|letter|article|briefing)$"
)
_DESCRIPTIVE = re.compile(
    r" (?:who|which|whose|where|an?|the|now|once|formerly|in|at|on|of|from|with|for|as|[a-z]+ed|[a-z]+ing|led|run|part) "
)


#: behind these a subject is its own clause's: “after an aide suggested …”
_OPENS_CLAUSE = re.compile(r"(?:[,;:—]|\b(?:[Aa]fter|[Bb]efore|[Aa]s)) $")


class Verb(NamedTuple):
    start: int
    end: int
    word: str


def verbs_in(scene: Scene, start: int, stop: int) -> list[Verb]:
    """The reporting verbs in a stretch, in order, without nouns and adjectives that look like them."""
    found = []
    for m in TOKEN.finditer(scene.text, start, stop):
        if m.group() in FORMS and _is_whole(scene, m) and _is_verb(scene, m.start(), m.group(), start):
            found.append(Verb(m.start(), m.end(), m.group()))
    return found


def _is_whole(scene: Scene, token: re.Match[str]) -> bool:
    """Whether the small word follows that makes a verb tell, if it takes one."""
    particles = reporting.PHRASAL.get(token[0])
    return particles is None or scene.text.startswith(particles, token.end())


def _is_verb(scene: Scene, at: int, word: str, start: int) -> bool:
    left = scene.text[max(start, at - 40) : at]
    previous = left.split()[-1].lower() if left.split() else ""
    if previous in _NOMINAL and not (previous == "that" and word in reporting.TELLING):  # “a text that refers to”
        return word in reporting.PROGRESSIVE and previous in ("by", "in")
    base = FORMS[word]
    told = " that " in scene.text[at : at + 50]
    if word in reporting.PROGRESSIVE and previous in _GOING_ON and not told:  # “talks were continuing “in good spirit””
        return False
    if previous.endswith(("’s", "'s", "s’", "s'")):
        return False
    if word.endswith("s") and _PLURAL_NOUN.match(scene.text, at + len(word)):
        return False  # “admitted that the cost estimates were “not final””
    if word == base and word not in reporting.PARTICIPLES:
        return (
            bool(_MODAL.search(left))
            or previous in ("they", "we", "i", "you", "both")
            or _plural_subject(scene, at, start)
        )
    return True


def _plural_subject(scene: Scene, at: int, start: int) -> bool:
    if re.search(r"(?: and|,) [A-Z][\w]*(?: [A-Z]\w*)? $", scene.text[max(start, at - 40) : at]):
        return True
    return any(
        (r.kind == "collective" or r.name.endswith("s")) and _REACHES.fullmatch(scene.text, r.end, at)
        for r in scene.references(max(start, at - 60), at)
    )


# ---------------------------------------------------------------- the subject of a verb


def subject_of(scene: Scene, verb: Verb, start: int) -> str | None:
    """The name of a verb's subject, empty if it is nobody who can be named, None if the verb has no subject here."""
    left_end = _trimmed(scene, start, verb.start)
    left = scene.text[start:left_end]
    if left[:2].lower() in _ONE and (who := _somebody(scene, start, left_end)):
        return who
    if (relative := _RELATIVE.search(left)) and (who := _before_relative(scene, start, start + relative.start())):
        return who
    if (
        left.endswith(", which")
        and (body := _adjacent(scene, start, left_end - len(", which")))
        and body.kind in _BODIES
    ):
        return scene.resolve(body, start)
    adjacent = None if left.endswith(",") else _adjacent(scene, start, left_end)
    if verb.word in reporting.PROGRESSIVE and (adjacent is None or is_paper(adjacent)):
        return _of_with(scene, start, left_end) or _subject_of_main(scene, verb, start)
    if not adjacent and (who := _of_open_clause(scene, start, left_end)):
        return who
    if left.endswith(","):
        return _before_clause(scene, start, left_end - 1)
    if adjacent:
        return head_of(scene, adjacent, start)
    return _first_of_clause(scene, start, left_end)


def _of_open_clause(scene: Scene, start: int, end: int) -> str:
    """“invoked Zweig, who died in Brazil and called …”: whose the verb is that goes on with a clause of “who”."""
    who = scene.text.rfind(" who ", start, end)
    if who < 0 or not scene.text.endswith((" and", " but", " who"), start, end) or _CLOSES.search(scene.text, who, end):
        return ""
    return scene.resolve(Reference(who + 1, who + 4, "pronoun", "who"), start)


def _before_relative(scene: Scene, start: int, end: int) -> str:
    """“a joint statement that speaks of …”: the paper that the relative clause is about."""
    paper = _adjacent(scene, start, end)
    if not paper or not is_paper(paper):
        return ""
    fresh = paper.name.startswith(("a ", "an ")) and "joint" not in paper.name
    return scene.subject_in(start, paper.start) if fresh else scene.resolve(paper, start)


def _somebody(scene: Scene, start: int, end: int) -> str:
    """“A nurse in Lorvik”, where no phrase for a speaker begins; empty for things."""
    first = next(iter(scene.references(start, end)), None)
    return "" if first and first.start == start else somebody(scene.text, start, end)


def _adjacent(scene: Scene, start: int, end: int) -> Reference | None:
    """The reference that ends right there, if it can act."""
    found = scene.references(max(start, end - 200), end)
    return found[-1] if found and found[-1].end == end and found[-1].kind != "place" else None


def _trimmed(scene: Scene, start: int, at: int) -> int:
    """``at``, moved left over adverbs, auxiliaries and brackets."""
    left = scene.text[max(start, at - 90) : at]
    begin = at - len(left)
    while True:
        shorter = _ADJUNCT.sub("", _TRAILING.sub("", left.rstrip()).rstrip()).rstrip()
        if shorter.endswith(")") and "(" in shorter:
            shorter = shorter[: shorter.rindex("(")].rstrip()
        if shorter == left:
            return begin + len(left)
        left = shorter


def head_of(scene: Scene, reference: Reference, start: int) -> str:
    """The reference itself, or what stands before the preposition that governs it: “the head of Valmo said”."""
    if _is_governed(scene, reference, start):
        outer = [r for r in scene.references(max(start, reference.start - 160), reference.start) if r.kind != "place"]
        outer = [r for r in outer if not re.search(r"[,;:—]", scene.text[r.end : reference.start])]
        free = [r for r in outer if not _is_governed(scene, r, start)]
        if free:
            return scene.resolve(free[-1], start)
    joined = re.search(r"(?:,| and|&) $", scene.text[max(start, reference.start - 6) : reference.start])
    if joined and reference.kind in ("person", "government") and _joined_persons(scene, reference, start):
        return BOTH
    return scene.resolve(reference, start)


def _is_governed(scene: Scene, reference: Reference, start: int) -> bool:
    """Whether a preposition keeps a reference from being a subject, and begins no clause of its own."""
    opens = _OPENS_CLAUSE.search(scene.text, max(start, reference.start - 8), reference.start)
    return not opens and scene.governed(reference.start, start)


def _joined_persons(scene: Scene, second: Reference, start: int) -> bool:
    """“Rossi and Kim said”."""
    earlier = [
        r
        for r in scene.references(max(start, second.start - 80), second.start)
        if r.kind in ("person", "government", "place")
    ]
    return bool(earlier) and bool(
        re.fullmatch(r" and (?:[A-Z][\w’'-]+ ){0,4}", scene.text[earlier[-1].end : second.start])
    )


def _before_clause(scene: Scene, start: int, comma: int) -> str | None:
    """“Rossi, a lecturer at Oslo, said”: the name before the descriptive clause, else the clause's own."""
    nearest: Reference | None = None
    end = comma
    for _ in range(6):
        begin = scene.text.rfind(",", start, end) + 1 or start
        honour = last_match(_HONOUR, scene.text, begin, end)
        named = honour.start() if honour else end
        found = [r for r in scene.references(begin, named) if r.end == named and r.kind != "place"]
        listed = scene.text.startswith(" including ", begin)  # “several officials, including the minister, said”
        if found and not listed and not scene.governed(found[0].start, begin):
            if found[0].kind == "person" or (
                found[0].kind == "organisation" and not _DESCRIPTIVE.match(scene.text, begin)
            ):
                return _speaker_for(scene, found[0], start) or scene.resolve(found[0], start)
            definite = nearest is not None and nearest.kind == "unnamed" and found[0].kind == "role"
            nearest = found[0] if definite else nearest or found[0]  # “the secretary, a former lawyer, called”
        if begin <= start:
            break
        end = begin - 1
    return scene.resolve(nearest, start) if nearest else _first_of_clause(scene, start, comma)


def _speaker_for(scene: Scene, body: Reference, start: int) -> str:
    """“A spokesperson for the company, Orbis Diamonds, said”: who speaks for the body; empty where none does."""
    if body.kind != "organisation":
        return ""
    before = scene.references(max(start, body.start - 90), body.start - 2)
    who = next((r for r in reversed(before) if r.kind in ("unnamed", "role")), None)
    speaks = who and _SPEAKS_FOR.fullmatch(scene.text, who.end, body.start)
    return scene.resolve(who, start) if who and speaks else ""


def _first_of_clause(scene: Scene, start: int, end: int) -> str | None:
    """The first reference of the clause that ends here and that nothing governs."""
    cut = last_match(_CLAUSE, scene.text, start, end)
    for begin in (cut.end(), start) if cut else (start,):
        first = scene.first_subject(begin, end)
        if first:
            return scene.resolve(first, start)
    return None


def _of_with(scene: Scene, start: int, end: int) -> str:
    """“The opposition was unimpressed, with its leader, Ada Rossi, telling reporters …”: whom “with” brings in."""
    at = scene.text.rfind(", with ", start, end)
    if at < 0 or _CLAUSE.search(scene.text, at, end) or verbs_in(scene, at, end):
        return ""
    found = [r for r in scene.references(at + len(", with "), end) if r.kind != "place"]
    named = next((r for r in reversed(found) if r.kind == "person"), found[0] if found else None)
    return scene.resolve(named, start) if named else ""


def _subject_of_main(scene: Scene, verb: Verb, start: int) -> str | None:
    """Whose “adding that …” is: the subject of the reporting verb before it, else of the sentence."""
    earlier = [v for v in verbs_in(scene, start, verb.start) if v.word not in reporting.PROGRESSIVE]
    if earlier and (who := subject_of(scene, earlier[-1], start)):
        return who
    free = [r for r in scene.references(start, verb.start) if r.kind != "place" and not scene.governed(r.start, start)]
    return next((who for r in free if (who := scene.resolve(r, start))), None)
