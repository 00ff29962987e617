"""What the rules on what is asked look for in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.dutch import DAYS, MIN, MINUTES

ASKS: Final[Mapping[str, Spoken]] = {
    "asks.call": Spoken(
        phrases=phrases(
            "(staat|sta) (u|je) open voor een [_] (gesprek|kennismaking|call|afspraak|kop koffie|belletje|demo|praatje)",
            "(nader|verder|persoonlijk|vrijblijvend) (kennismaken|kennis te maken|toelichten|toe te lichten|bespreken|te bespreken|contact)",
            "(plannen we|zullen we|kunnen we|laten we) .. (bellen|kennismaken|afspreken|een call|inplannen|een afspraak|sparren|meeten|zoomen|koffie)",
            "(bel|bellen|belt|opbellen) (je|we|u|jullie|ik|even|me) [me|je|u|even|deze|morgen|eens] (even|eens|over|morgen|deze|kort|bellen|kan)",
            "(even|kort|eens|samen) (bellen|zoomen|kennismaken|inbellen|een belletje)",
            "(wanneer|hoe laat|welke dag) (kan|mag|zal|schikt|past|komt) (ik|we|het|u|je|jou) .. (bellen|spreken|langskomen|uit|kennismaken|schikken|u|je)",
            "(kennismaking|kennismakingsgesprek|gesprek|afspraak|demo|moment|belmoment|adviesgesprek) (van een kwartier|in|plannen|inplannen|in te plannen|van {number}|om|plan ik)",
            "(plan|plannen|prik|prikken) (ik|we|wij) (graag|even|een) .. (kennismaking|moment|gesprek|afspraak|demo|call|in)",
            f"(heeft|heb|hebt) (u|je|jij) [deze week|volgende week|even] {MINUTES} {MIN} (voor|om|tijd|voor een)",
            "(duurt|kost) [je|u] [echt|maar|slechts] [maar|slechts] (vijf|tien|{number}|vijftien) (min|minuten|seconden|minuutjes)",
            "(korte|kort|snelle|vrijblijvende|kennismakings) (call|gesprek|belafspraak|kennismaking|videocall|telefoontje|afspraak|zoom|kennismakingsgesprek)",
            "(gesprek|call|belafspraak|afspraak|kennismaking|zoom|meeting) (inplannen|plannen|in te plannen|boeken|te plannen|inschieten|prikken)",
            f"(heb|heeft|hebt|zou) (je|u|jij) [even|misschien|ergens|deze week] {MINUTES} {MIN}",
            f"{MINUTES} {MIN} (bellen|sparren|kennismaken|van je tijd|van uw tijd|tijd)",
            "(virtuele|digitale) (koffie|kop koffie|bakkie)",
        ),
        unless_anywhere=phrases(
            "(scriptie|student*|studeer*|stage|omscholing|opleiding|sollicit*|gesolliciteerd|diploma*|interview|omroep|zoon|dochter|bestelling|reparatie|artikel|leerling*|lessen|huisarts|geen probleem als|klas)"
        ),
        fires=("Zullen we een «korte call» doen?", "«Heb je even 15 minuten»?"),
        quiet=("De trein doet er 15 minuten over.",),
    ),
    "asks.contact-details": Spoken(
        phrases=phrases(
            "(stuur|geef|mail|app|laat) (me|mij|ons) [even|gerust|dan] (je|uw|jouw) (nummer|telefoonnummer|mailadres|e mail|email|06|gegevens|contactgegevens|leeftijd)",
            "(stuur|geef|mag ik|wat is|mail|app) [me|mij] (je|uw|jouw) (nummer|telefoonnummer|mailadres|e mailadres|emailadres|mobiele nummer|whatsapp|06)",
        ),
        unless=phrases("(fotos|notulen|levering|borrel)"),
        fires=("«Wat is je nummer»?", "«Mag ik uw mailadres»?"),
        quiet=("Mag ik je mailadres voor fotos van de borrel?",),
    ),
    "asks.send-material": Spoken(
        phrases=phrases(
            "(hierbij|in de bijlage|bijgevoegd|zoals beloofd) [vindt u|vind je|de|ons|onze|het] [onze|ons|nieuwe|de] (brochure|aanbod|folder|catalogus|prijslijst|presentatie|voorstel|nieuwsbrief|whitepaper)",
            "(stuur|reageer met|typ|mail) (scan|go|ja|info|start|interesse|gids)",
            "(nieuwsbrief|inspiratiemail|maandbrief)",
            "(mag|zal|kan) ik (je|u|jullie) [een|de|wat|meer|onze] (informatie|brochure|presentatie|voorstel|demo|video|voorbeeld|catalogus|link|case|voorbeelden) [vrijblijvend] (sturen|toesturen|mailen|doorsturen)",
            "(stuur|mail) ik (je|u|jullie) [graag] [een|de|wat|meer|onze] (informatie|brochure|presentatie|voorstel|link|video|case)",
        ),
        unless_anywhere=phrases(
            "(zoals afgesproken|waar je om vroeg|notulen|foto|fotos|cv|doopjurk|vraagje|scriptie|student*|studeer*|stage|omscholing|opleiding|sollicit*|gesolliciteerd|diploma*|interview|omroep|zoon|dochter|bestelling|reparatie|artikel|leerling*|lessen)"
        ),
        fires=("«Mag ik u een brochure sturen»?", "«Zal ik je meer informatie mailen»?"),
        quiet=("Zoals afgesproken stuur ik je de presentatie.",),
    ),
    "asks.referrals": Spoken(
        phrases=phrases(
            "(ken|kent|weet|weten) (je|u|jij|jullie) [nog|toevallig|misschien] (iemand|mensen|bedrijven|ondernemers|collegas|anderen) .. (die|voor wie|interesse|zoekt|zoeken|baat|hulp)",
            "(tip|tips|doorverwijzen|namen van) .. (collegas|klanten|netwerk|kennissen)",
            "(ken|kent) (je|u|jij) [toevallig|misschien|nog] (iemand|mensen|bedrijven|ondernemers) (die|voor|in je netwerk|met|in jouw) [hulp|interesse|op zoek|hier|geinteresseerd|behoefte|baat]",
        ),
        unless=phrases("(kamer|huis|hond|stage|oppas|fiets)"),
        fires=("«Ken je iemand die hulp zoekt»?", "«Kent u bedrijven die interesse» hebben?"),
        quiet=("Ken je iemand die een kamer verhuurt?",),
    ),
    "asks.spread-the-word": Spoken(
        phrases=phrases(
            "(volg|volgen|abonneer) (mij|ons|gerust|zeker) [op|via|gerust] _",
            "(abonneer|abonneren|volg ons|volg mij|deel dit|stuur door)",
            "(vacature|post|bericht|campagne|actie|pagina|artikel|evenement|link) .. (liken|delen|reposten|verspreiden|doorplaatsen|taggen)",
            "(liken|delen|reposten|volgen) (en|of) (liken|delen|reposten|reageren|taggen|volgen)",
            "(zou|kun|kunt|wil|wilt) (je|u|jij|jullie|ge) .. (liken|delen|reposten|aanprijzen|promoten|verspreiden|onder de aandacht)",
            "(deel|delen|like|repost) [je|jij|u|graag|dan|a] (mijn|deze|dit|onze|het) (post|bericht|video|link|campagne|actie|pagina|artikel|petitie)",
            "(volg|like) (mijn|onze) (pagina|kanaal)",
            "(delen|deel) (met|in) (je|uw|jouw|jullie) (netwerk|volgers|achterban|collegas|contacten)",
        ),
        fires=("«Deel mijn post».", "«Volg onze pagina»."),
        quiet=("Ik deel de moestuin met Roos.",),
    ),
    "asks.endorsement": Spoken(
        phrases=phrases(
            "(vaardigheden|competenties) (bevestigen|onderschrijven|aanvinken)",
            "(review|recensie|sterren|aanbeveling) (ruilen|terug|uitwisselen|op google|van vijf)",
            "(schrijven|achterlaten|achter te laten|schrijf|geven|plaatsen) [een|van] [korte|mooie] (review|aanbeveling|recensie|testimonial)",
            "(review|aanbeveling|recensie|testimonial) (schrijven|achterlaten|geven|plaatsen|voor mij|over mij)",
        ),
        unless_anywhere=phrases("(hotel|samengewerkt|docent|master)"),
        fires=("Wil je een «review achterlaten»?", "Kun je een «aanbeveling schrijven»?"),
        quiet=("Wil je een recensie over het boek lezen?",),
    ),
    "asks.vague-talk": Spoken(
        phrases=phrases(
            "(even|eens|graag|keer) (sparren|brainstormen|van gedachten wisselen|babbelen|kletsen|bijkletsen)",
            "(koffie|cappuccino|espresso|bakkie|lunch|borrel) (drinken|doen|voor je mee|mee|met je|plannen|samen)",
            "(van gedachten wisselen|ervaringen uitwisselen|ideeen uitwisselen|even sparren|een keer sparren)",
            "(kijken|bekijken|ontdekken|verkennen) (wat|hoe|of) (we|wij) (voor|elkaar|iets|kunnen)",
            "(kop koffie|bakkie) (drinken|doen)",
        ),
        unless_anywhere=phrases("(scriptie|stage|{number})"),
        fires=("Zullen we «van gedachten wisselen»?", "«Een keer sparren» lijkt me leuk."),
        quiet=("Ik wil met je praten over de scriptie.",),
    ),
    "asks.slot": Spoken(
        phrases=phrases(
            f"(ik|we) (bel|bellen|kom|plan|zet|plannen) (u|je|jullie|een|de|het|{DAYS[1:-1]}) .. (morgen|{DAYS[1:-1]}|om {{number}}|tussen|agenda|in|langs|de {{number}}e)",
            f"(past|schikt|lukt) {DAYS} ... ?",
            "(welke dag|wanneer|welk moment) (schikt|past|komt) [het|u|je|jou] [u|je|jullie|uit|het]",
            "(zal ik|mag ik) .. (aanschuiven|inplannen|plannen)",
        ),
        unless_anywhere=phrases(
            "(sollicit*|reparatie|doopjurk|levering|notulen|interview|omroep|wedstrijd|rolstoel*|bestell*|huurder|prijsopgave)"
        ),
        fires=("«Ik bel u morgen» over het contract.", "«Schikt vrijdag?»"),
        quiet=("Voor de reparatie: ik kom vrijdag langs.",),
    ),
    "asks.introduction": Spoken(
        phrases=phrases(
            "(kun|kunt|zou|wil|wilt|kan) (je|u|jij) (me|mij|ons) .. (introduceren|voorstellen aan|in contact brengen|koppelen|doorverbinden)",
            "(ik zie|zag) dat (je|u) .. (kent|verbonden|connectie|connecties)",
        ),
        unless_anywhere=phrases(
            "(ook kent|allebei|scriptie|student*|studeer*|stage|omscholing|opleiding|sollicit*|gesolliciteerd|diploma*|interview|omroep|zoon|dochter|bestelling|reparatie|artikel|leerling*|lessen)"
        ),
        fires=("«Kunt u mij introduceren» bij de wethouder?", "«Ik zie dat u Tonnie kent»."),
        quiet=("Leuk, wij kennen elkaar allebei van de markt.",),
    ),
    "asks.vote": Spoken(
        phrases=phrases(
            "(stem|stemmen) (uitbrengen|op ons|op mij|voor ons|voor mij|uit te brengen|nu)",
            "(teken|tekenen|onderteken|ondertekenen) .. (petitie|burgerinitiatief)",
        ),
        fires=("Wil je een «stem uitbrengen»?", "«Onderteken onze petitie»."),
        quiet=("De altstem ontbreekt nog.",),
    ),
    "asks.money": Spoken(
        phrases=phrases(
            "(doneer|doneren|donatie|donaties|sponsoren|crowdfunding|inzamelactie|investeerders|steun ons|bouwsteen van|word donateur)",
        ),
        unless_anywhere=phrases("(dank|bedankt|shirt|scriptie|vergadering)"),
        fires=("«Doneer» voor het dak.", "We zoeken «investeerders»."),
        quiet=("Bedankt voor de donatie aan het koor.",),
    ),
    "asks.survey": Spoken(
        phrases=phrases(
            "(enquete|vragenlijst|survey) [_] [_] [_] [_] (invullen|in te vullen|in willen vullen|delen)",
            "(invullen|vul) .. (enquete|vragenlijst|duurt|minuten)",
        ),
        fires=("Wil je mijn «enquête invullen»?", "«Vul de vragenlijst» in."),
        quiet=("De enquête is gesloten.",),
    ),
    "asks.join": Spoken(
        phrases=phrases(
            "(word|sluit|doe|kom) (lid|je aan|mee|bij) (van|bij|met|aan|in) [onze|ons|mijn|de|het] (community|groep|club|netwerk|kring|beweging|team|challenge|programma|mastermind)",
        ),
        fires=("«Word lid van onze community».", "«Sluit je aan bij ons netwerk»."),
        quiet=("Kom bij ons eten.",),
    ),
    "asks.demonstration": Spoken(
        phrases=phrases(
            "(een|de|korte|online|gratis|onze) (demo|demonstratie|proefrit|rondleiding door (onze|ons))",
            "(laten zien|tonen|demonstreren) (hoe|wat|waarom) (wij|we|ik|ons|onze|het|je|u|dat)",
        ),
        unless=phrases("(scriptie|foto|depot|collectie)"),
        fires=("Ik plan «een demo» in.", "Ik wil «laten zien hoe wij» werken."),
        quiet=("De rondleiding door het museum was fijn.",),
    ),
}
