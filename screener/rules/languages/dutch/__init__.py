"""What rules look for in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.dutch.asks import ASKS
from screener.rules.languages.dutch.headline import HEADLINE
from screener.rules.languages.dutch.offers import OFFERS
from screener.rules.languages.dutch.openings import OPENINGS
from screener.rules.languages.dutch.safety import SAFETY
from screener.rules.languages.dutch.substance import SUBSTANCE
from screener.rules.languages.dutch.ties import TIES

DUTCH: Final[Mapping[str, Spoken]] = {**SAFETY, **OFFERS, **OPENINGS, **ASKS, **HEADLINE, **SUBSTANCE, **TIES}
