"""What each rule does on labelled cases: where it fires, and which verdicts it tips."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from screener.evaluate.judged import Judged
from screener.evaluate.share import Share
from screener.line import printable
from screener.models import Reason, Verdict
from screener.policy.decide import decide
from screener.policy.model import Policy, default_policy
from screener.policy.weighing import weighed
from screener.rules import RULES


@dataclass(frozen=True, slots=True)
class RuleWork:
    """What one rule did.

    ``wanted`` is the share of cases best accepted among those it fired on that are best accepted or
    declined; ``hits`` counts all it fired on. ``tipped`` of them would get another verdict without it:
    ``righted`` got one that the case accepts, and would not have; ``wronged`` would have, and did not.
    ``wrong_way`` says that the interval of ``wanted`` lies wholly on the other side of the share of all
    cases than the sign of ``points`` says. ``example`` is one line, empty when the rule quotes nothing.
    """

    rule: str
    points: float
    hits: int
    wanted: Share
    tipped: int
    righted: int
    wronged: int
    wrong_way: bool
    example: str


@dataclass(frozen=True, slots=True)
class RuleReport:
    """What every rule did over ``n`` cases, of which ``wanted`` is the share that are best accepted.

    ``rules`` lists first those that pull the wrong way, then the others, by their ids; ``silent`` names
    those of the catalogue that never fired.
    """

    n: int
    wanted: Share
    rules: tuple[RuleWork, ...]
    silent: tuple[str, ...]


@dataclass(slots=True)
class _Tally:
    best: Counter[Verdict] = field(default_factory=Counter)
    tipped: int = 0
    righted: int = 0
    wronged: int = 0
    examples: dict[Verdict, str] = field(default_factory=dict)


def rule_report(judged: Iterable[Judged], policy: Policy | None = None) -> RuleReport:
    """What each rule did on these cases, which ``policy`` has judged (the package's own if None)."""
    policy = policy or default_policy()
    best: Counter[Verdict] = Counter()
    tallies: dict[str, _Tally] = defaultdict(_Tally)
    for each in judged:
        best[each.case.best] += 1
        for reason, verdict in _without_each(each, policy):
            _count(tallies[reason.rule], each, reason, verdict)
    wanted = _wanted(best)
    works = (_work(rule, tallies[rule], policy.listed(rule), wanted) for rule in tallies)
    return RuleReport(
        n=best.total(),
        wanted=wanted,
        rules=tuple(sorted(works, key=lambda work: (not work.wrong_way, work.rule))),
        silent=tuple(rule.id for rule in RULES if rule.id not in tallies),
    )


def _without_each(judged: Judged, policy: Policy) -> Iterator[tuple[Reason, Verdict]]:
    """Each reason with the verdict that the other reasons lead to."""
    case, reasons = judged.case.case(), judged.reasons
    for reason in reasons:
        others = [other for other in reasons if other is not reason]
        yield reason, decide(weighed(case, others, policy), policy).verdict


def _count(tally: _Tally, judged: Judged, reason: Reason, without: Verdict) -> None:
    case, verdict = judged.case, judged.recommendation.verdict
    tally.best[case.best] += 1
    tally.tipped += verdict is not without
    tally.righted += verdict in case.accepts and without not in case.accepts
    tally.wronged += verdict not in case.accepts and without in case.accepts
    if example := " ".join(printable(" · ".join(span.text for span in reason.quotes)).split()):
        tally.examples.setdefault(case.best, example)


def _work(rule: str, tally: _Tally, points: float, of_all: Share) -> RuleWork:
    wanted = _wanted(tally.best)
    low, high = wanted.interval
    wrong_way = high < of_all.value if points > 0 else points < 0 and low > of_all.value
    # The most telling example: a case that the rule is wrong about if it pulls the wrong way.
    order = (Verdict.DECLINE, Verdict.ASK, Verdict.ACCEPT)
    telling = order if (points < 0) is not wrong_way else order[::-1]
    return RuleWork(
        rule=rule,
        points=points,
        hits=tally.best.total(),
        wanted=wanted,
        tipped=tally.tipped,
        righted=tally.righted,
        wronged=tally.wronged,
        wrong_way=wrong_way,
        example=next((tally.examples[best] for best in telling if best in tally.examples), ""),
    )


def _wanted(best: Mapping[Verdict, int]) -> Share:
    accept, decline = best.get(Verdict.ACCEPT, 0), best.get(Verdict.DECLINE, 0)
    return Share(accept, accept + decline)
