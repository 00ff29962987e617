"""What learning is worth to invented owners, whose tastes differ from the shipped points.

An owner's taste moves every rule by a normally distributed number of points, with its sign kept; whom
they want is drawn from the chance at their own points. From some of the texts the rules are taught, on
others the cost of a request is measured, at the shipped costs: without lessons, with them, and with
the owner's own points, which nobody knows.

Usage: PYTHONPATH=. python benchmarks/learning.py
"""

import random
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from screener.case import Case
from screener.learn.fit import Taught, pulls
from screener.models import Recommendation, Verdict
from screener.policy.decide import chance_of
from screener.policy.lessons import LEAST_SHARE, Lesson, Lessons, Teacher, may_learn, with_lessons
from screener.policy.model import Policy, default_policy
from screener.screen import conclude, recommend
from tools.wording.train import corpus

TEXTS = 2500
JUDGED = 500
OWNERS = 8
TASTES = (0.0, 2.0, 4.0)
DECISIONS = (50, 200, 1000)


@dataclass(frozen=True)
class Seen:
    """A text with its recommendation, and how often the points of each rule counted."""

    case: Case
    judged: Recommendation
    fired: Mapping[str, float]


def main() -> None:
    policy = default_policy()
    texts = [each.case for each in corpus()]
    random.Random(5).shuffle(texts)
    seen = [_seen(case, policy) for case in texts[:TEXTS]]
    rules = sorted({rule for each in seen for rule in each.fired})
    print(f"{len(seen)} texts, {len(rules)} rules, {OWNERS} owners; the cost of a request")
    for taste in TASTES:
        for decisions in DECISIONS:
            before, after, best, seconds = _owners(seen, rules, policy, taste, decisions)
            print(
                f"taste ±{taste:g}, {decisions:4} decisions: {before:.3f}, learned {after:.3f}"
                f" ({after / before - 1:+.1%}), own points {best:.3f} ({best / before - 1:+.1%});"
                f" {seconds:.2f} s to fit"
            )


def _seen(case: Case, policy: Policy) -> Seen:
    judged = recommend(case, policy)
    told = (*judged.reasons, *judged.counter)
    counted = {each.rule: each.points / each.listed for each in told if may_learn(each.rule, policy)}
    return Seen(case, judged, {rule: times for rule, times in counted.items() if times > 0})


def _owners(
    seen: Sequence[Seen], rules: Iterable[str], policy: Policy, taste: float, decisions: int
) -> tuple[float, float, float, float]:
    """The mean cost of a request: without lessons, with them, at the owner's points; the seconds of a fit."""
    before = after = best = seconds = 0.0
    for number in range(OWNERS):
        draw = random.Random(number)
        own = {rule: _moved(draw.gauss(0, taste), policy.listed(rule)) for rule in rules}
        wanted = [draw.random() < _chance(each, own) for each in seen]
        order = draw.sample(range(len(seen)), decisions + JUDGED)
        points = {rule: policy.listed(rule) + move for rule, move in own.items()}
        theirs = policy.model_copy(update={"points": {**policy.points, **points}})
        begun = time.perf_counter()
        changed = with_lessons(policy, _lessons(seen, wanted, order[JUDGED:], policy))
        seconds += time.perf_counter() - begun
        for at in order[:JUDGED]:
            reasons = (*seen[at].judged.reasons, *seen[at].judged.counter)
            before += _cost(seen[at].judged.verdict, policy, wanted=wanted[at])
            for points, known in ((changed, False), (theirs, True)):
                verdict = conclude(seen[at].case, reasons, points).verdict
                cost = _cost(verdict, policy, wanted=wanted[at])
                after, best = (after, best + cost) if known else (after + cost, best)
    judged = OWNERS * JUDGED
    return before / judged, after / judged, best / judged, seconds / OWNERS


def _moved(move: float, shipped: float) -> float:
    lost = (1 - LEAST_SHARE) * shipped
    return max(move, -lost) if shipped > 0 else min(move, -lost)


def _chance(each: Seen, own: Mapping[str, float]) -> float:
    return chance_of(each.judged.sum.total + sum(own[rule] * times for rule, times in each.fired.items()))


def _lessons(seen: Sequence[Seen], wanted: Sequence[bool], which: Iterable[int], policy: Policy) -> Lessons:
    taught = [Taught(f"{at:05}", wanted[at], 1.0, seen[at].judged.sum.total, seen[at].fired) for at in which]
    shipped = {rule: policy.listed(rule) for each in taught for rule in each.fired}
    return Lessons(
        lessons=tuple(
            Lesson(rule=rule, by=tuple(Teacher(person=who, points=points) for who, points in by.items()))
            for rule, by in pulls(taught, shipped).items()
        )
    )


def _cost(verdict: Verdict, policy: Policy, *, wanted: bool) -> float:
    if verdict is Verdict.ASK:
        return policy.costs.call
    if verdict is Verdict.ACCEPT:
        return 0.0 if wanted else policy.costs.pitch_let_in
    return policy.costs.good_contact_lost if wanted else 0.0


if __name__ == "__main__":
    main()
