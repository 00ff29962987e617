"""Takes your no and asks for one thing more.

Why it counts: thanks that lead to the next question are a foot in the door, if a polite one.
When it stays quiet: they push on without thanks, which another rule says, or you welcomed the question.
Seen in: essay A.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import Example, Seen, Span, rule
from screener.rules.thread.leaves_after_no import TAKES_IT
from screener.rules.thread.turns import PLEASED, POSTPONES, REFUSES, after_refusal


def _once_more(case: Case, seen: Seen) -> Iterator[Span]:
    for turn in after_refusal(case, seen):
        if turn.says(TAKES_IT, seen):
            yield from turn.questions()


RULE = rule(
    __name__,
    __doc__,
    says="Takes your no and asks for one thing more",
    looks_for=(TAKES_IT, REFUSES, POSTPONES, PLEASED),
    judge=_once_more,
    fires=[
        Example(
            history=(
                ("them", "May I show you our hay scales?"),
                ("me", "No thank you, we have scales."),
                ("them", "Fair enough. «Whose are they?»"),
            )
        ),
        Example(
            history=(
                ("them", "Would you judge our pies?"),
                ("me", "Sorry, I'd rather not."),
                ("them", "No problem, thank you for answering. «Would your sister?»"),
            )
        ),
        Example(
            history=(
                ("me", "Thanks, but it is not for us."),
                ("them", "Understood. «May I write again in May?»"),
            )
        ),
    ],
    quiet=[
        Example(
            history=(
                ("them", "Would you judge our pies?"),
                ("me", "Sorry, I'd rather not."),
                ("them", "No problem, thank you for answering."),
            )
        ),
        Example(
            history=(
                ("them", "Is the kiln free?"),
                ("me", "No thanks, I mean no, it is taken."),
                ("them", "Understood. When is it free?"),
                ("me", "Happy to share it on Friday!"),
            )
        ),
        Example(history=(("them", "Understood. Shall we say nine?"),)),
    ],
)
