"""What the rules on favours look for in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.words import PRIVATE
from screener.rules.languages.spelling import german

FAVOURS: Final[Mapping[str, Spoken]] = {
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
        unless=german(PRIVATE, "(kita|oma|tierarzt|heimweg|umzug|wohnung)"),
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
            "(können sie|könnten sie|würden sie|kannst du|könntest du|würdest du) [_] [_] (empfehlung|linkedin empfehlung|google bewertung) (schreiben|geben|aussprechen)",
            "(kenntnisse|fähigkeiten|skills) .. (bestätigen|bestätigst|bestätige)",
            "(arbeitszeugnis|zeugnis) .. ausstellen",
            "(mache ich bei dir|revanchiere mich)",
            "(like*|empfehlung*|bewert*|rezension*|kenntnis*|bestätig*) ... im gegenzug",
            "im gegenzug ... (like*|empfehl*|bewert*|rezension*|kenntnis*|bestätig*)",
        ),
        unless=german("(lehrjahr*|geselle*|chefin war|drei jahre|kranprüfung)"),
        fires=(
            "Gib mir bitte «5 Sterne».",
            "«Schreibst du uns eine Bewertung»?",
            "«Könnten Sie mir eine Empfehlung schreiben»?",
        ),
        quiet=(
            "Ich gieße Ihre Tomaten, im Gegenzug füttern Sie die Katze.",
            "Das Zeugnis der Lehrlinge liegt im Sekretariat.",
        ),
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
            "(können sie|könnten sie|würden sie|kannst du|könntest du|würdest du) [_] [_] spenden",
        ),
        unless=german("(spendenquittung|angekommen|danke für|flohmarkt|bewilligt)"),
        fires=("Wir «suchen Sponsoren» dringend.", "«Investoren gesucht»!", "«Könnten Sie etwas spenden»?"),
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
