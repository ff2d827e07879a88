"""Figures: one message each, said in the title; the only room that imports matplotlib.

Sources keep their order and colour in every figure. Colours are Okabe and Ito's (Color Universal Design, 2008), safe
for colour-blind eyes; in grey print lengths, positions and numbers still tell. Figures are made without pyplot, so
that nothing is left open; in a notebook they show after ``%matplotlib inline``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence, Sized
from datetime import date
from typing import TYPE_CHECKING

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

from ..model import FUNCTIONS
from .differences import topic_shares
from .outcomes import agreements_of, coded, fullest, topic_label
from .reading import block_words
from .timeline import days

if TYPE_CHECKING:
    from ..study import Study

COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#B8A800", "#666666")
_FUNCTIONS = {"outcome": "#1b7f5c", "limitation": "#c4552b", "task": "#8568b8", "context": "#cfd5dc"}
_WIDTH, _ROW = 5.6, 0.34  # inches: of the axes, and of each row of them
_COLUMNS = 5  # of a legend
_SOFT = "#55606f"
_NOTE = 42  # points under the axes: below ticks and their label


def functions_figure(study: Study) -> Figure:
    """What each source's coded sentences do: shares of the four functions."""
    labels = list(study.labels.values())
    axes = _figure(len(labels), "What each source's sentences do", legend=1)
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
    _legend(axes)
    return _noted(axes, f"n = {sum(counts.values())} sentences of paragraphs, quotations and notes")


def blocks_figure(study: Study) -> Figure:
    """How many words of each source are prose, and how many are something else."""
    kinds, words = block_words(study)
    labels = list(study.labels.values())
    axes = _figure(len(labels), "How much of each file is prose", legend=2)
    left = [0] * len(labels)
    shades = ("#33526e", "#5b87ad", "#9dbbd4", "#c9b26b", "#b08a7a", "#d9dde3", "#8a6d9e", "#a7b88a", "#c8c8c8")
    for kind, shade in zip(kinds, shades, strict=False):
        sizes = [words[doc, kind] for doc in study.labels]
        axes.barh(labels, sizes, left=left, color=shade, label=kind, edgecolor="white", linewidth=0.5)
        left = [a + b for a, b in zip(left, sizes, strict=True)]
    axes.invert_yaxis()
    axes.set_xlabel("words")
    _legend(axes)
    return _noted(axes, f"n = {sum(left):,} words in {len(study.blocks):,} blocks")


def sectors_figure(study: Study, level: str = "government", form: str = "mou") -> Figure:
    """The sectors of the agreements that the fullest source names one by one."""
    rows = agreements_of(study, level, form)
    doc = fullest(rows)
    counts = Counter(topic_label(study, s) for s in rows[rows["doc"] == doc]["sector"])
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    title = f"Memoranda by sector, as {study.labels[doc]} names them" if doc else "No source names a memorandum"
    axes = _figure(len(ranked), title)
    colour = COLOURS[list(study.labels).index(doc) % len(COLOURS)] if doc else COLOURS[0]
    bars = axes.barh([name for name, _ in ranked], [n for _, n in ranked], color=colour)
    axes.bar_label(bars, padding=3)
    axes.invert_yaxis()
    axes.set_xticks([])
    axes.spines["bottom"].set_visible(False)
    return _noted(axes, f"n = {sum(counts.values())} memoranda, level: {level}", below=10)


def topics_figure(study: Study, function: str, topics: Iterable[str] = ()) -> Figure:
    """How many sentences of a function each source gives each topic."""
    wanted = list(topics) or list(study.codebook.topics)
    rows = coded(study, function, wanted)
    counts = Counter(
        (t, doc) for doc, found in zip(rows["doc"], rows["topics"], strict=True) for t in found if t in wanted
    )
    shown = [t for t in wanted if any(counts[t, doc] for doc in study.labels)]
    axes = _figure(len(shown), f"Sentences that report {function}s, by topic and source", _lines(study.labels))
    left = [0] * len(shown)
    names = [topic_label(study, t) for t in shown]
    for number, (doc, label) in enumerate(study.labels.items()):
        sizes = [counts[t, doc] for t in shown]
        bars = axes.barh(names, sizes, left=left, color=COLOURS[number % len(COLOURS)], label=label, edgecolor="white")
        axes.bar_label(bars, [str(n) if n else "" for n in sizes], label_type="center", color="white", fontsize=8)
        left = [a + b for a, b in zip(left, sizes, strict=True)]
    axes.invert_yaxis()
    _counts(axes, "sentences (one with several topics counts in each)")
    _legend(axes)
    return _noted(axes, f"n = {len(rows)} sentences")


def coverage_figure(study: Study) -> Figure:
    """The share of each source's sentences on each topic, as a table whose cells are shaded."""
    shares = topic_shares(study)
    shares = shares[(shares > 0).any(axis=1)]
    axes = _figure(len(shares), "What each source dwells on, and what it leaves out", legend=1)
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
    return _noted(axes, note, below=10)


def speakers_figure(study: Study, top: int = 8) -> Figure:
    """Who is quoted how often, by source."""
    spoken = study.quotations[(study.quotations["kind"] != "term") & (study.quotations["speaker"] != "")]
    names = [n for n, _ in sorted(Counter(spoken["speaker"]).items(), key=lambda item: (-item[1], item[0]))[:top]]
    counts = Counter(zip(spoken["speaker"], spoken["doc"], strict=True))
    axes = _figure(len(names), "Who is quoted", _lines(study.labels))
    left = [0] * len(names)
    for number, (doc, label) in enumerate(study.labels.items()):
        sizes = [counts[name, doc] for name in names]
        axes.barh(names, sizes, left=left, color=COLOURS[number % len(COLOURS)], label=label, edgecolor="white")
        left = [a + b for a, b in zip(left, sizes, strict=True)]
    axes.invert_yaxis()
    _counts(axes, "quotations")
    _legend(axes)
    return _noted(axes, f"n = {len(spoken)} quotations with a named speaker")


def timeline_figure(study: Study, window: int = 0) -> Figure:
    """On which days the sources place what they tell: a mark a day and source, larger where more is told."""
    found = days(study, window)
    labels = list(study.labels.values())
    axes = _figure(len(labels), "Which days the sources tell of")
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
        axes, f"n = {sum(map(len, found.values()))} dates on {len(found)} days; the mark grows with their number"
    )


def _cells(shape: Sequence[int]) -> Iterable[tuple[int, int]]:
    return ((i, j) for i in range(shape[0]) for j in range(shape[1]))


def scores_figure(study: Study, gold: str = "") -> Figure | None:
    """Each measure of agreement with hand-made labels, with its 95 % interval; None where there are no labels.

    Precision and recall are in the table.
    """
    from .scores import scores_asked, spelt  # loads all of the scoring

    scores = scores_asked(study, gold)
    measures = scores.measures if scores else []
    shown = [m for m in measures if m.interval and not m.name.endswith(("precision", "recall"))]
    if not shown:
        return None
    axes = _figure(len(shown), "How far the tables agree with hand-made labels")
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
    return _noted(axes, note)


def _figure(rows: int, title: str, legend: int = 0) -> Axes:
    """Axes of so many rows that fill the figure; words stand outside them, and a notebook's picture takes them in.

    ``legend``: how many lines the legend between title and axes takes.
    """
    figure = Figure(figsize=(_WIDTH, max(0.6, _ROW * rows)), dpi=110)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_title(title, loc="left", x=0, pad=8 + 17 * legend, fontsize=12, fontweight="bold")
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(labelsize=9.5)
    return axes


def _counts(axes: Axes, label: str) -> None:
    """Whole numbers along the bottom."""
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_xlabel(label)


def _legend(axes: Axes) -> None:
    axes.legend(
        loc="lower left",
        bbox_to_anchor=(0, 1),
        ncols=_COLUMNS,
        frameon=False,
        fontsize=9,
        handlelength=1,
        borderpad=0.2,
    )


def _noted(axes: Axes, note: str, below: int = _NOTE) -> Figure:
    """The figure, with its source note under the axes."""
    axes.annotate(note, (0, 0), (0, -below), "axes fraction", "offset points", fontsize=8.5, color=_SOFT, va="top")
    figure = axes.figure
    assert isinstance(figure, Figure)
    return figure


def _lines(names: Sized) -> int:
    """How many lines a legend of these names takes."""
    return -(-len(names) // _COLUMNS)
