"""The study: tables that hold together, the same whatever the order of files, and quick when nothing changed."""

from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import pandas as pd
import pytest

from summitlib.errors import EvidenceError, RequestError, StudyFileError
from summitlib.study import Study, build_study, open_study, store
from summitlib.study.plan import plan_study
from summitlib.study.tables import ANCHORED, NAMES, SCHEMAS, read_table
from summitlib.study.verify import verify

PLAIN = (
    "Leaders sign two accords\n\nMay 14, 2024\n\n"
    "LIMA — President Ana Ruiz and Prime Minister Tom Hall signed two agreements on Tuesday. "
    "“We will open our ports,” Ruiz said. Trade reached $3.5 billion in 2023. However, no joint statement was issued.\n"
)


def write(folder: Path, **articles: str) -> Path:
    folder.mkdir(exist_ok=True)
    for stem, text in articles.items():
        (folder / f"{stem}.txt").write_text(text, "utf-8")
    return folder


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return write(tmp_path / "articles", a=PLAIN, b=PLAIN.replace("two", "three").replace("3.5", "4"))


def snapshot(out: Path) -> dict[str, str]:
    return {
        p.relative_to(out).as_posix(): store.file_hash(p)
        for p in sorted(out.rglob("*")) if p.is_file() and p.name != "manifest.json"
    }  # fmt: skip


def test_every_table_is_written_twice_and_the_same(study: Study) -> None:
    for name in NAMES:
        with (study.out / "tables" / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            header, *rows = list(csv.reader(file))
        assert header == list(SCHEMAS[name])
        assert len(rows) == len(read_table(study.out / "tables", name))


def test_every_row_is_anchored_in_text_and_file(study: Study) -> None:
    texts = {doc: (study.out / "text" / f"{doc}.txt").read_bytes().decode() for doc in study.labels}
    raws = {doc: study[doc].raw for doc in study.labels}
    checked = 0
    for name in ANCHORED:
        for row in getattr(study, name).itertuples():
            assert texts[row.doc][row.start : row.end] == row.text
            assert 0 <= row.raw_start <= row.raw_end <= len(raws[row.doc])
            checked += 1
    assert checked > 1000
    clean = study.sentences[study.sentences["doc"].map(study.repairs.groupby("doc").size()).isna()]
    assert all(raws[r.doc][r.raw_start : r.raw_end] == r.text for r in clean.itertuples())


def test_the_articles_are_repaired_letter_for_letter(study: Study) -> None:
    for doc in study.labels:
        right = (Path(__file__).parent / "gold" / "text" / f"{doc[:3]}.txt").read_bytes().decode()
        assert study[doc].text.split() == right.split()


def test_coverage_adds_up(study: Study) -> None:
    coded = study.codings.groupby("doc").size()
    denominators = study.coverage.drop_duplicates("doc").set_index("doc")["of_sentences"]
    assert coded.to_dict() == denominators.to_dict()
    assert (study.coverage["sentences"] <= study.coverage["of_sentences"]).all()


def test_second_build_does_nothing_and_force_gives_the_same_bytes(small: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert not build_study(small, out).fresh
    first = snapshot(out)
    assert build_study(small, out).fresh
    assert not build_study(small, out, force=True).fresh
    assert snapshot(out) == first


def test_many_workers_give_the_same_bytes(small: Path, tmp_path: Path) -> None:
    build_study(small, tmp_path / "one", workers=1)
    build_study(small, tmp_path / "two", workers=2)
    assert snapshot(tmp_path / "one") == snapshot(tmp_path / "two")


def test_a_new_article_reads_only_that_article(small: Path, tmp_path: Path) -> None:
    out, seen = tmp_path / "out", []
    build_study(small, out)
    write(small, c="Another text about trade. It is short, but it is a text.")
    build_study(small, out, progress=lambda what, done, total: seen.append(what))
    assert [w for w in seen if w.startswith("read ")] == ["read c.txt"]
    assert set(open_study(small, out).labels) == {"a", "b", "c"}


def test_a_touched_output_is_made_again(small: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    build_study(small, out)
    first = snapshot(out)
    (out / "tables" / "dates.csv").write_text("mine\n")
    assert not build_study(small, out).fresh
    assert snapshot(out) == first


def test_copies_share_a_group(tmp_path: Path) -> None:
    goods = "ports grain copper fish rail wheat solar panels films schools visas steel".split()
    long = " ".join(f"On {a} the ministers agreed, and of {b} they spoke at length." for a in goods for b in goods[:3])
    other = "A quite different report. " + " ".join(
        f"It speaks of {w}." for w in ["music", "fish", "steel", "rain", "schools"]
    )
    groups = open_study(write(tmp_path / "s", a=long, b="Copied. " + long, c=other), tmp_path / "o").documents["group"]
    assert list(groups) == ["a", "a", "c"]


def test_verification_stops_at_a_wrong_row(small: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    build_study(small, out)
    (out / "text" / "a.txt").write_text(PLAIN.replace("Lima", "Lama").replace("LIMA", "LAMA"), "utf-8")
    with pytest.raises(EvidenceError):
        verify(out, plan_study(small).jobs)


def test_a_run_that_died_while_moving_is_finished_by_the_next(small: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    build_study(small, out)
    first = snapshot(out)
    ready = out / ".ready-x"
    ready.mkdir()
    for part in ("tables", "manifest.json"):
        shutil.move(out / part, ready / part)
    assert build_study(small, out).fresh
    assert snapshot(out) == first


def test_a_run_that_dies_early_leaves_what_stood(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / "out"
    build_study(small, out)
    before = snapshot(out)
    write(small, c="One more text, which says that trade grew.")
    monkeypatch.setattr("summitlib.study.build.verify", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        build_study(small, out)
    assert snapshot(out) == before


def test_kwic_and_documents(study: Study) -> None:
    found = study.kwic("trade", width=20)
    assert len(found) > 5
    assert found["keyword"].str.lower().str.startswith("trade").all()
    doc = next(iter(study.labels))
    assert study[doc[:6]].id == doc
    with pytest.raises(RequestError, match="0 documents"):
        study["nothing"]


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("codebook.toml", "[topics.x]\nlabel = 'X'\nterms = 'x'\n", "a list of texts"),
        ("codebook.toml", "[topics.x]\nlabel = 'X'\n", "no terms"),
        ("codebook.toml", "[topic.x]\nlabel = 'X'\n", "did you mean topics"),
        ("codebook.toml", "[topics.x]\nlabel = 'X'\ntermz = ['x']\n", "did you mean terms"),
        ("codebook.toml", "[actors.X]\nkind = 'robot'\n", "one of person"),
        ("codebook.toml", "[functions.result]\nlabel = 'R'\n", "unknown function"),
        ("codebook.toml", "not toml", "is not TOML"),
        ("corpus.toml", "[articles.zz]\nlabel = 'Z'\n", "no article is called 'zz'"),
        ("corpus.toml", "[articles.a]\ndate = 'May'\n", "date 'May'"),
        ("corpus.toml", "[articles.a]\nlable = 'A'\n", "did you mean label"),
    ],
)
def test_a_wrong_study_file_is_named(small: Path, name: str, text: str, told: str) -> None:
    (small / name).write_text(text)
    with pytest.raises(StudyFileError, match=name) as caught:
        plan_study(small)
    assert told in str(caught.value)


def test_the_corpus_describes_and_orders(small: Path, tmp_path: Path) -> None:
    (small / "corpus.toml").write_text('[articles.b]\nlabel = "Second"\ndate = "2024-05"\noutlet = "O"\norder = 1\n')
    documents = open_study(small, tmp_path / "out").documents
    assert next(iter(documents["label"])) == "Second"
    assert next(iter(documents["published"])) == "2024-05"


def test_the_manifest_names_inputs_and_outputs(small: Path, tmp_path: Path) -> None:
    build_study(small, tmp_path / "out", created="2024-01-01T00:00:00+00:00")
    manifest = json.loads((tmp_path / "out" / "manifest.json").read_text())
    assert manifest["inputs"] == {p.name: store.file_hash(p) for p in small.iterdir()}
    assert all(store.file_hash(tmp_path / "out" / name) == sha for name, sha in manifest["outputs"].items())
    assert str(tmp_path) not in json.dumps(manifest)


def test_tables_survive_the_round_trip(study: Study) -> None:
    codings = study.codings
    assert isinstance(codings["topics"].iloc[0], tuple)
    assert pd.api.types.is_bool_dtype(study.quantities["approximate"])
