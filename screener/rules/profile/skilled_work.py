"""The person works in care, teaching, science, engineering, public service, a trade or on a farm.

Why it counts: what such people want from a contact is mostly about the work itself.
When it stays quiet: the headline or position also sells, or the occupation is another.
Seen in: essay E and reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.headline import plain_role
from screener.rules.kit import Seen, phrases, rule
from screener.rules.profile.ordinary_position import COMMERCIAL

WORK = phrases("{skilled_work}")


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    commercial = any(seen.has(each, "headline", "position", "company") for each in COMMERCIAL)
    if not commercial and not plain_role.sells(case, seen):
        yield from list(seen.quotes(WORK, "headline", "position"))[:1]


RULE = rule(
    __name__,
    __doc__,
    says="Works in care, science, engineering, public service or a craft",
    reads=("headline", "position"),
    looks_for=(WORK, *COMMERCIAL, *plain_role.SELLING_PHRASES),
    judge=_judge,
    fires=["«Midwife», two counties", "«Beekeeper» and bell ringer", "Structural «engineer», bridges"],
    quiet=[
        "Account manager, dental supplies",
        "Physician | Passive income for doctors",
        "Chief of staff",
    ],
)
