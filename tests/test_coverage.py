"""The risk–coverage curve is what the documentation says it is."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.evaluate import PRICES, Judged, area, as_json, as_text, assess, coverage, judge, labelled
from screener.models import Reason, Span, Verdict
from screener.policy.model import Costs, Policy, default_policy
from tests.recommendations import recommendation
from tests.test_evaluate import written

POLICY = Policy(start=0)
NOTES = (
    ("Your website looks tired. I can fix that.", "decline"),
    ("Could you introduce me to Ana Vidal?", "accept"),
    ("Thank you for your talk on kilns in Ghent on Tuesday.", "accept"),
    ("Hello", "ask-for-call"),
)


def judged(points: float, *accepts: str) -> Judged:
    """A case whose only reason, a quoted one, has these points."""
    reason = Reason(
        rule="note.website-fault",
        says="Finds fault with your website",
        quotes=(Span(field="note", text="tired", start=0, end=5),),
        points=points,
        listed=points,
    )
    case = labelled(written(accepts=list(accepts), best=accepts[0]))
    return Judged(case, recommendation(reasons=(reason,), counter=()))


def test_by_hand() -> None:
    cases = [judged(-20, "decline"), judged(-20, "accept"), judged(20, "accept"), judged(-1, "accept")]
    cases += [judged(1, "decline", "ask-for-call")]
    wide, *_, none = coverage(cases, POLICY)
    assert (wide.decided.hits, wide.let_in, wide.turned_away) == (3, 0, 1)
    # The one with −1 point has nothing that speaks for accepting, and is asked about at any price.
    assert (none.decided.hits, none.let_in, none.turned_away) == (4, 1, 1)
    assert none.low == pytest.approx(none.high)


def test_the_policys_own_band_decides_as_was_judged() -> None:
    cases = [
        labelled(written(request={"requester": {}, "note": note}, accepts=[best], best=best))
        for note, best in NOTES
    ]
    found = list(judge(cases))
    (own,) = (each for each in coverage(found) if each.own)
    costs = default_policy().costs
    assert own.low == pytest.approx(costs.call / costs.good_contact_lost)
    assert own.high == pytest.approx(1 - costs.call / costs.pitch_let_in)
    assert own.decided.hits == sum(each.recommendation.verdict is not Verdict.ASK for each in found)
    assert own.wrong.hits == sum(
        each.recommendation.verdict is not Verdict.ASK and not each.agrees for each in found
    )


@given(
    st.lists(st.tuples(st.floats(-40, 40), st.sampled_from(list(Verdict))), max_size=30),
    st.builds(
        Costs,
        pitch_let_in=st.floats(0.1, 100),
        good_contact_lost=st.floats(0.1, 100),
        call=st.floats(0.01, 100),
    ),
)
def test_a_narrower_band_decides_no_less(drawn: list[tuple[float, Verdict]], costs: Costs) -> None:
    found = coverage([judged(*each) for each in drawn], POLICY.model_copy(update={"costs": costs}))
    assert len(found) in (len(PRICES), len(PRICES) + 1)
    assert sum(each.own for each in found) == 1
    decided = [each.decided.hits for each in found]
    assert decided == sorted(decided)
    for each in found:
        assert 0 <= each.low <= each.high + 1e-9 <= 1 + 1e-9
        assert each.wrong.hits == each.let_in + each.turned_away <= each.decided.hits


def test_as_text_and_json() -> None:
    assessment = assess([judged(-20, "decline"), judged(20, "decline")])
    assert "<- as judged" in "\n".join(as_text(assessment))
    wide = json.loads(json.dumps(as_json(assessment)))["coverage"][0]
    assert wide["counts"] == {"cases": 2, "decided": 2, "let_in": 1, "turned_away": 0}
    assert (wide["decided"], wide["wrong"]) == (1.0, 0.5)
    assert as_json(assessment)["area"] == {"n": 2, "aurc": 0.75, "excess": 0.5}
    assert "  aurc             0.750   the mean share wrong among the 1, 2, … 2 surest" in as_text(assessment)


def test_of_nothing() -> None:
    assert {(each.decided.hits, each.decided.of) for each in coverage([])} == {(0, 0)}


def test_the_area_by_hand() -> None:
    # From the surest: right, wrong, right; the one of −1 point has no reason to be accepted.
    cases = [judged(20, "accept"), judged(-15, "accept"), judged(12, "accept"), judged(-1, "accept")]
    found = area(cases, POLICY.model_copy(update={"costs": Costs(pitch_let_in=1, good_contact_lost=1)}))
    assert found.n == 4
    assert found.aurc == pytest.approx((0 + 1 / 2 + 1 / 3 + 2 / 4) / 4)
    assert found.excess == pytest.approx(found.aurc - (0 + 0 + 1 / 3 + 2 / 4) / 4)


def test_among_equally_sure_ones_order_does_not_matter() -> None:
    cases = [judged(20, "accept"), judged(20, "decline")]
    assert area(cases, POLICY) == area(cases[::-1], POLICY)
    assert area(cases, POLICY).aurc == pytest.approx(0.5)


@given(st.lists(st.tuples(st.floats(-40, 40), st.sampled_from(list(Verdict))), max_size=30))
def test_the_area_lies_between_the_best_and_the_worst_order(drawn: list[tuple[float, Verdict]]) -> None:
    found = area([judged(*each) for each in drawn], POLICY)
    (*_, none) = coverage([judged(*each) for each in drawn], POLICY)
    assert found.n >= none.decided.hits
    assert -1e-9 <= found.excess <= found.aurc + 1e-9 <= 1 + 2e-9


def test_the_owners_own_word_stands_at_every_price() -> None:
    word = judged(-20, "accept")
    said = word.recommendation.model_copy(update={"verdict": Verdict.ACCEPT, "own_word": "your own word"})
    found = coverage([Judged(word.case, said)], POLICY)
    assert {(each.decided.hits, each.wrong.hits) for each in found} == {(1, 0)}
    assert area([Judged(word.case, said)], POLICY).aurc == 0
