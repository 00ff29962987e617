"""The rule report counts hits and tipped verdicts as documented, and its page knows every rule."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from screener_cli.app import app
from typer.testing import CliRunner

from screener.evaluate import (
    Judged,
    LabelledCase,
    RuleReport,
    RuleWork,
    Share,
    judge,
    labelled,
    rule_report,
    rule_report_as_json,
    rule_report_as_text,
)
from screener.models import Evidence, Span
from screener.policy.model import Policy, Veto, default_policy
from screener.rules import RULES
from screener.screen import conclude
from tests.test_evaluate import written

PAGE = Path(__file__).parent.parent / "docs" / "rule-report.md"
POLICY = Policy(points={"note.bad": -10, "note.worse": -12, "note.good": 9, "note.idle": 0})

counts = st.integers(0, 300)


def case(best: str = "decline", **given: Any) -> LabelledCase:
    return labelled(written(accepts=[best], best=best, **given))


def judged(best: str, *rules: str, quote: str = "some words", policy: Policy = POLICY) -> Judged:
    of = case(best)
    span = Span(field="note", text=quote, start=0, end=len(quote))
    evidence = [Evidence(rule=rule, says=rule, quotes=(span,)) for rule in rules]
    return Judged(of, conclude(of.case(), evidence, policy))


def report(*cases: Judged, policy: Policy = POLICY) -> dict[str, RuleWork]:
    return {work.rule: work for work in rule_report(cases, policy).rules}


def test_hits_are_counted_by_the_best_answer() -> None:
    found = report(
        judged("accept", "note.bad"), judged("decline", "note.bad"), judged("ask-for-call", "note.bad")
    )["note.bad"]
    assert (found.hits, found.wanted, found.points) == (3, Share(1, 2), -10)


def test_a_verdict_is_tipped_when_it_would_be_another_without_the_rule() -> None:
    alone = report(judged("decline", "note.bad"))["note.bad"]
    assert (alone.tipped, alone.righted, alone.wronged) == (1, 1, 0)
    wrong = report(judged("ask-for-call", "note.bad"))["note.bad"]
    assert (wrong.tipped, wrong.righted, wrong.wronged) == (1, 0, 1)
    one_of_two = report(judged("decline", "note.bad", "note.worse"))
    assert not one_of_two["note.bad"].tipped
    assert not one_of_two["note.worse"].tipped
    balanced = report(judged("accept", "note.bad", "note.good"))["note.bad"]
    assert (balanced.tipped, balanced.righted, balanced.wronged) == (1, 0, 1)


def test_a_rule_that_completes_a_veto_tips_the_verdict() -> None:
    policy = Policy(points={"note.good": 20}, vetoes=(Veto(when=("note.a", "note.b"), says="no"),))
    found = report(judged("decline", "note.a", "note.b", "note.good", policy=policy), policy=policy)
    assert [found[rule].tipped for rule in ("note.a", "note.b", "note.good")] == [1, 1, 0]


def test_without_the_rule_is_the_same_as_the_rule_off() -> None:
    note = "Your website looks tired. I help coaches win clients. When can we talk? We met at the fair."
    of = case(request={"requester": {"headline": "Growth marketer"}, "note": note})
    [each] = judge([of])
    assert len(each.reasons) > 2
    found = report(each, policy=default_policy())
    for reason in each.reasons:
        off = default_policy().model_copy(update={"off": (reason.rule,)})
        [without] = judge([of], off)
        assert found[reason.rule].tipped == (
            without.recommendation.verdict is not each.recommendation.verdict
        )


@pytest.mark.parametrize(("rule", "contrary"), [("note.good", "decline"), ("note.bad", "accept")])
def test_a_rule_that_pulls_the_wrong_way_comes_first_with_a_case_against_it(rule: str, contrary: str) -> None:
    usual = "accept" if contrary == "decline" else "decline"
    cases = [judged(usual, rule, quote="rightly"), *[judged(contrary, rule, quote="wrongly")] * 12]
    others = [judged(usual, "note.aside")] * 30
    found = rule_report([*cases, *others], POLICY).rules
    assert [(work.rule, work.wrong_way) for work in found] == [(rule, True), ("note.aside", False)]
    assert found[0].example == "wrongly"


@given(st.sampled_from(["note.good", "note.bad", "note.idle"]), counts, counts)
def test_a_rule_that_fires_on_all_cases_alike_pulls_no_way(rule: str, wanted: int, unwanted: int) -> None:
    cases = [judged("accept", rule)] * min(wanted, 5) + [judged("decline", rule)] * min(unwanted, 5)
    assert not any(work.wrong_way for work in rule_report(cases, POLICY).rules)


def test_the_example_of_another_rule_speaks_for_it() -> None:
    cases = [judged("accept", "note.bad", quote="wrongly"), judged("decline", "note.bad", quote="rightly")]
    assert report(*cases)["note.bad"].example == "rightly"


def test_an_example_is_one_line_that_steers_nothing() -> None:
    assert report(judged("decline", "note.bad", quote="a\x1b[31m\r\n  b"))["note.bad"].example == "a [31m b"


@given(counts, counts)
def test_wilson(hits: int, others: int) -> None:
    share = Share(hits, hits + others)
    low, high = share.interval
    assert 0 <= low <= high <= 1
    if not share.of:
        assert (low, high) == (0, 1)
        return
    assert low - 1e-9 <= share.value <= high + 1e-9
    mirrored = Share(others, share.of).interval
    assert (1 - low, 1 - high) == pytest.approx(mirrored[::-1])
    wider = high - low
    low, high = Share(hits * 4, share.of * 4).interval
    assert high - low < wider
    # Both ends solve (end − share)² = z² · end · (1 − end) / n, which is how the interval is defined.
    for end in share.interval:
        assert (end - share.value) ** 2 == pytest.approx(1.959964**2 * end * (1 - end) / share.of, abs=1e-6)


def test_wilson_by_hand() -> None:
    assert Share(9, 15).interval == pytest.approx((0.3575, 0.8018), abs=5e-5)


def test_text_and_json() -> None:
    found = rule_report([judged("decline", "note.bad"), judged("ask-for-call", "note.idle")], POLICY)
    lines = list(rule_report_as_text(found))
    assert lines[0] == "2 cases; of those best accepted or declined, 0.00 are wanted"
    heads, bad, idle = lines[2:5]
    assert bad.split()[:10] == ["note.bad", "-10.0", "1", "0", "1", "0.00", "0.00–0.79", "1", "1", "0"]
    assert idle.split()[5:7] == ["–", "–"]
    assert heads.index("wronged") + len("wronged") == bad.index("  “some words”")
    written = json.loads(json.dumps(rule_report_as_json(found)))
    assert list(written) == ["n", "share", "rules", "silent"]
    assert written["rules"][0]["wrong_way"] is False
    assert written["rules"][1]["share"] is None
    assert written["silent"] == [rule.id for rule in RULES]


def test_no_case_at_all() -> None:
    found = rule_report([])
    assert (found.n, found.wanted, found.rules) == (0, Share(0, 0), ())
    assert isinstance(found, RuleReport)


def test_the_command(tmp_path: Path) -> None:
    path = tmp_path / "cases.jsonl"
    request = {"requester": {}, "note": "Your website\x1b[1m looks tired."}
    path.write_text(json.dumps(written(accepts=["decline"], best="decline", request=request)), "utf-8")
    told = CliRunner().invoke(app, ("rules", "--report", str(path)))
    assert told.exit_code == 0
    assert "note.website-fault" in told.stdout
    assert "\x1b" not in told.stdout
    found = json.loads(CliRunner().invoke(app, ("rules", "--report", str(path), "--json")).stdout)
    assert found["n"] == 1
    path.write_text("{", "utf-8")
    assert CliRunner().invoke(app, ("rules", "--report", str(path))).exit_code == 2


def test_the_page_knows_every_rule() -> None:
    told = re.findall(r"^(?:\||-) \[([a-z]+\.[a-z-]+)\]", PAGE.read_text("utf-8"), re.MULTILINE)
    assert sorted(told) == sorted(rule.id for rule in RULES), "run: make report"
