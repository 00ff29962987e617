"""``screener inbox`` as its users meet it."""

import csv
import io
import json
import shlex
from pathlib import Path

import pytest
from screener_cli.app import app
from typer.testing import CliRunner, Result

from tools.make_archive import files_of, zipped

DAY = ("--today", "2026-11-21")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("inbox") / "archive.zip"
    path.write_bytes(zipped(files_of()))
    return str(path)


def screener(*words: str, columns: int = 100) -> Result:
    return CliRunner().invoke(app, words, env={"COLUMNS": str(columns), "NO_COLOR": None})


def test_the_table_and_what_to_type_next(archive: str) -> None:
    result = screener("inbox", archive, *DAY)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert lines[0].startswith("CALL       Elif Karaca")
    assert "You wrote 10 messages to each other, the last in May 2023;" in result.stdout
    assert "They wrote last: “They were, and it is full." in result.stdout
    assert "“But” · “I will send” · “anyway” – pushes on after you said no" in result.stdout
    assert (
        "32 people: 2 call · 3 part ways · 5 keep · 22 simply there, with nothing exchanged" in result.stdout
    )
    assert "Theo Pallister" not in result.stdout
    verdicts = [line.split("  ")[0] for line in lines if line.startswith(("CALL", "PART WAYS", "KEEP"))]
    assert verdicts == ["CALL"] * 2 + ["PART WAYS"] * 3 + ["KEEP"] * 5


def test_the_command_it_names_explains(archive: str) -> None:
    result = screener("inbox", archive, *DAY)
    why = result.stdout.splitlines()[-1].removeprefix("why: screener ")
    explained = screener(*shlex.split(why))
    assert explained.exit_code == 0
    assert explained.stdout.startswith("PART WAYS  Rafael Domingues, PMP")
    assert "They wrote 4 messages, the last in Oct 2026" in explained.stdout


def test_namesakes_are_explained_by_their_address(tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    files = files_of()
    namesake = b"Rafael,Domingues PMP,https://www.linkedin.com/in/rafael-2-invented,,,,02 Jul 2026"
    same = namesake.replace(b"Domingues PMP", b'"Domingues, PMP"')
    path.write_bytes(zipped({**files, "Connections.csv": files["Connections.csv"] + b"\n" + same}))
    last = screener("inbox", str(path), *DAY).stdout.splitlines()[-1]
    assert "--request linkedin.com/in/rafael-domingues-invented" in last


def test_explain_says_where_else_to_look(archive: str) -> None:
    result = screener("explain", "--request", "Elif Karaca", archive)
    assert result.exit_code == 2
    assert "add --inbox" in result.stderr
    found = screener("explain", "--request", "Elif Karaca", archive, "--inbox", *DAY)
    assert "Decided by: you knew each other well, and have been silent since May 2023" in found.stdout


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_the_table_fits_the_window(archive: str, columns: int) -> None:
    table = screener("inbox", archive, "--quiet", *DAY, columns=columns).stdout
    assert max(map(len, table.splitlines())) <= columns


def test_what_is_not_shown_is_counted(archive: str) -> None:
    result = screener("inbox", archive, "--limit", "1", *DAY)
    assert "not shown: 1 to call, 2 to part ways with, 4 to keep; --limit 5 shows all" in result.stdout
    assert "2 call · 3 part ways · 5 keep" in result.stdout
    assert "not shown" not in screener("inbox", archive, "--limit", "5", *DAY).stdout


def test_only_and_all(archive: str) -> None:
    def names(*words: str) -> list[str]:
        lines = screener("inbox", archive, "-f", "jsonl", *DAY, *words).stdout.splitlines()
        return [json.loads(line)["requester"]["name"] for line in lines]

    assert names("--only", "call") == ["Elif Karaca", "Wanjiru Adeyemi-Holt"]
    assert len(names("--only", "part-ways")) == 3
    assert len(names()) == 10
    assert len(names("--all")) == 32


def test_the_formats_of_review(archive: str, tmp_path: Path) -> None:
    records = json.loads(screener("inbox", archive, "-f", "json", *DAY).stdout)
    assert records[0]["verdict"] == "ask-for-call"
    assert records[0]["between_you"]["last_touch"] == "2023-05-17"
    rows = list(csv.DictReader(io.StringIO(screener("inbox", archive, "-f", "csv", *DAY).stdout)))
    assert rows[0]["last_touch"] == "2023-05-17"
    assert rows[0]["between_you"].startswith("You wrote 10 messages")
    written = tmp_path / "inbox.txt"
    assert screener("inbox", archive, "-o", str(written), *DAY).stdout == ""
    assert "CALL" in written.read_text("utf-8")


def test_without_today_the_clock_is_asked(archive: str) -> None:
    assert "CALL       Elif Karaca" in screener("inbox", archive).stdout


def test_several_archives_are_read_one_after_another(archive: str) -> None:
    assert "64 people" in screener("inbox", archive, archive, *DAY).stdout


@pytest.mark.parametrize(
    "content",
    [b"name,note\nAda,hi\n", b"", b"\x00\xff", b"PK\x03\x04", b"PK\x05\x06" + bytes(18), b"{}", b"[]"],
)
def test_bad_input_is_told_in_one_line(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "given"
    path.write_bytes(content)
    result = screener("inbox", str(path))
    assert result.exit_code == 2
    assert len(result.stderr.splitlines()) == 1
    assert str(path) in result.stderr
    assert result.stdout == ""


def test_a_day_that_is_none_is_refused(archive: str) -> None:
    result = screener("inbox", archive, "--today", "soon")
    assert result.exit_code == 2
    assert "--today" in result.stderr
