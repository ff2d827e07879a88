"""Which rule goes before which where several fire in one clause, and which do not hold for what is merely said or wanted."""

from __future__ import annotations

#: The order of precedence: of the rules that fire in a clause, the first here decides.
PRECEDENCE = (
    ("limitation", "codebook limitation"),
    ("task", "codebook task"),
    ("outcome", "codebook outcome"),
    ("outcome", "list item"),
    ("task", "approval awaited"),
    ("limitation", "negated outcome"),
    ("limitation", "only modest"),
    ("limitation", "failure"),
    ("limitation", "silence"),
    ("limitation", "unmet hope"),
    ("limitation", "absence"),
    ("limitation", "scant words"),
    ("limitation", "came undone"),
    ("outcome", "named agreement"),
    ("outcome", "undertaking"),
    ("limitation", "deferral"),
    ("task", "sequel"),
    ("task", "coming test"),
    ("task", "obligation"),
    ("task", "recommendation"),
    ("limitation", "doubt"),
    ("limitation", "risk"),
    ("limitation", "failure told"),
    ("limitation", "left open"),
    ("limitation", "ill received"),
    ("outcome", "agreement"),
    ("outcome", "signing"),
    ("outcome", "pledge"),
    ("task", "next step"),
    ("limitation", "obstacle"),
    ("limitation", "criticism"),
    ("limitation", "contingency"),
    ("limitation", "persistence"),
    ("limitation", "worse"),
    ("outcome", "joint voice"),
    ("task", "advice"),
    ("outcome", "terms"),
    ("outcome", "act"),
    ("outcome", "verdict"),
    ("outcome", "achievement"),
    ("outcome", "new terms"),
    ("outcome", "gain"),
    ("task", "bidding"),
    ("limitation", "bare negation"),
)  # fmt: skip
RANK = {rule: rank for rank, (_, rule) in enumerate(PRECEDENCE)}
FUNCTION_OF = {rule: function for function, rule in PRECEDENCE}
#: rules that hold for quoted words too: what a leader demands, warns of, or says was signed
IN_QUOTES = {
    "obligation",
    "negated outcome",
    "only modest",
    "failure",
    "deferral",
    "doubt",
    "risk",
    "undertaking",
    "agreement",
    "signing",
    "pledge",
    "named agreement",
    "verdict",
    "codebook limitation",
    "codebook task",
    "codebook outcome",
}
#: rules that do not hold for what one side merely says
NOT_TOLD = {
    "achievement",
    "next step",
    "obstacle",
    "failure told",
    "contingency",
    "persistence",
    "advice",
    "act",
    "terms",
    "bare negation",
}
#: rules that do not hold for what was merely wanted
NOT_WANTED = {
    "achievement",
    "pledge",
    "agreement",
    "signing",
    "obstacle",
    "risk",
    "next step",
    "contingency",
    "persistence",
    "act",
    "terms",
    "verdict",
    "joint voice",
}
#: rules of what may only stand at the opening of a sentence
OPENING = {"named agreement", "list item", "bidding"}
