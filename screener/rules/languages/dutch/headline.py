"""What the rules on headlines and profiles look for in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import ADVERTISES
from screener.rules.languages.words.dutch import FIRMS, HELP

HEADLINE: Final[Mapping[str, Spoken]] = {
    "headline.helps-you": Spoken(
        phrases=phrases(
            "(ik|wij|we) (help|helpen|begeleid|begeleiden|ondersteun|coach|leer|adviseer|bouw) _",
            f"(ik|wij|we) {HELP} (jou|je)",
            f"{HELP} {FIRMS}",
        ),
        fires=("«Ik help ondernemers» groeien", "«Wij begeleiden teams»"),
        quiet=("Helpende in de thuiszorg",),
    ),
    "headline.plain-role": Spoken(
        phrases=phrases(
            "^ (verpleegkundige|leraar|lerares|docent|huisarts|arts|timmerman|elektricien|loodgieter|bakker|kok|chauffeur|machinist|boekhouder|onderzoeker|ingenieur|architect|advocaat|bibliothecaris|archivaris|vertaler|fysiotherapeut|verloskundige|apotheker|bioloog|chemicus|magazijnmedewerker|lasser|technicus|dierenarts|journalist|politieagent|brandweerman|pedagoog|psycholoog|restaurator|hovenier|landbouwer|boer|veehouder|imker|kapper|secretaresse|receptionist|ambtenaar|beleidsmedewerker|planner|werkvoorbereider|projectleider|onderwijsassistent|kraamverzorgende|logopedist|conducteur|schipper|monteur|metselaar|schilder|administratief medewerker|rechter|notaris|landmeter|kleuterjuf|laborant|wijkverpleegkundige)"
        ),
        unless_anywhere=ADVERTISES,
        fires=("«Wijkverpleegkundige» in Delfzijl", "«Lasser»"),
        quiet=("Psycholoog | Ik help leiders", "Coach voor artsen"),
    ),
    "headline.learning-or-looking": Spoken(
        phrases=phrases(
            "^ (studente|promovendus|promovenda|stagiair|stagiaire|afgestudeerd|leerling|gepensioneerd|werkzoekend)",
            "(op zoek naar) [een|mijn|nieuwe] (baan|werk|stage|stageplek|eerste baan|nieuwe baan|uitdaging)",
        ),
        unless_anywhere=phrases("(help|coach|mentor|vrijheid)"),
        fires=("«Studente» archeologie", "«Op zoek naar een stage»"),
        quiet=("Coach voor werkzoekenden",),
    ),
    "headline.call-to-action": Spoken(
        phrases=phrases(
            "(stuur (me|een|mij)|vraag (de|het|een|nu)|boek (een|nu|je)|download|plan (een|je)|volg mij|klik|meld je|gratis)",
        ),
        fires=("«Boek een» kennismaking", "Rust in je hoofd: «download» de gids"),
        quiet=("Boekbinder",),
    ),
    "headline.promises-results": Spoken(
        phrases=phrases(
            "(meer|dubbele|extra) (klanten|leads|omzet|offerteaanvragen|rust|winst|vrijheid|zichtbaarheid|verkopers|opdrachten)",
            "(zonder gedoe|per maand|binnen {number} dagen|{number} offerteaanvragen|naar de top|zonder stress)",
        ),
        fires=("«Meer klanten» via je site", "Beleggen «zonder gedoe»"),
        quiet=("Meer dan bakker",),
    ),
    "headline.sells-service": Spoken(
        phrases=phrases(
            "(coach voor|businesscoach|lifecoach|loopbaancoach|strateeg|copywriter|makelaar|financieel adviseur|hypotheekadviseur|spreker|trainer voor|accountmanager|vertegenwoordiger|webbureau|leads voor|marketingbureau|vastgoedbeleggen|brand strategist|personal branding|reclamebureau)",
        ),
        unless_anywhere=phrases("(voetbal|korfbal|ziekenhuis|gemeente|school|in opleiding)"),
        fires=("«Makelaar» in Zeeland", "«Copywriter» voor merken"),
        quiet=("Coach bij voetbalclub De Meeuwen",),
    ),
}
