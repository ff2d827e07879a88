"""Files that are made to hold others up: each is refused or read within bounded time and memory, with a clear line."""

from __future__ import annotations

import io
import os
import random
import subprocess
import sys
import time
import zipfile
import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from summitlib.corpus import SUFFIXES
from summitlib.errors import ArticleError
from summitlib.reading import read_article
from summitlib.reading.formats import read_raw
from summitlib.study.build import build_tables
from summitlib.study.plan import plan_study

#: seconds that no file may take, and bytes of address space that reading may ask for
MOST_TIME, MOST_MEMORY = 20, 1 << 30
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
WORDS = b"BT /F 12 Tf 50 700 Td (The leaders met on Monday.) Tj ET\n"


def docx(document: bytes) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", document)
    return made.getvalue()


def laughs() -> bytes:
    """A document whose one entity stands for ten, each of them for ten others, and so on."""
    levels = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12))
    return f'<!DOCTYPE w [<!ENTITY a0 "ha">{levels}]><w:document {W}><w:p><w:r><w:t>&a11;</w:t></w:r></w:p></w:document>'.encode()


def pdf(*objects: bytes) -> bytes:
    """A file of these objects; the first is the catalogue."""
    body, places = b"%PDF-1.7\n", []
    for number, words in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, words)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    return body + b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        size,
        table,
        size,
        len(body),
    )


def stream(keys: bytes, data: bytes) -> bytes:
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (keys, len(data), data)


def one_page(content: bytes, *more: bytes) -> bytes:
    """A file with one page, its content object 4, its font 5, and the further ones from 6 on, which X names."""
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>/Contents 4 0 R>>",
        content, b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", *more,
    )  # fmt: skip


def form(content: bytes, number: int) -> bytes:
    resources = b"/Resources<</Font<</F 5 0 R>>/XObject<</X %d 0 R>>>>" % number
    return stream(b"/Type/XObject/Subtype/Form/BBox[0 0 600 800]" + resources, content)


def endless_pdf() -> bytes:
    """Twelve pictures, each of which draws the next twenty times."""
    return one_page(stream(b"", b"/X Do " * 20), *(form(b"/X Do " * 20, k + 1) for k in range(6, 17)), form(WORDS, 5))


def deflated_pdf() -> bytes:
    """Four billion spaces in four megabytes."""
    packer = zlib.compressobj(9)
    head = packer.compress(b" " * 1_000_000) + packer.flush(zlib.Z_FULL_FLUSH)
    more = packer.compress(b" " * 1_000_000) + packer.flush(zlib.Z_FULL_FLUSH)
    return one_page(stream(b"/Filter/FlateDecode", head + more * 4000 + packer.flush()))


def pages_in_a_circle() -> bytes:
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 100000000>>",
        b"<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 5>>",
    )  # fmt: skip


def many_pages() -> bytes:
    return pdf(
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[" + b"3 0 R " * 1001 + b"]/Count 1001>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>", stream(b"", WORDS),
    )  # fmt: skip


REFUSED: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "zip bomb": (".docx", lambda: docx(b" " * 40_000_000), "unpacks to more than"),
    "large zip": (".docx", lambda: docx(random.Random(5).randbytes(1000).hex().encode() * 16_000), "unpacks to more than"),
    "zip cut short": (".docx", lambda: docx(b"<a/>" * 1000)[:-30], "broken Word document"),
    "zip with a damaged part": (".docx", lambda: docx(random.Random(5).randbytes(2000).hex().encode()).replace(b"\x00\x00\x00word", b"\x00\x00\x01word"), "Word document"),
    "a billion laughs": (".docx", lambda: docx(laughs()), "broken Word document"),
    "deep XML": (".docx", lambda: docx(b"<w>" * 300_000), "broken Word document"),
    "another zip": (".docx", lambda: docx(b"<a/>").replace(b"document", b"elements"), "no Word document"),
    "locked Word file": (".docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
    "old Word file": (".docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(3000), "before 2007"),
    "deep HTML": (".html", lambda: b"<div>" * 100_000 + b"They met." + b"</p>" * 100_000, "nested deeper"),
    "deep inline HTML": (".html", lambda: b"<p>" + b"<b>" * 1_000_000 + b"They met.", "nested deeper"),
    "endless PDF": (".pdf", endless_pdf, "too much time or memory"),
    "deflated PDF": (".pdf", deflated_pdf, "too much time or memory"),
    "PDF whose pages go in a circle": (".pdf", pages_in_a_circle, "broken"),
    "PDF of many pages": (".pdf", many_pages, "more than 1000 pages"),
    "PDF cut short": (".pdf", lambda: one_page(stream(b"", WORDS))[:300], "broken|pictures"),
    "no PDF": (".pdf", lambda: b"They met.", "no PDF"),
}  # fmt: skip
READ: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "a million attributes": (".html", lambda: b"<p " + b" ".join(b"a%d=1" % i for i in range(1_000_000)) + b">They met.", "They met."),
    "a million entities": (".html", lambda: b"<!DOCTYPE a [<!ENTITY b 'no'>]><p>" + b"&amp;" * 1_000_000 + b"&b;", "&&&"),
    "a million open comments": (".html", lambda: b"<p>They met.</p>" + b"<!--" * 1_000_000, "They met."),
    "a million brackets": (".html", lambda: b"<p>They met." + b"<" * 1_000_000, "They met."),
    "many rows": (".html", lambda: b"<table>" + b"<tr><td>They<td>met." * 50_000, "They\tmet."),
    "broken JSON, deep": (".html", lambda: b'<script type="application/ld+json">' + b"[" * 500_000 + b"</script><p>They met.", "They met."),
    "a million quotation marks": (".md", lambda: b"They met.\n" + b">" * 1_000_000, "They met."),
    "front matter without end": (".md", lambda: b"---\n" + b"a: b\n" * 300_000, "a: b"),
    "PDF that is sound": (".pdf", lambda: one_page(stream(b"", WORDS)), "The leaders met on Monday."),
}  # fmt: skip

SCRAPS = {
    "nothing": b"", "zeros": bytes(3000), "noise": random.Random(7).randbytes(5000), "half a letter": b"\xff\xfe\x00", "head of a zip": b"PK\x03\x04",
    "head of a PDF": b"%PDF-1.7", "a bracket": b"<", "a rule": b"---\n",
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_refused(name: str) -> None:
    suffix, make, message = REFUSED[name]
    data, begun = make(), time.perf_counter()
    with pytest.raises(ArticleError, match=message) as refused:
        read_raw(data, suffix, "it")
    assert refused.value.where == "it"
    assert refused.value.hint
    assert time.perf_counter() - begun < MOST_TIME


@pytest.mark.parametrize("name", READ)
def test_read(name: str) -> None:
    suffix, make, words = READ[name]
    data, begun = make(), time.perf_counter()
    assert words in read_raw(data, suffix, "it").text
    assert time.perf_counter() - begun < MOST_TIME


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("scrap", SCRAPS)
def test_scraps_of_any_kind_are_read_or_refused(suffix: str, scrap: str) -> None:
    with suppress(ArticleError):
        read_raw(SCRAPS[scrap], suffix, "it").text.encode("utf-8", "surrogatepass")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its address space")
def test_memory_stays_within_bounds(tmp_path: Path) -> None:
    """All that is not read in a process of its own, one after the other, in one that may not have more."""
    for i, (suffix, make, _) in enumerate((*REFUSED.values(), *READ.values())):
        if suffix != ".pdf":
            (tmp_path / f"{i}{suffix}").write_bytes(make())
    code = (
        f"import resource, sys, pathlib; resource.setrlimit(resource.RLIMIT_AS, ({MOST_MEMORY}, {MOST_MEMORY}))\n"
        "from summitlib.errors import ArticleError\nfrom summitlib.reading.formats import read_raw\n"
        "for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):\n"
        "    try: read_raw(path.read_bytes(), path.suffix, path.name)\n    except ArticleError: pass\n"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_nuls_and_halves_of_surrogates_do_not_reach_the_text(tmp_path: Path) -> None:
    words = "The leaders met on Monday.\n" * 20
    (tmp_path / "nul.txt").write_bytes(words.encode().replace(b"met", b"m\0et", 1))
    (tmp_path / "half.txt").write_bytes(
        b"\xff\xfe" + (words + "\ud83d They left.").encode("utf-16-le", "surrogatepass")
    )
    for path in tmp_path.iterdir():
        document = read_article(path)
        document.text.encode("utf-8")
        assert "\0" not in document.text
        assert document.alignment.replay(document.raw) == document.text


def test_what_is_no_file_is_not_begun(tmp_path: Path) -> None:
    (tmp_path / "loop.txt").symlink_to(tmp_path / "loop.txt")
    (tmp_path / "lost.txt").symlink_to(tmp_path / "nowhere.txt")
    (tmp_path / "device.txt").symlink_to("/dev/zero")
    (tmp_path / "folder.txt").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    for path in sorted(tmp_path.iterdir()):
        with pytest.raises(ArticleError) as refused:
            read_article(path)
        assert refused.value.where == path.name


def test_the_rest_of_a_study_is_unharmed(tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "sound.txt").write_text("Leaders Meet in Bern\n\nThe leaders met on Monday. They signed two agreements.\n")
    (seeds / "bomb.docx").write_bytes(docx(b" " * 40_000_000))
    (seeds / "deep.html").write_bytes(b"<div>" * 100_000)
    (seeds / "endless.pdf").write_bytes(endless_pdf())
    (seeds / "random.txt").write_bytes(bytes(range(256)) * 50)
    (seeds / "loop.md").symlink_to(seeds / "loop.md")
    os.mkfifo(seeds / "pipe.txt")
    with (seeds / "large.txt").open("wb") as file:
        file.truncate(200_000_000)
    built = build_tables(plan_study(seeds), tmp_path / "a", tmp_path / "b", workers=1)
    assert [article.doc for article in built.articles] == ["sound"]
    assert [p.where for p in built.problems] == [
        "bomb.docx", "deep.html", "endless.pdf", "large.txt", "loop.md", "pipe.txt", "random.txt",
    ]  # fmt: skip
