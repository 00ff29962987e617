"""Writes again and again without an answer.

Why it counts: silence is an answer, and the third message says that it was not heard.
When it stays quiet: you answered in between, or the messages are parts of one.
Seen in: essay A, reports of users.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import groupby

from screener.case import Case
from screener.rules.kit import Example, Seen, Span, rule
from screener.rules.thread.turns import Turn, turns

MANY = 3
"""So many messages in a row, at least a day apart, are a chase."""


def _again(case: Case, _seen: Seen) -> Iterator[Span]:
    for mine, run in groupby(turns(case), key=lambda turn: turn.mine):
        days = tuple(_days(run))
        if not mine and len(days) >= MANY:
            yield from (turn.opening() for turn in days[1:])


def _days(run: Iterator[Turn]) -> Iterator[Turn]:
    """The turns of this run that came at least a day after the one before; all when times are unknown."""
    last = None
    for turn in run:
        if last is None or turn.sent_at is None or turn.sent_at - last >= timedelta(days=1):
            yield turn
        last = turn.sent_at


RULE = rule(
    __name__,
    __doc__,
    says="Writes again and again without an answer",
    judge=_again,
    fires=[
        Example(
            history=(
                ("them", "Do you store grain?", 0),
                ("them", "«Any news?»", 4),
                ("them", "«Me again.» The silos go fast.", 9),
            )
        ),
        Example(
            history=(
                ("me", "Hello!"),
                ("them", "Lovely to meet you."),
                ("them", "«Did you see our brochure?»"),
                ("them", "«One more try.»"),
            )
        ),
        Example(
            history=(
                ("them", "Dear Sir", 0),
                ("them", "«Dear Sir»", 3),
                ("them", "«Dear Sir»", 6),
            )
        ),
    ],
    quiet=[
        Example(
            history=(
                ("them", "Do you store grain?", 0),
                ("them", "I meant barley.", 0),
                ("them", "Sorry, and oats.", 0.1),
            )
        ),
        Example(
            history=(
                ("them", "Are the eels in?", 0),
                ("me", "Not before May.", 1),
                ("them", "Thanks!", 1),
                ("them", "It is May.", 100),
            )
        ),
        Example(history=(("them", "Any news?"), ("them", "None here."))),
    ],
)
