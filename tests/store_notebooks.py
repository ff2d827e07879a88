"""Run every notebook from the top and store it as run: python tests/store_notebooks.py"""

from __future__ import annotations

from pathlib import Path

from summitlib.report.notebooks import all_notebooks
from summitlib.report.run import Run, kernels, run_notebooks
from summitlib.study import build_study

ROOT = Path(__file__).parent.parent


def main() -> None:
    build_study(ROOT / "seeds", ROOT / "outputs")
    runs = [Run(n.name, n.path, n.path, {}, ROOT, {}) for n in all_notebooks()]
    with kernels(len(runs)) as pool:
        for name, _ in run_notebooks(runs, pool):
            print("stored", name)


if __name__ == "__main__":
    main()
