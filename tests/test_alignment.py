"""The laws of an alignment, on arbitrary text and arbitrary edits."""

from __future__ import annotations

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from summitlib.alignment import Alignment, Change, apply_changes

TEXT = st.text(st.characters(exclude_categories=()) | st.sampled_from("ab \n"), max_size=30)


@st.composite
def changes_of(draw: st.DrawFn, text: str) -> list[Change]:
    """Changes in order that share no words: replacements, deletions, insertions."""
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=10)))
    pairs = zip(cuts[::2], cuts[1::2], strict=False)
    return [
        Change(a, b, draw(st.text("xyz", max_size=4)), draw(st.sampled_from("pq")), draw(st.booleans()))
        for a, b in dict(pairs).items()
    ]


@st.composite
def repairs(draw: st.DrawFn, rounds: int = 3) -> tuple[str, str, Alignment]:
    """A raw text, what became of it after some rounds of edits on edits, and the flat alignment."""
    raw = text = draw(TEXT)
    alignment = Alignment()
    for _ in range(rounds):
        text, step = apply_changes(text, draw(changes_of(text)))
        alignment = alignment.then(step)
    return raw, text, alignment


@given(repairs())
@settings(max_examples=150, deadline=None)
def test_replay_and_undo(repair: tuple[str, str, Alignment]) -> None:
    raw, text, alignment = repair
    assert alignment.replay(raw) == text
    assert alignment.undo(text) == raw


@given(repairs())
@settings(max_examples=150, deadline=None)
def test_edits_are_in_order_and_say_what_stands_there(repair: tuple[str, str, Alignment]) -> None:
    raw, text, alignment = repair
    for edit in alignment.edits:
        assert raw[edit.raw_start : edit.raw_end] == edit.before != edit.after == text[edit.start : edit.end]
    for a, b in zip(alignment.edits, alignment.edits[1:], strict=False):
        assert a.end <= b.start
        assert a.raw_end <= b.raw_start


@given(repairs(), st.data())
@settings(max_examples=150, deadline=None)
def test_spans_map_into_the_text_and_back_around_themselves(
    repair: tuple[str, str, Alignment], data: st.DataObject
) -> None:
    """Words put in or cut out at the very edge of a span belong to its neighbour as much: they are left out here."""
    raw, text, alignment = repair
    assume(all(e.before and e.after for e in alignment.edits))
    for here, there, go, back in (
        (text, raw, alignment.raw_span, alignment.text_span),
        (raw, text, alignment.text_span, alignment.raw_span),
    ):
        start, end = sorted((data.draw(st.integers(0, len(here))), data.draw(st.integers(0, len(here)))))
        a, b = go(start, end)
        assert 0 <= a <= b <= len(there)
        c, d = back(a, b)
        assert c <= start <= end <= d


@given(repairs(), st.data())
@settings(max_examples=150, deadline=None)
def test_an_empty_span_takes_in_what_was_cut_there(repair: tuple[str, str, Alignment], data: st.DataObject) -> None:
    _, text, alignment = repair
    place = data.draw(st.integers(0, len(text)))
    a, b = alignment.raw_span(place, place)
    c, d = alignment.text_span(a, b)
    assert c <= place <= d
    for edit in alignment.edits:
        if edit.start == edit.end == place:
            assert a <= edit.raw_start <= edit.raw_end <= b


@given(repairs(), st.data())
@settings(max_examples=150, deadline=None)
def test_a_wider_span_maps_to_a_wider_span(repair: tuple[str, str, Alignment], data: st.DataObject) -> None:
    _, text, alignment = repair
    a, b, c, d = sorted(data.draw(st.integers(0, len(text))) for _ in range(4))
    if b < c:
        outer, inner = alignment.raw_span(a, d), alignment.raw_span(b, c)
        assert outer[0] <= inner[0] <= inner[1] <= outer[1]


@given(repairs(), st.data())
@settings(max_examples=150, deadline=None)
def test_a_span_that_touches_no_edit_keeps_its_words(repair: tuple[str, str, Alignment], data: st.DataObject) -> None:
    raw, text, alignment = repair
    start, end = sorted((data.draw(st.integers(0, len(text))), data.draw(st.integers(0, len(text)))))
    if start < end and all(e.end <= start or end <= e.start for e in alignment.edits):
        a, b = alignment.raw_span(start, end)
        assert raw[a:b] == text[start:end]


@given(TEXT, st.data())
@settings(max_examples=200, deadline=None)
def test_composing_three_ways_is_the_same(raw: str, data: st.DataObject) -> None:
    steps, text = [], raw
    for _ in range(3):
        text, step = apply_changes(text, data.draw(changes_of(text)))
        steps.append(step)
    a, b, c = steps
    assert a.then(b).then(c).replay(raw) == a.then(b.then(c)).replay(raw) == text
    assert a.then(b.then(c)).undo(text) == raw


def test_kinds_and_doubt_of_edits_on_edits() -> None:
    """An advertisement first decoded and then taken out is one edit, of the later kind, as doubtful as either."""
    raw = "resto\n¹Ù´Ù re"
    text, first = apply_changes(raw, [Change(6, 10, "바다", "mojibake")])
    text, second = apply_changes(text, [Change(5, 9, "", "injected", False)])
    (edit,) = first.then(second).edits
    assert text == "restore"
    assert (edit.kind, edit.before, edit.after, edit.certain) == ("injected", "\n¹Ù´Ù ", "", False)


def test_an_edit_taken_back_is_gone() -> None:
    text, first = apply_changes("a?b", [Change(1, 2, "—", "dash")])
    _, second = apply_changes(text, [Change(1, 2, "?", "dash")])
    assert first.then(second).edits == ()


def test_ten_thousand_rounds_of_one_edit_stay_quick() -> None:
    """Composition is linear in the edits, not in the text."""
    raw = "x" * 200_000
    changes = [Change(i, i + 1, "yz", "k") for i in range(0, len(raw), 4)]
    text, alignment = apply_changes(raw, changes)
    assert alignment.then(apply_changes(text, [Change(1, 3, "", "k")])[1]).undo(text[:1] + text[3:]) == raw
