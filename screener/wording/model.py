"""The learned model of wording: a weight for each feature, the reading that follows, the words that led to it.

The model is a ridge regression on how wanted a text was, in [0, 1]. A reading is
``bias + scale * sum(weights of the features seen) / sqrt(number of features seen)``.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import log, sqrt

from screener.models import Span
from screener.text import Text
from screener.wording.features import Place, features

MOST_PHRASES = 3
_SURE = 0.03
"""A reading is never taken as surer than this, and never as surer than one minus this."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How texts read: ``wanted`` in [0.03, 0.97], and the words that most led there."""

    wanted: float
    phrases: tuple[Span, ...]

    @property
    def points(self) -> float:
        """The log-odds of ``wanted`` in decibans, in [-15.1, 15.1]."""
        return 10 * log(self.wanted / (1 - self.wanted), 10)


@dataclass(frozen=True, slots=True)
class Wording:
    """A trained model: ``weights`` are whole numbers, in units of ``scale``."""

    bias: float
    scale: float
    weights: Mapping[str, int]

    def read(self, texts: Iterable[Text]) -> Reading | None:
        """How these texts read, or ``None`` where there is no word."""
        seen = features(texts)
        if not seen:
            return None
        weights = self.weights
        known = {feature: weights[feature] for feature in seen.keys() & weights.keys()}
        total = sum(known.values()) * self.scale / sqrt(len(seen))
        wanted = min(1 - _SURE, max(_SURE, self.bias + total))
        return Reading(wanted, _telling(known, seen, for_it=wanted > 0.5))  # noqa: PLR2004


def _telling(known: Mapping[str, int], seen: Mapping[str, Place], *, for_it: bool) -> tuple[Span, ...]:
    """The words that pulled most in this direction, in the order of their pull, none twice."""
    pulls: dict[Place, int] = {}
    for feature, weight in known.items():
        if (weight > 0) == for_it:
            pulls[seen[feature]] = pulls.get(seen[feature], 0) + abs(weight)
    told: list[Place] = []
    for place in sorted(pulls, key=lambda each: (-pulls[each], each[0].field, each[1])):
        if not any(_touch(place, other) for other in told):
            told.append(place)
        if len(told) == MOST_PHRASES:
            break
    return tuple(text.quote(first, last) for text, first, last in told)


def _touch(one: Place, other: Place) -> bool:
    return one[0] is other[0] and one[1] <= other[2] and other[1] <= one[2]


def parse_wording(written: str) -> Wording:
    """The model written as JSON by ``tools/wording/train.py``."""
    return Wording(**json.loads(written))


@cache
def default_wording() -> Wording:
    """The model that comes with the package."""
    return parse_wording((files("screener.wording") / "model.json").read_text("utf-8"))
