"""Words whose full stop is no sentence's end, and words that begin sentences; written without the last stop.

A capital matches only itself (“Mass.” is a state, “mass.” a sentence's end); small letters match any case.
"""

from __future__ import annotations

from .wordlists import phrases, words

#: stand before a name, so that a sentence never ends on them
BEFORE_NAMES = words(
    """
    mr mrs ms mx messrs mmes dr Prof Rev Fr Hon Amb Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Brig Insp Sen Sens
    Rep Reps Gov Govs Pres Asst Dep St Ste Mt Ft vs v viz cf e.g i.e eg ie approx ca Lt.Gen Maj.Gen Brig.Gen
    Lt.Col
    """
)
#: stand before a number; before anything else they are words
BEFORE_NUMBERS = words(
    """
    No Nos NO Art Arts art Sec Secs sec Para Paras para Fig Figs fig p pp Vol vol Ch ch Res Rs est Jan Feb Mar
    Apr Jun Jul Aug Sep Sept Oct Nov Dec
    """
)
#: stand inside names and figures, or at a sentence's end: the next word decides
ANYWHERE = words(
    """
    inc Co corp ltd plc llc Bros intl natl Assn Assoc Univ Dept dept Govt govt Jr Sr Esq Ph.D etc al Est Ave
    Blvd Rd Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala
    Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Mo Mont Neb Nev Okla Ore Pa Tenn Tex
    Va Vt Wash Wis Wyo Ont
    """
)
#: after an abbreviation that can stand anywhere, only these begin a new sentence
SENTENCE_OPENERS = words(
    """
    the a an this that these those it its he his she her they their we our you your i my there here but and or
    nor so yet still also both either neither some many most several such few all each every another other
    others in on at by for from with as after before since until during while when whenever where whereas if
    unless although though because despite besides under over among amid between within without beyond through
    throughout however meanwhile moreover furthermore nevertheless nonetheless instead indeed thus therefore
    hence then now today yesterday tomorrow earlier later recently last next once again finally first second
    third lastly overall according asked to what who whom whose which why how no not nothing none only even just
    perhaps maybe one two three critics analysts officials observers experts reporters
    """
)
#: after “a.m.” or “p.m.” these go on with the time of day
TIME_GOES_ON = words(
    """
    est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest kst jst ist hkt sgt aest local eastern
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu
    thurs fri sat sun
    """
)
#: names that carry an exclamation mark of their own
MARKED_NAMES = frozenset(("Yahoo", "Jeopardy", "Yum", "Joomla"))
#: verbs that go on after a quoted question: “Is that enough?” Rossi asked
AFTER_QUESTION = phrases(
    """
    asked; said; says; told; wrote; replied; added; exclaimed; wondered; quipped; inquired
    """
)
