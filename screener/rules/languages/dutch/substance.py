"""What the rules on what speaks for a note look for in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import SELLS
from screener.rules.languages.words.dutch import WORK

SUBSTANCE: Final[Mapping[str, Spoken]] = {
    "welcome.your-work": Spoken(
        phrases=phrases(
            f"(je|jouw|uw|jullie) {WORK} (over|van|in|op|uit|met|waarin|dat|die|bij|was|heeft|aan|gelezen|gezien|gebruikt)",
            f"(las|lees|zag|hoorde|gebruik|kocht|bekeek|herlas) [ik] (je|jouw|uw|jullie) {WORK}",
        ),
        unless_anywhere=SELLS,
        fires=("Ik «las uw artikel» over de sluizen.", "«Je kaart van» Zeeland hangt hier."),
        quiet=("Je post over omzet, wij helpen bedrijven.",),
    ),
    "welcome.your-words": Spoken(
        phrases=phrases(
            "(je|jij|u) (vroeg|zei|schreef|vertelde|noemde|stelde|tipte|reageerde) (dat|of|in|over|de|het|een|laatst|bij|op|naar|hoe|waar)",
            "(je|jouw|uw) (vraag|reactie|opmerking|oproep|antwoord|advertentie|bericht) (over|in|op|van|bij|naar|aan)",
        ),
        unless_anywhere=SELLS,
        fires=("«Je vroeg in» de groep wie de pers heeft.", "Op «uw vraag over» de brug weet ik iets."),
        quiet=("Je zei dat je klanten zoekt.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=phrases(
            "(zoeken|zoek|vacature|gezocht) ... (contract|vast|bruto|cao|schaal|ploegendienst|uur per week|locatie|afdeling)",
            "({money}|{number}) bruto",
        ),
        unless_anywhere=phrases("(zonder ervaring|whatsapp|telegram|per dag|thuiswerk|thuis|vertrouwelijk)"),
        fires=("Wij «zoeken een lasser, vast contract».", "Het is «3400 bruto»."),
        quiet=("Wij zoeken mensen, vast inkomen via Telegram.",),
    ),
    "welcome.wants-to-buy": Spoken(
        phrases=phrases(
            "(wat kost|hoeveel kost|wat vraagt u|wat vraag je|wat rekent u|wat reken je) (het|een|de|voor|om|zo)",
            "(willen|wil|zou|zouden) [graag|we|ik] [graag] {number} _ (bestellen|kopen|huren|laten)",
            "(offerte|prijsopgave) (aanvragen|voor {number}|maken|vragen)",
            "(wij hebben|ik heb|we hebben) {number} _ nodig",
        ),
        unless_anywhere=phrases("(ons bureau|vrijblijvend|onze diensten|gratis|reviews)"),
        fires=("«Wat kost het» om een klok te herstellen?", "Ik wil graag een «offerte aanvragen»."),
        quiet=("Wat kost het u nu? Vrijblijvend advies.",),
    ),
}
