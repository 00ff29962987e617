"""``screener network``: files by their ending, errors on one line, nothing half-written."""

from pathlib import Path

import pytest
from screener_cli.app import app
from typer.testing import CliRunner

TABLE = "Name,Mutual Names,Groups\nJo Penn,Ana Ruiz,Leeds Coaches\nBo Ek,,\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "export.csv"
    path.write_text(TABLE, "utf-8")
    return path


@pytest.mark.parametrize(
    ("ending", "starts"),
    [("svg", "<svg"), ("html", "<!doctype html>"), ("graphml", "<?xml"), ("gexf", "<?xml"), ("SVG", "<svg")],
)
def test_the_ending_decides_what_is_written(table: Path, ending: str, starts: str) -> None:
    output = table.with_suffix(f".{ending}")
    result = CliRunner().invoke(app, ["network", str(table), "-o", str(output)])
    assert result.exit_code == 0, result.output
    assert output.read_text("utf-8").startswith(starts)
    assert "2 who asked, 1 of them shares something with you" in result.output


def test_one_request_is_drawn_by_itself(table: Path) -> None:
    output = table.with_suffix(".svg")
    result = CliRunner().invoke(app, ["network", str(table), "--request", "jo penn", "-o", str(output)])
    assert result.exit_code == 0, result.output
    drawn = output.read_text("utf-8")
    assert "Ana Ruiz" in drawn
    assert "Bo Ek" not in drawn


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["-o", "out.png"], ".svg, .html, .graphml, .gexf"),
        (["-o", "out.svg", "--request", "Nobody"], "no request has the id or name 'Nobody'"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(
    table: Path, arguments: list[str], says: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(table.parent)
    result = CliRunner().invoke(app, ["network", str(table), *arguments])
    assert result.exit_code == 2
    assert says in result.output
    assert [path.name for path in table.parent.iterdir()] == ["export.csv"]


def test_the_source_is_not_overwritten(table: Path) -> None:
    same = table.with_suffix(".svg")
    same.write_text(TABLE, "utf-8")
    result = CliRunner().invoke(app, ["network", str(same), "-o", str(same)])
    assert result.exit_code == 2
    assert same.read_text("utf-8") == TABLE
