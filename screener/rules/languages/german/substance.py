"""What the rules on the substance of a note look for in German; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.selling import SELLS
from screener.rules.languages.german.words import DAY, MONTH, WORK, YOUR
from screener.rules.languages.spelling import german

SUBSTANCE: Final[Mapping[str, Spoken]] = {
    "welcome.your-work": Spoken(
        phrases=german(
            f"{YOUR} [_] [_] {WORK} (über|zu|zum|zur|von|vom|in|im|auf|aus|bei|beim|am|an|für|mit|hat|war|hing|hängt|stand|steht|ist|habe|hab|s)",
            f"(gelesen|gehört|gesehen|nachgebaut|nachgekocht|zitiert|ausgeschnitten) .. {YOUR} .. {WORK}",
            f"{YOUR} [_] [_] {WORK} ... (gelesen|gehört|gesehen|ausgeschnitten|zitiert|nachgebaut|aufgehängt|geholfen|gelacht|genutzt|probiert)",
            f"(frage|nachfrage|anmerkung|ergänzung) zu {YOUR} .. {WORK}",
            "(seite|s|kapitel|folie|fußnote|folge|minute) {number}",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Ihr Vortrag über» Kläranlagen hat bei uns im Bauhof gewirkt.",
            "Auf «Seite 47» steht die falsche Jahreszahl.",
        ),
        quiet=("Ihr Vortrag war stark, unsere Kunden sparen damit 20 Prozent.",),
    ),
    "welcome.your-words": Spoken(
        phrases=german(
            "(sie|du|ihr) (sagten|sagtest|hatten gesagt|hattest gesagt|meinten|meintest|erwähnten|erwähntest|schrieben|schriebst|fragten|fragtest|wollten wissen|wolltest wissen|suchten|suchtest|empfahlen)",
            "(sie|du|ihr) (haben|hast|hatten|hattest|habt) ... (gesagt|geschrieben|gefragt|erwähnt|erzählt|gemeint|geraten|empfohlen|gesucht|versprochen|erklärt)",
            "(haben|hast|hatten|hattest) (sie|du) ... (gesagt|geschrieben|gefragt|erwähnt|erzählt|gemeint|geraten|empfohlen)",
            f"(wegen|zu|auf|für) {YOUR} .. (frage|kommentar|anfrage|aushang|anzeige|suche|aufruf|bemerkung|hinweis|inserat)",
            "(sie|du) (hatten|hattest) recht",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Sie hatten recht» mit dem Estrich.",
            "Danke «für Ihren Hinweis» zum Dach.",
        ),
        quiet=("Sie haben gesagt, es passt: unsere Software spart Zeit.",),
    ),
    "welcome.arranges": Spoken(
        phrases=german(
            f"(am|vom|bis|bis zum|zum|ab|ab dem|den|der) {{number}} (um|{MONTH[1:-1]}|in|fällt|sperren|entfällt|bitte|und|bei|wäre|statt|nach|hab|haben|oder)",
            "(um|ab|bis|gegen|erst|seit) {number} (uhr|in|am|an|im|bei|statt|vor)",
            "{number} uhr",
            f"(am|ab|bis|diesen|nächsten|letzten|kommenden|jeden) {DAY} .. (ab|um|fahren|kommen|abholen|bringen|im|in|bei|beim|los|liefern|räume|halte|ist|fällt|bitte|ruft)",
            "(anbei|im anhang|beiliegend) .. (wie|die|das|der|liste|plan|protokoll|foto*)",
            "(zimmer|raum|tor|halle|saal|gleis|stock|auf station|hausnummer|parzelle|kasse|akte|aktenzeichen|rechnung|schicht) {number}",
            "(entfällt|verschiebt sich|verschoben|verlegt|abgesagt|rutscht|umgezogen|abgeholt|abholen|geliefert|aufgestellt)",
            "(vertretung|vertretungsplan|urlaubsvertretung|dienstplan|sitzung|protokoll|umlage|schlüssel|reparatur|werkstatt|hausverwaltung|lieferschein|bestellung|überweisung|befund|befundbericht|arztbrief|gutschrift)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Wir sind in «Zimmer 203», bitte pünktlich.",
            "Der Grillabend «entfällt» wegen Regen.",
        ),
        quiet=("Am 12. um 9 Uhr zeige ich Ihnen gern, wie Sie Kosten sparen.",),
    ),
    "welcome.wants-to-buy": Spoken(
        phrases=german(
            "(was|wieviel|wie viel|was würde) (kostet|kosten|nehmen sie|nimmst du|verlangen sie|käme)",
            "(suche|suchen|brauche|brauchen|bräuchte|bräuchten|hätte gern|hätten gern) .. (elektriker*|tischler*|dachdecker*|statiker*|gärtner*|maler*|fotograf*|übersetzer*|floristin|gutachter*|handwerker*|imker*|installateur*|drucker*|termin für|angebot für|kostenvoranschlag|hochzeitstorte*)",
            "(machen|bieten|haben|liefern|reparieren|verkaufen|drucken|nähen) sie [_] (auch|noch|sowas|so etwas|so was|das) ... ?",
            "(haben sie|hättest du|hätten sie) .. (kapazität|noch frei|noch platz|noch luft|auf lager)",
            "budget (von|wäre|ist|liegt|für|ca|etwa|maximal|max|{money}|{number})",
            "(nehmen wir|ich zahle|wir zahlen|bezahle|anzahlung|kostenvoranschlag|zahle sofort)",
        ),
        unless=german(
            "(honorar nicht|bezahlen können wir nix|provision|pauschale|leads|steuern|prozent|hat 2025)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Was kostet» ein Satz Winterreifen bei Ihnen?",
            "Wir heiraten im August, «Budget wäre» bescheiden.",
        ),
        quiet=("Was kostet Sie ein leerer Stuhl? Wir bringen mehr Anfragen.",),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=german(
            "(ich|mein|meine|für) .. (bewerbe mich|bewerbung|ausbildung zum|ausbildung zur|ausbildung als|masterarbeit|bachelorarbeit|diplomarbeit|doktorarbeit|referat|praktikum|schülerpraktikum|kenntnisprüfung|meisterprüfung|umschulung|dissertation|seminararbeit|maturaarbeit|facharbeit|meisterschule|prüfung)",
            "(bewerbe mich|beworben|schnupperwoche|schnuppertag|schnupperlehre|lehrstelle|ausbildungsplatz|praktikumsplatz|werkstudent*|quereinstieg|quereinsteiger*|einarbeitung)",
            "(studentin|schüler|schülerin|azubi|studiere|doktorandin|doktorand|referendar*|im {number} semester|im {number} lehrjahr) _",
            "(fange|fang) (am|im|ab|bei|nächste*) ... (an|bei)",
        ),
        unless=german("(empfehlen|arbeitszeugnis|coaching|studienteilnehmer)"),
        unless_anywhere=SELLS,
        fires=(
            "«Für meine Bachelorarbeit» zu Mooren fehlt mir eine Karte.",
            "Ich «fange im Mai bei Ihnen an».",
        ),
        quiet=("Sie suchen Azubis? Wir liefern 30 Bewerber in 30 Tagen.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=german(
            "({number}|{money}) (brutto|euro brutto|netto|vollzeit|teilzeit|std|stunden|wochenstunden)",
            "(brutto|tvöd|tv l|entgeltgruppe|gehaltsband|s15|p13|bezahlt nach|übertariflich|unbefristet|befristet|vollzeit|teilzeit|festanstellung|jahresgehalt)",
            "(wir suchen|suchen) .. (ab|für unsere|für unser|zum {number}|eine zweite|einen zweiten|nachfolge|vertretung|leitung|verstärkung) ... (kita|klinik|werkstatt|station|küche|team|schule|stunden|std|{number}|bauhof|praxis|monate)",
            "({percent}|{number}) (stelle|pensum)",
        ),
        unless_anywhere=german(
            "(nebenbei|handy|telegram|whatsapp|pro tag|neukunden|bewerber in|vorkenntnisse|ohne erfahrung|steuern|im schnitt|unsere kunden|inkl|pro woche|vernetzen|talentpool|unverbindlich*|coaching|aus dem nahen osten|produkttester*)"
        ),
        fires=(
            "Küchenleitung in Celle, «3.900 brutto», Mo bis Fr.",
            "Lokführer, «unbefristet», Depot Wels, 3.600 im Monat.",
        ),
        quiet=("Produkttester gesucht, 4.800 netto, nur per Telegram.",),
    ),
    "welcome.brings-something": Spoken(
        phrases=german(
            "(tippfehler|schreibfehler|zahlendreher|falsches datum|toter link|link .. (geht nicht|tot|kaputt)|gemeint ist wohl)",
            "(liegen lassen|liegengelassen|vergessen|gefunden|verloren|im zug gelassen|stehen lassen|bei uns gelandet|bei mir gelandet|versehentlich bei|wohin damit|gehört ihnen|gehört dir)",
            "(liegt|steht|hängt|stehen|liegen) (bei mir|bei uns|für sie|für dich|bereit|beim|im keller)",
            "(kannst|können sie|dürfen|darfst) .. (haben|behalten|abholen|leihen|ausleihen|mitnehmen)",
            "(leihe|schenke|bringe|borge) (ich|ihnen|dir|euch)",
        ),
        unless=german("(goldankauf|protokoll bereit|liebe gefunden|meinen weg gefunden)"),
        unless_anywhere=SELLS,
        fires=(
            "Ihr Schal ist «bei uns gelandet».",
            "Da ist ein «Zahlendreher» in der Tabelle.",
        ),
        quiet=("Wir haben 14 Fehler auf Ihrer Webseite gefunden.",),
    ),
    "welcome.as-you-asked": Spoken(
        phrases=german(
            "(wie (versprochen|besprochen|vereinbart|gewünscht|erbeten|telefonisch|ausgemacht|am telefon|abgemacht))",
            f"(betr|betreff|bezüglich|wegen|zu) {YOUR} (anfrage|frage|bestellung|bewerbung|anzeige|aushang|inserat|mail|antrag)",
            "(sie|du|ihr) (hatten|hattest|hattet|haben|hast) [_] [_] [_] [_] (gefragt|nachgefragt|gesucht|bestellt|angefragt|gebeten)",
            "(ihre anfrage|deine frage) [_] _",
        ),
        unless=german("(passwort|angedacht|oder zumindest|ihre daten)"),
        unless_anywhere=SELLS,
        fires=(
            "«Wie versprochen» der Name der Lerntherapeutin.",
            "«Zu Ihrer Anfrage»: 14,50 je Ballen, Anfahrt frei.",
        ),
        quiet=("Wie besprochen (oder angedacht) mein Terminvorschlag zur Demo.",),
    ),
    "welcome.says-why": Spoken(
        phrases=german(
            "(weil|da|nachdem) (sie|du|ihr|ich bei|ich in|mein sohn|meine tochter|wir beide|ihre|dein|deine) _",
            "(ich schreibe|schreibe ich|ich melde mich|melde ich mich|frage ich|schreib ich) .. (weil|wegen|da|da sie)",
            "(deshalb|darum|daher|deswegen) [_] (frage|schreibe|melde|wende|meine|an dich|hallo)",
            "(sie stehen|du stehst) .. (auf|im|in)",
            "(bin|ich bin) .. (beim|bei der|bei den|am|an der|im|in der) [_] (stadtwerken|gemeinde|landratsamt|uni|schule|klinik|verein|werkstatt|jugendamt|amt|spital|verlag|museum|archiv|stadt|station|feuerwehr)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Ich frage Sie, «weil Sie das» Register führen.",
            "«Ich schreibe Ihnen wegen» der Orgel in Hall.",
        ),
        quiet=("Weil Sie Entscheider sind, möchte ich Ihnen unsere App zeigen.",),
    ),
    "welcome.answerable-question": Spoken(
        phrases=german(
            "(wie|was|wo|wann|welche|welcher|welches|woher|wohin|warum|wieso|wer) (haben|hast|habt|war|waren|ist|sind|geht|gehts|macht|heißt|muss|darf|soll|kann|kommt|liegt|bleibt|braucht|damit|strecke) .. (sie|du|ihr|der|die|das|man|es|denn|bei|damals|ich|wir) ... ?",
            "(darf|dürfte|kann|könnte|soll|muss|müsste) (ich|man|er|sie) ... (fragen|mitbringen|vorbeikommen|anrufen|zitieren|benutzen|wissen|ausleihen|abholen|faxen|kommen|fahren) ?",
            "(gilt|stimmt|klappt|bleibts|bleibt|lohnt|geht|reicht|fährt|fährst|kommst|kommen|bringst|braucht|nimmst|nehmen) .. (das|es|sie|du|ihr|noch|sich|auch|die|der) ... ?",
            "(schicken|abholen|vernichten|bringen|wegwerfen) oder _ ?",
            "(oder|noch) (nicht|aktuell|auch|was|frei) ?",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Wie haben Sie die Otoplastik begründet?»",
            "«Darf ich Ihren Brief im Kirchenblatt zitieren?»",
        ),
        quiet=("Wie gewinnen Sie aktuell neue Kunden?",),
    ),
    "welcome.way-out": Spoken(
        phrases=german(
            "(wenn|falls) .. (nicht|nein|keine zeit|blöd|zu viel|unpassend|ungelegen|keine lust) .. (kein problem|kein stress|auch gut|auch ok|macht nichts|alles gut|auch recht|vergiss|ignorier*|egal|verstehe)",
            "(darfst|dürfen|kannst|können) .. nein sagen",
            "(kein stress|kein problem wenn|ohne hektik|keine eile|eilt nicht|hat zeit|drängt nicht|nur wenn es passt|wenns nicht geht|ein nein ist|nein ist auch|eine zeile reicht|ein satz reicht|sagen sie ruhig nein|sag ruhig nein)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Du «darfst auch nein sagen».",
            "Es «eilt nicht».",
        ),
        quiet=("Kein Stress, unser Webinar gibt es auch als Aufzeichnung.",),
    ),
    "welcome.writes-or-researches": Spoken(
        phrases=german(
            "(redakteur*|journalist*|reporter*|historiker*|archivar*|volontär*|heimatforscher*) (bei|beim|vom|der|des|im|am|für|und)",
            "(schreibe|recherchiere|forsche|arbeite) .. (über|zu|zum|zur|an) .. (buch|artikel|chronik|beitrag|geschichte|dorf*|stadt*|arbeit|thema|text|reportage)",
            "(chronik|ortschronik|festschrift|vereinszeitung|gemeindeblatt|kirchenblatt|heimatbuch|lokalteil)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Ich bin «Redakteurin beim» Wochenblatt.",
            "Für die «Ortschronik» fehlt uns ein Bild der Mühle.",
        ),
        quiet=("Ich schreibe über Erfolg, mein Newsletter ist kostenlos.",),
    ),
}
