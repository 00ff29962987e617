"""How large an ask is, and which ask a relationship carries."""

from collections.abc import Iterable
from typing import Final, get_args

from screener.models import Reason
from screener.outgoing.values import Bearing, LargestAsk, Relationship
from screener.rules import RULES
from screener.rules.kit import Ask

SIZES: Final[tuple[Ask, ...]] = get_args(Ask)
"""The kinds of ask, from the smallest to the largest."""

IN_WORDS: Final[dict[Ask, str]] = {
    "contact": "contact details",
    "advice": "advice or a favour",
    "introduction": "an introduction",
    "call": "a call",
    "endorsement": "their good word in public",
    "promotion": "publicity",
    "money": "money or unpaid work",
}

CARRIED_FROM: Final[dict[Ask, float]] = {
    "contact": 0.1,
    "advice": 0.15,
    "introduction": 0.25,
    "call": 0.3,
    "endorsement": 0.4,
    "promotion": 0.5,
    "money": 0.7,
}
"""The tie, in [0, 1], from which on a relationship carries an ask; ``docs/lint.md`` says what they mean."""

_KIND: Final = {rule.id: rule.ask for rule in RULES if rule.ask}


def largest_ask(reasons: Iterable[Reason]) -> LargestAsk | None:
    """The largest ask among these reasons, or none."""
    asks = [(SIZES.index(kind), kind, each) for each in reasons if (kind := _KIND.get(each.rule))]
    if not asks:
        return None
    size, kind, reason = max(asks, key=lambda ask: (ask[0], ask[2].rule))
    return LargestAsk(kind=kind, size=size + 1, says=IN_WORDS[kind], quotes=reason.quotes)


def bearing(ask: LargestAsk | None, known: Relationship) -> Bearing:
    """Whether the relationship carries what is asked."""
    carries = next((kind for kind in reversed(SIZES) if known.tie >= CARRIED_FROM[kind]), None)
    enough = None if ask is None else known.tie >= CARRIED_FROM[ask.kind]
    says = (*known.says, *_verdict(ask, carries, enough=enough, strangers=known.stranger))
    return Bearing(tie=known.tie, carries=carries, enough=enough, says=says)


def _verdict(
    ask: LargestAsk | None, carries: Ask | None, *, enough: bool | None, strangers: bool
) -> tuple[str, ...]:
    if ask is None:
        return ()
    if enough:
        return (f"This can carry {ask.says}",)
    if strangers:
        return (f"You ask a stranger for {ask.says}",)
    less = f", but it can carry {IN_WORDS[carries]}" if carries else ""
    return (f"This does not carry {ask.says} yet{less}",)
