"""How large an ask is, and which ask a relationship carries."""

from collections.abc import Iterable, Iterator
from typing import Final, get_args

from screener.models import Evidence
from screener.outgoing.asked import TOO_FAINT
from screener.outgoing.values import Bearing, EarlierAsk, LargestAsk, Relationship
from screener.policy.model import default_policy
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

PARTICULAR: Final = {
    "asks.advice": "advice, without saying on what",
    "asks.buying-questions": "what a seller needs to know",
    "asks.content-deal": "a place on their pages",
    "asks.decision-maker": "the name of whoever decides",
    "asks.demonstration": "their time to be shown what you sell",
    "asks.endorsement": "their good word",
    "asks.favour": "a favour that you do not name",
    "asks.for-another": "a favour for somebody else",
    "asks.free-work": "their work for nothing",
    "asks.job-for-me": "a job",
    "asks.join": "a sign-up",
    "asks.money": "money",
    "asks.referrals": "names of other people",
    "asks.reply-with-a-word": "a reply or click on demand",
    "asks.scripted-words": "praise in words of yours",
    "asks.send-material": "a look at material of yours",
    "asks.slot": "a time in their diary",
    "asks.spread-the-word": "likes, posts or shares",
    "asks.survey": "their answers to a survey",
    "asks.take-part": "their part in a study, a panel, a book or a list",
    "asks.vague-talk": "a talk, without saying about what",
    "asks.vote": "their vote or signature",
    "asks.your-audience": "their network as a channel",
}
"""What a rule sees asked for, where it is narrower or other than the words for its kind."""

_KIND: Final = {rule.id: rule.ask for rule in RULES if rule.ask and rule.folder == "asks"}


def largest_ask(reasons: Iterable[Evidence]) -> LargestAsk | None:
    """The largest ask among these; of one size a plain one, and what weighs most in the shipped policy."""
    asks = [(SIZES.index(kind), each) for each in reasons if (kind := _KIND.get(each.rule))]
    if not asks:
        return None
    size, found = max(asks, key=lambda ask: (ask[0], *_telling(ask[1])))
    kind = SIZES[size]
    says = PARTICULAR.get(found.rule, IN_WORDS[kind])
    return LargestAsk(kind=kind, size=size + 1, says=says, quotes=found.quotes)


def _telling(ask: Evidence) -> tuple[bool, float, str]:
    return ask.rule not in TOO_FAINT, -default_policy().listed(ask.rule), ask.rule


def bearing(ask: LargestAsk | None, known: Relationship) -> Bearing:
    """Whether the relationship carries what is asked, and what was asked before."""
    carries = next((kind for kind in reversed(SIZES) if known.tie >= CARRIED_FROM[kind]), None)
    before = _refused_before(ask, known)
    enough = None if ask is None else known.tie >= CARRIED_FROM[ask.kind] and before is None
    return Bearing(
        connected=known.connected,
        tie=known.tie,
        carries=carries,
        enough=enough,
        asked_before=known.asked_before,
        says=(*known.says, *_verdict(ask, carries, before, known)),
    )


def _refused_before(ask: LargestAsk | None, known: Relationship) -> EarlierAsk | None:
    """The last time the writer asked for as much, if that was left unanswered or got a no."""
    if ask is None:
        return None
    mine = [
        each for each in known.asked_before if each.by == "you" and SIZES.index(each.kind) + 1 >= ask.size
    ]
    return mine[-1] if mine and mine[-1].answer in ("none", "no") else None


def _verdict(
    ask: LargestAsk | None, carries: Ask | None, before: EarlierAsk | None, known: Relationship
) -> Iterator[str]:
    if ask is None:
        return
    if known.stranger:
        yield f"You ask a stranger for {ask.says}"
    elif known.tie < CARRIED_FROM[ask.kind]:
        less = f", but it can carry {IN_WORDS[carries]}" if carries else ""
        yield f"This does not carry {ask.says} yet{less}"
    elif before is None:
        yield f"This can carry {ask.says}"
    else:
        came = "got a no" if before.answer == "no" else "is still unanswered"
        yield f"You two are close enough for {ask.says}, but the last time you asked for as much {came}"
