"""Words that keep a clause from telling what has happened: plans, wishes, limits."""

from __future__ import annotations

#: what makes a clause speak of what is still to come, planned, wished or supposed
UNREALISED = frozenset(
    """
    will would shall should may might could can must won't wouldn't shan't won’t wouldn’t be going
    plan plans planned planning schedule schedules scheduled expect expects expected due slated poised
    propose proposes proposed intend intends intended hope hopes hoped aim aims aimed promise promises promised
    invite invites invited prepare prepares prepared preparing preparations postpone postponed delay delayed defer deferred
    reschedule rescheduled ahead upcoming forthcoming tentative tentatively likely if unless
    """.split()
)

#: right before a date, these make it a limit or an aim and no time at which something happened
NOT_AT = frozenset("by until till before for to through since after pending".split())
