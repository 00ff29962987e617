"""You were glad of the conversation.

Why it counts: what you said yourself is the best witness there is.
When it stays quiet: you refused or objected, or their answer to your kindness was an ask.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import Example, Fact, Seen, rule
from screener.rules.thread.asking import WANTS, wanting
from screener.rules.thread.owner_objects import OBJECTS
from screener.rules.thread.turns import PLEASED, POSTPONES, REFUSES, pleased, refuses, turns


def _glad(case: Case, seen: Seen) -> Iterator[Fact]:
    conversation = turns(case)
    mine = [number for number, turn in enumerate(conversation) if turn.mine]
    if any(refuses(conversation[each], seen) or conversation[each].says(OBJECTS, seen) for each in mine):
        return
    if not mine or any(any(wanting(turn.text, seen)) for turn in conversation[mine[-1] + 1 :]):
        return
    if pleased(conversation[mine[-1]], seen):
        yield Fact(says="Your last answer was a glad one")


RULE = rule(
    __name__,
    __doc__,
    says="You were glad of the conversation",
    looks_for=(PLEASED, REFUSES, POSTPONES, OBJECTS, *WANTS),
    judge=_glad,
    fires=[
        Example(history=(("them", "The bell is mended."), ("me", "Wonderful, thank you so much!"))),
        Example(history=(("them", "May I bring the goat?"), ("me", "Please do. Thursday works."))),
        Example(history=(("me", "Happy to lend you the ladder."), ("them", "I will come at noon."))),
    ],
    quiet=[
        Example(history=(("them", "May I show you a scale?"), ("me", "That's kind, but no thanks."))),
        Example(history=(("them", "The bell is mended."), ("me", "Which bell?"))),
        Example(history=(("them", "Wonderful to meet you!"),)),
        Example(history=(("me", "Lovely to hear!"), ("them", "Then leave us a review, would you?"))),
    ],
)
