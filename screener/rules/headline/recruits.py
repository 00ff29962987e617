"""The headline is that of a recruiter, or names a paid position that is open.

Why it counts: an opening is a plain reason to connect, and costs the reader nothing.
When it stays quiet: anyone at all may apply, sellers are recruited, or recruiting is sold to employers.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.headline import easy_income, finds_clients, promises_results, team_wanted, too_easy_offer
from screener.rules.kit import Seen, phrases, rule

RECRUITING = phrases(
    "(recruiter|sourcer|talent acquisition|in house recruiter|talent partner|resourcer)",
    "(recruiting|recruitment) (coordinator|officer|manager|lead|partner at)",
    "(executive|retained) search",
    "hiring [a|an|for] ({number}|two|three|four|five|ten|shift|junior|senior|nurses|engineers|teachers) _",
    "(were|we are|now|is|am|im) hiring",
    "we need [a|an|two|three] .. {ordinary_work}",
)
ANYONE = phrases(
    "(multiple roles|freshers can apply|anyone can|no experience|send resume|tasks|home|online|urgent|immediate joiners)",
    "(for agencies|days or less|retained by|guarantee*|clients)",
)
_OTHERS = tuple(
    module.RULE for module in (easy_income, finds_clients, promises_results, team_wanted, too_easy_offer)
)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    if not seen.has(ANYONE, "headline") and not any(True for each in _OTHERS for _ in each.judge(case, seen)):
        yield from seen.quotes(RECRUITING, "headline")


RULE = rule(
    __name__,
    __doc__,
    says="Recruits for a paid position",
    reads=("headline",),
    looks_for=(RECRUITING, ANYONE, *(group for each in _OTHERS for group in each.looks_for)),
    judge=_judge,
    fires=[
        "Depot lead | «We're hiring» fitters in Perth",
        "Technical «recruiter», replies to all",
        "Head teacher | «We need a Year 6 teacher»",
    ],
    quiet=[
        "HR | Hiring 90 typists, home based",
        "Recruiter | Team builder | Passive income",
        "Dentist, two rooms",
    ],
)
