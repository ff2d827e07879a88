"""How well it reads articles the rules were not written for: invented ones about other summits, labelled apart.

The floors are those that the project promises; the README's table is held to what is measured.
"""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

import pytest

from summitlib.present.scores import scores_of
from summitlib.study import Study, open_study

HERE = Path(__file__).parent
README = (HERE.parent / "README.md").read_text("utf-8")
SETS = ("gold", "development", "unseen")
#: what is promised of the study that comes along, and of any other
OWN_FLOORS = {
    "blocks.kind": 0.97, "sentences.f1": 0.985, "quotations.f1": 0.97, "quotations.kind": 0.95, "quotations.speaker": 0.93,
    "quantities.f1": 0.96, "quantities.unit": 0.92, "quantities.approximate": 0.97, "quantities.measure": 0.93,
    "dates.f1": 0.97, "agreements.f1": 0.85, "agreements.level": 0.95, "agreements.form": 0.85, "agreements.sector": 0.80,
    "agreements.status": 0.80, "codings.function_alpha": 0.70, "codings.topics_f1": 0.78,
}  # fmt: skip
FLOORS = {
    "quotations.f1": 0.93, "quotations.speaker": 0.75, "quantities.f1": 0.93, "dates.f1": 0.93, "blocks.kind": 0.95,
    "sentences.f1": 0.97, "agreements.f1": 0.60, "codings.function_alpha": 0.45,
}  # fmt: skip


@pytest.fixture(scope="session")
def studies(study: Study, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Study]:
    """The project's own study, and the labelled sets as studies of their own, with the general codebook alone."""
    return {"gold": study} | {name: _study(name, tmp_path_factory.mktemp(name)) for name in SETS[1:]}


def _study(name: str, folder: Path) -> Study:
    shutil.copytree(HERE / name / "text", folder / "seeds")
    published = json.loads((HERE / name / "published.json").read_text("utf-8"))
    entries = (f'[articles.{doc}]\ndate = "{day}"\n' for doc, day in published.items())
    (folder / "seeds" / "corpus.toml").write_text("".join(entries), "utf-8")
    return open_study(folder / "seeds", folder / "outputs")


def figures(study: Study, name: str) -> dict[str, float]:
    return {m.name: m.value for m in scores_of(study, HERE / name).measures if m.value is not None}


@pytest.mark.parametrize(("name", "floors"), list(zip(SETS, (OWN_FLOORS, FLOORS, FLOORS), strict=True)))
def test_articles_are_read_well_enough(studies: dict[str, Study], name: str, floors: dict[str, float]) -> None:
    found = figures(studies[name], name)
    assert {m: found[m] for m, floor in floors.items() if found[m] < floor} == {}


def test_the_readme_tells_what_is_measured(studies: dict[str, Study]) -> None:
    rows = re.findall(r"^\| `([\w.]+)` \| ([\d.]+) \| ([\d.]+) \| ([\d.]+) \|$", README, re.M)
    assert len(rows) > 10
    measured = {name: figures(studies[name], name) for name in SETS}
    told = {(m, name): float(value) for m, *values in rows for name, value in zip(SETS, values, strict=True)}
    assert told == {(m, name): round(measured[name][m], 2) for m, name in told}
