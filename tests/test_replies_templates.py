"""The owner's own texts of replies: which is taken, what they may do, and how mistakes are told."""

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from screener_cli.app import app
from typer.testing import CliRunner

from screener.errors import ScreenerError, SettingsError
from screener.replies.templates import VALUES, YES_OR_NO, Templates
from screener.settings import parse_settings, read_templates

SAID = dict.fromkeys(VALUES) | dict.fromkeys(YES_OR_NO, False) | {"language": "en", "wrote": True}


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
        ("Hello\n\n{{ adress }}", 3, "no value is called adress; did you mean address?"),
        ("Fine.\n---\nHello\n{{ nme }}", 4, "no value is called nme; did you mean name?"),
        ("{% if why == 'offer' %}\n{{ zebra }}{% endif %}", 2, "no value is called zebra; docs/replies.md"),
        ("{{ address.__class__.__mro__ }}", 1, "a look into a value has no place in a reply"),
        ("{{ address['__class__'] }}", 1, "a look into a value has no place in a reply"),
        ("{{ ().__class__.__bases__[0].__subclasses__() }}", 1, "a call has no place in a reply"),
        ("{{ 1 / 0 }}", 1, "arithmetic has no place in a reply"),
        ("{% include 'x' %}", 1, "another file has no place in a reply"),
        ("{{ range(10 ** 9) }}", 1, "a call has no place in a reply"),
        ("{% for each in name %}{{ each }}{% endfor %}", 1, "a loop has no place in a reply"),
        ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", 1, "a macro has no place in a reply"),
        ("{{ 9 ** 9 ** 9 ** 9 }}", 1, "arithmetic has no place in a reply"),
        ("{{ 'a' * 10 ** 10 }}", 1, "arithmetic has no place in a reply"),
        ("{% set a %}{{ name }}{{ name }}{% endset %}{{ a }}", 1, "has no place in a reply"),
        ("{% set a = name ~ name %}{{ a }}", 1, "keeps one value or another"),
        ("{% set a = (name, name) %}{{ a }}", 1, "keeps one value or another"),
        ("{{ name | center(1000000000) }}", 1, "No filter named 'center'"),
        ("{{ '%999999999d' | format(1) }}", 1, "No filter named 'format'"),
        ("{{ 'aa' | replace('a', 'aaaaaaaaaa') }}", 1, "No filter named 'replace'"),
        ("{{ name | attr('__class__') }}", 1, "No filter named 'attr'"),
        ("{{ [1, 2] | random }}", 1, "No filter named 'random'"),
        ("{{ lipsum() }}", 1, "a call has no place in a reply"),
        ("{{ self }}", 1, "no value is called self"),
        ("{% if " + "not " * 20_000 + "name %}{% endif %}", 1, "nested too deeply"),
        ("{{ " + "(" * 20_000 + "name" + ")" * 20_000 + " }}", 1, "nested too deeply"),
        ("Hi\n---\n" * 201, 401, "more than 200 ways of saying it"),
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


PIECES = (
    *(
        "{{ name }}",
        "{{ name | upper }}",
        "{{ name ~ name }}",
        "{{ a }}",
        "{{ b | title | trim }}",
        "words\n",
    ),
    *("{% set a = name %}", "{% set b = a or name %}", "{% set a = b | upper %}", "{{ [name, name] }}"),
    *("{% if name %}", "{% elif b %}", "{% else %}", "{% endif %}", "{{ 'x' if name in ('a', 'b') else a }}"),
    *(
        "{% set a = a ~ a %}",
        "{% for x in name %}",
        "{% endfor %}",
        "{{ name * 999999 }}",
        "{% raw %}",
        "---\n",
    ),
)


@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join), st.text(max_size=20))
def test_a_text_grows_no_more_than_it_is_long(text: str, name: str) -> None:
    told = ""
    try:
        said = Templates({"decline.txt": text}, "mine").draft("decline", {**SAID, "name": name}, seed="1")
    except SettingsError as error:
        said, told = "", str(error)
    assert len(said) <= len(text) * (8 * len(name) + 8)
    assert re.fullmatch("(mine/decline.txt, line [0-9]+: [^\n]+)?", told)


@pytest.mark.parametrize(
    "trick", ["{{ 7 * 7 }}", "{% set x %}", "{# a #}", "--- formal", "{{ hello }}", "\\"]
)
def test_values_are_never_read_as_templates(trick: str) -> None:
    said = drafted({"decline.txt": "{{ thanks }} <{{ name }}>", "thanks.txt": "({{ name }})"}, name=trick)
    assert said == f"({trick}) <{trick}>"


def test_what_a_text_of_ones_own_may_do_is_enough_to_write_letters(tmp_path: Path) -> None:
    text = """{# mine #}{% set who = first_name or name %}
{{ hello if not who else "Dear " ~ (who | title) ~ "," }}
{% if why == "ask" and ask in ("call", "money") %}Not now.{% elif since is not none %}{{ since }}{% endif %}
{% raw %}{{ as it is }}{% endraw %}
"""
    (tmp_path / "decline.txt").write_text(text)
    said = read_templates(tmp_path).draft(
        "decline", {**SAID, "first_name": "marta", "why": "ask", "ask": "call"}, seed="1"
    )
    assert said == "Dear Marta,\nNot now.\n{{ as it is }}"


def test_what_is_not_known_is_empty() -> None:
    assert drafted({"decline.txt": "Dear {{ address }}."}) == "Dear ."


def test_the_example_in_the_docs_works(tmp_path: Path) -> None:
    page = (Path(__file__).parent.parent / "docs" / "replies.md").read_text("utf-8")
    example = page.partition("## Your own words")[2].partition("```\n{{ hello }}")[2].partition("\n```")[0]
    (tmp_path / "decline.txt").write_text("{{ hello }}" + example)
    templates = read_templates(tmp_path)
    said = templates.draft("decline", {**SAID, "formal": True, "signed": "Ruth Ellery"}, seed="1")
    assert said.startswith("Hello,\n\n")
    assert said.endswith("Ruth Ellery")
    listed = page.partition("| value | what it is |")[2]
    assert all(f"`{value}`" in listed for value in VALUES)


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
    (tmp_path / "ask.txt").write_bytes(b"a" * 100_001)
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
    assert "decline.txt, line 2: no value is called oops" in ran.stderr
