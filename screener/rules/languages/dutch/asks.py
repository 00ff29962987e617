"""What the rules on what is asked look for in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.dutch import MIN, MINUTES

ASKS: Final[Mapping[str, Spoken]] = {
    "asks.call": Spoken(
        phrases=phrases(
            "(korte|kort|snelle|vrijblijvende|kennismakings) (call|gesprek|belafspraak|kennismaking|videocall|telefoontje|afspraak|zoom|kennismakingsgesprek)",
            "(gesprek|call|belafspraak|afspraak|kennismaking|zoom|meeting) (inplannen|plannen|in te plannen|boeken|te plannen|inschieten|prikken)",
            f"(heb|heeft|hebt|zou) (je|u|jij) [even|misschien|ergens|deze week] {MINUTES} {MIN}",
            f"{MINUTES} {MIN} (bellen|sparren|kennismaken|van je tijd|van uw tijd|tijd)",
            "(virtuele|digitale) (koffie|kop koffie|bakkie)",
        ),
        fires=("Zullen we een «korte call» doen?", "«Heb je even 15 minuten»?"),
        quiet=("De trein doet er 15 minuten over.",),
    ),
    "asks.contact-details": Spoken(
        phrases=phrases(
            "(stuur|geef|mag ik|wat is|mail|app) [me|mij] (je|uw|jouw) (nummer|telefoonnummer|mailadres|e mailadres|emailadres|mobiele nummer|whatsapp|06)"
        ),
        unless=phrases("(fotos|notulen|levering|borrel)"),
        fires=("«Wat is je nummer»?", "«Mag ik uw mailadres»?"),
        quiet=("Mag ik je mailadres voor fotos van de borrel?",),
    ),
    "asks.send-material": Spoken(
        phrases=phrases(
            "(mag|zal|kan) ik (je|u|jullie) [een|de|wat|meer|onze] (informatie|brochure|presentatie|voorstel|demo|video|voorbeeld|catalogus|link|case|voorbeelden) [vrijblijvend] (sturen|toesturen|mailen|doorsturen)",
            "(stuur|mail) ik (je|u|jullie) [graag] [een|de|wat|meer|onze] (informatie|brochure|presentatie|voorstel|link|video|case)",
        ),
        unless_anywhere=phrases("(zoals afgesproken|waar je om vroeg|notulen)"),
        fires=("«Mag ik u een brochure sturen»?", "«Zal ik je meer informatie mailen»?"),
        quiet=("Zoals afgesproken stuur ik je de presentatie.",),
    ),
    "asks.referrals": Spoken(
        phrases=phrases(
            "(ken|kent) (je|u|jij) [toevallig|misschien|nog] (iemand|mensen|bedrijven|ondernemers) (die|voor|in je netwerk|met|in jouw) [hulp|interesse|op zoek|hier|geinteresseerd|behoefte|baat]"
        ),
        unless=phrases("(kamer|huis|hond|stage|oppas|fiets)"),
        fires=("«Ken je iemand die hulp» zoekt?", "«Kent u bedrijven die interesse» hebben?"),
        quiet=("Ken je iemand die een kamer verhuurt?",),
    ),
    "asks.spread-the-word": Spoken(
        phrases=phrases(
            "(deel|delen|like|repost) [je|jij|u|graag|dan|a] (mijn|deze|dit|onze|het) (post|bericht|video|link|campagne|actie|pagina|artikel|petitie)",
            "(volg|like) (mijn|onze) (pagina|kanaal)",
            "(delen|deel) (met|in) (je|uw|jouw|jullie) (netwerk|volgers|achterban|collegas|contacten)",
        ),
        fires=("«Deel mijn post».", "«Volg onze pagina»."),
        quiet=("Ik deel de moestuin met Roos.",),
    ),
    "asks.endorsement": Spoken(
        phrases=phrases(
            "(schrijven|achterlaten|achter te laten|schrijf|geven|plaatsen) [een|van] [korte|mooie] (review|aanbeveling|recensie|testimonial)",
            "(review|aanbeveling|recensie|testimonial) (schrijven|achterlaten|geven|plaatsen|voor mij|over mij)",
        ),
        unless_anywhere=phrases("(hotel|samengewerkt|docent|master)"),
        fires=("Wil je een «review achterlaten»?", "Kun je een «aanbeveling schrijven»?"),
        quiet=("Wil je een recensie over het boek lezen?",),
    ),
    "asks.vague-talk": Spoken(
        phrases=phrases(
            "(van gedachten wisselen|ervaringen uitwisselen|ideeen uitwisselen|even sparren|een keer sparren)",
            "(kijken|bekijken|ontdekken|verkennen) (wat|hoe|of) (we|wij) (voor|elkaar|iets|kunnen)",
            "(kop koffie|bakkie) (drinken|doen)",
        ),
        unless_anywhere=phrases("(scriptie|stage|{number})"),
        fires=("Zullen we «van gedachten wisselen»?", "«Een keer sparren» lijkt me leuk."),
        quiet=("Ik wil met je praten over de scriptie.",),
    ),
}
