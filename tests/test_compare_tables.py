"""Comparing as a whole: the three tables, their laws, and what the hand-made labels say."""

from __future__ import annotations

import json
import time
from typing import Any

import pandas as pd
import pytest
from gold_tables import GOLD, gold_tables, gold_texts
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.codebook import Codebook, Event, Measure, Topic, read_codebook
from summitlib.compare import Comparisons, Sources, compare, counterparts, coverage_table, keyness_table, omissions
from summitlib.compare.findings import COLUMNS
from summitlib.compare.likeness import joined
from summitlib.compare.stems import stem
from summitlib.compare.stories import stories
from summitlib.model import FUNCTIONS

CODEBOOK = Codebook(
    topics={"trade": Topic("Trade", terms=("trade",)), "fish": Topic("Fish", terms=("fish",))},
    measures={"days": Measure("length of the visit"), "trade": Measure("trade", compare=False)},
    events={"summit": Event("the summit", ("summit",))},
)


def coding(doc: str, start: int, text: str, function: str, *topics: str) -> dict[str, Any]:
    return {"doc": doc, "start": start, "end": start + len(text), "text": text, "function": function, "topics": topics}


def documents(*rows: tuple[str, str, str]) -> pd.DataFrame:
    return pd.DataFrame([{"doc": d, "label": d.upper(), "published": p, "group": g} for d, p, g in rows])


def quantity(doc: str, text: str, words: str, value: float, measure: str = "", unit: str = "ton") -> dict[str, Any]:
    start = text.index(words)
    return {"doc": doc, "start": start, "end": start + len(words), "text": words, "value": value, "upper": None,
            "unit": unit, "approximate": False, "measure": measure}  # fmt: skip


CODINGS = pd.DataFrame(
    [
        coding("a", 0, "Trade in fish fell short again.", "limitation", "trade", "fish"),
        coding("a", 40, "Trade rose.", "outcome", "trade"),
        coding("b", 0, "Trade in smoked fish fell short this year.", "limitation", "fish"),
        coding("c", 0, "The weather was fine.", "context"),
    ]
)


#: sentences of other matters, by which a word is rare or common
FILLER = pd.DataFrame([{"doc": "z", "start": 0, "end": 1, "text": f"Nothing else happened {i}."} for i in range(60)])


def test_coverage_has_every_cell_and_its_denominators() -> None:
    coverage = coverage_table(Sources({"codings": CODINGS}, dict.fromkeys("abc", "")), CODEBOOK)
    assert len(coverage) == 3 * len(CODEBOOK.topics) * len(FUNCTIONS)
    row = coverage.set_index(["doc", "topic", "function"]).loc[("a", "trade", "limitation")]
    assert row.tolist() == [1, 6, 2, 8]
    assert coverage[coverage["doc"] == "c"]["sentences"].sum() == 0
    assert (coverage["sentences"] <= coverage["of_sentences"]).all()


def test_a_sentence_coded_twice_counts_once() -> None:
    twice = pd.concat([CODINGS, CODINGS])
    assert coverage_table(Sources({"codings": twice}, {}), CODEBOOK).equals(
        coverage_table(Sources({"codings": CODINGS}, {}), CODEBOOK)
    )


def test_omissions_count_independent_sources() -> None:
    tables = {"codings": CODINGS, "documents": documents(("a", "", "1"), ("b", "", "1"), ("c", "", "2"))}
    sources = Sources(tables, {})
    left_out = omissions(coverage_table(sources, CODEBOOK), sources).set_index(["doc", "topic"])
    assert left_out.loc[("c", "fish"), ["said_by", "sources", "sentences"]].tolist() == [("a", "b"), 1, 2]
    assert left_out.index.tolist() == [("b", "trade"), ("c", "trade"), ("c", "fish")]
    assert omissions(coverage_table(sources, CODEBOOK), sources, "outcome")["doc"].tolist() == ["b", "c"]


def test_counterparts_are_found_or_said_to_be_missing() -> None:
    sources = Sources({"codings": CODINGS, "sentences": FILLER}, dict.fromkeys("abc", ""))
    found = counterparts(CODINGS.iloc[:1], sources).set_index("other")
    assert found["other_text"].to_dict() == {"b": "Trade in smoked fish fell short this year.", "c": ""}
    assert found.loc["c", "likeness"] == 0
    assert found.loc["b", "likeness"] > 0.4


def test_keyness_leaves_copies_of_a_text_out() -> None:
    words = [("a", "copper copper copper and tin"), ("b", "copper copper copper and tin"), ("c", "tin and iron")]
    sentences = pd.DataFrame([{"doc": d, "start": 0, "end": len(t), "text": t} for d, t in words])
    tables = {"sentences": sentences, "documents": documents(("a", "", "1"), ("b", "", "1"), ("c", "", "2"))}
    table = keyness_table(Sources(tables, {}))
    assert table[["doc", "word", "count", "rest", "of_rest"]].to_numpy().tolist() == [
        ["a", "copper", 3, 0, 3],
        ["b", "copper", 3, 0, 3],
    ]


def test_copies_corroborate_nothing() -> None:
    texts = {"a": "a visit of four days", "b": "a visit of four days"}
    rows = pd.DataFrame([quantity(d, t, "four days", 4, "days", "day") for d, t in texts.items()])
    copies = {"quantities": rows, "documents": documents(("a", "", "1"), ("b", "", "1"))}
    assert compare(copies, texts, CODEBOOK).corroborations.empty
    apart = {"quantities": rows, "documents": documents(("a", "", "1"), ("b", "", "2"))}
    assert compare(apart, texts, CODEBOOK).corroborations["note"].tolist() == ["4 days (2 sources)"] * 2


def test_a_later_article_that_says_so_updates() -> None:
    texts = {"a": "a visit of four days", "b": "The visit now lasts five days."}
    rows = pd.DataFrame(
        [
            quantity("a", texts["a"], "four days", 4, "days", "day"),
            quantity("b", texts["b"], "five days", 5, "days", "day"),
        ]
    )
    dates = documents(("a", "2031-05-01", "a"), ("b", "2031-05-03", "b"))
    assert set(compare({"quantities": rows, "documents": dates}, texts, CODEBOOK).conflicts["relation"]) == {"update"}
    dates = documents(("a", "2031-05-03", "a"), ("b", "2031-05-01", "b"))
    assert set(compare({"quantities": rows, "documents": dates}, texts, CODEBOOK).conflicts["relation"]) == {"conflict"}


def test_figures_without_a_measure_are_compared_where_their_surroundings_are_alike() -> None:
    texts = {
        "a": "Under a contract, Lima will ship 1,200 tons of smoked anchovy to Osaka over five years.",
        "b": "The contract obliges Lima to ship 1,500 tons of smoked anchovy to Osaka.",
        "c": "Osaka melts 1,400 tons of scrap a day.",
    }
    words = ("1,200 tons", "1,500 tons", "1,400 tons")
    rows = [quantity(d, t, w, float(w[:5].replace(",", ""))) for (d, t), w in zip(texts.items(), words, strict=True)]
    tables = {"quantities": pd.DataFrame(rows), "sentences": FILLER}
    found = compare(tables, texts, CODEBOOK).conflicts
    assert found[["doc", "value"]].to_numpy().tolist() == [["a", "1,200"], ["b", "1,500"]]


def test_a_measure_of_many_values_is_compared_within_a_year() -> None:
    texts = {
        "a": "Trade reached $45 billion in 2030, up from $40 billion in 2029.",
        "b": "Trade came to $47 billion in 2030.",
    }
    amounts = [("a", "$45 billion", 45e9), ("a", "$40 billion", 40e9), ("b", "$47 billion", 47e9)]
    rows = [quantity(d, texts[d], words, value, "trade", "USD") for d, words, value in amounts]
    years = [("a", "2030"), ("a", "2029"), ("b", "2030")]
    dates = [
        {"doc": d, "start": texts[d].index(y), "end": texts[d].index(y) + 4, "text": y, "value": y, "relative": False}
        for d, y in years
    ]
    found = compare({"quantities": pd.DataFrame(rows), "dates": pd.DataFrame(dates)}, texts, CODEBOOK).conflicts
    assert found["value"].tolist() == ["USD 45 billion", "USD 47 billion"]
    assert found["subject"].unique().tolist() == ["trade, 2030"]


def test_documents_of_another_story_contradict_nobody() -> None:
    texts = {
        "a": "Peru’s president ended a visit of four days to Chile.",
        "b": "India’s prime minister ended a visit of three days to Japan.",
    }
    rows = [
        quantity("a", texts["a"], "four days", 4, "days", "day"),
        quantity("b", texts["b"], "three days", 3, "days", "day"),
    ]
    assert compare({"quantities": pd.DataFrame(rows)}, texts, CODEBOOK).conflicts.empty


def test_a_weekday_that_does_not_fit_is_told_once_with_its_witnesses() -> None:
    texts = {
        "a": "They held a summit on Friday, April 13, 2033.",
        "b": "The summit was held on May 13, 2033.",
        "c": "They held a summit on Friday, April 13, 2033.",
    }
    words = {"a": "Friday, April 13, 2033", "b": "May 13, 2033", "c": "Friday, April 13, 2033"}
    values = {"a": "2033-04-13", "b": "2033-05-13", "c": "2033-04-13"}
    dates = [
        {"doc": d, "start": t.index(words[d]), "end": t.index(words[d]) + len(words[d]), "text": words[d],
         "value": values[d], "relative": False}
        for d, t in texts.items()
    ]  # fmt: skip
    found = compare({"dates": pd.DataFrame(dates)}, texts, CODEBOOK).conflicts
    assert found["conflict"].unique().tolist() == ["date-001"]
    assert found["doc"].tolist() == ["a", "c", "b"]
    assert found["note"][0] == "2033-04-13 is a Wednesday, not a Friday; 2033-05-13 is a Friday, with 1 source for it"


# ---------------------------------------------------------------- laws


@pytest.mark.parametrize("tables", [{}, {"dates": pd.DataFrame()}, {"documents": documents(("a", "", "a"))}])
def test_nothing_yields_empty_tables(tables: dict[str, pd.DataFrame]) -> None:
    found = compare(tables, {}, Codebook())
    assert found.conflicts.columns.tolist() == list(COLUMNS) == found.corroborations.columns.tolist()
    assert found.conflicts.empty
    assert found.corroborations.empty
    assert counterparts(pd.DataFrame(), Sources(tables, {})).empty
    assert keyness_table(Sources(tables, {})).empty


@pytest.fixture(scope="module")
def gold() -> tuple[dict[str, pd.DataFrame], dict[str, str], Codebook, Comparisons]:
    codebook = read_codebook(GOLD.parent.parent / "seeds" / "codebook.toml")
    published = {"000": "2026-01-08", "001": "2026-01-06", "002": "2026-01", "003": "2026-01-16", "004": "2026-01-06"}
    tables, texts = gold_tables(codebook, published), gold_texts()
    return tables, texts, codebook, compare(tables, texts, codebook)


def test_every_place_is_anchored(gold: Any) -> None:
    _, texts, _, found = gold
    for table in (found.conflicts, found.corroborations):
        assert len(table)
        assert all(texts[row.doc][row.start : row.end] == row.text for row in table.itertuples())


def test_one_document_conflicts_with_itself_only(gold: Any) -> None:
    tables, texts, codebook, _ = gold
    alone = {name: table[table["doc"] == "000"] for name, table in tables.items()}
    found = compare(alone, {"000": texts["000"]}, codebook)
    assert set(found.conflicts["doc"]) <= {"000"}
    assert found.corroborations.empty


def test_the_order_of_rows_changes_nothing(gold: Any) -> None:
    tables, texts, codebook, found = gold
    turned = {
        name: table.iloc[::-1].reset_index(drop=True) if name != "documents" else table
        for name, table in tables.items()
    }
    again = compare(turned, texts, codebook)
    places = ["doc", "start", "end", "kind", "value"]
    assert sorted(map(tuple, again.conflicts[places].to_numpy())) == sorted(
        map(tuple, found.conflicts[places].to_numpy())
    )
    assert again.coverage.equals(found.coverage)


def test_what_form_gives_away_is_found(gold: Any) -> None:
    """Of the labelled conflicts that form alone gives away, all but two at most; and next to nothing besides."""
    _, texts, _, found = gold
    places = {
        name: [(r.kind, r.doc, r.start, r.end) for r in rows.itertuples()]
        for name, rows in found.conflicts.groupby("conflict")
    }
    core = [
        c
        for c in map(json.loads, (GOLD / "conflicts.jsonl").read_text("utf-8").splitlines())
        if c["strength"] == "core"
    ]
    hits = [{name for name, listed in places.items() if _stands_on(conflict, listed, texts)} for conflict in core]
    assert sum(map(bool, hits)) >= 16
    assert len(places.keys() - set().union(*hits)) <= 2


def _stands_on(conflict: dict[str, Any], places: list[tuple[str, str, int, int]], texts: dict[str, str]) -> bool:
    spans = [(v["doc"], start := texts[v["doc"]].find(v["exact"]), start + len(v["exact"])) for v in conflict["values"]]
    docs = {
        doc
        for doc, start, end in spans
        if any(k == conflict["kind"] and d == doc and s < end and start < e for k, d, s, e in places)
    }
    return len(docs) >= min(2, len({v["doc"] for v in conflict["values"]}))


def test_the_work_grows_with_the_documents(gold: Any) -> None:
    """Eight times the documents take no more than some twenty times as long: far from squared."""

    def seconds(copies: int) -> float:
        tables, texts, codebook, _ = gold
        many = {
            name: pd.concat([t.assign(doc=t["doc"] + f"-{i}") for i in range(copies)], ignore_index=True).drop(
                columns="group", errors="ignore"
            )
            for name, t in tables.items()
        }
        start = time.process_time()
        compare(many, {f"{doc}-{i}": text for doc, text in texts.items() for i in range(copies)}, codebook)
        return time.process_time() - start

    assert seconds(8) < 20 * seconds(1) + 1


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=30))
def test_stems_are_never_empty_and_never_longer(word: str) -> None:
    for part in word.split():
        assert len(stem(part)) <= max(len(part.lower()), 1)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 12), st.lists(st.tuples(st.integers(0, 11), st.integers(0, 11)), max_size=12))
def test_groups_part_the_numbers(count: int, pairs: list[tuple[int, int]]) -> None:
    tied = [(a, b) for a, b in pairs if a < count and b < count]
    groups = joined(count, tied)
    assert sorted(n for group in groups for n in group) == list(range(count))
    assert all(any(a in g and b in g for g in groups) for a, b in tied)


@settings(max_examples=40, deadline=None)
@given(
    st.dictionaries(
        st.text(min_size=1, max_size=3), st.sampled_from(["", "Peru, Chile", "Chile Peru", "Japan India"]), max_size=6
    )
)
def test_every_document_has_a_story(texts: dict[str, str]) -> None:
    assert list(stories(texts)) == list(texts)


@settings(max_examples=25, deadline=None)
@given(st.text(alphabet='Aa “”"-–.,0123 ofMinistry', max_size=400))
def test_any_text_can_be_compared(text: str) -> None:
    compare({}, {"a": text, "b": text[::-1]}, CODEBOOK)


@pytest.mark.parametrize("unit", ["A", "A-B ", "Ministry of A, ", "“", "1 ", "Aa of "])
def test_a_megabyte_of_one_thing_takes_seconds(unit: str) -> None:
    start = time.process_time()
    compare({}, {"a": unit * (1_000_000 // len(unit)), "b": ""}, CODEBOOK)
    assert time.process_time() - start < 60
