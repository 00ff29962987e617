"""Nobody in common.

Why it counts: a little, when the source says that nobody is shared: nothing but the note speaks for the request.
When it stays quiet: the source does not say, as LinkedIn's own archive never does.
Seen in: essay E, the other side of common connections.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact
from screener.rules.kit import Example, Seen, rule


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Fires when it is known that there is nobody, and they are not connected yet."""
    if case.overlap.count == 0 and not case.request.connected:
        yield Fact(says="No people in common")


RULE = rule(
    __name__,
    __doc__,
    says="You know none of the same people",
    judge=judge,
    fires=[
        Example(mutual_connections={"count": 0}),
        Example(mutual_connections={"count": 0, "names": []}),
        Example(mutual_connections={"urls": []}),
    ],
    quiet=[
        Example(note="We do not know each other, so I will be short."),
        Example(mutual_connections={"names": ["Ana Ruiz"]}),
        Example(mutual_connections={"count": 0}, connected=True),
    ],
)
