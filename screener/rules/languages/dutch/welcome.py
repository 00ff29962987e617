"""What the rules on good signs look for in Dutch; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.dutch.asks import ASKS
from screener.rules.languages.dutch.offers import OFFERS
from screener.rules.languages.dutch.openings import OPENINGS
from screener.rules.languages.dutch.safety import SAFETY
from screener.rules.languages.words.dutch import DAYS, KIN, MONTHS, PLACES, SELLING, TRADES, WORK
from screener.rules.scan import Phrases

_SAYS_LITTLE = (
    "asks.call",
    "asks.slot",
    "asks.vague-talk",
    "asks.contact-details",
    "asks.survey",
    "asks.money",
    "note.closing-line",
    "note.flattery",
    "note.found-profile",
    "note.network-growth",
    "note.teaser",
    "note.urgency",
    "note.who-decides",
    "note.website-fault",
)

SELLS: Final[Phrases] = phrases(
    *dict.fromkeys(
        written
        for rules in (OFFERS, OPENINGS, ASKS, SAFETY)
        for rule, spoken in rules.items()
        if rule not in _SAYS_LITTLE
        for written in spoken.phrases.written
    ),
    *(written for written in SELLING if "{number}" not in written),
)
"""Words of someone who sells, presses or hunts; after them a good sign says little."""

_SELLS_OR_ASKS: Final[Phrases] = phrases(
    *dict.fromkeys((*SELLS.written, *(written for spoken in ASKS.values() for written in spoken.phrases.written)))
)

_YOUR = "(je|jouw|uw|jullie|jou)"
_YOU = "(je|jij|u|ge|gij|jullie)"

WELCOME: Final[Mapping[str, Spoken]] = {
    "welcome.your-work": Spoken(
        phrases=phrases(
            f"{_YOUR} {WORK} (over|van|in|op|uit|met|waarin|dat|die|bij|was|heeft|aan|gelezen|gezien|gebruikt|rond|gisteren|gehoord|stond|hangt|ligt|is|ging|bijgewoond|tijdens)",
            f"{_YOUR} [_] {WORK} ... (gelezen|gezien|gehoord|bijgewoond|gebruikt|uitgeprobeerd|nagemaakt|opgehangen|gedeeld|uitgeknipt|bewaard|beluisterd|bekeken|gevolgd)",
            f"(las|lees|zag|hoorde|gebruik|kocht|bekeek|herlas|volg|volgde|luister|luisterde|kijk) [ik] [met plezier|graag|al jaren|altijd] [naar] {_YOUR} [_] {WORK}",
            f"(las|hoorde|zag|lees|luisterde) [ik] .. (in|op|bij) (de krant|het blad|de gelderlander|radio {{number}}|het journaal|de tv|het vakblad|de podcast|de streekkrant|de nieuwsbrief|de volkskrant|trouw|het nieuwsblad|het parochieblad|de libelle|de boerderij)",
            "(in|op) (het blad|de krant|de gelderlander|de radio|de regiokrant|het vakblad|het gemeenteblad) .. (vertelt|vertelde|las|zei|schreef|stond)",
            f"{_YOU} (schreef|maakte|gaf|hield|tekende|vertaalde|restaureerde|bouwde) .. (over|die|dat|een|het|de|voor)",
            f"(dat|die|het|de|mooie|mooi|prachtige|schitterende) {WORK} van {_YOUR} _",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Ik «las uw artikel» over de sluizen.",
            "«Je kaart van» Zeeland hangt hier.",
            "«Uw column over de lege kerk gelezen».",
        ),
        quiet=("Je post over omzet, wij helpen bedrijven.",),
    ),
    "welcome.your-words": Spoken(
        phrases=phrases(
            f"{_YOU} (vroeg|zei|schreef|vertelde|noemde|stelde|tipte|reageerde|vroegt|zocht|zoekt|meldde|had het) (dat|of|in|over|de|het|een|laatst|bij|op|naar|hoe|waar|onder|om|iemand)",
            f"(vroeg|zei|schreef|vertelde|vertelt|zocht|zoekt|tipte) {_YOU} (dat|of|in|over|de|het|een|laatst|bij|op|naar|hoe|waar|onder|om|iemand|niet)",
            f"{_YOUR} (vraag|reactie|opmerking|oproep|antwoord|advertentie|bericht|tip|advies|raad|suggestie|uitleg|woorden|waarschuwing|voorbeeld) (over|in|op|van|bij|naar|aan|was|heeft|om|rond)",
            f"{_YOU} (had|hebt|heeft|hadden|hadt) (gelijk|het over|gevraagd|gezegd|geschreven|verteld|ooit|destijds|beloofd|genoemd)",
            f"(had|hebt|heb|heeft) {_YOU} (gelijk|gevraagd|gezegd|geschreven|verteld|ooit|toen)",
        ),
        unless_anywhere=SELLS,
        fires=("«Je vroeg in» de groep wie de pers heeft.", "Op «uw vraag over» de brug weet ik iets."),
        quiet=("Je zei dat je klanten zoekt.",),
    ),
    "welcome.your-work-used": Spoken(
        phrases=phrases(
            "(het heeft|heeft|dat heeft|dat) (gewerkt|geholpen|me geholpen|ons geholpen|gered|gewerkt hoor|verschil gemaakt)",
            "(ik heb|ik ben|we hebben|heb ik) .. (baan|examen|diploma|job|rijbewijs|plek|subsidie|vergunning) .. (gekregen|gehaald|gevonden|binnen|geslaagd|rond)",
            "(geslaagd|aangenomen|goedgekeurd|toegelaten) (voor|bij|als|op|dankzij|en) _",
            "(sindsdien|sinds uw|sinds je|nu wel|geen enkele) .. (meer|weer|rups|beter|elke|nooit)",
            "(uitgeprobeerd|toegepast|opgevolgd|nagemaakt|gebouwd) [_] (zoals|volgens|met|en|naar) _",
        ),
        unless_anywhere=SELLS,
        fires=("De truc met azijn, «dat heeft geholpen».", "Ik ben «aangenomen bij de» brandweer!"),
        quiet=("Dat heeft geholpen bij 80 bedrijven, gratis scan.",),
    ),
    "welcome.disagrees": Spoken(
        phrases=phrases(
            "(ben|was) [ik] (het) [_] [_] (niet|oneens|maar half|deels) [helemaal] (eens|mee eens|met)",
            "(niet mee eens|mee oneens|ben ik het oneens|zie ik anders|zie het anders|kijk ik anders|zou ik tegenspreken|twijfel ik|betwijfel ik|klopt volgens mij niet|bij ons (is|gaat|werkt) (het|dat) anders|in mijn ervaring|mijn ervaring is anders|geloof ik niet|dat geloof ik|daar zit een fout)",
        ),
        unless_anywhere=SELLS,
        fires=("Over de uren «ben ik het oneens».", "De cijfers «zie ik anders»."),
        quiet=("In mijn ervaring kan het goedkoper, vrijblijvend advies.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=phrases(
            "(zoeken|zoek|vacature|gezocht) ... (contract|vast|bruto|cao|schaal|ploegendienst|uur per week|locatie|afdeling|fulltime|parttime|per direct|groep {number}|dagen|werkplaats|keuken|nachtdienst)",
            "({money}|{number}) (bruto|uur per week|uren per week)",
            "(zoeken|zoek|zoekt) [_] [_] (een|een nieuwe|iemand als) (juf|meester|leraar|lerares|docent|verpleegkundige|kok|lasser|monteur|chauffeur|bakker|timmerman|elektricien|loodgieter|concierge|conducteur|laborant|archivaris|technicus|planner|verzorgende|zorgkundige|magazijnier|tuinman|hovenier|metselaar|schilder|onderzoeker|redacteur|vertaler|organist|dirigent|logopedist|kapper|slager|leerkracht|collega|vervanger|bibliothecaris|boekhouder|dierenarts|huisarts)",
            "(onze|deze|de) (vacature|vacatures) (voor|als|van|bij|in|staat) _",
            "(vast contract|contract van|cao|loonschaal|barema|bruto per maand|salarisschaal|baan voor)",
        ),
        unless_anywhere=phrases(
            "(zonder ervaring|whatsapp|telegram|per dag|thuiswerk|thuis|vertrouwelijk|opdrachtgever|liken|delen|intake|per like)"
        ),
        fires=("Het is «3400 bruto».", "Wij «zoeken een bakker» voor de nacht."),
        quiet=("Wij zoeken mensen, vast inkomen via Telegram.",),
    ),
    "welcome.wants-to-buy": Spoken(
        phrases=phrases(
            "(kunnen|kunt|kan|leveren|levert|maken|maakt|doen|doet|hebben|heeft|nemen|neemt|verzorgen|bezorgen|verkopen) (jullie|u|je) [ook|nog|eventueel] .. (leveren|maken|bezorgen|herstellen|plek|plaats|ruimte|restauraties|opdrachten|nieuwe patienten|kinderfeestjes|aan huis|voor {number}|voor een|bij ons|op zaterdag|in de buurt|verzenden|repareren|drukken|sturen) ... ?",
            "(voor|op) (onze|mijn|ons|de) (bruiloft|trouwfeest|trouwdag|jubileum|communie|uitvaart|keuken|dak|verjaardag|feest|schoolfeest|opening|bibliotheken|kantine) [_] [_] (zoeken|zoek|willen|hebben|wil|zouden|heb|en)",
            "(tegen betaling|tegen vergoeding|wij betalen|we betalen|ik betaal|u wordt betaald|gage|honorarium|dagvergoeding)",
            "(zou|zouden|wil|wilt|willen) (u|je|jij|jullie) .. (spreken op|lezing geven|komen spreken|lesgeven|gastles|optreden|komen zingen|voor ons|schilderen|restaureren|vertalen|ontwerpen|ontwerp)",
            "(hoe lang|wanneer|vanaf wanneer) .. (levertijd|klaar|terecht|ophalen|beschikbaar|wachttijd) ... ?",
            "(prijs|kosten|tarief|prijzen) .. (voor|van|per) .. ?",
            "(wat kost|hoeveel kost|wat vraagt u|wat vraag je|wat rekent u|wat reken je|wat zijn de kosten|wat vragen jullie|wat rekenen jullie|wat zou|hoeveel rekenen jullie) (het|een|de|voor|om|zo|jullie|dat|kosten|regio|per)",
            "(wat|hoeveel) (kost|kosten|zijn) [_] [_] [_] [_] (kosten|prijs|te laten|laten|per stuk|bij jullie|bij u)",
            "(willen|wil|zou|zouden|moeten|moet) [graag|we|ik|wij] [graag|nog] ({number}|een|twee|drie|vier|zes|tien|uw|jullie) [_] [_] [_] (bestellen|kopen|huren|laten|afnemen|boeken|reserveren|ophalen)",
            "(wil|wou|zou|willen|wilde) [ik|we|wij] .. (bestellen|reserveren|boeken|laten maken|laten herstellen|laten drukken|laten repareren|laten vermaken|overnemen)",
            "(offerte|prijsopgave|bestek|prijsje) (aanvragen|voor {number}|maken|vragen|voor de|voor een|voor het|voor ons|opmaken|doen|krijgen)",
            "(mag|kan|kunnen|krijg|graag) [ik|we|wij|u] [een|uw] (offerte|prijsopgave|prijs) _",
            "(wij hebben|ik heb|we hebben|heb ik|hebben wij|hebben we) ({number}|een|twee|drie|vier|dringend) _ nodig",
            "(rijden|repareren|verhuren|maken|verkopen|drukken|herstellen|leveren|stemmen|doen|hebben|restaureren|kweken|slijpen|bakken|verkoopt|maakt|repareert|verhuurt|levert|doet|herstelt|drukt) (jullie|u) [ook|nog|zelf] (het|een|de|begrafenissen|aan|in|op|oude|dit|zoiets|trouwtaarten|naar|plaats|ook) ... ?",
            "(wij|we) kopen (jaarlijks|elk jaar|ieder jaar|al) _",
            "(zoek|zoeken|zoekt) [_] (een|iemand die) (loodgieter|elektricien|timmerman|fotograaf|vertaler|tolk|pianostemmer|schilder|stukadoor|hovenier|dakdekker|naaister|restaurateur|smid|stoffeerder|metselaar|tegelzetter|cateraar|bandje|notaris|stoelen kan|kan)",
            "(is|zijn|heeft|hebben) (u|jullie|het|er) .. (beschikbaar|nog plek|nog plaats|vrij|op voorraad|te huur|tijd in) ... ?",
            "(budget|vergoeding|honorarium|onkosten) (van|is|bedraagt|max|tot|rond) [{money}|{number}]",
            "(neem|nemen) (ik|wij|we) .. (over|af|drie|twee|twintig|{number})",
        ),
        unless_anywhere=SELLS,
        fires=("«Wat kost het» om een klok te herstellen?", "Ik wil «graag een offerte aanvragen»."),
        quiet=("Wat kost het u nu? Vrijblijvend advies.",),
    ),
    "welcome.deals-with-you": Spoken(
        phrases=phrases(
            "(de|het|mijn|onze|uw|jullie|die) (factuur|bestelling|levering|pakket|reparatie|afrekening|rekening|polis|aanvraag|dossier|offerte|bon|leverancier|monteur|chauffeur|technieker|vestiging|afdeling|herstelling) [_] [_] _",
            "(werkt niet|doet het niet|kapot|lekt|defect|stuk gegaan|niet geleverd|nog niet aangekomen|verkeerde maat|te laat geleverd|rammelt|is verloren|kwijtgeraakt|verloren in|niet meer goed|onder garantie|klacht|beschadigd|losse poot)",
            "(die|dat|wat) .. (ik|wij|we) (bij (u|jullie)|van (u|jullie)) .. (kochten|kocht|gekocht|bestelden|bestelde|besteld|kregen|huurden)",
            "(bij (u|jullie)) .. (gekocht|besteld|gehuurd|laten maken|laten repareren|gevonden|binnengebracht|gebracht|achtergelaten)",
            "(factuur|bestelling|bestelnummer|dossier|ordernummer|klantnummer) [nummer|nr] {number}",
        ),
        unless_anywhere=SELLS,
        fires=("De pomp «lekt» sinds gisteren.", "Het gaat om «factuur 1088»."),
        quiet=("De factuur te hoog? Wij vergelijken gratis.",),
    ),
    "welcome.arranges": Spoken(
        phrases=phrases(
            "(ik|we) (ben|zijn|kom|komen) .. (later|te laat|vertraagd|wat vroeger|iets later|onderweg|er om)",
            "(kun|kunt|wil|wilt|neem|breng) (je|u|jij) .. (meenemen|meebrengen|doorgeven|bevestigen|laten weten of|klaarzetten|terugbrengen|openen|afsluiten|invallen|ruilen)",
            "(gaat|blijft|staat) .. (door|nog|vast) (vrijdag|maandag|dinsdag|woensdag|donderdag|zaterdag|zondag|morgen|vanavond|om)",
            "(herinnering|let op|kleine wijziging|bevestiging) .. (vergadering|repetitie|inleveren|notulen|om {number}|afspraak|deadline)",
            "(om|vanaf|tot|voor) {number} (uur|u|in|bij|op|aan|en|staan|ben|zijn|graag|met)",
            "{number} uur",
            f"{DAYS} .. (repetitie|begint|ophalen|brengen|vergadering|niet|thuis|dicht|sluit|klaar|beginnen)",
            f"(begin|start|kom|komen|beginnen|ben|zijn|haal|breng|lever) (ik|we|wij) .. ({DAYS[1:-1]}|morgenvroeg|vanavond|straks|volgende week)",
            f"(op|vanaf|voor|tot) {{number}} {MONTHS}",
            "(de sleutel|sleutels|zaal {number}|lokaal {number}|perron|het busje|notulen|rooster|dienst|ploeg|repetitie|aanhangwagen|ladder|huisnummer|fietsenkelder|parking|parkeren|opruimen|stoelen|vergadering|oefening) (van|hangt|is|ligt|op|voor|in|begint|vanaf|om|uit|terug|staat|die|gaat|verplaatst|door)",
            "(verplaatst|verschoven|afgelast|uitgesteld|gaat niet door|gaat door|verzet) (naar|tot|wegens|en|op|door|vanwege)",
            "(zie je|tot|zien we elkaar) (morgen|straks|zaterdag|zondag|maandag|vrijdag|donderdag|dan|vanavond|om|daar|bij)",
            "(hoe laat|waar) (moeten we|moet ik|spreken we|beginnen|begint|begint het|zet ik|vertrekken|kan ik parkeren|zijn jullie)",
            "(foto volgt|vrijhouden|plek voor je|neem jij|breng jij|haal jij|nemen jullie|kun jij zaterdag|wie brengt|breng je|neem je)",
            "(schikt|past|lukt|komt) het [_] [_] (ook|als|morgen|uit|nog|bij|om|je|u|dat)",
        ),
        unless_anywhere=SELLS,
        fires=("De bus vertrekt «om 7 uur».", "Alles is «verplaatst naar» het park."),
        quiet=("Maandag om 9 uur geef ik een gratis webinar.",),
    ),
    "welcome.met-you": Spoken(
        phrases=phrases(
            "(we|wij) (spraken|zaten|stonden|ontmoetten|zagen|kwamen|praatten|wachtten|liepen|reden|hadden|dansten) (elkaar|naast|bij|samen|in|op|gisteren|achter|tegenover|het over|allebei)",
            "(spraken|zaten|stonden|ontmoetten|zagen|liepen|hadden) (we|wij) (elkaar|naast|bij|samen|in|op|gisteren|achter|tegenover|het over|allebei|kort)",
            "(ik ben|ik was|ben ik) (die|degene|de man|de vrouw|de moeder|de vader|dat meisje|die ene) (van|die|met|uit|in|naast|achter)",
            "(leuk|fijn|goed|gezellig|aangenaam|prettig|bijzonder) [om] [dat] [je|u|elkaar|jullie|jou|we] (gisteren|te hebben|zaterdag|vrijdag|ontmoet te hebben|te ontmoeten|vorige|even|laatst) .. (gesproken|te spreken|ontmoet|gezien|op|in|bij|tijdens|week)",
            "(gesproken|ontmoet|gezien|tegengekomen|leren kennen) (op|in|bij|tijdens|gisteren|aan|vorige)",
            "(zat|stond|liep|reed|wachtte) (ik) .. (naast|achter|tegenover|bij) (je|u|jou|jullie)",
            "(herken|herinner) (je|u|jij) (je|mij|me|zich) .. (nog|van|de|het|die)",
            "(bedankt|dank) voor (het|de) (fijne|leuke|goede|mooie|gezellige) (gesprek|babbel|rit|avond|rondleiding|middag|ontmoeting)",
        ),
        unless_anywhere=SELLS,
        fires=("«We zaten naast» elkaar in de bus naar Ieper.", "«Ik ben die van» de rode fiets."),
        quiet=("We spraken elkaar bij het gratis webinar.",),
    ),
    "welcome.recent-talk": Spoken(
        phrases=phrases(
            "(ga|gaat|gaan|kom|komt|ben|bent) (ik|jij|je|u|wij|we) [_] (ook|allebei|samen) (naar|op|bij) _",
            "(zie|tref|spreek|ontmoet) (ik|we|je|u|jullie) .. (op|bij|tijdens) (de|het) .. (beurs|dag|congres|cursus|bijeenkomst|markt|conferentie|symposium|festival|week)",
            "(aan de praat|net gesproken|gisteren gesproken|zaterdag gesproken|in de pauze|aan tafel|in de rij)",
            f"(op|bij|tijdens|van|na|naar|voor) (de|het|die|dat|onze|jullie|een) [_] {PLACES} (in|van|over|gisteren|zaterdag|vorige|afgelopen|op|bij|was|zat|heb|ben|kom|die|sprak|met)",
            f"(gisteren|zaterdag|vrijdag|vorige week|afgelopen) .. {PLACES} .. (gehoord|bijgewoond|gezien|over|in|van|gesproken)",
            "(ga|gaat|kom|komt|ben|bent|zijn|gaan) (jij|u|je|jullie|ik|wij) [_] [ook] (naar|op|bij|aanwezig) .. (congres|beurs|symposium|dag|festival|markt|conferentie|studiedag|reunie|vakbeurs|bijeenkomst|cursus)",
            "(ook|allebei|beiden) .. (ingeschreven|aangemeld|op de lijst|aanwezig|verdwaald|deelnemer) ",
            "(je|jouw|uw) naam .. (lijst|deelnemerslijst|programma|voetnoot) .. (van|voor|bij|en|de)",
            "(zoals|net) (gisteren|net|daarnet|zonet|zaterdag|vorige week) [_] (aan|besproken|gezegd|telefoon|telefonisch)",
        ),
        unless_anywhere=SELLS,
        fires=("Ik zat achterin «op de studiedag in» Lier.", "«Uw naam op de lijst van» het bakkersfeest trok mijn oog."),
        quiet=("Op de beurs in Lier tonen wij onze oplossingen.",),
    ),
    "welcome.someone-you-know": Spoken(
        phrases=phrases(
            "{name} [{name}] (vond|vindt|dacht|denkt|meende|opperde|drong) .. (dat wij|dat we|dat ik|ik moest|aan|elkaar|jou|u)",
            "(moest|moet) .. (groeten|contact opnemen|aan u vragen|bij u zijn|bij jou zijn) [doen] (van|zei|volgens)",
            "(volgens|tip van|advies van|suggestie van|kwam via|op verzoek van|hoorde van|gehoord van) {name}",
            "(kennen|kent|ken) (we|wij|jij|u|allebei|beiden) [allebei|ook|beiden] {name}",
            "{name} .. (gemeen|gemeenschappelijk|gezamenlijk|als kennis|in onze contacten)",
            "(een|goede|oude) (vriend|vriendin|kennis|collega|buurvrouw|buurman) van {name}",
            "(verwees|stuurde|raadde|wees) (me|mij|ons) (naar|door|aan|op) _",
            "{name} [{name}] [_] (zei|vertelde|gaf|stuurde|tipte|raadde|noemde|verwees|mailde|vindt|vond|denkt|zegt|raadt|beveelt) (me|mij|dat|ons|je|uw|jouw|u|jou|vraag|we|aan)",
            "(namens|groeten van|op aanraden van|dankzij|via|door|de groeten van|doorverwezen door|op advies van|gestuurd door) {name}",
            f"{_YOUR} [oud|vroegere|ex] {KIN} [{{name}}] [{{name}}] (zei|vertelde|is|werkt|gaf|en ik|was|raadde|vond|stuurt|stuurde|zegt|heeft|in)",
            f"(mijn|onze) {KIN} [{{name}}] [{{name}}] (zei|vertelde|zit|gaf|en u|kent|raadde|vond|stuurde|zegt|heeft|is bij|werkt|sprak)",
            f"(kreeg|heb|hoorde|kregen) [ik|we] {_YOUR} (naam|nummer|gegevens|adres) (van|via|gekregen|bij|genoemd)",
            f"{_YOUR} (naam|nummer) .. (gekregen|gegeven|genoemd|doorgegeven|viel) [van|door|bij|door|toen]",
            "(gemeenschappelijke|wederzijdse|gezamenlijke) (kennis|vriend|vriendin|contact) [is] {name}",
            f"(ken|kent|kennen) {_YOU} {{name}} (ook|nog|van|uit|toch)",
            "(neem|nam|heb|overgenomen) .. over van {name}",
            "(zus|broer|dochter|zoon|collega|vriendin|vriend|vrouw|man|nicht|neef|buurman|buurvrouw|opvolger|opvolgster|moeder|vader) van {name}",
        ),
        unless=phrases("via (linkedin|whatsapp|google|zoom|instagram|telegram|teams|facebook)", "(door|via) (de|het|een)"),
        unless_anywhere=SELLS,
        fires=("«Marijke Pol zei dat» u de molen kent.", "Ik schrijf «namens Bram»."),
        quiet=("Namens LinkedIn: gratis oplossingen.",),
    ),
    "welcome.thanks-you": Spoken(
        phrases=phrases(
            "(bedankt|dank|dankjewel|je|u|wel|merci|dankuwel) [nog|nogmaals|alvast] (voor|om) (je|uw|het|de|die|dat|jullie|alles|laatst|toen) .. (hulp|advies|boek|les|lessen|tip|artikel|lezing|uitleg|lift|geduld|mooie|goede|naam|gesprek|lenen|rondleiding|werk|brood|raad|steun|inzet|zorg|koffie|gastvrijheid|meerijden|vertrouwen)",
            "(wilde|wou|wil|moest) [ik] (je|u|jullie) (alleen|even|graag|nog) .. (bedanken|danken|dankjewel zeggen|laten weten)",
            "(dankzij|door) (jou|u|jullie|uw|je|jouw) .. (heb|ben|is|kan|weet|werd|hebben|kon|tip|advies|hulp|uitleg)",
            "(was|is) (erg|heel|zeer|echt|super|enorm) (nuttig|behulpzaam|leerzaam|helder|waardevol|mooi om)",
            "(je bent|u bent|ge zijt|jullie zijn) een (held|schat|engel|topper|kanjer|redder)",
        ),
        unless=phrases("(connect*|accepteren|toevoegen|verbinding|uitnodiging)"),
        unless_anywhere=SELLS,
        fires=("«Bedankt voor je tip» over de notaris.", "Ik «wilde u even bedanken»."),
        quiet=("Bedankt voor het connecten.",),
    ),
    "welcome.wishes-well": Spoken(
        phrases=phrases(
            "(gefeliciteerd|felicitaties|proficiat|hulde|van harte|hoera) [van harte|nog|alvast] (met|voor|namens|en) (je|uw|jullie|de|het|jou|deze|die|mooie|zoon|dochter) _",
            "(veel succes|sterkte|veel plezier|beterschap|goede reis|succes) .. (met|in|ermee|op|bij|plezier|van)",
            "(wat|hoe) (mooi|fijn|leuk|goed|knap|geweldig|heerlijk|verdiend) (dat|om|nieuws|te) .. (je|u|jullie|lezen|horen|de|het)",
            "(las|zag|hoorde|lees|zie) [ik] .. dat (je|u|jullie) .. (geopend|gewonnen|opent|benoemd|gekregen|geslaagd|prijs|begonnen|begint|krijgt|krijgen|gaat|overneemt|pensioen|jaar|bent|nieuwe)",
            "van harte (gefeliciteerd|proficiat|welkom)",
        ),
        unless_anywhere=SELLS,
        fires=("«Proficiat met je diploma» tuinbouw!", "«Sterkte bij» de verbouwing."),
        quiet=("Gefeliciteerd met je baan, gratis adviesgesprek?",),
    ),
    "welcome.shared-past": Spoken(
        phrases=phrases(
            "(zaten|werkten|studeerden|speelden|woonden|roeiden|zongen) [wij|we] [_] (samen|bij elkaar|in dezelfde|op dezelfde|naast|beiden|allebei|ooit|toen) [_] (in|op|bij|de|elkaar|klas|school|aan|afdeling|ploeg)",
            f"(was|ben|waart|bent) [ik|u|je|jij] [destijds|vroeger|ooit] {_YOUR} (leerling|student|studente|patient|stagiair|stagiaire|buurman|buurvrouw|collega|oud leerling|juf|meester|leraar|lerares)",
            "(u was|je was|jij was|was jij|was u) .. (mijn|onze) (leraar|lerares|juf|meester|baas|chef|trainer|docent|mentor|huisarts|stagebegeleider|buurman|buurvrouw)",
            "(weet je nog|ken je me nog|kent u mij nog|weet u nog|herinner je je|herinnert u zich|ken je mij nog|weet jij nog)",
            "(oud|ex|voormalig|voormalige|vroegere) (collega|collegas|leerling|klasgenoot|klasgenoten|buurman|buurvrouw|teamgenoot|stagiair|stagiaire|student|huisgenoot|chef|baas) (van|uit|bij|op|hier)",
            "(jaren|jaar|{number} jaar) (geleden|niet gezien|niet gesproken|in dezelfde|later) .. (bij|in|op|samen|dat|was|waren|hebben|ik|moet|toen)",
            "(destijds|vroeger|indertijd|in de tijd) .. (bij|op|in|aan|samen|de|het|van) _",
            "(zelfde|dezelfde) (school|klas|studie|lichting|ploeg|afdeling|opleiding|jaargang|straat|kazerne|werkgever|kot|internaat|dorp|traject)",
        ),
        unless_anywhere=SELLS,
        fires=("We «zaten samen op school» in Goes.", "Ik «was uw leerling» in 4B."),
        quiet=("Een oud-collega van je zoekt klanten.",),
    ),
    "welcome.changes-place": Spoken(
        phrases=phrases(
            f"(vanaf|per|sinds) ({DAYS[1:-1]}|{{number}}|{MONTHS[1:-1]}|volgende|deze|vorige|kort|september) [_] .. (werk|ben|neem|begin|werkzaam|start|woon|geef|zelfstandig|de wijk|in dienst|neem ik)",
            "(ik|we|wij) (verhuis|verhuizen|verhuisde|verhuisden|ben verhuisd|zijn verhuisd) .. (naar|in|terug|uit|wonen|deze|net)",
            "(net|pas|onlangs|recent|sinds kort) .. (verhuisd|komen wonen|aangekomen|overgestapt|afgestudeerd|omgeschoold|in dienst)",
            "(ik|wij) (begin|start|ben begonnen|ga beginnen) [_] (bij|als|in|aan|met|op|maandag|dinsdag|volgende) [jullie|de|het] _",
            "(neem|nemen) (ik|we|wij) (de|het) .. over van",
            "(ik neem) .. (over|de wijk|over van)",
            "(omscholen|omscholing|zij instromer|zijinstromer|overstap|overstappen|opnieuw beginnen|carriereswitch|herorienteren|van baan veranderen|zelfde plan|dat plan heb ik ook)",
            "(met pensioen|mijn opvolger|mijn opvolgster|mijn vervanger) .. (sinds|ga|is|vanaf|gegaan|wordt|heet)",
            "(zoek|zoeken) [_] (er|daar|hier) (werk|een huis|een woning|een baan) _",
        ),
        unless_anywhere=SELLS,
        fires=("«Wij verhuizen naar Assen in» mei.", "«Vanaf maandag werk» ik op de kade."),
        quiet=("Sinds kort begonnen met mijn bureau: gratis scan.",),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=phrases(
            "(ik ben|als|ik zit) [in] [een] [{number}|tweedejaars|derdejaars|eerstejaars|laatstejaars] (student|studente|promovendus|promovenda|stagiair|stagiaire|leerling|vwo|havo|vmbo|mbo|middelbaar) _",
            "(mijn|een|m n) (scriptie|afstudeeronderzoek|profielwerkstuk|masterscriptie|proefschrift|bachelorproef|masterproef|eindwerk|thesis|werkstuk|spreekbeurt|stage|gip) (over|gaat|bij|voor|in|op)",
            "(gesolliciteerd|solliciteerde|solliciteer|sollicitatie|sollicitatiegesprek|kandidaat) (op|bij|naar|als|voor|van|gestuurd|gedaan) [de|jullie|uw|een]",
            "(mijn|m n) (sollicitatie|sollicitatiebrief|cv voor|gesprek bij|kandidatuur)",
            "(ik|die) (studeer|studeert|volg|leer|loop stage|zit in het) .. (aan|bij|in|voor|de|jaar|opleiding|een)",
            "(de|uw|jullie) (vacature|functie van|opening|job) .. (gezien|gereageerd|nog open|magazijn*|vrij|interesse)",
            "(opleiding|cursus|omscholing) (tot|als|voor) _",
            "(hoe|wat) (bent|ben|is) (u|je|jij|het) .. (geworden|begonnen|terechtgekomen|gerold|om)",
        ),
        unless_anywhere=SELLS,
        fires=("«Ik ben studente aan» de HAN.", "«Mijn scriptie gaat» over dijken."),
        quiet=("Ik coach mensen bij een scriptie over sales.",),
    ),
    "welcome.same-field": Spoken(
        phrases=phrases(
            f"(ook|zelf|mede|fellow) [een] {TRADES}",
            f"van {TRADES} tot {TRADES}",
            f"(als|ik als|wij als) {TRADES} .. (herken|zie|weet|vraag|ben|heb|sta|merk|wil)",
            "(nieuw in|net begonnen in|pas in) (het vak|de regio|de stad|de streek|dit vak|het onderwijs|de zorg|de buurt)",
            "(zelfde|eenzelfde) (soort|klein|kleine) (werk|school|bedrijf|winkel|praktijk|archief|museum|boerderij)",
            f"(ik ben|ben|wij zijn|als) (zelf|ook|eveneens|sinds {{number}}|al jaren|hier) [ook|een] {TRADES} _",
            f"(collega|mede|vakgenoot|als) {TRADES} (in|uit|bij|van|hier|onder)",
            f"{TRADES} (in|uit|te|bij) {{name}}",
            "(ik|wij|we) (werk|werken|run|runnen|geef|geven|heb|hebben|zit|zitten|doe|doen|leid|houd|houden|kweek|hou) (ook|zelf ook|eveneens|zelf) [_] (in|een|les|met|bij|op|aan|nog|de|bijen|koeien)",
            "(hoe|wat|waar|welke) (houden|doen|doet|pakken|regelen|halen|gebruiken|gebruikt|lossen|zetten|bewaren) (jullie|u|ge|je) .. (in|op|de|het|aan|bij|met|tegen|nu|daar) ... ?",
            "(bij ons|hier bij ons|wij hier) .. (ook|zelfde|net zo|nog steeds|hetzelfde|jaar|was|loopt|moet)",
            "(hetzelfde|zelfde) (vak|beroep|traject|probleem|werk|ambacht|schuitje|vakgebied)",
            "(vakgenoten|vakgenoot|collegas uit de streek|vakbroeder|vakzuster|van het vak)",
        ),
        unless_anywhere=SELLS,
        fires=("«Ik ben ook vroedvrouw in» Genk.", "We zitten in «hetzelfde schuitje»."),
        quiet=("Ik ben ook ondernemer: laten we samenwerken.",),
    ),
    "welcome.same-group": Spoken(
        phrases=phrases(
            "(in|van|uit|bij) (de|het|onze|dezelfde) [_] (groep|appgroep|werkgroep|vereniging|vakgroep|koor|fanfare|heemkundekring|bond|forum|oudervereniging|kring|club|ouderraad|gemeenteraad|wijkraad|roeiclub|imkervereniging|slack) (zitten|zat|zei|vroeg|van|las|voor|zag|wordt|hebben|over|staat|in|waar|{name})",
            "(allebei|beiden|ook|samen) [_] (lid|in de groep|in het koor|bestuurslid|vrijwilliger) [van|bij|in|zitten]",
            "(namens|voor) (het koor|de buurt|de vereniging|de ouderraad|de school|het bestuur|de wijk|de fanfare|de parochie|de bewoners|de klas)",
            "(groep|vereniging) {name} [{name}] (zitten|zit|lid|staan)",
        ),
        unless_anywhere=SELLS,
        fires=("Ik schrijf «namens het koor».", "Uw stuk stond «in de groep van» de imkers."),
        quiet=("In de groep van ondernemers zoek ik klanten.",),
    ),
    "welcome.your-way": Spoken(
        phrases=phrases(
            "(hoe|wat|waar|welke|welk|wanneer|waarom|wie|hoeveel) .. (heb|hebt|heeft|had|hadden|hebben|deed|deden|gebruikt|gebruik|gebruikte|maakt|maakte|meet|meten|haalt|haal|kiest|doet|doen|doe|houden|loste|vond|kocht|halen|hadt) (je|u|jij|jullie|ge|wij) ... ?",
            "(hoe|wat|waar|welke|welk) (doet|doe|doen|houd|houdt|gebruik|gebruikt|regelt|meet|hebben|heb|hebt|waren|was|kreeg|kregen) (ge|je|u|jullie|jij|wij) (tegen|met|voor|dat|de|het|een|toen|die|als|om|nu|destijds)",
            "(meet|gebruikt|houdt|houden|kweekt|snoeit|rijdt|rijden|werkt|werken|maakt|bakt|tekent|stookt|schrijft|zaait|geeft|weet|zit|is|houd) (u|je|jullie|jij|ge|dat|die|een|het|er) [_] .. (of|in|bij|met|op|ook|nog|toch|niet|daar|uit|voor|de) ... ?",
            "(weet|weten) (je|jij|u|jullie|iemand) (nog|toevallig|misschien|of|wie|welke|waar|hoe|wat) _",
            "(mag|kan|kunt|zou|zal) (den|de|het|ik|die|dat|een|er) ... (blijven|meenemen|inkijken|gebruiken|citeren|vragen|langskomen|doorgaan|lenen|zien|ophalen|staan) ?",
            "(is|zijn) (die|dat|er|het|daar|deze) .. (nog|ergens|al|ook|de uwe|van u|beschikbaar|bekend|iets|bij jullie|een rapport) ... ?",
            "(mag ik|zou ik|kan ik) (u|je|jullie) (een|iets|wat|kort) (vraag|vragen|vraagje) (stellen|over|vragen)",
        ),
        unless_anywhere=SELLS,
        fires=("«Welke lijm hebben jullie voor de klok gebruikt?»", "«Weet je nog waar de kaart lag?»"),
        quiet=("Welke software gebruikt u nu? Onze oplossing is beter.",),
    ),
    "welcome.brings-something": Spoken(
        phrases=phrases(
            "(misschien|wellicht) .. (iets aan|van pas|nuttig voor (je|u|jullie)|handig voor)",
            "(nog|hier) [een|twee|drie|wat] [_] (over|staan|liggen) .. (hebben|gebruiken|wilt|wil|interesse|ophalen)",
            "(zal ik (jullie|je|u) .. (voorstellen|in contact|koppelen))",
            "(voor je|voor uw|voor jullie) (onderzoek|verzameling|archief|boek|expositie|tentoonstelling|tuin|klas) .. (heb|vond|misschien|ligt|weet)",
            f"(op|in) {_YOUR} [_] (site|website|pagina|artikel|folder|stuk|poster|kaart|boek|bord) staat .. (nog|een|verkeerd*|oude|fout|niet)",
            "(tikfout|typfout|spelfout|foutje|verkeerde (datum|nummer|naam)|oude (nummer|adres|telefoonnummer)|link werkt niet|kapotte link|klopt niet meer)",
            f"(ik|wij|we) (heb|hebben|vond|vonden|bewaar|bewaarde) {_YOUR} _",
            "(gevonden|laten liggen|vergeten|achtergelaten|verloren) (op|in|bij|aan|onder|voor|door|wat)",
            "(ligt|liggen|staat|hangt|zit|hangen) (hier|bij mij|bij ons|klaar|voor je|voor u|voor jullie|nog bij|weer op|op mijn|in de garage|in de kelder|bij de)",
            "(je|u|jullie|ge) (mag|moogt|mogen|kunt|kan) (hem|het|ze|die|deze|eens) (hebben|lenen|houden|ophalen|meenemen|komen|krijgen)",
            "(breng|leen|geef|stuur) (ik|hem) (je|u|hem|het|jullie|terug|graag|wel) (terug|langs|op|mee|even|de)",
            "(welkom om|kom gerust|kom eens|wilt komen kijken|komen kijken|kom langs)",
            "(ken|weet) (ik|nog) (iemand|wel iemand|een vrouw|een man|een collega|een school|een boer) (die|bij|in|met|voor)",
            "(breng|brengen) (ik|je|u) .. (in contact|in verbinding) (met|als)",
            "(ingetrokken|gewijzigd|staat in het gemeenteblad|nieuwe regel|deadline|loopt tot) .. (op|in|vanaf|p {number}|van)",
        ),
        unless_anywhere=SELLS,
        fires=("Uw sjaal «ligt hier» op de balie.", "Er staat een «tikfout» in de tabel."),
        quiet=("Wij vonden een tikfout op uw site: gratis scan.",),
    ),
    "welcome.as-you-asked": Spoken(
        phrases=phrases(
            "(zoals|als) [net|gisteren|vorige week|we|telefonisch|eerder] (afgesproken|beloofd|gevraagd|besproken|overeengekomen|toegezegd) _",
            "(zoals|als) [net|gisteren|daarnet] [aan de telefoon|telefonisch] (afgesproken|gevraagd|besproken|overeengekomen)",
            "(zoals net|zoals gisteren) .. (afgesproken|besproken|gezegd)",
            f"(naar aanleiding van|in antwoord op|wat betreft|in verband met|op) {_YOUR} (vraag|mail|bericht|oproep|advertentie|verzoek|telefoontje|aanvraag)",
            f"{_YOU} (vroeg|wilde weten|zocht|had gevraagd|hebt gevraagd|heeft gevraagd) [_] (om|naar|of|hoe|wanneer|nog|een|de|onder)",
            "(hierbij|hier|bijgevoegd|in bijlage) [is|zijn] (de|het|mijn) (notulen|lijst|foto|fotos|scan|verslag|sleutelcode|recept|plattegrond|gegevens|cijfers|stuk|antwoord|planning)",
            "(kom|kwam) [ik] [nog] even terug op (mijn vraag|uw vraag|je vraag|onze afspraak|de vraag|ons gesprek)",
        ),
        unless=phrases("(brochure|aanbod|demo|folder|catalogus)"),
        unless_anywhere=SELLS,
        fires=("«Zoals afgesproken breng» ik de ladder.", "«Op uw vraag»: het koor zingt dinsdag."),
        quiet=("Zoals beloofd de brochure.",),
    ),
    "welcome.asks-leave": Spoken(
        phrases=phrases(
            "(zou|zouden|kun|kunt|wil|wilt) (je|u|jij) [me|mij|even|misschien|eens] .. (vertellen|uitleggen|nalezen|nakijken|meelezen|meekijken|testen|raad geven|advies geven|willen zeggen|helpen met)",
            "(mag|kan) ik (je|jouw|uw|jullie) _ (lenen|gebruiken|delen in de les|ophangen|tonen)",
            "(mag|zou|kan|mogen|kunnen) (ik|wij|we) [u|je|jullie|uw|jouw|een|daar|daarover] .. (vraag stellen|iets vragen|vragen|citeren|gebruiken|overnemen|vertalen|afdrukken|interviewen|langskomen|kopieren|meelopen|een kopie)",
            "(hebt|heb|heeft) (u|je) (er) (iets op tegen|bezwaar|moeite mee) (als|dat|tegen)",
            "(vind|vindt) (u|je|jij) (het) (goed|erg|oke|vervelend) (als|dat|om)",
            "(ik heb|ik had|we hebben|heb) [nog] [even] een (vraag|vraagje|korte vraag|praktische vraag) (over|bij|voor|aan|rond|van|in)",
        ),
        unless_anywhere=SELLS,
        fires=("«Mag ik uw gedicht citeren» in het parochieblad?", "«Ik heb een vraag over» de sluis."),
        quiet=("Ik heb een vraag over uw omzet.",),
    ),
    "asks.asks-nothing": Spoken(
        phrases=phrases(
            "(u|je|jij) (hoeft|hoeven) (niet|niets|niks|nergens) [te|op|terug] .. (reageren|antwoorden|doen|sturen|reageert)",
            "(meer is het niet|verder niets|verder niks|dat was het|dat is alles|niets nodig|geen verzoek|gewoon om (mee te lezen|te volgen)|wilde alleen (zeggen|even))",
            "(graag|gewoon|alleen) (volgen|meelezen|blijven volgen|in contact|mee te lezen|te volgen)",
            "(blijf|blijven) (ik|we) graag (in contact|op de hoogte)",
            "(volg|lees) (ik|je|u) .. (met plezier|graag|al jaren|met interesse)",
        ),
        unless=phrases("(samenwerk*|mogelijkheden|kansen|interessant profiel|mooi profiel)"),
        unless_anywhere=SELLS,
        fires=("Mooie molen, «meer is het niet».", "«U hoeft niet te reageren»."),
        quiet=("Graag in contact over samenwerking en mogelijkheden.",),
    ),
    "welcome.way-out": Spoken(
        phrases=phrases(
            "(geen haast|geen probleem als|geen punt|even goede vrienden|helemaal niet erg|snap ik helemaal|dan snap ik|dan begrijp ik|hoeft niet|geen verplichting hoor|geen tijd dan|ook prima|ook goed hoor|alleen als het past)",
            "(voel je vrij|zo niet|als het niet|mocht het niet|komt het niet) .. (negeren|prima|even goede|lukt|uitkomt|uit|schikt|gaat|past|kan)",
            "(mocht ik het niet|anders hoor ik|dan hoor ik dat)",
        ),
        unless_anywhere=SELLS,
        fires=("«Geen haast».", "Lukt het niet, «even goede vrienden»."),
        quiet=("Geen haast, vrijblijvend gesprek.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=phrases(
            "^ [hoi|hallo|dag|beste|goedemiddag|goedemorgen|hey] [{name}] (ik ben|mijn naam is|hier|met|je spreekt met) {name} [{name}] (van|uit|de|en|bij|dochter|zoon|vader|moeder|op)",
            "(ik ben|wij zijn|ben) (de|je|uw|jullie) nieuwe (buren|buurvrouw|buurman|conrector|collega|secretaris|penningmeester|juf|huurder|wijkagent|concierge|dirigent|dirigente|overbuurvrouw|pastoor|voorzitter|huisarts|postbode|leerkracht|bewoner)",
            f"(ik ben|ben|wij zijn) [sinds {{name}}|sinds september|hier|al jaren] [zelf|zelfstandig] [de|een] {TRADES} (in|van|uit|bij|te|op|aan) _",
            "(ik|wij) (woon|wonen|werk|werken|geef les|onderwijs|run|zing|speel|rijd|vaar|boer|imker) (in|bij|aan|op|hier|al|voor) _",
            "(groeten|groetjes|groet) [van] (de|het|uit|van) {name}",
            "(ik ben|wij zijn|hier is) (de|het) (moeder|vader|dochter|zoon|concierge|bakker|buurman|buurvrouw|secretaris|koster|beheerder|penningmeester|schipper|overbuur) (van|uit|op|bij|in|die|die)",
        ),
        unless_anywhere=SELLS,
        fires=("«Ik ben Adele van» de bibliotheek.", "«Wij zijn de nieuwe buren»."),
        quiet=("Ik ben Rita van ons bureau.",),
    ),
    "welcome.writes-or-researches": Spoken(
        phrases=phrases(
            "(ik|wij|we) (schrijf|schrijven|maken|maak|werk|werken|doe|doen|verzamel|verzamelen) .. (boek|artikel|item|documentaire|podcast|reportage|onderzoek|geschiedenis|stamboom|tentoonstelling|stuk|verhalen|roman|uitzending) (over|voor|naar|van|in)",
            "(journalist|redacteur|historicus|historica|archivaris|verslaggever|documentairemaker|onderzoeker) (bij|van|in|voor|uit|aan)",
            "(omroep|krant|regiokrant|dagblad|heemkundekring|uitzending|uitgezonden|radio {number}|streekkrant|streekomroep|museum) .. (item|verhaal|stuk|over|vrijdag|zoeken|uitgezonden|maken|interview*)",
        ),
        unless_anywhere=SELLS,
        fires=("«Wij maken een item over» de laatste veerman.", "Ik ben «redacteur bij» het streekblad."),
        quiet=("Ik schrijf een boek voor ondernemers: gratis gids.",),
    ),
    "welcome.local-invitation": Spoken(
        phrases=phrases(
            "(buurtfeest|straatfeest|borrel|repetitie|barbecue|bbq|kermis|rommelmarkt|kerstmarkt|opendeurdag|wandeling|buurtbarbecue|avondvierdaagse|reunie|mosselfeest|eetfestijn|pannenkoeken) (van|op|in|bij|om|is|begint|voor|zaterdag|zondag)",
            "(kom|komt|komen) (je|u|jullie|ge) [_] (eten|kijken|luisteren|helpen|zingen|babbelen|meedoen|naar het)",
        ),
        unless_anywhere=SELLS,
        fires=("Het «buurtfeest op» het plein gaat door.", "«Kom je zingen» in de Lebuinuskerk?"),
        quiet=("De borrel is voor ondernemers die omzet zoeken.",),
    ),
    "welcome.says-why": Spoken(
        phrases=phrases(
            "(mooi|knap|prachtig|fijn|bewonder|bewondering|sterk|leuk|geweldig|heerlijk) .. (wat|hoe|dat) (jullie|u) (doen|doet|de|het|in|met|voor|alle|er|dat|die|ook|zo|elke)",
            "(jullie|uw) (museum|winkel|bakkerij|school|bibliotheek|boerderij|ziekenhuis|praktijk|brouwerij|werkplaats|theater|archief|kwekerij|atelier|restaurant|tuin|molen|koor|team) .. (is|heeft|doet|geweest|bezocht|kwam|kom|zo|mooi|altijd)",
            "(ik volg|volg ik|wij volgen|volgen) (jullie|uw|u|je) .. (al|met|graag|sinds|werk|museum|project)",
            "(kwam|kom) (ik|je naam|uw naam) .. (tegen|uit) (in|bij|op|via)",
            "(ik schrijf|schrijf ik|ik stuur|ik vraag) (u|je|jou|jullie|het) [_] (omdat|vanwege|over|naar|want|met een)",
            "(omdat|want) (u|je|jij|uw|jullie) .. (weet|weten|bent|ben|kent|hebt|heeft|schreef|werkt|deed|woont|zit|was)",
            "(vandaar|daarom) (vraag|schrijf|dacht|mijn|deze|stuur|ik|het) _",
            "(ik zag|ik zie|zag|zie|ik las|ik hoor) [ik] dat (u|je|jij|jullie|we) (ook|allebei|beiden|in|bij|een|de|het|nog|al|vroeger|op|les)",
            "(is me|is mij|zijn me) (bijgebleven|opgevallen|blijven hangen)",
            "(zeer|erg|heel) (herkenbaar|helder|nuttig|interessant|ontroerend|grappig|mooi) [_] (verhaal|stuk|vond|om|die|dat|hoe|was|over)",
            "(ik zoek|wij zoeken|we zoeken|ik ben op zoek naar) iemand die [_] .. (kan|weet|nog|heeft|kent|wil)",
            "(ik zou|wij zouden|zou) graag .. (leren kennen|willen weten|horen hoe|weten of|weten hoe|weten waar)",
        ),
        unless_anywhere=SELLS,
        fires=("«Ik schrijf u omdat» de toren van u is.", "«Vandaar mijn vraag»."),
        quiet=("Ik schrijf u omdat wij korting geven.",),
    ),
    "welcome.owns-the-silence": Spoken(
        phrases=phrases(
            "(sorry|excuus|excuses|pardon|mijn excuses) (dat|voor) (ik|de|mijn|het) (zo|late|stilte|lang|laat|niet|vertraging|niets|nooit|nu pas|pas|trage)",
            "(ik moet je|ben ik je|ik ben je|ik ben u|ben ik u) nog (een|wat|{number}|iets)",
            "(nooit|niet meer|te lang niet) .. (geantwoord|gereageerd|gebeld|bedankt|van me laten horen|laten horen|geschreven|teruggebeld)",
            "(had ik|ik had) .. (eerder|allang|al lang|moeten) .. (bellen|schrijven|laten weten|zeggen|reageren|bij)",
            "(schaam me|mijn schuld|mijn fout|lag aan mij|spijt me dat ik|moet toegeven|geef ik toe)",
        ),
        unless=phrases("(binnenval|stoor|storing|reactie van u)"),
        unless_anywhere=SELLS,
        fires=("«Sorry voor de late» reactie.", "«Ik ben je nog een» biertje schuldig."),
        quiet=("Sorry voor het late aanbod, 20% korting.",),
    ),
    "welcome.answerable-question": Spoken(
        phrases=phrases(
            "(hoe|waar|welke|welk|wanneer|hoeveel|waarom) ... _ ... ?",
            "^ (zijn|heeft|hebben|kunt|moet|bent|waren|doet|gaat|komt|weet|klopt|houdt|rijden|hebt|heb|mag|kom|ga|zit|staat) ... _ ... ?",
        ),
        unless_anywhere=_SELLS_OR_ASKS,
        fires=("«Hoe laat gaat de sluis in Lith open?»", "«Klopt het jaartal op de grafsteen?»"),
        quiet=("Hoe krijgt u nu meer klanten?",),
    ),
    "welcome.particular": Spoken(
        phrases=phrases(
            "(ik|wij|mijn|onze|het|een|bij ons|dat|die|daar|hier|jullie|uw) .. (in|te|uit|naar|bij) {name}",
        ),
        unless=phrases("(in|uit|naar|bij) (linkedin|google|excel|nederland|belgie|vlaanderen|europa)"),
        unless_anywhere=_SELLS_OR_ASKS,
        fires=("Het is «dat pad bij Hulst».", "«Ik kom uit Dokkum»."),
        quiet=("Onze klanten in Dokkum besparen.",),
    ),
}
