"""What rules look for in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases

GERMAN: Final[Mapping[str, Spoken]] = {
    "note.website-fault": Spoken(
        phrases=phrases(
            "(deine|ihre|eure) (webseite|website|homepage|internetseite|seite) (ist|wirkt|sieht) ... (veraltet|alt|altbacken|langsam)",
        ),
        fires=(
            "«Ihre Webseite wirkt leider etwas veraltet», das mache ich neu.",
            "«Deine Homepage ist zu langsam» fürs Handy.",
        ),
        quiet=("Über Ihre Webseite kam ich auf Ihren Vortrag.",),
    ),
}
