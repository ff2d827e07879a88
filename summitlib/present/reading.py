"""How the articles were read: decoded, repaired, laid out, and what they do not say of themselves."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from .answer import Answer, Statement, Table, citations, counted, groups, listed, records

if TYPE_CHECKING:
    import pandas as pd

    from ..study import Study

#: edits that mend no damage: ends of lines, marks of Markdown; they are in tables/repairs, and not shown
_NO_DAMAGE = ("newline", "markup")
_FIELDS = ("title", "author", "outlet", "published")


def repairs_answer(study: Study) -> Answer:
    """How many repairs were made, in which sources, and how many of them are uncertain."""
    repairs = _of_damage(study)
    if repairs.empty:
        return Answer([Statement("No article needed repair.")])
    sources = [label for doc, label in study.labels.items() if doc in set(repairs["doc"])]
    unsure = int((~repairs["certain"]).sum())
    kinds = listed([f"{n} {kind}" for kind, n in Counter(repairs["kind"]).most_common()])
    return Answer([
        Statement(f"{counted(len(repairs), 'repair')} {'was' if len(repairs) == 1 else 'were'} made, in {listed(sources)}: {kinds}."),
        Statement(f"{unsure} of them are uncertain, and are listed apart." if unsure else "None of them is in doubt."),
    ])  # fmt: skip


def repairs_table(study: Study, certain: bool = True, width: int = 30) -> Table:
    """Repairs with ``width`` characters around them, before and after; of each kind in each source the first few."""
    cite, rows = citations(study), []
    found = _of_damage(study)
    found = found[found["certain"] == certain]
    for (doc, kind), repairs in groups(found, "doc", "kind").items():
        document = study[doc]
        for row in repairs[:3]:
            came = _around(document.raw, row["raw_start"], row["raw_end"], width)
            reads = _around(document.text, row["start"], row["end"], width)
            rows.append((study.labels[doc], kind, len(repairs), came, reads, cite.of(row)))
    told = "certain" if certain else "uncertain"
    heads = ("Source", "Kind", "Of this kind", "As it came", "As it reads now", "Where")
    return Table(
        f"Examples of {told} repairs", heads, rows, "At most three a kind and source; all are in tables/repairs."
    )


def _of_damage(study: Study) -> pd.DataFrame:
    return study.repairs[~study.repairs["kind"].isin(_NO_DAMAGE)]


def _around(text: str, start: int, end: int, width: int) -> str:
    return " ".join(text[max(0, start - width) : end + width].split())


def block_words(study: Study) -> tuple[list[str], Counter[tuple[str, str]]]:
    """The block kinds there are, those with most words first, and the words of each source (by id) and kind."""
    words: Counter[tuple[str, str]] = Counter()
    for row in records(study.blocks):
        words[row["doc"], row["kind"]] += len(row["text"].split())
    sizes: Counter[str] = Counter()
    for (_, kind), size in words.items():
        sizes[kind] += size
    return [kind for kind, _ in sizes.most_common()], words


def blocks_table(study: Study) -> Table:
    """How many words of each source are of each kind of block."""
    kinds, words = block_words(study)
    rows = [(label, *(words[doc, kind] for kind in kinds)) for doc, label in study.labels.items()]
    return Table("Words by kind of block", ("Source", *kinds), rows)


def furniture_table(study: Study) -> Table:
    """What was set aside as the site's furniture: nothing of it is coded or counted."""
    rows = [
        (study.labels[row["doc"]], row["text"], citations(study).of(row))
        for row in records(study.blocks[study.blocks["kind"] == "furniture"])
    ]
    return Table("Set aside as the site's furniture", ("Source", "Words", "Where"), rows)


def unknown_answer(study: Study) -> Answer:
    """What the articles and corpus.toml leave unknown."""
    said = []
    for name in _FIELDS:
        missing = [d["label"] for d in records(study.documents) if not d[name]]
        if missing:
            said.append(Statement(f"The {name} of {listed(missing)} is not known."))
    return Answer(said or [Statement("Title, author, outlet and date of every article are known.")])


def copies_answer(study: Study) -> Answer:
    """Which articles are copies or near-copies of one text."""
    copies = [
        [d["label"] for d in members] for members in groups(study.documents, "group").values() if len(members) > 1
    ]
    if not copies:
        return Answer([Statement("No two articles are copies of one text, so that each counts as one account.")])
    return Answer(Statement(f"{listed(group)} are copies of one text and count as one account.") for group in copies)
