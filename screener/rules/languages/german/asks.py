"""What the rules on asks look for in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.words import BRIEF, DAY, TALK, YOUR
from screener.rules.languages.spelling import german

_PRIVATE = "(verein|kita|schule|praktikum|oma|mama|papa|friedhof|mutter|vater|bewerb*|befund|akte*|rechnung|antrag|übergabe|redakteur*|artikel|probe|chor|therapeut*|wickelkommode|stau)"

ASKS: Final[Mapping[str, Spoken]] = {
    "asks.call": Spoken(
        phrases=german(
            f"{BRIEF} {TALK}",
            "(erstgespräch|strategiegespräch|kennenlerngespräch|analysegespräch|potenzialgespräch|beratungsgespräch|infogespräch|videocall|strategiecall)",
            "(kurz|mal|einmal|unverbindlich|gern|gerne) (telefonieren|sprechen|zoomen|quatschen|austauschen|kennenlernen) [_] ?",
            "(wann|hätten sie|hast du|haben sie|hättest du) .. (zeit|kapazität|luft) .. (für|telefonat|gespräch|austausch|minuten|call) .. _",
            "{number} (min|minuten) .. (zeit|gespräch|telefon|austausch|reichen|genügen|dauert)",
            "{number} minuten ?",
            "(viertelstunde|halbe stunde) .. (zeit|telefon*|zoom|ihrer|deiner)",
            "(auf|zu|bei) (einen|einem|nen|an|uf es) [virtuellen|schnellen|kurzen] (kaffee|käfeli|melange|espresso)",
            "(möchte|würde|gerne|gern) .. (kurz|mal|einmal) mit (ihnen|dir) .. (sprechen|telefonieren|austauschen)",
            "(kurz|mal) telefonieren",
            "(viertelstündchen|halbstündchen|viertelstunde|zehn minuten|fünfzehn minuten|zwanzig minuten|dreißig minuten|{number} minuten) (?|ihrer|deiner|nächste|diese|zeit|am telefon|am|per|in der|im|reichen|genügen)",
            "(wann|wo) (erreiche|kann) ich (sie|dich) .. (am besten|telefonisch|erreichen|anrufen|sprechen)",
            "(würde|könnten|würden) .. über (eine|ein|einen) (halbe stunde|viertelstunde|gespräch|telefonat|call) .. freuen",
            "(rückruf|anruf) (erwünscht|erbeten|vereinbaren) [?]",
            "(rufe|ruf) [ich] (sie|dich) [_] [_] (gern|gerne|kurz|einmal) an",
            "(telefonieren|sprechen) wir [_] [einmal|mal|kurz|in ruhe] _",
        ),
        unless=german(_PRIVATE),
        unless_anywhere=german(
            "(redakteur*|journalist*|wochenblatt|assistenzarzt|assistenzärztin|krankenpfleger|ausbildung|bachelorarbeit|masterarbeit|quereinstieg|klasse|abnahme|teilnehmerliste|besprochen|umgestellt|ich habe auch|schule|umschulung|bewerbung|beworben|stelle als|bei euch|ewig nicht)"
        ),
        fires=(
            "Passt Ihnen ein «kurzes Telefonat»?",
            "Wollen wir «mal sprechen?»",
            "Hätten Sie ein «Viertelstündchen diese» Woche?",
        ),
        quiet=("Können wir wegen der Akte kurz telefonieren?",),
    ),
    "asks.slot": Spoken(
        phrases=german(
            f"(passt|passen|geht|ginge|klappt|wäre|würde|lieber|eher|schlage|schlägt) [_] [_] [_] {DAY} [_] [_] (oder|um|{{number}})",
            f"{DAY} .. (oder) [_] {DAY} ?",
            "(kalender|terminbuchung|buchungslink|calendly) .. (hier|link|suchen|wählen|buchen|zu|slot)",
            "(termin|termine) [_] (vorschlag*|vorschlagen|schlage|blocken|blockiert|reserviert|reserviere)",
            "(suchen sie sich|such dir) .. (aus|termin|slot)",
            "passt .. (der|am) {number} .. (um|uhr)",
            "(noch|habe noch|hätte noch) (zwei|drei|{number}|einen|einige) (termine|termin|slot|slots) frei",
            "(termin|slot|zeitfenster|uhrzeit) [_] [_] [_] [_] (aussuchen|auswählen|wählen|buchen|blocken|eintragen)",
            f"(passt|passen|geht|ginge) [_] [_] {DAY} ... oder [_] {DAY}",
            f"{DAY} (um|gegen|ab) _ oder [_] [_] {DAY}",
            "(melde mich|rufe sie|rufe dich|rufe) .. (morgen|montag|dienstag|mittwoch|donnerstag|freitag) .. (an|dazu|einmal)",
        ),
        unless=german(_PRIVATE),
        unless_anywhere=german(
            "(reparatur|lieferung|geliefert|abholung|abholen|probe|training|sitzung|werkstatt|wie besprochen|anfrage|heizung|kranker|praktikum)"
        ),
        fires=(
            "«Passt Dienstag oder Mittwoch»?",
            "Hier geht es zu meinem «Kalender, suchen» Sie aus.",
            "«Passt Ihnen Dienstag früh oder Donnerstag»?",
        ),
        quiet=("Die Abholung passt Montag um 8, das Tor ist offen.",),
    ),
    "asks.demonstration": Spoken(
        phrases=german(
            "(vorführung|präsentation|produktvorführung|live demo|testzugang) .. (zeigen|vereinbaren|buchen|anbieten|sichern|link|gern|gerne|termin|kostenlos*|zur)",
            "(zur|eine|kurze|der|jetzt) demo",
            "(konzept|lösung|app|system|software|produkt|plattform) .. (vorstellen|zeigen|präsentieren|vorführen)",
            "(darf ich|dürfen wir) .. (unser|unsere|mein) .. (vorstellen|zeigen)",
            "(lust|interesse|möchten sie|wollen sie|willst du|möchtest du|magst du) .. (live|anzusehen|anschauen|ansehen|auszuprobieren|ausprobieren|testen|reinzuschauen|reinschauen|kennenzulernen)",
            "(live|in aktion|in action) .. (ansehen|anzusehen|sehen|zeigen|erleben|vorführen)",
            "(lust|interesse|bock) auf [_] [_] (demo|vorführung|testzugang|probezugang|präsentation|live demo)",
            "(testen|ausprobieren) (und|sie) .. (sagen|feedback|rückmeldung|meinung)",
        ),
        fires=(
            "Wollen Sie eine kurze «Präsentation, zur» Probe?",
            "«Darf ich Ihnen unser Konzept vorstellen»?",
            "«Möchten Sie das Werkzeug live» ansehen?",
        ),
        quiet=("Die Vorführung der Theatergruppe ist am Samstag.",),
    ),
    "asks.contact-details": Spoken(
        phrases=german(
            "(schicken|senden|geben|nennen|teilen|schick|gib|bitte) .. (durchwahl|handynummer|telefonnummer|mailadresse|e mail adresse|whatsapp|mobilnummer|private nummer|emailadresse)",
            f"{YOUR} (handynummer|telefonnummer|mobilnummer|mailadresse|e mail|email|whatsapp|nummer) (schicken|geben|senden|haben|mitteilen|für|bitte)",
            f"(bitte um|brauche|benötige|bräuchte) {YOUR} (e mail|nummer|telefonnummer|mail|handynummer|whatsapp|email)",
            "(unter welcher|welche) (nummer|mailadresse|telefonnummer) .. (erreiche*|erreichen|sie|dich)",
        ),
        unless=german(_PRIVATE),
        fires=("«Bitte Durchwahl» und Faxnummer.", "«Bitte um Ihre E-Mail» für das Exposé."),
        quiet=("Die Nummer für den Hausmeister steht am Tor.",),
    ),
    "asks.introduction": Spoken(
        phrases=german(
            "(könnten|könntest|kannst|können|würden|würdest|magst) [_] (mich|uns) .. (vorstellen|bekannt machen|einführen|empfehlen|vermitteln|weiterempfehlen|vernetzen|verbinden)",
            "(mich|uns) .. (beim|bei|dem|der|ihrem|deinem|ihrer|deiner) .. (vorstellen|einführst|einführen|empfehlen)",
            "(kontakt|draht|tür) .. (zu|zum|zur) .. (herstellen|öffnen|vermitteln|vorstand)",
            "(stellst|stellen) (du|sie) (mich|uns) .. (vor)",
        ),
        unless=german("(tierarzt|therapeut*|hebamme|praktikum|dachdecker*)"),
        fires=(
            "«Könnten Sie mich Ihrem Chef vorstellen»?",
            "«Kannst du mich beim Amt empfehlen»?",
        ),
        quiet=("Ich wollte mich kurz vorstellen: Neue Kollegin in Zimmer 4.",),
    ),
    "asks.referrals": Spoken(
        phrases=german(
            "(nennen|schicken|geben) .. (drei|fünf|zwei|zehn|{number}|paar) (bekannte|kontakte|namen|kollegen|kunden|leute|freunde|adressen)",
            "(weiterempfehlen|empfehlen sie uns|empfiehl uns|empfehlen sie mich|weiterempfehlung|empfehlen sie es)",
            "(falls|wenn|kennst|kennen) (du|sie) .. (jemanden|wen|leute) .. (der|die|auch|sucht|interesse|verkaufen|kennst|kennen)",
            "(pro (auftrag|zuweisung|empfehlung|abschluss)|für jede (empfehlung|zuweisung|vermittlung)|tippgeber*|vermittlungsprovision)",
            "(ich geb|gebe) prozente",
            "{number} (kontakte|empfehlungen|adressen|nummern) von (mir|ihnen|dir|euch)",
            "(paar|einige|drei) (nummern|adressen|kontakte|namen) von (deinen|ihren|euren)",
            "(drei|zwei|fünf|{number}) empfehlungen",
            "(kennen sie|kennst du|fällt ihnen|fällt dir) .. (jemand|jemanden|jemandem|wen) .. (der|die|für den|für die|dem|interesse|passt|ein)",
            "(in ihrem|in deinem|aus ihrem|aus deinem) (netzwerk|umfeld|bekanntenkreis|kollegenkreis|umkreis)",
            "(weiterleiten|weitersagen|weiterempfehlen|weitergeben) [_] $",
        ),
        unless=german(_PRIVATE, "(kita|oma|tierarzt|heimweg|umzug|wohnung)"),
        fires=(
            "«Nennen Sie mir drei Bekannte» mit Garten.",
            "«Pro Auftrag» gibt es was für Sie.",
            "Ich bräuchte «drei Empfehlungen»!",
        ),
        quiet=("Kennst du den Weg zum Hof noch?",),
    ),
    "asks.endorsement": Spoken(
        phrases=german(
            "({number} sterne|fünf sterne) [bewertung|rezension]",
            "(bewertung|rezension|testimonial|empfehlungsschreiben|referenz) .. (schreiben|schreibe|schreibst|abgeben|ausstellen|hinterlassen|brauche|bräuchte|geben)",
            "(schreib|schreibst|schreiben sie|hinterlass*|bräuchte|brauche) [du] .. (bewertung|rezension|testimonial|referenz)",
            "(kenntnisse|fähigkeiten|skills) .. (bestätigen|bestätigst|bestätige)",
            "(arbeitszeugnis|zeugnis) .. ausstellen",
            "(mache ich bei dir|revanchiere mich|im gegenzug)",
        ),
        unless=german("(lehrjahr*|geselle*|chefin war|drei jahre|kranprüfung)"),
        fires=("Gib mir bitte «5 Sterne».", "«Schreibst du uns eine Bewertung»?"),
        quiet=("Das Zeugnis der Lehrlinge liegt im Sekretariat.",),
    ),
    "asks.spread-the-word": Spoken(
        phrases=german(
            "(teilen|teil|teile|teilt|liken|like|posten|poste|reposten|verbreiten|verteilen|weiterleiten) .. (launch|netzwerk|beitrag|post|link|follower*|kollegen|kanal|kanälen|hashtag|story|leser*|vereine)",
            "(link|beitrag|post|launch|rundschreiben|text|plakat) .. (teilen|teilt|liken|posten|verbreiten|verteilen|weiterleiten|aufhängen)",
            "(bitte|kannst du|könntest du) .. (liken|teilen|kommentieren|reposten)",
            "(auf ihrem kanal|in ihren kanälen|auf deinem kanal|in deinem netzwerk|in ihrem netzwerk|ihren leser*|deinen follower*|markenbotschafter*)",
            "(hängen sie|häng) .. plakat",
            "(bitte um veröffentlichung|gastbeitrag)",
            "(gastartikel|gesponserte*|sponsored|backlink*|linktausch|dofollow|werbeplätze|werbeplatz|anzeigenplatz|bannerwerbung|advertorial|verlinken zurück|werbefläche*)",
        ),
        unless=german("(fundkatze|vermisst|entlaufen|schulfest)"),
        fires=(
            "«Bitte teilen», danke euch!",
            "Erwähnen Sie uns «auf Ihrem Kanal».",
            "Wir hätten da einen «Gastartikel».",
        ),
        quiet=("Wir teilen uns das Büro seit Mai.",),
    ),
    "asks.vote": Spoken(
        phrases=german(
            "(für (mich|uns|mein|unser) .. (abstimmen|stimmen|voten)|stimm* .. (ab|für uns|für mich)|jeden tag .. abstimmen)",
            "(petition|unterschriften|unterschrift) .. (unterschreiben|sammle|unterzeichnen|teilen|link|für)",
        ),
        unless=german("(mietvertrag|protokoll|vertrag|dorf|wir anwohner)"),
        fires=("Bitte «für uns abstimmen».", "Ich sammle «Unterschriften für» den Preis."),
        quiet=("Auf dem Protokoll fehlt Ihre Unterschrift, Zimmer 12.",),
    ),
    "asks.money": Spoken(
        phrases=german(
            "(spende*|spenden|sponsoren|sponsoring) .. (unterstützen|bitte|für|suchen|werden|überweisen|gewinnen)",
            "(suchen sponsoren|investoren gesucht|investor gesucht|beteiligen sie sich|beteilige dich)",
            "(kannst du|könntest du) mir .. ({money}|geld) .. (leihen|borgen|überweisen)",
        ),
        unless=german("(spendenquittung|angekommen|danke für|flohmarkt|bewilligt)"),
        fires=("Wir «suchen Sponsoren» dringend.", "«Investoren gesucht»!"),
        quiet=("Ihre Spende ist angekommen, die Quittung folgt.",),
    ),
    "asks.survey": Spoken(
        phrases=german(
            "(nehmen sie|nimm|bitte|würden sie) .. (umfrage|befragung|fragebogen) .. (teil|ausfüllen|beantworten)",
            "(umfrage|fragebogen|befragung) .. (ausfüllen|teilnehmen|beantworten|mitmachen|minuten)",
        ),
        unless=german("(masterarbeit|bachelorarbeit|dissertation|diplomarbeit)"),
        fires=("Den «Fragebogen bitte ausfüllen».", "An der «Umfrage teilnehmen» dauert nicht lang."),
        quiet=("Im Fragebogen der Klinik fehlt Seite 3.",),
    ),
    "asks.join": Spoken(
        phrases=german(
            "(jetzt|gleich|hier) (anmelden|registrieren|eintragen|bewerben|platz sichern|buchen)",
            "(tragen sie sich|trag dich|melde dich|melden sie sich) .. (ein|an) [_] ",
            "(werde|werden sie|werdet) (teil|mitglied|partner|botschafter*|markenbotschafter*|teampartner*)",
            "(unsere|unserer|meiner) (community|gruppe|mitglieder|facebook gruppe|whatsapp gruppe) .. (beitreten|kostenlos|teil|willkommen)",
        ),
        unless=german("(kita|verein|elternabend|kurs am|kinder)"),
        fires=("«Werden Sie Partner» unseres Hauses.", "Am besten «gleich anmelden»."),
        quiet=("Mein Sohn ist jetzt Mitglied in eurer Jugendfeuerwehr.",),
    ),
    "asks.reply-with-a-word": Spoken(
        phrases=german(
            "(schreib|schreibe|schreiben sie|schick|antworte|antworten sie|kommentier*|tippe) [mir|mit|einfach|mir einfach|einfach mit|uns] (ja|info|start|frei|interesse|stopp|bereit|mehr)",
            "nur ja oder nein",
            "(kommentar|stichwort) {name}",
        ),
        fires=("«Schreib mir JA»!", "«Antworten Sie einfach mit INFO»."),
        quiet=("Schreib mir die Maße vom Regal, dann säge ich.",),
    ),
    "asks.send-material": Spoken(
        phrases=german(
            "(darf|dürfte|soll|kann|dürfen|würde|sende|schicke|schick) .. (ihnen|dir|euch) .. (unterlagen|broschüre|infos|informationen|katalog|video|link|buch|kapitel|probe*|newsletter|whitepaper|angebot|exposé|datenblatt|auswertung|näheres|leseprobe|präsentation)",
            "(unterlagen|katalog|angebot|broschüre|exposé|datenblatt|infos) .. (schicke|sende|folgen|schicken|senden|zukommen) [_] (ich|gern|gerne|_)",
            "(auf wunsch|gerne|gern) (sende|schicke) ich",
        ),
        unless=german(_PRIVATE, "(am stand gesagt|sie hatten|du hattest|angefragt|gebeten)"),
        fires=("«Soll ich Ihnen unsere Broschüre» schicken?", "«Auf Wunsch sende ich» mehr."),
        quiet=("Die Unterlagen zum Antrag liegen im Sekretariat.",),
    ),
    "asks.favour": Spoken(
        phrases=german(
            "(hätte|habe|hab|hätt) .. (mal|eine|eine kleine|eine große|ne) (bitte|bitte an)",
            "(kannst du|könnten sie|könntest du) mir einen gefallen",
            "(hilfst du mir|kleiner gefallen|kleine bitte)",
        ),
        unless=german("(arztbrief|befund|nein sagen|heim|mutter|nachbar*|praxis|friedhof)"),
        fires=("Ich «hab mal eine Bitte».", "«Hilfst du mir»?"),
        quiet=("Herr Doktor, ich hätte eine Bitte zum Befund vom März.",),
    ),
    "asks.vague-talk": Spoken(
        phrases=german(
            "(lass|lassen sie|wollen wir|lasst) uns .. (austauschen|sprechen|reden|unterhalten|connecten)",
            "(würde|freue|möchte|freuen) mich .. (gern|gerne|auf|über) .. (austauschen|austausch|auszutauschen|gespräch)",
            "(reden wir|sprechen wir|tauschen wir uns aus|wollen wir reden|sollten reden|wollen wir uns) [_] [_] [_] ?",
            "(auf|für) (einen|ein) (austausch|gespräch|plausch)",
            "austausch auf augenhöhe",
            "(wollen wir|sollen wir|können wir) uns .. (austauschen|unterhalten|sprechen|kennenlernen|zusammensetzen)",
            "(worüber|darüber) (reden|sprechen) (wir|sollten wir)",
            "(sollten|müssen) wir .. (über|zu) .. (reden|sprechen)",
            "(kurz|mal|einmal|gern|gerne) .. (kennenlernen|kennen lernen|austauschen|in kontakt treten|schnacken|plaudern) [_] $",
            "(bin|wäre) [_] (gespannt|neugierig) (auf|was|wie) (ihre|deine|sie|ihren)",
        ),
        unless=german(_PRIVATE),
        unless_anywhere=german("(hebamme|kollegin aus|gleicher antrag|gleichen antrag)"),
        fires=(
            "«Lassen Sie uns einmal austauschen».",
            "«Reden wir?»",
            "«Austausch auf Augenhöhe»?",
        ),
        quiet=("Reden wir nach der Probe über die Noten.",),
    ),
    "asks.asks-nothing": Spoken(
        phrases=german(
            "(sonst will ich nix|will ich nichts|mehr will ich nicht|mehr wollte ich nicht|wollte ich nur sagen|wollte ich ihnen sagen|wollte ich dir sagen|keine antwort nötig|brauchst nicht antworten|brauchen nicht zu antworten|hiermit erledigt|musst nicht antworten|das wars schon|das war alles|nur danke)",
            "(wollte) [_] (ich) [ihnen|dir] nur (sagen|danke)",
            "(will|möchte|wollte) [ich] (nichts|nur|bloß|einfach|einfach nur|ihre|deine) ... (mitlesen|lesen|folgen|lernen|zuhören|zuschauen)",
            "(das ist alles|sonst nichts|mehr nicht|kein anliegen|nur mitlesen|einfach mitlesen|still mitlesen|ohne anliegen)",
            "(kein|keine) (thema|verkauf|werbung|anliegen|antwort|eile) .. (nur|nötig|wollte|dachte|damit)",
            "(wollte|musste) (ich|nur|das) .. (mal|einfach|einmal|kurz) [_] (sagen|loswerden|dalassen|mitteilen|erwähnen)",
        ),
        unless_anywhere=german(
            "(impressum|unsere kunden|unverbindlich*|angebot|mein rundum*|kostet|newsletter)"
        ),
        fires=(
            "«Mehr wollte ich nicht».",
            "Das «wollte ich Ihnen nur sagen».",
            "Ich «will nur mitlesen».",
        ),
        quiet=("Ich will nur ein Angebot schicken.",),
    ),
    "asks.buying-questions": Spoken(
        phrases=german(
            "(nutzt|nutzen|verwendet|arbeitet|arbeiten|setzt) (ihr|sie|du) (schon|bereits|aktuell|derzeit) .. (ein|eine|einen|mit|software|tool|system|dienstleister|lösung) ... ?",
            "(wie viele|wieviele) (mitarbeiter|fahrzeuge|standorte|arbeitsplätze|lizenzen|rechnungen|kunden) (haben|hat|nutzen|beschäftigen) (sie|ihr|euer) ... ?",
            "(was sind|welche sind|wo liegen) .. (größten|aktuellen) (baustellen|herausforderungen|probleme|schmerzpunkte)",
            "(macht|machen|lösen|löst|erledigen|erledigt) (ihr|sie) (das|die|den) .. (intern|selbst|extern|noch selbst|noch mit excel|manuell) ?",
            "(was machen sie beruflich|was machst du beruflich|womit beschäftigen sie sich)",
            "(wie sieht|wie steht) es .. (aktuell|derzeit|momentan|bei ihnen) .. (aus|um)",
        ),
        fires=(
            "«Wie viele Fahrzeuge haben Sie im Einsatz?»",
            "«Macht ihr das noch intern?»",
        ),
        quiet=(
            "Wie viele Fahrzeuge stehen im Hof?",
            "Nutzt ihr den Saal am Samstag?",
        ),
    ),
    "asks.job-for-me": Spoken(
        phrases=german(
            "(suche|brauche) .. (arbeit|job) .. (jede|irgendeine|egal|dringend|bitte)",
            "(jede arbeit|irgendeine arbeit|irgendeinen job|egal welche arbeit) _",
            "(haben sie|gibt es) [_] (arbeit|einen job|eine stelle) für mich",
        ),
        fires=(
            "«Haben Sie Arbeit für mich»?",
            "Ich nehme «jede Arbeit an».",
        ),
        quiet=(
            "Die Arbeit am Dach ist fertig, jede Ziegel sitzt.",
            "Ich suche eine Stelle als Erzieherin in Ulm.",
        ),
    ),
    "asks.advice": Spoken(
        phrases=german(
            "(ihre|deine) (meinung|einschätzung|gedanken|sicht) .. (dazu|hören|hilfreich|interessier*|wertvoll|zu meiner idee|zu unserer idee)",
            "(gern|gerne|würde|könnte) .. (ihren|deinen) (rat|input|erfahrungsschatz|kopf)",
        ),
        unless=german("(zu den|zum bescheid|zu paragraf|im artikel|im leserbrief|norm|antrag)"),
        fires=(
            "Ich würde gern «deine Meinung hören».",
            "Mir wäre «Ihre Einschätzung wertvoll».",
        ),
        quiet=(
            "Ihre Meinung im Leserbrief teile ich.",
            "Dein Rat zum Dach war richtig.",
        ),
    ),
}
