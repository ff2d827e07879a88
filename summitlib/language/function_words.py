"""English words that carry no subject of their own: what is left out when two wordings are compared."""

from __future__ import annotations

FUNCTION_WORDS = frozenset(
    """
    a about above across after again against all along also although always am amid among an and another any anyone
    anything are around as aside at away back be because been before behind being below beside besides between beyond
    both but by can cannot could despite did do does doing done down during each either else even ever every for from
    further had has have having he hence her here hers herself him himself his how however i if in indeed instead into
    is it its itself just least less like likely made make makes many may me meanwhile might mine more moreover most
    much must my myself near nearly neither never nevertheless no nor not now of off often on once one only onto or
    other others our ours ourselves out over own per perhaps quite rather regarding same shall she should since so some
    such than that the their theirs them themselves then there thereby therefore these they this those though through
    throughout thus to together too toward towards under until unto up upon us very via was we well were what whatever
    when where whereas whether which while who whom whose why will with within without would yet you your yours yourself
    say says said saying added told stated according come came go going went take takes took taking given give gives
    """.split()
)
