"""What the rules on readers and listeners look for in German; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.selling import SELLS
from screener.rules.languages.german.words import WORK, YOUR
from screener.rules.languages.spelling import german

READERS: Final[Mapping[str, Spoken]] = {
    "welcome.your-work": Spoken(
        phrases=german(
            f"{YOUR} [_] [_] {WORK} (über|zu|zum|zur|von|vom|in|im|auf|aus|bei|beim|am|an|für|mit|hat|war|hing|hängt|stand|steht|ist|habe|hab|s)",
            f"(gelesen|gehört|gesehen|nachgebaut|nachgekocht|zitiert|ausgeschnitten) .. {YOUR} .. {WORK}",
            f"{YOUR} [_] [_] {WORK} ... (gelesen|gehört|gesehen|ausgeschnitten|zitiert|nachgebaut|aufgehängt|geholfen|gelacht|genutzt|probiert)",
            f"(frage|nachfrage|anmerkung|ergänzung) zu {YOUR} .. {WORK}",
            "(seite|kapitel|folie|fußnote|folge|minute) {number}",
            f"{YOUR} [_] [_] {WORK} [_] (trifft|traf|hilft|half|begleitet|liegt|hängt|spricht|fand|finde|lese|las|kenne|nutze|benutze|verwende|stimmt|fehlt|brachte|tat|gefällt|gefiel|erinnert|verstehe|übernommen|klebt|läuft|rettete)",
            f"(lese|las|verfolge|mag|schätze|kenne|hörte|höre|sah|fand|finde|nutze|benutzen|verwenden|liebe|brauche|suche|habe|hab) [_] [_] {YOUR} [_] {WORK}",
            f"in {YOUR} [_] {WORK} [_] (steht|schreiben|schreibst|erwähnen|erwähnst|sagen|zeigen|zeigst|nennen|erwähnt|gelesen|beschreiben|beschreibst|fehlt|stand|gibt|ging)",
            "(guter|starker|schöner|toller|spannender|kluger|wichtiger|mutiger|super|klasse) [_] (*vortrag|*artikel|*beitrag|text|auftritt|kommentar) (in|über|auf|am|beim|zu|zum|zur|gestern|heute|neulich|letzte)",
            "(gefällt mir|mir gefällt|gefällt|gefallt|bewundere|bewundern|finde es toll|finde es schön|finde es gut|finde es stark|ich mag|schätze sehr|beeindruckt mich) [_] wie (ihr|ihre|euer|eure|dein|deine|die|das|der) _",
            "(bei ihnen|bei euch) (im|in|am|auf|darf|kann|gibt) ... (finde ich|gefällt mir|toll|großartig|schön|vorbildlich)",
            f"{YOUR} (zeichnungen|bilder|fotos|lieder|brote|möbel|stühle|texte|karten|gedichte|keramik|gärten|figuren|rezepte) [_] _",
            "(in|auf|laut) [_] (artikel|beitrag|buch|seite|folie|tabelle|text|vortrag|kapitel|heft|ausgabe) [_] [_] (steht|stand|heißt|fehlt|schreiben|nennen|richtig|müsste|stimmt)",
            "(toller|guter|schöner|starker|wichtiger|kluger|berührender|treffender) (vortrag|artikel|beitrag|text|kommentar|auftritt) _",
            "(ihre|deine|eure) (ausführungen|gedanken|zeilen|worte|forschung|sendung|stimme im|arbeit zu|arbeit über|arbeiten zu|forschung zu|website zu) _",
        ),
        unless_anywhere=SELLS,
        unless=german("(google|suchergebnis*|suchmaschine*)"),
        fires=(
            "«Ihr Vortrag über» Kläranlagen hat bei uns im Bauhof gewirkt.",
            "«Auf Seite 47 steht» die falsche Jahreszahl.",
            "«Ihr Beitrag zum» Estrich hilft uns sehr.",
            "«Guter Vortrag in» Ulm.",
            "«Mir gefällt, wie Ihr Team» jede Panne erklärt.",
        ),
        quiet=(
            "Auf Seite 3 von Google findet Sie keiner.",
            "Ihr Vortrag war stark, unsere Kunden sparen damit 20 Prozent.",
            "Ihr Beitrag gefällt mir, unsere Software misst das schon.",
            "Mir gefällt, wie Ihr Team wächst, unsere Agentur hilft gern.",
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
            "(was|wie) (sie|du|ihr) [da|dort|neulich|gestern|in|im] (über|zu|zum|zur|von|vom) ... (geschrieben|gesagt|erzählt|gezeigt|berichtet|erklärt)",
            "zu (deiner|ihrer|eurer) (nachricht|frage|mail|anfrage|bitte|bemerkung|suche)",
            "auf (deine|ihre|eure) (nachricht|frage|mail|anfrage|anzeige|bitte) [_] (hin|antworte|melde|schreibe|wegen|vom|von)",
            "(um|nach) (den|die|das|der|dem) (sie|du|ihr) .. (gebeten|gefragt|gesucht)",
            "(habe|hab|hörte|hören) [ich] (sie|dich|euch) .. (im|in|bei|beim|auf) .. (gehört|reden|sprechen|erzählen|gesehen|lesen|spielen|singen)",
            "(haben|hast|hatten|hattest) [_] (unter|bei|auf|in) [_] [_] (kommentiert|geschrieben|gefragt|geantwortet|empfohlen|erwähnt)",
            "(ihr|dein) (kommentar|hinweis|einwand|satz|zitat) (unter|zu|zur|zum|bei|vom|über|hat|war|trifft|stimmt)",
            "(zu|auf) (ihrer|ihre|deiner|deine) (frage|anfrage|suche|bitte|aussage|bemerkung|these) (zu|zum|zur|nach|unter|von|vom|hin|wegen|ob|wie|dass)",
            "(habe|hab|hörte) [ich] (sie|dich|euch) .. _ .. (gehört|hören|reden|sprechen|erzählen|gesehen|gelesen)",
            "(haben|hast|hatten) (sie|du) [_] [_] (recht|unrecht|vollkommen recht)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Sie hatten recht» mit dem Estrich.",
            "Danke «für Ihren Hinweis» zum Dach.",
            "«Sie wollten mir noch» die Adresse geben.",
            "«Zu deiner Nachricht»: die Probe ist um sieben.",
        ),
        quiet=("Sie haben gesagt, es passt: unsere Software spart Zeit.",),
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
            "(ich frage|frage nur|frage deshalb|der grund|grund meiner|hintergrund ist|hintergrund der frage|der anlass|anlass) .. _",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Ich frage Sie, weil Sie» das Register führen.",
            "«Ich schreibe Ihnen wegen» der Orgel in Hall.",
        ),
        quiet=("Weil Sie Entscheider sind, möchte ich Ihnen unsere App zeigen.",),
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
            "(rat|tipp|hinweis|vorschlag|idee|trick) ... (gewirkt|geholfen|geklappt|funktioniert|gold wert|goldrichtig)",
            "(weil|nachdem) (sie|du) (mich|mir|uns) _",
        ),
        unless=german("(kunden|unternehmen|mandanten|coach*)"),
        unless_anywhere=SELLS,
        fires=(
            "«Dank Ihrer Anleitung läuft» die Pumpe.",
            "Das «hat mir sehr geholfen».",
            "Ihr «Tipp hat gewirkt».",
        ),
        quiet=(
            "Mit Ihrem Profil passen Sie in unser Partnerprogramm.",
            "Unser Coaching hat uns sehr geholfen, kostenlos für Sie.",
        ),
    ),
    "welcome.disagrees": Spoken(
        phrases=german(
            "(widersprechen|widerspreche|anderer meinung|anders sehe|sehe ich anders|sehe das anders|stimmt so nicht|stimmt nicht ganz|nicht ganz richtig|nicht einverstanden|bin skeptisch|da irren sie|da irrst du|kleine korrektur)",
            "(bei uns|hier|im landkreis|in der praxis) .. (verlangt|heißt es|sagt|gilt|ist es) .. (anders|umgekehrt|neuerdings|das gegenteil|nur|genau)",
            "(^ doch|doch wir|ich glaube nicht dass|ich würde eher|meines wissens|soviel ich weiß) _",
            "(mit verlaub|bei allem respekt|mit allem respekt|mit respekt)",
            "(nicht|anderer) (ihrer|deiner|eurer|der) (ansicht|meinung|auffassung)",
            "(bin|wäre) [_] nicht (sicher|überzeugt|so sicher|ganz sicher) (ob|dass)",
            "(sagt|zeigt|belegt|ergab|zeigen|sagen) .. (etwas anderes|das gegenteil|anderes|umgekehrte)",
            "(wurde|ist|seit) {number} (geändert|aufgehoben|novelliert|ersetzt|außer kraft)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Da muss ich «widersprechen», die Norm gilt seit 2019.",
            "«Meines Wissens ist» die Frist länger.",
            "«Mit Verlaub», die Norm ist neu.",
        ),
        quiet=(
            "Ihre Preise stimmen nicht mehr, unser Angebot schon.",
            "Das sehe ich wie Sie.",
        ),
    ),
}
