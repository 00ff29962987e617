"""The headline names the employer the person works for, and sells nothing.

Why it counts: someone who names an employer can be looked up, and answers to somebody.
When it stays quiet: the firm is the person's own, or anything in the headline sells.
Seen in: essay E and reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import Seen, phrases, rule
from screener.rules.selling_headline import SELLING_PHRASES, sells

EMPLOYER = phrases(
    "({ordinary_work}|{sales_work}|lead|executive|exec|specialist|consultant|partner|people|operations) (at|for|with) [a|an|the|our] _ [{name}]",
    "(at|for|with|the) [_] [_] (school|academy)",
    "(school|academy) (nurse|secretary|cook|caretaker|librarian|bursar|teacher|trust)",
    "(primary|secondary|high|grammar|village|nursery|public|state|boarding|middle|comprehensive) school",
    "(working|work|employed|based|proud) (at|for) _",
    "[a|an|the|our|county|city|borough|royal|general|public|local|state] (council|hospital|hospice|nhs|university|polytechnic|primary school|library|museum|ministry|embassy|parliament|agency for|police|fire service|ambulance service|coastguard|army|navy|air force|credit union|housing association|leisure centre|supermarket|orchestra|theatre|port authority|county|customs|court|prison service|health board|health region|federal government|national park|wildlife trust)",
    "(in house|inhouse)",
)
OWN = phrases(
    "(ex|former|formerly|retired) (police|army|navy|air force|nhs|council|university|prison service|fire service|_ service)",
    "(school|hospital|museum|university|library|council) (software|visits|supplies|marketing|consultant|solutions|leads|products)",
    "for good",
    "(founder|cofounder|co founder|ceo|owner|co owner|managing partner|freelance*|self employed|chair)",
)


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    employers = list(seen.quotes(EMPLOYER, "headline"))
    if employers and not seen.has(OWN, "headline") and not sells(case, seen):
        yield employers[0]


RULE = rule(
    __name__,
    __doc__,
    says="Works for an employer they name",
    reads=("headline",),
    looks_for=(EMPLOYER, OWN, *SELLING_PHRASES),
    judge=_judge,
    fires=[
        "«Account executive at Larch Software»",
        "Sorter, «city hospital», nights",
        "Marketer, «in house», bicycles",
    ],
    quiet=[
        "Ex-army, security work",
        "Music school software",
        "Founder at Bramble Labs",
        "Trainer at heart. DM me to grow",
        "Plumber, evenings too",
    ],
)
