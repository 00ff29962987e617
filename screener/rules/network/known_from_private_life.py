"""The owner knows them from private life.

Why it counts: a friend or classmate is no stranger; but old friends are also whom network marketing sends out first.
When it stays quiet: the owner did not say, or knows them from elsewhere.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact, KnownAs
from screener.rules.kit import Example, Seen, rule

FROM_PRIVATE_LIFE = {
    KnownAs.FRIEND: "You are friends",
    KnownAs.CLASSMATE: "You went to school together",
}


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Fires on the owner's word."""
    if case.request.known_as in FROM_PRIVATE_LIFE:
        yield Fact(says=FROM_PRIVATE_LIFE[case.request.known_as])


RULE = rule(
    __name__,
    __doc__,
    says="You know each other from private life",
    judge=judge,
    fires=[
        Example(known_as="friend"),
        Example(known_as="classmate"),
        Example(known_as="friend", note="Long time! Are you still in Hull?"),
    ],
    quiet=[
        Example(known_as="colleague"),
        Example(known_as="stranger"),
        Example(note="Dear friend, we went to school together."),
    ],
)
