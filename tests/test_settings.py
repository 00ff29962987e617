"""``screener.toml``: read strictly, applied to a policy, and written so that it reads back."""

import json
import re
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
from screener.settings import (
    OwnCosts,
    SecondOpinionSettings,
    Settings,
    parse_settings,
    policy_with,
    read_settings,
    settings_text,
)
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
        ("[costs]\ncall = nan", "screener.toml, line 2: costs.call: write a finite number"),
        ("[costs]\ncal = 1", "screener.toml, line 2: no key is called costs.cal; did you mean call?"),
        ("[owner]\ngroups = 'A'", 'line 2: owner.groups: write a list, such as ["one", "two"]'),
        ("[owner]\nname = 3", "screener.toml, line 2: owner.name: write it in quotes"),
        ("owner = 3", "screener.toml, line 1: owner: write it as a [table]"),
        ("points = 3", "screener.toml, line 1: points: write it as a [table]"),
        (f'rules_off = ["{RULE}x"]', f"line 1: no rule is called {RULE}x; did you mean {RULE}?"),
        (f'[points]\n"{RULE}y" = 1', f"line 2: no rule is called {RULE}y; did you mean {RULE}?"),
        ("[points]\nzzz = 1", "no rule is called zzz; see screener rules"),
        ("name = ", "screener.toml, line 1: not valid TOML: a value is missing"),
        ("a = " + "[" * 5000, "screener.toml, line 1: not valid TOML: nested too deeply"),
        ('\n[owner]\nname = "Ada\n', "line 3: not valid TOML: a quotation mark is missing, here or above"),
        ("[owner]\nname = Ada", "line 2: not valid TOML: this is no value; write words in quotes"),
        ("rules_off = [\n'a'\n", "line 2: not valid TOML: a ] is missing, here or above"),
        ("[costs]\ncall = 1\ncall = 2", "line 3: not valid TOML: the same key stands twice"),
        ("[costs]\n[costs]", "line 2: not valid TOML: the same table stands twice; put its keys together"),
        ("[costs]\ncall 1", "line 2: not valid TOML: = is missing after the key"),
        ("[costs]\ncall = 1 2", "line 2: not valid TOML: write words in quotes, and one key on each line"),
        ("[costs]\n\ncall = 1" + "0" * 5000, "line 3: not valid TOML: a number has too many digits"),
        ("a\0 = 1", "line 1: not valid TOML: it holds what is no text; save it as UTF-8"),
        ("[costs]\ncall = 1e308", "line 2: costs.call: write a number up to 1000000000"),
        ('[points]\n"asks.call" = 1e308', "line 2: points.asks.call: write a number up to 100"),
        ('[points]\n"asks.call" = -1e308', "line 2: points.asks.call: write a number of -100 or more"),
        ("[costs]\ncall = true", "line 2: costs.call: write a number"),
        ("[points]\nasks.call = 1", 'line 2: points.asks: write the name of the rule in quotes'),
        ("[points]\nasks = 1", "line 2: asks is a folder of rules; give points to one of them"),
        ("rules_off = ['asks.*']", "line 1: no rule is called asks.*; did you mean asks?"),
        ("[owner]\nsizes = { A = -1 }", "line 2: owner.sizes.A: write a number of 0 or more"),
        ("[owner]\nsizes = { A = 'x' }", "line 2: owner.sizes.A: write a whole number"),
        ('\n"own\\u0065r" = 1', "line 2: owner: write it as a [table]"),
        ("'' = 1", 'line 1: no key is called ""; the keys are'),
        ("z" * 500 + " = 1", "line 1: no key is called \"" + "z" * 59 + "…\"; the keys are"),
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


KNOWN = {
    *(key for key, field in Settings.model_fields.items() if not field.exclude),
    *(f"owner.{key}" for key in Owner.model_fields),
    *(f"costs.{key}" for key in OwnCosts.model_fields),
    *(f"second_opinion.{key}" for key in SecondOpinionSettings.model_fields),
    *("history.path", "replies.folder"),
}


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
        ("[[ask]]\nperson = 'A'\nuntil = 20261120", "line 3: ask.until: write a date, such as 2026-11-20"),
        ("[[ask]]\nperson = 'A'\nuntil = 10:00:00", "line 3: ask.until: write a date, such as 2026-11-20"),
        (
            "[[ask]]\nperson = 'a@b.example'",
            "line 2: ask.person: this is an e-mail address; write a full name",
        ),
        (OWN.replace("(wine|port)", "(" * 900), "line 6: rules.phrases of own.wine-tasting: phrase '(((("),
        (
            "[[ask]]\nperson = 'A'\nuntil = 2026-13-01",
            "line 3: not valid TOML: write a date, such as 2026-11-20",
        ),
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


KEYS = st.sampled_from(
    [
        *Settings.model_fields,
        *(f"owner.{key}" for key in Owner.model_fields),
        *(
            "costs.call",
            "points.asks.call",
            'points."asks.call"',
            "accept.person",
            "rules.fires",
            "zzz",
            "''",
        ),
    ]
)
SCALARS = (
    st.integers()
    | st.floats()
    | st.booleans()
    | st.dates()
    | st.datetimes()
    | st.times()
    | st.text(max_size=8).map(json.dumps)
)
VALUES = st.recursive(
    SCALARS.map(lambda each: each if isinstance(each, str) else str(each).lower()),
    lambda inner: (
        st.lists(inner, max_size=3).map(lambda parts: f"[{', '.join(parts)}]")
        | st.tuples(KEYS, inner).map(lambda pair: f"{{ {pair[0]} = {pair[1]} }}")
    ),
    max_leaves=4,
)
LINES = (
    st.tuples(KEYS, VALUES).map(lambda pair: f"{pair[0]} = {pair[1]}")
    | KEYS.map(lambda key: f"[{key}]")
    | KEYS.map(lambda key: f"[[{key}]]")
    | st.sampled_from(OWN.splitlines())
    | st.text(max_size=12)
)


def refusal(text: str) -> str | None:
    try:
        policy_with(parse_settings(text, "screener.toml"))
    except SettingsError as error:
        return str(error)
    return None


@given(st.lists(LINES, max_size=8).map("\n".join))
def test_whatever_is_written_is_read_or_refused_in_one_line_that_names_a_line(text: str) -> None:
    told = refusal(text)
    assert told is None or re.match(r"screener.toml, line [0-9]+: .", told)
    assert told is None or (told.isprintable() and len(told) < 450)


@given(st.sampled_from(sorted(KNOWN)), st.data())
def test_a_slip_in_any_key_is_told_with_the_key_that_was_meant(path: str, data: st.DataObject) -> None:
    table, _, key = path.rpartition(".")
    at = data.draw(st.integers(1, len(key)))
    slip = f"{key[:at]}q{key[at:]}"
    with pytest.raises(SettingsError, match=f"line 2: no key is called {table or ''}.?{slip}; did you mean"):
        parse_settings(f"{f'[{table}]' if table else ''}\n{slip} = 1", "screener.toml")


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


def shown_settings(text: str) -> list[tuple[int, int]]:
    """Where lines stand that show a setting behind a #: one by one, but a table with all its keys."""
    lines = text.splitlines()
    blocks: list[tuple[int, int]] = []
    for at, line in enumerate(lines):
        if re.match(r"# \[\[?[a-z_]+\]?\]$", line):
            end = next((end for end in range(at, len(lines)) if not lines[end].startswith("# ")), len(lines))
            blocks.append((at, end))
        elif re.match(r'# [a-z_."-]+ = ', line) and not (blocks and at < blocks[-1][1]):
            blocks.append((at, at + 1))
    return blocks


def uncommented(text: str, blocks: list[tuple[int, int]]) -> str:
    places = {at for first, end in blocks for at in range(first, end)}
    lines = enumerate(text.splitlines())
    return "\n".join(line.removeprefix("# ") if at in places else line for at, line in lines)


@pytest.mark.parametrize("owner", [Owner(), Owner(name="Ruth", groups=(), welcomes=("students",))])
def test_each_line_that_is_shown_may_be_said(owner: Owner, tmp_path: Path) -> None:
    text = settings_text(owner)
    plain, blocks = parse_settings(text, "x"), shown_settings(text)
    assert len(blocks) > 10
    for block in blocks:
        assert parse_settings(uncommented(text, [block]), "x") != plain, text.splitlines()[block[0]]
    everything = parse_settings(uncommented(text, blocks), "x")
    assert policy_with(everything).version != policy_with(plain).version
    assert len(everything.rules) == len(everything.decline) == 1


def test_all_settings_are_shown() -> None:
    text = settings_text()
    shown = parse_settings(uncommented(text, shown_settings(text)), "x")
    said = {name for name in Settings.model_fields if name in shown.model_fields_set}
    assert {*said, "accept", "ask", "learned", "second_opinion"} == set(Settings.model_fields)


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
