"""What the rules on how a note draws the reader in look for in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.words import SITE, YOUR
from screener.rules.languages.spelling import german

HOOKS: Final[Mapping[str, Spoken]] = {
    "note.rhetorical-question": Spoken(
        phrases=german(
            "^ [na|und|hey|hallo] (lust|bock|interesse|bereit) (auf|für|an) (mehr|neue|weniger|den nächsten|finanzielle|zusätzliche|veränderung) ... ?",
            "^ wer (will|möchte|wünscht|hätte|träumt|mag|kennt|liebt) [sich|das|es|schon] nicht",
            "^ (wollen|möchten|willst|möchtest|wünschen|wünschst) (sie|du|ihr) [sich|dir|euch] [auch|endlich|nicht] (mehr|endlich|weniger|neue|raus|finanziell*|passiv*) ... ?",
            "^ (warum|wieso) (noch|weiter|immer noch|länger|teuer) (warten|zahlen|bezahlen|mehr|selbst|mühsam|suchen)",
            "(worauf|auf was) (warten sie|wartest du|wartet ihr)",
            "^ [und] (das|unser|mein|der|die|unsere) (ergebnis|resultat|clou|problem|geheimnis|schlüssel|lösung|rezept|antwort) ?",
            "wie lange (wollen|willst|möchten|können|kannst|schauen) (sie|du|ihr) [sich|dir|euch] [das|es] noch",
            "(ist|sind) (ihr|ihre|dein|deine|euer|eure) _ (bereit|fit|sicher|geschützt|gerüstet|abgesichert|rechtssicher|zukunftssicher|vorbereitet) [für|auf|vor|gegen] ... ?",
        ),
        fires=(
            "«Wer möchte nicht» ruhiger schlafen?",
            "«Worauf warten Sie» noch?",
            "Wir haben eine Zeile geändert. «Das Ergebnis?» Doppelt so viele Gäste.",
        ),
        quiet=(
            "Wer möchte am Sonntag noch Kuchen mitbringen?",
            "Ist Ihr Hof am Sonntag offen?",
        ),
    ),
    "note.pain-question": Spoken(
        phrases=german(
            "(kennen sie|kennst du|kennt ihr) (das|dieses gefühl|diese situation|auch) ?",
            "(wie|was) (lösen|gewinnen|handhaben|machen|managen|steuern|sichern|organisieren) (sie|ihr) [_] (aktuell|derzeit|momentan|das|bisher|eigentlich|heute|ihre)",
            "(wie zufrieden|zufrieden) (sind sie|bist du|seid ihr) .. (mit|aktuell)",
            "(bist du|sind sie) .. zufrieden mit",
            "(haben sie|hast du|habt ihr) .. (schon mal|schon einmal|sich schon|dir schon|mal) .. (überlegt|nachgedacht|gefragt|angeschaut)",
            "(wissen sie|weißt du|wussten sie|wusstest du) [_] (was|wie viel|wieviel|dass) [_] (sie|ihnen|dich|dir|ihr|das|im) ... (kostet|frisst|verlieren|entgeht|fehlt|zahlen|winter)",
            "(größte|größten|aktuellen) (herausforderung*|baustelle*|sorge*|hürde*)",
            "(was|die dich|die sie) .. (nachts|nachtruhe) .. (wachhält|wach hält|schlafen|raubt)",
            "(fehlt|fehlen|mangelt) (es) [_] (ihnen|dir|euch) (an|auch)",
            "(wären|wäre|würden) .. {number} .. (zusätzliche|mehr|neue) .. ?",
            "(wer haftet|was passiert|was wäre) .. (wenn|falls) _",
            "(sie auch|du auch|ihr auch) ?",
            "(wo|wie) (stehst du|stehen sie) .. (gerade|aktuell|heute) ?",
            "(fenster|heizung|dach) (alt|kaputt) ?",
        ),
        fires=(
            "«Kennst du das?»",
            "«Wie gewinnen Sie aktuell» neue Leute?",
        ),
        quiet=("Wie haben Sie die Prüfung in Steyr damals geschafft?",),
    ),
    "note.what-if": Spoken(
        phrases=german(
            "(stellen sie sich vor|stell dir vor|was wäre wenn|wie wäre es wenn|wie wäre es mit)",
            "(würden|würdest) (sie|du) [_] gern [_] [_] (mehr|weniger|endlich)",
            "(wenn du wissen willst|wenn sie wissen möchten|wollen sie wissen|willst du wissen|möchten sie wissen)",
        ),
        fires=("«Stellen Sie sich vor», der Kalender wäre voll.", "«Willst du wissen», wie das geht?"),
        quiet=("Wenn es am Montag regnet, fällt der Ausflug aus.",),
    ),
    "note.event-pitch": Spoken(
        phrases=german(
            "(unser|unserem|unsere|mein|kostenloses|zum|zur) (webinar|masterclass|summit|challenge|retreat|online event|roundtable)",
            "(online event|online workshop|netzwerkfrühstück|infoabend|infoveranstaltung|female summit|kongressticket*|onlineseminar|netzwerkevent|netzwerktreffen|unternehmerfrühstück|unternehmerabend|businessfrühstück)",
            "(exklusive*|ausgewählte*|kleinen|handverlesene*) (kreis|runde|event|abend|einladung|plätze|veranstaltung)",
            "(sichern sie|sichere|sichern) .. (platz|plätze|ticket*|early bird|demo|termin)",
            "(ein|noch) [_] platz frei",
            "(event|abend|veranstaltung|dinner|frühstück|treffen|netzwerkabend|afterwork) (für|mit|rund um) [_] (unternehmer*|führungskräfte*|entscheider*|gründer*|frauen|selbstständige*|macher*|gleichgesinnte*)",
            "(lade|laden|einladen|einladung) .. (event|webinar|dinner|abend|netzwerk*|workshop|vortrag|infoabend|veranstaltung) _",
            "(mehr verrate ich|lassen sie sich überraschen|lass dich überraschen|ein besonderer abend|besonderes event|inspirierender abend|inspirierenden abend)",
        ),
        unless=german("(suche|ehrenamt*|auto|verein|feuerwehr|stall|kita|gruppe)"),
        fires=(
            "Am Montag ist «unser Webinar» zu Kennzahlen.",
            "«Sichern Sie sich Ihren Platz» am Tisch.",
        ),
        quiet=("Im Auto nach Mistelbach wäre noch ein Platz frei.",),
    ),
    "note.survey-pitch": Spoken(
        phrases=german(
            "(umfrage|studie|befragung|erhebung) .. (unter|teilnehmen|teilnahme|dauer|befrage|minuten|anonym|mit {number}|von {number}|entscheider*|ausgewählten)",
            "(teilnahme|dauer) .. {number} minuten",
            "(im rahmen einer|für unsere|für eine) (studie|umfrage|befragung) .. (befrage*|sprechen|suchen|entscheider*|führung|thema)",
            "{number} [kurze] fragen .. (zu|über|an)",
            "skala von {number}",
        ),
        unless=german(
            "(masterarbeit|bachelorarbeit|diplomarbeit|dissertation|doktorarbeit|studentin|student|promotion|abschlussarbeit)"
        ),
        fires=(
            "Unsere «Studie unter» Handwerkern läuft noch.",
            "Ich hätte «7 kurze Fragen zu» Ihrem Einkauf.",
        ),
        quiet=("Für meine Masterarbeit zur Umfrage unter Hebammen fehlt mir ein Archiv.",),
    ),
    "note.honour": Spoken(
        phrases=german(
            "(jury|redaktion|komitee|kuratoren|kuratorium|akademie|fachbeirat) .. (ausgewählt|nominiert|beschlossen|aufgenommen|gewählt|auserkoren|vorgeschlagen)",
            "(sie|du) (wurden|wurdest|sind|bist) .. (nominiert|ausgewählt|auserkoren)",
            "(top arbeitgeber*|top stimmen|top {number}|top stimme|auszeichnung|award|ehrung|in die engere auswahl|siegel|führenden ärzt*|innovationspreis) .. (nominiert|aufgenommen|verleih*|ausgezeichnet|ausgewählt|würdigen|kreis|gratulieren|freischalten|freizuschalten|betrieb)",
            "(podcast|sonderheft|magazin|jahrbuch|buchprojekt|ärzteverzeichnis|verzeichnis) .. (vorstellen|porträtieren|nicht fehlen|interview*|reichweite|gast|passt perfekt|aufnehmen)",
            "(wir wählen|ausgewählt) .. (künstler*|persönlichkeiten|unternehmer*|expert*)",
            "als (gast|speaker*|speakerin|experte|expertin|stimme) .. (podcast|format|summit|panel|einladen|gewinnen|bühne)",
            "(ausgewählte|handverlesene|exklusiv*) (persönlichkeiten|unternehmer*|partnerhäuser|führungskräfte|expert*|geschäftsführer*|partner|kreis|gäste)",
            "(für unser|für unseren|für das|unser) [_] (siegel|award|preis|ranking|auszeichnung|gütesiegel|zertifikat) [_] [_] [_] [_] (vorgeschlagen|nominiert|ausgewählt|qualifiziert)",
            "(siegel|urkunde|auszeichnung) .. (paket|konditionen|lizenz|kosten)",
            "(ist|sind|wurde|wurden) nominiert",
        ),
        unless=german("(kostet nichts|{number} hörer|kleinen podcast|zwei krankenschwestern|eingereicht)"),
        fires=(
            "Unsere «Jury hat Sie ausgewählt».",
            "«Sie wurden nominiert»!",
            "Ihr Betrieb «ist nominiert».",
        ),
        quiet=("Die Jury tagt am Freitag in Zimmer 12, bringen Sie Stifte mit.",),
    ),
    "note.inner-circle": Spoken(
        phrases=german(
            "(mastermindgruppe|elitekreis|exklusiver kreis|exklusiven kreis|kleiner kreis|kleinen kreis|beirat|unternehmerkreis|family offices|geschlossene gruppe|private gruppe)",
            "nur [_] (eine|ein|zwei|ausgewählte) (person|platz|vertreter|persönlichkeiten|unternehmer) [_] (pro|je|in)",
            "(lade|laden) .. (ausgewählte|nur|handverlesene) _",
        ),
        unless=german("(dorf|verein|kirche|elternbeirat|hebamme*|küche)"),
        fires=("Willkommen im «Elitekreis».", "Wir öffnen einen «exklusiven Kreis» für Chefs."),
        quiet=("Der Kreis der Imker trifft sich im Feuerwehrhaus.",),
    ),
    "note.mass-mail": Spoken(
        phrases=german(
            "(sehr geehrte damen und herren|liebe kontakte|liebe netzwerker*|liebe kundin|lieber kunde|liebe kunden|hallo zusammen|hey leute|liebe alle|liebe community|liebes netzwerk|werter herr|werte geschäftspartner|liebe geschäftspartner|lieber vertriebspartner|geschätzte kontakte)",
            "(alle|allen) meine* (kontakte|kontakten|geschäftspartner|geschäftspartnern)",
            "(rundmail|rundschreiben|kopie an alle|unseren newsletter|unser newsletter|meinen newsletter|den newsletter)",
            "(meine|die) (wichtigsten|alten) kontakte (durch|an)",
            "(abmelden|abbestellen|abmeldung) (ganz unten|jederzeit|unten|hier|per)",
            "(hr|unser neuer|der neue) newsletter",
            "(unser|unsere|mein|meine|meinen|unseren|unserem) [_] [_] (newsletter|*brief|*letter|rundbrief|*post) _",
            "(einmal|zweimal) im (monat|jahr|quartal) .. (schreibe|verschicke|bekommen|impulse|tipps|mail)",
        ),
        unless=german(
            "(suche|storno|lieferung|geliefert|rechnung|bestellung|stammtisch|sitzung|termin)",
            "(elternbrief|gemeindebrief|arztbrief|lehrbrief|pfarrbrief|bauamt)",
        ),
        fires=(
            "«Liebe Kontakte», es gibt Neues!",
            "«Sehr geehrte Damen und Herren», wir sind Hersteller.",
            "«Abmelden jederzeit» möglich.",
        ),
        quiet=("Hallo zusammen, die Sitzung am 9. entfällt.",),
    ),
    "note.urgency": Spoken(
        phrases=german(
            "(nur noch|noch genau|nur) .. {number} [_] (plätze|platz|termine|tage|stunden|stück|häuser|beratungsplätze|slots|partner)",
            "noch (heute|drei|zwei|wenige|einige|ein paar|{number}) [_] (plätze|termine|beratungsplätze|häuser|slots|tickets) [_]",
            "(plätze|tickets|kontingent) .. (begrenzt|limitiert|frei|weg|sichern)",
            "(nur heute|nur noch heute|bis mitternacht|letzte chance|frist endet|bewerbungsschluss|jetzt handeln|schnell sein|jetzt zugreifen|zeitnah öffnen|läuft ab|läuft in)",
            "(nicht|keinesfalls) entgehen lassen",
            "(bräuchte|brauche|benötige) .. (noch heute|bis quartalsende|sofort)",
            "(letzte|nur|noch) {number} (plätze|tickets|karten|termine|restplätze)",
            "(auf die|auf der) (gästeliste|warteliste|teilnehmerliste) (setzen|eintragen)",
            "nur bei (unterschrift|buchung|abschluss|bestellung) bis",
        ),
        unless=german("(urlaub|chor|bus|bühne|verein|krank|hochzeit|zug|hof|prüfung)"),
        fires=(
            "«Nur noch 3 Plätze» frei!",
            "Das ist Ihre «letzte Chance».",
            "«Letzte 4 Plätze» beim Dinner.",
        ),
        quiet=("Im Bus zur Prüfung sind nur noch 3 Plätze, kommst du mit?",),
    ),
    "note.who-decides": Spoken(
        phrases=german(
            "wer .. (bei ihnen|bei euch|in ihrem haus) ... (zuständig|verantwortlich|verantwortet|entscheidet|kümmert|ansprechpartner*)",
            "(richtige|richtigen|zuständige|zuständigen|passende|passenden) (ansprechpartner*|person|kontakt|stelle)",
            "(genau die person|genau der richtige|genau die richtige) _",
            "(entscheider*|entscheidungsträger*)",
        ),
        unless=german(
            "(heizung|schlüssel|fundbüro|bei der gemeinde|befund|wareneingang|rampe|auftrag {number}|paletten|anmeldung|bewerbung|bewerbungen)"
        ),
        fires=("«Wer ist bei Ihnen zuständig» für Papier?", "Sind Sie der «richtige Ansprechpartner»?"),
        quiet=("Wer hat am Freitag den Schlüssel zur Halle?",),
    ),
    "note.teaser": Spoken(
        phrases=german(
            "(hab|habe|hätte) [da] (was|etwas|eine idee|einen tipp|ein paar ideen|spannendes) .. (dich|sie|dir|ihnen|interessier*|helfen)",
            "(mehr dazu|mehr verrate|verrate ich|mehr erfahren sie|mehr erfährst du|details) .. (gespräch|persönlich|telefon*|wenn|privat)",
            "(darf ich ehrlich sein|gestatten sie mir|ich sag dir was|ich geb dir mal was mit)",
            "(dinge|punkte|fehler) die (ich|sie|du) .. (über|vermeiden|aufgefallen|kosten)",
            "(ideen|idee) (wie|für|zu) (sie|dein|deinen|ihr|ihren|du|ihre) _",
            "(musste|muss) .. an (sie|dich) denken",
            "(was ich meine|worum es geht) .. (nimm an|schreib|melde)",
            "(hätte|habe|hätten|haben) [ich|wir] (eine|einen|ein|da eine|da etwas|vielleicht etwas) [_] (idee|vorschlag|anliegen|möglichkeit|projekt|thema|gedanken) [_] (für|mit|zu|die|das|den|vor)",
            "(projekt|vorhaben|idee|möglichkeit) .. (für sie|für dich|dich|sie) .. (interessant|spannend|passen|passend) (sein|wäre|ist)",
        ),
        unless=german("(kantine|leberkäs|damals|gestern|oma|opa|rezept|friedhof|grab|lied)"),
        fires=("Ich «hätte da etwas für Sie».", "«Darf ich ehrlich sein»?"),
        quiet=("Beim Leberkäs gestern musste ich an dich denken.",),
    ),
    "note.go-look": Spoken(
        phrases=german(
            "(schau|schauen sie|schaut|guck|wirf einen blick) .. (auf|in|bei) [_] (profil|seite|website|webseite|shop|homepage|video|kanal|link)",
            "(hier|link) [ist|geht es|gehts|der|zur|zum|zu] [_] (link|kalender|anmeldung|demo|video|webinar|termin|buchen)",
            "(link|kalender) (unten|im profil|in der bio|in den kommentaren|zum kalender|zu meinem kalender|im anhang|anbei)",
            "(klick|klicken sie|klicke|tragen sie sich|trag dich|abonnier*|folge uns|folgen sie)",
        ),
        fires=("«Schau mal auf mein Profil».", "«Link unten»."),
        quiet=("Schau in die Kiste im Keller, da liegt die Pumpe.",),
    ),
    "note.uninvited-work": Spoken(
        phrases=german(
            "(habe|hab|haben) .. (vorbereitet|analysiert|durchgerechnet|bericht erstellt|testgast|protokoll)",
            "(mir erlaubt|uns erlaubt|war so frei|die freiheit genommen|ungefragt)",
            f"(habe|hab) (mir|uns) {YOUR} ({SITE[1:-1]}|profil|betrieb|auftritt|unterlagen|firma) .. (angesehen|angeschaut|durchgesehen)",
        ),
        fires=(
            "Ich habe «mir erlaubt», Ihren Laden zu prüfen.",
            "Ich «war so frei» und rechnete.",
        ),
        quiet=("Ich habe die Protokolle der Sitzung vorbereitet, wie beschlossen.",),
    ),
    "note.acts-as-agreed": Spoken(
        phrases=german(
            "(ich nehme das als|nehme ich als) (ja|zusage)",
            "(in ihrem namen|in deinem namen) .. (geschickt|bestellt|angemeldet|unterschrieben)",
            "(habe|hab) (sie|dich) [_] (angemeldet|eingetragen|vorgemerkt|eingeplant|notiert)",
            "(wie besprochen|wie vereinbart) (oder|beziehungsweise) _",
            "(trage|plane|notiere|merke) (sie|dich) .. (ein|vor)",
            "(bestätigen sie|bestätige) nur noch",
        ),
        fires=("«Ich nehme das als Ja».", "Ich «habe Sie schon angemeldet»."),
        quiet=("Ich habe mich für den Kurs am Montag angemeldet.",),
    ),
    "note.territory-rep": Spoken(
        phrases=german(
            f"(bin|sind) .. (in|um) {YOUR} (gegend|region|nähe|ort|stadt) .. (unterwegs|termine|treffen)",
            f"(nächste|kommende|diese) woche .. (in|bei) {YOUR} (gegend|region|nähe|ort|stadt)",
            "(vertriebsbeauftragte*|gebietsleiter*|außendienst*|ansprechpartner für ihre region|für ihre region zuständig)",
        ),
        fires=(
            "Ich «bin nächste Woche in Ihrer Gegend unterwegs».",
            "Ich bin der neue «Gebietsleiter» für Franken.",
        ),
        quiet=("Das Gewitter zieht in Ihre Richtung, Plane drauf!",),
    ),
    "note.offers-to-show": Spoken(
        phrases=german(
            "(zeige|zeig) (ich|ihnen|dir|euch) [_] [_] (gern|gerne|wie|wo|was|in)",
            "ich zeig* (ihnen|dir|euch) _",
            "(darf ich|dürfen wir|soll ich|kann ich) .. (zeigen|vorstellen|präsentieren|unterbreiten|durchrechnen)",
            "(rechne|rechnen) .. (durch|vor) [_] (gern|gerne)",
            "(wann|darf) .. (sie|ihnen|konzept|lösung|app) zeigen",
            "(ihnen|dir|euch|sie) ... (zeigen|vorführen|präsentieren|vorstellen|demonstrieren|unterbreiten) (wie|was|wo|dürfte|darf|würde|möchte|kann)",
            "(würde|würden|möchte|möchten|könnte|darf|dürfte|dürfen|kann|gern|gerne) [ich|wir] [ihnen|dir|euch|sie] ... (zeigen|vorstellen|präsentieren|vorführen|unterbreiten)",
            "(führe|führen|stelle|stellen|präsentiere) (ich|wir) (ihnen|dir|euch|sie) .. (vor|gern|gerne|unverbindlich|das|die|den|unser|unsere)",
            "(darf|dürfte|kann|könnte) (ich|wir) (ihnen|dir|euch) (mehr|davon|etwas|kurz|dazu) .. (erzählen|sagen|schicken|zeigen|verraten)",
        ),
        unless=german("(keller|halle|lehrling*|foto*|hof|kollegin)"),
        fires=(
            "«Ich zeige Ihnen das» in zehn Minuten.",
            "«Darf ich unser Konzept vorstellen»?",
            "«Gern würde ich Ihnen in Ruhe zeigen», wie das geht.",
        ),
        quiet=(
            "Der Hausmeister zeigt Ihnen am Montag die Halle.",
            "Die Kollegin wird Ihnen am Montag das Lager zeigen.",
        ),
    ),
    "note.lists-you": Spoken(
        phrases=german(
            "(adressdatenbank|firmenadressen|adressen von|kontaktdaten von|datensätze|datenbank mit|verifizierte (kontakte|adressen|ansprechpartner|e mail)|leadliste|ansprechpartner aus) [_]",
            "(auf meiner liste|auf unserer liste|in unserer datenbank|auf meiner shortlist|in unsere auswahl|auf der liste der) _",
        ),
        fires=(
            "Wir haben «Firmenadressen aus» ganz Bayern.",
            "Sie stehen «auf unserer Liste ganz» oben.",
        ),
        quiet=(
            "Dein Name steht auf der Helferliste.",
            "Die Adresse des Druckers fehlt mir.",
        ),
    ),
}
