"""The learned model of wording: a weight for each feature, the reading, the words that led to it.

The model is a ridge regression on how wanted a text was, in [0, 1]. A reading is
``bias + scale * sum(weights of the features seen) / sqrt(number of features seen)``.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import log10, sqrt

from screener.models import Span
from screener.text import MARKS, Text
from screener.wording.features import Place, features

MOST_PHRASES = 2
LONGEST_STRETCH = 4
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
        return 10 * log10(self.wanted / (1 - self.wanted))


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
        return Reading(wanted, _telling(known, seen, for_it=wanted > 0.5))


def _telling(known: Mapping[str, int], seen: Mapping[str, Place], *, for_it: bool) -> tuple[Span, ...]:
    """The stretches of their words that pulled most in this direction, strongest first, none overlapping."""
    pulls: dict[Text, list[float]] = {}
    for feature, weight in known.items():
        text, first, last = seen[feature]
        if text.field.startswith("mine"):
            continue
        per_word = pulls.setdefault(text, [0.0] * len(text.words))
        for at in range(first, last + 1):
            per_word[at] += (weight if for_it else -weight) / (last + 1 - first)
    stretches = sorted(
        (stretch for text, per_word in pulls.items() for stretch in _stretches(text, per_word)),
        key=lambda stretch: -stretch[0],
    )
    told: list[Place] = []
    for _, place in stretches:
        if not any(_touch(place, other) for other in told):
            told.append(place)
        if len(told) == MOST_PHRASES:
            break
    return tuple(text.quote(first, last) for text, first, last in told)


def _stretches(text: Text, pulls: list[float]) -> Iterator[tuple[float, Place]]:
    """Each stretch of up to four words of one sentence that pulls at both its ends, and how much."""
    for first, pull in enumerate(pulls):
        total = 0.0
        for last in range(first, min(first + LONGEST_STRETCH, len(pulls))):
            if text.words[last].form in MARKS:
                break
            total += pulls[last]
            if total > 0 < pull and pulls[last] > 0:
                yield total, (text, first, last)


def _touch(one: Place, other: Place) -> bool:
    return one[0] is other[0] and one[1] <= other[2] and other[1] <= one[2]


def parse_wording(written: str) -> Wording:
    """The model written as JSON by ``tools/wording/train.py``."""
    return Wording(**json.loads(written))


@cache
def default_wording() -> Wording:
    """The model that comes with the package."""
    return parse_wording((files("screener.wording") / "model.json").read_text("utf-8"))
