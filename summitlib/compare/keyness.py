"""Which words one document uses more than the others together: log-likelihood, with an effect size beside it."""

from __future__ import annotations

from collections import Counter, defaultdict
from math import log, log2

import pandas as pd

from ..language.function_words import FUNCTION_WORDS
from ..model import PROSE
from .sources import Sources
from .stems import words

COLUMNS = ("doc", "word", "count", "of_words", "rest", "of_rest", "g2", "log_ratio")
_UNSEEN = 0.5  # stands for a count of nought in the log ratio, as Hardie does


def g2(count: int, size: int, rest: int, rest_size: int) -> float:
    """Log-likelihood of two cells (Rayson & Garside 2000); 0 where a text is empty.

    >>> round(g2(52, 50_000, 57, 75_000), 6)
    2.65171
    """
    total = (count + rest) / (size + rest_size) if size + rest_size else 0.0
    cells = ((count, size * total), (rest, rest_size * total))
    return 2 * sum(n * log(n / expected) for n, expected in cells if n and expected)


def log_ratio(count: int, size: int, rest: int, rest_size: int) -> float:
    """How many doublings more frequent a word is in the one than in the other (Hardie 2014).

    >>> round(log_ratio(52, 50_000, 57, 75_000), 6)
    0.452512
    """
    if not size or not rest_size:
        return 0.0
    return log2((count or _UNSEEN) / size) - log2((rest or _UNSEEN) / rest_size)


def keyness_table(sources: Sources, least: int = 3) -> pd.DataFrame:
    """The words of each document's prose, small letters, that it has ``least`` times and more often than the rest.

    ``count`` of ``of_words`` here against ``rest`` of ``of_rest`` in all other independent documents; highest G² first.
    Words of one article are not independent of one another: read G² as an order, not as a significance.
    """
    counts = _counts(sources)
    sizes = {doc: sum(c.values()) for doc, c in counts.items()}
    rows = []
    for doc, own in counts.items():
        others = [d for d in _one_of_each_group(sources) if d in counts and sources.group(d) != sources.group(doc)]
        rest_size, rest = sum(sizes[d] for d in others), Counter[str]()
        for other in others:
            rest.update(counts[other])
        rows += [
            (doc, word, n, sizes[doc], rest[word], rest_size,
             g2(n, sizes[doc], rest[word], rest_size), log_ratio(n, sizes[doc], rest[word], rest_size))
            for word, n in own.items() if n >= least and word not in FUNCTION_WORDS and n * rest_size > rest[word] * sizes[doc]
        ]  # fmt: skip
    rows.sort(key=lambda row: (sources.order[row[0]], -row[6], row[1]))
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _counts(sources: Sources) -> dict[str, Counter[str]]:
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for row in sources.rows("sentences"):
        if sources.block_kind(row["doc"], row["start"]) in ("", *PROSE):
            counts[row["doc"]].update(word.casefold() for word in words(row["text"]))
    return counts


def _one_of_each_group(sources: Sources) -> list[str]:
    """The first document of each group of copies."""
    return list({sources.group(doc): doc for doc in reversed(sources.docs)}.values())
