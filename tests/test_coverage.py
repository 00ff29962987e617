"""The risk–coverage curve is what the documentation says it is."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screener.evaluate import PRICES, Judged, as_json, as_text, assess, coverage, judge, labelled
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


def test_of_nothing() -> None:
    assert {(each.decided.hits, each.decided.of) for each in coverage([])} == {(0, 0)}
