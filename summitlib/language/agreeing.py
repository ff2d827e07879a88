"""What agreements are called, how they come about, and what becomes of them: regular expressions, word by word."""

from __future__ import annotations

#: head nouns by the form of :class:`summitlib.model.Agreement`, longest first within a form
HEADS = {
    "mou": (
        r"memorand(?:um|a|ums) of (?:understandings?|cooperation|intent|agreement|co-operation|collaboration)(?: \((?:MOUs?|MoUs?)\))?",
        r"memorand(?:um|a|ums)", r"MOUs?", r"MoUs?", r"(?:letters?|statements?) of intent", r"LOIs?",
    ),
    "fta": (
        r"(?:free[- ]trade|FTA|trade) (?:negotiations|talks)",
        r"(?:(?:second[- ]stage|phase[- ]two|follow[- ]up|formal|new) )?(?:negotiations|talks) (?:concerning|on|for|towards?|over|about|under) (?:[\w’'&–-]+ ){0,8}?(?:FTA|free[- ]trade (?:agreement|pact|deal)|trade (?:agreement|pact|deal))",
        r"free[- ]trade (?:agreement|pact|deal|accord)s?", r"(?:comprehensive )?economic partnership agreements?", r"FTAs?", r"CEPAs?",
    ),
    "plan": (
        r"(?:joint |five-year |multi-year )?(?:action|work|implementation|cooperation|joint) plans?", r"plans? of action", r"road ?maps?", r"blueprints?",
        r"(?:cooperation|strategic|implementation|legal|institutional|negotiating|tariff|economic) frameworks?", r"framework agreements?",
        r"(?:work|exchange|cooperation) program(?:me)?s?", r"program(?:me)?s? of (?:work|exchange|cooperation|action)",
    ),
    "certificate": (r"certificates?", r"letters? of credence"),
    "understanding": (
        r"joint (?:press )?(?:statement|declaration|communiqu[ée]|vision statement)s?", r"declarations?", r"communiqu[ée]s?",
        r"(?:gentlemen’s|gentlemen's) agreement", r"promissory notes?", r"consensus",
    ),
    "other": (
        r"(?:currency|bilateral currency) swaps?(?: (?:agreement|line|deal|arrangement)s?)?", r"agreements?", r"accords?", r"treat(?:y|ies)", r"pacts?", r"deals?",
        r"protocols?", r"conventions?", r"contracts?", r"arrangements?", r"compacts?", r"armistice", r"truces?", r"ceasefires?",
    ),
}  # fmt: skip

#: bodies and channels that sides set up to talk through
DIALOGUES = (
    r"(?:dialogues?|hotlines?|consultations?|consultative (?:mechanisms?|bod(?:y|ies))|(?:consultation|coordination|cooperation|communication|crisis-management) mechanisms?"
    r"|working groups?|joint (?:committee|commission|working group|task force)s?|committees?|commissions?|task forces?|(?:communication|dialogue|military) (?:channel|line)s?"
    r"|(?:annual|regular|shuttle)(?: \w+)? (?:summits?|meetings?|talks|visits)|summit meetings|2\+2 (?:meetings?|talks)|shuttle diplomacy)(?: (?:platform|mechanism|channel|framework|meeting|process)s?)?"
)  # fmt: skip

#: verbs and nouns after which a dialogue is one thing that is set up
FOUNDING = (
    r"(?:launch(?:ed|es|ing)?|establish(?:ed|es|ing|ment of)?|set(?:ting)? up|creat(?:e|ed|es|ing|ion of)|resum(?:e|ed|es|ing|ption of)|restor(?:e|ed|es|ing|ation of)|reviv(?:e|ed|es|ing|al of)"
    r"|institutionali[sz](?:e|ed|ing)|open(?:ed|ing)?|form(?:ed|ing)?|start(?:ed|ing)?|reopen(?:ed|ing)?|introduc(?:e|ed|ing)|inaugurat(?:e|ed|ing|ion of)|activat(?:e|ed|ing|ion of)|upgrad(?:e|ed|ing)|hold(?:ing)?|suspend(?:ed|s|ing)?|suspension of|froze|halt(?:ed|ing)?|cancel(?:led|ed)?|severed|institut(?:e|ed|ing)|maintain|continu(?:e|ed|ing))"
)  # fmt: skip

#: names written with capitals end in one of these
NAMED = (
    r"(?:Agreement|Treaty|Pact|Accords?|Declaration|Protocol|Convention|(?:Action |Joint |Master |Marshall |Cooperation )?Plan|Roadmap|Framework|Dialogue|Hotline|Memorandum(?: of (?:Understanding|Cooperation))?"
    r"|Communiqu[ée]|Joint Statement|Consensus|Compact|Charter|Arrangement|FTA|Free Trade Agreement|Partnership Agreement|Working Group|Consultations|Initiative for [A-Z]\w+)"
)  # fmt: skip

#: adjectives that say nothing about what is agreed
EMPTY = frozenset(
    "a an the this that these those such new newly separate landmark historic formal informal final bilateral trilateral multilateral broad broader similar major several first second initial preliminary tentative interim possible potential "
    "any some no each every other another existing previous earlier past future recent long-awaited long-sought so-called proposed signed concluded various many numerous key important big bigger larger wider comprehensive concrete "
    "their its his her our two three four five six seven eight nine ten dozen dozens more further additional latest current explicit written verbal legal legally binding non-binding nonbinding substantive mutual only whole full partial "
    "general specific draft good bad great better real actual last next official public private deal shared agreement agreements".split()
)  # fmt: skip

#: what an agreement says of itself, up to what it is about
LINKS = r"(?:on|for|to|concerning|regarding|covering|about|governing|against|aimed at|between|with|under|among|in|of)"

#: verbs after which the thing itself is named: “agreed to hold annual talks” is about the talks
LIGHT = r"(?:hold|continue|establish|set up|launch|create|resume|begin|start|introduce|form|conduct|conclude|sign|open|restore|revive|maintain|institutionali[sz]e|pursue|arrange|convene|adopt|draw up|work on|work out|negotiate|develop|reopen|implement)"

#: who can only speak for more than one side
SIDES = r"(?:they|we|both|sides?|leaders|governments|countries|nations|ministers|presidents|premiers|parties|delegations|officials|negotiators|ministries|capitals|allies|partners|members|states|heads)"

#: status of an agreement by the words nearest to its name; the first that fits a word wins
STATUS = (
    ("suspended", r"suspend(?:ed|s)?|suspension|frozen|halted|scrapped|terminated|withdr[ae]wn? from|torn up|abandoned|revoked|lapsed"),
    ("deferred", r"deferr(?:ed|ing|al)|defers?|postpon(?:ed|es|ing)|shelved|put off|delayed|left (?:for|to) (?:future|later)"),
    ("pending", r"to be (?:signed|finali[sz]ed|concluded|agreed|ratified|announced)|yet to|will (?:be )?sign(?:ed)?|(?:set|due|expected|scheduled|poised|plan(?:s|ned)?) to (?:be )?(?:sign|conclude|finali[sz]e|ink|announce)(?:ed|d)?|negotiat(?:ing|ed|e|ions? (?:on|for|of))|under (?:negotiation|discussion|review)|in talks|nearing|close to|working (?:on|toward)|seek(?:s|ing)?|pursue|pursuing|progress (?:on|in|toward)|awaits?|awaiting|pending|is vague|vague"),
    ("proposed", r"propos(?:ed?|es|al|als|ing)|suggest(?:ed|s|ing)?|floated|called for|calls for|offer(?:ed|s)?|urged?|should|could|recommend(?:ed|s)?|consider(?:ed|ing|ation)?|sought|asked for|planning to|plans? to|wants?|would like|hopes?|invited"),
    ("reaffirmed", r"reaffirm(?:ed|s|ing)?|reiterat(?:ed|es|ing)|recommit(?:ted)?|renewed (?:their|its|a) commitment|upheld|uphold"),
    ("signed", r"sign(?:ed|s|ing)|inked|conclud(?:ed|ing)|conclusion of|exchang(?:ed|e of)|sealed|adopted|issued|released|clinched|struck|finali[sz]ed|ratified|awarded|won|initialled|initialed|executed|entered into|resulted in|granted under|under the"),
    ("launched", r"launch(?:ed|es|ing)?|establish(?:ed|es)|set up|inaugurat(?:ed|es)|created|began|begun|started|unveiled|kicked off|opened|took effect|entered into force|came into force|resumed|restored|revived|activated"),
    ("agreed", r"(?:will|would|shall|(?:is|are) to) be (?:set up|established|created|formed|launched|opened|restored|resumed|convened|held)|agree[sd]?|agreeing|agreement (?:was |had been )?reached|pledg(?:ed|es|e|ing)|committed|decided|approved|announc(?:ed|es|ing)|reached|secured|accepted|endorsed|expressed support|promis(?:ed|e|es)|vow(?:ed|s)?|undert(?:ook|ake)"),
)  # fmt: skip

#: words for the parties that are no governments, and for those that are
BUSINESS = (
    r"compan(?:y|ies)|firms?|corporations?|conglomerates?|business (?:leaders|forum|delegation|groups?|side)|businesses|private[- ]sector|entrepreneurs|executives|manufacturers|carmakers?|automakers?|shipbuilders?|airlines?|chambers? of commerce"
    r"|Inc|Corp|Ltd|LLC|plc|GmbH|Group|Holdings|Motors?|Airlines|Airways|Electronics|Pharma\w*|Technologies|Bank|Limited|Aerospace|Aeronautics|Petroleum|Telecom"
)
GOVERNMENT = (
    r"government(?:s|[- ]to[- ]government)?|ministr(?:y|ies)|ministers?|presidents?|leaders|premiers?|governments|administration|agenc(?:y|ies)|Ministry|President|Premier|Minister|summit|two sides|both sides|two countries"
)  # fmt: skip

#: what says that there is none
ABSENCE = (
    r"(?:\bno\b|\bnot\b(?! (?:yet )?(?:been )?(?:ratified|implemented|published|entered|taken effect)\b)|\bnobody\b|\bno one\b|\bnone\b|n[’']t\b|\bwithout\b|\bneither\b|\bnor\b|\bfail(?:ed|s|ing|ure)? to\b|\bunable to\b|\black(?:s|ed|ing)? (?:of )?|\babsence of\b|\bstopp?(?:ed|ing)? short of\b|\bfell short of\b|\brefus(?:ed|al|ing) to\b|\bdeclin(?:ed|ing) to\b|\bnever\b|\brather than\b|\binstead of\b|\bif\b|\bwhether\b|\brejected\b)"
)  # fmt: skip

#: stems of the head nouns, of the names of dialogues, and of launched projects: a text without them has none
HEAD_STEMS = (
    "mou", "memor", "loi", "of intent", "trade", "fta", "cepa", "partnership", "plan", "road", "blueprint", "framework", "program",
    "certif", "credence", "statement", "declar", "communiq", "agreement", "promissory", "consensus", "swap", "accord", "treat",
    "pact", "deal", "protocol", "convention", "contract", "arrange", "armistice", "truce", "ceasefire", "charter", "initiative",
)  # fmt: skip
DIALOGUE_STEMS = (
    "dialog", "hotline", "consult", "mechanism", "group", "committee", "commission", "force", "channel", "summit", "meetings",
    "talks", "visits", "2+2", "diplomacy", "line",
)  # fmt: skip
PROJECT_STEMS = (
    "system", "initiative", "partnership", "fund", "program", "project", "platform", "cent", "council", "corridor", "alliance",
    "network", "facility", "compact",
)  # fmt: skip
