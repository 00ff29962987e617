"""The profile's own text promises results, or tells the reader to book, write or buy.

Why it counts: what the note leaves out, the profile says.
When it stays quiet: the text tells of work, study and life.
Seen in: essay A, row 4, and reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.headline.call_to_action import CALLS
from screener.rules.headline.easy_income import INCOME
from screener.rules.headline.guarantee import GUARANTEES
from screener.rules.headline.promises_results import PROMISES
from screener.rules.kit import Seen, phrases, rule

SELLING = (PROMISES, CALLS, INCOME, GUARANTEES)
WORK_SOUGHT = phrases("(seeking|looking for|open to|my next role|hiring|volunteer*)")


def _judge(_case: Case, seen: Seen) -> Iterator[Span]:
    for each in SELLING:
        yield from seen.quotes(each, "about", unless=WORK_SOUGHT)


RULE = rule(
    __name__,
    __doc__,
    says="Their profile sells to whoever reads it",
    reads=("about",),
    looks_for=(*SELLING, WORK_SOUGHT),
    judge=_judge,
    fires=[
        "I know what it takes. «Book a free call» today.",
        "«Passive income» changed my life.",
        "We work with dentists. «More patients», less stress.",
    ],
    quiet=[
        "Twelve years on the wards, four in teaching. I like hills.",
        "Looking for a role, message me if you need a cook.",
        "I restore organs and write about them.",
    ],
)
