"""Knows someone the owner knows well.

Why it counts: whom the shared contact is matters more than how many there are, and this one can be asked.
When it stays quiet: the owner and the shared contact hardly dealt with each other, or that is not known.
Seen in: reports of users; one of the four things receivers say they look at.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact
from screener.rules.kit import Example, Seen, rule

CLOSE = 0.5
"""About seven messages each way in recent years."""


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Fires on the closest shared contact."""
    for person in case.overlap.people[:1]:
        if person.closeness is not None and person.closeness >= CLOSE:
            yield Fact(says=f"They know {person.name}, whom you know well")


RULE = rule(
    __name__,
    __doc__,
    says="Knows someone you know well",
    judge=judge,
    fires=[
        Example(
            owner={"name": "Marta Vell"},
            mutual_connections={"names": ["Ana Ruiz"]},
            knows=(("Marta Vell", "Ana Ruiz", 0.7),),
        ),
        Example(
            owner={"name": "Marta Vell"},
            requester={"name": "Jo Hart"},
            knows=(("Marta Vell", "Ana Ruiz", 0.9), ("Jo Hart", "Ana Ruiz")),
        ),
        Example(
            owner={"name": "Marta Vell"},
            mutual_connections={"names": ["Kim Oda", "Dr Tom Bell"], "count": 8},
            knows=(("Marta Vell", "Kim Oda", 0.1), ("Marta Vell", "Tom Bell", 0.6)),
        ),
    ],
    quiet=[
        Example(mutual_connections={"names": ["Ana Ruiz"]}),
        Example(
            owner={"name": "Marta Vell"},
            mutual_connections={"names": ["Ana Ruiz"]},
            knows=(("Marta Vell", "Ana Ruiz", 0.2),),
        ),
        Example(owner={"name": "Marta Vell"}, knows=(("Marta Vell", "Ana Ruiz", 0.9),)),
    ],
)
