"""The smallest single thing that would have changed a verdict."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import screener
from screener.models import (
    Change,
    ConnectionRequest,
    Evidence,
    MutualConnections,
    Profile,
    Reason,
    Span,
    Verdict,
)
from screener.network.graph import Network
from screener.policy import change as of_change
from screener.policy.change import smallest_change
from screener.policy.decide import decide, weigh
from screener.policy.model import Policy, Veto
from screener.screen import case_of, conclude, recommend

ROOT = Path(__file__).resolve().parent.parent
NOTE = "x" * 100


def seen(rule: str, *, at: int = 0, quoted: bool = True, words: str = "word") -> Evidence:
    span = Span(field="note", text=words, start=at, end=at + 4)
    return Evidence(rule=rule, says="Says a thing", quotes=(span,) if quoted else ())


def change(policy: Policy, *evidence: Evidence, **given: object) -> Change | None:
    profile = Profile(name="Marta Vell", headline="Baker", position="Baker", company="Bakery")
    usual = {"id": "1", "requester": profile, "note": NOTE, "mutual_connections": MutualConnections(count=0)}
    request = ConnectionRequest(**(usual | given))

    def weighed(other: tuple[Evidence, ...]) -> tuple[Reason, ...]:
        return weigh(other, policy, tie=0.0)

    return smallest_change(
        request,
        evidence,
        decide(weighed(evidence), policy),
        policy,
        weigh=lambda other: weighed(tuple(other)),
    )


def test_the_words_without_which_it_would_be_another() -> None:
    policy = Policy(points={"note.a": -2.0, "note.b": -12.0})
    found = change(policy, seen("note.a"), seen("note.b", at=10, words="double your income"))
    assert found is not None
    assert found.says == "Without “double your income” – says a thing – this would be an ask."
    assert found.verdict is Verdict.ASK


def test_the_smallest_is_told_and_what_could_be_added_first_among_equals() -> None:
    policy = Policy(
        start=-1.0,
        points={"note.a": -4.0, "welcome.says-why": 9.0, "welcome.way-out": 4.2, "asks.asks-nothing": 4.9},
    )
    found = change(policy, seen("note.a"))
    assert found is not None
    assert found.says == "If they had left you a way out, this would be an ask."


def test_reasons_on_the_same_words_go_together() -> None:
    policy = Policy(points={"note.a": -4.0, "note.b": -4.0, "note.c": -4.0})
    assert change(policy, seen("note.a"), seen("note.b", at=50), seen("note.c", at=90)) is None
    found = change(policy, seen("note.a"), seen("note.b"), seen("note.c"))
    assert found is not None
    assert found.verdict is Verdict.ASK


def test_nothing_is_told_where_no_single_thing_is_enough() -> None:
    assert (
        change(Policy(points={"note.a": -20.0, "note.b": -20.0}), seen("note.a"), seen("note.b", at=9))
        is None
    )


def test_a_veto_that_no_longer_applies_counts() -> None:
    veto = Veto(when=("safety.a", "safety.b"), says="two marks")
    found = change(
        Policy(vetoes=(veto,), points={"safety.a": -0.1, "safety.b": -0.1}),
        seen("safety.a"),
        seen("safety.b", at=9),
    )
    assert found is not None
    assert found.verdict is not Verdict.DECLINE


def test_a_last_reason_counts_even_if_it_weighs_almost_nothing() -> None:
    found = change(Policy(start=20.0, points={"note.a": 0.1}), seen("note.a", quoted=False))
    assert found is not None
    assert found.says == "Without one thing this would be an ask: says a thing"


def test_only_what_is_not_known_might_turn_out() -> None:
    policy = Policy(start=-1.0, points={"headline.plain-role": 3.0, "network.many-in-common": 3.0})
    assert change(policy) is None
    unknown = Profile(name="Marta Vell", position="Baker", company="Bakery")
    found = change(policy, requester=unknown)
    assert found is not None
    assert (
        found.says == "If their headline turned out to name an ordinary occupation, this would be an accept."
    )
    found = change(policy, mutual_connections=None)
    assert found is not None
    assert found.says == "If you turned out to know many of the same people, this would be an accept."


def test_somebody_known_to_be_shared_by_nobody_is_not_named() -> None:
    policy = Policy(start=-2.0, points={"network.names-shared-contact": 9.0})
    assert change(policy) is None
    found = change(policy, mutual_connections=MutualConnections(count=3))
    assert found is not None
    assert "named someone you both know" in found.says


def test_of_the_connected_it_says_what_it_would_be_for_them() -> None:
    found = change(Policy(points={"note.a": -12.0}), seen("note.a"), connected=True)
    assert found is not None
    assert found.says.endswith("this would be someone to call.")


def test_braces_and_lines_of_a_note_are_quoted_as_they_are() -> None:
    found = change(Policy(points={"note.a": -12.0}), seen("note.a", words="{become}\n{0} %s"))
    assert found is not None
    assert "“{become} {0} %s”" in found.says


RULES = ("note.a", "note.b", "asks.c", "headline.d", "wording.e", *(rule for rule, _ in of_change._COULD_SAY))
points = st.floats(-15, 15).map(lambda value: round(value, 1))
policies = st.builds(
    Policy,
    start=points,
    points=st.fixed_dictionaries(
        dict.fromkeys((*RULES, "headline.plain-role", "network.nobody-in-common"), points)
    ),
    caps=st.just({"note": 6.0, "welcome": 5.0}),
    off=st.sampled_from([(), ("headline.d",), ("note.b", "welcome.way-out")]),
    vetoes=st.sampled_from([(), (Veto(when=("note.a", "asks.c"), says="both"),)]),
)
found_in = st.lists(st.sampled_from(RULES), unique=True, max_size=6)


@given(policies, found_in, st.booleans(), st.sampled_from([None, MutualConnections(count=2)]))
def test_passing_over_what_cannot_matter_changes_nothing(
    policy: Policy, rules: list[str], quoted: bool, mutual: MutualConnections | None
) -> None:
    evidence = [seen(rule, at=10 * place, quoted=quoted) for place, rule in enumerate(rules)]
    given = {"mutual_connections": mutual, "requester": Profile(name="Marta Vell")}
    quick = change(policy, *evidence, **given)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(of_change._Reach, "enough", lambda _self, _change: True)
        assert change(policy, *evidence, **given) == quick


@given(policies, found_in)
def test_it_leads_to_another_verdict_on_the_right_side(policy: Policy, rules: list[str]) -> None:
    evidence = tuple(seen(rule, at=10 * place) for place, rule in enumerate(rules))
    now = decide(weigh(evidence, policy, tie=0.0), policy).verdict
    found = change(policy, *evidence)
    assert found is None or found.verdict is not now


def test_samples_tell_it_in_plain_words() -> None:
    told = [
        each.would_change for each in screener.screen(screener.read(ROOT / "sample_profiles" / "export.csv"))
    ]
    assert sum(each is not None for each in told) > len(told) / 5
    for each in filter(None, told):
        assert re.fullmatch(r"(If|Without) .+ this would be (an accept|an ask|a decline)(\.|: .+)", each.says)


def test_removed_words_are_those_of_a_reason_that_is_there() -> None:
    request = ConnectionRequest(
        id="1", requester=Profile(name="Marta Vell"), note="Your website looks tired."
    )
    judged = recommend(
        case_of(request, screener.Owner(), Network()), Policy(points={"note.website-fault": -12.0})
    )
    assert judged.verdict is Verdict.DECLINE
    assert judged.would_change is not None
    assert "website" in judged.would_change.says
    again = conclude(case_of(request, screener.Owner(), Network()), (), Policy())
    assert again.verdict is judged.would_change.verdict
