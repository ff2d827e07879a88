"""From a folder of articles to evidence tables: the build.

Every article goes its own way (:mod:`.article`), kept by the hash of all it depends on, so that a build after one
new article reads one article. Only then are they compared. At the end everything is verified against the files.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..codebook import Codebook
from ..errors import ArticleError
from ..reading.duplicates import group_copies
from . import store
from .article import Article, do_job
from .plan import Job, Plan, Progress, quiet
from .pool import run_jobs, workers_for
from .tables import NAMES, arrow_table, frame_of, rows_of, write_table
from .verify import alignment_of, verify

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa


@dataclass(frozen=True)
class Built:
    """A finished build, not yet published: articles by document id, all tables, and what was set aside."""

    articles: tuple[Article, ...]
    tables: Mapping[str, pa.Table]
    problems: tuple[ArticleError, ...]


def build_tables(plan: Plan, cached: Path, keep: Path, workers: int = 0, progress: Progress = quiet) -> Built:
    """Do every job of a plan and compare the outcomes.

    ``cached`` is where an earlier build kept its articles, ``keep`` where this one keeps them.
    """
    articles, problems = _do_jobs(plan, cached, keep, workers, progress)
    if not articles:
        raise ArticleError(
            "no article could be used:\n" + "\n".join(f"  {p}" for p in problems), where=plan.seeds.name,
        )  # fmt: skip
    progress("comparing", 0, 0)
    tables = {
        name: arrow_table(name, [row for a in articles for row in a.rows[name]])
        for name in NAMES
        if name in articles[0].rows
    }
    return Built(articles, _compared(articles, tables, plan.codebook), problems)


def _do_jobs(
    plan: Plan, cached: Path, keep: Path, workers: int, progress: Progress
) -> tuple[tuple[Article, ...], tuple[ArticleError, ...]]:
    keep.mkdir(parents=True, exist_ok=True)
    keys = {job: _job_key(job, plan) for job in plan.jobs}
    done: dict[Job, Article] = {job: a for job in plan.jobs if (a := _load(cached / f"{keys[job]}.json"))}
    problems = list(plan.problems)
    left = [job for job in plan.jobs if job not in done]
    work = partial(do_job, codebook=plan.codebook)
    for number, (job, outcome) in enumerate(run_jobs(work, left, workers_for(left, workers)), 1):
        if isinstance(outcome, ArticleError):
            problems.append(outcome)
        else:
            done[job] = outcome
        progress(f"read {job.name}", number, len(left))
    for job, article in done.items():
        _save(keep / f"{keys[job]}.json", article)
    problems.sort(key=lambda p: (p.where, p.what))
    return tuple(done[job] for job in plan.jobs if job in done), tuple(problems)


def _job_key(job: Job, plan: Plan) -> str:
    study = plan.inputs.get("codebook.toml", "")
    return store.key_of(plan.inputs[job.name], job.name, repr(job.entry), study, store.code_hash(), store.versions())


def _load(path: Path) -> Article | None:
    """An article that an earlier build kept, if it is there and whole."""
    try:
        return Article(**json.loads(path.read_text("utf-8", "surrogatepass")))
    except (OSError, ValueError, TypeError):
        return None


def _save(path: Path, article: Article) -> None:
    words = json.dumps({"doc": article.doc, "text": article.text, "rows": article.rows}, ensure_ascii=True)
    path.write_text(words, "utf-8")


def _compared(
    articles: Sequence[Article], tables: Mapping[str, pa.Table], codebook: Codebook
) -> Mapping[str, pa.Table]:
    """All tables: those of the articles, with copies grouped, and those that see the articles together."""
    from ..compare import compare  # pandas comes with it
    from ..compare.full_names import complete_names

    texts = {a.doc: a.text for a in articles}
    frames = {name: frame_of(name, table) for name, table in tables.items()}
    frames["documents"]["group"] = frames["documents"]["doc"].map(group_copies(texts))
    completed = complete_names(frames, texts)
    found = compare(frames, texts, codebook)
    anchors = RawAnchors(articles)
    for name in ("conflicts", "corroborations"):
        frames[name] = anchors.anchored(getattr(found, name))
    frames["coverage"] = found.coverage
    made = {
        name: arrow_table(name, rows_of(name, frames[name]))
        for name in ("documents", "conflicts", "corroborations", "coverage", *completed)
    }
    return {name: made.get(name, tables.get(name)) for name in NAMES}


class RawAnchors:
    """Gives rows that were made from tables alone their address in the articles as they came."""

    def __init__(self, articles: Iterable[Article]) -> None:
        self._alignments = {a.doc: alignment_of(a.rows["repairs"]) for a in articles}

    def anchored(self, frame: pd.DataFrame) -> pd.DataFrame:
        """The rows with ``raw_start`` and ``raw_end``."""
        spans = [
            self._alignments[d].raw_span(s, e)
            for d, s, e in zip(frame["doc"], frame["start"], frame["end"], strict=True)
        ]
        return frame.assign(raw_start=[a for a, _ in spans], raw_end=[b for _, b in spans])


def write_build(built: Built, plan: Plan, folder: Path, progress: Progress = quiet) -> None:
    """Write text and tables into a folder, and verify what was written against the articles' own files."""
    (folder / "text").mkdir()
    (folder / "tables").mkdir()
    for article in built.articles:
        (folder / "text" / f"{article.doc}.txt").write_text(article.text, "utf-8", newline="")
    for name, table in built.tables.items():
        write_table(folder / "tables", name, table)
    progress("verifying", 0, 0)
    verify(folder, plan.jobs)
