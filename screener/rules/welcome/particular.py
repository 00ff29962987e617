"""Writes of particular things: the ward, on Tuesday, in Ghent, page 14.

Why it counts: who writes about something real points at it; a text for everybody points at nothing.
When it stays quiet: the text is general, full of questions or "we", or sells.
Seen in: essay D ("could be anyone in the phone book"), turned round.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Fact, Seen, Span, rule
from screener.rules.particulars import in_english, named, particulars
from screener.rules.selling import SIGNS_OF_SELLING, sells

MANY = 0.15


def judge(case: Case, seen: Seen) -> Iterator[Span | Fact]:
    """The numbers, days and names, where about every sixth word points at something."""
    if particulars(case.words) < MANY or not in_english(case.words) or sells(seen):
        return
    spans: list[Span | Fact] = [span for text in case.words for span in named(text)]
    yield from spans or [Fact(says="It speaks of particular things, not in general")]


RULE = rule(
    __name__,
    __doc__,
    says="Writes of particular things, not in general",
    reads=WORDS,
    looks_for=SIGNS_OF_SELLING,
    judge=judge,
    fires=[
        "The gate at the lock in «Ammerån» was open on «Sunday».",
        "I found the ledger in the loft of the old mill, with the rats.",
        "The van is by the kiln until «7» on «Friday».",
    ],
    quiet=[
        "I came across your profile and would love to connect with you.",
        "We help teams like yours save time in Leeds, on Monday, in the office, at the desk.",
        "Can we talk? What do you do? How is business?",
    ],
)
