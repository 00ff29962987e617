"""The owner says that they do not know them.

Why it counts: somewhat: the note and the profile have to speak for themselves, and mass senders are all strangers.
When it stays quiet: the owner did not say; most requests are like that.
Seen in: essays A and B (asks before the two know each other).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact, KnownAs
from screener.rules.kit import Example, Seen, rule


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Fires on the owner's word."""
    if case.request.known_as is KnownAs.STRANGER:
        yield Fact(says="You say that you do not know them")


RULE = rule(
    __name__,
    __doc__,
    says="You do not know each other",
    judge=judge,
    fires=[
        Example(known_as="stranger"),
        Example(known_as="stranger", headline="Librarian, Hull"),
        Example(known_as="stranger", note="", mutual_connections={"count": 3}),
    ],
    quiet=[
        Example(known_as="met"),
        Example(note="You do not know me, but I read your article on ferries."),
        Example(note=""),
    ],
)
