"""How English news and think-tank prose says that something was achieved, fell short, or must be done.

Cues by rule, written as :mod:`summitlib.cues` tells, in small letters and with straight apostrophes, a comma
between two. Which rule goes before which is told in :mod:`summitlib.extract.codings`.
"""

from __future__ import annotations

#: what talks are held for
_RESULT = (
    "statement|communiqué|communique|agreement|agreements|accord|deal|deals|pact|"
    "breakthrough|breakthroughs|progress|commitment|commitments|consensus|result|results|outcome|"
    "outcomes|deliverables|timetable|timeline|concession|concessions|document|roadmap|solution|"
    "resolution|conclusion|guarantee|guarantees|treaty|date|details|detail|specifics|"
    "mention|headway|truce|ceasefire"
)
#: who speaks for more than one side
_SIDES = (
    "they|sides|leaders|governments|countries|ministers|presidents|both|nations|"
    "parties|delegations|negotiators|two|officials|allies|members|powers|capitals|"
    "neighbours|neighbors|pair|we|partners|chiefs|diplomats"
)


def _cues(listed: str) -> tuple[str, ...]:
    return tuple(" ".join(c.split()).replace("RESULT", _RESULT).replace("SIDES", _SIDES) for c in listed.split(","))


LIMITATION = {
    "negated outcome": _cues("""
        no … RESULT, without … RESULT, neither … RESULT, nor … RESULT, little … progress|headway|substance, little …
        agreement, few … results|breakthroughs|concessions|details|specifics, no end in sight,
        lack|lacks|lacked|lacking|absence of … RESULT, absence of … RESULT, no
        sign|signs|indication|indications|evidence of|that, not … RESULT yet, no … RESULT yet, not a … RESULT,
        nothing … agreed|signed|resolved|decided|concrete|new, without legal binding force, not legally binding, non
        binding, nonbinding, no legal force, no … enforcement, not binding, remain|remains|only|mere|merely|just …
        statement|statements of intent, nobody|none … agree|say|know|explain|mention|wanted|signed|answer, no one …
        agree|say|know|explain|mention|wanted|signed|answer,
        not one … mention|mentions|word|names|named|line|sentence, not a single, hardly|barely|scarcely any, neither
        … nor, and little else, what is|was missing, missing from, not even, hasn't|haven't|wasn't|won't|didn't
        even, without … signature, no longer call|calls|mention|mentions|refer|refers|speak|speaks|support|supports,
        conspicuously absent, was|were|is|are absent from, omitted any|the|all, made no mention, no mention of,
        empty handed, without agreement|agreeing
    """),
    "failure": _cues("""
        did|does|do|could|has|have|had|would|was|were|is not …
        produce|resolve|reach|agree|issue|yield|achieve|bring|deliver|settle|bridge|address|secure|win|sign|adopt|obtain|commit|announce|mention|include|resolved|reached|agreed|yielded|achieved|brought|signed|issued|lifted|bridged|settled|adopted|clinched|met|convinced|budge|budged|materialize|materialise|materialized|materialised|specify|specified|go|succeed|narrow,
        didn't|doesn't|couldn't|hasn't|haven't|wasn't|weren't|won't|isn't …
        produce|resolve|reach|agree|issue|yield|achieve|bring|deliver|settle|secure|win|sign|commit|announce|mention|resolved|reached|agreed|signed|lifted|bridged|settled|budge|materialize|succeed|go,
        fail|fails|failed|failing to, not|never
        adopted|included|covered|addressed|implemented|ratified|invited|mentioned|solved|built|delivered|fulfilled|honoured|honored|answered|published|disclosed|met|kept,
        still faces|face|lacks|lack|waits|wait|bars|bans|blocks|owes|struggles|struggle|missing|without, not …
        transformative|enough|sufficient|historic|convinced|sold|new, fades|faded|fading, gathering dust, paper
        tiger, on paper only, yet another … without, brackets, failed in, failure, falls|fell|fall|falling short,
        stopped|stops|stop|stopping
        short, declined to, refused to, refusal to, unable to, rejected, rebuffed, rebuff, balked at, unsuccessful*,
        in vain, to no avail, inconclusive, ended|ending without, broke up|off without, broke|broken down, broke
        off, collapsed, collapse of, walked out, came|come away with little, dashed … hopes, missed …
        deadline|opportunity|target, disappoint*, lament*, anticlimax, setback*, never … materialized|materialised,
        almost certainly not, not be the case, little more than, more symbol* than, long on … short on, short on,
        symbolic rather than, largely symbolic|ceremonial, papered over, underwhelm*, backtrack*, reneged, watered
        down, not enough to, too little, lip service, had … hoped for|to, hoped for more, no longer
        realistic|possible|viable|credible|feasible, dropped … at|from|because, be careful about|on|not|here, i'd be
        careful, easy part, hard part, may|might|could simply|merely|just|only|not|invite, will|would|may|might not
        happen, left … unsaid|unanswered|out, unsigned, unfunded, unmet, avoided … mention|naming|mentioning, not
        name|named, isn't going to, is not going to, not going to change|happen, toothless, photo op, fig leaf, no
        match for, nothing to show, talked past, cancelled|canceled the|a|its|their, scrapped
    """),
    "only modest": _cues("""
        only …
        vague|reaffirmed|limited|modest|partial|symbolic|principle|general|broad|agreed|committed|non|promise|pledge|part|first|small|partially|interim,
        committed|agreed|pledged|promised only, merely … reaffirmed|reiterated|restated|repeated|agreed|expressed,
        vague*, were|was|is|are|remain|remains|appear|appears|remained … limited, limited …
        progress|results|outcome|outcomes|success|scope, modest … results|outcome|outcomes|progress|gains,
        structurally limited|difficult, its|their|the limitations|limits, lacked …
        substance|detail|details|teeth|specifics, lack|lacks|lacking …
        substance|detail|details|teeth|specifics|enforcement|binding, scant … progress|detail|details, patience
        is|was|were needed|required, urged|counselled|counseled|preached|pleaded patience, ambiguous, thin on,
        lukewarm, cosmetic, half hearted, at best, boilerplate, non committal, noncommittal
    """),
    "deferral": _cues("""
        deferred, deferring, postponed, postponement, shelved, put off, delay*, left
        unresolved|open|undecided|unsettled|unanswered, left for|to later|future, remain|remains|remained to be …
        seen|signed|settled|agreed|decided|worked|negotiated|resolved|ratified, remain|remains|remained …
        unresolved|open|unclear|uncertain|elusive|deadlocked|stalled|unsettled|unsolved|undecided|blocked|frozen|difficult|divided|wary|distant,
        yet to … agree|sign|resolve|ratify|begin|decide|announce|respond|set, has|have yet to, unresolved, stall*,
        deadlock*, stalemate, impasse, bogged down, kicked the can, on hold, sidestepp*, skirted, sticking
        point|points, stumbling block|blocks, left out, put on ice, tabled until, suspended|suspend …
        talks|negotiations|participation|dialogue|implementation, pending … ratification|approval
    """),
    "doubt": _cues("""
        nor should … pretend|assume|expect|forget, nor can|could|did|does|do|is|was|has|have, unlikely, unclear,
        doubt, doubts, doubted, doubtful, doubting, skeptical|sceptical|skepticism|scepticism, skeptics|sceptics …
        say|said|argue|warn|note|point|doubt|see, questionable, question|questions arise|arises|remain|remains,
        whether … remain|remains|is|depends|depend, whether … will|can|could|would … depend|depends,
        will|would|may|still depend on, depends on, hinges on, remain* to be seen, uncertain, uncertainty
        surrounding|over|about, difficult to, hard to, appears|appear … difficult, may|might not, might take …
        work|time|years, could take … years|time|months, far from, a long way, long way to go, sorely test|tested,
        prospects … limited|dim|slim|bleak|poor|uncertain, caution*, warned|warn|warns
        that|of|against|it|the|they|any, analysts|experts|observers|critics … doubt|question|warn|say …
        not|little|unlikely, jury is, too early|soon to, premature, not … guarantee, no guarantee, no illusions,
        pessimis*, elusive, unless, easier said, at odds, fragile, precarious, tenuous, shaky, not … expected to, no
        quick fix, remains an open, open question, ruled out, rules out, thin ice
    """),
    "risk": _cues("""
        risk factor|area|areas, risk|risks|risked
        missing|being|losing|becoming|escalation|derailing|provoking|alienating|further, at risk,
        significant|serious|real|potential|major|greater … risk|risks, pose|poses|posed|posing …
        risk|risks|threat|threats|challenge|challenges, likelihood of, could|may|might|would …
        deteriorate|derail|unravel|undermine|collapse|jeopardize|jeopardise|backfire|worsen|marginaliz*|marginalis*|escalate|retaliate|upset|anger|provoke|complicate|stall,
        can lead to, is|are likely to intensify|worsen|deteriorate|increase|escalate|face, may|could generate
        dissatisfaction, marginalization, marginalisation, jeopardi*, derail*, the more … the more|less, negotiating
        leverage, exert … pressure, economic coercion, retaliat*, vulnerab*, backlash, exposed to, at the mercy of,
        danger of|that
    """),
    "obstacle": _cues("""
        differences over|on|between … remain|appear|persist|were, differences remain|persist|persisted|remained,
        remain|remains|remained|stay … divided|apart|far, distrust … between|of|remains|accumulated|has|is,
        mistrust, complicat*, adds|add|added complexity, hamper*, hinder*, hobbl*, imped*, constrained by|under,
        constrains, constraints, constraint, obstacle*, hurdle*, barrier to, overshadow*, cloud* …
        talks|summit|visit|prospects|outlook, strained relations|ties, weigh|weighs|weighed on, undermin*, limits
        the|how|what, will|would continue to limit, disagree*, dispute* … remain|remains|persist, rift*, friction*,
        tensions … remain|persist|simmer|linger, clash of, chasm, gap|gaps between|remains|persists|in, s a gap,
        wide apart, far apart, at loggerheads, significant … challenge|challenges, challenges remain|persist,
        challenge for|to, concerns … remain|persist|about|over … will|remain|persist|continue, opposition from|to,
        opposed … deal|plan|agreement|move|proposal, objected to, objections, irritant*, bone of contention, thorny,
        contentious, weakened, narrowed the|gradually|further, has|have … narrowed, gradually narrowed, downturn,
        slump*, slipping into, plateaued, stagnat*, dwindl*, eroded, sour*, marred, dampen*, dogged by, plagued by,
        beset by
    """),
}

TASK = {
    "obligation": _cues("""
        should, must, ought to, shall, need to, needs to, needed to|if, have to, has to, will have to, will|would
        need to|sustained|more|continued|further, is|are|be|remains|become|becomes … necessary,
        is|are|be|remains|become|becomes|remain … imperative|paramount, is|are|be|remains|become|becomes|remain
        essential|vital|crucial|indispensable, is|are|remains required, requires|require, is important, are
        important, it is … time to, first|second|third|finally … should|must|need, now is the time, time has come,
        time to, top|first|key|immediate|next priority is|should|must|remains|will, priorities are|include, is
        incumbent, cannot afford to, only path, had better, it is … up to, there is … need, urgent need, in need of,
        calls for a|more|greater, not only … but also exchanges, be encouraged to, bear in mind, let us
        not|make|work|build|remember
    """),
    "recommendation": _cues("""
        recommend|recommends|recommended|recommending, proposed, proposes, proposal to|for, suggested
        that|holding|creating|setting, suggests … should,
        called on|upon … to, called|calling|calls for urgent|immediate|swift|an|concrete|efforts|steps|action,
        advised|advises, attention should, consideration, worth considering|exploring|pursuing, could … be …
        addressed|strengthened|expanded|explored|established|used|pursued|linked|considered|through, could
        provide|offer|serve, would do well to, would be wise, encouraged|encourage … early|conclusion|continue|to,
        would help, urged … to … implement|ratify|speed|accelerate|follow
    """),
    "next step": _cues("""
        next step|steps|round|test|phase|stage|task|challenge, next … summit|meeting|round …
        will|expected|scheduled|set|due|planned|is|to, key|real|litmus|true|first|crucial|major test, task|tasks
        ahead|remain|remains|facing|now|is|are|will, remaining task|tasks|issues|work, follow up|through …
        measures|talks|meetings|negotiations|consultations|steps|needed|on|especially, raise* … expectations for, to
        be … ratified|finalized|finalised|implemented|followed, work remains, homework, in the months|weeks ahead,
        will|would … be … held|finalized|finalised|discussed|followed|reviewed|implemented …
        next|later|this|in|by|within|on, working level … talks|consultations|discussions|negotiations … will|to|are,
        is|are|was|were … expected|scheduled|due|slated|set to …
        meet|hold|sign|finalize|finalise|discuss|resume|visit|conclude|continue|begin|start|convene|follow,
        plan|plans|planned|planning to … hold|sign|resume|finalize|finalise|follow|implement|convene|launch,
        will|shall …
        hold|convene|meet|resume|continue|finalize|finalise|sign|launch|begin|establish|work|implement|report|review|follow|host|visit|start|explore|prepare|pursue|conclude,
        remains to be done, ball is, it's time, it's high time, tasked … with, instructed … to, directed … to,
        mandated, deadline, by the end of|the
    """),
}

OUTCOME = {
    "undertaking": _cues("""
        agreed to|on|that|in, SIDES … resolved|undertook|decided|endorsed to|that|on|the|a, resolved to, SIDES …
        launched|established|announced|endorsed|adopted|unveiled|welcomed|finalized|finalised, announced … decision
        to
    """),
    "pledge": _cues("""
        will|would|shall …
        provide|lend|invest|contribute|fund|finance|supply|donate|deliver|train|open|build|construct|purchase|buy|mobilize|mobilise|commit|allocate|extend|grant|waive|remove|lift|reduce|cut|lower|double|triple|add|join|receive|create|send|station|lease|transfer|export|import|expand|increase|upgrade|support|train,
        is|are to … provide|lend|invest|build|receive|supply|train|open, intend|intends|plan|plans|agreed to …
        invest|commit|mobilize|mobilise|provide|fund|lend|spend|buy|purchase|build, is|are going to
        train|provide|build|invest|buy|receive|open, pledged|pledges|promised …
        billion|million|funds|funding|aid|loan|loans|support|investment
    """),
    "named agreement": _cues("""
        mou|mous|memorandum|memoranda|agreement|protocol|programme|treaty|convention|declaration|accord
        on|between|for|of|amending|concerning|in
    """),
    "agreement": _cues("""
        agreed, agreement … was|were|has|have … reached|signed|concluded|struck, reached …
        agreement|agreements|consensus|accord|deal|understanding|compromise|truce, SIDES …
        reaffirmed|pledged|vowed|endorsed|decided|affirmed|reiterated|expressed|welcomed|shared|confirmed|recommitted|undertook|concurred|hailed,
        was|were …
        reaffirmed|agreed|endorsed|adopted|signed|inked|concluded|exchanged|approved|ratified|restored|resumed|reopened|lifted|launched|established|created|announced|unveiled|secured|extended|renewed|finalized|finalised|formalized|sealed|released|issued|clinched,
        expressed support for, shared understanding, see|saw eye to eye, common understanding, joint
        statement|declaration|communiqué|communique …
        said|says|reads|affirmed|stressed|pledged|called|calls|commits, in … joint
        statement|declaration|communiqué|communique,
        memorandum|memoranda|mou|mous|pact|deal|agreement|accord|treaty|contract|protocol …
        covers|cover|covered|includes|include|expands|expanded|provides|aims|calls|commits|allows|paves|involves|involved|states|sets|requires|will,
        agreements|deals|mous|memoranda|memorandums|pacts|accords|documents …
        signed|covered|cover|include|included|involve|involved|spanning|worth|signal|concluded|inked|reached|on,
        these|they|which included|include …
        agreement|agreements|mou|memorandum|deal|deals|contracts|pact|certificate, certificate …
        states|signed|exchanged, consented to, gave … consent|blessing|nod|approval, came to terms, renewed …
        agreement|swap|pact|treaty|lease|accord|deal, said|says the communique|communiqué|declaration, according to
        … communique|communiqué|declaration, according to … joint statement, shook hands on,
        accepted … invitation|proposal|offer|terms|plan, approved, concurred, expressed satisfaction, noted with
        satisfaction|appreciation, serious piece of work, not nothing
    """),
    "signing": _cues("""
        signed, sign|signs …
        agreement|agreements|deal|deals|pact|pacts|memorandum|memoranda|mou|mous|accord|treaty|contract|contracts|declaration,
        inked, concluded …
        agreement|agreements|deal|treaty|mou|mous|memorandum|memoranda|negotiations|talks|pact|contract, signing of,
        clinched, struck … deal|agreement|bargain|accord, sealed, finalized, finalised, adopted …
        declaration|statement|plan|roadmap|communiqué|communique|document|resolution|agenda|framework|programme|program|joint,
        issued|released|published … statement|communiqué|communique|declaration|factsheet, issued|released … fact
        sheet, exchanged … documents|instruments|letters|notes, ratified, flurry of deals, unveiled …
        plan|deal|partnership|initiative|package|framework|fund|agreement|roadmap|investment|investments, announced
        …
        deal|deals|agreement|agreements|partnership|plan|plans|package|investment|investments|purchase|purchases|fund|initiative|initiatives|resumption|measures|joint|cooperation|contract|contracts,
        announced that they, awarded … contract, deals … worth|valued|totaling|totalling|followed, secured …
        order|orders|commitment|commitments|deal|deals|agreement|agreements|pledge|pledges|support|investment|backing|contract|contracts|promise|assurance|assurances|endorsement|access|exemption|release|concession|concessions,
        won …
        order|orders|commitment|commitments|pledge|pledges|support|backing|contract|contracts|concessions|concession|assurances|assurance|approval|endorsement
    """),
    "achievement": _cues("""
        made … progress, progress … was|were|has|had|been … made|achieved,
        tangible|substantial|significant|meaningful|real|concrete|solid|notable|visible|good|some|initial|important|considerable
        progress, breakthrough*, achiev*, accomplish*, succeed*, success, successful, successfully, milestone*,
        historic … agreement|deal|meeting|step, step forward|toward|towards, first step|steps, initial step,
        paved|paves|paving the way, laid|lays|laying … foundation|groundwork|basis,
        foundation|basis|platform|framework|atmosphere|mechanism|channel|groundwork|momentum|hotline|committee …
        was|were|has|have … established|created|laid|formed|generated|set|built|restored|launched, resumed …
        for|after|talks|negotiations|flights|dialogue|trade|operations|imports|exports, resumption, restored,
        reopened, lifted, eased … restrictions|tensions|sanctions|controls|tariffs|rules, normali*ed, normalized,
        normalised, renewed for|until|the|their|its, extended … agreement|swap|deal|truce|treaty|visa|by|until|for,
        established, launched, inaugurated, upgraded, elevated, set up, led to, resulted in, results|resulting in,
        culminat*, yielded, yielding, bore fruit, produced …
        results|agreement|agreements|deal|deals|progress|declaration|statement|document|documents|outcomes|breakthrough,
        delivered … results|outcomes|agreement|agreements|wins|on, broke|breaking|broken …
        ice|deadlock|impasse|ground, thaw*, reset relations|ties, signifies|signified, marked|marks …
        restoration|resumption|turning|end|return|breakthrough|normalization|normalisation|step|shift,
        turned|turning … into, expanded … scope|cooperation|exports|access, scope … expanded, opened …
        door|market|markets|way|new|up, boosted, deepened, strengthened, cemented, consolidated, defus*, resolved,
        settled … dispute|issue|row|differences, ended … dispute|standoff|stand|war|freeze|ban|row|suspension,
        adroit*, reinvigorat*, rejuvenat*, revived, reviving, rebuil* … trust|confidence|ties|machinery, managed to,
        gains, win win outcome, dividend*, first fruits, positive …
        results|outcome|outcomes|signal|development|momentum|note|step|side, assessed as, praised, hailed as,
        proactive signal, favorable|favourable atmosphere, build|builds|built|building goodwill, goodwill, did
        address, notable, noteworthy, on the positive side, bright spot, went … further than, exceeded …
        expectations, beyond expectations, fruitful, productive, constructive outcome, complete|completed …
        negotiations|talks|round|work, implemented, took effect, takes effect, came|come|comes|entered|enters into
        force|effect, to be transferred, will be
        transferred|returned|waived|removed|exempted|lifted|donated|reopened|restored|reduced|cut, handed over,
        returned to, donated, released from, waived, visa free, participation by, did|does|do not
        display|show|voice|express|raise|object|oppose … concern|concerns|objection|objections|opposition
    """),
}

#: weaker words, believed where the heading promises their function
LEANING = {
    "limitation": _cues("""
        risk*, challenge*, still, never, wait*, fade*, faces, concern*, difficult*, problem*, tension*, threat*,
        difference*, limit*, dispute*,
        however, but, despite, although, controls, pressure*, competition, only, not, no, without, decline*,
        restrict*, lack*, constrain*, suspicion*, asymmetr*, dependen*
    """),
    "outcome": _cues("""
        expand*, create*, agree*, resum*, strengthen*, provid*, signal*, saw, produced, participat*, attended, held,
        will, include*, cover*, represent*, indicat*, reflect*, follow*, result*, restor*, enhanc*, improv*,
        promot*, cooperation, joint*, new, support*, confirm*
    """),
    "task": _cues("""
        could, can, may, would, future, will, important, necessary, need, needs, expand*, strengthen*, utiliz*,
        utilis*, prepare, efforts, explore, toward, towards, beyond, strategy, policy, approach, measures, effort*,
        more
    """),
}

#: what a cue within does not say
GUARDS = _cues("""
    should|must|can|may|might|could|would … be
    understood|noted|seen|viewed|read|interpreted|remembered|recalled|regarded|emphasized|emphasised|stressed|surprising|said|mistaken|obvious,
    should not be forgotten, no doubt, without … doubt, beyond doubt, not only, no less, no later than, no more
    than, no fewer than, not limited to, no coincidence, no surprise, no stranger, need not, no need to,
    did|does|do|not display|show|voice|express|raise|object|oppose …
    concern|concerns|objection|objections|opposition, did not … object|oppose|hide|hesitate, did|does not rule out,
    not … rule out, no objection|objections, must have been, nobody should, no one should, must be
    frank|honest|clear|careful, without preconditions|delay|incident|fail|exception|interruption, have|has|had to do
    with, no such measures|ban|restrictions, free trade agreement, status of forces agreement, no eternal|permanent,
    hard to overstate|exaggerate, difficult to overstate|exaggerate, said|says it all, shall we, so called
    success|breakthrough|agreement|deal|consensus|progress|truce, risk management,
    managing|manage|minimize|minimise|reduce|reducing|mitigate|avoid … risks|risk|friction|frictions, in no small,
    no small, with no … strings, should|would|could have been, if … should, lest … should, sooner or later, non
    aggression, non interference, non proliferation, non tariff barriers, established in, not a problem, no problem,
    is|was said to have, led … delegation, agreed on background, restored … palace|temple|house|building|monument,
    accept* … award|bouquet, returned to|from … office|home|power|seoul|tokyo|beijing|work|hotel, set up to, deal
    with|of, deals with, dealing with, will|would open|opens … chapter|era|phase|page|stage|horizon
""")

#: what follows was wanted, not had
PURPOSE = _cues("""
    aimed at, aiming to|at|for, aims|aim to, sought to, seeks|seek to, seeking to, in … effort to, in … bid to, in
    an attempt to, attempt|attempts|attempted|attempting to, with the goal|aim|hope|intention of, in order to, in
    hopes of, hope|hopes|hoped|hoping to|that|for|the, wants|wanted|want to, intends|intended|intend to, desire
    to|for, willingness to, wish|wishes|wished|wishing to|for, designed to, would like to, effort|efforts to,
    ambition* to|of, tried|trying to, keen|eager to, in anticipation of, ahead of
""")

#: what one side alone says of itself; no outcome follows from it
TELLING = _cues("""
    said, says, stated|states, told, tells, explained, described, describes, emphasized, emphasised, emphasizing,
    underscored, underlined, stressed, stressing, noted, added, adding, remarked, claimed, highlighted, mentioned,
    responded, replied, wrote, argued, believes, believed, insisted, insisting, quoted as saying, according to,
    called for, asked, expressed, spoke of, recalled, promised, vowed, urged, assured, declared
""")

#: openings that carry on what the sentence before was about
ANAPHORA = _cues("""
    this, these, that, those, they, it, such, its, their, the former, the latter, both, he, she, his, her, among
    them, of these, here, there, the agreement, the agreements, the deal, the deals, the dialogue, the measure, the
    measures, the forum, the plan, the ban, the restrictions, the statues, the move, the idea, the issue, the
    mechanism, the proposal, the pact, the memorandum, the document, the certificate, the poll, in addition, also,
    moreover, furthermore, in comparison, in contrast, by contrast, for example, for instance, in particular, as a
    result, therefore, thus, instead, as such, similarly, likewise, meanwhile, so, but
""")

#: beginnings of words in headings, by the function of what stands under them
HEADINGS = {
    "outcome": _cues("""
        outcome, result, achievement, deliverable, gain, accomplishment, success, fruit, agreement, progress
    """),
    "limitation": _cues("""
        limitation, limit, obstacle, constraint, risk, shortcoming, hurdle, difficult, unresolved, gap, sticking,
        missing, concern, caveat, disappoint, weakness
    """),
    "task": _cues("""
        task, recommendation, way forward, direction, next step, implication, looking ahead, looking forward, what
        next, what's next, agenda ahead, road ahead, path ahead, policy, proposal, homework, priorities, what should
    """),
}
