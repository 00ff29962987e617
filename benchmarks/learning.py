"""What learning is worth to invented owners, whose tastes differ from the shipped points.

An owner likes or dislikes kinds of request (``kinds``: one deviation, in points, where a kind is told),
minds calls more or less (``calls``), gives whole folders of rules more or less weight (``folders``: as a
share), is more or less open to anybody (``open``), and has whims about single rules (``rules``). Whom they
want is drawn from the chance that all of it comes to. Some of the texts teach; on others the cost of a
request is measured at the shipped costs: as shipped, with lessons, with what is suggested to be
stated, with both, and with the owner's own chances, which nobody knows.

Usage: PYTHONPATH=. python benchmarks/learning.py
"""

import random
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import fmean
from typing import Final, NamedTuple

from screener.learn.decided import Decided, How
from screener.learn.lesson import Seen, learned, seen_in
from screener.learn.suggest import suggested
from screener.models import Reason, Verdict
from screener.policy.decide import BY_COST, chance_of, decide, expected_costs
from screener.policy.lessons import with_lessons
from screener.policy.model import Policy, default_policy
from screener.policy.weighing import weighed
from screener.policy.welcome import kinds
from screener.settings import Settings, policy_with
from screener.sources.invited import Invited
from tools.wording.train import corpus

TODAY: Final = date(2026, 11, 20)
TEXTS: Final = 2500
JUDGED: Final = 500
OWNERS: Final = 8
DECISIONS: Final = (50, 200, 1000)
CALLS: Final = frozenset(("asks.call", "asks.slot"))


class Tastes(NamedTuple):
    """One deviation of each taste, in points; of ``folders`` as a share of their points.

    ``shown`` is the share of the unwanted that the archive shows.
    """

    kinds: float = 0.0
    open: float = 0.0
    calls: float = 0.0
    folders: float = 0.0
    rules: float = 0.0
    shown: float = 1.0


TASTES: Final[Mapping[str, Tastes]] = {
    "nothing to learn": Tastes(),
    "nothing to learn, a third of the unwanted shown": Tastes(shown=1 / 3),
    "whims only": Tastes(rules=2.0),
    "tastes": Tastes(kinds=4.0, open=2.0, calls=3.0, folders=0.25, rules=1.0),
    "strong tastes": Tastes(kinds=6.0, open=3.0, calls=4.0, folders=0.3, rules=1.0),
}


class Found(NamedTuple):
    """The cost of a request: as shipped, with lessons, with what is suggested, with both, at own chances.

    ``suggestions`` is how many things were suggested, ``seconds`` how long the fit took.
    """

    shipped: float
    lessons: float
    stated: float
    both: float
    own: float
    suggestions: float
    seconds: float


@dataclass(frozen=True)
class Owner:
    """An invented owner: what each thing in a text adds for them to the shipped points."""

    kinds: Mapping[str, float]
    open: float
    calls: float
    folders: Mapping[str, float]
    rules: Mapping[str, float]
    shown: float = 1.0

    def chance(self, each: Seen) -> float:
        """The chance in (0, 1) that they want the contact."""
        reasons = reasons_of(each)
        return chance_of(
            each.judged.sum.total
            + self.open
            + sum(self.kinds[kind] for kind in each.kinds)
            + self.calls * any(reason.rule in CALLS for reason in reasons)
            + sum(self.folders.get(reason.folder, 0.0) * reason.points for reason in reasons)
            + sum(self.rules.get(reason.rule, 0.0) for reason in reasons)
        )


def owner(tastes: Tastes, number: int, rules: Sequence[str]) -> Owner:
    """The owner of this number, drawn with these tastes."""
    draw = random.Random(number)
    folders = sorted({rule.partition(".")[0] for rule in rules} - {"wording", "safety"})
    return Owner(
        {kind: draw.gauss(0, tastes.kinds) for kind in kinds()},
        draw.gauss(0, tastes.open),
        draw.gauss(0, tastes.calls),
        {folder: draw.gauss(0, tastes.folders) for folder in folders},
        {rule: draw.gauss(0, tastes.rules) for rule in rules},
        tastes.shown,
    )


def main() -> None:
    policy = default_policy()
    texts = [each.case for each in corpus()]
    random.Random(5).shuffle(texts)
    seen = [
        seen_in(
            Decided(f"{at:05}", Invited(case.request, accepted=False, since=()), How.SAID_ACCEPT),
            case,
            policy,
        )
        for at, case in enumerate(texts[:TEXTS])
    ]
    rules = sorted({reason.rule for each in seen for reason in reasons_of(each)})
    print(f"{len(seen)} texts, {len(rules)} rules, {OWNERS} owners; the cost of a request")
    for name, tastes in TASTES.items():
        owners = [owner(tastes, number, rules) for number in range(OWNERS)]
        for decisions in DECISIONS:
            print(f"{name}, {decisions:4} decisions: {_told(seen, owners, decisions, policy)}")


def _told(seen: Sequence[Seen], owners: Iterable[Owner], decisions: int, policy: Policy) -> str:
    found = [_one(seen, each, number, decisions, policy) for number, each in enumerate(owners)]
    mean = Found(*(fmean(column) for column in zip(*found, strict=True)))

    def told(cost: float) -> str:
        return f"{cost:.3f} ({cost / mean.shipped - 1:+.1%})"

    return (
        f"{mean.shipped:.3f}; lessons {told(mean.lessons)},"
        f" what it suggests {told(mean.stated)} ({mean.suggestions:.1f} things), both {told(mean.both)},"
        f" own chances {told(mean.own)}; lessons dearer for {sum(map(_dearer, found))};"
        f" {mean.seconds:.2f} s to fit"
    )


def _dearer(found: Found) -> bool:
    return found.lessons > found.shipped * 1.002


def _one(seen: Sequence[Seen], who: Owner, number: int, decisions: int, policy: Policy) -> Found:
    draw = random.Random(1000 + number)
    order = draw.sample(range(len(seen)), decisions + JUDGED)
    taught = [_decided(seen[at], wanted=draw.random() < who.chance(seen[at])) for at in order[JUDGED:]]
    taught = [each for each in taught if each.decided.wanted or draw.random() < who.shown]
    begun = time.perf_counter()
    lessons = learned(taught, policy=policy, today=TODAY)
    seconds = time.perf_counter() - begun
    suggestions = list(suggested(taught, Settings()))
    stated = policy_with(suggestions[-1].settings if suggestions else Settings())
    judged = [seen[at] for at in order[:JUDGED]]

    def cost(by: Policy) -> float:
        return fmean(_cost(verdict_by(by, each), who.chance(each), policy) for each in judged)

    return Found(
        shipped=cost(policy),
        lessons=cost(with_lessons(policy, lessons)),
        stated=cost(stated),
        both=cost(with_lessons(stated, lessons)),
        own=fmean(_least(each, who.chance(each), policy) for each in judged),
        suggestions=len(suggestions),
        seconds=seconds,
    )


def _decided(each: Seen, *, wanted: bool) -> Seen:
    how = How.SAID_ACCEPT if wanted else How.SAID_DECLINE
    return Seen(
        Decided(each.decided.person, each.decided.asked, how),
        each.case,
        each.judged,
        each.welcomed,
        each.kinds,
    )


def verdict_by(policy: Policy, each: Seen) -> Verdict:
    """The verdict of this policy on what was seen."""
    return decide(weighed(each.case, reasons_of(each), policy), policy).verdict


def reasons_of(each: Seen) -> tuple[Reason, ...]:
    """What was seen, for and against."""
    return (*each.judged.reasons, *each.judged.counter)


def _least(each: Seen, chance: float, policy: Policy) -> float:
    """What it costs who knows the owner's own chance; vetoes and what lacks a reason stay as they are."""
    if each.judged.decided_by != BY_COST:
        return _cost(each.judged.verdict, chance, policy)
    return min(expected_costs(chance, policy.costs).values())


def _cost(verdict: Verdict, chance: float, policy: Policy) -> float:
    return expected_costs(chance, policy.costs)[verdict]


if __name__ == "__main__":
    main()
