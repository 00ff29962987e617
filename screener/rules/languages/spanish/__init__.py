"""What rules look for in Spanish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spanish.asks import ASKS
from screener.rules.languages.spanish.company import COMPANY
from screener.rules.languages.spanish.demands import DEMANDS
from screener.rules.languages.spanish.everyday import EVERYDAY
from screener.rules.languages.spanish.goodwill import GOODWILL
from screener.rules.languages.spanish.headline import HEADLINE
from screener.rules.languages.spanish.offers import OFFERS
from screener.rules.languages.spanish.openings import OPENINGS
from screener.rules.languages.spanish.peddling import PEDDLING
from screener.rules.languages.spanish.pitches import PITCHES
from screener.rules.languages.spanish.presses import PRESSES
from screener.rules.languages.spanish.safety import SAFETY
from screener.rules.languages.spanish.substance import SUBSTANCE
from screener.rules.languages.spanish.suitors import SUITORS
from screener.rules.languages.spanish.ties import TIES

SPANISH: Final[Mapping[str, Spoken]] = {
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

SPANISH_TOO: Final[Mapping[str, Spoken]] = {**PITCHES, **PRESSES, **EVERYDAY, **COMPANY}
"""More of the same rules in Spanish, each with its own words that silence it."""
