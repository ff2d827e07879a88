"""The report from end to end, with real kernels: whole, the same every time, and every citation leads home."""

from __future__ import annotations

import json
import re
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import nbformat
import pytest

from summitlib.cli import main
from summitlib.report.notebooks import all_notebooks, choose, parse_value
from summitlib.study import store

ROOT = Path(__file__).parent.parent
NOTEBOOKS = all_notebooks()


@pytest.fixture(scope="session")
def outputs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The report on the project's own study."""
    out = tmp_path_factory.mktemp("report") / "outputs"
    assert main(["report", str(ROOT / "seeds"), "--out", str(out)]) == 0
    return out


def snapshot(out: Path) -> dict[str, str]:
    """Every file's hash, the manifest's without the time of its run."""
    found = {p.relative_to(out).as_posix(): store.file_hash(p) for p in sorted(out.rglob("*")) if p.is_file()}
    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    return found | {"manifest.json": store.key_of({k: v for k, v in manifest.items() if k != "created"})}


class Links(HTMLParser):
    """All links and anchors of a page, and whatever it would load."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loads: list[str] = []
        self.anchors: set[str] = set()
        self.feed(page.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        self.anchors.add(known.get("id", ""))
        if tag == "a" and "href" in known:
            self.links.append(known["href"])
        self.loads += [known[k] for k in ("src", "srcset", "data") if k in known]
        self.loads += [known["href"]] if tag == "link" else []


def test_the_report_is_whole(outputs: Path) -> None:
    pages = {p.stem for p in (outputs / "report").glob("*.html")}
    assert pages == {"index", *(n.name for n in NOTEBOOKS)}
    assert len(list((outputs / "report" / "articles").glob("*.html"))) == 5
    assert {p.stem for p in (outputs / "notebooks").glob("*.ipynb")} == {n.name for n in NOTEBOOKS}
    assert not list(outputs.glob(".staging*")) + list(outputs.glob(".ready*"))


def test_every_link_leads_somewhere_and_nothing_is_loaded_from_elsewhere(outputs: Path) -> None:
    site = outputs / "report"
    pages = {p: Links(p) for p in site.rglob("*.html")}
    cited = 0
    for page, found in pages.items():
        for load in found.loads:
            assert load.startswith("data:") or (page.parent / load).exists(), f"{page.name} loads {load[:80]}"
        for link in found.links:
            parts = urlsplit(link)
            assert not parts.scheme, f"{page.name} links to {link}"
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page.resolve()
            assert target in {p.resolve() for p in pages}, f"{page.name} links to {link}"
            anchors = next(f.anchors for p, f in pages.items() if p.resolve() == target)
            assert not parts.fragment or parts.fragment in anchors, f"{page.name} links to {link}"
            cited += "#s" in link and parts.path.startswith("articles/")
    assert cited > 100


def test_a_second_run_changes_nothing_and_force_gives_the_same_bytes(
    outputs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = snapshot(outputs)
    command = ["report", str(ROOT / "seeds"), "--out", str(outputs)]
    assert main(command) == 0
    assert "nothing had changed" in capsys.readouterr().out
    assert snapshot(outputs) == first
    assert main([*command, "--force"]) == 0
    assert snapshot(outputs) == first


def test_outputs_hold_no_path_of_this_machine(outputs: Path) -> None:
    for path in outputs.rglob("*"):
        if path.suffix in (".html", ".ipynb", ".json", ".csv", ".txt"):
            text = path.read_text("utf-8")
            assert str(ROOT) not in text, path
            assert str(outputs) not in text, path


def test_one_notebook_with_other_parameters(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "outputs"
    command = ["report", str(ROOT / "seeds"), "--out", str(out), "--notebook", "05_timeline"]
    assert main([*command, "-p", "window", "3"]) == 0
    executed = nbformat.read(out / "notebooks" / "05_timeline.ipynb", as_version=4)
    injected = [c.source for c in executed.cells if "injected-parameters" in c.metadata.get("tags", ())]
    assert [re.search(r"window = 3$", source, re.M) is not None for source in injected] == [True]
    assert main([*command, "-p", "window", "3"]) == 0
    assert "nothing had changed" in capsys.readouterr().out


@pytest.mark.parametrize("notebook", NOTEBOOKS, ids=lambda n: n.name)
def test_stored_notebooks_keep_the_shape(notebook: object) -> None:
    """Question first, parameters as literals, short cells, no function, no loop; run from the top."""
    cells = nbformat.read(notebook.path, as_version=4).cells  # type: ignore[attr-defined]
    code = [c for c in cells if c.cell_type == "code"]
    assert cells[0].source.splitlines()[0].endswith("?")
    assert [c.execution_count for c in code] == list(range(1, len(code) + 1)), "run it from the top and store it"
    assert "parameters" in code[0].metadata.tags
    for cell in code:
        assert len(cell.source.splitlines()) <= 12
        assert not re.search(r"^\s*(def|for|while|class) ", cell.source, re.M)
        assert not [o for o in cell.outputs if o.output_type == "error" or o.get("name") == "stderr"]
    headings = [c.source.splitlines()[0] for c in cells if c.cell_type == "markdown" and c.source.startswith("#")]
    assert all(h.endswith("?") for h in headings), "headings ask, code answers"
    prose = " ".join(c.source for c in cells if c.cell_type == "markdown")
    assert not re.search(r"\d", prose), "no number is typed into prose"
    assert any("image/png" in o.get("data", {}) for c in code for o in c.outputs), "at least one figure"


def test_stored_notebooks_are_those_of_this_code(outputs: Path) -> None:
    """What is stored in notebooks/ is what a run gives, links aside."""
    for notebook in NOTEBOOKS:
        stored = nbformat.read(notebook.path, as_version=4)
        executed = nbformat.read(outputs / "notebooks" / notebook.path.name, as_version=4)
        told = [[o.get("data", {}).get("text/html", "") for o in c.get("outputs", ())] for c in stored.cells]
        runs = [[o.get("data", {}).get("text/html", "") for o in c.get("outputs", ())] for c in executed.cells]
        assert json.dumps(told).replace("../outputs/report/", "../report/") == json.dumps(runs), notebook.name


def test_another_study_without_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two plain articles about something else, no codebook, no corpus: every notebook still runs."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "my-articles"
    folder.mkdir()
    (folder / "one.txt").write_text(
        "Talks end\n\nThe ministers of Chile and Peru met on 3 May 2024 and signed a memorandum on ports.\n", "utf-8"
    )
    (folder / "two & more.txt").write_text("It rained. Nothing else is told here, and nobody is quoted.\n", "utf-8")
    assert main(["report", "my-articles"]) == 0
    assert (tmp_path / "outputs" / "report" / "articles" / "two & more.html").exists()


def test_names_and_values() -> None:
    assert [n.name for n in choose(["05_timeline", "05_timeline"])] == ["05_timeline"]
    assert parse_value("3.5", 1.0) == 3.5


def test_no_page_is_wider_than_a_phone(outputs: Path, chromium: str, tmp_path: Path) -> None:
    """In a real browser at 390 pixels no page scrolls sideways."""
    for page in sorted((outputs / "report").rglob("*.html")):
        probe = tmp_path / "probe.html"
        script = "<script>addEventListener('load',()=>{document.title=document.documentElement.scrollWidth})</script>"
        base = f'<base href="{page.parent.as_uri()}/">'
        probe.write_text(page.read_text("utf-8").replace("<head>", f"<head>{base}{script}", 1), "utf-8")
        dom = subprocess.run(
            [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'profile'}",
             "--disable-background-networking", "--window-size=390,844", "--dump-dom", probe.as_uri()],
            capture_output=True, text=True, timeout=60, check=True,
        ).stdout  # fmt: skip
        width = int(re.search(r"<title>(\d+)</title>", dom)[1])  # type: ignore[index]
        assert width <= 500, f"{page.name} is {width} pixels wide"
