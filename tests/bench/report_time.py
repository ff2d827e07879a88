"""How long `summit report --force` takes, beside the floor: notebooks that only import and draw, run the same way.

    python tests/bench/report_time.py [SEEDS]

The floor is as many notebooks as the report has, each importing pandas and matplotlib and drawing two figures, run by
the same runner with the same number of jobs. Both are run in turn, several times; the best of each counts.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

ROUNDS = 3
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}
FLOOR = ["import matplotlib.pyplot as plt\nimport pandas as pd"] + [
    f"ax = pd.Series([3, 1, {n}]).plot.bar()\nax.set_title('Figure {n}')\nplt.show()" for n in (1, 2)
]
RUNNER = """
import sys
from pathlib import Path
from summitlib.report.run import Run, kernels, run_notebooks
if __name__ == "__main__":
    here = Path(sys.argv[1])
    runs = [Run(p.stem, p, here / "out" / p.name, {}, here, {}) for p in sorted(here.glob("*.ipynb"))]
    with kernels(len(runs)) as pool:
        list(run_notebooks(runs, pool))
"""


def floor_command(folder: Path, notebooks: int) -> list[str]:
    (folder / "out").mkdir()
    for number in range(notebooks):
        cells = [new_code_cell(code) for code in FLOOR]
        nbformat.write(new_notebook(cells=cells, metadata={"kernelspec": KERNEL}), folder / f"floor{number}.ipynb")
    (folder / "runner.py").write_text(RUNNER)
    return [sys.executable, str(folder / "runner.py"), str(folder)]


def seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, capture_output=True)
    return time.perf_counter() - start


def main() -> None:
    from summitlib.report.notebooks import all_notebooks

    seeds = sys.argv[1] if len(sys.argv) > 1 else "seeds"
    with tempfile.TemporaryDirectory() as name:
        floor = floor_command(Path(name), len(all_notebooks()))
        report = [sys.executable, "-m", "summitlib.cli", "report", seeds, "--out", f"{name}/report", "--force"]
        pairs = [(seconds(floor), seconds(report)) for _ in range(ROUNDS)]
        again = seconds([*report[:-1]])
    best = [min(column) for column in zip(*pairs, strict=True)]
    print(f"floor {best[0]:.2f} s, report {best[1]:.2f} s, ratio {best[1] / best[0]:.2f}; unchanged {again:.2f} s")


if __name__ == "__main__":
    main()
