"""Whether the chances hold: of the cases that are given a chance of 0.8, are 0.8 wanted?

The event is that the owner would be glad to have accepted; ``LabelledCase.glad`` says how likely it is
by the labels of a case.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import fsum
from typing import Final

from screener.evaluate.judged import Judged

BANDS: Final = 10
"""Chances are sorted into so many bands of equal width."""


@dataclass(frozen=True, slots=True)
class Band:
    """The ``n`` cases, at least one, with a chance in [low, high): mean chance and share wanted in [0, 1].

    The last band holds a chance of 1 as well.
    """

    low: float
    high: float
    n: int
    chance: float
    wanted: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """How far the chances are from what was wanted, each figure in [0, 1] and best when low.

    ``brier`` is the Brier score, of which ``doubt`` is what remains for someone who knows the labels;
    ``ece`` the expected calibration error over the bands of ``reliability``, which leave out empty ones.
    All are 0 when there is no case.
    """

    brier: float
    doubt: float
    ece: float
    reliability: tuple[Band, ...]


def calibration(judged: Iterable[Judged]) -> Calibration:
    """How well the chances of these cases hold."""
    pairs = [(each.recommendation.chance, each.case.glad) for each in judged]
    bands = tuple(_reliability(pairs))
    return Calibration(
        brier=_mean([brier(chance, glad) for chance, glad in pairs]),
        doubt=_mean([brier(glad, glad) for _, glad in pairs]),
        ece=fsum(band.n * abs(band.chance - band.wanted) for band in bands) / max(1, len(pairs)),
        reliability=bands,
    )


def brier(chance: float, glad: float) -> float:
    """The squared error to expect of ``chance`` when the event comes with the chance ``glad``."""
    return glad * (1 - chance) ** 2 + (1 - glad) * chance**2


def _reliability(pairs: list[tuple[float, float]]) -> Iterable[Band]:
    for number in range(BANDS):
        of_band = [pair for pair in pairs if min(int(pair[0] * BANDS), BANDS - 1) == number]
        if of_band:
            yield Band(
                low=number / BANDS,
                high=(number + 1) / BANDS,
                n=len(of_band),
                chance=_mean([chance for chance, _ in of_band]),
                wanted=_mean([glad for _, glad in of_band]),
            )


def _mean(values: list[float]) -> float:
    return fsum(values) / len(values) if values else 0.0
