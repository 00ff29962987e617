"""The headline is that of a student, an apprentice, a job seeker, someone who changes careers or has retired.

Why it counts: such people look for experts and answers, and have nothing to sell.
When it stays quiet: students and seekers are the market, not the writer.
Seen in: essay E.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import Seen, phrases, rule
from screener.rules.selling_headline import SELLING_PHRASES, sells

STAGES = phrases(
    "[law|nursing|medical|phd|msc|mba|exchange|final year|first year|third year] (student|undergraduate|undergrad|postgraduate|apprentice|apprenticeship|trainee|intern|internship|fresher|freshman|sophomore|graduate|alumnus|alumna|pupil|novice|newly qualified|newcomer|mature student|researcher in training|candidate|returner|beginner)",
    "(phd|doctoral|msc|ma|mba|mbbs|bsc|ba|beng|meng|llb|llm) (student|candidate|researcher|in|{number}|year|{name})",
    "({number}|final|first|second|third|fourth|last|2nd|3rd|1st|4th) (year|yr) .. _",
    "(studying|retraining|requalifying) _",
    "(learning|training|transitioning|preparing|qualifying|revising) (to|for|as|in|at|from|every) .. _",
    "(aspiring|incoming|budding|would be|soon to be|recently qualified|junior) .. _",
    "(seeking|looking for|searching|actively seeking|actively looking|interested in|hoping for) ... (role|roles|job|jobs|work|opportunities|opportunity|position|positions|placement|internship|pupillage|supervisor|school|thesis|apprenticeship|training contract|roles in|siwes|clinic|museum|graduate)",
    "(open to|available for) [junior|hybrid|remote|graduate|full time] (work|roles|relocate|opportunities|internships|relocation|junior)",
    "(opentowork|opentointernships|open to work|job seeker|jobseeker|between jobs|between roles|made redundant|laid off|unemployed|career break|career change|career changer|available now|available monday|available from|back at uni|back to work|on the market|in progress|rifd)",
    "(retired|semi retired|emeritus|emerita) .. _",
    "retired $",
    "(former|formerly|ex|recovering) .. {ordinary_work}",
    "{ordinary_work} turned _",
    "(on a break|stay at home|parental leave|maternity leave|returning to|leaving the army|leaving the navy)",
)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    stages = list(seen.quotes(STAGES, "headline"))
    if stages and not sells(case, seen):
        yield from stages


RULE = rule(
    __name__,
    __doc__,
    says="Studies, looks for work, changes careers or has retired",
    looks_for=(STAGES, *SELLING_PHRASES),
    reads=("headline",),
    judge=_judge,
    fires=[
        "«Nursing student», always tired",
        "«Retired bridge inspector»",
        "«Looking for a role» in a print shop",
    ],
    quiet=[
        "Former teacher | DM me to earn from home",
        "I help students get jobs",
        "Coach for people seeking a promotion",
    ],
)
