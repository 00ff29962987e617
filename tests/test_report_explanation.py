"""The sum that is printed can be redone by hand."""

import re

import pytest
from hypothesis import given

from screener.models import Change, Reason, Recommendation, Verdict
from screener.policy.decide import chance_of, decide
from screener.policy.model import Policy
from screener.report.explanation import explanation
from tests.recommendations import asking, reason, recommendation, recommendations

FIGURE = re.compile(r"^ *([+−]?\d+\.\d\d)  (.*)")


def figures(lines: list[str]) -> list[tuple[float, str]]:
    found = [match for line in lines if (match := FIGURE.match(line))]
    return [(float(match[1].replace("−", "-")), match[2]) for match in found]


def weighed(*reasons: Reason) -> Recommendation:
    policy = Policy()
    decision = decide(reasons, policy)
    return recommendation(
        reasons=reasons,
        verdict=decision.verdict,
        chance=decision.chance,
        sum={"start": policy.start, "total": decision.total},
        decided_by=decision.decided_by,
    )


def test_the_sum_adds_up() -> None:
    given = weighed(
        reason(
            "Promises results",
            "guaranteed",
            points=-7.2,
            listed=-9.0,
            note="× 0.80, for the cap of 18 on note",
        ),
        reason("Asks a real question", "who prints it?", points=5.0, listed=5.0),
    )
    lines = list(explanation(given, Policy()))
    shown = figures(lines)
    total = next(value for value, text in shown if text.startswith("total"))
    before = [value for value, _ in shown[: [text for _, text in shown].index("total, in points")]]
    assert sum(before) == pytest.approx(total)
    chance = float(re.search(r"= (0\.\d{4}), ", "\n".join(lines))[1])  # type: ignore[index]
    assert chance == pytest.approx(chance_of(total), abs=1e-4)
    costs = {text.partition(":")[0]: value for value, text in shown if ": " in text and "cost" not in text}
    assert costs["decline"] == pytest.approx(chance * Policy().costs.good_contact_lost, abs=0.01)
    assert costs["accept"] == pytest.approx((1 - chance) * Policy().costs.pitch_let_in, abs=0.01)
    assert "−9.00 × 0.80, for the cap of 18 on note" in "\n".join(lines)
    assert min(("accept", "ask", "decline"), key=lambda each: costs.get(each, 1.0)) == "ask"


def test_the_verdict_is_the_first_word_and_the_rules_are_named() -> None:
    lines = list(explanation(recommendation(), Policy()))
    assert lines[0] == "DECLINE  Marta Vell"
    assert lines[-1].endswith("screener explain note.example")


def test_the_question_is_told() -> None:
    lines = list(explanation(asking(), Policy()))
    assert "Ask: “What made you think of me?” · silence until 5 Dec is an answer" in lines


def test_what_would_have_changed_it_is_told() -> None:
    changed = Change(says="Without “tired” this would be an ask.", verdict=Verdict.ASK)
    assert changed.says in list(explanation(recommendation(would_change=changed), Policy()))
    sure = "No single thing more or less would have changed this."
    assert sure in list(explanation(recommendation(), Policy()))


def test_the_reply_keeps_its_lines() -> None:
    lines = list(explanation(recommendation(reply="Hello,\n\nNo.\n\nBest"), Policy()))
    at = lines.index("Reply:")
    assert lines[at : at + 6] == ["Reply:", "Hello,", "", "No.", "", "Best"]


@given(recommendations)
def test_hostile_text_stays_harmless(given: Recommendation) -> None:
    for line in explanation(given, Policy()):
        assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", line)


def test_every_verdict_has_its_cost() -> None:
    text = "\n".join(explanation(asking(), Policy()))
    for verdict in Verdict:
        assert f"  {verdict.value.partition('-')[0]}: " in text
