"""The owner knows them from work.

Why it counts: the owner's own word is the best evidence there is that the two have met.
When it stays quiet: the owner did not say, or knows them from elsewhere.
Seen in: reports of users; essays B and D (an ask needs a relationship that can carry it).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact, KnownAs
from screener.rules.kit import Example, Seen, rule

FROM_WORK = {
    KnownAs.COLLEAGUE: "You work or worked together",
    KnownAs.CLIENT: "You know them as a client",
    KnownAs.MET: "You have met",
}


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Fires on the owner's word."""
    if case.request.known_as in FROM_WORK:
        yield Fact(says=FROM_WORK[case.request.known_as])


RULE = rule(
    __name__,
    __doc__,
    says="You know each other from work",
    judge=judge,
    fires=[Example(known_as="colleague"), Example(known_as="client"), Example(known_as="met")],
    quiet=[
        Example(known_as="stranger"),
        Example(known_as="friend"),
        Example(note="We met at the fair and worked together at Acme."),
    ],
)
