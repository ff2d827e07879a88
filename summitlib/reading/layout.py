"""Blocks and sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from nupunkt import sent_spans

from ..model import Block, Sentence

_LINE = re.compile(r"[^\n]*\S")


def find_blocks(text: str) -> tuple[Block, ...]:
    """Every non-empty line, without the white space around it, and what kind of block it is."""
    blocks = []
    for line in _LINE.finditer(text):
        start = line.start() + len(line.group()) - len(line.group().lstrip())
        words = text[start : line.end()]
        kind = "paragraph" if len(words) > 90 else "heading"
        blocks.append(Block(start, line.end(), words, len(blocks), kind))
    return tuple(blocks)


def find_sentences(text: str, blocks: Sequence[Block]) -> tuple[Sentence, ...]:
    """The sentences of every block, in text order."""
    found: list[Sentence] = []
    for block in blocks:
        for start, end in sent_spans(block.text):
            words = block.text[start:end].strip()
            if words:
                start = block.start + block.text.index(words, start)
                found.append(Sentence(start, start + len(words), words, len(found), block.block))
    return tuple(found)
