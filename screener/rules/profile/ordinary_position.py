"""The position is an ordinary occupation, and nothing on the profile sells.

Why it counts: people who work at something else rarely write in order to sell.
When it stays quiet: the position, headline or company is commercial, or a conversation already says more.
Seen in: essay E.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.headline.learning_or_looking import STAGES
from screener.rules.headline.plain_role import ROLE
from screener.rules.kit import Example, Seen, rule
from screener.rules.profile.own_firm import OWNER
from screener.rules.profile.unsaid_product import SELLERS

COMMERCIAL = (OWNER, *SELLERS)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    if case.turns or any(seen.has(each, "headline", "position", "company") for each in COMMERCIAL):
        return
    for each in (ROLE, STAGES):
        yield from list(seen.quotes(each, "position"))[:1]


RULE = rule(
    __name__,
    __doc__,
    says="Has an ordinary occupation",
    reads=("position",),
    looks_for=(ROLE, STAGES, *COMMERCIAL),
    judge=_judge,
    fires=["«Chimney sweep»", "«Ward manager», nights", "«Trainee», joinery"],
    quiet=[
        "Sales manager",
        "Freelance writer",
        Example(headline="Business coach", requester={"position": "Teacher"}),
    ],
)
