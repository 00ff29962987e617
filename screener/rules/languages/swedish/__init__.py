"""What rules look for in Swedish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.swedish.headline import HEADLINE
from screener.rules.languages.swedish.newer import NEWER
from screener.rules.languages.swedish.offers import OFFERS
from screener.rules.languages.swedish.openings import OPENINGS
from screener.rules.languages.swedish.safety import SAFETY
from screener.rules.languages.swedish.welcome import WELCOME

SWEDISH: Final[Mapping[str, Spoken]] = {**SAFETY, **OFFERS, **OPENINGS, **HEADLINE, **WELCOME, **NEWER}
