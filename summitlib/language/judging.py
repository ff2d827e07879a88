"""Words that weaken, turn or carry on what a sentence says of a summit: cues written as :mod:`summitlib.cues` tells."""

from __future__ import annotations

from .parties import cues as _cues

#: weaker words, believed where the heading promises their function
LEANING = {
    "limitation": _cues("""
        risk*, challenge*, still, never, wait*, fade*, faces, concern*, difficult*, problem*, tension*, threat*,
        difference*, limit*, dispute*,
        however, but, despite, although, controls, pressure*, competition, only, not, no, without, decline*,
        restrict*, lack*, constrain*, suspicion*, asymmetr*, dependen*
    """),
    "outcome": _cues("""
        expand*, create*, agree*, adopt*, affirm*, welcom*, recogni*, commit*, underlin*, underscor*, stress*, noted, note, applaud*, encourag*, look forward, looked forward, endors*, advanc*, deepen*, build*, invest*, launch*, establish*, announc*, partner*, fund*, resum*, strengthen*, provid*, signal*, saw, produced, participat*, attended, held,
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
    should not be forgotten, declined|refused to comment|elaborate|answer|speak|say|be, did|does|do|didn't not
    respond|reply|answer|comment|immediately, did|didn't not … respond|reply|comment, could not be|immediately … reached|verified|confirmed, was|were not … authorised|authorized, because … not
    authorised|authorized|allowed, not … speak|brief|publicly, could|can … not independently, not available for, no doubt, without … doubt, beyond doubt, not only, no less, no later than, no more
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

#: how documents are headed in which sides set down together, or one side lists, what was agreed
AGREED_TEXT = (
    r"(?:the )?(?:u\.?s\.?[-– ]\w+ |\w+[-– ]\w+ )?(?:joint (?:leaders['’]? )?(?:press )?(?:statement|declaration|communiqu[ée]|vision)|fact ?sheet|leaders['’]? (?:statement|declaration|communiqu[ée])|list of (?:outcomes|agreements))"
    r"|.{0,80}\bjoint (?:leaders['’]? )?(?:press )?(?:statement|declaration|communiqu[ée]) (?:of|by|between|on|from|following|issued)\b"
)
