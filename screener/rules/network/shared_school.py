"""Went to the same school.

Why it counts: alumni of one school have teachers and stories in common, and a reason to be decent.
When it stays quiet: the schools differ, or the note alone claims it.
Seen in: reports of users (alumni).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact
from screener.network.overlap import when_together
from screener.rules.kit import Example, Seen, rule


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Fires on schools both went to."""
    for place in case.overlap.schools:
        yield Fact(says=when_together(place) if place.together else f"You both went to {place.name}")


RULE = rule(
    __name__,
    __doc__,
    says="Went where you went to school",
    judge=judge,
    fires=[
        Example(
            owner={"schools": ["University of Leeds"]}, requester={"schools": ["The University of Leeds"]}
        ),
        Example(owner={"schools": ["Universität Bremen"]}, requester={"schools": ["Universitat Bremen"]}),
        Example(
            owner={"schools": ["Hull College", "Open University"]},
            requester={"schools": ["Open University (OU)"]},
        ),
    ],
    quiet=[
        Example(owner={"schools": ["University of York"]}, requester={"schools": ["York University"]}),
        Example(requester={"schools": ["Open University"]}),
        Example(note="Fellow alumna here!", owner={"schools": ["Open University"]}),
    ],
)
