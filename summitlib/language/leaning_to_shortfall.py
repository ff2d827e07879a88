"""Words that lean a sentence towards a shortfall, by what they tell: the first families of :mod:`.leaning`, as cues."""

from __future__ import annotations

from .parties import cues as _cues

TO_SHORTFALL = {
    "denial": _cues("""
        aren't, can't, cannot, couldn't, didn't, doesn't, don't, hardly, hasn't, haven't, isn't, neither, never, no, no
        one, nobody, none, nor, not, not once, nothing, nowhere, scarcely, wasn't, weren't, without, won't, wouldn't
    """),
    "lack": _cues("""
        absence, absent, absentee, abstain*, aloof, amiss, any of, anywhere, bankrupt*, bare, bereft, blank, broke, came
        up short, dead letter, depleted, destitute, devoid, disappear*, dodge*, dormant, duck*, emptied, empty, evade*,
        evaporat*, exclud*, exclusion, exhausted, exists|exist|existed only, expire*, faceless, for want of, forgot*,
        gather*|gathering dust, gone from, hole, holes, idle, ignore*, impossible, in name, in vain, inaction, inactive,
        inadequate, incapable, incomplete, inconclusive, indifferen*, ineffective, ineligible, insolven*, insufficient,
        invisible, kept silent|quiet|out, lack*, lapse*, left out|off|blank|open|alone|vague, left
        unsaid|unsigned|undone|unanswered|unpaid, lone, lonely, mislaid, missing, mute, neglect*, never
        arrived|came|happened|opened|left|saw, no show, nominal, non existent, nonexistent, nothing
        about|on|of|for|more|like, omission, omit*, on ice, on paper, out of stock|service|action|order|work|reach|date,
        overlook*, parked, passes|passed over, ran dry|out, redundant, rust, rusted, rusting, scarc*, short of, short
        on, shortage*, silence, silent, skip, skipped, skipping, skips, stagnant, standing idle, starved, stayed
        silent|away|home|shut|closed|empty, stopped, taken off|out, unable, unaccounted, unaddressed, unanswerable,
        unanswered, unaware, unbacked, unborn, unbuilt, unclear, unconvinced, uncounted, undecided, undefined,
        undelivered, under construction, understaffed, underused, undisclosed, undone, unenforce*, unequal, unequipped,
        unexplained, unfair, unfilled, unfinished, unfulfilled, unfunded, unguarded, unheard, unhelpful, uninsured,
        uninvited, unkept, unknowable, unknown, unlicensed, unlikely, unlit, unloved, unmanned, unmarked, unmentioned,
        unmet, unmoved, unnamed, unoccupied, unopened, unpaid, unpopular, unprepared, unprotected, unproven, unratified,
        unread, unrealised, unrecognised, unregulated, unreliable, unrepaired, unrepentant, unresolved, unresponsive,
        unsettled, unsigned, unsold, unsolved, unspecified, unspent, unspoken, unstaffed, unsuccessful*, untested,
        untouched, untreated, unused, unverified, unwanted, unwelcome, unwilling, unwritten, used up, vacant, vacuum,
        vanish*, void, wanting
    """),
    "delay": _cues("""
        adjourn*, arrears, await*, backlog*, behind, belated*, bogged, bottled up, clogged, congest*, crawl*, dawdl*,
        deferr*, delay*, detour*, drag, dragged, dragging, drags, foot dragging, for years|decades|months, frozen, gridlock*, hamstrung, held up,
        hiatus, hold up, hold ups, holdup, idling, impounded, in abeyance, in committee, in court, in limbo, jam,
        jammed, lag, lagged, lagging, lags, late, later than, lengthy, limbo, linger*, long awaited, long delayed, long promised, months late,
        moribund, mothballed, on hold, outstanding, overdue, paralys*, paused, pending, postpone*, protracted, put back,
        put|pushed|set back|off, queue*, red tape, shelved, sits in|on|with, sitting in|on, slipped, slips, slow,
        slower, slowly, sluggish, snarl*, stagger on, stall, stalled, stalling, stalls, stasis, stranded, stuck, suspended, tardy, tied up, two
        years late, unhurried, wait, waited, waiting, waiting list|time|times, waitlist, waits, years away,
        years|months|weeks after the, yet another, yet to
    """),
    "cost": _cues("""
        austerity, bankrupt, bill for|of, bite, bleed*, burden*, charge more, charges|charge … fee|more, cheaper
        elsewhere, cost … more|up to, costed, costlier, costly, costs more, cuts to|in, damage, damaged, damages, dear,
        dearer, dearth, debts, default*, deficit*, deprived, devalu*, downgrad*, drain*, erode*, expensive, fallen,
        falling, falls by|short, fees, fell, fell by|to|from, fined, fine|fined, foot the bill, forfeit*, forgo, forgoes, forgoing, forgone,
        forwent, give|gives|gave up, handicap*, hardship*, in debt|arrears|default, indebted, inflation, interest bill,
        less money, levy, lose, loses, losing, loss, losses, lost, margin, over budget, overcharg*, overrun*, overspen*,
        owed, pain, painful*, pains, payable, pay|pays up, penalt*, plummet*, poor, poorer, poverty, price of, price tag, price …
        climbed|doubled|risen|rose|tripled|soared, pricey, pricier, recession, redundanc*, risen, rising costs,
        sacrifice*, shoulder*, shrinking, slash*, slump*, soared, soaring, squeeze*, still pay|pays|paying, subsidies, subsidis*, subsidiz*, subsidy,
        sunk, surcharge, toll of|on, tumbl*, unaffordable, underpaid, unprofitable, weak, weaker, weakest, weakness*,
        wipe* out, worse, worsen*, worst, write off, written off, wrote off
    """),
    "smallness": _cues("""
        a few, a little, a mere, a pilot, a single, a third|quarter|fifth|tenth|half of what, as few as|little as, at
        best, at most, barely, below, brevity, by half, crumbs, dribble, drop in, dwarf*, elementary, few, fewer, fewer
        than, fewest, five|four|three|two|six|one out of, footnote, fraction, gesture, half of the|those|them, handful,
        hardly any, humble, inch, incremental, insignificant, just, least, less, less than, limited, little, lower than,
        lowest, marginal*, meager, meagre, mere, merely, microscopic, minimal, minor, minority of, minuscule, modest,
        narrow, narrower, negligible, next to nothing, nibble, niche, no bigger|longer|larger|higher|fewer, no more
        than, no number|date|figure, not enough|much|many|all|every|yet|far|half, nothing like, one in, one off, one
        page, only, out of every, pales, paltry, partial*, patchy, per cent of completion, percent of completion, petty,
        piecemeal, pilot, pinprick, pittance, puny, rarely, rudimentary, scant, scattering, scratch|scratches the,
        seldom, short, shorter, shy of, single line|paragraph|sentence|word, slight, slim, sliver, small, smaller,
        smallest, sparse, sparsely, subordinate, tenth, thin, thinly, thinner, tiny, token, too few|little|small|late|
        low|short|thin|far|slow|weak|narrow|costly|high|long|expensive|many|much, trickle*, trifl*, two lines|sentences,
        two thirds of what, under a, under half, vaguely, wafer thin, well below|short|under
    """),
    "rift": _cues("""
        absent from, accus*, adversar*, aggriev*, allegation*, antagon*, apart, argument*, at odds, balk, balked, balking, balks, ban, banned,
        bans, bar, barred, barring, bars, baulk*, bicker*, blam*, block, blocked, blocking, blocks, bone of, boycott*,
        brusque*, chasm, clash*, closed, compet* claims, competing, complain*, condemn*, conflict*, contempt,
        contention, contentious, contest*, contradict*, counter claim, critici*, cross purposes, deaf, declin* to,
        decried, defian*, defied, defy, demurr*, denounc*, denunciation, derid*, did not attend, differ, differed,
        differently, differs, disagree*, disapprov*, discontent, discord, disdain*, dismiss*, disput*, dissatisf*,
        dissent*, distanced|distances itself|himself|herself|themselves, distrust*, divid*, division*, doubt*, estrang*,
        exclude*, expel*, expuls*, feud*, forbade, forbid*, friction*, grievance*, grumbl*, gulf, haggl*, heckl*,
        hostil*, icy, impasse, insult*, irritat*, jeer*, lament*, lawsuit*, left before|early, litigat*, loggerheads,
        mistrust*, mock*, mutin*, nay, not share, object, objected, objects, offence, offend*, opponent*, oppose, opposed, opposes, opposing, opposition,
        ostraci*, outcry, outrag*, parted, protest*, pull* out, quarrel*, quit, rail* against, rally, rancor, rancour,
        rebel*, rebuff*, rebuk*, recriminat*, refus*, reject*, resent*, resist*, retaliat*, retort*, rift*, rival*, row
        about, row over, rowed, rows, sanction*, scepti*, schism, scoff*, scolded, scorn*, sent deputies, shrug*, shun*,
        shut, shuts, side stepped, skepti*, skirmish*, slammed, slap*, sneer*, snub*, spat, spats, split*, spurn*,
        stalemate*, stand off, standoff, stayed away, sticking, stood up, stormed, strain*, strife, striking workers,
        stumbl*, sued, sues, suing, suspicion*, suspicious, tense, tension*, trade|traded barbs|insults|blame,
        unsympathetic, unyielding, veto*, vow* to fight|oppose|block|resist, walk* out, walkout, warring, went home,
        withheld, withhold*, would not, wrangl*
    """),
    "failure": _cues("""
        abandon*, aborted, aground, at a loss, backtrack*, bad, badly, baffled, bit player, blunder*, botch*, breach*,
        breaks down, broke down, broken, bungl*, bust, came to nothing, cancel*, casualty, collaps*, coma, crumbl*, cut
        short, dash, dashed, dashes, deadlock*, debacle, decay*, declin*, defeat*, deficien*, defunct, delet*, demis*, denial, denied,
        denies, deny, departed, departing, departure*, derail*, deterior*, disappoint*, disarray, disast*, disband*, discard*, discontinu*,
        dissol*, ditch*, drop*, dwindl*, embarrass*, erase, erased, erases, erasing, erred, error, errors, fade*, fail*, fall
        apart|through|flat|behind, falter*, fell apart|through|flat|behind|silent, fiasco, fizzl*, flaw*, flop*,
        flounder*, flout*, forgotten, founder*, freeze, gave up, give up, given up, gives up, gone, ground to, gutted,
        half built|finished|hearted, halt*, hollow, ineptitude, jeopard*, jettison*, killed off, languish*, lapse,
        leak*, left out, lip service, loser, losers, malfunction*, misfir*, mishap*, missed, misses, mistake*, moot,
        neglected, nixed, nullif*, obsolete, obstruct*, omitted, outvoted, overrul*, overturn*, petered, peters, pulled, purged,
        quash*, quietly dropped, ran aground, raze, razed, razing, recall*, relapse*, relegat*, remote, removed from, renege*, repeal*,
        rescind*, restor* nothing, retreat*, revers*, revok*, rot, rotting, sabotag*, sacked, sank, scrap, scuppered,
        scuttl*, setback*, shambles, shelve*, shortchanged, shortcoming*, shortfall*, shrank, shrink*, shrunk, sidelin*,
        sidestep*, sink*, snapped, sour, soured, souring, sours, spoil*, stillborn, stripped, struck out|from, stubborn*, stymied, suspend*,
        terminat*, thrown out, thwart*, tore, torn, trail* off, trouble*, turned|turn|turns away|down, undercut*,
        undermin*, undid, undo, unfit, unravel*, useless, vain, vetoed, violat*, waste of, wasted, water* down, watered,
        whittl*, wilt*, withdraw*, withdrew, wither*, worthless, wreck*, wrong
    """),
    "danger": _cues("""
        afraid, aggress*, alarm*, ambigu*, ambush*, anger*, angry, anxi*, apprehens*, barrier*, besieg*, bitter*,
        blackmail, bottleneck*, bruis*, burden, catastroph*, catch, caution*, cautious, chaos, chaotic, chill*, choke*,
        cloud, clouded, clouds, cloudy, coerc*, concern, concerned, concerns, confus*, constrain*, contingent, cooler, corrupt*, cosmetic,
        cripple*, crisis, cruel*, cumbersome, danger*, dark, daunt*, dead, deadly, death, deaths, despair*, desperat*,
        destroy*, destruct*, deter, deterr*, devastat*, died, difficult*, dire, disrupt*, distress*, doom*, dread*,
        drown*, elastic, encroach*, enmity, exploit*, expose, exposed, exposes, exposing, exposure, famine, fear*, festive, fled, flee, foul, fragil*,
        fraught, frustrat*, fuzzy, grim, hamper*, harder, hardest, harm, harmed, harmful*, harming, harms, hazard*, hesitan*, hinder*, hing*, hobbl*,
        hostage*, hunger, hurdle*, hurt*, ill, imped*, imperil*, incursion*, injur*, intimidat*, intransigen*, jobless,
        kill*, knot, laid off, layoff*, lethal, loophole*, loose, loosely, looser, menac*, misery, misgiving*, misuse, murky, muted,
        nervous, nightmare, obstacle*, ominous, onerous, opaque, outage*, overshadow*, overstretch*, overwhelm*, peril*,
        pitfall*, plight, plunge*, precarious, problem*, punish*, questionable, rampant, rash, reckless, reluctan*,
        rhetoric*, risk*, ritual, ruin*, sad, scandal*, scar*, sceptic*, severe, shadow*, shaky, shock*, slogan*,
        smother*, snag*, somber, sombre, spectacle, stagger*, stifl*, stingy, stormy, struggl*, stubborn, subdued,
        suffer*, symbolic, terrif*, theatr*, threat*, toxic, turmoil, uncertain*, unease, uneasy, unfair*, unhappy,
        unjust*, unless, unpleasant, unpredictable, unsafe, unstable, upset, vague*, volatile, vulnerab*, warily, warn*,
        wary, woe, woes, worr*, wound*
    """),
    "standstill": _cues("""
        ageing, aging, all the same, as before, as ever, as it was|is, as usual, at any rate, back where, by contrast,
        by then, carry|carries on, circular, continue to, continued to, continues to, continuing to, even, ever more,
        except, for all, habit, habitual*, however, in fact, in practice, in the meantime, in truth, instead, intact, is
        still, just as, keep|keeps|kept saying|asking|waiting|paying|insisting|out, last year's, no
        change|nearer|different, no further|better, no more, once again, once more, perennial, perpetual, persist*,
        recur*, remain, remained, remains, repeat*, reused, routine, same, same as, since then, so far, stay as, stays,
        stays as, still, the same, unaltered, unchanged, unmov*, until then, went unchanged, yet, yet again
    """),
}
