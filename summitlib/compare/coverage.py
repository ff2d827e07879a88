"""How much each document says on each topic, and to what end: with the denominators."""

from __future__ import annotations

from collections import defaultdict

import pandas as pd

from ..codebook import Codebook
from ..model import FUNCTIONS
from .sources import Sources
from .stems import words

COLUMNS = ("doc", "topic", "function", "sentences", "words", "of_sentences", "of_words")


def coverage_table(sources: Sources, codebook: Codebook) -> pd.DataFrame:
    """One row for every document, topic and function, also where nothing is said.

    ``sentences`` and ``words`` count coded sentences; one with two topics counts in both, so topics do not add
    up to the document. ``of_sentences`` and ``of_words`` are all coded sentences of the document, each once.
    """
    sizes: dict[tuple[str, int, int], int] = {}
    cells: dict[tuple[str, str, str], dict[tuple[str, int, int], None]] = defaultdict(dict)
    for row in sources.rows("codings"):
        span = (row["doc"], row["start"], row["end"])
        sizes[span] = len(words(row["text"]))
        for topic in row["topics"]:
            cells[row["doc"], topic, row["function"]][span] = None
    totals: dict[str, list[int]] = defaultdict(list)
    for (doc, _, _), size in sizes.items():
        totals[doc].append(size)
    topics = dict.fromkeys([*codebook.topics, *sorted({topic for _, topic, _ in cells})])
    rows = [
        (doc, topic, function, len(spans := cells.get((doc, topic, function), {})), sum(sizes[s] for s in spans),
         len(totals[doc]), sum(totals[doc]))
        for doc in sources.docs for topic in topics for function in FUNCTIONS
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=list(COLUMNS))


def omissions(coverage: pd.DataFrame, sources: Sources, function: str = "") -> pd.DataFrame:
    """The topics each document leaves out though another has them: doc, topic, said_by, sources, sentences.

    ``sources`` are the independent ones among ``said_by``, ``sentences`` what they say of it. With ``function``,
    only sentences of that function count (``limitation``: whose shortfalls are passed over).
    """
    counted = coverage[coverage["function"] == function] if function else coverage
    said: dict[str, dict[str, int]] = defaultdict(dict)
    for doc, topic, n in zip(counted["doc"], counted["topic"], counted["sentences"], strict=True):
        said[topic][doc] = said[topic].get(doc, 0) + int(n)
    rows = [
        (doc, topic, tuple(others), sources.independent(others), sum(by[d] for d in others))
        for doc in sources.docs
        for topic, by in said.items()
        if not by.get(doc) and (others := [d for d, n in by.items() if n])
    ]
    return pd.DataFrame(rows, columns=["doc", "topic", "said_by", "sources", "sentences"])
