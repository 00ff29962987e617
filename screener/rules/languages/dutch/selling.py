"""What is said in Dutch by someone who sells; after it the rules of good signs stay quiet."""

from typing import Final

from screener.rules.kit import phrases
from screener.rules.languages.dutch.asks import ASKS
from screener.rules.languages.dutch.offers import OFFERS
from screener.rules.languages.dutch.openings import OPENINGS
from screener.rules.languages.dutch.safety import SAFETY
from screener.rules.languages.telling import telling
from screener.rules.languages.words.dutch import SELLING
from screener.rules.scan import Phrases

_SAYS_LITTLE = (
    "asks.call",
    "asks.slot",
    "asks.vague-talk",
    "asks.contact-details",
    "asks.survey",
    "asks.money",
    "note.closing-line",
    "note.flattery",
    "note.found-profile",
    "note.network-growth",
    "note.teaser",
    "note.urgency",
    "note.who-decides",
    "note.website-fault",
)

SELLS: Final[Phrases] = phrases(
    *telling(OFFERS, OPENINGS, ASKS, SAFETY, but=_SAYS_LITTLE),
    *(written for written in SELLING if "{number}" not in written),
)
"""Words of someone who sells, presses or hunts; after them a good sign says little."""

SELLS_OR_ASKS: Final[Phrases] = phrases(*dict.fromkeys((*SELLS.written, *telling(ASKS))))
"""Also words of someone who asks for time, names or a favour."""
