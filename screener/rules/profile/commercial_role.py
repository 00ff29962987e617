"""The person sells for a living, and writes to you.

Why it counts: a note from someone whose job is to find buyers is mostly the start of a sale.
When it stays quiet: nothing is written, you know each other well, or they assist, study, or have left the job.
Seen in: essay A, row 4, and reports of users.
"""

from collections.abc import Iterator
from itertools import islice

from screener.case import Case
from screener.models import Span
from screener.rules.kit import Example, Judge, Seen, phrases, rule
from screener.rules.scan import Phrases

CLOSE = 0.5
"""From this tie on the job no longer matters."""

SALES = phrases("{sales_work}")
LEFT = phrases(
    "(former|formerly|ex|retired|student|intern|assistant|trainee|seeking|looking for|in house|recovering|procurement|buyer|purchasing)"
)


def of_writer(what: Phrases, *, unless: Phrases) -> Judge:
    """A judge that quotes the first ``what`` of headline and position, if someone not close writes."""

    def judge(case: Case, seen: Seen) -> Iterator[Span]:
        if case.tie < CLOSE and any(case.words):
            yield from islice(seen.quotes(what, "headline", "position", unless=unless), 1)

    return judge


RULE = rule(
    __name__,
    __doc__,
    says="Sells for a living, and writes to you",
    reads=("headline", "position"),
    looks_for=(SALES, LEFT),
    judge=of_writer(SALES, unless=LEFT),
    fires=[
        Example(headline="«Account Executive» at Larch Software", note="Great to meet a fellow reader!"),
        Example(requester={"position": "«Business Development» Manager"}, note="Hello, let us connect."),
        Example(requester={"position": "«Regional Sales»"}, message="Thanks for connecting!"),
    ],
    quiet=[
        Example(headline="Account Executive at Larch Software"),
        Example(headline="Former sales manager, now a gardener", note="Your roses are famous."),
        Example(headline="Sales lead", note="See you on Sunday!", known_as="friend"),
    ],
)
