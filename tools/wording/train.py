"""Trains the model of wording, ``screener/wording/model.bin``, on the texts in ``tools/wording/corpus``.

A ridge regression on ``wanted``, over hashed features that at least two groups of texts share; a rare
feature may weigh more than a common one. Look-alikes, which were written in groups to defeat single
words, count for little, so that the model learns how people usually write. Each text is learned from
also as it would read with other names and genders and without articles, and a feature that comes and
goes with names or a gender may weigh little, so that who writes does. What comes out is put on the scale
of points by how well it tells texts apart that were held out. The result is the same to the byte on each
run.

Usage: python tools/wording/train.py [--check]
"""

import argparse
import json
import sys
from array import array
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_matrix, diags
from scipy.sparse.linalg import lsqr, norm

from screener.case import Case
from screener.evaluate import LabelledCase, labelled
from screener.policy.decide import DECIBAN
from screener.swap.compare import SWAPS
from screener.wording.features import SLOTS, features, setting, slots
from screener.wording.model import SUREST, Wording

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tools" / "wording" / "corpus"
MODEL = ROOT / "screener" / "wording" / "model.bin"
STEPS = 127
FOLDS = 8

Vector = NDArray[np.float64]
Slots = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Written:
    """A text of the corpus: its labels, the case, how wanted it is in [0, 1], its group of look-alikes."""

    labels: LabelledCase
    case: Case
    wanted: float
    group: str
    source: str


@dataclass(frozen=True, slots=True)
class Design:
    """The choices of a model: as taken; ``tools/wording/designs.py`` compares others."""

    ridge: float = 0.8
    look_alike: float = 0.25
    """What a text counts that was written in a group of look-alikes, where one by itself counts 1."""
    profile: float = 0.4
    """What a profile without a word of its owner counts at least: nearly all were written in groups."""
    rarity: float = 2.0
    """A feature may weigh in proportion to the log of how few groups bear it, to this power."""
    ends: tuple[float, float] = (0.11, 0.77)
    """Whoever calls a text so little wanted, or so much, is sure; beyond that writers differ by habit."""
    settings: bool = True
    """Whether a feature has a weight for each setting beside the one that holds anywhere."""
    swapped: tuple[str, ...] = ("names", "gender", "articles")
    """What a text is also rewritten by before it is learned from; see ``screener/swap``."""
    who: tuple[str, ...] = ("names", "gender")
    """The swaps of who writes: the more often a feature comes or goes with them, the less it may weigh."""


TAKEN = Design()


@dataclass(frozen=True, slots=True)
class Lessons:
    """What is learned from: for each reading of a text its slots, how wanted it is, its group and weight.

    ``swaps`` names the swap that a reading was rewritten by; it follows the text as written, which has none.
    """

    seen: tuple[Slots, ...]
    wanted: Vector
    groups: NDArray[np.int64]
    weights: Vector
    swaps: NDArray[np.str_]

    def kept(self, which: NDArray[np.bool_]) -> "Lessons":
        """Those for which ``which`` is true; it divides no group."""
        return replace(
            self,
            seen=tuple(self.seen[at] for at in np.flatnonzero(which)),
            wanted=self.wanted[which],
            groups=self.groups[which],
            weights=self.weights[which],
            swaps=self.swaps[which],
        )


def corpus() -> list[Written]:
    """All texts, in the order of the files' names."""
    return list(_read_corpus())


def _read_corpus() -> Iterator[Written]:
    for path in sorted(CORPUS.glob("*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            text = json.loads(line)
            labels = labelled(text)
            group = f"{path.stem} {text['group']}"
            yield Written(labels, labels.case(), text["wanted"], group, path.stem)


def lessons(texts: Sequence[Written], design: Design = TAKEN) -> Lessons:
    """What can be learned from these texts."""
    numbers = group_numbers(texts)
    rows = [
        (slots_of(case, design), text.wanted, number, weight, swap)
        for text, number, weight in zip(texts, numbers, usual(texts, design), strict=True)
        for swap, case in _readings(text, design)
    ]
    seen, wanted, groups, counted, swaps = zip(*rows, strict=True)
    return Lessons(seen, np.clip(wanted, *design.ends), np.array(groups), np.array(counted), np.array(swaps))


def group_numbers(texts: Sequence[Written]) -> NDArray[np.int64]:
    """For each text the number of its group."""
    return np.unique([text.group for text in texts], return_inverse=True)[1]


def usual(texts: Sequence[Written], design: Design = TAKEN) -> Vector:
    """How much each text counts: one written by itself is what people usually write."""
    sizes = Counter(text.group for text in texts)
    return np.array([1.0 if sizes[text.group] == 1 else _in_group(text, design) for text in texts])


def _in_group(text: Written, design: Design) -> float:
    return design.profile if setting(text.case.texts.values()) == "profile" else design.look_alike


def _readings(text: Written, design: Design) -> Iterator[tuple[str, Case]]:
    """The case, and the case as each swap of the design would rewrite it, after its name."""
    yield "", text.case
    for name in design.swapped:
        swapped = SWAPS[name](text.labels, Random(f"{name} {text.labels.id}"))
        if swapped.request != text.labels.request:
            yield name, swapped.case()


def slots_of(case: Case, design: Design) -> Slots:
    """Where the weights of a case stand."""
    texts = case.texts.values()
    seen = sorted(features(texts))
    found = np.array(slots(seen, setting(texts)), dtype=np.int64)
    return found if design.settings else found[: len(seen)]


def train(lessons: Lessons, design: Design = TAKEN) -> Wording:
    """The model that fits these lessons; what it makes of a text is how wanted it is, and not yet points."""
    rarity = _rarity(lessons, design)
    known = np.flatnonzero(rarity)
    matrix = _matrix(lessons.seen)[:, known] @ diags(rarity[known])
    size = np.sqrt((norm(matrix, axis=1) ** 2).mean())
    counted = np.sqrt(lessons.weights / lessons.weights.mean())
    bias = float(np.average(lessons.wanted, weights=lessons.weights))
    found = lsqr(
        diags(counted / size) @ matrix,
        counted * (lessons.wanted - bias),
        damp=design.ridge**0.5,
        atol=1e-5,
        btol=1e-5,
        iter_lim=100,
    )[0]
    weights = np.zeros(SLOTS)
    weights[known] = rarity[known] * found / size
    scale = float(np.abs(weights).max()) / STEPS
    table = np.round(weights / scale).astype(np.int8)
    return Wording(bias=round(bias, 4), scale=float(f"{scale:.4g}"), weights=array("b", table.tobytes()))


def _rarity(lessons: Lessons, design: Design) -> Vector:
    """For each slot how much its feature may weigh; 0 where it is borne by one group, or by names only."""
    of = lessons.groups.max() + 1
    borne_by = np.repeat(lessons.groups, [len(seen) for seen in lessons.seen])
    pairs = np.unique(np.concatenate(lessons.seen) * of + borne_by)
    bearing = np.bincount(pairs // of, minlength=SLOTS)
    rare = np.log(of / np.maximum(bearing, 1)) ** design.rarity
    return np.where(bearing > 1, rare * _staying(lessons, design), 0.0)


def _staying(lessons: Lessons, design: Design) -> Vector:
    """For each slot how often its feature outlived a swap of who writes, in [0, 1]; 1 if there was none."""
    written = np.maximum.accumulate(np.where(lessons.swaps == "", np.arange(len(lessons.seen)), 0))
    stayed, there = np.zeros(SLOTS), np.zeros(SLOTS)
    for at in np.flatnonzero(np.isin(lessons.swaps, design.who)):
        before, after = np.unique(lessons.seen[written[at]]), np.unique(lessons.seen[at])
        both = np.intersect1d(before, after, assume_unique=True)
        stayed[both] += 1
        there[before] += 1
        there[after] += 1
        there[both] -= 1
    return np.where(there > 0, stayed / np.maximum(there, 1), 1.0)


def _matrix(seen: Sequence[Slots]) -> csr_matrix:
    """A row for each reading; its features share one, so that long texts do not count for more."""
    ends = np.cumsum([0, *(len(each) for each in seen)])
    values = np.repeat(np.maximum(np.diff(ends), 1) ** -0.5, np.diff(ends))
    return csr_matrix((values, np.concatenate(seen), ends), shape=(len(seen), SLOTS))


def held_out_points(texts: Sequence[Written], design: Design = TAKEN) -> Vector:
    """For each text the points of a model that has seen neither it nor its group; 0 without a word."""
    found = held_out(texts, design)
    start, slope = in_points(texts, found, design)
    return np.nan_to_num(np.clip(start + slope * found, -SUREST, SUREST))


def held_out(
    texts: Sequence[Written], design: Design = TAKEN, folds: Sequence[Slots] | None = None
) -> Vector:
    """For each text what a model makes of it that has seen no group of its fold; NaN without a word.

    Each fold is the numbers of the groups in it; unless given, they are drawn by lot.
    """
    learned, groups = lessons(texts, design), group_numbers(texts)
    found = np.full(len(texts), np.nan)
    for fold in folds or _drawn(groups):
        model = train(learned.kept(~np.isin(learned.groups, fold)), design)
        for at in np.flatnonzero(np.isin(groups, fold)):
            places = slots_of(texts[at].case, design).tolist()
            found[at] = model.unbounded(places) if places else np.nan
    return found


def _drawn(groups: Slots) -> list[Slots]:
    order = np.unique(groups)
    np.random.default_rng(0).shuffle(order)
    return np.array_split(order, FOLDS)


def in_points(texts: Sequence[Written], found: Vector, design: Design = TAKEN) -> tuple[float, float]:
    """The points at 0, and the points for each 1, of what models made of texts that they had not seen.

    Logistic regression on how wanted the texts are that were written by themselves, from 0 at one of the
    design's ends to 1 at the other (Platt, *Probabilistic Outputs for Support Vector Machines*, 1999).
    """
    low, high = design.ends
    which = (usual(texts) == 1) & ~np.isnan(found)
    wanted = (np.clip([text.wanted for text in texts], low, high)[which] - low) / (high - low)
    seen = found[which]

    def loss(line: Vector) -> float:
        odds = line[0] + line[1] * seen
        return float((np.logaddexp(0, odds) - wanted * odds).mean())

    start, slope = minimize(loss, np.array([0.0, 1.0])).x / DECIBAN
    return float(start), float(slope)


def taken(texts: Sequence[Written]) -> Wording:
    """The model that these texts teach, on the scale of points."""
    start, slope = in_points(texts, held_out(texts))
    model = train(lessons(texts))
    bias, scale = start + slope * model.bias, slope * model.scale
    return replace(model, bias=round(bias, 3), scale=float(f"{scale:.4g}"))


def main() -> int:
    """Train, and write the model or compare with it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say whether the model is current")
    options = parser.parse_args()
    texts = corpus()
    written = taken(texts).written()
    current = MODEL.exists() and MODEL.read_bytes() == written
    if not options.check:
        MODEL.write_bytes(written)
    print(f"{len(texts)} texts, {len(written) / 1e6:.2f} MB: {'current' if current else 'changed'}")
    print(dict(Counter(text.source for text in texts)))
    return int(options.check and not current)


if __name__ == "__main__":
    sys.exit(main())
