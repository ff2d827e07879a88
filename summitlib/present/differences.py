"""How the sources differ: what each dwells on, leaves out, counts, quotes and calls by which name."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from .answer import Answer, Statement, Table, citations, counted, groups, listed
from .outcomes import topic_label

if TYPE_CHECKING:
    import pandas as pd

    from ..study import Study


def topic_shares(study: Study) -> pd.DataFrame:
    """The share of each source's coded sentences that speak of a topic: topics down, sources across, in [0, 1]."""
    counts = study.coverage.groupby(["topic", "doc"], sort=False)["sentences"].sum().unstack("doc", fill_value=0)
    totals = study.coverage.drop_duplicates("doc").set_index("doc")["of_sentences"]
    shares = counts[list(study.labels)] / totals.reindex(list(study.labels)).clip(lower=1)
    return shares.loc[[t for t in study.codebook.topics if t in shares.index]]


def emphasis_answer(study: Study) -> Answer:
    """The topic each source gives most of its sentences, with the number and its denominator."""
    shares, said = topic_shares(study), []
    for doc, label in study.labels.items():
        column = shares[doc]
        if column.max() > 0:
            topic = topic_label(study, str(column.idxmax()))
            said.append(Statement(f"{label} dwells most on {topic} ({column.max():.0%} of its coded sentences)."))
    return Answer(said or [Statement("No sentence was coded with a topic.")])


def omissions_answer(study: Study) -> Answer:
    """How many topics that others treat each source leaves out."""
    left = omitted(study)
    said = []
    for label in study.labels.values():
        topics = [topic for source, topic in left if source == label]
        names = listed([topic_label(study, t) for t in topics])
        said.append(Statement(f"{label} leaves out {counted(len(topics), 'topic')}{f': {names}' if topics else ''}."))
    return Answer(said)


def omitted(study: Study) -> list[tuple[str, str]]:
    """(source label, topic) for each topic that another source treats in at least one sentence and this one does not."""
    shares = topic_shares(study)
    return [
        (label, str(topic))
        for doc, label in study.labels.items()
        for topic, own, most in zip(shares.index, shares[doc], shares.max(axis=1), strict=True)
        if own == 0 and most > 0
    ]


def speakers_answer(study: Study) -> Answer:
    """Who is quoted most, and how many quotations name nobody."""
    spoken = study.quotations[study.quotations["kind"] != "term"]
    if spoken.empty:
        return Answer([Statement("No source quotes anybody.")])
    named = Counter(s for s in spoken["speaker"] if s)
    unnamed = int((spoken["speaker"] == "").sum())
    top = listed([f"{name} ({n})" for name, n in named.most_common(4)])
    return Answer([
        Statement(f"{counted(len(spoken), 'quotation')} are somebody's words: most often {top}."),
        Statement(f"The text names no speaker for {unnamed} of them."),
    ])  # fmt: skip


def speakers_table(study: Study) -> Table:
    """How often each source quotes each speaker, and one quotation's place."""
    spoken = study.quotations[(study.quotations["kind"] != "term") & (study.quotations["speaker"] != "")]
    counts = Counter(zip(spoken["speaker"], spoken["doc"], strict=True))
    order = Counter(spoken["speaker"])
    rows = [
        (name, *(counts[name, doc] for doc in study.labels), n)
        for name, n in sorted(order.items(), key=lambda i: (-i[1], i[0]))
    ]
    return Table(
        "Who is quoted", ("Speaker", *study.labels.values(), "In all"), rows, "Quotations of kind direct and block."
    )


def shared_table(study: Study, top: int = 0) -> Table:
    """What independent sources agree on, one finding a row."""
    cite, rows = citations(study), []
    for places in groups(study.corroborations, "conflict").values():
        first = places[0]
        rows.append(
            (
                first["kind"],
                first["subject"],
                first["value"],
                len({p["doc"] for p in places}),
                cite.of_all(places),
            )
        )
    shown = rows[:top] if top else rows
    return Table("What independent sources agree on", ("Kind", "About", "Value", "Sources", "Where"), shown,
                 f"{len(shown)} of {len(rows)} findings.")  # fmt: skip
