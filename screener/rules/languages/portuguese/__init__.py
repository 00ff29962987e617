"""What rules look for in Portuguese."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.portuguese.asks import ASKS
from screener.rules.languages.portuguese.headline import HEADLINE
from screener.rules.languages.portuguese.offers import OFFERS
from screener.rules.languages.portuguese.openings import OPENINGS
from screener.rules.languages.portuguese.safety import SAFETY
from screener.rules.languages.portuguese.substance import SUBSTANCE
from screener.rules.languages.portuguese.ties import TIES

PORTUGUESE: Final[Mapping[str, Spoken]] = {
    **SAFETY,
    **OFFERS,
    **OPENINGS,
    **ASKS,
    **HEADLINE,
    **SUBSTANCE,
    **TIES,
}
