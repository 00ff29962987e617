"""``screener.toml``: read strictly, applied to a policy, and written so that it reads back."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.errors import SettingsError
from screener.models import Evidence, Owner, Spell
from screener.policy.decide import weigh
from screener.policy.model import default_policy
from screener.rules import RULES
from screener.settings import Settings, parse_settings, policy_with, read_settings, settings_text

SAMPLE = Path(__file__).parent.parent / "sample_profiles" / "screener.toml"
RULE = RULES[0].id


def test_the_sample_is_read() -> None:
    settings = read_settings(SAMPLE)
    assert settings.owner.name == "Ruth Ellery"
    assert settings.owner.field == "career coaching"
    assert settings.owner.languages == ("en", "de")


def test_nothing_said_changes_nothing() -> None:
    assert parse_settings("", "x") == Settings()
    assert policy_with(Settings()) == default_policy()
    assert policy_with(Settings()).version == default_policy().version


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("[owner]\nname = 'A'\nheadlin = 'x'", "line 3: no key is called owner.headlin; did you mean"),
        ("[ownr]\n", "screener.toml, line 1: no key is called ownr; did you mean owner?"),
        ("\nzzz = 1", "line 2: no key is called zzz; the keys are owner, costs, points, rules_off"),
        ("[costs]\ncall = -1", "screener.toml, line 2: costs.call: write a number above 0"),
        ("[costs]\ncall = nan", "screener.toml, line 2: costs.call: write a finite number"),
        ("[costs]\ncal = 1", "screener.toml, line 2: no key is called costs.cal; did you mean call?"),
        ("[owner]\ngroups = 'A'", 'line 2: owner.groups: write a list, such as ["one", "two"]'),
        ("[owner]\nname = 3", "screener.toml, line 2: owner.name: write it in quotes"),
        ("owner = 3", "screener.toml, line 1: owner: write it as a [table]"),
        ("points = 3", "screener.toml, line 1: points: write it as a [table]"),
        (f'rules_off = ["{RULE}x"]', f"line 1: no rule is called {RULE}x; did you mean {RULE}?"),
        (f'[points]\n"{RULE}y" = 1', f"line 2: no rule is called {RULE}y; did you mean {RULE}?"),
        ("[points]\nzzz = 1", "no rule is called zzz; see screener rules"),
        ("name = ", "screener.toml: not valid TOML"),
        ("a = " + "[" * 5000, "screener.toml: not valid TOML"),
    ],
)  # fmt: skip
def test_what_means_nothing_is_refused_in_one_line(written: str, told: str) -> None:
    with pytest.raises(SettingsError) as error:
        parse_settings(written, "screener.toml")
    assert told in str(error.value)
    assert len(str(error.value).splitlines()) == 1


def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="no such file; screener init writes one"):
        read_settings(tmp_path / "none.toml")
    with pytest.raises(SettingsError, match="cannot be read"):
        read_settings(tmp_path)
    (tmp_path / "latin.toml").write_bytes(b"[owner]\nname = '\xe9'\n")
    with pytest.raises(SettingsError, match="not UTF-8"):
        read_settings(tmp_path / "latin.toml")


def test_costs_points_and_rules_off_reach_the_policy() -> None:
    written = f'rules_off = ["{RULE}"]\n[costs]\ncall = 2\n[points]\n"{RULE}" = -3\n'
    policy = policy_with(parse_settings(written, "x"))
    assert policy.costs.call == 2
    assert policy.costs.pitch_let_in == default_policy().costs.pitch_let_in
    assert policy.listed(RULE) == -3
    assert policy.version != default_policy().version
    assert weigh([Evidence(rule=RULE, says="x")], policy, tie=0) == ()


def test_the_owner_of_the_settings_goes_before_the_archives() -> None:
    settings = parse_settings("[owner]\nname = 'Ruth'\ngroups = []", "x")
    known = Owner(name="R. Ellery", headline="Coach", groups=("A",))
    assert settings.owner_with(known) == Owner(name="Ruth", headline="Coach", groups=())
    assert settings.owner_with(None) == settings.owner


def test_the_first_settings_show_every_key() -> None:
    text = settings_text()
    assert parse_settings(text, "x") == Settings()
    shown = text.replace("\n# ", "\n")
    for key in Owner.model_fields:
        assert f"\n{key} = " in shown


NAMES = st.lists(st.text(max_size=10), max_size=3).map(tuple)
LISTS = {"complementary_fields", "interests", "languages", "welcomes"}
MAYBE_LISTS = {"schools", "employers", "groups"}


SPELLS = st.lists(
    st.builds(Spell, at=st.text(max_size=10), start=st.none() | st.dates(), end=st.none() | st.dates()),
    max_size=2,
).map(tuple)
OTHERS: dict[str, st.SearchStrategy[object]] = {
    "worked": st.none() | SPELLS,
    "studied": st.none() | SPELLS,
    "company_size": st.none() | st.integers(0, 10**9),
    "sizes": st.dictionaries(st.text(max_size=10), st.integers(0, 10**9), max_size=3),
}


def _values(field: str) -> st.SearchStrategy[object]:
    if field in OTHERS:
        return OTHERS[field]
    if field in LISTS:
        return NAMES
    return st.none() | (NAMES if field in MAYBE_LISTS else st.text())


OWNERS = st.fixed_dictionaries({field: _values(field) for field in Owner.model_fields}).map(
    Owner.model_validate
)


@given(OWNERS, st.text())
def test_the_first_settings_read_back_as_the_same_owner(owner: Owner, name: str) -> None:
    text = settings_text(owner, name=name)
    assert parse_settings(text, "x").owner == owner
    assert set(tomllib.loads(text)) == {"rules_off", "owner", "costs", "points", "history", "replies"}
