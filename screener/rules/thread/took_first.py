"""Takes what you gave without a word of thanks and asks again.

Why it counts: a source is tapped until it is dry; a person says what came of the help.
When it stays quiet: they thank you or tell what became of it, gave something themselves, or the asks grow,
which another rule says.
Seen in: essay B.
"""

from collections.abc import Iterator
from itertools import pairwise

from screener.case import Case
from screener.rules.kit import Example, Seen, Span, phrases, rule
from screener.rules.thread import asks_grow, reports_back
from screener.rules.thread.asking import ASKS, asking
from screener.rules.thread.gave_first import LOOKS_FOR, gift
from screener.rules.thread.turns import PLEASED, REFUSES, turns

GAVE = phrases(
    "(here|heres|attached|enclosed) [is|are|it is|you go|you are] [the|his|her|their|my|a] [_] (it|link|list|name|number|address|contact|file|notes|copy|letter|text|draft|recommendation|email|details|go|are|is)",
    "(ive|i|i have) [just|now|already] (sent|introduced|written|passed|forwarded|asked|told|put you|put in|recommended|signed|voted|shared|endorsed|posted|mentioned|read|corrected|looked)",
    "(done|sent|shared|signed|voted|posted|endorsed|introduced) [now|it|you|both]",
    "(her|his|their) (name|number|address|email|mail) is",
    "(try|ask|call|write to|talk to|speak to) {name}",
    "(my advice|id say|i would say|in short|the trick is|you should|you could try)",
)
"""The owner's words of giving what was asked for."""

THANKS = phrases(
    "(thank you|thanks|thankyou|thx|cheers|grateful|gratitude|appreciate|appreciated|bless you|you star|much obliged|owe you|so kind|very kind|too kind|brilliant|wonderful|lifesaver|lovely)"
)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    conversation = turns(case)
    if any(gift(turn, seen) for turn in conversation) or any(asks_grow.RULE.judge(case, seen)):
        return
    asked = False
    for turn, later in pairwise(conversation):
        asked = asked or (not turn.mine and asking(turn.text, seen))
        if not (asked and turn.mine and not later.mine and turn.says(GAVE, seen)):
            continue
        thanked = later.says(THANKS, seen) or later.says(reports_back.RULE.looks_for[0], seen)
        if not thanked and not turn.says(REFUSES, seen) and asking(later.text, seen):
            yield next(quote for group in ASKS for quote in later.quotes(group, seen))


RULE = rule(
    __name__,
    __doc__,
    says="Takes what you gave without thanks and asks again",
    looks_for=(GAVE, THANKS, PLEASED, reports_back.RULE.looks_for[0], *LOOKS_FOR),
    judge=_judge,
    fires=[
        Example(
            history=(
                ("them", "Could you introduce me to your curator?"),
                ("me", "I've written to her, she will answer."),
                ("them", "Could you «introduce me to your» director too?"),
            )
        ),
        Example(
            history=(
                ("them", "Please like and share my post."),
                ("me", "Done, shared."),
                ("them", "«Please like and» share my sister's post."),
            )
        ),
        Example(
            history=(
                ("them", "Please endorse me for welding."),
                ("me", "Done, endorsed."),
                ("them", "«Please endorse my» brother as well."),
            )
        ),
    ],
    quiet=[
        Example(
            history=(
                ("them", "Could you introduce me to your curator?"),
                ("me", "I've written to her, she will answer."),
                ("them", "Thank you, she did! Could you introduce me to your director too?"),
            )
        ),
        Example(
            history=(
                ("them", "Could you introduce me to your curator?"),
                ("me", "I've written to her, she will answer."),
                ("them", "She is out until May."),
            )
        ),
        Example(
            history=(
                ("me", "Here is the list of wells."),
                ("them", "Could you introduce me to the man who dug them?"),
            )
        ),
    ],
)
