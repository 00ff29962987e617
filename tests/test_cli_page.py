"""The review page as its users meet it: ``review`` and ``inbox`` with ``--format html``."""

import csv
import sys
from pathlib import Path

import pytest
import typer
from screener_cli.app import app
from screener_cli.formats import check_place
from typer.testing import CliRunner, Result

from screener.learn import answers_in
from tests.pages import Read, body
from tools.make_archive import files_of, zipped

ROWS = """\
name,profile url,headline,note
Marta Vell,https://www.linkedin.com/in/marta-vell-invented,Growth marketer,"Hi, your website looks tired."
Noor Haddad,,Programme lead,
"</script><b>",javascript:alert(1),Baker,"Hello
there"
"""


@pytest.fixture
def export(tmp_path: Path) -> Path:
    path = tmp_path / "export.csv"
    path.write_text(ROWS, "utf-8")
    return path


def screener(*words: object, given: str | None = None) -> Result:
    return CliRunner().invoke(app, [*map(str, words)], input=given)


def names(page: str) -> list[str]:
    return list(Read(body(page)).all("data-name"))


def test_a_page_is_written_whole_and_the_next_step_is_named(export: Path) -> None:
    page = export.with_name("review.html")
    result = screener("review", export, "-f", "html", "-o", page)
    assert result.exit_code == 0
    assert result.stdout == ""
    assert f"page: open {page} in a browser and answer there; then" in result.stderr
    assert f"  screener learn {export} --answers answers.csv" in result.stderr
    text = page.read_text("utf-8")
    assert names(text) == ["Marta Vell", "Noor Haddad", "</script><b>"]
    assert "3 requests, 2 with a note: " in text
    assert sorted(path.name for path in export.parent.iterdir()) == ["export.csv", "review.html"]


def test_what_is_left_out_is_counted_on_the_page(export: Path) -> None:
    text = screener("review", export, "-f", "html", "--only", "decline", "-q").stdout
    assert names(text) == ["Marta Vell"]
    assert "3 requests, 2 with a note: " in text


def test_sorted_the_most_welcome_comes_first(export: Path) -> None:
    text = screener("review", export, "-f", "html", "--sort", "-q").stdout
    assert names(text)[-1] == "Marta Vell"


def test_standard_input_makes_a_page_too() -> None:
    result = screener("review", "-", "-f", "html", given=ROWS)
    assert names(result.stdout) == ["Marta Vell", "Noor Haddad", "</script><b>"]


def test_where_nobody_is_left_the_page_says_so() -> None:
    given = "".join(ROWS.splitlines(keepends=True)[:2])
    result = screener("review", "-", "-f", "html", "--only", "accept", given=given)
    assert "There is nobody to show." in result.stdout
    assert "0 accept · 0 ask · 1 decline" in result.stdout


def test_a_page_is_not_poured_into_a_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True, raising=False)
    with pytest.raises(typer.BadParameter, match="a page needs a file"):
        check_place("html", None)
    check_place("html", tmp_path / "review.html")
    check_place("table", None)


def test_a_failure_leaves_no_page(export: Path) -> None:
    page = export.with_name("review.html")
    assert (
        screener("review", export, export.with_name("missing.csv"), "-f", "html", "-o", page).exit_code == 2
    )
    assert not page.exists()


def test_those_who_are_known_by_their_address_are_not_named_by_a_number(export: Path) -> None:
    """A number is that of a row: another file may use it for somebody else."""
    read = Read(body(screener("review", export, "-f", "html", "-q").stdout))
    pairs = list(zip(read.all("data-address"), read.all("data-id"), strict=True))
    assert pairs == [("https://www.linkedin.com/in/marta-vell-invented", ""), ("", "2"), ("", "3")]


def test_answers_as_the_page_saves_them_are_learned_from(export: Path) -> None:
    read = Read(body(screener("review", export, "-f", "html", "-q").stdout))
    people = zip(read.all("data-address"), read.all("data-id"), read.all("data-name"), strict=True)
    saved = export.with_name("answers.csv")
    with saved.open("w", encoding="utf-8-sig", newline="") as stream:
        rows = csv.writer(stream)
        rows.writerow(("profile url", "id", "name", "my verdict", "why", "day"))
        rows.writerows((*person, "decline", "sells", "2026-11-22") for person in people)
    assert len(answers_in(saved).answers) == 3
    assert "3 you said decline" in " ".join(screener("learn", export, "--answers", saved).output.split())


def test_people_already_connected_have_a_page_of_their_own(tmp_path: Path) -> None:
    archive = tmp_path / "archive.zip"
    archive.write_bytes(zipped(files_of()))
    result = screener("inbox", archive, "--today", "2026-11-21", "-f", "html")
    assert "The people you know" in result.stdout
    assert "They wrote last:" in result.stdout
    assert '<mark class="against">anyway</mark>' in result.stdout
    assert "32 people: 2 call · 3 part ways · 5 keep" in result.stdout
    assert names(result.stdout)[0] == "Elif Karaca"
