"""When what happened, which dates do not fit, and what is still to come."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from datetime import date
from typing import TYPE_CHECKING, Any

from ..model import PROSE
from .answer import Answer, Statement, Table, citations, counted, groups, listed, records

if TYPE_CHECKING:
    from ..study import Study

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
Days = dict[date, list[dict[str, Any]]]


def days(study: Study, window: int = 0) -> Days:
    """Rows of ``dates`` in the articles' prose that name a day or begin with one, by day, in order of time.

    With ``window``, only days at most so many days from the day named most often.
    """
    prose = _prose(study)
    found: Days = defaultdict(list)
    for row in records(study.dates):
        day = _DAY.match(row["value"])
        if day and (row["doc"], citations(study).of(row).sentence) in prose:
            found[date.fromisoformat(day[0])].append(row)
    if window and found:
        centre = max(sorted(found), key=lambda d: len(found[d]))
        found = {d: rows for d, rows in found.items() if abs((d - centre).days) <= window}
    return dict(sorted(found.items()))


def _prose(study: Study) -> set[tuple[str, int]]:
    kinds = {(b["doc"], b["block"]): b["kind"] for b in records(study.blocks)}
    wanted = (*PROSE, "caption")
    return {(s["doc"], s["sentence"]) for s in records(study.sentences) if kinds[s["doc"], s["block"]] in wanted}


def days_answer(study: Study, window: int = 0) -> Answer:
    """Over which days the told events range, and the day told of most."""
    found = days(study, window)
    if not found:
        return Answer([Statement("No source names a day.")])
    first, last = min(found), max(found)
    centre = max(found, key=lambda d: len(found[d]))
    sources = listed([study.labels[doc] for doc in study.labels if doc in {r["doc"] for r in found[centre]}])
    return Answer([
        Statement(f"The sources name {counted(len(found), 'day')} from {_long(first)} to {_long(last)}."),
        Statement(f"Most is told of {_long(centre)}, by {sources}.", citations(study).of_all(found[centre])),
    ])  # fmt: skip


def days_table(study: Study, window: int = 0) -> Table:
    """Day by day, the sentences that name it; the shortest of each source."""
    cite, rows = citations(study), []
    for day, found in days(study, window).items():
        by_doc: dict[str, list[Any]] = defaultdict(list)
        for row in found:
            by_doc[row["doc"]].append(cite.of(row))
        for cites in by_doc.values():
            best = min(cites, key=lambda c: (len(c.words), c.sentence))
            rows.append((_long(day), best.words, best))
    return Table(
        "Day by day", ("Day", "What is told", "Where"), rows, "Of each source the shortest sentence that names the day."
    )


def misfits_answer(study: Study) -> Answer:
    """The dates that contradict the calendar, another source, or the article's own date."""
    rows = study.conflicts[study.conflicts["kind"].isin(["date", "chronology"])]
    if rows.empty:
        return Answer([Statement("No date contradicts the calendar, another source or its article's own date.")])
    said = []
    for places in groups(rows, "conflict").values():
        said.append(Statement(f"{places[0]['note']}.", citations(study).of_all(places)))
    return Answer(said)


def coming(study: Study) -> list[dict[str, Any]]:
    """Undertakings whose due date begins after the latest known date of publication, soonest first."""
    latest = max((d for d in study.documents["published"] if len(d) == 10), default="")
    rows = [r for r in records(study.commitments) if r["due"] and r["due"].split("/")[-1] > latest]
    return sorted(rows, key=lambda r: (r["due"], r["doc"], r["start"]))


def coming_answer(study: Study) -> Answer:
    """What was still to come when the articles were written."""
    rows = coming(study)
    if not rows:
        return Answer([Statement("No undertaking with a later date is told.")])
    actors = listed(
        [f"{actor or 'nobody named'} ({n})" for actor, n in Counter(r["actor"] for r in rows).most_common(4)]
    )
    return Answer([
        Statement(f"{counted(len(rows), 'undertaking')} fall due after the articles' own dates.", citations(study).of_all(rows)),
        Statement(f"Who undertakes them: {actors}."),
    ])  # fmt: skip


def coming_table(study: Study) -> Table:
    """Undertakings with a later date, soonest first."""
    cite = citations(study)
    rows = [(r["due"], r["actor"] or "(not said)", r["action"], r["firmness"], cite.of(r)) for r in coming(study)]
    return Table("Still to come", ("Due", "Who", "What", "How firm", "Where"), rows)


def _long(day: date) -> str:
    """A day in words, the same in every locale.

    >>> _long(date(2026, 1, 5))
    'Monday 5 January 2026'
    """
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    months = (
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    )  # fmt: skip
    return f"{names[day.weekday()]} {day.day} {months[day.month - 1]} {day.year}"
