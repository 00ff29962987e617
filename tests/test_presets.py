"""Presets: what they say holds, the default is one of them, and the pages show them as they are."""

from itertools import takewhile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.errors import SettingsError
from screener.models import ConnectionRequest, Note, Profile, Verdict
from screener.policy.decide import expected_costs, thresholds
from screener.policy.model import Costs, default_policy
from screener.policy.presets import PRESETS, preset
from screener.policy.welcome import kinds, welcomes
from screener.report.presets import preset_lines
from screener.screen import screen
from screener.settings import Settings, parse_settings, policy_with

DOCS = Path(__file__).parent.parent / "docs"


def test_balanced_is_what_holds_without_a_preset() -> None:
    assert policy_with(Settings(preset="balanced")) == default_policy()


@pytest.mark.parametrize("name", PRESETS)
def test_a_preset_welcomes_kinds_that_are_known_and_reaches_the_policy(name: str) -> None:
    chosen, policy = preset(name), policy_with(Settings(preset=name))
    assert welcomes(chosen.welcomes) is not None
    assert policy.costs == chosen.costs
    assert policy.welcomes == chosen.welcomes
    assert policy.points == default_policy().points


@pytest.mark.parametrize("name", PRESETS)
def test_in_every_preset_there_is_doubt(name: str) -> None:
    above, below = thresholds(preset(name).costs)
    assert 0 < below < above < 1


def test_the_owners_own_goes_before_the_preset() -> None:
    settings = parse_settings('preset = "coach"\n[owner]\nwelcomes = []\n[costs]\ncall = 2', "x")
    policy = policy_with(settings)
    assert policy.costs == preset("coach").costs.model_copy(update={"call": 2.0})
    assert policy.welcomes == ()
    assert policy_with(parse_settings('preset = "coach"', "x")).welcomes == preset("coach").welcomes


def test_a_preset_that_is_not_there_is_refused() -> None:
    with pytest.raises(SettingsError, match="no preset is called coahc; did you mean coach"):
        policy_with(Settings(preset="coahc"))
    with pytest.raises(SettingsError, match="the presets are open, balanced"):
        preset("../policy")


HINT = "Hi, I came across your profile and think you would be a great fit for several roles. Free for a chat?"
VACANCY = "We have a vacancy for a school librarian in Leeds, permanent, 31,000. May I send you the advert?"
PARTNERSHIP = "I think our clients overlap and a partnership makes sense. Shall we explore synergies?"
LEARNER = "I am looking for a job as a librarian. Could you advise me, perhaps in a short call?"
INCOME = "I am looking for 3 motivated people to work from home with me, part time. Earn 500 a day!"
ACCEPT, ASK, DECLINE = Verdict.ACCEPT, Verdict.ASK, Verdict.DECLINE


@pytest.mark.parametrize(
    ("note", "headline", "name", "verdicts"),
    [
        (HINT, None, "balanced", {DECLINE}),
        (HINT, None, "job-seeker", {ASK}),
        (HINT, "Technical recruiter", "job-seeker", {ACCEPT}),
        (VACANCY, "Recruiter for libraries", "job-seeker", {ACCEPT}),
        (INCOME, "Team leader", "job-seeker", {DECLINE}),
        (PARTNERSHIP, "Alliances manager", "founder", {ASK, DECLINE}),
        (LEARNER, "Open to work", "coach", {ACCEPT}),
        (LEARNER, "Open to work", "recruiter", {ACCEPT}),
        (INCOME, "Team leader", "open", {DECLINE}),
    ],
)
def test_a_preset_does_what_a_person_of_that_life_expects(
    note: str, headline: str | None, name: str, verdicts: set[Verdict]
) -> None:
    request = ConnectionRequest(id="1", requester=Profile(headline=headline), note=Note(text=note))
    [found] = screen([request], policy=policy_with(Settings(preset=name)))
    assert found.verdict in verdicts


figures = st.floats(0.01, 100)


@given(st.builds(Costs, pitch_let_in=figures, good_contact_lost=figures, call=figures), st.floats(0, 1))
def test_thresholds_say_what_costs_least(costs: Costs, chance: float) -> None:
    above, below = thresholds(costs)
    expected = expected_costs(chance, costs)
    if chance > above + 1e-9:
        assert expected[Verdict.ACCEPT] == min(expected.values())
    elif chance < below - 1e-9:
        assert expected[Verdict.DECLINE] == min(expected.values())
    elif below + 1e-9 < chance < above - 1e-9:
        assert expected[Verdict.ASK] == min(expected.values())


def test_the_page_shows_the_table_that_is_printed() -> None:
    table = "\n".join(takewhile(bool, preset_lines()))
    assert f"<!-- printed by screener presets -->\n```\n{table}\n```" in (DOCS / "judgement.md").read_text(
        "utf-8"
    )


def test_the_page_names_every_kind_as_it_is_printed() -> None:
    page = (DOCS / "settings.md").read_text("utf-8")
    for name, kind in kinds().items():
        assert f"| `{name}{' of …' if kind.of_what else ''}` | {kind.means} |" in page
