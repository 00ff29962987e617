"""Trains the model of wording, ``screener/wording/model.json``, on the texts in ``tools/wording/corpus``.

A ridge regression on ``wanted``, over features that at least two groups of texts share; the weakest
weights are dropped and the others rounded, so that the model is small. The result is the same to the
byte on each run.

Usage: python tools/wording/train.py [--check]
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from scipy.sparse.linalg import lsqr

from screener.case import Case
from screener.evaluate import LabelledCase, labelled
from screener.wording.features import features
from screener.wording.model import Wording

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tools" / "wording" / "corpus"
MODEL = ROOT / "screener" / "wording" / "model.json"
RIDGE = 0.6
KEPT = 40_000
"""So many features keep a weight."""
STEPS = 127
FOLDS = 8

Vector = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Written:
    """A text of the corpus: its labels, the case, how wanted it is in [0, 1], its group of look-alikes."""

    labels: LabelledCase
    case: Case
    wanted: float
    group: str
    source: str


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


def train(seen: Sequence[frozenset[str]], wanted: Vector, groups: Sequence[str]) -> Wording:
    """The model that fits these texts."""
    columns = {feature: number for number, feature in enumerate(_shared(seen, groups))}
    matrix = _matrix(seen, columns)
    bias = float(wanted.mean())
    weights = lsqr(matrix, wanted - bias, damp=RIDGE**0.5, atol=1e-6, btol=1e-6, iter_lim=300)[0]
    strongest = np.argsort(-np.abs(weights), kind="stable")[:KEPT]
    scale = float(np.abs(weights).max()) / STEPS if len(weights) else 1.0
    names = list(columns)
    rounded = {names[number]: round(float(weights[number]) / scale) for number in strongest}
    kept = {name: rounded[name] for name in sorted(rounded) if rounded[name]}
    return Wording(bias=round(bias, 4), scale=float(f"{scale:.4g}"), weights=kept)


def _shared(seen: Sequence[frozenset[str]], groups: Sequence[str]) -> list[str]:
    """The features that more than one group of texts has."""
    bearing: dict[str, set[str]] = defaultdict(set)
    for features_of_text, group in zip(seen, groups, strict=True):
        for feature in features_of_text:
            bearing[feature].add(group)
    return sorted(feature for feature, of in bearing.items() if len(of) > 1)


def _matrix(seen: Sequence[frozenset[str]], columns: dict[str, int]) -> csr_matrix:
    rows = [
        (number, columns[each], len(of) ** -0.5)
        for number, of in enumerate(seen)
        for each in sorted(of)
        if each in columns
    ]
    at, column, value = zip(*rows, strict=True)
    return csr_matrix((value, (at, column)), shape=(len(seen), len(columns)))


def held_out_points(texts: Sequence[Written]) -> Vector:
    """For each text the points of a model that has seen neither it nor its group; 0 without a word."""
    seen = [seen_in(text.case) for text in texts]
    wanted = np.array([text.wanted for text in texts])
    groups = np.array([text.group for text in texts])
    names = np.unique(groups)
    np.random.default_rng(0).shuffle(names)
    points = np.zeros(len(texts))
    for fold in np.array_split(names, FOLDS):
        out = np.isin(groups, fold)
        model = train([seen[at] for at in np.flatnonzero(~out)], wanted[~out], list(groups[~out]))
        for at in np.flatnonzero(out):
            reading = model.read(texts[at].case.texts.values())
            points[at] = reading.points if reading else 0.0
    return points


def seen_in(case: Case) -> frozenset[str]:
    """The features of a case."""
    return frozenset(features(case.texts.values()))


def main() -> int:
    """Train, and write the model or compare with it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say whether the model is current")
    options = parser.parse_args()
    texts = corpus()
    model = train(
        [seen_in(text.case) for text in texts],
        np.array([text.wanted for text in texts]),
        [text.group for text in texts],
    )
    record = {"bias": model.bias, "scale": model.scale, "weights": model.weights}
    written = json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"
    current = MODEL.exists() and MODEL.read_text("utf-8") == written
    if not options.check:
        MODEL.write_text(written, "utf-8")
    size = f"{len(texts)} texts, {len(model.weights)} weights, {len(written.encode()) / 1e6:.2f} MB"
    print(f"{size}: {'current' if current else 'changed'}")
    print(dict(Counter(text.source for text in texts)))
    return int(options.check and not current)


if __name__ == "__main__":
    sys.exit(main())
