"""What rules look for in Turkish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.turkish.headline import HEADLINE
from screener.rules.languages.turkish.newer import NEWER
from screener.rules.languages.turkish.offers import OFFERS
from screener.rules.languages.turkish.openings import OPENINGS
from screener.rules.languages.turkish.safety import SAFETY
from screener.rules.languages.turkish.welcome import WELCOME

TURKISH: Final[Mapping[str, Spoken]] = {**SAFETY, **OFFERS, **OPENINGS, **HEADLINE, **WELCOME, **NEWER}
