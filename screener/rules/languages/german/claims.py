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
        unless=german(
            "(unsere|meine) (seite|website|webseite|homepage)",
            "(ich|wir) (konnte|konnten|kann|können) .. (nicht|nichts|keinen|keine|kein) [_] (buchen|bestellen|kaufen|anmelden|bezahlen)",
            "(ich|wir) (konnte|konnten|kann|können) [_] [_] [_] (nicht|nichts|keinen|keine|kein) [_] (buchen|bestellen|kaufen|anmelden|bezahlen)",
        ),
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
            "(team|agentur|büro|kanzlei|firma|unternehmen|akademie|plattform|software|app|tool) (hilft|unterstützt|begleitet|berät|entlastet|schult|befähigt|hilft dabei) _",
            "(kommen zu|nutzen|vertrauen|buchen|arbeiten mit|setzen auf|engagieren|beauftragen) uns (wenn|damit|um|weil|für|seit|bei|schon)",
            "(meine|unsere) (klienten|klientinnen|mandanten|kunden|kundinnen|teilnehmer*) (sind|kommen|wollen|haben)",
            "(volles|ganzes|wahres) (potenzial|potential)",
            "(helfe|helfen|unterstütze|unterstützen|zeige|zeigen) (ich|wir) ... (zu|dabei|wie)",
            f"(ich|wir) (bringe|bringen|mache|machen|führe|führen) {PEOPLE}",
            f"(ich|wir) (bringe|bringen|mache|machen|führe|führen) _ {PEOPLE}",
            f"{HELP} .. {PEOPLE} (dabei|bei|in|auf|mit|zu|durch)",
            "(arbeite|arbeiten) mit .. (daran|zusammen) (dass|um|damit|ihre)",
            "(unterstützen|unterstütze|begleiten|begleite|beraten|berate|entlasten) [wir|ich] (sie|dich|ihnen|unternehmen|menschen|firmen|betriebe|träger|behörden|familien|frauen|gern|gerne)",
        ),
        unless=german("(suche*|frage*|vielen dank|bedanke*|schule|praktikum)"),
        fires=(
            "«Ich unterstütze inhabergeführte Betriebe» bei der Planung.",
            "Gern senken wir die Kosten. «Wir sorgen dafür».",
            "Andere Wirte «nutzen uns, um» Tische zu füllen.",
        ),
        quiet=(
            "Sie haben meinem Vater geholfen, den Antrag zu schreiben.",
            "Die Gäste nutzen den Saal am Sonntag.",
        ),
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
            "(sparen|einsparen|gesenkt|gesteigert) .. ({percent}|{number} prozent)",
            "({percent}|{number} prozent) .. (sparen|einsparen|gesenkt|gesteigert|günstiger|reduziert|mehr umsatz|mehr anfragen|weniger kosten)",
            "{number} (stunden|std) [pro|die|in der] (woche|monat) .. (sparen|zurück*|gewonnen|weniger)",
            "sparen .. {number} (stunden|std)",
            "(hat|haben|konnte|konnten) mit (uns|unserer|unserem|mir) ... ({percent}|{number}|mehr|weniger|gesenkt|gesteigert|halbiert|verdoppelt|reduziert)",
            "(für|bei) (einen|einem|eine|einer|ein) ... (haben|konnten|habe|konnte) (wir|ich) ... (gesenkt|gesteigert|halbiert|verdoppelt|reduziert|verkürzt|gewonnen|besetzt|erhöht|gespart|eingespart|senken|steigern|halbieren|verdoppeln)",
            "(andere|viele|mehrere|zahlreiche|die meisten) .. (ihrer kollegen|deiner kollegen|sanitärbetriebe|betriebe|praxen|kollegen|kanzleien) .. (machen schon|nutzen|schreiben|sparen|haben|dabei|arbeiten)",
            "(haben|habe) [wir|ich] [_] ({number}|acht|zehn|zwölf|zwanzig|dutzende|viele) [_] (behörden|betriebe|praxen|firmen|kommunen|unternehmen|träger|häuser|kliniken|schulen) [_] (begleitet|beraten|unterstützt|ausgestattet|geholfen)",
            "(spart|sparen|senkt|steigert|reduziert|halbiert|verdoppelt) .. ({percent}|{number}|strom|zeit|kosten|geld|stunden|energie|aufwand)",
            "({percent}|{number} prozent) .. (strom|energie|zeit|kosten|steuern|material) [_] (spart|sparen|gespart|einsparen)",
        ),
        unless=german("(studie|leserbrief|anfrage|gemeinde|statistik|ihr beitrag|ihr vortrag)"),
        fires=(
            "«Unsere Kunden sparen» damit Zeit und Nerven.",
            "«Über 200 Betriebe» sind schon dabei.",
            "Ein Hotel in Meran «hat mit uns mehr» verkauft.",
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
            "(ohne aufwand|ohne risiko|in wenigen klicks|mit einem klick|per knopfdruck|mit nur einem klick|jetzt umsteigen|doppelt sparen|sonst zahlen sie nichts|sonst zahlst du nichts)",
            "^ (nie wieder|nie mehr|schluss mit) _",
            "^ endlich (gute|mehr|neue|ruhe|zeit|wieder|volle|planbare|qualifizierte|passende) _",
            "(auf|in) (seite 1|platz 1|die top {number}|seite eins)",
            "(mehr|weniger) _ mit (weniger|mehr) _",
        ),
        fires=(
            "Wir holen «garantiert mehr» heraus.",
            "Neue Azubis, «oder Sie zahlen nichts».",
            "«Nie wieder Papierkram»!",
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
            "(zusammenarbeit|kooperation|partnerschaft|zusammenarbeiten|kooperieren) ... (ausloten|prüfen|sinn ergibt|sinnvoll|sprechen|vorstellen|interess*|potenzial|möglich*|beide seiten|profitieren)",
            "(ausloten|potenzial|möglichkeiten|potential) .. (zusammenarbeit|kooperation|partnerschaft)",
            "(anknüpfungspunkte|berührungspunkte|schnittstellen|überschneidungen) [_] (zwischen|sehe|sehen|zu|in|mit|für|$)",
            "(sehe|sehe da|erkenne) .. (anknüpfungspunkte|berührungspunkte|überschneidungen|potenzial)",
            "(suchen|suche|sucht|gewinnen) [_] (strategische|partner|kooperationspartner|vertriebspartner|netzwerkpartner|partnerbetriebe|multiplikatoren|*partner) _",
            "(win win|beide seiten|beiden seiten) [_] [_] (profitieren|nutzen|gewinn|etwas davon|vorteil*|situation)",
        ),
        unless=german("(windkraft|wärmepumpe|statik|masterarbeit)"),
        fires=(
            "Da sehe ich echte «Synergien».",
            "Sie spielen noch «unter Ihren Möglichkeiten».",
            "Wir «suchen Kooperationspartner im» Norden.",
        ),
        quiet=(
            "Der Hebelarm an der Presse klemmt wieder.",
            "Für die Wanderung suchen wir noch zwei Rucksäcke.",
        ),
    ),
    "note.their-invention": Spoken(
        phrases=german(
            "(wir|ich) (haben|habe|hab) ... (app|plattform|software|tool|gerät|system|verfahren|methode|programm|konzept|lösung|portal|dienst|service|sensor|*assistent|*fühler|*portal|*app|*software|*system|*plattform|*tool|*dienst|*service|*lösung) .. (entwickelt|gebaut|konzipiert|programmiert|gegründet|erfunden|geschaffen|aufgebaut|gemacht)",
            "(habe|haben|hab) [wir|ich] (da|dafür|deshalb|daher|genau dafür) [_] (was|etwas|ein|eine|einen) .. (gebaut|entwickelt|erfunden|gegründet)",
            "(app|plattform|software|tool|gerät|system|lösung|portal|*app|*software|*plattform) ... (mit der|mit dem|das|die|der) (sie|du|ihr|man|lehrer|betriebe|praxen|_) ... (in sekunden|in minuten|automatisch|per klick|spart|sparen|erledigt|erledigen)",
            "(genau da|genau dort|genau hier) setzt (unser|unsere|mein|meine) _",
            "(daraus|so) ist .. (app|plattform|software|tool|lösung|methode|programm|kurs|buch) [_] (entstanden|geworden)",
            "damit (erledigen|sparen|schreiben|finden|gewinnen|planen|organisieren|verwalten|automatisieren|erreichen|behalten|senken) (sie|ihr|praxen|betriebe|teams|firmen|kunden|unternehmen|andere|viele|schon)",
            "(unser|unsere|unserem|unserer|mein|meine) [_] (*assistenz|*fühler|*sensor|*tool|*app|*software|*plattform|*system|*portal|*verfahren|*konzept|*programm|*dienst|*service|*methode|*kurs|*gerät) [_] (hilft|misst|spart|meldet|erledigt|nimmt|macht|übernimmt|könnte|kann|würde|löst|erkennt|schreibt|liefert|entlastet)",
            "(nutzt|nutzen|kennt|kennen|verwendet|verwenden) (ihr|sie|du) (schon|bereits|auch) (unser|unsere|unseren|mein|meine) _",
        ),
        unless=german("(suche*|schule|verein|kinder|kita|bachelorarbeit|masterarbeit)"),
        fires=(
            "«Wir haben eine App entwickelt», die Briefe schreibt.",
            "«Genau da setzt unser Fühler» an.",
        ),
        quiet=(
            "Wir haben für die Kinder ein Programm gemacht, kommt am Samstag.",
            "Da setzt unser Bus immer aus.",
        ),
    ),
    "note.finds-fault": Spoken(
        phrases=german(
            "(aufgefallen|gefunden|entdeckt|bemerkt|gesehen|festgestellt) ... (fehler|lücken|schwachstellen|punkte|potenzial|mängel|abschreck*|verbesser*|schlecht|veraltet|kosten|fehlt) _",
            "(drei|einige|mehrere|ein paar|zwei|fünf|{number}) (fehler|punkte|dinge|schwachstellen|stellen|mängel) ... (gefunden|aufgefallen|entdeckt|verbesser*|kosten|abschreck*)",
            "(gefunden|aufgefallen|entdeckt) die .. (kunden|bewerber|patienten|gäste|anfragen|umsatz) .. _",
            "(geht|ginge) (das|da|es) [_] (besser|noch besser|auch besser|mehr)",
            "(das geht besser|da geht mehr|da geht noch mehr|luft nach oben|verschenken sie|verschenkst du|verschenkt potenzial|verschenkt umsatz|ungenutztes potenzial|bleiben unter ihren)",
            "(mit einem|mit neuem|mit einer) .. (könnten|könntest|würden) (sie|du) .. (mehr|noch mehr|besser|weit mehr)",
            "(sie|du|ihr) (zahlen|zahlst|zahlt) ... zu viel",
            "(schneidet|schneiden|steht|stehen|landen|landet) .. (schlecht|hinten|unten|schlechter|nicht gut) _",
            "(schreckt|schrecken|abschrecken) .. (kunden|bewerber|gäste|patienten|käufer) _",
        ),
        unless=german(
            "(zur info|nur damit|seite {number}|tippfehler|zahlendreher|korrektur|buch|artikel|tabelle)"
        ),
        fires=(
            "Mir sind «drei Punkte aufgefallen».",
            "Ihr Laden «verschenkt Potenzial».",
        ),
        quiet=(
            "Auf Seite 3 ist mir ein Zahlendreher aufgefallen, nur zur Info.",
            "Das Brot geht heute besser auf.",
        ),
    ),
}
