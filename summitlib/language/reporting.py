"""Verbs and phrases that attribute words to somebody, and those that only name a thing."""

from __future__ import annotations

#: verbs of saying and writing, of judging and of promising, by base form; quoted words may follow any of them
VERBS = """
say tell add state note remark comment explain stress emphasize emphasise underline underscore highlight assert claim
argue insist maintain declare announce reiterate repeat recall reply respond answer retort counter continue conclude
observe write post tweet quip joke admit acknowledge concede confirm deny warn caution predict estimate suggest propose
advise urge call appeal ask demand request implore plead order quote cite read report reveal disclose indicate signal
mention opine lament complain protest vow pledge promise swear commit agree affirm reaffirm assure reassure
express voice convey describe characterize characterise portray depict hail praise laud applaud commend welcome salute
tout thank congratulate criticize criticise condemn denounce blast slam decry deride dismiss reject accuse blame
brand label refer allude elaborate clarify contend allege believe think hope muse proclaim exclaim shout chant cry
testify interject summarize summarise pen analyze analyse echo liken compare boast remind rebuke scold mock recount
narrate reason reckon speculate wonder guess forecast defend vouch credit trumpet lambast rail fume scoff bemoan deplore
calculate sigh object venture offer begin interrupt snap thunder pronounce philosophize reflect theorize
invite encourage exhort pray wish greet tease blog text email utter address speak judge rate deem regard hint
advocate champion endorse foresee envision threaten berate instruct decree rule find learn
disagree concur demur dissent reciprocate grumble mutter whisper murmur enthuse chide intimate insinuate inform inquire enquire
volunteer rejoin interpose counsel admonish reprimand fret gripe grouse gush bristle bark bellow roar shrug
classify jest taunt regret consider allow talk cheer sniff snort huff carp purr gloat moan wail drawl tut needle ridicule sneer preach prophesy confess confide specify stipulate attest divulge relay paraphrase
recommend remember recollect brush attribute ascribe toast
""".split()

PAST = {
    "say": "said", "begin": "began", "tell": "told", "write": "wrote", "swear": "swore", "think": "thought", "read": "read",
    "speak": "spoke", "foresee": "foresaw", "find": "found",
}  # fmt: skip
PARTICIPLE = {"write": "written", "swear": "sworn", "speak": "spoken", "foresee": "foreseen"}
#: bases that double their last letter: ``quip``, ``quipped``, ``quipping``
DOUBLING = frozenset("regret begin snap quip refer admit commit slam blog pen demur shrug concur".split())

#: bases too common in other meanings to count without a quotation, a colon or “that” right behind them
WEAK = frozenset(
    "consider talk call order rule find learn regard rate believe think hope wish address speak brand label read".split()
)

#: verbs that say only beside the words: “…,” Rossi shot back
BESIDE_WORDS = frozenset(
    """allowed allows shot shoots fired fires hit hits pushed pushes chimed chimes confided confides ventured grinned smiled shrugged sighed laughed
    chuckled scolded went goes put puts joked snarled growled grunted wailed sobbed pleaded pleads crowed crows drawled beamed
    rasped stammered intoned recited thundered conjectured surmised summed sums read reads""".split()
)

#: verbs that name a thing: what they put in quotation marks is a name, whoever spoke; its bearer may stand between
NAMING = r"""
dubbed|dubbing|dubs|termed|(?<!on )(?<!the )(?<!of )(?<!in )(?<!under )(?<!such )(?<!these )terms|terming|named|naming|nicknamed|titled|entitled|styled|coined|code-?named|christened|headlined
|what (?!(?:the|their|its) (?:joint )?(?:text|statement|document|communiqu|declaration))[^,.;:]{1,40} call(?:s|ed)?|it calls|they call|he calls|she calls
""".replace("\n", "")
#: phrases that make a name, or a word spoken of, of the words right behind them
GLOSSING = r"""
so-called|such as|known as|known|refer(?:s|red|ring)? to as|billed as|themed|short for|abbreviated|mean(?:s|ing|t)?|literally|spelled
|translat(?:es?|ed|ing) (?:as|to|into)|rendered as|under the (?:theme|title|banner|slogan|name) of|calls itself|call themselves
|(?:is|are|was|were|be|being|been|often|sometimes|commonly|officially|now|also|widely|formally) (?:called|known as|named|dubbed)
""".replace("\n", "")

#: nouns before quoted words that make them a name or a word spoken of
NAME_NOUNS = frozenset(
    "term terms word words phrase concept label slogan motto theme title name nickname moniker notion buzzword acronym".split()
)

#: works: only a capital makes their title of the words behind them
WORKS = frozenset(
    """song film movie book novel drama series album episode exhibition poem painting programme program project initiative
    campaign operation policy doctrine strategy article paper report essay op-ed editorial column""".split()
)
#: nouns of speech: “the pledge to …”, “a call for …”, with whose they are before or after
SPEECH_NOUNS = frozenset(
    """pledge promise vow commitment call appeal warning words remark remarks statement comment comments message claim
    calls pledges promises demands warnings threats vows appeals assurances
    assertion insistence declaration demand threat assurance response reply reminder suggestion proposal praise
    criticism description characterization characterisation vision proverb saying quote principle mantra refrain dictum credo""".split()
)

#: what says something without being anybody
THINGS = frozenset(
    """banner sign poster placard headline caption slogan plaque inscription note chorus verse proverb line joke song sticker mural ticker badge
    leaflet pamphlet label notice email letter text tweet post cable memo clause article report study survey poll statement communique
    communiqué declaration document draft treaty accord agreement copy version excerpt transcript recording page book film website brochure advert billboard graffito""".split()
)


def _stem(base: str) -> str:
    if base in DOUBLING:
        return base + base[-1]
    return base[:-1] if base.endswith("e") else base


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in "aeo":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x")) else "s")


def _past(base: str) -> str:
    if base.endswith("y") and base[-2] not in "aeo":
        return base[:-1] + "ied"
    return _stem(base) + "ed"


def _finite(base: str) -> set[str]:
    return {base, _third(base), PAST.get(base) or _past(base)}


#: finite form → base: ``said``, ``says``, ``say``
FINITE = {form: base for base in VERBS for form in sorted(_finite(base))} | {"termed": "term", "recorded": "record"}
#: forms that tell with a small word behind them, one of these: “shot back that”, “…,” Rossi pointed out, “made it clear that”
PHRASAL: dict[str, tuple[str, ...]] = dict.fromkeys("shot shoots fired fires hit hits pushed pushes".split(), (" back",)) | {
    "pointed": (" out",), "points": (" out",), "point": (" out",), "blurted": (" out",), "spelled": (" out",), "chimed": (" in",),
    "summed": (" up",), "sums": (" up",), "let": (" slip", " it be known"), "lets": (" slip",),
    "made": (" clear", " it clear", " plain", " it plain"), "makes": (" clear", " it clear", " plain"),
}  # fmt: skip
#: the forms that tell by themselves: ``said`` and ``says``, not ``say``
TELLING = frozenset(form for form, base in FINITE.items() if form != base)
#: the forms that tell right beside quoted words: “laughed” too
TELLING_BESIDE = TELLING | BESIDE_WORDS
#: past participle → base: ``reported to have said``, ``was quoted as``
PARTICIPLES = {PARTICIPLE.get(base) or PAST.get(base) or _past(base): base for base in VERBS}
#: -ing form → base: ``adding that``
PROGRESSIVE = {(base if base.endswith("ee") else _stem(base)) + "ing": base for base in VERBS}
