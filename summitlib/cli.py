"""The command ``summit``: parses, calls, prints.

Exit status 0: done. 1: done, but some article could not be used (each is named). 2: the request itself was wrong.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from .errors import ArticleError, SummitError


class _Progress:
    """One line that changes on a terminal; plain lines in a pipe."""

    def __init__(self) -> None:
        self._terminal, self._width = sys.stderr.isatty(), 0

    def __call__(self, what: str, done: int, total: int) -> None:
        line = f"[{done}/{total}] {what}" if total else what
        if self._terminal:
            sys.stderr.write("\r" + line.ljust(self._width))
            self._width = len(line)
        else:
            sys.stderr.write(line + "\n")
        sys.stderr.flush()

    def end(self) -> None:
        if self._terminal and self._width:
            sys.stderr.write("\r" + " " * self._width + "\r")
            self._width = 0


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; its exit status comes back."""
    arguments = _parser().parse_args(argv)
    progress = _Progress()
    try:
        status: int = arguments.run(arguments, progress)
    except SummitError as problem:
        progress.end()
        print(f"summit: {problem}", file=sys.stderr)
        return 1 if isinstance(problem, ArticleError) else 2
    except KeyboardInterrupt:
        progress.end()
        print("summit: stopped; what stood before still stands", file=sys.stderr)
        return 130
    return status


def _report(arguments: argparse.Namespace, progress: _Progress) -> int:
    from .report.notebooks import check_parameters, choose
    from .report.report import Order, make_report
    from .study.plan import plan_study

    notebooks = choose(arguments.notebook)
    parameters = _parameters(arguments.p, notebooks)
    check_parameters(notebooks, parameters)
    order = Order(plan_study(arguments.seeds), arguments.out, notebooks, parameters)
    report = make_report(order, jobs=arguments.jobs, force=arguments.force, progress=progress, created=_now())
    progress.end()
    done = f"{len(report.executed)} notebooks run" if report.executed else "nothing had changed"
    print(f"{done}; open {report.index}")
    return _told(report.problems)


def _parameters(given: Sequence[tuple[str, str]], notebooks: Sequence[Any]) -> dict[str, Any]:
    from .report.notebooks import parse_value

    defaults = {name: value for notebook in notebooks for name, value in notebook.parameters.items()}
    return {name: parse_value(value, defaults.get(name)) for name, value in given}


def _build(arguments: argparse.Namespace, progress: _Progress) -> int:
    from .study import build_study

    build = build_study(
        arguments.seeds, arguments.out, workers=arguments.jobs, force=arguments.force, progress=progress,
        created=_now(),
    )  # fmt: skip
    progress.end()
    print(f"{'nothing had changed' if build.fresh else 'tables written'}; see {arguments.out / 'tables'}")
    return _told(build.problems)


def _check(arguments: argparse.Namespace, progress: _Progress) -> int:
    from .study.check import check_study

    lines, problems = check_study(arguments.seeds, progress)
    progress.end()
    print("\n".join(lines))
    return _told(problems)


def _score(arguments: argparse.Namespace, progress: _Progress) -> int:
    from .compare.gold import gold_files
    from .present.scores import score_lines, scores_of
    from .study import Study, build_study

    gold_files(arguments.gold)
    build = build_study(
        arguments.seeds, arguments.out, workers=arguments.jobs, force=arguments.force, progress=progress,
        created=_now(),
    )  # fmt: skip
    progress.end()
    study = Study(build.plan, arguments.out, problems=build.problems)
    scores = scores_of(study, arguments.gold)
    for problem in scores.problems:
        if problem.lost or arguments.v:
            print(f"summit: {problem}", file=sys.stderr)
    print("\n".join(score_lines(study, scores, arguments.v)))
    return _told(build.problems)


def _told(problems: Sequence[Mapping[str, str]]) -> int:
    """Name what was set aside; the exit status that goes with it."""
    for problem in problems:
        hint = f"\n  try: {problem['try']}" if problem["try"] else ""
        print(f"summit: {problem['article']}: {problem['what']}; set aside{hint}", file=sys.stderr)
    return 1 if problems else 0


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="summit", description="Read many accounts of one summit and say, with evidence, what happened."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    report = _command(commands, "report", _report, "build, run every notebook, write the browsable report")
    _outputs(report)
    report.add_argument(
        "--notebook", action="append", default=[], metavar="NAME", help="only this one; may be repeated"
    )
    report.add_argument(
        "-p",
        nargs=2,
        action="append",
        default=[],
        metavar=("NAME", "VALUE"),
        help="a notebook parameter; may be repeated",
    )
    _outputs(_command(commands, "build", _build, "articles to evidence tables only"))
    _command(commands, "check", _check, "read everything and say what is wrong; changes nothing")
    score = _command(commands, "score", _score, "how far the tables agree with hand-made labels", "GOLD")
    _outputs(score)
    score.add_argument("-v", action="store_true", help="list confusions, and every difference with its sentence")
    return parser


def _command(commands: Any, name: str, run: Callable[..., int], told: str, first: str = "") -> argparse.ArgumentParser:
    command: argparse.ArgumentParser = commands.add_parser(name, help=told, description=told)
    if first:
        command.add_argument(first.lower(), type=Path, metavar=first, help="a folder of labels, or one file of it")
    command.add_argument(
        "seeds", nargs="?", type=Path, default=Path("seeds"), metavar="SEEDS", help="the articles' folder"
    )
    command.set_defaults(run=run)
    return command


def _outputs(command: argparse.ArgumentParser) -> None:
    command.add_argument("--out", type=Path, default=Path("outputs"), metavar="OUTPUTS", help="default: outputs")
    command.add_argument(
        "--jobs", type=_count, default=0, metavar="N", help="processes; default: what is worth starting"
    )
    command.add_argument("--force", action="store_true", help="redo everything")


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("give a whole number from 1 up")
    return number


if __name__ == "__main__":
    sys.exit(main())
