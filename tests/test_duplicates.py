"""Which articles are copies of one another."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.reading.duplicates import group_copies

WORDS = [
    "border",
    "trade",
    "fish",
    "chips",
    "summit",
    "leaders",
    "talks",
    "Oslo",
    "agreed",
    "said",
    "yearly",
    "fund",
    "visit",
    "king",
    "minister",
    "deal",
    "open",
    "closed",
    "April",
    "May",
    "people",
    "growth",
]


def story(seed: int, sentences: int = 30) -> list[str]:
    chance = random.Random(seed)
    return [" ".join(chance.choice(WORDS) for _ in range(14)).capitalize() + "." for _ in range(sentences)]


ORIGINAL = story(1)
COPIES = {
    "the same": ORIGINAL,
    "under another heading, with the page's own lines around it": [
        "A new heading",
        *ORIGINAL,
        "Share this article",
        "© 2025",
    ],
    "shortened to its first third": ORIGINAL[:10],
    "a third of it rewritten": [*story(2, 10), *ORIGINAL[10:]],
    "its paragraphs in another order": ORIGINAL[15:] + ORIGINAL[:15],
    "in capitals and with other marks": [s.upper().replace(".", " —") for s in ORIGINAL],
    "one word in fifteen changed": [s.replace(s.split()[7], "altered", 1) for s in ORIGINAL],
}
OTHERS = {
    "another story": story(3),
    "another story with one paragraph quoted from it": [*story(4, 25), *ORIGINAL[:5]],
    "nothing": [],
    "a line": ["Share this article"],
}


@pytest.mark.parametrize("name", COPIES)
def test_copies_share_the_group_of_the_first(name: str) -> None:
    texts = {"b": "\n".join(ORIGINAL), "z": "\n".join(story(9)), "a": "\n".join(COPIES[name])}
    assert group_copies(texts) == {"b": "b", "z": "z", "a": "b"}


@pytest.mark.parametrize("name", OTHERS)
def test_others_stay_alone(name: str) -> None:
    assert group_copies({"a": "\n".join(ORIGINAL), "b": "\n".join(OTHERS[name])}) == {"a": "a", "b": "b"}


def test_short_texts_are_copies_only_when_their_words_are_the_same() -> None:
    assert group_copies({"a": "They met.", "b": "they met", "c": "They met again."}) == {"a": "a", "b": "a", "c": "c"}


@given(st.lists(st.sampled_from(["\n".join(s) for s in (*COPIES.values(), *OTHERS.values())]), max_size=8))
@settings(max_examples=30, deadline=None)
def test_a_group_is_named_after_its_first_member(texts: list[str]) -> None:
    groups = group_copies({str(i): t for i, t in enumerate(texts)})
    assert list(groups) == [str(i) for i in range(len(texts))]
    assert all(groups[g] == g and int(g) <= int(doc) for doc, g in groups.items())


def test_many_copies_take_no_more_than_their_words() -> None:
    texts = {str(i): "\n".join(ORIGINAL[: 10 + i % 20]) for i in range(800)}
    began = time.process_time()
    assert set(group_copies(texts).values()) == {"0"}
    assert time.process_time() - began < 25
