"""Says nothing in particular: no thing, no place, no day, no number, no name.

Why it counts: who writes about something real points at it; this could have gone to anyone in the phone book.
When it stays quiet: the text is a short greeting, which says too little either way.
Seen in: essays C and D.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Fact, Seen, rule
from screener.rules.particulars import particulars, readable

FEW = 0.05


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Where fewer than every twentieth word points at something."""
    if readable(case.words) and particulars(case.words) < FEW:
        yield Fact(says="It names no thing, place, day or number, and could have gone to anyone")


RULE = rule(
    __name__,
    __doc__,
    says="Says nothing in particular",
    reads=WORDS,
    judge=judge,
    fires=[
        "I see your profile and believe there may be synergies worth exploring together.",
        "Hi! Are you happy with how things are going? Would you like more of it? Let me know!",
        "We love what you do and our team would be thrilled to have you as part of our journey.",
    ],
    quiet=[
        "Hi Mo, good to see you here!",
        "You left your scarf on the 7.14 to Ely; it is at the ticket desk until Friday.",
        "I was in the third row at the talk in Graz and still have the sketch.",
    ],
)
