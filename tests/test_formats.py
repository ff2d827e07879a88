"""What each format yields: real files in tests/files, cases in tests/cases/formats.toml, and laws."""

from __future__ import annotations

import io
import re
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.alignment import apply_changes
from summitlib.errors import ArticleError
from summitlib.model import BLOCK_KINDS, Document
from summitlib.reading import read_article
from summitlib.reading.formats import Raw, read_raw
from summitlib.reading.formats.markdown import read_markdown
from summitlib.reading.formats.pdf_columns import Line, Run, find_lines
from summitlib.reading.formats.pdf_paragraphs import set_pages

FILES = Path(__file__).parent / "files"
CASES = tomllib.loads((Path(__file__).parent / "cases" / "formats.toml").read_text("utf-8"))


def params(kind: str) -> list[Any]:
    return [pytest.param(case, id=case["label"]) for case in CASES[kind]]


def marked(raw: Raw) -> list[tuple[str, str]]:
    return [(mark.kind, raw.text[mark.start : mark.end]) for mark in raw.marks]


def blocks(raw: Raw) -> list[list[str]]:
    kinds = {mark.start: mark.kind for mark in raw.marks}
    starts = [0, *(m.end() for m in re.finditer("\n\n", raw.text))]
    return [[kinds.get(at, ""), words] for at, words in zip(starts, raw.text.split("\n\n"), strict=True)]


def of_kind(document: Document, *kinds: str) -> list[str]:
    return [block.text for block in document.blocks if block.kind in kinds]


# ── web pages ──────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("case", params("html"))
def test_a_page_s_blocks(case: dict[str, Any]) -> None:
    found = blocks(read_raw(case["page"].encode(), ".html", "a.html"))
    assert [[kind, words[: len(w)]] for (kind, words), (_, w) in zip(found, case["blocks"], strict=True)] == case[
        "blocks"
    ]


@pytest.mark.parametrize("case", params("metadata"))
def test_a_page_s_metadata(case: dict[str, Any]) -> None:
    assert read_raw((case["page"] + "<p>They met.").encode(), ".html", "a.html").metadata == case["metadata"]


def test_a_page_saved_by_a_browser() -> None:
    document = read_article(FILES / "saved-page.html")
    assert (document.title, document.outlet) == ("Leaders Agree to Reopen Air Corridor", "The Meridian Post")
    assert (document.author, document.published) == ("Ines Park; Tomas Lind", "2033-10-14")
    assert of_kind(document, "heading") == ["Twelve flights a week", "Fees remain disputed"]
    assert of_kind(document, "caption") == [
        "The presidents on the terrace of the Salt Palace on Thursday. /Courtesy of the Salt Palace"
    ]
    assert of_kind(document, "note") == [
        "The corridor was closed on June 2, 2029, after a dispute over a weather balloon."
    ]
    assert [words[:20] for words in of_kind(document, "quote")] == ["We closed the sky in"]
    assert len(of_kind(document, "paragraph")) == 11
    aside = " ".join(of_kind(document, "furniture"))
    assert all(
        words in aside for words in ("Business", "We use cookies", "More on this", "I have waited", "All rights")
    )
    assert "never" not in document.text


@pytest.mark.parametrize("charset", ["euc-kr", "shift_jis", "gb2312", "big5", "utf-16"])
def test_a_page_in_the_encoding_that_it_declares(charset: str) -> None:
    page = f'<html><head><meta charset="{charset}"><title>Bern</title></head><p>They met — “at last” — in the city of 中山.</p>'
    found = read_raw(page.encode("utf-16" if charset == "utf-16" else charset, "xmlcharrefreplace"), ".htm", "a.htm")
    assert found.text == "They met — “at last” — in the city of 中山."


# ── Markdown ───────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("case", params("markdown"))
def test_marks_of_markdown(case: dict[str, Any]) -> None:
    raw = read_raw(case["text"].encode(), ".md", "a.md")
    assert raw.text == case["text"]
    assert [[kind, words[: len(w)]] for (kind, words), (_, w) in zip(marked(raw), case["marks"], strict=True)] == case[
        "marks"
    ]
    assert raw.metadata == case["metadata"]


@pytest.mark.parametrize("case", [c for c in params("markdown") if {"blocks", "text_read"} & c.values[0].keys()])  # type: ignore[attr-defined]
def test_words_without_the_marks_of_markdown(case: dict[str, Any], tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(case["text"], "utf-8")
    document = read_article(tmp_path / "a.md")
    assert document.alignment.undo(document.text) == document.raw == case["text"]
    if "blocks" in case:
        assert [[b.kind, b.text] for b in document.blocks] == case["blocks"]
    else:
        assert document.text == case["text_read"]


MARKED = st.lists(
    st.sampled_from(["*", "**", "_", "`", "```", "#", "# ", "> ", "- ", "1. ", "[", "](", ")", "![", "[^1]", ": ", "<b>", "<", "&amp;", "\\", "\n", "\n\n", "  \n", "\r\n", "---", "|", "word", " ", "Bern.", "\t", "\x00"])
)  # fmt: skip


@given(MARKED)
@settings(max_examples=300, deadline=None)
def test_markdown_of_any_kind_keeps_its_words(pieces: list[str]) -> None:
    """Only links and tags have words that are no text; the last word of a fence's first line is its language."""
    raw = read_markdown("".join(["They met.\n\n", *pieces]), "utf-8")
    bare, alignment = apply_changes(raw.text, raw.changes)
    assert alignment.undo(bare) == raw.text
    assert all(0 <= m.start < m.end <= len(raw.text) for m in raw.marks)
    if not {"[", "](", "![", "[^1]", "<b>", "<"} & set(pieces):
        assert bare.count("word") == pieces.count("word")


# ── Word ───────────────────────────────────────────────────────────────────────────────────────────────────────────

_NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def docx(body: str, **parts: str) -> bytes:
    """The bytes of a Word document with this body; other parts by name (styles, footnotes)."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", f"<w:document {_NAMESPACE}><w:body>{body}</w:body></w:document>")
        for name, xml in parts.items():
            archive.writestr(f"word/{name}.xml", f"<w:{name} {_NAMESPACE}>{xml}</w:{name}>")
    return made.getvalue()


def paragraph(words: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def test_a_document_of_libreoffice() -> None:
    document = read_article(FILES / "report.docx")
    assert (document.title, document.author) == ("The Lisbon Ferry Accord and Its Limits", "Marta Okafor")
    assert document.published == "2031-03-12"
    assert of_kind(document, "heading") == ["What the Two Governments Agreed", "What Was Left Out"]
    assert [words[:8] for words in of_kind(document, "caption", "quote")] == ["We have ", "Figure 1"]
    assert [words[:5] for words in of_kind(document, "note")] == ["¹ The", "² Int"]
    assert of_kind(document, "furniture") == ["Harbour Institute | Policy Brief No. 12", "Page 2"]
    assert "Port Ada\t4" in document.text
    assert "were modest.¹ The visit" in document.text


def test_a_paragraph_s_kind_is_its_style_s_or_that_of_the_one_it_is_based_on() -> None:
    styles = (
        '<w:style w:styleId="a"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:styleId="b"><w:name w:val="Ours"/><w:basedOn w:val="a"/></w:style>'
        '<w:style w:styleId="c"><w:name w:val="Round"/><w:basedOn w:val="c"/></w:style>'
    )
    body = "".join(
        paragraph(words, f'<w:pStyle w:val="{style}"/>')
        for words, style in (("Trade", "b"), ("They met.", "c"), ("So", "?"))
    )
    assert marked(read_raw(docx(body, styles=styles), ".docx", "a")) == [("heading", "Trade")]


def test_deleted_words_are_out_and_inserted_ones_in() -> None:
    body = "<w:p><w:r><w:t>They </w:t></w:r><w:del><w:r><w:delText>left</w:delText></w:r></w:del><w:ins><w:r><w:t>met.</w:t></w:r></w:ins></w:p>"
    assert read_raw(docx(body), ".docx", "a").text == "They met."


def test_a_text_box_stands_after_its_paragraph_and_once() -> None:
    box = f"<w:txbxContent>{paragraph('Aside.')}</w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    body = f"<w:p><w:r><w:t>They met.</w:t><mc:AlternateContent {mc}><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    assert read_raw(docx(body), ".docx", "a").text == "They met.\n\nAside."


def test_properties_that_the_text_does_not_bear_out_are_not_believed() -> None:
    made = io.BytesIO(docx(paragraph("Leaders Meet in Bern") + paragraph("They met.")))
    core = '<a xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Template 2 final</dc:title><dc:creator>Office User</dc:creator></a>'
    with zipfile.ZipFile(made, "a") as archive:
        archive.writestr("docProps/core.xml", core)
    assert read_raw(made.getvalue(), ".docx", "a").metadata == {}


# ── PDF ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_report_printed_by_libreoffice_reads_as_the_document_does() -> None:
    """Hyphenation, the page's end within a sentence, heads, feet and notes are all undone."""
    printed, written = read_article(FILES / "report.pdf"), read_article(FILES / "report.docx")
    for kind in ("title", "byline", "dateline", "heading", "quote", "caption"):
        assert of_kind(printed, kind) == of_kind(written, kind), kind
    assert [p.removeprefix("• ") for p in of_kind(printed, "paragraph")] == of_kind(written, "paragraph")
    assert [re.sub(r"^\d", "", n) for n in of_kind(printed, "note")] == [n[2:] for n in of_kind(written, "note")]
    assert (printed.title, printed.author, printed.published) == (written.title, written.author, written.published)
    assert {e.kind for e in printed.alignment.edits} == {"hyphenation"}


def test_two_columns_printed_by_a_browser() -> None:
    document = read_article(FILES / "two-columns.pdf")
    assert (document.title, document.published) == ("The Tallinn Talks: Six Promises, Three Silences", "2032-04-02")
    assert of_kind(document, "heading") == ["Six promises", "Three silences", "Who must do what", "What to expect"]
    assert of_kind(document, "furniture") == [
        "Baltic Affairs Quarterly · Spring 2032", "1 / 2", "Baltic Affairs Quarterly · Spring 2032", "2 / 2",
    ]  # fmt: skip
    prose = of_kind(document, "paragraph")
    assert len(prose) == 14
    assert all(words.endswith((".", "”")) and words[0] in "TWPNOM“I" for words in prose)
    assert "A commission of historians meets in the autumn. Students may again study" in document.text


def test_pictures_and_locks_are_said() -> None:
    with pytest.raises(ArticleError, match="pictures of its pages"):
        read_article(FILES / "scanned.pdf")
    with pytest.raises(ArticleError, match="locked with a password"):
        read_article(FILES / "locked.pdf")


def runs(*rows: tuple[float, float, str]) -> list[Run]:
    """Runs of ten-point type at x and y; each letter is five points wide."""
    return [Run(x, y, x + 5 * len(words), 10.0, False, 0, words) for x, y, words in rows]


def words(lines: list[Line]) -> list[str]:
    return [line.words for line in lines]


def test_columns_are_read_one_after_the_other_and_between_what_reaches_across() -> None:
    left, right = (
        [(0.0, 700.0 - 12 * i, f"left {i} of the column") for i in range(5)],
        [(150.0, 700.0 - 12 * i, f"right {i} of a column") for i in range(5)],
    )
    title, foot = (
        (0.0, 730.0, "A title that reaches across both of the columns"),
        (0.0, 600.0, "A foot that reaches across both of the columns"),
    )
    found = words(find_lines(runs(title, *(piece for pair in zip(left, right, strict=True) for piece in pair), foot)))
    assert found == [title[2], *(w for *_, w in left), *(w for *_, w in right), foot[2]]


def test_untouched_a_table_and_a_list_are_no_columns() -> None:
    table = [row for i in range(6) for row in ((0.0, 700.0 - 12 * i, f"Row {i}"), (300.0, 700.0 - 12 * i, f"{i}0"))]
    assert words(find_lines(runs(*table)))[:2] == ["Row 0\t00", "Row 1\t10"]
    bullets = [
        row
        for i in range(6)
        for row in ((0.0, 700.0 - 12 * i, "•"), (20.0, 700.0 - 12 * i, "an item of a list that is long enough"))
    ]
    assert words(find_lines(runs(*bullets)))[0] == "• an item of a list that is long enough"


def test_raised_numbers_are_told_from_the_figures_before_them() -> None:
    line = [
        Run(0, 700, 50, 10, False, 0, "In 2026"),
        Run(50, 704, 53, 6, False, 0, "3"),
        Run(56, 700, 90, 10, False, 0, "they met"),
    ]
    assert words(find_lines(line)) == ["In 2026³ they met"]


def page(*rows: str, top: float = 700.0) -> tuple[list[Line], str]:
    return find_lines(runs(*((0.0, top - 12 * i, row) for i, row in enumerate(rows)))), ""


def test_running_heads_are_furniture_though_their_numbers_change_and_prose_is_not() -> None:
    pages = [
        page(f"Lake Review {n}", f"They met {word} and then they went home, by train and boat.")
        for n, word in enumerate(("once", "twice", "again"), 4)
    ]
    assert [kind for kind, _ in marked_of(pages)] == ["furniture"] * 3
    assert marked_of(pages)[0] == ("furniture", "Lake Review 4")


def test_untouched_a_note_that_says_the_same_on_every_page() -> None:
    def foot(number: int) -> Line:
        return Line(0, 100, 80, 8, False, f"{number} Ibid.", 0, 300)

    body = (
        "They met on Monday, for the first time in years, and left.",
        "They met again in the autumn, in another town.",
    )
    pages = [([*page(*body[: 2 - n])[0], foot(n)], "") for n in (0, 1)]
    assert [kind for kind, words in marked_of(pages) if "Ibid" in words] == ["note", "note"]


def marked_of(pages: list[tuple[list[Line], str]]) -> list[tuple[str, str]]:
    made = set_pages(pages)
    return marked(Raw(made.text, "pdf", made.marks))


def test_a_word_cut_at_a_line_s_end_keeps_the_cut_for_repair() -> None:
    rows = "They discussed the reope-", "ning of the Sino-", "Nordic line, and pre-", "and post-war maps of it."
    lines = [Line(0, 700 - 12 * i, 200, 10, False, row, 0, 200) for i, row in enumerate(rows)]
    assert set_pages([(lines, "")]).text == (
        "They discussed the reope-\nning of the Sino-Nordic line, and pre- and post-war maps of it."
    )


# ── laws ───────────────────────────────────────────────────────────────────────────────────────────────────────────

TAGS = st.sampled_from(
    [
        "p",
        "div",
        "b",
        "a",
        "li",
        "ul",
        "h1",
        "h2",
        "td",
        "tr",
        "table",
        "nav",
        "figure",
        "blockquote",
        "sup",
        "pre",
        "br",
        "article",
        "script",
        "title",
    ]
)
PIECES = st.lists(st.builds("<{}>".format, TAGS) | st.builds("</{}>".format, TAGS) | st.text(max_size=30), max_size=40)


@given(PIECES)
@settings(max_examples=200, deadline=None)
def test_marks_lie_in_the_text_in_order_and_cover_whole_blocks(pieces: list[str]) -> None:
    try:
        raw = read_raw("".join(["<p>They met.</p>", *pieces]).encode("utf-8", "replace"), ".html", "a.html")
    except ArticleError:  # half of it control characters
        return
    assert "They met." in raw.text
    assert all(0 <= m.start < m.end <= len(raw.text) and m.kind in BLOCK_KINDS for m in raw.marks)
    assert [m.start for m in raw.marks] == sorted(m.start for m in raw.marks)


@given(
    st.lists(
        st.text(
            alphabet=st.characters(exclude_categories=["Cc", "Cs", "Zs", "Zl", "Zp"], exclude_characters="<&"),
            min_size=1,
        ),
        min_size=1,
    )
)
@settings(max_examples=100, deadline=None)
def test_a_page_keeps_every_word_and_their_order(lines: list[str]) -> None:
    raw = read_raw("".join(f"<p>{line}</p>" for line in lines).encode(), ".html", "a.html")
    assert raw.text == "\n\n".join(lines)
