"""Presets, welcome, own word and own rules as users of the commands meet them; all people are invented."""

import json
from pathlib import Path

import pytest
from screener_cli.app import app
from typer.testing import CliRunner, Result

ROWS = """\
name,headline,company,note
Noor Haddad,Programme lead,Loom,"Join our wine tasting on Friday, results guaranteed."
Marta Vell,Growth marketer,VELL Digital,"Your talk in Leeds on second careers helped me; thank you!"
Ada Roe,Student,,"I am looking for a job, do you have any vacancy? Please find attached my CV"
"""
SETTINGS = """\
preset = "coach"

[[decline]]
company = "Vell Digital Ltd"
reason = "they wrote to the whole club"

[[accept]]
person = "Noor Haddad"
reason = "she spoke at our club"

[[rules]]
id = "wine-tasting"
says = "Invites you to taste wine"
phrases = ["wine tasting"]
points = -6
fires = ["Our «wine tasting»"]
"""


@pytest.fixture
def export(tmp_path: Path) -> str:
    (tmp_path / "export.csv").write_text(ROWS, "utf-8")
    return str(tmp_path / "export.csv")


@pytest.fixture
def own(tmp_path: Path) -> str:
    (tmp_path / "screener.toml").write_text(SETTINGS, "utf-8")
    return str(tmp_path / "screener.toml")


def screener(*words: str, columns: int = 100) -> Result:
    return CliRunner().invoke(app, words, env={"COLUMNS": str(columns)})


def records(*words: str) -> list[dict[str, object]]:
    result = screener("review", *words, "--format", "jsonl", "-q")
    assert result.exit_code == 0, result.stderr
    return [json.loads(line) for line in result.stdout.splitlines()]


def test_the_table_says_the_own_word_first(export: str, own: str) -> None:
    shown = " ".join(screener("review", export, "--owner", own, columns=50).stdout.split())
    assert "Your own word on Noor Haddad: she spoke at our club" in shown
    assert "Your own word on people at Vell Digital Ltd: they wrote to the whole club" in shown
    assert "“wine tasting” – invites you to taste wine" in shown
    assert "asks you for any job at all, and you welcome job seekers" in shown


def test_records_and_sheet_hold_the_own_word(export: str, own: str) -> None:
    noor, marta, ada = records(export, "--owner", own)
    assert noor["own_word"] == noor["decided_by"] == "your own word on Noor Haddad: she spoke at our club"
    assert marta["verdict"] == "decline"
    assert "own_word" not in ada
    sheet = screener("review", export, "--owner", own, "--format", "csv", "-q").stdout
    assert "your own word on Noor Haddad" in sheet


def test_a_preset_is_asked_for_by_name(export: str, own: str) -> None:
    plain = [each["verdict"] for each in records(export)]
    assert [each["verdict"] for each in records(export, "--preset", "balanced")] == plain
    assert records(export, "--preset", "recruiter")[2]["verdict"] == "accept"
    assert records(export, "--owner", own, "--preset", "strict")[2]["verdict"] != "accept"
    refused = screener("review", export, "--preset", "recruitr")
    assert refused.exit_code == 2
    assert refused.stderr == "screener: no preset is called recruitr; did you mean recruiter?\n"


def test_the_sum_is_that_of_the_preset(export: str, own: str, tmp_path: Path) -> None:
    shown = screener("explain", "--request", "Ada Roe", export, "--preset", "recruiter").stdout
    assert "→ 4, because you welcome job seekers" in shown
    assert "(1 − chance) × 1.6" in shown
    assert (
        "Decided by: your own word on Noor"
        in screener("explain", "--request", "1", export, "--owner", own).stdout
    )
    hint = screener("review", export, "--preset", "strict").stdout.splitlines()[-1]
    assert hint.endswith("--preset strict")
    assert screener(*hint.removeprefix("why: screener ").split()).exit_code == 0
    picture = tmp_path / "queue.graphml"
    assert screener("network", export, "-o", str(picture), "--owner", own, "--preset", "open").exit_code == 0
    assert picture.exists()


def test_own_rules_are_listed_and_have_a_page(own: str) -> None:
    listed = screener("rules", "--owner", own).stdout
    assert "−6.0  Invites you to taste wine  (own.wine-tasting)" in listed
    assert "own." not in screener("rules").stdout
    as_json = json.loads(screener("rules", "--owner", own, "--json").stdout)
    assert as_json[-1]["id"] == "own.wine-tasting"
    assert as_json[-1]["points"] == -6
    page = screener("explain", "own.wine-tasting", "--owner", own).stdout
    assert "«wine tasting»" in page
    assert "One of your own rules" in page
    assert "did you mean own.wine-tasting?" in screener("explain", "own.wine-tastin", "--owner", own).stderr
    assert screener("explain", "own.wine-tasting").exit_code == 2


def test_what_no_longer_counts_is_told_once_beside_the_table(export: str, own: str) -> None:
    path = Path(own)
    path.write_text(path.read_text("utf-8") + "\n[[ask]]\nperson = 'Ada Roe'\nuntil = 2020-01-31\n", "utf-8")
    told = f"{own}: no longer counts: your own word on Ada Roe (until 2020-01-31)\n"
    assert screener("review", export, "--owner", own).stderr.count(told) == 1
    assert screener("review", export, "--owner", own, "-q").stderr == ""


def test_nothing_is_said_of_a_change_where_the_own_word_decided(export: str, own: str) -> None:
    shown = screener("explain", "--request", "1", export, "--owner", own).stdout
    assert "No single thing" not in shown


def test_presets_are_listed() -> None:
    shown = screener("presets")
    assert shown.exit_code == 0
    assert "balanced          2.3        4      1           0.57           0.25" in shown.stdout
    assert "coach: You help people change" in shown.stdout
    assert "vendors of …" in shown.stdout
    assert max(map(len, shown.stdout.splitlines())) <= 110
    record = json.loads(screener("presets", "--json").stdout)
    assert record["presets"]["balanced"]["decline_below"] == pytest.approx(1 / 4)
    assert record["kinds"]["job seekers"]["lifts"]["asks.job-for-me"] == 4


def test_evaluate_judges_by_a_preset(tmp_path: Path) -> None:
    case = {
        "id": "1",
        "kind": "note",
        "request": {"requester": {"headline": "Student"}, "note": ROWS.splitlines()[3].split('"')[1]},
        "accepts": ["accept"],
        "best": "accept",
    }
    cases = tmp_path / "cases.jsonl"
    cases.write_text(json.dumps(case), "utf-8")
    figures = [
        json.loads(screener("evaluate", str(cases), "--json", *more).stdout)
        for more in ((), ("--preset", "balanced"), ("--preset", "recruiter"))
    ]
    assert figures[0] == figures[1]
    assert figures[1] != figures[2]
    assert screener("evaluate", str(cases), "--preset", "x").exit_code == 2
