"""What the rules on how a note approaches the reader look for in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.words import BEAUTIFUL, PEOPLE, YOUR
from screener.rules.languages.spelling import german

OPENINGS: Final[Mapping[str, Spoken]] = {
    "note.found-profile": Spoken(
        phrases=german(
            f"(auf|über) {YOUR} [_] (profil|seite|beeindruckendes profil) (gestoßen|aufmerksam|gekommen|gestolpert|gelandet)",
            f"{YOUR} [_] (profil|lebenslauf|werdegang) (gesehen|angesehen|angeschaut|entdeckt|gefunden|gelesen|hat mich|ist mir|klingt|liest|wirkt|gefällt|sticht|spricht mich|wurde mir|sehr)",
            "(auf|über) (dich|sie) (gestoßen|aufmerksam geworden|gestolpert)",
            f"bei {YOUR} profil .. (an|denken)",
            "schau .. (gern|gerne) profile",
            f"(spüre|sehe|lese) .. {YOUR} profil",
        ),
        unless=german("(suche einen|brauche|anzeige|aushang|hier|foto)"),
        fires=(
            "Ich bin «auf Ihr Profil gestoßen».",
            "«Dein Profil klingt» spannend.",
        ),
        quiet=("Über Ihr Kapitel zu Schleusen bin ich gestolpert, Seite 40.",),
    ),
    "note.flattery": Spoken(
        phrases=german(
            f"{BEAUTIFUL} (profil|werdegang|karriere|weg|expertise|leistung|persönlichkeit*|lebenslauf|energie|ausstrahlung|reise|erfahrung)",
            f"{YOUR} (expertise|werdegang|energie|erfahrung|karriere|profil|fachwissen|weg|haltung|engagement) [_] (beeindruck*|inspirier*|begeister*|fasziniert|überzeugt|hat mich|spricht)",
            f"(respekt|hut ab|chapeau|hochachtung) vor {YOUR} (weg|werdegang|leistung|karriere|mut|engagement)",
            f"({PEOPLE}|menschen|leute|persönlichkeiten|macher|expert*|leiterinnen|jemand|jemanden|frauen|experten|profis) wie (sie|dich|ihnen|dir|du|euch)",
            "(du bist|sie sind) .. (inspiration|vorbild|macher*|powerfrau|vordenker*|koryphäe|ausnahme*)",
            "(herausragende*|außergewöhnliche*|hervorragende*) (verdienste|persönlichkeit*|leistungen|arbeit)",
            "(wer so viel|so viel) .. (wie sie|wie du)",
            f"{YOUR} (stimme|geschichte|expertise) (fehlt|muss|verdient|sollte|gehört|inspiriert)",
            "(leute|menschen) mit (haltung|herz|rückgrat|charakter)",
            f"{BEAUTIFUL} (laufbahn|auftritt|arbeit|vita|profil)",
            "was für ein* .. (auftritt|profil|weg|laufbahn|ausstrahlung)",
            "(sympathischer|sympathisches|sympathische) (auftritt|profil|ausstrahlung|foto|lächeln)",
            "(sie wirken|du wirkst) [_] (sympathisch|interessant|inspirierend|nett|spannend)",
        ),
        fires=(
            "Was für ein «beeindruckender Werdegang»!",
            "Wir suchen «Menschen wie Sie».",
            "Eine «beeindruckende Laufbahn»!",
        ),
        quiet=("Ihr Werdegang vom Schlosser zum Lehrer: wie lange ging das?",),
    ),
    "note.flattering-generic": Spoken(
        phrases=german(
            "(toller|tolle|tolles|starker|starke|super|klasse|spannender|spannende|großartiger|schöner|genialer) (beitrag|beiträge|post|posts|content|kommentar|artikel|inhalte|arbeit|profil) [_] $",
            f"{YOUR} (posts|beiträge|inhalte|content|arbeit) (sind|ist|gefallen|gefällt|inspirier*|begeister*)",
            "(spannend|interessant|beeindruckend|toll|stark) was (sie|du|ihr) [_] [_] [_] (machen|macht|machst|bewegen|bewegst|leisten|leistest|tun|tust|aufbauen)",
            "(sie leisten|du leistest|ihr leistet) (großartiges|tolles|wichtiges|hervorragendes)",
            f"(folge|verfolge) (dir|ihnen|{YOUR}) .. (schon länger|länger|lange|begeistert|arbeit|seit)",
            "(finde|fand) (es|das|dich|ihr|dein) .. (super spannend|mega spannend|inspirierend|sehr spannend)",
            "(weiter so|mega cool|mutig)$",
        ),
        fires=(
            "«Toller Beitrag neulich».",
            "«Spannend, was Sie so machen».",
        ),
        quiet=("Ihr Beitrag über die Kanalschleuse hat mir die Nacht gerettet.",),
    ),
    "note.network-growth": Spoken(
        phrases=german(
            "netzwerk .. (erweitern|vergrößern|ausbauen|bereichern|ausbau|wachsen|wachsendes|stärken|aufbauen|ein)",
            "(würde|möchte|freue|freut|würden) (mich|uns) .. (vernetzen|vernetzung|connecten|kontakt|kennenlernen)",
            "(lass|lassen sie) uns .. (vernetzen|connecten|austauschen|in kontakt|kennenlernen|verlinken)",
            "(gern|gerne) (vernetzen|connecten|in kontakt|im netzwerk|austauschen)",
            "(gleichgesinnte*|auf gute zusammenarbeit|netzwerken|gegenseitig* (austausch|kennenlernen|unterstützung|mehrwert))",
            "(spannende|interessante|inspirierende|neue|spannenden|interessanten|inspirierenden|neuen) (menschen|kontakte|leute|persönlichkeiten|köpfe|begegnungen|verbindungen)",
            "^ vernetzen ?",
            "freue mich (auf|über) (den|einen|ihren|deinen|sie|dich|ihre|deine|die) [_] [_] (austausch|kontakt|vernetzung|verbindung|netzwerk|kontaktaufnahme|kontaktanfrage)",
            "freue mich auf (sie|dich)",
            "(bewegen wollen|etwas bewegen|was bewegen)",
            "(gemeinsame kontakte|gemeinsamen kontakte|viele gemeinsame)",
        ),
        unless=german(
            "(weil|seit|wegen|auch|ebenfalls|kollegin|kollege|selbst|selber|studiert|gearbeitet|waren beide|vortrag|montag|projekt|glückwunsch|besprochen|empfohlen|leite|station|abteilung|beim|jugendamt|kollegin|nachbar*|klasse|damals|gestern)"
        ),
        fires=(
            "Ich will mein «Netzwerk erweitern».",
            "«Lass uns vernetzen»!",
        ),
        quiet=("Das Netz an der Reuse ist gerissen, kommen Sie am Montag?",),
    ),
    "note.closing-line": Spoken(
        phrases=german(
            "(freue|freuen) (mich|uns) (auf|über) (ihre|deine|eine|einen|den|ihren|deinen) [_] (rückmeldung|antwort|nachricht|austausch|feedback|rückruf)",
            "(wäre das|ist das|klingt das) .. (interessant|spannend|etwas für|was für|relevant|thema)",
            "(interesse|bock|lust|reden wir|sprechen wir|exposé|neugierig|dabei) ?",
            "(offen dafür|grundsätzlich offen|gesprächsbereit|grundsätzlich interessiert)",
            "(ihre|deine) (meinung|gedanken) ?",
        ),
        unless=german("(brutto|stelle|{number} std|jeder|wandern|kino|anrufen|kuchen|bier|bewerbung)"),
        fires=("«Wäre das interessant» für Sie?", "«Neugierig?»"),
        quiet=("Lust auf ein Bier nach der Probe, wie damals?",),
    ),
    "note.almost-strangers": Spoken(
        phrases=german(
            "(wir sind|sind) .. (schon|seit) .. (vernetzt|verbunden) ... (nie|noch nicht|kaum|endlich)",
            "(danke|vielen dank|dankeschön|herzlichen dank) (fürs|für die|für das|für ihre|für deine) (vernetzen|vernetzung|annehmen|annahme|kontaktbestätigung|bestätigung|kontaktannahme)",
            "(schön|super|cool|freut mich|toll) [_] [_] dass wir .. (vernetzt|verbunden|kontakt)",
            "(glaube|meine) wir kennen uns",
        ),
        fires=("«Danke fürs Vernetzen»!", "«Schön, dass wir jetzt vernetzt» sind."),
        quiet=("Danke für den Apfelkuchen, der Rest ist beim Hausmeister.",),
    ),
    "note.like-yours": Spoken(
        phrases=german(
            "(betriebe|praxen|kanzleien|unternehmen|firmen|teams|häuser|schulen|cases|verlage|läden) wie (ihre|ihren|ihres|eure|deine|ihrem)",
            f"(in|aus) {YOUR} (branche|größenordnung|region|position|gegend|fachgebiet|bereich|bezirk)",
        ),
        unless=german(
            "(suche|stelle|bewerb*|wohne|familie|wir haben uns|nachbar*|pilz*|wandern|verein|gemeinde)"
        ),
        fires=("Wir kennen «Praxen wie Ihre».", "Firmen «in Ihrer Branche» tun das längst."),
        quiet=("Das Rad steht in Ihrem Hof, ich hole es am Montag.",),
    ),
    "note.congratulates-to-sell": Spoken(
        phrases=german(
            "(glückwunsch|gratulation|gratuliere|gratulieren) .. (position|rolle|beförderung|jubiläum|job|stelle) ... (gerade|workbook|unterstütz*|begleite*|helfe|jetzt|kostenlos|gespräch|erste*)",
            "(ersten|erste) {number} tage*",
            "(sparringspartner|mentor|coach) .. (wertvoll|hilfreich|gold|sinnvoll|helfen)",
        ),
        unless=german("(kuchen|geklatscht|fehlst|kantine|wir haben)"),
        fires=(
            "«Glückwunsch zur neuen Rolle, gerade» am Anfang zählt alles.",
            "«Gratulation zur Beförderung, Jetzt» heißt es sichtbar werden.",
            "Gerade jetzt ist ein «Sparringspartner wertvoll».",
        ),
        quiet=("Glückwunsch zur neuen Stelle, du fehlst uns.",),
    ),
    "note.presumed-mission": Spoken(
        phrases=german(
            "(sie leben|du lebst|sie verkörpern|du verkörperst) .. (wofür|was) wir _",
            "(dasselbe|das gleiche) (wollen|denken|glauben) wie wir",
            "(genauso denken|denken genauso|gleiche mission|dieselben werte|gleichen werte|gleiche werte)",
            "(unsere|meine|gemeinsame) (mission|vision) [_] _",
            "(gemeinsam|zusammen) (etwas|was|viel|mehr|die welt|großes|die zukunft) (bewegen|verändern|erreichen|bewirken|gestalten|schaffen)",
            "(welt|gesellschaft|branche|zukunft) .. (besser|verändern|revolution*|neu denken|gestalten)",
        ),
        unless=german("(verein|gemeinde|chor|feuerwehr|initiative|bürger*)"),
        fires=("«Sie leben genau, wofür wir stehen».", "Wir teilen «dieselben Werte»."),
        quiet=("Sie leben in Wels, ich auch, daher die Frage.",),
    ),
    "note.nudge": Spoken(
        phrases=german(
            "(leider|bisher|noch) .. (nicht|keine|keinen) .. (reagiert|antwort|rückmeldung|geantwortet|gelesen)",
            "(wollte|möchte) .. (nachfassen|nachhaken|nachfragen|nochmal melden|in erinnerung)",
            "(schließe|schließen) .. akte",
            "(haben sie|hast du) .. (nachricht|päckchen|mail|angebot|video|unterlagen) .. (erhalten|gelesen|gesehen|bekommen|angeschaut)",
            "(schiebe|schieb|hole|bringe) .. (nachricht|mail|anfrage) .. (nach oben|hoch|in erinnerung|noch mal|nochmal)",
            "(kurz|nur|noch mal|nochmal) (nachhaken|nachfragen|nachfassen|anklopfen|erinnern) (ob|wegen|zu|weil)",
            "(letzter|zweiter|dritter) (versuch|anlauf)",
            "(haben|hatten) (sie|du) .. (gelegenheit|zeit gefunden|blick|reinschauen|reinwerfen|reingeschaut) _",
        ),
        unless=german(
            "(zeugnis|befund|bescheid|bewerbung|praktikum|rechnung|muster|drucker|lieferung|termin am|schlüssel|bestellung|reparatur|auftrag|adresse)"
        ),
        fires=("Ich «wollte kurz nachfassen».", "«Haben Sie meine Mail gelesen»?"),
        quiet=("Auf meine Bewerbung habe ich noch keine Antwort, darf ich fragen?",),
    ),
}
