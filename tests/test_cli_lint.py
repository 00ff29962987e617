"""``screener lint`` as its users meet it; all persons are invented."""

import json
import re
import runpy
from pathlib import Path

import pytest
from hypothesis import given, settings
from screener_cli.app import app
from typer.testing import CliRunner, Result

from screener.models import Owner, Profile
from screener.outgoing import Relationship, lint
from screener.outgoing.notes import LONGEST, Outgoing
from screener.outgoing.told import card, line, record
from screener.report.plain import escaped, one_line
from tests.recommendations import hostile
from tools.make_archive import files_of, zipped

PITCH = "Your website looks tired. Are you free for a quick call on Tuesday?"
KIND = "Thank you for your talk on kilns in Ghent. Which glaze was on the third pot?"
INTRODUCTION = "Could you introduce me to the head of the library?"
DAY = ("--today", "2026-11-21")


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("lint") / "archive.zip"
    path.write_bytes(zipped(files_of()))
    return str(path)


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "notes.csv"
    path.write_text(f'name,note\nElif Karaca,"{INTRODUCTION}"\nBo Ek,"{KIND}"\nAnna Ek,\n', "utf-8")
    return str(path)


def screener(*words: str, given: bytes | None = None) -> Result:
    return CliRunner().invoke(app, ("lint", *words), input=given, env={"COLUMNS": "90", "NO_COLOR": None})


def test_a_pitch_fails() -> None:
    result = screener("--text", PITCH, "--headline", "I help coaches get 7 figures | DM me")
    assert result.exit_code == 1
    first, second = result.stdout.splitlines()[:2]
    assert first == "DECLINE    They would be advised to decline"
    assert re.fullmatch(r"1 in \d+ +is the chance that they would be glad of it", second)
    assert "  “Your website looks tired” – you find fault with their website\n" in result.stdout
    assert "“DM me” in your headline – you tell them what to do next" in result.stdout
    assert "\nIt asks for a call (4 of 7): “" in result.stdout


def test_the_documentation_shows_what_is_printed() -> None:
    root = Path(__file__).parent.parent
    written = runpy.run_path(str(root / "tools" / "write_cli_page.py"))
    shown = written["BLOCK"].search((root / "docs" / "cli.md").read_text("utf-8"))
    assert shown is not None
    assert shown[0] == written["printed"](), "run: make pages"


def test_a_kind_note_passes() -> None:
    result = screener("-t", KIND)
    assert result.exit_code == 0
    assert result.stdout.startswith("ACCEPT")
    assert "What is missing" not in result.stdout


def test_what_counts_as_failing() -> None:
    assert screener("-t", "Hello").exit_code == 0
    assert screener("-t", "Hello", "--fail-on", "ask").exit_code == 1


@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_file_and_standard_input(tmp_path: Path, mark: str) -> None:
    path = tmp_path / "note"
    path.write_text(f"{mark}{PITCH}\n", "utf-8")
    told = screener("-t", PITCH).stdout
    assert screener(str(path)).stdout == told
    assert screener("-", given=f"{mark}{PITCH}\n".encode()).stdout == told


def test_to_somebody_known_and_to_a_stranger(archive: str) -> None:
    known = screener("-t", INTRODUCTION, "--to", "Elif Karaca", archive, *DAY)
    assert known.exit_code == 0
    assert "This can carry an introduction." in " ".join(known.stdout.split())
    stranger = screener("-t", INTRODUCTION, "--to", "Elif Karacc", archive, *DAY)
    assert stranger.exit_code == 1
    assert (
        "Your archive does not know Elif Karacc. Did you mean Elif Karaca? You ask a stranger for an"
        " introduction." in " ".join(stranger.stdout.split())
    )


def test_a_line_for_each_note_of_a_table(table: str, archive: str) -> None:
    result = screener(table, archive, *DAY)
    assert result.exit_code == 0
    first, second, last = result.stdout.splitlines()
    assert re.match(r"ACCEPT   .{12}1 Elif Karaca: ", first)
    assert re.match(r"ACCEPT   .{12}2 Bo Ek: “", second)
    assert last == "2 notes: 2 accept · 0 ask · 0 decline"
    assert screener(table, "--fail-on", "ask").exit_code == 1


def test_json_lines(table: str) -> None:
    result = screener(table, "--json")
    found = [json.loads(each) for each in result.stdout.splitlines()]
    assert [(each["id"], each["to"], each["verdict"]) for each in found] == [
        ("1", "Elif Karaca", "ask-for-call"),
        ("2", "Bo Ek", "accept"),
    ]
    assert result.stderr == "2 notes: 1 accept · 1 ask · 0 decline\n"
    assert set(found[0]) == {"id", "to", *lint(KIND).model_dump()}
    lines = "\n".join(json.dumps({"note": each}) for each in (PITCH, KIND))
    assert len(screener("-", "--table", "--json", given=lines.encode()).stdout.splitlines()) == 2


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "give a note"),
        (("-t", " "), "the note is empty"),
        (("no-such-file",), "no such file"),
        (("a", "b", "c"), "one file of notes and one archive"),
        (("notes.csv", "--to", "Elif Karaca"), "in a table each row says to whom"),
        (("-t", KIND, "no-such-file"), "no such file"),
    ],
)
def test_bad_input(words: tuple[str, ...], says: str) -> None:
    result = screener(*words)
    assert result.exit_code == 2
    assert says in " ".join(result.stderr.replace("│", " ").split())


def test_files_that_are_no_notes(archive: str, tmp_path: Path) -> None:
    assert "is not a text; give the note first" in screener(archive).stderr
    assert screener(archive).exit_code == 2
    long, without = tmp_path / "long.txt", tmp_path / "without.csv"
    long.write_text("a " * LONGEST, "utf-8")
    assert "too long for one note" in screener(str(long)).stderr
    without.write_text("name\nBo Ek\n", "utf-8")
    assert "holds no notes; name the column with them note" in screener(str(without)).stderr


@given(hostile, hostile)
@settings(deadline=None)
def test_hostile_text_steers_nothing(note: str, name: str) -> None:
    if not note.strip():
        return
    outgoing = Outgoing("1", note, Owner(name=name))
    known = Relationship(person=Profile(name=name), says=(name,))
    found = lint(note, to=outgoing.to, relationship=known)
    for each in (*card(found, width=60), line(outgoing, found)):
        assert one_line(each) == " ".join(each.split())
    written = record(outgoing, found)
    assert json.loads(written)["id"] == "1"
    assert escaped(written) == written
    assert "\n" not in written
