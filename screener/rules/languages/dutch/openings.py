"""What the rules on how a note goes about it look for in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.dutch import DAYS, YOUR

OPENINGS: Final[Mapping[str, Spoken]] = {
    "note.pain-question": Spoken(
        phrases=phrases(
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
        unless_anywhere=phrases("(artikel|scriptie|boek|gewerkt|zelfde|dezelfde|collega|{number})"),
        fires=("Ik «kwam je profiel» tegen.", "«Uw profiel viel» op."),
        quiet=("Ik zag je profiel: dezelfde school in Goes!",),
    ),
    "note.flattery": Spoken(
        phrases=phrases(
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
    "note.congratulates-to-sell": Spoken(
        phrases=phrases(
            "(gefeliciteerd|felicitaties|proficiat) met (je|uw|jullie|de|het) [nieuwe|{number}] [jarig] (functie|rol|baan|jubileum|promotie|jaar|groei|mijlpaal|positie)"
        ),
        unless_anywhere=phrases(
            "(knuffel|verdiend|weet je nog|groetjes|oud collega|collega|klas|vraagje|trots)"
        ),
        fires=(
            "«Gefeliciteerd met je nieuwe rol»!",
            "«Proficiat met uw promotie», tijd voor een pensioencheck.",
        ),
        quiet=("Gefeliciteerd met je nieuwe baan, dik verdiend!",),
    ),
    "note.closing-line": Spoken(
        phrases=phrases(
            "^ (iets voor jou|iets voor u|zullen we bellen|zullen we kennismaken|wat denk je|wat vind je|sta je hiervoor open|mag ik je bellen|spreken we af|lijkt je dat wat) ?",
            "(ik hoor|hoor) (graag|het graag) [van] (je|u|of|wanneer|van)",
            f"{DAYS} of {DAYS}",
        ),
        unless_anywhere=phrases(
            "(contract|bruto|scriptie|congres|etentje|offerte voor ons|vergadering|buurt)"
        ),
        fires=("«Zullen we bellen?»", "«Dinsdag of donderdag»?"),
        quiet=("Kom je dinsdag naar het etentje?",),
    ),
    "note.who-decides": Spoken(
        phrases=phrases(
            "wie (beslist|regelt|beheert) ... (over|verantwoordelijk|inkoop|jullie|marketing|it|verzekeringen|aanspreekpunt)",
            "(met wie|bij wie|wie) (kan ik|moet ik|kan ik het beste) [het] [best|beste] (spreken|zijn|contact|praten|terecht|hebben)",
            "(juiste|verantwoordelijke) (persoon|contactpersoon|aanspreekpunt|voor)",
        ),
        unless_anywhere=phrases("(patient|mijn zoon|mijn dochter|stage|schade)"),
        fires=("«Wie beslist bij jullie over inkoop»?", "«Met wie kan ik spreken»?"),
        quiet=("Ik ben patiënt, bij wie kan ik terecht?",),
    ),
}
