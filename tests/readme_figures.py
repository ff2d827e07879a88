"""Measure the labelled sets and write their figures into the README: python tests/readme_figures.py"""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from test_generality import HERE, SETS, _study, figures

from summitlib.study import open_study

SHOWN = (
    "blocks.kind", "sentences.f1", "quotations.f1", "quotations.kind", "quotations.speaker", "quantities.f1",
    "quantities.unit", "dates.f1", "agreements.f1", "agreements.status", "codings.function_alpha", "codings.topics_f1",
    "conflicts.core",
)  # fmt: skip
HEAD = "| measure | `gold` | `development` | `unseen` |\n| --- | --- | --- | --- |\n"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        studies = {"gold": open_study(HERE.parent / "seeds", Path(folder) / "gold")}
        for name in SETS[1:]:
            (Path(folder) / name).mkdir()
            studies[name] = _study(name, Path(folder) / name)
        measured = {name: figures(study, name) for name, study in studies.items()}
    rows = (f"| `{m}` | " + " | ".join(f"{measured[name][m]:.2f}" for name in SETS) + " |\n" for m in SHOWN)
    readme = HERE.parent / "README.md"
    old = re.escape(HEAD) + r"(?:\| `.*\n)*"
    readme.write_text(re.sub(old, lambda _: HEAD + "".join(rows), readme.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
