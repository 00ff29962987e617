"""The headline states an occupation and sells nothing.

Why it counts: people who say what they do, and leave it at that, rarely want to sell.
When it stays quiet: anything in the headline sells, promises, recruits or gives orders.
Seen in: essay E.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import Seen, phrases, rule
from screener.rules.selling_headline import JOB, SELLING_PHRASES, SMELLS, sells, smells_of_sale

ROLE = phrases("[senior|junior|head|deputy|assistant|principal|lead|registered|chartered] {ordinary_work}")


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    roles = list(seen.quotes(ROLE, "headline"))
    if roles and not case.turns and not smells_of_sale(seen) and not sells(case, seen):
        yield roles[0]


RULE = rule(
    __name__,
    __doc__,
    says="States an occupation and sells nothing",
    reads=("headline",),
    looks_for=(ROLE, SMELLS, JOB, *SELLING_PHRASES),
    judge=_judge,
    fires=[
        "«Registered nurse», children's ward",
        "«Deputy head teacher» at a village school",
        "«Principal hydrologist» | Floods | Two dogs",
    ],
    quiet=[
        "Nurse | Ask me how I earn from home",
        "Business coach for dentists",
        "Teachers, stop chasing marks",
    ],
)
