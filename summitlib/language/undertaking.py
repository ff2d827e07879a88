"""How English says that somebody undertakes something: verbs by how firmly, subjects, and what parts them."""

from __future__ import annotations

from .agreeing import DOING

#: what “will” foretells, and nobody undertakes
_FORETOLD = (
    "be|not|have|never|depend|likely|probably|almost|sorely|remain|need|only|take|become|serve|mean|require|see|find|know|tell|benefit|face|lose|gain|win|grow|rise|fall|suffer|struggle|regret|survive"
    "|feel|want|hope|look|come|go|cost|happen|prove|result|lead|turn|try|seem|appear|matter|enjoy|miss|fail|owe|inherit|emerge|soon be|still|say|speak|answer|ask|talk"
)
_WHEN = r"(?: \w+ly| in principle| in [a-z]\w+|,? (?:on )?[a-z]\w+day,?)?(?: with(?: [\w’']+){1,4}?)?"
_ANY = "(?:also|then|jointly|soon|now|each|both|together)"

#: firmness and the verbs that say it, in small letters; the action begins where the match ends
FIRMNESS = (
    (
        "agreed",
        r"(?:agree[sd]?|pledge[sd]?|commit(?:s|ted)?(?: (?:itself|themselves|himself|herself))?|promise[sd]?|vow(?:s|ed)?|undert(?:ook|akes?|aken)|resolve[sd]?|decide[sd]?|consent(?:s|ed)?"
        rf"|(?:is|are|was|were) committed){_WHEN} (?:to\s+(?!the\b|an?\b|this\b|that\b)|(?=not to ))",
    ),
    (
        "agreed",
        r"(?:pledged|promised)\s+(?=(?:up to |some |about |around |nearly |almost |more than |another )*(?:(?:us|a|c)?[$€£¥₹₩]|\d|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)\b))",
    ),
    (
        "agreed",
        r"(?:repeated|renewed|reaffirmed|reiterated|confirmed|made|gave) (?:its|their|his|her|an?) (?:\w+ )?(?:pledge|promise|undertaking|commitment) to\s+(?!the\b|an?\b|this\b|that\b)",
    ),
    (
        "expected",
        r"(?:is|are|was|were) (?:widely |also |now |currently )?(?:expected|due|slated|scheduled|set|poised) to\s+",
    ),
    ("proposed", r"(?:is|are) (?:also )?(?:ready|willing|prepared) to\s+"),
    (
        "planned",
        r"(?:plans?|(?<!had )planned|intends?|(?<!had )intended|aims?|(?:is|are)(?: (?:planning|preparing|going|about))?) to\s+(?!be\b|blame\b|have\b)(?:(?:also|jointly) )?",
    ),
    ("planned", rf"(?:will|shall|[’']ll|would)\s+(?:{_ANY} )*+(?!(?:{_FORETOLD})\b)"),
    (
        "proposed",
        r"(?:(?:proposed|offered) to\s+(?=(?:host|pay|" + DOING + r")\b)|(?:proposed|offered|suggested)\s+(?!(?:in|on|at|by|as|for|during|to|no|nothing|little)\b|(?:its|his|her|their) (?:\w+ )?(?:condolences|thanks|congratulations|apologies|sympathy|views?)\b"
        r"|that (?:[\w’]+ ){1,5}?(?:had|was|were|is|are|has|have)\b)(?:that\s+)?)",
    ),
)  # fmt: skip

#: without one of these no verb of :data:`FIRMNESS` stands in a text in small letters
UNDERTAKING = (
    r"agree|pledge|commit|promis|vow|undert|resolve|decide|consent|expected|due\b|slated|scheduled|set\b|poised|ready|willing"
    r"|prepar|plan|intend|aim|going|about\b|will\b|shall\b|ll\b|would\b|propos|offer|suggest"
)

#: what says that nothing is undertaken
UNDONE = r"\b(?:not|never|no|neither|nor|refused|declined|failed|unable|if|whether|unless|unlikely|rather than|broke|abandoned)\b|n[’']t\b"

#: who speaks for more than one side, where no name stands as the subject
COLLECTIVE = (
    r"(?:the )?(?:two |three |both |four |all )?(?:sides|leaders|governments|countries|nations|presidents|ministers|parties|capitals|delegations|states|premiers|heads of state"
    r"|companies|ministries|negotiators|partners|allies)|(?:the )?(?:two|three|four|both) (?:[a-z]+ )?(?:armies|navies|militaries|air forces|coast guards|banks|airlines|universities|firms|regulators|agencies|parliaments|cities|provinces|neighbours|neighbors|powers|teams|groups|ports)"
    r"|each (?:side|party|country|government|state)|they|we|both"
)
#: who reports of himself what he will do: “Peru said it would”
REPORTED = r"\b(?:said|says|announced|confirmed|added|promised|pledged|insisted)(?:,? (?:on )?[A-Z]\w+day,?)?(?: that)? (?:it|they|he|she)\s*$"
#: what makes a “would” more than a supposition
TOLD = r"\b(?:said|says|announced|confirmed|added|promised|pledged|told|insisted|agreed)\b"

#: small words that may stand between a subject and its verb
BETWEEN = frozenset(
    "and or of the also on in at for its their his her each jointly formally government side officials leader leaders president premier chancellor prime minister king secretary counterpart ministers ministry administration "
    "companies last this next week month year yesterday today tuesday later again both all have has had then now each two three countries".split()
)  # fmt: skip

#: where what is undertaken ends
ACTION_ENDS = (
    r"[;:!?“”\"()]|\.(?=\s|$)|\s[—–-]{1,2}\s|—|(?:,\s+(?!including\b)[a-z]+ing\b)|,\s+(?:which|who|while|but|as|with|after|before|although|though|according|said|adding|a move"
    r"|he|she|they|it|aimed|and (?:the|he|she|they|it)\b|(?:the|an?) [\w’ ]{2,40}? (?:said|says|added)\b)|\s+(?:after|because|although|while|when|said|but)\b"
)
#: what parts a verb from subjects before it
SUBJECT_BREAKS = (
    r"[;:]|\b(?:that|which|who|where|whose|after|before|because|as|said|says|announced|confirmed)\b|,\s+(?:and|but)\b"
)
