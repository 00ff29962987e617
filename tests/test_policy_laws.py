"""What the policy promises whatever was seen: laws of costs, of more evidence and of its order."""

from collections.abc import Callable
from math import isclose
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from screener.case import Case
from screener.models import ConnectionRequest, Evidence, Owner, Profile, Reason, Span, Verdict
from screener.network.overlap import Overlap
from screener.policy.decide import Decision, decide, expected_costs, weigh
from screener.policy.model import Costs, Policy, Veto, default_policy
from screener.policy.welcome import kinds, welcomed, welcomes
from screener.screen import conclude

RANK = {Verdict.DECLINE: 0, Verdict.ASK: 1, Verdict.ACCEPT: 2}
QUOTE = (Span(field="note", text="so", start=0, end=2),)

figures = st.floats(0.01, 100)
costs = st.builds(Costs, pitch_let_in=figures, good_contact_lost=figures, call=figures)
points = st.floats(-30, 30)
folders = st.sampled_from(["note", "asks", "welcome", "wording", "network"])


@st.composite
def situations(draw: st.DrawFn) -> tuple[Policy, list[Evidence]]:
    """A policy with caps and a veto, and evidence of rules that it knows."""
    rules = draw(st.lists(folders, max_size=12))
    named = {f"{folder}.{number}": draw(points) for number, folder in enumerate(rules)}
    policy = Policy(
        start=draw(st.floats(-5, 5)),
        costs=draw(costs),
        caps=draw(st.dictionaries(folders, st.floats(0.1, 20))),
        points=named,
        vetoes=draw(st.sampled_from([(), (Veto(when=("note.0", "asks.1"), says="so"),)])),
    )
    evidence = [
        Evidence(
            rule=rule,
            says="so",
            quotes=QUOTE if draw(st.booleans()) else (),
            strength=draw(st.floats(0, 4)),
        )
        for rule in named
    ]
    return policy, evidence


def decided(policy: Policy, evidence: list[Evidence], tie: float = 0.0) -> Decision:
    return decide(weigh(evidence, policy, tie=tie), policy)


def dearer(policy: Policy, cost: str, factor: float) -> Policy:
    raised = policy.costs.model_copy(update={cost: getattr(policy.costs, cost) * factor})
    return policy.model_copy(update={"costs": raised})


@given(situations(), st.floats(1, 1000))
def test_a_dearer_pitch_never_makes_a_verdict_milder(
    situation: tuple[Policy, list[Evidence]], factor: float
) -> None:
    policy, evidence = situation
    before, after = (
        decided(each, evidence).verdict for each in (policy, dearer(policy, "pitch_let_in", factor))
    )
    assert RANK[after] <= RANK[before]


@given(situations(), st.floats(1, 1000))
def test_a_dearer_missed_contact_never_makes_a_verdict_stricter(
    situation: tuple[Policy, list[Evidence]], factor: float
) -> None:
    policy, evidence = situation
    before, after = (
        decided(each, evidence).verdict for each in (policy, dearer(policy, "good_contact_lost", factor))
    )
    assert RANK[after] >= RANK[before]


@given(situations(), st.floats(1, 1000))
def test_a_dearer_call_changes_nothing_but_asking(
    situation: tuple[Policy, list[Evidence]], factor: float
) -> None:
    policy, evidence = situation
    before = decided(policy, evidence).verdict
    assert before is Verdict.ASK or decided(dearer(policy, "call", factor), evidence).verdict is before


@given(situations(), st.floats(1e-3, 1e3))
def test_only_the_proportions_of_costs_matter(
    situation: tuple[Policy, list[Evidence]], factor: float
) -> None:
    policy, evidence = situation
    before = decided(policy, evidence)
    expected = sorted(expected_costs(before.chance, policy.costs).values())
    assume(not any(map(isclose, expected, expected[1:])))
    scaled = Costs(**{key: value * factor for key, value in policy.costs.model_dump().items()})
    assert decided(policy.model_copy(update={"costs": scaled}), evidence) == before


@given(situations(), st.data())
def test_more_good_evidence_never_worsens_a_verdict(
    situation: tuple[Policy, list[Evidence]], data: st.DataObject
) -> None:
    policy, evidence = situation
    good = [each for each in evidence if policy.listed(each.rule) > 0]
    assume(good)
    one = data.draw(st.sampled_from(good))
    assume(not any(one.rule in veto.when for veto in policy.vetoes))
    less = [each for each in evidence if each is not one]
    before, after = decided(policy, less), decided(policy, evidence)
    assert after.total >= before.total
    assert RANK[after.verdict] >= RANK[before.verdict]


@given(situations(), st.data(), st.floats(0, 1))
def test_the_order_of_evidence_never_matters(
    situation: tuple[Policy, list[Evidence]], data: st.DataObject, tie: float
) -> None:
    policy, evidence = situation
    case = Case(ConnectionRequest(id="1", requester=Profile()), Owner(), Overlap(), tie)
    turned = data.draw(st.permutations(evidence))
    assert decided(policy, turned, tie) == decided(policy, evidence, tie)
    assert conclude(case, turned, policy) == conclude(case, evidence, policy)


RULES_OF_KINDS = sorted({rule for kind in kinds().values() for rule in (*kind.lifts, *kind.silences)})
entries = st.lists(st.sampled_from([name for name, kind in kinds().items() if not kind.of_what]), max_size=4)


@given(entries, st.lists(st.sampled_from(RULES_OF_KINDS), unique=True), st.data())
def test_welcome_never_makes_good_evidence_bad(
    written: list[str], rules: list[str], data: st.DataObject
) -> None:
    signs = {rule: data.draw(points) for rule in rules}
    policy = Policy(points=signs, caps={"note": 3.0, "asks": 2.0, "welcome": 4.0})
    evidence = [Evidence(rule=rule, says="so", quotes=QUOTE) for rule in rules]
    good = [each for each in evidence if signs[each.rule] > 0]
    assume(good)
    one = data.draw(st.sampled_from(good))
    less = [each for each in evidence if each is not one]
    assert _welcomed(written, evidence, policy).total >= _welcomed(written, less, policy).total
    assert _welcomed(written, evidence, policy).total >= decided(policy, evidence).total


def _welcomed(written: list[str], evidence: list[Evidence], policy: Policy) -> Decision:
    case = Case(ConnectionRequest(id="1", requester=Profile()), Owner(), Overlap())
    found = welcomed(case, evidence, welcomes(tuple(written)))
    return decide(weigh(evidence, policy, tie=0, welcomed=found), policy)


def test_of_two_doubts_of_one_weight_the_same_is_asked_about() -> None:
    policy = Policy(points={"asks.a": -2.0, "note.b": -2.0}, costs=Costs(call=0.1))
    doubts = [Evidence(rule=rule, says="so") for rule in policy.points]
    case = Case(ConnectionRequest(id="1", requester=Profile()), Owner(), Overlap())
    assert conclude(case, doubts, policy).verdict is Verdict.ASK
    assert conclude(case, doubts, policy) == conclude(case, reversed(doubts), policy)


@pytest.mark.parametrize("turn", [lambda each: each, reversed])
def test_a_sum_that_order_could_change_does_not(turn: Callable[[Any], Any]) -> None:
    given = [
        Reason(rule=f"note.{at}", says="so", points=value, listed=value)
        for at, value in enumerate((0.1, 0.2, 0.3))
    ]
    assert decide(tuple(turn(given)), Policy()).total == 0.6


def test_a_changed_copy_has_a_version_of_its_own() -> None:
    policy = default_policy()
    assert policy.version == policy.model_copy().version
    assert policy.model_copy(update={"off": ("note.urgency",)}).version != policy.version
