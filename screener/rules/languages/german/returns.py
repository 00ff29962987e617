"""What people say in German who come back to the owner: with thanks, with news, with a small favour."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.selling import SELLS
from screener.rules.languages.german.words import WORK, YOUR
from screener.rules.languages.spelling import german

RETURNS: Final[Mapping[str, Spoken]] = {
    "welcome.small-favour": Spoken(
        phrases=german(
            "(kannst|könntest|magst|würdest|kannste|könnts|könnt) (du|ihr) [mir|uns|bitte|mal|noch|kurz] .. (kurz|schnell|bitte|noch|mal|eben|nochmal) .. (schicken|leihen|mitbringen|drüberschauen|durchlesen|ausleihen|nachschauen|nachsehen|geben|unterschreiben|korrekturlesen|weiterleiten|abholen|mitnehmen|rüberschicken)",
            "(du hast|hast du|habt ihr|haben sie) .. (nicht zufällig|zufällig|vielleicht|noch) .. (noch|die|den|das|ein|eine|einen) _",
            "(darf ich dich|darf ich sie|dürfte ich sie) .. (als referenz|angeben|nennen|zitieren|kurz etwas fragen)",
            "(leihst|borgst|leihen sie|bringst|schickst) (du|mir|uns) .. (mir|uns|deine|deinen|dein|ihre|die|das|den|bitte|mal)",
            "(bitte|bring|schick|vergiss|denk) .. (mit|mitbringen|an den|an die|an das|nicht) .. (schlüssel|liste|protokoll|leiter|noten|ordner|unterlagen|kuchen|refraktometer|steirische|folien|bohrer|anhänger)",
        ),
        unless=german(
            "(bewertung|rezension|abstimmen|stimme|like|liken|teilen|posten|netzwerk|empfehlung|empfehlen|vorstellen|ansprechpartner|nummern|kontakte|personalabteilung|interesse|zeit|{number} minuten|lebenslauf|beitrag)"
        ),
        unless_anywhere=german(
            *SELLS.written, "(abstimm*|petition|unterschrift*|launch|spende*|teile den|teilen sie|5 sterne)"
        ),
        fires=(
            "«Hast du vielleicht noch die Liste» vom Mai?",
            "«Kannst du mir bitte die Leiter mitbringen»?",
        ),
        quiet=(
            "Kannst du bitte kurz unseren Beitrag weiterleiten?",
            "Haben Sie vielleicht noch Interesse an unserem Seminar?",
        ),
    ),
    "welcome.took-it-in": Spoken(
        phrases=german(
            f"{YOUR} {WORK} .. (hat|haben) .. (nachdenklich|beschäftigt|gelacht|lachen|geweint|berührt|gestritten|streit|ausgelöst|überzeugt|umgestimmt|nachdenken|nicht losgelassen|bewegt|gerettet|erinnert|geführt|geärgert|wütend)",
            f"{YOUR} {WORK} .. (liegt|hängt|steht|klebt) .. (bei mir|bei uns|am|im|an der|auf|in der|hier)",
            f"(habe|hab|haben) {YOUR} [_] {WORK} .. (ausgedruckt|ausgeschnitten|weitergegeben|weitergeleitet|vorgelesen|zweimal|dreimal|gelesen|verschlungen|aufgehoben|angesehen|gehört|nachgekocht|nachgebaut|benutzt)",
            "(in|auf) (ihrem|deinem|ihrer|deiner|eurem) .. (steht|schreiben sie|schreibst du|sagen sie|erwähnen sie|falten sie|zeigen sie|heißt es|schrieben sie|erklären sie)",
            "(ihr|dein|der) (satz|gedanke|hinweis|absatz|abschnitt|punkt|vergleich|schluss|bild) (über|von|mit|zu|zum|zur|vom|dass) ... (hängen|hängengeblieben|nachdenklich|getroffen|geholfen|gefallen|im kopf|lachen|beschäftigt)",
            "(seite|kapitel|folge|minute|fußnote|folie) {number} .. (hat|ist|war|habe|falten|schreiben|haben|steht|sagen|stimmt)",
            "(geht|ging) mir .. (nicht aus dem kopf|nicht mehr aus dem kopf|seither nach|seitdem nach|nach)",
        ),
        unless=german("(profil|whitepaper|unser|unsere|programm|webinar|mein buch|ihr erfolg)"),
        unless_anywhere=SELLS,
        fires=(
            "«Ihr Artikel über Moore hat mich beschäftigt».",
            "«Ihr Büchlein liegt bei mir im» Führerhaus.",
        ),
        quiet=(
            "Ihr Profil hat mich beeindruckt, vernetzen wir uns!",
            "Ihr Artikel hat mich bewegt. Wir helfen Unternehmern, mehr davon zu schreiben.",
        ),
    ),
    "welcome.your-firm": Spoken(
        phrases=german(
            f"(mag|bewundere|schätze|gefällt mir|finde ich gut|beeindruckt mich|freut mich) wie {YOUR} (betrieb|bäckerei|gärtnerei|schule|haus|klinik|museum|team|werkstatt|verein|hof|verlag|laden|bibliothek|station|praxis|kita|wehr|chor) _ _",
            f"(dass|daß) (ihr|sie) (in|auf|bei) {YOUR} (betrieb|bäckerei|gärtnerei|schule|haus|klinik|museum|team|werkstatt|verein|hof|verlag|laden|bibliothek|station|praxis|kita|wehr|chor) _",
            "(mag|bewundere|schätze|gefällt mir|finde ich gut|beeindruckt mich) .. (wie|dass) (ihr|sie) (die|das|den|eure|ihre|jeden|jede|jedes|alle|im|am|auf|in|mit) _",
        ),
        unless=german("(wachsen|wächst|skalier*|erfolg*|potenzial|kunden|mitarbeiter gewinn*|vernetz*)"),
        unless_anywhere=SELLS,
        fires=(
            "Ich «mag, wie Ihre Gärtnerei jede Pflanze» beschriftet.",
            "Ich «schätze, wie Sie die Gründe» für jede Verspätung nennen.",
        ),
        quiet=(
            "Beeindruckt mich, wie Ihr Team wächst!",
            "Ich schätze, wie Sie die Kunden führen. Wir helfen Unternehmern dabei.",
        ),
    ),
    "thread.keeps-a-promise": Spoken(
        phrases=german(
            "(wie|hier wie) [_] [_] (versprochen|zugesagt|angekündigt) _",
            "(hatte|habe|hab) (ich|ihnen|dir|wir) .. (versprochen|zugesagt)",
            "(habe|hab) [es|das|ihre|deine|sie|dich] [_] [_] nicht vergessen",
            "(sie|du) (hatten|hattest|hast|haben) .. (gefragt|gebeten) (ob|wer|wie|wo|nach|wann|um|welche)",
            "(bin|war) (ihnen|dir|euch) .. (noch|schuldig) .. (schuldig|etwas|ein|eine)",
        ),
        unless=german(
            "(letzten nachricht|letzten mail|brochure|broschüre|angebot|unterlagen zum|unser|unsere|passwort|link)"
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Wie versprochen die» Liste der Brunnen.",
            "«Du hattest gefragt, wer» beim Umzug hilft.",
        ),
        quiet=(
            "Wie in meiner letzten Mail versprochen, unser Katalog.",
            "Wir versprechen Ihnen den Himmel.",
        ),
    ),
    "thread.reports-back": Spoken(
        phrases=german(
            "(sie|du) (hatten|hattest) recht",
            "(habe|hab|haben) (ich|wir|den|die|das|es) .. (bestanden|geschafft|gewonnen|bewilligt|ausprobiert|gekriegt)",
            "(dank|durch) (ihnen|dir|euch|ihrem tipp|deinem tipp|ihrer hilfe|deiner hilfe|ihrem rat|deinem rat|eurem tipp) _",
            "(prüfung|antrag|stelle|platz|bescheid|förderung|meister) [_] [_] (bestanden|bewilligt|bekommen|durch|aufgehoben|geschafft)",
            "(ihr|dein|euer) (tipp|rat|hinweis|trick|rezept|vorschlag) .. (geholfen|geklappt|funktioniert|gewirkt|goldrichtig|gold wert|perfekt)",
            "(haben|hast) (sie|du) mir .. (geholfen|beigebracht|erklärt|geraten|gezeigt|empfohlen|genannt)",
            "(sie|du) (haben|hast) mir .. (geholfen|beigebracht|erklärt|geraten|gezeigt|empfohlen|genannt|abgenommen)",
            "(wollte|wollten) [ihnen|dir|mich|euch] (nur|kurz|einfach|doch) .. (bedanken|danke sagen|bescheid geben|berichten|erzählen)",
        ),
        unless=german("(nicht gewonnen|gutschein|prospekt|mandant*|kunden|auszeichnung)"),
        unless_anywhere=SELLS,
        fires=(
            "«Sie hatten recht» mit dem Estrich.",
            "Die «Prüfung ist bestanden», «dank Ihrer Hilfe übrigens».",
        ),
        quiet=(
            "Sie haben gewonnen! Der Gutschein wartet.",
            "Mein Kurs hat vielen Bäckern geholfen.",
        ),
    ),
}
"""Rules about people who come back to the owner."""
