"""The main job: tables, notebooks and site, published together or not at all; what is unchanged is not redone."""

from __future__ import annotations

import re
import shutil
from collections import defaultdict
from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ..errors import EvidenceError
from ..study import store
from ..study.outputs import fill, is_fresh, manifest_of
from ..study.plan import Plan, Progress, quiet
from ..study.store import PAGES, TABLES
from ..study.study import STAGED
from ..study.tables import ANCHORED
from .notebooks import Notebook
from .run import Run, kernels, run_notebooks
from .site import Page, Site, write_site

_PARTS = (*TABLES, "notebooks", "report")
Manifest = dict[str, Any]


@dataclass(frozen=True)
class Order:
    """What was ordered: a study, where its outputs go, which notebooks, with what parameters."""

    plan: Plan
    out: Path
    notebooks: Sequence[Notebook]
    parameters: Mapping[str, Any]

    def parameters_of(self, notebook: Notebook) -> dict[str, Any]:
        """What the notebook is given: only what differs from its own values, and no absolute path."""
        places = {"seeds": self.plan.seeds.resolve().name, "outputs": self.out.resolve().name}
        wanted = {k: v for k, v in (places | dict(self.parameters)).items() if k in notebook.parameters}
        return {k: v for k, v in wanted.items() if notebook.parameters[k] != v}

    def key_of(self, notebook: Notebook) -> str:
        """Changes with anything that the executed notebook depends on."""
        return store.key_of(self.plan.key, notebook.source, self.parameters_of(notebook), self._labels(notebook))

    def _labels(self, notebook: Notebook) -> dict[str, str]:
        """The hashes of the hand-made labels that the notebook reads, if it reads any."""
        given = self.parameters_of(notebook).get("gold", "")
        named = self.plan.seeds.resolve().parent / given if given else self.plan.seeds / self.plan.codebook.labels
        reads = "gold" in notebook.parameters and (given or self.plan.codebook.labels)
        return store.hashes_below(named, ".") if reads else {}

    def run_of(self, notebook: Notebook, folder: Path, tables: Path) -> Run:
        return Run(
            notebook.name, notebook.path.resolve(), folder.resolve() / "notebooks" / f"{notebook.name}.ipynb",
            self.parameters_of(notebook), self.plan.seeds.resolve().parent, {STAGED: str(tables.resolve())},
        )  # fmt: skip


@dataclass(frozen=True)
class Report:
    """What a report run did: the notebooks that were executed anew, and the articles set aside."""

    executed: tuple[str, ...]
    problems: tuple[Mapping[str, str], ...]
    index: Path


def make_report(
    order: Order, *, jobs: int = 0, force: bool = False, progress: Progress = quiet, created: str = ""
) -> Report:
    """Build, run the notebooks, write the site; only what is missing or stale, unless ``force``."""
    with store.lock(order.out):
        return _make(order, jobs, force, progress, created)


def _make(order: Order, jobs: int, force: bool, progress: Progress, created: str) -> Report:
    store.finish(order.out)
    old = store.read_manifest(order.out)
    fresh = not force and is_fresh(order.plan, order.out, old)
    stale = order.notebooks if force else [n for n in order.notebooks if not _stands(order, n, old, fresh)]
    index = order.out / "report" / "index.html"
    if fresh and not stale and _site_stands(order, old):
        return Report((), tuple(old["problems"]), index)
    with kernels(len(stale), jobs) as pool, store.staging(order.out) as folder:
        new = _fill(order, folder, old, fresh, jobs=jobs, force=force, progress=progress) | {"created": created}
        tables = order.out if fresh else folder
        _run(order, stale, folder, tables, new, pool, progress)
        _keep(order, old if fresh else {}, folder, new)
        progress("writing the report", 0, 0)
        _write_site(order, folder, tables, new)
        written = store.hashes_below(folder, *_PARTS)
        new["outputs"] = store.hashes_below(order.out, *TABLES) | written if fresh else written
        store.write_json(folder / "manifest.json", new)
    return Report(tuple(n.name for n in stale), tuple(new["problems"]), index)


def _stands(order: Order, notebook: Notebook, old: Manifest, fresh: bool) -> bool:
    """Whether the notebook was executed for this very order, and nobody touched the outcome."""
    known, name = old.get("notebooks", {}).get(notebook.name, {}), f"notebooks/{notebook.name}.ipynb"
    page = order.out / PAGES / f"{notebook.name}.html"
    return (
        fresh and known.get("key") == order.key_of(notebook) and page.exists()
        and old["outputs"].get(name) == store.file_hash(order.out / name)
    )  # fmt: skip


def _site_stands(order: Order, old: Manifest) -> bool:
    written = {name: sha for name, sha in old["outputs"].items() if name.startswith("report/")}
    return bool(written) and store.hashes_below(order.out, "report") == written


def _fill(
    order: Order, folder: Path, old: Manifest, fresh: bool, *, jobs: int, force: bool, progress: Progress
) -> Manifest:
    """Tables into the folder unless they stand, and the manifest as far as it is known: the notebooks read it."""
    built = None if fresh else fill(folder, order.plan, order.out, workers=jobs, force=force, progress=progress)
    manifest = manifest_of(order.plan, built, old)
    store.write_json(folder / "manifest.json", manifest)
    (folder / "notebooks").mkdir()
    (folder / PAGES).mkdir()
    return manifest


def _run(
    order: Order,
    stale: Sequence[Notebook],
    folder: Path,
    tables: Path,
    new: Manifest,
    pool: Executor,
    progress: Progress,
) -> None:
    """Execute what is stale; links that were written for notebooks beside OUTPUTS are turned to where they are."""
    beside = f"../{order.out.resolve().name}/report/"
    longest_first = sorted(stale, key=lambda notebook: -len(notebook.source))  # so that no core waits long at the end
    runs = [order.run_of(notebook, folder, tables) for notebook in longest_first]
    for number, (name, body) in enumerate(run_notebooks(runs, pool), 1):
        executed = folder / "notebooks" / f"{name}.ipynb"
        executed.write_text(executed.read_text("utf-8").replace(beside, "../report/"), "utf-8", newline="\n")
        (folder / PAGES / f"{name}.html").write_text(body.replace(beside, ""), "utf-8", newline="\n")
        progress(f"ran {name}", number, len(runs))
    new["notebooks"] = {
        n.name: {"key": order.key_of(n), "parameters": order.parameters_of(n)} for n in stale
    }  # fmt: skip


def _keep(order: Order, old: Manifest, folder: Path, new: Manifest) -> None:
    """Notebooks of the last run that still speak of these tables stay."""
    for name, known in old.get("notebooks", {}).items():
        parts = (Path("notebooks") / f"{name}.ipynb", Path(PAGES) / f"{name}.html")
        if name not in new["notebooks"] and all((order.out / part).exists() for part in parts):
            for part in parts:
                shutil.copyfile(order.out / part, folder / part)
            new["notebooks"][name] = known


def _write_site(order: Order, folder: Path, tables: Path, manifest: Manifest) -> None:
    codebook = order.plan.codebook
    titles = {p.stem: Notebook(p).title for p in sorted((folder / "notebooks").glob("*.ipynb"))}
    pages = [Page(name, titles[name], (folder / PAGES / f"{name}.html").read_text("utf-8")) for name in titles]
    documents = _rows(tables, "documents")
    site = Site(
        codebook.title or order.plan.seeds.resolve().name, codebook.question, pages, documents,
        _rows_by_doc(tables), manifest["problems"],
        f"Made with summitlib {manifest['versions']['summitlib']} from {len(documents)} articles.",
    )  # fmt: skip
    write_site(site, folder / "report")
    _check_links(folder / "report")


def _rows(tables: Path, name: str) -> list[dict[str, Any]]:
    import pyarrow.parquet as pq

    rows: list[dict[str, Any]] = pq.read_table(tables / "tables" / f"{name}.parquet").to_pylist()
    return rows


def _rows_by_doc(tables: Path) -> dict[str, dict[str, list[dict[str, Any]]]]:
    """Each article's own rows, by table."""
    found: dict[str, dict[str, list[dict[str, Any]]]] = defaultdict(lambda: {name: [] for name in ANCHORED})
    for name in ANCHORED:
        for row in _rows(tables, name):
            found[row["doc"]][name].append(row)
    return found


def _check_links(site: Path) -> None:
    """Every citation must lead to a sentence that is there: the report's own promise, kept by looking."""
    anchors = {p.name: set(re.findall(r'id="(s\d+)"', p.read_text("utf-8"))) for p in (site / "articles").iterdir()}
    for page in sorted(site.glob("*.html")):
        for name, anchor in re.findall(r'href="articles/([^"#]+)#(s\d+)"', page.read_text("utf-8")):
            if anchor not in anchors.get(unquote(name), ()):
                raise EvidenceError(
                    f"a citation leads to {unquote(name)} {anchor}, which is not there", where=page.name
                )
