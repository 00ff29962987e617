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
from screener.settings.lines import line_of

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
        ('[points]\n"note.flattery" = 1e9', "line 2: points.note.flattery: write a number from -100 to 100"),
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


OWN = """
[[rules]]
id = "wine-tasting"
says = "Invites you to taste wine"
phrases = [  # more = less
  "(wine|port) tasting",
  "degustation de vin*",
]
points = -6
fires = ["Join our «wine tasting»"] # fires
"""


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ('preset = "coahc"', "line 1: no preset is called coahc; did you mean coach?"),
        ("preset = 3", "line 1: preset: write it in quotes"),
        (
            '[owner]\nwelcomes = [\n  "students",\n  "job seeker",\n]',
            "line 4: no kind of request is called 'job seeker'; did you mean job seekers?",
        ),
        (
            "[[accept]]\nperson = 'A'\n\n[[accept]]\npersn = 'B'",
            "line 5: no key is called accept.persn; did you",
        ),
        ("[[accept]]\nperson = 'A'\n[[accept]]\nreason = 'x'", "line 3: accept: say whom it is about"),
        ("[[ask]]\nperson = 'A'\nuntil = 'May'", "line 3: ask.until: write a date, such as 2026-11-20"),
        ("[[ask]]\nperson = 'A'\nuntil = 2026-13-01", "line 3, column 13); write a date, such as 2026-11-20"),
        (
            "[[ask]]\nperson='A'\nuntil = 2026-11-20T10:00:00",
            "line 3: ask.until: write a date without a time",
        ),
        (
            "[[decline]]\nperson = 'A'\nsince = 2026-02-02\nuntil = 2026-02-01",
            "line 1: decline: it ends on 2026-02-01, before it begins",
        ),
        (
            "\n[[decline]]\ndomain = 'https://a.example/'",
            "line 3: decline.domain: this is no domain; write it as",
        ),
        ("[decline]\nperson = 'A'", "line 1: decline: write it as [[decline]], with its keys below"),
        ("decline = ['A']", "line 1: decline: write it as [[decline]], with its keys below"),
        ("decline = [{persn = 'A'}]", "line 1: no key is called decline.persn; did you mean person?"),
        (OWN.replace("wine-tasting", "Wine!"), "line 3: rules.id: write small letters and digits with"),
        (OWN.replace("points = -6", ""), "line 2: rules.points: is missing, and is needed"),
        (OWN.replace("-6", "inf"), "line 9: rules.points: write a finite number"),
        (OWN.replace("phrases", "phrase"), "line 5: no key is called rules.phrase; did you mean phrases?"),
        (OWN.replace("degustation", "dégustation"), "line 7: rules.phrases of own.wine-tasting: phrase"),
        (OWN.replace('"degustation de vin*"', '" "'), "line 7: rules.phrases: write a few words"),
        (
            OWN.replace("] # fires", ", 'Beer'] # fires"),
            "line 10: rules.fires of own.wine-tasting: it should",
        ),
        (OWN + 'quiet = ["Port tasting"]', "line 11: rules.quiet of own.wine-tasting: it should stay"),
        (
            OWN + 'reads = ["messages"]',
            "line 11: rules.reads: no text is called messages; did you mean message",
        ),
        (OWN * 2, "line 13: rules.id: another rule is called own.wine-tasting already"),
        ('rules_off = ["own.wine-tastin"]\n' + OWN, "line 1: no rule is called own.wine-tastin; did you"),
    ],
)
def test_so_is_what_means_nothing_in_newer_tables(written: str, told: str) -> None:
    with pytest.raises(SettingsError) as error:
        parse_settings(written, "screener.toml")
    assert told in str(error.value)
    assert str(error.value).startswith("screener.toml")
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


@given(
    st.text(max_size=80), st.lists(st.text(max_size=8) | st.integers(0, 3), max_size=4), st.text(max_size=8)
)
def test_any_text_has_a_line_or_none(text: str, path: list[str | int], value: str) -> None:
    found = line_of(text, tuple(path), value)
    assert found is None or 1 <= found <= text.count("\n") + 1


def test_keys_in_long_strings_are_not_taken_for_keys() -> None:
    text = '[owner]\nabout = """\n[costs]\ncall = 1\n"""\n[costs]\ncall = -1\n"a.b" = 1\nc.d = 2'
    assert line_of(text, ("costs", "call")) == 7
    assert line_of(text, ("costs", "a.b")) == 8
    assert line_of(text, ("costs", "c", "d", "e")) == 9
    assert line_of(text, ("zzz",)) is None


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
LISTS = {"complementary_fields", "interests", "languages"}
MAYBE_LISTS = {"schools", "employers", "groups"}


SPELLS = st.lists(
    st.builds(Spell, at=st.text(max_size=10), start=st.none() | st.dates(), end=st.none() | st.dates()),
    max_size=2,
).map(tuple)
OTHERS: dict[str, st.SearchStrategy[object]] = {
    "welcomes": st.lists(st.sampled_from(["job seekers", "Students", "vendors of «bells»"]), max_size=2).map(
        tuple
    ),
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
