"""Number words of English, and the words that make a number approximate."""

from __future__ import annotations

ONES = {
    word: value
    for value, word in enumerate(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
        seventeen eighteen nineteen""".split()
    )
}
TENS = {
    word: value
    for value, word in zip(
        range(20, 100, 10), "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True
    )
}
MAGNITUDES = {
    "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
    "lakh": 1e5, "crore": 1e7,
}  # fmt: skip
#: after digits, joined or not: “$5bn”, “300 mn”
SHORT_MAGNITUDES = {
    "mn": 1e6, "mln": 1e6, "mil": 1e6, "mio": 1e6, "bn": 1e9, "bln": 1e9, "tn": 1e12, "trn": 1e12, "tln": 1e12,
    "cr": 1e7,
}  # fmt: skip
#: after digits and joined to them: “$5m”, “200k”
LETTER_MAGNITUDES = {"k": 1e3, "m": 1e6, "b": 1e9, "t": 1e12}
#: said of many without counting them; the value is the least that the word can mean
VAGUE_MAGNITUDES = {
    "tens": 10, "dozens": 12, "scores": 20, "hundreds": 1e2, "thousands": 1e3, "millions": 1e6, "billions": 1e9,
    "trillions": 1e12, "crores": 1e7, "lakhs": 1e5,
}  # fmt: skip
#: “a dozen”, “two dozen”
GROUPS = {"dozen": 12}
#: “a pair of”: (value, approximate)
SETS = {"pair": (2, False), "couple": (2, True), "trio": (3, False), "quartet": (4, False)}
DENOMINATORS = {
    "half": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3}

_ORDINAL_ONES = """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
    fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth""".split()
_ORDINAL_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split()
#: “first” is left out: what is first is new, and nobody counts it
ORDINALS = {word: value for value, word in enumerate(_ORDINAL_ONES, 1) if value > 1} | dict(
    zip(_ORDINAL_TENS, range(20, 100, 10), strict=True)
)
#: “the first trilateral summit”: the first of a series counts where its kind is named
FORMATS = frozenset("trilateral quadrilateral three four".split())
ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th"})

#: phrases that stand before an approximate number, word by word
HEDGES_BEFORE = frozenset(
    tuple(phrase.split())
    for phrase in (
        "about", "approximately", "approx", "around", "roughly", "nearly", "almost", "some", "circa", "over", "above",
        "below", "under", "near", "at least", "at most", "at minimum", "up to", "as many as", "as much as",
        "as few as", "as little as", "as high as", "as low as", "as long as", "more than", "less than", "fewer than",
        "greater than", "higher than", "larger than", "lower than", "longer than", "no more than", "no less than",
        "no fewer than", "not more than", "not less than", "well over", "just over", "just under", "well above",
        "just above", "just below", "close to", "in excess of", "upwards of", "upward of", "an estimated",
        "estimated", "estimated at", "north of", "south of", "in the region of", "in the order of",
        "on the order of", "somewhere between", "a maximum of", "a minimum of", "a little over", "a little more than",
        "slightly more than", "slightly over", "slightly less than", "slightly under", "barely", "a good", "perhaps",
        "maybe", "possibly", "older than", "younger than", "just shy of", "shy of", "the better part of",
        "the best part of", "a little less than", "a little under", "plus or minus", "topping", "exceeding", "surpassing",
        "approaching", "nearing",
    )
)  # fmt: skip
#: and those that follow it
HEDGES_AFTER = frozenset(
    tuple(phrase.split())
    for phrase in (
        "or so", "or more", "or less", "or fewer", "or thereabouts", "odd", "plus", "and counting", "or higher",
        "or lower", "or older", "or younger", "or above", "or over", "and above", "at least", "at most", "at minimum", "give or take",
    )
)  # fmt: skip
#: hedges that are prepositions of time and topic as well: “over two days”, “talks about two issues”
DOUBTFUL_HEDGES = frozenset({"over", "about", "around", "under", "above", "below", "near"})
#: before “about”, the number belongs to what the talk was about
TOPIC_WORDS = frozenset(
    """talk talks talked talking speak speaks spoke speaking think thought know knew learn learned hear heard ask asked
    asks worry worried worries concern concerns concerned question questions information optimistic pessimistic doubt
    doubts sure wrote write writing tell told complain complained complaints agree agreed discussion discussions
    discussed debate story stories care cares""".split()
)

#: a hedge at some distance, before the article: “around the $80 billion mark”
LEVEL_HEDGES = frozenset("around about near over above below under roughly nearly beyond past".split())
LEVEL_NOUNS = frozenset("level levels mark threshold range line ceiling figure target".split())
#: before “over five years”, these make it “for more than five years”
BEFORE_LASTING = frozenset("for lasted lasting spans spanning spanned than after of takes took take in within".split())
AFTER_ELAPSED = frozenset("ago old later earlier since older".split())
#: what goes on: “over two days”, “over six rounds” says in the course of them
PROCESSES = frozenset("round session meeting day hour week month year visit summit phase stage period call".split())

#: before a fraction that stands alone: “by a third”, “more than half”
BEFORE_PARTS = frozenset("than about nearly almost by in roughly over around".split())
#: before “half”, these make it one of two parts
PARTS_OF_TWO = frozenset("first second latter other former last -".split())
#: before “a year”, these make it a rate: “8 percent a year”
BEFORE_RATES = frozenset("percent % once twice times cent dollars won yuan euros yen barrels day".split())
#: and beside “a year”, these make it a length: “more than a year”, “a year later”
BEFORE_LENGTHS = frozenset(
    "than nearly almost about over under least for within after lasted around roughly in".split()
)
AFTER_LENGTHS = frozenset("ago earlier later before after since of into".split())
#: “over the past decade” measures ten years
BEFORE_DECADE = frozenset("past last next coming previous preceding recent".split())
#: before “from 3 to 5 percent”, these tell that two states are meant and no range
CHANGES = frozenset(
    """rose rise rises rising risen fell fall falls fallen falling grew grow grown up down increased increase
    decreased dropped drop cut reduced raised raise lowered expanded climbed went jumped surged slipped narrowed widened
    improved slowed soared shrank slashed declined""".split()
)
#: before a number without a noun, these tell that it counts what the sentence speaks of
BEFORE_BARE = frozenset(
    """to from of by at was were is are reached totaled totalled stood hit than about least most some nearly almost over
    approximately around roughly up as many between only just all""".split()
)
#: of those, the ones after which a number word is sure to count, too: “more than fifty”
SURELY_BARE = frozenset(
    "than least nearly almost approximately around roughly reached totaled totalled from to".split()
)
#: “another 200 joined”: another 200 of what the sentence has just counted
BEFORE_ELLIPSIS = frozenset("record another remaining additional including maybe perhaps".split())
#: and after one: “five were finished”
AFTER_BARE = frozenset("are were was have had will would remain remained more".split())
#: “they met twice”
TIMES = {"twice": 2, "thrice": 3}
