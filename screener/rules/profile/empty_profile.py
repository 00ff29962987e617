"""The profile is known to be empty: no headline, no position, no company.

Why it counts: real people tell at least one thing about themselves; throw-away accounts do not.
When it stays quiet: the source does not say what the profile holds, or one field is filled.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact
from screener.rules.kit import Example, Seen, rule


def _judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    them = case.request.requester
    told = (them.headline, them.position, them.company)
    if "" in told and not any(told):
        yield Fact(says="Headline, position and company are all empty")


RULE = rule(
    __name__,
    __doc__,
    says="Says nothing about themselves",
    judge=_judge,
    fires=[
        Example(requester={"headline": "", "position": "", "company": ""}),
        Example(headline="", note="Hello"),
        Example(requester={"position": "", "company": ""}),
    ],
    quiet=[
        Example(note="Hello"),
        Example(headline="", requester={"position": "Baker"}),
        Example(headline="Baker"),
    ],
)
