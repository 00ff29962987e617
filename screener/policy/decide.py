"""From evidence to a verdict: weigh, add up, and take what is expected to cost least."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import exp, fsum, log
from typing import Final

from screener.models import Evidence, Reason, Verdict
from screener.policy.model import Costs, Policy
from screener.policy.own_word import OwnWord
from screener.policy.welcome import NOTHING, Welcomed

DECIBAN = log(10) / 10
"""Natural log-odds in one point."""

BY_COST: Final = "expected cost"
"""What decided where nothing stood above the costs."""

LEARNED = "wording"
"""The folder of the rules that were learned; they never decide alone."""

OPINION = "opinion"
"""The folder of what a language model said; it never decides alone either."""

NETWORK: Final = "network"
"""The folder of the rules about what two people share."""

KIND: Final = "kind"
"""The folder of what the owner's decisions taught of kinds of request; it never decides alone either."""

WITNESSES = frozenset((LEARNED, OPINION, KIND))
"""The folders of those who judge a request without words of its own: they are shown after what was seen."""


_ROUNDING = 1e-12
"""The share of a cap that may be lost when it is divided up among reasons."""


@dataclass(frozen=True, slots=True)
class Decision:
    """The verdict, the chance in [0, 1] behind it, the sum in points, and what decided, in plain words."""

    verdict: Verdict
    chance: float
    total: float
    decided_by: str


def chance_of(points: float) -> float:
    """The chance in (0, 1) at this sum of points: ``1 / (1 + 10 ** (-points / 10))``."""
    bounded = max(-300.0, min(300.0, points))
    return 1 / (1 + exp(-bounded * DECIBAN))


def weigh(
    evidence: Iterable[Evidence],
    policy: Policy,
    *,
    tie: float,
    asks: frozenset[str] = frozenset(),
    welcomed: Welcomed = NOTHING,
) -> tuple[Reason, ...]:
    """Each piece of evidence with its points, in the order given; rules that are off are left out.

    Listed points, or those that the owner's welcome puts in their place, count ``strength`` times, those
    of an ask that count against somebody also times ``1 - tie``; then, folder by folder and for each
    direction apart, all are scaled down together where their sum is over the cap. What was learned of
    kinds of request comes last.
    """
    return Scales(policy, tie, asks, welcomed).weigh(evidence)


@dataclass(frozen=True, slots=True)
class Scales:
    """What :func:`weigh` weighs by, for evidence that is weighed again and again: each piece once."""

    policy: Policy
    tie: float
    asks: frozenset[str] = frozenset()
    welcomed: Welcomed = NOTHING
    _weighed: dict[Evidence, Reason] = field(default_factory=dict, init=False, repr=False, compare=False)

    def weigh(self, evidence: Iterable[Evidence]) -> tuple[Reason, ...]:
        """Each piece of evidence with its points."""
        off = self.policy.off
        counted = (each for each in evidence if each.rule not in off and each.folder != KIND)
        capped = _capped([self._alone(each) for each in counted], self.policy.caps)
        return (*capped, *(_learned(kind, points) for kind, points in self.welcomed.learned.items()))

    def _alone(self, each: Evidence) -> Reason:
        """The evidence with its points before caps."""
        known = self._weighed.get(each)
        if known is None:
            tie = self.tie if each.rule in self.asks else 0.0
            known = self._weighed[each] = _weighed(each, self.policy, tie, self.welcomed)
        return known


def _weighed(each: Evidence, policy: Policy, tie: float, welcomed: Welcomed) -> Reason:
    listed, notes, factor = policy.listed(each.rule), [], each.strength
    counted, welcome = welcomed.points(each.rule, listed)
    if welcome:
        notes.append(f"→ {counted:g}, because you welcome {welcome}")
    if each.strength != 1:
        reads = "for how clearly it reads so" if each.folder == LEARNED else "for how many there are"
        notes.append(f"× {_factor(each.strength)}, {reads}")
    if tie and counted < 0:
        factor *= 1 - tie
        notes.append(f"× {_factor(1 - tie)}, for how well you know each other")
    says = f"{each.says}, and you welcome {welcome}" if welcome and counted else each.says
    weight = {"says": says, "points": counted * factor, "listed": listed, "note": "; ".join(notes) or None}
    return Reason(**dict(each) | weight)


def kind_rule(kind: str) -> str:
    """What the reason is called that decisions on a kind of request give: ``kind.job-seekers``."""
    return f"{KIND}.{kind.replace(' ', '-')}"


def _learned(kind: str, points: float) -> Reason:
    """What the owner's decisions taught of a kind of request, as a reason of its own."""
    says = f"What you decided speaks {'for' if points > 0 else 'against'} {kind}"
    rule = kind_rule(kind)
    return Reason(
        rule=rule, says=says, points=points, listed=points, note=f"learned from your decisions on {kind}"
    )


def _factor(factor: float) -> str:
    """In as many decimals as it takes to redo a sum to hundredths."""
    return f"{factor:.3f}".rstrip("0").removesuffix(".")


def _capped(reasons: list[Reason], caps: Mapping[str, float]) -> tuple[Reason, ...]:
    sums = _sums(reasons)
    kept = []
    for reason in reasons:
        side = _side(reason)
        cap = caps.get(side[0])
        if cap is not None and sums[side] > cap:
            factor = cap / sums[side]
            bounded = f"× {_factor(factor)}, so that all of {side[0]} comes to {cap:g} at most"
            note = "; ".join(filter(None, (reason.note, bounded)))
            reason = reason.model_copy(update={"points": reason.points * factor, "note": note})
        kept.append(reason)
    return tuple(kept)


def _sums(reasons: Iterable[Reason]) -> dict[tuple[str, bool], float]:
    """The points of each folder for and against, without their sign, whatever the order of the reasons."""
    sides: dict[tuple[str, bool], list[float]] = {}
    for reason in reasons:
        sides.setdefault(_side(reason), []).append(abs(reason.points))
    return {side: fsum(points) for side, points in sides.items()}


def total_of(reasons: Iterable[Reason], policy: Policy) -> float:
    """The sum in points: the start and all reasons, exactly rounded, so that no order of them matters.

    What a cap scaled down comes to the cap again, so that one good reason more never makes it less.
    """
    sums = {side: _bounded(each, policy.caps.get(side[0])) for side, each in _sums(reasons).items()}
    return fsum([policy.start, *(each if good else -each for (_, good), each in sums.items())])


def _bounded(points: float, cap: float | None) -> float:
    return points if cap is None or points < cap * (1 - _ROUNDING) else cap


def _side(reason: Reason) -> tuple[str, bool]:
    return reason.folder, reason.points > 0


def expected_costs(chance: float, costs: Costs) -> dict[Verdict, float]:
    """What each verdict is expected to cost at this chance (Chow's reject option with a price for asking)."""
    return {
        Verdict.ACCEPT: (1 - chance) * costs.pitch_let_in,
        Verdict.ASK: costs.call,
        Verdict.DECLINE: chance * costs.good_contact_lost,
    }


def thresholds(costs: Costs) -> tuple[float, float]:
    """The chances above which to accept and below which to decline, in [0, 1].

    They are ``1 - call / pitch_let_in`` and ``call / good_contact_lost`` (C. K. Chow, IEEE Transactions on
    Information Theory 16, 1970); where asking is never cheapest, both are the chance at which accepting and
    declining cost the same.
    """
    above, below = 1 - costs.call / costs.pitch_let_in, costs.call / costs.good_contact_lost
    if below <= above:
        return above, below
    even = costs.pitch_let_in / (costs.pitch_let_in + costs.good_contact_lost)
    return even, even


def decide(reasons: tuple[Reason, ...], policy: Policy, *, word: OwnWord | None = None) -> Decision:
    """The verdict: the owner's own word on them, else a veto if one applies, else the least expected cost.

    Declining needs a reason and words to quote, and accepting needs a reason; without them, and where
    asking costs no more than the others, the answer is to ask.
    """
    total = total_of(reasons, policy)
    chance = chance_of(total)
    if word:
        return Decision(word.verdict, chance, total, word.told)
    fired = {reason.rule for reason in reasons}
    for veto in policy.vetoes:
        if veto.applies(fired):
            return Decision(veto.verdict, chance, total, veto.says)
    costs = expected_costs(chance, policy.costs)
    order = (Verdict.ASK, Verdict.ACCEPT, Verdict.DECLINE)
    verdict = min(order, key=costs.__getitem__)
    if not grounded(verdict, reasons):
        return Decision(Verdict.ASK, chance, total, "no reason strong enough to decide without asking")
    return Decision(verdict, chance, total, BY_COST)


def grounded(verdict: Verdict, reasons: tuple[Reason, ...]) -> bool:
    """Whether enough speaks for the verdict; how the words read to a model is never enough alone.

    Accepting takes a reason that is seen. Declining takes words to quote, which may be those that read so
    to the model, and beside them something seen in what they wrote or are: that nothing is shared with
    them is never enough.
    """
    if verdict is Verdict.ASK:
        return True
    side = [each for each in reasons if (each.points > 0) is (verdict is Verdict.ACCEPT) and each.points]
    told = [each for each in side if each.folder not in WITNESSES]
    if verdict is Verdict.ACCEPT:
        return bool(told)
    seen = any(each.quotes or each.folder != NETWORK for each in told)
    return seen and any(each.quotes for each in side if each.folder != OPINION)
