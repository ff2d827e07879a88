"""Repair: what is broken becomes right, what is right stays, and every edit can be taken back."""

from __future__ import annotations

import random
import re
import tomllib
from pathlib import Path

import ftfy
import ftfy.bad_codecs  # registers the sloppy-windows encodings
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summitlib.reading.repair import repair

CASES = Path(__file__).parent / "cases"
REPAIR = tomllib.loads((CASES / "repair.toml").read_text("utf-8"))["case"]
UNTOUCHED = {
    name: table["texts"] for name, table in tomllib.loads((CASES / "untouched.toml").read_text("utf-8")).items()
}
CLEAN: dict[str, list[str]] = tomllib.loads((CASES / "clean.toml").read_text("utf-8"))

#: varied prose; each is damaged in every way its characters allow
PROSE = {
    "marks": "“This accord is a ‘turning point’,” the chancellor said. It’s the envoy’s third visit in ten years.",
    "dashes": "The pact — the first since the flood — won’t be the last… The ministers’ teams meet again in May.",
    "one apostrophe": "Reporters waited outside; the chancellor’s car left at dawn without a word to any of them.",
    "quotation": "“We have agreed on the text,” said the minister. “The rest is work.”\n“It is,” said her host.",
    "western names": "Zoë Müller, the attaché from Málaga, met Señor Muñoz at the café; both had visited Besançon in 2019.",
    "western names and marks": "“Déjà vu,” said Zoë Müller’s aide – and ordered crème brûlée for the whole délégation.",
    "central names": "Mayor Kučera of Plzeň met Lech Wałęsa’s grandson in Łódź; “Děkuji,” he said in the end.",
    "korean gloss": "The minister’s phrase, 한반도 평화, stands for peace on the peninsula; the crowd shouted 만세 and left.",
    "chinese gloss": "The saying “冰冻三尺，非一日之寒” was quoted by the premier’s office after the 会谈.",
    "traditional gloss": "The premier’s office quoted a saying, “冰凍三尺，非一日之寒”, after the 會談 in the capital.",
    "japanese gloss": "The paper’s headline read 首脳会談、経済協力で合意 (“Summit: accord on the economy”).",
    "korean": "대통령은 정상회담에서 “한반도 평화를 위해 노력하겠다”고 밝혔다. 양국은 14건의 양해각서를 체결했다.",
    "chinese": "两国元首举行会谈，双方一致同意加强经贸合作，并就地区问题交换意见。会谈后发表了声明。",
    "traditional": "雙方簽署十四項合作協議，強調互利共贏。總統說，兩國關係進入新的階段，經濟合作將更加密切。",
    "japanese": "首脳会談で両国は経済協力を強化することで一致した。カジノについては触れなかったという。",
    "money": "The fund’s £40 million (€46 million) covers “soft” costs; ministers called it “a good start”.",
}


def mixed(data: bytes) -> str:
    """Bytes read as UTF-8 where they happen to fit, and as Latin-1 elsewhere."""
    text, at = "", 0
    while at < len(data):
        for size in (4, 3, 2, 1):
            try:
                text, at = text + data[at : at + size].decode("utf-8"), at + size
                break
            except UnicodeDecodeError:
                if size == 1:
                    text, at = text + data[at : at + 1].decode("latin-1"), at + 1
    return text


SINGLE = ("latin-1", "sloppy-windows-1252")
DAMAGES = {
    **{f"utf-8 as {read}": (lambda s, r=read: s.encode().decode(r)) for read in (*SINGLE, "sloppy-windows-1250")},
    **{
        f"utf-8 as {read}, twice": (lambda s, r=read: s.encode().decode(r).encode().decode(r))
        for read in ("latin-1", "sloppy-windows-1252")
    },
    **{
        f"{written} as {read}": (lambda s, w=written, r=read: s.encode(w).decode(r))
        for written in ("cp949", "gbk", "cp950", "cp932", "euc_jp")
        for read in SINGLE
    },
    **{
        f"{written} as utf-8, else latin-1": (lambda s, w=written: mixed(s.encode(w)))
        for written in ("cp949", "gbk", "cp950", "cp932", "euc_jp")
    },
}
#: what cannot be told from the damage alone, with the reason
_TWO_WAYS = "the bytes of some characters fit another common pair as well"
LOST = {
    ("central names", "euc_jp as utf-8, else latin-1"): "three-byte letters (JIS X 0212) are not put together again",
    ("traditional", "cp950 as utf-8, else latin-1"): _TWO_WAYS,
    ("japanese", "gbk as utf-8, else latin-1"): _TWO_WAYS,
    ("japanese", "euc_jp as utf-8, else latin-1"): _TWO_WAYS,
}


def _as_kept(prose: str, encoding: str) -> str:
    """Prose as an encoding keeps it (Big5 has only a wide pound sign)."""
    return prose.encode(encoding).decode(encoding)


def damaged() -> list[tuple[str, str, str, str]]:
    """Every prose in every damage that its characters allow and that changes it."""
    rows = []
    for name, prose in PROSE.items():
        for damage, damage_it in DAMAGES.items():
            try:
                raw = damage_it(prose)
                text = prose if damage.startswith("utf-8") else _as_kept(prose, damage.split()[0])
            except UnicodeEncodeError:
                continue
            if raw != prose and not (damage.startswith("gbk") and "한" in prose):
                rows.append((name, damage, raw, text))
    return rows


def _marked(rows: list[tuple[str, str, str, str]]) -> list[object]:
    return [
        pytest.param(
            raw, text, id=f"{name}: {damage}",
            marks=[pytest.mark.xfail(reason=LOST[name, damage], strict=True)] if (name, damage) in LOST else [],
        )
        for name, damage, raw, text in rows
    ]  # fmt: skip


def test_there_are_enough_cases() -> None:
    assert len(damaged()) + len(REPAIR) >= 150
    assert sum(map(len, UNTOUCHED.values())) >= 100


@pytest.mark.parametrize(("raw", "text"), _marked(damaged()))
def test_misread_prose_becomes_what_it_was(raw: str, text: str) -> None:
    assert repair(raw)[0] == text


@pytest.mark.parametrize("case", REPAIR, ids=lambda c: c["label"])
def test_damage(case: dict[str, object]) -> None:
    text, alignment = repair(str(case["raw"]))
    assert text == case["text"]
    if "kinds" in case:
        assert [e.kind for e in alignment.edits] == case["kinds"]
    if "certain" in case:
        assert {e.certain for e in alignment.edits} == {case["certain"]}


@pytest.mark.parametrize(
    "text", [pytest.param(t, id=f"{name}: {t[:40]}") for name, texts in UNTOUCHED.items() for t in texts]
)
def test_what_is_right_stays(text: str) -> None:
    repaired, alignment = repair(text)
    assert repaired == text, alignment.edits


def test_halves_of_a_pair_become_one_character() -> None:
    text, alignment = repair("A smile \ud83d\ude00, a half \ud83d.")
    assert text == "A smile 😀, a half \ufffd."
    assert [e.certain for e in alignment.edits] == [True, False]


@pytest.mark.parametrize(("name", "damage", "raw", "text"), damaged())
def test_as_good_as_ftfy_in_its_own_field(name: str, damage: str, raw: str, text: str) -> None:
    if ftfy.fix_encoding(raw) == text:
        assert repair(raw)[0] == text


@pytest.mark.parametrize("group", UNTOUCHED)
def test_no_false_edit_where_much_of_a_kind_stands_together(group: str) -> None:
    """Many sentences of one kind, in paragraphs and in one line: what they show of each other is no damage."""
    choose = random.Random(group)
    paragraphs = [" ".join(choose.choices(UNTOUCHED[group], k=4)) for _ in range(150)]
    for text in ("\n\n".join(paragraphs), " ".join(paragraphs[:40]).replace("\n", " ")):
        if group != "code-and-addresses" or "\n" in text:
            assert repair(text)[1].edits == ()


@pytest.mark.parametrize("language", CLEAN)
def test_no_false_edit_in_a_megabyte_of_clean_prose(language: str) -> None:
    """Sentences and clauses in ever new order, so that all that may stand side by side does."""
    choose = random.Random(language)
    clauses = [c for sentence in CLEAN[language] for c in re.split(r"(?<=[,;:、，；]) ", sentence)]
    for _ in range(15):
        mixed = (" ".join(choose.choices(choose.choice((CLEAN[language], clauses)), k=6)) for _ in range(140))
        text = "\n\n".join(mixed)
        assert [(text[e.raw_start - 20 : e.raw_end + 20], e) for e in repair(text)[1].edits] == []


PIECES = st.sampled_from(
    ["Lee", "’s", "¡¯s", " ", "\n", "-\n", "?", " ? ", "\ufffd", "&amp;", "&", "rsquo;", "â€™", "Ã", "©", "Â", "\xa0", "\xad",
     "바다이야기", "限韓令", "¹Ù´Ù", "streng", "then", "(", "“", "ﬁ", "\u200b", "\u2003", "\r", "\x00", "\x92", "\ud83d", "\ude00",
     "the ", "co", "operation", "é", "ƒJ", "\x81f", "http://x.org/", "`", "2021", "SEOUL ", "a", "."]
)  # fmt: skip
DIRT = st.lists(PIECES, max_size=25).map("".join) | st.text(st.characters(exclude_categories=()), max_size=40)


@given(DIRT)
@settings(max_examples=500, deadline=None)
def test_edits_can_be_replayed_and_taken_back(raw: str) -> None:
    text, alignment = repair(raw)
    assert alignment.replay(raw) == text
    assert alignment.undo(text) == raw


@given(DIRT)
@settings(max_examples=500, deadline=None)
def test_repairing_twice_changes_nothing_more(raw: str) -> None:
    text = repair(raw)[0]
    assert repair(text)[1].edits == ()


@given(DIRT)
@settings(max_examples=200, deadline=None)
def test_repaired_text_can_be_written_and_read_anywhere(raw: str) -> None:
    """No halves of pairs, no carriage returns, no controls: a text file gives it back with the same offsets."""
    text = repair(raw)[0]
    text.encode()
    assert not set(text) & {"\r", "\x00", "\x0b", "\x0c", "\u2028"}


@pytest.mark.parametrize(
    "piece",
    [
        '"',
        "“",
        "?",
        "\ufffd",
        "¡",
        "&",
        "&amp;",
        "A",
        "9",
        "Ã©",
        "Ã ",
        "a-\n",
        "-",
        "é ",
        "바",
        "¹Ù",
        "\xad",
        "a\u200b",
        " ? a",
        "x?",
    ],
)
def test_a_hundred_thousand_of_anything_take_moments(piece: str) -> None:
    raw = piece * (100_000 // len(piece))
    text, alignment = repair(raw)
    assert alignment.undo(text) == raw
