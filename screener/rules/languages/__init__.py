"""What rules look for in languages other than English: a file for each language, a rule's phrases under its id.

Languages do not get in each other's way: a phrase of one rarely means anything in another, so all of
them are looked for in every text, and a text may mix them.
"""

from typing import Final

from screener.rules.languages.dutch import DUTCH
from screener.rules.languages.french import FRENCH
from screener.rules.languages.german import GERMAN
from screener.rules.languages.italian import ITALIAN
from screener.rules.languages.polish import POLISH
from screener.rules.languages.portuguese import PORTUGUESE, PORTUGUESE_TOO
from screener.rules.languages.spanish import SPANISH, SPANISH_TOO
from screener.rules.languages.swedish import SWEDISH
from screener.rules.languages.turkish import TURKISH

LANGUAGES: Final = (
    GERMAN,
    FRENCH,
    SPANISH,
    SPANISH_TOO,
    PORTUGUESE,
    PORTUGUESE_TOO,
    ITALIAN,
    DUTCH,
    POLISH,
    SWEDISH,
    TURKISH,
)
