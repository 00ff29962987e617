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
    assert answer.output == "line 5: Marta Vell, recommended decline: ask\n"
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
    assert screener("audit", "report", record).exit_code == 2
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
    assert screener("audit", "verify", record, "--expect", "abc").exit_code == 2
    for command in ("verify", "report"):
        assert screener("audit", command, tmp_path / "none").exit_code == 2


def test_what_is_no_record_is_bad_input(export: str, tmp_path: Path) -> None:
    told = screener("audit", "verify", export)
    assert (told.exit_code, "is no audit record, which review --audit writes" in told.stderr) == (2, True)
    (tmp_path / "empty").touch()
    assert screener("audit", "verify", tmp_path / "empty").output.startswith("0 lines hold;")


def test_the_answers_of_a_file_are_added(export: str, record: Path, tmp_path: Path) -> None:
    screener("review", export, "--audit", record)
    answers = tmp_path / "answers.csv"
    answers.write_text(
        "id,name,my verdict,why,day\n1,Marta Vell,accept,we met,2026-11-20\n2,Noor Haddad,ask,,\n"
        "2,\x1b[2JSomebody,decline,,\n3,Ivo Brandt,perhaps not,,\n",
        "utf-8",
    )
    told = screener("audit", "answer", record, "--from", answers, "--who", "Ruth")
    assert told.exit_code == 0
    assert "2 answers added\n" in told.output
    assert "1 about nobody in the record, or not clearly about one: [2JSomebody\n" in told.stderr
    assert "answers that are not understood in row 4" in told.stderr
    assert "0 of 2" in screener("audit", "report", record).output
    again = screener("audit", "answer", record, "--from", answers, "--who", "Ruth")
    assert "0 answers added, 2 recorded before\n" in again.output
    assert screener("audit", "verify", record).output.startswith("5 lines hold;")
    for words in (("--from", answers, "1", "ask"), ("--from", answers, "--why", "so"), ("--from", export)):
        assert screener("audit", "answer", record, "--who", "Ruth", *words).exit_code == 2
    assert screener("audit", "answer", tmp_path / "none", "--from", answers, "--who", "R").exit_code == 2
    assert not (tmp_path / "none").exists()


def test_decisions_about_people_already_connected_are_recorded_too(record: Path) -> None:
    archive = Path(__file__).parent.parent / "sample_profiles" / "archive"
    shown = screener("inbox", archive, "--today", "2026-11-20", "--only", "part-ways", "--audit", record)
    assert f"screener audit answer {record} ID keep|call|part-ways --who YOU" in shown.output
    [*said] = [json.loads(line)["entry"] for line in record.read_text().splitlines()]
    assert {(each["verdict"], each["connected"]) for each in said} == {("decline", True)}
    assert all(isinstance(each["between_you"], list) for each in said)
    name = said[0]["who"]["name"]
    answer = screener("audit", "answer", record, name, "keep", "--who", "Ruth")
    assert answer.output.endswith(f"{name}, recommended part ways: keep\n")
    assert "part ways" in screener("audit", "report", record).output


def test_a_source_that_cannot_be_read_leaves_no_line(tmp_path: Path, record: Path) -> None:
    for command in ("inbox", "review"):
        assert screener(command, tmp_path / "none.csv", "--audit", record).exit_code == 2
        assert record.read_text() == ""
