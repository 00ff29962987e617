"""What the rules on scams look for in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases

SAFETY: Final[Mapping[str, Spoken]] = {
    "safety.easy-work": Spoken(
        phrases=phrases(
            "(werk|thuiswerk|baan|bijbaan|vacature|klus) .. (thuis|online|op afstand|eenvoudig|makkelijk|parttime) ... (zonder ervaring|geen ervaring|per dag|per uur|telefoon|{money})",
            "(zonder ervaring|geen ervaring nodig|ervaring niet nodig) ... (thuis|dag|telefoon|whatsapp|telegram|verdien*)",
            "(beoordelen van|beoordelen|liken|reviewen) (hotels|producten|videos|apps|restaurants)",
            "(verdien|verdienen) ... (vanuit huis|thuis|met je telefoon|met je mobiel)",
        ),
        fires=("«Thuiswerk, online en geen ervaring» nodig.", "«Verdien geld vanuit huis»."),
        quiet=("Ik werk op vrijdag thuis.",),
    ),
    "safety.quick-pay": Spoken(
        phrases=phrases(
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
            "(app|appen|stuur|mail|bericht|contacteer|voeg|schrijf|praten|verder|contact) ... (via|op|naar|over) [mijn|onze] (whatsapp|telegram|signal|wechat)",
            "(heb|gebruik|hebt|heeft|gebruikt) (je|u|jij) (whatsapp|telegram|signal|wechat) ?",
        ),
        unless=phrases("(groepsapp|zoals afgesproken|groep)"),
        fires=("«Stuur een bericht via WhatsApp».", "Hier kom ik weinig, «heb je Telegram?»"),
        quiet=("Het staat in de groepsapp, via WhatsApp.",),
    ),
    "safety.account-alarm": Spoken(
        phrases=phrases(
            "(uw|je) (account|profiel) (wordt|is|zal|vertoont|werd) ... (geblokkeerd|opgeschort|beperkt|verdachte|gemeld|geschorst|gedeactiveerd)",
            "linkedin (support|ondersteuning|klantenservice|beveiliging|helpdesk)",
            "(bevestig|verifieer) (uw|je) (account|identiteit|gegevens|wachtwoord|profiel)",
        ),
        fires=("«Uw account wordt morgen geblokkeerd».", "«Verifieer uw identiteit»."),
        quiet=("Mijn rekening bij de garage viel mee.",),
    ),
    "safety.trading-tip": Spoken(
        phrases=phrases(
            "(beleg|beleggen|investeer|investeren|handel|handelen) (in|met) (crypto|cryptos|bitcoin|forex|goud|cryptomunten)",
            "(gegarandeerd|vast|maandelijks|wekelijks) rendement",
            "{percent} (per maand|per week|per dag|rendement)",
            "(verdubbel|verdubbelen|verdrievoudigen) (je|uw|jouw) (geld|inleg|vermogen|spaargeld)",
        ),
        unless=phrases("(scriptie|hypotheek|artikel)"),
        fires=("Ik «beleg in crypto».", "Een «gegarandeerd rendement» van 9%."),
        quiet=("Mijn scriptie gaat over vast rendement.",),
    ),
    "safety.second-income": Spoken(
        phrases=phrases(
            "(extra|passief|tweede|aanvullend) (inkomen|inkomsten|inkomstenbron)",
            "(financiele vrijheid|financieel vrij|financieel onafhankelijk|eigen baas)",
            "(iets|wat|geld) (bijverdienen|bij te verdienen)",
        ),
        unless=phrases("(scriptie|belasting|aangifte)"),
        fires=("Zoek je een «extra inkomen»?", "Zo werd ik «financieel vrij»."),
        quiet=("Het inkomen van de club daalt.",),
    ),
    "safety.strange-warmth": Spoken(
        phrases=phrases(
            "(mooie|lieve|prachtige) (glimlach|lach|ogen)",
            "(hallo|hoi|dag|hey) (schoonheid|lieverd|schat|mooierd|knapperd|liefje)",
            "(ik ben|man) [een] (weduwnaar|weduwe|alleenstaand|vrijgezel)",
            "beter (leren kennen|te leren kennen)",
            "(vredesmissie|booreiland)",
        ),
        unless=phrases("(tandarts|baby|kind|team|collega)"),
        fires=("«Hoi schat», waar woon je?", "«Ik ben weduwnaar» en reis veel."),
        quiet=("De kinderen doen de groeten.",),
    ),
}
