"""Bytes to text: every encoding a page may come in, and nothing but text."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.errors import ArticleError
from summitlib.reading.decode import decode

ENGLISH = "“This accord is a ‘turning point’,” the chancellor said… It’s the envoy’s third visit in ten years.\n"
WESTERN = "Zoë Müller, the attaché from Málaga, met Señor Muñoz at the café; both had visited Besançon in 2019.\n"
FRENCH = "Le président a déclaré à la presse qu’il était « très préoccupé » par l’été ; créée en août, ça ira.\n"
GERMAN = "Über die größeren Maßnahmen für Österreich sagte er: „Das ist schön.“ Äpfel, Öl, süße Töne.\n"
KOREAN = "대통령은 정상회담에서 “한반도 평화를 위해 노력하겠다”고 밝혔다. 양국은 14건의 양해각서를 체결했다.\n"
CHINESE = "两国元首举行会谈，双方一致同意加强经贸合作，并就地区问题交换意见。会谈后发表了声明。\n"
TAIWANESE = "雙方簽署十四項合作協議，強調互利共贏。總統說，兩國關係進入新的階段，經濟合作將更加密切。\n"
JAPANESE = "首脳会談で両国は経済協力を強化することで一致した。カジノについては触れなかったという。\n"

LEGACY = [
    *[(ENGLISH, e) for e in ("cp1252", "cp949", "gb18030", "cp950", "cp932", "euc_jp")],
    *[(text, "cp1252") for text in (WESTERN, FRENCH, GERMAN)],
    (WESTERN, "latin-1"), ("The fund’s share, 40 €, and the œuvre of Š.\n".replace("’", "'"), "iso8859_15"),
    (KOREAN, "cp949"), (KOREAN, "euc_kr"), (CHINESE, "gb18030"), (CHINESE, "gb2312"), (TAIWANESE, "cp950"), (TAIWANESE, "gb18030"),
    (JAPANESE, "cp932"), (JAPANESE, "euc_jp"),
    (ENGLISH.replace("…", ".") + KOREAN, "cp949"), (ENGLISH + CHINESE, "gb18030"), (ENGLISH + JAPANESE, "cp932"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "encoding"), [pytest.param(*row, id=f"{row[1]}: {row[0][:12]}") for row in LEGACY])
def test_legacy_encodings_are_told_by_how_they_read(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert decoded.text == text
    assert decoded.doubt


@pytest.mark.parametrize("before", ["", "Plain ASCII prose before it. " * 4000])
@pytest.mark.parametrize("mark", ["It’s late.", "He said “no” to it."])
@pytest.mark.parametrize("encoding", ["cp1252", "cp949", "cp950", "cp932", "euc_jp"])
def test_a_single_mark_is_enough(before: str, mark: str, encoding: str) -> None:
    assert decode((before + mark).encode(encoding)).text == before + mark


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32", "utf-8"])
@pytest.mark.parametrize("text", [ENGLISH, KOREAN, CHINESE, FRENCH])
def test_unicode_says_so_itself(text: str, encoding: str) -> None:
    decoded = decode(text.encode(encoding))
    assert (decoded.text, decoded.doubt) == (text, "")


@pytest.mark.parametrize("mark", ["utf-16-be", "utf-32-be"])
def test_big_ends_first(mark: str) -> None:
    assert decode(("\ufeff" + ENGLISH).encode(mark)).text == ENGLISH


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_wide_text_without_a_mark(encoding: str) -> None:
    decoded = decode(ENGLISH.encode(encoding))
    assert (decoded.text, decoded.encoding) == (ENGLISH, encoding)
    assert decoded.doubt


@pytest.mark.parametrize(
    ("head", "text", "encoding", "read_as"),
    [
        ('<meta charset="euc-kr">', KOREAN, "euc_kr", "cp949"),
        ("<meta http-equiv=\"Content-Type\" content='text/html; charset=gb2312'>", CHINESE, "gb2312", "gb18030"),
        ('<?xml version="1.0" encoding="Shift_JIS"?>', JAPANESE, "cp932", "cp932"),
        ('<META CHARSET="ISO-8859-1">', ENGLISH, "cp1252", "cp1252"),
        ('<meta charset="windows-1251">', "Президент заявил, что переговоры прошли.", "cp1251", "cp1251"),
    ],
)
def test_a_declared_charset_that_fits_is_believed(head: str, text: str, encoding: str, read_as: str) -> None:
    decoded = decode((head + text).encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.doubt) == (head + text, read_as, "")


def test_a_declared_charset_that_does_not_fit_is_not() -> None:
    decoded = decode(('<meta charset="utf-8">' + KOREAN).encode("cp949"))
    assert decoded.text.endswith(KOREAN)
    assert decoded.doubt == "declared as utf-8, reads as cp949"


def test_utf8_is_believed_over_a_declaration() -> None:
    assert decode(('<meta charset="euc-kr">' + ENGLISH).encode()).encoding == "utf-8"


@pytest.mark.parametrize("declared", ["x-unknown", "utf-7", "base64", "utf-16"])
def test_a_declared_charset_that_nobody_reads_is_passed_over(declared: str) -> None:
    assert decode(f'<meta charset="{declared}">{ENGLISH}'.encode("cp1252")).text.endswith(ENGLISH)


def test_a_few_bad_bytes_are_lost_and_counted() -> None:
    decoded = decode(FRENCH.encode() * 3 + b"and \xff here \xfe.")
    assert decoded.text == FRENCH * 3 + "and \ufffd here \ufffd."
    assert (decoded.encoding, decoded.doubt) == ("utf-8", "unreadable in 2 places")
    assert decoded.described == "utf-8 (unreadable in 2 places)"


def test_halves_of_pairs_encoded_one_by_one() -> None:
    assert decode(b"so \xed\xa0\xbd\xed\xb8\x80 there").text == "so 😀 there"


def test_iso_2022() -> None:
    assert decode(JAPANESE.encode("iso2022_jp")).text == JAPANESE


@pytest.mark.parametrize(
    "data",
    [b"\0" * 5000, b"%PDF-1.4\n" + bytes(range(256)) * 40, bytes(range(1, 32)) * 10, b"\xfe\xff" + b"\xdc\x00" * 99],
)
def test_what_is_no_text_is_refused(data: bytes) -> None:
    with pytest.raises(ArticleError, match=r"page\.txt: does not read as text"):
        decode(data, where="page.txt")


@pytest.mark.parametrize("size", [100, 1000, 100_000])
@pytest.mark.parametrize("seed", range(10))
def test_random_bytes_are_refused(size: int, seed: int) -> None:
    with pytest.raises(ArticleError):
        decode(random.Random(seed).randbytes(size))


def test_a_stray_zero_is_no_reason_to_refuse() -> None:
    assert decode(b"The talks\x00 ended on Sunday.").text == "The talks\x00 ended on Sunday."


def test_nothing_is_nothing() -> None:
    assert decode(b"") == ("", "utf-8", "")


@given(st.binary(max_size=200) | st.text(max_size=60).map(lambda s: s.encode("utf-8", "replace")))
@settings(max_examples=400, deadline=None)
def test_whatever_comes_is_text_or_an_article_error(data: bytes) -> None:
    try:
        decoded = decode(data)
    except ArticleError:
        return
    decoded.text.encode("utf-8")  # no halves of pairs
    assert decode(data) == decoded


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=80))
@settings(max_examples=200, deadline=None)
def test_utf8_is_read_as_it_is(text: str) -> None:
    """But for zero bytes, which no text holds and wide encodings are told by."""
    try:
        assert decode(text.encode()).text == text.removeprefix("\ufeff")
    except ArticleError:
        assert any(c < " " or c == "\x7f" for c in text)


@pytest.mark.parametrize("data", [b"a b " * 5_000_000, "Lee’s “x”. ".encode("cp949") * 1_000_000, b"\xa1" * 10_000_000])
def test_a_long_line_takes_moments(data: bytes) -> None:
    start = time.process_time()
    decode(data)
    assert time.process_time() - start < 15
