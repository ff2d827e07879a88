"""What the accounts say was achieved: agreements, what was counted, and the sentences coded as outcomes."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from .answer import Answer, Statement, Table, citations, counted, groups, listed, records, sentence_case

if TYPE_CHECKING:
    import pandas as pd

    from ..study import Study

_LEVELS = {"government": "between governments", "business": "between companies"}


def agreements_of(study: Study, level: str = "", form: str = "") -> pd.DataFrame:
    """The agreements of a level and a form; of all where empty."""
    rows = study.agreements
    rows = rows[rows["level"] == level] if level else rows
    return rows[rows["form"] == form] if form else rows


def fullest(rows: pd.DataFrame) -> str:
    """The document that names most of the rows' items one by one; empty where there are none."""
    counts = Counter(rows["doc"])
    return max(counts, key=lambda doc: counts[doc]) if counts else ""


def memoranda_answer(study: Study, level: str = "government") -> Answer:
    """How many memoranda the sources name one by one, which source names most, and in which sectors they lie."""
    rows = agreements_of(study, level, "mou")
    if rows.empty:
        return Answer([Statement(f"No source names a memorandum {_LEVELS[level]}.")])
    doc = fullest(rows)
    own = rows[rows["doc"] == doc]
    sectors = listed([f"{topic_label(study, s)} ({n})" for s, n in Counter(own["sector"]).most_common()])
    cites = citations(study).of_all(records(own))
    said = [
        Statement(
            f"{study.labels[doc]} names most: {counted(len(own), 'memorandum', 'memoranda')} {_LEVELS[level]}.", cites
        ),
        Statement(f"By sector: {sectors}."),
    ]
    others = [f"{study.labels[d]} ({n})" for d in study.labels if d != doc and (n := int((rows["doc"] == d).sum()))]
    silent = [label for d, label in study.labels.items() if d not in set(rows["doc"])]
    said.append(
        Statement(
            f"Fewer are named by {listed(others)}; none by {listed(silent)}."
            if others or silent
            else "No other source was read."
        )
    )
    return Answer(said)


def memoranda_table(study: Study, level: str = "government") -> Table:
    """The memoranda that the fullest source names, with their sectors, and who else names one of that sector."""
    rows = agreements_of(study, level, "mou")
    doc, cite = fullest(rows), citations(study)
    elsewhere = defaultdict(list)
    for row in records(rows[rows["doc"] != doc]):
        elsewhere[row["sector"]].append(row)
    listing = [
        (
            number,
            row["text"],
            topic_label(study, row["sector"]),
            row["status"],
            cite.of(row),
            cite.of_all(elsewhere[row["sector"]]),
        )
        for number, row in enumerate(records(rows[rows["doc"] == doc]), 1)
    ]
    heads = ("No.", "Memorandum", "Sector", "Status", "Where", "Same sector elsewhere")
    source = study.labels.get(doc, "no source")
    return Table(
        f"Memoranda {_LEVELS[level]} as {source} names them",
        heads,
        listing,
        "Sector: the topic its name speaks of most.",
    )


def measure_answer(study: Study, measure: str) -> Answer:
    """What each source says a measure is; where they differ, how."""
    about = study.codebook.measures.get(measure)
    rows = study.quantities[study.quantities["measure"] == measure]
    label = sentence_case(about.label if about else measure)
    if rows.empty:
        return Answer([Statement(f"{label}: no source gives a number.")])
    said = []
    by_value = groups(rows, "value")
    for (value,), places in sorted(by_value.items(), key=lambda item: (-len({p["doc"] for p in item[1]}), item[0])):
        sources = [name for doc, name in study.labels.items() if doc in {p["doc"] for p in places}]
        words = f"{label}: {amount(value, places[0]['unit'])} according to {listed(sources)}."
        said.append(Statement(words, citations(study).of_all(places)))
    silent = [name for doc, name in study.labels.items() if doc not in set(rows["doc"])]
    if silent:
        said.append(Statement(f"No such number in {listed(silent)}."))
    return Answer(said)


def amount(value: float, unit: str) -> str:
    """A number with its unit, as a reader writes it.

    >>> amount(310.3e9, "USD"), amount(66.3, "percent"), amount(14, "MOU"), amount(1, "day")
    ('USD 310.3 billion', '66.3 percent', '14 MOUs', '1 day')
    """
    if len(unit) == 3 and unit.isupper() and unit != "MOU":
        for size, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
            if abs(value) >= size:
                return f"{unit} {value / size:,.6g} {name}"
        return f"{unit} {value:,.6g}"
    return f"{value:,.12g} {unit}{'s' if value != 1 and unit not in ('percent', '') else ''}".strip()


def numbers_table(study: Study, top: int = 0) -> Table:
    """Every money amount, share and named measure of the prose, those of one measure together."""
    rows = study.quantities
    money = rows["unit"].str.fullmatch("[A-Z]{3}") & (rows["unit"] != "MOU")
    rows = rows[money | (rows["unit"] == "percent") | (rows["measure"] != "")]
    order = {slug: n for n, slug in enumerate(study.codebook.measures)}
    cite, listing = citations(study), []
    by_value = groups(rows, "measure", "unit", "value")
    for measure, unit, value in sorted(by_value, key=lambda key: (order.get(key[0], len(order)), key)):
        places = by_value[measure, unit, value]
        label = sentence_case(study.codebook.measures[measure].label) if measure in order else "(none of the codebook)"
        about = "about " if any(p["approximate"] for p in places) else ""
        sources = len({p["doc"] for p in places})
        listing.append((label, about + amount(value, unit), sources, cite.of_all(places)))
    shown = listing[:top] if top else listing
    return Table("Numbers, by what they measure", ("Measure", "Value", "Sources", "Where"), shown,
                 f"{len(shown)} of {len(listing)} values; every number is in tables/quantities.")  # fmt: skip


def coded(study: Study, function: str, topics: Iterable[str] = ()) -> pd.DataFrame:
    """The sentences of a function on any of the topics; on any at all where none is named."""
    rows, wanted = study.codings[study.codings["function"] == function], set(topics)
    return rows[rows["topics"].map(lambda found: not wanted.isdisjoint(found)).astype(bool)] if wanted else rows


def coded_answer(study: Study, function: str, topics: Iterable[str] = ()) -> Answer:
    """How many sentences of a function there are, on what, and in which sources."""
    rows, wanted = coded(study, function, topics), list(topics)
    noun = {"context": "sentence of context"}.get(function, function)
    about = " on economic topics" if wanted else ""
    if rows.empty:
        return Answer(
            [
                Statement(
                    f"No sentence reports an {noun}{about}."
                    if noun[0] in "aeiou"
                    else f"No sentence reports a {noun}{about}."
                )
            ]
        )
    by_topic = Counter(t for found in rows["topics"] for t in found if not wanted or t in wanted)
    by_doc = Counter(rows["doc"])
    leading = listed([f"{topic_label(study, t)} ({n})" for t, n in by_topic.most_common(3)])
    each = listed([f"{by_doc.get(doc, 0)} in {label}" for doc, label in study.labels.items()])
    return Answer([
        Statement(f"{counted(len(rows), 'sentence')} report {noun}s{about}: {each}."),
        Statement(f"Most are on {leading}."),
    ])  # fmt: skip


def coded_table(study: Study, function: str, topics: Iterable[str] = (), top: int = 0) -> Table:
    """The sentences themselves, by topic; of each topic and source the first ``top`` (all where 0)."""
    wanted = list(topics) or list(study.codebook.topics)
    cite, rows = citations(study), records(coded(study, function, topics))
    listing: list[tuple[Any, ...]] = []
    for topic in wanted:
        taken: Counter[str] = Counter()
        for row in rows:
            if topic in row["topics"][:1] and (not top or taken[row["doc"]] < top):
                taken[row["doc"]] += 1
                listing.append((topic_label(study, topic), row["text"], cite.of(row)))
    note = f"By each sentence's first topic{f', at most {top} a topic and source' if top else ''}; {len(rows)} in all."
    return Table(f"Sentences that report {function}s", ("Topic", "Sentence", "Where"), listing, note)


def topic_label(study: Study, slug: str) -> str:
    """A topic's label in the codebook, or its slug."""
    topic = study.codebook.topics.get(slug)
    return topic.label if topic else slug or "(none)"


def commitments_table(study: Study, top: int = 0) -> Table:
    """Who undertook what, how firmly, and by when."""
    rows = records(study.commitments)
    cite = citations(study)
    listing = [
        (r["actor"] or "(not said)", r["action"], r["firmness"], r["due"] or "(no date)", cite.of(r)) for r in rows
    ]
    shown = listing[:top] if top else listing
    heads = ("Who", "What", "How firm", "Due", "Where")
    return Table("What was undertaken", heads, shown, f"{len(shown)} of {len(listing)} undertakings.")
