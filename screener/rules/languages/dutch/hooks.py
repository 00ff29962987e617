"""How sellers catch an eye in Dutch: flattery, jargon, seasons, peers, prices."""

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

HOOKS: Final[Mapping[str, Spoken]] = {
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
            f"(veel|de meeste|heel wat|bijna alle|steeds meer|{{number}} op de {{number}}) {FIRMS}",
            f"(spreek|sprak|spreken|zie|ken) .. (veel|dagelijks|wekelijks|regelmatig|heel wat) .. ({FIRMS[1:-1]}|docenten|bestuurders|hr managers|zelfstandigen|directies)",
            "(hoor|horen) .. (vaker|steeds hetzelfde|vaak|regelmatig|overal)",
            "(in gesprekken met|uit gesprekken met) .. (bestuurders|ondernemers|directeuren|collegas|managers|leidinggevenden|klanten)",
            f"wist (u|je|jij) dat .. ({{number}}|veel|de meeste|bijna|{FIRMS[1:-1]}) _",
        ),
        unless=phrases("(wij ondernemers|mijn leerlingen|mijn patienten|bij ons in)"),
        fires=("«De meeste ondernemers» betalen te veel.", "Dat «hoor ik vaker» in de zorg."),
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
            "(dit|dat|kans|bedrijf|business|product|producten|team|methode) (heeft|hebben) (mijn|ons) leven (veranderd|omgegooid)",
        ),
        unless=phrases("(student*|zoek een bijbaan|gepensioneerd|belasting)"),
        fires=("Een «extra inkomen voor» moeders.", "Zo word je «financieel vrij»."),
        quiet=("Als student zoek ik een bijbaan naast mijn werk.", "Je boek heeft mijn leven veranderd."),
    ),
}
"""Rules about how sellers catch an eye."""
