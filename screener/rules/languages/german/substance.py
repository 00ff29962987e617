"""What the rules on the substance of a note look for in German; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.selling import SELLS
from screener.rules.languages.german.words import CHOICE, DAY, MONTH, WORK, YOUR
from screener.rules.languages.spelling import german

SUBSTANCE: Final[Mapping[str, Spoken]] = {
    "welcome.your-work": Spoken(
        phrases=german(
            f"{YOUR} [_] [_] {WORK} (über|zu|zum|zur|von|vom|in|im|auf|aus|bei|beim|am|an|für|mit|hat|war|hing|hängt|stand|steht|ist|habe|hab|s)",
            f"(gelesen|gehört|gesehen|nachgebaut|nachgekocht|zitiert|ausgeschnitten) .. {YOUR} .. {WORK}",
            f"{YOUR} [_] [_] {WORK} ... (gelesen|gehört|gesehen|ausgeschnitten|zitiert|nachgebaut|aufgehängt|geholfen|gelacht|genutzt|probiert)",
            f"(frage|nachfrage|anmerkung|ergänzung) zu {YOUR} .. {WORK}",
            "(seite|s|kapitel|folie|fußnote|folge|minute) {number}",
            f"{YOUR} [_] [_] {WORK} [_] (trifft|traf|hilft|half|begleitet|liegt|hängt|spricht|fand|finde|lese|las|kenne|nutze|benutze|verwende|stimmt|fehlt|brachte|tat|gefällt|gefiel|erinnert|verstehe|übernommen|klebt|läuft|rettete)",
            f"(lese|las|verfolge|mag|schätze|kenne|hörte|höre|sah|fand|finde|nutze|benutzen|verwenden|liebe|brauche|suche|habe|hab) [_] [_] {YOUR} [_] {WORK}",
            f"in {YOUR} [_] {WORK} [_] (steht|schreiben|schreibst|erwähnen|erwähnst|sagen|zeigen|zeigst|nennen|erwähnt|gelesen|beschreiben|beschreibst|fehlt|stand|gibt|ging)",
            "(guter|starker|schöner|toller|spannender|kluger|wichtiger|mutiger|super|klasse) [_] (*vortrag|*artikel|*beitrag|text|auftritt|kommentar) (in|über|auf|am|beim|zu|zum|zur|gestern|heute|neulich|letzte)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Ihr Vortrag über» Kläranlagen hat bei uns im Bauhof gewirkt.",
            "Auf «Seite 47» steht die falsche Jahreszahl.",
            "«Ihr Beitrag zum» Estrich hilft uns sehr.",
            "«Guter Vortrag in» Ulm.",
        ),
        quiet=(
            "Ihr Vortrag war stark, unsere Kunden sparen damit 20 Prozent.",
            "Ihr Beitrag gefällt mir, unsere Software misst das schon.",
        ),
    ),
    "welcome.your-words": Spoken(
        phrases=german(
            "(sie|du|ihr) (sagten|sagtest|hatten gesagt|hattest gesagt|meinten|meintest|erwähnten|erwähntest|schrieben|schriebst|fragten|fragtest|wollten wissen|wolltest wissen|suchten|suchtest|empfahlen)",
            "(sie|du|ihr) (haben|hast|hatten|hattest|habt) ... (gesagt|geschrieben|gefragt|erwähnt|erzählt|gemeint|geraten|empfohlen|gesucht|versprochen|erklärt)",
            "(haben|hast|hatten|hattest) (sie|du) ... (gesagt|geschrieben|gefragt|erwähnt|erzählt|gemeint|geraten|empfohlen)",
            f"(wegen|zu|auf|für) {YOUR} .. (frage|kommentar|anfrage|aushang|anzeige|suche|aufruf|bemerkung|hinweis|inserat)",
            "(sie|du) (hatten|hattest) recht",
            "(sie|du|ihr) (schreiben|schreibst|schreibt|sagten|sagtet|sagst|fragen|fragst|suchen|suchst|erwähnen|erwähnst|erzählten|erzähltest|erklärten|erklärtest|zeigten|zeigtest|beschreiben|nannten|beklagten|berichteten) [_] [_] (dass|von|über|nach|in|im|am|neulich|gestern|letzte|vom|auf|wie|warum|wieso|der|die|das|den)",
            "(sie|du|ihr) (wollten|wolltest|wolltet|sollten|solltest) .. (noch|wissen|schicken|geben|sagen|nachsehen|fragen)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Sie hatten recht» mit dem Estrich.",
            "Danke «für Ihren Hinweis» zum Dach.",
            "«Sie wollten mir noch» die Adresse geben.",
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
            "(können|könnten|könntest|kannst|würden|machen|erstellen) (sie|du|ihr) (mir|uns) .. (angebot|kostenvoranschlag|preis|termin|muster|rechnung|offerte)",
            f"(suche|suchen|brauche|brauchen|bräuchten|bräuchte|bestelle|bestellen|möchten|möchte|wollen|hätten) .. {CHOICE} .. (für|von|bis|am|ab|zum|bei|kaufen|bestellen|mieten|machen|bauen|im|in|?)",
            "(was|wieviel|wie viel) .. (kostet|kosten|würde|wollen sie|willst du|verlangen|berechnen|nehmen) .. ?",
            "(noch|auch) (zu haben|zu verkaufen|verfügbar|lieferbar|erhältlich|auf lager|zu vermieten)",
            "(möchten|würden|wollen|möchte|würde|will) (wir|ich|sie|gern|gerne) .. (beauftragen|buchen|bestellen|engagieren|anstellen|kaufen|mieten|reservieren)",
            "(haben|hätten) (sie|ihr) .. (termin|platz|zeit|luft) .. (für|um|im|vor|bis) .. (reparieren|stimmen|streichen|bauen|feier|hochzeit|bad|dach)",
            "(könnten|können|könnt|kannst) (sie|du|ihr) .. (reparieren|stimmen|liefern|anfertigen|streichen|abschleifen|übersetzen|fotografieren|drucken|nähen|montieren|einbauen|tapezieren|schneiden|beschneiden|vorbeikommen)",
            "(hat|haben|ist|sind|geht|gehen|läuft|zeigt|macht|klemmt|tropft|leckt) [_] [_] (nach|seit|schon wieder|wieder) .. (defekt|kaputt|undicht|auf|reparatur|update|montage|lieferung|wartung)",
            "(euer|ihr|ihre|eure) (prüfgerät|gerät|maschine|pumpe|heizung|monteur|fahrer|software|app|lieferung|rechnung|anlage|shop|bestellung|*gerät|*maschine) .. (zeigt|klemmt|geht|ist|hat|tropft|fehlt|kam|macht|läuft nicht|defekt|kaputt|falsch)",
        ),
        unless=german(
            "(honorar nicht|bezahlen können wir nix|provision|pauschale|leads|steuern|prozent|hat 2025)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Was kostet» ein Satz Winterreifen bei Ihnen?",
            "Wir heiraten im August, «Budget wäre» bescheiden.",
            "«Können Sie uns ein Angebot» für Zäune machen?",
            "«Euer Gerät zeigt» seit gestern nichts mehr.",
        ),
        quiet=(
            "Was kostet Sie ein leerer Stuhl? Wir bringen mehr Anfragen.",
            "Ihre Anlage ist alt, wir liefern neue, kostenlos beraten.",
        ),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=german(
            "(ich|mein|meine|für) .. (bewerbe mich|bewerbung|ausbildung zum|ausbildung zur|ausbildung als|masterarbeit|bachelorarbeit|diplomarbeit|doktorarbeit|referat|praktikum|schülerpraktikum|kenntnisprüfung|meisterprüfung|umschulung|dissertation|seminararbeit|maturaarbeit|facharbeit|meisterschule|prüfung)",
            "(bewerbe mich|beworben|schnupperwoche|schnuppertag|schnupperlehre|lehrstelle|ausbildungsplatz|praktikumsplatz|werkstudent*|quereinstieg|quereinsteiger*|einarbeitung)",
            "(studentin|schüler|schülerin|azubi|studiere|doktorandin|doktorand|referendar*|im {number} semester|im {number} lehrjahr) _",
            "(fange|fang) (am|im|ab|bei|nächste*) ... (an|bei)",
            "(beworben|bewerbe mich|meine bewerbung|bewerbung als|bewerbung um|bewerbung für|vorstellungsgespräch) _",
            "(ich|und) (überlege|denke|plane|möchte|will|mache|suche) .. (wechseln|wechsel|umschulung|umzuschulen|quereinstieg|werden|ausbildung|praktikum|stelle als|anerkennung|weiterbildung|lehrstelle)",
            "(suche|suchen) .. (stelle|arbeit|job|praktikumsplatz|ausbildungsplatz|lehrstelle) .. (als|in|im|bei|ab)",
            "(ich bin|bin) .. (in der {number} klasse|klasse|schüler*|studentin|student|azubi|auszubildende*|umschüler*|berufseinsteiger*|assistenzarzt|assistenzärztin|referendar*|volontär*) .. (und|an|im|in|bei|der|aus)",
            "(möchte|will|würde) .. (hebamme|*lehrer|*lehrerin|*ingenieur|*ingenieurin|*pfleger|*pflegerin|*arzt|*ärztin|*meister|*meisterin|*akustiker|*akustikerin|*techniker|*technikerin|*therapeut|*therapeutin) werden",
            "(stelle|ausschreibung|stellenanzeige|anzeige) [_] [_] (noch|schon) (frei|offen|besetzt|aktuell|zu haben)",
        ),
        unless=german("(empfehlen|arbeitszeugnis|coaching|studienteilnehmer)"),
        unless_anywhere=SELLS,
        fires=(
            "«Für meine Bachelorarbeit» zu Mooren fehlt mir eine Karte.",
            "Ich «fange im Mai bei Ihnen an».",
            "«Ich überlege, in die Pflege zu wechseln».",
            "Ist die «Stelle noch frei»?",
        ),
        quiet=(
            "Sie suchen Azubis? Wir liefern 30 Bewerber in 30 Tagen.",
            "Sie suchen Bewerber? Unsere Bewerbung per Video hilft.",
        ),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=german(
            "({number}|{money}) (brutto|euro brutto|netto|vollzeit|teilzeit|std|stunden|wochenstunden)",
            "(brutto|tvöd|tv l|entgeltgruppe|gehaltsband|s15|p13|bezahlt nach|übertariflich|unbefristet|befristet|vollzeit|teilzeit|festanstellung|jahresgehalt)",
            "(wir suchen|suchen) .. (ab|für unsere|für unser|zum {number}|eine zweite|einen zweiten|nachfolge|vertretung|leitung|verstärkung) ... (kita|klinik|werkstatt|station|küche|team|schule|stunden|std|{number}|bauhof|praxis|monate)",
            "({percent}|{number}) (stelle|pensum)",
            "(personalabteilung|personalreferent*|personalsachbearbeiter*|recruiter*|inhouse recruiter*|pflegedienstleitung|hr) [_] (der|des|vom|von|bei|beim|im|am|in) _",
            "(wir|unser|unsere|klinikum|stadt|gemeinde|werkstatt|praxis|schule) (suchen|sucht|brauchen|braucht|besetzen|besetzt) [_] [_] [_] (einen|eine|ein|zwei|die leitung|leitung|*in|*er)",
            "(darf|soll|kann) ich [_] [_] (ausschreibung|stellenanzeige|stellenbeschreibung|stellenausschreibung) [_] (schicken|senden)",
        ),
        unless_anywhere=german(
            "(nebenbei|handy|telegram|whatsapp|pro tag|neukunden|bewerber in|vorkenntnisse|ohne erfahrung|steuern|im schnitt|unsere kunden|inkl|pro woche|vernetzen wir|lassen sie uns vernetzen|talentpool|unverbindlich*|coaching|aus dem nahen osten|produkttester*|mandant*|perfekt|wir suchen partner|vertriebspartner|partnerprogramm|macher|hidden champion|namhaft*|personalberat*|headhunter*|zuhause|zu hause|einfache tätigkeit|potenzial|strategische*|verstärkung und ihr|unternehmer*)"
        ),
        fires=(
            "Küchenleitung in Celle, «3.900 brutto», Mo bis Fr.",
            "Lokführer, «unbefristet», Depot Wels, 3.600 im Monat.",
            "Ich sitze in der «Personalabteilung der Stadtwerke» Wels.",
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
            "(damit|nur damit) (sies|ihrs|dus|sie es|ihr es|du es) (wissen|wisst|weißt)",
            "(führt|läuft|geht|zeigt) .. (ins leere|auf eine fehlerseite|nicht mehr|404)",
            "(vielleicht|falls es) (hilft|nützt) .. (ihnen|dir|euch|das|es)",
            "(liegt|lag|ist) (seit|noch|jetzt) .. (bei mir|bei uns)",
            "(ich|wir) (hab|habe|haben) (ihn|sie|es|ihren|ihre|deine|deinen) [_] (gefunden|hier|eingesteckt|mitgenommen|aufgehoben)",
            "(kann|könnte|mache|stelle) .. (kontakt|bekannt|vorstellen) .. (herstellen|machen|gern|gerne|wenn sie|wenn du)",
        ),
        unless=german("(goldankauf|protokoll bereit|liebe gefunden|meinen weg gefunden)"),
        unless_anywhere=SELLS,
        fires=(
            "Ihr Schal ist «bei uns gelandet».",
            "Da ist ein «Zahlendreher» in der Tabelle.",
            "Der Knopf «führt ins Leere».",
        ),
        quiet=("Wir haben 14 Fehler auf Ihrer Webseite gefunden.",),
    ),
    "welcome.as-you-asked": Spoken(
        phrases=german(
            "(wie (versprochen|besprochen|vereinbart|gewünscht|erbeten|telefonisch|ausgemacht|am telefon|abgemacht))",
            f"(betr|betreff|bezüglich|wegen|zu) {YOUR} (anfrage|frage|bestellung|bewerbung|anzeige|aushang|inserat|mail|antrag)",
            "(sie|du|ihr) (hatten|hattest|hattet|haben|hast) [_] [_] [_] [_] (gefragt|nachgefragt|gesucht|bestellt|angefragt|gebeten)",
            "(ihre anfrage|deine frage) [_] _",
            "wie [_] [_] [_] (besprochen|versprochen|vereinbart|abgesprochen|ausgemacht|abgemacht|gewünscht|erbeten|angekündigt|telefoniert)",
            "(nach|zu|aus|auf) unserem [_] (gespräch|telefonat|treffen|termin|anruf|austausch)",
            "(hier|anbei|beiliegend|im anhang) [_] [_] [_] (die|der|das|den|ihre|deine|ihr|dein) [_] (versprochene*|gewünschte*|besprochene*|liste|plan|protokoll|link|adresse|nummer|unterlagen|fotos|maße|rechnung|scan|kopie|kontaktanfrage)",
            "(das ergebnis|die antwort|die zahlen|die adresse|der name|der link) .. (versprochen|gesucht|gefragt|wollten)",
        ),
        unless=german("(passwort|angedacht|oder zumindest|ihre daten)"),
        unless_anywhere=SELLS,
        fires=(
            "«Wie versprochen» der Name der Lerntherapeutin.",
            "«Zu Ihrer Anfrage»: 14,50 je Ballen, Anfahrt frei.",
            "«Wie eben am Telefon besprochen», mein Kontakt.",
            "Die Maße «aus unserem Telefonat» stimmen.",
        ),
        quiet=(
            "Wie besprochen (oder angedacht) mein Terminvorschlag zur Demo.",
            "Wie telefonisch besprochen unser unverbindliches Angebot.",
        ),
    ),
    "welcome.says-why": Spoken(
        phrases=german(
            "(weil|da|nachdem) (sie|du|ihr|ich bei|ich in|mein sohn|meine tochter|wir beide|ihre|dein|deine) _",
            "(ich schreibe|schreibe ich|ich melde mich|melde ich mich|frage ich|schreib ich) .. (weil|wegen|da|da sie)",
            "(deshalb|darum|daher|deswegen) [_] (frage|schreibe|melde|wende|meine|an dich|hallo)",
            "(sie stehen|du stehst) .. (auf|im|in)",
            "(bin|ich bin) .. (beim|bei der|bei den|am|an der|im|in der) [_] (stadtwerken|gemeinde|landratsamt|uni|schule|klinik|verein|werkstatt|jugendamt|amt|spital|verlag|museum|archiv|stadt|station|feuerwehr)",
            "(frage|schreibe|melde|wende) (ich|mich) .. (bei ihnen|an sie|bei dir|an dich|hier)",
            "(bin|habe|hab) (auf|durch|über) (ihren|ihr|ihre|deinen|deine|dein) [_] (artikel|beitrag|vortrag|kommentar|buch|interview|aushang|anzeige) .. (gestoßen|gekommen|aufmerksam)",
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
            "^ [_] [_] [_] [_] (wie oft|wie lange|wie viele|wie weit|wie groß|wie legt|wie macht|wie regelt|wie löst|wie handhabt|welchen|welches|welche|wem|wen|wo) ... (ihr|sie|du|ich|euch|ihnen|dir) ... ?",
            "(hast|haben|habt) (du|sie|ihr) [_] (noch|die|das|den|zufällig|eine|einen|dafür|damals|bei) ... ?",
            "(verbaut|nutzt|nehmt|benutzt|fahrt|macht|verwendet|verwenden|benutzen|nehmen|fahren|gibt|wissen|weißt) (ihr|sie|du|es) ... ?",
            "(können|könnten|kannst|könntest|dürfte|dürften|dürfen) (sie|du|ich|wir) [mir|ihnen|dir|uns|sie|dich] ... (sagen|nennen|erklären|verraten|schreiben|fragen|stellen|helfen|zuschicken|schicken|geben|anrufen|sprechen) ... ?",
            "(wären sie|wärst du|würden sie|würdest du|wäre jemand) .. (bereit|sagen|verraten|schreiben) ... ?",
            "(zwei|drei|vier|ein paar|{number}|eine|kurze|einige) [kurze|kleine|konkrete] (frage|fragen) .. (zu|stellen|dazu|schreiben|beantworten|zum|zur|per)",
            "(mich|uns) würde .. (interessieren|freuen zu erfahren)",
        ),
        unless=german(
            "(wie geht|wie gehts|wie läuft|zufrieden|aktuell|derzeit|momentan|mitarbeiter|monteure|kunden|wen bei ihnen|wer bei ihnen|entscheidet|wechsel|gespräch|telefonat|erreichen|erreiche|austausch|partner|kaffee|kennenlernen|termin|termine|minuten zeit|zeigen|vorstellen|erzählen|demo|anbieten|beruflich|unterlagen|konditionen|angebot machen)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Wie haben Sie die Otoplastik begründet?»",
            "«Darf ich Ihren Brief im Kirchenblatt zitieren?»",
            "«Wie oft tauschen Sie die Filter?»",
            "«Mich würde interessieren», wie das lief.",
        ),
        quiet=(
            "Wie gewinnen Sie aktuell neue Kunden?",
            "Hast du noch Geld übrig? Hol dir dein passives Einkommen.",
        ),
    ),
    "welcome.way-out": Spoken(
        phrases=german(
            "(wenn|falls) .. (nicht|nein|keine zeit|blöd|zu viel|unpassend|ungelegen|keine lust) .. (kein problem|kein stress|auch gut|auch ok|macht nichts|alles gut|auch recht|vergiss|ignorier*|egal|verstehe)",
            "(darfst|dürfen|kannst|können) .. nein sagen",
            "(kein stress|kein problem wenn|ohne hektik|keine eile|eilt nicht|hat zeit|drängt nicht|nur wenn es passt|wenns nicht geht|ein nein ist|nein ist auch|eine zeile reicht|ein satz reicht|sagen sie ruhig nein|sag ruhig nein)",
            "(wenn|falls) (sie|du|ihr|es) [_] (keine zeit|keine lust|nicht|gerade) .. (ok|okay|verstehe|schlimm|böse|auch|problem|völlig)",
            "(verstehe|verstünde) .. (wenn|falls) (sie|du) .. (keine|nicht)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Du «darfst auch nein sagen».",
            "Es «eilt nicht».",
            "Ich «verstehe, wenn Sie nicht» antworten.",
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
    "welcome.your-way": Spoken(
        phrases=german(
            "(wie|womit|wann|wo|warum) (legt|macht|regelt|löst|handhabt|bezahlt|fahrt|plant|rechnet|organisiert|dokumentiert|trennt|lagert|füttert|unterrichtet|trocknet|haltet|schafft|sichert|bewertet|stellt|habt|seid|bekommt|kriegt) ihr _",
            "(wie|womit|wann|wo|warum) (legen|machen|regeln|handhaben|rechnen|dokumentieren|trennen|lagern|füttern|trocknen|halten|schaffen|bewerten|stellen|tauschen|bekommen|kriegen|prüfen|messen|reinigen|begründen) sie (die|das|den|ihre|mit|in|bei|eigentlich|im|damit)",
            "wie (haben sie|habt ihr|hast du) (das|es|die|den|damals|eure|ihre|deine) _",
            "(bei ihnen|bei euch|bei dir|in ihrem haus|in eurem haus) .. (abgeschafft|eingeführt|umgestellt|gedauert|geklappt|funktioniert|bewährt|gelöst|geregelt|gelaufen|entwickelt)",
            "(wie lange|wie gut|ob) .. (bei ihnen|bei euch|bei dir) .. _",
            "(erfahrung|erfahrungen) (mit|gemacht|damit) _",
        ),
        unless=german(
            "(aktuell|derzeit|neukunden|kunden|monteure|mitarbeiter|bewerber|{number} jahre erfahrung|jahren erfahrung|langjährige|zufrieden)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Wie habt ihr das mit» den Absagen gelöst?",
            "Hat sich der Roboter «bei Ihnen bewährt»?",
        ),
        quiet=(
            "Wie machen Sie das aktuell mit neuen Kunden?",
            "Bei Ihnen im Haus: unsere Lösung, kostenlos getestet.",
        ),
    ),
    "welcome.your-work-used": Spoken(
        phrases=german(
            f"{YOUR} [_] {WORK} .. (übernommen|umgesetzt|ausprobiert|nachgebaut|verwendet|genutzt|ausgedruckt|laminiert|aufgehängt|weitergegeben|vorgelesen|geholfen|gerettet)",
            "(dank|mit|nach|durch) (ihrem|ihrer|deinem|deiner|ihren|deinen|euren|eurer) [_] (tipp|rat|hilfe|anleitung|vorlage|rezept|buch|beitrag|vortrag|kurs|übung|übungen|hinweis|methode) _",
            "(bescheid|antrag|widerspruch|prüfung|stelle|zusage|bewilligung|fehler|problem) .. (aufgehoben|bewilligt|durch|bestanden|bekommen|gelöst|behoben|weg|genehmigt)",
            "(hat|haben) (mir|uns|meiner|meinem|meinen|unserer) .. (sehr|wirklich|echt|enorm|viel|durch|über|gut) [_] (geholfen|gebracht|weitergeholfen|gutgetan)",
        ),
        unless=german("(kunden|unternehmen|mandanten|coach*)"),
        unless_anywhere=SELLS,
        fires=(
            "«Dank Ihrer Anleitung läuft» die Pumpe.",
            "Das «hat mir sehr geholfen».",
        ),
        quiet=(
            "Mit Ihrem Profil passen Sie in unser Partnerprogramm.",
            "Unser Coaching hat uns sehr geholfen, kostenlos für Sie.",
        ),
    ),
    "welcome.asks-leave": Spoken(
        phrases=german(
            "(darf|dürfte|kann|könnte|dürfen|dürften) (ich|wir) [sie|dich|ihnen|dir|euch|mich] [dazu|dafür|deswegen|einmal|kurz|mal|ein paar|zwei|drei|eine] .. (fragen|stellen|zitieren|verwenden|nutzen|teilen|übersetzen|abdrucken|aufhängen|verlinken|weitergeben|anrufen|vorbeikommen|kopieren|schreiben|nachfragen) [_]",
            "(wäre|ist) es (für sie|für dich|ok|okay|in ordnung|recht|möglich) [_] (wenn|dass) (ich|wir) _",
            "(stört es|haben sie etwas dagegen|hast du was dagegen|hätten sie etwas dagegen) _",
        ),
        unless=german(
            "(angebot*|unterlagen|vorstellen|zeigen|offen für|wechsel*|exposé|konditionen|telefonisch|kennenlernen|interess*|netzwerk|kontakt)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Darf ich Ihren Text zitieren»?",
            "«Wäre es okay, wenn ich die» Karte kopiere?",
        ),
        quiet=(
            "Darf ich Ihnen unsere Lösung vorstellen?",
            "Darf ich fragen, ob Sie offen für Neues sind?",
        ),
    ),
    "welcome.disagrees": Spoken(
        phrases=german(
            "(widersprechen|widerspreche|anderer meinung|anders sehe|sehe ich anders|sehe das anders|stimmt so nicht|stimmt nicht ganz|nicht ganz richtig|nicht einverstanden|bin skeptisch|da irren sie|da irrst du|kleine korrektur)",
            "(bei uns|hier|im landkreis|in der praxis) .. (verlangt|heißt es|sagt|gilt|ist es) .. (anders|umgekehrt|neuerdings|das gegenteil|nur|genau)",
            "(^ doch|doch wir|ich glaube nicht dass|ich würde eher|meines wissens|soviel ich weiß) _",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Da muss ich «widersprechen», die Norm gilt seit 2019.",
            "«Meines Wissens ist» die Frist länger.",
        ),
        quiet=(
            "Ihre Preise stimmen nicht mehr, unser Angebot schon.",
            "Das sehe ich wie Sie.",
        ),
    ),
}
