"""Words that weaken, turn or carry on what a sentence says of a summit: cues written as :mod:`summitlib.cues` tells."""

from __future__ import annotations

from .parties import cues as _cues

#: what a cue within does not say
GUARDS = _cues("""
    long|much delayed, a little more|less than, held|hold|holding up
    jars|signs|banners|placards|posters|flags|photos|pictures|portraits|a|the, should|must|does|do not
    target|be|threaten ?directed|aimed ?at any|third|other, a|an|the|any|its|their|his|her|this|that proposed, who|which advises|advised,
    should|must|can|may|might|could|would … be understood|noted|seen|viewed|read|interpreted|remembered|recalled|
    regarded|emphasized|emphasised|stressed|surprising|said|mistaken|obvious, should not be forgotten, declined|refused
    to comment|elaborate|answer|speak|say|be, did|does|do|didn't not respond|reply|answer|comment|immediately,
    did|didn't not … respond|reply|comment, could not be|immediately … reached|verified|confirmed, was|were not …
    authorised|authorized, because … not authorised|authorized|allowed, not … speak|brief|publicly, could|can … not
    independently, not available for, asked|asking|requested|wished not|anonym* ?to ?be ?named|identified|quoted, on
    condition of, no doubt, without … doubt, beyond doubt, not only, no less, no later than, no more than, no fewer
    than, not limited to, no coincidence, no surprise, no stranger, need not, no need to, did|does|do|not
    display|show|voice|express|raise|object|oppose … concern|concerns|objection|objections|opposition, did not …
    object|oppose|hide|hesitate, did|does not rule out, not … rule out, no objection|objections, must have been, nobody
    should, no one should, must be frank|honest|clear|careful, without
    preconditions|delay|incident|fail|exception|interruption, have|has|had to do with, no such
    measures|ban|restrictions, free trade agreement, status of forces agreement, no eternal|permanent, hard to
    overstate|exaggerate, difficult to overstate|exaggerate, said|says it all, shall we, there is|was|were|are|can|could
    ?be no doubt|question|secret|surprise|mistaking|substitute|need|hurry|shortage|denying, regarding|concerning the|a …
    resumption|agreement|signing|deal|plan, let's go|start|begin|turn|move|hear|take, apolog* for the|a|any ?long|slight
    delay|wait, back to the|its|their, closer|better|faster|further|larger|bigger|sooner|warmer|higher|longer|greater
    than expected|hoped|planned|anticipated|forecast, what it|he|she|they|we ?had|has|have ?long
    sought|wanted|asked|demanded, so called success|breakthrough|agreement|deal|consensus|progress|truce, risk
    management, managing|manage|minimize|minimise|reduce|reducing|mitigate|avoid … risks|risk|friction|frictions, in no
    small, no small, with no … strings, should|would|could have been, if … should, lest … should, sooner or later, non
    aggression, non interference, non proliferation, non tariff barriers, established in, not a problem, no problem,
    is|was said to have, led … delegation, agreed on background, restored … palace|temple|house|building|monument,
    accept* … award|bouquet, returned to|from … office|home|power|seoul|tokyo|beijing|work|hotel, set up to, deal
    with|of, deals with, dealing with, will|would open|opens … chapter|era|phase|page|stage|horizon
""")

#: what follows was wanted, not had
PURPOSE = _cues("""
    aimed at, aiming to|at|for, aims|aim to, sought to, seeks|seek to, seeking to, in … effort to, in … bid to, in an
    attempt to, attempt|attempts|attempted|attempting to, with the goal|aim|hope|intention of, in order to, in hopes of,
    hope|hopes|hoped|hoping to|that|for|the, wants|wanted|want to, intends|intended|intend to, desire to|for,
    willingness to, wish|wishes|wished|wishing to|for, designed to, would like to, effort|efforts to, ambition* to|of,
    tried|trying to, keen|eager to, in anticipation of, ahead of
""")

#: what one side alone says of itself; no outcome follows from it
TELLING = _cues("""
    said, says, stated|states, told, tells, explained, described, describes, emphasized, emphasised, emphasizing,
    underscored, underlined, stressed, stressing, noted, added, adding, remarked, claimed, highlighted, mentioned,
    responded, replied, wrote, argued, believes, believed, insisted, insisting, quoted as saying, according to, called
    for, asked, expressed, spoke of, recalled, promised, vowed, urged, assured, declared
""")

#: openings that carry on what the sentence before was about
ANAPHORA = _cues("""
    this, these, that, those, they, it, such, its, their, the former, the latter, both, he, she, his, her, among them,
    of these, here, there, the agreement, the agreements, the deal, the deals, the dialogue, the measure, the measures,
    the forum, the plan, the ban, the restrictions, the move, the idea, the issue, the mechanism, the proposal, the
    pact, the memorandum, the document, the certificate, the poll, in addition, also, moreover, furthermore, in
    comparison, in contrast, by contrast, for example, for instance, in particular, as a result, therefore, thus,
    instead, as such, similarly, likewise, meanwhile, so, but
""")

#: what headings say of what stands under them; the first that fits decides
HEADINGS = {
    "context": (
        r"\b(?:background|quick facts|key facts|about (?:the|us)|how it began|what happened|timeline|chronology|history|who is who"
        r"|methodology|notes|sources|further reading|the story so far|what is)\b"
    ),
    "limitation": (
        r"\b(?:limit|obstacle|constraint|risk|shortcoming|hurdle|difficult|unresolved|gaps?\b|sticking|missing|concern|caveat"
        r"|disappoint|weakness|unfinished|unsaid|left out|left undone|went wrong|did not|didn['’]t|was not|wasn['’]t|were not|not done"
        r"|fell short|falls short|losers?\b|the catch|cracks|doubts|stumbling|failure|setback"
        r"|what stalled|the fine print|on paper|bad news|problem|trouble|open questions)"
    ),
    "task": (
        r"\b(?:task|recommend|way forward|direction|next step|implication|looking (?:ahead|forward)|what(?: comes|['’]s| is|)? next|what now"
        r"|(?:agenda|road|path|way) ahead|ahead\b|policy|proposal|homework|priorities|to do\b|to watch|what should|what must|how to"
        r"|steps|must\b|should\b|where to (?:go )?from here|the coming)"
    ),
    "outcome": (
        r"\b(?:outcome|result|achievement|deliverable|gain|accomplishment|success|fruit|agreement|progress|agreed|signed|decided"
        r"|winners?\b|good news|breakthrough|what worked|what was done|commitments|wins\b)"
    ),
}

#: openings of a sentence that only moves a press conference along
COURTESIES = (
    r"(?:[A-Z][\w.’' -]{0,60}(?:\([^)]*\))?: ?)?[“\"‘'(]*(?:thank you|thanks|good (?:morning|afternoon|evening)|welcome|ladies and gentlemen|please\b"
    r"|next question|last question|first question|a question for|let['’]s (?:go|start|take|hear|turn)|we(?:['’]ll| will) take|with that|if i may|over to you|as interpreted|laughter|applause"
    r"|you['’]re welcome|excellenc|dear\b|mr\.? (?:president|prime minister)|that is (?:all|everything)|i must be (?:frank|honest))"
)

#: who judges from outside: what they say is the article's own account of the results
OBSERVING = _cues("""
    analyst*, economist*, experts, expert, professor, professors, researcher*, scholar, scholars, historian, historians,
    lecturer, teaches, fellow at|of|in, think tank|tanks,
    institute|university|centre|center|forum|school|council|house|foundation|group …
    said|says|wrote|argues|argued|warns|warned|thinks|believes|calls|called, critic, critics, campaigner*, activist*,
    opposition, union, unions, lobby, farmer, farmers, grower, growers, fishermen, villagers, residents, former
    diplomat|ambassador|official|negotiator|minister, commentator*, columnist*, strategist*, desk at|of, who runs,
    director of, survivors, traders, exporters
""")

#: how documents are headed in which sides set down together, or one side lists, what was agreed
AGREED_TEXT = (
    r"(?:the )?(?:u\.?s\.?[-– ]\w+ |\w+[-– ]\w+ )?(?:joint (?:leaders['’]? )?(?:press )?(?:statement|declaration|communiqu[ée]|vision)|fact ?sheet|leaders['’]? (?:statement|declaration|communiqu[ée])|list of (?:outcomes|agreements))"
    r"|.{0,80}\bjoint (?:leaders['’]? )?(?:press )?(?:statement|declaration|communiqu[ée]) (?:of|by|between|on|from|following|issued)\b"
)
