"""Worked for the same employer.

Why it counts: colleagues can be remembered, and asked about; most of all when the years agree.
When it stays quiet: the years are known not to agree, the years are unknown and the firm is huge, or the "employer" is self-employment.
Seen in: reports of users (former colleagues).
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Fact
from screener.network.overlap import how_many, when_together
from screener.rules.kit import Example, Seen, rule

RARE = 0.2
"""The rarity of a company of 125 000; see ``docs/network.md``."""


def judge(case: Case, _seen: Seen) -> Iterator[Fact]:
    """Fires on employers both had, unless they never met there or can hardly have met."""
    for place in case.overlap.employers:
        if place.together:
            yield Fact(says=when_together(place) + how_many(place))
        elif place.together is None and place.rarity >= RARE:
            yield Fact(says=f"You both worked at {place.name}" + how_many(place))


RULE = rule(
    __name__,
    __doc__,
    says="Worked where you worked",
    judge=judge,
    fires=[
        Example(owner={"employers": ["Acme Ltd"]}, requester={"employers": ["ACME", "Wavelet"]}),
        Example(owner={"employers": ["Öko-Werk GmbH"]}, requester={"company": "Oko Werk"}),
        Example(owner={"company": "Leeds City Library"}, requester={"company": "Leeds City Library"}),
        Example(
            owner={"worked": [{"at": "Acme", "start": "2015-01-01", "end": "2020-01-01"}]},
            requester={"worked": [{"at": "Acme Ltd", "start": "2018-01-01", "end": "2021-01-01"}]},
        ),
    ],
    quiet=[
        Example(owner={"employers": ["Acme Ltd"]}, requester={"employers": ["Acme Bakery"]}),
        Example(
            owner={"employers": ["Globex"], "sizes": {"Globex": 400_000}}, requester={"employers": ["Globex"]}
        ),
        Example(
            owner={"worked": [{"at": "Acme", "start": "2015-01-01", "end": "2016-01-01"}]},
            requester={"worked": [{"at": "Acme", "start": "2018-01-01", "end": "2021-01-01"}]},
        ),
        Example(owner={"company": "Self-employed"}, requester={"company": "Self-Employed"}),
        Example(note="I believe we both worked at Acme.", owner={"employers": ["Acme Ltd"]}),
    ],
)
