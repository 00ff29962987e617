"""What the rules on ties between two people look for in German; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.selling import SELLS
from screener.rules.languages.german.words import CHEERS, EVENT, KIN, SCHOOL, TOLD, TRADE, YOUR
from screener.rules.languages.spelling import german

TIES: Final[Mapping[str, Spoken]] = {
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
            f"(waren|sind|saßen|sassen|standen) [wir|beide] [beide|zusammen|gemeinsam|doch|auch] [_] (auf|bei|beim|in|im|am) [der|dem|einer|einem|den] [_] {EVENT}",
            f"(auch|ebenfalls|genauso|selbst|beide) [_] (auf|bei|beim|in|im|zum|zur|am) [der|dem|den|einer] [_] {EVENT}",
            f"(sehe|sehen|treffen|treffe|kommen|kommst|fahren|fährst|gehen|gehst|sind|bist|besuchen|besuche) .. (auf|bei|beim|zum|zur|auf die|am) [der|dem|den|die] [_] {EVENT}",
            "(teilnehmerliste|teilnahmeliste|anmeldeliste|referentenliste|ausstellerliste|gästeliste vom)",
            "(wir|uns) .. (kennengelernt|kennen gelernt|getroffen|unterhalten|begegnet|gesprochen|geplaudert|gesehen|geredet|gesessen|ausgetauscht)",
            "(hat|war) (mich|schön|nett|eine freude|super) .. (gefreut sie|gefreut dich|kennenzulernen|kennen zu lernen|zu treffen|zu sprechen|zu plaudern)",
            "(habe|hab) (sie|dich|ihnen|dir) .. (gehört|getroffen|gesehen|zugehört|erlebt) .. (in|auf|am|bei|beim|gestern|heute|letzte)",
            "ich (war|bin) (der|die|das|jemand) .. (gefragt|neben|hinter|mit|aus)",
            "(standen|saßen|sassen|warteten|fuhren|aßen|tanzten|liefen|sprachen|redeten|lachten|wanderten|reisten) [wir|ja] .. (zusammen|nebeneinander|beide|gemeinsam|miteinander)",
            "wir (waren|standen|saßen|sind) (beide|zusammen|gemeinsam|nebeneinander) (in|auf|bei|beim|am|im) _",
            "(über den weg gelaufen|ins gespräch gekommen|nebeneinander gesessen|nebeneinander gestanden|am selben tisch|an einem tisch|im selben kurs|im gleichen kurs|in der schlange)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Ich bin die mit» dem kaputten Schirm.",
            "Ich «saß im Bus neben Ihnen».",
            "«Wir waren beide beim Hebammenkongress» in Ulm.",
            "Ich bin «auch auf der Imkermesse».",
            "Wir sind «ins Gespräch gekommen», als der Bus stand.",
        ),
        quiet=(
            "Wir haben uns auf der Messe gesehen, unsere Lösung kennen Sie ja.",
            "Wir waren beide beim Kongress, unser Tool kennen Sie ja.",
        ),
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
            f"{{name}} [_] [_] [_] {TOLD} .. (ich|sie|dich|ihnen|dir|du|mir|mich|uns|ihren|deinen|ihre|deine)",
            f"(mein|meine|meiner|unser|unsere|ihr|ihre|dein|deine|euer|eure) [_] {KIN} [_] [_] [_] [_] (hat|{TOLD[1:-1]}|empfohlen|genannt)",
            f"(mein|meine|unser|unsere|ihr|ihre|dein|deine|euer|eure) [_] {KIN} .. (hat|haben) .. (empfohlen|genannt|gegeben|erwähnt|erzählt|vermittelt|geschickt|verwiesen)",
            "(auf|durch) (empfehlung|anraten|rat|hinweis|tipp|wunsch|vermittlung) (von|meiner|meines|ihrer|ihres|deiner|deines|der|des|unserer)",
            "(hat|haben) (mir|uns|mich) .. (an sie|an dich|zu ihnen|zu dir|auf sie|ans herz|empfohlen|verwiesen|geschickt|weitergeleitet)",
            "(soll|solle|sollte) (ich mich|mich|ich|sie|dich|wir uns) .. (bei ihnen|bei dir|an sie|an dich|grüßen|ansprechen|melden|kennenlernen)",
            "(wir|uns|beide|auch) .. (kennen|kenne|kennt|verbindet) [beide|auch|ja|doch] {name}",
            "(kennen|kennst|kennt) (sie|du|ihr) [auch|noch|nicht|ja|eigentlich|zufällig] [den|die] {name}",
            "(sind|bin) [beide|auch] mit {name} [_] (befreundet|vernetzt|verbunden|bekannt|verwandt|verschwägert)",
            "(gemeinsamer|gemeinsame|gemeinsamen) (freund|freundin|bekannte|bekannter|bekannten|kollegin|kollege|freundes) {name}",
            "(von|über|durch) {name} [_] (weiß|habe|hab|höre|hörte|kenne|erfahren|gehört)",
            "{name} [_] (hat|haben) [_] [_] [_] (gesagt|erzählt|empfohlen|gemeint|genannt|vorgeschlagen|geschwärmt|geraten|gegeben)",
            "(liegt|lag) mir .. in den ohren",
            "(auf|durch) (anregung|initiative|veranlassung|bitte|fürsprache|vorschlag) (von|der|des|meiner|meines|unserer)",
            "(kennen|kennt) [wir|sie|ihr|uns] (beide|auch|ebenfalls) [die|den|ja|doch] {name}",
            "(freundin|freund|bekannte|bekannter|kollegin|kollege|schwester|bruder|nachbarin|nachbar|cousine) von {name}",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Frau Dettmer hat gemeint», Sie kennen den Antrag.",
            "«Meine Nachbarin schwärmt» von Ihrem Kurs.",
            "«Thomas Reiter meinte, ich» solle schreiben.",
            "«Kennen Sie auch Uli» aus Wels?",
            "«Auf Anregung von» Jutta Rehm melde ich mich.",
        ),
        quiet=(
            "Herr Kurz hat Sie empfohlen, wir bieten Coaching für Chefs.",
            "Meine Kollegin hat Ihnen ein Webinar empfohlen.",
        ),
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
            "(wir|beide) (haben|waren|sind|saßen|arbeiteten|lernten|studierten) .. (zusammen|gemeinsam|miteinander|nebeneinander) .. (gearbeitet|studiert|gelernt|gespielt|gesungen|gewohnt|gebaut|geschrieben|in|bei|an|im|beim|auf)",
            f"(auch|ebenfalls|gleichzeitig|vor|nach) .. {SCHOOL} .. (studiert|gelernt|gearbeitet|gemacht|besucht|absolviert|abschluss|gewesen)",
            "(habe|hab|war) [_] (auch|ebenfalls|früher|damals) .. (studiert|gelernt|gearbeitet|unterrichtet|promoviert)",
            "(bist du|sind sie|warst du|waren sie) [_] (die|der|nicht|früher|auch|damals) .. (zur schule|in|bei|aus|klasse|studiert|gearbeitet|ging|war)",
            "(hier ist|hier schreibt|ich bins|grüße von|gruß von) .. (aus der zeit|aus|von damals|von früher|von der|vom)",
            "(euer|ihr|dein) (alter|alte|ehemaliger|ehemalige|früherer|frühere|einstiger) _",
            "(klassentreffen|ehemaligentreffen|abitreffen|jahrgangstreffen|ehemalige*)",
            "(erinnern|erinnerst|erinnert) (sie|du|ihr) (sich|dich|euch) (noch|vielleicht|an|bestimmt)",
            "(vielleicht|wahrscheinlich) erinnern sie sich",
            "(bei ihnen|bei dir|unter ihnen) (gelernt|studiert|gearbeitet|im praktikum|in der ausbildung|in die lehre|promoviert|volontiert)",
            "zur (gleichen|selben) zeit (in|bei|an|am|im|studiert|gelernt|gearbeitet)",
            "(mir|uns) (damals|{number}|das|die|den|früher|als) ... (beigebracht|gelehrt)",
            "(alter|liebe alte|altes|alte) (freund|freundin|haus|kollege|kollegin|weggefährtin|weggefährte)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Weißt du noch», Tour 3 mit dem roten Wagen?",
            "«Ihr ehemaliger Lehrling» grüßt aus Chur.",
            "«Wir haben in Krems zusammen gelernt».",
            "Zum «Klassentreffen» fehlt deine Adresse.",
            "Wir waren «zur gleichen Zeit in» Uppsala.",
        ),
        quiet=(
            "Weißt du noch, das Abi? Hier ist ein zweites Standbein für dich.",
            "Wir haben zusammen viele Kunden gewonnen, sagt unser Team.",
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
    "welcome.same-field": Spoken(
        phrases=german(
            "(bin|ich bin|wir sind|arbeite) (auch|ebenfalls|selbst|selber) _",
            "(auch|ebenfalls) (hebamme|lehrer*|imker*|organist*|elektriker*|arzt|ärztin|tierarzt|logopädin|statiker*|förster*|winzer*|koch|köchin|güterverkehr|lokführer*|controller*|apotheker*)",
            "(kollegin|kollege|kollegen) (aus|in|vom|von|im) _",
            "(frau|herr|liebe|lieber) (kollegin|kollege)",
            "(haben sie|hast du|habt ihr) .. (auch|erfahrung mit|erfahrungen mit|anders|gelöst|begründet) ... ?",
            "(gleichen|selben|gleicher) (antrag|problem|modell|maschine|motor|beruf)",
            "(ich|wir) (habe|haben|betreibe|betreiben|leite|leiten|führe|führen|mache|machen|bewirtschafte*|organisiere*|koordiniere*|verantworte*|unterrichte*) [_] (auch|ebenfalls|selbst|selber|genauso)",
            "(ich|wir|und) (auch|ebenfalls|selbst|selber) (habe|haben|betreibe|leite|führe|mache|machen|bin|sind|arbeite|arbeiten)",
            "(leite|führe|betreibe|mache|unterrichte|betreue|baue|arbeite|bewirtschafte) (selbst|selber|auch|ebenfalls) _",
            f"(ich|wir|bin|sind|als) [bin|sind|arbeite] (auch|ebenfalls|selbst|selber|genauso) [als] {TRADE}",
            f"von {TRADE} zu {TRADE}",
            f"{TRADE} (sucht|an|grüßt|schreibt) {TRADE}",
            "(mache|machen|tue) (das gleiche|dasselbe|ähnliches|genau das) _",
            "(gleiche|selbe|gleichen|selben|derselben|gleicher|ähnliche|dieselbe|dieselben|dasselbe|gleiches) (branche|arbeit|aufgabe*|baustelle*|thema|fach|fachgebiet|sorgen|probleme|gewerk|handwerk|gebiet|zunft|sparte|frage)",
            "(bei uns|unsere|unserer|wir) .. (läuft|laufen|steht|gehen|haben|machen|streiten|kämpfen|probieren) [_] (auch|genauso|ebenfalls)",
            "(haben|sind) (auch|ebenfalls) (gerade|vor|seit|auf|das|den|die) .. (umgestellt|eingeführt|angefangen|gebaut|angeschafft|gewechselt|probiert)",
            "zum thema _ .. (austauschen|auszutauschen|fachsimpeln)",
            "(hier|da) [ist|schreibt] (noch|auch|ebenfalls) (ein|eine|einer|so ein|so eine) _",
            "auch ich (bin|habe|betreibe|leite|mache|führe|arbeite|unterrichte|züchte|baue|fahre|pflege|spiele|kämpfe)",
            "(treffe|kenne|finde) (selten|kaum) (kolleg*|leute|andere|jemanden) _",
            "(wie andere das machen|wie es andere machen|wie ihr das macht|wie sie das machen)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Ich bin auch Hebamme»!",
            "«Frau Kollegin», die Akte ist bei uns.",
            "«Ich bin ebenfalls Disponentin» im Kühltransport.",
            "«Ich leite selbst» einen Hort.",
            "«Auch ich betreibe» eine Buchbinderei.",
        ),
        quiet=(
            "Ich bin auch Unternehmer, lassen Sie uns vernetzen.",
            "Ich bin selbst Witwer und suche eine Freundin.",
            "Wir haben auch eine Lösung für Ihr Team.",
        ),
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
    "welcome.same-group": Spoken(
        phrases=german(
            "(in|aus|wegen|von) der .. (gruppe|hebammengruppe|imkergruppe|selbsthilfegruppe|elterngruppe|fachgruppe|ag|arbeitsgruppe) [_] [hatten|haben|hast|gefragt|geschrieben|war|suche|ging]",
            "(mitglied|mitglieder|vorstand|kassier*|schriftführer*) .. (verein|verband|ag|genossenschaft|innung|chor|feuerwehr|bezirk|kreis|im|beim|der)",
            "(stammtisch|elternbeirat|kirchenchor|siedlerverein|gartenverein|feuerwehr|hebammenkreis|innung|posaunenchor|musikverein|alpenverein|elternvertretung|gemeinderat)",
            "(gehören|gehöre|gehörst|gehört) .. (auch|ebenfalls|beide) .. (zu|zur|zum)",
            "(sind|bin|seid|bist|waren) [wir|beide|auch|ebenfalls|ja|doch] [beide|auch|ebenfalls] (im|in der|in dem|mitglied im|mitglied der|mitglied bei|mitglieder im) [selben|gleichen] _",
            "(aus|in|im|vom|von) [dem|der|unserem|unserer] (forum|*forum|verein|*verein|*gruppe|verband|*verband|slack|discord|mailingliste|*netzwerk|*chor|*kreis)",
            "(mitleser*|stammgast|mitglied|vereinskolleg*|alumni|alumna|absolvent*|ehemalige*) .. (forum|verein|gruppe|verband|der|des|vom|von|*verein|*gruppe|*verband|*schule|uni)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "Der «Stammtisch» ist diesmal im Pfarrheim.",
            "«In der Hebammengruppe hat» mich Ihre Mappe gerettet.",
            "Wir «sind beide im Imkerverein».",
        ),
        quiet=("In der Gruppe haben Sie sicher von unserer Lösung gelesen.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=german(
            "(ich bin|bin|wir sind|hier ist|hier schreibt|hier spricht) [_] (der|die|neue|neuer|zwei|eine|ein|euer|ihre|ihr|mutter|vater|papa|mama) .. (neue|neuer|in|aus|bei|von|im|beim|vom|hausmeister*|nachbar*|lehrer*|kassier*|vertreter*|schwester*|tochter|sohn|enkel*)",
            "(ich heiße|ich heisse|mein name ist|ichs|ich bins|hier schreibt|hier ist) {name}",
            "(ich|wir) (wohne|wohnen|arbeite|arbeiten|fahre|unterrichte|leite|spiele|singe|betreue) (in|im|bei|beim|seit|auf|am|an|zwei|gegenüber|das|die|den)",
            "(seit|ab) (märz|mai|{number}|januar|august|kurzem|gestern|montag|september) [_] (bei|in|die|der|an|im|auf|neue)",
            "(ich bin|bin) (seit|ab|nun|jetzt|neu) .. (leiter*|leitung|lehrer*|zuständig|nachfolger*|bei|beim|im|in|am)",
            "(übernehme|vertrete|ersetze|begleite) (ich|ab|bei|die|den|das|seit|ihre|frau|herrn) .. (projekt|stelle|leitung|klasse|station|vertretung|amt|gruppe|nachfolge|von)",
            "(neu|frisch) (in|bei|im|am|zugezogen|hergezogen|eingezogen|nach)",
            "(ziehen|ziehe|zog|zogen|gezogen|eingezogen|umgezogen) .. (nach|in|her|weiter|neben)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Ich heiße Ines» und bin auf Station 4B.",
            "«Ich bin die neue Kollegin in» der Disposition.",
            "«Ich bin seit Januar Leiterin» der Bücherei.",
            "Wir «ziehen im Mai nach» Rostock.",
        ),
        quiet=("Mein Name ist Kurz, wir bieten Fenster an.",),
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
        ),
    ),
    "welcome.recent-talk": Spoken(
        phrases=german(
            "(wie|nach|seit|bei) [_] (gestern|heute|vorhin|neulich|eben|letzte woche|am telefon|telefonisch) [_] (besprochen|gesprochen|telefoniert|erwähnt|gesagt|unterhalten|gesehen|vereinbart)",
            "(unser|unserem|unseres|das) [_] (gespräch|telefonat|treffen|wiedersehen|plausch) (am|gestern|in|auf|bei|beim|heute|vom|neulich|letzte|war|von)",
            "(gespräch|telefonat|treffen|unterhaltung|begegnung) (gestern|heute|neulich|vorhin|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|am sonntag|letzte woche)",
            "(wie in {name} besprochen|hast du mir erzählt|haben sie mir erzählt|worüber wir|wovon wir|von dem wir) _",
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
    "welcome.changes-place": Spoken(
        phrases=german(
            "(fange|beginne|starte|wechsle|wechsele|gehe|komme|ziehe) [ich] [_] [_] (im|am|ab|zum|nächsten|in|nach|bald|im sommer) .. (an|bei|nach|zu|beim|zur|als|in)",
            "(ich übernehme|übernehme ab|bin jetzt|arbeite jetzt|arbeite ab|leite jetzt|leite seit|bin nun) [_] (bei|in|im|am|beim|die|das|den|ab|in der)",
            "(neu|neue|neuer) (in der stadt|hier in|in der gegend|im dorf|im team|im amt|im fach|in der region|kollegin|kollege)",
            "(nach|aus) {number} jahren .. (in|bei|im|als|aus) .. (zurück|wechsle|gewechselt|neu|umgestiegen|ausgestiegen)",
        ),
        unless=german("(coach*|selbstständig|selbständig|vertrieb*|begleite*|online)"),
        unless_anywhere=SELLS,
        fires=(
            "Ich «fange im Mai bei» der Stadt an.",
            "Wir sind «neu in der Gegend».",
        ),
        quiet=(
            "Nach Jahren im Vertrieb begleite ich jetzt Unternehmer.",
            "Starte jetzt mit unserem Onlinekurs.",
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
    "welcome.go-between": Spoken(
        phrases=german(
            "(soll|kann|darf|könnte) ich (euch|sie|dich|ihnen|dir) .. (verbinden|bekannt|vorstellen|zusammenbringen|kontakt|nummer|bekanntmachen)",
            "(kenne|kenn|wüsste) [ich] (eine|einen|jemanden|jemand|da|wen) ... (die|der|den|das|dem) (du|sie|ihr|dir|ihnen|euch|sucht|helfen|kann)",
            "(mache|bringe|stelle) (ich|sie|dich|euch|gern|gerne) .. (mit|in) .. (bekannt|kontakt|verbindung|zusammen)",
            "(gebe|gab|leite) [ich] .. (ihre|deine|ihren|deinen|eure) .. (weiter|gern|gerne)",
        ),
        unless=german("(unser|unsere|unseren|unserem|angebot|lösung|konzept|produkt|kurz vorstellen)"),
        unless_anywhere=SELLS,
        fires=(
            "«Soll ich euch bekannt» machen?",
            "Ich «kenne eine Gärtnerin, die dir» helfen könnte.",
        ),
        quiet=(
            "Darf ich Ihnen unsere Lösung vorstellen?",
            "Kennen Sie jemanden, der Kunden sucht?",
        ),
    ),
}
