"""What the rules on ties between two people look for in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import SELLS

TIES: Final[Mapping[str, Spoken]] = {
    "welcome.met-you": Spoken(
        phrases=phrases(
            "(we|wij) (spraken|zaten|stonden|ontmoetten|zagen|kwamen|praatten) (elkaar|naast|bij|samen|in|op|gisteren)",
            "(ik ben|ik was) (die|degene|de man|de vrouw) (van|die|met|uit|in)",
            "(leuk|fijn) (je|u) (gisteren|te hebben|zaterdag|vrijdag) (gesproken|te spreken|ontmoet)",
        ),
        unless_anywhere=SELLS,
        fires=("«We zaten naast» elkaar in de bus naar Ieper.", "«Ik ben die van» de rode fiets."),
        quiet=("We spraken elkaar bij het gratis webinar.",),
    ),
    "welcome.someone-you-know": Spoken(
        phrases=phrases(
            "{name} [{name}] (zei|vertelde|gaf|stuurde|tipte|raadde|noemde|verwees|mailde) (me|mij|dat|ons|je|uw|jouw)",
            "(namens|groeten van|op aanraden van|dankzij) {name}",
            "(je|jouw|uw) (zus|broer|moeder|vader|vrouw|man|dochter|zoon|oom|tante|nicht|neef|collega|buurvrouw|buurman) (zei|vertelde|is|werkt|gaf|en ik|was)",
            "(kreeg|heb) (je|uw|jouw) (naam|nummer|gegevens) (van|via|gekregen)",
        ),
        unless=phrases("via (linkedin|whatsapp|google|zoom|instagram|telegram)"),
        unless_anywhere=SELLS,
        fires=("«Marijke Pol zei dat» u de molen kent.", "Ik schrijf «namens Bram»."),
        quiet=("Namens LinkedIn: gratis oplossingen.",),
    ),
    "welcome.thanks-you": Spoken(
        phrases=phrases(
            "(bedankt|dank|dankjewel|dank je|dank u|dank je wel) (voor|nog voor) (je|uw|het|de|die|dat|jullie|alles) (hulp|advies|boek|les|lessen|tip|artikel|lezing|uitleg|lift|geduld|mooie|goede|naam|gesprek)",
            "(wilde|wou|wil) (je|u|jullie) (alleen|even|graag|nog) (bedanken|even bedanken)",
            "(dankzij|door) (jou|u|jullie) (heb|ben|is|kan|weet|werd)",
        ),
        unless_anywhere=SELLS,
        fires=("«Bedankt voor je tip» over de notaris.", "Ik «wilde u even bedanken»."),
        quiet=("Bedankt voor het connecten.",),
    ),
    "welcome.shared-past": Spoken(
        phrases=phrases(
            "(zaten|werkten|studeerden|speelden|woonden) (samen|bij elkaar|in dezelfde|op dezelfde|naast|beiden|allebei) (in|op|bij|de|elkaar|klas|school|aan)",
            "(was|ben) (je|uw|jouw) (leerling|student|studente|patient|stagiair|stagiaire|buurman|buurvrouw|collega|oud leerling)",
            "(weet je nog|ken je me nog|kent u mij nog)",
        ),
        unless_anywhere=SELLS,
        fires=("We «zaten samen op» school in Goes.", "Ik «was uw leerling» in 4B."),
        quiet=("Een oud-collega van je zoekt klanten.",),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=phrases(
            "(ik ben|als) [een] [{number}|tweedejaars|derdejaars|eerstejaars] (student|studente|promovendus|promovenda|stagiair|leerling) (aan|bij|in|van|verpleegkunde|op)",
            "(mijn|een) (scriptie|afstudeeronderzoek|profielwerkstuk|masterscriptie|proefschrift) (over|gaat|bij|voor)",
            "(gesolliciteerd|solliciteerde|solliciteer) (op|bij|naar) [de|jullie|uw]",
        ),
        unless_anywhere=phrases("(enquete|doorsturen|ik help)"),
        fires=("«Ik ben studente aan» de HAN.", "«Mijn scriptie gaat» over dijken."),
        quiet=("Ik help bij een scriptie over sales.",),
    ),
    "welcome.way-out": Spoken(
        phrases=phrases(
            "(geen haast|geen probleem|geen punt|even goede vrienden|helemaal niet erg|snap ik helemaal|dan snap ik|dan begrijp ik)",
            "(voel je vrij|zo niet) .. (negeren|prima|even goede)",
        ),
        unless_anywhere=SELLS,
        fires=("«Geen haast».", "Lukt het niet, «geen probleem»."),
        quiet=("Geen haast, het kost 15 minuten.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=phrases(
            "^ [hoi|hallo|dag|beste] [{name}] (ik ben|mijn naam is) {name} [{name}] (van|uit|de|en|bij|dochter|zoon)",
            "(ik ben|wij zijn) de nieuwe (buren|buurvrouw|buurman|conrector|collega|secretaris|penningmeester|juf|huurder)",
        ),
        unless_anywhere=SELLS,
        fires=("«Ik ben Adele van» de bibliotheek.", "«Wij zijn de nieuwe buren»."),
        quiet=("Ik ben Rita van ons bureau.",),
    ),
    "welcome.owns-the-silence": Spoken(
        phrases=phrases(
            "(sorry|excuus|excuses|pardon) (dat|voor) (ik|de|mijn|het) (zo|late|stilte|lang|laat|niet|vertraging|niets)",
            "(ik moet je|ben ik je|ik ben je) nog (een|wat|{number})",
        ),
        unless_anywhere=SELLS,
        fires=("«Sorry voor de late» reactie.", "«Ik ben je nog een» biertje schuldig."),
        quiet=("Sorry voor het late aanbod, 20% korting.",),
    ),
}
