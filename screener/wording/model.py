"""The learned model of wording: a weight for each feature, the reading, the words that led to it.

The model is a ridge regression on how wanted a text was, in [0, 1]. A reading is
``bias + scale * sum(weights of the features seen) / sqrt(number of features seen)``.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from math import log10, sqrt

from screener.models import Span
from screener.text import MARKS, Text
from screener.wording.features import features, placed

Place = tuple[Text, int, int]
"""A text, and the first and last word of a stretch of it."""

MOST_PHRASES = 2
LONGEST_STRETCH = 4
_SURE = 0.03
"""A reading is never taken as surer than this, and never as surer than one minus this."""


@dataclass(frozen=True)
class Reading:
    """How texts read: ``wanted`` in [0.03, 0.97], by the weights in ``model``."""

    wanted: float
    texts: tuple[Text, ...]
    model: "Wording"

    @property
    def points(self) -> float:
        """The log-odds of ``wanted`` in decibans, in [-15.1, 15.1]."""
        return 10 * log10(self.wanted / (1 - self.wanted))

    @cached_property
    def phrases(self) -> tuple[Span, ...]:
        """The stretches of their words that pulled most, strongest first, none overlapping."""
        stretches = [
            stretch
            for text in self.texts
            if text.words and not text.field.startswith("mine")
            for stretch in _stretches(text, self._pulls(text))
        ]
        told: list[Place] = []
        for _, place in sorted(stretches, key=lambda stretch: -stretch[0]):
            if not any(_touch(place, other) for other in told):
                told.append(place)
            if len(told) == MOST_PHRASES:
                break
        return tuple(text.quote(first, last) for text, first, last in told)

    def _pulls(self, text: Text) -> list[float]:
        """How much each word of a text pulls in the direction of the reading."""
        towards = 1 if self.wanted > 0.5 else -1
        weights, pulls = self.model.weights, [0.0] * len(text.words)
        for feature, first, last in placed(text):
            weight = weights.get(feature)
            if weight:
                for at in {first, last}:
                    pulls[at] += towards * weight / (1 + last - first)
        return pulls


@dataclass(frozen=True, slots=True)
class Wording:
    """A trained model: ``weights`` are whole numbers, in units of ``scale``."""

    bias: float
    scale: float
    weights: Mapping[str, int]

    def read(self, texts: Iterable[Text]) -> Reading | None:
        """How these texts read, or ``None`` where there is no word."""
        read = tuple(texts)
        seen = features(read)
        if not seen:
            return None
        weights = self.weights
        total = sum([weights[feature] for feature in weights.keys() & seen]) * self.scale / sqrt(len(seen))
        return Reading(min(1 - _SURE, max(_SURE, self.bias + total)), read, self)


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
