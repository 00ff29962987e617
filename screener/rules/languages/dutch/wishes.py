"""What people ask of the owner in Dutch, and how they press for it."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.dutch import YOUR

_KIN: Final = "(zoon|dochter|neef|nicht|broer|zus|vriend|vriendin|kennis|kleinzoon|kleindochter|zwager|schoonzus|man|vrouw|nichtje|neefje|petekind)"

WISHES: Final[Mapping[str, Spoken]] = {
    "asks.free-work": Spoken(
        phrases=phrases(
            "(geen|zonder|helaas geen|nog geen) (budget|vergoeding|honorarium|betaling) .. (maar|wel|daarvoor|beschikbaar|voor)",
            "(kunnen|kan|konden) .. (niet|niets|geen vergoeding) (betalen|vergoeden) .. (maar|wel)",
            "(zou je|zou u|kun je|kunt u|wil je|wilt u|kan je|zoudt ge|wilt ge) .. (gratis|kosteloos|voor niets|pro bono|belangeloos|onbezoldigd|als vriendendienst|voor de eer) _",
            "(gratis|kosteloos|vrijwillig|pro bono|belangeloos|onbezoldigd) (voor ons|voor mij|meewerken|meedenken|een logo|een tekst|een ontwerp|een lezing|vertalen|schrijven|ontwerpen|spreken)",
            "(goede|mooie|gratis|leuke) (reclame|exposure|publiciteit|zichtbaarheid) voor (je|u|jou|jezelf|uzelf|uw)",
            "(winst|opbrengst|aandelen|omzet) .. (delen we|later|in plaats van|fifty fifty|50 50)",
            "(onbetaalde|onbezoldigde|onbetaald|onbezoldigd) (stage|proefopdracht|functie|rol|opdracht|proefdag|bestuursfunctie)",
            "(voor iemand als|voor u|voor jou) .. (is dat|toch|is het) [_] (zo gepiept|zo gedaan|een kleine moeite|een fluitje|maar een halfuurtje|peanuts)",
        ),
        unless=phrases(
            "(ik doe dit|ik speel|wij bieden|ik bied|wat kost|betalen graag|op factuur|uw tarief|reiskosten|onze app|proberen|testen|aanbod)"
        ),
        fires=("Er is «geen budget, maar wel» applaus.", "«Voor u is dat zo gepiept»."),
        quiet=(
            "Ik speel gratis voor het rusthuis en zoek muziek.",
            "Wat kost een lezing? Gratis hoeft niet.",
        ),
    ),
    "asks.take-part": Spoken(
        phrases=phrases(
            "(zoek|zoeken|gezocht|nodig|werven) .. (deelnemers|respondenten|proefpersonen|testpersonen|geinterviewden|panelleden|testers|ervaringsdeskundigen|experts|experten)",
            "(deelnemen|meedoen|meewerken|deelname|participeren|deel te nemen|mee te doen|mee te werken) (aan|in) .. (onderzoek|enquete|studie|bevraging|panel|interview|vragenlijst|focusgroep|marktonderzoek|documentaire|podcastreeks|benchmark)",
            "(invullen|vragenlijst|enquete|bevraging|onderzoek|interview) .. (duurt|kost|neemt|is) .. (minuten|min|anoniem|vertrouwelijk|tien)",
            "(als) (expert|geinterviewde|spreker|gastauteur|jurylid|panellid|ambassadeur|ervaringsdeskundige) .. (voor|in|aan|bij) (ons|onze|mijn|een|het)",
            "(interview|portret|bijdrage|quote|hoofdstuk) .. (voor|in) (ons|onze|mijn) .. (boek|magazine|podcast|rapport|whitepaper|reeks|blog|platform)",
            "(in opdracht van|namens een klant|expertpanel|expertpanels|adviesraad|klankbordgroep|marktonderzoek|marktonderzoeksbureau|trendonderzoek|benchmarkonderzoek) .. _",
            "(als dank|onder de deelnemers|onder de respondenten|kans op) .. (verloten|cadeaubon|bol bon|waardebon|ipad|tablet|cadeaukaart)",
        ),
        unless_anywhere=phrases(
            "(universiteit|hogeschool|hanze|scriptie|bachelorproef|masterproef|promotieonderzoek|phd|umc|ziekenhuis|student|begeleider|gemeente|omroep|krant|museum|waterschap)",
            f"{YOUR} (boek|artikel|stuk|onderzoek|lezing|column)",
            "(zoals afgesproken|u gaf aan|je gaf aan|u had zich)",
        ),
        fires=("Wij «zoeken deelnemers» die slecht slapen.", "De «enquete is helemaal anoniem»."),
        quiet=(
            "Voor mijn scriptie aan de Hanze zoek ik deelnemers uit de visserij.",
            "In uw onderzoek zijn de putten genummerd, is er een kaart?",
        ),
    ),
    "asks.for-another": Spoken(
        phrases=phrases(
            f"(vraag|vragen|zoek|schrijf|informeer) .. (voor|namens) (mijn|een) {_KIN}",
            f"(mijn|een|onze) {_KIN} [van mij] (zoekt|zoekende|wil|zou graag|is op zoek|heeft dringend) .. (baan|werk|stage|job|stageplek|woning|kamer|hulp|contacten|bijbaan|leerplek|stageplaats)",
            f"(kunt u|kun je|kan je|hebt u|heeft u|zou u|heb je) .. (mijn|voor mijn) {_KIN} .. (aannemen|helpen|plaatsen|stage|baan|job|werk|plek|aanbevelen)",
        ),
        unless_anywhere=phrases(
            "(wat kost|gevonden|verloren|uw leerling|in uw klas|bij u op|sollicitatie|solliciteert|afspraak|inschrijven|aanmelden|rekening)"
        ),
        fires=("Ik «vraag dit voor mijn neef» die een kamer zoekt.", "«Mijn nicht zoekt een stage»."),
        quiet=(
            "U gaf mijn dochter fluitles, wat is het volgende examen?",
            "Mijn man zoekt een baan om in te zwemmen, wat kost dat?",
        ),
    ),
    "asks.content-deal": Spoken(
        phrases=phrases(
            "(gastblog|gastblogs|gastartikel|gastartikelen|gastbijdrage|advertorial|gesponsord artikel|gesponsorde post|linkplaatsing|linkruil|backlink|backlinks|linkbuilding|redactioneel artikel) .. (op|voor|over|plaatsen|schrijven|met|in|te)",
            "(op|in) (je|uw|jullie|jouw) (site|blog|website|magazine|podcast|kanaal|nieuwsbrief) .. (plaatsen|publiceren|vermelden|linken|adverteren|promoten)",
            "(onze|mijn) link (erin|in de tekst|in het artikel|vermelden)",
            "(zoek|zoeken) .. (blogs|bloggers|influencers|websites|contentcreators|creators|productesters)",
        ),
        unless=phrases("(mag ik uw|mogen wij uw|dode link|link werkt niet|dorpskrant|parochieblad|clubblad)"),
        fires=("Ik schrijf graag een «gastblog over» vloeren.", "Wij «zoeken bloggers» met smaak."),
        quiet=("Mag ik uw gastblog over eels plaatsen in de dorpskrant?", "De link op uw site is dood."),
    ),
    "asks.scripted-words": Spoken(
        phrases=phrases(
            "(tekst|tekstje|quote|review|bericht|post|aanbeveling|testimonial) .. (klaar|kant en klaar|al geschreven|voorbereid|opgesteld|hieronder|in bijlage|meegestuurd|onderstaande)",
            "(onderstaande|bijgevoegde|kant en klare) (tekst|post|bericht|boodschap)",
            "(alleen|enkel|gewoon|alleen maar|alleen nog) (plakken|kopieren|ondertekenen|posten|copy paste|overnemen)",
            "(kopieren en plakken|copy paste|copy and paste|knippen en plakken)",
            "(in ruil voor|tegen) (een|je|uw) [eerlijke|korte|positieve|leuke] (review|recensie|aanbeveling|story|post|vermelding|beoordeling)",
            "(merkambassadeur|brand ambassador|productester|productesters|ambassadrice) _",
            "(schrijf|geef|doe) (ik|je) .. (er ook een|jou ook een|u ook een|hetzelfde) [terug|voor jou]",
        ),
        unless=phrases("(mijn artikel|concept van mijn|klopt dit)"),
        fires=(
            "De «tekst is kant en klaar», «alleen plakken».",
            "De lamp is van u «in ruil voor een eerlijke review».",
        ),
        quiet=("Het concept van mijn artikel met tekst hieronder, klopt dit?",),
    ),
    "asks.your-audience": Spoken(
        phrases=phrases(
            "(met|aan|in|bij|onder|naar) (je|uw|jouw|jullie) [hele|grote|trouwe|mooie] (volgers|achterban|netwerk|lezers|leden|klanten|luisteraars|publiek|kijkers|abonnees) .. (delen|voorstellen|aanbevelen|doorsturen|tippen|tonen|verspreiden|aanprijzen|laten)",
            "(deel|delen|tip|verspreid) .. (met|onder|in) (je|uw|jouw) (volgers|achterban|netwerk|klanten|leden|lezers)",
            "(zodat) (je|uw) [{number}] (volgers|lezers|leden|klanten) .. _",
            "(je|uw|jouw|onze) (volgers|lezers|leden|klanten|luisteraars) .. (zouden|zullen|zijn dol|zoeken|hebben nood|willen) _",
            "(bereik|volgers|netwerk) .. (inzetten|gebruiken|benutten) .. (voor|om)",
        ),
        unless_anywhere=phrases("(vermist|weggelopen|gevonden|bloed|stamcel|buurt|stage)"),
        fires=("Wilt u dit «met uw volgers delen»?", "«Uw lezers zouden onze» thee willen."),
        quiet=("Als een van uw lezers vraag ik wie de kaart tekende.",),
    ),
    "asks.decision-maker": Spoken(
        phrases=phrases(
            "(wie) .. (bij jullie|bij u|bij jou|binnen jullie|in uw bedrijf|tegenwoordig) .. (over (inkoop|de inkoop|ict|marketing|drukwerk|personeel|energie|software|opleidingen)|beslist|beslisser|verantwoordelijk|inkoop|aanspreekpunt|contactpersoon)",
            "(wie gaat|wie beslist|wie doet|wie regelt|wie is) .. (inkoop|it|ict|marketing|personeel|wagenpark|energie|verzekeringen|telefonie|schoonmaak|software|werkkleding|opleidingen|drukwerk)",
            "(ben jij|bent u|bent u daar|ben je) .. (de juiste persoon|de aangewezen persoon|degene die|de beslisser|verantwoordelijk voor|het juiste aanspreekpunt)",
            "(beslisser|besluitvormer|eindverantwoordelijke|beslissingsnemer) (over|voor|van|binnen|op)",
            "(de juiste persoon|het juiste aanspreekpunt|de verantwoordelijke) (voor|binnen|om|doorverwijzen|doorsturen)",
        ),
        unless=phrases(
            "(gevonden|verloren|sleutel|klacht|kapot|defect|sollicitatie|stage|factuur|bestelling|laptop|gymtas)"
        ),
        fires=("«Wie gaat bij jullie over drukwerk»?", "«Bent u de juiste persoon»?"),
        quiet=("Wie zong zondag de alt?", "Wie gaat er bij u over gevonden sleutels?"),
    ),
    "asks.advice": Spoken(
        phrases=phrases(
            "(uw|je|jouw|jullie) (mening|visie|kijk|feedback|input|inzichten) .. (horen|op|over|vragen|waardevol|benieuwd|weten|welkom)",
            "(graag|even|eens) .. (sparren|klankborden|brainstormen|je hersens|uw advies)",
            "(zou|mag) ik .. (advies|raad) .. (vragen|krijgen)",
        ),
        unless=phrases("(stage|scriptie|student|mijn dochter|mijn zoon)"),
        fires=("Ik zou «je mening graag horen».", "Kunnen we «even sparren»?"),
        quiet=("Uw raad over de haag werkte.",),
    ),
    "asks.buying-questions": Spoken(
        phrases=phrases(
            "(werken|werkt|gebruiken|gebruikt|gebruik) (jullie|u|je) (al|nu|momenteel|op dit moment|nog) .. (met|een|software|systeem|tool|leverancier|app) ... ?",
            "(hoe|waarmee) (regelen|regelt|doen|doet|houden|plannen|werven|vinden) (jullie|u) (dat|nu|momenteel|op dit moment|jullie|de) .. (nieuwe klanten|nu|momenteel|leads|personeel|boekhouding|planning) ?",
            "(hoeveel) (medewerkers|voertuigen|vestigingen|werkplekken|licenties|facturen|bestelwagens) (hebben|heeft|gebruiken) (jullie|u) ... ?",
            "(wat is|wat zijn) .. (grootste) (uitdaging|uitdagingen|knelpunt|knelpunten|frustratie) ... ?",
            "(hoe tevreden|bent u tevreden|ben je tevreden|zijn jullie tevreden) .. (over|met) .. (huidige|je|uw|jullie)",
        ),
        unless=phrases("(wij ook|wij zitten|bij ons|zelf|onze)"),
        fires=("«Wat is jouw grootste uitdaging dit kwartaal?»", "«Bent u tevreden met uw huidige» drukker?"),
        quiet=("Hoe houden jullie nu de uren bij? Wij zitten nog steeds met Excel.",),
    ),
    "asks.favour": Spoken(
        phrases=phrases(
            "(kun je|kunt u|wil je|zou je|zou u|kan je) (me|mij|ons) een (plezier|gunst|lol|dienst) (doen|bewijzen)",
            "(help je|help jij) (me|mij|ons) uit de brand",
            "(heb|had) .. (een klein verzoek|een kleine vraag|een verzoekje|een gunst te vragen|een verzoek)",
            "(je|u) zou (me|mij|ons) .. (plezier|enorm|geweldig) (doen|helpen|mee helpen)",
        ),
        fires=("«Help je me uit de brand»?", "Ik «heb een klein verzoek»."),
        quiet=("Het plezier was aan onze kant.",),
    ),
    "asks.job-for-me": Spoken(
        phrases=phrases(
            "(zoek|zoekende|op zoek naar) .. (eender welk werk|elk werk|om het even welk werk|welk werk dan ook|dringend werk|dringend een baan)",
            "(heeft u|hebt u|heb je|hebben jullie|is er) .. (werk|een baan|een job|vacature) voor mij",
            "(kunt u|kun je|wilt u|wil je|kan je) .. (aanbevelen|voordragen|referentie|intern) .. (vacature|baan|functie|hr|job|mij)",
            "(mijn cv|het cv) .. (doorsturen|bij hr|aan uw hr|intern|onder de aandacht)",
        ),
        fires=("«Hebt u werk voor mij»?", "Ik «zoek eender welk werk»."),
        quiet=("Ik zoek stage, mbo 3 dierverzorging.",),
    ),
    "asks.reply-with-a-word": Spoken(
        phrases=phrases(
            "(stuur|app|mail|reageer|antwoord|typ|zeg) (me|mij|ons|even|dan|met|gewoon|maar|gerust|met het woord) [_] (ja|start|info|go|klant|groei|vrij|scan|interesse|gratis|yes|ok)",
            "(stuur|app|reageer|typ) (ja|start|info|go|klant|groei|vrij|scan|interesse|gids|yes)",
        ),
        fires=("«Stuur me GO» en het komt.", "«Typ INFO» hieronder."),
        quiet=("Stuur me gerust een foto van de haag.",),
    ),
    "note.acts-as-agreed": Spoken(
        phrases=phrases(
            "(heb|hebben) .. (alvast|je|u|al) .. (ingepland|ingeschreven|aangemeld|op de lijst gezet|genoteerd|ingeboekt|gereserveerd|toegevoegd)",
            "(zet|schrijf|plan|noteer) (ik|wij|we) (je|u|jou) .. (alvast|op de lijst|in|vast)",
            "(niet reageren|geen reactie|geen antwoord) .. (is|geldt|betekent|akkoord|toestemming|stemt toe)",
            "(gaan|ga) .. (ervan uit dat|vanuit dat) (u|je|jij|jullie) _",
            "(bel|belt|kom) (ik|wij) (u|je) (morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|vanmiddag) (tussen|om|even|terug|over)",
        ),
        unless=phrases(
            "(zoals afgesproken|op uw verzoek|u vroeg|je vroeg|cursus|vereniging|bestelling|komt u naar|ketel)"
        ),
        fires=("«Zet ik jou op de lijst»?", "«Geen reactie betekent akkoord»."),
        quiet=("Zoals afgesproken heb ik u ingepland voor de ketel.",),
    ),
    "note.lists-you": Spoken(
        phrases=phrases(
            "(op mijn lijst|op onze lijst|in ons bestand|in onze database|in ons systeem|op de shortlist|op de deelnemerslijst van|op onze shortlist|in onze gids|in ons register)",
            "(adressenbestand|contactgegevens van|database met|bedrijfsgegevens|emailadressen van|mailadressen van|leadlijst|geverifieerde contacten|geverifieerde adressen) .. _",
        ),
        unless=phrases("(aanhanger|wachtlijst|inschrijf|bezoekerslijst|koor|vereniging|bestelling)"),
        fires=("U staat «op onze lijst»!", "Een «adressenbestand van bouwers»."),
        quiet=("Je stond op de lijst met een aanhanger.",),
    ),
    "note.offshore-team": Spoken(
        phrases=phrases(
            "{number} [senior|ervaren] (ontwikkelaars|programmeurs|ingenieurs|senior developers)",
            "team van {number} .. (developers|ontwikkelaars|programmeurs|engineers|mensen in|specialisten)",
            "(software|web|app|it) (ontwikkeling|outsourcing|developers|house) .. (india|pakistan|oekraine|polen|oost europa|roemenie|servie|vietnam|bulgarije|lahore)",
        ),
        fires=("Wij zijn een «team van 30 ontwikkelaars».", "Wij hebben «80 senior developers»."),
        quiet=("Developer uit Lahore, verhuisd naar Zwolle.",),
    ),
    "note.presumed-mission": Spoken(
        phrases=phrases(
            "(jij en ik|wij|we|u en ik) .. (willen|geloven|delen|streven) .. (hetzelfde|dezelfde|zelfde)",
            "(dezelfde|gedeelde|zelfde|onze) (missie|visie|waarden|droom|passie)",
            "(samen) .. (het verschil|impact|de wereld|iets moois|verschil) (maken|verbeteren|neerzetten|veranderen)",
            "(wereld|maatschappij|sector) .. (mooier|beter|veranderen|waarin|zonder) _",
        ),
        unless=phrases("(collega*|lessen|school|scriptie|museum|boek)"),
        fires=("«Wij delen dezelfde» missie.", "«Jij en ik willen hetzelfde»: een betere kassa."),
        quiet=("Wij doen dezelfde route, u met de bus.",),
    ),
    "thread.admits-quota": Spoken(
        phrases=phrases(
            "(moet|heb|zoek|mis|wil) .. (nog|deze maand|deze week|voor vrijdag) .. ({number}|een|twee|drie|vijf) (afspraken|klanten|namen|donateurs|handtekeningen|bedrijven|contacten|inschrijvingen|leads|contracten)",
            "(mijn baas|mijn upline|mijn manager|mijn chef|het hoofdkantoor) .. (wil|verwacht|eist|zegt) .. {number}",
            "(target|quotum|doelstelling|kwartaaldoel|maanddoel) .. (halen|gehaald|behalen|nog)",
            "mijn doel is .. {number}",
            "moet voor {number} [_] {number} (bedrijven|klanten|afspraken)",
        ),
        unless=phrases("(koor|altstem*|actie voor|goed doel|sponsorloop|buurt)"),
        fires=("Ik «moet deze maand nog 6 afspraken» halen.", "Mijn «target moet ik halen»."),
        quiet=("Voor zondag zoeken we nog twee altstemmen.",),
    ),
    "thread.closes-file": Spoken(
        phrases=phrases(
            "(laatste poging|laatste bericht|laatste herinnering|een laatste keer|allerlaatste|laatste keer dat ik)",
            "(neem ik aan|ga ik ervan uit|mag ik aannemen|mag ik concluderen) .. (geen interesse|niet interessant|geen prioriteit|niet relevant|niet geinteresseerd)",
            "(sluit|sluiten) (ik|we|wij) .. (dossier|uw dossier|je dossier|het dossier|aanvraag)",
            "(dossier|uw dossier|je dossier) (sluiten|afsluiten|te sluiten)",
            "(daarna|dan) .. (laat ik|val ik|stop ik|hoor je) .. (met rust|niet meer lastig|niet meer|met mailen|niets meer)",
        ),
        unless=phrases("(verzekering*|uw claim|schade|erfenis|notaris|gemeente|bus|trein|ferry)"),
        fires=("«Laatste poging», beloofd.", "Zal ik «uw dossier sluiten»?"),
        quiet=("De laatste toets van het orgel klemt.",),
    ),
    "thread.newsletter": Spoken(
        phrases=phrases(
            "(onze|mijn) [nieuwe|maandelijkse|wekelijkse|gratis] (nieuwsbrief|inspiratiemail|kwartaalupdate|nieuwsflits|update|mailing) .. (is|met|staat|verschijnt|in|vol|ontvangt|ontvangen|boordevol)",
            "(ontvangt|ontvangen|krijg|krijgt|krijgen) (u|je|jullie) .. (onze|mijn|elke|iedere|automatisch|voortaan|kwartaalupdate|nieuwsbrief) _",
            "(afmelden|uitschrijven) (kan|via|onderaan|hieronder)",
            "(beste|dag|hallo|lieve|hoi|geachte) (relatie|relaties|netwerk|connecties|allemaal|iedereen|ondernemer|ondernemers|volgers|contacten|lezers|klant|klanten|lieve connecties|community)",
            "(namens ons allen|namens het hele team) .. _",
        ),
        unless=phrases("(beste leden|koor|kantine|buurtbewoners)"),
        fires=("«Beste relatie», de herfst is er.", "«Afmelden kan» onderaan."),
        quiet=("Beste leden, de borrel is verzet.", "Gelukkig nieuwjaar, Marit."),
    ),
}
"""Rules about what is asked of the owner."""
