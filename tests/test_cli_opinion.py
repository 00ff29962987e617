"""A second opinion on the command line: off by default, said aloud when on, shown to the letter before."""

import json
from pathlib import Path

import pytest
from screener_cli.app import app
from typer.testing import CliRunner, Result

from screener.models import Reading
from screener.second_opinion.interview import QUESTIONS
from tests.model_server import Server, passing, saying, thinking
from tests.opinions import WELCOMED

ROWS = f"""\
name,headline,note
Marta Vell,Growth marketer,"Hi, your website looks tired. Shall I make it shine?"
Noor Haddad,Print shop owner,"{WELCOMED}"
"""


@pytest.fixture
def export(tmp_path: Path) -> str:
    path = tmp_path / "export.csv"
    path.write_text(ROWS, "utf-8")
    return str(path)


def settings_for(server: Server, folder: Path) -> str:
    path = folder / "screener.toml"
    path.write_text(f'[second_opinion]\nbase_url = "{server.url}"\nmodel = "a-model"\n')
    return str(path)


def screener(*words: object) -> Result:
    return CliRunner().invoke(app, [*map(str, words)])


def test_review_says_what_is_sent_and_what_came_of_it(export: str, tmp_path: Path) -> None:
    assert "second opinion" not in screener("review", export).output
    with thinking(passing(lambda texts: saying(Reading.SELLS, texts))) as server:
        shown = screener("review", export, "--owner", settings_for(server, tmp_path))
        assert shown.stderr.count("second opinion is on: of requests in doubt, their note,") == 1
        assert "second opinion: 1 in doubt, 1 with an opinion, 8 calls" in shown.output
        assert "0 accept · 1 ask · 1 decline" in shown.output
        assert all("looks tired" not in texts for texts in map(str, server.asked))
        why = screener("explain", "--request", "2", export, "--owner", settings_for(server, tmp_path))
        assert "second opinion is on" in why.stderr
        assert "Offers something for sale, as a language model reads it" in why.output
        assert "Second opinion, by a-model: counted" in why.output
        assert "without the second opinion: accept" in why.output


def test_a_picture_shows_the_verdicts_that_review_shows(export: str, tmp_path: Path) -> None:
    picture = tmp_path / "network.svg"
    with thinking(passing(lambda texts: saying(Reading.SELLS, texts))) as server:
        drawn = screener(
            "network", export, "-o", picture, "--request", "2", "--owner", settings_for(server, tmp_path)
        )
    assert "second opinion is on" in drawn.stderr
    assert "second opinion: 1 in doubt, 1 with an opinion, 8 calls" in drawn.stderr
    assert ">ask, " in picture.read_text("utf-8")


def test_of_people_already_connected_nothing_is_sent(tmp_path: Path) -> None:
    archive = Path(__file__).parent.parent / "sample_profiles" / "archive"
    with thinking(passing(lambda texts: saying(Reading.SELLS, texts))) as server:
        shown = screener("inbox", archive, "--owner", settings_for(server, tmp_path))
        assert server.asked == []
    assert "no second opinion is asked about people you are connected with" in shown.output


def test_a_budget_that_is_used_up_is_said_at_the_end(export: str, tmp_path: Path) -> None:
    with thinking(passing(lambda texts: saying(Reading.SELLS, texts))) as server:
        settings = settings_for(server, tmp_path)
        with Path(settings).open("a") as stream:
            stream.write("calls = 7\n")
        told = screener("review", export, "--owner", settings).output
    assert "0 with an opinion, 7 calls; 1 without an answer: all 7 calls are used up" in told


def test_answers_are_kept_beside_the_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "own").mkdir()
    monkeypatch.chdir(tmp_path)
    with thinking(passing(lambda texts: saying(Reading.SELLS, texts))) as server:
        settings = settings_for(server, tmp_path / "own")
        with Path(settings).open("a") as stream:
            stream.write('cache = "answers.jsonl"\n')
        for _ in range(2):
            assert screener("opinion", "--interview", "--owner", settings).exit_code == 0
        assert len(server.asked) == len(QUESTIONS)
    assert (tmp_path / "own" / "answers.jsonl").exists()


def test_each_letter_is_shown_and_none_is_sent(export: str, tmp_path: Path) -> None:
    with thinking(passing(lambda texts: saying(Reading.SELLS, texts))) as server:
        settings = settings_for(server, tmp_path)
        letters = [
            json.loads(line) for line in screener("opinion", export, "--owner", settings).output.splitlines()
        ]
        assert server.asked == []
        assert [letter["request"] for letter in letters] == [None] * len(QUESTIONS) + ["2"] * 3
        screener("review", export, "--owner", settings)
        sent = [(server.url + "/chat/completions", asked) for asked in server.asked]
    shown = [(letter["to"], letter["body"]) for letter in letters]
    assert sent == [*shown[: len(QUESTIONS) + 1], shown[-1]]
    assert screener("opinion", export, "--owner", settings, "--request", "1").output.count("\n") == len(
        QUESTIONS
    )


def test_the_interview_alone(tmp_path: Path) -> None:
    with thinking(passing(lambda texts: saying(Reading.SELLS, texts))) as server:
        told = screener("opinion", "--interview", "--owner", settings_for(server, tmp_path))
        assert (told.exit_code, told.output.count("right  ")) == (0, 6)
    with thinking(lambda texts: saying(Reading.SELLS, texts)) as server:
        told = screener("opinion", "--interview", "--owner", settings_for(server, tmp_path))
        assert (told.exit_code, told.output.count("WRONG  ")) == (1, 3)
        settings = settings_for(server, tmp_path)
    gone = screener("opinion", "--interview", "--owner", settings)
    assert (gone.exit_code, "nobody answers" in gone.stderr) == (2, True)


def test_without_a_model_there_is_nothing_to_show(export: str, tmp_path: Path) -> None:
    assert "nothing is ever sent" in screener("opinion", export).stderr
    with thinking(lambda texts: saying(Reading.SELLS, texts)) as server:
        assert "--interview" in screener("opinion", "--owner", settings_for(server, tmp_path)).stderr


def test_a_reading_has_a_page() -> None:
    page = screener("explain", "opinion.sells").output
    assert "-4 points" in page
    assert "Offers something for sale" in page


def test_evaluate_shows_what_it_does_to_verdicts(tmp_path: Path) -> None:
    cases = tmp_path / "cases.jsonl"
    case = {
        "id": "1",
        "kind": "note",
        "request": {"requester": {"headline": "Print shop owner"}, "note": WELCOMED},
        "accepts": ["ask-for-call"],
        "best": "ask-for-call",
    }
    cases.write_text(json.dumps(case) + "\n", "utf-8")
    assert json.loads(screener("evaluate", cases, "--json").stdout)["exact"] == 0
    with thinking(passing(lambda texts: saying(Reading.SELLS, texts))) as server:
        told = screener("evaluate", cases, "--owner", settings_for(server, tmp_path), "--json")
    assert "second opinion is on" in told.stderr
    assert "second opinion: 1 in doubt, 1 with an opinion, 8 calls" in told.stderr
    assert json.loads(told.stdout)["exact"] == 1
