"""The learned model of wording: a weight for each feature, the reading, the words that led to it.

A reading is ``bias + scale * sum(weights) / sqrt(number of weights)`` points, over two weights for each
feature seen: a point is a tenth of a power of ten of the odds that the text is wanted.
"""

import json
from array import array
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from math import sqrt
from operator import add

from screener.models import Span
from screener.text import MARKS, Text
from screener.wording.features import SLOTS, features, layers, setting, slots

Place = tuple[Text, int, int]
"""A text, and the first and last word of a stretch of it."""

MOST_PHRASES = 2
LONGEST_STRETCH = 4
SUREST = 20.0
"""No reading is of more points than these, for or against: of odds of more than a hundred to one."""


@dataclass(frozen=True)
class Reading:
    """How texts read: in ``points`` for (above 0) or against, in [-20, 20], by the weights in ``model``."""

    points: float
    texts: tuple[Text, ...]
    model: "Wording"

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
        return pulls if self.points > 0 else [-pull for pull in pulls]


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
        return Reading(self.points(places), read, self) if places else None

    def points(self, places: Collection[int]) -> float:
        """The points, in [-20, 20], of a text whose weights stand in these places; at least one."""
        return min(SUREST, max(-SUREST, self.unbounded(places)))

    def unbounded(self, places: Collection[int]) -> float:
        """The formula as it stands, for as many points as it comes to."""
        return self.bias + self.scale * self.weight(places) / sqrt(len(places))

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
