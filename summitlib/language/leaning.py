"""Words that lean a sentence towards a function without settling it: families by what they tell, as cues.

A turn of phrase (“fell short of”) decides by itself. Most prose has none: a hall stands empty, a permit lies
unanswered, a first pallet has left. There the families of the words are weighed against each other.
"""

from __future__ import annotations

from .parties import cues as _cues

FAMILIES = {
    # ---- towards a shortfall
    "denial": _cues("""
        aren't, can't, cannot, couldn't, didn't, doesn't, don't, hardly, hasn't, haven't, isn't, neither, never,
        no, no one, nobody, none, nor, not, not once, nothing, nowhere, scarcely, wasn't, weren't, without,
        won't, wouldn't
    """),
    "lack": _cues("""
        absence, absent, absentee, abstain*, aloof, amiss, any of, anywhere, bankrupt*, bare, bereft, blank,
        broke, came up short, dead letter, depleted, destitute, devoid, disappear*, dodge*, dormant, duck*,
        emptied, empty, evade*, evaporat*, exclud*, exclusion, exhausted, exists|exist|existed only, expire*,
        faceless, for want of, forgot*, gather*|gathering dust, gone from, hole, holes, idle, ignore*,
        impossible, in name, in vain, inaction, inactive, inadequate, incapable, incomplete, inconclusive,
        indifferen*, ineffective, ineligible, insolven*, insufficient, invisible, kept silent|quiet|out, lack*,
        lacked, lapse*, left out|off|blank|open|alone|vague, left unsaid|unsigned|undone|unanswered|unpaid,
        lone, lonely, mislaid, missing, mute, neglect*, never arrived|came|happened|opened|left|saw, no show,
        nominal, non existent, nonexistent, nothing about|on|of|for|more|like, omission, omit*, on ice, on
        paper, out of stock|service|action|order|work|reach|date, overlook*, parked, passes|passed over, ran
        dry|out, redundant, rust, rusted, rusting, scarc*, short of, short on, shortage*, silence, silent,
        skip*, stagnant, standing idle, starved, stayed silent|away|home|shut|closed|empty, stopped, taken
        off|out, unable, unaccounted, unaddressed, unanswerable, unanswered, unaware, unbacked, unborn, unbuilt,
        unclear, unconvinced, uncounted, undecided, undefined, undelivered, under construction, understaffed,
        underused, undisclosed, undone, unenforce*, unequal, unequipped, unexplained, unfair, unfilled,
        unfinished, unfulfilled, unfunded, unguarded, unheard, unhelpful, uninsured, uninvited, unkept,
        unknowable, unknown, unlicensed, unlikely, unlit, unloved, unmanned, unmarked, unmentioned, unmet,
        unmoved, unnamed, unoccupied, unopened, unpaid, unpopular, unprepared, unprotected, unproven,
        unratified, unread, unrealised, unrecognised, unregulated, unreliable, unrepaired, unrepentant,
        unresolved, unresponsive, unsettled, unsigned, unsold, unsolved, unspecified, unspent, unspoken,
        unstaffed, unsuccessful*, untested, untouched, untreated, unused, unverified, unwanted, unwelcome,
        unwilling, unwritten, used up, vacant, vacuum, vanish*, void, wanting
    """),
    "delay": _cues("""
        adjourn*, arrears, await*, backlog*, behind, belated*, bogged, bottled up, clogged, congest*, crawl*,
        dawdl*, deferr*, deferred, delay*, detour*, drag*, dragging, foot dragging, for years|decades|months,
        frozen, gridlock*, hamstrung, held up, hiatus, hold up, hold ups, holdup, idling, impounded, in
        abeyance, in committee, in court, in limbo, jam, jammed, lag*, late, later than, lengthy, limbo,
        linger*, long awaited, long delayed, long promised, months late, moribund, mothballed, on hold,
        outstanding, overdue, paralys*, paused, pending, postpone*, protracted, put back, put|pushed|set
        back|off, queue*, red tape, shelved, sits in|on|with, sitting in|on, slipped, slips, slow, slower,
        slowly, sluggish, snarl*, stagger on, stall*, stasis, stranded, stuck, suspended, tardy, tied up, two
        years late, unhurried, wait, waited, waiting, waiting list|time|times, waitlist, waits, years away,
        years|months|weeks after the, yet another, yet to
    """),
    "cost": _cues("""
        austerity, bankrupt, bill for|of, bite, bleed*, borrowed, burden*, charge more, charges|charge …
        fee|more, cheaper elsewhere, cost … more|up to, costed, costlier, costly, costs more, cuts to|in,
        damage, damaged, damages, dear, dearer, dearth, debts, default*, deficit*, deprived, devalu*, downgrad*,
        drain*, erode*, expensive, fallen, falling, falls by|short, fees, fell, fell by|to|from, fined,
        fine|fined, foot the bill, forfeit*, forgo*, forwent, give|gives|gave up, handicap*, hardship*, in
        debt|arrears|default, indebted, inflation, interest bill, less money, levy, lose, loses, losing, loss,
        losses, lost, margin, over budget, overcharg*, overrun*, overspen*, owed, pain*, payable, pay|pays up,
        penalt*, plummet*, poor, poorer, poverty, price of, price tag, price …
        climbed|doubled|risen|rose|tripled|soared, pricey, pricier, recession, redundanc*, risen, rising costs,
        sacrifice*, shoulder*, shrinking, slash*, slump*, soared, soaring, squeeze*, still pay|pays|paying,
        subsid*, sunk, surcharge, toll of|on, tumbl*, unaffordable, underpaid, unprofitable, weak, weaker,
        weakest, weakness*, wipe* out, worse, worsen*, worst, write off, written off, wrote off
    """),
    "smallness": _cues("""
        a few, a little, a mere, a pilot, a single, a third|quarter|fifth|tenth|half of what, as few as|little
        as, at best, at most, barely, below, brevity, by half, crumbs, dribble, drop in, dwarf*, elementary,
        few, fewer, fewer than, fewest, five|four|three|two|six|one out of, footnote, fraction, gesture, half of
        the|those|them, handful, hardly any, humble, inch, incremental, insignificant, just, least, less, less
        than, limited, little, lower than, lowest, marginal*, meager, meagre, mere, merely, microscopic,
        minimal, minor, minority of, minuscule, modest, narrow, narrower, negligible, next to nothing, nibble,
        niche, no bigger|longer|larger|higher|fewer, no more than, no number|date|figure, not
        enough|much|many|all|every|yet|far|half, nothing like, one in, one off, one page, only, out of every,
        pales, paltry, partial*, patchy, per cent of completion, percent of completion, petty, piecemeal, pilot,
        pinprick, pittance, puny, rarely, rudimentary, scant, scattering, scratch|scratches the, seldom, short,
        shorter, shy of, single line|paragraph|sentence|word, slight, slim, sliver, small, smaller, smallest,
        sparse, sparsely, subordinate, tenth, thin, thinly, thinner, tiny, token, too
        few|little|small|late|low|short|thin|far|slow|weak|narrow|costly|high|long|expensive|many|much,
        trickle*, trifl*, two lines|sentences, two thirds of what, under a, under half, vaguely, wafer thin,
        well below|short|under
    """),
    "rift": _cues("""
        absent from, accus*, adversar*, aggriev*, allegation*, antagon*, apart, argument*, at odds, balk*, ban,
        banned, bans, bar, barred, barring, bars, baulk*, bicker*, blam*, block, blocked, blocking, blocks, bone
        of, boycott*, brusque*, chasm, clash*, closed, compet* claims, competing, complain*, condemn*,
        conflict*, contempt, contention, contentious, contest*, contradict*, counter claim, critici*, cross
        purposes, deaf, declin* to, decried, defian*, defied, defy, demurr*, denounc*, denunciation, derid*, did
        not attend, differ, differed, differently, differs, disagree*, disapprov*, discontent, discord,
        disdain*, dismiss*, disput*, dissatisf*, dissent*, distanced|distances
        itself|himself|herself|themselves, distrust*, divid*, division*, doubt*, estrang*, exclude*, expel*,
        expuls*, feud*, forbade, forbid*, friction*, grievance*, grumbl*, gulf, haggl*, heckl*, hostil*, icy,
        impasse, insult*, irritat*, jeer*, lament*, lawsuit*, left before|early, litigat*, loggerheads,
        mistrust*, mock*, mutin*, nay, not share, object, objected, objects, offence, offend*, opponent*,
        oppos*, opposition, ostraci*, outcry, outrag*, parted, protest*, pull* out, quarrel*, quit, rail*
        against, rally, rancor, rancour, rebel*, rebuff*, rebuk*, recriminat*, refus*, reject*, resent*,
        resist*, retaliat*, retort*, rift*, rival*, row about, row over, rowed, rows, sanction*, scepti*,
        schism, scoff*, scolded, scorn*, sent deputies, shrug*, shun*, shut, shuts, side stepped, skepti*,
        skirmish*, slammed, slap*, sneer*, snub*, spat, spats, split*, spurn*, stalemate*, stand off, standoff,
        stayed away, sticking, stood up, stormed, strain*, strife, striking workers, stumbl*, sued, sues, suing,
        suspicion*, suspicious, tense, tension*, trade|traded barbs|insults|blame, unsympathetic, unyielding,
        veto*, vow* to fight|oppose|block|resist, walk* out, walkout, warring, went home, withheld, withhold*,
        would not, wrangl*
    """),
    "failure": _cues("""
        abandon*, aborted, aground, at a loss, backtrack*, bad, badly, baffled, bit player, blunder*, botch*,
        breach*, breaks down, broke down, broken, bungl*, bust, came to nothing, cancel*, casualty, collaps*,
        coma, crumbl*, cut short, dash*, deadlock*, debacle, decay*, declin*, defeat*, deficien*, defunct,
        delet*, deleted, demis*, denial, denied, denies, deny, depart*, derail*, deterior*, disappoint*,
        disarray, disast*, disband*, discard*, discontinu*, dissol*, ditch*, drop*, dwindl*, embarrass*, eras*,
        erred, error, errors, fade*, fail*, fall apart|through|flat|behind, falter*, fell
        apart|through|flat|behind|silent, fiasco, fizzl*, flaw*, flop*, flounder*, flout*, forgotten, founder*,
        freeze, gave up, give up, given up, gives up, gone, ground to, gutted, half built|finished|hearted,
        halt*, hollow, ineptitude, jeopard*, jettison*, killed off, languish*, lapse, leak*, left out, lip
        service, loser, losers, malfunction*, misfir*, mishap*, missed, misses, mistake*, moot, neglected,
        nixed, nullif*, obsolete, obstruct*, omitted, outvoted, overrul*, overturn*, peter*, pulled, purged,
        quash*, quietly dropped, ran aground, raz*, recall*, relapse*, relegat*, remote, removed from, renege*,
        repeal*, rescind*, restor* nothing, retreat*, revers*, revok*, rot, rotting, sabotag*, sacked, sank,
        scrap, scuppered, scuttl*, setback*, shambles, shelve*, shortchanged, shortcoming*, shortfall*, shrank,
        shrink*, shrunk, sidelin*, sidestep*, sink*, snapped, sour*, spoil*, stillborn, stripped, struck
        out|from, stub*, stymied, suspend*, terminat*, thrown out, thwart*, tore, torn, trail* off, trouble*,
        turned|turn|turns away|down, undercut*, undermin*, undid, undo, unfit, unravel*, useless, vain, vetoed,
        violat*, waste of, wasted, water* down, watered, whittl*, wilt*, withdraw*, withdrawn, withdrew,
        wither*, worthless, wreck*, wrong
    """),
    "danger": _cues("""
        afraid, aggress*, alarm*, ambigu*, ambush*, anger*, angry, anxi*, apprehens*, barrier*, besieg*,
        bitter*, blackmail, bottleneck*, bruis*, burden, catastroph*, catch, caution*, cautious, chaos, chaotic,
        chill*, choke*, cloud*, coerc*, concern, concerned, concerns, confus*, constrain*, contingent, cooler,
        corrupt*, cosmetic, cripple*, crisis, cruel*, cumbersome, danger*, dark, daunt*, dead, deadly, death,
        deaths, despair*, desperat*, destroy*, destruct*, deter, deterr*, devastat*, died, difficult*, dire,
        disrupt*, distress*, doom*, dread*, drown*, elastic, encroach*, enmity, exploit*, expos*, famine, fear*,
        festive, fled, flee, foul, fragil*, fraught, frustrat*, fuzzy, grim, hamper*, harder, hardest, harm*,
        hazard*, hesitan*, hinder*, hing*, hobbl*, hostage, hostage*, hunger, hurdle*, hurt*, ill, imped*,
        imperil*, incursion*, injur*, intimidat*, intransigen*, jobless, kill*, knot, laid off, layoff*, lethal,
        loophole*, loose*, menac*, misery, misgiving*, misuse, murky, muted, nervous, nightmare, obstacle*,
        ominous, onerous, opaque, outage*, overshadow*, overstretch*, overwhelm*, peril*, pitfall*, plight,
        plunge*, precarious, problem*, punish*, questionable, rampant, rash, reckless, reluctan*, rhetoric*,
        risk*, ritual, ruin*, sad, scandal*, scar*, scare*, sceptic*, severe, shadow*, shaky, shock*, slogan*,
        smother*, snag*, somber, sombre, spectacle, stagger*, stifl*, stingy, stormy, struggl*, stubborn,
        subdued, suffer*, symbolic, terrif*, theatr*, threat*, toxic, turmoil, uncertain*, unease, uneasy,
        unfair*, unhappy, unjust*, unless, unpleasant, unpredictable, unsafe, unstable, upset, vague*, volatile,
        vulnerab*, warily, warn*, wary, woe, woes, worr*, wound*
    """),
    "standstill": _cues("""
        ageing, aging, all the same, as before, as ever, as it was|is, as usual, at any rate, back where, by
        contrast, by then, carry|carries on, circular, continue to, continued to, continues to, continuing to,
        even, ever more, except, for all, habit, habitual*, however, in fact, in practice, in the meantime, in
        truth, instead, intact, is still, just as, keep|keeps|kept saying|asking|waiting|paying|insisting|out,
        last year's, no change|nearer|different, no further|better, no more, once again, once more, perennial,
        perpetual, persist*, recur*, remain, remained, remains, repeat*, repeats, reused, routine, same, same
        as, since then, so far, stay as, stays, stays as, still, the same, unaltered, unchanged, unmov*, until
        then, went unchanged, yet, yet again
    """),
    # ---- towards a result
    "deed": _cues("""
        abolished, accept, accepted, accepts, accredited, acquired, activated, added, adds, adjusted, admited,
        adopted, advanced, agreeed, allocated, allowed, anchored, announced, appointed, approved, assembled,
        assigned, authorised, authorized, awarded, baled, banked, began, boosted, borrowed, bottled, bottling,
        bought, bridgeed, broadened, brokered, brought, built, buys, called off, capped, carred out, carried,
        certified, chosen, clear, cleared, clearing, clinched, co sign*, commissioned, commits, committed,
        compensated, completed, concluded, confirmed, connected, consented, contracted, convened, covered,
        covers, created, creates, crossed, cut, cuts, declared, decommissioned, defused, delivered, demolished, deployed,
        disbursed, dismantled, dispatched, donated, doubled, drawn, dredged, driven, earmarked, eased, embarked,
        enacted, endorsed, energised, energized, enroled, ensured, entered into, equiped, erected, established,
        evacuated, exempted, expanded, extended, finalised, finalized, financed, finished, fitted, flown,
        forgave, forged, forgiven, formalised, formalized, freed, fund, funded, funds, gained, gave, gets,
        given, got, granted, grew, guaranteed, hail, halveed, handed, handed over, harmonised, harmonized,
        harvested, healed, hired, hires, hoisted, hooked up, implemented, improved, in force, in hand, in
        operation, in place, in service, inaugurated, incorporated, indemnified, initialed, installed, insured,
        introduced, invested, invests, issued, issues, joined, joins, laid, launched, leased, lend, lends,
        lengthened, lent, liberated, lifted, linked, loaded, loading, lowered, maded available, mended, merged,
        modernied, named, negotiated, netted, normalised, normalized, obtained, offloaded, offseted, on display,
        on show, on station, open, opened, opening, opens, operated, operates, order, ordered, orders,
        overcamed, overhauled, overtaked, paid, pass, passed, passed into law, paved, pay, pays, phased in,
        picked up, pledged, pluged, pooled, post, posted, printed, processed, processes, procured, produced,
        promised, provided, provides, published, purchased, put in, put up, quadrupled, raised, rang, ratified,
        reached, rebuilt, received, receiving, reclaimed, recognied, reconnected, recovered, recruited,
        redressed, reduced, refited, refloated, reformed, refunded, refurbished, registed, rehabilitated,
        reinstated, relaxed, released, relocated, removed, renewed, reopened, repaid, repaired, repatriated,
        replaced, replenished, rescued, resolved, restarted, restocked, restored, resumed, retrained, returned,
        reunited, revealed, revived, ridden, rolled, rolled out, rung, running, sailed, scrapped, sealed,
        seconded, secured, secures, sell, sells, sends, sent, sent home, served, set up, settled, sheltered,
        shipped, ships, shortened, sign, signed, signs, simplified, slashed, smashed, sold, solved, staffed,
        stamped, started, starts, stationed, steamed, stocked, streamlined, strengthened, struck, strung,
        subscribed, supplied, swaped, switched on, tabled, take over, taken up, took effect, took in, took off,
        toped up, trained, transfered, transmited, trebled, trimed, triple, tripled, turn out, turned on,
        unblocked, under way, underway, unfreezed, unfrozeed, unloaded, unlocked, unpacked, unveiled, up and
        running, updated, upgraded, upheld, verified, voted through, vowed, waited over, waiveed, walked free,
        walking across, walking free, welded, went live|ahead, went live|ahead|home with|on show|into, wided,
        widened, wired, withdrawed troops, withdrew troops, won, written into, wrote, yielded
    """),
    "novelty": _cues("""
        a day after|before|early, a third|half|quarter|tenth|fifth more|below|cheaper|faster, additional, again,
        against … in, ahead of schedule, already, anew, as from, as of, at a stroke, at last, at long last, at
        once, at one stroke, back in|on|at|from, beginning, brand new, by the following|next, came back, comes
        back, coming back, compared with, completed, days after, debut, double, down from, duty free, earlier
        than, ever since monday|tuesday|wednesday|thursday|friday|then, extra, finally, first, first ever, for
        good, for the first time, free, free of, freely, fresh, freshly, from
        january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next,
        from midnight|today|tomorrow|now, from the first, further, has begun|started, historic, hours after,
        immediate*, in a single, in an afternoon, in as many, in full, in its first, in less than, in one, in
        return, in time, inaugural, inside a|two, instantly, instead of, just opened, landmark, largest ever,
        last piece, last week, long sought, maiden, more than doubled|before|double, more than last, most ever,
        never before, new, newly, next to, no longer, now, on
        friday|monday|sunday|saturday|thursday|tuesday|wednesday … were|was|left|opened|began|signed|arrived, on
        the spot, on time, one more, outright, overdue reform, overnight, permanently, pilot project, prompt*,
        quickly, reborn, record, round the clock, same day|week, second … this year|month, since
        june|july|august|september|january|february|march|april|may|october|november|december, since
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|last|the|noon|june|july|january|march|april|september|october,
        so far this, soon after, starting, swift*, tax free, ten years early, than before, than last, the day
        after|before, the following day, the next day, then and there, this
        morning|afternoon|evening|month|autumn|spring|summer|winter, this week, times, today, together with,
        toll free, tonight, twice, unanimous*, under budget, up from, upward, ushered, with immediate, within
        a|two|days|hours|weeks, within hours|days|weeks|months|minutes, yesterday
    """),
    "boon": _cues("""
        able, access, accommodat*, accomplish*, accord, affordable, agreeable, allay*, amicab*, assist*, award,
        beneficial, binding, blessing, boon, breakthrough, breath, bright*, bumper, calm*, celebrat*, channel,
        cheap, cheaper, cheaply, clean*, closer, comfort*, commend*, complimentar*, compromise, concession*,
        confident, consensus, credit, cut in, dividend, ease, easier, effective*, efficien*, enthus*, excellent,
        exempt, fairly, faster, favor*, favour*, flourish*, fluent, fortun*, fruit of, fruit*, fruition, fuller,
        gain, gains, generous, glad, gladly, grow, handsome*, healthy, heartfelt, help, helped, helps, honest*,
        hospitable, hotline, immunity, impress*, jobs, joint, jointly, jubil*, kept its|their|his|her
        word|promise, larger, lasting, longer, luck*, lucrative, merit*, milestone, modern, nicer, notable,
        olive branch, on schedule, on track, orderly, perk, permanent, picture is, plus, popular*,
        prais*, praise*, prefer*, prize, productive, profit*, protect*, quicker, quota, ready, real, rebuil*,
        reliable, relief, reliev*, reopening, reprieve, rescue, return of, revive*, reward*, rich*, safe, safer,
        save, saves, saving, savings, secure, serious, settlement, shield*, skilful*, smooth*, solve, sound,
        steady, sturdy, subsidised, succeed*, success*, suitable, sweet*, thanks to, thaw*, thriv*, thrive*,
        timely, to be fair, together, tonic, transparent, triumph*, unpreced*, upbeat, useful, valued at,
        victory, willing*, win, windfall, wins, work together, worth
    """),
    "to be had": _cues("""
        can … from|without|now, come|comes|goes|go into force|effect|operation|service, from
        july|january|march|october|april|september|november|december|monday|june|may|august|february …
        will|may|can, in exchange|return … will|gets|get|receives, is|are to
        issue|receive|supply|build|open|lend|provide|train|buy|sell|send|pay|fund|deliver|get|rise|fall|double|create|host|cut|waive|lift|drop|scrap|ship|return,
        is|are|gets|get entitled|eligible|exempt|exempted|guaranteed|allowed|free to, may … without|now, may|can
        now, need no, needs no, no longer need|needs|have|has|pay|pays|apply, open to, pay no|less, pays no,
        will also, will be able, will be
        added|awarded|based|bought|covered|doubled|equipped|fitted|granted|handed|hired|housed|increased|installed|leased|linked|made|met|moved|operated|posted|produced|provided|put|recruited|reduced|released|removed|replaced|restored|resumed|run|set|sold|split|stationed|stored|tripled|used|waived,
        will be
        built|laid|joined|opened|shipped|paid|delivered|returned|funded|lifted|exempt|free|allowed|scrapped|shared|trained|supplied|sent|issued|used|spent|housed|merged|raised|recognised|recognized,
        will come|go … into|back|to, will
        land|sail|fly|run|start|carry|link|join|bring|put|drop|end|keep|fund|fall|rise|last|save|spend|serve|cost|last,
        will
        receive|supply|build|open|lend|provide|train|buy|sell|send|pay|fund|get|deliver|host|cover|cut|issue|land|run|fly|reach|rise|fall|add|allow|take|give|hold|ship|store|carry|replace|double|triple|create|employ|return|waive|lift|drop|scrap
    """),
    # ---- towards what is still to be done
    "duty": _cues("""
        accountable, agenda, answerable, are best, at the latest, badly needs, bare minimum, belongs, best
        left|kept|done, better to, cannot wait, challenge, cries out, critical that, crucial, depends on
        whether, deserves, essential, examination, fails unless, fall to, falls to, first order, for … to, had
        better, has to, has yet to, have to, have yet to, high time, homework, imperative, imperative*,
        incumbent, is best, is for … to, is|are|was|were needed, it is for, job is|this|now|of, judged by, lies
        with, long overdue, mission, more needs, must, must be, must not, necess*, need to, needs to, neither
        can, next, next job|task|step|test|stop|date|move|stage|round|phase, nor can, now comes, obligat*,
        obliged, on the hook, ought, owes, owes … decision|answer|explanation|reply|report, prerequisite,
        priorit*, prudent, pudding, question now|is|for, requir*, required, sensible, shall, should, task*, the
        onus, the real|true|hard test|work|question|examination|exam|job|proof, the rest is, time for, time to,
        to make … work|last|matter|stick, unfinished business, urgent*, vital, watch*, wise*, worth
        doing|having|trying|asking, would do well
    """),
    "demand": _cues("""
        advice, advis*, advocat*, appeal*, appeals, argued for, argues for, ask, asked, asking, asks, ball is,
        beg, begged, bid, call for, call on, called for, called on, calling for, calls for, calls it, calls on,
        champion*, could begin|start|usefully|help|make|use|learn|ask|offer|do|put|set|take, could do worse,
        counsel*, demand*, desir*, encourage*, entreat*, exhort*, expect, expected of, expects, give us, hope,
        hoped, hopes, hoping, implor*, in favor of, in favour of, insist*, instruct*, invite*, is for, let, let
        the|them|us, like to see, lobb*, longs, make … condition, mandate*, might begin|start|help|consider,
        motion, nominat*, order that, our|my|his|her|their|its
        request|demand|advice|wish|proposal|hope|plea|priority|job|task|homework, pay for, petition, petition*,
        plea, plead*, pleads, press, pressed, presses, pressing, prod*, prompt* to, propos*, proposal*, push,
        push*, recommend*, request*, require, requires, seek, seeking, seeks, should be, sought, submission,
        suggest*, told … to, ultimatum, urg*, urge, urging, want, want … to, wanted, wants, wish, wishes, would
        be wise|better|welcome|useful, would have the, would like, would prefer, would rather
    """),
    "appointment": _cues("""
        a date|decision|vote|round|meeting|review|hearing … is|are|will|due|set|planned|expected, adjourned
        until, agenda for, ahead of, appoint, are|is|were|was to
        meet|decide|choose|discuss|examine|review|vote|consider|report|travel|visit|follow|study|swap|draft|negotiate|publish|appoint|settle|draw|table|present|submit|agree|start|begin|gather|reconvene|come|go|be,
        at its next, at the next, before
        january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|summer|autumn|spring|winter|year|next|the,
        by friday|monday|sunday|tuesday|wednesday|thursday|saturday|midnight|noon, by
        january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|summer|autumn|spring|winter|year|year's|mid|early|late|then|the,
        by the end|close|time|spring|summer|autumn|winter|next|following, calendar, choose, come|comes up for,
        complete … by, consult*, countdown, deadline, deadline*, decide*, draw up, due, due date,
        envoys|officials|ministers|negotiators|teams|experts|delegations|lawyers
        meet|return|travel|sit|gather|resume|reconvene|will|are|have, exact date, examin*, expected, explore,
        face|faces a|the vote|deadline|review|test, falls due, fix, follow in, followed by a, for a
        vote|decision|signature, go|goes before|to the|a
        parliament|court|vote|cabinet|congress|council|board|senate|committee, hammer out, has been
        asked|told|instructed|given, has|have until|to find|fix|agree|decide|choose|produce|report|be, have been
        asked|told|instructed|given, hearing, hold* … vote|hearing|talks|round|review, in
        january|february|christmas, in
        november|october|december|january|february|march|april|may|june|july|august|september, in the
        coming|second|first|third, in time for, in … days|weeks|months, inspect*, is|are
        expected|due|scheduled|slated|planned|supposed|meant|likely|set, later this, looks ahead, meets, mid
        january|june|july|march|may|october|november|december, new year, next
        friday|monday|thursday|tuesday|wednesday, next
        month|week|year|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|tranche|round|meeting|summit|session,
        next on, no later than, on the agenda, on the calendar, over the next|coming, penciled, pencilled,
        phase|stage two|three|one, present … to, ratification, ratify, reconven*, referendum, report back,
        report to|by|in|on, resume on|in|by, review, reviews, rises, roadmap, round of, rounds, schedule,
        scheduled, sends|send … team|experts|delegation|mission, set to, settle, slated, starting in|on,
        steering, subject to, submit, survey team, table a|the|its|their, take up, takes over, takes up,
        timetable, to be decided|settled|chosen|drafted|agreed|published|named|set, to come up with, to follow,
        tomorrow, travel* to … next|in, under instruction, until
        january|february|march|april|may|june|july|august|september|october|november|december|then|next|the,
        until the, upcoming, vote on,
        votes|vote|rules|rule|decides|meets|meet|resumes|resume|returns|reports|takes evidence|sits|gathers
        on|in|at|by|again|before, will be
        asked|decided|discussed|drafted|examined|held|judged|measured|named|needed|published|reviewed|settled|submitted|tested|told|voted,
        will have to|until, will
        meet|decide|choose|discuss|examine|review|vote|consider|report|travel|visit|reconvene|convene|gather|study|look|return|judge|tell|test|show|resume|follow|begin|start|draft|negotiate|publish|appoint,
        will need|take|want|seek|try|ask|set|go|come|make|work|bring|continue|sit|report|send|hear|draw|table,
        within … days|weeks|months, work out, working group|level
    """),
    # ---- towards a complaint: those who speak where a bargain leaves them out
    "voice": _cues("""
        according to a|one, analysts, campaigners, critics, drivers, exporters, families, farmer|farmers,
        fishermen, forwarders, growers, hauliers, importers, lawmaker, lawmakers, opponents, packers, parents,
        patients, producers, ranchers, relatives, residents,
        said|says|told|added|complained|shrugged|sighed|replied|asked|grumbled|warned …
        fisherman|farmer|trader|driver|trucker|nurse|villager|resident|shopkeeper|grower|rancher|herder|widow|mother|father|sister|brother|student|worker|miner|captain|skipper|baker|teacher|pensioner|mechanic|docker|consultant|analyst|economist|professor|lecturer|researcher|fellow|historian|lawmaker|lawyer|campaigner|activist|critic|broker|banker|executive|importer|exporter|official|source|person,
        said|says|told|added|complained|shrugged|sighed|replied|asked|grumbled|warned … who
        runs|owns|owned|grows|drives|sells|heads|keeps|works|farms|fishes|raises|teaches|studies|lost|manages|makes|buys|trades|imports|exports|lives|leads,
        survivors, traders, truckers, unions, villagers, workers
    """),
    # ---- towards a result: the perfect
    "told whole": _cues("""
        been ?now|also|already|fully
        accepted|admitted|approved|built|cleared|completed|connected|delivered|doubled|extended|filled|freed|given|granted|handed|hired|installed|issued|laid|launched|lifted|merged|met|opened|paid|placed|raised|ratified|received|recognised|recognized|reduced|released|removed|renewed|repaired|replaced|restored|returned|scrapped|settled|shipped|signed|sold|taken|trained|transferred|used|waived|written,
        has|have ?already|now|since|also|just|been|both|each
        abolished|added|admitted|adopted|agreed|approved|awarded|begun|bought|brought|built|cleared|completed|connected|created|cut|delivered|disbursed|doubled|eased|ended|exempted|expanded|extended|fallen|financed|found|freed|given|granted|grown|handed|hired|installed|introduced|invested|issued|joined|laid|landed|launched|lent|lifted|linked|lowered|merged|moved|opened|ordered|paid|passed|placed|pledged|processed|produced|put|raised|ratified|reached|received|recognised|recognized|reduced|released|removed|renewed|reopened|repaired|replaced|restarted|restored|resumed|returned|risen|scrapped|secured|sent|settled|shipped|signed|sold|spent|started|struck|supplied|swapped|taken|trained|transferred|trebled|tripled|unblocked|used|waived|widened|wired|won|written
    """),
    # ---- towards the scene, the story before and the phrases of good will
    "scene": _cues("""
        accompan*, airport, anthem*, applaud*, apron, arm in arm, arriv*, at the invitation, ate, attend*,
        audience, baked, balcony, band, banquet, beard, birthday, blue, boarded, bouquet, bow, bowed, brass,
        bread, breakfast, breeze, bus, cake, camera, cameras, candle*, cathedral, ceremon*, chandelier*, chat*,
        cheer*, children, choir*, church, clapp*, cloth, cloudless, coffee, concert, convoy, corridor,
        courtyard, cousin, crowd*, curtain*, dais, dance*, daughter, delegat*, desk, dinner, dish, dogs, drank,
        dress, dressed, drove, drum*, ducked, eaten, embrace*, entourage, escorted, evening, exhibition,
        fireworks, flag*, flanked, flew, flight to, flower*, foggy, folk, fountain, garden*, garland*, garment,
        gathered, gave … a, gift*, grandchild*, greet*, guard, guest*, hall, hand in hand, handshake*, hat,
        hats, held a, held hands, helicopter, horse*, hosted, hotel, hug*, husband, in attendance, jacket, jet
        lag, joked, journey, kiss*, lake, lakeside, lamp, landed, laugh*, limousine, lined, lodge, lounge,
        lunch, manor, mansion, menu, met with, monument, morning, mosque, motorcade, motorcycles, museum*,
        music, national dress, old town, on arrival, on the sidelines, onlooker*, orchid*, outside, paid
        tribute, painting, palace, party, pavilion, pet, phot*, photograph*, piano, picnic, pilgrim*, plane,
        podium, poem, portrait, posed, present, presented, pupil*, puppet*, rain*, ranch, recalled, reception,
        red carpet, remember*, residence, resort, ribbon, ride, robe, rode, roof, saddle, salad, sang, sat,
        sauna, scarf, school, seated, shade, shirt, shook, shook hands, shrine, signing table, silk, sing, sip*,
        sit down, sitting, sky, smil*, snow*, song, soup, speech, spoke, square, stadium, staircase, statue,
        street*, stroll*, sun, sunset, sword, tall, tarmac, tea, temple, tent, terrace, tie, toast*, told
        guests, tomb, took a seat|photograph|walk, took part, tour*, town, tree*, trumpet*, venue, veranda,
        veteran*, villa, village, vineyard, violin*, visited, wait* staff, walked, walks, was|were|is|are
        received, watched, waved, wearing, weather, wedding, welcomed by, whisk*, wife, wind, window, wine,
        wooden, wore, wreath, wreath*, yacht*
    """),
    "story": _cues("""
        ago, ancient, archive*, bequea*, biograph*, born, brother*, brothers, brought up, career, centuries,
        century, childhood, college, colonial, conquest, dates, dating, decade*, descend*, diplomatic relations,
        dynasty, earlier, early in, educated, elected in|as|to, emigrat*, emperor, empire, ended in, era, ever
        since, exile*, father, father's, fell in, first came|met|elected|visited, first time since, follow* the
        war, forebear*, forefather*, former, formerly, founded, generation*, grandfather, grandmother, grandson,
        grew up, had been, had once, histor*, in 19*, in 20*, in his|her youth, in the 1*, in the 19*, in the
        seventies|sixties|eighties|nineties|fifties, independence, inherit*, invaded, joined … in, kingdom,
        known, legacy, legend*, long ago, long been, long before, lore, married, medieval, memory, migrat*,
        mother, mythology, native, nineteenth, no stranger, novel, novelist, old, older, once, originally,
        originat*, pioneer*, poet, postwar, predecessor*, previous, previously, prewar, proverb, railway built,
        ran for, reign*, retired, revolution, ruled, served as|in|under, settlers, since 19*, since 20*, since
        independence|the|then, son of, soviet, student of, studied, succeeded, taught, the first … since|to,
        took office|power, tradition*, traditionally, twentieth, until 19*, until 20*, used to, used to be,
        veteran of, war, was a|an|the, was built|founded|born|created|opened|signed, were once, when
        he|she|they|it was|were, when … was|were|took|came|ran, who was|had|once|served|became, widow of, world
        war, years, years old
    """),
    "bearing": _cues("""
        abroad, according to customs|figures|data|the|a, accounting for, accounts for, acres, adjacent, aged,
        among the, are a|the|among, area, at the mouth|foot|edge|heart, average, belongs to, between them,
        biggest, board of, border, border* on, built in|by, capital, carries about|some|around, census,
        citizens, city, coast, comes from, comprise*, consist*, country is, covers an|some|about, cross* daily,
        customs recorded, depends on, divid* into, employ*, every year, export*, exporter of, exports …
        worth|were|of, feeds, forms part, generates, grows about, half a million, hectare, hectares, holder of,
        home to, imports, in all, inhabitants, is
        also|home|among|part|led|run|made|known|called|based|used|worth|named, is a|an|the|one, is not a,
        kilomet*, known as, largest, latitude, length, lies, live, lives, located, made up, makes up, member of,
        members of, metres, miles, million people, minister of, most of, neighbor*, neighbour*, neighbours,
        nickname*, northern, number*, of the world's, official language, one of the, owned by, people live,
        people of, per year|head, percentage, plays, poll, population, produces, provides about|some, ranking,
        ranks, recorded, resident*, respondents, route, runs along|through|north|south, runs from|between, sea
        level, second largest, share a, shares a, since the, sits on|at|between, some …
        percent|million|people|kilometres|km|tonnes, southern, speak, speaker*, stands, state owned, stretch*,
        supplies about|some|a, survey*, the biggest|largest|second|oldest|only|longest, total, trade between,
        type of, typically, usually, vast, week of, width, world's, world's largest|biggest
    """),
    "goodwill": _cues("""
        admir*, advance*, ambitio*, aspir*, assur*, benefit*, better, boost*, commit*, common, comprehensive,
        confid*, cooperation, cordial, courage*, deepen*, delight*, dialogue, durable, encourag*, friendl*,
        friendship, future, good, goodwill, growing, growth, happy, harmon*, improv*, momentum, mutual*,
        mutually, neighborly, neighbourly, opportunit*, optimis*, partner, partnership, peace, pleased,
        positive*, potential, progress, prosper*, proud, rejoic*, respect*, satisf*, shared, solid, stability,
        stable, strateg*, strengthen*, strong, stronger, support, support*, supportive, sustain*, trust*,
        understanding, unity, vision, warm, warmer, welcom*
    """),
    "courtesy": _cues("""
        allow me, and now, answer, applause, article, as follows, asked about, beautiful, congratulat*,
        distinguished, document, esteemed, excellenc*, friends, gentlemen, glad to, grateful, gratitude, happy
        to, honor, honorable, honored, honour*, honourable, hospitality, i am, i have, i thank, i would, in
        conclusion, inaudible, interpreter, interview, invite me, issued by, it is a, joint press, ladies,
        laughter, let me, moderator, my dear|friend, of course, our host, paper examines, please, pleasure,
        published, question, question*, read out, responding, responding to, sincere, sir, statement follows,
        text of, thank, thanks, the following, to begin, transcript, translated, warm welcome, we meet, welcome
        to, you have
    """),
}
