"""What rules look for in French."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken

FRENCH: Final[Mapping[str, Spoken]] = {}
