"""What rules look for in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.asks import ASKS
from screener.rules.languages.german.headline import HEADLINE
from screener.rules.languages.german.offers import OFFERS
from screener.rules.languages.german.openings import OPENINGS
from screener.rules.languages.german.safety import SAFETY
from screener.rules.languages.german.welcome import WELCOME

GERMAN: Final[Mapping[str, Spoken]] = {**HEADLINE, **OFFERS, **OPENINGS, **ASKS, **WELCOME, **SAFETY}
