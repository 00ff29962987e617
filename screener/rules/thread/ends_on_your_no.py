"""Ends on your refusal or objection.

Why it counts: you have decided this one already.
When it stays quiet: they wrote again after it, which other rules judge.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import Example, Fact, Seen, Span, rule
from screener.rules.thread.owner_objects import OBJECTS
from screener.rules.thread.turns import POSTPONES, REFUSES, refuses, turns


def _refused(case: Case, seen: Seen) -> Iterator[Span | Fact]:
    conversation = turns(case)
    if len(conversation) < 2 or not conversation[-1].mine or conversation[-2].mine:
        return
    if refuses(conversation[-1], seen) or conversation[-1].says(OBJECTS, seen):
        yield Fact(says="The last word was your no")
        yield conversation[-2].opening()


RULE = rule(
    __name__,
    __doc__,
    says="Ends on your no",
    looks_for=(REFUSES, POSTPONES, OBJECTS),
    judge=_refused,
    fires=[
        Example(history=(("them", "«Twelve weeks for 900.» In?"), ("me", "No, thank you."))),
        Example(history=(("them", "«I told the paper that you agreed.»"), ("me", "You did what?"))),
        Example(history=(("them", "«You will speak in my stead.»"), ("me", "I'm afraid not, sorry."))),
    ],
    quiet=[
        Example(history=(("them", "May I bring the goat?"), ("me", "Please do."))),
        Example(history=(("them", "Silo?"), ("me", "No, thank you."), ("them", "Understood."))),
        Example(history=(("them", "Silo?"), ("me", "Ask me again in spring, not now."))),
    ],
)
