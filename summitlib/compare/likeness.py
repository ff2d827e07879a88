"""Passages that speak of the same: found by the rare words they share, without comparing each with each."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from math import log

from .sources import Sources

Stems = frozenset[str]

_RARE = 8  # rarest stems of a passage by which others are looked for
_CROWD = 40  # passages that may share a stem before it is too common to look by


def weights(passages: Iterable[Stems], sources: Sources) -> dict[str, float]:
    """How much each stem tells: more the fewer sentences of the study have it (inverse document frequency).

    Where the study has no sentences, the passages themselves are counted.
    """
    known = list(passages)
    sentences = sources.sentence_stems or known
    counts = Counter(stem for stems in sentences for stem in stems)
    used = {stem for stems in known for stem in stems}
    return {stem: log(1 + len(sentences) / max(1, counts[stem])) for stem in sorted(used)}


def weight(stems: Collection[str], weighed: Mapping[str, float]) -> float:
    return sum(weighed[stem] for stem in sorted(stems))


def like_pairs(
    passages: Sequence[Stems], weighed: Mapping[str, float], owners: Sequence[Hashable] | None = None
) -> Iterator[tuple[int, int]]:
    """Pairs of passages, by their numbers, that share one of their rarest stems at least; each pair once.

    A stem that one owner alone has leads nowhere, and does not count among its rarest; each passage is an owner of
    its own unless ``owners`` says to whom it belongs.
    """
    owned = set(zip(owners or range(len(passages)), passages, strict=True))
    counts = Counter(stem for _, stem in {(owner, stem) for owner, stems in owned for stem in stems})
    having: dict[str, list[int]] = defaultdict(list)
    for number, stems in enumerate(passages):
        shared = (stem for stem in stems if counts[stem] > 1)
        for stem in sorted(shared, key=lambda s: (-weighed[s], s))[:_RARE]:
            having[stem].append(number)
    few = (numbers for numbers in having.values() if len(numbers) <= _CROWD)
    yield from dict.fromkeys((one, two) for numbers in few for i, one in enumerate(numbers) for two in numbers[i + 1 :])


def joined(count: int, pairs: Iterable[tuple[int, int]]) -> list[list[int]]:
    """The numbers below ``count`` in groups that pairs tie together, in order.

    >>> joined(4, [(0, 2), (2, 3)])
    [[0, 2, 3], [1]]
    """
    group = {n: [n] for n in range(count)}
    for one, two in pairs:
        first, second = sorted((group[one], group[two]), key=len)
        if first is not second:
            second += first
            group.update(dict.fromkeys(first, second))
    return [sorted(g) for g in {id(g): g for g in group.values()}.values()]
