"""Thanks for the connection and goes straight on to sell.

Why it counts: the thanks lasted one line; the connection was the way to the inbox.
When it stays quiet: the thanks leads to a question, a memory or nothing.
Seen in: essays C and E.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import WORDS, Seen, Span, phrases, rule

_THANKS = phrases(
    "(thanks|thank you|thx|cheers|appreciate|grateful) .. (connecting|accepting|accept|connection|connect|add|adding)",
    "(great|good|nice|lovely|glad|pleased|delighted|pleasure|happy|thrilled) .. (connected|connect|connecting|connection|linked|e meet)",
)
_PITCH = phrases(
    "a (bit|little) about (me|us|what)",
    "what (we|i) (do|offer)",
    "{we} [_] {guidance} [_] [_] {kinds_of_people}",
    "(my|our) {things_sold}",
    "(my|our) {clients}",
    "(my|our) (calendar|website|page|agency|newsletter|podcast|book|webinar|masterclass|retreat)",
    "{we} (work|partner) with",
    "{we} (specialise|specialize|offer|provide|supply|recruit|place|ghost write|ghostwrite)",
    "(free|complimentary) [_] (call|audit|session|trial|demo|consultation|review|guide|seat|plan)",
    "(introduce|show you) [_] (our|my|what|how)",
    "(lead generation|appointment setting|case studies|services|solutions|requirements)",
    "(expanding|growing|building) (my|our) team",
)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    for text in case.reading(*WORDS):
        if text.field in ("note", "history[0]") and seen.has(_THANKS, text.field):
            yield from seen.quotes(_PITCH, text.field)


RULE = rule(
    __name__,
    __doc__,
    says="Thanks you for connecting and goes straight on to sell",
    reads=WORDS,
    looks_for=(_THANKS, _PITCH),
    judge=_judge,
    fires=[
        "Thanks for connecting! «A bit about me»: I plan retreats.",
        "Great to be connected. «We offer» payroll for hotels.",
        "Thank you for accepting. Here is «my calendar».",
    ],
    quiet=[
        "Thanks for connecting. How did the audit in Hull go?",
        "Great to be connected, I still have your drill.",
        "We offer payroll for hotels.",
    ],
)
