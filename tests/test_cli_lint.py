"""``screener lint`` as its users meet it; all persons are invented."""

import json
import re
import runpy
from pathlib import Path

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from screener_cli.app import app
from typer.testing import CliRunner, Result

from screener.models import Owner, Profile
from screener.outgoing import Relationship, lint
from screener.outgoing.notes import LONGEST, Outgoing
from screener.outgoing.told import card, line, record, schema
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


SLOT = "Hi {{first_name}}, thank you for your talk on kilns in Ghent."


def test_a_slot_left_unfilled_fails_whatever_the_answer() -> None:
    result = screener("-t", SLOT)
    assert result.stdout.startswith("ACCEPT")
    assert "  “{{first_name}}” – a slot of a template is left unfilled\n" in result.stdout
    assert result.exit_code == 1


def test_what_is_lacking_can_fail_too() -> None:
    lacking = "I am a student in my last year. Could you give me advice on getting into publishing?"
    assert screener("-t", lacking).exit_code == 0
    assert screener("-t", lacking, "--fail-on", "lack").exit_code == 1
    assert screener("-t", KIND, "--fail-on", "lack").exit_code == 0


def test_the_reader_leads_the_life_of_a_preset() -> None:
    note = "Hi Ines, I am a nurse and applied for the night post in Malmö. Is it still open?"
    assert "they welcome" not in screener("-t", note).stdout
    assert "they welcome" in screener("-t", note, "--preset", "recruiter").stdout
    wrong = screener("-t", note, "--preset", "recruitr")
    assert (wrong.exit_code, wrong.stderr) == (
        2,
        "screener: no preset is called recruitr; did you mean recruiter?\n",
    )


SETTINGS = """
preset = "strict"
rules_off = ["note.website-fault"]
[owner]
name = "Tom Vale"
headline = "I help coaches get 7 figures"
welcomes = ["vendors of websites"]
[costs]
pitch_let_in = 90
[[decline]]
person = "Tom Vale"
reason = "A test."
[[rules]]
id = "bread"
says = "Speaks to you of bread"
phrases = ["bread"]
points = -9
fires = ["I like «bread»"]
quiet = ["I like tea"]
"""


def test_settings_say_who_writes_and_what_more_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "screener.toml"
    path.write_text(SETTINGS, "utf-8")
    note = "Your website looks tired, and so does your bread."
    told = json.loads(screener("-t", note, "--owner", str(path), "--json").stdout)
    seen = {each["rule"]: each["says"] for each in told["against"]}
    assert "You speak to them of bread" in seen.values()
    assert "note.website-fault" not in seen
    assert any(span["field"] == "headline" for each in told["against"] for span in each["quotes"])
    plain, strict = (
        json.loads(screener("-t", KIND, *given, "--json").stdout)["versions"]["policy"]
        for given in (("--owner", str(path)), ("--owner", str(path), "--preset", "strict"))
    )
    assert plain != strict


def test_a_name_is_greeted_without_an_archive() -> None:
    result = screener("-t", "Hi Thomas, your mill in Gouda is a joy.", "--to", "Halina Brzoza")
    assert "“Hi Thomas” – you greet them by somebody else’s name" in result.stdout


def test_a_column_is_mapped_and_copies_are_counted(tmp_path: Path) -> None:
    words = "we help firms in {} win more clients with a playbook that saves ten hours a week for good."
    path = tmp_path / "notes.csv"
    rows = [f'{name},"Hi {name}, {words.format(town)}"' for name, town in (("Bo", "Ghent"), ("Cy", "Ulm"))]
    path.write_text("name,icebreaker\n" + "\n".join(rows) + "\n", "utf-8")
    assert "read it as one with --map" in screener(str(path)).stderr
    result = screener(str(path), "--map", "Icebreaker=note")
    assert result.stdout.count("; same words to 1 other; ") == 2
    piped = screener("-", "--table", "--map", "Icebreaker=note", given=path.read_bytes())
    assert "same words" not in piped.stdout


def test_a_row_says_how_the_two_stand(tmp_path: Path) -> None:
    path = tmp_path / "notes.csv"
    path.write_text(
        "name,note,known as\n" + "".join(f'Bo,"{INTRODUCTION}",{known}\n' for known in ("", "friend"))
    )
    stranger, friend = (json.loads(each) for each in screener(str(path), "--json").stdout.splitlines())
    assert stranger["relationship"] is None
    assert friend["relationship"]["says"] == [
        "You say that you know each other: friends",
        "This can carry an introduction",
    ]


def test_namesakes_do_not_stop_a_table(tmp_path: Path, table: str) -> None:
    archive = tmp_path / "known.csv"
    archive.write_text(
        "name,profile url,connected\n"
        + "".join(f"Elif Karaca,https://www.linkedin.com/in/elif-{each},yes\n" for each in "ab")
    )
    result = screener(table, str(archive))
    assert result.stdout.splitlines()[-1].startswith("2 notes: ")
    assert (
        result.stderr
        == "1 row names somebody whose name several in your archive bear; give profile addresses\n"
    )
    assert screener("-t", KIND, str(archive), "--to", "Elif Karaca").exit_code == 2


def test_json_is_of_the_documented_schema(table: str, archive: str) -> None:
    documented = json.loads((Path(__file__).parent.parent / "docs/schema/lint.json").read_text("utf-8"))
    assert documented == schema(), "run: make pages"
    valid = Draft202012Validator(documented)
    lines = screener(table, archive, "--json", *DAY).stdout.splitlines()
    lines += screener("-t", f"{PITCH} {SLOT}", "--json").stdout.splitlines()
    for each in lines:
        valid.validate(json.loads(each))
        assert list(json.loads(each))[:2] == ["id", "to"]


def test_the_examples_of_the_documentation_run(
    archive: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = (Path(__file__).parent.parent / "docs" / "lint.md").read_text("utf-8")
    (tmp_path / "archive.zip").write_bytes(Path(archive).read_bytes())
    monkeypatch.chdir(tmp_path)
    examples = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    assert len(examples) == 2
    for each in examples:
        exec(each, {})  # noqa: S102  (the documentation is ours)


@given(hostile, hostile)
def test_hostile_text_steers_nothing(note: str, name: str) -> None:
    if not one_line(note).strip("\u200c\u200d"):
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
