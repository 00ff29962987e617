"""One or two people in common.

Why it counts: hardly at all, since anyone gains one shared contact by asking around; it is named so that the owner can ask.
When it stays quiet: nobody, more than two, or not known.
Seen in: essay E (common connections).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact
from screener.network.overlap import whom_both_know
from screener.rules.kit import Example, Seen, rule
from screener.rules.network.some_in_common import SOME


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Fires on people in common who are hardly worth counting."""
    if 0 < case.overlap.weight < SOME:
        yield Fact(says=whom_both_know(case.overlap))


RULE = rule(
    __name__,
    __doc__,
    says="You know one or two of the same people",
    judge=judge,
    fires=[
        Example(mutual_connections={"count": 1}),
        Example(mutual_connections={"names": ["Ana Ruiz", "Tom Bell"]}),
        Example(
            owner={"name": "Marta Vell"},
            requester={"name": "Jo Hart"},
            knows=(("Marta Vell", "Ana Ruiz"), ("Jo Hart", "Ana Ruiz")),
        ),
    ],
    quiet=[
        Example(mutual_connections={"count": 0}),
        Example(mutual_connections={"count": 8}),
        Example(note="I think we know the same people."),
    ],
)
