"""How English prose says that talks fell short: cues by rule, written as :mod:`summitlib.cues` tells."""

from __future__ import annotations

from .parties import cues as _cues

LIMITATION = {
    "negated outcome": _cues("""
        is|was|are|were|it's not a|an|the settlement|solution|treaty|breakthrough|cure|panacea|substitute|guarantee,
        was|were not|never at the table|talks|summit|meeting, nobody|nobody's|no one trusts|trust|believes, lack|lacks of any,
        harder|hard|difficult to weigh|judge|measure|verify|see|tell, costs|cost nothing, first announced|promised|pledged
        in|years|months, not every|all deal|deals|agreement|agreements|plan|plans|item|items|project|projects|demand|demands|wish, nowhere
        does|do|did|is|are|was, of which|whom only|none|few|hardly|barely,
        nor|not|never should|must|need … pretend|assume|expect|forget|imagine|believe|mistake, no … RESULT, without …
        RESULT, neither … RESULT, nor … RESULT, little … progress|headway|substance, little … agreement, few …
        results|breakthroughs|concessions|details|specifics, no end in sight, lack|lacks|lacked|lacking|absence of …
        RESULT, absence of … RESULT, no sign|signs|indication|indications|evidence of|that, not … RESULT yet, no …
        RESULT yet, not a … RESULT, nothing … agreed|signed|resolved|decided|concrete|new, without legal binding force,
        not legally binding, non binding, nonbinding, no legal force, no … enforcement, not binding,
        remain|remains|only|mere|merely|just … statement|statements of intent, nobody|none …
        agree|say|know|explain|mention|wanted|signed|answer, no one …
        agree|say|know|explain|mention|wanted|signed|answer, not one … mention|mentions|word|names|named|line|sentence,
        not a single, hardly|barely|scarcely any, neither … nor, and little else, what is|was missing, missing from, not
        even, hasn't|haven't|wasn't|won't|didn't even, without … signature, no longer
        call|calls|mention|mentions|refer|refers|speak|speaks|support|supports, conspicuously absent, was|were|is|are
        absent from, omitted any|the|all, made no mention, no mention of, empty handed, without agreement|agreeing
    """),
    "failure": _cues("""
        did|does|do|could|has|have|had|would|was|were|is not … produce|resolve|reach|agree|issue|yield|achieve|bring|
        deliver|settle|bridge|address|secure|win|sign|adopt|obtain|commit|announce|mention|include|resolved|reached|
        agreed|yielded|achieved|brought|signed|issued|lifted|bridged|settled|adopted|clinched|met|convinced|budge|
        budged|materialize|materialise|materialized|materialised|specify|specified|go|succeed|narrow,
        didn't|doesn't|couldn't|hasn't|haven't|wasn't|weren't|won't|isn't … produce|resolve|reach|agree|issue|yield|
        achieve|bring|deliver|settle|secure|win|sign|commit|announce|mention|resolved|reached|agreed|signed|lifted|
        bridged|settled|budge|materialize|succeed|go, fail|fails|failed|failing to, not|never adopted|included|covered|
        addressed|implemented|ratified|invited|mentioned|solved|built|delivered|fulfilled|honoured|honored|answered|
        published|disclosed|met|kept, still
        faces|face|lacks|lack|waits|wait|bars|bans|blocks|owes|struggles|struggle|missing|without, not …
        transformative|enough|sufficient|historic|convinced|sold|new, fades|faded|fading, gathering dust, paper tiger,
        on paper only, yet another … without, not there yet, not|never … get|got|gotten there, didn't get there|what,
        brackets, failed in, failure, falls|fell|fall|falling short, stopped|stops|stop|stopping short, declined to,
        refused to, refusal to, unable to, rejected, rebuffed, rebuff, balked at, unsuccessful*, in vain, to no avail,
        inconclusive, ended|ending without, broke up|off without, broke|broken down, broke off, collapsed, collapse of,
        walked out, came|come away with little, dashed … hopes, missed … deadline|opportunity|target, disappoint*,
        lament*, anticlimax, setback*, never … materialized|materialised, almost certainly not, not be the case, little
        more than, more symbol* than, long on … short on, short on, symbolic rather than, largely symbolic|ceremonial,
        papered over, underwhelm*, backtrack*, reneged, watered down, not enough to, too little, lip service, had …
        hoped for|to, hoped for more, no longer realistic|possible|viable|credible|feasible, dropped … at|from|because,
        be careful about|on|not|here, i'd be careful, easy part, hard part, may|might|could
        simply|merely|just|only|not|invite, will|would|may|might not happen, left … unsaid|unanswered|out, unsigned,
        unfunded, unmet, avoided … mention|naming|mentioning, not name|named, isn't going to, is not going to, not going
        to change|happen, toothless, photo op|opportunity|opportunities, nobody …
        check|enforce|police|monitor|verify|pay, no one … check|enforce|police|monitor|verify|pay, fig leaf, no match
        for, nothing to show, talked past, cancelled|canceled the|a|its|their, scrapped
    """),
    "only modest": _cues("""
        remains|remain|is|are|still ?very|rather|quite modest|small|tiny|marginal|negligible|insignificant
        in|relative|compared|beside|next|by,
        only … vague|reaffirmed|limited|modest|partial|symbolic|principle|general|broad|agreed|committed|non|promise|
        pledge|part|first|small|partially|interim, committed|agreed|pledged|promised only, merely …
        says|say|notes|noted|reaffirmed|reiterated|restated|repeated|agreed|expressed, vague*,
        were|was|is|are|remain|remains|appear|appears|remained … limited, limited …
        progress|results|outcome|outcomes|success|scope, modest … results|outcome|outcomes|progress|gains, structurally
        limited|difficult, its|their|the limitations|limits, lacked … substance|detail|details|teeth|specifics,
        lack|lacks|lacking … substance|detail|details|teeth|specifics|enforcement|binding, scant …
        progress|detail|details, patience is|was|were needed|required, urged|counselled|counseled|preached|pleaded
        patience, ambiguous, thin on, lukewarm, cosmetic, half hearted, at best, boilerplate, nothing new, repackag*,
        recycled, rehash*, promised|announced|pledged before, announced years|months|long ago|before, non committal,
        noncommittal
    """),
    "deferral": _cues("""
        put|pushed|moved back until|till|to|by, referred|remitted to|back … studies|study|consultations|committee|talks|
        experts|review|review,
        deferred, deferring, postponed, postponement, shelved, put off, delay*, left
        unresolved|open|undecided|unsettled|unanswered, left for|to later|future, remain|remains|remained to be …
        seen|signed|settled|agreed|decided|worked|negotiated|resolved|ratified, remain|remains|remained … unresolved|
        open|unclear|uncertain|elusive|deadlocked|stalled|unsettled|unsolved|undecided|blocked|frozen|difficult|divided|
        wary|distant, yet to … agree|sign|resolve|ratify|begin|decide|announce|respond|set, has|have yet to, unresolved,
        stalled|stalling, talks|negotiations|talks|process|reform|reforms stall|stalls, deadlock*, stalemate, impasse, bogged down, kicked the can, on hold, sidestepp*,
        skirted, sticking point|points, stumbling block|blocks, left out, put on ice, tabled until, suspended|suspend …
        talks|negotiations|participation|dialogue|implementation, pending … ratification|approval
    """),
    "doubt": _cues("""
        nor can|could|did|does|do|is|was|has|have, unlikely, unclear, doubt, doubts, doubted, doubtful, doubting,
        skeptical|sceptical|skepticism|scepticism, skeptics|sceptics … say|said|argue|warn|note|point|doubt|see,
        questionable, question|questions arise|arises|remain|remains, whether … remain|remains|is|depends|depend,
        whether … will|can|could|would … depend|depends, will|would|may|still depend on, depends on, hinges on, remain*
        to be seen, uncertain, uncertainty surrounding|over|about, difficult to, hard to, appears|appear … difficult,
        may|might not, might take … work|time|years, could take … years|time|months, far from, a long way, long way to
        go, sorely test|tested, prospects … limited|dim|slim|bleak|poor|uncertain, caution*, warned|warn|warns
        that|of|against|it|the|they|any, analysts|experts|observers|critics … doubt|question|warn|say …
        not|little|unlikely, jury is, too early|soon to, premature, not … guarantee, no guarantee, no illusions,
        pessimis*, elusive, unless, easier said, at odds, fragile, precarious, tenuous, shaky, not … expected to, no
        quick fix, remains an open, open question, ruled out, rules out, thin ice
    """),
    "risk": _cues("""
        is|remains|are a|an|another ?further|real|serious|obvious risk|danger|threat,
        there is|was|are|were ?also|always|still a|the|some|real risk|danger of|that,
        risk factor|area|areas, risk|risks|risked
        missing|being|losing|becoming|escalation|derailing|provoking|alienating|further, at risk,
        significant|serious|real|potential|major|greater … risk|risks, pose|poses|posed|posing …
        risk|risks|threat|threats|challenge|challenges, likelihood of, could|may|might|would … deteriorate|derail|
        unravel|undermine|collapse|jeopardize|jeopardise|backfire|worsen|marginaliz*|marginalis*|escalate|retaliate|
        upset|anger|provoke|complicate|stall, can lead to, is|are likely to
        intensify|worsen|deteriorate|increase|escalate|face, may|could generate dissatisfaction, marginalization,
        marginalisation, jeopardi*, derail*, the more … the more|less, negotiating leverage, exert … pressure, economic
        coercion, retaliat*, vulnerab*, backlash, exposed to, at the mercy of, danger of|that
    """),
    "obstacle": _cues("""
        neither … gave|give|gives ?any ground, neither … budged|yielded|relented, gave|give no ground, leave|leaves … exposed,
        differences over|on|between … remain|appear|persist|were, differences remain|persist|persisted|remained,
        remain|remains|remained|stay … divided|apart|far, distrust … between|of|remains|accumulated|has|is, mistrust,
        complicat*, adds|add|added complexity, hamper*, hinder*, hobbl*, imped*, constrained by|under, constrains,
        constraints, constraint, obstacle*, hurdle*, barrier to, overshadow*, cloud* …
        talks|summit|visit|prospects|outlook, strained relations|ties, weigh|weighs|weighed on, undermin*, limits
        the|how|what, will|would continue to limit, disagree*, dispute* … remain|remains|persist, rift*, friction*,
        tensions … remain|persist|simmer|linger, clash of, chasm, gap|gaps between|remains|persists|in, s a gap, wide
        apart, far apart, at loggerheads, significant … challenge|challenges, challenges remain|persist, challenge
        for|to, concerns … remain|persist|about|over … will|remain|persist|continue, opposition from|to, opposed …
        deal|plan|agreement|move|proposal, objected to, objections, irritant*, bone of contention, thorny, contentious,
        weakened, narrowed the|gradually|further, has|have … narrowed, gradually narrowed, downturn, slump*, slipping
        into, plateaued, stagnat*, dwindl*, eroded, is|are eroding, sour|soured|souring|sours, marred, dampen*, dogged by, plagued by, beset by
    """),
    "silence": _cues("""
        exclude|excludes|excluded from|the|all, not … consulted|invited|heard|asked, nobody to, no one to, no …
        mechanism|text|body|budget|penalty|plan, no closer, precious little, did|does|do nothing to|for|about, no word
        on|about|of, no news of|on|about, silent on|about, is|was|were|stayed|remained silent, say|says|said
        nothing|little, nothing in the|it, nothing about|on|of the|how|what|when, there is|was nothing,
        appear|appears|appeared nowhere, nowhere in|to|near, did|does|do|didn't not … come|feature|figure up|in,
        went|goes unmentioned|unanswered|unaddressed, not on the agenda|table, off the agenda|table, not
        raised|discussed|touched|published|released, conspicuous by, conspicuously, no reference|references to, no
        firm|fixed|binding|specific|new|specified|concrete|agreed|clear|hard|formal …
        RESULT|plan|plans|numbers|schedule|terms|rules|promise|pledge|pledges|mechanism, no deadline|deadlines|
        timetable|timetables|timeline|targets|enforcement|money|numbers|figures|breakthrough|breakthroughs|mechanism|
        penalties|sanction|penalty, without saying|specifying|naming|mentioning|giving|offering|explaining|committing|
        setting|promising|resolving|settling|addressing|elaborating|touching, without a|any|new|further … date|deadline|
        timetable|announcement|handshake|joint|breakthrough|word|plan|text|deal|agreement|commitment|mechanism, carries|
        carry|carried|contains|contain|contained|sets|set|offers|offered|offer|includes|gives|gave|names|named|makes|
        made|holds|held no, would|will|did|does|do|could not say|tell|explain|specify|elaborate|disclose|spell, neither …
        would|will|could|did say|confirm|explain, glosses|glossed over, not part of, not
        mentioned|included|covered|addressed in|by, steered clear, ducked, dodged, evaded, tiptoed, shied away,
        avoided|avoids … subject|issue|question|topic|matter|word|naming|mention|any, skirts|skirted,
        left|leaves|leave|leaving … out|aside|unresolved|untouched|unsaid|vague, did not discuss|press|touch, not …
        spelled|spelt|defined|specified, unspecified, undefined, details|terms …
        scarce|scant|thin|sketchy|vague|few|pending|unclear, few details|specifics|numbers|figures|names, little detail|
        new|substance|movement|change|room|chance|hope|progress|sign|evidence|reason|appetite|prospect|prospects|
        interest
    """),
    "unmet hope": _cues("""
        had wanted|hoped|sought|asked|pushed|pressed|lobbied|demanded|expected, had been
        counting|hoping|expecting|pushing|pressing|seeking|asking, counting on, less than …
        had|hoped|expected|sought|wanted|asked|demanded|promised|planned, than …
        hoped|asked|expected|sought|wanted|bargained, short of … expectations|target|what|hopes|goal|promise|demand|
        demands|request|sum|figure|pledge|percent|level|ambition, half|third|quarter|fraction|tenth of what, well|far
        shy of, found wanting, changed|changes … little|nothing, far cry, not what …
        wanted|hoped|asked|sought|expected|came, came|returned|went|flew|left|walked|departed|fly|go|return|come
        home|away|back without little|nothing|a|an|the|any|what, came|returned|went|flew|left|walked|departed|go|return|come
        home|away|back with little|nothing|less|only|empty|no|few, fly|flies|flew … without what|the, settle|settled|settling for, live|lives
        with, no closer to, no nearer, nowhere near, not as … as … hoped|expected|wanted|promised, let down, below
        expectations|the|what, hopes|expectations … dashed|faded|evaporated|misplaced|unmet|unfulfilled|deflated,
        unfulfilled, undelivered, unspent, unbuilt, unratified, unimplemented, untested, unproven, unfinished, never
        built|delivered|paid|spent|came|happened|left|opened|implemented|used,
        modest|meagre|meager|paltry|thin|slim|scant|underwhelming
        results|outcome|outcomes|gains|harvest|yield|list|pickings|return|returns|fare, few …
        expect|expects|believe|think|see|saw|expected|believed|imagine|doubt
    """),
    "failure told": _cues("""
        failed, fails, failing, faltered|falters|faltering, fizzled, foundered, floundered|flounders, came to
        nothing|naught, comes to nothing, fell|fall|falls|falling through|apart|flat, went|going|gone|goes nowhere, dead
        end|letter|on, non starter, shut|locked out, turned down, brushed aside|off, shrugged off, snub*, vetoed, veto,
        held|holding|holds up, bottleneck*, called off, was|were|been
        cancelled|canceled|scrapped|abandoned|aborted|scuttled, broken|broke promise|promises|word|pledge|pledges,
        behind schedule, overdue, over budget, dragged|dragging|drags on, months|years late|behind, slow
        to|in|and|progress|pace, was|is|are|were|been|too slow, slowly, sluggish, backlog, weren't|aren't|not able to,
        some|long way from|off|to, well short, lost ground, setback, walked away from, at an end, ran out of, too far,
        too late, too weak|vague|small|narrow|slow|timid, not yet, has not|n't … yet|materialised|materialized|happened,
        hollow, empty promise|promises|words|rhetoric|gesture|gestures, in name only, on paper, window dressing,
        theatre, theater, pageantry, spectacle, optics, strings attached, with strings, the
        catch|trouble|snag|problem|rub is|was|with|lies, another matter|story|thing, different story|picture, good news
        ends|stops, more … than substance|negotiation|results|action|policy|deeds, style over, words than, weak|weakest
        point|spot|link|links|spots, blind spot, loophole*, fine print, achilles, half measure*, stopgap, band aid,
        kick|kicking … can, mirage, illusory, illusion*, limited to, confined to, restricted to, no more than
        a|an|words, at a standstill, standstill, in limbo, in tatters, in doubt, under strain, threadbare, lopsided, at
        cross purposes
    """),
    "criticism": _cues("""
        lot|plenty|number of differences|disagreements|problems|questions|doubts, expressed|voiced|raised …
        concern|concerns|alarm|doubts|misgivings|regret|worries over|about|at|that, slipped|slips
        to|into|behind|further, rumbles|drags|rumbled on, row|dispute|feud|quarrel …
        on|continues|unresolved|festers|simmers|deepens|deepened|rumbles, OBSERVERS … say|said|call|called|see|saw|warn|
        warned|accuse|accused|complain|complained|argue|argued|fear|feared|worry|worried|question|questioned|dismissed|
        dismiss|criticised|criticized|doubt|doubted|condemned|denounced|lamented|grumbled|objected|protested|slammed|
        blasted|mocked|derided … not|n't|no|little|few|only|too|less|without|never|surrender|capitulation|weak|betrayal|
        failure|risk|risks|danger|dangerous|harm|hurt|cost|costs|threat|vague|empty|worse|lose|mistake|naive,
        critics|opponents|skeptics|sceptics say|said|call|called|argue|argued|see|saw|warn|accuse|charge|contend,
        criticised|criticized … for|as|the, dismissed … as, not impressed, unimpressed, unconvinced, skeptic*, sceptic*,
        wary|leery of, complain|complained|complains|complaining that|of|about, accused … of, accuse|accuses … of,
        denounced, decried, derided, mocked, grumbl*, holding … breath, sold out|short, sell out, surrender,
        capitulation, betray*, appease*,
        concede|conceded|concedes|admit|admitted|admits|acknowledge|acknowledged|acknowledges that|the … not|no|hard|
        hardest|harder|more|difficult|difficulties|challenges|limits|remain|remained|far|long|gap|gaps|differences,
        hardest|harder|toughest|tougher|thorniest|trickiest|trickier|knottiest
        part|parts|question|questions|issue|issues|work|decisions|problems|choices, slim|remote|dim|bleak
        chance|chances|prospects|hope|hopes|odds, fear|fears|feared|worry|worries|worried|anxious
        that|of|about|being|a|the|over, nervous*|uneasy|unease about|over|at|in|among, hesitant, reluctan*, unwilling*,
        unhappy|angry|furious with|at|about|over, backfir*, controvers*
    """),
    "contingency": _cues("""
        could|may|might|can|would … undo|unravel|sink|scuttle|doom|wreck|spoil|upend|reverse|revoke|fall|founder|slip|
        lapse|test|stall|crumble|strain|cost|hurt|kill, may|might|will|would|can|could|won't|cannot not|n't|never|hardly
        … last|hold|survive|suffice|stand|endure|be|work|deliver|satisfy|change|solve|end|stop|shrink|fix|close, won't …
        last|hold|survive|be|work|change|solve|end|fix, will shrink, much|everything|all|lot|success|fate|future …
        depend|depends|depended|hinges|rests on|upon, depends|depend|depended|hinges|hinge|contingent|conditional
        on|upon, subject to … conditions|change|review|approval, is|are|was|were
        temporary|reversible|provisional|revocable, expires|expire|runs out in|next|after|on|at|within, one off, for
        now, time will tell, dependence|dependency|dependent|reliance|reliant|overdependence|overreliance on|upon,
        over|heavy|heavily|excessive reliance|reliant|dependence|dependent, caught|torn|squeezed|sandwiched|trapped
        between, tightrope, fine line, held|is|are hostage to, leaves … exposed|vulnerable|open, double edged, at stake,
        trade off|offs, pitfall*, headwind*, drag on, uphill, steep price|cost|climb
    """),
    "persistence": _cues("""
        is|are|was|were|remains|remain|looks|seems thin|scarce|fragile|shallow|brittle|tense|strained|fraught|lopsided|slow|sluggish,
        remains|remain|remained … negative|hostile|elusive|slow,
        remain|remains|remained|stay|stays|stayed|staying in place|force|effect|intact|unchanged|banned|barred|blocked|
        closed|high|deep|fragile|weak|hesitant|low|limited|sceptical|skeptical|cautious|tense|strained|unmoved|
        unconvinced|untouched|unfinished|unfulfilled|opposed|hostage|modest|thin|stuck|shut|off|a,
        tariffs|ban|bans|sanctions|restrictions|curbs|controls|duties|limits|quotas|barriers …
        remain|remains|stay|stays|continue|persist|persists|linger, continue|continues|continued|continuing to … block|
        bar|insist|resist|refuse|oppose|demand|claim|restrict|face|struggle|harass|occupy|suffer|differ|weigh|haunt|
        limit|divide|reject|deny|test, run|runs|ran|running deep, trust …
        low|thin|lacking|fragile|scarce|weak|shallow|absent|short, trust deficit, deficit of trust, lack of trust,
        suspicion* … runs|run|remain|remains|persist|linger|of|between|about, suspicious of, gap …
        wide|wider|widen*|yawning|large|grown|growing|grows, imbalance*, deficit …
        widen*|grow|grows|growing|ballooned|keeps|swollen|persists, far from|too surface, never far|entirely, old
        grievances|wounds|habits|suspicions, grievance*, bad blood, ill will, deep|deeply|sharply|bitterly|long
        divided|divisions|split|rooted|seated|standing disputes|differences|disagreement,
        insist|insists|insisted|maintain|maintains that|on … not|no|never|its|must|only,
        resist|resists|resisted|resistance, blocked|blocking, blocks|block the|a|any|all|it|its|their|our|every, red
        line*, competing|conflicting|rival claims|interests|visions|versions|accounts, diverg*, incompatible, out of
        step, poles apart, unequal, uneven, mismatch, shortage|shortages of, understaffed, underfunded, cash
        strapped, dependen* … exposed, bureaucra*, red tape
    """),
    "bare negation": _cues("""
        PAPERS|talks|summit|meeting|visit|sides|leaders|governments|negotiators|pledge|pledges|commitments|commitment|
        promises|paper|outcome|result|results|measures|numbers|relief|mechanism
        ?does|do|did|is|are|was|were|has|have|will|would|could|can ?also|still
        not|nothing|never|no|little|hardly|barely|nowhere, PAPERS|talks|summit|meeting|visit|sides|leaders|governments|
        negotiators|commitments|promises|measures didn't|doesn't|don't|isn't|aren't|wasn't|weren't|won't|hasn't|haven't|
        couldn't|wouldn't|can't|cannot, none of the|these|those|this, only
        one|two|three|four|five|six|seven|eight|nine|ten|half|part of, only|just a handful|few|fraction|part, few|little
        of the|those|these|them|it|what
    """),
}
