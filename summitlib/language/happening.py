"""Verbs that tell of a meeting that it took place, and words that only relate something else to it."""

from __future__ import annotations

#: “held a summit”, “the forum opened”, “talks will take place”
HAPPENING = frozenset(
    """
    held hold holds holding host hosts hosted hosting attend attends attended attending open opens opened opening
    convene convenes convened took takes take taking begin begins began start starts started kicked kicks conclude concludes
    concluded close closed happen happened occurred occur met meet meets gathered gather sat staged launched inaugurated
    arrive arrived arrives land landed flew touched pay pays paid made signed sign signs conducted had have
    """.split()
)

#: between a date and an event, these say that the date is not the event's own
RELATING = frozenset(
    """before after following followed-by since until till prior ahead for about regarding concerning announced
    announce proposed propose scheduled agreed discuss discussed prepare prepared to""".split()
)
