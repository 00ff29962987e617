"""An ordinary headline, and not a word more: no note, no message.

Why it counts: most people connect without a note, and an ordinary occupation is then all there is to go by.
When it stays quiet: there is a note or a conversation, which says more, or the headline sells.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact, Span
from screener.rules.headline import plain_role
from screener.rules.kit import Example, Seen, Strength, rule


def _judge(case: Case, seen: Seen) -> Iterator[Span | Fact | Strength]:
    if not any(case.words):
        yield from plain_role.RULE.judge(case, seen)


RULE = rule(
    __name__,
    __doc__,
    says="Shows an ordinary occupation, and asks for nothing",
    reads=("headline",),
    looks_for=plain_role.RULE.looks_for,
    judge=_judge,
    fires=["«Hydrologist»", "«Housing officer», harbour ward", Example(headline="«Paralegal»", note="")],
    quiet=[
        Example(headline="Paralegal", note="Could we talk?"),
        "Business coach for paralegals",
        "Living my best life",
    ],
)
