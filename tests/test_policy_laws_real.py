"""What the policy promises, over real requests, real rules, and every preset with an owner's own settings."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import screener
from screener.case import Case
from screener.models import Evidence, Owner, Recommendation, Span, Verdict
from screener.policy.model import Policy
from screener.policy.own_rules import OwnRule
from screener.policy.presets import PRESETS
from screener.policy.welcome import kinds
from screener.rules import RULES, see
from screener.screen import case_of, conclude
from screener.settings import Settings, policy_with, read_settings

SAMPLES = Path(__file__).resolve().parent.parent / "sample_profiles"
RANK = {Verdict.DECLINE: 0, Verdict.ASK: 1, Verdict.ACCEPT: 2}
IDS = sorted(rule.id for rule in RULES)
QUOTE = (Span(field="elsewhere", text="so", start=0, end=2),)
KINDS = sorted(f"{name} of kilns" if kind.of_what else name for name, kind in kinds().items())
OWN = OwnRule(id="own.kilns", says="Writes of kilns", phrases=("kiln*",), points=1, fires=("a «kiln»",))


@cache
def seen() -> tuple[tuple[Case, tuple[Evidence, ...]], ...]:
    """Every sample request, with a network that knows some of the people, and what is seen in it."""
    known = read_settings(SAMPLES / "screener.toml").owner.model_copy(update={"welcomes": ()})
    network = screener.read(SAMPLES / "archive").network
    cases = [case_of(each, known, network) for each in screener.read(SAMPLES / "export.csv")]
    return tuple((case, see(case)) for case in cases)


class Situation(NamedTuple):
    """A real request with what is seen in it and perhaps more, and a policy as an owner might set it."""

    case: Case
    evidence: tuple[Evidence, ...]
    policy: Policy

    def judged(self, **changed: Any) -> Recommendation:
        other = self._replace(**changed)
        return conclude(other.case, other.evidence, other.policy)

    def dearer(self, cost: str, factor: float) -> Recommendation:
        costs = self.policy.costs
        raised = costs.model_copy(update={cost: getattr(costs, cost) * factor})
        return self.judged(policy=self.policy.model_copy(update={"costs": raised}))


signs = st.builds(
    Evidence,
    rule=st.sampled_from([*IDS, "own.kilns"]),
    says=st.just("So"),
    quotes=st.sampled_from([(), QUOTE]),
    strength=st.floats(0, 4),
)
prices = st.floats(0.01, 100)
points = st.floats(-100, 100)


@st.composite
def policies(draw: st.DrawFn, fired: Sequence[str]) -> Policy:
    """A preset, with points and rules off that matter where these rules fired, and perhaps other costs."""
    said = {
        "rules": (OWN.model_copy(update={"points": draw(points)}),),
        "preset": draw(st.sampled_from([None, *PRESETS])),
        "points": draw(st.dictionaries(st.sampled_from(fired), points, max_size=4)),
        "rules_off": tuple(draw(st.lists(st.sampled_from(fired), max_size=2))),
        "owner": Owner(welcomes=tuple(draw(st.lists(st.sampled_from(KINDS), max_size=3)))),
    }
    policy = policy_with(Settings().model_copy(update=said))
    if not draw(st.booleans()):
        return policy
    costs = {key: draw(prices) for key in ("pitch_let_in", "good_contact_lost", "call")}
    return policy.model_copy(update={"costs": policy.costs.model_copy(update=costs)})


@st.composite
def situations(draw: st.DrawFn) -> Situation:
    case, evidence = draw(st.sampled_from(seen()))
    fired = {each.rule for each in evidence}
    more = draw(st.lists(signs, max_size=3, unique_by=lambda each: each.rule))
    evidence = (*evidence, *(each for each in more if each.rule not in fired))
    shipped = sorted({each.rule for each in evidence} - {OWN.id})
    return Situation(case, evidence, draw(policies(shipped or IDS)))


@given(situations(), st.floats(1, 1e6))
def test_a_dearer_pitch_never_makes_a_verdict_milder(given: Situation, factor: float) -> None:
    assert RANK[given.dearer("pitch_let_in", factor).verdict] <= RANK[given.judged().verdict]


@given(situations(), st.floats(1, 1e6))
def test_a_dearer_missed_contact_never_makes_a_verdict_stricter(given: Situation, factor: float) -> None:
    assert RANK[given.dearer("good_contact_lost", factor).verdict] >= RANK[given.judged().verdict]


@given(situations(), st.floats(1, 1e6))
def test_a_dearer_call_changes_nothing_but_asking(given: Situation, factor: float) -> None:
    before = given.judged().verdict
    assert before is Verdict.ASK or given.dearer("call", factor).verdict is before


@given(situations(), st.data())
def test_one_more_good_sign_never_worsens_a_verdict(given: Situation, data: st.DataObject) -> None:
    good = _without_veto([each for each in given.evidence if given.policy.listed(each.rule) > 0], given)
    assume(good)
    one = data.draw(st.sampled_from(good))
    less = given.judged(evidence=tuple(each for each in given.evidence if each is not one))
    more = given.judged()
    assert more.sum.total >= less.sum.total
    assert RANK[more.verdict] >= RANK[less.verdict]


@given(situations(), st.data())
def test_one_more_bad_sign_never_betters_a_verdict(given: Situation, data: st.DataObject) -> None:
    tells = {rule for kind in kinds().values() for rule in kind.lifts}
    bad = [each for each in given.evidence if given.policy.listed(each.rule) < 0 and each.rule not in tells]
    assume(bad)
    one = data.draw(st.sampled_from(bad))
    less = given.judged(evidence=tuple(each for each in given.evidence if each is not one))
    more = given.judged()
    assert more.sum.total <= less.sum.total
    assert RANK[more.verdict] <= RANK[less.verdict]


@given(situations(), st.floats(1, 4), st.data())
def test_a_clearer_good_sign_never_worsens_a_verdict(
    given: Situation, times: float, data: st.DataObject
) -> None:
    good = [each for each in given.evidence if given.policy.listed(each.rule) > 0]
    assume(good)
    one = data.draw(st.sampled_from(good))
    clearer = one.model_copy(update={"strength": one.strength * times})
    more = given.judged(evidence=tuple(clearer if each is one else each for each in given.evidence))
    assert more.sum.total >= given.judged().sum.total
    assert RANK[more.verdict] >= RANK[given.judged().verdict]


@given(situations(), st.floats(0, 1), st.floats(0, 1))
def test_to_know_somebody_better_never_worsens_a_verdict(given: Situation, one: float, other: float) -> None:
    less, more = sorted((one, other))
    far, near = (given.judged(case=replace(given.case, tie=tie)) for tie in (less, more))
    assert near.sum.total >= far.sum.total
    assert RANK[near.verdict] >= RANK[far.verdict]


@given(situations(), st.sampled_from(KINDS))
def test_to_welcome_one_kind_more_never_worsens_a_verdict(given: Situation, kind: str) -> None:
    welcoming = given.policy.model_copy(update={"welcomes": (*given.policy.welcomes, kind)})
    assert RANK[given.judged(policy=welcoming).verdict] >= RANK[given.judged().verdict]


@given(situations(), st.data())
def test_the_order_in_which_things_were_seen_never_matters(given: Situation, data: st.DataObject) -> None:
    turned: Sequence[Evidence] = data.draw(st.permutations(given.evidence))
    assert given.judged(evidence=tuple(turned)) == given.judged()


@given(situations())
def test_what_is_decided_rests_on_what_the_policy_asks_for(given: Situation) -> None:
    found = given.judged()
    vetoes = {veto.says for veto in given.policy.vetoes}
    told = [each for each in found.reasons if each.folder != "wording"]
    if found.verdict is Verdict.DECLINE and found.decided_by not in vetoes:
        assert any(each.quotes and each.points < 0 for each in found.reasons)
        assert any(each.points < 0 and (each.quotes or each.folder != "network") for each in told)
    if found.verdict is Verdict.ACCEPT:
        assert any(each.points > 0 for each in told)


def test_an_ask_that_the_owner_likes_counts_in_full_among_friends() -> None:
    policy = policy_with(Settings(points={"asks.introduction": 5.0}))
    sign = Evidence(rule="asks.introduction", says="So", quotes=QUOTE)
    stranger = seen()[0][0]
    found = [conclude(replace(stranger, tie=tie), (sign,), policy).sum.total for tie in (0.0, 0.5, 1.0)]
    assert found == [policy.start + 5] * 3


@pytest.mark.parametrize(("own", "lifted"), [({}, False), ({"safety.easy-work": 2.0}, True)])
def test_what_the_owner_likes_is_no_mark_of_fraud(own: dict[str, float], lifted: bool) -> None:
    policy = policy_with(Settings(preset="job-seeker", points=own))
    signs = [Evidence(rule=rule, says="So") for rule in ("headline.recruits", "safety.easy-work")]
    reasons = conclude(seen()[0][0], signs, policy)
    notes = {each.rule: each.note for each in (*reasons.reasons, *reasons.counter)}
    assert ("because you welcome recruiters" in (notes["headline.recruits"] or "")) is lifted


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_decides_on_the_samples_and_asks_in_doubt(name: str) -> None:
    policy = policy_with(Settings(preset=name))
    verdicts = {conclude(case, evidence, policy).verdict for case, evidence in seen()}
    assert verdicts == set(Verdict)


def _without_veto(evidence: list[Evidence], given: Situation) -> list[Evidence]:
    in_vetoes = {rule for veto in given.policy.vetoes for rule in veto.when}
    return [each for each in evidence if each.rule not in in_vetoes]
