"""What rules look for in Portuguese."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.portuguese.asks import ASKS
from screener.rules.languages.portuguese.company import COMPANY
from screener.rules.languages.portuguese.demands import DEMANDS
from screener.rules.languages.portuguese.everyday import EVERYDAY
from screener.rules.languages.portuguese.goodwill import GOODWILL
from screener.rules.languages.portuguese.headline import HEADLINE
from screener.rules.languages.portuguese.offers import OFFERS
from screener.rules.languages.portuguese.openings import OPENINGS
from screener.rules.languages.portuguese.peddling import PEDDLING
from screener.rules.languages.portuguese.pitches import PITCHES
from screener.rules.languages.portuguese.presses import PRESSES
from screener.rules.languages.portuguese.safety import SAFETY
from screener.rules.languages.portuguese.substance import SUBSTANCE
from screener.rules.languages.portuguese.suitors import SUITORS
from screener.rules.languages.portuguese.ties import TIES

PORTUGUESE: Final[Mapping[str, Spoken]] = {
    **SAFETY,
    **OFFERS,
    **OPENINGS,
    **ASKS,
    **HEADLINE,
    **SUBSTANCE,
    **TIES,
    **PEDDLING,
    **SUITORS,
    **DEMANDS,
    **GOODWILL,
}

PORTUGUESE_TOO: Final[Mapping[str, Spoken]] = {**PITCHES, **PRESSES, **EVERYDAY, **COMPANY}
"""More of the same rules in Portuguese, each with its own words that silence it."""
