"""Some people in common.

Why it counts: three to nine shared contacts make it likely that the two would meet anyway.
When it stays quiet: one or two say almost nothing, ten and more are another rule's.
Seen in: essay E (common connections).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact
from screener.network.overlap import whom_both_know
from screener.rules.kit import Example, Seen, rule
from screener.rules.network.many_in_common import MANY

SOME = 2.5
"""Typical contacts: three of whom the owner hardly knows half are too few."""


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Fires on people in common worth a few typical contacts, but not many."""
    if SOME <= case.overlap.weight < MANY:
        yield Fact(says=whom_both_know(case.overlap))


RULE = rule(
    __name__,
    __doc__,
    says="You know some of the same people",
    judge=judge,
    fires=[
        Example(mutual_connections={"count": 3}),
        Example(mutual_connections={"count": 6, "names": ["Ana Ruiz"]}),
        Example(mutual_connections={"names": ["Ana Ruiz", "Tom Bell", "Kim Oda"]}),
    ],
    quiet=[
        Example(mutual_connections={"count": 2}),
        Example(mutual_connections={"count": 15}),
        Example(note="We both know Ana, Tom and Kim."),
    ],
)
