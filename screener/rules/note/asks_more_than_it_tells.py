"""Made of questions, links, percentages and "we": more is asked or promised than told.

Why it counts: a person tells something before asking; a funnel asks until someone answers.
When it stays quiet: a short question, or one with its reason beside it.
Seen in: essay C ("all I and we").
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Fact, Seen, rule
from screener.rules.particulars import particulars, readable


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Where questions, links and "we" outnumber the things named."""
    if readable(case.words) and particulars(case.words) < 0:
        yield Fact(says="Questions, links and “we” outnumber the things it names")


RULE = rule(
    __name__,
    __doc__,
    says="Asks or promises more than it tells",
    reads=WORDS,
    judge=judge,
    fires=[
        "Are you happy with your hiring? Do you wish candidates stayed longer? What would that be worth?",
        "We love brands and our brands love us. Shall we talk about what we can do for you?",
        "Want 40% more bookings? Ask me how! https://example.com/more and see what we can do",
    ],
    quiet=[
        "Do you still repair clocks?",
        "Is the gate at the lock shut on Sunday? The map in the hut says so.",
        "I see your profile and believe there may be synergies worth exploring together.",
    ],
)
