"""A study's tables held against hand-made labels: how good each is, and every difference with its sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from rapidfuzz.distance import Levenshtein

from .anchoring import plain
from .coding_scores import score_codings, score_sentences
from .gold import TABLES, Gold
from .matching import Mark, Marks, Matching, match, overlap
from .score_rules import RULES, Column, Rule
from .scores import Measure, Scores
from .sources import Sources

_ENOUGH = 2  # documents in which a reported conflict must stand on the labelled words


def score(sources: Sources, gold: Gold) -> Scores:
    """Every measure that the labels allow.

    A label that could not be put on the texts counts as missed. Rows of a document that was not labelled for a table
    are not looked at.
    """
    scores, labels = Scores(sources, gold.problems), gold.labels
    _score_texts(scores, gold.texts)
    if rows := labels.get("blocks"):
        _score_blocks(scores, rows, _found(sources, gold, "blocks"))
    for table, rule in RULES.items():
        if table in labels:
            _score_rows(scores, table, rule, match(labels[table], _found(sources, gold, table), rule.accepts))
    if rows := labels.get("codings"):
        score_codings(scores, rows, _found(sources, gold, "codings"))
    if rows := labels.get("sentences") or labels.get("codings"):
        table = "sentences" if labels.get("sentences") else "codings"
        score_sentences(scores, rows, _found(sources, gold, "sentences", table))
    if rows := labels.get("conflicts"):
        _score_conflicts(scores, rows, _found(sources, gold, "conflicts"))
    _in_order(scores)
    return scores


def _found(sources: Sources, gold: Gold, table: str, scope: str = "") -> list[Mark]:
    """The study's own rows of the documents that were labelled."""
    docs = gold.scope[scope or table]
    return [
        Mark(r["doc"], int(r["start"]), int(r["end"]), r["text"], r) for r in sources.rows(table) if r["doc"] in docs
    ]


def _in_order(scores: Scores) -> None:
    tables, docs = list(TABLES), scores.sources.order
    scores.differences.sort(key=lambda d: (tables.index(d.table), docs.get(d.mark.doc, len(docs)), d.mark.start))


def _score_texts(scores: Scores, texts: Mapping[str, str]) -> None:
    """Character error of each text against the right one; white space, quotation marks and dashes made plain."""
    for doc, text in texts.items():
        right, read = plain(text), scores.sources.texts.get(doc)
        error = None if read is None else Levenshtein.distance(right, plain(read)) / max(1, len(right))
        note = "character error rate" if error is not None else "the study has no such document"
        scores.measures.append(Measure(f"text.{doc}", error, len(right), note=note))


def _score_rows(scores: Scores, table: str, rule: Rule, matching: Matching) -> None:
    """Precision, recall and F1 of rows, and of those found the share that says the right thing."""
    scores.retrieval(f"{table}.", matching.retrieval)
    for label in matching.missed:
        scores.differ(table, "missed", label, rule.tell(label))
    for row in matching.extra:
        scores.differ(table, "extra", row, "", rule.tell(row))
    for column in rule.columns:
        _score_column(scores, table, column, matching.pairs)


def _score_column(scores: Scores, table: str, column: Column, pairs: Sequence[tuple[Mark, Mark]]) -> None:
    name = f"{table}.{column.name}"
    asked = [(label, label[column.name], row[column.name]) for label, row in pairs if column.asked(label)]
    right = [column.same(found, wanted) for _, wanted, found in asked]
    scores.share(name, right)
    if column.few and asked:
        scores.confusion(name, [(str(wanted), str(found)) for _, wanted, found in asked])
    for (label, wanted, found), hit in zip(asked, right, strict=True):
        if not hit:
            scores.differ(table, column.name, label, str(wanted), str(found))


def _score_blocks(scores: Scores, labels: Sequence[Mark], found: Sequence[Mark]) -> None:
    """The kind of the block that the middle of each labelled line stands in; none where the line was not found."""
    places, pairs = Marks(found), []
    for label in labels:
        middle = (label.start + label.end) // 2
        point = Mark(label.doc, middle, middle + (label.end > 0), "")
        pairs.append((label, next(places.touching(point), None) or Mark(label.doc, 0, 0, "", {"kind": "none"})))
    _score_column(scores, "blocks", Column("kind", few=True), pairs)


def _score_conflicts(scores: Scores, labels: Sequence[Mark], found: Sequence[Mark]) -> None:
    """Which labelled conflicts are reported: one of their kind stands on their words in two documents.

    In one document, where the label has only one. ``core`` ones come out of form; ``hard`` ones need the meaning.
    """
    wanted, reported = _by_conflict(labels), _by_conflict(found)
    hits, answered = defaultdict(list), set()
    for places in wanted.values():
        answers = {name for name, rows in reported.items() if _answers(rows, places)}
        answered |= answers
        hits[str(places[0]["strength"] or "core")].append(bool(answers))
        if not answers:
            scores.differ("conflicts", "missed", places[0], _named(places[0]))
    for strength, found_ in sorted(hits.items()):
        scores.share(f"conflicts.{strength}", found_)
    others = [rows[0] for name, rows in reported.items() if name not in answered]
    for row in others:
        scores.differ("conflicts", "extra", row, "", _named(row))
    note = f"{len(others)} of them not labelled: read those by eye"
    scores.measures.append(Measure("conflicts.reported", float(len(reported)), len(reported), note=note))


def _by_conflict(marks: Sequence[Mark]) -> dict[str, list[Mark]]:
    found: dict[str, list[Mark]] = defaultdict(list)
    for mark in marks:
        found[str(mark["conflict"])].append(mark)
    return found


def _answers(rows: Sequence[Mark], places: Sequence[Mark]) -> bool:
    wanted = {place.doc for place in places}
    met = {p.doc for p in places for r in rows if r.doc == p.doc and r["kind"] == p["kind"] and overlap(r, p)}
    return len(met) >= min(_ENOUGH, len(wanted))


def _named(mark: Mark) -> str:
    return f"{mark['kind']}: {mark['subject']}"
