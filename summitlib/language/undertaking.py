"""How English says that somebody undertakes something: verbs by how firmly, subjects, and what parts them."""

from __future__ import annotations

#: firmness and the verbs that say it, in small letters; the action begins where the match ends
FIRMNESS = (
    (
        "agreed",
        r"(?:agreed|pledged|committed(?: (?:itself|themselves|himself|herself))?|promised|vowed|undertook|resolved|decided|consented"
        r"|(?:is|are|was|were) committed)(?: \w+ly| in principle| in [a-z]\w+|,? (?:on )?[a-z]\w+day,?)? to\s+(?!the\b|an?\b|this\b|that\b)",
    ),
    (
        "expected",
        r"(?:is|are|was|were) (?:widely |also |now |currently )?(?:expected|due|slated|scheduled|set|poised) to\s+",
    ),
    (
        "planned",
        r"(?:plans?|planned|intends?|intended|aims?|(?:is|are) (?:planning|preparing|going|about)) to\s+(?:(?:also|jointly) )?",
    ),
    (
        "planned",
        r"(?:will|shall)\s+(?:(?:also|then|jointly|soon|now|each|both|together) )*"
        r"(?!(?:be|not|have|never|depend|likely|probably|almost|sorely|remain|need|only|take|become|serve|mean|require|see|find|know|tell)\b)",
    ),
    (
        "proposed",
        r"(?:proposed|offered|suggested)\s+(?!in\b|on\b|at\b|by\b|as\b|for\b|during\b|to [a-z])(?:that\s+|to\s+)?",
    ),
)

#: what says that nothing is undertaken
UNDONE = (
    r"\b(?:not|never|no|neither|nor|refused|declined|failed|unable|if|whether|unless|unlikely|rather than)\b|n[’']t\b"
)

#: who speaks for more than one side, where no name stands as the subject
COLLECTIVE = (
    r"(?:the )?(?:two |three |both |four |all )?(?:sides|leaders|governments|countries|nations|presidents|ministers|parties|capitals|delegations"
    r"|companies|ministries|negotiators|partners|allies)|they|we|both"
)

#: small words that may stand between a subject and its verb
BETWEEN = frozenset(
    "and or of the also on in at for its their his her jointly formally government side officials leaders ministers ministry administration "
    "companies last this next week month year yesterday today tuesday later again both all have has had then now each two three countries".split()
)  # fmt: skip

#: where what is undertaken ends
ACTION_ENDS = (
    r"[;:!?“”\"()]|\.(?=\s|$)|\s[—–-]{1,2}\s|—|,\s+(?:which|who|while|but|as|with|after|before|although|though|according|said|adding|a move"
    r"|he|she|they|it|aimed|and (?:the|he|she|they|it)\b)|\s+(?:after|because|although|while|when|said|but)\b"
)
#: what parts a verb from subjects before it
SUBJECT_BREAKS = r"[;:]|\b(?:that|which|who|where|whose|after|before|because|as|said|says)\b|,\s+(?:and|but)\b"
