"""The owner's own texts of replies: which is taken, what they may do, and how mistakes are told."""

from pathlib import Path
from typing import Any

import pytest
from screener_cli.app import app
from typer.testing import CliRunner

from screener.errors import ScreenerError, SettingsError
from screener.replies.templates import VALUES, Templates
from screener.settings import parse_settings, read_templates

SAID = dict.fromkeys(VALUES) | {"language": "en", "formal": False, "connected": False, "wrote": True}


def drafted(own: dict[str, str], kind: str = "decline", *, seed: str = "1", **given: Any) -> str:
    return Templates(own, "mine").draft(kind, {**SAID, **given}, seed=seed)


def test_the_owners_text_comes_first_and_that_of_the_language_before_all() -> None:
    own = {"decline.txt": "No.", "de/decline.txt": "Nein.", "pl/decline.txt": "Nie."}
    assert drafted(own) == "No."
    assert drafted(own, language="de") == "Nein."
    assert drafted(own, language="pl") == "Nie."
    assert drafted(own, language="fr") == "No."
    assert drafted(own, "accept", language="pl").startswith("H")


def test_own_parts_are_used_in_drafts_of_the_package() -> None:
    assert drafted({"goodbye.txt": "Ruth, from the library"}).endswith("Ruth, from the library")


def test_dashes_part_several_ways_and_registers() -> None:
    text = "One.\n---\nTwo.\n--- formal\nThree.\n--- informal  \nFour.\n"
    assert {drafted({"decline.txt": text}, seed=str(n)) for n in range(60)} == {"One.", "Two.", "Four."}
    formal = {drafted({"decline.txt": text}, seed=str(n), formal=True) for n in range(60)}
    assert formal == {"One.", "Two.", "Three."}
    assert drafted({"decline.txt": "--- formal\nOnly."}, formal=False) == "Only."


def test_the_ways_are_used_about_equally_often() -> None:
    said = [drafted({"decline.txt": "A\n---\nB\n---\nC"}, seed=f"{n:064x}") for n in range(3000)]
    assert all(900 < said.count(each) < 1100 for each in "ABC")


def test_what_is_not_known_can_be_asked_for_and_empty_texts_are_empty() -> None:
    assert drafted({"decline.txt": "Hi{% if address %} {{ address }}{% endif %}."}) == "Hi."
    assert drafted({"thanks.txt": "", "decline.txt": "{{ thanks }} No."}) == "No."
    assert drafted({"decline.txt": "\n\n  a   b  \n\n\n\n c \n"}) == "a b\n\nc"


@pytest.mark.parametrize(
    ("text", "line", "told"),
    [
        ("Hello\n{% if %}", 2, "Expected an expression"),
        ("Hello\n\n{{ adress }}", 3, "'adress' is undefined"),
        ("Fine.\n---\nHello\n{{ nme }}", 4, "'nme' is undefined"),
        ("{{ address.__class__.__mro__ }}", 1, "unsafe"),
        ("{{ ().__class__.__bases__[0].__subclasses__() }}", 1, "unsafe"),
        ("{{ 1 / 0 }}", 1, "division by zero"),
        ("{% include 'x' %}", 1, "no loader"),
        ("{{ range(9) }}", 1, "'range' is undefined"),
        ("{{ [1, 2] | random }}", 1, "No filter named 'random'"),
        ("{{ lipsum() }}", 1, "'lipsum' is undefined"),
        ("One\n--- fromal\nTwo", 2, "formal, informal or nothing"),
        ("{{ 'a' * 5 ", 1, ""),
    ],
)
def test_a_mistake_is_told_in_one_line_with_its_place(
    tmp_path: Path, text: str, line: int, told: str
) -> None:
    (tmp_path / "decline.txt").write_text(text)
    with pytest.raises(SettingsError) as caught:
        read_templates(tmp_path)
    message = str(caught.value)
    assert f"decline.txt, line {line}: " in message
    assert told in message
    assert "\n" not in message


def test_files_are_read_once_and_others_passed_over(tmp_path: Path) -> None:
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "hello.txt").write_bytes("\ufeffServus!".encode())
    (tmp_path / "notes.md").write_text("not a text")
    (tmp_path / ".decline.txt").write_text("hidden")
    assert read_templates(tmp_path).own == {"de/hello.txt": "Servus!"}


@pytest.mark.parametrize("name", ["declined.txt", "Decline.txt", "de/no.txt"])
def test_a_file_that_is_called_wrongly_is_told(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).write_text("No.")
    with pytest.raises(SettingsError, match=r"no text is called so; the names are accept\.txt"):
        read_templates(tmp_path)


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no such folder"):
        read_templates(tmp_path / "nowhere")
    (tmp_path / "ask.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="not UTF-8"):
        read_templates(tmp_path)
    (tmp_path / "ask.txt").write_bytes(b"a" * 1_000_001)
    with pytest.raises(SettingsError, match="longer than"):
        read_templates(tmp_path)


def test_settings_name_the_folder() -> None:
    assert parse_settings('[replies]\nfolder = "mine"', "x").replies.folder == "mine"
    with pytest.raises(
        ScreenerError, match=r"line 2: no key is called replies\.folders; did you mean folder"
    ):
        parse_settings('[replies]\nfolders = "mine"', "x")


def test_own_texts_are_used_by_review_as_seen_from_the_settings(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "decline.txt").write_text("{{ hello }}\n\nAlas, no.\n")
    settings, table = tmp_path / "screener.toml", tmp_path / "people.csv"
    settings.write_text('[replies]\nfolder = "mine"\n')
    table.write_text("Name,Note\nMarta Vell,Your website looks tired. Results guaranteed: book a call now!\n")
    ran = CliRunner().invoke(app, ["review", str(table), "--owner", str(settings), "--replies"])
    assert ran.exit_code == 0
    assert "    Alas, no." in ran.stdout
    plain = CliRunner().invoke(app, ["review", str(table), "--owner", str(settings)])
    assert "Alas" not in plain.stdout
    (tmp_path / "mine" / "decline.txt").write_text("One\n{{ oops }}")
    ran = CliRunner().invoke(app, ["review", str(table), "--owner", str(settings)])
    assert ran.exit_code == 2
    assert "decline.txt, line 2: 'oops' is undefined" in ran.stderr
