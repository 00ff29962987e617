"""Whether a headline sells: the question on which the good signs of headline and profile rest."""

from screener.case import Case
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
from screener.rules.kit import Seen, phrases

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
