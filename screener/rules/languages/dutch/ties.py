"""What the rules on ties between two people look for in Dutch; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.dutch.selling import SELLS, SELLS_OR_ASKS
from screener.rules.languages.words.dutch import DAYS, KIN, MONTHS, PLACES, TRADES

_YOUR = "(je|jouw|uw|jullie|jou)"
_YOU = "(je|jij|u|ge|gij|jullie)"

TIES: Final[Mapping[str, Spoken]] = {
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
        fires=(
            "Ik zat achterin «op de studiedag in» Lier.",
            "«Uw naam op de lijst van» het bakkersfeest trok mijn oog.",
        ),
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
            "(namens|groeten van|op aanraden van|dankzij|de groeten van|doorverwezen door|op advies van|gestuurd door) {name}",
            f"{_YOUR} [oud|vroegere|ex] {KIN} [{{name}}] [{{name}}] (zei|vertelde|is|werkt|gaf|en ik|was|raadde|vond|stuurt|stuurde|zegt|heeft|in)",
            f"(mijn|onze) {KIN} [{{name}}] [{{name}}] (zei|vertelde|zit|gaf|en u|kent|raadde|vond|stuurde|zegt|heeft|is bij|werkt|sprak)",
            f"(kreeg|heb|hoorde|kregen) [ik|we] {_YOUR} (naam|nummer|gegevens|adres) (van|via|gekregen|bij|genoemd)",
            f"{_YOUR} (naam|nummer) .. (gekregen|gegeven|genoemd|doorgegeven|viel) [van|door|bij|door|toen]",
            "(gemeenschappelijke|wederzijdse|gezamenlijke) (kennis|vriend|vriendin|contact) [is] {name}",
            f"(ken|kent|kennen) {_YOU} {{name}} (ook|nog|van|uit|toch)",
            "(neem|nam|heb|overgenomen) .. over van {name}",
            "(zus|broer|dochter|zoon|collega|vriendin|vriend|vrouw|man|nicht|neef|buurman|buurvrouw|opvolger|opvolgster|moeder|vader) van {name}",
        ),
        unless=phrases(
            "via (linkedin|whatsapp|google|zoom|instagram|telegram|teams|facebook)", "(door|via) (de|het|een)"
        ),
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
    "welcome.local-invitation": Spoken(
        phrases=phrases(
            "(buurtfeest|straatfeest|borrel|repetitie|barbecue|bbq|kermis|rommelmarkt|kerstmarkt|opendeurdag|wandeling|buurtbarbecue|avondvierdaagse|reunie|mosselfeest|eetfestijn|pannenkoeken) (van|op|in|bij|om|is|begint|voor|zaterdag|zondag)",
            "(kom|komt|komen) (je|u|jullie|ge) [_] (eten|kijken|luisteren|helpen|zingen|babbelen|meedoen|naar het)",
        ),
        unless_anywhere=SELLS,
        fires=("Het «buurtfeest op» het plein gaat door.", "«Kom je zingen» in de Lebuinuskerk?"),
        quiet=("De borrel is voor ondernemers die omzet zoeken.",),
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
    "welcome.particular": Spoken(
        phrases=phrases(
            "(ik|wij|mijn|onze|het|een|bij ons|dat|daar|hier|jullie|uw) .. (in|te|uit|naar|bij) {name}",
        ),
        unless=phrases("(in|uit|naar|bij) (linkedin|google|excel|nederland|belgie|vlaanderen|europa)"),
        unless_anywhere=SELLS_OR_ASKS,
        fires=("Het is «dat pad bij Hulst».", "«Ik kom uit Dokkum»."),
        quiet=("Onze klanten in Dokkum besparen.",),
    ),
}
