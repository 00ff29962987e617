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
            "(dankzij|met|door) (ons|onze hulp|onze methode|onze software|ons systeem|mijn programma|mijn methode|onze aanpak|ons programma|onze begeleiding|mijn coaching)",
            "(dat|hetzelfde|precies dat) (kunnen|willen|doen) (wij|we) (ook) (voor|bij) (u|jou|jullie|je|uw)",
            "(succesverhaal|succesverhalen|klantverhaal|klantverhalen|praktijkcase|case study|case studies|referentieproject|klantcase|klantcases)",
            "(cijfers|resultaten) spreken voor zich",
            f"(helpen|hielpen|hebben) .. (al|reeds|inmiddels|al meer dan|ruim|meer dan) {{number}} .. ({FIRMS[1:-1]}|collega*)",
            "({number}|{percent}) (meer|nieuwe|extra|minder) (klanten|aanvragen|afspraken|boekingen|omzet|leads|offertes|bezoekers|leden|opdrachten|verzuim|energie)",
            "(bespaart|bespaarde|besparen) (sinds kort|nu|inmiddels|al|sindsdien|per jaar|gemiddeld|met ons) [_] [_]",
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
            "^ (ontdek|ervaar|geniet|verwen|gun|beleef|profiteer|trakteer) (je|jezelf|uzelf|u|onze|ons|van onze|van ons|nu|zelf|de kracht) [_]",
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
            "(virtueel assistent|virtuele assistent|virtual assistant|white label|uitbesteden|outsourcen|outsourcing|offshore|nearshore|detachering|detacheren|payroll|uitzendkrachten|uitzendbureau) .. _",
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
    "note.candidates-on-offer": Spoken(
        phrases=phrases(
            "(heb|hebben) .. (kandidaat|kandidaten|profielen|cvs|professionals) .. (beschikbaar|liggen|voor u|voor jullie|klaar|die)",
            "(kandidaat|kandidaten|profielen|vakmensen) (die|dat) .. (bij jullie|bij u|passen|past|direct|per direct|beschikbaar)",
            "(cv|cvs|profiel) (meesturen|doorsturen|sturen|toesturen) ?",
            "(komen jullie|komt u|kom je) .. (mensen|personeel|handen|monteurs|chauffeurs|verpleegkundigen) .. tekort",
            "(tekort aan|gebrek aan) (mensen|personeel|monteurs|chauffeurs|vakmensen) ?",
        ),
        unless=phrases("(mijn cv|solliciteer|mijn sollicitatie|stage)"),
        fires=("Ik «heb een kandidaat die» direct kan.", "«Profiel doorsturen?»"),
        quiet=("Zal ik mijn cv meesturen?", "Wij hebben een kandidaat voor de gemeenteraad."),
    ),
    "note.denies-selling": Spoken(
        phrases=phrases(
            "(geen) (verkooppraatje|verkooppraat|verkoop|salespraatje|reclame|spam|verkoopgesprek|pitch|verborgen agenda) (beloofd|hoor|maar|wel|echt)",
            "(niet van de verkoop|wil .. niets verkopen|wil je niks verkopen|zonder verkooppraatje|geheel vrijblijvend|volledig vrijblijvend|helemaal vrijblijvend|zonder enige verplichting|zonder verplichting)",
            "(wil|willen|ga|gaan) (u|je|jou|jullie) .. (niets|niks) verkopen",
        ),
        fires=("«Geen verkooppraatje, beloofd».", "Het is «geheel vrijblijvend»."),
        quiet=("Ik verkoop niets meer, de winkel is dicht.",),
    ),
    "note.flattering-generic": Spoken(
        phrases=phrases(
            "(leuk|mooi|tof|sterk|boeiend|interessant|inspirerend|knap|gaaf|indrukwekkend|prachtig|top) (profiel|cv|parcours|werk|content|loopbaan|carriere|traject)",
            "(wat een) (inspirerend|indrukwekkend|mooi|boeiend|gaaf|knap|prachtig|geweldig) [_] (profiel|cv|parcours|carriere|loopbaan|verhaal|werk|reis)",
            "(wat een carriere|wat een parcours|wat een profiel|wat een loopbaan|keep up the good work|ga zo door|blijf dit doen)",
            "(inspirerend|indrukwekkend|knap|mooi|boeiend) (om te zien|wat) (wat|hoe) (je|jij|u|jullie) .. (doet|doen|bereikt|neerzet|opbouwt|bezig)",
            f"{YOUR} (posts|berichten|content|werk|profiel|passie|energie) (inspireert|inspireren|spreekt|spreken|is inspirerend|zijn inspirerend|raakt|straalt)",
        ),
        fires=("«Inspirerend profiel»!", "«Wat een carrière»!"),
        quiet=("Uw profiel van de rivier hangt in de klas.",),
    ),
    "note.go-look": Spoken(
        phrases=phrases(
            "(kijk|neem|bekijk|check|lees|volg|bezoek|surf) .. (een kijkje|even|eens|gerust|snel|maar) .. (op|in|naar) (mijn|onze) _",
            "(bekijk|check|bezoek|volg|beluister|lees) (mijn|onze|ons) (profiel|website|site|pagina|video|webshop|podcast|blog|kanaal|aanbod)",
            "(link|links) (in|onder|hieronder|onderaan|staat|via) .. (bio|profiel|reacties|comments|bericht|onder|hier|video|mijn profiel)",
            "(klik|klik hier|klik op|boek via|plan via|plan hier|meld je hier|schrijf je hier) .. (link|agenda|hieronder|hier|deze|in|op)",
        ),
        fires=("«Bekijk mijn website» eens.", "«Link in mijn bio»."),
        quiet=("Neem een kijkje in de molen als u langsfietst.",),
    ),
    "note.like-yours": Spoken(
        phrases=phrases(
            f"{FIRMS} (zoals|als) (die van u|jullie|de uwe|dat van u|het uwe|uw|jouw|de jouwe|die van jou|jij|u)",
            "(ondernemers|collegas|professionals|mensen|leidinggevenden|vrouwen) zoals (u|jij|jou|jullie)",
            f"(in) {YOUR} (branche|sector|vakgebied|regio|niche|markt)",
        ),
        unless=phrases("(stage|solliciteer|vacature|woon|verhuis|verhuizen|zoek werk|werkzaam)"),
        fires=("Wij kennen «praktijken zoals die van u».", "Firma's «in uw branche» doen dat al."),
        quiet=("Ik woon in uw regio en zoek stage.",),
    ),
    "note.sales-jargon": Spoken(
        phrases=phrases(
            "(toegevoegde waarde|synergie|synergieen|schaalbaar*|opschalen|groeipotentieel|verdienmodel|klantreis|next level|naar een hoger niveau|naar het volgende niveau|volgende level|gamechanger|game changer|ontzorgen|ontzorgd|totaaloplossing|totaaloplossingen|maatwerkoplossing*|strategische partner|resultaatgericht|impact maken|hefboom|rendement op|stroomlijnen|winwin|onbenut potentieel|onbenutte kansen)",
        ),
        unless=phrases("(scriptie|cursus|hekel|jargon|vergadering|woord)"),
        fires=("Onze «totaaloplossing» werkt.", "Zo komt u «naar een hoger niveau»."),
        quiet=("Ik heb een hekel aan het woord gamechanger.",),
    ),
    "note.seasonal-offer": Spoken(
        phrases=phrases(
            "(prettige feestdagen|fijne feestdagen|zalig kerstfeest|gelukkig nieuwjaar|vrolijk kerstfeest|beste wensen) ... (namens|klanten|relaties|aanbod|korting|omzetjaar|advies|team)",
            "(black friday|cyber monday|eindejaarsactie|zomeractie|winteractie|lenteactie|voorjaarsactie|paasactie|kerstactie|najaarsactie|eindejaarskorting|zomertarief|zomerkorting)",
            "(tot eind|voor eind|nog tot|voor het einde van|tot het einde van) (van de maand|deze maand|december|van het jaar|het jaar|dit kwartaal|maart|juni|september|de maand|dit jaar) .. (korting|aanbod|voordeel|subsidie|profiteren|actie|gratis)",
            "(het jaar loopt ten einde|einde van het jaar|eindejaar) ... (aanbod|klaar|budget|advies|korting|relatiegeschenk*)",
        ),
        fires=("Onze «winteractie» loopt.", "«Fijne feestdagen namens» de kassa."),
        quiet=("Fijne feestdagen, Greet, en tot in januari.",),
    ),
    "note.speaks-for-peers": Spoken(
        phrases=phrases(
            f"(veel|de meeste|heel wat|bijna alle|steeds meer|{{number}} op de {{number}}) {FIRMS} [_] [_]",
            f"(spreek|sprak|spreken|zie|ken) .. (veel|dagelijks|wekelijks|regelmatig|heel wat) .. ({FIRMS[1:-1]}|docenten|bestuurders|hr managers|zelfstandigen|directies)",
            "(hoor|horen) .. (vaker|steeds hetzelfde|vaak|regelmatig|overal) [_]",
            "(in gesprekken met|uit gesprekken met) .. (bestuurders|ondernemers|directeuren|collegas|managers|leidinggevenden|klanten)",
            f"wist (u|je|jij) dat .. ({{number}}|veel|de meeste|bijna|{FIRMS[1:-1]}) _",
        ),
        unless=phrases("(wij ondernemers|mijn leerlingen|mijn patienten|bij ons in)"),
        fires=("«De meeste ondernemers betalen te» veel.", "Dat «hoor ik vaker in» de zorg."),
        quiet=("Ik hoor u graag zingen.",),
    ),
    "note.territory-rep": Spoken(
        phrases=phrases(
            "(ben|zijn|kom) .. (volgende week|binnenkort|donderdag|vrijdag|maandag|dinsdag|woensdag|morgen|vaak|regelmatig|toch) .. (in|bij) (je|uw|jullie|jouw) (buurt|regio|streek|straat|stad|omgeving)",
            "(uw|je|jullie|nieuwe|nieuw) (aanspreekpunt|vertegenwoordiger|accountmanager|regiomanager|contactpersoon|rayonmanager) (voor|in) .. (regio|vlaanderen|brabant|noord|zuid|limburg|gelderland|lijmen|verzekeringen|producten|onze)",
            "(nieuwe regio|mijn regio|mijn rayon|nieuw rayon|ronde door|mijn ronde) _",
        ),
        unless=phrases("(opvolger van|gemeente|waterschap|stadsdeel|verhuis)"),
        fires=("Ik «ben volgende week in uw buurt».", "«Uw aanspreekpunt voor lijmen»."),
        quiet=("Kom gerust langs als u in de buurt bent.",),
    ),
    "note.uninvited-work": Spoken(
        phrases=phrases(
            "(heb|hebben) .. (alvast|al|ongevraagd|zo vrij) .. (scan|analyse|audit|voorstel|ontwerp|demo|doorgerekend|geanalyseerd|gemaakt|uitgewerkt|ingepland|klaargezet|klaarstaan|voorbereid)",
            "(zo vrij geweest|neem de vrijheid|nam de vrijheid|de vrijheid genomen|was zo vrij)",
            "(scan|analyse|rapport|voorstel|ideeen|verbeterpunten) .. (voor je|voor u|voor jullie) (klaarstaan|klaar|liggen|klaarliggen|klaargezet)",
        ),
        unless=phrases("(zoals gevraagd|op uw verzoek|zoals afgesproken|u vroeg|je vroeg)"),
        fires=("Ik «was zo vrij» en rekende.", "Ik «heb alvast een scan gemaakt»."),
        quiet=("Zoals gevraagd heb ik alvast een voorstel gemaakt.",),
    ),
    "note.what-if": Spoken(
        phrases=phrases(
            "(stel je voor|stelt u zich voor|stel u eens voor|stel dat|wat als) .. (je|u|jullie|uw|jouw) .. _",
            "(zou je|zou u|wil je|wilt u) [niet] [ook] (graag|liever) .. (meer|minder|eindelijk|nooit meer)",
            "(wil je|wilt u|benieuwd) [ook] (weten|hoe|wat) .. (hoe|wat|je|uw|jouw|dat werkt)",
        ),
        unless=phrases("(regent|ziek|de trein|te laat|vergunning)"),
        fires=("«Stel je voor je agenda is vol».", "«Wilt u weten hoe dat werkt»?"),
        quiet=("Stel dat het regent, waar zingen we dan?",),
    ),
    "note.inner-circle": Spoken(
        phrases=phrases(
            "(exclusieve|besloten|selecte|select|gesloten) (kring|club|businessclub|groep|community|rondetafel|gezelschap|netwerkclub|diner|mastermind)",
            "(klein|selecte groep|select|beperkt) gezelschap .. _",
            "(mastermind|masterminds|businessclub|ondernemersclub|netwerkclub|serviceclub) .. _",
            "(een|twee|drie|{number}) (stoel|plek|plaats|stoelen|plekken) (vrij|vrijgekomen|beschikbaar) .. (kring|club|gezelschap|netwerk|tafel|per jaar|branche|groep)",
            "alleen op uitnodiging",
        ),
        unless=phrases("(koor|voetbal|judo|schaak|buurt|opa|oma)"),
        fires=("Welkom in onze «besloten kring».", "Toegang «alleen op uitnodiging»."),
        quiet=("Het koor is een klein gezelschap.",),
    ),
    "note.price-quoted": Spoken(
        phrases=phrases(
            "(nu|slechts|maar|al vanaf|vanaf|nu nog maar|voor maar|voor slechts) {money}",
            "{money} (per maand|per jaar|ex btw|excl btw|excl|korting|in plaats van|ipv|per uur)",
            "({percent}|{number} procent|{money}) korting",
            "betaal je nu [_] ({money}|{number})",
        ),
        unless=phrases(
            "(salaris|bruto|huur|zoals gezegd|je vroeg|u vroeg|offerte die u|toeslag|schaal|contributie|zaalhuur)"
        ),
        fires=("Alles «al vanaf €29».", "«€10 korting» deze week."),
        quiet=("U vroeg naar de kozijnen en dat is €2.340 ex btw.",),
    ),
    "note.side-income": Spoken(
        phrases=phrases(
            "(tweede inkomen|extra inkomen|bijverdienen|bijverdienste|extra inkomstenbron|extra inkomsten|passief inkomen|extraatje|leuk extraatje) _",
            "(naast|bovenop) (je|jouw|uw) (baan|werk|praktijk|job|loon|gezin) .. (verdienen|inkomen|opbouwen|bijverdienen|iets)",
            "(financieel|financiele) (vrij|vrijheid|onafhankelijk|onafhankelijkheid)",
            "(vanuit huis|van thuis uit|thuis|met je telefoon) .. (verdienen|verdien|geld|inkomen|opbouwen|bijverdienen)",
            "(mijn leven|ons leven) (veranderd|heeft veranderd|omgegooid)",
        ),
        unless=phrases("(student*|zoek een bijbaan|gepensioneerd|belasting)"),
        fires=("Een «extra inkomen voor» moeders.", "Zo word je «financieel vrij»."),
        quiet=("Als student zoek ik een bijbaan naast mijn werk.",),
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
