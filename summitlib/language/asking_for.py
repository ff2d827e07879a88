"""How English prose says what should, must or will be done next: cues by rule, written as :mod:`summitlib.cues` tells."""

from __future__ import annotations

from .parties import cues as _cues

TASK = {
    "obligation": _cues("""
        let's, should, must, ought to, shall, need to, needs to, needed to|if, have to, has to, will have to, will|would
        need to|sustained|more|continued|further, is|are|be|remains|become|becomes … necessary,
        is|are|be|remains|become|becomes|remain … imperative|paramount, is|are|be|remains|become|becomes|remain
        essential|vital|crucial|indispensable, is|are|remains required, requires|require, is important, are important,
        it is … time to, first|second|third|finally … should|must|need, now is the time, time has come, time to,
        top|first|key|immediate|next priority is|should|must|remains|will, priorities are|include, is incumbent, cannot
        afford to, only path, had better, it is … up to, there is … need, urgent need, in need of, calls for
        a|more|greater, not only … but also exchanges, be encouraged to, bear in mind, let us
        not|make|work|build|remember
    """),
    "recommendation": _cues("""
        called|calls|call for joint|greater|more|closer|stronger|new|faster|renewed|restraint|an|a|talks|dialogue|
        negotiations|peace, recommend|recommends|recommended|recommending, proposed, proposes, proposal to|for,
        suggested that|holding|creating|setting, suggests … should, called on|upon … to, called|calling|calls for
        urgent|immediate|swift|an|concrete|efforts|steps|action, advised|advises, attention should, consideration, worth
        considering|exploring|pursuing, could … be … addressed|strengthened|expanded|explored|established|used|pursued|
        linked|considered|through, could provide|offer|serve, would ?also do well to, our|first|second|third|fourth|main|key|another recommendation|proposal|suggestion
        is|would, the second|third|fourth|fifth|last|final is to, would be wise, encouraged|encourage …
        early|conclusion|continue|to, would help, urged … to … implement|ratify|speed|accelerate|follow
    """),
    "next step": _cues("""
        next step|steps|round|test|phase|stage|task|challenge, next … summit|meeting|round …
        will|expected|scheduled|set|due|planned|is|to, key|real|litmus|true|first|crucial|major test, task|tasks
        ahead|remain|remains|facing|now|is|are|will, remaining task|tasks|issues|work, follow up|through …
        measures|talks|meetings|negotiations|consultations|steps|needed|on|especially, raise* … expectations for, to be
        … ratified|finalized|finalised|implemented|followed, work remains, homework, in the months|weeks ahead,
        will|would … be … held|finalized|finalised|discussed|followed|reviewed|implemented …
        next|later|this|in|by|within|on, working level … talks|consultations|discussions|negotiations … will|to|are,
        is|are|was|were … expected|scheduled|due|slated|set to … meet|hold|sign|finalize|finalise|discuss|resume|
        conclude|continue|begin|start|convene|follow, plan|plans|planned|planning to …
        hold|sign|resume|finalize|finalise|follow|implement|convene|launch, will|shall … hold|convene|meet|resume|
        continue|finalize|finalise|sign|launch|begin|establish|work|implement|report|review|follow|host|visit|start|
        explore|prepare|pursue|conclude, remains to be done, ball is, it's time, it's high time, tasked … with,
        instructed … to, directed … to, mandated, deadline, by the end of|the
    """),
    "approval awaited": _cues("""
        yet to|be … ratify|ratified|approve|approved|pass|vote|sign|signed, must|needs|need …
        ratify|ratified|approve|approved|pass|parliament|parliamentary, awaits|awaiting|await|pending …
        approval|ratification|vote|signature|green|consent, still|also|now|first
        needs|need|has|have|must|require|requires to|the|a|an|parliament|approval|ratification|its|both|be, requires …
        approval|ratification|consent|vote, needs|need|requires|require|awaits|await|awaiting|seeks|subject ?to …
        clearance|approval|consent|permission|authorisation|authorization|ratification|blessing|sign,
        lawmakers|parliament|congress|senate|legislators|legislature|voters|cabinet|court|council …
        expected|due|set|scheduled|will|must|to|still vote|ratify|approve|decide|debate|consider|rule|pass|take
    """),
    "coming test": _cues("""
        the|first|next|real|true test|tests will|would come, test|tests come|comes when|in,
        two|three|four|five|several|more tests|questions|tasks|hurdles lie|lies|remain|await, might|could|should usefully,
        what … needs|need|requires is|are, what will count, will count is, onus|burden is|lies|falls on|with, have|has
        until, reconvene|reconvenes|reconvening, neither|nobody|none … afford, will|would want to see, test|question|
        challenge|task|job|trick|hurdle|goal|aim|key|priority|imperative|homework|assignment
        now|ahead|will|next|for|is|remains|comes|lies … be|is|whether|to|in, test|question is|becomes|remains|now|will
        whether|how|if|when|be|what, what matters|counts now|next|most|is, what happens|comes|follows next|now|then,
        it|that remains|falls|is for|to|up, it is|will|would now|be … for|up|to,
        month|months|weeks|year|years|days|round|test|time will|would show|tell|reveal|decide|determine|prove|test,
        will|would|should be judged|measured|tested, job|work|task|road|agenda|steps ahead, lies|lie|lay ahead of,
        turn|turning|translate|translating|convert|converting|transform … into
        action|deeds|projects|reality|results|practice|contracts|cranes, is|was the|their|his|her|our|its
        next|first|immediate|main|biggest task|test|job|challenge|step|priority|hurdle, next|upcoming|coming
        months|weeks|year|round|meeting|summit will|would, key|question will|would be, it remains|is|will … to be seen,
        watch|watched for|whether|how|closely
    """),
    "advice": _cues("""
        needs a|an|more|clear|new|to|both|greater|better|stronger|sustained|urgent|time|patience, ought,
        would|will|might be well|better|wise|wiser|best advised|to|off|served,
        deserve|deserves|merit|merits|warrants|warrant … attention|support|study|consideration|scrutiny|a|more|priority|
        clarity|certainty|better, it is ?to ?be hoped|expected that,
        one|another|first|second|third|simple|obvious|cheap|realistic
        option|way|approach|answer|possibility|remedy|starting|fix|solution|place|route
        is|would|could|might|to|point|forward, could|might|can begin|start|usefully|consider|help|explore|learn|borrow|
        also|do|take|go|build|use|invite|offer by|with|more|further|on|from|to|a|an|the,
        better|wiser|smarter|sensible|prudent|safer|best|pragmatic|realistic|balanced
        approach|course|policy|way|strategy|option|step|first|bet|starting|solution|answer, would be …
        better|wise|sensible|useful|prudent|helpful|first|good|mistake|start|step|folly, case for, argues|argue|argued
        for|that … should, high time, it is|it's time, is|are|was|be
        needed|required|overdue|necessary|essential|warranted|called, will|would|that require|need|demand|take patience|
        time|money|effort|work|political|more|sustained|a|an|careful|both|joint|compromise|courage,
        now|still|then|also|first have|has|need|needs to, have|has now|still|also|first|yet to, urge|urges|urged … to,
        calls|call for … should|must|to|a, priority|priorities … is|should|be|are|must, are|is|were to report|submit|
        draft|prepare|complete|present|finish|produce|deliver|recommend|draw|finalise|finalize|negotiate|agree|develop|
        meet|hold|begin|continue|consult|review|explore|study, follow up|through|next|second|third|further|another
        meeting|summit|round|session|talks|visit|consultations …
        planned|scheduled|expected|due|set|slated|pencilled|will|would|to|in, teams|experts|officials|negotiators|
        ministers|envoys|working|diplomats|committee|delegations … will|to|are|begin|begins|start|starts|resume|due
        meet|sit|work|discuss|continue|begin|start|draft|prepare|iron|hammer|reconvene|follow|on|again|to|negotiate,
        finish|complete|do the job|work|rest, no time to, cannot|can't wait|afford, resist the|any temptation|urge
    """),
    "bidding": _cues("""
        let, keep, make, build, avoid, start, stop, invest, publish, ensure, treat, focus, consider, prepare, pursue,
        adopt, invite, encourage, seek, tie, link, don't, do not, set, create, establish, strengthen, expand, develop,
        deepen, use, bring, put, maintain, resist, insist, begin, diversify, institutionalise, institutionalize, reduce,
        protect, align, coordinate, leverage, engage, clarify, define, appoint
    """),
}
