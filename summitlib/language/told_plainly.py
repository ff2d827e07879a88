"""How English prose tells results as plain facts: cues by rule, written as :mod:`summitlib.cues` tells.

A reporter seldom writes “the summit fell short”: a paragraph “was struck”, a bargain “had shrunk to a study group”,
nobody “was consulted”; and of what was won, growers “get an extra 40,000 tonnes”.
"""

from __future__ import annotations

from .parties import cues as _cues

SHORTFALL = {
    "absence": _cues("""
        there was|is|were|are no, nothing …
        said|agreed|decided|done|signed|came|changed|offered|happened|resolved|settled, does|did|do not
        occur|appear|feature|figure, nobody|none … consulted|asked|invited|told|heard|warned|came|come|seen|see|
        listened|answered|explain|explained|offered|offers|paid|pays|paying|bothered|checked|signed|volunteered|wants|
        expects|believes|knows|owns|took|mentioned|raised|spoke, no one … consulted|asked|invited|told|heard|warned|
        came|come|seen|see|listened|answered|explain|explained|offered|offers|paid|pays|paying|bothered|checked|signed|
        volunteered|wants|expects|believes|knows|owns|took|mentioned|raised|spoke, nobody|none from|of …
        was|were|had|has|is, no one from|of … was|were|had|has|is, lack|lacks|lacked|lacking … money|funds|funding|cash|
        staff|crews|capacity|skills|votes|power|powers|means|support|trust|will|tools, let alone, not
        everybody|everyone|everything|all, what … did|does|do|could|would|can|will|has|have not, what …
        didn't|doesn't|don't|couldn't|wouldn't|can't|won't|cannot, what … was|were left|missing, never … turned|showed|
        appeared|arrived|materialised|materialized|came|got|reached|made|left|signed|ratified|honoured|honored|used|
        went|published|spelled|began|started|met|saw|explained|asked|answered, neither …
        word|mention|mentioned|raised|spoke, says|said|say|had|has nothing|little about|on|of|new|to, without a|any|so
        single|mention|word|hint|much, had|is|was|were|are yet to, not one of, found no|nothing|none, no
        trace|sign|hint|talk|word|room|answer|consensus|joint of|on|about|for|text|that|to, heard|got
        neither|nothing|no, as|is|was good as dead
    """),
    "scant words": _cues("""
        promise|promises|pledge|vow|offer to look|study|consider|review|talk|discuss|explore|think|try,
        promised|announced|pledged ?this|it|that|as ?much before, half a sentence|line|page|paragraph|clause, rated|got|
        gets|merits|merited|earned|earns|manages|managed|receives|received|drew|occupies|devotes|devoted|spares|spared
        only|just|barely|a|an|half|one|no … sentence|line|paragraph|clause|mention|word|words|footnote|reference,
        a|one|just|only ?one|just single|solitary|passing|lone|brief|subordinate|bare
        sentence|line|paragraph|clause|mention|reference|footnote|word, few|little|no|none|scant|modest|nothing
        ?meaningful|real|concrete|tangible|major|new|by ?new|of deliverables|results|outcomes|initiatives|specifics|
        substance|commitments|surprises|takers, buried in,
        yielded|produced|brought|delivered|achieved|offered|gained|won|contains|contained
        ?very|precious|rather|remarkably little|nothing|few,
        record|results|picture|reviews|verdict|signals|response|reaction|reception … mixed, mixed
        record|results|bag|signals|reviews|messages|reception, no decision|decisions|solution|text|answer|vote …
        made|taken|found|given|agreed|issued|held, not ?immediately|yet|made
        available|disclosed|released|published|public
    """),
    "came undone": _cues("""
        paragraph|passage|sentence|clause|reference|line|wording|language|phrase|mention|provision|section|article|
        draft|chapter … struck|deleted|removed|dropped|cut|taken|stripped|softened|diluted|missing|omitted|vanished|
        disappeared, then|later|quietly|finally struck|deleted|dropped|removed|abandoned|withdrawn,
        struck|deleted|stripped|scrubbed|excised|written from|out|at,
        shrunk|shrank|shrinks|whittled|dwindled|pared|boiled|reduced … to|down ?to a|an|one,
        belongs|handed|referred|relegated|consigned|kicked|punted|parked|left …
        panel|committee|group|officials|commission|experts|lawyers|taskforce|bureaucrats, adjourned|dispersed,
        cut|cutting short, ended|concluded|broke|finished|left|closed ?off|up
        early|abruptly|acrimoniously|inconclusively|prematurely, went|go|gone|going|goes
        wrong|awry|badly|sideways|unheeded, overplay*, overreach*, oversold, overpromis*, overestimat*, miscalculat*,
        misjudg*, mishandl*, misstep*, blunder*, bungl*, squander*, came|come|comes|coming
        unstuck|undone|apart|unravelled, unravel*, peter* out, watered|water down|it, back to square|the drawing, ground
        to a, hit a|the wall|snag|buffers|rocks, on the rocks, in ruins|shreds|disarray|jeopardy|question|trouble, fell
        by the, lost in|on|its, out of reach, off the rails|agenda|menu
    """),
    "worse": _cues("""
        far|wide|miles|poles apart, is|was|were|are|looks|looked|proved|felt|tell|tells|told|grew|grow|grown|turned|
        became|become|went|runs|ran ?a|an ?far|much|more|rather|somewhat|even|very humbler|rougher|frostier|chillier|
        cooler|bumpier|messier|murkier|darker|gloomier|bleaker|thornier|trickier|stickier|shakier|scantier|patchier|
        slower|weaker|meaner|thinner|duller|quieter|emptier|distant|muted|subdued|sobering|sombre|somber|awkward|
        acrimonious|prickly|testy|frosty|chilly|sour|grim|bleak|patchy|murky, more distant|complicated|muted|subdued|
        sobering|modest|slowly|cautious|sceptical|skeptical|remote, shorter|lighter|thinner|vaguer|weaker on,
        less|smaller|lower|fewer|later than …
        billed|hoped|expected|planned|promised|advertised|wanted|sought|asked|half|a, fewer|less than half,
        barely|scarcely half|third|quarter|enough|covers, mere|tiny|small fraction|sliver of,
        still|largely|mostly|almost ?all|entirely
        comes|come|depends|depend|relies|rely|buys|imports|import|flows|faces|lacks on|from|a|in|via, euros|dollars|
        percent|points|years|miles|kilometres|kilometers|billion|million|tonne|cents|yuan|won|yen|pounds apart,
        apart|split|divided|deadlocked|stuck|stand off on|over|about, has|have|with a|its
        snag|catch|hitch|cost|limits, out of date, wrong way|place|time, hole|holes|crack|cracks in|between|within
    """),
    "ill received": _cues("""
        distrust|distrusts|mistrust|mistrusts|dislike|dislikes|loathe|loathes|oppose|opposes|hates|detests
        the|it|any|this|that|its|their|them, faced|faces|face|facing|met|meets|meeting|drew|draws|draw|sparked|sparks|
        provoked|stirred|prompted|triggered|encountered|encounters|ran|running|run ?into|with … resistance|opposition|
        pushback|criticism|objections|anger|fury|ire|hurdles|headwinds|backlash|outcry|suspicion|unease|alarm|doubts|
        trouble|difficulties|protests, exposed|exposes|exposing|revealed|reveals|revealing|highlighted|highlights|
        underscored|underscores|underlined|showed|shows|laid|lays|betrayed|masked|masks|mask|masking|paper|papered|
        papering|hid|hides|finessed|deepened … divisions|differences|rift|rifts|gaps|gulf|split|splits|cracks|limits|
        weakness|weaknesses|strains|tensions|disagreement|disagreements|divides|fissures|discord|disunity,
        dissented|dissent|abstained|abstain|demurred|balked|baulked|stormed|recoiled|bristled,
        is|are|was|were|remain|remains|grew|left|seemed|sounded unhappy|displeased|furious|livid|aggrieved|disgruntled|
        dismayed|frustrated|irked|irritated|annoyed|exasperated|rattled|alarmed|upset|resentful|nervous|uneasy|anxious|
        angry|bitter, not ?yet|so|at|quite satisfied|pleased|happy|amused|reassured|persuaded|impressed|celebrating|
        smiling|cheering|squared|convinced|consulted|invited|asked|appeased, knife|slap|kick|stab|poke in the
        back|face|teeth|eye, blow|humiliation|embarrassment|retreat|climbdown|headache|disaster|catastrophe for|to,
        rally|rallies|protest|protests|demonstration|strike|lawsuit|petition against|over|in, trouble|quarrel|complaint|
        objection|catch|snag|rub|difficulty|weakness|flaw|drawback|downside|hitch|worry|problem is|lies|remains|with, no
        say|voice|seat|vote|role in|over|on|at, think of what, beg|begs|dodges|dodged the question,
        cannot|can't|couldn't … without, forbids|forbid|prohibits|bars what|it|them|the|any, resent*, spoil*, tarnish*,
        stung, bruised, bruising, embarrass*, snarl*, hit back at, lash* out, walkout, took
        issue|offence|offense|exception with|at|to, hostage to
    """),
    "left open": _cues("""
        votes|seats|points|euros|dollars|percent|billion|million|places short,
        asked|asks|ask|asking|wants|want|needs|need|wanted|begged ?for more time, is|are|was|were still
        a|an|only|just|waiting|without|missing|stuck|empty|pending, is|are|remain|remains|was|were|still … under
        discussion|negotiation|review|consideration|study|examination, still
        being|haggling|arguing|negotiating|bargaining|squabbling|wrangling|disputing, still …
        negotiated|discussed|debated|argued, are|is|we're|it's|were|was not ?yet|quite
        there|done|finished|ready|settled|solved|final|complete, subject to, up in the air, open ended, for another
        day|time|year, wait|waits for|until another, early days|to, anyone's guess, who knows, half
        finished|built|done|hearted, to be|still determined|decided|discussed|confirmed|fleshed, no
        date|deadline|timetable|figure|price|amount has|was|is|had|yet, left ?it|them for|to
        another|others|later|lawyers|parliament, in its th|first|second month, held|holding back by
    """),
}

GAIN = {
    "new terms": _cues("""
        fares|tolls|charges|premiums|prices|duties|tariffs|levies … will|would|are|is
        fall|falling|drop|dropping|halve|be|to, loan|credit|facility|lease|contract|order|bond …
        carries|bears|runs|covers|matures, is|was a|an|the ?new contract|loan|order|lease|swap|deal|agreement
        for|of|worth|to, permits|places|seats|slots|quota|limit|ceiling|allocation|intake|scholarships|visas|licences|
        licenses|flights|frequencies|cap|stay|stays|threshold|allowance|levy … rises|rise|grows|grow|doubles|double|
        triples|triple|increases|climbs|jumps|falls|fall|drops|drop|goes|go|disappears|disappear|ends|lapses|expands|
        shrinks|lengthens|shortens to|from|by|in|next|this|altogether|as, more than
        double|doubles|triple|triples|quadruple, get|gets|gain|gains|receive|receives|obtain|obtains|obtained … extra|
        more|additional|free|access|quota|permits|visa|visas|seat|vote|voice|waiver|what|licence|licences|tariff|duty,
        comes|come|came|springs|sprang|brought|roars|roared ?back ?to life|existence, back to life|work|business,
        making|makes|made … available, will|shall have|get|see|enjoy|gain … more|extra|additional|new|access|longer,
        will|shall be shared|exchanged|lifted|opened|doubled|cut|reduced|raised|expanded|funded|financed|trained|hired|
        built|paid|unannounced|published|granted|issued|recognised|recognized|exempt|exempted|created|free|eligible|
        stationed|allowed|delivered|supplied|spent|dropped|scrapped|extended|renewed|co|jointly|merged|linked|connected|
        supported|tripled|halved|posted|appointed|named|invested|returned|released, entered|enter|enters|entering into …
        PAPERS, framework covering|that|for, provides|provide for, effective MONTHS|immediately|from|on,
        starting|beginning with|in|from next|the|january|march|april|july|september|october, is|are ?now|also lifting|
        scrapping|ending|dropping|waiving|making|extending|opening|releasing|halving|doubling, runs|run until
    """),
    "gain": _cues("""
        gets|get|wins|keeps|secures its|their|his|her, takes|took|buys|bought|acquires|acquired …
        stake|share|fifth|quarter|third|half|tenth of|in, found|find|finding|reached|struck …
        common|middle|partner|partners|formula|compromise|wording ground|way|in|who|on|that|for,
        had|have|has|got|secured|gets … their|its|his|her|a compromise|prize|breakthrough|communiqué|wish|way|trophy,
        were|are|was|is|came|come|moved|drew|grew|inched|edged|got ?much|far|little closer|nearer, bring|brings|brought
        … closer|together, took|takes nerve|courage|skill|guts, not|n't
        trivial|negligible|insignificant|unimportant|nothing|bad|small, fuller|longer|richer|brighter|better|impressive
        list|haul|harvest|story|picture|balance|result, is|was|are|were ?far
        fuller|richer|brighter|real|useful|impressive ?enough, that|this is useful|welcome|new|progress|real|something,
        expected|projected|forecast|estimated|set|likely to ?be
        create|created|generate|support|bring|save|yield|attract|boost|unlock|add …
        jobs|billion|million|investment|exports|trade|percent|growth|posts,
        left|leave|leaves|leaving|returned|returns|came|comes|flew|went|go|goes ?home|away|back with …
        orders|contracts|documents|deals|agreements|pledges|promises|promise|pact|deal, worth the
        trip|effort|wait|journey, win|wins|won …
        seat|market|access|vote|place|right|rights|case|argument|reprieve|backing|delay, sold|sell them|him|her|it, gave
        way on|to, dropped|drops|withdrew|withdraws|lifted|abandoned|relaxed …
        objection|objections|opposition|resistance|demand|claim|case|complaint|veto|ban, lies at|in|on
        sea|trade|defence|defense|energy|culture, will
        spare|save|protect|help|let|allow|enable|give|bring|end|ease|free|cut|speed|halve|shorten, ending|ends|ended
        a|an|the|years|months|decades … quarrel|dispute|row|ban|wait|stalemate|feud|standoff|freeze|exile|uncertainty,
        lifted|raised|took|elevates|lifts … ties|relations|relationship|partnership to|into, let|lets|letting …
        back|in|into, good|great deal to|more, moved|shifted|advanced from … to, good|great|better start|day|news for
    """),
}

SEQUEL = {
    "sequel": _cues("""
        next|another|second|third|fourth|further|future|follow|return gathering|meeting|summit|round|session|encounter|
        edition|conference|forum|hearing|review|dialogue|leg|instalment|installment …
        penciled|pencilled|planned|scheduled|due|set|will, has|have|had|was|were|been ?also|already invited to|back,
        invited … to visit|pay|make|come|attend|host|return, extended|issued|accepted … invitation to|for, invitation to
        visit|return|attend, look|looks|looking|looked forward to welcoming|hosting|receiving|seeing|returning|visiting,
        take|takes|pick|picks … up again, return|returns|come|comes|revert to the|this|that
        matter|subject|question|issue|topic|table, report|reports ?back to … by|before|in|within,
        meets|reconvenes|reports|convenes ?again on|in|by|next|this|again, meet|meets|reconvene|gather again|next
        on|in|at|before|after, will|would continue consultations|talks|negotiations|discussions, continue
        consultations|negotiations|discussions, will|would|must finish|complete|conclude …
        homework|work|talks|negotiations|job|ratification|by|within|before, a|next stop|step is|would|will|in,
        work|talks|negotiations|consultations|drafting continues|continue|starts|begins|resumes|open|opens
        on|in|next|at|this, to be|are|will engaged|consulted|briefed|invited over|in|before|on, will|shall|would be
        engaged|consulted|briefed|invited, what|all we|they|it need|needs|needed|required is
    """),
}
