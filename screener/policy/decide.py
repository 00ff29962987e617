"""From evidence to a verdict: weigh, add up, and take what is expected to cost least."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import exp, log

from screener.models import Evidence, Reason, Verdict
from screener.policy.model import Costs, Policy

DECIBAN = log(10) / 10
"""Natural log-odds in one point."""

LEARNED = "wording"
"""The folder of the rules that were learned; they never decide alone."""

OPINION = "opinion"
"""The folder of what a language model said; it never decides alone either."""

WITNESSES = frozenset((LEARNED, OPINION))
"""The folders of those who judge a text without saying how: they are shown after what was seen."""


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
    evidence: Iterable[Evidence], policy: Policy, *, tie: float, asks: frozenset[str] = frozenset()
) -> tuple[Reason, ...]:
    """Each piece of evidence with its points, in the order given; rules that are off are left out.

    Listed points count ``strength`` times, those of an ask also times ``1 - tie``; then, folder by
    folder and for each direction apart, all are scaled down together where their sum is over the cap.
    """
    reasons = []
    for each in evidence:
        if each.rule in policy.off:
            continue
        listed, notes, factor = policy.listed(each.rule), [], each.strength
        if each.strength != 1:
            why = "for how clearly it reads so" if each.folder == LEARNED else "for how many there are"
            notes.append(f"× {each.strength:.2f}, {why}")
        if each.rule in asks and tie:
            factor *= 1 - tie
            notes.append(f"× {1 - tie:.2f}, for how well you know each other")
        note = "; ".join(notes) or None
        weight = {"points": listed * factor, "listed": listed, "note": note}
        reasons.append(Reason(**dict(each) | weight))
    return _capped(reasons, policy.caps)


def _capped(reasons: list[Reason], caps: Mapping[str, float]) -> tuple[Reason, ...]:
    sums: dict[tuple[str, bool], float] = {}
    for reason in reasons:
        side = _side(reason)
        sums[side] = sums.get(side, 0.0) + abs(reason.points)
    kept = []
    for reason in reasons:
        side = _side(reason)
        cap = caps.get(side[0])
        if cap is not None and sums[side] > cap:
            factor = cap / sums[side]
            note = "; ".join(
                filter(None, (reason.note, f"× {factor:.2f}, for the cap of {cap:g} on {side[0]}"))
            )
            reason = reason.model_copy(update={"points": reason.points * factor, "note": note})
        kept.append(reason)
    return tuple(kept)


def _side(reason: Reason) -> tuple[str, bool]:
    return reason.folder, reason.points > 0


def expected_costs(chance: float, costs: Costs) -> dict[Verdict, float]:
    """What each verdict is expected to cost at this chance (Chow's reject option with a price for asking)."""
    return {
        Verdict.ACCEPT: (1 - chance) * costs.pitch_let_in,
        Verdict.ASK: costs.call,
        Verdict.DECLINE: chance * costs.good_contact_lost,
    }


def decide(reasons: tuple[Reason, ...], policy: Policy) -> Decision:
    """The verdict: a veto if one applies, else the least expected cost.

    Declining needs a reason with a quote and accepting needs a reason; without one, and where two
    verdicts cost the same, the answer is to ask.
    """
    total = policy.start + sum(reason.points for reason in reasons)
    chance = chance_of(total)
    fired = {reason.rule for reason in reasons}
    for veto in policy.vetoes:
        if veto.applies(fired):
            return Decision(veto.verdict, chance, total, veto.says)
    costs = expected_costs(chance, policy.costs)
    order = (Verdict.ASK, Verdict.ACCEPT, Verdict.DECLINE)
    verdict = min(order, key=costs.__getitem__)
    if not _grounded(verdict, reasons):
        return Decision(Verdict.ASK, chance, total, "no reason strong enough to decide without asking")
    return Decision(verdict, chance, total, "expected cost")


def _grounded(verdict: Verdict, reasons: tuple[Reason, ...]) -> bool:
    """Whether a reason speaks for the verdict; how the words read to a model is never enough alone."""
    told = [reason for reason in reasons if reason.folder not in WITNESSES]
    if verdict is Verdict.ACCEPT:
        return any(reason.points > 0 for reason in told)
    if verdict is Verdict.DECLINE:
        return any(reason.points < 0 and reason.quotes for reason in told)
    return True
