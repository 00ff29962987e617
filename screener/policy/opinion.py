"""One more witness for requests in doubt: what it may say, what that weighs, and what it may turn.

A second opinion is a function that is handed in. It is asked only where its points could turn the
verdict, and never about a veto or a decline. It chooses one of a few readings, so no word of its own
reaches a person; what it quotes must stand in their text. It moves a verdict by one step at most.
"""

from collections.abc import Callable, Mapping
from typing import Final

from screener.case import Case
from screener.models import Opinion, Reading, Reason, Recommendation, Span, Verdict
from screener.policy.decide import OPINION, Decision, decide
from screener.policy.model import Policy

SecondOpinion = Callable[[Case], Opinion]
"""Gives an opinion on a case; where it cannot, one without a reading whose ``outcome`` says why."""

POINTS: Final = 4.0
"""Decibans for or against, two and a half times the odds: less than one clear sign of a rule."""

READINGS: Final[Mapping[Reading, tuple[int, str]]] = {
    Reading.REASON: (1, "Gives a reason that is about you"),
    Reading.SHARED: (1, "Names something that you two share"),
    Reading.BRINGS: (1, "Brings something and wants nothing for it"),
    Reading.ASKS_FAIRLY: (1, "Asks something small that you can answer"),
    Reading.CANNOT_TELL: (0, "Does not show what it is for"),
    Reading.SELLS: (-1, "Offers something for sale"),
    Reading.ANYONE: (-1, "Could have gone to anyone"),
    Reading.TOO_MUCH: (-1, "Asks for more than you two know each other"),
    Reading.HIDES: (-1, "Hides what it is for"),
    Reading.TO_MACHINE: (-1, "Speaks to a machine, not to you"),
}
"""For each reading whether it speaks for (1), against (-1) or neither way (0), and its sentence."""

_STEPS: Final = (Verdict.DECLINE, Verdict.ASK, Verdict.ACCEPT)
_AS_READ: Final = ", as a language model reads it"
_NOTHING_QUOTED: Final = "no opinion: what it quoted does not stand in the text"


def in_doubt(judged: Recommendation, policy: Policy) -> bool:
    """Whether a second opinion could turn the verdict, so that it is worth asking for one.

    Never for a decline, which rests on quoted words, nor for what stands above the sum: a veto, or
    the owner's own word. Else when :data:`POINTS` more or less would give another verdict.
    """
    reasons = judged.all_reasons
    now = decide(reasons, policy)
    if judged.verdict is Verdict.DECLINE or (now.verdict, now.decided_by) != (
        judged.verdict,
        judged.decided_by,
    ):
        return False
    moved = (decide((*reasons, _reason(reading, ())), policy) for reading in (Reading.REASON, Reading.SELLS))
    return any(other.verdict is not now.verdict for other in moved)


def witness(case: Case, opinion: Opinion) -> tuple[Opinion, Reason | None]:
    """The opinion as far as it holds, and the reason it gives, if any.

    A quote counts when it stands in what they wrote exactly where it says; an opinion without one
    counts for nothing.
    """
    if opinion.reading is None or not _side(opinion.reading):
        return opinion, None
    quotes = tuple(quote for quote in opinion.quotes if _stands(case, quote))
    if not quotes:
        return opinion.model_copy(update={"reading": None, "quotes": (), "outcome": _NOTHING_QUOTED}), None
    return opinion.model_copy(update={"quotes": quotes}), _reason(opinion.reading, quotes)


def with_witness(before: Verdict, reasons: tuple[Reason, ...], policy: Policy) -> Decision:
    """What follows from all reasons, the witness's among them: at most one step from the verdict before."""
    decision = decide(reasons, policy)
    at, to = _STEPS.index(before), _STEPS.index(decision.verdict)
    if at == to:
        return decision
    nearest = _STEPS[at + (1 if to > at else -1)]
    told = f"{decision.decided_by}; without the second opinion: {before.value}"
    return Decision(nearest, decision.chance, decision.total, told)


def _reason(reading: Reading, quotes: tuple[Span, ...]) -> Reason:
    points = POINTS * _side(reading)
    says = READINGS[reading][1]
    told = says if reading is Reading.TO_MACHINE else says + _AS_READ
    return Reason(rule=f"{OPINION}.{reading.value}", says=told, quotes=quotes, points=points, listed=points)


def _side(reading: Reading) -> int:
    return READINGS[reading][0]


def _stands(case: Case, quote: Span) -> bool:
    text = case.texts.get(quote.field)
    mine = quote.field.startswith("mine[")
    return bool(
        text and not mine and quote.text.strip() and text.written[quote.start : quote.end] == quote.text
    )
