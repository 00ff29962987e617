"""What customers, readers, colleagues and helpers say in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.selling import SELLS
from screener.rules.languages.german.words import CHOICE, TRADE, YOUR
from screener.rules.languages.spelling import german

COMPANY: Final[Mapping[str, Spoken]] = {
    "welcome.asks-small-advice": Spoken(
        phrases=german(
            "(wie|was) (sind|bist|haben|hast) (sie|du) .. (dazu gekommen|zu diesem beruf|zu dem beruf|in den beruf|zu ihrem beruf|zu deinem beruf|gelernt|angefangen|begonnen|zur|zum|in die)",
            "(was|welches|welche|welchen|womit) (würden|würdest) (sie|du) .. (lesen|anfangen|beginnen|empfehlen|raten|lernen|zuerst|mitnehmen|nehmen)",
            "(rat|tipp|buchtipp|lesetipp|empfehlung|buchempfehlung) .. (für (anfänger|einsteiger|quereinsteiger|den anfang|den einstieg|jemanden der|eine anfängerin)|zum einstieg)",
            "(lohnt|lohnte|rentiert) [es] sich .. (ausbildung|umschulung|studium|weiterbildung|meister|fortbildung|quereinstieg|ihrer meinung|ihrer sicht|deiner meinung)",
            "(umschulung|quereinstieg|berufswechsel|zweiter bildungsweg|neuanfang|ausbildung) .. (zum|zur|als|in) .. (würden|würdest|raten|frage|fragen|überlege|denke|plane)",
            "(überlege|spiele mit dem gedanken|denke darüber nach|denke drüber nach) .. (umzuschulen|umschulung|ausbildung|zu studieren|zu wechseln|anzufangen|zu werden|quereinstieg|selbst|mit {number} noch)",
            "(wollten|willst|würden) (sie|du) .. (nochmal|noch einmal|wieder) .. (machen|werden|lernen|wählen|entscheiden|studieren) ?",
        ),
        unless=german("(kunden|neukunden|steuer*|strategie|dienstleister|anbieter|software|investieren)"),
        unless_anywhere=SELLS,
        fires=(
            "«Was würden Sie zuerst» über Kalk lesen?",
            "Ich «überlege, mit 44 noch» Hebamme zu werden.",
        ),
        quiet=(
            "Ich bin Student. Können Sie mich für einen Job empfehlen?",
            "Wie sind Sie zu Ihrem Steuerberater gekommen? Unsere Lösung spart Steuern.",
        ),
    ),
    "welcome.congratulates": Spoken(
        phrases=german(
            "(glückwunsch|glückwünsche|gratulation|gratuliere|gratulieren|hut ab|chapeau|bravo) .. (zum|zur|zu|für) .. (meister*|prüfung|gesellenbrief|preis|*preis|auszeichnung|ernennung|professur|promotion|doktor*|jubiläum|*jubiläum|ausstellung|leitung|*leitung|buch|roman|beförderung|bestandenen|bestandener|wahl|wiederwahl|sieg|eröffnung|ruhestand|stelle|kreisjugend*|habilitation|aufnahme|zulassung|umzug|einzug|neubau|hof|übernahme|approbation|examen|staatsexamen|weltmeister*|titel|medaille|geburt|hochzeit)",
            "(hochverdient|wohlverdient|mehr als verdient|das haben sie sich verdient|das hast du dir verdient|das freut mich für sie|das freut mich für dich|freue mich für sie|freue mich für dich|freut mich sehr für)",
            "(gelesen|gehört|gesehen|erfahren) .. (dass|daß) (sie|du|ihr) .. (gewonnen|geworden|bekommen|gekriegt|bestanden|ausgezeichnet|gewählt|ernannt|übernommen|befördert|geschafft|übernehmen|übernimmst)",
            "(toll|schön|super|prima|freut mich|großartig|klasse) .. (dass|daß) (sie|du|ihr|es) .. (stelle|preis|prüfung|meister|ausbildung|zuschlag|bewilligt|geklappt|geschafft|leitung)",
        ),
        unless=german("(redaktion|jury|nominiert|ausgewählt|siegel|urkunde|gutschein)"),
        unless_anywhere=german(
            *SELLS.written,
            "(begleite|sparringspartner|erste 100 tage|ersten 100 tage|onboarding|angebot|nominiert|ausgewählt|siegel|freischalten|workbook)",
        ),
        fires=(
            "«Glückwunsch zum Meisterpreis»!",
            "Ich habe «gelesen, dass Ihr das Dach geschafft» habt, «hochverdient».",
        ),
        quiet=(
            "Herzlichen Glückwunsch, Ihr Betrieb ist nominiert!",
            "Glückwunsch zur neuen Leitung! Ich begleite Führungskräfte in den ersten 100 Tagen.",
        ),
    ),
    "welcome.fellow": Spoken(
        phrases=german(
            f"(von|als) {TRADE} zu {TRADE}",
            f"(bin|arbeite) [_] (auch|ebenfalls|selbst|selber|genauso|ja auch) [_] [_] {TRADE}",
            f"^ (auch|ebenfalls) [ein|eine] {TRADE}",
            f"{TRADE} (sucht|grüßt|trifft|schreibt) {TRADE}",
            "(als|unter) (kollege|kollegin|kollegen|kolleginnen|mitstreiter|leidensgenosse|leidensgenossin|fachkollege|fachkollegin|berufskollege|berufskollegin) (aus|in|von|im|vom|beim|an|am) _",
            "(mache|machen|arbeite|unterrichte|fahre|leite|betreue|pflege|baue|restauriere|züchte|halte|kümmere mich) .. (auch|ebenfalls|genauso|das gleiche|dasselbe|selber|selbst) [_] (in|bei|im|am|an|um|mit|auf|für|so) _",
            "(gleiche|selber|selbe|derselbe|dieselbe|dasselbe) (fach|zunft|arbeit|handwerk|baujahr|schicht|baustelle|problem|werkstatt|maschine|sorgen) _",
        ),
        unless=german(
            "(unternehmer*|coach*|gründer*|vertrieb|berater|beraterin|makler*|finanz*|trainer|trainerin|kollegen von ihnen|kunden)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "Grüße «von Schreiner zu Schreiner».",
            "Ich «bin auch Imkerin» und suche Rat.",
        ),
        quiet=(
            "Ich bin auch Coach und helfe Menschen wie Ihnen.",
            "Es ist lange her, und ich schreibe Ihnen auch im Mai wieder.",
        ),
    ),
    "welcome.hires-you": Spoken(
        phrases=german(
            "(würden|könnten|möchten|mögen|würdest|könntest|magst|hätten) (sie|du) .. (für uns|bei uns|für unsere|für unser|bei unserer|bei unserem|für unseren|an unserer) ... (spielen|bauen|schreiben|malen|übersetzen|singen|sprechen|unterrichten|restaurieren|fotografieren|begutachten|reparieren|zeichnen|halten|übernehmen|kochen|backen|dolmetschen)",
            "(brauchen|suchen|benötigen) .. (für|ab|in|am|zum|bei) ... ({number}|vollzeit|teilzeit|befristet|unbefristet|std|stunden|prozent|minijob|tarif|tvöd|eg|wochen|monate)",
            "({money}|{number} (euro|franken|eur|chf|brutto|netto|stunden)|tvöd|tarif|nach tarif|tariflohn|kollektivvertrag|eg {number}) .. (brutto|netto|im monat|pro stunde|die stunde|pauschal|vollzeit|teilzeit|plus wohnung|plus fahrtkosten|wohnung|dienstwohnung|stelle|befristet|schicht|unbefristet|fahrtkosten|spesen)",
            "(zahlen|bezahlen|honorar|gage|lohn|gehalt|vergütung|stundenlohn) [_] [_] ({money}|{number} (euro|franken|eur|chf|brutto)|nach tarif|nach tvöd|nach kollektivvertrag)",
            "(wir|ich) (möchten|möchte|würden|würde) (sie|dich) .. (beauftragen|engagieren|einstellen|anstellen|buchen|gewinnen als)",
            "{number} [euro|eur|franken] (brutto|netto)",
            "(stelle|posten|ausschreibung|anzeige) .. (in|bei|im|am) {name} ... ({money}|{number} (stunden|std|euro|brutto)|vollzeit|teilzeit|befristet)",
        ),
        unless=german(
            "(provision|homeoffice|pro tag|telegram|whatsapp|verdienen|nebenbei|rendite|zinsen|darlehen|sparen|umsatz|kunden|mandant)"
        ),
        unless_anywhere=german(
            *SELLS.written,
            "(mandant*|kandidat*|teilnahmebeitrag|lebenslauf schicken|provision|telegram|remote|reichweite|kostenbeitrag)",
        ),
        fires=(
            "«Würden Sie bei uns an Ostern spielen»?",
            "Küchenleitung in Visby, «3.900 brutto», Eintritt im Mai.",
        ),
        quiet=(
            "Verdienen Sie 300 Euro pro Tag von zu Hause, brutto wie netto.",
            "Mein Mandant zahlt überdurchschnittlich.",
        ),
    ),
    "welcome.just-follows": Spoken(
        phrases=german(
            f"(lese|verfolge|folge|höre|schaue) [seit|schon|gern|gerne|still|nur|einfach|immer|mit] .. {YOUR} (*blog|*kolumne|*tagebuch|*podcast|*reihe|*notizen|beiträge|berichte|texte|posts|artikel) (zu|zum|zur|über|aus|von|vom|im|in) _",
            "(stille|stiller|treuer|treue|begeisterter|begeisterte|langjähriger|langjährige|heimlicher|heimliche) (leser|leserin|mitleser|mitleserin|zuhörer|zuhörerin|zuschauer|zuschauerin|hörer|hörerin)",
            "(will|möchte|würde gern|würde gerne|wollte) .. (nur|einfach|bloß|weiter) .. (mitlesen|mitverfolgen|mitlernen|lesen was|sehen wie|folgen)",
            "(annahme|antwort|antworten|rückmeldung|reaktion) (nicht nötig|nicht notwendig|muss nicht sein|nicht erforderlich|braucht es nicht|unnötig)",
            "(keine antwort nötig|müssen nicht antworten|brauchst nicht antworten|brauchst nicht zu antworten|brauchen nicht zu antworten|mehr wollte ich nicht|mehr wollt ich nich|mehr wollte ich gar nicht|wollte mich nur bedanken|wollte nur danke sagen|wollte einfach danke sagen)",
        ),
        unless_anywhere=german(
            *SELLS.written, "(impressum|abmahn*|kostet|mein profil|meine seite|folgen sie mir|zurückfolgen)"
        ),
        fires=(
            "Ich «lese gern Ihre Beiträge über Moor» und Heide.",
            "Ich bin eine «stille Mitleserin» aus Trier.",
        ),
        quiet=(
            "Ich liebe Ihren Content, folgen Sie mir zurück!",
            "Nur eine Info, keine Antwort nötig: Ihr Impressum ist abmahnfähig.",
        ),
    ),
    "welcome.knows-who-you-know": Spoken(
        phrases=german(
            "(wir|sie|du) .. (beide|auch|gemeinsam) .. (kennen|kennst) .. {name} {name}",
            "(sie|du|wir) (kennen|kennst) [doch|ja|sicher|bestimmt] (auch|beide|noch) {name} {name}",
            "(kennen|kennst) (sie|du) .. (auch|noch|nicht auch) .. {name} {name}",
            "(kennen|haben) .. (gemeinsame|gemeinsamen|gemeinsam) .. (bekannte|bekannten|freundin|freund|kollegin|kollegen|lehrer|lehrerin) {name}",
            "{name} [{name}] (lässt|lassen|läßt) [sie|dich|herzlich|schön|schöne] [_] (grüßen|grüße ausrichten|ausrichten)",
            "(schöne|liebe|herzliche|viele) grüße von [frau|herrn|der|dem|unserem|unserer|meiner|meinem] [{name}] {name}",
            "(über|durch) [frau|herrn|die|den] {name} {name} .. (kenne|kennen|gehört|gekommen|empfohlen|bin ich|ihren namen|deinen namen)",
            "{name} [{name}] (hat|gab|meinte|sagte|sagt|nannte|hat mir|erzählte|schickt|empfahl|riet) (mir|mich|ihren|deinen|sie|dass|ich|uns|von) .. (namen|genannt|erzählt|empfohlen|geschickt|solle|könnte|fragen|melden|ihnen|dir|sie|wenden)",
        ),
        unless=german(
            "(mandant*|kunde|kunden|team|plattform|lösung|angebot|newsletter|ich heiße|mein name|an ihn heran|herankommt)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Sie kennen auch Ottilie Brand» aus der Färberei.",
            "«Thomas Reuter meinte, ich solle fragen».",
        ),
        quiet=(
            "Wir haben 23 gemeinsame Kontakte, vernetzen wir uns.",
            "Sie kennen doch Herrn Weitz. Wie kommt man an ihn heran?",
        ),
    ),
    "welcome.offers-introduction": Spoken(
        phrases=german(
            "(soll|darf|kann|könnte) ich (sie|dich|euch|ihnen|dir|ihm|ihr) .. (zusammenbringen|bekannt machen|bekanntmachen|vorstellen|den kontakt geben|die nummer geben|ihre nummer geben|verbinden|miteinander)",
            "(soll|darf|kann|könnte) ich (euch|den kontakt|einen kontakt|ihre nummer|deine nummer|ihren namen|deinen namen) .. (zusammenbringen|herstellen|vermitteln|weitergeben|geben|machen|nennen)",
            "(stelle|bringe|mache) .. (gern|gerne) .. (kontakt her|den kontakt her|zusammen|bekannt|sie vor|dich vor|euch vor)",
            "(sollten|solltest|müssten|müsstest) (sie|du) .. (kennenlernen|kennen lernen|treffen|sprechen mit)",
            "(darf|dürfte) (ich ihr|ich ihm|meine nachbarin|meine kollegin|mein kollege|mein nachbar|sie|er) .. (nummer|namen|kontakt|melden|anrufen|schreiben)",
        ),
        unless=german(
            "(vertrieb|kollegen aus dem|berater|produkt|lösung|mich|unsere|unser|unserem|team|plattform|app|{money} pro)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "Sie sucht einen Tischler, «soll ich euch zusammenbringen»?",
            "«Darf ich ihr Ihren Namen» geben?",
        ),
        quiet=(
            "Darf ich Ihnen unsere Buchungsplattform vorstellen?",
            "Könnten Sie mich Ihrem Direktor vorstellen?",
        ),
    ),
    "welcome.plain-customer": Spoken(
        phrases=german(
            "(was|wieviel|wie viel) (kostet|kosten|nehmen sie|nehmt ihr|verlangen sie|verlangt ihr|würde|würden|käme) .. (bei ihnen|bei euch|bei dir|die|das|der|ein|eine|einen|mich|uns|sie|ihr|für|reparatur|kosten|so)",
            f"(haben|hätten|habt|hättet|gibt es|nehmen|nehmt|machen|macht|bauen|baut|backen|liefern|liefert|reparieren|repariert|verleihen|vermieten|übersetzen|verkaufen|verkauft|schleifen|stellen) (sie|ihr|bei ihnen|bei euch) .. (noch|auch|im|am|für|einen|eine|zum|bis|zu|ab|{CHOICE[1:-1]}) _ .. ?",
            "(brauche|bräuchte|brauchen|bräuchten|benötigen|benötige|suche|suchen) .. (einen|eine|ein|jemanden der|jemand der|dringend|ihre|neue|neuen|neues|{number}) ... (stück|meter|stk|lfm|kg|tonnen|torte|torten|dach|heizung|termin|elektriker|tischler|schreiner|installateur|reparatur|gutachten|übersetzung|statiker|floristin|fotografin|fotograf|dj|band|saal|raum|hebamme|rinne|lieferung|brennholz|heu|küche|fenster)",
            "(kostenvoranschlag|preis|preise|preisliste|voranschlag) .. (für|machen|schicken|über|erstellen) .. (uns|mich|mir|meine|meinen|unsere|unser|unseren|mein|{number})",
            "(könnten|können|könntet|könnt) (sie|ihr) [mir|uns] .. (ein angebot|einen kostenvoranschlag|einen preis|einen termin|die maße|einen tisch) .. (machen|schicken|nennen|geben|erstellen|reservieren)",
            "(möchte|möchten|würde gern|würden gern|würde gerne|will|wollen) .. (bei ihnen|bei euch) .. (bestellen|buchen|kaufen|mieten|reservieren|lassen|anmelden|abholen)",
            "(wann|ab wann|bis wann|wie lange) (haben|habt|hätten|können|könntet|könnten|ist|sind|kann) (sie|ihr|man|ich) .. (offen|geöffnet|lieferbar|abholen|liefern|zeit|luft|termin|vorbeikommen|fertig)",
            "(noch|ein) (platz|plätze|zimmer|tisch|termin|termine) (frei|für|im|am) .. ?",
        ),
        unless=german(
            "(unverbindlich|kennenlernen|vorstellen|unsere app|unser angebot|darf ich|wir bieten|kostenlos|mandant*|call|kunden|mitarbeiter|monteure|pro monat|pro link|gespräch|zeit für|blick|was für mich|fragen|fehlzeiten|wann hätten|interesse|nachricht|lust)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Was kostet bei euch die» Reparatur einer Trommel?",
            "«Könnten Sie uns bitte einen Kostenvoranschlag schicken»?",
        ),
        quiet=(
            "Haben Sie noch einen Termin frei? Ich zeige Ihnen unsere App.",
            "Was kosten Sie Ihre Fehlzeiten? Wir senken sie um 20 %.",
        ),
    ),
    "welcome.something-wrong": Spoken(
        phrases=german(
            "(von ihnen|bei ihnen|bei euch|von euch|ihr|euer|eure|ihre|ihrem|eurem) .. (gekauft|gekaufte|gelieferte|geliefert|montiert|eingebaut|eingebaute|bestellt|bestellte|repariert|gebaut|gebaute|verlegt|prüfgerät|maschine|treppenlift|heizung|ofen|rechnung|lieferung|paket|fahrer) .. (klemmt|defekt|kaputt|tropft|leckt|falsch|fehlt|knarzt|spinnt|zeigt|geht nicht|funktioniert nicht|gerissen|gebrochen|lahmt|steht|undicht|gelandet|beschädigt|verkehrt|nicht da|nicht an)",
            "(meine|unsere|ihre|eure) (bestellung|lieferung|rechnung|reklamation|gutschrift|reservierung|auftragsnummer|bestellnummer) .. (nicht|noch|falsch|fehlt|offen|{number}|seit|kam|ist) _",
            "(reklamation|reklamieren|mangel|mängel|gewährleistung|garantiefall|umtauschen|umtausch|beanstandung|nachbessern) .. (bei|an|am|zu|für|von|wegen|melden|haben|ist|offen|der|die|das)",
            "(hotline|kundendienst|service|support) .. (antwortet|erreiche|niemand|nicht|schickt|keiner|legt)",
            "(wem|wo|an wen) (meld|melde|meldet|kann ich|muss ich|soll ich) (ich|das|man|mich|es|den|die)",
        ),
        unless=german(
            "(website|webseite|homepage|seite bei|domain|impressum|konto|verifizierung|letzte mahnung|wir beheben|ich behebe|auf ihr angebot)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "Das «von Ihnen gelieferte Tor klemmt» bei Regen.",
            "«Meine Bestellung 812 kam mit» falschen Bändern.",
        ),
        quiet=(
            "Ihre Webseite ist kaputt, ich behebe das.",
            "Ihr Konto ist defekt, bitte bestätigen Sie die Verifizierung.",
        ),
    ),
}
"""Rules about customers, readers, colleagues and helpers."""
