"""Fits the points of ``screener/policy/policy.toml`` to labelled texts, around the authors' points.

Logistic regression on which rules fire. The target is the event that ``screener evaluate`` measures
chances by: 1 where a text is best accepted, 0 where it is best declined, ½ where it is best asked about.
The ``wanted`` of the writers is not used: it orders texts well, and is no chance. The prior is a normal
distribution around a share of the author's points (``[hand]``); the sign of each rule is kept. Share and
spread are chosen by cross-validation over groups of look-alike texts, which stay on one side of every
split. Texts that the authors of the rules have read are left out, since a rule looks better there than it
is; the wording counts as a model reads it that has not seen the text.

With ``--figures`` it prints the figures of ``screener evaluate`` instead, on the same texts: each judged
by points and by a model of wording that have seen neither it nor its group.

Usage: python tools/fit_points.py [--check | --figures]
"""

import argparse
import hashlib
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from screener.evaluate import Judged, LabelledCase, as_text, assess
from screener.models import Evidence
from screener.policy.decide import DECIBAN, LEARNED
from screener.policy.model import Policy, default_policy, parse_policy
from screener.rules import RULES, see
from screener.rules.wording.reads_welcome import LEAST
from screener.screen import conclude
from tools.wording.train import Written, corpus, held_out_points, usual

ROOT = Path(__file__).resolve().parent.parent
POLICY = ROOT / "screener" / "policy" / "policy.toml"
PLACE = {rule.id: number for number, rule in enumerate(RULES, 1)}
ASKS = {rule.id for rule in RULES if rule.ask}
SHARES = (0.1, 0.2, 0.35, 0.5)
READ = {"de_fr_a", "en_mixed_b", "es_pt_a", "it_nl_a"}
"""Files that authors of rules have worked with."""
READ_IN_PART = {"written": (5, 0)} | dict.fromkeys(
    (
        "de_fr_nl_reported",
        "en_guides_a",
        "en_guides_b",
        "en_guides_c",
        "en_guides_d",
        "en_reported_a",
        "en_reported_b",
        "en_reported_c",
        "es_pt_it_reported",
        "multi_guides_a",
        "multi_guides_b",
    ),
    (2, 1),
)
"""Of these files they have read all groups but one in so many: those whose hash leaves this remainder."""
NEARLY = 0.001
"""A loss that is larger by less than this is as good."""
RARE = 5
"""So few texts in which a rule fired say little about it."""
UNTOLD = 0.65
"""The share of its author's points that such a rule keeps: most of them say who knows whom, of which texts
tell nothing, and they are set beside fitted points by hand."""
DECIDING = {rule for veto in default_policy().vetoes for rule in veto.when}
LEAST_SHARE = 0.2
"""A rule keeps at least so much of its prior, so that its sign is never lost."""
SPREADS = (2.0, 4.0, 8.0)
FOLDS = 5

Matrix = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Table:
    """The texts that count, what was seen in each, and the same as numbers.

    ``fired`` holds for each text a leading 1 and how often each rule's points count; ``glad`` how likely
    it is, in [0, 1], that one would be glad to have accepted, by the best answer alone; ``counted`` how
    much each text counts in a fit: look-alikes, written to defeat single words, count for little.
    """

    texts: Sequence[Written]
    evidence: Sequence[tuple[Evidence, ...]]
    fired: Matrix
    glad: Matrix
    counted: Matrix
    groups: NDArray[np.str_]

    def folds(self) -> Iterator[NDArray[np.bool_]]:
        """Which texts are held out, fold by fold; a group is never divided."""
        names = np.unique(self.groups)
        np.random.default_rng(0).shuffle(names)
        for held_out in np.array_split(names, FOLDS):
            yield np.isin(self.groups, held_out)


def main() -> int:
    """Fit, and write the policy, compare with it, or print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say whether the file is current")
    parser.add_argument("--figures", action="store_true", help="print figures on texts not seen")
    options = parser.parse_args()
    policy = parse_policy(POLICY.read_text("utf-8"), POLICY.name)
    prior = _prior(policy)
    table = unread()
    share, spread = _best(table, prior)
    if options.figures:
        alone, alike = _judged(table, _shared(table, prior, share), spread, policy)
        for title, judged in (("Texts written by themselves", alone), ("Look-alikes", alike)):
            print("\n".join(("", title, *as_text(assess(judged)))))
        return 0
    everything = np.ones(len(table.texts), dtype=np.bool_)
    fitted = _fit(table, everything, _shared(table, prior, share), spread)
    written = _rewritten(POLICY.read_text("utf-8"), fitted)
    current = written == POLICY.read_text("utf-8")
    if not options.check:
        POLICY.write_text(written, "utf-8")
    print("current" if current else "changed")
    return int(options.check and not current)


def _prior(policy: Policy) -> Matrix:
    missing = [rule.id for rule in RULES if rule.id not in policy.hand]
    if missing:
        sys.exit(f"policy.toml: [hand] has no points for {', '.join(missing)}")
    return np.array([0.0, *(policy.hand[rule.id] for rule in RULES)])


def _best(table: Table, prior: Matrix) -> tuple[float, float]:
    """The least spread, then the largest share, with hardly more loss on texts held out than the best.

    So a rule keeps what its author thought of it where the texts do not say otherwise.
    """
    losses = {
        (share, spread): _held_out_loss(table, _shared(table, prior, share), spread)
        for share in SHARES
        for spread in SPREADS
    }
    near = [each for each, loss in losses.items() if loss < min(losses.values()) + NEARLY]
    best = min(near, key=lambda each: (each[1], -each[0]))
    for (share, spread), loss in losses.items():
        taken = "  <- taken" if (share, spread) == best else ""
        print(f"{share:4.0%} of the authors' points ± {spread:.0f}: held-out log loss {loss:.4f}{taken}")
    return best


def _shared(table: Table, prior: Matrix, share: float) -> Matrix:
    """This share of the authors' points.

    Scams are too rare in the texts to take anything off theirs; a rule that decides whatever else is known
    weighs what its author thought, so that the sum says the same; and of a rule that hardly fired in the
    texts they say nothing: it keeps a good part.
    """
    whole = np.array([True, *(rule.folder == "safety" or rule.id in DECIDING for rule in RULES)])
    rare = (table.fired != 0).sum(axis=0) < RARE
    return np.where(whole, prior, np.where(rare, max(share, UNTOLD), share) * prior)


def unread() -> Table:
    """The texts that no author of a rule has read, and what is seen in each."""
    texts = corpus()
    unread = [at for at, text in enumerate(texts) if not _was_read(text)]
    readings = held_out_points(texts)[unread]
    kept = [texts[at] for at in unread]
    evidence = [tuple(_evidence(text, points)) for text, points in zip(kept, readings, strict=True)]
    return Table(
        texts=kept,
        evidence=evidence,
        fired=np.array([_row(text, each) for text, each in zip(kept, evidence, strict=True)]),
        glad=np.array([_by_best(text.labels).glad for text in kept]),
        counted=usual(texts)[unread],
        groups=np.array([text.group for text in kept]),
    )


def _by_best(labels: LabelledCase) -> LabelledCase:
    """The labels without the writer's ``wanted``, so that how glad one would be follows from ``best``."""
    return labels.model_copy(update={"wanted": None})


def _was_read(text: Written) -> bool:
    """Whether the authors of the rules have read it: some files, and a part of others."""
    if text.source not in READ_IN_PART:
        return text.source in READ
    group = text.group.removeprefix(f"{text.source} ")
    parts, unread = READ_IN_PART[text.source]
    return int(hashlib.sha256(group.encode()).hexdigest(), 16) % parts != unread


def _evidence(text: Written, points: float) -> Iterator[Evidence]:
    """What is seen in the text, with the wording as a model reads it that has not seen it.

    Which words it quotes is left as the shipped model has it: only whether there are any counts.
    """
    found = see(text.case)
    yield from (each for each in found if each.folder != LEARNED)
    quotes = {each.rule: each.quotes for each in found if each.folder == LEARNED}
    for rule, times in (("wording.reads-welcome", points), ("wording.reads-unwelcome", -points)):
        if times >= LEAST:
            yield Evidence(rule=rule, says="", strength=times, quotes=quotes.get(rule, ()))


def _row(text: Written, evidence: Iterable[Evidence]) -> Matrix:
    row = np.zeros(len(RULES) + 1)
    row[0] = 1
    tie = text.case.tie
    for each in evidence:
        row[PLACE[each.rule]] = each.strength * (1 - tie if each.rule in ASKS else 1)
    return row


def _judged(table: Table, prior: Matrix, spread: float, policy: Policy) -> tuple[list[Judged], list[Judged]]:
    """The texts written by themselves and the look-alikes, judged by points that have seen neither."""
    alone, alike = [], []
    for out in table.folds():
        fitted = _fit(table, ~out, prior, spread)
        points = {rule.id: float(each) for rule, each in zip(RULES, fitted[1:], strict=True)}
        fold = policy.model_copy(update={"start": float(fitted[0]), "points": points})
        for at in np.flatnonzero(out):
            text = table.texts[at]
            judged = Judged(_by_best(text.labels), conclude(text.case, table.evidence[at], fold))
            (alone if table.counted[at] == 1 else alike).append(judged)
    return alone, alike


def _fit(table: Table, which: NDArray[np.bool_], prior: Matrix, spread: float) -> Matrix:
    fired, glad, counted = table.fired[which], table.glad[which], table.counted[which]

    def loss(points: Matrix) -> tuple[float, Matrix]:
        odds = fired @ points * DECIBAN
        away = (points - prior) / spread
        value = counted @ _log_losses(odds, glad) + (away**2).sum() / 2
        chance = 1 / (1 + np.exp(-odds))
        return value, fired.T @ (counted * (chance - glad)) * DECIBAN + away / spread

    least = LEAST_SHARE * prior[1:]
    bounds = [(None, None)] + [(each, None) if each > 0 else (None, each) for each in least]
    found = minimize(loss, prior, jac=True, method="L-BFGS-B", bounds=bounds)
    return np.asarray(found.x)


def _log_losses(odds: Matrix, glad: Matrix) -> Matrix:
    return np.asarray(np.logaddexp(0, odds) - glad * odds)


def _held_out_loss(table: Table, prior: Matrix, spread: float) -> float:
    losses = []
    for out in table.folds():
        points = _fit(table, ~out, prior, spread)
        odds = table.fired[out] @ points * DECIBAN
        losses.append(np.average(_log_losses(odds, table.glad[out]), weights=table.counted[out]))
    return float(np.mean(losses))


def _rewritten(policy: str, fitted: Matrix) -> str:
    start = re.sub(r"(?m)^start = [-.\d]+", f"start = {fitted[0]:.1f}", policy, count=1)
    head = start.partition("[points]\n")[0]
    lines = [f'"{rule.id}" = {points:.1f}' for rule, points in zip(RULES, fitted[1:], strict=True)]
    return head + "[points]\n" + "\n".join(sorted(lines)) + "\n"


if __name__ == "__main__":
    sys.exit(main())
