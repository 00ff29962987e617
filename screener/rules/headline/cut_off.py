"""A headline that is cut off in the middle of an offer: “Helping dentists get more pat…”.

Why it counts: the first letters of “patients” sell as well as the whole word.
When it stays quiet: the last letters could be an ordinary work as well, or the line is not cut.
Seen in: reports of users.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.kit import Seen, phrases, rule

LEADS_UP = phrases(
    "(more|get|gets|getting|gain|win|book|books|qualified|your|predictable|warm|paying|dream|ideal|business|wealth|life|career|executive|investment|passive|financial|money|helping|help|digital|lead|marketing|health|mindset|leadership|brand|high ticket|side|online|growth|for|into|their|{number}|{audience}) [_] _ $",
)
OFFERED = [
    "adviser",
    "advisor",
    "appointments",
    "bookings",
    "businesses",
    "calls",
    "clients",
    "coach",
    "coaches",
    "coaching",
    "consultant",
    "consulting",
    "conversions",
    "customers",
    "engagement",
    "entrepreneurs",
    "founders",
    "freedom",
    "growth",
    "guidance",
    "hustle",
    "income",
    "investors",
    "leads",
    "mastery",
    "meetings",
    "mentor",
    "opportunities",
    "opportunity",
    "orders",
    "owners",
    "patients",
    "pipeline",
    "planner",
    "potential",
    "profit",
    "profits",
    "prospects",
    "results",
    "revenue",
    "sales",
    "strategist",
    "strategies",
    "strategy",
    "success",
    "traffic",
    "transformation",
    "visibility",
    "wealth",
]
LEAST = 3
"""Fewer letters could become anything."""
CUT = ("…", "...")


def _cut(case: Case, seen: Seen) -> Iterator[Span]:
    for text in case.reading("headline"):
        if not text.written.rstrip().endswith(CUT):
            continue
        for first, last in seen.found.get(text.field, {}).get(LEADS_UP, ()):
            torn = text.words[last]
            follows = text.written[torn.end :].strip()
            if follows in CUT and len(torn.form) >= LEAST and _begins(torn.form):
                yield text.quote(first, last)
                return


def _begins(letters: str) -> bool:
    return any(word.startswith(letters) and word != letters for word in OFFERED)


RULE = rule(
    __name__,
    __doc__,
    says="Is cut off in the middle of an offer",
    reads=("headline",),
    looks_for=(LEADS_UP,),
    judge=_cut,
    fires=[
        "Helping dentists «get more pat»…",
        "Certified «life coa»...",
        "Founder @ Owl Lane | We book «20 qualif appoin»…",
    ],
    quiet=[
        "Helping dentists get more patience.",
        "Ward sister, life supp…",
        "Growth and yield of bar…",
        "Life coach",
    ],
)
