"""The marks that print sets around quoted words, and the apostrophes that look like them."""

from __future__ import annotations

DOUBLE = '“”„"'
SINGLE = "‘’'"
#: marks that only their own partner closes: guillemets and corner brackets
PARTNER = {"«": "»", "‹": "›", "「": "」", "『": "』"}
#: what may stand before an opening mark besides a space
BEFORE_OPENING = frozenset("([{—–-/“‘\"'«:;,…>|")

#: words that begin with an apostrophe: no quotation opens before them
ELISIONS = frozenset("em til tis twas twill cause bout round n tween neath kay cuz nuff ere gainst".split())
