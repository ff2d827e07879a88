"""Scoring: the same figures as the scorer beside the gold, labels in every form, and nothing dropped in silence."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.cli import main
from summitlib.compare.anchoring import Anchors, plain
from summitlib.compare.gold import TABLES, Gold, read_gold
from summitlib.compare.matching import Mark, match, overlap
from summitlib.compare.scores import Scores
from summitlib.compare.scoring import score
from summitlib.compare.sources import Sources
from summitlib.errors import RequestError
from summitlib.present import figures
from summitlib.present.scores import (
    categories_table,
    confusion_table,
    differences_table,
    score_lines,
    scores_answer,
    scores_of,
    scores_table,
)
from summitlib.study import Study

GOLD = Path(__file__).parent / "gold"
NAMES = ("documents", "sentences", *TABLES)

# ------------------------------------------------------------------ the figures of the scorer beside the gold


def printed(tables: Path, texts: Path) -> dict[str, str]:
    """The figures that tests/gold/score.py prints, by name; precision, recall and agreement from its brackets too."""
    command = [sys.executable, GOLD / "score.py", tables, texts, GOLD]
    told = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=True).stdout
    found = {}
    for name, value, rest in re.findall(r"^(\S+) ([\d.-]+) \((.*)\)$", told, re.M):
        found[name] = value
        for part, number in re.findall(r"(precision|recall|agreement) ([\d.]+)", rest):
            found[name.replace("f1", part).replace("function_alpha", "function").replace("alpha", part)] = number
    return found


def assert_same(scores: Scores, figures_: dict[str, str]) -> None:
    mine = {re.sub(r"^(text\.\w{3}).*", r"\1", m.name): m.value for m in scores.measures}
    assert len(figures_) > 30
    for name, value in figures_.items():
        digits = len(value.partition(".")[2])
        assert mine[name] is not None, name
        assert f"{mine[name]:.{digits}f}" == value, name


def texts_of(study: Study) -> dict[str, str]:
    return {doc: (study.out / "text" / f"{doc}.txt").read_bytes().decode("utf-8") for doc in study.labels}


def test_the_figures_are_those_of_the_scorer_beside_the_gold(study: Study) -> None:
    assert_same(scores_of(study, GOLD), printed(study.out / "tables", study.out / "text"))


@pytest.mark.parametrize("seed", [1, 2])
def test_the_figures_are_the_same_on_tables_made_worse(study: Study, tmp_path: Path, seed: int) -> None:
    texts = texts_of(study)
    tables = {name: worsened(getattr(study, name), seed) for name in NAMES}
    for name, frame in tables.items():
        if "topics" in frame:
            frame = frame.assign(topics=frame["topics"].map(";".join))
        frame.to_csv(tmp_path / f"{name}.csv", index=False)
    figures_ = printed(tmp_path, study.out / "text")
    assert_same(score(Sources(tables, texts), read_gold(GOLD, texts)), figures_)
    assert sum(float(value) < 1 for name, value in figures_.items() if not name.startswith("text")) > 20


def worsened(frame: pd.DataFrame, seed: int) -> pd.DataFrame:
    """Rows lost, spans shifted, and other rows' words put into cells."""
    if "start" not in frame:
        return frame
    frame, number = frame.reset_index(drop=True), pd.Series(range(seed, seed + len(frame)))
    for column in frame.columns.difference(["doc", "start", "end", "text", "conflict", "raw_start", "raw_end"]):
        swap = (number * (len(column) + seed)) % 7 == 3
        frame[column] = frame[column].shift(-1).ffill().where(swap, frame[column])
    frame["start"] += ((number % 5 == 2) & (frame["end"] - frame["start"] > 4)) * 3
    if "section" not in frame:  # blocks do not lie on each other
        within = frame["end"] + 60 < frame.groupby("doc")["end"].transform("max")
        frame[["start", "end"]] = frame[["start", "end"]].add(60 * ((number % 9 == 4) & within), axis=0)
    return frame[number % 6 != 1]


def test_a_study_agrees_with_its_own_tables(study: Study) -> None:
    scores = scores_of(study, study.out / "tables")
    assert {"conflicts.core", "sentences.f1", "codings.function_alpha", "dates.f1"} <= {m.name for m in scores.measures}
    assert not scores.differences
    assert not [p for p in scores.problems if p.lost]
    for m in scores.measures:
        assert m.value == pytest.approx(1) or m.name == "conflicts.reported"
        assert m.interval is None or m.interval[0] <= 1.0 <= m.interval[1] + 1e-9


# ------------------------------------------------------------------ labels of every form

TEXT = "“We agree,” said Ana Ruiz. “We agree,” said Bo Lund – twice.\nThe 14 envoys met  on 3 May 2024.\n"
DOC = "a01_talks"
TEXTS = {DOC: TEXT, "b02_talks": "=1 envoy came.\n"}
ROW = {"doc": "a01", "exact": "We agree,", "prefix": "Ana Ruiz. “", "kind": "direct", "speaker": "Bo Lund"}


def labels(folder: Path, files: dict[str, str | bytes]) -> Gold:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_gold(folder, TEXTS)


def lines(*rows: dict[str, Any]) -> str:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


@pytest.mark.parametrize("name", ["a", "a01", DOC])
@pytest.mark.parametrize(("prefix", "start"), [("Ruiz. “", 28), ('Ruiz."', 28), ("", 1), ("elsewhere", 1)])
def test_words_are_found_after_their_prefix(tmp_path: Path, name: str, prefix: str, start: int) -> None:
    gold = labels(tmp_path, {"quotations.jsonl": lines(ROW | {"doc": name, "prefix": prefix})})
    (mark,) = gold.labels["quotations"]
    assert (mark.doc, mark.start, mark.text) == (DOC, start, "We agree,")
    assert [p.lost for p in gold.problems] == ([] if start > 1 else [False])


@pytest.mark.parametrize(
    "exact", ['"We agree," said Bo Lund - twice. The 14', "“We agree,” said Bo Lund — twice.  The\n14"]
)
def test_spaces_marks_and_dashes_are_one(tmp_path: Path, exact: str) -> None:
    gold = labels(tmp_path, {"quotations.jsonl": lines(ROW | {"exact": exact, "prefix": ""})})
    (mark,) = gold.labels["quotations"]
    assert mark.text == "“We agree,” said Bo Lund – twice.\nThe 14"
    assert not gold.problems


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("dates.jsonl", '{"doc": "a01", "exact": "x"\n', r"dates.jsonl line 1: is not JSON: Expecting ',' delimiter"),
        ("dates.jsonl", '\n\n["a01"]\n', "dates.jsonl line 3: is not a JSON object"),
        ("dates.jsonl", b'\n{"doc": "\xa1\xaf"}\n', "dates.jsonl line 2: is not UTF-8"),
        ("dates.jsonl", "[" * 100_000 + "\n", "dates.jsonl line 1: is not JSON: nested too deeply"),
        ("dates.jsonl", b"PK\x03\x04 a spreadsheet", "dates.jsonl line 1: is not JSON"),
        ("dates.jsonl", '{"doc": "a01", "exact": "3 May 2024"}', "line 1: has no 'value'; set aside"),
        ("dates.jsonl", '{"doc": 1, "exact": "3 May 2024", "value": "2024"}', "line 1: has no 'doc'; set aside"),
        ("dates.jsonl", '{"doc": "a01", "value": "2024"}', "line 1: has no 'exact'; set aside"),
        ("conflicts.jsonl", '{"id": "C1", "kind": "name", "values": []}', "line 1: has no 'doc'; set aside"),
        ("codings.csv", "doc,start,end,text,function\na01,60,62,,\na01,1,9,,\n", "codings.csv line 2 and 1 more: has no 'function'"),
        ("codings.csv", b"doc,start\n\xe9,1\n", "codings.csv line 2: is not UTF-8: save"),
        ("codings.csv", 'doc,text,function\na01,"We' + "x" * 140_000, "line 2: is not CSV: field larger"),
        ("quotation.jsonl", lines(ROW), "quotation.jsonl line 1: is not a table that is scored; quotations?"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told_with_its_line(tmp_path: Path, name: str, content: str | bytes, told: str) -> None:
    gold = labels(tmp_path, {name: content, "agreements.jsonl": lines(ROW)})
    assert any(told in str(p) for p in gold.problems if p.lost), gold.problems
    assert len(gold.labels["agreements"]) == 1
    assert not gold.labels.get(name.partition(".")[0])


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"doc": "c"}, "no documents of the study are called 'c'"),
        ({"doc": "02"}, "no documents of the study are called '02'"),
        ({"exact": "We disagree"}, f"the words 'We disagree' are not in {DOC}; counted as missed"),
        ({"exact": " \n"}, "are not in"),
    ],
)
def test_a_label_that_has_no_place_is_told_and_counts_as_missed(tmp_path: Path, row: dict[str, str], told: str) -> None:
    gold = labels(tmp_path, {"quotations.jsonl": lines(ROW, ROW | row, ROW | row)})
    (problem,) = gold.problems
    assert str(problem).startswith("quotations.jsonl line 2 and 1 more: ")
    assert told in str(problem)
    scores = scored(gold, quotations=[(DOC, 28, 37, "We agree,", "direct", "Bo Lund")])
    assert scores["quotations.recall"].value == pytest.approx(1 / 3)
    assert [d.kind for d in scores.differences] == ["missed", "missed"]


def test_a_prefix_of_several_documents_is_no_name(tmp_path: Path) -> None:
    texts = {"a01": "We agree,", "a02": "We agree,", "a": "We agree,"}
    (tmp_path / "quotations.jsonl").write_text(lines(ROW | {"doc": "a0"}, ROW | {"doc": "a"}), "utf-8")
    gold = read_gold(tmp_path, texts)
    assert ["2 documents of the study are called 'a0'" in str(p) for p in gold.problems] == [True]
    assert [(m.doc, m.end) for m in gold.labels["quotations"]] == [("a0", 0), ("a", 9)]


SHEET = "doc,start,end,text,raw_start,raw_end,kind,speaker\n"


@pytest.mark.parametrize(
    ("sheet", "spans"),
    [
        (SHEET + f'{DOC},28,37,"We agree,",0,0,direct,Bo Lund\n', [(28, 37)]),
        ("\ufeff" + SHEET.replace(",", ";") + f"{DOC};28.0;37.0;We agree,;0;0;direct;Bo Lund\r\n", [(28, 37)]),
        (SHEET.replace(",", "\t") + f"{DOC}\t30\t39\tWe agree,\t0\t0\tdirect\tBo Lund\n", [(28, 37)]),
        (SHEET + f'{DOC},2,11,"We agree,",0,0,direct,Bo Lund\n', [(1, 10)]),
        ("doc,start,end,kind\na01,28,37,direct\n", [(28, 37)]),
        ("doc,text,kind\na01,said Bo,direct\n", [(39, 46)]),
        ("doc,start,end,text\nb02,0,8,'=1 envoy\n", [(0, 8)]),
        ("doc,start,end,text\na01,9000,9009,14 envoys\n", [(65, 74)]),
        ('doc,text\na01,"14\n envoys"\na01,met on\n', [(65, 74), (75, 82)]),
    ],
    ids=[
        "comma",
        "semicolon, BOM, floats",
        "tab, moved",
        "nearest",
        "no text",
        "no offsets",
        "apostrophe",
        "beyond",
        "line breaks",
    ],
)
def test_spreadsheets(tmp_path: Path, sheet: str, spans: list[tuple[int, int]]) -> None:
    gold = labels(tmp_path, {"quotations.csv": sheet})
    assert [(m.start, m.end) for m in gold.labels["quotations"]] == spans
    assert not gold.problems


def test_of_two_files_for_one_table_the_json_lines_are_read(tmp_path: Path) -> None:
    gold = labels(tmp_path, {"quotations.csv": "doc,text\na01,twice\n", "quotations.jsonl": lines(ROW)})
    assert [m.text for m in gold.labels["quotations"]] == ["We agree,"]
    assert [str(p) for p in gold.problems] == [
        "quotations.csv line 1: quotations.jsonl stands beside it and is read instead"
    ]


def test_no_labels_is_a_wrong_request(tmp_path: Path) -> None:
    with pytest.raises(RequestError, match="no such file or folder"):
        read_gold(tmp_path / "nowhere", TEXTS)
    (tmp_path / "README.md").write_text("labels")
    with pytest.raises(RequestError, match="holds no labels"):
        read_gold(tmp_path, TEXTS)
    with pytest.raises(RequestError, match="holds no labels"):
        read_gold(tmp_path / "README.md", TEXTS)


# ------------------------------------------------------------------ measures

COLUMNS = {
    "quotations": ["kind", "speaker"],
    "quantities": ["value", "upper", "unit", "approximate", "measure"],
    "dates": ["value"],
    "codings": ["function", "topics"],
    "conflicts": ["conflict", "kind", "subject"],
    "blocks": ["kind"],
    "sentences": [],
}


def scored(gold: Gold, **rows: list[tuple[Any, ...]]) -> Scores:
    frames = {
        name: pd.DataFrame(rows.get(name, []), columns=["doc", "start", "end", "text", *columns])
        for name, columns in COLUMNS.items()
    }
    return score(Sources(frames, TEXTS), gold)


def test_every_miss_and_extra_is_listed_with_its_sentence(tmp_path: Path) -> None:
    gold = labels(tmp_path, {"dates.jsonl": lines({"doc": "a01", "exact": "3 May 2024", "value": "2024-5-3"})})
    assert scored(gold, dates=[(DOC, 83, 93, "3 May 2024", "2024-05-03")])["dates.f1"].value == 1
    scores = scored(gold, dates=[(DOC, 83, 88, "3 May", "2023-05-03")])
    assert [(d.kind, d.labelled, d.found) for d in scores.differences] == [
        ("missed", "2024-5-3", ""),
        ("extra", "", "2023-05-03"),
    ]
    assert {d.sentence for d in scores.differences} == {"The 14 envoys met  on 3 May 2024."}
    assert scores["dates.f1"].value == 0


def test_optional_labels_are_neither_right_nor_wrong(tmp_path: Path) -> None:
    sheet = "doc,text,value,optional\na01,14 envoys,14,yes\na01,3 May,3,\n"
    gold = labels(tmp_path, {"quantities.csv": sheet})
    found = (DOC, 65, 74, "14 envoys", 14.0, None, "envoy", False, "")
    scores = scored(gold, quantities=[found])
    assert scores["quantities.precision"].value is None
    assert scores["quantities.recall"].value == 0
    assert scored(gold)["quantities.recall"].n == 1


def test_a_column_that_the_labels_do_not_have_is_not_scored(tmp_path: Path) -> None:
    gold = labels(tmp_path, {"quotations.csv": "doc,text\na01,twice\n"})
    names = [m.name for m in scored(gold, quotations=[(DOC, 54, 59, "twice", "term", "")]).measures]
    assert names == ["quotations.precision", "quotations.recall", "quotations.f1"]


def test_rows_of_documents_that_were_not_labelled_do_not_count(tmp_path: Path) -> None:
    rows = [(DOC, 28, 37, "We agree,", "direct", "Bo Lund"), ("b02_talks", 0, 2, "=1", "direct", "")]
    gold = labels(tmp_path, {"quotations.jsonl": lines(ROW)})
    assert scored(gold, quotations=rows)["quotations.precision"].value == 1
    whole = labels(tmp_path, {"text/b02.txt": "=1 envoys came."})
    scores = scored(whole, quotations=rows)
    assert scores["quotations.precision"].value == 0.5
    assert scores["text.b02_talks"].value == pytest.approx(1 / 15)


def test_a_text_that_the_study_does_not_have_is_named(tmp_path: Path) -> None:
    measure = scored(labels(tmp_path, {"text/c03.txt": "Gone.", "dates.jsonl": ""}))["text.c03"]
    assert (measure.value, measure.note) == (None, "the study has no such document")


SENTENCES = ["“We agree,” said Ana Ruiz.", "“We agree,” said Bo Lund – twice.", "The 14 envoys met  on 3 May 2024."]


def coded(*functions: str) -> list[tuple[Any, ...]]:
    starts = (TEXT.index(sentence) for sentence in SENTENCES)
    return [
        (DOC, at, at + len(s), s, f, ("fta",)) for at, s, f in zip(starts, SENTENCES, functions, strict=True)
    ]  # fmt: skip


def test_people_are_compared_with_the_study_and_with_each_other(tmp_path: Path) -> None:
    rows = [
        {"doc": "a01", "exact": s, "function": f, "coder": coder, "topics": ["fta"]}
        for coder, functions in (("Ana", "outcome task context"), ("Bo", "outcome task task"))
        for s, f in zip(SENTENCES, functions.split(), strict=True)
    ]
    gold = labels(tmp_path, {"codings.jsonl": lines(*rows)})
    scores = scored(gold, codings=coded("outcome", "task", "context"), sentences=[row[:4] for row in coded(*"...")])
    assert scores["codings.people_alpha"].value == pytest.approx(1 - (1 / 3) / (22 / 30))
    assert scores["codings.function_alpha"].n == 3
    assert scores["codings.function"].note == "5 of 6"
    assert scores["codings.topics_f1"].value == 1
    assert scores["sentences.recall"].note == "3 of 3"


def test_a_coded_sheet_corrected_by_hand(tmp_path: Path) -> None:
    rows = coded("outcome", "task", "context")
    sheet = "doc,start,end,text,function,topics\n" + "".join(
        f'{doc},{start},{end},"{text}",{function},fta;japan\n' for doc, start, end, text, function, _ in rows
    )
    gold = labels(tmp_path, {"codings.csv": sheet.replace(",task,", ",limitation,")})
    scores = scored(gold, codings=rows)
    assert scores["codings.function"].value == pytest.approx(2 / 3)
    assert scores.confusions["codings.function"].loc["limitation", "task"] == 1
    assert scores.categories["codings.topics"]["japan"].recall == 0
    assert [(d.kind, d.labelled, d.found) for d in scores.differences if d.kind == "function"] == [
        ("function", "limitation", "task")
    ]


def test_one_category_leaves_alpha_undefined(tmp_path: Path) -> None:
    gold = labels(
        tmp_path, {"codings.jsonl": lines(*({"doc": "a", "exact": s, "function": "task"} for s in SENTENCES))}
    )
    scores = scored(gold, codings=coded("task", "task", "task"))
    assert scores["codings.function_alpha"].value is None
    assert "undefined" in scores["codings.function_alpha"].note
    assert scores["codings.function"].value == 1


def test_conflicts_stand_in_two_documents_or_in_the_one_that_is_labelled(tmp_path: Path) -> None:
    places = [{"doc": "a01", "exact": "14 envoys", "value": 14}, {"doc": "b02", "exact": "1 envoy", "value": 1}]
    rows = [
        {"id": "C1", "kind": "quantity", "subject": "envoys", "values": places},
        {"id": "C2", "kind": "date", "subject": "day", "strength": "hard", "values": [places[0]]},
    ]
    gold = labels(tmp_path, {"conflicts.jsonl": lines(*rows)})
    one, two = (
        (DOC, 65, 74, "14 envoys", "q1", "quantity", "envoys"),
        ("b02_talks", 1, 8, "1 envoy", "q1", "quantity", ""),
    )
    other = (DOC, 0, 5, "“We a", "n1", "name", "Ana")
    scores = scored(gold, conflicts=[one, two, other])
    assert (scores["conflicts.core"].value, scores["conflicts.hard"].value) == (1, 0)
    assert scores["conflicts.reported"].note.startswith("1 of them not labelled")
    assert [(d.kind, d.labelled, d.found) for d in scores.differences] == [
        ("extra", "", "name: Ana"),
        ("missed", "date: day", ""),
    ]
    assert scored(gold, conflicts=[one, other])["conflicts.core"].value == 0


def test_a_line_whose_block_is_of_another_kind(tmp_path: Path) -> None:
    rows = lines({"doc": "a01", "line": 1, "kind": "paragraph"}, {"doc": "a01", "line": 2, "kind": "note"})
    gold = labels(tmp_path, {"blocks.jsonl": rows, "text/a01.txt": TEXT})
    scores = scored(gold, blocks=[(DOC, 0, 60, TEXT[:60], "paragraph")])
    assert scores["blocks.kind"].note == "1 of 2"
    assert [(d.labelled, d.found) for d in scores.differences] == [("note", "none")]


# ------------------------------------------------------------------ laws

prose = st.text(alphabet="ab “”\"'’–-\n\u00a0", max_size=60)


@settings(max_examples=60)
@given(prose, st.data())
def test_words_of_a_text_are_found_where_they_stand(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    spans = Anchors(text).find(plain(text[start:end]))
    assert all(plain(text[a:b]) == plain(text[start:end]) for a, b in spans)
    if text[start:end].strip():
        assert any(start <= a and b <= end for a, b in spans)
        assert Anchors(text).find(text[start:end], text[:start])
    else:
        assert not spans


spans = st.lists(st.tuples(st.sampled_from("de"), st.integers(0, 30), st.integers(1, 9)), max_size=12)


@settings(max_examples=60)
@given(spans, spans)
def test_each_label_and_each_row_serves_once(
    labelled: list[tuple[str, int, int]], found: list[tuple[str, int, int]]
) -> None:
    ours, theirs = ([Mark(d, s, s + n, "x" * n) for d, s, n in part] for part in (found, labelled))
    matching = match(theirs, ours, lambda row, label: overlap(row, label) >= 0.5)
    used = [row for _, row in matching.pairs] + list(matching.extra)
    asked = [label for label, _ in matching.pairs] + list(matching.missed)
    assert sorted(map(id, used)) == sorted(map(id, ours))
    assert sorted(map(id, asked)) == sorted(map(id, theirs))
    assert all(label.doc == row.doc and overlap(row, label) >= 0.5 for label, row in matching.pairs)


def test_many_labels_take_seconds() -> None:
    marks = [Mark("d", n * 10, n * 10 + 8, "words") for n in range(40_000)]
    assert len(match(marks, [Mark("d", m.start, m.end, "") for m in marks], lambda row, label: True).pairs) == 40_000
    anchors = Anchors("“" * 1_000_000 + " end")
    assert anchors.find("end") == [(1_000_001, 1_000_004)]


# ------------------------------------------------------------------ what people see


def test_without_labels_the_notebook_says_so(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Study, "gold", "")
    assert "No labels were given" in str(scores_answer(study, ""))
    assert len(scores_table(study, "")) == len(confusion_table(study, "")) == len(differences_table(study)) == 0
    assert "No labels were given" in repr(categories_table(study))
    assert figures.scores_figure(study, "") is None


def test_labels_as_answer_tables_and_figure(study: Study, tmp_path: Path) -> None:
    answer = str(scores_answer(study, str(GOLD)))
    assert re.search(r"F1, precision and recall taken together, is [\d.]+ for quotations", answer)
    assert re.search(
        r"alpha of sentences’ functions, the study and the labels: 0\.\d+ over 255 sentences, 95 %", answer
    )
    assert any(row[:2] == ("codings", "topics F1") for row in scores_table(study, str(GOLD)))
    assert len(confusion_table(study, str(GOLD))) == len(categories_table(study, str(GOLD))) == 4
    assert "§" in repr(differences_table(study, str(GOLD), "codings"))
    figure = figures.scores_figure(study, str(GOLD))
    assert figure is not None
    figure.savefig(tmp_path / "scores.png")


def test_the_studys_own_labels_serve_where_none_are_named(study: Study) -> None:
    assert str(scores_answer(study)) == str(scores_answer(study, str(GOLD)))


def test_labels_are_looked_for_above_as_the_study_is(study: Study, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(GOLD.parent.parent / "notebooks")
    assert scores_of(study, "tests/gold").measures


def test_lines_are_aligned_and_every_difference_has_its_sentence(study: Study) -> None:
    scores = scores_of(study, GOLD)
    told = score_lines(study, scores)
    ends = {
        re.match(r"\S.*?  +\S+  +(?:\d\S+ to \S+)? +[\d,]+(?=  )", line) for line in told[1 : len(scores.measures) + 1]
    }
    assert len({match.end() for match in ends if match}) == 1
    every = score_lines(study, scores, every=True)
    assert len([line for line in every if line.startswith("  “")]) == len(scores.differences)


@pytest.fixture
def seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    text = "Talks end\n\nChile and Peru signed an accord on 3 May 2024. “We are glad,” President Ana Ruiz said.\n"
    (tmp_path / "seeds" / "one.txt").write_text(text, "utf-8")
    return tmp_path


def test_summit_score(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (seeds / "labels").mkdir()
    rows = [
        {"doc": "one", "exact": "3 May 2024", "value": "2024-05-03"},
        {"doc": "two", "exact": "May", "value": "2024-05"},
    ]
    (seeds / "labels" / "dates.jsonl").write_text(lines(*rows) + "oops\n", "utf-8")
    assert main(["score", "labels", "-v"]) == 0
    told = capsys.readouterr()
    assert re.search(r"^dates\.recall +0\.500 +0\.\d+ to 0\.\d+ +2  1 of 2$", told.out, re.M)
    assert "dates missed [two]: 2024-05\n  “May”\n" in told.out
    assert "summit: dates.jsonl line 2: no documents of the study are called 'two'" in told.err
    assert "summit: dates.jsonl line 3: is not JSON" in told.err
    assert main(["score", "labels/dates.jsonl", "seeds", "--out", "outputs"]) == 0
    assert "-v lists each" in capsys.readouterr().out


def test_score_refuses_before_it_builds(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["score", "nowhere"]) == 2
    assert "nowhere: there is no such file or folder" in capsys.readouterr().err
    assert main(["score", "seeds"]) == 2
    assert "seeds: holds no labels" in capsys.readouterr().err
    assert not (seeds / "outputs").exists()
