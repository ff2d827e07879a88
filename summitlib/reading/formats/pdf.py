"""PDF: the glyphs are read apart (:mod:`.pdf_glyphs`), then put in order, and joined to paragraphs here.

    glyphs ─► runs ─► lines by column ─► furniture, notes, paragraphs ─► text and marks

A paragraph that a page's end cuts goes on before the notes and page numbers that stand there.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from ...errors import ArticleError
from .pdf_columns import Line, Run, find_lines
from .pdf_paragraphs import set_pages
from .properties import confirmed
from .raw import Raw

#: seconds until a file is given up, whatever it does; a thousand pages of print take some twenty
TIME_LIMIT = 90
#: a page of print has two thousand letters; fewer than this are a stamp on a picture
FEWEST_LETTERS = 10
_GLYPHS = Path(__file__).with_name("pdf_glyphs.py")
_HINTS = {
    "is locked with a password": "save it without one",
    "is no PDF, or a broken one": "open it and print it to a new PDF",
}


def read_pdf(data: bytes, where: str) -> Raw:
    """The text of a file's bytes; raises ArticleError where it is locked, broken, only pictures, or breaks a limit."""
    pages, told = _glyphs(data, where)
    runs = [[Run(*run) for run in page] for page in pages]
    _check_letters(runs, where)
    made = set_pages([_upright(page) for page in runs])
    return Raw(made.text, "pdf", made.marks, confirmed(made.text, told["title"], told["author"]))


def _glyphs(data: bytes, where: str) -> tuple[list[Any], dict[str, str]]:
    """Runs by page, and what the file says of itself, from the process that reads the glyphs."""
    too_much = ArticleError(
        "takes too much time or memory to read", where=where, hint="open it and print the article's pages to a new PDF"
    )
    try:
        done = subprocess.run(
            [sys.executable, "-P", str(_GLYPHS)], input=data, capture_output=True, timeout=TIME_LIMIT, check=False
        )
    except subprocess.TimeoutExpired:
        raise too_much from None
    lines = done.stdout.splitlines()
    if done.returncode or not lines:
        raise too_much
    *pages, told = map(json.loads, lines)
    if "refused" in told:
        raise ArticleError(told["refused"], where=where, hint=_HINTS.get(told["refused"], "split it, or remove it"))
    return pages, told


def _check_letters(pages: list[list[Run]], where: str) -> None:
    """A page that was scanned has no letters, or few; one without the names of its glyphs has none that are known."""
    words = "".join(run.words for page in pages for run in page)
    letters = sum(c.isalpha() for c in words)
    if letters < FEWEST_LETTERS * max(1, len(pages)):
        raise ArticleError(
            "holds pictures of its pages, and no text", where=where, hint="have a program recognise the text (OCR)"
        )
    unknown = sum(c == "\ufffd" or "\ue000" <= c <= "\uf8ff" or c < " " for c in words)
    if unknown > 0.3 * len(words):
        raise ArticleError(
            "does not say which letters its glyphs are", where=where, hint="have a program recognise the text (OCR)"
        )


def _upright(runs: list[Run]) -> tuple[list[Line], str]:
    """The lines of a page that stand as most of it does, and the words that do not."""
    letters: dict[int, int] = {}
    for run in runs:
        letters[run.turn] = letters.get(run.turn, 0) + len(run.words)
    turn = max(letters, key=lambda t: (letters[t], -t), default=0)
    return find_lines([r for r in runs if r.turn == turn]), " ".join(r.words for r in runs if r.turn != turn)
