"""What the rules on courtesies and old debts look for in German; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.selling import SELLS
from screener.rules.languages.german.words import CHEERS, YOUR
from screener.rules.languages.spelling import german

COURTESIES: Final[Mapping[str, Spoken]] = {
    "welcome.what-you-did": Spoken(
        phrases=german(
            "(sie|du) (haben|hast|hatten|hattest) (mir|uns|meinem|meiner|meinen|unser|unsere|unserem|unserer|damals|bei mir|bei uns|mich)",
            "(haben|hast|hatten|hattest) (sie|du) (mir|uns|mich|meinem|meiner|meine|meinen|damals)",
            f"{YOUR} (rat|tipp|hilfe|unterschrift|anleitung|geduld|idee|rezept|brot|kuchen|skizze) (hat|haben|war|hängt|liegt|am|von|beim)",
            "(ihr|ihre|dein|deine|euer|eure) _ (ist|sind|war|waren|schmeckt|schmeckte|läuft|hält|steht|hängt|blüht|wächst) [_] (wunderschön|schön|toll|großartig|super|immer noch|noch immer|heute noch|seit|bei uns|bei mir|gelungen|prima|lecker|herrlich|perfekt|in unserer|in meiner)",
        ),
        unless_anywhere=SELLS,
        unless=german(
            "(angebot|nachricht|mail|anschreiben|interesse|vertrauen)",
            "(profil|werdegang|website|webseite|auftritt|firma|unternehmen|beiträge|posts|content)",
        ),
        fires=(
            "«Sie haben mir» 2016 die Prüfung abgenommen.",
            "Damals «hast du mich» im Regen mitgenommen.",
        ),
        quiet=(
            "Haben Sie unser Angebot gesehen? Sie haben unser Angebot noch offen.",
            "Sie haben mir doch gesagt, ich soll ein unverbindliches Angebot schicken.",
        ),
    ),
    "welcome.thanks-you": Spoken(
        phrases=german(
            "(danke|dank|merci|dankeschön|vergelts gott) (für|fürs|an|dass|noch|nochmal|nochmals|dafür|ihnen|dir|schön|euch) [_] [_] (rat|tipp|hilfe|geduld|mühe|brot|kuchen|abend|gespräch|vortrag|kurs|einsatz|zeit|gestern|damals|letzte|euch|buch|brief|blumen|sie|du|hinweis|empfehlung|schnelle|offenheit)",
            "(danke|dank) (dafür|euch|nach)",
            "(wollte|möchte|muss) .. (danke sagen|mich bedanken|bedanken|danken)",
            "(dank|wegen|durch) (ihnen|dir|ihrer hilfe|deiner hilfe|ihres|ihrem|deinem) .. (habe|hab|hat|haben|bin|ist|wurde|konnte)",
            "(danke|dank|dankeschön|danken|danke dir|danke ihnen|merci) [_] [_] (für|fürs) (den|die|das|ihren|ihre|ihr|deinen|deine|dein|eure|euren|euer|alles|gestern|neulich|heute|damals) _",
            "(kurzes|großes|kleines|herzliches|dickes|spätes|verspätetes) (danke|dankeschön|merci|vergelts gott)",
            "(dankbar|danke) .. (dass|weil) (sie|du|ihr) .. (haben|hast|habt|hatten|hattest)",
        ),
        unless=german(
            "(vernetz*|annahme|annehmen|angenommen|kontakt|kontaktanfrage|voraus|hinzufügen|bestätig*|aufmerksamkeit|interesse|verständnis|vertrauen|rückmeldung)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Danke für Ihren Rat» zum Dachstuhl!",
            "Ich «wollte mich noch bedanken».",
            "«Danke für den Tipp» mit dem Bauamt.",
            "Ein «kurzes Dankeschön» aus Wels.",
        ),
        quiet=("Danke für die Vernetzung, Frau Moser.",),
    ),
    "welcome.owns-the-silence": Spoken(
        phrases=german(
            "(tut mir leid|es tut mir|entschuldigung|entschuldige|entschuldigen sie|verzeihung|schäme mich|mein fehler|meine schuld|geht auf meine kappe|liegt an mir|lag an mir|war mein) .. _",
            "(nie|nicht mehr|nicht) .. (gemeldet|bedankt|geantwortet|zurückgerufen|geschrieben|verabschiedet)",
            "(hätte|hätt) .. (früher|längst|damals|eher) .. (melden|schreiben|sagen|anrufen|fragen|müssen|sollen)",
            "(funkstille|ewig nicht|lange nicht|jahrelang nicht|monatelang nicht|schlechtes gewissen|zu spät geantwortet|nie geantwortet|lange nichts) .. _",
            "(ich|wir) .. (mich|uns) .. (ewig|lange|so lange|jahre|monate|nie) .. (gemeldet|melden|gerührt)",
            "(nicht|nie) (zurückgeschrieben|zurückgemeldet|reagiert|zurückgerufen|beantwortet)",
            "(abgetaucht|untergetaucht|verschollen|aus den augen verloren|aus den augen|sorry dass ich|verzeih mir|verzeihen sie)",
        ),
        unless=german("(störung|verwechselt|reagiert|auf meine|umsatz|gruppennachricht)"),
        unless_anywhere=SELLS,
        fires=(
            "Die «Funkstille liegt an mir» allein.",
            "Ich habe mich «nie richtig bedankt».",
            "«Ich habe mich lange nicht gemeldet».",
            "Ich war lange «abgetaucht».",
        ),
        quiet=("Entschuldigen Sie die Störung, ich habe Sie verwechselt.",),
    ),
    "welcome.wishes-well": Spoken(
        phrases=german(
            f"{CHEERS} [_] [_] [_] (zum|zur|zu|für|an|dass|nach|auf)",
            "(freut mich|freue mich|freuen uns) [_] [_] (für dich|für sie|für euch|dass du|dass sie|dass ihr|dass es geklappt)",
            "(hast|haben|habt) .. (dir|sich|euch) .. verdient",
            "(hochverdient|wohlverdient|herzlichen glückwunsch $|gratuliere $|glückwunsch $)",
            "(alles gute|viel erfolg|toi toi toi|viel glück|guten start|gutes gelingen|gute besserung|viel freude) [_] (zum|zur|für|in|im|bei|beim|mit|am) _",
            "(gelesen|gehört|gesehen) .. dass (sie|du|ihr) .. (bekommen|gewonnen|gekriegt|geschafft|bestanden|geworden|gewählt|eröffnet|befördert)",
            "(gratulation|glückwunsch|gratuliere|glückwünsche|bravo) $",
            "(tolle|schöne|super|großartige|gute) (nachricht|nachrichten|neuigkeit|neuigkeiten) $",
            "dass (du|sie|ihr) .. (geworden|befördert|gewonnen|bestanden|gewählt) (bist|sind|seid|hast|haben|habt|wurdest|wurden)",
            "(herzlichi|härzlichi|vo härze|merci vilmal|zämme)",
        ),
        unless=german(
            "(siegel|nominiert|nominierung|vorgeschlagen|ausgewählt|top arbeitgeber|auszeichnung|award|jury|netzwerk|verbeamtet|gewinner)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Glückwunsch zum» neuen Stall!",
            "Das «hast du dir verdient».",
            "Die Klinik ist offen, «Gratulation»!",
        ),
        quiet=(
            "Glückwunsch zur neuen Position! Ich begleite Führungskräfte in den ersten 100 Tagen.",
            "Wir gratulieren: Sie wurden nominiert.",
            "Wir gratulieren, Ihr Siegel wartet.",
        ),
    ),
    "welcome.recent-talk": Spoken(
        phrases=german(
            "(wie|nach|seit|bei) [_] (gestern|heute|vorhin|neulich|eben|letzte woche|am telefon|telefonisch) [_] (besprochen|gesprochen|telefoniert|erwähnt|gesagt|unterhalten|gesehen|vereinbart)",
            "(unser|unserem|unseres|das) [_] (gespräch|telefonat|treffen|wiedersehen|plausch) (am|gestern|in|auf|bei|beim|heute|vom|neulich|letzte|war|von)",
            "(gespräch|telefonat|treffen|unterhaltung|begegnung) (gestern|heute|neulich|vorhin|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|am sonntag|letzte woche)",
            "(wie in {name} besprochen|hast du mir erzählt|haben sie mir erzählt|worüber wir|wovon wir|von dem wir) _",
            "(gestern|heute|vorhin|neulich|letzte woche|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|vorgestern) .. (gesprochen|unterhalten|telefoniert|kennengelernt|getroffen|gesehen|ausgetauscht|geredet|gelernt|gehört)",
            "(nettes|nette|gutes|gute|schönes|tolles|anregendes|kurzes|das) (gespräch|unterhaltung|plauderei|treffen) (am|beim|bei|auf|in|im|gestern|heute|letzte|neulich|nach|an)",
            "(schön|nett|gut|toll|super) (sie|dich|euch) .. (kennengelernt|kennenzulernen|getroffen|zu treffen|gesehen|wiederzusehen|gesprochen)",
        ),
        unless=german(
            "(vereinbaren|passt ihnen|wäre ein|hätten sie|würde mich|freue mich auf|unverbindlich*)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "Danke für «das Gespräch am» Stand.",
            "Die Liste, «wie gestern besprochen».",
        ),
        quiet=(
            "Nach unserem Telefonat sende ich das unverbindliche Angebot.",
            "Wann passt Ihnen ein Gespräch?",
        ),
    ),
    "welcome.deals-with-you": Spoken(
        phrases=german(
            "(auftrag|bestellung|rechnung|lieferschein|angebot|vertrag|kundennummer|aktenzeichen|vorgang|ticket) ({number}|nr|nummer|vom)",
            "(ich|wir) (liefern|liefere|holen|hole|bringen|kommen|schicken|montieren|bauen) [_] [_] (morgen|heute|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|ab {number}|um {number}|gegen {number}|zwischen)",
            "(ihre|eure|deine|ihr|euer|dein) (lieferung|bestellung|paket|rechnung|reparatur|ersatzteil|auto|wagen|muster|platten|fenster|ware|buchung|anmeldung) [_] (liegt|ist|kommt|steht|kam|wartet|fehlt|wird|geht)",
            "(muster|maße|pläne|ware|lieferung|teile|farben|unterlagen) .. (noch vor|bis wann|wann|rechtzeitig|angekommen|eingetroffen|fertig)",
            "(als|bin|sind|seit) [_] (kunde|kundin|kunden|mieter|mieterin|patient|patientin|mitglied|stammkunde|lieferant) [_] (von ihnen|bei ihnen|bei euch|von euch|in ihrem|in eurem|{number})",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Es geht um «Auftrag 40817».",
            "«Ihr Paket liegt» seit Freitag bei uns.",
        ),
        quiet=(
            "Unsere Kunden sparen, liefern wir morgen ein Angebot, unverbindlich?",
            "Ihre Bestellung bringt Ihnen 20 % Rabatt.",
        ),
    ),
    "welcome.local-invitation": Spoken(
        phrases=german(
            "(stammtisch|grillen|grillfest|sommerfest|hoffest|vereinsabend|probe|chorprobe|lesekreis|repair café|flohmarkt|dorffest|nachbarschaftsfest|wanderung|laufgruppe|skatrunde|kegelabend) .. (am|um|im|in|bei|freitag|samstag|sonntag|donnerstag|jeden)",
            "(jeder zahlt selber|jeder zahlt selbst|bringt was mit|kuchen ist da|kommt gern dazu|komm doch vorbei|mögen sie dazukommen|magst du dazukommen|wir sind {number} leute|lockere runde)",
        ),
        unless=german("(unternehmer*|business|investor*|{money})"),
        unless_anywhere=SELLS,
        fires=(
            "Die «Wanderung am Sonntag» geht über den Grat.",
            "«Komm doch vorbei», es gibt Suppe.",
        ),
        quiet=(
            "Unser Netzwerkfrühstück ist exklusiv, Plätze begrenzt.",
            "Stammtisch der Unternehmer, Early Bird 49 Euro.",
        ),
    ),
    "welcome.shared-sorrow-or-joy": Spoken(
        phrases=german(
            "(mein beileid|herzliches beileid|aufrichtige anteilnahme|herzliche anteilnahme|tut mir leid wegen|denke an euch|denken an euch|traurig|viel kraft) _",
            "(nachwuchs|geburt|hochzeit|taufe|geburtstag|rente|ruhestand|genesung|jubiläum) .. (glück*|gratul*|alles gute|freue|gehört|herzlich*)",
        ),
        unless=german("(rabatt|angebot|aber wahr)"),
        unless_anywhere=SELLS,
        fires=(
            "«Mein Beileid zum» Tod deiner Mutter.",
            "Zur «Geburt alles Gute»!",
        ),
        quiet=(
            "Zum Jubiläum schenken wir Ihnen 20 % Rabatt.",
            "Traurig, aber wahr: die Rente reicht nicht.",
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
    "welcome.asks-leave": Spoken(
        phrases=german(
            "(darf|dürfte|kann|könnte|dürfen|dürften) (ich|wir) [sie|dich|ihnen|dir|euch|mich] [dazu|dafür|deswegen|einmal|kurz|mal|ein paar|zwei|drei|eine] .. (fragen|stellen|zitieren|verwenden|nutzen|teilen|übersetzen|abdrucken|aufhängen|verlinken|weitergeben|anrufen|vorbeikommen|kopieren|schreiben|nachfragen) [_]",
            "(wäre|ist) es (für sie|für dich|ok|okay|in ordnung|recht|möglich) [_] (wenn|dass) (ich|wir) _",
            "(stört es|haben sie etwas dagegen|hast du was dagegen|hätten sie etwas dagegen) _",
            "bevor ich (etwas|was|ihnen|dir|es|damit) .. (schicke|sende|schreibe|veröffentliche|drucke|mache|anfange|loslege)",
            "(wäre|wären) ... (willkommen|nützlich|hilfreich|in ordnung) ?",
            "(haben|hätten) (sie|du) [_] (zwei|zehn|fünf|ein paar|kurz) minuten .. (um|für) (mir|meine|eine|zwei)",
        ),
        unless=german(
            "(angebot*|unterlagen|vorstellen|zeigen|offen für|wechsel*|exposé|konditionen|telefonisch|kennenlernen|interess*|netzwerk|kontakt)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Darf ich Ihren Text zitieren»?",
            "«Wäre es okay, wenn ich die» Karte kopiere?",
            "«Bevor ich etwas schicke», frage ich lieber.",
        ),
        quiet=(
            "Darf ich Ihnen unsere Lösung vorstellen?",
            "Darf ich fragen, ob Sie offen für Neues sind?",
        ),
    ),
}
