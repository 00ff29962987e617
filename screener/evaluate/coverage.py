"""What asking less would cost: the share decided without asking, against how often that is wrong.

The risk–coverage curve of R. El-Yaniv and Y. Wiener, *On the foundations of noise-free selective
classification*, Journal of Machine Learning Research 11, 2010: here the band of chances in which the
answer is to ask is set by the price of a call, as everywhere. The area below it is that of Y. Geifman,
G. Uziel and R. El-Yaniv, *Bias-reduced uncertainty estimation for deep neural classifiers*, ICLR 2019.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby
from math import fsum
from typing import Final

from screener.evaluate.judged import Judged
from screener.evaluate.share import Share
from screener.models import Verdict
from screener.policy.decide import BY_COST, decide, expected_costs
from screener.policy.model import Costs, Policy, default_policy

PRICES: Final = (0.3, 0.5, 0.7, 0.8, 0.9, 1.0)
"""The prices of a call that are tried, as parts of the price from which on nobody is asked."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is decided without asking when a chance from ``low`` to ``high``, in [0, 1], is asked about.

    ``decided`` of all cases; ``wrong`` of those decided got a verdict that the case does not accept:
    ``let_in`` were accepted and ``turned_away`` declined. ``own`` marks the policy's own band.
    """

    low: float
    high: float
    own: bool
    decided: Share
    wrong: Share
    let_in: int
    turned_away: int


@dataclass(frozen=True, slots=True)
class Area:
    """The area under the risk–coverage curve over the ``n`` cases that there is reason to decide.

    ``aurc`` is the mean share wrong, in [0, 1], among the 1, 2, … ``n`` surest of them: those of which
    deciding is expected to cost least. ``excess`` is how much of it an order would spare in which the
    wrong ones come last. Both are best when low, and 0 when there is no case.
    """

    n: int
    aurc: float
    excess: float


def coverage(judged: Iterable[Judged], policy: Policy | None = None) -> tuple[Coverage, ...]:
    """The curve over these cases, which ``policy`` has judged (the package's own if None); widest band first.

    The owner's own word and vetoes stand, and what has no reason to decide by is asked about, at every
    price.
    """
    policy, cases = policy or default_policy(), tuple(judged)
    return tuple(_point(cases, policy, price) for price in _prices(policy.costs))


def area(judged: Iterable[Judged], policy: Policy | None = None) -> Area:
    """The area under the whole curve: from the surest case alone to all there is reason to decide."""
    policy = policy or default_policy()
    priced = _priced(policy, 2 * _closing(policy.costs))
    ranked = sorted(_sureness(each, priced) for each in judged if _verdict(each, priced) is not Verdict.ASK)
    risks = [float(wrong) for _, wrong in ranked]
    aurc = _mean_risk(_averaged(ranked))
    return Area(len(ranked), aurc, aurc - _mean_risk(sorted(risks)))


def band(costs: Costs) -> tuple[float, float]:
    """The chances in [0, 1] between which asking costs least; both are the same where nobody is asked."""
    price = min(costs.call, _closing(costs))
    return price / costs.good_contact_lost, 1 - price / costs.pitch_let_in


def _closing(costs: Costs) -> float:
    """The price of a call from which on asking is never the cheapest: where the two thresholds meet."""
    return 1 / (1 / costs.pitch_let_in + 1 / costs.good_contact_lost)


def _prices(costs: Costs) -> Iterator[float]:
    closing = _closing(costs)
    yield from sorted({*(price * closing for price in PRICES), costs.call})


def _priced(policy: Policy, price: float) -> Policy:
    return policy.model_copy(update={"costs": policy.costs.model_copy(update={"call": price})})


def _verdict(judged: Judged, policy: Policy) -> Verdict:
    """The verdict by this policy's costs; the owner's own word goes before them."""
    said = judged.recommendation
    return said.verdict if said.own_word else decide(judged.reasons, policy).verdict


def _point(cases: Sequence[Judged], policy: Policy, price: float) -> Coverage:
    priced = _priced(policy, price)
    verdicts = [(_verdict(each, priced), each.case.accepts) for each in cases]
    wrong = [verdict for verdict, accepts in verdicts if verdict not in accepts]
    let_in, turned_away = wrong.count(Verdict.ACCEPT), wrong.count(Verdict.DECLINE)
    decided = sum(verdict is not Verdict.ASK for verdict, _ in verdicts)
    low, high = band(priced.costs)
    return Coverage(
        low=low,
        high=high,
        own=price == policy.costs.call,
        decided=Share(decided, len(cases)),
        wrong=Share(let_in + turned_away, decided),
        let_in=let_in,
        turned_away=turned_away,
    )


def _sureness(judged: Judged, policy: Policy) -> tuple[float, bool]:
    """What deciding is expected to cost, 0 where costs do not decide, and whether the verdict is wrong."""
    decision = decide(judged.reasons, policy)
    verdict = _verdict(judged, policy)
    by_cost = decision.decided_by == BY_COST and not judged.recommendation.own_word
    cost = expected_costs(decision.chance, policy.costs)[verdict] if by_cost else 0.0
    return cost, verdict not in judged.case.accepts


def _averaged(ranked: Sequence[tuple[float, bool]]) -> Iterator[float]:
    """For each case whether it is wrong; among equally sure ones, whose order is chance, their share."""
    for _, alike in groupby(ranked, key=lambda each: each[0]):
        wrong = [each for _, each in alike]
        yield from [sum(wrong) / len(wrong)] * len(wrong)


def _mean_risk(risks: Iterable[float]) -> float:
    """The mean share wrong among the first, the first two, and so on."""
    shares = [so_far / count for count, so_far in enumerate(accumulate(risks), 1)]
    return fsum(shares) / len(shares) if shares else 0.0
