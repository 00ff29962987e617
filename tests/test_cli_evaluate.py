"""``screener evaluate``: figures, errors, and the exit code when a figure is too low."""

import json
from pathlib import Path

import pytest
from screener_cli.app import app
from typer.testing import CliRunner, Result

CASE = {"lang": "en", "kind": "note", "request": {"requester": {}, "note": "Your website looks tired."}}
RIGHT = {"id": "right", "accepts": ["decline"], "best": "decline"} | CASE
WRONG = {"id": "wrong", "accepts": ["accept"], "best": "accept"} | CASE


@pytest.fixture
def cases(tmp_path: Path) -> str:
    path = tmp_path / "cases.jsonl"
    path.write_text("\n".join(map(json.dumps, (RIGHT, WRONG))), "utf-8-sig")
    return str(path)


def evaluate(*words: str) -> Result:
    return CliRunner().invoke(app, ("evaluate", *words))


def test_figures(cases: str) -> None:
    result = evaluate(cases)
    assert result.exit_code == 0
    assert "agreement        0.500   1 of 2" in result.stdout


def test_json_stays_json_beside_the_errors(cases: str) -> None:
    result = evaluate(cases, "--json", "--errors")
    assert json.loads(result.stdout)["counts"]["agreement"] == {"hits": 1, "of": 2}
    assert result.stderr.startswith(
        "wrong (note, en): decline, not accept: note.website-fault, note.fault-in-showing"
    )


def test_errors(cases: str) -> None:
    assert "wrong (note, en): decline, not accept" in evaluate(cases, "--errors").stdout


def test_at_least(cases: str) -> None:
    assert evaluate(cases, "--at-least", "agreement=0.5").exit_code == 0
    result = evaluate(cases, "--at-least", "agreement=0.9", "--at-least", "exact=0.1")
    assert result.exit_code == 1
    assert result.stderr == "screener: agreement is 0.500, below the 0.9 asked for\n"


@pytest.mark.parametrize("floor", ["agreement", "agreement=much", "agreement=2", "harmony=0.5", "=", "n=1"])
def test_a_floor_that_makes_no_sense(cases: str, floor: str) -> None:
    assert evaluate(cases, "--at-least", floor).exit_code == 2


def test_a_folder_of_rules_can_be_left_out(cases: str) -> None:
    whole, without = (
        evaluate(cases),
        evaluate(cases, "--without", "note", "--without", "wording.reads-unwelcome"),
    )
    assert "note.website-fault" in whole.stdout
    assert without.exit_code == 0
    assert "note." not in without.stdout
    assert evaluate(cases, "--without", "notes").exit_code == 2


OWN = """
rules_off = ["note.fault-in-showing"]
[owner]
name = "Ruth Ellery"
[points]
"note.website-fault" = 30
[[decline]]
company = "Example Leads"
until = 2020-01-01
[[rules]]
id = "tired"
says = "Says that something is tired"
phrases = ["looks tired"]
points = 1
fires = ["It looks tired"]
"""


def test_cases_are_judged_by_the_owners_settings(cases: str, tmp_path: Path) -> None:
    settings = tmp_path / "screener.toml"
    settings.write_text(OWN, "utf-8")
    judged = evaluate(cases, "--owner", str(settings), "--errors").stdout
    assert "right (note, en): accept, not decline: note.website-fault, own.tired" in judged
    assert "note.fault-in-showing" not in judged
    assert "own.tired" not in evaluate(cases, "--owner", str(settings), "--without", "own").stdout
    settings.write_text("[cost]", "utf-8")
    assert "did you mean costs" in evaluate(cases, "--owner", str(settings)).stderr


@pytest.mark.parametrize(("until", "verdict"), [("2020-01-01", "decline"), ("2999-01-01", "accept")])
def test_the_owners_word_counts_as_long_as_it_holds(tmp_path: Path, until: str, verdict: str) -> None:
    path, settings = tmp_path / "cases.jsonl", tmp_path / "screener.toml"
    request = {"requester": {"company": "Example Leads"}, "note": "Your website looks tired."}
    path.write_text(json.dumps(RIGHT | {"request": request, "accepts": [verdict], "best": verdict}), "utf-8")
    settings.write_text(f'[[accept]]\ncompany = "Example Leads"\nuntil = {until}', "utf-8")
    found = json.loads(evaluate(str(path), "--owner", str(settings), "--json").stdout)
    assert found["agreement"] == 1
    assert {each["decided"] for each in found["coverage"]} >= {1.0}


def test_a_case_that_names_nobody_is_addressed_to_the_owner_of_the_settings(tmp_path: Path) -> None:
    path, settings = tmp_path / "cases.jsonl", tmp_path / "screener.toml"
    request = {"requester": {"schools": ["Leeds"]}, "note": ""}
    known = {"name": "Ada Roe", "schools": ["Ghent"]}
    lines = [WRONG | {"request": request, "owner": owner} for owner in (None, known)]
    path.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    settings.write_text('[owner]\nschools = ["Leeds"]', "utf-8")
    found = json.loads(evaluate(str(path), "--owner", str(settings), "--json").stdout)
    assert found["rules"]["network.shared-school"]["accept"] == 1


def test_a_bad_line_is_named(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    path.write_bytes(b"\xff\xfe{")
    result = evaluate(str(path))
    assert result.exit_code == 2
    assert result.stderr.startswith(f"screener: {path}, line 1: ")
    assert evaluate(str(tmp_path / "missing.jsonl")).exit_code == 2
