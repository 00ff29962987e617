"""What a text or a headline says that sells, in languages other than English.

One list for several languages, because words of Spanish, Portuguese and Italian look alike: what a
phrase of one finds in the text of another must fall silent there too.
"""

from typing import Final

from screener.rules.kit import phrases
from screener.rules.languages.words import dutch, italian, portuguese, spanish

SELLS: Final = phrases(
    *spanish.SELLING,
    *spanish.OFFERING,
    *portuguese.SELLING,
    *portuguese.OFFERING,
    *italian.SELLING,
    *dutch.SELLING,
)
"""Said in a note or message that sells."""

OFFERS: Final = phrases(*spanish.OFFERING, *portuguese.OFFERING)
"""Said where something is offered or fished for; unlike SELLS it leaves customers their words."""

BUYS: Final = phrases(*spanish.BUYING, *portuguese.BUYING)
"""Said by someone who wants to buy, or applies."""

BUYS_OR_SHARES: Final = phrases(*spanish.BUYING, *spanish.SHARING, *portuguese.BUYING, *portuguese.SHARING)
"""Said by these, or by a colleague who speaks of the same work."""

ADVERTISES: Final = phrases(
    *spanish.ADVERTISING, *portuguese.ADVERTISING, *italian.ADVERTISING, *dutch.ADVERTISING
)
"""Said in a headline that sells."""
