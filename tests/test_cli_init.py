"""``screener init`` writes the owner's first settings, and never over a file that is there."""

import tomllib
from pathlib import Path

import pytest
from screener_cli.app import app
from typer.testing import CliRunner, Result

PROFILE = """\
First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,\
Twitter Handles,Websites,Instant Messengers
Ada,Example,,1 Secret Street,"May 5, 1970",Career coach,,Training,LS1,Leeds,,,
"""
INVITATIONS = """\
From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
Marta Vell,Ada Example,"11/14/26, 7:02 AM",Your website looks tired.,INCOMING,\
https://www.linkedin.com/in/marta-vell,https://www.linkedin.com/in/ada-example
"""


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    folder = tmp_path / "archive"
    folder.mkdir()
    (folder / "Profile.csv").write_text(PROFILE, "utf-8")
    (folder / "Invitations.csv").write_text(INVITATIONS, "utf-8")
    monkeypatch.chdir(tmp_path)
    return "archive"


def screener(*words: str) -> Result:
    return CliRunner().invoke(app, words)


def test_writes_what_the_archive_says_and_names_the_next_command(archive: str) -> None:
    result = screener("init", archive)
    assert result.exit_code == 0, result.output
    written = Path("screener.toml").read_text("utf-8")
    assert tomllib.loads(written)["owner"]["headline"] == "Career coach"
    assert "Secret" not in written
    assert "1970" not in written
    next_words = result.stdout.partition("then: screener ")[2].split()
    assert "DECLINE" in screener(*next_words).stdout


def test_never_overwrites_unless_forced(archive: str) -> None:
    Path("screener.toml").write_text("# mine", "utf-8")
    result = screener("init", archive)
    assert result.exit_code == 2
    assert result.stderr == (
        "screener: screener.toml: exists already; choose another with -o, or overwrite it with --force\n"
    )
    assert Path("screener.toml").read_text("utf-8") == "# mine"
    assert screener("init", archive, "-o", "other.toml").exit_code == 0
    assert screener("init", archive, "--force").exit_code == 0
    assert "Career coach" in Path("screener.toml").read_text("utf-8")


def test_a_table_does_not_say_who_the_owner_is(tmp_path: Path) -> None:
    (tmp_path / "export.csv").write_text("name,note\nIvo Brandt,\n", "utf-8")
    result = screener("init", str(tmp_path / "export.csv"), "-o", str(tmp_path / "screener.toml"))
    assert result.exit_code == 2
    assert "does not say who you are" in result.stderr


def test_a_bad_setting_is_told_on_one_line(archive: str) -> None:
    Path("screener.toml").write_text("[owner]\nfeild = 'coaching'\n", "utf-8")
    result = screener("review", archive, "--owner", "screener.toml")
    assert result.exit_code == 2
    assert result.stderr.startswith("screener: screener.toml, line 2: ")
    assert len(result.stderr.splitlines()) == 1
