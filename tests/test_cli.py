"""The command line as a person meets it: exit statuses, messages, and a whole report on what can be used."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from summitlib.cli import main

GOOD = (
    "Two leaders meet\n\nMay 14, 2024\n\nThe two leaders met in Lima on May 13 and signed an agreement on trade. "
    "However, no joint statement was issued. “We should do more,” President Ana Ruiz said.\n"
)


@pytest.fixture
def seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seeds").mkdir()
    (tmp_path / "seeds" / "good.txt").write_text(GOOD, "utf-8")
    return tmp_path / "seeds"


def built(seeds: Path) -> bool:
    return (seeds.parent / "outputs" / "tables" / "codings.csv").read_text("utf-8").count("good") > 1


def test_build_then_nothing_to_do(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build"]) == 0
    assert "tables written" in capsys.readouterr().out
    assert main(["build"]) == 0
    assert "nothing had changed" in capsys.readouterr().out


def test_a_missing_folder_and_an_empty_one_are_wrong_requests(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["build", "nowhere"]) == 2
    assert "nowhere: there is no such folder" in capsys.readouterr().err
    (seeds.parent / "empty").mkdir()
    assert main(["build", "empty"]) == 2
    assert "holds no article" in capsys.readouterr().err
    assert not (seeds.parent / "outputs").exists()


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("bad.txt", b"", "no text"),
        ("bad.txt", b" \n\n ", "no text"),
        ("bad.txt", random.Random(1).randbytes(4000), "text"),
        ("good.md", GOOD.encode(), "same stem as good.md"),
        ("bad.xyz", b"what is this", "kind that is not read"),
        ("bad.txt", b"word " * 10_000_000, "has a line of 50 million characters"),
        ("bad.txt", b"word\n" * 13_000_000, "65 MB are too many for one article"),
    ],
    ids=["empty", "blank", "random bytes", "same stem", "unknown kind", "50 MB line", "65 MB"],
)
def test_a_bad_article_is_named_and_the_rest_goes_on(
    seeds: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes, told: str
) -> None:
    (seeds / name).write_bytes(data)
    assert main(["build"]) == 1
    error = capsys.readouterr().err
    assert told in error
    assert name.split(".")[0] in error
    assert "set aside" in error
    assert built(seeds)
    assert main(["build"]) == 1, "a build that has nothing to do still says what was set aside"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="every file is readable for the superuser")
def test_a_file_that_may_not_be_read(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (seeds / "closed.txt").write_text(GOOD)
    (seeds / "closed.txt").chmod(0)
    assert main(["build"]) == 1
    assert "closed.txt" in capsys.readouterr().err
    assert built(seeds)


def test_a_file_that_cannot_be_read(
    seeds: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same for a superuser, who may read everything: the system's refusal is put in its place."""
    (seeds / "closed.txt").write_text(GOOD)
    reads = Path.read_bytes

    def refuse(path: Path) -> bytes:
        if path.name == "closed.txt":
            raise PermissionError(13, "Permission denied", str(path))
        return reads(path)

    monkeypatch.setattr(Path, "read_bytes", refuse)
    assert main(["build"]) == 1
    assert "closed.txt: cannot be read: Permission denied" in capsys.readouterr().err
    assert built(seeds)


def test_no_article_at_all_can_be_used(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (seeds / "good.txt").write_bytes(b"")
    assert main(["build"]) == 1
    assert "no article could be used" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["codebook.toml", "corpus.toml"])
def test_a_broken_study_file_is_a_wrong_request(seeds: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    (seeds / name).write_text("[broken\n")
    assert main(["build"]) == 2
    assert f"{name}: is not TOML" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--notebook", "02_economics"], "02_economic_outcomes"),
        (["-p", "tops", "3"], "did you mean top"),
        (["-p", "top", "many"], "whole number"),
        (["-p", "seeds", "elsewhere"], "no notebook takes"),
    ],
)
def test_unknown_names_are_refused_before_anything_runs(
    seeds: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    assert main(["report", *arguments]) == 2
    assert told in capsys.readouterr().err
    assert not (seeds.parent / "outputs").exists()


def test_check_tells_and_changes_nothing(seeds: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (seeds / "hurt.txt").write_text("The ministersâ€™ talks were held. They spoke of the Unionâ€™s plans.", "utf-8")
    (seeds / "void.txt").write_bytes(b"")
    before = sorted(seeds.parent.rglob("*"))
    assert main(["check"]) == 1
    told = capsys.readouterr()
    assert "hurt.txt" in told.out
    assert "mojibake: 2" in told.out
    assert "not known: title" in told.out
    assert "void.txt" in told.err
    assert sorted(seeds.parent.rglob("*")) == before


def test_progress_is_plain_lines_in_a_pipe(seeds: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "summitlib.cli", "build"], capture_output=True, text=True, cwd=seeds.parent, check=True
    )
    assert "\r" not in done.stderr
    assert "[1/1] read good.txt" in done.stderr
