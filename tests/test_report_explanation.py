"""The sum that is printed can be redone by hand."""

import re
from collections.abc import Iterator
from datetime import date
from itertools import islice, pairwise
from pathlib import Path

import pytest
from hypothesis import given

import screener
from screener.evaluate.cases import read_cases
from screener.models import Change, Reason, Recommendation, Verdict
from screener.policy.decide import BY_COST, chance_of, decide
from screener.policy.model import Policy, default_policy
from screener.report.explanation import explanation
from screener.report.words import verdict_in_words
from screener.screen import recommend
from screener.settings import Settings, policy_with, read_settings
from tests.recommendations import asking, reason, recommendation, recommendations

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "sample_profiles"
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
            note="× 0.8, so that all of note comes to 18 at most",
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
    assert "−9.00 × 0.8, so that all of note comes to 18 at most" in "\n".join(lines)
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
    sure = "No single thing that was tried would have changed this."
    assert sure in list(explanation(recommendation(), Policy()))


def test_the_reply_keeps_its_lines() -> None:
    lines = list(explanation(recommendation(reply="Hello,\n\nNo.\n\nBest"), Policy()))
    at = lines.index("Reply:")
    assert lines[at : at + 6] == ["Reply:", "Hello,", "", "No.", "", "Best"]


def everyday() -> Iterator[tuple[Recommendation, Policy]]:
    """Everybody of the samples, by the sample settings and by a preset that welcomes; and other texts."""
    today = date(2026, 11, 22)
    for settings in (read_settings(SAMPLES / "screener.toml"), Settings(preset="recruiter")):
        policy = policy_with(settings, today=today)
        for name in ("export.csv", "archive"):
            source = screener.read(SAMPLES / name)
            campaigns = screener.Campaigns.of(screener.read(SAMPLES / name))
            judged = screener.screen(
                source,
                owner=settings.owner_with(source.owner),
                network=source.network,
                policy=policy,
                campaigns=campaigns,
                today=today,
            )
            yield from ((each, policy) for each in judged)
        yield from ((each, policy) for each in screener.inbox(SAMPLES / "archive", policy=policy))
    for path in sorted((ROOT / "tools" / "wording" / "corpus").glob("*.jsonl")):
        lines = islice(path.read_text("utf-8").splitlines(), 5, None, 150)
        cases = (each.case() for each in read_cases(lines, path.name))
        yield from ((recommend(case, default_policy(), in_brief=True), default_policy()) for case in cases)


REDONE = re.compile(r"^ {11}(?P<listed>[+−]?\d+\.\d\d) (?P<note>[×→] .*)")


def redone(printed: str) -> float:
    """The points that follow from "+1.40 × 2.75, for how clearly it reads so; × 0.5, …"."""
    listed, _, note = printed.partition(" ")
    value = float(listed.replace("−", "-"))
    for part in note.split("; "):
        sign, figure = re.match(r"([×→]) (-?[\d.]+(?:e-?\d+)?),", part).groups()  # type: ignore[union-attr]
        value = float(figure) if sign == "→" else value * float(figure)
    return value


def test_every_sum_can_be_redone_by_hand_from_what_is_printed() -> None:
    noted = set()
    for judged, policy in everyday():
        lines = list(explanation(judged, policy, width=1000))
        end = next(place for place, line in enumerate(lines) if "  total, in points" in line)
        shown = figures(lines[: end + 1])
        for line, below in pairwise(lines[:end]):
            if match := REDONE.match(below):
                [(counted, _)] = figures([line])
                assert redone(below.strip()) == pytest.approx(counted, abs=0.015), (line, below)
                noted |= set(re.findall(r"(?:for|because|so that) (\w+ \w+)", match["note"]))
        total = shown[-1][0]
        above = sum(value for value, _ in shown[:-1])
        assert above == pytest.approx(total, abs=0.005 * len(shown) + 1e-9)
        assert (round(above, 2) == total) is lines[end].endswith("  total, in points")
        chance = float(re.search(r"       = (\d\.\d{4}), ", "\n".join(lines))[1])  # type: ignore[index]
        assert chance == pytest.approx(chance_of(total), abs=0.0015)
        costs = [value for value, text in figures(lines[end + 1 :]) if ": " in text]
        prices = policy.costs
        expected = [(1 - chance) * prices.pitch_let_in, prices.call, chance * prices.good_contact_lost]
        assert costs == pytest.approx(expected, abs=0.006)
        least = [line for line in lines if line.endswith("← least")]
        assert len(least) == 1
        assert f"{min(costs):.2f}" in least[0]
        if judged.decided_by == BY_COST:
            named = verdict_in_words(judged.verdict, connected=judged.connected)
            assert f"  {named}: " in least[0]
    assert {"how clearly", "how well", "how many", "you welcome", "all of"} <= noted


def test_long_lines_are_wrapped() -> None:
    long = reason("Says a long thing " * 20, "quoted words " * 30, note="× 0.5, for " + "much " * 40)
    for line in explanation(recommendation(reasons=(long,)), Policy(), width=60):
        assert len(line) <= 60 or ": (1 − chance)" in line or "chance × " in line, line


@given(recommendations)
def test_hostile_text_stays_harmless(given: Recommendation) -> None:
    for line in explanation(given, Policy()):
        assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", line)


def test_every_verdict_has_its_cost() -> None:
    text = "\n".join(explanation(asking(), Policy()))
    for verdict in Verdict:
        assert f"  {verdict.value.partition('-')[0]}: " in text
