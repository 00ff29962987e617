"""``screener review`` and ``explain`` name those who sent the same, in one source and in the history."""

import json
from pathlib import Path

import pytest
from screener_cli.app import app
from typer.testing import CliRunner, Result

HEAD = "name,note,sent at,company,mutual names,connection count\n"
NOTE = (
    "Hello Ruth, since last week the reading room in {} has had a long table by the window, where people sit"
    " and mend things together on Thursday evenings after the bells."
)
BO = f'Bo Ek,"{NOTE.format("York")}",2026-05-03 09:00,,,\n'
ANA = f'Ana Vell,"{NOTE.format("Leeds")}",2026-06-03 09:00,,,\n'
RING = "".join(f"{name},,,Vellum,Tom Bell,3\n" for name in ("Cy Dahl", "Di Falk", "Ed Grau"))
SAID = "the same words came from Bo Ek on 3 May 2026"


def screener(*words: str | Path, given: str | None = None) -> Result:
    return CliRunner().invoke(app, [str(word) for word in words], input=given, env={"COLUMNS": "110"})


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "export.csv"
    path.write_text(HEAD + BO + ANA + RING, "utf-8")
    return path


@pytest.fixture
def later(tmp_path: Path) -> Path:
    path = tmp_path / "later.csv"
    path.write_text(HEAD + ANA, "utf-8")
    return path


def test_the_table_names_the_other_sender(export: Path) -> None:
    shown = flat(screener("review", export).stdout)
    assert SAID in shown
    assert "Di Falk and Ed Grau also name Vellum" in shown


def test_the_record_carries_them(export: Path) -> None:
    records = json.loads(screener("review", export, "-f", "json", "-q").stdout)
    assert records[1]["same_words"] == {
        "count": 1,
        "named": [{"id": "1", "name": "Bo Ek", "sent_on": "2026-05-03"}],
    }
    assert [other["name"] for other in records[2]["ring"]["named"]] == ["Di Falk", "Ed Grau"]
    assert "ring" not in records[0]


def test_the_sum_shows_the_same(export: Path) -> None:
    shown = flat(screener("explain", "--request", "Ana Vell", export).stdout)
    assert f"Is a copy of what others sent you: {SAID}"[:60] in shown
    assert "network.same-words-from-others" in shown


def test_the_history_remembers(export: Path, later: Path, tmp_path: Path) -> None:
    kept = tmp_path / "history"
    assert SAID not in flat(screener("review", later, "--history", kept).stdout)
    assert screener("review", export, "--history", kept).exit_code == 0
    first = flat(screener("review", later, "--history", kept).stdout)
    assert SAID in first
    assert f"--history {kept}" in first
    assert SAID in flat(
        screener("explain", "--request", "1", later, "--history", kept).stdout.replace("The", "the")
    )
    assert flat(screener("review", later, "--history", kept).stdout) == first


def test_the_settings_may_name_it(export: Path, later: Path, tmp_path: Path) -> None:
    settings = tmp_path / "mine" / "screener.toml"
    settings.parent.mkdir()
    settings.write_text('[history]\npath = "seen.db"\n', "utf-8")
    screener("review", export, "--owner", settings)
    assert (settings.parent / "seen.db").exists()
    assert SAID in flat(screener("review", later, "--owner", settings).stdout)


def test_explaining_writes_nothing(export: Path, tmp_path: Path) -> None:
    assert screener("explain", "--request", "1", export, "--history", tmp_path / "kept").exit_code == 0
    assert not (tmp_path / "kept").exists()


def test_a_file_of_something_else_is_one_line(export: Path) -> None:
    content = export.read_bytes()
    result = screener("review", export, "--history", export)
    assert result.exit_code == 2
    [line] = [line for line in result.stderr.splitlines() if "history" in line]
    assert "is not a history of screener" in line
    assert export.read_bytes() == content


def test_a_key_that_means_nothing_is_told(export: Path, tmp_path: Path) -> None:
    settings = tmp_path / "screener.toml"
    settings.write_text('[history]\nfile = "seen.db"\n', "utf-8")
    result = screener("review", export, "--owner", settings)
    assert result.exit_code == 2
    assert "line 2: no key is called history.file" in result.stderr


def test_of_a_stream_nothing_is_said(export: Path) -> None:
    result = screener("review", "-", given=export.read_text("utf-8"))
    assert result.exit_code == 0
    assert SAID not in flat(result.stdout)


def test_with_both_rules_off_it_is_read_once(
    export: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from screener.sources.source import Source

    times = 0
    reading = Source.__iter__

    def counted(self: Source) -> object:
        nonlocal times
        times += 1
        return reading(self)

    monkeypatch.setattr(Source, "__iter__", counted)
    settings = tmp_path / "screener.toml"
    settings.write_text('rules_off = ["network.ring", "network.same-words-from-others"]\n', "utf-8")
    screener("review", export, "--owner", settings)
    assert times == 1
    screener("review", export)
    assert times == 3
