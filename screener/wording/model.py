"""The learned model of wording: a weight for each feature, the reading, the words that led to it.

The model is a ridge regression on how wanted a text was, in [0, 1]. A reading is
``bias + scale * sum(weights) / sqrt(number of weights)``, over two weights for each feature seen.
"""

import json
from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from math import log10, sqrt
from operator import add

from screener.models import Span
from screener.text import MARKS, Text
from screener.wording.features import SLOTS, features, layers, setting, slots

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
        return points_of(self.wanted)

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
        words, beginnings, pairs = layers(text)
        weights = list(self.model.each_weight((*words, *beginnings, *pairs), setting(self.texts)))
        of = len(words)
        first, *pulls, last = map(add, weights[:of], weights[of : 2 * of])
        before, *between, after = weights[2 * of :]
        pulls = [float(pull) for pull in pulls]
        pulls[0] += first + before
        pulls[-1] += last + after
        for at, weight in enumerate(between):
            pulls[at] += weight / 2
            pulls[at + 1] += weight / 2
        return pulls if self.wanted > 0.5 else [-pull for pull in pulls]


@dataclass(frozen=True, slots=True)
class Wording:
    """A trained model: ``weights`` holds a number in [-127, 127] for each slot, in units of ``scale``."""

    bias: float
    scale: float
    weights: "array[int]"

    def read(self, texts: Iterable[Text]) -> Reading | None:
        """How these texts read, or ``None`` where there is no word."""
        read = tuple(texts)
        places = slots(features(read), setting(read))
        return Reading(self.wanted(places), read, self) if places else None

    def wanted(self, places: Collection[int]) -> float:
        """How wanted a text is, in [0.03, 0.97], whose weights stand in these places; at least one."""
        total = self.weight(places) * self.scale / sqrt(len(places))
        return min(1 - _SURE, max(_SURE, self.bias + total))

    def weight(self, places: Iterable[int]) -> int:
        """The sum of the weights in these places, in units of ``scale``."""
        return sum(map(self.weights.__getitem__, places))

    def each_weight(self, features: Sequence[int], setting: str) -> Iterator[int]:
        """What each of these features weighs in this setting, in units of ``scale``."""
        weights = tuple(map(self.weights.__getitem__, slots(features, setting)))
        return map(add, weights[: len(features)], weights[len(features) :])

    def written(self) -> bytes:
        """The model as ``parse_wording`` reads it: a line of JSON, and the weights."""
        head = json.dumps({"bias": self.bias, "scale": self.scale})
        return head.encode() + b"\n" + self.weights.tobytes()


def points_of(wanted: float) -> float:
    """The log-odds in decibans."""
    return 10 * log10(wanted / (1 - wanted))


def _stretches(text: Text, pulls: list[float]) -> Iterator[tuple[float, Place]]:
    """Each stretch of up to four words of one sentence that pulls at both its ends, and how much."""
    for first, pull in enumerate(pulls):
        if pull <= 0:
            continue
        total = 0.0
        for last in range(first, min(first + LONGEST_STRETCH, len(pulls))):
            if text.words[last].form in MARKS:
                break
            total += pulls[last]
            if total > 0 and pulls[last] > 0:
                yield total, (text, first, last)


def _touch(one: Place, other: Place) -> bool:
    return one[0] is other[0] and one[1] <= other[2] and other[1] <= one[2]


def parse_wording(written: bytes) -> Wording:
    """The model written by ``Wording.written``."""
    head, _, weights = written.partition(b"\n")
    if len(weights) != SLOTS:
        raise ValueError(f"a model of wording has {SLOTS} weights, not {len(weights)}")
    return Wording(**json.loads(head), weights=array("b", weights))


@cache
def default_wording() -> Wording:
    """The model that comes with the package."""
    return parse_wording((files("screener.wording") / "model.bin").read_bytes())
