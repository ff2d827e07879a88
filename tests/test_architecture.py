"""The house's own rules, held by looking: imports point down, nothing imports the root, nothing knows the study."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "summitlib"
FLOORS = {
    "errors": 0, "alignment": 0, "model": 0, "language": 0, "remembered": 0,
    "terms": 1, "cues": 1, "reading": 1, "codebook": 1, "corpus": 1, "topics": 1,
    "extract": 2, "compare": 3, "study": 4, "present": 5, "report": 6, "cli": 7,
}  # fmt: skip
#: within a floor, who may import whom
SAME_FLOOR = {
    ("codebook", "terms"),
    ("corpus", "codebook"),
    ("alignment", "errors"),
    ("model", "alignment"),
    ("topics", "codebook"),
    ("topics", "terms"),
}
EXTRACTORS = {"mentions", "quotations", "quantities", "dates", "agreements", "codings", "commitments"}
MODULES = sorted(PACKAGE.rglob("*.py"))


def imports(path: Path) -> Iterator[str]:
    """Every module of the package that a module imports, as a dotted name below the package."""
    here = path.relative_to(PACKAGE).with_suffix("").parts
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.level:
            base = here[: len(here) - node.level]
            yield from (
                (".".join((*base, node.module)),) if node.module else (".".join((*base, a.name)) for a in node.names)
            )
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "summitlib":
            yield (node.module or "").partition(".")[2]
        elif isinstance(node, ast.Import):
            yield from (a.name.partition(".")[2] for a in node.names if a.name.split(".")[0] == "summitlib")


def room(name: str) -> str:
    return name.split(".")[0]


def test_every_room_has_a_floor() -> None:
    rooms = {p.relative_to(PACKAGE).parts[0].removesuffix(".py") for p in MODULES}
    assert rooms - {"__init__"} == set(FLOORS)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_down(path: Path) -> None:
    own = room(str(path.relative_to(PACKAGE).with_suffix("").as_posix().replace("/", ".")))
    if own == "__init__":
        return
    for name in imports(path):
        other = room(name)
        assert other, f"{path} imports the package root"
        down = FLOORS[other] < FLOORS[own] or (own, other) in SAME_FLOOR or other == own
        assert down, f"{own} (floor {FLOORS[own]}) imports {other} (floor {FLOORS[other]})"


def test_extractors_do_not_import_each_other() -> None:
    for path in (PACKAGE / "extract").rglob("*.py"):
        parts = path.relative_to(PACKAGE / "extract").with_suffix("").parts
        own = parts[0]
        if own in EXTRACTORS:
            others = {n.split(".")[1] for n in imports(path) if n.startswith("extract.")}
            assert not (others & EXTRACTORS) - {own}, path


def test_no_import_cycles_between_rooms() -> None:
    edges = {
        (a, room(n)) for p in MODULES if (a := p.relative_to(PACKAGE).parts[0].removesuffix(".py")) for n in imports(p)
    }
    assert not {(a, b) for a, b in edges if a != b and (b, a) in edges}


def test_heavy_libraries_load_when_used() -> None:
    code = "import sys, summitlib, summitlib.cli; print([m for m in ('pandas','matplotlib','pyarrow','papermill') if m in sys.modules])"
    assert (
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip() == "[]"
    )


def test_matplotlib_is_imported_in_one_room() -> None:
    users = {
        p.relative_to(PACKAGE).as_posix()
        for p in MODULES
        if ("matplotlib" in p.read_text("utf-8") and "import matplotlib" in p.read_text("utf-8"))
        or "from matplotlib" in p.read_text("utf-8")
    }
    assert users == {"present/figures.py"}


def test_the_package_does_not_know_the_study() -> None:
    """No name that the study's own codebook holds stands in the package, unless the general codebook has it too."""
    from summitlib.codebook import read_codebook

    seeds = PACKAGE.parent / "seeds"
    own, general = read_codebook(seeds / "codebook.toml"), read_codebook(None)
    people = {name for name, actor in own.actors.items() if actor.kind == "person"} - set(general.actors)
    assert len(people) > 5
    text = "\n".join(p.read_text("utf-8") for p in PACKAGE.rglob("*") if p.suffix in (".py", ".toml"))
    assert not [name for name in sorted(people) if name in text]
