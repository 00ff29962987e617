"""Reads like texts that people were not glad of.

Why it counts: most unwanted notes hold none of the obvious sales words; role, flattery and curiosity do the selling.
When it stays quiet: it could be read either way. It is one witness with a cap, and never decides alone.
Seen in: texts written and labelled for this project; `docs/wording.md` tells how it learned and how well it reads.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.rules.kit import Example, Seen, Span, Strength, rule
from screener.rules.wording.reads_welcome import LEAST


def judge(_case: Case, seen: Seen) -> Iterator[Span | Strength]:
    """The words that led there, and how clearly."""
    if seen.reading and seen.reading.points <= -LEAST:
        yield from seen.reading.phrases
        yield Strength(-seen.reading.points)


RULE = rule(
    __name__,
    __doc__,
    says="Reads like messages that people were not glad of",
    judge=judge,
    learned=True,
    fires=[
        Example(note="We help companies like yours get more leads. Book a call!"),
        Example(message="Are you open to a quick call about growing your business?"),
        Example(headline="I help coaches get clients on autopilot | DM me"),
    ],
    quiet=[
        Example(
            note="Thank you for the talk about rivers on Tuesday. I have walked that bank for years and never saw it."
        ),
        Example(
            message="Thank you for coming to the funeral. Mum kept your letter on the kitchen table all week."
        ),
        Example(headline="Registered nurse, children's ward"),
    ],
)
