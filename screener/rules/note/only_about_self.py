"""Speaks at length of the sender and their trade, with hardly a word and no question about the owner.

Why it counts: who wants to know somebody asks something; who sells talks.
When it stays quiet: there is a question, or it tells of a life rather than of a business.
Seen in: essay C.
"""

from collections.abc import Iterator
from typing import Final

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule

FEWEST_SELF: Final = 4
SELF_PER_OWNER: Final = 2
_SELF = phrases("{first_person}")
_OWNER = phrases("{second_person}")
_QUESTION = phrases("_ ?")
_TRADE = phrases(
    "(our|my) [_] (clients|customers|investors|attendees|services|solutions|packages|brand|retreat|calendar|company|agency)",
    "{we} [_] {guidance} [_] [_] {kinds_of_people}",
    "{we} (offer|provide|deliver|supply|manufacture|specialise|specialize|host|launched|founded)",
    "(award winning|proven|keynote|bestselling|founder|launch|webinar|masterclass|coach|coaching|growth|leads|tickets)",
    "(kickstarter|followers|exclusive|mission|journey|excited|thrilled|proud|delighted)",
)


def _of_self_only(seen: Seen, field: str) -> bool:
    of_self = sum(1 for _ in seen.quotes(_SELF, field))
    of_owner = sum(1 for _ in seen.quotes(_OWNER, field))
    asks = seen.has(_QUESTION, field)
    return not asks and of_self >= FEWEST_SELF and of_self >= SELF_PER_OWNER * of_owner


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    for text in case.reading(*WORDS):
        if text.field in ("note", "history[0]") and _of_self_only(seen, text.field):
            yield from seen.quotes(_TRADE, text.field)


RULE = rule(
    __name__,
    __doc__,
    says="Speaks of themselves and their business, and asks nothing about you",
    reads=WORDS,
    looks_for=(_SELF, _OWNER, _QUESTION, _TRADE),
    judge=_judge,
    fires=[
        "I left the bank, I trained as a healer and now I run «my retreat» for «my clients».",
        "We are twelve people. «We offer» audits and we like our work. We love «our clients».",
        "I am a speaker, I wrote two books and I built «my brand» from my kitchen.",
    ],
    quiet=[
        "I left the bank, I trained as a baker and I now run my own stall. What made you leave?",
        "We are twelve people and we sing. Our choir misses our old tenor.",
        "I read your post, and I tried your way of grafting with my pears. I owe you my crop.",
    ],
)
