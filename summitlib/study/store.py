"""OUTPUTS on disk: always whole, and able to say whether it is still true.

A run writes into a staging folder inside OUTPUTS. When everything stands there, the folder is renamed to say so, and
its parts move into place; a run that dies in that moment leaves the renamed folder, and whoever comes next ends the
move. What stands under OUTPUTS is the last run's or this one's, never some of each.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from filelock import FileLock

#: the parts of OUTPUTS that a build writes, and where work is kept for the next run
TABLES = ("text", "tables")
ARTICLES, PAGES = ".articles", ".pages"
_STAGING, _READY = ".staging-", ".ready-"
_PACKAGES = (
    "ftfy",
    "lxml",
    "matplotlib",
    "nbconvert",
    "numpy",
    "pandas",
    "papermill",
    "pyarrow",
    "pypdfium2",
    "rapidfuzz",
    "symspellpy",
)


def lock(out: Path) -> FileLock:
    """To be held by whoever writes into ``out``: another run waits for its end."""
    out.mkdir(parents=True, exist_ok=True)
    return FileLock(out / ".lock")


@contextmanager
def staging(out: Path) -> Iterator[Path]:
    """A folder to write a run's results into; published when the block ends well, thrown away when it does not."""
    folder = Path(tempfile.mkdtemp(prefix=_STAGING, dir=out))
    folder.chmod(0o755)
    try:
        yield folder
        ready = folder.with_name(folder.name.replace(_STAGING, _READY))
        folder.rename(ready)
        finish(out)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def finish(out: Path) -> None:
    """End a move that a run began: each part replaces the one that stands, manifest last."""
    for ready in sorted(out.glob(_READY + "*")):
        for part in sorted(ready.iterdir(), key=lambda p: (p.name == "manifest.json", p.name)):
            target = out / part.name
            if target.is_dir() and not target.is_symlink():
                shutil.rmtree(target)
            os.replace(part, target)
        ready.rmdir()


def read_manifest(out: Path) -> dict[str, Any]:
    """The manifest of the last run, or an empty one."""
    try:
        found = json.loads((out / "manifest.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def write_json(path: Path, value: Mapping[str, Any]) -> None:
    """Write JSON that reads well and is always the same for the same value."""
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False, sort_keys=True) + "\n", "utf-8")


def file_hash(path: Path) -> str:
    """The SHA-256 of a file's bytes, or empty where it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def key_of(*parts: object) -> str:
    """A short key of anything that JSON can write."""
    return hashlib.sha256(json.dumps(parts, sort_keys=True, ensure_ascii=True).encode()).hexdigest()[:24]


def hashes_below(folder: Path, *parts: str) -> dict[str, str]:
    """The SHA-256 of every file below the named parts of a folder, by relative path."""
    paths = [p for part in parts for p in sorted((folder / part).rglob("*")) if p.is_file()]
    return {p.relative_to(folder).as_posix(): file_hash(p) for p in paths}


@cache
def code_hash() -> str:
    """A hash of the package's own files: another state of the code is another program."""
    root = Path(__file__).parent.parent
    files = sorted(p for p in root.rglob("*") if p.suffix in (".py", ".toml", ".css", ".js", ".html"))
    return key_of(*((p.relative_to(root).as_posix(), file_hash(p)) for p in files))


@cache
def versions() -> dict[str, str]:
    """The versions of the packages that the outputs depend on."""
    found = {"python": ".".join(map(str, sys.version_info[:2]))}
    for name in ("summitlib", *_PACKAGES):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = ""
    return found
