"""Names that have a number in them: “Article 9”, “Group of Seven”; and the words of dates and clock times."""

from __future__ import annotations

from .calendar import MONTH_NAMES, MONTH_SHORT

#: the number after these is a name, a place in an order, or an address; small letters match any case
NUMBERED_THINGS = frozenset(
    """article articles section sections chapter paragraph paragraphs clause annex appendix resolution resolutions
    protocol directive regulation regulations decree order act law rule title part volume vol issue no nos number
    numbers figure fig figures table tables page pages pp p footnote note notes track tier phase stage level step
    class category grade type model mark generation version room gate terminal platform line route highway road
    building unit flight boeing airbus covid windows channel radio area zone site block lot stand pier dock
    district precinct station camp formula group agenda vision plan standards horizon roadmap strategy catch psalm
    question answer episode season apollo chang'e shenzhou hwasong nodong pukguksong kn df js sm
    tel telephone phone fax ext extension code zip postcode isbn issn doi id serial box suite apt apartment
    rev art arts sec secs para paras res iphone galaxy playstation mach sputnik point points
    bureau battalion regiment division brigade squadron fleet cop""".split()
)
#: of these, the ones that are common words too: a capital makes the name (“Stage 2”, but “at this stage 40 firms”)
WEAKLY_NUMBERED = frozenset(
    """points point order act law part issue title note notes number numbers plan strategy question answer line group
    area zone site block lot stand class type model mark level step stage season world figures code
    generation standards vision agenda formula war building road station camp version unit box""".split()
)
#: before “of Seven”, a capital makes the name: “the Group of Seven”
GROUPS_OF = frozenset({"group", "league", "council", "committee", "gang", "quad", "band"})
#: a number word and the word after it that make a name with a capital, or in marks
NAMED_PAIRS = frozenset(
    {
        ("two", "sessions"), ("three", "gorges"), ("five", "eyes"), ("one", "china"),
        ("one", "country"), ("one", "belt"), ("four", "seasons"), ("three", "kingdoms"), ("seven", "sisters"),
        ("two", "systems"), ("six", "party"), ("four", "tigers"), ("three", "noes"),
        ("three", "nos"),
    }
)  # fmt: skip
MONTHS = frozenset(name.lower() for name in (*MONTH_NAMES, *MONTH_SHORT))
CLOCK_WORDS = frozenset("am pm a.m. p.m. a.m p.m o'clock gmt utc kst jst edt est pdt pst cet bst ist noon".split())
#: a four-digit number before these is a number after all: “2000 people”
COUNTED_LIKE_YEARS = frozenset(
    """people troops soldiers workers students jobs companies firms homes participants protesters attendees delegates
    members won dollars euros yen yuan rubles meters metres kilometers kilometres km miles tons tonnes kg hectares acres
    megawatts mw guests passengers vehicles items units seats employees officers""".split()
)
#: before four figures, these make an early year of them: “in 1592”
BEFORE_YEARS = frozenset("in since by of from until till before after during the early late mid and to around".split())
