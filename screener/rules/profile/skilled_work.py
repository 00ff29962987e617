"""The person works in care, teaching, science, engineering, public service, a trade or on a farm.

Why it counts: what such people want from a contact is mostly about the work itself.
When it stays quiet: the headline or position also sells, or the occupation is another.
Seen in: essay E and reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import Seen, phrases, rule
from screener.rules.profile.ordinary_position import COMMERCIAL
from screener.rules.selling_headline import SELLING_PHRASES, sells

WORK = phrases("{skilled_work}")

ANOTHER = phrases(
    "(driver|nurse|teacher|engineer|developer|physician|doctor|pilot|staff|surgeon|farmer|trucker) (retention|recruitment|staffing|supply|hiring|sourcing|coach|agency|placement|turned)",
    "(brand|team|community|wealth|audience|business|network|list|empire|dream) (builder|maker|keeper|architect|engineer|grower|fitter|pilot)",
)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    work = list(seen.quotes(WORK, "headline", "position", unless=ANOTHER))
    commercial = any(seen.has(each, "headline", "position", "company") for each in COMMERCIAL)
    if work and not commercial and not sells(case, seen):
        yield work[0]


RULE = rule(
    __name__,
    __doc__,
    says="Works in care, science, engineering, public service or a craft",
    reads=("headline", "position"),
    looks_for=(WORK, ANOTHER, *COMMERCIAL, *SELLING_PHRASES),
    judge=_judge,
    fires=["«Midwife», two counties", "«Beekeeper» and bell ringer", "Structural «engineer», bridges"],
    quiet=[
        "Driver retention, writer",
        "Brand builder",
        "Account manager, dental supplies",
        "Physician | Passive income for doctors",
        "Chief of staff",
    ],
)
