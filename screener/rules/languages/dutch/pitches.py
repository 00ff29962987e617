"""How sellers present themselves in Dutch: successes, courses, trials, partnerships, hands for hire."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.dutch import FIRMS, YOUR

CLIENTS: Final = "(klanten|klant|clienten|deelnemers|leden|gebruikers|coachees|opdrachtgevers|kandidaten)"
FIRM: Final = (
    "(klant|bedrijf|bakkerij|praktijk|kantoor|winkel|webshop|restaurant|hotel|school|bureau|garage|kapper|makelaar|aannemer|installateur|kliniek"
    "|ondernemer|coach|stichting|fabriek|brouwerij|tandarts|salon|zaak|organisatie|mkber|zzper|hovenier|boer|boerderij)"
)
RISEN: Final = (
    "(verdubbeld|verdrievoudigd|gehalveerd|verhoogd|verlaagd|bespaard|gegroeid|gestegen|gedaald|geholpen|verdubbelde|verdubbelden|bespaarde"
    "|bespaarden|groeide|groeiden|verlaagde|verhoogde|steeg|daalde|verdubbelen|besparen|volgeboekt|bespaart)"
)
FIGURES: Final = "(omzet|verzuim|kosten|aanvragen|boekingen|afspraken|leads|verkoop|winst|bezoekers|energiekosten|personeelskosten|marge|conversie|offerteaanvragen)"

PITCHES: Final[Mapping[str, Spoken]] = {
    "note.tale-of-success": Spoken(
        phrases=phrases(
            f"(een|veel|enkele|meerdere|twee|drie|al|bijna al|de meeste|{{number}}) (van onze|van mijn|onzer) {CLIENTS}",
            f"(onze|mijn) {CLIENTS} ... ({{percent}}|{{number}} procent|{{money}}|gemiddeld|dubbel|meer|minder|{RISEN[1:-1]})",
            f"{FIGURES} ... (verdubbeld|verdrievoudigd|gehalveerd|verhoogd|verlaagd|bespaard|verdubbelen|halveren|verlagen) [_] (heeft|hebben|in|binnen|zonder|met|en)",
            f"(voor|bij) (een|deze|andere|twee|drie) .. {FIRM} ... ({{percent}}|{{number}} procent|verdubbeld|gehalveerd|bespaard|nieuwe klanten|meer omzet|volgeboekt)",
            f"(hebben|heb) (wij|we|ik) .. (voor|bij|met) (een|meerdere|andere|twee|drie|diverse) .. {RISEN}",
            "met ({percent}|{number} procent|een derde|de helft|een kwart) .. (verlaagd|verhoogd|gedaald|gestegen|gegroeid|teruggebracht|omlaag|omhoog)",
            "van [_] ({number}|{money}|nul) naar [_] ({number}|{money}) .. (in|binnen|per|met)",
            "(dankzij ons|door ons)",
            "(dankzij|met|door) (onze hulp|onze methode|onze software|ons systeem|mijn programma|mijn methode|onze aanpak|ons programma|onze begeleiding|mijn coaching)",
            "(dat|hetzelfde|precies dat) (kunnen|willen|doen) (wij|we) (ook) (voor|bij) (u|jou|jullie|je|uw)",
            "(succesverhaal|succesverhalen|klantverhaal|klantverhalen|praktijkcase|referentieproject|klantcase|klantcases)",
            "(cijfers|resultaten) spreken voor zich",
            f"(helpen|hielpen|hebben) .. (al|reeds|inmiddels|al meer dan|ruim|meer dan) {{number}} .. ({FIRMS[1:-1]}|collega*)",
            "({number}|{percent}) (meer|nieuwe|extra|minder) (klanten|aanvragen|afspraken|boekingen|omzet|leads|offertes|bezoekers|leden|opdrachten|verzuim|energie)",
            "(bespaart|bespaarde|besparen) (sinds kort|nu|inmiddels|al|sindsdien|per jaar|gemiddeld|met ons)",
        ),
        unless=phrases(
            f"(dankzij|door|met) {YOUR} _",
            f"{YOUR} (tip|raad|advies|lezing|artikel|stuk|boek|idee|methode|column|verhaal|les)",
            "(zoek|zoeken|klopt dat|vraag|gegroeid bij)",
        ),
        fires=(
            "«Een van onze klanten» bakt nu dag en nacht.",
            "De «resultaten spreken voor zich».",
            "«Voor een bakkerij vonden we nieuwe klanten».",
        ),
        quiet=(
            "Dankzij uw tip is het verzuim gehalveerd.",
            "Wij verhuisden van nummer 3 naar nummer 40.",
            "Een klant vroeg naar u, hij woont in Goes.",
        ),
    ),
    "note.advertising": Spoken(
        phrases=phrases(
            "(zolang de voorraad strekt|op is op|wees er snel bij|mis het niet|grijp je kans|grijp uw kans|profiteer nu|bestel nu|koop nu|ontdek nu|shop nu|vol is vol|nu verkrijgbaar|laatste kans)",
            "^ (ontdek|ervaar|geniet|verwen|gun|beleef|profiteer|trakteer) (je|jezelf|uzelf|u|onze|ons|van onze|van ons|nu|zelf|de kracht)",
            "(omdat|want) (je|jij|u) het .. (waard|verdient)",
            "(nooit meer|nooit meer gedoe|vaarwel|weg met|zeg vaarwel) .. (stress|gedoe|koude|rugpijn|papierwerk|excel|administratie|zorgen|hoge|lange wachttijden|rompslomp)",
            "(het ideale|het perfecte|het leukste) (cadeau|geschenk|relatiegeschenk)",
            "(nieuw in|nu ook in|nu in) (ons|onze) (assortiment|collectie|winkel|webshop|gamma|aanbod)",
            "(actieprijs|zomertarief|introductieprijs|kennismakingskorting|vroegboekkorting|vroegvogelkorting|gratis verzending|vroegvogels betalen)",
        ),
        fires=("Lantaarns, «zolang de voorraad strekt»!", "«Nooit meer koude» voeten."),
        quiet=("Nooit meer zo'n storm, zei de molenaar.", "Geniet van uw pensioen, Ruth!"),
    ),
    "note.course-on-offer": Spoken(
        phrases=phrases(
            "(inschrijvingen|inschrijving|inschrijven|aanmelding|aanmelden|aanmeldingen) .. (geopend|open|gestart|mogelijk|kan nog|via|voor mijn|voor onze|nu)",
            "(mijn|onze|ons|een gratis) .. (masterclass|training|opleiding|cursus|workshop|webinar|retraite|bootcamp|traject|online cursus|programma|kennissessie|inspiratiesessie|challenge) ... (start|begint|inschrijven|aanmelden|plekken|plaatsen|leer|deelnemen|op|over|voor|in)",
            "(nodig|nodigen) .. (je|u|jou|jullie) .. (uit) .. (webinar|masterclass|workshop|training|kennissessie|inspiratiesessie|event|retraite|voor onze|voor mijn|businessclub|rondetafel|ontbijt)",
            "(ik|wij|we) (geef|geven|start|starten|organiseer|organiseren) .. (een|mijn|onze|gratis) .. (webinar|masterclass|workshop|training|bootcamp|retraite|challenge|opleiding|online training)",
            "(schrijf je|schrijf u|meld je|meld u|reserveer je|reserveer uw) .. (in|aan|plek|plaats|stoel) .. (voor|via|snel|nu|want|gratis)",
            "(nog|laatste|slechts|maar) ({number}|enkele|een paar|twee|drie|vier) (plekken|plaatsen|tickets|kaarten|stoelen|plekjes) (vrij|over|beschikbaar|voor|bij|in)",
        ),
        unless=phrases(
            "(spreker|als docent|zou u|wilt u spreken|kunt u|gastles)",
            "(was ik|waren we|zat ik|heb ik|volgde ik|gevolgd|bijgewoond)",
            "(dorpshuis|buurthuis|gratis bitterballen|iedereen betaalt)",
        ),
        fires=(
            "«Wij starten een bootcamp» voor verlegen sprekers.",
            "«Schrijf je snel in want» de zaal is klein.",
        ),
        quiet=("In uw cursus zat ik achterin.", "Wilt u spreken op onze workshop over kalk?"),
    ),
    "note.easy-start": Spoken(
        phrases=phrases(
            "(duurt|kost u|kost je|kost jullie|kost) [echt|maar|slechts|hooguit|nog geen|u|je] .. ({number}|een|vijf|tien|twee|drie|paar) (minuten|minuut|min|minuutjes|seconden|tellen|klikken)",
            "(zonder|geen) (ervaring nodig|voorkennis|risico|verplichtingen|enige verplichting|verplichting|opstartkosten|gedoe|contract vast|kleine lettertjes|technische kennis|diploma vereist|diploma nodig|omkijken)",
            "(binnen|in) ({number}|een paar|enkele|twee|drie|een) (minuten|dagen|uur|klikken|weken|dag) (live|online|operationeel|geinstalleerd|geregeld|klaar|van start|aan de slag|resultaat)",
            "(wij|we|ik) (nemen|regelen|regel|verzorgen|verzorg|neem) (alles|het hele|de rest|alle|het volledige|het complete) _",
            "(u|je|jij) (hoeft|hoef|moet|betaalt|tekent) .. (niets te doen|nergens|alleen|enkel|zelf niets|nergens naar) _",
            "(kinderlijk eenvoudig|met een druk op de knop|in enkele klikken|met een klik|ontzorgd|volledig ontzorgd|maandelijks opzegbaar|direct starten|gratis en vrijblijvend|vrijblijvend en gratis)",
        ),
        unless=phrases(
            "(bus|trein|fietsen|wandeling|rondleiding|interview|scriptie|bachelorproef|uitzending|opname|lopen|rijden)"
        ),
        fires=("Het «duurt maar 4 minuten».", "«Zonder voorkennis», eerlijk."),
        quiet=("De bus naar de molen duurt 20 minuten.", "Zonder uw ervaring was het dak weg."),
    ),
    "note.hinted-venture": Spoken(
        phrases=phrases(
            "(heb|hebben|had) [ik|wij|we] [hier|nog|voor u|voor je|voor jou] (iets|een|wat) [heel|erg] (interessants|bijzonders|unieks|interessant|mooi|bijzonder|uniek|boeiend) [_] (liggen|voor je|voor u|voor jou|project|voorstel|idee|kans|opportuniteit|concept|aanbod|dat)",
            "(project|idee|voorstel|kans|concept|opportuniteit) (dat|die|wat) .. (u|je|jou) .. (interessant|interesseren|aanspreken|passen|bevallen|boeien|leuk)",
            "(bezig|begonnen|werken|werk|bouwen|bouw) .. (met|aan) (iets|wat) (heel moois|moois|groots|bijzonders|nieuws|unieks)",
            "(eenmalige|unieke|zeldzame|eenmalig) (kans|opportuniteit|gelegenheid)",
            "(kan|mag|wil) .. (nog niet|niet) .. (veel|meer|te veel) .. (kwijt|zeggen|vertellen|verklappen)",
            "(meer|details|de rest|alles) .. (vertel|leg|hoor) (ik|je|u) .. (persoonlijk|telefonisch|graag|tijdens|bij een kop|onder vier ogen)",
            "(iets|wat) (dat|wat) (je|u) (wilt|wil|moet) (horen|weten|zien)",
            "(zakelijk voorstel|zakelijke kans|businessidee|businesskans|zakelijke opportuniteit|zakelijk idee|businessopportuniteit)",
            "(zoek|zoeken) .. (de juiste mensen|mensen met ambitie|gelijkgestemden|doeners|partners in crime|mensen die vooruit)",
        ),
        unless=phrases(f"{YOUR} (project|idee|voorstel|plan)"),
        fires=("Ik ben «begonnen met iets heel moois».", "Een «unieke kans» voor wie durft."),
        quiet=("Het project in het museum stopt in mei.", "Uw idee met de oven werkte."),
    ),
    "note.offers-trial": Spoken(
        phrases=phrases(
            "(mag|mogen|kan|kunnen|zal|zullen|wil|willen) .. (demo|proefversie|testaccount|proefaccount|proefabonnement|proefdoos|proefpakket|sample|proefmonster|demonstratie|pilot|account aanmaken|testtoestel)",
            "(gratis|vrijblijvend|kosteloos|{number} dagen|een maand|14 dagen|30 dagen) [gratis|vrijblijvend|kosteloos|en] (proberen|uitproberen|testen|op proef|uittesten)",
            "(eerste maand|eerste maanden|eerste sessie|eerste gesprek|eerste les|eerste scan|proefmaand|proefperiode|proefles) .. (gratis|kosteloos|cadeau|van ons)",
            "(niet goed geld terug|geld terug garantie|geld terug|no cure no pay|overtuig uzelf|overtuig jezelf|pas betalen bij|of u betaalt niets|of je betaalt niets)",
            "(gratis|kosteloze|vrijblijvende) (scan|analyse|quickscan|check|audit|offerte|inspectie|proefrit|huisstijlcheck|kennismaking|doorlichting)",
        ),
        unless=phrases("(mogen wij uw|mag ik uw|zouden we mogen|bij u testen|proefdag|proefdraaien|kunt u)"),
        fires=("De «eerste maand is gratis».", "«Niet goed, geld terug»."),
        quiet=("Mogen wij uw atelier maandag zien?", "De repetitie van het koor is vrijdag."),
    ),
    "note.wants-partnership": Spoken(
        phrases=phrases(
            "(samenwerking|samenwerken|samenwerkingen|partnership|partnerschap) .. (verkennen|bespreken|mogelijk|interessant|onderzoeken|opzetten|aftasten|ziet zitten|kansen|overwegen|voorstellen)",
            "(verken|verkennen|bespreek|bespreken|zie|zien|onderzoeken|aftasten) .. (samenwerking|samenwerken|samenwerkingen|partnership|raakvlakken|synergie|mogelijkheden|kruisbestuiving)",
            "(raakvlakken|synergie|synergieen|kruisbestuiving|win win|overlap|aanknopingspunten) (tussen|met|voor|zien|zie|is|en|mogelijk)",
            "(zoek|zoeken|gezocht) .. (partners|samenwerkingspartners|verkooppartners|wederverkopers|distributeurs|ambassadeurs) (in|voor|die|om|uit)",
            "(elkaar) .. (versterken|aanvullen|verder helpen|klanten|doorverwijzen)",
            "(krachten bundelen|de handen ineen|iets voor elkaar betekenen|voor elkaar kunnen betekenen|elkaar kunnen betekenen|samen groeien|samen mee te groeien|samen sterker|samen iets moois)",
        ),
        unless=phrases(
            "(bedankt|dank) voor de .. samenwerking",
            "(fijne samenwerking|onze samenwerking|koor|museum|archief|school|stage|vrijwillig*|gemeente|dorps*)",
        ),
        fires=("Ik «zie raakvlakken» tussen ons.", "Zullen we de «krachten bundelen»?"),
        quiet=("Bedankt voor de fijne samenwerking aan de molen.", "Mijn partner zingt in uw koor."),
    ),
    "note.wants-you-back": Spoken(
        phrases=phrases(
            "(wij|we|het hele team) (missen|mist) (u|je|jou|jullie)",
            "(u|je|jullie) (hebt|heeft|heb|bent|was) [al|ons] (lang|lange tijd|een tijd|maanden|een tijdje) (niet|niets) [meer] (besteld|gekocht|geboekt|ingelogd|geweest|bezocht|langsgeweest)",
            "(al|een tijd|lang) .. (niets|niks) (van u|van je|van jou) (gehoord|vernomen|gezien) .. (wij|we|onze|ons|klant|besteld)",
            "(u|je|jou) .. (terug|weer) .. (verwelkomen|begroeten|klant|als klant|bij ons)",
            "(uw|je|jouw) (account|abonnement|lidmaatschap|toestemming|proefperiode) .. (verloopt|verlopen|vervalt|inactief|stopt|loopt af)",
            "(wilt|wil|mogen|mag) (u|je|wij|we) .. (op de hoogte|nieuwsbrief|aanbiedingen|blijven ontvangen|blijven mailen|in ons bestand)",
            "(updaten|opschonen|bijwerken|opkuisen|actualiseren) .. (ons|onze|mijn|het) .. (relaties|bestand|klantenbestand|adressenbestand|mailinglijst|database|contacten|adresboek)",
            "(we|wij) (updaten|schonen|werken|actualiseren) (ons|onze) (relaties|bestand|klantenbestand|mailinglijst|database|contacten|adressen)",
            "(als|voormalig|als voormalige|oud) (voormalig klant|ex klant|oud klant|vroegere klant|oude klant)",
            "kom (gerust|snel) terug",
        ),
        fires=("«Wij missen u», zegt de kassa.", "«Uw account is verlopen».", "«We updaten onze relaties»."),
        quiet=("Ik heb lang niets laten horen, sorry.", "Kom heelhuids terug van het ijs!"),
    ),
    "note.watched": Spoken(
        phrases=phrases(
            "(zag|zie|gezien|merkte|merk) .. dat (je|u|jij|jullie) .. (mijn|onze|ons) .. (profiel|website|site|whitepaper|nieuwsbrief|mail|bericht|pagina|brochure) [_] [_] (bezocht|bekeken|gedownload|geopend|gelezen|aangeklikt|bezoekt|bekeek|opende)",
            "(je|u|jij) (hebt|heeft|heb|bezocht|bekeek|downloadde|opende) .. (mijn profiel|onze website|onze site|ons whitepaper|onze brochure|mijn bericht|onze pagina) _",
            "(bedankt|dank) .. (bezoek|bezoekje|interesse) .. (aan|in|op|voor) (mijn|onze|ons) (profiel|website|site|pagina|product|oplossing|whitepaper)",
        ),
        fires=(
            "Ik «zag dat u ons whitepaper gedownload» hebt.",
            "«Bedankt voor je bezoekje aan mijn profiel».",
        ),
        quiet=("Ik zag u bij het soepkraam.", "Bedankt voor uw bezoek aan het museum."),
    ),
    "note.guest-pitch": Spoken(
        phrases=phrases(
            "(perfecte|ideale|geweldige|fantastische|boeiende|leuke|mooie|inspirerende) (gast|spreker|podcastgast|spreekster) (voor|in|op|bij|zijn)",
            "(jou|u|je) .. (in mijn podcast|in onze podcast|in mn podcast|als gast|als podcastgast|als spreker op ons|te gast)",
            "(jouw|uw|je) (verhaal|reis|ervaring|expertise) .. (verdient|inspireert|zou|moet|kan) .. (podium|velen|veel|luisteraars|gehoord|verteld|inspireren|anderen|mensen)",
            "(host|maak|maken|presenteer) .. podcast .. (jou|u|gast|gasten|ondernemers|uitnodigen)",
        ),
        unless_anywhere=phrases(
            "(vergoeding|reiskosten|omroep|radio|ziekenomroep|hogeschool|universiteit|school|museum|bibliotheek|vereniging|dorpshuis|journalist|krant)"
        ),
        fires=("Je bent een «perfecte gast voor» ons.", "«Jouw verhaal verdient een podium»."),
        quiet=(
            "Uw podcast over heggen hielp me door de winter.",
            "Wilt u op 4 mei bij ons over kalk spreken?",
        ),
    ),
    "note.hands-for-hire": Spoken(
        phrases=phrases(
            "(virtueel assistent|virtuele assistent|virtual assistant|white label|uitbesteden|outsourcen|outsourcing|offshore|nearshore|detachering|detacheren|uitzendkrachten|uitzendbureau) .. _",
            "(heb|hebben) .. (nog|weer|momenteel) .. (capaciteit|ruimte voor|plek voor|plaats voor) .. (nieuwe|klanten|opdrachten|projecten|een|over)",
            "(leveren|bemiddelen|detacheren|stellen) (wij|we) .. (vakmensen|lassers|monteurs|developers|chauffeurs|personeel|arbeidskrachten|programmeurs|schilders|zorgpersoneel|controllers)",
            "(wij|we|ik) (leveren|bemiddelen|detacheren|lever|bemiddel) .. (vakmensen|lassers|monteurs|developers|chauffeurs|personeel|arbeidskrachten|programmeurs|schilders|zorgpersoneel|controllers)",
            "(sterke|ervaren|beschikbare|goede|topper van een|ervaren) (controller|developer|kandidaat|monteur|chauffeur|projectleider|interimmer|marketeer|engineer) (beschikbaar|per direct|voor je|voor u|die)",
            "(team|software house|bureau) .. {number} .. (developers|ontwikkelaars|programmeurs|engineers|specialisten)",
        ),
        unless=phrases("(solliciteer|sollicitatie|vacature|zoek|heeft u|hebt u|hebben jullie|stage)"),
        fires=("«Wij leveren lassers» uit Polen.", "Ik «heb nog ruimte voor twee klanten»."),
        quiet=("Ik solliciteer als pottenbakker.", "Hebt u in juni nog capaciteit voor ons dak?"),
    ),
    "note.in-return": Spoken(
        phrases=phrases(
            "(in ruil voor|als tegenprestatie|in ruil daarvoor|als wederdienst|bij wijze van dank|als dank) [_] [_] (vermelden|krijg|krijgt|noemen|vraag|delen|noem|deel|ontvang|ontvangt|geef|doe|schrijf) .. _",
            "(voor wat hoort wat|de ene dienst is de andere waard|like voor like|volg je mij volg ik jou|dan doe ik hetzelfde voor jou|dan volg ik terug|doe ik voor jou ook)",
            "(per|voor elke|voor iedere) (nieuwe inschrijving|afspraak|doorverwijzing|aanmelding|klant|tip) .. (krijg|krijgt|ontvang|euro|{money}|bon|cadeaubon)",
        ),
        unless_anywhere=phrases(
            "(bedankt voor|dank voor|betaal|vergoeding|lenen|taart|koffie|honing|vereniging)"
        ),
        fires=("«In ruil daarvoor vermelden wij uw huis».", "«Voor elke afspraak krijg» je iets."),
        quiet=("Als dank voor vorige week staat er honing.", "In ruil voor de ladder de kar terug."),
    ),
    "note.their-invention": Spoken(
        phrases=phrases(
            "(daarom|precies daarom|daarvoor|hiervoor) (heb ik|hebben wij|hebben we|ben ik|zijn wij|zijn we|bouwden we|maakten we) .. (gemaakt|ontwikkeld|gebouwd|begonnen|gestart|bedacht|opgericht|dit|een|platform|app)",
            "(wij|we|ik) (ontwikkelden|bouwden|maakten|ontwikkelde|bouwde) .. (app|platform|tool|software|systeem|oplossing|methode|toestel|sensor|concept)",
            "(heb|hebben) .. (app|platform|tool|software|systeem|methode|oplossing|concept) .. (ontwikkeld|gebouwd|bedacht|gelanceerd|gemaakt)",
            "(met|in) (onze|mijn) (app|tool|software|oplossing) (gaat|kun|kan|kunt|wordt|is|heb|plan|vind) _",
            "(daar hebben we iets op|daar heb ik iets op|daar hebben wij iets voor|daar is nu een|daar helpen wij)",
        ),
        unless=phrases(
            "(bij ons op school|scriptie|open source|gratis voor iedereen|u ontwikkelde|jullie app|uw app)"
        ),
        fires=("«Daarom hebben wij een app gemaakt».", "«Met onze app gaat dat» vanzelf."),
        quiet=("Jullie app rekent 66 bollen in plaats van 6.",),
    ),
}
"""Rules about how sellers present themselves."""
