"""What rules look for in French."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.french.asks import ASKS
from screener.rules.languages.french.headline import HEADLINE
from screener.rules.languages.french.offers import OFFERS
from screener.rules.languages.french.openings import OPENINGS
from screener.rules.languages.french.safety import SAFETY
from screener.rules.languages.french.welcome import WELCOME

FRENCH: Final[Mapping[str, Spoken]] = {**HEADLINE, **OFFERS, **OPENINGS, **ASKS, **WELCOME, **SAFETY}
