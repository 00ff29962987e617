"""The headline states an occupation and sells nothing.

Why it counts: people who say what they do, and leave it at that, rarely want to sell.
When it stays quiet: anything in the headline sells, promises, recruits or gives orders.
Seen in: essay E.
"""

from collections.abc import Iterator

from screener.case import Case
from screener.models import Span
from screener.rules.headline import (
    call_to_action,
    coaches_owners,
    easy_income,
    finds_clients,
    free_or_deal,
    guarantee,
    helps_you,
    investment_offer,
    outsourcing,
    promises_results,
    record_for_clients,
    sells_service,
    speaks_to_reader,
    team_wanted,
    too_easy_offer,
)
from screener.rules.kit import Seen, phrases, rule

SELLING = tuple(
    module.RULE
    for module in (
        call_to_action,
        coaches_owners,
        easy_income,
        finds_clients,
        free_or_deal,
        guarantee,
        helps_you,
        investment_offer,
        outsourcing,
        promises_results,
        record_for_clients,
        sells_service,
        speaks_to_reader,
        team_wanted,
        too_easy_offer,
    )
)
SELLING_PHRASES = tuple(group for rule in SELLING for group in rule.looks_for)
ROLE = phrases("[senior|junior|head|deputy|assistant|principal|lead|registered|chartered] {ordinary_work}")
SMELLS = phrases(
    "(income|incomes|wealth|earn|earns|earning|earnings|profit|profits|cash|rich|debt free|freedom|abundance|opportunity|opportunities|invest|investing|investments|payouts|bonus|commission|residual|passive)",
    "(clients|customers|leads|prospects|testimonials|results|success|growth partner|bookings|quote|quotes|discount|offer|offers|deals|affordable|premium|trusted|proven|exclusive)",
    "(entrepreneurs|business owners|founders|coaches|ceos|startups|smes|homeowners|doctors|dentists|executives|professionals|mums|moms|beginners|expats|retirees)",
    "(ask|dm|inbox|telegram|whatsapp|link|click|join|apply|webinar|masterclass|ebook|course|mentor|mentoring|program|blueprint|formula|secrets|hacks)",
    "(wellness|healing|energy healer|reiki|crystal|astrolog*|tarot|hypno*|manifest*|supplements|collagen|vitamins|weight loss|slimming|detox)",
    "(agency|solutions|services|consulting|consultancy|studio|founder|co founder|cofounder|ceo|entrepreneur|investor|owner)",
    "(trader|forex|crypto|bitcoin|nft|gold|loans|grants|visas)",
    "{times}",
)
JOB = phrases(
    "(in house|client services|customer service*|customer support|customer experience|customer success|grants (officer|manager)|loans officer|seeking|looking for|open to|student|volunteer|council|hospital|university|school|trustee|ex {name}|exchange|studying|researching|research|editor|compliance|security|engineer|nurse|officer|technician|geologist|ecologist|steward|public|state|police|order desk|job centre)",
)


def sells(case: Case, seen: Seen) -> bool:
    """Whether any rule finds that the headline sells something."""
    return any(any(True for _ in each.judge(case, seen)) for each in SELLING)


def smells_of_sale(seen: Seen) -> bool:
    """Whether a word of trade stands there that no word of a job explains."""
    return seen.has(SMELLS, "headline") and not seen.has(JOB, "headline")


def _judge(case: Case, seen: Seen) -> Iterator[Span]:
    if not case.turns and not smells_of_sale(seen) and not sells(case, seen):
        yield from list(seen.quotes(ROLE, "headline"))[:1]


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
