"""What asking less would cost: the share decided without asking, against how often that is wrong.

The risk–coverage curve of R. El-Yaniv and Y. Wiener, *On the foundations of noise-free selective
classification*, Journal of Machine Learning Research 11, 2010: here the band of chances in which the
answer is to ask is set by the price of a call, as everywhere.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from screener.evaluate.judged import Judged
from screener.evaluate.share import Share
from screener.models import Verdict
from screener.policy.decide import decide
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


def coverage(judged: Iterable[Judged], policy: Policy | None = None) -> tuple[Coverage, ...]:
    """The curve over these cases, which ``policy`` has judged (the package's own if None); widest band first.

    Vetoes stand, and what has no reason to decide by is asked about, at every price.
    """
    policy, cases = policy or default_policy(), tuple(judged)
    return tuple(_point(cases, policy, price) for price in _prices(policy.costs))


def band(costs: Costs) -> tuple[float, float]:
    """The chances in [0, 1] between which asking costs least; both are the same where nobody is asked."""
    price = min(costs.call, _closing(costs))
    return price / costs.good_contact_lost, 1 - price / costs.pitch_let_in


def _closing(costs: Costs) -> float:
    """The price of a call from which on asking is never the cheapest: where the two thresholds meet."""
    pitch, contact = costs.pitch_let_in, costs.good_contact_lost
    return pitch * contact / (pitch + contact)


def _prices(costs: Costs) -> Iterator[float]:
    closing = _closing(costs)
    yield from sorted({*(price * closing for price in PRICES), costs.call})


def _point(cases: Sequence[Judged], policy: Policy, price: float) -> Coverage:
    costs = policy.costs.model_copy(update={"call": price})
    priced = policy.model_copy(update={"costs": costs})
    verdicts = [(decide(each.reasons, priced).verdict, each.case.accepts) for each in cases]
    wrong = [verdict for verdict, accepts in verdicts if verdict not in accepts]
    let_in, turned_away = wrong.count(Verdict.ACCEPT), wrong.count(Verdict.DECLINE)
    decided = sum(verdict is not Verdict.ASK for verdict, _ in verdicts)
    low, high = band(costs)
    return Coverage(
        low=low,
        high=high,
        own=price == policy.costs.call,
        decided=Share(decided, len(cases)),
        wrong=Share(let_in + turned_away, decided),
        let_in=let_in,
        turned_away=turned_away,
    )
