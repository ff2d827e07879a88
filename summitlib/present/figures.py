"""Figures: one message each, said in the title; the only room that imports matplotlib.

Sources keep their order and colour in every figure. Colours are Okabe and Ito's (Color Universal Design, 2008), safe
for colour-blind eyes; in grey print lengths, positions and numbers still tell. Figures are made without pyplot, so
that nothing is left open; in a notebook they show after ``%matplotlib inline``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from ..model import FUNCTIONS
from .differences import topic_shares
from .outcomes import agreements_of, coded, fullest, topic_label
from .reading import block_words
from .scores import scores_asked, spelt
from .timeline import days

if TYPE_CHECKING:
    from ..study import Study

COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#B8A800", "#666666")
_FUNCTIONS = {"outcome": "#1b7f5c", "limitation": "#c4552b", "task": "#8568b8", "context": "#cfd5dc"}
_WIDTH, _ROW = 7.6, 0.34
_SOFT = "#55606f"


def functions_figure(study: Study) -> Figure:
    """What each source's coded sentences do: shares of the four functions."""
    labels = list(study.labels.values())
    figure, axes = _figure(1.4 + _ROW * len(labels), "What each source's sentences do")
    left = [0.0] * len(labels)
    counts = Counter(zip(study.codings["doc"], study.codings["function"], strict=True))
    totals = [sum(counts[doc, f] for f in FUNCTIONS) or 1 for doc in study.labels]
    for function in FUNCTIONS:
        shares = [counts[doc, function] / total * 100 for doc, total in zip(study.labels, totals, strict=True)]
        bars = axes.barh(labels, shares, left=left, color=_FUNCTIONS[function], label=function, edgecolor="white")
        ink = "#1c2430" if function == "context" else "white"
        axes.bar_label(bars, [f"{s:.0f}" if s >= 6 else "" for s in shares], label_type="center", color=ink, fontsize=9)
        left = [a + b for a, b in zip(left, shares, strict=True)]
    axes.set_xlim(0, 100)
    axes.invert_yaxis()
    axes.set_xlabel("percent of the source's coded sentences")
    _legend(axes, len(FUNCTIONS))
    return _noted(figure, f"n = {sum(counts.values())} sentences of paragraphs, quotations and notes")


def blocks_figure(study: Study) -> Figure:
    """How many words of each source are prose, and how many are something else."""
    kinds, words = block_words(study)
    labels = list(study.labels.values())
    figure, axes = _figure(1.5 + _ROW * len(labels), "How much of each file is prose")
    left = [0] * len(labels)
    shades = ("#33526e", "#5b87ad", "#9dbbd4", "#c9b26b", "#b08a7a", "#d9dde3", "#8a6d9e", "#a7b88a", "#c8c8c8")
    for kind, shade in zip(kinds, shades, strict=False):
        sizes = [words[doc, kind] for doc in study.labels]
        axes.barh(labels, sizes, left=left, color=shade, label=kind, edgecolor="white", linewidth=0.5)
        left = [a + b for a, b in zip(left, sizes, strict=True)]
    axes.invert_yaxis()
    axes.set_xlabel("words")
    _legend(axes, 5)
    return _noted(figure, f"n = {sum(left):,} words in {len(study.blocks):,} blocks")


def sectors_figure(study: Study, level: str = "government", form: str = "mou") -> Figure:
    """The sectors of the agreements that the fullest source names one by one."""
    rows = agreements_of(study, level, form)
    doc = fullest(rows)
    counts = Counter(topic_label(study, s) for s in rows[rows["doc"] == doc]["sector"])
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    title = f"Memoranda by sector, as {study.labels[doc]} names them" if doc else "No source names a memorandum"
    figure, axes = _figure(1.1 + _ROW * max(1, len(ranked)), title)
    colour = COLOURS[list(study.labels).index(doc) % len(COLOURS)] if doc else COLOURS[0]
    bars = axes.barh([name for name, _ in ranked], [n for _, n in ranked], color=colour)
    axes.bar_label(bars, padding=3)
    axes.invert_yaxis()
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    return _noted(figure, f"n = {sum(counts.values())} memoranda, level: {level}")


def topics_figure(study: Study, function: str, topics: Iterable[str] = ()) -> Figure:
    """How many sentences of a function each source gives each topic."""
    wanted = list(topics) or list(study.codebook.topics)
    rows = coded(study, function, wanted)
    counts = Counter(
        (t, doc) for doc, found in zip(rows["doc"], rows["topics"], strict=True) for t in found if t in wanted
    )
    shown = [t for t in wanted if any(counts[t, doc] for doc in study.labels)]
    figure, axes = _figure(1.5 + _ROW * max(1, len(shown)), f"Sentences that report {function}s, by topic and source")
    left = [0] * len(shown)
    names = [topic_label(study, t) for t in shown]
    for number, (doc, label) in enumerate(study.labels.items()):
        sizes = [counts[t, doc] for t in shown]
        bars = axes.barh(names, sizes, left=left, color=COLOURS[number % len(COLOURS)], label=label, edgecolor="white")
        axes.bar_label(bars, [str(n) if n else "" for n in sizes], label_type="center", color="white", fontsize=8)
        left = [a + b for a, b in zip(left, sizes, strict=True)]
    axes.invert_yaxis()
    _counts(axes, "sentences (one with several topics counts in each)")
    _legend(axes, 5)
    return _noted(figure, f"n = {len(rows)} sentences")


def coverage_figure(study: Study) -> Figure:
    """The share of each source's sentences on each topic, as a table whose cells are shaded."""
    shares = topic_shares(study)
    shares = shares[(shares > 0).any(axis=1)]
    figure, axes = _figure(1.2 + 0.3 * max(1, len(shares)), "What each source dwells on, and what it leaves out")
    values = shares.to_numpy() * 100
    if values.size:
        axes.imshow(values, cmap="Blues", aspect="auto", vmin=0, vmax=max(values.max(), 1))
    for (i, j), value in ((index, values[index]) for index in _cells(values.shape)):
        ink = "white" if value > values.max() * 0.6 else "#1c2430"
        axes.text(j, i, f"{value:.0f}" if value else "–", ha="center", va="center", fontsize=9, color=ink)
    axes.set_xticks(range(len(study.labels)), list(study.labels.values()))
    axes.set_yticks(range(len(shares)), [topic_label(study, t) for t in shares.index])
    axes.tick_params(length=0, top=True, labeltop=True, bottom=False, labelbottom=False)
    axes.spines[:].set_visible(False)
    note = "percent of the source's coded sentences; – none; a sentence with several topics counts in each"
    return _noted(figure, note)


def speakers_figure(study: Study, top: int = 8) -> Figure:
    """Who is quoted how often, by source."""
    spoken = study.quotations[(study.quotations["kind"] != "term") & (study.quotations["speaker"] != "")]
    names = [n for n, _ in sorted(Counter(spoken["speaker"]).items(), key=lambda item: (-item[1], item[0]))[:top]]
    counts = Counter(zip(spoken["speaker"], spoken["doc"], strict=True))
    figure, axes = _figure(1.5 + _ROW * max(1, len(names)), "Who is quoted")
    left = [0] * len(names)
    for number, (doc, label) in enumerate(study.labels.items()):
        sizes = [counts[name, doc] for name in names]
        axes.barh(names, sizes, left=left, color=COLOURS[number % len(COLOURS)], label=label, edgecolor="white")
        left = [a + b for a, b in zip(left, sizes, strict=True)]
    axes.invert_yaxis()
    _counts(axes, "quotations")
    _legend(axes, 5)
    return _noted(figure, f"n = {len(spoken)} quotations with a named speaker")


def timeline_figure(study: Study, window: int = 0) -> Figure:
    """On which days the sources place what they tell: a mark a day and source, larger where more is told."""
    found = days(study, window)
    labels = list(study.labels.values())
    figure, axes = _figure(1.6 + _ROW * len(labels), "Which days the sources tell of")
    for number, doc in enumerate(study.labels):
        counts = {day: sum(row["doc"] == doc for row in rows) for day, rows in found.items()}
        told = [(day.toordinal(), n) for day, n in counts.items() if n]
        axes.scatter([d for d, _ in told], [number] * len(told), s=[40 + 45 * n for _, n in told],
                     color=COLOURS[number % len(COLOURS)], alpha=0.85, edgecolor="white", zorder=3)  # fmt: skip
    axes.set_yticks(range(len(labels)), labels)
    axes.set_ylim(len(labels) - 0.4, -0.6)
    axes.grid(axis="y", color="#e4e8ee", zorder=0)
    axes.xaxis.set_major_locator(MaxNLocator(nbins=7, integer=True))
    axes.xaxis.set_major_formatter(lambda number, _: date.fromordinal(int(number)).isoformat())
    return _noted(
        figure, f"n = {sum(map(len, found.values()))} dates on {len(found)} days; the mark grows with their number"
    )


def _cells(shape: Sequence[int]) -> Iterable[tuple[int, int]]:
    return ((i, j) for i in range(shape[0]) for j in range(shape[1]))


def _figure(height: float, title: str) -> tuple[Figure, Axes]:
    figure = Figure(figsize=(_WIDTH, height), dpi=110, layout="constrained")
    axes = figure.subplots()
    figure.suptitle(title, x=0.01, ha="left", fontsize=12, fontweight="bold")
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(labelsize=9.5)
    return figure, axes


def _counts(axes: Axes, label: str) -> None:
    """Whole numbers along the bottom."""
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlabel(label)


def _legend(axes: Axes, columns: int) -> None:
    axes.legend(loc="lower left", bbox_to_anchor=(0, 1), ncols=columns, frameon=False, fontsize=9, handlelength=1)


def _noted(figure: Figure, note: str) -> Figure:
    figure.supxlabel(note, fontsize=8.5, color=_SOFT, x=0.01, ha="left")
    return figure


def scores_figure(study: Study, gold: str = "") -> Figure | None:
    """Each measure of agreement with hand-made labels, with its 95 % interval; None where there are no labels.

    Precision and recall are in the table.
    """
    scores = scores_asked(study, gold)
    measures = scores.measures if scores else []
    shown = [m for m in measures if m.interval and not m.name.endswith(("precision", "recall"))]
    if not shown:
        return None
    figure, axes = _figure(1.5 + 0.27 * max(1, len(shown)), "How far the tables agree with hand-made labels")
    for row, m in enumerate(shown):
        marker, colour = ("D", COLOURS[5]) if m.name.endswith("_alpha") else ("o", COLOURS[0])
        axes.plot(m.interval or (), [row, row], color="#9dbbd4", linewidth=4, solid_capstyle="round", zorder=2)
        axes.scatter(m.value or 0.0, row, marker=marker, s=34, color=colour, zorder=3)
        said = f"{m.value or 0.0:.2f}   n = {m.n:,}"
        axes.text(1.03, row, said, va="center", fontsize=9, transform=axes.get_yaxis_transform())
    axes.set_yticks(range(len(shown)), [spelt(m.name) for m in shown])
    axes.set_ylim(len(shown) - 0.4, -0.6)
    axes.set_xlim(min([0.0, *(m.interval[0] for m in shown if m.interval)]), 1.02)
    axes.grid(axis="x", color="#e4e8ee", zorder=0)
    axes.set_xlabel("agreement: 1 is perfect; the bar is the 95 % interval")
    note = "circles: F1, or the share found right; diamonds: Krippendorff’s alpha (0 is what chance gives); n: labels"
    return _noted(figure, note)
