"""A commercial headline, position or company, above a note that never says what is sold.

Why it counts: a cause, a compliment or a common interest is put in front, and the product stays behind it.
When it stays quiet: the note says openly what the person offers, you know each other, or nothing is sold.
Seen in: essay A, row 4.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.headline.coaches_owners import COACHING
from screener.rules.headline.finds_clients import FINDING
from screener.rules.headline.helps_you import HELPING
from screener.rules.headline.outsourcing import SUPPLY
from screener.rules.headline.promises_results import PROMISES
from screener.rules.headline.sells_service import SERVICES
from screener.rules.kit import Example, Seen, phrases, rule
from screener.rules.profile.commercial_company import TRADE
from screener.rules.profile.commercial_role import CLOSE, LEFT, SALES

SAYS_SO = phrases(
    "(we|i|our team|my team|my company|our company) [also|can|do|would|only|currently] (offer|offers|provide|provides|supply|sell|sells|make|manufacture|build|run|coach|teach|host|arrange|cover|distribute|represent|publish|install|insure|import|export|train|consult|recruit|place)",
    "(our|my) [new|own|small|free|latest] (platform|product|products|software|service|services|solution|solutions|tool|app|programme|program|course|book|clients|range|workshop|catalogue|prices|rates|company|firm|agency|business|shop|practice)",
    "(sales|selling|sell|pitch|vendor|supplier|quote|pricing|price|demo|discount|trial|fee|fees|invoice|contract|brochure)",
    "(im|i am) (a|an|the|in|with) ..  (coach|consultant|broker|adviser|advisor|recruiter|agent|rep|representative|sales|founder|planner|trainer|freelance*|vendor)",
)
SELLERS = (SALES, TRADE, COACHING, FINDING, HELPING, PROMISES, SERVICES, SUPPLY)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    if case.tie >= CLOSE or "note" not in case.texts or seen.has(SAYS_SO, "note"):
        return
    for offer in SELLERS:
        quotes = list(seen.quotes(offer, "headline", "position", "company", unless=LEFT))
        if quotes:
            yield quotes[0]
            return


RULE = rule(
    __name__,
    __doc__,
    says="Sells something, and the note does not say so",
    reads=("headline", "position", "company"),
    looks_for=(*SELLERS, LEFT, SAYS_SO),
    judge=_judge,
    fires=[
        Example(headline="«Wealth planner»", note="You do so much for this town. Let us connect!"),
        Example(
            requester={"position": "«Partnerships», northern schools"},
            note="I admire your fight for clean rivers.",
        ),
        Example(requester={"company": "Bright «Outsourcing»"}, note="We share a love of old trains."),
    ],
    quiet=[
        Example(headline="Wealth planner", note="I sell pensions, and I would like ten minutes."),
        Example(headline="Staff nurse", note="You do so much for this town."),
        Example(headline="Wealth planner", note=""),
    ],
)
