"""Who spoke quoted words, by the grammar of attribution.

before_words ─┐
              ├─► what stands right beside the words wins; of verbs before them, the last
behind_words ─┘
"""

from __future__ import annotations

from .attribution import Attribution
from .before_words import before_cue
from .behind_words import after_cue
from .marks import Pair
from .references import Scene


def attribute(scene: Scene, pair: Pair, start: int, end: int) -> Attribution | None:
    """Who is said to have spoken the words between two marks; None where they are attributed to nobody.

    ``start`` begins their sentence, ``end`` ends their paragraph.
    """
    before = before_cue(scene, start, pair.open)
    text = scene.document.text
    runs_on = text[pair.close - 1] == ","
    if before and before.close and before.cue and not (before.cue == ":" and runs_on):
        return before
    after = after_cue(scene, pair, end)
    if not before or not before.speaker or not after:
        return after or before
    if after.cue.startswith("according"):
        return before  # “Rossi called it “…”, according to the agency”
    if not before.cue:
        return after  # “the two “reaffirmed their vow”, the ministry said”
    piece = text[pair.open + 1 : pair.open + 2].islower() and before.cue != ":" and not after.cue.startswith("in the")
    return before if piece else after  # “the ministry called it “icy,” Rossi said”: a piece of what the ministry said
