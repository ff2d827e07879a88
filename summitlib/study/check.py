"""What is wrong with a study, told article by article; nothing is changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from ..alignment import Edit
from ..errors import ArticleError
from ..model import Document
from ..reading.duplicates import group_copies
from ..reading.metadata import metadata_sources
from .article import read_job
from .plan import Plan, Progress, plan_study, quiet
from .pool import run_jobs, workers_for

_EXAMPLES = 3
_FIELDS = ("title", "author", "outlet", "published")


def check_study(seeds: Path, progress: Progress = quiet) -> tuple[list[str], list[Mapping[str, str]]]:
    """Read everything; lines for a person, and the articles that could not be used.

    Raises as :func:`~summitlib.study.plan.plan_study` does for a folder, corpus.toml or codebook.toml that is wrong.
    """
    plan = plan_study(seeds)
    documents, problems = _read(plan, progress)
    lines = [line for d in documents for line in (*_article_lines(d), "")]
    lines += _copies(documents)
    lines.append(
        f"{len(documents)} articles read, {len(problems)} set aside; codebook.toml and corpus.toml are in order"
    )
    return lines, [{"article": p.where, "what": p.what, "try": p.hint} for p in problems]


def _read(plan: Plan, progress: Progress) -> tuple[list[Document], list[ArticleError]]:
    read: dict[str, Document] = {}
    problems = list(plan.problems)
    for number, (job, outcome) in enumerate(run_jobs(read_job, plan.jobs, workers_for(plan.jobs)), 1):
        if isinstance(outcome, ArticleError):
            problems.append(outcome)
        else:
            read[job.name] = outcome
        progress(f"read {job.name}", number, len(plan.jobs))
    return [read[job.name] for job in plan.jobs if job.name in read], sorted(problems, key=lambda p: p.where)


def _article_lines(document: Document) -> Iterator[str]:
    kinds = Counter(block.kind for block in document.blocks)
    yield f"{document.path}"
    yield f"  read as {document.encoding}, {len(document.text)} characters, {len(document.sentences)} sentences"
    yield f"  blocks: {', '.join(f'{n} {kind}' for kind, n in kinds.most_common())}"
    yield from _repairs("repaired", [e for e in document.alignment.edits if e.certain])
    yield from _repairs("repaired, but uncertain", [e for e in document.alignment.edits if not e.certain])
    aside = [_short(block.text) for block in document.blocks if block.kind == "furniture"]
    if aside:
        yield f"  set aside as furniture: {_list(aside)}"
    yield from _metadata(document)


def _metadata(document: Document) -> Iterator[str]:
    """Each field with the words that it was read from, so that a reader can check; then what is missing."""
    sources = metadata_sources(document)
    known = {name: value for name in _FIELDS if (value := getattr(document, name))}
    for name, value in known.items():
        source = sources.get(name)
        told = f"from “{_short(source[1].text)}”" if source and source[0] == value else "from mark-up or corpus.toml"
        yield f"  {name}: {_short(value)} ({told})"
    if missing := [name for name in _FIELDS if name not in known]:
        yield f"  not known: {', '.join(missing)} (corpus.toml can say)"


def _repairs(told: str, edits: Sequence[Edit]) -> Iterator[str]:
    by_kind: dict[str, list[Edit]] = {}
    for edit in edits:
        by_kind.setdefault(edit.kind, []).append(edit)
    for kind, found in sorted(by_kind.items()):
        changes = dict.fromkeys(f"{_short(e.before)!r} → {_short(e.after)!r}" for e in found)
        yield f"  {told}, {kind}: {len(found)} ({_list(list(changes))})"


def _list(items: Sequence[str]) -> str:
    rest = len(items) - _EXAMPLES
    return "; ".join(items[:_EXAMPLES]) + (f"; and {rest} more" if rest > 0 else "")


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


def _copies(documents: Iterable[Document]) -> Iterator[str]:
    groups: dict[str, list[str]] = {}
    for doc, group in group_copies({d.id: d.text for d in documents}).items():
        groups.setdefault(group, []).append(doc)
    for members in groups.values():
        if len(members) > 1:
            yield f"copies or near-copies of one text: {', '.join(members)}"
