"""Words that lean a sentence towards a function without settling it: families by what they tell, as cues.

A turn of phrase (“fell short of”) decides by itself. Most prose has none: a hall stands empty, a permit lies
unanswered, a first pallet has left. There the families of the words are weighed against each other.
"""

from __future__ import annotations

from .leaning_to_shortfall import TO_SHORTFALL
from .parties import cues as _cues

FAMILIES = {
    **TO_SHORTFALL,
    # ---- towards a result
    "deed": _cues("""
        abolished, accept, accepted, accepts, accredited, acquired, activated, added, adds, adjusted, adopted, advanced,
        allocated, allowed, anchored, announced, appointed, approved, assembled, assigned, authorised, authorized,
        awarded, baled, banked, began, boosted, borrowed, bottled, bottling, bought, bridged, broadened, brokered,
        brought, built, buys, called off, capped, carried out, carried, certified, chosen, clear, cleared, clearing,
        clinched, co sign*, commissioned, commits, committed, compensated, concluded, confirmed, connected, consented,
        contracted, convened, covered, covers, created, creates, crossed, cut, cuts, declared, decommissioned, defused,
        delivered, demolished, deployed, disbursed, dismantled, dispatched, donated, doubled, drawn, dredged, driven,
        earmarked, eased, embarked, enacted, endorsed, energised, energized, enrolled, ensured, entered into, equipped,
        erected, established, evacuated, exempted, expanded, extended, finalised, finalized, financed, finished, fitted,
        flown, forgave, forged, forgiven, formalised, formalized, freed, fund, funded, funds, gained, gave, gets, given,
        got, granted, grew, guaranteed, halved, handed, handed over, harmonised, harmonized, harvested, healed, hired,
        hires, hoisted, hooked up, implemented, improved, in force, in hand, in operation, in place, in service,
        inaugurated, incorporated, indemnified, initialed, installed, insured, introduced, invested, invests, issued,
        issues, joined, joins, laid, launched, leased, lend, lends, lengthened, lent, liberated, lifted, linked, loaded,
        loading, lowered, mended, merged, modernised, modernized, named, negotiated, netted, normalised, normalized,
        obtained, offloaded, offset, on display, on show, on station, open, opened, opening, opens, operated, operates,
        order, ordered, orders, overcame, overhauled, overtook, paid, pass, passed, passed into law, paved, pay, pays,
        phased in, picked up, pledged, plugged, pooled, post, posted, printed, processed, processes, procured, produced,
        promised, provided, provides, purchased, put in, put up, quadrupled, raised, rang, ratified, reached, rebuilt,
        received, receiving, reclaimed, reconnected, recovered, recruited, redressed, reduced, refitted, refloated,
        reformed, refunded, refurbished, registered, rehabilitated, reinstated, relaxed, released, relocated, removed,
        renewed, reopened, repaid, repaired, repatriated, replaced, replenished, rescued, resolved, restarted,
        restocked, restored, resumed, retrained, returned, reunited, revealed, revived, ridden, rolled, rolled out,
        rung, running, sailed, scrapped, sealed, seconded, secured, secures, sell, sells, sends, sent, sent home,
        served, set up, settled, sheltered, shipped, ships, shortened, sign, signed, signs, simplified, slashed,
        smashed, sold, solved, staffed, stamped, started, starts, stationed, steamed, stocked, streamlined,
        strengthened, struck, strung, subscribed, supplied, swapped, switched on, tabled, take over, taken up, took
        effect, took in, took off, topped up, trained, transferred, transmitted, trebled, trimmed, triple, tripled, turn
        out, turned on, unblocked, under way, underway, unfroze, unfrozen, unloaded, unlocked, unpacked, unveiled, up
        and running, updated, upgraded, upheld, verified, voted through, vowed, waived, walked free, walking across,
        walking free, welded, went live|ahead, went live|ahead|home with|on show|into, widened, wired, withdrew troops,
        won, written into, wrote, yielded
    """),
    "novelty": _cues("""
        a day after|before|early, a third|half|quarter|tenth|fifth more|below|cheaper|faster, additional, again, against
        … in, ahead of schedule, already, anew, as from, as of, at a stroke, at last, at long last, at once, at one
        stroke, back in|on|at|from, beginning, brand new, by the following|next, came back, comes back, coming back,
        compared with, completed, days after, debut, double, down from, duty free, earlier than, ever since
        monday|tuesday|wednesday|thursday|friday|then, extra, finally, first, first ever, for good, for the first time,
        free, free of, freely, fresh, freshly, from MONTHS|WEEKDAYS|next, from midnight|today|tomorrow|now, from the
        first, further, has begun|started, historic, hours after, immediate*, in a single, in an afternoon, in as many,
        in full, in its first, in less than, in one, in return, in time, inaugural, inside a|two, instantly, instead of,
        just opened, landmark, largest ever, last piece, last week, long sought, maiden, more than
        doubled|before|double, more than last, most ever, never before, new, newly, next to, no longer, now, on WEEKDAYS
        … were|was|left|opened|began|signed|arrived, on the spot, on time, one more, outright, overdue reform,
        overnight, permanently, pilot project, prompt*, quickly, reborn, record, round the clock, same day|week, second
        … this year|month, since MONTHS, since WEEKDAYS|last|the|noon,
        so far this, soon after, starting, swift*, tax free, ten years early, than before, than last, the day
        after|before, the following day, the next day, then and there, this
        morning|afternoon|evening|month|autumn|spring|summer|winter, this week, times, today, together with, toll free,
        tonight, twice, unanimous*, under budget, up from, upward, ushered, with immediate, within
        a|two|days|hours|weeks, within hours|days|weeks|months|minutes, yesterday
    """),
    "boon": _cues("""
        able, access, accommodat*, accomplish*, accord, affordable, agreeable, allay*, amicab*, assist*, award,
        beneficial, binding, blessing, boon, breakthrough, breath, bright*, bumper, calm*, celebrat*, channel, cheap,
        cheaper, cheaply, clean*, closer, comfort*, commend*, complimentar*, compromise, concession*, confident,
        consensus, credit, cut in, dividend, ease, easier, effective*, efficien*, enthus*, excellent, exempt, fairly,
        faster, favor*, favour*, flourish*, fluent, fortun*, fruit of, fruit*, fuller, gain, gains, generous, glad,
        gladly, grow, handsome*, healthy, heartfelt, help, helped, helps, honest*, hospitable, hotline, immunity,
        impress*, jobs, joint, jointly, jubil*, kept its|their|his|her word|promise, larger, lasting, longer, luck*,
        lucrative, merit*, milestone, modern, nicer, notable, olive branch, on schedule, on track, orderly, perk,
        permanent, picture is, plus, popular*, prais*, prefer*, prize, productive, profit*, protect*, quicker, quota,
        ready, real, rebuil*, reliable, relief, reliev*, reopening, reprieve, rescue, return of, revive*, reward*,
        rich, richer, riches, richest, safe, safer, save, saves, saving, savings, secure, serious, settlement, shield*, skilful*, smooth*,
        solve, sound, steady, sturdy, subsidised, succeed*, success, successes, successful*, suitable, sweet*, thanks to, thaw*, thriv*,
        timely, to be fair, together, tonic, transparent, triumph*, unpreced*, upbeat, useful, valued at, victory,
        willing*, win, windfall, wins, work together, worth
    """),
    "to be had": _cues("""
        can … from|without|now, come|comes|goes|go into force|effect|operation|service, from MONTHS|monday …
        will|may|can, in exchange|return … will|gets|get|receives, is|are to issue|receive|supply|build|open|lend|
        provide|train|buy|sell|send|pay|fund|deliver|get|rise|fall|double|create|host|cut|waive|lift|drop|scrap|ship|
        return, is|are|gets|get entitled|eligible|exempt|exempted|guaranteed|allowed|free to, may … without|now, may|can
        now, need no, needs no, no longer need|needs|have|has|pay|pays|apply, open to, pay no|less, pays no, will also,
        will be able, will be added|awarded|based|bought|covered|doubled|equipped|fitted|granted|handed|hired|housed|
        increased|installed|leased|linked|made|met|moved|operated|posted|produced|provided|put|recruited|reduced|
        released|removed|replaced|restored|resumed|run|set|sold|split|stationed|stored|tripled|used|waived, will be
        built|laid|joined|opened|shipped|paid|delivered|returned|funded|lifted|exempt|free|allowed|scrapped|shared|
        trained|supplied|sent|issued|used|spent|housed|merged|raised|recognised|recognized, will come|go … into|back|to,
        will land|sail|fly|run|start|carry|link|join|bring|put|drop|end|keep|fund|fall|rise|last|save|spend|serve|cost,
        will receive|supply|build|open|lend|provide|train|buy|sell|send|pay|fund|get|deliver|host|cover|cut|issue|land|
        run|fly|reach|rise|fall|add|allow|take|give|hold|ship|store|carry|replace|double|triple|create|employ|return|
        waive|lift|drop|scrap
    """),
    # ---- towards what is still to be done
    "duty": _cues("""
        accountable, agenda, answerable, are best, at the latest, badly needs, bare minimum, belongs, best
        left|kept|done, better to, cannot wait, challenge, cries out, critical that, crucial, depends on whether,
        deserves, essential, examination, fails unless, fall to, falls to, first order, for … to, had better, has to,
        has yet to, have to, have yet to, high time, homework, imperative*, incumbent, is best, is for … to,
        is|are|was|were needed, it is for, job is|this|now|of, judged by, lies with, long overdue, mission, more needs,
        must, must be, must not, necess*, need to, needs to, neither can, next, next
        job|task|step|test|stop|date|move|stage|round|phase, nor can, now comes, obligat*, obliged, on the hook, ought,
        owes, owes … decision|answer|explanation|reply|report, prerequisite, priorit*, prudent, pudding, question
        now|is|for, requir*, sensible, shall, should, task*, the onus, the real|true|hard
        test|work|question|examination|exam|job|proof, the rest is, time for, time to, to make … work|last|matter|stick,
        unfinished business, urgent*, vital, watch, watched, watches, watching, wise*, worth doing|having|trying|asking, would do well
    """),
    "demand": _cues("""
        advice, advisable, advise, advised, advises, advising, advocat*, appeal*, argued for, argues for, ask, asked, asking, asks, ball is, beg, begged, bid,
        call for, call on, called for, called on, calling for, calls for, calls it, calls on, champion*, could
        begin|start|usefully|help|make|use|learn|ask|offer|do|put|set|take, could do worse, counsel*, demand*, desir*,
        encourage*, entreat*, exhort*, expect, expected of, expects, give us, hope, hoped, hopes, hoping, implor*, in
        favor of, in favour of, insist*, instruct*, invite*, is for, let, let the|them|us, like to see, lobb*, longs,
        make … condition, mandate*, might begin|start|help|consider, motion, nominat*, order that,
        our|my|his|her|their|its request|demand|advice|wish|proposal|hope|plea|priority|job|task|homework, pay for,
        petition*, plea, plead*, press, pressed, presses, pressing, prod, prodded, prodding, prods, prompt* to, propos*, push*, recommend*,
        request*, require, requires, seek, seeking, seeks, should be, sought, submission, suggest*, told … to,
        ultimatum, urg*, want, want … to, wanted, wants, wish, wishes, would be wise|better|welcome|useful, would have
        the, would like, would prefer, would rather
    """),
    "appointment": _cues("""
        a date|decision|vote|round|meeting|review|hearing … is|are|will|due|set|planned|expected, adjourned until,
        agenda for, ahead of, appoint, are|is|were|was to meet|decide|choose|discuss|examine|review|vote|consider|
        report|travel|visit|follow|study|swap|draft|negotiate|publish|appoint|settle|draw|table|present|submit|agree|
        start|begin|gather|reconvene|come|go|be, at its next, at the next, before
        MONTHS|christmas|easter|summer|autumn|spring|winter|year|next|the, by WEEKDAYS|midnight|noon, by
        MONTHS|christmas|easter|summer|autumn|spring|winter|year|year's|mid|early|late|then|the, by the
        end|close|time|spring|summer|autumn|winter|next|following, calendar, choose, come|comes up for, complete … by,
        consultat*, consulting, countdown, deadline*, decide*, draw up, due, due date,
        envoys|officials|ministers|negotiators|teams|experts|delegations|lawyers
        meet|return|travel|sit|gather|resume|reconvene|will|are|have, exact date, examin*, expected, explore, face|faces
        a|the vote|deadline|review|test, falls due, fix, follow in, followed by a, for a vote|decision|signature,
        go|goes before|to the|a parliament|court|vote|cabinet|congress|council|board|senate|committee, hammer out, has
        been asked|told|instructed|given, has|have until|to find|fix|agree|decide|choose|produce|report|be, have been
        asked|told|instructed|given, hearing, hold* … vote|hearing|talks|round|review, in january|february|christmas, in
        MONTHS, in the coming|second|first|third, in time for, in … days|weeks|months, inspect*, is|are
        expected|due|scheduled|slated|planned|supposed|meant|likely|set, later this, looks ahead, meets, mid
        january|june|july|march|may|october|november|december, new year, next friday|monday|thursday|tuesday|wednesday,
        next month|week|year|spring|summer|autumn|winter|MONTHS|tranche|round|meeting|summit|session, next on, no later
        than, on the agenda, on the calendar, over the next|coming, penciled, pencilled, phase|stage two|three|one,
        present … to, ratification, ratify, reconven*, referendum, report back, report to|by|in|on, resume on|in|by,
        review, reviews, rises, roadmap, round of, rounds, schedule, scheduled, sends|send …
        team|experts|delegation|mission, set to, settle, slated, starting in|on, steering, subject to, submit, survey
        team, table a|the|its|their, take up, takes over, takes up, timetable, to be
        decided|settled|chosen|drafted|agreed|published|named|set, to come up with, to follow, tomorrow, travel* to …
        next|in, under instruction, until MONTHS|then|next|the, until the, upcoming, vote on,
        votes|vote|rules|rule|decides|meets|meet|resumes|resume|returns|reports|takes evidence|sits|gathers
        on|in|at|by|again|before, will be asked|decided|discussed|drafted|examined|held|judged|measured|named|needed|
        published|reviewed|settled|submitted|tested|told|voted, will have to|until, will meet|decide|choose|discuss|
        examine|review|vote|consider|report|travel|visit|reconvene|convene|gather|study|look|return|judge|tell|test|
        show|resume|follow|begin|start|draft|negotiate|publish|appoint, will need|take|want|seek|try|ask|set|go|come|
        make|work|bring|continue|sit|report|send|hear|draw|table, within … days|weeks|months, work out, working
        group|level
    """),
    # ---- towards a complaint: those who speak where a bargain leaves them out
    "voice": _cues("""
        according to a|one, analysts, campaigners, critics, drivers, exporters, families, farmer|farmers, fishermen,
        forwarders, growers, hauliers, importers, lawmaker, lawmakers, opponents, packers, parents, patients, producers,
        ranchers, relatives, residents, said|says|told|added|complained|shrugged|sighed|replied|asked|grumbled|warned …
        fisherman|farmer|trader|driver|trucker|nurse|villager|resident|shopkeeper|grower|rancher|herder|widow|mother|
        father|sister|brother|student|worker|miner|captain|skipper|baker|teacher|pensioner|mechanic|docker|consultant|
        analyst|economist|professor|lecturer|researcher|fellow|historian|lawmaker|lawyer|campaigner|activist|critic|
        broker|banker|executive|importer|exporter|official|source|person,
        said|says|told|added|complained|shrugged|sighed|replied|asked|grumbled|warned … who runs|owns|owned|grows|
        drives|sells|heads|keeps|works|farms|fishes|raises|teaches|studies|lost|manages|makes|buys|trades|imports|
        exports|lives|leads, survivors, traders, truckers, unions, villagers, workers
    """),
    # ---- towards a result: the perfect
    "told whole": _cues("""
        been ?now|also|already|fully accepted|admitted|approved|built|cleared|completed|connected|delivered|doubled|
        extended|filled|freed|given|granted|handed|hired|installed|issued|laid|launched|lifted|merged|met|opened|paid|
        placed|raised|ratified|received|recognised|recognized|reduced|released|removed|renewed|repaired|replaced|
        restored|returned|scrapped|settled|shipped|signed|sold|taken|trained|transferred|used|waived|written, has|have
        ?already|now|since|also|just|been|both|each abolished|added|admitted|adopted|agreed|approved|awarded|begun|
        bought|brought|built|cleared|completed|connected|created|cut|delivered|disbursed|doubled|eased|ended|exempted|
        expanded|extended|fallen|financed|found|freed|given|granted|grown|handed|hired|installed|introduced|invested|
        issued|joined|laid|landed|launched|lent|lifted|linked|lowered|merged|moved|opened|ordered|paid|passed|placed|
        pledged|processed|produced|put|raised|ratified|reached|received|recognised|recognized|reduced|released|removed|
        renewed|reopened|repaired|replaced|restarted|restored|resumed|returned|risen|scrapped|secured|sent|settled|
        shipped|signed|sold|spent|started|struck|supplied|swapped|taken|trained|transferred|trebled|tripled|unblocked|
        used|waived|widened|wired|won|written
    """),
    # ---- towards the scene, the story before and the phrases of good will
    "scene": _cues("""
        accompan*, airport, anthem*, applaud*, apron, arm in arm, arriv*, at the invitation, ate, attend*, audience,
        baked, balcony, band, banquet, beard, birthday, blue, boarded, bouquet, bow, bowed, brass, bread, breakfast,
        breeze, bus, cake, camera, cameras, candle*, cathedral, ceremon*, chandelier*, chat*, cheer*, children, choir*,
        church, clapp*, cloth, cloudless, coffee, concert, convoy, corridor, courtyard, cousin, crowd*, curtain*, dais,
        dance*, daughter, delegat*, desk, dinner, dish, dogs, drank, dress, dressed, drove, drum, drummed, drummer*, drumming, drums, ducked, eaten,
        embrace*, entourage, escorted, evening, exhibition, fireworks, flag, flags, flanked, flew, flight to, flower*, foggy,
        folk, fountain, garden*, garland*, garment, gathered, gave … a, gift*, grandchild*, greet*, guard, guest*, hall,
        hand in hand, handshake*, hat, hats, held a, held hands, helicopter, horse*, hosted, hotel, hug, hugged, hugging, hugs, husband, in
        attendance, jacket, jet lag, joked, journey, kiss*, lake, lakeside, lamp, landed, laugh*, limousine, lined,
        lodge, lounge, lunch, manor, mansion, menu, met with, monument, morning, mosque, motorcade, motorcycles,
        museum*, music, national dress, old town, on arrival, on the sidelines, onlooker*, orchid*, outside, paid
        tribute, painting, palace, party, pavilion, pet, photo, photograph*, photos, piano, picnic, pilgrim*, plane, podium, poem, portrait,
        posed, present, presented, pupil*, puppet*, rain*, ranch, recalled, reception, red carpet, remember*, residence,
        resort, ribbon, ride, robe, rode, roof, saddle, salad, sang, sat, sauna, scarf, school, seated, shade, shirt,
        shook, shook hands, shrine, signing table, silk, sing, sip*, sit down, sitting, sky, smil*, snow*, song, soup,
        speech, spoke, square, stadium, staircase, statue, street*, stroll*, sun, sunset, sword, tall, tarmac, tea,
        temple, tent, terrace, tie, toast*, told guests, tomb, took a seat|photograph|walk, took part, tour, toured, touring, tours, town,
        tree*, trumpet*, venue, veranda, veteran*, villa, village, vineyard, violin*, visited, wait* staff, walked,
        walks, was|were|is|are received, watched, waved, wearing, weather, wedding, welcomed by, whisk*, wife, wind,
        window, wine, wooden, wore, wreath*, yacht*
    """),
    "story": _cues("""
        ago, ancient, archive*, bequea*, biograph*, born, brother*, brought up, career, centuries, century, childhood,
        college, colonial, conquest, dates, dating, decade*, descend*, diplomatic relations, dynasty, earlier, early in,
        educated, elected in|as|to, emigrat*, emperor, empire, ended in, era, ever since, exile*, father, father's, fell
        in, first came|met|elected|visited, first time since, follow* the war, forebear*, forefather*, former, formerly,
        founded, generation*, grandfather, grandmother, grandson, grew up, had been, had once, histor*, in 19*, in 20*,
        in his|her youth, in the 1*, in the 19*, in the seventies|sixties|eighties|nineties|fifties, independence,
        inherit*, invaded, joined … in, kingdom, known, legacy, legend*, long ago, long been, long before, lore,
        married, medieval, memory, migrat*, mother, mythology, native, nineteenth, no stranger, novel, novelist, old,
        older, once, originally, originat*, pioneer*, poet, postwar, predecessor*, previous, previously, prewar,
        proverb, railway built, ran for, reign, reigned, reigns, retired, revolution, ruled, served as|in|under, settlers, since 19*,
        since 20*, since independence|the|then, son of, soviet, student of, studied, succeeded, taught, the first …
        since|to, took office|power, tradition*, twentieth, until 19*, until 20*, used to, used to be, veteran of, war,
        was a|an|the, was built|founded|born|created|opened|signed, were once, when he|she|they|it was|were, when …
        was|were|took|came|ran, who was|had|once|served|became, widow of, world war, years, years old
    """),
    "bearing": _cues("""
        abroad, according to customs|figures|data|the|a, accounting for, accounts for, acres, adjacent, aged, among the,
        are a|the|among, area, at the mouth|foot|edge|heart, average, belongs to, between them, biggest, board of,
        border, border* on, built in|by, capital, carries about|some|around, census, citizens, city, coast, comes from,
        comprise*, consist*, country is, covers an|some|about, cross* daily, customs recorded, depends on, divid* into,
        employ*, every year, export*, exporter of, exports … worth|were|of, feeds, forms part, generates, grows about,
        half a million, hectare, hectares, holder of, home to, imports, in all, inhabitants, is
        also|home|among|part|led|run|made|known|called|based|used|worth|named, is a|an|the|one, is not a, kilomet*,
        known as, largest, latitude, length, lies, live, lives, located, made up, makes up, member of, members of,
        metres, miles, million people, minister of, most of, neighbor*, neighbour*, nickname*, northern, number*, of the
        world's, official language, one of the, owned by, people live, people of, per year|head, percentage, plays,
        poll, population, produces, provides about|some, ranking, ranks, recorded, resident*, respondents, route, runs
        along|through|north|south, runs from|between, sea level, second largest, share a, shares a, since the, sits
        on|at|between, some … percent|million|people|kilometres|km|tonnes, southern, speak, speaker*, stands, state
        owned, stretch*, supplies about|some|a, survey*, the biggest|largest|second|oldest|only|longest, total, trade
        between, type of, typically, usually, vast, week of, width, world's, world's largest|biggest
    """),
    "goodwill": _cues("""
        admir*, advance*, ambitio*, aspir*, assur*, benefit*, better, boost*, commitment*, committing, common, comprehensive, confidence, confiding,
        cooperation, cordial, courage*, deepen*, delight*, dialogue, durable, encourag*, friendl*, friendship, future,
        good, goodwill, growing, growth, happy, harmon*, improv*, momentum, mutual*, neighborly, neighbourly,
        opportunit*, optimis*, partner, partnership, peace, pleased, positive*, potential, progress, prosper*, proud,
        rejoic*, respect*, satisf*, shared, solid, stability, stable, strateg*, strengthen*, strong, stronger, support*,
        sustain*, trust*, understanding, unity, vision, warm, warmer, welcom*
    """),
    "courtesy": _cues("""
        allow me, and now, answer, applause, article, as follows, asked about, beautiful, congratulat*, distinguished,
        document, esteemed, excellenc*, friends, gentlemen, glad to, grateful, gratitude, happy to, honor, honorable,
        honored, honour*, hospitality, i am, i have, i thank, i would, in conclusion, inaudible, interpreter, interview,
        invite me, issued by, it is a, joint press, ladies, laughter, let me, moderator, my dear|friend, of course, our
        host, paper examines, please, pleasure, published, question*, read out, responding, responding to, sincere, sir,
        statement follows, text of, thank, thanks, the following, to begin, transcript, translated, warm welcome, we
        meet, welcome to, you have
    """),
}
