"""What the rules on asks for time, details and a talk look for in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.words import BRIEF, DAY, PRIVATE, TALK, YOUR
from screener.rules.languages.spelling import german

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
            "(können|könnten|wollen|sollen) wir [_] [_] telefonieren",
            "(viertelstündchen|halbstündchen|viertelstunde|zehn minuten|fünfzehn minuten|zwanzig minuten|dreißig minuten|{number} minuten) (?|ihrer|deiner|nächste|diese|zeit|am telefon|am|per|in der|im|reichen|genügen)",
            "(wann|wo) (erreiche|kann) ich (sie|dich) .. (am besten|telefonisch|erreichen|anrufen|sprechen)",
            "(würde|könnten|würden) .. über (eine|ein|einen) (halbe stunde|viertelstunde|gespräch|telefonat|call) .. freuen",
            "(rückruf|anruf) (erwünscht|erbeten|vereinbaren) [?]",
            "(rufe|ruf) [ich] (sie|dich) [_] [_] (gern|gerne|kurz|einmal) an",
            "(telefonieren|sprechen) wir [_] [einmal|mal|kurz|in ruhe] _",
        ),
        unless=german(PRIVATE),
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
        unless=german(PRIVATE),
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
        unless=german(PRIVATE),
        fires=("«Bitte Durchwahl» und Faxnummer.", "«Bitte um Ihre E-Mail» für das Exposé."),
        quiet=("Die Nummer für den Hausmeister steht am Tor.",),
    ),
    "asks.send-material": Spoken(
        phrases=german(
            "(darf|dürfte|soll|kann|dürfen|würde|sende|schicke|schick) .. (ihnen|dir|euch) .. (unterlagen|broschüre|infos|informationen|katalog|video|link|buch|kapitel|probe*|newsletter|whitepaper|angebot|exposé|datenblatt|auswertung|näheres|leseprobe|präsentation)",
            "(unterlagen|katalog|angebot|broschüre|exposé|datenblatt|infos) .. (schicke|sende|folgen|schicken|senden|zukommen) [_] (ich|gern|gerne|_)",
            "(auf wunsch|gerne|gern) (sende|schicke) ich",
        ),
        unless=german(PRIVATE, "(am stand gesagt|sie hatten|du hattest|angefragt|gebeten)"),
        fires=("«Soll ich Ihnen unsere Broschüre» schicken?", "«Auf Wunsch sende ich» mehr."),
        quiet=("Die Unterlagen zum Antrag liegen im Sekretariat.",),
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
        unless=german(PRIVATE),
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
}
