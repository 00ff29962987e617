"""Many people in common.

Why it counts: ten or more shared contacts are hard to come by for an outsider; the two move in the same circles.
When it stays quiet: fewer than ten, or mostly people who connect with everybody: those count for less.
Seen in: essay E (many common connections).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact
from screener.network.overlap import whom_both_know
from screener.rules.kit import Example, Seen, rule

MANY = 10
"""Typical contacts; see ``docs/network.md``."""


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Fires on people in common worth ten typical contacts."""
    if case.overlap.weight >= MANY:
        yield Fact(says=whom_both_know(case.overlap))


RULE = rule(
    __name__,
    __doc__,
    says="You know many of the same people",
    judge=judge,
    fires=[
        Example(mutual_connections={"count": 12}),
        Example(mutual_connections={"count": 47, "names": ["Ana Ruiz", "Tom Bell"]}),
        Example(
            owner={"name": "Marta Vell"},
            requester={"name": "Jo Hart"},
            knows=tuple(
                (whose, f"Guest {number}") for whose in ("Marta Vell", "Jo Hart") for number in range(11)
            ),
        ),
    ],
    quiet=[
        Example(mutual_connections={"count": 9}),
        Example(mutual_connections={"names": ["Ana Ruiz", "Tom Bell"]}),
        Example(note="We have 35 mutual connections!"),
    ],
)
