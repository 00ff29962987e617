"""What someone who sells tells in German of own successes, courses, trials and partnerships."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.words import PEOPLE, YOUR
from screener.rules.languages.spelling import german

CLIENTS: Final = (
    "(kunden|kundinnen|mandanten|mandantinnen|klienten|klientinnen|teilnehmer|teilnehmerinnen|coachees|nutzer"
    "|anwender|partnerbetriebe|partnerfirmen|patienten)"
)
FIRM: Final = (
    "(kunde|kunden|kundin|betrieb|firma|praxis|bäckerei|kanzlei|unternehmen|mittelständler|hersteller|händler|hotel|autohaus|klinik"
    "|zahnarzt|zahnarztpraxis|steuerkanzlei|agentur|handwerksbetrieb|malerbetrieb|tischlerei|metzgerei|brauerei|restaurant|studio|shop"
    "|onlineshop|verein|schule|pflegedienst|maschinenbauer|logistiker|spedition|apotheke|coach|coachin|trainerin|beraterin|makler|winzer)"
)
RISEN: Final = (
    "(verdoppelt|verdreifacht|verdoppeln|verdreifachen|halbiert|halbieren|gesteigert|steigern|gesenkt|senken|eingespart|einsparen|reduziert"
    "|reduzieren|gewonnen|erzielt|erhöht|vervierfacht|verzehnfacht|generiert|skaliert|gespart|ausgebucht|verdoppelte|verdreifachte|halbierte"
    "|steigerte|senkte|gewann|erzielte|sparte)"
)
FIGURES: Final = (
    "(umsatz|umsätze|kosten|anfragen|buchungen|bewerbungen|krankenstand|ausschuss|energiekosten|stromkosten|heizkosten|leads|termine"
    "|abschlüsse|reichweite|conversion|fehlzeiten|retouren|ausfallzeiten|verkäufe|gewinn|marge|besucherzahlen|bearbeitungszeit|fluktuation)"
)

BOASTS: Final[Mapping[str, Spoken]] = {
    "note.tale-of-success": Spoken(
        phrases=german(
            f"(eine|einer|einige|viele|mehrere|zwei|drei|fast alle|alle|die meisten|{{number}}) (unserer|meiner|von unseren|von meinen|von meinem) {CLIENTS}",
            f"(unsere|meine) {CLIENTS} ... ({{percent}}|{{number}} prozent|{{money}}|im schnitt|durchschnittlich|doppelt|mehr|weniger|{RISEN[1:-1]})",
            f"{FIGURES} ... (verdoppelt|verdreifacht|halbiert|gesteigert|gesenkt|reduziert|vervierfacht|verdoppeln|verdreifachen|halbieren) [_] (hat|haben|konnte|konnten|werden|wurde|wurden|in|und|innerhalb|binnen|$)",
            f"(einen|einem|einer|eine|ein|für|bei) .. {FIRM} ... ({{percent}}|{{number}} prozent|doppelt so|verdoppelt|verdreifacht|halbiert|gesenkt|gesteigert|eingespart|neue kunden|neukunden|mehr umsatz|mehr anfragen|ausgebucht)",
            f"(haben|konnten|habe|konnte) (wir|ich) [_] [_] (für|bei|mit) (einen|einem|einer|eine|ein|zwei|drei|anderen|mehrere|einige) ... {RISEN}",
            f"um [rund|fast|über|bis zu|etwa|mehr als] ({{percent}}|{{number}} prozent|ein drittel|die hälfte|ein viertel|das doppelte|das dreifache) {RISEN}",
            "von [_] ({number}|{money}|null) .. auf [_] ({number}|{money}) .. (in|innerhalb|binnen|pro|im|gebracht|gesteigert|gewachsen)",
            "(dank|mit|durch) (uns|unserer hilfe|unserem system|unserer methode|unserer software|meiner hilfe|meiner methode|meinem programm|unserer unterstützung|unserem coaching|meinem coaching|unserer kampagne|unserer lösung)",
            "(genau das|dasselbe|das gleiche|das) (schaffen|erreichen|machen|können|wollen) wir [auch] (für|mit|bei) (sie|ihnen|dich|dir|euch|ihrem|ihrer|deinem)",
            "(erfolgsgeschichte|erfolgsgeschichten|fallstudie|fallstudien|kundenstimmen|referenzprojekt|referenzprojekte)",
            "(zahlen|ergebnisse|resultate) sprechen [eigentlich] für sich",
            f"(wie|was) (ein|eine|andere|drei|zwei|unsere) .. ({FIRM[1:-1]}|{PEOPLE[1:-1]}) ... {RISEN}",
            "({number}|{percent}) (mehr|neue|zusätzliche|weniger) (anfragen|kunden|buchungen|bewerbungen|umsatz|termine|leads|aufträge|mitglieder|patienten|besucher|gäste|ausschuss|retouren|energie|aufwand)",
            "(bevor|seit|seitdem) (er|sie|der kunde|die kundin) ... (mit uns|mit mir|zu uns|zu mir) (arbeitet|kam|gekommen|arbeiten)",
            f"(habe|haben) (ich|wir) (bereits|schon|schon über|über|mehr als|inzwischen) {{number}} .. ({PEOPLE[1:-1]}|menschen|projekte) .. (geholfen|begleitet|unterstützt|beraten|umgesetzt|gecoacht|gebracht)",
        ),
        unless=german(
            "(dank|durch|mit|nach) (ihr|ihrem|ihrer|ihren|deinem|deiner|deinen|eurem|eurer|euren) _",
            f"{YOUR} (tipp|rat|vortrag|beitrag|artikel|buch|hinweis|idee|methode|studie|text|kurs|zahlen|vorschlag|anleitung|rechnung|post)",
            "(suche|suchen|brauche|brauchen|stimmt das|frage)",
        ),
        fires=(
            "«Einer unserer Kunden» aus Kassel brät jetzt im Akkord.",
            "«Für eine Bäckerei fanden wir neue Kunden».",
            "Die «Ergebnisse sprechen für sich».",
            "So wuchs der Laden «von 3 auf 40 Bestellungen pro» Tag.",
        ),
        quiet=(
            "Dank Ihrem Tipp haben wir den Ausschuss halbiert.",
            "Wir sind von Haus 3 auf Station 4 umgezogen.",
            "Ein Kunde hat nach Ihnen gefragt, er wohnt in Hof.",
        ),
    ),
    "note.advertising": Spoken(
        phrases=german(
            "(solange [der|die|unser] vorrat reicht|nur solange|jetzt (zugreifen|bestellen|sichern|buchen|entdecken|anmelden|kaufen|shoppen|testen|profitieren|zuschlagen))",
            "^ (entdecken|entdecke|gönnen|gönn|erleben|erlebe|sichern|sichere|verwandeln|verwandle|verwöhnen|profitieren|überzeugen|lassen sie sich|lass dich) (sie|dir|dich|sich|die|den|das|jetzt|unsere|selbst|verführen|begeistern|inspirieren|verwöhnen|überraschen)",
            "(weil (sie|du|ihr) es .. (wert|verdient)|(sie|du) (haben|hast) es [sich|dir] verdient)",
            "(schluss mit|nie wieder|vergessen sie|vergiss|das ende von|adieu) .. (stress|chaos|papierkram|kalten|müden|rückenschmerzen|excel|zettelwirtschaft|aufwand|warteschleife*|schmerzen|sorgen|ärger|steuern|kaltakquise)",
            "(das ideale|das perfekte|die perfekte|die ideale|das schönste) (geschenk|geschenkidee|lösung für|überraschung)",
            "(neu im|ab sofort im|ab sofort in unserem|jetzt im|jetzt neu|neu bei uns|neu eingetroffen|frisch eingetroffen) (sortiment|angebot|programm|shop|onlineshop|laden|im|unser|unsere|$)",
            "(unsere|die) (neue kollektion|sommerkollektion|winterkollektion|herbstkollektion|neuheiten|angebote der woche|bestseller) _",
            "(höchste|beste|erstklassige|premium) (qualität|handwerkskunst|zutaten|materialien) (zu|zum|aus|für|trifft|und)",
            "(zum (sonderpreis|aktionspreis|vorteilspreis|einführungspreis)|sonderangebot|aktionspreis|gratis dazu|versandkostenfrei|schnäppchen)",
        ),
        fires=(
            "Unsere Laternen sind da, «solange der Vorrat reicht»!",
            "«Gönnen Sie» sich warme Füße.",
            "«Nie wieder kalten» Kaffee.",
        ),
        quiet=(
            "Nie wieder so ein Hochwasser, sagte der Müller.",
            "Genießen Sie den Ruhestand, Frau Ott!",
            "Der Vorrat an Saatgut reicht bis Mai, sagt Jens.",
        ),
    ),
    "note.course-on-offer": Spoken(
        phrases=german(
            "(anmeldung|anmeldungen|anmelden|plätze|einschreibung) .. (ist|sind|jetzt|ab sofort|noch|unter|zu|zum) .. (offen|geöffnet|möglich|frei|verfügbar|eröffnet|seminar|webinar|kurs|workshop|retreat)",
            "(mein|meinem|meinen|unser|unserem|unseren|unserer|meiner|meine|unsere) .. (onlinekurs|online kurs|kurs|lehrgang|retreat|bootcamp|masterclass|workshop|seminar|training|ausbildung|akademie|webinar|zertifikatskurs|mentoring|mentorenprogramm|weiterbildung|intensivseminar|gruppencoaching|vip tag) ... (beginnt|startet|anmelden|anmeldung|teilnehmen|teilnahme|dabei|lernen|lernst|zeige|erfahren|plätze|platz|einladen|für)",
            "(lade|laden|möchte|möchten|dürfen|darf) [ich|wir] .. (sie|dich|euch|ihnen|dir) .. (zu|zum|zur|ins|in) (unserem|meinem|unserer|meiner|einem|kostenlosen|unser|mein|unseren|meinen) .. (workshop|seminar|webinar|retreat|masterclass|lehrgang|kurs|onlineseminar|infoabend|training|vortrag|impulsvortrag|kongress|mastermind) (ein|einladen|für|am|über|zum|zu)",
            "(wir|ich) (veranstalten|veranstalte|starten|starte|geben|gebe|bieten|biete) .. (ein|eine|einen|unser|mein|unsere|meine) .. (bootcamp|webinar|onlinekurs|masterclass|retreat|seminar|lehrgang|workshop|intensivkurs|ausbildung zum|ausbildung zur)",
            "(zertifikatslehrgang|intensivseminar|impulsworkshop|mastermind|online kongress|onlinekongress|vip tag|schnupperworkshop|schnuppercoaching|jahresprogramm|inhouse schulung|inhouse seminar*) _",
            "(sichern sie sich|sichere dir|sichert euch|reservieren sie|reservier dir) .. (platz|ticket|plätze|teilnahme|frühbucher*)",
            "(nur noch|noch|letzte) ({number}|wenige|ein paar|zwei|drei|vier|fünf) [freie] (plätze|restplätze|tickets|karten) (frei|verfügbar|für|beim|im|in)",
            "(bildungsgutschein|förderung bis|zu {percent} förderbar|förderfähig|staatlich gefördert) _",
        ),
        unless=german(
            "(referent|referentin|dozent|dozentin|als gast|halten sie|würden sie|könnten sie|sprechen sie)",
            "(sie|du|ihr) (hast|haben|habt|hatten) .. (kurs|seminar|workshop) .. (gehalten|gegeben|geleitet)",
            "(war|waren|saß|habe|haben|hatte) .. (teilgenommen|besucht|gelernt|dabei|mitgemacht)",
            "(zahlt selber|zahlt selbst|kostet nichts extra|stammtisch)",
        ),
        fires=(
            "«Wir starten ein Bootcamp» für scheue Redner.",
            "«Sichern Sie sich Ihren Platz» im Garten.",
            "Die «Anmeldung ist ab sofort möglich».",
        ),
        quiet=(
            "In Ihrem Kurs in Ulm saß ich ganz hinten.",
            "Würden Sie in unserem Seminar für Imker sprechen?",
            "Unser Lehrgang von 1998 trifft sich im Mai.",
        ),
    ),
    "note.easy-start": Spoken(
        phrases=german(
            "(dauert|kostet [sie|dich|euch]) [nur|gerade mal|lediglich|keine|höchstens|maximal] ({number}|eine|zwei|drei|fünf|zehn|ein paar|wenige) (minuten|minute|min|sekunden|klicks)",
            "(ohne|keine|kein|null) (vorkenntnisse|vorkenntnis|erfahrung nötig|risiko|verpflichtung|verpflichtungen|vertragsbindung|mindestlaufzeit|vorwissen|mehraufwand|aufwand für|eigenkapital|it kenntnisse|technisches|programmierkenntnisse|kosten für)",
            "(in|nach|innerhalb von|binnen) ({number}|wenigen|ein paar|zwei|drei|fünf) (minuten|tagen|stunden|klicks|wochen) (startklar|einsatzbereit|online|eingerichtet|installiert|live|fertig|umgesetzt|erledigt|starten)",
            "(wir|ich) (übernehmen|übernehme|kümmern uns um|erledigen|kümmere mich um) (alles|den rest|das komplette|die komplette|sämtliche|alle formalitäten|den ganzen)",
            "(sie|du) (müssen|musst|brauchen|brauchst) [sich|dich|dafür|selbst] (um nichts|nichts weiter|nichts tun|nur|lediglich|gar nichts) _",
            "(kinderleicht|kinderleichte|mit wenigen klicks|mit einem klick|per knopfdruck|auf knopfdruck|völlig unkompliziert|rundum sorglos*|plug and play|jederzeit kündbar|monatlich kündbar|unverbindlich und kostenlos|kostenlos und unverbindlich|kostenfrei und unverbindlich|ganz ohne risiko|ohne jedes risiko|risikofrei)",
        ),
        unless=german(
            "(zug|bus|fahrt|führung|weg|spaziergang|interview|aufnahme|arbeit an|bei uns|fußweg|telefonat|meine frage|bachelorarbeit|masterarbeit|sendung)"
        ),
        fires=(
            "Es «dauert nur 4 Minuten».",
            "«Ohne Vorkenntnisse», versprochen.",
            "«Wir kümmern uns um alles».",
        ),
        quiet=(
            "Der Fußweg zur Mühle dauert 20 Minuten.",
            "Ohne Ihre Erfahrung hätten wir das Dach verloren.",
        ),
    ),
    "note.hinted-venture": Spoken(
        phrases=german(
            "(habe|hätte|haben|hätten) [ich|wir] [da|für sie|für dich] (ein|eine|einen|etwas) [ganz|sehr] (spannendes|interessantes|lukratives|besonderes|großes|spannende|interessante|lukrative|besondere|außergewöhnliche|außergewöhnliches|vielversprechendes|vertrauliches) [_] (projekt|vorhaben|idee|chance|möglichkeit|angebot|sache|gelegenheit|konzept|für sie|für dich)",
            "(projekt|idee|vorhaben|konzept|möglichkeit|geschäftsidee|geschäftsmodell|chance|opportunity) .. (die|das|welches|welche) (sie|dich|für sie|für dich|ihnen|dir|euch) ... (interessant|interessieren|spannend|passen|gefallen|begeistern|reizen|könnte)",
            "(arbeite|arbeiten|planen|plane|bauen|baue|starten|entsteht|tut sich) .. an (etwas großem|etwas neuem|einer großen sache|etwas besonderem|etwas einzigartigem)",
            "(etwas großes|was großes|etwas ganz großes|etwas wirklich großes) (aufbauen|bauen|entsteht|auf|im|vor|bewegen)",
            "(einmalige|einzigartige|seltene|riesen|riesige) (chance|gelegenheit|möglichkeit|geschäftschance)",
            "(details|näheres|mehr dazu|mehr|genaueres|alles weitere) .. (gern|gerne|nur|am besten) .. (persönlich|auf anfrage|telefonisch|im gespräch|per telefon|bei einem|in einem|unter vier augen|vertraulich)",
            "(kann|darf|möchte) [ich|dazu|hier] (noch nicht|nicht) (viel|mehr|zu viel) (verraten|sagen|erzählen|schreiben|dazu sagen)",
            "(auf der suche nach|suche|suchen|brauche) .. (mitstreiter|mitstreitern|mitstreiterinnen|menschen die etwas bewegen|leute mit biss|macher|machern|querdenker|gleichgesinnte|gleichgesinnten|partner für ein|visionäre)",
            "(geschäftsidee|geschäftliches anliegen|geschäftlichen vorschlag|geschäftlicher vorschlag|geschäftsvorschlag|geschäftsmöglichkeit|geschäftliche möglichkeit|geschäftschance|geschäftskonzept) _",
        ),
        unless=german("(ihr|dein|euer|ihres|deines) (projekt|vorhaben|plan|konzept)"),
        fires=(
            "Ich habe eine «Geschäftsidee für» Menschen wie Sie.",
            "Wir «arbeiten an etwas Großem».",
            "Ich «hätte da ein spannendes Projekt».",
        ),
        quiet=(
            "Das Projekt im Museum endet im Mai.",
            "Ihre Idee mit dem Ofen hat funktioniert.",
            "Ich habe etwas für Sie: den Schirm aus dem Zug.",
        ),
    ),
    "note.offers-trial": Spoken(
        phrases=german(
            "(darf|dürfen|kann|können|möchte|möchten|würde|würden|soll|sollen|zeige|zeigen|wollen) .. (demo|live demo|demoversion|produktdemo|vorführung|testzugang|testaccount|probelizenz|testversion|demozugang|musterpaket|teststellung|pilotprojekt|probeexemplar|testgerät)",
            "(kostenlos|unverbindlich|gratis|kostenfrei|{number} tage|vier wochen|einen monat|30 tage|14 tage) [kostenlos|unverbindlich|gratis|kostenfrei|und] (testen|ausprobieren|teststellen|zur probe|kennenlernen|probieren|reinschnuppern)",
            "(testen|probieren|teste|probier) (sie|es|sie es|du es|uns|das|unsere|unser) .. (unverbindlich|kostenlos|{number} tage|selbst|doch|einfach|gratis|in ruhe|aus)",
            "(erster monat|ersten monat|erste monat|ersten {number} tage|erste stunde|erste analyse|erstanalyse|erstberatung|probemonat|probestunde|probetag) .. (gratis|kostenlos|kostenfrei|geschenkt|umsonst|auf uns|auf unsere kosten|geht)",
            "(stellen|stelle|lassen|leihen|schicken) (wir|ich) (ihnen|dir|euch) .. (testgerät|muster|probe|gerät|testweise|zur probe|teststellung)",
            "(überzeugen sie sich selbst|überzeuge dich selbst|geld zurück garantie|bei nichtgefallen|sehen heißt glauben|nichts zahlen|zahlen sie nichts|erst bei erfolg|nur bei erfolg|erfolgsbasiert|auf erfolgsbasis)",
        ),
        unless=german(
            "(könnte ich|könnten wir|dürfte ich|dürften wir|dürfen wir ihre|darf ich ihre|dürfen wir bei ihnen|wir würden gern ihre|probetag|probearbeiten|bei ihnen testen)"
        ),
        fires=(
            "Darf ich Ihnen «unverbindlich zur Probe» eine Waage dalassen?",
            "Der «Erste Monat ist gratis».",
            "«Überzeugen Sie sich selbst».",
        ),
        quiet=(
            "Dürften wir Ihr Studio am Montag ansehen?",
            "Ich würde gern zum Probearbeiten kommen.",
            "Die Probe der Kapelle ist am Freitag.",
        ),
    ),
    "note.wants-partnership": Spoken(
        phrases=german(
            "(mögliche|möglichen|eventuelle|potenzielle|potenziellen|denkbare|zukünftige|künftige|eine|über eine|spannende|strategische|langfristige|gemeinsame) (zusammenarbeit|kooperation|kooperationen|partnerschaft|partnerschaften|kooperationsmöglichkeiten|synergien) .. (sprechen|austauschen|ausloten|besprechen|interessiert|vorstellen|interessant|reden|offen|prüfen|denkbar|möglich|kennenlernen|unterhalten|zwischen)",
            "(synergien|synergie|synergieeffekte|anknüpfungspunkte|schnittmengen|berührungspunkte|win win|winwin|überschneidungen) (nutzen|zwischen|heben|schaffen|finden|sehe|sehen|ausloten|für beide|entdecken|gibt|ergeben|prüfen|und)",
            "(sehe|sehen|gibt es|entdecke|erkenne) .. (synergien|potenzial für eine|möglichkeiten einer|potenzial zwischen|potenzial für beide|anknüpfungspunkte|schnittmengen|berührungspunkte|überschneidungen)",
            "(kooperationspartner|kooperationspartnern|vertriebspartner|vertriebspartnern|empfehlungspartner|empfehlungspartnern|netzwerkpartner|tippgeber|strategische partner|strategischen partner|geschäftspartner) (in|für|aus|im|werden|suchen|gesucht|zu|die|und|gewinnen|auf)",
            "(suchen|suche|wünschen|aufbauen) .. (partner|kooperationen|kooperationspartner|partnerschaften) (in|für|aus|im|die|mit|auf)",
            "(gemeinsam|zusammen) (erfolgreich|wachsen|mehr erreichen|durchstarten|etwas bewegen|großes|stärker|profitieren)",
            "(kräfte|stärken|kompetenzen|netzwerke) (bündeln|vereinen|zusammenlegen|verbinden)",
            "(gegenseitig|voneinander) (profitieren|empfehlen|kunden|unterstützen|befruchten)",
            "(hervorragend|gut|ideal|perfekt|wunderbar|optimal) ergänzen",
            "(zusammenarbeit|kooperation|partnerschaft) (ins gespräch|ins auge fassen|auf augenhöhe|vorstellen könnten|in betracht|anbieten|anstreben|interessiert)",
        ),
        unless=german(
            "(ihre|ihrer|deine|eure) (kooperation|zusammenarbeit|partnerschaft) mit",
            "(bisherige|danke|dank für die|gute zusammenarbeit|angenehme zusammenarbeit|unsere zusammenarbeit|damalige|freue mich auf die zusammenarbeit|schülerpraktikum|chor*|hochschule|universität|archiv|museum|naturschutz*|förderverein)",
        ),
        fires=(
            "Ich «sehe Synergien» zwischen uns.",
            "Wollen wir unsere «Kräfte bündeln»?",
            "Wir «suchen Partner in» Ihrer Gegend.",
        ),
        quiet=(
            "Danke für die gute Zusammenarbeit an der Mühle.",
            "Mein Partner singt in Ihrem Chor.",
            "Wir haben 2009 zusammen am Wehr gearbeitet.",
        ),
    ),
    "note.wants-you-back": Spoken(
        phrases=german(
            "(wir|das ganze team) vermissen (sie|dich|euch) [schon|sehr|so] (als|bei|in)",
            "(wir|das ganze team) haben (sie|dich|euch) [schon|sehr|so] [lange] vermisst",
            "(sie|du|ihr) (haben|hast|habt) [schon|seit] (lange|längerer zeit|einiger zeit|monaten|einem jahr|langem) [nicht|nichts] [mehr] .. (bestellt|gekauft|gebucht|besucht|eingeloggt|nichts|gekommen|gesehen)",
            "(sie|dich|euch) (als kunden|als kundin|als mitglied|als gast|als leser|als leserin) .. (zurückgewinnen|zurück|begrüßen|wiedersehen|vermissen|gewinnen|behalten)",
            "(wir|würden uns|freuen uns) .. (zurückkommen|zurückkehren|wieder begrüßen|wieder bei uns|wiederzusehen|zurückzugewinnen|zurückgewinnen)",
            "(möchten|wollen|dürfen|sollen) (sie|wir|du) .. (weiterhin|weiter|künftig|auch in zukunft) .. (newsletter|neuigkeiten|informationen|angebote|infos|informieren|post|mails|von uns|anschreiben|auf dem laufenden)",
            "(ihr|dein|ihre|deine) (konto|kundenkonto|mitgliedschaft|abo|abonnement|account|einwilligung|zugang|registrierung) .. (läuft|abgelaufen|inaktiv|endet|erlischt|ausgelaufen|verfällt|stillgelegt)",
            "(lange nichts|lange nichts mehr) (von uns|von unserem|von unserer firma) (gehört|gelesen)",
            "(haben uns|melden uns|waren|war es) (lange|länger|eine weile|einige zeit|viel zu lange) (nicht|nicht mehr|ruhig|still) (gemeldet|bei ihnen|um uns|um unsere firma)",
            "(aktualisieren|bereinigen|räumen|überarbeiten|pflegen|aufräumen) .. (unsere|unseren|unserer|meine|meinen) .. (verteiler|kundendatei|kontaktliste|adressdatei|adressliste|datenbank|kundendatenbank|adresskartei|mailingliste|kundenkartei)",
            "(als ehemaliger|als ehemalige|als früherer|als frühere|ehemalige) (kunde|kundin|kunden|teilnehmer|teilnehmerin|abonnent|mitglied von)",
            "(ihre|deine) letzte (bestellung|buchung|bestellungen) (bei uns|liegt|war|ist)",
            "(willkommen zurück|kommen sie zurück|komm zurück|wir sind wieder da|wir sind zurück)",
        ),
        fires=(
            "«Wir vermissen Sie als» Gast.",
            "«Ihr Kundenkonto ist abgelaufen».",
            "«Kommen Sie zurück», es lohnt sich.",
        ),
        quiet=(
            "Ich habe mich lange nicht gemeldet, das tut mir leid.",
            "Kommen Sie gut aus dem Urlaub zurück!",
            "Die Chorprobe ohne Sie war still, wir hoffen, das Knie heilt.",
        ),
    ),
    "note.watched": Spoken(
        phrases=german(
            "(gesehen|bemerkt|aufgefallen|mitbekommen|sehe|sehen|bemerken) .. (dass|daß) (sie|du|ihr) ... (profil|seite|website|webseite|whitepaper|mail|nachricht|newsletter|broschüre|leitfaden|webinar) [_] [_] (besucht|angesehen|angeschaut|heruntergeladen|geöffnet|gelesen|angeklickt|aufgerufen|besuchten|waren|gelandet)",
            "(sie|du) (haben|hast|waren|warst) .. (mein|unser|unsere|unseren|meine|meinem|unserer) (profil|whitepaper|website|webseite|seite|leitfaden|nachricht|mail|broschüre|webinar) .. (besucht|angesehen|angeschaut|heruntergeladen|geöffnet|gelesen|angeklickt|aufgerufen|unterwegs)",
            "(danke|vielen dank|dank) (für|fürs) .. (besuch|besuchen|interesse|vorbeischauen|profilbesuch|anschauen) .. (auf|an|meines|unserer|unserem|meinem|bei) .. (profil|profils|seite|website|webseite|angebot|lösung|produkt|produkten|unternehmen)",
            "(ihr|dein) (profilbesuch|seitenbesuch|besuch auf (meinem|unserer|meiner|unserem))",
            "(unsere|meine) (daten|signale|statistik|statistiken|auswertung|auswertungen|tools) (zeigen|zeigt|verraten) .. (dass|interesse|sie|ihr|ihre)",
        ),
        fires=(
            "Ich «sehe, dass Sie unser Whitepaper heruntergeladen» haben.",
            "«Dein Profilbesuch» freut mich.",
        ),
        quiet=(
            "Ich habe Sie am Suppenstand gesehen.",
            "Danke für Ihren Besuch im Museum am Sonntag.",
        ),
    ),
    "note.your-business": Spoken(
        phrases=german(
            f"{YOUR} (business|unternehmenswachstum|umsatz|umsätze|umsatzes|wachstum|vertrieb|zielgruppe|wettbewerbsfähigkeit|marge|kundengewinnung|mitarbeitergewinnung|sichtbarkeit|reichweite|followerzahl|personal brand|personenmarke|geschäftsprozesse|arbeitgebermarke|neukundengewinnung|unternehmenserfolg|erfolg steigern|online präsenz|onlinepräsenz|außenauftritt|fuhrparkkosten|druckkosten|energiekosten|stromkosten|lohnkosten|prozesse|potenzial|potential|ziele zu)",
            f"(für|zu|mit|bei) {YOUR} (kunden|mandanten|patienten|gäste|gästen|klienten|mitarbeiter|mitarbeitern|belegschaft|team) (ist|wäre|bieten|könnte|haben|gewinnen|erreichen|einen|eine|ein|noch)",
            f"{YOUR} (unternehmen|betrieb|praxis|kanzlei|firma|team|business|hotel|laden) (wachsen|skalieren|voranbringen|voranzubringen|nach vorne|zukunftssicher|zukunftsfähig|noch erfolgreicher|auf das nächste|aufs nächste|auf die nächste|entlasten|digitalisieren|stärken|effizienter)",
            f"{YOUR} (finanzielle|finanziellen|berufliche|beruflichen|unternehmerische|unternehmerischen) (ziele|zielen|freiheit|zukunft|situation|erfolg|träume)",
            f"(aktuell|derzeit|momentan|gerade) {YOUR} .. (kunden|neukunden|mitarbeiter|bewerber|fachkräfte|aufträge|leads|anfragen) (gewinnen|finden|generieren)",
        ),
        unless=german(
            "(sie|du) (schrieben|schreiben|schriebst|sagten|sagtest|erwähnten|fragten|erzählten)",
            "(visitenkarte|kollegin|kollege|bewerbe|bewerbung|reklamation)",
            f"{YOUR} (beitrag|artikel|vortrag|buch|interview|podcast|studie|kommentar)",
        ),
        fires=(
            "Reden wir über «Ihr Wachstum».",
            "Es geht um «Ihre Sichtbarkeit».",
            "Wir machen «Ihre Praxis zukunftssicher».",
        ),
        quiet=(
            "Ihre Kollegin Frau Ott hat ihren Schal vergessen.",
            "In Ihrem Vortrag sagten Sie, Ihr Umsatz sei egal.",
            "Ihr Team hat am Sonntag wunderbar gesungen.",
        ),
    ),
}
"""Rules about what a seller tells of successes, courses, trials and partnerships."""
