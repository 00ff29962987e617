"""What the rules on scams look for in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases

SAFETY: Final[Mapping[str, Spoken]] = {
    "safety.easy-work": Spoken(
        phrases=phrases(
            "(zoeken|gezocht|zoek) .. (parttime|thuiswerk*|flexibel*|medewerkers|mensen) ... (liken|thuis|telefoon|dagelijks|per dag|per like|videos|reviews|zonder ervaring)",
            "(liken|beoordelen|bekijken) ... ({money} per|dagelijks|uitbetaald|verdien*|per like|per video)",
            "(van|vanuit) huis (uit|werken|geld|iets|verdien*) [_]",
            "(werk|thuiswerk|baan|bijbaan|vacature|klus) .. (thuis|online|op afstand|eenvoudig|makkelijk|parttime) ... (zonder ervaring|geen ervaring|per dag|per uur|telefoon|{money})",
            "(zonder ervaring|geen ervaring nodig|ervaring niet nodig) ... (thuiswerk*|vanuit huis|per dag|dagelijks|telefoon|whatsapp|telegram|verdien*)",
            "(beoordelen van|beoordelen|liken|reviewen) (hotels|producten|videos|apps|restaurants)",
            "(verdien|verdienen) ... (vanuit huis|thuis|met je telefoon|met je mobiel)",
        ),
        fires=("«Thuiswerk, online en geen ervaring» nodig.", "«Verdien geld vanuit huis»."),
        quiet=(
            "Zonder ervaring kun je thuis beginnen met vlechten.",
            "Ik werk op vrijdag thuis.",
        ),
    ),
    "safety.quick-pay": Spoken(
        phrases=phrases(
            "{money} per (like|dag|uur|week|video|taak|review|inschrijving)",
            "(dagelijks|direct|elke dag|wekelijks) (uitbetaald|betaald|uitbetalen|geld)",
            "(verdien|verdienen|verdiensten|uitbetaling|betalen|salaris) ... ({money}|{number}) [euro] (per dag|per uur|per week|daags)",
            "({money}|{number} euro) per dag",
            "(dagelijkse|directe|dagelijks) (uitbetaling|uitbetaald|betaling)",
        ),
        unless=phrases("(bruto|cao|contract|huur|tarief)"),
        fires=("Je kunt «verdienen tot 200 euro per dag».", "Met «directe uitbetaling»."),
        quiet=("Bruto is het 140 euro per dag volgens de cao.",),
    ),
    "safety.other-messenger": Spoken(
        phrases=phrases(
            "(appen|stuur|bericht|schrijf|verder praten|voeg|bereikbaar|chatten) .. (whatsapp|telegram|signal|wechat|viber)",
            "(mijn|je|uw|jouw) (whatsapp|telegram|whatsappnummer)",
            "(app|appen|stuur|mail|bericht|contacteer|voeg|schrijf|praten|verder|contact) ... (via|op|naar|over) [mijn|onze] (whatsapp|telegram|signal|wechat)",
            "(heb|gebruik|hebt|heeft|gebruikt) (je|u|jij) (whatsapp|telegram|signal|wechat) ?",
        ),
        unless=phrases("(groepsapp|zoals afgesproken|groep)"),
        fires=("«Stuur een bericht via WhatsApp».", "Hier kom ik weinig, «heb je Telegram?»"),
        quiet=("Het staat in de groepsapp, via WhatsApp.",),
    ),
    "safety.account-alarm": Spoken(
        phrases=phrases(
            "(geachte|beste) (linkedin gebruiker|gebruiker|accounthouder|klant van linkedin)",
            "(account|profiel) .. (geblokkeerd|opgeschort|verloopt|verwijderd|gemeld|beperkt|afgesloten|verifieren|bevestigen)",
            "(binnen {number} uur|direct) .. (bevestig*|verifi*|reageren|blokk*|inlog*)",
            "(uw|je) (account|profiel) (wordt|is|zal|vertoont|werd) ... (geblokkeerd|opgeschort|beperkt|verdachte|gemeld|geschorst|gedeactiveerd)",
            "linkedin (support|ondersteuning|klantenservice|beveiliging|helpdesk)",
            "(bevestig|verifieer) (uw|je) (account|identiteit|gegevens|wachtwoord|profiel)",
        ),
        fires=("«Uw account wordt morgen geblokkeerd».", "«Verifieer uw identiteit»."),
        quiet=("Mijn rekening bij de garage viel mee.",),
    ),
    "safety.trading-tip": Spoken(
        phrases=phrases(
            "(crypto|bitcoin|forex|trading|beleggen|beursplatform|vastgoedbeleggen|handelssignalen|usdt) .. (rendement|verdien*|winst|signalen|tips|platform|leren|laten zien|gratis|groep|zonder gedoe|instap*|inleg|vanaf)",
            "(vast rendement|hoog rendement|{percent} rendement|rendement (tot|van) {percent}|rendement per (maand|week|dag|jaar))",
            "(beleg|belegt) (je|u) (wel eens|weleens|in)",
            "(investeer|investeert) (je|u) (wel eens|weleens|al|ook|in)",
            "(beleg|beleggen|investeer|investeren|handel|handelen) (in|met) (crypto|cryptos|bitcoin|forex|goud|cryptomunten)",
            "(gegarandeerd|vast|maandelijks|wekelijks) rendement",
            "{percent} (per maand|per week|per dag|rendement)",
            "(verdubbel|verdubbelen|verdrievoudigen) (je|uw|jouw) (geld|inleg|vermogen|spaargeld)",
        ),
        unless=phrases(
            "(zonnepanelen|prijzen|inflatie|gestegen|huur|panelen|ketel|pomp)", "(scriptie|hypotheek|artikel)"
        ),
        fires=("Ik «beleg in crypto».", "Een «gegarandeerd rendement» van 9%."),
        quiet=(
            "De prijzen zijn 2% per maand gestegen.",
            "Belegt u al de broodjes zelf?",
            "Het rendement van de warmtepomp valt tegen.",
            "Mijn scriptie gaat over vast rendement.",
        ),
    ),
    "safety.second-income": Spoken(
        phrases=phrases(
            "(bijverdienen|extra verdienen|bij verdienen)",
            "naast (je|het|uw) (werk|baan|job) .. (verdien*|inkom*|geld|ondernem*|iets)",
            "(iets moois|een eigen bedrijf|online business|thuisbusiness|vrijheid|een team) .. (opbouwen|op te bouwen|starten|bouwen|fijn team)",
            "(netwerkmarketing|network marketing|vrij ondernemer|vrij ondernemen|eigen tijd indelen)",
            "(deze|dit|ons|onze|mijn) (kans|bedrijf|business|product|producten|team|onderneming|methode|systeem) .. (mijn|ons|haar|zijn) leven [heeft|echt|compleet] (veranderd|veranderde)",
            "(extra|passief|tweede|aanvullend) (inkomen|inkomsten|inkomstenbron)",
            "(financiele vrijheid|financieel vrij|financieel onafhankelijk)",
            "(je|jouw|uw|word|wees|worden|als) eigen baas",
            "(iets|wat|geld) (bijverdienen|bij te verdienen)",
        ),
        unless=phrases("(vrijwillig*|bakkerij|boerderij)", "(scriptie|belasting|aangifte)"),
        fires=("Zoek je een «extra inkomen»?", "Zo werd ik «financieel vrij»."),
        quiet=(
            "Naast je werk nog in het bestuur, knap hoor.",
            "Ik ben eigen baas sinds 2010.",
            "Je boek heeft mijn leven veranderd.",
            "Het inkomen van de club daalt.",
        ),
    ),
    "safety.strange-warmth": Spoken(
        phrases=phrases(
            "(je|jouw|uw) (foto|profielfoto|glimlach|lach|ogen|uitstraling) .. (mooi*|zag|lief|straal*|trok|prachtig*|eerlijk*|sprak)",
            "(hallo|hoi|dag|hey|beste|een) (mooie|knappe|charmante) (dame|vrouw|man|heer|meid)",
            "(eerlijke|mooie|lieve|warme) (glimlach|ogen|uitstraling)",
            "(weduwnaar (uit|van|met|en)|legerarts|op een (booreiland|olieplatform)|ingenieur op een)",
            "(oprechte|serieuze|echte|eerlijke) (vriendschap|relatie|vriend|liefde)",
            "(wat straal (je|jij|u)|hoi lieverd|dag schoonheid|lieverd)",
            "(mooie|lieve|prachtige) (glimlach|lach|ogen)",
            "(hallo|hoi|dag|hey) (schoonheid|lieverd|schat|mooierd|knapperd|liefje)",
            "(ik ben|man) [een] (weduwnaar|weduwe|alleenstaand|vrijgezel)",
            "(je|jou|u|elkaar) beter (leren kennen|te leren kennen)",
            "(vredesmissie)",
        ),
        unless=phrases(
            "(lotgenoten*|opvang|molen|schilderij|affiche|dorp|uitkering|pensioen|kinderen|gekend)",
            "(tandarts|baby|kind|team|collega)",
        ),
        fires=("«Hoi schat», waar woon je?", "«Ik ben weduwnaar» en reis veel."),
        quiet=(
            "Mijn vader was kapitein op de veerboot.",
            "Mooie dame op uw schilderij.",
            "Ik wil het dorp beter leren kennen.",
            "Ik ben weduwe en zoek een lotgenotengroep.",
            "De kinderen doen de groeten.",
        ),
    ),
}
