"""Words that show whether a clause tells what has happened or what is to come.

Regular past forms end in -ed and are not listed; ``NOT_PAST`` are the words that only look like one.
"""

from __future__ import annotations

IRREGULAR_PAST = frozenset(
    """was were had did been became began begun bore bought brought broke built came chose done drew drove ate fell fled
    flew found fought gave given gone got grew grown heard held hit kept knew known laid led left lent lost made met
    paid put ran rang read rejoined rode rose said sat saw seen sent set shook shown signed slid slept sold sought spent
    split spoke sprang stood stole struck swore sworn swept took taken taught thought threw told understood undertook
    underwent went withdrew woke won wore wrote written shot sank clung dealt dug forbade foresaw overtook oversaw
    rebuilt upheld withheld undid broadcast cut quit cost shut""".split()
)
NOT_PAST = frozenset(
    """need indeed speed proceed succeed exceed feed seed embed hundred sacred wed bed shed breed greed agreed-upon deed heed
    steed weed creed biased so-called rugged naked wicked unprecedented undisputed unresolved limited related detailed
    skilled advanced aged kindred red estimated""".split()
)

#: modal or intent; the words after it up to the verb belong to it
INTENT = (
    "will", "shall", "would", "won’t", "won't", "’ll", "'ll", "going to", "is to", "are to", "was to", "were to", "to be",
    "set to", "set for", "due to", "due in", "due on", "due for", "due", "scheduled", "slated", "expected", "planned", "plan",
    "plans", "planning", "poised to", "likely to", "agree to", "hope to", "hopes to", "aim to", "aims to", "aimed at", "intends to", "intend to", "wants to",
    "preparing to", "prepares to", "ready to", "must", "should", "may", "might", "could", "can", "projected", "forecast",
    "tipped to", "anticipated", "envisaged", "targeted", "hoping to", "bound to", "supposed to", "wish to", "wishes to",
    "want to", "seek to", "seeks to", "invited to", "vows to", "pledges to", "agrees to",
)  # fmt: skip
#: what was resolved is past, and a date behind it, of what it was about, still to come
RESOLVED = ("agreed to", "vowed to", "pledged to", "promised to", "decided to", "hoped to", "resolved to", "opted to")
#: a date right after these lies ahead, whatever the verb
AHEAD = (
    "upcoming", "forthcoming", "ahead of", "looking ahead to", "in time for", "in the run-up to",
    *(f"{verb} {till}" for verb in ("put off", "postponed", "deferred", "delayed", "pushed back") for till in ("until", "to", "till")),
)  # fmt: skip
#: a date right after these lies behind
BEHIND = ("after", "following", "since", "in the wake of", "remember", "remembers", "recall", "recalls")
#: present forms that announce what is fixed: "arrives on Thursday", "opens on Friday"
SCHEDULED_PRESENT = (
    "arrives", "begins", "starts", "opens", "kicks off", "departs", "leaves", "convenes", "takes place", "is visiting",
    "are visiting", "is meeting", "are meeting", "is hosting", "is holding", "are holding", "is arriving", "gets under way",
    "meet", "meets", "travels", "heads", "flies", "hosts", "resumes", "resume", "reconvenes", "gathers", "comes back",
    "returns", "continues", "ends", "expires", "takes effect", "take effect", "enters into force", "sets off", "is travelling",
    "is traveling", "is flying", "is leaving",
)  # fmt: skip
PRESENT = ("is", "are", "am", "has", "have", "remains", "remain", "means", "faces", "face", "needs", "need", "know")
