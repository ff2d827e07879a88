"""Verbs by which states and firms change something between them, and those by which they merely go about a visit."""

from __future__ import annotations

#: their first finite verb says that something was brought about, whoever the subject is
CHANGING = tuple(
    """abolish award approve ratify adopt endorse inaugurate conclude finalise finalize repatriate donate lend waive
    lift scrap eliminate restore resume restart reopen renew extend exempt recognise recognize simplify double triple halve
    upgrade elevate normalise normalize mend broker clinch unlock unblock unfreeze earmark allocate guarantee harmonise
    harmonize streamline settle defuse codify institutionalise institutionalize institute co-finance
    co-develop subsidise subsidize relax ease buy purchase invest fund finance pledge unveil launch establish sign ink
    seal release free withdraw""".split()
)
#: with a state, a side or a firm as subject, these do too
DOING = tuple(
    """open drop cut lower reduce remove raise end create form build construct supply provide deliver train hire lease share
    swap join match grant contribute commit set give send pay sell take accept allow permit let fix cap run employ add
    import export appoint name ship expand order host return connect link phase transfer pool install
    register admit pull grow store refine process produce manufacture assemble operate staff""".split()
)
#: what is announced of these with “will” is a visit's course, a wish or a worry, and no undertaking
COURSE = frozenset(
    """be have not never need face travel meet visit attend arrive depart leave go come tour dine speak address
    watch see find know remain stay depend likely probably almost only soon become seek want hope try struggle
    suffer lose fail show tell reveal decide determine require take mean matter look feel test continue begin start
    hold discuss review inspect preside chair talk follow use think believe judge call urge ask press push insist
    oppose resist block still surely no hardly barely say get argue weigh like prefer expect wait cost hurt erode
    undermine limit complicate shape define drive lead""".split()
)
#: with “could”, of a state or a side, these too are advice
DEVELOPING = tuple("widen deepen strengthen broaden develop explore begin start work consider help use".split())
IRREGULAR = {
    "lend": "lent", "buy": "bought", "build": "built", "cut": "cut", "set": "set", "give": "gave", "send": "sent", "pay": "paid",
    "sell": "sold", "take": "took", "let": "let", "run": "ran", "withdraw": "withdrew", "grow": "grew", "unfreeze": "unfroze",
}  # fmt: skip


def forms_of(verb: str) -> dict[str, str]:
    """Its base, third person, past and -ing form.

    >>> forms_of("drop")["past"], forms_of("supply")["third"], forms_of("lease")["ing"]
    ('dropped', 'supplies', 'leasing')
    """
    stem = verb[:-1] if verb.endswith("e") else verb
    doubled = verb + verb[-1] if verb in _DOUBLED else stem
    consonant_y = verb.endswith("y") and verb[-2] not in "aeiou"
    third = verb[:-1] + "ies" if consonant_y else verb + ("es" if verb.endswith(("sh", "ch", "ss", "x")) else "s")
    past = IRREGULAR.get(verb) or (verb[:-1] + "ied" if consonant_y else doubled + "ed")
    return {"base": verb, "third": third, "past": past, "ing": doubled + "ing"}


_DOUBLED = frozenset("drop scrap ship swap cap admit commit permit cut set let run".split())
