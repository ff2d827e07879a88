"""The project as it is handed over: style, types, the README's commands, the wheel in an empty folder."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def run(*command: str | Path, cwd: Path = ROOT) -> str:
    """A command's output; templates of nbconvert lie in the environment that runs the tests."""
    environment = os.environ | {"JUPYTER_PATH": str(Path(sys.prefix) / "share" / "jupyter")}
    done = subprocess.run([str(c) for c in command], capture_output=True, text=True, cwd=cwd, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_style() -> None:
    run(sys.executable, "-m", "ruff", "check", "--no-cache", ".")
    run(sys.executable, "-m", "ruff", "format", "--no-cache", "--check", ".")


def test_types(tmp_path: Path) -> None:
    run(sys.executable, "-m", "mypy", "--strict", f"--cache-dir={tmp_path}", "summitlib")


def test_the_first_two_blocks_of_the_readme_are_the_whole_set_up() -> None:
    first, second = re.findall(r"^```sh\n(.*?)^```", README, re.S | re.M)[:2]
    assert first == "python -m pip install -e . && summit report\n"
    assert second == "python -m pip install -e '.[test]' && python -m pytest\n"
    assert "awk" in (ROOT / ".ci" / "run").read_text("utf-8"), "CI calls the README's own command"


def test_every_command_and_parameter_the_readme_shows_exists() -> None:
    from summitlib.cli import _parser
    from summitlib.report.notebooks import all_notebooks, check_parameters

    commands = set(re.findall(r"(?:`|&& |^)summit (\w+)", README, re.M))
    known = set(_parser()._subparsers._group_actions[0].choices)  # type: ignore[union-attr,arg-type]
    assert commands <= known
    names = {n.name: n for n in all_notebooks()}
    for name, parameter, value in re.findall(r"(\d\d_\w+)(?:\.ipynb)?[^\n]*? -p (\w+) (\w+)", README):
        check_parameters([names[name]], {parameter: int(value)})


def test_the_readme_shows_pictures_that_are_there() -> None:
    pictures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", README)
    assert pictures
    assert all((ROOT / p).stat().st_size > 10_000 for p in pictures)


@pytest.mark.filterwarnings("default")
def test_the_wheel_does_everything_in_an_empty_folder(tmp_path: Path) -> None:
    """Built, installed beside this environment's own libraries, run on a folder of articles far from the checkout."""
    run(sys.executable, "-m", "build", "--wheel", "--outdir", tmp_path / "dist", ROOT)
    (wheel,) = (tmp_path / "dist").glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert "summitlib/notebooks/02_economic_outcomes.ipynb" in names
    assert "summitlib/data/codebook.toml" in names
    venv.create(tmp_path / "env", with_pip=False, symlinks=True)
    home = tmp_path / "env"
    (site,) = home.glob("lib/python3*/site-packages") if os.name != "nt" else [home / "Lib" / "site-packages"]
    zipfile.ZipFile(wheel).extractall(site)
    own = [p for p in sys.path if p.endswith("site-packages")]
    (site / "libraries.pth").write_text("\n".join(own))
    (tmp_path / "empty" / "my-articles").mkdir(parents=True)
    article = tmp_path / "empty" / "my-articles" / "one.txt"
    article.write_text(
        "Talks end\n\nChile and Peru signed a memorandum on ports on 3 May 2024. Trade grew by 4 percent.\n"
    )
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    told = run(python, "-c", "import summitlib; print(summitlib.__file__)", cwd=tmp_path / "empty")
    assert str(site) in told
    run(python, "-m", "summitlib.cli", "report", "my-articles", cwd=tmp_path / "empty")
    assert (tmp_path / "empty" / "outputs" / "report" / "index.html").exists()
