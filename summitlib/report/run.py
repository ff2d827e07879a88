"""Running notebooks: papermill, one kernel a notebook, several at a time, the same bytes every time.

Each job runs in a spawned process (papermill changes the working directory, so threads won't do); each kernel talks
over sockets in a folder of its own, since free ports can be lost to a race.
"""

from __future__ import annotations

import multiprocessing
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import SummitError

_METADATA = {
    "kernelspec": {"display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}


@dataclass(frozen=True)
class Run:
    """One notebook to execute: where it is, where the outcome goes, with what, in which folder."""

    name: str
    source: Path
    target: Path
    parameters: Mapping[str, Any]
    cwd: Path
    environment: Mapping[str, str]


@contextmanager
def kernels(wanted: int, jobs: int = 0) -> Iterator[Executor]:
    """Processes that run notebooks; they load what they need at once, while their caller may do something else."""
    workers = max(1, min(jobs or os.cpu_count() or 1, wanted))
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), _load) as pool:
        if wanted:
            pool.submit(_load)
        yield pool


def run_notebooks(runs: Sequence[Run], pool: Executor) -> Iterator[tuple[str, str]]:
    """Execute notebooks, yielding each one's name and its body as HTML, as they end.

    Raises :class:`~summitlib.errors.SummitError` that names the notebook and the cell that failed.
    """
    waiting = {pool.submit(run_notebook, run): run for run in runs}
    try:
        for future in as_completed(waiting):
            yield waiting[future].name, future.result()
    except BaseException:
        pool.shutdown(cancel_futures=True)
        raise


def _load() -> None:
    import nbconvert
    import papermill

    del nbconvert, papermill


def run_notebook(run: Run) -> str:
    """Execute one notebook to its target; its body as HTML comes back."""
    import papermill
    from papermill.exceptions import PapermillExecutionError

    os.environ.update(run.environment, PYDEVD_DISABLE_FILE_VALIDATION="1")
    try:
        with tempfile.TemporaryDirectory(prefix="summit-") as private:
            os.environ["JUPYTER_RUNTIME_DIR"] = private
            papermill.execute_notebook(
                run.source, run.target, dict(run.parameters), cwd=run.cwd, progress_bar=False, record_timing=False,
                shutdown_kernel="immediate", config=_kernel_config(private),
            )  # fmt: skip
    except PapermillExecutionError as problem:
        what = f"cell {problem.exec_count} failed: {problem.ename}: {problem.evalue}"
        hint = "open the notebook in JupyterLab and run it cell by cell"
        raise SummitError(what, where=f"notebook {run.name}", hint=hint) from None
    return settle_notebook(run.target)


def _kernel_config(private: str) -> Any:
    """Sockets of this kernel's own; two kernels that look for free names in one folder can find the same."""
    from traitlets.config import Config

    ipc = {"transport": "ipc", "ip": str(Path(private) / "kernel")}
    return Config({"KernelManager": {} if sys.platform == "win32" else ipc})


def settle_notebook(path: Path) -> str:
    """Take out of an executed notebook what differs from run to run; give its body as HTML."""
    import nbformat

    notebook = nbformat.read(path, as_version=4)  # type: ignore[no-untyped-call]
    notebook.metadata = nbformat.from_dict(_METADATA)  # type: ignore[no-untyped-call]
    for cell in notebook.cells:
        cell.metadata.pop("papermill", None)
        cell.metadata.pop("execution", None)
        if not cell.metadata.get("tags", True):
            del cell.metadata["tags"]
        if "injected-parameters" in cell.metadata.get("tags", ()):
            cell.id = "injected-parameters"
    nbformat.write(notebook, path)  # type: ignore[no-untyped-call]
    return body_html(notebook)


def body_html(notebook: Any) -> str:
    """The notebook's cells as HTML, code folded away."""
    from nbconvert import HTMLExporter

    templates = str(Path(__file__).parent / "assets")
    exporter = HTMLExporter(template_name="folded", extra_template_basedirs=[templates])  # type: ignore[no-untyped-call]
    body: str = exporter.from_notebook_node(notebook)[0]
    return body
