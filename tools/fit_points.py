"""Fits the points of ``screener/policy/policy.toml`` to labelled texts, around the authors' points.

Logistic regression on which rules fire, with the ``wanted`` of each text as a soft target. The prior
is a normal distribution around a share of the author's points (``[hand]``); the sign of each rule is
kept. Share and spread are chosen by cross-validation over groups of look-alike texts, which stay on
one side of every split. Texts that the authors of the rules have read are left out, since a rule looks
better there than it is; the wording counts as a model reads it that has not seen the text.

Usage: python tools/fit_points.py [--check]
"""

import argparse
import hashlib
import re
import sys
from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from screener.policy.decide import DECIBAN
from screener.policy.model import parse_policy
from screener.rules import RULES, see
from screener.rules.wording.reads_welcome import LEAST
from tools.wording.train import Written, corpus, held_out_points

ROOT = Path(__file__).resolve().parent.parent
POLICY = ROOT / "screener" / "policy" / "policy.toml"
PLACE = {rule.id: number for number, rule in enumerate(RULES, 1)}
ASKS = {rule.id for rule in RULES if rule.ask}
SHARES = (0.25, 0.5, 0.75, 1.0)
SPREADS = (1.0, 2.0, 4.0, 8.0)
FOLDS = 5

Matrix = NDArray[np.float64]


def main() -> int:
    """Fit, and write the policy or compare with it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say whether the file is current")
    options = parser.parse_args()
    hand = parse_policy(POLICY.read_text("utf-8"), POLICY.name).hand
    fired, wanted, groups = _table(hand)
    prior = np.array([0.0, *(hand[rule.id] for rule in RULES)])
    losses = {
        (share, spread): _held_out_loss(fired, wanted, groups, _shared(prior, share), spread)
        for share in SHARES
        for spread in SPREADS
    }
    share, spread = min(losses, key=losses.__getitem__)
    for each, loss in losses.items():
        taken = "  <- taken" if each == (share, spread) else ""
        print(f"{each[0]:4.0%} of the authors' points ± {each[1]:.0f}: held-out log loss {loss:.4f}{taken}")
    fitted = _fit(fired, wanted, _shared(prior, share), spread)
    written = _rewritten(POLICY.read_text("utf-8"), fitted)
    current = written == POLICY.read_text("utf-8")
    if not options.check:
        POLICY.write_text(written, "utf-8")
    print("current" if current else "changed")
    return int(options.check and not current)


def _shared(prior: Matrix, share: float) -> Matrix:
    """This share of the authors' points; scams are too rare in the texts to take anything off theirs."""
    whole = np.array([True, *(rule.folder == "safety" for rule in RULES)])
    return np.where(whole, prior, share * prior)


def _table(hand: Mapping[str, float]) -> tuple[Matrix, Matrix, NDArray[np.str_]]:
    """For each text: a leading 1 and how often each rule's points count; how wanted; which group."""
    missing = [rule.id for rule in RULES if rule.id not in hand]
    if missing:
        sys.exit(f"policy.toml: [hand] has no points for {', '.join(missing)}")
    texts = corpus()
    unread = [at for at, text in enumerate(texts) if not _was_read(text)]
    points = held_out_points(texts)[unread]
    rows = np.array([_row(texts[at], points[number]) for number, at in enumerate(unread)])
    return rows, np.array([texts[at].wanted for at in unread]), np.array([texts[at].group for at in unread])


def _was_read(text: Written) -> bool:
    """Whether the authors of the rules have read it: four in five groups of the first file."""
    if text.source != "written":
        return False
    group = text.group.removeprefix("written ")
    return int(hashlib.sha256(group.encode()).hexdigest(), 16) % 5 != 0


def _row(text: Written, points: float) -> Matrix:
    row = np.zeros(len(RULES) + 1)
    row[0] = 1
    case = text.case.case()
    for evidence in see(case):
        row[PLACE[evidence.rule]] = 1 - case.tie if evidence.rule in ASKS else 1
    row[PLACE["wording.reads-welcome"]] = points if points >= LEAST else 0
    row[PLACE["wording.reads-unwelcome"]] = -points if points <= -LEAST else 0
    return row


def _fit(fired: Matrix, wanted: Matrix, prior: Matrix, spread: float) -> Matrix:
    def loss(points: Matrix) -> tuple[float, Matrix]:
        odds = fired @ points * DECIBAN
        away = (points - prior) / spread
        value = _log_loss(odds, wanted) * len(wanted) + (away**2).sum() / 2
        chance = 1 / (1 + np.exp(-odds))
        return value, fired.T @ (chance - wanted) * DECIBAN + away / spread

    bounds = [(None, None)] + [(0, None) if points > 0 else (None, 0) for points in prior[1:]]
    found = minimize(loss, prior, jac=True, method="L-BFGS-B", bounds=bounds)
    return np.asarray(found.x)


def _log_loss(odds: Matrix, wanted: Matrix) -> float:
    return float((np.logaddexp(0, odds) - wanted * odds).mean())


def _held_out_loss(
    fired: Matrix, wanted: Matrix, groups: NDArray[np.str_], prior: Matrix, spread: float
) -> float:
    names = np.unique(groups)
    np.random.default_rng(0).shuffle(names)
    losses = []
    for held_out in np.array_split(names, FOLDS):
        out = np.isin(groups, held_out)
        points = _fit(fired[~out], wanted[~out], prior, spread)
        losses.append(_log_loss(fired[out] @ points * DECIBAN, wanted[out]))
    return float(np.mean(losses))


def _rewritten(policy: str, fitted: Matrix) -> str:
    start = re.sub(r"(?m)^start = [-.\d]+", f"start = {fitted[0]:.1f}", policy, count=1)
    head = start.partition("[points]\n")[0]
    lines = [f'"{rule.id}" = {points:.1f}' for rule, points in zip(RULES, fitted[1:], strict=True)]
    return head + "[points]\n" + "\n".join(sorted(lines)) + "\n"


if __name__ == "__main__":
    sys.exit(main())
