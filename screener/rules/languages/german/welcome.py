"""What the rules on good signs look for in German; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.asks import ASKS
from screener.rules.languages.german.offers import OFFERS
from screener.rules.languages.german.openings import OPENINGS
from screener.rules.languages.german.safety import SAFETY
from screener.rules.languages.german.words import DAY, EVENT, MONTH, SCHOOL, WORK, YOUR
from screener.rules.languages.spelling import german
from screener.rules.scan import Phrases

_TELLING = (
    *(
        spoken
        for rule, spoken in OFFERS.items()
        if rule not in ("note.price-quoted", "note.introduces-business")
    ),
    *(spoken for rule, spoken in OPENINGS.items() if rule not in ("note.closing-line", "note.found-profile")),
    *SAFETY.values(),
    *(spoken for rule, spoken in ASKS.items() if rule not in ("asks.asks-nothing", "asks.favour")),
)

SELLS: Final[Phrases] = Phrases(
    (
        *dict.fromkeys(written for spoken in _TELLING for written in spoken.phrases.written),
        *german(
            f"{YOUR} (umsatz|mitarbeiter|prozesse|geldanlage|zielgruppe|kunden|mandanten|patienten|team|follower|reichweite|vertrieb|marke)",
            "(unverbindlich*|frühbucher|zertifikatskurs|kostenlos*|kostenfrei*|rabatt|provision|umsatz|neukunden|rendite|investor*|start up|startup|coaching|newsletter|webinar|petition|testimonial|potenzial|erfolg|wachstum)",
            "(exklusiv*|premium|einkommen|unternehmern|entscheider*|lösung|angebot schicken|vermarkte|verkauft man|zufall ?)",
        ).written,
    )
)
"""Words of someone who sells, presses or hunts; after them a good sign says little."""

_PAST = "(habe|hab|hatte|haben|hatten|war|waren|durfte)"

WELCOME: Final[Mapping[str, Spoken]] = {
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
    "welcome.what-you-did": Spoken(
        phrases=german(
            "(sie|du) (haben|hast|hatten|hattest) (mir|uns|meinem|meiner|meinen|unser|unsere|unserem|unserer|damals|bei mir|bei uns|mich)",
            "(haben|hast|hatten|hattest) (sie|du) (mir|uns|mich|meinem|meiner|meine|meinen|damals)",
            f"{YOUR} (rat|tipp|hilfe|unterschrift|anleitung|geduld|idee|rezept|brot|kuchen|skizze) (hat|haben|war|hängt|liegt|am|von|beim)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Sie haben mir» 2016 die Prüfung abgenommen.",
            "Damals «hast du mich» im Regen mitgenommen.",
        ),
        quiet=("Sie haben mir doch gesagt, ich soll ein unverbindliches Angebot schicken.",),
    ),
    "welcome.met-you": Spoken(
        phrases=german(
            "(wir|wir beide) (haben|hatten|sind|saßen|standen|waren) [uns|kurz|beide|damals|ja|gestern|am|letzte|nebeneinander] .. (getroffen|unterhalten|gesehen|kennengelernt|gesprochen|nebeneinander|geredet|gesessen|gestanden|gefahren|begegnet|diskutiert|gelacht|aufgeregt|gestritten)",
            "(saß|stand|sass|saßen|standen|sitze|wohne|arbeite) .. (neben|hinter|gegenüber|vor) (ihnen|dir|euch)",
            f"(auf|bei|beim|am|in|nach|vom|im) [der|dem|einer|unserer] [_] {EVENT} (in|am|gestern|letzte|letzten|neulich|vorgestern|war|haben|hatten|sagten|ich|sie|du|wir|über|im|von|nach|vom|saß)",
            "(ich bin|ich war|bin) (der|die|das) (mit|aus|von|vom|neben|hinter|neue|tochter|sohn|papa|mama|enkel*|bruder|schwester|frau|mann|nachbar*)",
            "(war schön|schöner abend|nettes gespräch|schön war|hat mich gefreut) .. (am|auf|beim|gestern|mit|in)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Ich bin die mit» dem kaputten Schirm.",
            "Ich «saß im Bus neben Ihnen».",
        ),
        quiet=("Wir haben uns auf der Messe gesehen, unsere Lösung kennen Sie ja.",),
    ),
    "welcome.someone-you-know": Spoken(
        phrases=german(
            "(frau|herr|herrn|kollege|kollegin|dr|prof|schwester|onkel|tante) {name} .. (hat|sagt|sagte|meinte|meint|empfahl|empfiehlt|schickt|erzählte|gab|lässt|grüßt|hatte)",
            "(von|durch|über) (frau|herrn|kollegin|kollege) {name}",
            "{name} (hat|meinte|sagt|sagte|meint) .. (ihren|deinen|sie|dich|dir|ihnen|du) .. (namen|empfohlen|fragen|gegeben|geschickt|wären|wärst|kennen|weißt|könntest)",
            f"(hat|haben) (mir|uns) {YOUR} (namen|kontakt|nummer|adresse|buch) .. gegeben",
            "(mein|meine|meiner|unser|unsere|ihr|ihre|dein|deine) (kollege|kollegin|nachbar|nachbarin|schwester|bruder|mann|frau|chef|chefin|vorgänger|vorgängerin|schwager|mutter|vater|tochter|sohn|tante|hausarzt|meister|trainer|zahnärztin) .. (hat|sagt|meinte|meint|empfahl|schwärmt|kennt|war|fragt)",
            "(schöne grüße|liebe grüße|gruß|grüße|grüßen) (von|vom|an|der|ihre|deine)",
            "(nachfolger|nachfolgerin|vertretung) von (frau|herrn|{name})",
            "in (mutterschutz|elternzeit|karenz)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Frau Dettmer hat» gemeint, Sie kennen den Antrag.",
            "«Meine Nachbarin schwärmt» von Ihrem Kurs.",
        ),
        quiet=("Herr Kurz hat Sie empfohlen, wir bieten Coaching für Chefs.",),
    ),
    "welcome.shared-past": Spoken(
        phrases=german(
            "(weißt du noch|wissen sie noch|erinnerst du dich|erinnern sie sich|sie werden sich nicht|du erinnerst dich|lang ists her|wie früher|von früher)",
            "(damals|seinerzeit|vor {number} jahren) .. (in|bei|beim|im|am|auf|zusammen|mit|als|haben|war|waren)",
            "(ehemalige*|alte*|frühere*|ex) (kolleg*|schüler*|azubi|lehrling|chef|chefin|klasse|praktikant*|patient*|nachbar*|schulkamerad*|kantine|schule|firma)",
            f"{SCHOOL} .. (zusammen|gemeinsam|abgeschrieben|nebeneinander|{{number}})",
            "(als|war ich) [_] (praktikant*|azubi|lehrling|schüler*|student*|zivi) (bei|in)",
            "(du alte*|alter freund|alte socke|bist du die|sind sie die|bist du der|sind sie der)",
            "(jahre|jahren) .. (funkstille|nicht gesehen|nicht gehört|nicht gesprochen|her)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Weißt du noch», Tour 3 mit dem roten Wagen?",
            "Ihr «ehemaliger Lehrling» grüßt aus Chur.",
        ),
        quiet=("Weißt du noch, das Abi? Hier ist ein zweites Standbein für dich.",),
    ),
    "welcome.thanks-you": Spoken(
        phrases=german(
            "(danke|dank|merci|dankeschön|vergelts gott) (für|fürs|an|dass|noch|nochmal|nochmals|dafür|ihnen|dir|schön|euch) [_] [_] (rat|tipp|hilfe|geduld|mühe|brot|kuchen|abend|gespräch|vortrag|kurs|einsatz|zeit|gestern|damals|letzte|euch|buch|brief|blumen|sie|du|hinweis|empfehlung|schnelle|offenheit)",
            "(danke|dank) (dafür|euch|nach)",
            "(wollte|möchte|muss) .. (danke sagen|mich bedanken|bedanken|danken)",
            "(dank|wegen|durch) (ihnen|dir|ihrer hilfe|deiner hilfe|ihres|ihrem|deinem) .. (habe|hab|hat|haben|bin|ist|wurde|konnte)",
        ),
        unless=german("(vernetz*|annahme|annehmen|kontakt|voraus|hinzufügen|bestätig*)"),
        unless_anywhere=SELLS,
        fires=(
            "«Danke für Ihren Rat» zum Dachstuhl!",
            "Ich «wollte mich noch bedanken».",
        ),
        quiet=("Danke für die Vernetzung, Frau Moser.",),
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
    "welcome.same-field": Spoken(
        phrases=german(
            "(bin|ich bin|wir sind|arbeite) (auch|ebenfalls|selbst|selber) _",
            "(auch|ebenfalls) (hebamme|lehrer*|imker*|organist*|elektriker*|arzt|ärztin|tierarzt|logopädin|statiker*|förster*|winzer*|koch|köchin|güterverkehr|lokführer*|controller*|apotheker*)",
            "(kollegin|kollege|kollegen) (aus|in|vom|von|im) _",
            "(frau|herr|liebe|lieber) (kollegin|kollege)",
            "(haben sie|hast du|habt ihr) .. (auch|erfahrung mit|erfahrungen mit|anders|gelöst|begründet) ... ?",
            "(gleichen|selben|gleicher) (antrag|problem|modell|maschine|motor|beruf)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Ich bin auch Hebamme»!",
            "«Frau Kollegin», die Akte ist bei uns.",
        ),
        quiet=("Ich bin auch Unternehmer, lassen Sie uns vernetzen.",),
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
    "welcome.owns-the-silence": Spoken(
        phrases=german(
            "(tut mir leid|es tut mir|entschuldigung|entschuldige|entschuldigen sie|verzeihung|schäme mich|mein fehler|meine schuld|geht auf meine kappe|liegt an mir|lag an mir|war mein) .. _",
            "(nie|nicht mehr|nicht) .. (gemeldet|bedankt|geantwortet|zurückgerufen|geschrieben|verabschiedet)",
            "(hätte|hätt) .. (früher|längst|damals|eher) .. (melden|schreiben|sagen|anrufen|fragen|müssen|sollen)",
        ),
        unless=german("(störung|verwechselt|reagiert|auf meine|umsatz|gruppennachricht)"),
        unless_anywhere=SELLS,
        fires=(
            "Die Funkstille «liegt an mir allein».",
            "Ich habe mich «nie richtig bedankt».",
        ),
        quiet=("Entschuldigen Sie die Störung, ich habe Sie verwechselt.",),
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
    "welcome.same-group": Spoken(
        phrases=german(
            "(in|aus|wegen|von) der .. (gruppe|hebammengruppe|imkergruppe|selbsthilfegruppe|elterngruppe|fachgruppe|ag|arbeitsgruppe) [_] [hatten|haben|hast|gefragt|geschrieben|war|suche|ging]",
            "(mitglied|mitglieder|vorstand|kassier*|schriftführer*) .. (verein|verband|ag|genossenschaft|innung|chor|feuerwehr|bezirk|kreis|im|beim|der)",
            "(stammtisch|elternbeirat|kirchenchor|siedlerverein|gartenverein|feuerwehr|hebammenkreis|innung|posaunenchor|musikverein|alpenverein|elternvertretung|gemeinderat)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Der «Stammtisch» ist diesmal im Pfarrheim.",
            "«In der Hebammengruppe hat» mich Ihre Mappe gerettet.",
        ),
        quiet=("In der Gruppe haben Sie sicher von unserer Lösung gelesen.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=german(
            "(ich bin|bin|wir sind|hier ist|hier schreibt|hier spricht) [_] (der|die|neue|neuer|zwei|eine|ein|euer|ihre|ihr|mutter|vater|papa|mama) .. (neue|neuer|in|aus|bei|von|im|beim|vom|hausmeister*|nachbar*|lehrer*|kassier*|vertreter*|schwester*|tochter|sohn|enkel*)",
            "(ich heiße|ich heisse|mein name ist|ichs|ich bins|hier schreibt|hier ist) {name}",
            "(ich|wir) (wohne|wohnen|arbeite|arbeiten|fahre|unterrichte|leite|spiele|singe|betreue) (in|im|bei|beim|seit|auf|am|an|zwei|gegenüber|das|die|den)",
            "(seit|ab) (märz|mai|{number}|januar|august|kurzem|gestern|montag|september) [_] (bei|in|die|der|an|im|auf|neue)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Ich heiße Ines» und bin auf Station 4B.",
            "«Ich bin die neue Kollegin in» der Disposition.",
        ),
        quiet=("Mein Name ist Kurz, wir bieten Fenster an.",),
    ),
}
