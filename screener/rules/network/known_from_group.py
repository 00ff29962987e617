"""The owner knows them as a member of the same group.

Why it counts: a little: they have been seen, if not met.
When it stays quiet: the owner did not say, or knows them better than that.
Seen in: essay E (the same groups).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact, KnownAs
from screener.rules.kit import Example, Seen, rule


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Fires on the owner's word."""
    if case.request.known_as is KnownAs.GROUP_MEMBER:
        yield Fact(says="You know them as a member of the same group")


RULE = rule(
    __name__,
    __doc__,
    says="You know them from a group",
    judge=judge,
    fires=[
        Example(known_as="group_member"),
        Example(known_as="group_member", headline="Librarian, Hull"),
        Example(known_as="group_member", note="Hello from the job club."),
    ],
    quiet=[
        Example(known_as="met"),
        Example(known_as="stranger"),
        Example(note="I see that we are members of the same group."),
    ],
)
