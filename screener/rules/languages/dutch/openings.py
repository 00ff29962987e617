"""What the rules on how a note goes about it look for in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.dutch import DAYS, YOUR

OPENINGS: Final[Mapping[str, Spoken]] = {
    "note.rhetorical-question": Spoken(
        phrases=phrases(
            "^ (wil|wilt|willen) (je|jij|u|jullie) (meer|minder|eindelijk|besparen|groeien|stoppen) ... ?",
            "^ wie (wil|zou|droomt|houdt) [er|dat|dit|nu] niet _",
            "^ (klaar|toe|zin|behoefte|op zoek) (voor|aan|in|naar) (meer|groei|de volgende|nieuwe klanten|rust|verandering) ... ?",
            "^ waarom (nog|meer|zou je|zou u) (langer|betalen|wachten|blijven|zelf)",
            "waar wacht (je|u|jullie) [nog] op",
            "^ [en] (het|de|ons|onze) (resultaat|probleem|geheim|oplossing|truc|sleutel) ?",
            "hoe lang (wil|wilt|gaat|ga|kun|kunt) (je|u) [dit|het|dat] nog",
        ),
        fires=(
            "«Wie wil niet rustiger» slapen?",
            "«Waar wacht je op»?",
            "Eén regel veranderd. «Het resultaat?» Twee keer zoveel gasten.",
        ),
        quiet=(
            "Wie wil er zondag taart meenemen?",
            "Waarom is de molen op maandag dicht?",
        ),
    ),
    "note.pain-question": Spoken(
        phrases=phrases(
            "(loopt|lopen|loop) (u|jullie|je) .. (tegenaan|aan tegen|vast|achter)",
            "(merkt|merken|merk) (u|jullie|je) (ook|dat|wel eens|weleens)",
            "(is|zijn) .. (bij jullie|bij u|voor u|voor jullie) (een thema|een uitdaging|een probleem|aan de orde|actueel|geregeld|een issue)",
            "hoe (staat|kijkt|kijken) (u|jullie|je|het) .. (tegenover|aan tegen|voor met)",
            "hoe (gaat|gaan|houden|houdt|doet|doen|pakken|regelen|regelt) (u|jullie|je|jij) .. (nu|momenteel) .. (om|met|bij|uw|jullie)",
            "(herken|herkent|herkennen) (je|u|jullie) (dit|dat|het|deze|de)",
            "(wil|wilt|willen|zou) (je|u|jullie) [graag|ook|wel|niet] (meer|minder|eindelijk|weten hoe|besparen|stoppen|groeien|af van|weleens|jezelf|rust|zien hoe|ontdekken)",
            "(hoeveel|hoe veel) (betaalt|betaal|tijd|geld|uren|kost|klanten) (u|je|jullie|bent|ben|verliest|verlies|laat|gaat) .. (nu|aan|voor|op|kwijt|per)",
            "(werkt|werken|werk|zit|zitten|gebruikt|gebruiken) (u|je|jullie) nog [steeds|altijd] (met|in|op|een|zonder) _",
            "(heeft|heb|hebben|hebt) (u|je|jullie) (al|weleens|ooit|wel eens) (een|aan|nagedacht|overwogen|gedacht|gekeken|geprobeerd|zonnepanelen)",
            "(als (ervaren|drukke|ambitieuze|startende|zelfstandig*) _ (weet|herken*|wil|loop*|merk*))",
            "(gun jezelf|stel je eens voor)",
            "(wat is|wat zijn) (je|jouw|uw|jullie|de) (grootste|belangrijkste) (uitdaging|uitdagingen|probleem|knelpunt|frustratie)",
            "(waar|wat) (loop|loopt|lopen|houdt|ligt) (je|u|jullie) (tegenaan|wakker|vast|op dit moment)",
            "(wist|weet) (je|jullie) dat",
            "(moe|zat|klaar) (van|om|met) [steeds|altijd|het] _ (te|van)",
            "(heb|hebt|heeft) (je|u|jij) (er ooit|er weleens|weleens|ooit) (aan|over) (gedacht|nagedacht)",
            "(stel je voor|wat als) _",
            "hoe (regelen|regel|regelt|doen|pakt|beheert|beheren) (jullie|je|u) (nu|momenteel|op dit moment|dat nu)",
        ),
        unless_anywhere=phrases("(scriptie|onze klas|bij ons op)"),
        fires=("«Wat is jullie grootste uitdaging»?", "«Wist je dat» het anders kan?"),
        quiet=("Wat is je huisnummer?",),
    ),
    "note.vague-job": Spoken(
        phrases=phrases(
            "(mooie|te gekke|gave|toffe|leuke|interessante) (opdrachtgever|opdracht|vacature|functie|klant|rol|positie|kans)",
            "(iemand met|iemand zoals|precies|mensen met) (jouw|jou|uw) (achtergrond|profiel|ervaring|zoekt|vaardigheden)",
            "(open|openstaan|interesse|oren) [_] (voor|naar|in) [een] (nieuwe|volgende|andere) (stap|uitdaging|baan|kans|job|functie|rol)",
            "(intake|over de functie|opdrachtgever) .. (nog niet|niks|niets|vertel|min|zeggen)",
            "(past perfect bij|iets voor (je|jou|u) is|match met (je|jouw|uw)|jouw profiel past)",
            "(mooie|unieke|interessante|geweldige|fantastische|toffe|gave|nieuwe) (kans|kansen|uitdaging|functie|rol|opdracht|mogelijkheid|carrierekans)",
            f"{YOUR} profiel (past|sluit|spreekt|sprong|is) [perfect|goed|erg|aan|ons|mij]",
            "(toonaangevende|grote|vertrouwelijke|mooie) (klant|opdrachtgever|organisatie)",
            "(sta|staat) (je|u) open voor",
            "(stuur|mail) (mij|me) (je|uw|jouw) (cv|curriculum)",
        ),
        unless_anywhere=phrases("({money}|bruto|contract|cao|salaris|ploegendienst|schaal|uur per week)"),
        fires=("Ik heb een «mooie kans» voor je.", "«Sta je open voor» iets nieuws?"),
        quiet=("Nieuwe functie in Hasselt, 3.400 bruto.",),
    ),
    "note.teaser": Spoken(
        phrases=phrases(
            "(benieuwd|nieuwsgierig) (of|wat|hoe|naar) (u|je|jij|jullie|het) (dit|hiervoor|openstaat|open|voor u|hiervan|ons|mijn)",
            "(geloof|geloven|overtuigd) .. (kan|kunnen|dat|dit|we) .. (u|je|jullie|elkaar) .. (helpen|versterken|interesseren|aanspreken|verrassen)",
            "(vertel|leg|laat|toon|bewijs) ik (je|u|jullie) [graag|daar|er] .. (over|meer|alles|zien|uit|hoe|waarom|eens)",
            "(mag ik (je|u|jullie) [er|daar] (iets|wat|meer|kort) (over|vertellen|laten))",
            "(daar|hier) hebben (we|wij) iets (op|voor|moois)",
            "(interessant|bijzonder|mooi|uniek) (project|idee|voorstel|concept)",
            "(ken|weet) [ik] een (manier|methode|trucje)",
            "(de juiste mensen|bijzondere mensen|een select|nog niet veel over|kan er nog niet|mag (niks|niets|nog niet))",
            "(heb|hebben) (iets|een voorstel|een idee|een project|wat moois|iets moois) (voor je|voor jou|voor u|dat|wat|waar|interessants|voor jullie)",
            "(kan|wil) (er|hier|ik) (niet|niets|nog niet|nog niets) [te] (veel|meer|over) (over|zeggen|vertellen|kwijt)",
            "(interessant|boeiend|relevant) (voor je|voor jou|voor u|voor jullie) (zijn|is|kan)",
        ),
        fires=("Ik «heb iets voor jou».", "Ik «heb een voorstel dat» past."),
        quiet=("Ik heb iets in mijn schoen.",),
    ),
    "note.found-profile": Spoken(
        phrases=phrases(
            f"(kwam|zag|bekeek|vond|stuitte op|kwam op|las) [ik|net] {YOUR} profiel",
            f"{YOUR} profiel (tegen|tegengekomen|viel|trok|sprak|bekeken|gezien)",
        ),
        unless_anywhere=phrases(
            "(artikel|scriptie|boek|gewerkt|zelfde|dezelfde|collega|{number}|student*|stage|opleiding|sollicit*|ook|contract|bruto|zelf)"
        ),
        fires=("Ik «kwam je profiel» tegen.", "«Uw profiel viel» op."),
        quiet=("Ik zag je profiel: dezelfde school in Goes!",),
    ),
    "note.flattery": Spoken(
        phrases=phrases(
            "(mooi|sterk|inspirerend|boeiend|interessant|indrukwekkend|leuk|gaaf|prachtig) (profiel|parcours|verhaal|cv|bedrijf|feed)",
            "(straal|straalt|sprak|spreekt|sprong) [_] [_] (foto|profiel|uit|mij aan|me aan|eruit|van)",
            "(voel|voelde|zie) .. (klik|connectie|energie|raakvlakken|match)",
            "(indrukwekkend|indrukwekkende|inspirerend|inspirerende|bewonderenswaardig|bewonderenswaardige) (profiel|loopbaan|carriere|verhaal|content|werk|persoon|mensen|trackrecord|cv|achtergrond|reis)",
            f"{YOUR} (profiel|loopbaan|carriere|verhaal|ervaring|content) (is|inspireert|spreekt|maakt) [echt|heel|zeer|mij] [indrukwekkend|inspirerend|aan|indruk|bijzonder]",
            "(mensen|professionals|vrouwen|ondernemers) (zoals|als) (jij|u|jou)",
            "(ik bewonder|bewondering voor|groot fan van) (je|uw|wat|hoe|jouw)",
        ),
        unless_anywhere=phrases("(artikel|hoofdstuk|scriptie|boek|les|lezing|{number})"),
        fires=("Wat een «indrukwekkende loopbaan».", "«Mensen zoals jij» zijn zeldzaam."),
        quiet=("Een inspirerend verhaal, hoofdstuk 4 van je boek.",),
    ),
    "note.network-growth": Spoken(
        phrases=phrases(
            "(elkaar) (versterken|verder helpen|inspireren|aanvullen)",
            "(in contact|verbinden|connecten|linken) met .. (ondernemers|professionals|mensen|beslissers|leiders|experts|collega ondernemers)",
            "(bouw|bouwen) (aan|ik aan) [een|mijn] (community|netwerk|team|beweging|groep)",
            "(raakvlakken|raakvlak) (tussen|met|zie)",
            "(samenwerking|samenwerken|partnerschap|partnership|synergie|kruisbestuiving) [te|een|met|tussen|voor] _",
            "(verken|verkennen|onderzoek|bekijken|bespreken) .. (samenwerking|mogelijkheden|synergie|partnerschap|kansen)",
            "(breid|breiden|breng|bouw|vergroot|vul) .. netwerk .. (uit|kaart|aan|graag|op|verder)",
            "(zoek|zoeken) (partners|gelijkgestemden|ondernemers|investeerders|de juiste mensen|ambassadeurs|gedreven|ambitieuze|nog mensen|mensen die|enthousiaste)",
            "(mijn|ons) (inner circle|community|mastermind|club|netwerk van|ondernemersclub|besloten groep)",
            "(netwerk) (uitbreiden|uit te breiden|vergroten|te vergroten|uitbouwen|verbreden|te verbreden|opbouwen)",
            "(uitbreiden|uitbreiding|vergroten) van mijn netwerk",
            "(leuk|graag|interessant) (om|in) (te connecten|contact te komen|te linken|contact komen)",
            "(mogelijke|eventuele) (samenwerking|samenwerkingen|synergie)",
            "(gelijkgestemden|gelijkgestemde)",
        ),
        unless=phrases("(net verhuisd|pas verhuisd|vereniging|buurt)"),
        fires=("Ik wil mijn «netwerk uitbreiden».", "Denk aan «mogelijke samenwerking»."),
        quiet=("Het netwerk op kantoor ligt plat.",),
    ),
    "note.closing-line": Spoken(
        phrases=phrases(
            "^ (interesse|zin om kennis te maken|zullen we bellen|zullen we kennismaken|even bellen|schikt morgen|nieuwsgierig) ... ?",
            "(interesse|nieuwsgierig|benieuwd hoe|zullen we|schikt morgen|past dat) ?",
            "(ik hoor|hoor) .. (graag|van je|van u|of dit)",
            "(kijk|zie) (uit naar|graag) [uw|je|jouw] (reactie|antwoord)",
            "^ (iets voor jou|iets voor u|zullen we bellen|zullen we kennismaken|wat denk je|wat vind je|sta je hiervoor open|mag ik je bellen|spreken we af|lijkt je dat wat) ?",
            "(ik hoor|hoor) (graag|het graag) [van] (je|u|of|wanneer|van)",
            f"{DAYS} of {DAYS}",
        ),
        unless_anywhere=phrases(
            "(contract|bruto|congres|etentje|offerte voor ons|vergadering|buurt|kost het|prijsopgave|scriptie|student*|studeer*|stage|omscholing|opleiding|sollicit*|gesolliciteerd|diploma*|interview|omroep|zoon|dochter|bestelling|reparatie|artikel|leerling*|lessen)"
        ),
        fires=("«Zullen we bellen?»", "«Dinsdag of donderdag»?"),
        quiet=("Kom je dinsdag naar het etentje?",),
    ),
    "note.who-decides": Spoken(
        phrases=phrases(
            "wie (gaat|beslist|regelt|beheert|doet|is) (er|bij|tegenwoordig|dat) .. (over|jullie|u|de|verantwoordelijk|beslisser|inkoop)",
            "(de beslisser|beslisser over|gaat over (de|jullie|uw)|beslissingsbevoegd*|inkoper|inkoop van|verantwoordelijk voor (de|het) inkoop)",
            "(bij|aan) (iemand anders|de juiste persoon|de juiste collega|wie) .. (doorsturen|liggen|terecht|wezen|zijn)",
            "(zou|kun|kunt|kan) (je|u) (dit|me|mij|het) [dan|even] (doorsturen|doorverwijzen|in contact brengen|doorverbinden)",
            "wie (beslist|regelt|beheert) ... (over|verantwoordelijk|inkoop|jullie|marketing|it|verzekeringen|aanspreekpunt)",
            "(met wie|bij wie|wie) (kan ik|moet ik|kan ik het beste) [het] [best|beste] (spreken|zijn|contact|praten|terecht|hebben)",
            "(juiste|verantwoordelijke) (persoon|contactpersoon|aanspreekpunt|voor)",
        ),
        unless_anywhere=phrases("(patient|mijn zoon|mijn dochter|stage|schade)"),
        fires=("«Wie beslist bij jullie over inkoop»?", "«Met wie kan ik spreken»?"),
        quiet=("Ik ben patiënt, bij wie kan ik terecht?",),
    ),
}
