"""Hardly a clause that does not point at a thing, a place, a day or a number.

Why it counts: such a text was written once, for one reader.
When it stays quiet: the text is long on "you" and "we", or sells.
Seen in: essay D ("could be anyone in the phone book"), turned round.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Fact, Seen, rule
from screener.rules.particulars import in_english, particulars
from screener.rules.selling import SIGNS_OF_SELLING, sells

DENSE = 0.2


def judge(case: Case, seen: Seen) -> Iterator[Fact]:
    """Where about every fifth word points at something."""
    if particulars(case.words) >= DENSE and in_english(case.words) and not sells(seen):
        yield Fact(says="Much of it points at particular things, places, days or numbers")


RULE = rule(
    __name__,
    __doc__,
    says="Hardly a clause without a thing, a place or a day",
    reads=WORDS,
    looks_for=SIGNS_OF_SELLING,
    judge=judge,
    fires=[
        "The gate at the lock in Ammerån was open on Sunday.",
        "I found the ledger in the loft of the old mill, with the rats.",
        "The van is by the kiln until 7 on Friday.",
    ],
    quiet=[
        "I'd like to know how you keep bees in a town, would you tell me?",
        "I came across your profile and would love to connect with you.",
        "Your talk was lovely. May I ask you something about bees?",
    ],
)
