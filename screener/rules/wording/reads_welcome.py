"""Reads like texts that people were glad of.

Why it counts: much of what makes a text welcome is in no phrase: who is talked about, what is particular, how it is put.
When it stays quiet: it could be read either way. It is one witness with a cap, and never decides alone.
Seen in: texts written and labelled for this project; `docs/wording.md` tells how it learned and how well it reads.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import Example, Seen, Span, Strength, rule

LEAST = 1.0
"""Readings closer to even than this, in points, are no evidence."""


def judge(_case: Case, seen: Seen) -> Iterator[Span | Strength]:
    """The words that led there, and how clearly."""
    if seen.reading and seen.reading.points >= LEAST:
        yield from seen.reading.phrases
        yield Strength(seen.reading.points)


RULE = rule(
    __name__,
    __doc__,
    says="Reads like messages that people were glad of",
    judge=judge,
    learned=True,
    fires=[
        Example(
            note="Thank you for the talk about rivers on Tuesday. I have walked that bank for years and never saw it."
        ),
        Example(
            message="Thank you for coming to the funeral. Mum kept your letter on the kitchen table all week."
        ),
        Example(headline="Registered nurse, children's ward"),
    ],
    quiet=[
        Example(note="We help companies like yours get more leads. Book a call!"),
        Example(message="Are you open to a quick call about growing your business?"),
        Example(headline="I help coaches get clients on autopilot | DM me"),
    ],
)
