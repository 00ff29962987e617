"""What the rules on what a note sells look for in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.dutch import FIRMS, HELP, SITE, YOUR

OFFERS: Final[Mapping[str, Spoken]] = {
    "note.website-fault": Spoken(
        phrases=phrases(
            f"{YOUR} {SITE} (is|laadt|staat|scoort|ziet|lijkt|mist|kan|voldoet|wordt|oogt|heeft) .. (verouderd|traag|langzaam|beter|niet|gevonden|fouten|laag|onvindbaar|nog)",
            f"(verbeteren|vernieuwen|optimaliseren|moderniseren) van {YOUR} {SITE}",
            f"{YOUR} {SITE} (verbeteren|vernieuwen|optimaliseren|moderniseren|opfrissen)",
            "(niet gevonden|niet vindbaar|onvindbaar|slecht vindbaar) (in|op|via) google",
        ),
        unless=phrases("(formulier|bestelling|patient|klant|inschrijven|link)"),
        fires=("«Uw website is nogal traag».", "Ik kan «jullie site vernieuwen»."),
        quiet=("Op uw website las ik de openingstijden.",),
    ),
    "note.finds-fault": Spoken(
        phrases=phrases(
            "(loopt|lopen|loop) .. (klanten|omzet|kansen|geld) mis",
            "(laat|laten|betaalt|betaal|betalen) [je|u|jullie] [waarschijnlijk|vermoedelijk] (geld liggen|te veel|teveel|kansen liggen|omzet liggen)",
            "(je|u|jullie) (kunt|kan|kunnen|zou|zouden) .. (besparen|meer verdienen|meer verkopen|meer halen|beter scoren)",
        ),
        fires=("U «loopt elke dag klanten mis».", "Jullie «betalen waarschijnlijk te veel»."),
        quiet=("De tabel op bladzijde 3 klopt niet.",),
    ),
    "note.value-proposition": Spoken(
        phrases=phrases(
            f"{HELP} [wij|ik|we] [graag|dagelijks] [andere|veel|kleine|drukke] {FIRMS} _",
            f"(wij|we|ik) {HELP} ... (besparen|groeien|verkopen|verbeteren|automatiseren|verhogen|verlagen|vinden|werven|verdubbelen|optimaliseren|krijgen)",
            f"(werk|werken) [wij|ik|we] [veel|vaak|nauw|samen|dagelijks] met [veel|andere|kleine] {FIRMS}",
            "(gespecialiseerd in|ik richt me op|wij richten ons op|specialist in) (het|marketing|leads|automatisering|recruitment|verzekeringen|hypotheken|groei|online|coaching|training)",
        ),
        unless=phrases("(vrijwillig*|ziekenhuis|mijn moeder|voedselbank)"),
        fires=("Wij «helpen ondernemers met» hun cijfers.", "Ik «werk veel met teams» in de bouw."),
        quiet=("Ik help mijn moeder in de winkel.",),
    ),
    "note.services-on-offer": Spoken(
        phrases=phrases(
            "(wij zijn|we zijn|als) een [jong|klein] (bureau|bedrijf|adviesbureau|leverancier|onderneming|partij|agency|producent|softwarebedrijf) (dat|die|in|met|uit|gespecialiseerd|voor|van)",
            "(wij|we|ik) (bieden|bied|leveren|verzorgen|produceren|ontwikkelen|verkopen) _",
            "(onze|ons|mijn) (diensten|oplossing|oplossingen|catalogus|aanbod|producten|product|platform|software|brochure|portfolio|dienstverlening|prijslijst|propositie|tool)",
            "(vrijblijvende|vrijblijvend) (offerte|kennismaking|voorstel|gesprek|advies|presentatie)",
        ),
        unless=phrases("(wij zoeken|we zoeken|we hebben nodig|willen bestellen)"),
        fires=("«Wij zijn een bureau uit» Breda.", "Hierbij «onze brochure»."),
        quiet=("Wij zijn een koor van twintig.",),
    ),
    "note.client-results": Spoken(
        phrases=phrases(
            "(onze|mijn) klanten (besparen|zien|krijgen|halen|groeien|hebben|verdienen|realiseren)",
            "(al|ruim|meer dan) {number} (bedrijven|klanten|ondernemers|organisaties|teams|coaches|professionals)",
            "(succesverhaal|succesverhalen|klantcase|klantcases)",
        ),
        fires=("«Onze klanten besparen» veel tijd.", "«Al 80 bedrijven» gingen u voor."),
        quiet=("Er waren 80 koren op de dag.",),
    ),
    "note.promised-results": Spoken(
        phrases=phrases(
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
            "(gratis|kosteloze|kosteloos|vrijblijvende|vrijblijvend) (scan|quickscan|audit|analyse|sessie|demo|proefperiode|adviesgesprek|advies|consult|proefles|check|ebook|gids|gesprek|strategiesessie|intake|whitepaper|webinar|masterclass|kennismaking)",
            "(geheel vrijblijvend|helemaal gratis|zonder verplichtingen|vrijblijvend|{percent} korting|korting op)",
        ),
        unless_anywhere=phrases("(bibliotheek|buurthuis|vrijwillig*|gratis parkeren)"),
        fires=("U krijgt een «gratis scan».", "Het is «geheel vrijblijvend»."),
        quiet=("Parkeren kost 4 euro.",),
    ),
}
