"""What a text or a headline says that sells, in languages other than English.

One list for several languages, because words of Spanish, Portuguese and Italian look alike: what a
phrase of one finds in the text of another must fall silent there too.
"""

from typing import Final

from screener.rules.kit import phrases
from screener.rules.languages.words import dutch, italian, portuguese, spanish

SELLS: Final = phrases(*spanish.SELLING, *portuguese.SELLING, *italian.SELLING, *dutch.SELLING)
"""Said in a note or message that sells."""

ADVERTISES: Final = phrases(
    *spanish.ADVERTISING, *portuguese.ADVERTISING, *italian.ADVERTISING, *dutch.ADVERTISING
)
"""Said in a headline that sells."""
