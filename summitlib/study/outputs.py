"""OUTPUTS in step with a study: whether what stands there is still true, and building it anew where it is not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import ArticleError
from . import store
from .plan import Plan, Progress, plan_study, quiet

if TYPE_CHECKING:
    from .build import Built


@dataclass(frozen=True)
class Build:
    """What a build did: ``fresh`` where everything stood already."""

    plan: Plan
    fresh: bool
    problems: tuple[Mapping[str, str], ...]


def is_fresh(plan: Plan, out: Path, manifest: Mapping[str, Any]) -> bool:
    """Whether what stands under ``out`` is what a build of this plan would write."""
    if manifest.get("build") != plan.key:
        return False
    written = {name: sha for name, sha in manifest.get("outputs", {}).items() if name.split("/")[0] in store.TABLES}
    return store.hashes_below(out, *store.TABLES) == written


def build_study(
    seeds: Path, out: Path, *, workers: int = 0, force: bool = False, progress: Progress = quiet, created: str = ""
) -> Build:
    """Build the tables of ``seeds`` into ``out``, unless they stand there already."""
    plan = plan_study(seeds)
    with store.lock(out):
        return _build(plan, out, workers, force, progress, created)


def _build(plan: Plan, out: Path, workers: int, force: bool, progress: Progress, created: str) -> Build:
    store.finish(out)
    old = store.read_manifest(out)
    if not force and is_fresh(plan, out, old):
        return Build(plan, True, tuple(old["problems"]))
    with store.staging(out) as folder:
        built = fill(folder, plan, out, workers=workers, force=force, progress=progress)
        manifest = kept(old) | manifest_of(plan, built, old) | {"created": created}
        manifest["outputs"] = _others(old) | store.hashes_below(folder, *store.TABLES)
        store.write_json(folder / "manifest.json", manifest)
    return Build(plan, False, tuple(manifest["problems"]))


def fill(folder: Path, plan: Plan, out: Path, *, workers: int, force: bool, progress: Progress) -> Built:
    """Write a build of ``plan`` into ``folder``, using what an earlier build in ``out`` kept."""
    from .build import build_tables, write_build  # heavy, and what stands already is not built

    cached = folder / "nothing" if force else out / store.ARTICLES
    built = build_tables(plan, cached, folder / store.ARTICLES, workers, progress)
    write_build(built, plan, folder, progress)
    return built


def kept(manifest: Mapping[str, Any]) -> dict[str, Any]:
    """What a new build leaves as it is: the notebooks and the report of the last run."""
    return {key: manifest[key] for key in ("notebooks", "report") if key in manifest}


def _others(manifest: Mapping[str, Any]) -> dict[str, str]:
    return {name: sha for name, sha in manifest.get("outputs", {}).items() if name.split("/")[0] not in store.TABLES}


def manifest_of(plan: Plan, built: Built | None, old: Mapping[str, Any]) -> dict[str, Any]:
    """The build's part of the manifest; what was set aside is the old manifest's where nothing was built."""
    problems = [_told(p) for p in built.problems] if built else old["problems"]
    return {"versions": store.versions(), "inputs": dict(plan.inputs), "build": plan.key, "problems": problems}


def _told(problem: ArticleError) -> dict[str, str]:
    return {"article": problem.where, "what": problem.what, "try": problem.hint}
