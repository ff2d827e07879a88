"""The same job for many articles, on as many cores as are worth starting.

A worker that dies (an article that eats all memory, say) takes only that article with it: what it held is done
again, one job to a process, and the job that kills its process a second time is set aside.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from ..errors import ArticleError
from .plan import Job

T = TypeVar("T")
#: below this many bytes a second process costs more than it saves
_WORTH_A_PROCESS = 400_000


def workers_for(jobs: Sequence[Job], wanted: int = 0) -> int:
    """How many processes to use: ``wanted``, or what the size of the articles is worth."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if wanted:
        return max(1, wanted)
    size = sum(job.path.stat().st_size for job in jobs if job.path.exists())
    return max(1, min(cores, len(jobs), size // _WORTH_A_PROCESS))


def run_jobs(work: Callable[[Job], T], jobs: Sequence[Job], workers: int = 1) -> Iterator[tuple[Job, T | ArticleError]]:
    """Yield every job with its outcome, as they come; an ArticleError is an outcome, anything else is raised."""
    if workers < 2 or len(jobs) < 2:
        for job in jobs:
            yield job, _outcome(lambda job=job: work(job))  # type: ignore[misc]
        return
    done: set[Job] = set()
    for job, outcome in _in_pool(work, jobs, workers):
        done.add(job)
        yield job, outcome
    for job in jobs:  # only those whose worker died are left
        if job not in done:
            alone = next(_in_pool(work, [job], 1), None)
            yield alone or (job, ArticleError("ends the process that reads it", where=job.name, hint="remove it"))


def _outcome(call: Callable[[], T]) -> T | ArticleError:
    try:
        return call()
    except ArticleError as problem:
        return problem


def _in_pool(work: Callable[[Job], T], jobs: Sequence[Job], workers: int) -> Iterator[tuple[Job, T | ArticleError]]:
    """The outcomes until a worker dies."""
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(workers, mp_context=context) as pool:
        waiting = {pool.submit(work, job): job for job in jobs}
        for future in as_completed(waiting):
            try:
                yield waiting[future], _outcome(future.result)
            except BrokenProcessPool:
                return
