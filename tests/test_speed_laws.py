"""The law of speed: reading and each extractor take time in proportion to the text, also where the text is none."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from functools import cache

import pytest

from summitlib.codebook import Codebook, read_codebook
from summitlib.extract import extract
from summitlib.extract.agreements import find_agreements
from summitlib.extract.codings import find_codings
from summitlib.extract.commitments import find_commitments
from summitlib.extract.dates import find_dates
from summitlib.extract.mentions import find_mentions
from summitlib.extract.quantities import find_quantities
from summitlib.extract.quotations import find_quotations
from summitlib.model import Document
from summitlib.reading import read_text

#: what a text of one kind is made of; ``word`` is a word that never ends
PIECES = {
    "quotation marks": '"',
    "opening marks": "“",
    "apostrophes": "’ ",
    "digits": "7",
    "figures": "1,000 ",
    "capitals": "A",
    "names": "Abc ",
    "the": "the ",
    "word": "a",
    "brackets": "(",
    "bracket pairs": "()",
    "hyphens": "-",
    "hyphened words": "a-",
    "weekdays": "Monday ",
    "newlines": "\n",
    "paragraphs": "a\n\n",
    "full stops": ". ",
    "and": "and ",
    "signed": "signed ",
    "quoted": "“a” said ",
    "sentences": "He said it was “late”. ",
}
SMALL, RUNS = 20_000, 3
ATTEMPTS = 4
MOST = 2.6  # times as long for twice the text
LONG = 0.2  # seconds
NOISE = 0.02  # seconds that a run may take longer for no reason of its own
ONE_MB, BOUND = 1_000_000, 60  # seconds


@cache
def general() -> Codebook:
    return read_codebook(None)


def _commitments(document: Document) -> object:
    mentions = tuple(find_mentions(document, general()))
    dates = tuple(find_dates(document))
    return tuple(find_commitments(document, mentions, dates, tuple(find_agreements(document, general()))))


STAGES: dict[str, Callable[[Document], object]] = {
    "mentions": lambda d: tuple(find_mentions(d, general())),
    "quotations": lambda d: tuple(find_quotations(d, (), general())),
    "quantities": lambda d: tuple(find_quantities(d, (), general())),
    "dates": lambda d: tuple(find_dates(d)),
    "agreements": lambda d: tuple(find_agreements(d, general())),
    "codings": lambda d: tuple(find_codings(d, general())),
    "commitments": _commitments,
}


def filled(piece: str, size: int) -> str:
    return piece * (size // len(piece))


def seconds(work: Callable[[], object]) -> float:
    """Processor time of the quickest of several runs; what takes long is measured well by one."""
    quickest = _once(work)
    for _ in range(RUNS - 1):
        quickest = min(quickest, _once(work)) if quickest < LONG else quickest
    return quickest


def _once(work: Callable[[], object]) -> float:
    """Without the collector: how long that looks depends on what other tests have left in memory."""
    gc.collect()
    gc.disable()
    try:
        began = time.process_time()
        work()
        return time.process_time() - began
    finally:
        gc.enable()


def grows_in_proportion(work: Callable[[int], Callable[[], object]]) -> None:
    """Measured anew where it seems not to: a busy machine spoils one measurement, the square of the length all."""
    _once(work(1000))  # what is compiled or loaded once
    for _ in range(ATTEMPTS):
        small, large = seconds(work(SMALL)), seconds(work(2 * SMALL))
        if large <= MOST * small + NOISE:
            return
    raise AssertionError(f"{small:.3f} s for {SMALL:,} characters, {large:.3f} s for twice as many")


@pytest.mark.parametrize("piece", PIECES)
def test_reading_takes_time_in_proportion(piece: str) -> None:
    grows_in_proportion(lambda size: lambda: read_text(filled(PIECES[piece], size)))


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("stage", STAGES)
def test_extraction_takes_time_in_proportion(stage: str, piece: str) -> None:
    def work(size: int) -> Callable[[], object]:
        document = read_text(filled(PIECES[piece], size))
        return lambda: STAGES[stage](document)

    grows_in_proportion(work)


@pytest.mark.parametrize("piece", ["quotation marks", "digits", "capitals", "sentences"])
def test_a_megabyte_of_nonsense_ends(piece: str) -> None:
    assert _once(lambda: extract(read_text(filled(PIECES[piece], ONE_MB)), general())) < BOUND


def _many_named(size: int) -> str:
    """An article that names hundreds of people who share their given names."""
    letters = "abcdefghij"
    surnames = ("".join(letters[int(c)] for c in f"{n:04}") for n in range(size // 60))
    return "\n\n".join(f"Minister Ada R{who} met Jan B{who}. “It is late,” R{who} said." for who in surnames)


def test_namesakes_take_time_in_proportion() -> None:
    def work(size: int) -> Callable[[], object]:
        document = read_text(_many_named(size))
        return lambda: tuple(find_mentions(document, general()))

    grows_in_proportion(work)
