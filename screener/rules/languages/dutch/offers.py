"""What the rules on what a note sells look for in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.dutch import FIRMS, HELP, SITE, YOUR

OFFERS: Final[Mapping[str, Spoken]] = {
    "note.website-fault": Spoken(
        phrases=phrases(
            f"{YOUR} {SITE} .. (laadt in|haakt|haken|staat op pagina|foutmeldingen|kapotte links|mist|niet mobiel|trager|scoort)",
            f"(ik|we|wij) (heb|hebben|zag|zagen|bekeek|keek|deed|deden|controleerde) .. {YOUR} {SITE} .. (fout*|traag|punten|gemist|kansen|beter|problemen|links)",
            "(bezoekers haken|pagina {number} van google|boven (je|u|jullie) in google|hoger in google|staat niet in google|vindbaarheid|beter gevonden|beter vindbaar)",
            f"{YOUR} {SITE} (is|laadt|staat|scoort|ziet|lijkt|mist|kan|voldoet|wordt|oogt|heeft) .. (verouderd|traag|langzaam|beter|niet|gevonden|fouten|laag|onvindbaar|nog niet)",
            f"(verbeteren|vernieuwen|optimaliseren|moderniseren) van {YOUR} {SITE}",
            f"{YOUR} {SITE} (verbeteren|vernieuwen|optimaliseren|moderniseren|opfrissen)",
            "(niet gevonden|niet vindbaar|onvindbaar|slecht vindbaar) (in|op|via) google",
        ),
        unless=phrases("(formulier|bestelling|patient|klant|inschrijven|link)"),
        fires=("«Uw website is nogal traag».", "Ik kan «jullie site vernieuwen»."),
        quiet=(
            "Op uw site staat de huisartsenpost nog met het oude nummer.",
            "Op uw website las ik de openingstijden.",
        ),
    ),
    "note.finds-fault": Spoken(
        phrases=phrases(
            "(zonde als|jammer dat|het is zonde|zou zonde zijn) (je|u|jullie|deze|er) _",
            "(te veel|teveel|onnodig|onnodig veel) (betaalt|betaal|betaalde|kwijt|tijd|geld|uitgeeft|kosten)",
            "(deze besparing|besparing misloopt|kansen mist|laat liggen|blijft liggen|onbenut|onbenutte)",
            "(loopt|lopen|loop) .. (klanten|omzet|kansen|geld) mis",
            "(laat|laten|betaalt|betaal|betalen) [je|u|jullie] [waarschijnlijk|vermoedelijk] (geld liggen|te veel|teveel|kansen liggen|omzet liggen)",
            "(je|u|jullie) (kunt|kan|kunnen|zou|zouden) .. (besparen|meer verdienen|meer verkopen|meer halen|beter scoren)",
        ),
        fires=("U «loopt elke dag klanten mis».", "Jullie «betalen waarschijnlijk te veel»."),
        quiet=("De tabel op bladzijde 3 klopt niet.",),
    ),
    "note.value-proposition": Spoken(
        phrases=phrases(
            "(zodat|waardoor|waarmee) (u|je|jij|jullie) [_] [_] [_] [_] (overhoudt|overhouden|besteden|focussen|bespaart|besparen|minder|meer|groeit|groeien|hoeft|zorgen)",
            "(scheelt|bespaart|kost|levert) (u|je|jullie) [al|gauw|snel|al snel] ({money}|{percent}|{number}|tijd|geld|uren|veel)",
            "(minder|meer) (verzuim|verloop|uitval|stress|gasten|leden|leerlingen|bezoekers|bestellingen|ruimte in|inkomsten|resultaat)",
            "(besparen|bespaar|bespaart|verdubbelt|halveert|verhoogt|verlaagt)",
            "(kan|kunnen|zou|zouden) [ik|wij|we] .. (interessant|nuttig|waardevol|relevant) (zijn|kunnen zijn) voor (je|u|jullie|uw)",
            f"{HELP} [ik|wij|we] [_] (bedrijven|{FIRMS[1:-1]}|gezinnen|families|installatiebedrijven|aannemers|verkopers|stichtingen|gemeenten|zorgorganisaties|mannen|ouders|winkeliers|boeren)",
            "(ik|wij|we) (help|helpen|begeleid|begeleiden|ondersteun|ondersteunen|ontzorg|ontzorgen|adviseer|adviseren) (bedrijven|mensen|vrouwen|mannen|ouders|gezinnen|families|winkeliers|ondernemers|makelaars|scholen|gemeenten|boeren|kmos|zaken|jullie|je|jou|u|andere|*bedrijven|*ondernemers|teams|leiders|collegas)",
            "(begeleid|help|adviseer|ondersteun|coach) ik [al jaren|dagelijks|graag|veel] (families|mensen|ondernemers|bedrijven|vrouwen|mannen|jonge|andere)",
            "(wij|we|ik) (zorgen|zorg|nemen|neem|halen|haal|brengen|breng|maken|maak|zetten|zet) (ervoor|dat|u|je|jullie|voor) .. (handen|pagina|meer|minder|zorg|werk|rust|zonder|gegarandeerd|sneller|goedkoper|uit)",
            "(minder|meer) (tijd|kosten|omzet|klanten|rust|gedoe|administratie|werk|marge|rendement|grip|overzicht|zichtbaarheid) (kwijt|aan|uit|in|voor|en|zonder|te)",
            "(besparen|bespaar|bespaart|besparing) (op|van|tot|u|je|jullie)",
            "(kan|kunnen) (ik|wij|we) [ook] (jou|je|u|jullie|misschien|vast|wellicht) .. (helpen|van dienst zijn|iets betekenen|ondersteunen|besparen)",
            "(iets voor|van dienst|betekenen voor) (je|u|jullie|elkaar|uw|jouw) [_] (betekenen|zijn|kunnen)",
            f"{HELP} [wij|ik|we] [graag|dagelijks] [andere|veel|kleine|drukke] {FIRMS} _",
            f"(wij|we|ik) {HELP} ... (besparen|groeien|verkopen|verbeteren|automatiseren|verhogen|verlagen|vinden|werven|verdubbelen|optimaliseren|krijgen)",
            f"(werk|werken) [wij|ik|we] [veel|vaak|nauw|samen|dagelijks] met [veel|andere|kleine] {FIRMS}",
            "(gespecialiseerd in|ik richt me op|wij richten ons op|specialist in) (het|marketing|leads|automatisering|recruitment|verzekeringen|hypotheken|groei|online|coaching|training)",
        ),
        unless=phrases("(vrijwillig*|ziekenhuis|mijn moeder|voedselbank)"),
        fires=("«Wij helpen ondernemers» met hun cijfers.", "Ik «werk veel met teams» in de bouw."),
        quiet=("Ik help mijn moeder in de winkel.",),
    ),
    "note.services-on-offer": Spoken(
        phrases=phrases(
            "(iets voor elkaar betekenen|voor elkaar kunnen betekenen|denk graag mee|denken graag mee|graag kom ik|kom graag eens langs|graag (vertel|toon|licht|adviseer|laat) ik|vertel ik (graag|u graag))",
            "(bij ons|met ons) (krijgt|krijg|kunt|betaalt|betaal|bent|boekt|bespaart|zit) (u|je|jullie) _",
            "(even voorstellen|speciaal voor (u|jullie|ondernemers)|voordelig|voordelige|voordeliger|voordelen|profiteren|profiteert|profiteer)",
            "(onze|ons) (partners|partner)",
            "(onze|ons|mijn) (klanten|producten|machines|merk|winkel|voorraad|team van|bedrijf|agenten|coaches|vacatures|kandidaten|freelancers|cursussen|lessen voor|workshops|dranken|wijnen|koffie|verpakkingen|meubels|kleding)",
            "(kijk|kijken) (gerust|eens|even|op) .. (site|website|webshop|link|profiel|pagina)",
            "(meer info|meer informatie|voor info|alle info) (op|via|in|over|vindt|nodig|{link})",
            "(ik heb|wij hebben|we hebben) [nog|momenteel] (kandidaten|een koper|kopers|een kandidaat|huurders|een klant|geinteresseerden|capaciteit|ruimte in|enkele plaatsen)",
            "(uw|je|jullie) (huis|woning|pand|dak|auto|auto s|appartement|grond) .. (verkopen|verkoopt|waard|waarde|te koop|taxatie|isoleren)",
            "(uniek|unieke|innovatief|innovatieve|revolutionair*|slimme|duurzame) (product|concept|methode|manier|aanpak|techniek|oplossing|software|tool|platform|kans|systeem|machines)",
            "(gastblog|gesponsord|sponsored (post|artikel|blog|content|link)|backlink|betaalde samenwerking|in ruil voor een (post|bericht|vermelding|review|link))",
            "(verkopen|verkoop|leveren|lever|maken|maak|bieden|bied|verhuren|verzorgen|organiseren) [wij|ik|we] _ [_] (voor|aan|op|in|met|die)",
            "(wij|ik|we) (doen|doe) .. (voor|bij) (bedrijven|scholen|winkels|zorginstellingen|gemeenten|ondernemers|andere|veel)",
            "(ik|we|wij) (kan|kunnen|wil|willen) (u|je|jullie|uw) .. (aanbieden|besparen|ontzorgen|helpen|ondersteunen|adviseren)",
            "(oplossing|oplossingen|product|platform|tool|software|systeem) (voor|die|dat|waarmee) _",
            "(wij|we|ik) (lever|leveren|verkoop|verkopen|bied|bieden|verhuur|verhuren|produceer|produceren|importeer|importeren|ontwerp|ontwerpen|plaats|plaatsen|installeer|installeren|regel|regelen|organiseer|organiseren|ontwikkel|ontwikkelen|bouw|bouwen|verzorg|verzorgen|vertegenwoordig|vertegenwoordigen|distribueren) [_]",
            "(verkoop|lever|verhuur|bied|ontwerp|installeer|plaats) (ik|wij|we) [namelijk|ook] _",
            "(onze|ons|mijn|nieuwe) (app|demo|kassa|studio|werkboek|boek|cursus|training|trainingen|driedaagse|opleiding|programma|machines|steigers|rolsteigers|pakket|pakketten|abonnement|aanpak|methode|assortiment|collectie|specialisten|adviseurs|experts|consultants|dienst|service|agency|offerte|prijzen|webshop|leerlijn|traject|trajecten)",
            "(doe|doen|heb|hebben|bied|bieden|maak|maken|geven|krijgt|ontvangt|graag|met|tegen|voor) [u|je|jullie|wij|ik] [een] [_] (scherp|mooi|interessant|passend|vrijblijvend|goed|speciaal|aantrekkelijk) (aanbod|voorstel|tarief|prijs|offerte|bod)",
            "(scherpe|lage|goede|vaste|aantrekkelijke|scherpste) (prijs|prijzen|tarieven|tarief|condities|voorwaarden)",
            "(geef|stuur|laat|bel|app) (me|mij|ons) [_] [_] (seintje|weten als|berichtje|als je|als u) [_] (prijs|interesse|nodig|wilt)",
            "(mocht|mochten|indien) (u|je|jullie) [_] [_] (interesse|behoefte|offerte|vragen over)",
            "(aanspreekpunt|vertegenwoordiger|accountmanager|adviseur|verkoper) voor _",
            "(financieel|hypotheek|verzekerings|energie|fiscaal|zakelijk) (adviseur|advies|adviseurs|specialist)",
            "(onderhoudscontract|onderhoudscontracten|energiecontract|leasecontract|bedrijfswagens|wagenpark|werkkleding|drukwerk|verzekering|verzekeringen|zonnepanelen|hypotheek|pensioen) .. (aanbod|prijs|vergelijk*|besparen|besparing|korting|offerte|overstap*|goedkoper|advies|contract|leveren|verkoop)",
            "(op maat|a tot z|alles in een|kant en klare|maatwerk|totaaloplossing|ontzorgen) .. (voor|oplossing|u|je|jullie|software|van)",
            "(staan|sta|staat) [wij|we|ik] [altijd|weer|graag] (voor u klaar|voor je klaar|voor jullie klaar|te uwer beschikking|tot uw dienst)",
            "(ik ben|wij zijn) [een|zelfstandig|freelance] (videomaker|copywriter|webdesigner|lifecoach|businesscoach|headhunter|virtual assistant|leverancier|familiebedrijf|marketingbureau|softwarebedrijf)",
            "(wij zijn|we zijn|als) een [jong|klein] (bureau|bedrijf|adviesbureau|leverancier|onderneming|partij|agency|producent|softwarebedrijf) (dat|die|in|met|uit|gespecialiseerd|voor|van)",
            "(wij|we|ik) (bieden|bied|leveren|verzorgen|produceren|ontwikkelen|verkopen) _",
            "(onze|ons|mijn) (diensten|oplossing|oplossingen|catalogus|aanbod|producten|product|platform|software|brochure|portfolio|dienstverlening|prijslijst|propositie|tool)",
            "(vrijblijvende|vrijblijvend) (offerte|kennismaking|voorstel|gesprek|advies|presentatie)",
        ),
        unless=phrases("(wij zoeken|we zoeken|we hebben nodig|willen bestellen)"),
        fires=("«Wij zijn een bureau uit» Breda.", "Hierbij «onze brochure»."),
        quiet=(
            "Onze leverancier geeft een mooi aanbod, maar rekent met 280.",
            "Mijn partner en ik komen zaterdag kijken.",
            "Wij zijn een koor van twintig.",
        ),
    ),
    "note.client-results": Spoken(
        phrases=phrases(
            "(veel|verschillende|diverse|andere|meerdere|steeds meer) (bedrijven|collegas|klanten|ondernemers|organisaties|gemeenten|scholen|praktijken|winkels|hotels|boeren|vakgenoten) .. (werken|gebruiken|besparen|gingen|kozen|zijn|vertrouwen|al|met ons)",
            "(een|onze) (klant|klanten) van (ons|mij)",
            "(gebruiken|gebruikt|vertrouwen op|kozen voor|gingen voor|werken met) (ons|onze|mijn) _",
            "(van {number} naar {number}|gingen u voor|gingen je voor|tevreden klanten|referenties|klantverhaal)",
            "(hebben|heb) [al|we|wij|ik] .. (geholpen|begeleid|bespaard|verdubbeld|ontzorgd) (met|om|bij|aan|en)",
            "(onze|mijn) klanten (besparen|zien|krijgen|halen|groeien|hebben|verdienen|realiseren)",
            "(al|ruim|meer dan) {number} (bedrijven|klanten|ondernemers|organisaties|teams|coaches|professionals)",
            "(succesverhaal|succesverhalen|klantcase|klantcases)",
        ),
        fires=("«Onze klanten besparen» veel tijd.", "«Al 80 bedrijven» deden mee."),
        quiet=("Er waren 80 koren op de dag.",),
    ),
    "note.promised-results": Spoken(
        phrases=phrases(
            "(of geld terug|of je geld|betaalt niets|betaal je niets|alleen bij resultaat|resultaatgarantie|bewezen (methode|aanpak|resultaat|resultaten))",
            "{percent} (minder|meer|besparen|besparing|bespaard|korting|goedkoper|sneller|lagere|hogere|hoger|lager)",
            "(meer|extra|dubbele) (omzet|boekingen|klanten|leads|aanvragen|winst|verkoop|bezoekers|gasten|leden|opdrachten|offerteaanvragen|zichtbaarheid)",
            "binnen {number} (dagen|weken|maanden|uur) [_] (op|meer|resultaat|klaar|terug|vol|zichtbaar)",
            "(gegarandeerd|gegarandeerde|garanderen|garandeer|garantie op)",
            "(niet goed geld terug|no cure no pay|u betaalt alleen|je betaalt alleen|geld terug)",
            "(verdubbelen|verhogen|vergroten|verdubbel|boosten) van (je|uw|jullie|de) (omzet|verkoop|winst|resultaten)",
            "(je|uw|jullie|meer) (omzet|verkoop|winst|kosten|resultaat) (verdubbelen|verhogen|verlagen|vergroten|halen)",
            "(bespaar|besparen|besparing|bespaart) (tot|van|gemiddeld|wel) [wel] {percent}",
            "binnen (slechts|enkele|{number}) (dagen|weken|maanden) [meer|resultaat]",
        ),
        unless=phrases("(scriptie|wet|leveren|examen|levertijd|contract)"),
        fires=("Succes «gegarandeerd».", "U «bespaart tot 30%»."),
        quiet=("Volgens de wet is het gegarandeerd.",),
    ),
    "note.lead-generation": Spoken(
        phrases=phrases(
            "(leadgeneratie|koude acquisitie|acquisitie|nieuwe klanten|warme leads|verkooppijplijn|funnel|conversie|online zichtbaar|social media beheer|seo|google ads|vindbaar)",
            "(help|helpen) .. aan (klanten|verkopers|leads|opdrachten|patienten|leden|personeel|offerteaanvragen|afspraken)",
            "(offerteaanvragen|leads|afspraken|klanten|opdrachten|verkopers|kandidaten) (per maand|op maat|voordat|genereren|binnenhalen|krijgen|aanleveren)",
            "(adreslijst|adressenbestand|database|bestand) (met|van) _",
            "(meer|nieuwe|extra) (klanten|leads|afspraken|patienten|opdrachten|aanvragen|boekingen)",
            "(volle|gevulde) agenda",
            "(agenda|praktijk) (vullen|vol|gevuld)",
            "leadgeneratie",
        ),
        unless=phrases("(patient bij|neemt u|neemt u nog|ik zoek)"),
        fires=("Zo krijgt u «meer klanten».", "Een «volle agenda» zonder bellen."),
        quiet=("Neemt u nog nieuwe patiënten aan?",),
    ),
    "note.free-hook": Spoken(
        phrases=phrases(
            "(zeg vaarwel|zeg dag|geniet van|verwen|geef (haar|hem)|eindelijk af van|verdien jij|omdat je het verdient|bestel nu|scoor nu|profiteer)",
            "(moederdag|vaderdag|kerstpakket|kerstpakketten|zomeractie|black friday|uitverkoop|voorjaarsactie|feestdagen) .. (korting|cadeau|bestel|actie|aanbieding|pakket|nu)",
            "(gratis|kosteloos|kosteloze|vrijblijvend) (scan|quickscan|webinar|huisstijlcheck|proberen|uitproberen|te proberen|account|maand|gids|whitepaper|ebook|training|workshop|check|meedenken|kennismaken|download|downloaden|testen|te testen|inloopuur|les|proefles|video|sample|monster|proefpakket|boek|geven|sturen)",
            "(eerste|maand|sessie|gesprek|les|week|scan|analyse|advies) [_] [_] (is|zijn) (gratis|kosteloos|vrijblijvend|van ons)",
            "(is|zijn|helemaal|geheel|volledig) (gratis|kosteloos|vrijblijvend)",
            "(met korting|{percent} korting|korting voor|kortingscode|actieprijs|introductieprijs|vroegboek*|early bird|cadeau bij)",
            "(van|voor|nu|slechts|al vanaf|vanaf|maar) {money} (per|pp|voor|ex|excl|p p|korting|i p v)",
            "(nu|slechts|al vanaf|voor maar|betaal je nu|betaalt u) {money}",
            "{money} (per maand|p p|pp|excl|ex|exclusief|per persoon|per gebruiker|p m)",
            "(vraag (de|het|mijn|onze) (gids|brochure|ebook|whitepaper) aan|te winnen|kans op een|cadeaubon)",
            "(gratis|kosteloze|kosteloos|vrijblijvende|vrijblijvend) (scan|quickscan|audit|analyse|sessie|demo|proefperiode|adviesgesprek|advies|consult|proefles|check|ebook|gids|gesprek|strategiesessie|intake|whitepaper|webinar|masterclass|kennismaking)",
            "(geheel vrijblijvend|helemaal gratis|zonder verplichtingen|vrijblijvend|{percent} korting|korting op)",
        ),
        unless_anywhere=phrases("(bibliotheek|buurthuis|vrijwillig*|gratis parkeren)"),
        fires=("U krijgt een «gratis scan».", "Het is «geheel vrijblijvend»."),
        quiet=("Parkeren kost 4 euro.",),
    ),
    "note.offers-to-show": Spoken(
        phrases=phrases(
            "(ik|we|wij) (laat|laten|toon|tonen|demonstreer|presenteer) (je|u|jullie|het|graag) .. (zien|hoe|demo|tonen|voorstellen|eens)",
            "(wil|willen|zou|zouden|mag|kan|mogen|kunnen) (ik|wij|we) ... (laten zien|tonen|voorstellen aan|presenteren|demonstreren|toelichten|kennis laten maken|aanbieden)",
            "(graag|even|kort) (laten zien|toelichten|presenteren|voorstellen|demonstreren)",
            "(een|de|korte|online|onze) (demo|demonstratie|productpresentatie)",
            "(samen|even) (door te nemen|doornemen|doorlopen|bekijken)",
        ),
        unless=phrases(
            "(scriptie|foto|fotos|tekening|me voorstellen|mij voorstellen|depot|notulen|rapport|groep {number})"
        ),
        fires=("«Mag ik u de kassa laten zien»?", "Morgen geef ik «een demo»."),
        quiet=("Ik wilde je graag de foto laten zien.",),
    ),
    "note.introduces-business": Spoken(
        phrases=phrases(
            "(ik ben|wij zijn) [de|een] (oprichter|eigenaar|mede eigenaar|founder|directeur|accountmanager|sales|vertegenwoordiger|mede oprichter|oprichters|zaakvoerder) (van|bij|voor|manager)",
            "(wij|we|ik) (bouwen|bouw|ontwikkelden|lanceerden|lanceren|startten|maken|maak|heb|hebben) .. (software|app|platform|tool|systeem|oplossing|bureau|webshop|dienst|machine|apparaat|merk) [_]",
            "(een|onze|mijn) (app|platform|tool|softwarepakket|systeem|startup|studio|bureau) (voor|die|dat|waarmee|om|in)",
            "(namens|vanuit) (ons|mijn) _",
            "(wij|we) zijn een (belgisch|nederlands|jong|vlaams|lokaal|klein) _",
        ),
        unless_anywhere=phrases(
            "(solliciteer*|gesolliciteerd|scriptie|stage|vacature bij|offerte voor ons|onze school|ons koor|bestellen)"
        ),
        fires=("«Ik ben oprichter van» een bureau.", "Ken je «onze app voor» kappers?"),
        quiet=("Ik ben de nieuwe juf van je zoon.",),
    ),
    "note.your-business": Spoken(
        phrases=phrases(
            "(je|jouw|uw|jullie) (omzet|bezetting|klanten|klantenservice|personeelskosten|kosten|marge|marketing|merk|huisstijl|logo|wagenpark|energiecontract|energierekening|concurrenten|leverancier|groei|resultaten|zichtbaarheid|vindbaarheid|vermogen|pensioen|hypotheek|verzekeringen|bedrijfsvoering|processen|expertise|bedrijf|onderneming|personeel|verkoopteksten|salesteam|energie|hr|doelgroep|doelen|volgers|achterban)",
        ),
        unless_anywhere=phrases(
            "(scriptie|solliciteer*|gesolliciteerd|stage|bestellen|offerte voor|gefeliciteerd|factuur|levering|profielwerkstuk)"
        ),
        fires=("Het gaat om «uw omzet».", "Hoe staat het met «jullie zichtbaarheid»?"),
        quiet=("Onze klanten zijn er al.",),
    ),
    "note.competitor": Spoken(
        phrases=phrases(
            "(je|uw|jullie|de) (concurrenten|concurrent|concurrentie) .. (al|staan|staat|is|zijn|doet|doen|heeft|hebben|gebruikt)",
            "(concurrentie|concurrenten) (voor|voorblijven|verslaan|een stap)",
        ),
        fires=("«Uw concurrenten staan» hoger.", "Zo blijft u de «concurrentie voor»."),
        quiet=("Er waren drie concurrerende koren.",),
    ),
    "note.product-launch": Spoken(
        phrases=phrases(
            "(kondigt|maakt|lanceert|introduceert|benoemt|opent|presenteert|verwelkomt) .. (aan|bekend|nieuwe|app|directeur|vestiging|dienst|samenwerking)",
            "(heeft|is) .. (overgenomen|opgehaald|{money} opgehaald|overgenomen door|gelanceerd)",
            "(trots|blij) .. (kondigen|presenteren|lancering|aankondigen|delen dat)",
            "(nu|vanaf nu|eindelijk|binnenkort) (verkrijgbaar|te koop|te bestellen|leverbaar|live)",
            "(wij|we|ik) (lanceer|lanceren|lanceerden|introduceren|introduceer|presenteren|openen) .. (nieuw*|app|platform|boek|collectie|product|cursus|podcast|dienst)",
            "(mijn|onze|ons) (werkboek|nieuwe boek|nieuwe collectie|nieuwe app|nieuwe podcast|nieuw boek|nieuwe cursus)",
            "(een primeur|persbericht|beeldmateriaal|plaatsing gewenst|beste redactie)",
        ),
        unless_anywhere=phrases("(scriptie|zoals afgesproken|tentoonstelling)"),
        fires=("Mijn gids is «nu verkrijgbaar».", "«Wij lanceren een nieuwe» lijn."),
        quiet=("De brug is nu beschikbaar voor fietsers.",),
    ),
    "note.event-pitch": Spoken(
        phrases=phrases(
            "(organiseer|organiseren|houden|hosten|geven|geef) (wij|ik|we) .. (workshop|training|sessie|avond|middag|webinar|masterclass|event|lezing|retraite|cursus|ontbijt)",
            "(aanmelden|inschrijven|deelnemen|reserveer|aanwezig zijn) (kan|via|voor|op|is|je|gratis|tot) _",
            "(gratis|online|live|ons|onze|mijn) (webinar|masterclass|training|kennissessie|kennismiddag|inspiratiesessie|event|evenement|workshop|challenge|netwerkborrel|infoavond|bijeenkomst|bijeenkomsten|seminar|driedaagse|retraite)",
            "(schrijf je|schrijft u|meld je|meldt u|schrijf u|meld u) [nu|snel|dan|hier|vandaag] (in|aan|nu|snel)",
            "(vol is vol|vol vol|plekken (vrij|beschikbaar|over)|laatste plekken|beperkt aantal (plaatsen|plekken)|early bird|inschrijven kan)",
            "(nodig|nodigen) (je|u|jullie) (graag|hierbij|van harte) uit (voor|om|op|bij)",
        ),
        unless_anywhere=phrases("(ontmoet|gesproken op|naast je|scriptie|onze school|ons koor|buurt|klas)"),
        fires=("Volg «onze masterclass».", "«Schrijf je snel in»."),
        quiet=("We spraken elkaar: ik zat naast je op het webinar.",),
    ),
    "note.survey-pitch": Spoken(
        phrases=phrases(
            "(onderzoek|enquete|vragenlijst|marktonderzoek|benchmark) .. (invullen|vragen|minuten|mkb|kmo|duurt|directeuren|ondernemers|whitepaper|deelnemen)",
            "(invullen|deelnemen|meedoen) (duurt|kost|is anoniem|aan (ons|mijn|onze))",
            "(interviewen|spreken|bevragen) .. (directeuren|ondernemers|managers|beslissers) (over|voor)",
        ),
        unless_anywhere=phrases(
            "(scriptie|student*|profielwerkstuk|universiteit|hogeschool|afstuder*|afstudeer*)"
        ),
        fires=("Ons «onderzoek onder het mkb» loopt nog.", "«Invullen duurt» zes minuten."),
        quiet=("Mijn scriptie bevat een enquête van tien vragen.",),
    ),
    "note.honour": Spoken(
        phrases=phrases(
            "(genomineerd|uitgekozen|geselecteerd|uitverkoren|verkozen) (voor|als|tot|door|om)",
            "(award|awards|prijs|keurmerk|top {number}|publieksprijs|erkenning) .. (genomineerd|bedrijf|onderneming|deelname|kosten|stem*|kans|{money})",
        ),
        unless_anywhere=phrases("(gefeliciteerd|proficiat|solliciteer*|gesprek|selectiecommissie)"),
        fires=("U bent «genomineerd voor» de regioprijs.", "De «award voor uw bedrijf» kost niets."),
        quiet=("Gefeliciteerd, je bent genomineerd!",),
    ),
    "note.urgency": Spoken(
        phrases=phrases(
            "(alleen vandaag|nog maar|laatste (kans|plekken|plaatsen|dagen|plek)|op is op|wees er snel bij|mis het niet|grijp je kans|loopt af|eindigt (vandaag|morgen|vrijdag)|tot middernacht|zolang de voorraad|niet reageren)",
            "nog (slechts|{number}|drie|twee|vijf|enkele) (plekken|plaatsen|dagen|uur|plek)",
        ),
        unless_anywhere=phrases("(bus|trein|sollicitatie|koor|borrel|buurt)"),
        fires=("«Laatste kans» op instappen.", "Er zijn «nog drie plekken»."),
        quiet=("Er zijn nog drie plekken in de bus.",),
    ),
    "note.money-advice": Spoken(
        phrases=phrases(
            "(financiele|fiscale|estate) (planning|optimalisatie|vrijheid|rust|toekomst|onafhankelijkheid)",
            "(hypotheek|pensioen|vermogen|verzekering|verzekeringen|energiecontract|spaargeld|belasting|erfenis|bedrijfsopvolging) .. (check|checken|advies|besparen|oversluiten|vergelijken|optimaliseren|laten groeien|opbouwen|overstap*|groeien)",
            "(beleggingspand|vastgoedbelegging|vastgoed als belegging|fiscaal voordelig|fiscaal interessant)",
            "(uw|je|jullie) (zakelijke energiecontract|energiecontract|jaarafrekening|polis|polissen)",
        ),
        unless_anywhere=phrases("(scriptie|sollicit*|schade|claim|mijn polis)"),
        fires=("Ik doe «financiële planning».", "Een «pensioen check» is zo gedaan."),
        quiet=("Mijn scriptie gaat over financiële planning.",),
    ),
    "note.mass-mail": Spoken(
        phrases=phrases(
            "^ [_] (beste|geachte|lieve|dag lieve|dag beste|hallo) (relatie|relaties|ondernemer|ondernemers|connecties|contacten|netwerk|vrienden|klant|lezer|redactie|directie|lezers|volgers|leden)",
            "(hallo|dag|hoi) (allemaal|iedereen|linkedinners|netwerk)",
            "(het jaar loopt ten einde|uw team|met vriendelijke groeten het team|nieuws van|wij informeren u|graag informeren wij)",
        ),
        unless_anywhere=phrases("(koor|repetitie|vergadering|klas|bewoners|buurt|dienstrooster)"),
        fires=("«Beste relatie», het jaar is om.", "«Hallo allemaal», ik begin voor mezelf."),
        quiet=("Hallo allemaal, de repetitie is verplaatst.",),
    ),
    "note.soft-role": Spoken(
        phrases=phrases(
            "(ik|als coach|als mentor) [begeleid|coach|inspireer|ondersteun|train] (begeleid|coach|inspireer|train|mentor) (mensen|vrouwen|mannen|leiders|teams|ondernemers|jonge|ouders|zelfstandigen)",
            "(ik|wij) (begeleid|begeleiden|coach|coachen|train|trainen) _",
            "als (loopbaancoach|lifecoach|mentor|recruiter|financieel adviseur|makelaar|businesscoach)",
        ),
        unless_anywhere=phrases(
            "(scriptie|stage|vrijwillig*|korfbal|voetbal|sollicit*|ook coach|zelf ook|leerling*|lessen)"
        ),
        fires=("«Ik begeleid vrouwen» naar rust.", "«Als loopbaancoach» volg ik u."),
        quiet=("Ik begeleid als vrijwilliger een wandelgroep.",),
    ),
    "note.nudge": Spoken(
        phrases=phrases(
            "(nog geen|nog niets) (reactie|antwoord|van je|van u|bericht) .. (ontvangen|gehoord|gekregen|van u|van je|over)",
            "(vorige|eerdere|laatste) (bericht|mail|voorstel|berichtje) (is|over|nog|gelezen|gezien|vast|aan|in)",
            "(kom|kwam) [ik] [nog] [even|graag] terug op (mijn|ons) (vorige|eerdere|bericht|voorstel|mail|aanbod)",
            "(heb|heeft|had) (je|u|jij) (mijn|ons) (bericht|voorstel|mail|vorige|offerte) (gelezen|gezien|ontvangen|al|nog|bericht)",
            "(aan je aandacht|aan uw aandacht|in je inbox|onder de aandacht) [_] (ontsnapt|brengen|ontgaan|verdwenen)",
        ),
        unless_anywhere=phrases("(sollicit*|stage|bestelling|factuur|reparatie|afspraak bij)"),
        fires=("Ik «kwam terug op mijn voorstel» van maart.", "Mijn «vorige bericht is» vast weggezakt."),
        quiet=("Ik heb nog geen antwoord van u ontvangen op mijn sollicitatie.",),
    ),
    "note.congratulates-to-sell": Spoken(
        phrases=phrases(
            "(gefeliciteerd|felicitaties|proficiat|mooi nieuws) ... (aanbod|oplossing|wij helpen|pensioencheck|traject|korting|kunnen wij|kan ik|vrijblijvend|sparren|advies|leveren|hulp bij|software|demo)",
        ),
        unless_anywhere=phrases("(knuffel|verdiend|weet je nog|oud collega|klas|trots)"),
        fires=(
            "«Proficiat met uw promotie, kunnen wij» u helpen met uw pensioen?",
            "«Gefeliciteerd, hier een aanbod» voor starters.",
        ),
        quiet=("Gefeliciteerd met je nieuwe baan, dik verdiend!",),
    ),
}
