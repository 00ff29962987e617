"""The full sum behind one recommendation, so that it can be redone by hand."""

from collections.abc import Iterator
from math import fsum
from typing import Final

from screener.models import Reason, Recommendation, Verdict
from screener.policy.decide import BY_COST, expected_costs
from screener.policy.model import Policy
from screener.report.colour import Paint, paint_with
from screener.report.plain import columns, one_line
from screener.report.table import asked, reply_lines, wrapped
from screener.report.words import (
    chance_in_words,
    number,
    points,
    quoted,
    says,
    verdict_in_words,
    what,
    who,
)

_FIGURES: Final = 9
"""Columns of a figure of the sum."""

_SURE: Final = "No single thing that was tried would have changed this."

_COSTS: Final = {
    Verdict.ACCEPT: "(1 − chance) × {cost:g}, the price of letting a pitch in",
    Verdict.ASK: "{cost:g}, the price of a call",
    Verdict.DECLINE: "chance × {cost:g}, the price of losing a good contact",
}


def explanation(
    recommendation: Recommendation, policy: Policy, *, width: int = 80, colour: bool = False
) -> Iterator[str]:
    """The lines of the sum: start, each reason with its points, total, chance, costs, verdict."""
    paint = paint_with(colour=colour)
    verdict = _named(recommendation, recommendation.verdict).upper()
    yield f"{paint(verdict, recommendation.verdict.value)}  {paint(who(recommendation), 'name')}"
    work = what(recommendation.requester)
    if work:
        yield paint(work, "faint")
    yield ""
    yield _figure("before anything is known", recommendation.sum.start)
    reasons = recommendation.all_reasons
    for reason in sorted(reasons, key=lambda each: -abs(each.points)):
        yield from _reason(reason, width, paint)
    yield _figure(_total(recommendation), recommendation.sum.total)
    yield ""
    yield from _chance(recommendation)
    yield ""
    yield from _costs(recommendation, policy)
    yield from _rest(recommendation, width, paint)


def _total(recommendation: Recommendation) -> str:
    """What the total is called: that it was rounded only where the figures above do not come to it."""
    reasons = recommendation.all_reasons
    printed = fsum(round(each, 2) for each in (recommendation.sum.start, *(each.points for each in reasons)))
    exact = round(printed, 2) == round(recommendation.sum.total, 2)
    return "total, in points" if exact else "total, in points; what stands above is rounded"


def _figure(text: str, value: float) -> str:
    return f"{points(value, 2):>{_FIGURES}}  {text}"


def _reason(reason: Reason, width: int, paint: Paint) -> Iterator[str]:
    """Its points with what it says, how they follow from the listed ones, and the words it quotes."""
    indent = " " * (_FIGURES + 2)
    room = max(width - columns(indent), 12)
    first, *others = wrapped([(says(reason), "plain"), (f"({reason.rule})", "faint")], room, paint)
    yield _figure(first, reason.points)
    told = [f"{points(reason.listed, 2)} {one_line(reason.note)}"] if reason.note else []
    below = [(each, "plain") for each in told], [(quoted(reason), "quote")] if reason.quotes else []
    for line in (*others, *(line for pieces in below for line in wrapped(pieces, room, paint))):
        yield indent + line


def _chance(recommendation: Recommendation) -> Iterator[str]:
    total, chance = points(recommendation.sum.total, 2), recommendation.chance
    yield "The chance that you would be glad to have accepted:"
    yield f"chance = 1 / (1 + 10 ^ (−total / 10)), with total {total}"
    yield f"       = {chance:.4f}, {chance_in_words(chance)}"


def _costs(recommendation: Recommendation, policy: Policy) -> Iterator[str]:
    costs = expected_costs(recommendation.chance, policy.costs)
    prices = {
        Verdict.ACCEPT: policy.costs.pitch_let_in,
        Verdict.ASK: policy.costs.call,
        Verdict.DECLINE: policy.costs.good_contact_lost,
    }
    yield "Expected cost of each answer:"
    for verdict, cost in costs.items():
        words = _COSTS[verdict].format(cost=prices[verdict])
        least = "  ← least" if cost == min(costs.values()) else ""
        yield f"{cost:>{_FIGURES}.2f}  {_named(recommendation, verdict)}: {words}{least}"
    yield one_line(_decided(recommendation, policy))


def _decided(recommendation: Recommendation, policy: Policy) -> str:
    """What decided: the costs, or what stands above them."""
    decided_by = recommendation.decided_by
    if decided_by == BY_COST:
        return "Decided by: what is expected to cost least"
    if any(veto.says == decided_by for veto in policy.vetoes):
        return f"Decided whatever the sum: it {decided_by}"
    return f"Decided by: {decided_by}"


def _rest(recommendation: Recommendation, width: int, paint: Paint) -> Iterator[str]:
    if recommendation.between_you and recommendation.between_you.says:
        told = ". ".join(map(one_line, recommendation.between_you.says))
        yield from wrapped([(f"{told}.", "plain")], width, paint)
    if recommendation.opinion:
        model, outcome = one_line(recommendation.opinion.model), one_line(recommendation.opinion.outcome)
        yield from wrapped([(f"Second opinion, by {model}: {outcome}", "plain")], width, paint)
    if recommendation.question:
        yield from wrapped([*asked(recommendation)], width, paint)
    changed = recommendation.would_change
    if changed:
        yield from wrapped([(one_line(changed.says), "plain")], width, paint)
    elif not (recommendation.between_you or recommendation.own_word or recommendation.opinion):
        yield from wrapped([(_SURE, "plain")], width, paint)
    if recommendation.unknown:
        listed = ", ".join(map(one_line, recommendation.unknown))
        yield from wrapped([(f"Not known, and so not counted: {listed}", "plain")], width, paint)
    if recommendation.reply:
        yield ""
        yield from reply_lines(recommendation, width=width, paint=paint)
    rules = recommendation.all_reasons
    if rules:
        yield ""
        yield paint(
            f"{number(len(rules), 'rule')} spoke; more on one: screener explain {rules[0].rule}", "faint"
        )


def _named(recommendation: Recommendation, verdict: Verdict) -> str:
    return verdict_in_words(verdict, connected=recommendation.connected)
