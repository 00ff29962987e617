"""``screener.toml`` is read strictly and applied to a policy."""

from pathlib import Path

import pytest

from screener.errors import SettingsError
from screener.models import Evidence, Owner
from screener.policy.decide import weigh
from screener.policy.model import default_policy
from screener.rules import RULES
from screener.settings import Settings, parse_settings, policy_with, read_settings
from tests.own_settings import OWN, RULE

SAMPLE = Path(__file__).parent.parent / "sample_profiles" / "screener.toml"


def test_the_sample_is_read() -> None:
    settings = read_settings(SAMPLE)
    assert settings.owner.name == "Ruth Ellery"
    assert settings.owner.field == "career coaching"
    assert settings.owner.languages == ("en", "de")


def test_nothing_said_changes_nothing() -> None:
    assert parse_settings("", "x") == Settings()
    assert policy_with(Settings()) == default_policy()
    assert policy_with(Settings()).version == default_policy().version


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no such file; screener init writes one"):
        read_settings(tmp_path / "none.toml")
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(tmp_path)
    (tmp_path / "latin.toml").write_bytes(b"[owner]\nname = '\xe9'\n")
    with pytest.raises(SettingsError, match=r"latin.toml, line 2: cannot be read, as it is not UTF-8"):
        read_settings(tmp_path / "latin.toml")
    (tmp_path / "wide.toml").write_bytes("[owner]\n".encode("utf-16"))
    with pytest.raises(SettingsError, match=r"wide.toml, line 1: .* save it as UTF-8"):
        read_settings(tmp_path / "wide.toml")
    (tmp_path / "lost.toml").write_text("\nlessons = 'none.toml'", "utf-8")
    with pytest.raises(SettingsError, match=r"lost.toml, line 2: lessons: .*none.toml: no such file"):
        read_settings(tmp_path / "lost.toml")


def test_marks_of_other_editors_do_no_harm(tmp_path: Path) -> None:
    (tmp_path / "s.toml").write_bytes(b"\xef\xbb\xbf\t[owner]\t\r\n\tname\t=\t'Ada'\t\r\n")
    assert read_settings(tmp_path / "s.toml").owner.name == "Ada"
    (tmp_path / "s.toml").write_bytes(b"# " + b"x" * 10_000_000)
    assert read_settings(tmp_path / "s.toml") == Settings()


def test_a_folder_of_rules_is_switched_off_as_a_whole() -> None:
    policy = policy_with(parse_settings('rules_off = ["wording", "own", "asks.call"]\n' + OWN, "x"))
    wording = {rule.id for rule in RULES if rule.folder == "wording"}
    assert set(policy.off) == {*wording, "own.wine-tasting", "asks.call"}


def test_costs_points_and_rules_off_reach_the_policy() -> None:
    written = f'rules_off = ["{RULE}"]\n[costs]\ncall = 2\n[points]\n"{RULE}" = -3\n'
    policy = policy_with(parse_settings(written, "x"))
    assert policy.costs.call == 2
    assert policy.costs.pitch_let_in == default_policy().costs.pitch_let_in
    assert policy.listed(RULE) == -3
    assert policy.version != default_policy().version
    assert weigh([Evidence(rule=RULE, says="x")], policy, tie=0) == ()


def test_own_words_and_own_rules_reach_the_policy() -> None:
    written = f"{OWN}\n[[decline]]\nperson='A'\n[[accept]]\ncompany='B'\nsince='2026-11-20'\n"
    policy = policy_with(parse_settings(written, "x"))
    assert [rule.id for rule in policy.own_rules] == ["own.wine-tasting"]
    assert policy.listed("own.wine-tasting") == -6
    assert [(each.verdict.value, each.person, each.company) for each in policy.own_words] == [
        ("accept", None, "B"),
        ("decline", "A", None),
    ]
    own = 'rules_off = ["own.wine-tasting"]\n' + OWN + '[points]\n"own.wine-tasting" = 2\n'
    assert policy_with(parse_settings(own, "x")).listed("own.wine-tasting") == 2


def test_the_owner_of_the_settings_goes_before_the_archives() -> None:
    settings = parse_settings("[owner]\nname = 'Ruth'\ngroups = []", "x")
    known = Owner(name="R. Ellery", headline="Coach", groups=("A",))
    assert settings.owner_with(known) == Owner(name="Ruth", headline="Coach", groups=())
    assert settings.owner_with(None) == settings.owner
