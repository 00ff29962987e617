"""Compares designs of the model of wording: how well each tells wanted from unwanted texts it has not seen.

Judged are the texts of the corpus, family by family of its files, each by a model that has seen no text of
its family, and, where a file of labelled cases is given, those cases. The figure is the chance that a
text best accepted reads better than one best declined (the area under the ROC curve), its mean over families.

Usage: python tools/wording/designs.py [CASES]
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.stats import rankdata

from screener.evaluate import LabelledCase, read_cases
from screener.models import Verdict
from screener.wording.model import Wording
from tools.wording.train import (
    TAKEN,
    Design,
    Vector,
    Written,
    corpus,
    group_numbers,
    held_out,
    lessons,
    slots_of,
    train,
    usual,
)

FAMILIES = ("written", "reported", "guides", "plain")
"""What the files of a family have in their names; the others are one more. ``written`` holds look-alikes."""

DESIGNS: Mapping[str, Design] = {
    "taken": TAKEN,
    "look-alikes count in full": replace(TAKEN, look_alike=1.0, profile=1.0),
    "look-alikes do not count": replace(TAKEN, look_alike=0.001, profile=0.4),
    "common and rare alike": replace(TAKEN, rarity=0.0),
    "rare ones weigh less": replace(TAKEN, rarity=1.0),
    "rare ones weigh more": replace(TAKEN, rarity=3.0),
    "the whole scale of wanted": replace(TAKEN, ends=(0.0, 1.0)),
    "one weight for all settings": replace(TAKEN, settings=False),
    "no swapped copies": replace(TAKEN, swapped=()),
    "names weigh like other words": replace(TAKEN, who=()),
    "ridge a third": replace(TAKEN, ridge=TAKEN.ridge / 3),
    "ridge threefold": replace(TAKEN, ridge=TAKEN.ridge * 3),
    "the design before this": Design(1.5, 0.1, 0.4, 1.0, (0.0, 1.0), who=()),
    "all of the first design": Design(1.0, 1.0, 1.0, 0.0, (0.0, 1.0), settings=False, swapped=(), who=()),
}


def main() -> None:
    """Print a line for each design."""
    texts = corpus()
    families = [np.flatnonzero(each) for each in _families(texts)]
    folds = [np.unique(group_numbers(texts)[family]) for family in families]
    cases = _cases(sys.argv[1]) if len(sys.argv) > 1 else []
    print(f"{'':30}{'held out':>10}" + (f"{f'cases ({len(cases)})':>14}" if cases else ""))
    for name, design in DESIGNS.items():
        found = np.nan_to_num(held_out(texts, design, folds), nan=0.5)
        areas = [area([texts[at].labels for at in family], found[family]) for family in families]
        line = f"{name:30}{np.mean(areas):10.3f}"
        if cases:
            line += f"{area(cases, _read(cases, texts, design)):14.3f}"
        print(line, flush=True)


def _families(texts: Sequence[Written]) -> Iterator[NDArray[np.bool_]]:
    """Which texts belong to each family of files; of a family those written by themselves, if it has such."""
    named = np.array([next((each for each in FAMILIES if each in text.source), "") for text in texts])
    alone = usual(texts) == 1
    for name in ("", *FAMILIES):
        yield named == name if name == "written" else (named == name) & alone


def area(cases: Sequence[LabelledCase], readings: Vector) -> float:
    """The area under the ROC curve over the cases best accepted and best declined."""
    best = np.array([case.best for case in cases])
    clear = best != Verdict.ASK
    wanted = best[clear] == Verdict.ACCEPT
    ranks = rankdata(readings[clear])
    hits = wanted.sum()
    return float((ranks[wanted].sum() - hits * (hits + 1) / 2) / (hits * (~wanted).sum()))


def _cases(name: str) -> list[LabelledCase]:
    with Path(name).open(encoding="utf-8") as lines:
        return list(read_cases(lines, name))


def _read(cases: Sequence[LabelledCase], texts: Sequence[Written], design: Design) -> Vector:
    model = train(lessons(texts, design), design)
    return np.array([_wanted(model, case, design) for case in cases])


def _wanted(model: Wording, case: LabelledCase, design: Design) -> float:
    places = slots_of(case.case(), design).tolist()
    return model.unbounded(places) if places else model.bias


if __name__ == "__main__":
    main()
