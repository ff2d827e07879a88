"""What several tests share: the project's root, its study built once, and a browser where there is one."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from summitlib.study import Study, open_study

ROOT = Path(__file__).parent.parent
#: programs, not tests: importing them to look for doctests would run what they set for themselves
collect_ignore = ["bench", "gold", "readme_figures.py", "store_notebooks.py"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """A case that names its ``xfail`` in the case file is expected to fail, strictly, for that reason."""
    for item in items:
        case = (
            item.callspec.params.get("case")
            if isinstance(item, pytest.Function) and hasattr(item, "callspec")
            else None
        )
        if isinstance(case, dict) and "xfail" in case:
            item.add_marker(pytest.mark.xfail(strict=True, reason=case["xfail"]))


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def study(tmp_path_factory: pytest.TempPathFactory) -> Study:
    """The project's own study, built into a folder of the test run."""
    return open_study(ROOT / "seeds", tmp_path_factory.mktemp("study") / "outputs")


@pytest.fixture(scope="session")
def chromium() -> str:
    """The path of a browser; a test that needs one skips where there is none, but never in CI."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not found:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("no Chromium here: install Debian's package chromium")
    return str(found)
