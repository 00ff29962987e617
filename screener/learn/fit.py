"""How far rules and kinds of request move for one owner, by regression, and whose doing it is."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, fsum, sqrt
from typing import Final

from screener.policy.decide import DECIBAN
from screener.policy.lessons import REACH, START_SPREAD, room

_CLOSE: Final = 1e-7
"""Points: the fit ends when no rule moves by more in one round."""
_ROUNDS: Final = 2000
_DECIMALS: Final = 4


@dataclass(frozen=True, slots=True)
class Taught:
    """One person's case as numbers.

    ``total`` is the sum in points as shipped, ``fired`` how often the points of each rule and kind of
    request that may learn counted in it, ``alike`` names those of whom as much is known, ``counts`` in
    [0, 1] says how much it may teach.
    """

    person: str
    wanted: bool
    counts: float
    total: float
    fired: Mapping[str, float]
    alike: str = ""

    @property
    def bounded(self) -> float:
        """``counts``, lowered where many rules fired, so that nobody teaches more than the bound allows."""
        seen = fsum((room(about).spread * times) ** 2 for about, times in self.fired.items())
        return self.counts * min(1.0, REACH / sqrt(START_SPREAD**2 + seen))


def pulls(taught: Iterable[Taught], limits: Mapping[str, tuple[float, float]]) -> dict[str, dict[str, float]]:
    """By rule or kind, and person, the points by which this person's case pulls it; order does not matter.

    It is the most likely set of points (MAP) when those of each rule and kind are normally distributed
    around the shipped ones by the ``spread`` of their room, and within ``limits``. At the optimum, within
    its limits, a move is the sum over people of ``spread² × counts × times × DECIBAN × (wanted − chance)``.

    It is fitted twice: once as if as many were accepted as are in life, and once with a start of its own,
    which is not kept, for each set of people of whom as much is known. Only what both say is learned: the
    move nearer to 0 where both have the same sign, and nothing where they have not.
    """
    cases = sorted(taught, key=lambda each: each.person)
    one, other = (_fitted(cases, limits, starts=starts) for starts in (True, False))
    nearer = {about: min(one, other, key=lambda fit: abs(fit.move(about))) for about in one.weights}
    return {
        about: fit.shares(about) for about, fit in nearer.items() if one.move(about) * other.move(about) > 0
    }


def _fitted(cases: Sequence[Taught], limits: Mapping[str, tuple[float, float]], *, starts: bool) -> "_Fit":
    fit = _Fit(cases, limits, starts=starts)
    for _ in range(_ROUNDS):
        if fit.round() < _CLOSE:
            break
    return fit


class _Fit:
    """Rounds over all coordinates, each set to the least of a parabola above the loss: it always descends."""

    def __init__(
        self, cases: Sequence[Taught], limits: Mapping[str, tuple[float, float]], *, starts: bool
    ) -> None:
        self.cases = cases
        self.counts = [each.bounded for each in cases]
        self.odds = [each.total for each in cases]
        fired: dict[str, list[tuple[int, float]]] = defaultdict(list)
        alike: dict[str, list[tuple[int, float]]] = defaultdict(list)
        for at, each in enumerate(cases):
            alike[each.alike].append((at, 1.0))
            for about, times in each.fired.items():
                fired[about].append((at, times))
        self.weights = {
            about: _Weight(fired[about], room(about).spread, *limits[about]) for about in sorted(fired)
        }
        self.starts = [_Weight(alike[each], START_SPREAD) for each in sorted(alike) if starts]

    def round(self) -> float:
        """Set each weight once; the longest step in points."""
        return max(map(self._step, (*self.starts, *self.weights.values())), default=0.0)

    def _step(self, weight: "_Weight") -> float:
        slope = weight.value / weight.spread**2 - DECIBAN * fsum(
            self.counts[at] * times * self._surprise(at) for at, times in weight.cases
        )
        bend = 1 / weight.spread**2 + DECIBAN**2 / 4 * fsum(
            self.counts[at] * times**2 for at, times in weight.cases
        )
        value = max(weight.least, min(weight.most, weight.value - slope / bend))
        step, weight.value = value - weight.value, value
        for at, times in weight.cases:
            self.odds[at] += times * step
        return abs(step)

    def _surprise(self, at: int) -> float:
        """What happened less what was expected, in [−1, 1]."""
        points = max(-300.0, min(300.0, self.odds[at]))
        return self.cases[at].wanted - 1 / (1 + exp(-points * DECIBAN))

    def move(self, about: str) -> float:
        """By how many points it moves, within its limits."""
        return self.weights[about].value

    def shares(self, about: str) -> dict[str, float]:
        """Each person's share in the move, rounded so that a file of it says the same."""
        weight = self.weights[about]
        return {
            self.cases[at].person: round(
                weight.spread**2 * DECIBAN * self.counts[at] * times * self._surprise(at), _DECIMALS
            )
            for at, times in weight.cases
        }


@dataclass(slots=True)
class _Weight:
    """A number to be fitted: the cases it counts in and how often, and how far from 0 it is expected."""

    cases: Sequence[tuple[int, float]]
    spread: float
    least: float = float("-inf")
    most: float = float("inf")
    value: float = 0.0
