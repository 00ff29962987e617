"""Whatever the rules on asks look for, as one thing to look for in a turn."""

from typing import Final

from screener.rules.asks import RULES
from screener.rules.kit import Seen
from screener.rules.scan import Phrases
from screener.text import Text

ASKS: Final[tuple[Phrases, ...]] = tuple(rule.looks_for[0] for rule in RULES if rule.ask)


def asking(text: Text, seen: Seen) -> bool:
    """Whether this text asks for anything."""
    found = seen.found.get(text.field, {})
    return any(asked in found for asked in ASKS)
