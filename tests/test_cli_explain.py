"""``screener explain`` and ``screener rules``."""

import json
from pathlib import Path

import pytest
from screener_cli.app import app
from typer.testing import CliRunner, Result

from screener.rules import RULES

ROWS = """\
name,headline,note
Marta Vell,Growth marketer,"Hi, your website looks tired. Shall I make it shine?"
Noor Haddad,Programme lead,
"""


@pytest.fixture
def export(tmp_path: Path) -> str:
    path = tmp_path / "export.csv"
    path.write_text(ROWS, "utf-8")
    return str(path)


def screener(*words: str) -> Result:
    return CliRunner().invoke(app, words, env={"COLUMNS": "100"})


def test_a_rule() -> None:
    result = screener("explain", "note.website-fault")
    assert result.exit_code == 0
    assert "Finds fault with your website" in result.stdout
    assert "«" in result.stdout


def test_a_rule_that_is_nearly_named() -> None:
    result = screener("explain", "website-fault")
    assert result.exit_code == 2
    assert (
        result.stderr == "screener: website-fault: there is no such rule; did you mean note.website-fault?\n"
    )
    assert "screener rules lists them all" in screener("explain", "zzz").stderr


@pytest.mark.parametrize("wanted", ["Marta Vell", "marta vell"])
def test_a_request_by_name(export: str, wanted: str) -> None:
    result = screener("explain", "--request", wanted, export)
    assert result.exit_code == 0
    assert "“your website looks tired”" in result.stdout
    assert "total, in points" in result.stdout


def test_the_command_that_review_names_works(export: str) -> None:
    hint = screener("review", export).stdout.splitlines()[-1]
    words = hint.removeprefix("why: screener ").split()
    assert screener(*words).stdout.startswith("DECLINE  Marta Vell")


def test_a_request_that_is_not_there(export: str) -> None:
    result = screener("explain", "--request", "nobody", export)
    assert result.exit_code == 2
    assert "no request has the id or name 'nobody'" in result.stderr


def test_of_two_with_one_name_the_id_is_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "two.csv"
    path.write_text("id,name,note\na,Ada Roe,Hello\nb,Ada Roe,Hello again\nada roe,Noor Haddad,Hi\n", "utf-8")
    assert screener("explain", "--request", "b", str(path)).stdout.partition("  ")[2].startswith("Ada Roe")
    assert screener("explain", "--request", "Ada Roe", str(path)).stdout.partition("  ")[2].startswith("Noor")
    path.write_text("id,name,note\na,Ada Roe,Hello\nb,Ada Roe,Hello again\nc,,Hi\n", "utf-8")
    result = screener("explain", "--request", "ada roe", str(path))
    assert result.exit_code == 2
    assert result.stderr == "screener: 2 are called 'ada roe'; give the id of one of them: a, b\n"
    assert "no request has the id or name ''" in screener("explain", "--request", "", str(path)).stderr


def test_the_catalogue() -> None:
    assert all(rule.id in screener("rules").stdout for rule in RULES)
    listed = json.loads(screener("rules", "--json").stdout)
    assert [each["id"] for each in listed] == [rule.id for rule in RULES]
