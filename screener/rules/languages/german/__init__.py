"""What rules look for in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.asks import ASKS
from screener.rules.languages.german.boasts import BOASTS
from screener.rules.languages.german.claims import CLAIMS
from screener.rules.languages.german.company import COMPANY
from screener.rules.languages.german.courtesies import COURTESIES
from screener.rules.languages.german.errands import ERRANDS
from screener.rules.languages.german.favours import FAVOURS
from screener.rules.languages.german.headline import HEADLINE
from screener.rules.languages.german.hooks import HOOKS
from screener.rules.languages.german.openings import OPENINGS
from screener.rules.languages.german.readers import READERS
from screener.rules.languages.german.returns import RETURNS
from screener.rules.languages.german.safety import SAFETY
from screener.rules.languages.german.slogans import SLOGANS
from screener.rules.languages.german.ties import TIES
from screener.rules.languages.german.traps import TRAPS
from screener.rules.languages.german.wares import WARES
from screener.rules.languages.german.wishes import WISHES

GERMAN: Final[Mapping[str, Spoken]] = {
    **HEADLINE,
    **SLOGANS,
    **WARES,
    **CLAIMS,
    **BOASTS,
    **HOOKS,
    **OPENINGS,
    **ASKS,
    **FAVOURS,
    **TIES,
    **COURTESIES,
    **READERS,
    **ERRANDS,
    **WISHES,
    **COMPANY,
    **RETURNS,
    **SAFETY,
    **TRAPS,
}
