"""What rules look for in Italian."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.italian.asks import ASKS
from screener.rules.languages.italian.courtesies import COURTESIES
from screener.rules.languages.italian.demands import DEMANDS
from screener.rules.languages.italian.envoys import ENVOYS
from screener.rules.languages.italian.goodwill import GOODWILL
from screener.rules.languages.italian.headline import HEADLINE
from screener.rules.languages.italian.hooks import HOOKS
from screener.rules.languages.italian.offers import OFFERS
from screener.rules.languages.italian.openings import OPENINGS
from screener.rules.languages.italian.peddling import PEDDLING
from screener.rules.languages.italian.safety import SAFETY
from screener.rules.languages.italian.slogans import SLOGANS
from screener.rules.languages.italian.substance import SUBSTANCE
from screener.rules.languages.italian.suitors import SUITORS
from screener.rules.languages.italian.ties import TIES
from screener.rules.languages.italian.traps import TRAPS

ITALIAN: Final[Mapping[str, Spoken]] = {
    **SAFETY,
    **OFFERS,
    **OPENINGS,
    **ASKS,
    **HEADLINE,
    **SUBSTANCE,
    **TIES,
    **PEDDLING,
    **SUITORS,
    **GOODWILL,
    **COURTESIES,
    **ENVOYS,
    **HOOKS,
    **DEMANDS,
    **SLOGANS,
    **TRAPS,
}
