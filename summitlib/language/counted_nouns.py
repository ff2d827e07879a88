"""What is counted: plurals that no rule makes, and the words at which a noun group ends or goes on."""

from __future__ import annotations

IRREGULAR_PLURALS = {
    "people": "person", "persons": "person", "men": "man", "women": "woman", "children": "child", "feet": "foot",
    "teeth": "tooth", "mice": "mouse", "geese": "goose", "oxen": "ox", "lives": "life", "wives": "wife",
    "knives": "knife", "halves": "half", "leaves": "leaf", "shelves": "shelf", "wolves": "wolf", "selves": "self",
    "thieves": "thief", "loaves": "loaf", "crises": "crisis", "analyses": "analysis", "theses": "thesis",
    "bases": "base", "axes": "axis", "hypotheses": "hypothesis", "phenomena": "phenomenon", "criteria": "criterion",
    "media": "medium", "data": "datum", "strata": "stratum", "bacteria": "bacterium", "referenda": "referendum",
    "addenda": "addendum", "curricula": "curriculum", "fora": "forum", "alumni": "alumnus", "nuclei": "nucleus",
    "stimuli": "stimulus", "indices": "index", "appendices": "appendix", "vertices": "vertex", "matrices": "matrix",
    "viruses": "virus", "buses": "bus", "gases": "gas", "campuses": "campus", "bonuses": "bonus",
    "statuses": "status", "censuses": "census", "caucuses": "caucus", "apparatuses": "apparatus",
    "passersby": "passerby", "taxes": "tax", "boxes": "box", "quizzes": "quiz",
    "movies": "movie", "cookies": "cookie", "ties": "tie", "calories": "calorie",
    "heroes": "hero", "shoes": "shoe", "toes": "toe", "gentlemen": "gentleman", "aches": "ache", "caches": "cache",
    "memoranda": "MOU", "memorandums": "MOU", "memorandum": "MOU", "mous": "MOU", "mou": "MOU",
}  # fmt: skip
#: endings of irregular plurals that make words: “fishermen”, “policewomen”
IRREGULAR_ENDINGS = {"women": "woman", "men": "man", "people": "person", "children": "child"}
#: one form for one and for many
SAME_PLURALS = frozenset(
    """aircraft spacecraft series species personnel staff police crew headquarters crossroads means fish sheep deer
    salmon tuna bison offspring counsel hovercraft watercraft rotorcraft barracks works swiss gallows""".split()
)
#: end in s without being many
NOT_PLURALS = frozenset(
    """this was has does as its his hers ours theirs yours is us thus plus minus versus always perhaps across less
    unless besides sometimes nowadays overseas towards afterwards afterward indoors outdoors upstairs downstairs
    various serious previous numerous famous religious dangerous ambitious economics politics physics mathematics
    electronics logistics aerospace news yes gas bus status consensus campus virus focus census nexus bonus chorus
    surplus apparatus congress business access success process progress express wireless press stress
    mass class glass grass boss loss cross dress analysis crisis basis thesis emphasis diagnosis axis oasis tennis
    paris texas athens cyprus laos vegas angeles wales belarus mauritius barbados honduras brussels christmas
    says goes perilous doubtless regardless nonetheless nevertheless""".split()
)
#: plurals that stand before another noun: “arms deals”, “sports events”, “United Nations peacekeepers”
PLURAL_MODIFIERS = frozenset(
    """arms goods sales sports customs systems communications operations services savings affairs rights materials
    women's men's women men children veterans futures securities ties talks states nations forces philippines
    netherlands emirates headquarters works mines resources studies relations police staff crew personnel people data
    media sanctions drugs weapons vessels damages earnings bonds textiles standards""".split()
)
#: nouns that follow a number in the singular, with a hyphen or without: “five day visit”, “200 member delegation”
COMPOUND_NOUNS = frozenset(
    """second minute hour day week month year decade century member person man woman point page mile kilometer
    kilometre meter metre foot ton tonne acre hectare nation country seat story storey room bed item article gun dollar
    strong percent megawatt gigawatt kilowatt barrel kilogram pound inch degree""".split()
)
#: after a number and a hyphen these make a manner, a name or a shape, and count nothing
UNCOUNTED_COMPOUNDS = frozenset(
    """way track tier pronged prong sided faced edged fold folded thirds digit star time plus dimensional state party
    parties handed stop off on to by for in and or size sum tolerance tariff carbon emission step half wheeler piece
    china self minded liner figure figures hand eyed legged headed seater speed term sword""".split()
)
#: peoples whose name has no plural of its own
PEOPLES = frozenset(
    """Chinese Japanese Vietnamese Taiwanese Portuguese Lebanese Burmese Nepalese Maltese Sudanese Senegalese Congolese Beninese Gabonese
    French British English Irish Welsh Scottish Dutch Spanish Swiss Danish Swedish Finnish Polish Turkish""".split()
)
#: where a noun group ends: after these comes something else
GROUP_ENDS = frozenset(
    """a an the this that these those its his her their our my your whose which who whom what when where why how if
    than then there here as at by for from in into of off on onto out over per since through throughout till to toward
    towards under until up upon via with within without about above across after against along amid among around
    before behind below beneath beside besides between beyond despite down during except inside near outside past
    regarding versus vs ago earlier later apart each every both all any not no nor but so yet because while whereas
    although though unless whether once is are was were be been being am has have had do does did will would can could
    may might must shall should cannot also only even just still already now soon again never ever always often
    together today tomorrow yesterday abroad alone instead too very said says say saying told tells added noted stated
    agreed agree agrees signed sign met meet meets held hold discussed discuss discusses exchanged exchange reaffirmed
    reaffirm pledged pledge vowed vow decided decide reached reach talked spoke shook shared announced announce took
    take takes came come comes went go goes gave give gives made make makes got get gets became become began begin
    begins saw see sees left leave kept keep knew know found find led stood stand fell fall rose rise grew grow set
    ran run sat lay put cut hit won lost paid sent built bought sold brought thought felt wrote read spent struck
    attended attend visited visit wanted want need needed remain remained remains seem seemed appear appeared include
    included includes including involve involved involving cover covered covering comprise comprised comprising rank
    ranked worth long wide deep tall old high away respectively dating spanning ranging concerning totaling totalling
    following compared according calling seeking aimed dated based died killed arrived traveled travelled concluded
    issued released inked adopted approved endorsed launched resumed expressed stressed emphasized emphasised
    underlined underscored called urged demanded asked gathered joined returned opened closed shaken walked worked
    tried continued lasted voted i you he she it we they him them us me else notably namely such like unlike plus minus
    opens becomes brings keeps holds seeks wants
    seems lies sits knows thinks expects arrives enters joins gathers
    allows requires allegedly""".split()
)
#: a plural's determiners and joiners inside “two of the …”
PARTITIVES = frozenset("the these those its their our his her my your all such this".split())
#: pronouns that stand for people: “two of them”
PEOPLE_PRONOUNS = frozenset("them us you whom those".split())
#: after a bare number, these tell that people are meant: “12 dead”, “30 injured”
CASUALTIES = frozenset("dead killed injured wounded missing hurt arrested detained hospitalized hospitalised".split())
#: nouns that stand for people who are not named otherwise
OTHERS = frozenset({"others", "individuals"})

#: what an ordinal can count: things that happen again and again
COUNTED_EVENTS = frozenset(
    """summit meeting round visit session trip edition anniversary time talk conversation call forum dialogue dialog
    conference consultation encounter gathering negotiation test launch tour exchange consecutive straight successive
    tete tête attempt recount runoff installment instalment convening iteration handshake appearance""".split()
)
#: “third consecutive year”: the noun after these is counted
IN_A_ROW = frozenset({"consecutive", "straight", "successive"})
#: after an ordinal, these make it a rank, a part or a name
ORDINAL_ENDS = frozenset(
    """stage phase quarter half country countries party parties world generation tier track class term floor lady place
    person century day week month year decade and or most ranking largest biggest highest smallest
    lowest best worst in of to for on at from by with under after since
    point part thing reason issue chapter line wave page paragraph sentence clause""".split()
)
#: “one” before these is a pronoun, an idiom, or an unnamed speaker
UNCOUNTED_AFTER_ONE = frozenset(
    """hand side way thing point another day time such example reason step stop more less official diplomat analyst
    expert observer source user netizen critic man woman might would could of or and by to in on for size direction
    place sense area area's china night morning afternoon evening aspect idea view word voice heart mind""".split()
)
#: before “one”, these make it a pronoun
BEFORE_PRONOUN_ONE = frozenset("no any every some this that the another each which not only as number everyone".split())
#: before a number without a noun, people are meant: “the two agreed”, “all three”
BEFORE_PEOPLE = frozenset({"the", "these", "those", "all", "other"})
#: after a vague number, these tell that no people are meant: “millions in aid”
PREPOSITIONS = frozenset("of in on at by for from to with into over under".split())
#: before an age: “aged 62”
BEFORE_AGES = frozenset({"aged", "age"})
