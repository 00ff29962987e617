"""Answers you with particulars.

Why it counts: names, sums and dates can be checked, and only someone who means it gives them.
When it stays quiet: the answer asks for something in its turn, or you said no.
Seen in: essay C, by its opposite.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import Example, Fact, Seen, rule
from screener.rules.thread.asking import ASKS, SELLS, wanting
from screener.rules.thread.ignores_question import EVADES
from screener.rules.thread.turns import PLEASED, POSTPONES, REFUSES, Turn, refuses, replies, turns
from screener.text import MARKS

ENOUGH = 2
_FIGURES = frozenset(("number", "money", "percent"))


def _answered(case: Case, seen: Seen) -> Iterator[Fact]:
    if any(refuses(turn, seen) for turn in turns(case)):
        return
    answers = [answer for _turn, answer in replies(case)]
    if any(answer.says(EVADES, seen) or wanting(answer.text, seen) for answer in answers):
        return
    if any(_particulars(answer) >= ENOUGH for answer in answers):
        yield Fact(says="What you wrote got names, figures or dates")


def _particulars(turn: Turn) -> int:
    """How many figures, and names that do not open a sentence, a turn holds."""
    words = turn.text.words
    return sum(
        word.kind in _FIGURES
        or (word.kind == "name" and at > 0 and words[at - 1].form not in MARKS and len(word.form) > 3)
        for at, word in enumerate(words)
    )


RULE = rule(
    __name__,
    __doc__,
    says="Answers you with particulars",
    looks_for=(EVADES, PLEASED, REFUSES, POSTPONES, SELLS, *ASKS),
    judge=_answered,
    fires=[
        Example(history=(("me", "What does it pay?"), ("them", "£31,000, from 4 May, in Cobh."))),
        Example(
            history=(("me", "Who are you?"), ("them", "Your neighbour from 14, opposite Halina's shop."))
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
