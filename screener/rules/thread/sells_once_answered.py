"""Warms up first and sells once you have answered.

Why it counts: small talk that turns into a sale at your first kind word was never about you.
When it stays quiet: the ask was in the first message, you ended the talk gladly, or you know each other well.
Seen in: essay A, reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import Example, Seen, Span, rule
from screener.rules.thread.asking import WANTS, wanting
from screener.rules.thread.turns import PLEASED, POSTPONES, REFUSES, pleased, turns


def _turned(case: Case, seen: Seen) -> Iterator[Span]:
    conversation = turns(case)
    if not conversation or conversation[0].mine or any(wanting(conversation[0].text, seen)):
        return
    if pleased(conversation[-1], seen):
        return
    answered = False
    for turn in conversation[1:]:
        answered = answered or turn.mine
        if answered and not turn.mine:
            yield from wanting(turn.text, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Made small talk first and sells once you answered",
    looks_for=(*WANTS, PLEASED, REFUSES, POSTPONES),
    judge=_turned,
    only_from_strangers=True,
    fires=[
        Example(
            history=(
                ("them", "How was the harvest?"),
                ("me", "Wet, thank you."),
                ("them", "I see. «Our software» keeps grain dry."),
            )
        ),
        Example(
            history=(
                ("them", "Your bell tower is a joy."),
                ("me", "Thank you!"),
                ("them", "Could you «introduce me to your» parish council?"),
            )
        ),
        Example(
            history=(
                ("them", "Do you like the new ferry?"),
                ("me", "It is loud."),
                ("them", "Ha! «Are you happy with» your current insurer?"),
            )
        ),
    ],
    quiet=[
        Example(
            history=(
                ("them", "Your bell tower is a joy."),
                ("me", "Thank you!"),
                ("them", "Could you introduce me to your parish council?"),
            ),
            known_as="friend",
        ),
        Example(
            history=(
                ("them", "How was the harvest?"),
                ("me", "Wet."),
                ("them", "Ours too. The barley stood in water till May."),
            )
        ),
        Example(
            history=(
                ("them", "Could you introduce me to your council?"),
                ("me", "What for?"),
                ("them", "The bell. It has a crack."),
            )
        ),
        Example(
            history=(
                ("them", "Found your scarf!"),
                ("me", "Oh! Where?"),
                ("them", "On the ferry. Are you free for coffee on Tuesday?"),
                ("me", "Tuesday works, thank you so much!"),
            )
        ),
    ],
)
