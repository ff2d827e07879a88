"""How English tells that something has happened, and how it tells that it has not yet."""

from __future__ import annotations

#: past forms without -ed
IRREGULAR_PASTS = frozenset(
    """
    was were had did went came met held took made gave saw said told began began spoke left flew drew rose fell grew
    wrote won lost led built bought sold sent brought caught sought thought found kept dealt paid put set cut hit shut
    stood sat understood ran became broke chose drove felt got hosted laid lent meant read rode sang shook shot showed
    slept spent split spread struck swore swept threw undertook withdrew wound overtook underwent forged upheld drank ate
    """.split()
)

#: words in -ed that are no finite verb, or tell of a plan
NOT_PASTS = frozenset("united limited related based-ed indeed need feed speed proceed exceed succeed red shed hundred".split())

#: what makes a clause speak of what is still to come, planned, wished or supposed
UNREALISED = frozenset(
    """
    will would shall should may might could can must won't wouldn't shan't be going
    plan plans planned planning schedule schedules scheduled expect expects expected due slated set-to poised
    propose proposes proposed intend intends intended hope hopes hoped aim aims aimed promise promises promised
    invite invites invited prepare prepares prepared preparing preparations postpone postponed delay delayed defer deferred
    reschedule rescheduled ahead upcoming forthcoming tentative tentatively likely if unless
    """.split()
)

#: right before a date, these make it a limit or an aim and no time at which something happened
NOT_AT = frozenset("by until till before for to through since after pending".split())
