"""What rules look for in Polish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.polish.headline import HEADLINE
from screener.rules.languages.polish.newer import NEWER
from screener.rules.languages.polish.offers import OFFERS
from screener.rules.languages.polish.openings import OPENINGS
from screener.rules.languages.polish.safety import SAFETY
from screener.rules.languages.polish.welcome import WELCOME

POLISH: Final[Mapping[str, Spoken]] = {**SAFETY, **OFFERS, **OPENINGS, **HEADLINE, **WELCOME, **NEWER}
