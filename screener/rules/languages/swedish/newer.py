"""What the newer of the strongest rules look for in Swedish."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.swedish.words import SELLS, WORK, YOUR

NEWER: Final[Mapping[str, Spoken]] = {
    "note.tale-of-success": Spoken(
        phrases=accented(
            "(en|ett|flera|många|några|två|tre|de flesta) av (våra|mina) (kunder|klienter|deltagare|användare|medlemmar)",
            "(våra|mina) (kunder|klienter|deltagare) ... ({percent}|{number} procent|i snitt|i genomsnitt|dubbelt|fler|mindre|sparar|sparat)",
            "(resultaten|siffrorna) talar för sig (själva|själv)",
            "(kundcase|referenscase|framgångshistoria|framgångshistorier)",
            "(hjälpt|hjälpte) [över|mer än|redan] {number} (företag|kunder|bolag|företagare|personer|kvinnor)",
            "(ökade|minskade|fördubblade|halverade|sänkte|dubblade) (sin|sina|sitt|omsättningen|försäljningen) .. (med|på|till|med {number})",
        ),
        unless=accented(f"{YOUR} (tips|råd|föreläsning|artikel|bok|metod)"),
        fires=("«En av våra kunder» bakar dygnet runt.", "«Resultaten talar för sig själva»."),
        quiet=("En kund frågade efter dig i Växjö.",),
    ),
    "note.wants-partnership": Spoken(
        phrases=accented(
            "(möjligt|möjliga|eventuellt|framtida) (samarbete|samarbeten|partnerskap)",
            "(samarbete|samarbeten|partnerskap|samarbeta) .. (utforska|diskutera|framöver|intressant|inleda|mellan oss|tillsammans)",
            "(utforska|diskutera|se) .. (samarbete|samarbeten|synergier|partnerskap|beröringspunkter)",
            "(söker|letar efter) .. (samarbetspartner|samarbetspartners|partners|återförsäljare|ambassadörer)",
            "(synergier|synergi|beröringspunkter) (mellan|med|för) _",
        ),
        unless=accented("(tack för|bra|gott) [_] samarbete", "(kören|skolan|museet|föreningen)"),
        fires=("Vi «söker samarbetspartners» i norr.", "Jag ser «synergier mellan oss»."),
        quiet=("Tack för gott samarbete vid kvarnen.",),
    ),
    "note.wants-you-back": Spoken(
        phrases=accented(
            "vi saknar (dig|er)",
            "(det var länge sedan|länge sedan) .. (du|ni) .. (handlade|beställde|bokade|loggade in|besökte oss)",
            "(vill|önskar) (du|ni) .. (fortsätta få|fortsatt få) .. (nyhetsbrev|utskick|erbjudanden|brev)",
            "(ditt|er|ert) (konto|medlemskap|abonnemang|samtycke) .. (går ut|har gått ut|är vilande|upphör)",
            "välkommen tillbaka (till oss|som kund)",
        ),
        fires=("«Vi saknar dig», säger kassan.", "«Ditt medlemskap går ut» på fredag."),
        quiet=("Jag har varit tyst länge, förlåt.",),
    ),
    "note.offers-trial": Spoken(
        phrases=accented(
            "(testa|prova) .. (gratis|kostnadsfritt|utan kostnad|i {number} dagar|utan förpliktelser)",
            "(gratis|kostnadsfri|kostnadsfritt) (demo|test|provperiod|provmånad|genomgång|analys|rådgivning|skanning|workshop)",
            "(första månaden|första mötet|första timmen) .. (gratis|på oss|kostnadsfri|kostnadsfritt|bjuder)",
            "(nöjd kund garanti|pengarna tillbaka|betalar bara om|betala bara om)",
        ),
        unless=accented("(får vi|får jag|kan vi|kan jag) .. (testa|prova) (hos|din|er)"),
        fires=("«Första månaden är gratis».", "En «kostnadsfri analys» till."),
        quiet=("Får vi prova hos er på lördag?",),
    ),
    "asks.free-work": Spoken(
        phrases=accented(
            "(ingen|inget|utan) (budget|ersättning|arvode|betalning) .. (men|däremot)",
            "(kan|kunde|skulle|vill) (du|ni) .. (gratis|ideellt|utan ersättning|kostnadsfritt|pro bono) _",
            "(bra|fin|gratis) (exponering|reklam) för (dig|er)",
            "obetald (praktik|roll|medverkan|provuppgift)",
        ),
        unless=accented("(jag spelar|vi erbjuder|vad kostar|betalar gärna|arvode utgår)"),
        fires=("Vi har «ingen budget men» applåder.", "Det är «bra exponering för dig»."),
        quiet=("Jag spelar gratis på äldreboendet.",),
    ),
    "asks.scripted-words": Spoken(
        phrases=accented(
            "(färdig|färdigskriven|bifogad) (text|recension|post)",
            "(texten|inlägget|recensionen) .. (är klar|är färdig|färdigskriven|bifogas|här nedan|ligger klar)",
            "(bara|det är bara att) (kopiera|klistra in|skriva under|posta)",
            "(kopiera och klistra|i utbyte mot en (recension|rekommendation|omröstning))",
        ),
        fires=("«Texten är klar», «bara kopiera».", "«Kopiera och klistra» in."),
        quiet=("Texten om kvarnen skickar jag i maj.",),
    ),
    "safety.cut-for-you": Spoken(
        phrases=accented(
            "(något|nåt|en slant) (i det|kvar|extra) för (dig|din del|er)",
            "(diskret|liten) (provision|ersättning|gåva|belöning) .. (till dig|för dig|per|kontant)",
            "(under bordet|vid sidan av boken|utan kvitto|svart på hand|utan att chefen)",
            "vad (bjöd|har) (de andra|konkurrenterna)",
        ),
        unless=accented("(katten|hunden|föreläsning|korruption*)"),
        fires=("Det finns «något i det för dig».", "Det sköts «under bordet»."),
        quiet=("Katten sover under bordet.",),
    ),
    "welcome.plain-customer": Spoken(
        phrases=accented(
            "vad (kostar|tar ni|tar du) [det|ni|du|en|ett|att]",
            "(har|hyr|säljer|lagar|bakar|gör|tar|lämnar) (ni|du) (ut|även|också|fortfarande|kvar|emot|någon|något|några|plats|tid) .. _ ... ?",
            "(kan|kunde) (ni|du) .. (offert|prisuppgift|ett pris|boka in)",
            "(vi|jag) (vill|skulle vilja) .. (beställa|boka|hyra|köpa|reservera) _",
        ),
        unless=accented("(gratis|vår|våra|kunder|per månad|demo|möte)"),
        unless_anywhere=SELLS,
        fires=("«Vad kostar det» att laga en klocka?", "«Jag vill gärna beställa en» tårta."),
        quiet=("Vad kostar det er? Vår lösning är gratis.",),
    ),
    "welcome.took-it-in": Spoken(
        phrases=accented(
            f"{YOUR} {WORK} .. (fick mig|berörde|hänger|ligger|hjälpte|väckte|sitter) .. _",
            f"(har|hade) (läst|sparat|klippt ut|skrivit ut|använt|delat|skickat vidare) {YOUR} {WORK}",
            f"i {YOUR} {WORK} (skriver|säger|står|nämner) _",
        ),
        unless=accented("(profil|vår|kunder)"),
        unless_anywhere=SELLS,
        fires=("«Din krönika fick mig att tänka».", "Jag «har klippt ut din artikel»."),
        quiet=("Din profil berörde mig, ska vi connecta?",),
    ),
    "thread.reports-back": Spoken(
        phrases=accented(
            "(du|ni) hade rätt",
            "(tack vare) (dig|er|ditt råd|ditt tips)",
            f"{YOUR} (tips|råd) (hjälpte|funkade|fungerade|räddade)",
            "(jag|vi) (fick|klarade) (jobbet|provet|tentan|tillståndet|bidraget|platsen)",
            "(ville|vill) [bara] (tacka|berätta att)",
        ),
        unless_anywhere=SELLS,
        fires=("«Du hade rätt» om lacken.", "«Vi fick bidraget»!"),
        quiet=("Vår kurs har hjälpt många.",),
    ),
}
"""Rules on tales, trials, partnerships, work for nothing, and on customers and readers."""
