"""``screener review --audit`` and ``screener audit`` as their users meet them."""

import json
from pathlib import Path

import pytest
from screener_cli.app import app
from typer.testing import CliRunner, Result

ROWS = """\
name,headline,note
Marta Vell,Growth marketer,"Hi, your website looks tired. Shall I make it shine?"
Noor Haddad,Programme lead,
Ivo Brandt,Baker,"Hello from the seaside"
"""


@pytest.fixture
def export(tmp_path: Path) -> str:
    path = tmp_path / "export.csv"
    path.write_text(ROWS, "utf-8")
    return str(path)


@pytest.fixture
def record(tmp_path: Path) -> Path:
    return tmp_path / "audit.jsonl"


def screener(*words: object) -> Result:
    return CliRunner().invoke(app, [*map(str, words)])


def test_what_is_shown_is_recorded_answered_checked_and_counted(export: str, record: Path) -> None:
    shown = screener("review", export, "--audit", record)
    assert f"3 decisions recorded in {record}" in shown.output
    assert screener("review", export, "--audit", record, "--only", "decline", "-q").exit_code == 0
    lines = [json.loads(line) for line in record.read_text().splitlines()]
    assert [line["entry"]["request"] for line in lines] == ["1", "2", "3", "1"]
    assert "seaside" not in record.read_text()

    answer = screener("audit", "answer", record, "marta vell", "ask", "--who", "Ruth", "--why", "a friend's")
    assert answer.output == "line 5: Marta Vell, recommended decline: ask-for-call\n"
    said = json.loads(record.read_text().splitlines()[-1])["entry"]
    assert (said["decision"], said["who"], said["why"]) == (lines[3]["id"], "Ruth", "a friend's")

    checked = screener("audit", "verify", record)
    head = checked.output.split("the hash of the last is ")[1].split()[0]
    assert (checked.exit_code, checked.output.startswith("5 lines hold;")) == (0, True)
    assert "4 decisions, 1 answered" in screener("audit", "report", record).output
    assert json.loads(screener("audit", "report", record, "--json").output)["followed"]["hits"] == 0

    assert screener("audit", "verify", record, "--expect", head.upper()).exit_code == 0
    record.write_text("".join(record.read_text().splitlines(keepends=True)[:-1]))
    assert screener("audit", "verify", record).exit_code == 0
    cut = screener("audit", "verify", record, "--expect", head)
    assert (cut.exit_code, "no line has the hash" in cut.stderr) == (1, True)


def test_an_edited_record_fails_and_is_not_added_to(export: str, record: Path) -> None:
    screener("review", export, "--audit", record)
    record.write_text(record.read_text().replace("Noor", "Nora"))
    failed = screener("audit", "verify", record)
    assert (failed.exit_code, failed.stderr) == (
        1,
        f"screener: {record}, line 2: was changed after it was written\n",
    )
    refused = screener("review", export, "--audit", record)
    assert refused.exit_code == 2
    assert "nothing was added; go on in another file" in refused.stderr
    assert "DECLINE" not in refused.stdout


def test_texts_are_kept_on_request(export: str, record: Path) -> None:
    for sort in ((), ("--sort",)):
        screener("review", export, "--audit", record, "--audit-text", *sort)
    texts = [json.loads(line)["entry"]["texts"].get("note") for line in record.read_text().splitlines()]
    assert texts[:3] == [
        "Hi, your website looks tired. Shall I make it shine?",
        None,
        "Hello from the seaside",
    ]
    assert sorted(filter(None, texts[3:])) == sorted(filter(None, texts[:3]))


def test_what_cannot_be_meant_is_refused(export: str, record: Path, tmp_path: Path) -> None:
    assert "needs --audit FILE" in screener("review", export, "--audit-text").stderr
    assert "choose another file" in screener("review", export, "--audit", record, "-o", record).stderr
    assert screener("review", export, "--audit", export).exit_code == 2
    assert Path(export).read_text() == ROWS
    screener("review", export, "--audit", record)
    for words in (
        ("Zoe", "ask", "--who", "R"),
        ("1", "maybe", "--who", "R"),
        ("1", "ask"),
        ("1", "ask", "--who", " "),
    ):
        assert screener("audit", "answer", record, *words).exit_code == 2
    for command in ("verify", "report"):
        assert screener("audit", command, tmp_path / "none").exit_code == 2
