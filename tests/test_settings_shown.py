"""The first settings show every key, and read back as the same owner."""

import re
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.models import Owner, Spell
from screener.settings import Settings, parse_settings, policy_with, settings_text


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
