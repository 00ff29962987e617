"""What rules look for in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.dutch.asks import ASKS
from screener.rules.languages.dutch.company import COMPANY
from screener.rules.languages.dutch.headline import HEADLINE
from screener.rules.languages.dutch.hooks import HOOKS
from screener.rules.languages.dutch.lures import LURES
from screener.rules.languages.dutch.offers import OFFERS
from screener.rules.languages.dutch.openings import OPENINGS
from screener.rules.languages.dutch.pitches import PITCHES
from screener.rules.languages.dutch.safety import SAFETY
from screener.rules.languages.dutch.substance import SUBSTANCE
from screener.rules.languages.dutch.ties import TIES
from screener.rules.languages.dutch.traps import TRAPS
from screener.rules.languages.dutch.wishes import WISHES

DUTCH: Final[Mapping[str, Spoken]] = {
    **SAFETY,
    **OFFERS,
    **PITCHES,
    **HOOKS,
    **OPENINGS,
    **ASKS,
    **WISHES,
    **HEADLINE,
    **SUBSTANCE,
    **TIES,
    **COMPANY,
    **TRAPS,
    **LURES,
}
