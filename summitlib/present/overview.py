"""What was read, what it says in all, and how far it agrees."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ..model import FUNCTIONS
from .answer import Answer, Statement, Table, citations, counted, groups, listed, records

if TYPE_CHECKING:
    from ..study import Study

#: kinds of difference, those first that touch what happened, those last that touch how it is called
_KINDS = ("quantity", "date", "chronology", "claim", "wording", "name")
_PLURALS = {"outcome": "outcomes", "limitation": "limitations", "task": "tasks", "context": "context"}


def sources_answer(study: Study) -> Answer:
    """How many articles were read, of what size and dates, how many are independent, and what was set aside."""
    documents = study.documents
    independent = documents["group"].nunique()
    dated = sorted(d for d in documents["published"] if d)
    words = f"{counted(len(documents), 'article')} ({counted(int(documents['words'].sum()), 'word')}) were read"
    copies = "all independent of one another" if independent == len(documents) else f"{independent} of them independent"
    said = [Statement(f"{words}, {copies}.")]
    if dated:
        undated = len(documents) - len(dated)
        rest = f"; {counted(undated, 'article')} bears no date" if undated else ""
        span = f"are of {dated[0]}" if dated[0] == dated[-1] else f"range from {dated[0]} to {dated[-1]}"
        said.append(Statement(f"Their dates {span}{rest}."))
    aside = [p["article"] for p in study.problems]
    said.append(
        Statement(
            f"{counted(len(aside), 'file')} could not be used: {listed(aside)}." if aside else "No file was set aside."
        )
    )
    return Answer(said)


def sources_table(study: Study) -> Table:
    """One row an article: what it is, and how much evidence was found in it."""
    counts = {
        name: Counter(getattr(study, name)["doc"]) for name in ("quotations", "quantities", "dates", "agreements")
    }
    rows = [
        (d["label"], d["title"] or "(none in the file)", d["published"] or "(not known)", d["words"], d["sentences"],
         *(counts[name][d["doc"]] for name in counts))
        for d in records(study.documents)
    ]  # fmt: skip
    heads = ("Source", "Title", "Published", "Words", "Sentences", "Quotations", "Quantities", "Dates", "Agreements")
    return Table("The articles and what was found in them", heads, rows, "Counts of rows in the evidence tables.")


def functions_answer(study: Study) -> Answer:
    """What the coded sentences do, in all, and which source dwells most on each."""
    codings = study.codings
    if codings.empty:
        return Answer([Statement("No sentence could be coded.")])
    counts = Counter(codings["function"])
    parts = [f"{counts[f]:,} report {_PLURALS[f]}" for f in FUNCTIONS if f != "context"]
    said = [
        Statement(f"Of {counted(len(codings), 'coded sentence')}, {listed(parts)}; {counts['context']:,} give context.")
    ]
    for function in ("outcome", "limitation"):
        shares = function_shares(study, function)
        label, share = max(shares.items(), key=lambda item: item[1])
        if share:
            said.append(
                Statement(f"{label} gives the largest share of its sentences to {_PLURALS[function]} ({share:.0%}).")
            )
    return Answer(said)


def function_shares(study: Study, function: str) -> dict[str, float]:
    """The share of each source's coded sentences that have a function, by label, in the study's order."""
    coded, own = Counter(study.codings["doc"]), study.codings[study.codings["function"] == function]
    counts = Counter(own["doc"])
    return {label: counts[doc] / max(1, coded[doc]) for doc, label in study.labels.items()}


def differences_answer(study: Study) -> Answer:
    """How many differences and agreements between accounts were found, by kind, the conflicts first."""
    kinds = Counter(study.conflicts.drop_duplicates("conflict")["kind"])
    agreeing = study.corroborations["conflict"].nunique()
    listing = listed([f"{n} of {kind}" for kind, n in kinds.most_common()])
    said = [
        Statement(f"{counted(sum(kinds.values()), 'difference')} between or within the accounts were found: {listing}.")
    ]
    said.append(Statement(f"{counted(agreeing, 'finding')} are shared by two or more independent sources."))
    return Answer(said)


def differences_table(study: Study, kinds: str = "", top: int = 0) -> Table:
    """The differences, one a row: what about, who says what, and where. ``kinds``: comma-separated, or all."""
    wanted = [kind.strip() for kind in kinds.split(",") if kind.strip()] or _KINDS
    cite = citations(study)
    found = sorted(groups(study.conflicts, "conflict").values(), key=lambda places: _KINDS.index(places[0]["kind"]))
    rows = [
        (places[0]["kind"], places[0]["subject"], places[0]["note"], cite.of_all(places))
        for places in found
        if places[0]["kind"] in wanted
    ]
    shown = rows[:top] if top else rows
    note = f"{len(shown)} of {len(rows)} differences shown." if len(shown) < len(rows) else "All differences found."
    return Table("Where the accounts differ", ("Kind", "About", "Difference", "Where"), shown, note)
