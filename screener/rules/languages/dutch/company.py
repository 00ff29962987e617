"""What customers, readers, colleagues and helpers say in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.dutch.selling import SELLS
from screener.rules.languages.words.dutch import TRADES, WORK, YOUR

COMPANY: Final[Mapping[str, Spoken]] = {
    "welcome.asks-small-advice": Spoken(
        phrases=phrases(
            "(hoe) (bent|ben|is) (u|je|jij|ge) .. (gekomen|begonnen|gerold|geworden|terechtgekomen)",
            "(wat|welk|welke|waar) (zou|zoudt) (u|je|jij|ge) .. (lezen|beginnen|aanraden|kiezen|eerst|starten|doen)",
            "(tip|tips|raad|boekentip|advies) (voor (een beginner|een starter|een beginnend|iemand die|zij instromers))",
            "(overweeg|denk erover|denk eraan|twijfel) .. (om|of) .. (omscholen|opleiding|overstap|te worden|te gaan|studeren|om te scholen)",
            "(beginnend|beginnende|startende) (imker|leraar|lerares|bakker|boer|molenaar|verpleegkundige|hovenier|timmerman|juf|logopedist|fotograaf) .. _",
            "(hoe moeilijk|hoe zwaar|is het moeilijk|valt het mee) .. (toets|opleiding|examen|beroep|werk) _",
        ),
        unless=phrases("(klanten|leads|leverancier|software|beleggen)"),
        unless_anywhere=SELLS,
        fires=("«Wat zou u eerst lezen» over kalk?", "«Hoe bent u begonnen» als molenaar?"),
        quiet=("Hoe bent u bij uw boekhouder gekomen? Onze software is gratis.",),
    ),
    "welcome.congratulates": Spoken(
        phrases=phrases(
            "(gefeliciteerd|proficiat|felicitaties|van harte|chapeau|hulde) .. (met|voor) .. (prijs|diploma|benoeming|promotie|jubileum|tentoonstelling|boek|pensioen|verkiezing|zege|overwinning|opening|subsidie|geld|depot|zoon|dochter|huwelijk|examen|doctoraat|onderscheiding|lintje|overname|titel|kampioenschap|geboorte)",
            "(las|hoorde|zag|gelezen|gehoord) .. dat (u|je|jij|jullie) .. (gewonnen|geworden|gekregen|krijgt|geslaagd|benoemd|verkozen|wint|verdiend|gehaald)",
            "(dik verdiend|meer dan verdiend|welverdiend|wat fijn voor je|wat fijn voor u|blij voor je|blij voor u)",
        ),
        unless=phrases("(genomineerd|jury|geselecteerd|claim|pakket)"),
        unless_anywhere=phrases(
            *SELLS.written,
            "(genomineerd|geselecteerd|claim uw|zichtbaarheid|pakket|begeleid|eerste 100 dagen|scan|cadeau)",
        ),
        fires=("«Proficiat met uw diploma»!", "Ik «hoorde dat je gewonnen» hebt, «dik verdiend»."),
        quiet=("Gefeliciteerd! U bent genomineerd voor de Parel.",),
    ),
    "welcome.fellow": Spoken(
        phrases=phrases(
            "(collega|vakgenoot|vakgenote|medestander|lotgenoot|lotgenote) (uit|in|van|hier|bij) _",
            f"(van) {TRADES} (tot|naar|aan) {TRADES}",
            f"(ben|ik) [_] (ook|zelf|zelf ook|eveneens) [_] {TRADES}",
            f"{TRADES} (ik ook|hier ook|net als (u|jij|ik))",
            "(ik ook|ikke ook|ik dus ook) (imker|boer|molenaar|leraar|verpleegkundige|bakker|texelaars)",
            "(doe|werk|geef|rij|kweek|hou|houd|restaureer|bouw|leid) .. (ook|zelf ook|hetzelfde|net als) [_] (in|bij|op|met|aan|voor|dit|dat) _",
            "(zelfde|hetzelfde) (vak|beroep|werk|probleem|materiaal|gewas|ras|machine|toestel|type) _",
        ),
        unless=phrases("(ondernemer*|coach*|founder*|adviseur|verkoop|klanten|makelaar|netwerk)"),
        unless_anywhere=SELLS,
        fires=("«Vakgenote uit Brugge» hier.", "«Ik ben zelf ook imker»."),
        quiet=("Ik ben ook coach en help mensen zoals u.",),
    ),
    "welcome.hires-you": Spoken(
        phrases=phrases(
            "(zou|wilt|wil|zoudt|kunt|kun) (u|je|ge|jij) .. (voor ons|bij ons|op onze|in onze|voor onze|op ons) ... (spelen|bouwen|schrijven|vertalen|zingen|spreken|lesgeven|restaureren|fotograferen|repareren|koken|bakken|tolken|begeleiden)",
            "(zoek|zoeken) .. (per|voor|in|vanaf) ... ({number} uur|{number} tot {number}|schaal|fwg|voltijds|deeltijds|vaste dienst|{money}|uur per week|barema)",
            "({money}|{number} euro|{number} bruto|schaal {number}|fwg {number}|bruto {number}) .. (bruto|per maand|per uur|uur|plus toeslag|toeslag|netto|het uur|dagdelen)",
            "(wij|ik) (wil|willen|zou|zouden) (u|je|jou) .. (inhuren|aannemen|boeken|opdracht geven|in dienst)",
            "{number} (uur|uren) .. (schaal|fwg|contract|vast|thuiswerken|per week|cao)",
        ),
        unless=phrases(
            "(per dag|thuis|whatsapp|telegram|commissie|provisie|verdien*|rendement|bijverdienen|opdrachtgever|korting|abonnement)"
        ),
        unless_anywhere=phrases(*SELLS.written, "(opdrachtgever|kandidaat|telegram|verdien*)"),
        fires=("«Wilt u voor ons op Pasen spelen»?", "Planner in Emmen, «28 uur, FWG» 40."),
        quiet=("Verdien 120 euro per dag met reviews.",),
    ),
    "welcome.just-follows": Spoken(
        phrases=phrases(
            "(lees|volg|luister) [_] [_] (mee|graag|met plezier|al jaren|stilletjes) .. (met|naar) .. _",
            f"(lees|volg|beluister) {YOUR} [_] (blog|column|columns|stukken|verhalen|berichten|podcast|serie|nieuwsbrief) .. (over|met|van|vanuit|uit) _",
            "(stille|trouwe|vaste) (lezer|lezeres|volger|meelezer|luisteraar|kijker)",
            "(antwoord|antwoorden|reageren|reactie|accepteren|terugschrijven) (hoeft niet|is niet nodig|niet nodig)",
            "(hoeft niet|hoef je niet|hoeft u niet) .. (te antwoorden|te reageren|terug te schrijven|antwoorden)",
            "(wilde|wou|wil) .. (alleen|gewoon|enkel) .. (bedanken|meelezen|zeggen dat|volgen)",
        ),
        unless_anywhere=phrases(*SELLS.written, "(volg mij|volg terug|mijn pagina)"),
        fires=("Ik ben een «stille lezer» uit Goes.", "«Antwoord hoeft niet»."),
        quiet=("Ik volg terug, volg mij ook!",),
    ),
    "welcome.knows-who-you-know": Spoken(
        phrases=phrases(
            "(wij|we|u|je|jij) .. (kennen|kent) .. (allebei|beiden|ook) {name}",
            "(kent|ken) (u|je|jij) .. (ook|nog) {name} {name}",
            "(groeten|groetjes|de groeten) van {name}",
            "{name} [{name}] (zei|zegt|tipte|noemde|raadde|stuurde|vertelde|verwees|gaf) (mij|me|dat|uw|je|jouw|vraag|naar|over)",
            "(je|uw|jouw) (oud collega|oudcollega|collega|buurman|buurvrouw|zus|broer) {name} (zei|zegt|tipte|noemde|stuurde|gaf|vertelde)",
            "(via|door) {name} {name} (kwam|hoorde|weet|ken|kreeg) (ik|je|uw)",
        ),
        unless=phrases("(klant|team|platform|aanbod|bespaart|groeten van het|mijn naam|opdrachtgever)"),
        unless_anywhere=SELLS,
        fires=("«Groeten van Greet»!", "«Anneke Bijl zei dat» u sluizen kent."),
        quiet=("Wij hebben 23 connecties gemeen.", "Via Henk Jaspers kwam ik bij u. Hij bespaart 18%."),
    ),
    "welcome.offers-introduction": Spoken(
        phrases=phrases(
            "(zal|mag|kan|zou) ik (jullie|u|je|jou) .. (koppelen|in contact brengen|voorstellen aan|aan elkaar|in verbinding)",
            "(mag|zal|kan) ik .. (je|uw|jouw|haar|zijn) (nummer|naam|contact|gegevens) (doorgeven|geven|aan hem|aan haar)",
            "(breng|koppel|stel) (ik|je|jullie|u) .. (graag|gerust) .. (in contact|aan elkaar|voor|samen)",
            "(je|u|jij) (moet|zou|moest) .. (eens) .. (kennismaken met|praten met|ontmoeten)",
        ),
        unless=phrases("(ons|onze|verkoop|product|platform|mijzelf|mezelf|team|app|directeur)"),
        unless_anywhere=SELLS,
        fires=("«Zal ik jullie aan elkaar» voorstellen?", "«Mag ik haar jouw nummer geven»?"),
        quiet=("Mag ik u ons platform voorstellen?", "Kun je mij aan jullie directeur voorstellen?"),
    ),
    "welcome.plain-customer": Spoken(
        phrases=phrases(
            "(wat|hoeveel) (kost|kosten|rekent|vraagt|zou|moet) (het|u|je|jullie|een|de|die|dat|bij|zijn) (om|voor|bij|een|de|het|laten|kosten|als|per|ongeveer|poort)",
            "(verhuurt|verhuren|repareert|repareren|maakt|maken|doet|doen|levert|leveren|bakt|verkoopt|verkopen|rijden|neemt|nemen|heeft|hebben) (u|jullie|ge) (ook|nog|eventueel) .. _ ... ?",
            "(is er|heeft u|hebt u|hebben jullie|heb je) .. (nog) .. (plek|plaats|een kamer|een tafel|tijd|plek vrij|beschikbaar|vrij|op voorraad|liggen) ... ?",
            "(kunt u|kun je|kan je|zou u) .. (prijsopgave|offerte|een prijs|een afspraak|bestek) .. (maken|sturen|doen|geven)",
            "(wij|we|ik) (willen|wil|zou graag|zouden graag) .. (bestellen|boeken|huren|kopen|reserveren|laten maken|laten vermaken|laten schilderen)",
            "(uw|mijn|onze) bestelling .. ({number}|klaar|afhalen)",
            "(zoek|zoeken) .. (iemand die|een vakman|een lasser|een schilder|een fotograaf|een bloemist|een timmerman|een hoefstal|een vertaler) ... (kan|voor|wil|ons|mijn)",
        ),
        unless=phrases(
            "(vrijblijvend|voorstellen|onze app|onze oplossing|per maand|klanten|gratis|korting|verzuim u|kost u|kost je|kost het u)"
        ),
        unless_anywhere=SELLS,
        fires=("«Wat kost het om» een jurk te vermaken?", "«Verhuurt u ook partytenten in november?»"),
        quiet=("Wat kost verzuim u per jaar? Onze app helpt.",),
    ),
    "welcome.small-favour": Spoken(
        phrases=phrases(
            "(kun|kan|wil|zou) (je|jij|ge) [me|mij|even|ons|eens|nog|die|het] .. (sturen|lenen|meebrengen|meenemen|nakijken|nalezen|doorsturen|ophalen|opzoeken|uitlenen|langsbrengen)",
            "(heb je|heb jij|hebt ge|heeft u) .. (toevallig|misschien|nog) (nog|de|die|een|het|dat) _",
            "(mag ik|mogen we) .. (je|uw|jouw|jullie) (aanhanger|ladder|sleutel|boek|lijst|boormachine|busje|tent|tapkoeler|zaal|partituur|naam als referentie)",
            "(neem|breng|vergeet|denk) .. (mee|aan de|aan het|niet) .. (sleutel|lijst|ladder|partituur|taart|boormachine|aanhanger|notulen|foto)",
        ),
        unless=phrases(
            "(review|recensie|stem|stemmen|like|liken|volgers|netwerk|aanbevelen|voorstellen|contactgegevens|interesse|tijd|afspraak|minuten|cv|vacature|mailinglijst|mailadressen)"
        ),
        unless_anywhere=phrases(*SELLS.written, "(stem*|petitie|crowdfunding|lancering|launch*|doneren)"),
        fires=("«Heb je toevallig nog de lijst» van mei?", "«Kun je me die ladder lenen»?"),
        quiet=("Kun je ons bericht even doorsturen naar je volgers?",),
    ),
    "welcome.something-wrong": Spoken(
        phrases=phrases(
            "(bij u|van u|bij jullie|van jullie|jullie|uw|je) .. (gekocht|gekochte|geleverd|geleverde|geplaatst|geplaatste|besteld|bestelde|poort|ketel|traplift|webshop|levering|factuur|monteur|chauffeur|pakket) .. (klemt|kapot|stuk|lekt|ontbreekt|verkeerd|doet raar|werkt niet|defect|niet aangekomen|gebroken|fout|rekent|raar)",
            "(mijn|onze) (bestelling|levering|factuur|reservering|klacht|order) .. (niet|nog|verkeerd|ontbreekt|{number}|sinds|kwam) _",
            "(klacht|klachten|garantie|omruilen|terugbrengen|reclamatie) .. (over|van|bij|aan|op|indienen|melden)",
            "(klantendienst|klantenservice|helpdesk|hotline) .. (antwoordt|neemt|niemand|niet|stuurt|onbereikbaar)",
            "(waar|bij wie) (kan ik|moet ik|meld ik) .. (melden|terecht|zijn|kwijt|terugbrengen)",
        ),
        unless=phrases("(uw website|uw site|je website|google|account|verificatie|wij lossen|ik los|gratis)"),
        unless_anywhere=SELLS,
        fires=("De «bij u gekochte poort klemt» bij regen.", "«Mijn bestelling 812 kwam verkeerd aan»."),
        quiet=("Uw website is stuk, ik los dat op.",),
    ),
    "welcome.took-it-in": Spoken(
        phrases=phrases(
            f"{YOUR} {WORK} .. (heeft|hebben|lag|ligt|hangt|hing|gaf) .. (geraakt|ontroerd|nadenken|lachen|gelachen|aan het denken|opgehangen|geholpen|discussie|bij mij|bij ons|in de|bij mijn|aan de)",
            f"(heb|hebben|had) {YOUR} {WORK} .. (gelezen|opgehangen|uitgeknipt|doorgestuurd|voorgelezen|uitgeprint|twee keer|bekeken|beluisterd|verslonden|herlezen|gebruikt)",
            f"{YOUR} {WORK} .. (twee keer|in een ruk|met plezier|met rode oortjes|hardop) gelezen",
            f"(in) {YOUR} {WORK} .. (schrijft u|schrijf je|zegt u|zeg je|staat|stond|noemt u|noemde u)",
            "(wat) (u|je|jij) (schreef|zei|vertelde|postte) (over|op|in) .. _",
            "(bladzijde|pagina|hoofdstuk|minuut|aflevering) {number} .. (heeft|is|was|staat|klopt|schrijft|zegt)",
            "(bleef|blijft|is) .. (hangen|bijgebleven|in mijn hoofd)",
        ),
        unless=phrases("(profiel|whitepaper|onze|masterclass|mijn boek|google)"),
        unless_anywhere=SELLS,
        fires=("«Uw boek lag bij mijn» tandarts.", "Ik «heb uw column opgehangen»."),
        quiet=("Uw profiel heeft me geraakt, connect!",),
    ),
    "welcome.your-firm": Spoken(
        phrases=phrases(
            "(vind het|knap|mooi|fijn|leuk|goed|bewonder|waardeer) .. (hoe|dat) (uw|jullie|je) (bedrijf|bakkerij|kwekerij|school|huis|museum|ploeg|atelier|club|boerderij|winkel|bibliotheek|afdeling|praktijk|koor|station) _ _",
            "(vind het|knap|mooi|fijn|leuk|goed|bewonder|waardeer) .. (hoe|dat) (jullie|u) (de|het|elke|elk|alle|in|op|met|bij|voor|altijd) _",
        ),
        unless=phrases("(groei*|succes*|klanten|potentieel|connect*|ondernemer*)"),
        unless_anywhere=SELLS,
        fires=("Ik «bewonder hoe jullie elke plant» benoemen.", "«Mooi dat jullie de haag» laten staan."),
        quiet=("Mooi hoe jullie bedrijf groeit! Wij helpen ondernemers.",),
    ),
    "welcome.go-between": Spoken(
        phrases=phrases(
            "(zal|kan|mag|zou) ik (jullie|u|je|jou) .. (koppelen|in contact brengen|aan elkaar|zijn nummer|haar nummer|in contact|het nummer)",
            "(ken|weet|wist) [ik|nog] (een|iemand|wel iemand|er een) ... (die|dat) .. (zoekt|kan|helpen|je|u|wil|doet)",
            "(je vroeg|u vroeg|jullie vroegen) .. (wie|of iemand|naar een) _",
        ),
        unless=phrases("(ons|onze|product|platform|aanbod|verdienen)"),
        unless_anywhere=SELLS,
        fires=("Ik «ken iemand die kan» lassen.", "«Je vroeg wie er» nog goten had."),
        quiet=("Ik ken iemand die u rijk maakt, met ons platform.",),
    ),
    "welcome.shared-sorrow-or-joy": Spoken(
        phrases=phrases(
            "(gecondoleerd|innige deelneming|oprechte deelneming|veel sterkte|sterkte met|heel veel sterkte|ik leef mee|wij leven mee|denk aan jullie|denken aan jullie)",
            "(geboorte|huwelijk|verjaardag|pensioen|jubileum|trouwerij|genezing) .. (gefeliciteerd|proficiat|van harte|geluk|blij)",
            "(ik hoorde|we hoorden|hoorde) van {name}",
        ),
        unless=phrases("(aanbod|polis|verzekering|financieel)"),
        fires=("«Gecondoleerd» met je vader.", "«Veel sterkte» gewenst."),
        quiet=("Met de sterkte van onze polis slaapt u rustig.",),
    ),
    "welcome.what-you-did": Spoken(
        phrases=phrases(
            "(u|je|jij|ge) (hebt|heeft|heb) (mij|me|ons|mijn|onze) .. (geholpen|geleerd|lesgegeven|gered|uitgelegd|gebracht|gegeven|laten|leren)",
            "(u|je|jij) (hielp|leerde|gaf|bracht|redde|legde) (mij|me|ons|mijn|onze) _",
            f"{YOUR} (raad|tip|hulp|uitleg|recept|geduld|les|brood|taart|mezenkasten) (heeft|hielp|was|werkte|hangt|smaakte|redde)",
            "(ge zijt|je bent|u bent) (een held|een schat|een engel|goud waard)",
        ),
        unless=phrases("(klanten|ondernemers|volgers|nog niet)"),
        unless_anywhere=SELLS,
        fires=("«U hebt mij leren» lezen.", "«Uw tip werkte»."),
        quiet=("Uw volgers en klanten hebt u nog niet geholpen met onze app.",),
    ),
    "thread.keeps-a-promise": Spoken(
        phrases=phrases(
            "(zoals|hier zoals) (beloofd|toegezegd|afgesproken) (de|het|een|mijn|nog|op|bij|aan|in) _",
            "(had|heb|hadden) (ik|je|u|wij|we) .. (beloofd|toegezegd)",
            "(beloofd) dat (ik|we|wij) .. _",
            "(ben|heb) .. niet vergeten",
            "(je|u) (vroeg|had gevraagd|vroegt) (wie|of|wat|waar|naar|hoe|wanneer) _",
        ),
        unless=phrases("(brochure|vorige mail|vorig bericht|offerte|ons|onze|aanbod|demo)"),
        unless_anywhere=SELLS,
        fires=("«Zoals beloofd de lijst» van putten.", "«Je vroeg wie er» kon lassen."),
        quiet=("Zoals beloofd de brochure van onze steigers.",),
    ),
    "thread.reports-back": Spoken(
        phrases=phrases(
            "(u|je|jij|ge) (had|hadt) gelijk",
            "(dankzij) (u|jou|je|uw|jouw|jullie) _",
            "(heb|hebben|is) .. (geslaagd|gekregen|gehaald|gelukt|goedgekeurd|uitgeprobeerd)",
            "(uw|je|jouw) (tip|raad|advies|uitleg|recept) .. (werkte|geholpen|gelukt|hielp|goud)",
            "(heb|hebben) .. (uw|je|jouw) (tip|raad|advies|recept) .. (gevolgd|opgevolgd|uitgeprobeerd|gebruikt)",
            "(wilde|wou|wil) (u|je|jullie) .. (bedanken|laten weten|vertellen dat|nog bedanken)",
        ),
        unless=phrases("(gewonnen|waardebon|klanten|nieuwsbrief|aanbod)"),
        unless_anywhere=SELLS,
        fires=("«U had gelijk» over de lak.", "«Dankzij u is» het dak dicht."),
        quiet=("Onze cursus heeft veel bakkers geholpen.",),
    ),
}
"""Rules about customers, readers, colleagues and helpers."""
