"""How fast reading and extraction are, in MB a second on one core, beside ftfy and nupunkt on the same text.

    python tests/bench/speed.py [MEGABYTES [LARGEST]]

The text is made of the prose of tests/development, repeated: short articles dense with quotations, figures and
agreements. Extraction is timed on the long analyses of tests/gold too, which hold less of them for a megabyte.
Ratios in one run are what counts, machines differ. The last lines show that one file of LARGEST megabytes (50) takes
no longer for a megabyte than one of 1.
Figures of one run stand in README.md beside this file.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

import ftfy
import nupunkt

from summitlib.codebook import read_codebook
from summitlib.extract import extract
from summitlib.reading import read_text
from summitlib.reading.decode import decode
from summitlib.reading.layout import find_blocks
from summitlib.reading.repair import repair
from summitlib.reading.sentences import find_sentences


def prose_of(name: str) -> str:
    return "\n\n".join(p.read_text("utf-8") for p in sorted((Path(__file__).parents[1] / name / "text").glob("*.txt")))


PROSE = prose_of("development")
#: the same prose as it may come: as it is, without a line's end, a few words a line
SHAPES: dict[str, Callable[[str], str]] = {
    "paragraphs": lambda text: text,
    "one line": lambda text: text.replace("\n", " "),
    "short lines": lambda text: re.sub(r"(\S+ \S+ \S+ \S+) ", r"\1\n", text),
}


def text_of(megabytes: float, prose: str = PROSE) -> str:
    return (prose * (int(megabytes * 1e6 / len(prose)) + 1))[: int(megabytes * 1e6)]


def speed(work: Callable[[], object], megabytes: float, rounds: int = 3) -> float:
    times = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return megabytes / min(times)


def one_at_a_time(texts: list[str]) -> None:
    codebook = read_codebook(None)
    for text in texts:
        extract(read_text(text), codebook)


def main() -> None:
    megabytes = float(sys.argv[1]) if len(sys.argv) > 1 else 2.0
    text = text_of(megabytes)
    data = text.encode()
    blocks = find_blocks(text)
    whole = {
        "decode and repair": lambda: repair(decode(data).text),
        "blocks": lambda: find_blocks(text),
        "sentences": lambda: find_sentences(blocks),
        "bytes to sentences": lambda: read_text(decode(data).text),
        "ftfy.fix_text, then nupunkt": lambda: nupunkt.sent_spans(ftfy.fix_text(text)),
        "nupunkt alone": lambda: nupunkt.sent_spans(text),
    }
    for name, work in whole.items():
        print(f"{name:40} {speed(work, megabytes):6.2f} MB/s")
    codebook = read_codebook(None)
    for name in ("development", "gold"):
        document = read_text(text_of(megabytes, prose_of(name)))
        rate = speed(lambda document=document: extract(document, codebook), megabytes)
        print(f"{f'extraction of tests/{name}':40} {rate:6.2f} MB/s")
    articles = [text_of(0.005)] * 40
    print(f"{'bytes to all evidence':40} {speed(lambda: one_at_a_time(articles), 0.2):6.2f} MB/s (articles of 5 kB)")
    largest = float(sys.argv[2]) if len(sys.argv) > 2 else 50.0
    for size in (1.0, largest / 5, largest):
        for name, break_lines in SHAPES.items():
            data = break_lines(text_of(size)).encode()
            read = speed(lambda data=data: read_text(decode(data).text), size, 1)
            print(f"{f'{size:g} MB in {name}, to sentences':40} {read:6.2f} MB/s")


if __name__ == "__main__":
    main()
