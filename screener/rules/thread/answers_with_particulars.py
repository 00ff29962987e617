"""Answers you with particulars.

Why it counts: names, sums and dates can be checked, and only someone who means it gives them.
When it stays quiet: the answer asks for something in its turn, or you said no.
Seen in: essay C, by its opposite.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import Example, Fact, Seen, rule
from screener.rules.particulars import particulars
from screener.rules.thread.asking import WANTS, wanting
from screener.rules.thread.ignores_question import EVADES
from screener.rules.thread.owner_objects import OBJECTS
from screener.rules.thread.turns import POSTPONES, REFUSES, refuses, replies, turns

ENOUGH = 0.12
"""The least share of particulars; see :mod:`screener.rules.particulars`."""


def _answered(case: Case, seen: Seen) -> Iterator[Fact]:
    if any(turn.mine and (refuses(turn, seen) or turn.says(OBJECTS, seen)) for turn in turns(case)):
        return
    answers = [answer for _turn, answer in replies(case)]
    if any(answer.says(EVADES, seen) or any(wanting(answer.text, seen)) for answer in answers):
        return
    if answers and particulars(answer.text for answer in answers) >= ENOUGH:
        yield Fact(says="What you wrote got names, places or dates")


RULE = rule(
    __name__,
    __doc__,
    says="Answers you with particulars",
    looks_for=(EVADES, OBJECTS, REFUSES, POSTPONES, *WANTS),
    judge=_answered,
    fires=[
        Example(history=(("me", "What does it pay?"), ("them", "£31,000, from 4 May, in Cobh."))),
        Example(
            history=(
                ("me", "Remind me, which evening was it?"),
                ("them", "At the mill in Cobh, opposite the bakery, in June."),
            )
        ),
        Example(history=(("me", "How long does it last?"), ("them", "Mine did 12 winters at 40 bar."))),
    ],
    quiet=[
        Example(history=(("me", "What does it pay?"), ("them", "Very well, you will see."))),
        Example(history=(("me", "What is it?"), ("them", "Shall I send you the deck? 12 pages, 4 charts."))),
        Example(
            history=(
                ("me", "What is it?"),
                ("them", "A 12 week course at 400."),
                ("me", "No thanks."),
            )
        ),
    ],
)
