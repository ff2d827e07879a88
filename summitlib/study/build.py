"""From a folder of articles to evidence tables: the build.

Every article goes its own way (:mod:`.article`), kept by the hash of all it depends on, so that a build after one
new article reads one article. Only then are they compared. At the end everything is verified against the files.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..codebook import Codebook, read_codebook
from ..corpus import Entry, read_corpus
from ..errors import ArticleError, RequestError
from ..reading import SUFFIXES
from ..reading.duplicates import group_copies
from . import store
from .article import Article, Job, do_job
from .pool import run_jobs, workers_for
from .tables import NAMES, arrow_table, frame_of, rows_of, write_table
from .verify import alignment_of, verify

if TYPE_CHECKING:
    import pandas as pd
    import pyarrow as pa

STUDY_FILES = ("codebook.toml", "corpus.toml")
#: the parts of OUTPUTS that a build writes, and where work is kept for the next run
TABLES = ("text", "tables")
ARTICLES, PAGES = ".articles", ".pages"
Progress = Callable[[str, int, int], None]


def quiet(what: str, done: int, total: int) -> None:
    """A progress that shows nothing."""


@dataclass(frozen=True)
class Plan:
    """What a study is made of: its jobs in the study's order, its codebook, and what is wrong already."""

    seeds: Path
    jobs: tuple[Job, ...]
    codebook: Codebook
    problems: tuple[ArticleError, ...]
    inputs: Mapping[str, str] = field(repr=False)

    @property
    def key(self) -> str:
        """Changes with anything that the tables depend on."""
        return store.key_of(self.inputs, store.code_hash(), store.versions())


def plan_study(seeds: Path) -> Plan:
    """Look at a folder and its two files; reads no article.

    Raises :class:`~summitlib.errors.RequestError` where there is no folder or no article in it, and
    :class:`~summitlib.errors.StudyFileError` where one of the two files is wrong.
    """
    if not seeds.is_dir():
        raise RequestError("there is no such folder", where=str(seeds), hint="name the folder that holds the articles")
    paths, problems = _articles(seeds)
    if not paths and not problems:
        raise RequestError("holds no article", where=str(seeds), hint=f"put files in it: {', '.join(SUFFIXES)}")
    corpus = read_corpus(seeds / "corpus.toml", [p.stem for p in paths])
    jobs = [Job(p, p.name, corpus.get(p.stem, Entry())) for p in paths]
    last = len(jobs) + 1
    jobs.sort(key=lambda job: (job.entry.order or last, job.name))
    named = [*paths, *(p for f in STUDY_FILES if (p := seeds / f).exists())]
    return Plan(
        seeds, tuple(jobs), read_codebook(seeds / "codebook.toml"), tuple(problems),
        {p.name: store.file_hash(p) for p in named},
    )  # fmt: skip


def _articles(seeds: Path) -> tuple[list[Path], list[ArticleError]]:
    """The files to read, by name, and those that cannot be articles."""
    taken: dict[str, Path] = {}
    problems = []
    for path in sorted(seeds.iterdir()):
        if path.name.startswith(".") or path.name in STUDY_FILES:
            continue
        if problem := _misfit(path, taken):
            problems.append(problem)
        else:
            taken[path.stem] = path
    return list(taken.values()), problems


def _misfit(path: Path, taken: Mapping[str, Path]) -> ArticleError | None:
    if not path.is_file():
        return ArticleError("is no file", where=path.name, hint="articles are read from the study's own folder only")
    if path.suffix.lower() not in SUFFIXES:
        return ArticleError("is of a kind that is not read", where=path.name, hint=f"save it as {', '.join(SUFFIXES)}")
    if path.stem in taken:
        return ArticleError(
            f"has the same stem as {taken[path.stem].name}, which was taken", where=path.name,
            hint="rename one: an article's id is its file's stem",
        )  # fmt: skip
    return None


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
    from ..compare import compare, complete_names  # pandas comes with it

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


def manifest_of(plan: Plan, built: Built | None, old: Mapping[str, Any]) -> dict[str, Any]:
    """The build's part of the manifest; what was set aside is the old manifest's where nothing was built."""
    problems = [_told(p) for p in built.problems] if built else old["problems"]
    return {"versions": store.versions(), "inputs": dict(plan.inputs), "build": plan.key, "problems": problems}


def _told(problem: ArticleError) -> dict[str, str]:
    return {"article": problem.where, "what": problem.what, "try": problem.hint}
