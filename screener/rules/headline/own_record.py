"""The headline counts the person's own record in a job: a quota met, sales closed, users won for the employer.

Why it counts: such figures are a curriculum vitae; nobody is promised anything.
When it stays quiet: the result was, or will be, a client's or the reader's.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import Seen, phrases, rule
from screener.rules.selling_headline import SELLING_PHRASES, sells

RECORD = phrases(
    "(president club|presidents club|rookie of the year|top rep|{number} rep|rep of the year|salesperson of the year)",
    "{percent} [avg|average] (of quota|quota|attainment|to plan|of target|of plan|punctuality)",
    "({money}|{number}) (closed|in closed|arr|p l|book of business|portfolio|budget|quota|carried)",
    "(took|grew|scaled|built|led|cut|doubled|tripled|shipped|ran|managed|managing|launched|raised|exited|carried) .. ({money}|{percent}|{number}|revenue|mrr|arr|income|features)",
    "(from|{money}|{number}) .. to ({money}|{number}|{percent}) [arr|mrr|users|subscribers|employees|share]",
    "{money} {pointer} {money}",
    "(responsible for|managing|looking after) a {money}",
    "(doubled|tripled|grew|halved) (mrr|arr|revenue|sales|income|legacy income|turnover)",
    "selling _ since {number}",
    "{number} exited",
)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    records = list(seen.quotes(RECORD, "headline"))
    if records and not sells(case, seen):
        yield from records


RULE = rule(
    __name__,
    __doc__,
    says="Counts what they did in their own job",
    reads=("headline",),
    looks_for=(RECORD, *SELLING_PHRASES),
    judge=_judge,
    fires=[
        "Enterprise AE | «President's Club» twice",
        "VP Sales. «Took Larch from $2M» to $9M",
        "Rep, hospital beds, «131% of quota»",
    ],
    quiet=[
        "I grew 12 brands to $1M, yours is next",
        "$3M generated for clients",
        "Rep, hospital beds",
    ],
)
