"""How good the tables are where people have labelled the same articles: measures, confusions, every miss."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..compare.gold import TABLES, read_gold
from ..compare.reliability import FIRM, TENTATIVE
from ..compare.scores import Difference, Measure, Scores
from ..compare.scoring import score
from ..compare.sources import Sources
from .answer import Answer, Statement, Table, citations, counted, listed

if TYPE_CHECKING:
    from ..study import Study

_UNASKED = "No labels were given, so it is not measured here how far the tables can be trusted."
_ABOVE = 3  # folders above this one in which a folder of labels is looked for, as the study's own is


@lru_cache(maxsize=4)
def scores_of(study: Study, gold: str | Path) -> Scores:
    """Score a study against the labels in a folder, or in one file of it.

    A relative path that is not here is looked for in the folders above. Raises
    :class:`~summitlib.errors.RequestError` where there are no labels.
    """
    ups = (Path(*[".."] * n, gold) for n in range(_ABOVE + 1))
    tables = {name: getattr(study, name) for name in ("documents", "sentences", *TABLES)}
    labels = read_gold(next((path for path in ups if path.exists()), Path(gold)), study.texts)
    return score(Sources(tables, study.texts), labels)


def scores_asked(study: Study, gold: str = "") -> Scores | None:
    """The scores against ``gold``, or against the labels that the study's codebook names; None where neither is."""
    return scores_of(study, gold or study.gold) if gold or study.gold else None


def scores_answer(study: Study, gold: str = "") -> Answer:
    """How well tables and labels agree, how far the function of sentences can be trusted, and what was not usable."""
    scores = scores_asked(study, gold)
    if scores is None:
        return Answer([Statement(_UNASKED)])
    said = [*_said_f1(scores), *_said_alpha(scores), *_said_functions(study, scores), *_said_lost(scores)]
    return Answer(said or [Statement("The labels allow no measure.")])


def _said_f1(scores: Scores) -> Iterator[Statement]:
    found = [f"{_value(m)} for {m.name.partition('.')[0]}" for m in scores.measures if m.name.endswith(".f1")]
    if found:
        yield Statement(f"F1, precision and recall taken together, is {listed(found)}.")


def _said_alpha(scores: Scores) -> Iterator[Statement]:
    for m in scores.measures:
        if m.name.endswith("_alpha"):
            between = f"Krippendorff’s alpha of sentences’ functions, {m.note}"
            reach = f", 95 % interval {_interval(m)}" if m.interval else ""
            yield Statement(f"{between}: {_value(m)} over {counted(m.n, 'sentence')}{reach}{_firmness(m.value)}.")


def _firmness(alpha: float | None) -> str:
    """How Krippendorff (2019) would have an alpha read.

    >>> [_firmness(alpha) for alpha in (0.81, 0.7, 0.1, None)]
    [' (firm)', ' (good for tentative conclusions)', ' (too low to conclude from)', '']
    """
    if alpha is None:
        return ""
    if alpha >= FIRM:
        return " (firm)"
    return " (good for tentative conclusions)" if alpha >= TENTATIVE else " (too low to conclude from)"


def _said_functions(study: Study, scores: Scores) -> Iterator[Statement]:
    """The commonest confusion of functions, with its sentences."""
    wrong = [d for d in scores.differences if (d.table, d.kind) == ("codings", "function")]
    ways = Counter((d.labelled, d.found) for d in wrong)
    if ways:
        (labelled, found), n = min(ways.items(), key=lambda item: (-item[1], item[0]))
        told = f"Most often a sentence labelled {labelled} is coded {found}: {n} of the {counted(len(wrong), 'difference')}."
        marks = [d.mark for d in wrong if (d.labelled, d.found) == (labelled, found) and d.mark.end]
        yield Statement(told, citations(study).of_all({"doc": m.doc, "start": m.start} for m in marks))


def _said_lost(scores: Scores) -> Iterator[Statement]:
    lost = [problem for problem in scores.problems if problem.lost]
    if lost:
        number = counted(sum(len(problem.lines) for problem in lost), "line")
        yield Statement(f"{number} of the labels could not be used as they stand: {'; '.join(map(str, lost))}.")


def scores_table(study: Study, gold: str = "") -> Table:
    """Every measure with its interval and what it was counted over."""
    scores = scores_asked(study, gold)
    measures = scores.measures if scores else []
    heads = ("Table", "Measure", "Value", "95 % interval", "n", "Counted")
    named = ((m, *_name(study, m)) for m in measures)
    rows = [
        (table, spelt(what) if table != "text" else what, _value(m), _interval(m), m.n, m.note)
        for m, table, what in named
    ]
    note = (
        "Intervals: of alpha by resampling sentences 1,000 times, else Wilson’s. Sentences of one article are not "
        "independent, so they are too narrow rather than too wide."
    )
    return Table("How far tables and labels agree", heads, rows, note if rows else _UNASKED)


def categories_table(study: Study, gold: str = "", measure: str = "codings.function") -> Table:
    """Precision, recall and F1 of each function, or with ``codings.topics`` of each topic; the commonest first."""
    scores = scores_asked(study, gold)
    found = scores.categories.get(measure, {}) if scores else {}
    ranked = sorted(found.items(), key=lambda item: (-item[1].labelled, item[0]))
    rows = [(name, r.labelled, r.found, r.hits, *map(_share, (r.precision, r.recall, r.f1))) for name, r in ranked]
    heads = (measure.rpartition(".")[2].capitalize(), "Labelled", "Found", "Both", "Precision", "Recall", "F1")
    return Table(f"Agreement by {measure}", heads, rows, "Sentences." if rows else _UNASKED)


def confusion_table(study: Study, gold: str = "", measure: str = "codings.function") -> Table:
    """How often what was labelled as each (down) was found as each (across)."""
    scores = scores_asked(study, gold)
    found = scores.confusions.get(measure) if scores else None
    if found is None:
        return Table(f"Confusions of {measure}", ("Labelled",), [], "" if scores else _UNASKED)
    rows = [(name, *map(int, row)) for name, row in zip(found.index, found.to_numpy(), strict=True)]
    return Table(f"Confusions of {measure}", ("Labelled, down; found, across", *found.columns), rows)


def differences_table(study: Study, gold: str = "", table: str = "") -> Table:
    """Everything, of one table or of all, that labels and tables do not share, with its sentence."""
    scores = scores_asked(study, gold)
    found = [d for d in scores.differences if table in ("", d.table)] if scores else []
    heads = ("Table", "What", "Words", "Labelled", "Found", "Where")
    rows = [(d.table, d.kind, d.mark.text, d.labelled, d.found, _cited(study, d)) for d in found]
    return Table("Where tables and labels differ", heads, rows, "" if scores else _UNASKED)


def _cited(study: Study, difference: Difference) -> Any:
    mark = difference.mark
    return citations(study).of({"doc": mark.doc, "start": mark.start}) if mark.end else "not in the text"


def score_lines(study: Study, scores: Scores, every: bool = False) -> list[str]:
    """The measures as aligned lines; with ``every`` the confusions, and each difference with its sentence."""
    heads = ("measure", "value", "95 % interval", "n", "")
    rows = [(".".join(_name(study, m)), _value(m), _interval(m), f"{m.n:,}", m.note) for m in scores.measures]
    lines = _aligned([heads, *rows])
    if every:
        for name, table in scores.confusions.items():
            cells = [(str(i), *map(str, row), "") for i, row in zip(table.index, table.to_numpy(), strict=True)]
            lines += ["", f"{name}: labelled, down; found, across", *_aligned([("", *table.columns, ""), *cells])]
        for difference in scores.differences:
            lines += ["", *_difference_lines(study, difference)]
    elif scores.differences:
        lines += ["", f"{counted(len(scores.differences), 'difference')}: -v lists each with its sentence"]
    return lines


def _difference_lines(study: Study, d: Difference) -> list[str]:
    sides = [f"labelled {d.labelled or 'nothing'}", f"found {d.found or 'nothing'}"]
    said = {"missed": d.labelled, "extra": d.found, "cut": ""}.get(d.kind, ", ".join(sides))
    where = _cited(study, d).text if d.mark.end else f"[{study.labels.get(d.mark.doc, d.mark.doc)}]"
    head = f"{d.table} {d.kind} {where}" + (f": {said}" if said else "")
    words, sentence = " ".join(d.mark.text.split()), " ".join(d.sentence.split())
    return [head, f"  “{words}”", *([f"  in: {sentence}"] if words != sentence and sentence else [])]


def _aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Columns side by side, the first and last to the left, numbers to the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    last = len(widths) - 1
    return [
        "  ".join(c.ljust(w) if n in (0, last) else c.rjust(w) for n, (c, w) in enumerate(zip(row, widths, strict=True))).rstrip()
        for row in rows
    ]  # fmt: skip


def spelt(name: str) -> str:
    """A measure's name as a reader has it.

    >>> spelt("codings.topics_f1"), spelt("precision")
    ('codings: topics F1', 'precision')
    """
    return name.replace(".", ": ").replace("_", " ").replace("f1", "F1")


def _name(study: Study, measure: Measure) -> tuple[str, str]:
    table, _, what = measure.name.partition(".")
    return table, study.labels.get(what, what)


def _value(measure: Measure) -> str:
    if measure.value is None:
        return "undefined"
    if measure.name.startswith("text."):
        return f"{measure.value:.5f}"
    return f"{measure.value:.0f}" if measure.name.endswith(".reported") else f"{measure.value:.3f}"


def _interval(measure: Measure) -> str:
    return "{:.3f} to {:.3f}".format(*measure.interval) if measure.interval else ""


def _share(value: float | None) -> str:
    return "undefined" if value is None else f"{value:.3f}"
