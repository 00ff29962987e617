"""What means nothing in ``screener.toml`` is refused in one line that names a line."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.errors import SettingsError
from screener.models import Owner
from screener.settings import OwnCosts, SecondOpinionSettings, Settings, parse_settings, policy_with
from screener.settings.lines import line_of
from tests.own_settings import OWN, RULE


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
