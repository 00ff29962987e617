"""How far luck alone could have brought about what a change of settings would have saved."""

from collections.abc import Iterable
from math import exp, log
from typing import Final, NamedTuple

_STEEPNESS: Final = tuple(0.05 * 1.15**step for step in range(60))
"""Any of them gives a bound that holds; the least of them is near the best."""


class Saved(NamedTuple):
    """What a change saved in one case, and what it would have if the owner had decided otherwise.

    All three in the unit of costs: ``saved`` lies between ``least`` < 0 and ``most`` > 0.
    """

    saved: float
    least: float
    most: float


def luck(cases: Iterable[Saved]) -> float:
    """At most so likely, in [0, 1], is a sum as large where the change saves nothing on average.

    Chernoff's bound: for any t > 0 the chance is at most ``exp(−t × sum) × Π E[exp(t × saved)]``, and among
    what lies between ``least`` and ``most`` with a mean of at most 0, none has a larger expectation than
    what takes these two values only (W. Hoeffding, *Probability inequalities for sums of bounded random
    variables*, Journal of the American Statistical Association 58, 1963). Nothing is assumed but that the
    cases do not depend on each other.
    """
    known = list(cases)
    if sum(each.saved for each in known) <= 0:
        return 1.0
    return min(1.0, *(exp(min(0.0, _bound(known, steepness))) for steepness in _STEEPNESS))


def _bound(cases: Iterable[Saved], steepness: float) -> float:
    """The logarithm of the bound at this t."""
    return sum(_excess(each, steepness) - steepness * each.saved for each in cases)


def _excess(each: Saved, steepness: float) -> float:
    """The logarithm of the expectation for one case, written so that nothing overflows."""
    lost, won = -each.least, each.most
    rest = won * exp(-steepness * (lost + won))
    return steepness * won + log((lost + rest) / (lost + won))
