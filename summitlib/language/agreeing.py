"""What agreements are called, how they come about, and what becomes of them: regular expressions, word by word."""

from __future__ import annotations

#: head nouns by the form of :class:`summitlib.model.Agreement`, longest first within a form
HEADS = {
    "mou": (
        r"memorand(?:um|a|ums) of (?:understandings?|cooperation|intent|agreement|co-operation|collaboration)(?: \((?:MOUs?|MoUs?)\))?",
        r"memorand(?:um|a|ums)", r"MOUs?", r"MoUs?", r"letters? of intent", r"LOIs?",
    ),
    "fta": (
        r"(?:free[- ]trade|FTA|trade) (?:negotiations|talks)",
        r"(?:(?:second[- ]stage|phase[- ]two|follow[- ]up|formal|new) )?(?:negotiations|talks) (?:concerning|on|for|towards?|over|about|under) (?:[\w’'&–-]+ ){0,8}?(?:FTA|free[- ]trade (?:agreement|pact|deal)|trade (?:agreement|pact|deal|arrangements)|economic partnership (?:agreement|pact))",
        r"free[- ]trade (?:agreement|pact|deal|accord)s?", r"(?:preferential|regional|continental) trade (?:agreement|pact|deal|accord|arrangement)s?", r"trade (?:agreement|pact)s?",
        r"(?:comprehensive )?economic partnership (?:agreement|pact|deal)s?", r"FTAs?", r"CEPAs?",
        r"customs unions?", r"free[- ]trade (?:area|zone)s?", r"(?:cptpp|rcep|tpp|depa|mercosur|usmca) (?:accession|membership|entry)",
        r"(?:accession|entry) to the (?:cptpp|rcep|tpp|depa)",
    ),
    "dialogue": (r"(?:accession|membership|boundary|demarcation) (?:talks|negotiations)",),
    "plan": (
        r"(?:joint |five-year |multi-year )?(?:action|work|implementation|cooperation|joint) plans?", r"plans? of action", r"road ?maps?",
        r"blueprints?",
        r"(?:cooperation|strategic|implementation|legal|institutional|negotiating|tariff|economic) frameworks?", r"framework agreements?",
        r"(?:work|exchange|cooperation) program(?:me)?s?", r"program(?:me)?s? of (?:work|exchange|cooperation|action)",
    ),
    "certificate": (r"certificates?", r"letters? of credence"),
    "understanding": (
        r"joint (?:press )?(?:statement|declaration|communiqu[ée]|vision statement)s?", r"statements? of intent", r"exchanges? of (?:notes|letters)",
        r"declarations?", r"communiqu[ée]s?",
        r"(?:gentlemen’s|gentlemen's) agreement", r"promissory notes?", r"consensus",
    ),
    "other": (
        r"(?:prisoner|hostage|captive|spy|detainee|land|debt|territorial)[- ](?:swap|exchange)s?",
        r"(?:debt-for-|water-for-|oil-for-|grain-for-|gas-for-|land-for-)[a-z]+ (?:swap|exchange|scheme)s?",
        r"(?:currency|bilateral currency) swaps?(?: (?:agreement|line|deal|arrangement)s?)?", r"agreements?", r"accords?", r"treat(?:y|ies)",
        r"pacts?", r"deals?", r"(?:framework |implementing )?arrangements?",
        r"status[- ]of[- ]forces agreements?", r"decisions?(?= of the [\w ]{3,40} (?:council|commission|committee) on\b)", r"protocols?", r"conventions?", r"contracts?", r"compacts?",
        r"codes? of conduct", r"side letters?",
        r"(?:security|defen[cs]e|non-aggression|supply|price|no-cut-?off) guarantees?(?= (?:for|to|against|of)\b)",
        r"successor (?:text|document|arrangement)(?: to the [\w-]+(?: [\w-]+)?)?", r"armistice", r"truces?", r"ceasefires?",
    ),
}  # fmt: skip

#: nouns of every day that name an agreement where somebody makes it, undoes it, or puts it off
GOODS = {
    "other": (
        r"(?:credit|swap) (?:line|facilit(?:y|ie))s?", r"lines? of credit", r"loan (?:package|facilit(?:y|ie)|guarantee)s?", r"loans?",
        r"grants?(?= (?:of|for|worth|to (?:build|fund|help)))", r"(?:[\w-]+-year )?extensions?(?= of\b)", r"(?:work|entry) permits?(?= (?:for|over|to|a year))",
        r"(?<!in )(?<!executive )(?<!court )orders?(?= (?:for|worth|from|placed|to (?:build|supply|deliver|make)))", r"joint ventures?",
        r"(?:railway|rail|port|airport|mining|oil|gas|toll|timber) concessions?", r"(?<!at )stakes?(?= in)", r"bargains?(?= (?:on|over|under))",
        r"tie-ups?", r"(?:[\w-]+ )?leases?(?= (?:on|of|for|over)\b)", r"(?:power|port|base|aircraft|land|harbou?r) leases?",
    ),
    "plan": (
        r"plans?(?= (?:to|for)\b)", r"feasibility stud(?:y|ies)", r"(?:aid|support|investment|rescue|trade|security|economic) packages?",
        r"packages?(?= (?:of|for|worth))", r"direct flights?(?: (?:to|from|between) [\w’-]+(?: and [\w’-]+)?)?",
        r"(?:scholarship|exchange|fellowship|training|worker|visa|investment|procurement) schemes?",
        r"(?<!nuclear )(?<!missile )(?<!weapons )(?<!space )(?<!enrichment )(?<!television )(?<!tv )program(?:me)?s?",
    ),
    "understanding": (
        r"joint (?:[\w-]+ ){0,2}(?:cent(?:er|re)s?|laborator(?:y|ies)|labs?|plants?|factor(?:y|ies)|academ(?:y|ies)|institutes?|hubs?|parks?|councils?|secretariat)",
        r"understandings?(?= (?:on|over|about|was reached|has been reached)\b)", r"letters(?= (?:on|about|concerning)\b)",
        r"charters?(?= (?:on|of|for)\b)", r"(?:mutual )?visa(?:[- ]free)? (?:regime|waiver|exemption|facilitation|scheme|liberali[sz]ation)s?",
        r"visa[- ]free (?:travel|entry|access|regime)s?",
        r"(?:tariff|customs|duty|import|export|permit|transit|fishing|catch) (?:exemption|waiver|quota)s?",
    ),
    "dialogue": (r"(?:[\w-]+ )?rounds? of (?:talks|consultations|negotiations|dialogue)", r"(?:talks|consultations|negotiations)(?= (?:on|over|about)\b)"),
}  # fmt: skip

#: what sides set up and pay for together
SCHEMES = r"(?:fund|program(?:me)?|initiative|partnership|project|scheme|cent(?:re|er)|platform|network|corridor|facility|alliance|package)"

#: what is done to an agreement: any of these near one of GOODS makes an item of it
DEEDS = (
    r"(?:re)?sign(?:ed|s|ing)?|yield(?:ed|s|ing)|produc(?:ed|es)|inked|seal(?:ed|s)?|agreed|agree|announc(?:ed?|es|ing)|unveil(?:ed|s|ing)?|launch(?:ed|es|ing)?|approv(?:ed|es)"
    r"|extend(?:ed|s|ing)?|offer(?:ed|s)|pledg(?:ed?|es|ing)"
    r"|secur(?:ed?|es|ing)|won|wins|land(?:ed|s)|clinch(?:ed|es)|plac(?:ed|es|ing)|award(?:ed|s)|propos(?:ed?|es|ing)|float(?:ed|s)"
    r"|shelv(?:ed|ing)|delay(?:ed|s)|postpon(?:ed|es|ing)|defer(?:red|s|ring)|dropp?(?:ed|s)|put off|scrapp(?:ed|ing)"
    r"|suspend(?:ed|s|ing)?|fr[oe]ze(?:n|s)?|resum(?:ed?|es|ing|ption of)|reviv(?:ed?|es|ing)|renew(?:ed|s|ing|al of)?|grant(?:ed|s)"
    r"|open(?:ed|s|ing)?|exchang(?:ed|es|ing)|struck|reached|finali[sz](?:ed?|es|ing)|conclu(?:ded?|des|ding|sion of)"
    r"|adopt(?:ed|s|ing|ion of)?|under an?|formed|created|set up|planned|built|initiat(?:ed?|es)|conduct(?:ed)?|carry out|carried out|start(?:ed)?"
    r"|begin|began|ratif(?:ied|ies)|await(?:s|ed|ing)|widen(?:ed|s)|enlarged|doubled|tripled|topped up|renegotiated|amended|stuck over"
)
#: what an agreement does of itself
BEFALLS = (
    r"stall(?:ed|s)|lapse[ds]?|expire[ds]?|await(?:s|ed)|resume[ds]?|collapse[ds]?|broke down|(?:took|takes) effect"
    r"|(?:entered|enters|came|comes) into force|will (?:resume|begin|start|lapse|expire)"
)

#: bodies and channels that sides set up to talk through
DIALOGUES = (
    r"(?:dialogues?|hotlines?|consultations?|consultative (?:mechanisms?|bod(?:y|ies))|(?:consultation|coordination|cooperation|communication|crisis-management) mechanisms?"
    r"|working groups?|joint (?:committee|commission|working group|task force)s?|committees?|commissions?|task forces?"
    r"|(?:communication|dialogue|military) (?:channel|line)s?"
    r"|(?:annual|regular|shuttle)(?: \w+)? (?:summits?|meetings?|talks|visits)|summit meetings|2\+2 (?:meetings?|talks)"
    r"|shuttle diplomacy)(?: (?:platform|mechanism|channel|framework|meeting|process)s?)?"
)  # fmt: skip

#: verbs and nouns after which a dialogue is one thing that is set up
FOUNDING = (
    r"(?:launch(?:ed|es|ing)?|establish(?:ed|es|ing|ment of)?|set(?:ting)? up|creat(?:e|ed|es|ing|ion of)|resum(?:e|ed|es|ing|ption of)|restor(?:e|ed|es|ing|ation of)|reviv(?:e|ed|es|ing|al of)"
    r"|institutionali[sz](?:e|ed|ing)|open(?:ed|ing)?|form(?:ed|ing)?|start(?:ed|ing)?|reopen(?:ed|ing)?|introduc(?:e|ed|ing)"
    r"|inaugurat(?:e|ed|ing|ion of)|activat(?:e|ed|ing|ion of)|upgrad(?:e|ed|ing)|hold(?:ing)?|suspend(?:ed|s|ing)?|suspension of|froze"
    r"|halt(?:ed|ing)?|cancel(?:led|ed)?|severed|institut(?:e|ed|ing)|maintain|continu(?:e|ed|ing))"
)  # fmt: skip

#: names written with capitals end in one of these
NAMED = (
    r"(?:Agreement|Treaty|Pact|Accords?|Declaration|Protocol|Convention|(?:Action |Joint |Master |Marshall |Cooperation )?Plan|Roadmap|Framework|Dialogue|Hotline|Memorandum(?: of (?:Understanding|Cooperation))?"
    r"|Communiqu[ée]|Joint Statement|Consensus|Compact|Charter|Arrangement|FTA|Free Trade Agreement|Partnership Agreement|Working Group"
    r"|Consultations|Joint (?:Strategic )?Vision|Initiative for [A-Z]\w+)"
)  # fmt: skip

#: names in capitals that end in one of these are agreements where a verb makes them so
PROJECTS = (
    r"(?:System|Initiative|Mechanism|Partnership|Fund|Programme?|Project|Platform|Centre|Center|Council|Corridor|Alliance|Network|Facility|Committee|(?:Working|Contact|Expert|Study) Group|Compact|Package|Fellowship|Campus|Forum|Scheme|Pathway|Academy|Hub)"
)  # fmt: skip

#: adjectives that say nothing about what is agreed
EMPTY = frozenset(
    "a an the this that these those such new newly separate landmark historic formal informal final bilateral trilateral multilateral broad broader similar major several first second initial preliminary tentative interim possible potential "
    "vague earlier lengthy closing largest biggest any some no each every other another existing previous earlier past future recent long-awaited long-sought so-called proposed signed concluded various many numerous key important big bigger larger wider comprehensive concrete "
    "their its his her our two three four five six seven eight nine ten dozen dozens more further additional latest current explicit written verbal legal legally binding non-binding nonbinding substantive mutual only whole full partial "
    "general specific longer shorter wider looser firmer stronger weaker lasting permanent temporary provisional draft good bad great better real actual last next official public private deal shared agreement agreements".split()
)  # fmt: skip

#: what an agreement says of itself, up to what it is about
LINKS = r"(?:on|for|to|concerning|regarding|covering|about|governing|against|aimed at|between|with|under|among|in|of|amending|replacing|updating)"

#: verbs after which the thing itself is named: “agreed to hold annual talks” is about the talks
LIGHT = r"(?:hold|continue|establish|set up|launch|create|resume|begin|start|introduce|form|conduct|conclude|sign|open|restore|revive|maintain|institutionali[sz]e|pursue|arrange|convene|adopt|draw up|work on|work out|negotiate|develop|reopen|implement)"

#: what one side buys, sells or pays: “agreed to buy” is a deal of its own
TRADING = r"(?:buy|purchase|acquire|sell|lend|pay|take (?:an? )?[\w-]+ (?:per cent |percent )?stake|order|lease)"

#: what sides do with each other: verbs after “the two sides will”
JOINTLY = (
    r"(?:jointly [a-z]+|co-?[a-z]+|share|exchange|swap|open|reopen|build|link|connect|train|launch|establish|set up|create|form|resume|restart|restore|lift|waive|scrap|ease|abolish|remove|halve|double|triple|pool|recogni[sz]e|demarcate"
    r"|withdraw|return|extend|conduct (?:joint|regular|annual)|hold (?:joint|annual|regular|yearly)|develop|explore|study|draft|draw up|introduce"
    r"|harmoni[sz]e|guarantee|fund|finance|invest)"
)  # fmt: skip

#: who can only speak for more than one side
SIDES = r"(?:they|we|both|sides?|leaders|governments|countries|nations|ministers|presidents|premiers|parties|delegations|officials|negotiators|ministries|capitals|allies|partners|members|states|heads)"

#: status of an agreement by the words nearest to its name; the first that fits a word wins
STATUS = (
    ("deferred", r"(?:withdrawn|pulled|taken|struck|removed|dropped) (?:from|off) the (?:\w+ )?(?:table|agenda|list|programme|program|ceremony)"
     r"|deferr(?:ed|ing|al)|defers?|postpon(?:ed|es|ing)|shelved|put off|delayed|dropped|(?:left|put|pushed|moved) (?:for|to|back until|back to|over to) (?:an?(?:other)? )?(?:future|later|next|autumn|spring|the (?:autumn|spring|end)|another)|put back|pushed back|referred (?:back )?to (?:further|working|more|new|expert)"),
    ("suspended", r"suspend(?:ed|s)?|suspension|fro[sz]en?|halted|cancel(?:led|ed)|broke down|collapsed|expired?|lapses?|scrapped|terminated|withdr[ae]wn? from"
     r"|walked out of|pulled out of|quit|torn up|abandoned|revoked|lapsed"),
    ("pending", r"still to (?:be )?(?:sign|ratif|conclude|approve|finali[sz]e)\w*|(?:to|will|would) be (?:signed|finali[sz]ed|concluded|initialled|agreed|ratified|announced)|yet to|will (?:also |then |soon |each |both )?(?:be )?sign(?:ed)?"
     r"|(?:beg[aiu]n|start(?:ed)?) work on"
     r"|(?:set|due|likely|expect(?:s|ed)?|scheduled|poised|plan(?:s|ned)?|aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|intend(?:s|ed|ing)?|wish(?:es|ed)?|prepar(?:es|ed|ing)|want(?:s|ed)|ready|keen|about) to (?:be )?(?:sign|conclude|finali[sz]e|ink|announce|seal|clinch)(?:ed|d)?"
     r"|negotiat(?:ing|ed|e|ions? (?:on|for|of))|under (?:negotiation|discussion|review)|in talks|talks (?:on|over|about|towards?)"
     r"|look(?:ed|s|ing)? forward to|(?:early|swift|speedy|eventual|timely|prompt) (?:conclusion|signing|completion)|stalled|deadlocked|nearing"
     r"|close to|working (?:on|toward)|seek(?:s|ing)?|pursue|pursuing|progress (?:on|in|toward)|awaits?|awaiting|pending|(?:will|would) be an? "
     r"|finali[sz]ing|unsigned|unratified|unresolved|drafts?|drafted|drafting|finish(?:ing)?|unfinished|is vague|vague"
     r"|(?:has|have|had) (?:not (?:yet )?(?:been )?(?:signed|ratified|accepted|voted|approved)|(?:long )?sought)"
     r"|not (?:signed|ratified|among the|voted)|stuck|blocked|held up|left unsigned|stay(?:s|ed) in the|few expect|waits? for|(?:cannot|can) wait"
     r"|out of reach|elusive|fell through|fell apart|came to nothing|slip(?:s|ped)|(?:still|remains?) (?:missing|blocked|unsigned|before|a draft|on (?:paper|hold|ice)|stuck|open)"
     r"|bogged down|snagged|hostage to|on (?:hold|ice)|out of sight|inching"),
    ("proposed", r"propos(?:ed?|es|al|als|ing)|suggest(?:ed|s|ing)?|floated|called for|calls for|offer(?:ed|s)?|urged?|should|could|recommend(?:ed|s)?"
     r"|consider(?:ed|ing|ation)?|sought|recommendations?|asked for|planning to|plans? to|wants?|would like|hopes?|invited|advisable|ought"
     r"|(?:must|needs? to|has to|have to) (?:write|draft|negotiate|conclude|obtain|seek|find|secure|get|set up|create|establish|offer|adopt|agree)"
     r"|belongs (?:at|on|in)|demand(?:s|ed|ing)?|lobb(?:ies|ied|ying)|press(?:es|ed|ing) for|push(?:es|ed|ing) for|asks? for|obtain"),
    ("reaffirmed", r"reaffirm(?:ed|s|ing)?|reiterat(?:ed|es|ing)|recommit(?:ted)?|renewed (?:their|its|a) commitment|upheld|uphold"),
    ("signed", r"sign(?:ed|s|ing)|put (?:their|his|her) (?:name|signature)s? to|inked|conclud(?:ed|ing)|conclusion of|exchang(?:ed|e of)|sealed|adopted|issued|released|clinched|struck|finali[sz]ed"
     r"|ratified|awarded|won|landed|clinch(?:es|ing)|plac(?:ed|es)|renew(?:ed|s|ing|al)|extended|bought|executed|(?:took|takes|taken) effect"
     r"|(?:entered|came) into force|entered into|resulted in|granted under|under the"),
    ("launched", r"launch(?:ed|es|ing)?|establish(?:ed|es)|(?<![\w,;] )(?:establishment|creation|formation) of|formed|set up|inaugurat(?:ed|es)|created|began"
     r"|begun|started|unveiled|kicked off|opened|resumed|restored|revived|activated"),
    ("agreed", r"initialled|initialed|initialing|initialling|widen(?:ed|s|ing)|enlarged|doubled|tripled|topped up"
     r"|(?:will|would|shall|(?:is|are) to) (?:also |jointly |soon )?(?:launch|establish|set up|create|resume|restart|restore|reopen|open|convene|form|host|extend|exchange|lend|provide|pay|buy|purchase|share)\b"
     r"|(?:will|would|shall|(?:is|are) to) be (?:set up|established|created|formed|launched|opened|restored|resumed|convened|held)|agree[sd]?"
     r"|agreeing|agreement (?:was |had been )?reached|pledg(?:ed|es|e|ing)|committed|decided|approved|announc(?:ed|es|ing)|reached|secured|accepted"
     r"|endorsed|expressed support|promis(?:ed|e|es)|vow(?:ed|s)?|undert(?:ook|ake)"),
)  # fmt: skip

#: words for the parties that are no governments, and for those that are
BUSINESS = (
    r"[Cc]ompan(?:y|ies)|[Ff]irms?|corporations?|conglomerates?|business (?:leaders|forum|delegation|groups?|side)|businesses|private[- ]sector"
    r"|entrepreneurs|executives|manufacturers|carmakers?|automakers?|shipbuilders?|airlines?|chambers? of commerce"
    r"|[Uu]niversit(?:y|ies)|associations|federations|start-?ups|miners|refiners|Shipyards?|Shipbuilding"
    r"|(?<!of )(?<!and )(?<!for )(?:Steel|Metals|Energy|Oil|Gas|Mining|Minerals|Chemicals?|Foods|Industries|Semiconductors?|Logistics|Shipping|Railways|Air)(?! [A-Z])"
    r"|\w+-?makers?|Co\.|Inc|Corp|Ltd|LLC|plc|GmbH|(?<!Working )(?<!Action )(?<!Contact )(?<!Expert )(?<!Study )Group|Holdings?|Motors?|Airlines"
    r"|Airways|Electronics|Pharma\w*|Technologies|Bank|Limited|Aerospace|Aeronautics|Petroleum|Telecom"
)
GOVERNMENT = (
    r"government(?:s|[- ]to[- ]government)?|ministr(?:y|ies)|ministers?|presidents?|leaders|premiers?|administration|agenc(?:y|ies)|Ministry"
    r"|President|Premier|Minister|summit|two sides|both sides|two countries"
)  # fmt: skip

#: what says that there is none
ABSENCE = (
    r"(?:\bno\b|\bnot\b(?! (?:yet )?(?:been )?(?:ratified|implemented|published|entered|taken effect)\b)|\bnobody\b|\bno one\b|\bnone\b|n[’']t\b|\bwithout\b|\bneither\b|\bnor\b|\bfail(?:ed|s|ing|ure)? to\b|\bunable to\b|\black(?:s|ed|ing)? (?:of )?|\babsence of\b|\bstopp?(?:ed|ing)? short of\b|\bfell short of\b|\brefus(?:ed|al|ing) to\b|\bdeclin(?:ed|ing) to\b|\bnever\b|\brather than\b|\binstead of\b|\bif\b|\bwhether\b|\brejected\b|\bruled? out\b|\bden(?:y|ied|ies)\b|\bwould have been\b)"
)  # fmt: skip

#: what is agreed to be done: the verbs that go on with a list, “agreed to open a hotline, resume contacts and cut tariffs”
DOING = (
    r"(?:open|reopen|resume|restart|restore|revive|launch|establish|set up|create|form|build|develop|expand|extend|deepen|strengthen|enhance|boost|promote|increase|raise|double|triple|halve|cut|reduce|lower|lift|ease|waive|remove|scrap|abolish|end|halt|stop|suspend|pause"
    r"|share|exchange|swap|hold|convene|host|start|begin|continue|accelerate|speed up|step up|work|cooperate|co-operate|collaborate|coordinate"
    r"|jointly [a-z]+|explore|study|negotiate|sign|conclude|finali[sz]e|draw up|draft|upgrade|elevate|update|review|implement|support|provide"
    r"|supply|buy|purchase|sell|lend|invest|finance|fund|train|send"
    r"|protect|ensure|guarantee|facilitate|simplify|streamline|introduce|allow|grant|recogni[sz]e|return|release|withdraw|demarcate|patrol|monitor"
    r"|link|connect|combat|fight|tackle|curb|prevent|maintain|keep|avoid|refrain)"
)  # fmt: skip

#: how talk may be, without being a channel of its own
MANNERS = (
    "political|constructive|open|direct|sincere|candid|frank|bilateral|mutual|close|closer|enduring|ongoing|continued|continuing|lasting|sustained|meaningful|inclusive|productive|intensive|in-depth|substantive|honest|respectful|peaceful"
    "|renewed|broader|broad|deeper|existing|national|internal|further|genuine|serious|equal|friendly|extensive|comprehensive|stalled|more|any|no|good|real|public|social|interfaith|quiet|secret"
)
