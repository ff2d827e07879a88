"""The gold labels as tables, so that comparing can be measured apart from extracting."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pandas as pd

from summitlib.codebook import Codebook
from summitlib.model import Block
from summitlib.reading.sentences import find_sentences

GOLD = Path(__file__).parent / "gold"
COLUMNS = {
    "quotations": ("kind", "speaker", "cue"),
    "quantities": ("value", "upper", "unit", "approximate", "measure"),
    "dates": ("value",),
    "agreements": ("level", "form", "sector", "status"),
    "codings": ("function", "topics"),
}


def gold_texts() -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in sorted((GOLD / "text").glob("*.txt"))}


def gold_tables(codebook: Codebook, published: dict[str, str]) -> dict[str, pd.DataFrame]:
    """The tables of CONTRACT.md, made of gold rows found in the gold texts; sentences are split anew."""
    texts = gold_texts()
    tables = {name: pd.DataFrame(_rows(name, columns, texts)) for name, columns in COLUMNS.items()}
    tables["dates"]["relative"] = ~tables["dates"]["text"].str.contains(r"\d")
    blocks = {doc: _blocks(doc, text) for doc, text in texts.items()}
    tables["blocks"] = pd.DataFrame(
        [
            {"doc": d, "start": b.start, "end": b.end, "text": b.text, "block": b.block, "kind": b.kind}
            for d, bs in blocks.items()
            for b in bs
        ]
    )
    tables["sentences"] = pd.DataFrame(
        [
            {"doc": d, "start": s.start, "end": s.end, "text": s.text, "sentence": s.sentence, "block": s.block}
            for d, bs in blocks.items()
            for s in find_sentences(bs)
        ]
    )
    tables["documents"] = pd.DataFrame(
        [{"doc": d, "label": d, "published": published.get(d, ""), "group": d} for d in texts]
    )
    tables["mentions"] = pd.DataFrame(
        [
            {
                "doc": d,
                "start": h.start,
                "end": h.end,
                "text": t[h.start : h.end],
                "actor": h.key,
                "kind": codebook.actors[h.key].kind,
            }
            for d, t in texts.items()
            for h in codebook.actor_terms.find(t)
        ]
    )
    return tables


def _rows(name: str, columns: tuple[str, ...], texts: dict[str, str]) -> list[dict[str, Any]]:
    rows = []
    for line in (GOLD / f"{name}.jsonl").read_text("utf-8").splitlines():
        gold = json.loads(line)
        start = texts[gold["doc"]].find(gold["prefix"] + gold["exact"])
        if start >= 0:
            start += len(gold["prefix"])
            span = {"doc": gold["doc"], "start": start, "end": start + len(gold["exact"]), "text": gold["exact"]}
            rows.append(span | {key: gold[key] for key in columns})
    return rows


def _blocks(doc: str, text: str) -> tuple[Block, ...]:
    kinds = {
        row["line"]: row["kind"]
        for row in map(json.loads, (GOLD / "blocks.jsonl").read_text("utf-8").splitlines())
        if row["doc"] == doc
    }
    starts = [0, *(m.end() for m in re.finditer("\n", text))]
    blocks = []
    for number, start in enumerate(starts, 1):
        end = text.find("\n", start)
        line = text[start : len(text) if end < 0 else end]
        if line.strip() and number in kinds:
            first = start + len(line) - len(line.lstrip())
            blocks.append(Block(first, first + len(line.strip()), line.strip(), len(blocks), kinds[number]))
    return tuple(blocks)
