"""The catalogue: a rule is on if it is named in its folder's ``RULES``."""

from functools import cache
from typing import Final

from screener.case import Case
from screener.models import Evidence, Fact, Span
from screener.rules import asks, headline, network, note, profile, safety, thread, welcome
from screener.rules.kit import MOST_QUOTES, Rule, Seen
from screener.rules.scan import Phrases, Scanner
from screener.rules.words import VOCABULARY

RULES: Final[tuple[Rule, ...]] = (
    *headline.RULES,
    *note.RULES,
    *asks.RULES,
    *welcome.RULES,
    *thread.RULES,
    *network.RULES,
    *profile.RULES,
    *safety.RULES,
)


@cache
def scanner(rules: tuple[Rule, ...] = RULES) -> Scanner:
    """The scanner for all phrases of these rules, built on first use."""
    return Scanner((group for rule in rules for group in rule.looks_for), VOCABULARY)


def see(case: Case, rules: tuple[Rule, ...] = RULES) -> tuple[Evidence, ...]:
    """The evidence of every rule that fires, in the order of the catalogue."""
    scan = scanner(rules).scan
    seen = Seen(case, {field: scan(text) for field, text in case.texts.items()})
    said = set[Phrases | None]((None,)).union(*seen.found.values())
    asked = (rule for rule in rules if rule.needs in said)
    return tuple(evidence for rule in asked if (evidence := _fired(rule, case, seen)))


def _fired(rule: Rule, case: Case, seen: Seen) -> Evidence | None:
    found = tuple(rule.judge(case, seen))
    if not found:
        return None
    quotes = tuple(each for each in found if isinstance(each, Span))[:MOST_QUOTES]
    facts = tuple(each.says for each in found if isinstance(each, Fact))
    return Evidence(rule=rule.id, says=rule.says, quotes=quotes, facts=facts)
