"""Chances in the words that people use."""

from math import log
from typing import Final

SAYINGS: Final = {
    0.01: "1 in 100",
    0.02: "1 in 50",
    0.05: "1 in 20",
    0.10: "1 in 10",
    0.20: "1 in 5",
    0.25: "1 in 4",
    1 / 3: "1 in 3",
    0.50: "about even",
    2 / 3: "2 in 3",
    0.75: "3 in 4",
    0.80: "4 in 5",
    0.90: "9 in 10",
    0.95: "19 in 20",
    0.98: "49 in 50",
    0.99: "99 in 100",
}
"""What is said of a chance, from the smallest to the largest."""


def chance_in_words(chance: float) -> str:
    """The chance, in [0, 1], as the nearest of fifteen sayings, from "1 in 100" to "99 in 100"."""
    bounded = min(max(chance, 0.001), 0.999)
    return SAYINGS[min(SAYINGS, key=lambda known: abs(_log_odds(known) - _log_odds(bounded)))]


def _log_odds(chance: float) -> float:
    return log(chance / (1 - chance))
