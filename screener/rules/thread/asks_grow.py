"""Asks for more once you have given a little.

Why it counts: from advice to an introduction to your name in public: a small yes was the foot in the door.
When it stays quiet: the later ask is no larger, you offered more yourself, or you end the talk gladly.
Seen in: essay B.
"""

from collections.abc import Iterator
from typing import Final, get_args

from screener.case import Case
from screener.rules.asks import RULES
from screener.rules.kit import Ask, Example, Seen, Span, rule
from screener.rules.scan import Phrases
from screener.rules.thread.turns import PLEASED, POSTPONES, REFUSES, Turn, pleased, turns

KINDS: Final = get_args(Ask)
SIZE: Final[dict[Phrases, int]] = {
    each.looks_for[0]: KINDS.index(each.ask) for each in RULES if each.ask is not None
}
"""How large each ask is, from an address to money."""


def _grows(case: Case, seen: Seen) -> Iterator[Span]:
    conversation = turns(case)
    if not conversation or pleased(conversation[-1], seen):
        return
    before, answered = -1, False
    for turn in conversation:
        if turn.mine:
            answered = before >= 0
            continue
        size, what = _largest(turn, seen)
        if answered and what is not None and size > before:
            yield next(turn.quotes(what, seen))
            return
        before = max(before, size)


def _largest(turn: Turn, seen: Seen) -> tuple[int, Phrases | None]:
    found = [(size, what) for what, size in SIZE.items() if turn.says(what, seen)]
    return max(found, key=lambda pair: pair[0]) if found else (-1, None)


RULE = rule(
    __name__,
    __doc__,
    says="Asks for more once you have given a little",
    looks_for=(*SIZE, PLEASED, REFUSES, POSTPONES),
    judge=_grows,
    fires=[
        Example(
            history=(
                ("them", "Could I pick your brain on kilns?"),
                ("me", "Fire slowly, that is all I know."),
                ("them", "Wise words. Could you «introduce me to your» patron?"),
            )
        ),
        Example(
            history=(
                ("them", "Point me to the right person for roofs?"),
                ("me", "That is Petr."),
                ("them", "Would you consider a «small donation» to our hall?"),
            )
        ),
        Example(
            history=(
                ("them", "What's the best email for you?"),
                ("me", "This page is best."),
                ("them", "«Please vote» for us then."),
            )
        ),
    ],
    quiet=[
        Example(
            history=(
                ("them", "Could you introduce me to your patron?"),
                ("me", "Why?"),
                ("them", "To learn from you and from him."),
            )
        ),
        Example(
            history=(
                ("them", "Could I pick your brain on kilns?"),
                ("me", "Fire slowly."),
                ("them", "Thank you, the pots came out whole."),
            )
        ),
        Example(
            history=(
                ("them", "Could I pick your brain on kilns?"),
                ("me", "Fire slowly."),
                ("them", "Could you introduce me to your patron?"),
                ("me", "Happy to!"),
            )
        ),
    ],
)
