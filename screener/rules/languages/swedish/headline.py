"""What the rules on headlines look for in Swedish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.swedish.words import ADVERTISES, FIRMS

HEADLINE: Final[Mapping[str, Spoken]] = {
    "headline.helps-you": Spoken(
        phrases=accented(
            f"(hjälper|stöttar|coachar|inspirerar|utvecklar) [dig|dig som] {FIRMS}",
            "(hjälper|coachar|guidar) (dig|er|andra) (att|som|med|till)",
            "från _ till _",
        ),
        unless=accented("(barn|sjukhus*|omsorg*)"),
        fires=("«Hjälper företag» att växa", "Jag «hjälper dig att» sälja", "«Från timpris till värdepris»"),
        quiet=("Stödpedagog i Umeå",),
    ),
    "headline.promises-results": Spoken(
        phrases=accented(
            "(dubblar|ökar|höjer|fördubblar|sänker|boostar) (din|er|ditt|era|dina) (försäljning|omsättning|vinst|synlighet|lönsamhet|intäkter|kostnader)",
            "(fler|nya) (kunder|leads|patienter|affärer|uppdrag)",
        ),
        fires=("«Ökar din försäljning»", "«Fler kunder» till din klinik"),
        quiet=("Försäljning av biljetter, Norrköping",),
    ),
    "headline.call-to-action": Spoken(
        phrases=accented(
            "(skriv|boka|kontakta|klicka|följ|anmäl|ladda ner) (till|mig|tid|en|ett|idag|här|för|ja|nu|dig|ner) _",
            "(länk|länken) (i|nedan|i bio|i profilen)",
        ),
        fires=("«Boka ett kostnadsfritt» samtal", "«Skriv till mig» för rabatt"),
        quiet=("Bokbindare, Lund",),
    ),
    "headline.easy-income": Spoken(
        phrases=accented(
            "(passiv|extra) inkomst",
            "(ekonomisk|finansiell) frihet",
            "(tjäna|tjänar|jobba) .. (hemifrån|online|på nätet)",
        ),
        fires=("«Passiv inkomst» för småbarnsföräldrar", "«Tjäna pengar online»"),
        quiet=("Hemtjänst, Kiruna",),
    ),
    "headline.sells-service": Spoken(
        phrases=accented(
            "(*scoach|affärscoach|föreläsare|försäkringsrådgivare|investeringsrådgivare|mäklare|fastighetsmäklare|*säljare|marknadsföringsbyrå|reklambyrå|bemanning|redovisningsbyrå|inspiratör) (inom|för|och|hos|på|som|i|{name}|_)",
        ),
        fires=("«Prissättningscoach för» byråer", "«Försäkringsrådgivare inom» företag"),
        quiet=("Barnmorska på Östra",),
    ),
    "headline.plain-role": Spoken(
        phrases=accented(
            "^ (sjuksköterska|distriktssköterska|undersköterska|barnmorska|läkare|tandläkare|tandhygienist|veterinär|apotekare|fysioterapeut|arbetsterapeut|logoped|psykolog|kurator|socionom|socialsekreterare|lärare|ämneslärare|grundskollärare|förskollärare|fritidspedagog|speciallärare|rektor|bibliotekarie|arkivarie|museipedagog|översättare|journalist|redaktör|fotograf|ingenjör|civilingenjör|arkitekt|lantmätare|elektriker|snickare|rörmokare|målare|murare|plåtslagare|svetsare|mekaniker|maskinist|lokförare|busschaufför|lastbilschaufför|tågvärd|brandman|polis|kock|bagare|konditor|bonde|lantbrukare|lantmästare|skogsmästare|skogsvaktare|jägmästare|trädgårdsmästare|fiskare|biodlare|forskare|doktorand|lektor|professor|kemist|biolog|geolog|laboratorieingenjör|ekonom|redovisningsekonom|lönespecialist|revisor|jurist|domare|åklagare|handläggare|utredare|administratör|receptionist|vaktmästare|lagerarbetare|tekniker|systemutvecklare|programmerare|präst|diakon|kantor|klockare|musiker|urmakare|frisör|sömmerska|personalansvarig|enhetschef|platschef|arbetsledare|inköpare|produktionstekniker)"
        ),
        unless_anywhere=ADVERTISES,
        fires=("«Distriktssköterska» i Arvidsjaur", "«Plåtslagare»"),
        quiet=("Förskollärare & entreprenör",),
    ),
    "headline.learning-or-looking": Spoken(
        phrases=accented(
            "^ (student|studerande|elev|praktikant|doktorand|pensionär|pensionerad|lärling|arbetssökande|nyexaminerad)",
            "(läser|studerar|pluggar) till _",
            "(söker) [nytt|nya|mitt första] (jobb|arbete|praktik|praktikplats|uppdrag)",
        ),
        unless_anywhere=accented("(coach|hjälper|mentor|frihet)"),
        fires=("«Läser till lantmästare» på Alnarp", "«Söker jobb» i Skövde"),
        quiet=("Coach för studenter",),
    ),
}
