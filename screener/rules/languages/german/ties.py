"""What the rules on ties between two people look for in German; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.selling import SELLS
from screener.rules.languages.german.words import EVENT, SCHOOL, YOUR
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
