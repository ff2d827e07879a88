"""Clues: which ways of naming an agreement the words of a sentence call for, each word looked at once."""

from __future__ import annotations

import re
from functools import reduce
from operator import or_

from ...language.agreeing import SCHEMES
from ...language.schemes import EXCHANGED, FIELDS, SCHEMES_OF_A_FIELD
from ...remembered import Remembered

HEADS, NAMES, BODIES, FOUND, GOODS, AGREE, WILL, SIDES = (1 << n for n in range(8))
SHARE, BUY, MOVE, PROJECT, YEAR, TALKS, DIALOGUE, SCHEME, LIST = (1 << n for n in range(8, 17))
ONE, UNDER, COMMON, FIELD, NOUN, RIGHT, COVER = (1 << n for n in range(17, 24))

_WORDS = (
    (HEADS, r"(?i:mous?|memorand\w+|lois?|intent|ftas?|cepas?|trade|plans?|roadmaps?|maps?|blueprints?|frameworks?|program\w*|certificates?|credence|statements?|declarations?|communiqu\w+|agreements?|promissory|notes|letters?|side|consensus|swaps?|accords?|treat(?:y|ies)|pacts?|deals?|protocols?|conventions?|contracts?|arrangements?|compacts?|codes?|guarantees?|successor|exchanges?|scheme|armistice|truces?|ceasefires?|customs|accession|membership|demarcation|boundary|cptpp|rcep|tpp|depa|mercosur|usmca|decision)"),
    (NAMES, r"Agreement|Treaty|Pact|Accords?|Declaration|Protocol|Convention|Plan|Roadmap|Framework|Dialogue|Hotline|Memorandum|Communiqu[ée]|Statement|Consensus|Compact|Charter|Arrangement|FTA|Group|Consultations|Vision|Initiative"),
    (BODIES, r"(?i:dialogues?|hotlines?|consult\w+|mechanisms?|groups?|committees?|commissions?|task|channels?|lines?|summits?|meetings?|talks|visits|2\+2|diplomacy|councils?|table)"),
    (TALKS, r"(?i:talks|consultations|negotiations)"),
    (FOUND, r"(?i:launch\w*|establish\w*|set|setting|creat\w*|resum\w*|restor\w*|reviv\w*|institut\w*|open\w*|form\w*|start\w*|reopen\w*|introduc\w*|inaugur\w*|activat\w*|upgrad\w*|hold\w*|suspen\w*|froze|halt\w*|cancel\w*|severed|maintain|continu\w*|unveil\w*|announc\w*|agreed|finali\w*|extended)"),
    (SCHEME, SCHEMES),
    (DIALOGUE, r"(?i:dialogue|hotline|working)"),
    (GOODS, r"(?i:leases?|facilit(?:y|ies)|credit|lines?|packages?|guarantees?|loans?|grants?|orders?|joint|stakes?|bargains?|tie-ups?|plans?|study|studies|direct|program\w*|schemes?|letters|charters?|concessions?|understandings?|visa|exemptions?|waivers?|quotas?|rounds?|talks|consultations|negotiations)"),
    (AGREE, r"(?i:agree\w*|pledg\w*|commit\w*|promis\w*|deci(?:ded|sion)|resolved|vowed|undertook|undertak\w+|consensus|understanding|\w*affirm\w*|reiterat\w*|support|consented|recommitted)"),
    (WILL, r"(?:will|would|are)"),
    (SIDES, r"(?i:two|three|four|both|said|other[’']?s?|another[’']?s?)"),
    (SHARE, r"(?:shared|pooled|exchanged|swapped|jointly|permits|visas|scholarships|places|flights|slots|licen[cs]es|tariffs?|dut(?:y|ies)|bans?|quotas?|lev(?:y|ies)|fees|requirements?|rules|surcharges?|curbs|embargo|caps?|intakes?|sanctions|workers|students|nurses|trainees|engineers|interns|doctors|teachers|visas?|office|consulate|embassy)"),
    (BUY, r"(?:bought|sold|ordered|purchased|leased|buy|purchase|acquire|lend|pay|sell|lease|order)"),
    (MOVE, r"(?i:propos\w*|suggest\w*|floated|deferred|postpon\w*|shelved|put)"),
    (PROJECT, r"System|Initiative|Mechanism|Partnership|Fund|Programme?|Project|Platform|Centre|Center|Council|Corridor|Alliance|Network|Facility|Committee|Group|Compact|Package|Fellowship|Campus|Forum|Scheme|Pathway|Academy|Hub|scheme|program(?:me)?|initiative|project|platform|fund|plan|partnership|fellowship"),
    (YEAR, r"Years?"),
    (ONE, r"one|another|other|first|second"),
    (UNDER, r"(?:[Uu]nder|(?:18|19|20)\d\d|with)"),
    (COMMON, r"(?i:joint|jointly|common|shared|trilateral|tripartite|(?:three|two|four)-way|(?:bi|tri)-?national|cross-border|reciprocal|(?:region|bloc)-wide|harmoni[sz]ed|unified)"),
    (FIELD, rf"(?i:{FIELDS}|{EXCHANGED})"),
    (NOUN, rf"(?i:{SCHEMES_OF_A_FIELD}|(?:programme|program|scheme)s?)"),
    (COVER, r"cover(?:s|ed|ing)?|concern(?:s|ed|ing)?|relat(?:es?|ed|ing)|deal(?:s|t|ing)?|in|on"),
    (RIGHT, r"(?i:rights|movement|recognition|free|clause|partnership)"),
)  # fmt: skip
_CLUES = tuple((bit, re.compile(rf"\b(?:{words})\b")) for bit, words in _WORDS)
_ANY = re.compile(r"\b(?:" + "|".join(words for _, words in _WORDS) + r")\b")


def clues_of(text: str) -> int:
    """The clues of a sentence, as bits.

    >>> clues_of("They signed a pact; both will lend.") == HEADS | LIST | SIDES | WILL | BUY | NOUN
    True
    """
    return reduce(or_, _CLUES_OF.of(text), 0)


def _clues(word: str) -> int:
    """What a word may be part of."""
    found = LIST if ";" in word else 0
    if _ANY.search(word):
        for bit, words in _CLUES:
            found |= bit if words.search(word) else 0
    return found


_CLUES_OF = Remembered(_clues)
