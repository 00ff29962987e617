"""What rules look for in French."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.asks import ASKS
from screener.rules.languages.french.claims import CLAIMS
from screener.rules.languages.french.courtesies import COURTESIES
from screener.rules.languages.french.demands import DEMANDS
from screener.rules.languages.french.errands import ERRANDS
from screener.rules.languages.french.favours import FAVOURS
from screener.rules.languages.french.goodwill import GOODWILL
from screener.rules.languages.french.headline import HEADLINE
from screener.rules.languages.french.hooks import HOOKS
from screener.rules.languages.french.openings import OPENINGS
from screener.rules.languages.french.peddling import PEDDLING
from screener.rules.languages.french.pressures import PRESSURES
from screener.rules.languages.french.readers import READERS
from screener.rules.languages.french.safety import SAFETY
from screener.rules.languages.french.suitors import SUITORS
from screener.rules.languages.french.ties import TIES
from screener.rules.languages.french.wares import WARES

FRENCH: Final[Mapping[str, Spoken]] = {
    **HEADLINE,
    **WARES,
    **CLAIMS,
    **HOOKS,
    **OPENINGS,
    **ASKS,
    **FAVOURS,
    **TIES,
    **COURTESIES,
    **READERS,
    **ERRANDS,
    **SAFETY,
    **PEDDLING,
    **SUITORS,
    **DEMANDS,
    **GOODWILL,
    **PRESSURES,
}
