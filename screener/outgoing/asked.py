"""What a note asks for, also where a good reason keeps the rule on it quiet: an earned ask is an ask."""

from collections.abc import Iterator
from typing import Final

from screener.case import Case
from screener.models import Evidence
from screener.rules import RULES, scanner, see
from screener.rules.asks.earned import EARNED
from screener.rules.kit import MOST_QUOTES, WORDS, Rule, Seen
from screener.rules.reversal import meant
from screener.rules.scan import Phrases

TOO_FAINT: Final = frozenset(("asks.for-another", "asks.vague-talk"))
"""Rules that see an ask where there may be none."""
_EARNABLE: Final = tuple(
    rule
    for rule in RULES
    if rule.ask and rule.needs is not None and EARNED in rule.looks_for and rule.id not in TOO_FAINT
)
"""Rules on asks that stay quiet where a tie, a post or something to learn earns the ask."""


def asks_in(case: Case) -> tuple[Evidence, ...]:
    """What the rules on asks see in a case, as :func:`screener.rules.see` has it, and earned asks besides."""
    return (*(each for each in see(case) if each.folder == "asks"), *earned(case))


def earned(case: Case) -> Iterator[Evidence]:
    """The asks in a case that are kept quiet because something in it earns them, or would be."""
    seen = Seen(case, {text.field: scanner().scan(text) for text in case.words})
    seen = meant(seen, frozenset(group for rule in _EARNABLE for group in rule.needs_one_of or ()))
    for rule in _EARNABLE:
        quotes = tuple(
            span
            for group in rule.needs_one_of or ()
            for span in seen.quotes(group, *WORDS, unless=_denial(rule))
        )
        if quotes:
            yield Evidence(rule=rule.id, says=rule.says, quotes=quotes[:MOST_QUOTES])


def _denial(rule: Rule) -> Phrases | None:
    """What denies the ask in its sentence, in a rule that looks for it before what earns the ask."""
    behind = rule.looks_for[1]
    return None if behind is EARNED else behind
