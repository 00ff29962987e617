"""Worked for the same employer.

Why it counts: colleagues can be remembered, and asked about; most of all when the years agree.
When it stays quiet: the years are known not to agree, or the "employer" is self-employment.
Seen in: reports of users (former colleagues).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact
from screener.rules.kit import Example, Seen, rule


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Fires on employers both had, unless they never met there."""
    for place in case.overlap.employers:
        if place.together is not False:
            when = " at the same time" if place.together else ""
            yield Fact(says=f"You both worked at {place.name}{when}")


RULE = rule(
    __name__,
    __doc__,
    says="Worked where you worked",
    judge=judge,
    fires=[
        Example(owner={"employers": ["Acme Ltd"]}, requester={"employers": ["ACME", "Wavelet"]}),
        Example(owner={"employers": ["Öko-Werk GmbH"]}, requester={"company": "Oko Werk"}),
        Example(owner={"company": "Leeds City Library"}, requester={"company": "Leeds City Library"}),
    ],
    quiet=[
        Example(owner={"employers": ["Acme Ltd"]}, requester={"employers": ["Acme Bakery"]}),
        Example(owner={"company": "Self-employed"}, requester={"company": "Self-Employed"}),
        Example(note="I believe we both worked at Acme.", owner={"employers": ["Acme Ltd"]}),
    ],
)
