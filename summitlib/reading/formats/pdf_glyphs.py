"""The glyphs of a PDF, in a process of their own: started as a script, it reads the file from its standard input.

A PDF is a program for a drawing machine, and may be one that never ends, asks for all memory, or brings the machine
down. So the machine (PDFium) runs apart, under limits that the system holds it to. Out come lines of JSON: one
a page with its runs of text, then one with what the file says of itself, or why it cannot be read.

It imports nothing of the package, so that it starts in a tenth of a second.
"""

from __future__ import annotations

import ctypes
import json
import math
import sys
from collections.abc import Iterator
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium

#: a book has fewer pages, and an article fewer code points
MOST_PAGES, MOST_GLYPHS = 1000, 5_000_000
#: bytes of address space; the machine alone takes a tenth
MOST_MEMORY = 1 << 30
#: seconds of computing; a page of print takes some 20 ms
MOST_TIME = 60
#: the parts of the type size between glyphs that make a space, and that part two columns
SPACE, APART = 0.16, 1.0
#: PDFium's own signs for a hyphen at the end of a line
_HYPHENS = {0x2: "-", 0xFFFE: "-"}
_BOLD = 600
LOCKED, BROKEN = "is locked with a password", "is no PDF, or a broken one"


class Refused(Exception):
    """The file cannot be read, for the reason that is the argument."""


class Runs:
    """The glyphs of one page as runs of one size on one line: ``[x, y, right, size, bold, turn, words]``.

    Lengths are points, y grows upwards; ``turn`` counts the right angles that the run is turned by, and x, y and
    right are such as they would be were the page turned back.
    """

    def __init__(self, text: Any) -> None:
        self._text = text
        self.runs: list[list[Any]] = []
        self._object: Any = None
        self._space = False
        self._size, self._bold, self._turn = 0.0, False, 0
        self._box, self._x, self._y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()

    def add(self, i: int) -> None:
        """Add glyph ``i`` to the run before it, or begin a new one."""
        code = pdfium.FPDFText_GetUnicode(self._text, i)
        if code in (0x20, 0xA0, 0x9):
            self._space = True
        elif code not in (0, 0xA, 0xD):
            made = pdfium.FPDFText_GetTextObject(self._text, i)
            address = ctypes.addressof(made.contents) if made else None
            if address != self._object or not self.runs:
                self._object = address
                self._set_type(i)
            self._place(i, _HYPHENS.get(code) or chr(code))

    def _set_type(self, i: int) -> None:
        """Size, weight and direction of the type that glyph ``i`` begins."""
        matrix, flags, name = pdfium.FS_MATRIX(), ctypes.c_int(), ctypes.create_string_buffer(100)
        pdfium.FPDFText_GetMatrix(self._text, i, matrix)
        pdfium.FPDFText_GetFontInfo(self._text, i, name, 100, flags)
        scale = math.hypot(matrix.c, matrix.d) or 1.0
        self._size = round(scale * pdfium.FPDFText_GetFontSize(self._text, i), 2)
        self._bold = pdfium.FPDFText_GetFontWeight(self._text, i) >= _BOLD or b"bold" in name.value.lower()
        self._turn = round(pdfium.FPDFText_GetCharAngle(self._text, i) / (math.pi / 2)) % 4

    def _place(self, i: int, character: str) -> None:
        x, y, right = self._position(i)
        if self.runs and self._goes_on(self.runs[-1], x, y):
            if self._space or x - self.runs[-1][2] > SPACE * self._size:
                self.runs[-1][6] += " "
        else:
            self.runs.append([round(x, 1), round(y, 1), right, self._size, self._bold, self._turn, ""])
        self.runs[-1][6] += character
        self.runs[-1][2] = round(max(self.runs[-1][2], right), 1)
        self._space = False

    def _goes_on(self, run: list[Any], x: float, y: float) -> bool:
        """Whether a glyph at x and y, in the present type, goes on in a run."""
        on_line = run[3:6] == [self._size, self._bold, self._turn] and abs(y - run[1]) < 0.1 * self._size
        return on_line and -0.5 * self._size < x - run[2] < APART * self._size

    def _position(self, i: int) -> tuple[float, float, float]:
        pdfium.FPDFText_GetLooseCharBox(self._text, i, self._box)
        pdfium.FPDFText_GetCharOrigin(self._text, i, self._x, self._y)
        box, x, y = self._box, self._x.value, self._y.value
        upright, up = (box.left, y, box.right), (box.bottom, -x, box.top)
        return (upright, up, (-box.right, -y, -box.left), (-box.top, x, -box.bottom))[self._turn]


def pages(document: Any) -> Iterator[list[list[Any]]]:
    """The runs of every page."""
    if len(document) > MOST_PAGES:
        raise Refused(f"has more than {MOST_PAGES} pages")
    glyphs = 0
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        count = pdfium.FPDFText_CountChars(text)
        glyphs += count
        if glyphs > MOST_GLYPHS:
            raise Refused(f"has more than {MOST_GLYPHS / 1e6:.0f} million letters")
        runs = Runs(text)
        for i in range(count):
            runs.add(i)
        text.close()
        page.close()
        yield [
            [*run[:6], run[6].encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")] for run in runs.runs
        ]


def opened(data: bytes) -> Any:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as problem:
        raise Refused(LOCKED if "password" in str(problem).lower() else BROKEN) from None


def limit() -> None:
    """Ask the system to end this process when it takes too much; on Windows nothing does."""
    if sys.platform == "win32":
        return
    import resource

    for kind, most in ((resource.RLIMIT_AS, MOST_MEMORY), (resource.RLIMIT_CPU, MOST_TIME)):
        try:
            resource.setrlimit(kind, (most, most))
        except (OSError, ValueError):  # a system that does not count this, or has a lower limit already
            continue


def main() -> None:
    limit()
    try:
        document = opened(sys.stdin.buffer.read())
        for page in pages(document):
            print(json.dumps(page))
        told = document.get_metadata_dict()
        print(json.dumps({"title": told.get("Title", ""), "author": told.get("Author", "")}))
    except Refused as reason:
        print(json.dumps({"refused": str(reason)}))
    except pypdfium2.PdfiumError:
        print(json.dumps({"refused": BROKEN}))


if __name__ == "__main__":
    main()
