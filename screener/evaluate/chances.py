"""Whether the chances hold: of the cases that are given a chance of 0.8, are 0.8 wanted?

The event is that the owner would be glad to have accepted; ``LabelledCase.glad`` says how likely it is
by the labels of a case.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from math import fsum
from typing import Final

from screener.evaluate.interval import wilson
from screener.evaluate.judged import Judged
from screener.policy.sayings import SAYINGS, chance_in_words

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
class Said:
    """The ``n`` cases, at least one, of whose chance this was said: mean chance and share wanted in [0, 1].

    ``interval`` is where the share may lie (95 %); ``holds`` whether the mean chance lies there too.
    """

    words: str
    n: int
    chance: float
    wanted: float

    @property
    def interval(self) -> tuple[float, float]:
        """Wilson's interval for the share wanted."""
        return wilson(self.wanted, self.n)

    @property
    def holds(self) -> bool:
        """Whether luck alone explains how far chance and share are apart."""
        low, high = self.interval
        return low <= self.chance <= high


@dataclass(frozen=True, slots=True)
class Calibration:
    """How far the chances are from what was wanted, each figure in [0, 1] and best when low.

    ``brier`` is the Brier score, of which ``doubt`` is what remains for someone who knows the labels;
    ``ece`` the expected calibration error over the bands of ``reliability``, which leave out empty ones;
    ``said`` holds the same by what is said of a chance, from the smallest. All are 0 when there is no case.
    """

    brier: float
    doubt: float
    ece: float
    reliability: tuple[Band, ...]
    said: tuple[Said, ...]


def calibration(judged: Iterable[Judged]) -> Calibration:
    """How well the chances of these cases hold."""
    pairs = [(each.recommendation.chance, each.case.glad) for each in judged]
    bands = tuple(_reliability(pairs))
    return Calibration(
        brier=_mean([brier(chance, glad) for chance, glad in pairs]),
        doubt=_mean([brier(glad, glad) for _, glad in pairs]),
        ece=fsum(band.n * abs(band.chance - band.wanted) for band in bands) / max(1, len(pairs)),
        reliability=bands,
        said=tuple(_said(pairs)),
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


def _said(pairs: list[tuple[float, float]]) -> Iterable[Said]:
    words_of = [chance_in_words(chance) for chance, _ in pairs]
    for words in SAYINGS.values():
        of_them = [pair for pair, said in zip(pairs, words_of, strict=True) if said == words]
        if of_them:
            chance, wanted = _mean([chance for chance, _ in of_them]), _mean([glad for _, glad in of_them])
            yield Said(words, len(of_them), chance, wanted)


def _mean(values: list[float]) -> float:
    return fsum(values) / len(values) if values else 0.0
