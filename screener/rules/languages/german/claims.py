"""What the rules on what a seller claims look for in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.words import GAIN, HELP, OUR, PEOPLE, SHABBY, SITE, WE, YOU, YOUR
from screener.rules.languages.spelling import german

CLAIMS: Final[Mapping[str, Spoken]] = {
    "note.website-fault": Spoken(
        phrases=german(
            f"{YOUR} {SITE} [ist|wirkt|sieht|lädt|hat|stammt|braucht|könnte|weist|schreckt|verliert|kommt|leider] ... {SHABBY}",
            f"{YOUR} {SITE} (lädt|verliert|schreckt|bringt|konvertiert|verschenkt|rankt|verkauft) _",
            f"{YOUR} {SITE} .. (stammt|ist) [noch] von {{number}}",
            f"{WE} (habe|haben|hab) (mir|uns) {YOUR} {SITE} (angesehen|angeschaut|analysiert|geprüft|gecheckt)",
            f"{YOUR} (speisekarte|impressum|datenschutzerklärung|google eintrag|onlineauftritt|buchungsseite|google profil) .. (veraltet*|abmahnfähig*|trauerspiel|fehlt|fehler*|leider|ausbaufähig)",
            "(findet|finden) .. (online|google|suche) [_] (erst|nicht|kaum|niemand|keiner) ",
            "(bei|auf|in) google .. (nicht|seite {number}|erst|kaum|unsichtbar|oben|vorne|platz|gefunden)",
            "(google ranking*|suchmaschinenoptimierung|ladezeit*|seo check|website check|sicherheitslücken)",
            "(leider) (findet|sieht) (ihn|sie|dich|es|das) (keiner|niemand)",
            f"(fehler|lücken|probleme|mängel|schwachstellen) .. (auf|in) {YOUR} {SITE}",
        ),
        unless=german("(unsere|meine) (seite|website|webseite|homepage)"),
        fires=(
            "«Ihre Webseite wirkt leider etwas veraltet», das mache ich neu.",
            "«Deine Homepage ist zu langsam» fürs Handy.",
            "«Auf Google sind Sie kaum» zu sehen.",
        ),
        quiet=("Über Ihre Webseite kam ich auf Ihren Vortrag.",),
    ),
    "note.value-proposition": Spoken(
        phrases=german(
            f"{WE} {HELP} [_] [_] [_] {PEOPLE}",
            f"{HELP} {WE} [_] [_] [_] {PEOPLE}",
            f"{WE} {HELP} ... dabei",
            f"{HELP} {WE} ... dabei",
            f"{PEOPLE} .. (unterstütze|begleite|helfe|unterstützen|begleiten|helfen) {WE}",
            f"(unterstütze|begleite|unterstützen|begleiten|helfen|helfe) {WE} {PEOPLE}",
            f"(mehr|neue|zusätzliche|qualifizierte|planbar|planbare) {GAIN} .. (gewinnen|bekommen|generieren|holen|bringen|erhalten|erreichen)",
            f"{YOUR} (umsatz|reichweite|sichtbarkeit|kosten|prozesse|vertrieb|effizienz|gewinn|steuerlast|energiekosten|außenauftritt|team) [_] [_] (steigern|senken|erhöhen|optimieren|verbessern|automatisieren|reduzieren|halbieren|stärken|ausbauen)",
            f"damit {YOU} (sich|dich|mehr|wieder|endlich|planbar|nie) _",
            f"{OUR} (mission|leidenschaft|herzensthema|fokus|vision) (ist|liegt)",
            "(wir|ich) (sorge|sorgen) dafür",
            f"(bringe|bringen|hole|holen|liefern|liefere) {YOU} .. {GAIN}",
        ),
        unless=german("(suche*|frage*|vielen dank|bedanke*|schule|praktikum)"),
        fires=(
            "«Ich unterstütze inhabergeführte Betriebe» bei der Planung.",
            "Gern senken wir die Kosten. «Wir sorgen dafür».",
        ),
        quiet=("Sie haben meinem Vater geholfen, den Antrag zu schreiben.",),
    ),
    "note.client-results": Spoken(
        phrases=german(
            "unsere (kunden|mandanten|klienten|nutzer|anwender|teilnehmer*) .. (sparen|senken|besetzen|gewinnen|steigern|erzielen|verdienen|berichten|verkaufen|erreichen|schätzen|profitieren|verdoppeln|haben)",
            f"(über|mehr als|bereits|schon|rund) {{number}} [_] ({PEOPLE}|kundinnen|studios|häuser|menschen|familien|schulen|mitgliedsunternehmen)",
            f"{{number}} [_] {PEOPLE} [_] (vertrauen|sind|nutzen|machen|setzen|arbeiten|dabei|haben|sparen|bei)",
            "im schnitt [_] [_] {number}",
            "im schnitt {percent}",
            "(konnte|konnten|durfte|haben|habe) [_] [_] [_] (um|über) ({percent}|{number} (prozent|führungskräfte|unternehmer|frauen|menschen|firmen))",
            f"(für|bei|mit) [_] {{number}} {PEOPLE}",
            "(sparen|einsparen|weniger|mehr|gesenkt|gesteigert) .. ({percent}|{number} prozent)",
            "({percent}|{number} prozent) .. (sparen|einsparen|weniger|mehr|gesenkt|gesteigert|günstiger|reduziert)",
            "{number} (stunden|std) [pro|die|in der] (woche|monat) .. (sparen|zurück*|gewonnen|weniger)",
            "sparen .. {number} (stunden|std)",
        ),
        unless=german("(studie|leserbrief|anfrage|gemeinde|statistik|ihr beitrag|ihr vortrag)"),
        fires=(
            "«Unsere Kunden sparen» damit Zeit und Nerven.",
            "«Über 200 Betriebe» sind schon dabei.",
        ),
        quiet=("Unsere Kundin Frau Moser fragt, wann das Regal kommt.",),
    ),
    "note.promised-results": Spoken(
        phrases=german(
            "(garantiert*|garantieren|garantie) .. (ergebnis*|erfolg|kunden|neukunden|anfragen|bewerber|mehr|termine|platz|umsatz|rendite|sie|löst|wirkt|nicht)",
            "(löst|lösen|hilft|wirkt) .. garantiert",
            "oder sie zahlen (nichts|keinen|nix)",
            "(zahlen sie|du zahlst|sie zahlen) [_] (nichts|nur bei erfolg|keinen cent|nur im erfolgsfall)",
            "(geld zurück|geld zurück garantie|erfolgsgarantie)",
            "(auf|aufs) [das] nächste (level|stufe|ebene)",
            "in [nur|unter|weniger als] {number} (tagen|wochen|monaten) .. (mindestens|mehr|auf|bewerber|kunden|anfragen|besetzt|schlank|besetzen)",
            "(planbar*|vorhersehbar*) .. (kunden|neukunden|anfragen|umsatz|bewerber|fachkräfte|mandanten|wachstum|gewinnen|aufträge)",
            "(verdoppeln|verdoppelt|verdreifachen|verdoppelst) .. (umsatz|gewinn|anfragen|reichweite|kunden)",
            "(liefern|bringen|besorgen) .. {number} (bewerber|kunden|anfragen|termine|leads|fachkräfte)",
            f"{{number}} (zusätzliche|neue|qualifizierte|planbare) {GAIN}",
        ),
        fires=(
            "Wir holen «garantiert mehr» heraus.",
            "Neue Azubis, «oder Sie zahlen nichts».",
        ),
        quiet=("In zwei Wochen ist Ihr Rad fertig, dann rufe ich an.",),
    ),
    "note.lead-generation": Spoken(
        phrases=german(
            "(neukunden|neukundengewinnung|kundengewinnung|mitarbeitergewinnung|leadgenerierung|kaltakquise|mandantengewinnung|social recruiting|patientengewinnung|fachkräftegewinnung|bewerberflut|linkedin strategie|performance marketing|social recruiting)",
            f"(mehr|neue|qualifizierte|passende|vorqualifizierte) {GAIN}",
            f"{GAIN} .. (auf autopilot|auf knopfdruck|ohne kaltakquise|über linkedin|über social media|ohne jobportale)",
            f"wie gewinnen sie .. {GAIN}",
            "(offene|offenen|unbesetzte) (stellen|positionen) .. (besetzen|besetzt|wissen)",
        ),
        unless=german("(wir suchen|ich suche|für unser team|ehrenamt*|chor|verein|unsere station)"),
        fires=(
            "Thema «Neukundengewinnung» für Küchenstudios.",
            "Wollen Sie «mehr Anfragen» aus der Region?",
        ),
        quiet=("Wir suchen neue Mitarbeiter für unsere Kita.",),
    ),
    "note.competitor": Spoken(
        phrases=german(
            f"{YOUR} [größter|größte|direkte|direkten|größten] (mitbewerber*|konkurrenz|wettbewerber*|konkurrent*|kollegen|mitbewerb) .. (nutzen|setzen|macht|machen|hat|haben|ist|sind|vertrau*|gewonnen|nutzt|schon|arbeitet)",
            "(andere|viele|die meisten) (betriebe|praxen|kanzleien|unternehmen|werkstätten|kollegen|firmen) .. (verschenken|verlieren|zahlen|schlafen|setzen|nutzen|merken)",
            "(konkurrenz|mitbewerb*|wettbewerb) (schläft|überholt|zieht|voraus)",
        ),
        fires=(
            "«Ihre Mitbewerber nutzen das schon» lange.",
            "«Viele Praxen verschenken» hier bares Geld.",
        ),
        quiet=("Wir arbeiten für dieselbe Konkurrenz, wie mein Chef sagt.",),
    ),
    "note.speaks-for-peers": Spoken(
        phrases=german(
            f"(viele|die meisten|zahlreiche|fast alle) [_] [_] ({PEOPLE}|menschen|kolleg*) .. (sagen|wissen|zahlen|verlieren|fühlen|funktionieren|kämpfen|brauchen|stehen|unterschätzen|haben|denken|glauben|merken|scheitern|fragen)",
            f"(in|aus) [meinen|vielen|unseren] gesprächen mit .. ({PEOPLE}|leiter*|niedergelassenen)",
            f"(spreche|sprechen) .. (mit) [_] [_] {PEOPLE}",
            "(höre|hören) (ich|wir) [immer] (wieder|oft|häufig)",
            f"(welche|welcher|welches|wer) [_] ({PEOPLE}|weingut|betrieb|praxis) .. (hat|will|kennt|möchte) .. (noch|heute|zeit|nicht)",
        ),
        fires=(
            "«Die meisten Unternehmer zahlen» zu viel.",
            "Das «höre ich immer wieder» von Leuten aus der Branche.",
        ),
        quiet=("Viele haben beim Fest gefragt, wer den Kuchen gebacken hat.",),
    ),
    "note.sales-jargon": Spoken(
        phrases=german(
            "(mehrwert|synergien|skalieren|skalierung*|skalierbar*|ganzheitlich*|hebel|enormes potenzial|potenziale|ökosystem|schnittmenge*|positionierung|expansionsstrategie)",
            "(in ihre|in deine|in die|in seine) (kraft|größe|umsetzung) (kommen|bringen|zu)",
            f"unter {YOUR} möglichkeiten",
        ),
        unless=german("(windkraft|wärmepumpe|statik|masterarbeit)"),
        fires=(
            "Da sehe ich echte «Synergien».",
            "Sie spielen noch «unter Ihren Möglichkeiten».",
        ),
        quiet=("Der Hebelarm an der Presse klemmt wieder.",),
    ),
}
