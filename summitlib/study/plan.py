"""What a study is made of: its articles' files, its codebook, its corpus; nothing is read yet but the two TOML files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..codebook import Codebook, read_codebook
from ..corpus import SUFFIXES, Entry, read_corpus
from ..errors import ArticleError, RequestError
from . import store

STUDY_FILES = ("codebook.toml", "corpus.toml")
#: told what is being done, and how many of how many are done (0 of 0 where that cannot be said)
Progress = Callable[[str, int, int], None]


def quiet(what: str, done: int, total: int) -> None:
    """A progress that shows nothing."""


@dataclass(frozen=True)
class Job:
    """All that one article's evidence depends on, besides the code and the codebook."""

    path: Path
    name: str
    entry: Entry


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
