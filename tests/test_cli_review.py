"""``screener review`` as its users meet it."""

import csv
import io
import json
import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
from screener_cli.app import app
from typer.testing import CliRunner, Result

ROOT = Path(__file__).parent.parent
ROWS = """\
name,headline,note
Marta Vell,Growth marketer,"Hi, your website looks tired. Shall I make it shine?"
Noor Haddad,Programme lead,
"=cmd(""x"")",Baker,"Hello
\x1b[31mthere"
"""


@pytest.fixture
def export(tmp_path: Path) -> str:
    path = tmp_path / "export.csv"
    path.write_text(ROWS, "utf-8")
    return str(path)


def screener(*words: str, given: str | None = None, columns: int = 100) -> Result:
    return CliRunner().invoke(app, words, input=given, env={"COLUMNS": str(columns), "NO_COLOR": None})


def environment(**more: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key not in ("NO_COLOR", "COLUMNS")}
    return kept | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'cli'}", "TERM": "xterm"} | more


def on_a_terminal(*words: str, **more: str) -> str:
    """What a terminal receives."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "screener_cli", *words]
    given = environment(**more)
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=given) as process:
        os.close(theirs)
        received = b""
        while True:
            try:
                piece = os.read(ours, 1 << 16)
            except OSError:
                break
            if not piece:
                break
            received += piece
        assert process.wait() == 0
    os.close(ours)
    return received.decode()


def test_the_table_and_what_to_type_next(export: str) -> None:
    result = screener("review", export)
    assert result.exit_code == 0
    assert result.stdout.startswith("DECLINE    Marta Vell")
    assert "“your website looks tired” – finds fault with your website" in result.stdout
    assert "3 requests, 2 with a note: " in result.stdout
    assert f"why: screener explain --request 1 {export}" in result.stdout


@pytest.mark.parametrize("columns", [40, 60, 80, 120])
def test_the_table_fits_the_window(export: str, columns: int) -> None:
    table = screener("review", export, "--quiet", columns=columns).stdout
    assert max(map(len, table.splitlines())) <= columns


def test_hostile_text_does_not_reach_the_terminal(export: str) -> None:
    for words in ((), ("--format", "csv"), ("--format", "json"), ("--format", "jsonl")):
        assert "\x1b" not in screener("review", export, *words).output


def test_colour_on_a_terminal_only(export: str) -> None:
    assert "\x1b[1;31mDECLINE" in on_a_terminal("review", export)
    assert "\x1b[" not in on_a_terminal("review", export, NO_COLOR="1")
    assert "\x1b[" not in on_a_terminal("review", export, TERM="dumb")


def test_json_is_one_array(export: str) -> None:
    records = json.loads(screener("review", export, "--format", "json").stdout)
    assert [record["requester"]["name"] for record in records] == ["Marta Vell", "Noor Haddad", '=cmd("x")']
    assert records[0]["verdict"] == "decline"
    assert "question" not in records[0]


def test_jsonl_is_a_record_a_line_also_from_standard_input(export: str) -> None:
    lines = screener("review", export, "-f", "jsonl").stdout.splitlines()
    from_stdin = screener("review", "-", "-f", "jsonl", given=ROWS).stdout.splitlines()
    assert len(lines) == 3
    assert [json.loads(line) for line in from_stdin] == [json.loads(line) for line in lines]


def test_standard_input_cannot_be_read_again_to_explain() -> None:
    assert "explain" not in screener("review", "-", given=ROWS).output


def test_csv_cannot_start_a_formula(export: str) -> None:
    rows = list(csv.DictReader(io.StringIO(screener("review", export, "--format", "csv").stdout)))
    assert rows[2]["name"] == '\'=cmd("x")'


def test_only_limit_and_sort(export: str) -> None:
    def names(*words: str) -> list[str]:
        lines = screener("review", export, "-f", "jsonl", *words).stdout.splitlines()
        return [json.loads(line)["requester"]["name"] for line in lines]

    assert names("--only", "decline") == ["Marta Vell"]
    assert "Marta Vell" not in names("--only", "ask")
    assert names("--limit", "1") == ["Marta Vell"]
    assert names("--sort")[-1] == "Marta Vell"


def test_several_sources_are_read_in_turn(export: str) -> None:
    assert "6 requests" in screener("review", export, export).stdout


def test_a_file_appears_whole(export: str, tmp_path: Path) -> None:
    written = tmp_path / "out.jsonl"
    result = screener("review", export, "-f", "jsonl", "-o", str(written))
    assert result.stdout == ""
    assert "3 requests" in result.stderr
    assert len(written.read_text("utf-8").splitlines()) == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["export.csv", "out.jsonl"]


def test_a_failure_leaves_the_old_file(export: str, tmp_path: Path) -> None:
    written = tmp_path / "out.jsonl"
    written.write_text("old", "utf-8")
    result = screener("review", export, str(tmp_path / "missing.csv"), "-f", "jsonl", "-o", str(written))
    assert result.exit_code == 2
    assert written.read_text("utf-8") == "old"
    assert len(list(tmp_path.iterdir())) == 2


def test_a_source_is_never_overwritten(export: str) -> None:
    result = screener("review", export, "-o", export)
    assert result.exit_code == 2
    assert "choose another file" in result.stderr
    assert Path(export).read_text("utf-8") == ROWS


def test_a_folder_that_is_not_there(export: str, tmp_path: Path) -> None:
    result = screener("review", export, "-o", str(tmp_path / "no" / "out.csv"))
    assert result.exit_code == 2
    assert re.fullmatch(r"screener: .*cannot be written.*\n", result.stderr)


def test_quiet(export: str) -> None:
    result = screener("review", export, "--quiet")
    assert result.stderr == ""
    assert "requests" not in result.stdout


@pytest.mark.parametrize(
    "words",
    [
        ("review", "missing.csv"),
        ("review", "missing.csv", "--format", "json"),
        ("review", "a\nb\x1b[31m.csv"),
    ],
)
def test_errors_are_one_line(words: tuple[str, ...]) -> None:
    result = screener(*words)
    assert result.exit_code == 2
    assert result.stderr.startswith("screener: ")
    assert len(result.stderr.splitlines()) == 1
    assert "\x1b" not in result.stderr


@pytest.mark.parametrize(
    "words",
    [
        ("review",),
        ("review", "x.csv", "--format", "xml"),
        ("review", "x.csv", "--limit", "0"),
        ("review", "x.csv", "--map", "position"),
        ("review", "x.csv", "--only", "maybe"),
        ("nonsense",),
    ],
)
def test_usage_errors(words: tuple[str, ...]) -> None:
    result = screener(*words)
    assert result.exit_code == 2
    assert "Usage: " in result.stderr


@pytest.mark.parametrize("format_", ["table", "json", "jsonl", "csv", "html"])
def test_nothing_is_begun_for_what_cannot_be_read(tmp_path: Path, format_: str) -> None:
    (tmp_path / "rubbish.csv").write_bytes(bytes(range(256)))
    result = screener("review", str(tmp_path / "rubbish.csv"), "--format", format_)
    assert result.exit_code == 2
    assert result.stdout == ""


def test_a_reader_that_leaves_early_is_no_error(tmp_path: Path) -> None:
    export = tmp_path / "long.csv"
    export.write_text("name,note\n" + "Ivo Brandt,How do you find your speakers?\n" * 2000, "utf-8")
    command = [sys.executable, "-m", "screener_cli", "review", str(export)]
    with subprocess.Popen(command, stdout=-1, stderr=-1, env=environment()) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.read(100)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_an_interrupt_is_quiet(export: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("screener.sources.read", interrupted)
    result = screener("review", export)
    assert result.exit_code == 130
    assert result.output == ""
