"""How English prose says that talks brought something about: cues by rule, written as :mod:`summitlib.cues` tells."""

from __future__ import annotations

from .parties import cues as _cues

OUTCOME = {
    "undertaking": _cues("""
        BOTH|we ?also share|shares|shared … view|views|vision|resolve|determination|concern|concerns|commitment|
        understanding|interest|position|goal, agreed to|on|that|in, SIDES … resolved|undertook|decided|endorsed
        to|that|on|the|a, resolved to, SIDES …
        launched|established|announced|endorsed|adopted|unveiled|welcomed|finalized|finalised, announced … decision to
    """),
    "pledge": _cues("""
        commits|recommits to|both|itself|the|up, will|to go to|toward|towards, will|would|shall … provide|lend|invest|
        contribute|fund|finance|supply|donate|deliver|train|open|build|construct|purchase|buy|mobilize|mobilise|commit|
        allocate|extend|grant|waive|remove|lift|reduce|cut|lower|double|triple|add|join|receive|create|send|station|
        lease|transfer|export|import|expand|increase|upgrade|support, is|are to …
        provide|lend|invest|build|receive|supply|train|open, intend|intends|plan|plans|agreed to …
        invest|commit|mobilize|mobilise|provide|fund|lend|spend|buy|purchase|build, is|are going to
        train|provide|build|invest|buy|receive|open, pledged|pledges|promised …
        billion|million|funds|funding|aid|loan|loans|support|investment,
        proud|pleased|happy|delighted|glad to announce|report, we're launching|announcing|providing|establishing|creating|signing,
        we are launching|announcing|establishing|signing, today we launch|announce|establish
    """),
    "named agreement": _cues("""
        mou|mous|memorandum|memoranda|agreement|protocol|programme|treaty|convention|declaration|accord
        on|between|for|of|amending|concerning|in
    """),
    "agreement": _cues("""
        reaffirm|reaffirms|reaffirmed|affirm|affirms|affirmed … support|commitment|resolve|determination|readiness,
        agreed, agreement … was|were|has|have … reached|signed|concluded|struck, reached …
        agreement|agreements|consensus|accord|deal|understanding|compromise|truce, SIDES … reaffirmed|pledged|vowed|
        endorsed|decided|affirmed|reiterated|expressed|welcomed|shared|confirmed|recommitted|undertook|concurred|hailed,
        was|were … reaffirmed|agreed|endorsed|adopted|signed|inked|concluded|exchanged|approved|ratified|restored|
        resumed|reopened|lifted|launched|established|created|announced|unveiled|secured|extended|renewed|finalized|
        finalised|formalized|sealed|released|issued|clinched, expressed support for, shared understanding, see|saw eye
        to eye, common understanding, joint statement|declaration|communiqué|communique …
        said|says|reads|affirmed|stressed|pledged|called|calls|commits, in … joint
        statement|declaration|communiqué|communique,
        memorandum|memoranda|mou|mous|pact|deal|agreement|accord|treaty|contract|protocol … covers|cover|covered|
        includes|include|expands|expanded|provides|aims|calls|commits|allows|paves|involves|involved|states|sets|
        requires|will, agreements|deals|mous|memoranda|memorandums|pacts|accords|documents … signed|covered|cover|
        include|included|involve|involved|spanning|worth|signal|concluded|inked|reached|on, these|they|which
        included|include … agreement|agreements|mou|memorandum|deal|deals|contracts|pact|certificate, certificate …
        states|signed|exchanged, consented to, gave … consent|blessing|nod|approval,
        deal|agreement|truce|accord|pact|compromise|ceasefire|bargain|understanding
        reached|struck|signed|brokered|clinched|sealed|hammered by|between|on|at|in|after|over|last|with|out, came to
        terms, renewed … agreement|swap|pact|treaty|lease|accord|deal, said|says the communique|communiqué|declaration,
        according to … communique|communiqué|declaration, according to … joint statement, shook hands on, accepted …
        invitation|proposal|offer|terms|plan, approved, concurred, expressed satisfaction, noted with
        satisfaction|appreciation, serious piece of work, not nothing
    """),
    "signing": _cues("""
        announced|unveiled that … would|will|had, began|opened|started|launched|begin|opens … dialogue|negotiations
        on|about|for, secured|won|got|obtained … loan|loans|grant|grants|credit, organised|organized|hosted|held a|the|their
        … forum,
        announced a|an|new|plans, signed, sign|signs … agreement|agreements|deal|deals|pact|pacts|memorandum|memoranda|
        mou|mous|accord|treaty|contract|contracts|declaration, inked, concluded … agreement|agreements|deal|treaty|mou|
        mous|memorandum|memoranda|negotiations|talks|pact|contract, signing of, clinched, struck …
        deal|agreement|bargain|accord, sealed, finalized, finalised, adopted … declaration|statement|plan|roadmap|
        communiqué|communique|document|resolution|agenda|framework|programme|program|joint, issued|released|published …
        statement|communiqué|communique|declaration|factsheet, issued|released … fact sheet, exchanged …
        documents|instruments|letters|notes, ratified, flurry of deals, unveiled … plan|deal|partnership|initiative|
        package|framework|fund|agreement|roadmap|investment|investments, announced … deal|deals|agreement|agreements|
        partnership|plan|plans|package|investment|investments|purchase|purchases|fund|initiative|initiatives|resumption|
        measures|joint|cooperation|contract|contracts, announced that they, awarded … contract, deals …
        worth|valued|totaling|totalling|followed, secured … order|orders|commitment|commitments|deal|deals|agreement|
        agreements|pledge|pledges|support|investment|backing|contract|contracts|promise|assurance|assurances|
        endorsement|access|exemption|release|concession|concessions, won … order|orders|commitment|commitments|pledge|
        pledges|support|backing|contract|contracts|concessions|concession|assurances|assurance|approval|endorsement
    """),
    "achievement": _cues("""
        yielded|yields|yielding|brought … extension|package|commitments|investment|contract|contracts|agreements|orders,
        claimed|hailed|celebrated as a|an victory|win|success, fared|went better|well|smoothly, results|harvest|yield|list|haul is|are|was|were ?also|quite|rather|very|more|no ?less
        substantial|respectable|solid|considerable|impressive|rich|long, is|are coming back,
        made … progress, progress … was|were|has|had|been … made|achieved, tangible|substantial|significant|meaningful|
        real|concrete|solid|notable|visible|good|some|initial|important|considerable progress, breakthrough*, achiev*,
        accomplish*, succeed*, success, successful, successfully, milestone*, historic … agreement|deal|meeting|step,
        step forward|toward|towards, first step|steps, initial step, paved|paves|paving the way, laid|lays|laying …
        foundation|groundwork|basis, foundation|basis|platform|framework|atmosphere|mechanism|channel|groundwork|
        momentum|hotline|committee … was|were|has|have …
        established|created|laid|formed|generated|set|built|restored|launched, resumed …
        for|after|talks|negotiations|flights|dialogue|trade|operations|imports|exports, resumption, restored, reopened,
        lifted, eased … restrictions|tensions|sanctions|controls|tariffs|rules, normali*ed, normalized, normalised,
        renewed for|until|the|their|its, extended … agreement|swap|deal|truce|treaty|visa|by|until|for, established,
        launched, inaugurated, upgraded, elevated, set up, led to, resulted in, results|resulting in, culminat*,
        yielded, yielding, bore fruit, produced … results|agreement|agreements|deal|deals|progress|declaration|
        statement|document|documents|outcomes|breakthrough, delivered … results|outcomes|agreement|agreements|wins|on,
        broke|breaking|broken … ice|deadlock|impasse|ground, thaw*, reset relations|ties, signifies|signified,
        marked|marks … restoration|resumption|turning|end|return|breakthrough|normalization|normalisation|step|shift,
        turned|turning … into, expanded … scope|cooperation|exports|access, scope … expanded, opened …
        door|market|markets|way|new|up, boosted, deepened, strengthened, cemented, consolidated, defus*, resolved,
        settled … dispute|issue|row|differences, ended … dispute|standoff|stand|war|freeze|ban|row|suspension, adroit*,
        reinvigorat*, rejuvenat*, revived, reviving, rebuil* … trust|confidence|ties|machinery, managed to, gains, win
        win outcome, dividend*, first fruits, positive …
        results|outcome|outcomes|signal|development|momentum|note|step|side, assessed as, praised, hailed as, proactive
        signal, favorable|favourable atmosphere, build|builds|built|building goodwill, goodwill, did address, notable,
        noteworthy, on the positive side, bright spot, went … further than, exceeded … expectations, beyond
        expectations, fruitful, productive, constructive outcome, complete|completed … negotiations|talks|round|work,
        implemented, took effect, takes effect, came|come|comes|entered|enters into force|effect, to be transferred,
        will be transferred|returned|waived|removed|exempted|lifted|donated|reopened|restored|reduced|cut, handed over,
        returned to, donated, released from, waived, visa free, participation by, did|does|do not
        display|show|voice|express|raise|object|oppose … concern|concerns|objection|objections|opposition
    """),
    "list item": _cues("""
        launch|launching|establishment|establishing|extension|extending|creation|creating|expansion|expanding|signing|
        opening|renewal|renewing|resumption|conclusion|concluding|adoption|finalization|finalisation|approval|
        introduction|removal|release|return|provision|grant|exchange|recognition|inauguration|upgrade|upgrading|
        elevation|formation|deployment|delivery|purchase|donation|restoration|accession|ratification|completion|
        implementation|announcement|waiver|reduction|elimination|accreditation of, mutual recognition, expands|launches|
        establishes|commits|announces|delivers|secures|creates|provides|strengthens|deepens|advances|extends|signs|
        opens|lowers|cuts|removes|eliminates|reaffirms|supports|invests|reduces|protects,
        announcing|launching|establishing|unlocking|mobilizing|mobilising, new|a|an ?new|joint|direct
        ?ferry|air|rail|training|joint|research|credit programme|program|fund|line|route|centre|center|initiative|
        partnership|facility|scheme|hub|platform|network|corridor|office|consulate|service to|for|in|on|between|of,
        ACTORS to waive|provide|buy|purchase|build|invest|launch|open|supply|lend|sell|extend|lift|cut|lower|remove|
        resume|establish|create|join|host|fund|set|expand|sign|start|ease|train|contribute|return|exempt|grant|increase|
        double|allow|recognise|recognize|finance
    """),
    "terms": _cues("""
        under the|its|their|this|that|these|those|his|her … PAPERS|terms, as part of the|this|that|a … PAPERS, PAPERS …
        gives|gave|give|allows|allowed|lets|commits|committed|obliges|guarantees|guaranteed|grants|granted|opens|opened|
        lowers|lowered|cuts|lifts|lifted|removes|removed|ends|extends|extended|creates|created|sets|spells|lays|doubles|
        eases|eased|bars|binds|obligates|permits|permitted|enables|enabled|raises|foresees|envisages|envisions|
        stipulates|specifies|provides|waives|restores|reopens|secures|settles|exempts|caps|halves|includes|included|
        covers|covered, covers|covering … percent|goods|lines|sectors|areas|fields, in return|exchange, tariffs|tariff|
        duties|duty|levy|levies|rate|rates|quota|quotas|fees|fee|cap|ceiling|barriers … fall|falls|drop|drops|rise|
        rises|fell|dropped|cut|halved|scrapped|abolished|lowered|reduced|eliminated|removed|waived
        to|from|by|in|on|altogether|this|next|within, flights|trains|ferries|ferry|shipments|exports|imports|deliveries|
        services|service|talks|trade|traffic|visits|exchanges|operations|bus|buses|train|consultations|contacts …
        resume|resumed|resumes|restart|restarted|restarts|reopened|reopen|run|begin|started|start|restored
        again|on|in|within|from|after|this|next|for, hotline|line|route|bridge|office|consulate|embassy|service|channel|
        centre|center|crossing|border|port|plant|corridor|terminal|link …
        live|opened|opens|reopened|reopens|started|starts|launched|inaugurated|operational, citizens|travellers|
        travelers|tourists|nationals|visitors|students|companies|exporters|farmers|firms|holders|inspectors|workers|
        airlines|carriers … may|can|will|could now|soon|be|enter|stay|visit|work|travel|apply|export|fly|get|sell, able
        to … without|from|for|at, gets|get|gain|gains|gained|won|got|receive|receives|received …
        access|exemption|waiver|relief|years|exemptions|rights|reprieve
    """),
    "act": _cues("""
        ACTORS ?has|have|also put|puts forward|up|names|their|aside|an, ACTORS ?has|have|also gave|gives|given …
        green|nod|access|blessing|go|permission|assurance|assurances|backing|consent, ACTORS is|are ?also providing|
        lending|building|supplying|donating|investing|opening|buying|funding|lifting|lowering|removing|contributing|
        training|extending, ACTORS will ?also|now put|pay|give|set|sell|operate|fly|expand|exempt|allow|recognise|
        recognize|ease|restore|share, was|were|been|be|being|are freed|released|reunited|returned|repatriated|swapped|
        spared|dropped|eased|relaxed|scrapped|waived|abolished|upgraded|elevated|settled|defused|cleared|unfrozen|
        unblocked|narrowed|bridged|doubled|awarded|granted|approved|set|installed|connected|linked|reconnected|reduced|
        removed|admitted|exempted … up|from|by|on|to|in|after|the|for|at, to be … exchanged|swapped|returned|released|
        lifted|cut|lowered|built|created|opened|set|transferred|removed|reduced|waived|repatriated|shared|delivered|
        restored|phased|established
    """),
    "joint voice": _cues("""
        BOTH|we ?also look|looked|looking forward to, reiterated|reaffirmed its|their|his|her support|commitment for|to,
        BOTH|we ?also|jointly|both|further|all affirm|reaffirm|welcome|commit|recognise|recognize|condemn|support|
        endorse|adopt|underline|underscore|underscored|underlined|emphasise|emphasize|emphasised|emphasized|acknowledge|
        acknowledged|recognised|recognized|noted|note|condemned|commended|applauded|supported|encouraged|appreciated|
        share|concur|agree|declare|declared|resolve|reiterate|denounced|deplored|instructed|committed|pledge|backed,
        common understanding|understandings|ground|position, saw|see|seeing eye, are|is|were|was of the|one
        view|same|mind, expressed|voiced their|mutual|joint|shared|appreciation …
        satisfaction|resolve|determination|commitment|support|readiness|appreciation
    """),
    "verdict": _cues("""
        give|gives … credit, gains|gain was|were|is|are real|substantial|solid|clear|considerable|tangible,
        ban|freeze|boycott|embargo|standoff|war|row|dispute is|are|was over, flew|came|went|walked home|free
        with|on|after, taking|buying … again, got what … came|wanted|needed|asked, we|they have|got a|our
        deal|agreement|accord|understanding, it's|it is done|settled|finished, done deal,
        called|described|judged|termed|hailed|praised|found|pronounced … constructive|productive|candid|useful|positive|
        good|successful|success|historic|fruitful|excellent|substantive|meaningful|warm|cordial|breakthrough|milestone|
        great|win|victory|triumph|landmark,
        talks|meeting|conversation|discussion|discussions|summit|visit|call|session|dinner|trip … was|were|had|been …
        constructive|productive|candid|useful|positive|good|successful|success|historic|fruitful|excellent|substantive|
        meaningful|great|terrific|amazing|fantastic, normal footing, back on|to track|course|normal,
        cleared|clears|clear the air, mend|mended|mending|patched|patch fences|ties|relations|up, turned|turn the|a
        page|corner, put … behind, buried|bury the hatchet, home|away|back|returned|returns|left|emerged with … orders|
        deals|agreement|agreements|pledge|pledges|promise|promises|contracts|commitment|commitments|access|concessions|
        prize|pact|accord|assurances, green light, go ahead, for the first time, gave …
        lift|boost|impetus|momentum|shot, boost|boon|lifeline|win|victory|triumph|coup|relief|reprieve for,
        important|big|great|real|diplomatic|significant|major|key|huge
        win|victory|gain|gains|success|step|triumph|coup|achievement|concession|boost, paid|pays|pay off, made
        headway|strides, on the mend, warmed|warming of|up|to|again, melted, brought …
        back|together|closer|down|home|an|into, put|puts|putting … footing|rest|rails
    """),
}
