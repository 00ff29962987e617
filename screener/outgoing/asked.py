"""What a note asks for and whether it leaves a way out, also where the rule on it is kept quiet."""

from collections.abc import Iterator
from typing import Final

from screener.case import Case
from screener.models import Evidence
from screener.rules import RULES, scanner, see
from screener.rules.asks.earned import EARNED
from screener.rules.kit import MOST_QUOTES, WORDS, Rule, Seen
from screener.rules.reversal import meant
from screener.rules.scan import Phrases
from screener.rules.welcome import way_out

TOO_FAINT: Final = frozenset(("asks.for-another", "asks.vague-talk"))
"""Rules that see an ask where there may be none."""
_EARNABLE: Final = tuple(
    rule
    for rule in RULES
    if rule.ask and rule.needs is not None and EARNED in rule.looks_for and rule.id not in TOO_FAINT
)
"""Rules on asks that stay quiet where a tie, a post or something to learn earns the ask."""
_OF_ASKS: Final = frozenset(
    group for rule in RULES if rule.ask and rule.folder == "asks" for group in rule.looks_for
)
"""What the rules on asks look for: where none of it stands, nothing is asked."""
_WAYS_OUT: Final = frozenset(
    (
        way_out.OUT,
        *(needs for rule in RULES if rule.id == "welcome.way-out" for needs, _ in rule.elsewhere),
        *(group for rule in RULES if rule.id == "asks.asks-nothing" for group in rule.needs_one_of or ()),
    )
)
"""Ways of making a no easy, in all languages."""


def asks_in(case: Case) -> tuple[Evidence, ...]:
    """What the rules on asks see in a case, as :func:`screener.rules.see` has it, and earned asks besides."""
    if _seen(case).all_found.isdisjoint(_OF_ASKS):
        return ()
    return (*(each for each in see(case) if each.folder == "asks"), *earned(case))


def earned(case: Case) -> Iterator[Evidence]:
    """The asks in a case whatever earns them: an earned ask is an ask."""
    seen = _seen(case)
    for rule in _EARNABLE:
        quotes = tuple(
            span
            for group in rule.needs_one_of or ()
            for span in seen.quotes(group, *WORDS, unless=_denial(rule))
        )
        if quotes:
            yield Evidence(rule=rule.id, says=rule.says, quotes=quotes[:MOST_QUOTES])


def leaves_way_out(case: Case) -> bool:
    """Whether a no is made easy, also by somebody who sells."""
    return not _seen(case).all_found.isdisjoint(_WAYS_OUT)


def _seen(case: Case) -> Seen:
    """What the words of a case hold, without what is denied in them."""
    seen = Seen(case, {text.field: scanner().scan(text) for text in case.words})
    return meant(seen, frozenset(group for rule in _EARNABLE for group in rule.needs_one_of or ()))


def _denial(rule: Rule) -> Phrases | None:
    """What denies the ask in its sentence, in a rule that looks for it before what earns the ask."""
    behind = rule.looks_for[1]
    return None if behind is EARNED else behind
