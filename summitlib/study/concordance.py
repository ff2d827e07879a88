"""Key words in context."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from ..terms import Terms


def kwic(texts: Mapping[str, str], labels: Mapping[str, str], term: str, width: int = 60) -> pd.DataFrame:
    r"""Every occurrence of ``term`` in ``texts`` with ``width`` characters either side, white space folded.

    >>> kwic({"a": "Trade grew.\nAll welcomed trade."}, {"a": "A"}, "trade", 12)[["left", "keyword", "right"]].values.tolist()
    [['', 'Trade', ' grew. All w'], ['ll welcomed ', 'trade', '.']]
    """
    terms = Terms({"": [term]}, where="kwic")
    rows = [
        (labels[doc], _fold(text[max(0, h.start - width) : h.start]), text[h.start : h.end],
         _fold(text[h.end : h.end + width]), doc, h.start, h.end)
        for doc, text in texts.items()
        for h in terms.find(text)
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=["label", "left", "keyword", "right", "doc", "start", "end"])


def _fold(text: str) -> str:
    return "".join(" " if ch.isspace() else ch for ch in text)
