"""What the rules on headlines look for in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.words import GAIN, HELP, PEOPLE, WE, YOU, YOUR
from screener.rules.languages.spelling import german

_SERVICE = "(coach|mentor*|berater|beraterin|experte|expertin|trainer|trainerin|agentur|speaker|speakerin|strategin|stratege|consultant|begleiterin|begleitung|businesscoach|heilbegleitung|finanzcoach|finanzberater*|vermögensberater*|vorsorge*|immobilienmakler*|versicherungsmakler*|ghostwriter*|recruiting|positionierung|autor|spezialist|makler*|partner|expert)"

_SELLING = german(
    f"{_SERVICE}",
    f"{YOUR}",
    f"{WE} _",
    "(dm|link|gratis|kostenlos*|kostenfrei*|warteliste|jetzt|euro|freiheit|neukunden|leads|umsatz|gründer*|ceo|inhaber*|vertrieb*|sales|geschäftsführer*|account|mit herz|transformation*|online|business|steuerfrei*|einkommen|garantiert|planbar|berufung|mindset|erfolg|wachstum|founder)",
    "(ich helfe|ich unterstütze|{money}|{percent}|{times}|?|{pointer})",
)
_LEARNING = "(student (der|im|an|aus)|studentin|studierende*|azubi|auszubildende*|praktikant*|schüler*|werkstudent*|doktorand*|rentner*|pensionist*|arbeitssuchend|arbeitsuchend|jobsuchend|quereinsteiger*|umschüler*|umschulung|elternzeit|wiedereinsteiger*|absolvent*|referendar*|masterstudent*|berufseinsteiger*|promoviere*|volontär*|pensioniert|ruhestand|dualer|lehrling|bachelorstudent*)"
_ROLE = "(krankenschwester|kinderkrankenschwester|krankenpfleger*|pflegefachfrau|pflegefachmann|pflegefachkraft|pflegedienstleitung|hebamme|lehrer|lehrerin|lehrkraft|erzieher*|sozialarbeiter*|sozialpädagog*|ingenieur|ingenieurin|bauingenieur*|wirtschaftsingenieur*|maschinenbau*|elektriker*|elektroniker*|mechatroniker*|schlosser*|schreiner*|tischler*|zimmer*meister|maurer*|dachdecker*|fliesenleger*|koch|köchin|küchenleitung|bäcker*|konditor*|metzger*|arzt|ärztin|oberarzt|oberärztin|dorfarzt|hausarzt|hausärztin|assistenzarzt|assistenzärztin|tierarzt|tierärztin|zahnarzt|zahnärztin|apotheker*|jurist*|rechtsanwalt|rechtsanwältin|richter*|notar*|sachbearbeiter*|verwaltungsfachangestellte*|buchhalter*|controllerin|bilanzbuchhalter*|personalreferent*|disponent*|lagerist*|logistiker*|lkw|busfahrer*|lokführer*|fahrdienstleiter*|polizist*|feuerwehr*|rettungssanitäter*|notfallsanitäter*|mfa|medizinische|physiotherapeut*|ergotherapeut|ergotherapeutin|logopäd*|psychologe|psychologin|softwareentwickler*|softwaretester*|entwickler|entwicklerin|programmierer*|systemadministrator*|informatiker*|bibliothekar*|archivar*|redakteur*|journalistin|lektor*|übersetzer*|dolmetscher*|grafiker*|wissenschaftliche*|wiss|professor*|förster*|gärtner*|landwirt*|winzer|winzerin|biologe|biologin|chemiker*|physiker*|laborant*|cta|bta|mta|statiker*|architekt|architektin|vermessungs*|bauleiter*|polier*|projektleiter*|werkstattleiter*|schichtleiter*|produktionsleiter*|qualitätsmanager*|schulleiter*|kitaleitung|pfarrer*|organist*|kantor*|musiker*|gemeindeschreiber*|bürgermeister*|kämmer*|amtsleiter*|abteilungsleiter*|teamleiter*|sekretär*|assistenz|betriebsrat|betriebsrätin|betriebsräte|meister|meisterin|techniker*|anlagenmechaniker*|industriemechaniker*|zerspanungsmechaniker*|kauffrau|kaufmann|industriekauf*|bankkauf*|einkäufer*|referent|referentin|stv|stellvertretende*|leitung|leiter|leiterin|forscher*|kurator*|restaurator*|goldschmied*|friseur*|optiker*|hörakustiker*|orthopädie*)"

HEADLINE: Final[Mapping[str, Spoken]] = {
    "headline.plain-role": Spoken(
        phrases=german(f"[senior|junior|dipl|staatl|gepr] {_ROLE}"),
        unless_anywhere=_SELLING,
        fires=("«Hebamme» im Kreißsaal, Klinikum Hof", "«Bauleiterin» bei den Stadtwerken"),
        quiet=("Hebamme und Mentorin | Schreib mir jetzt",),
    ),
    "headline.learning-or-looking": Spoken(
        phrases=german(
            _LEARNING,
            "(suche|auf der suche|auf jobsuche|offen für) .. (stelle|job|ausbildungsplatz|praktikum|herausforderung|festanstellung|arbeit|ausbildung|praktikumsplatz|neue|neues)",
            "(in ausbildung|im ruhestand|a d|i r|in rente|in elternzeit|im praktikum)",
        ),
        unless_anywhere=german(
            "(mentor*|coach*|verdien*|freiheit|passiv*|gratis|kostenlos*|für studenten|euro|online)"
        ),
        fires=("«Studentin» der Forstwirtschaft, Freising", "Drucker, seit Mai «im Ruhestand»"),
        quiet=("Coach für Studenten | So wird dein Abschluss leicht",),
    ),
    "headline.helps-you": Spoken(
        phrases=german(
            f"{WE} {HELP} _",
            f"{HELP} {WE} _",
            f"(damit|so dass|sodass) {YOU} _",
            "(mein herz schlägt|meine mission|leidenschaftlich) _",
            f"{WE} (mache|machen|bringe|bringen|führe|verwandle|finde|finden|sorge) {YOU}",
            f"{WE} (mache|machen|bringe|bringen|führe|verwandle|finde|finden) .. {PEOPLE}",
        ),
        unless_anywhere=german(
            "(schule|stadtteilschule|klinik*|stadt|stadtwerke|amt|gemeinde|verein|caritas|diakonie|universität|landratsamt|jugendamt|ehrenamt*)"
        ),
        fires=("«Ich helfe Winzern» beim Etikett", "«Wir begleiten Familien» zum Haus"),
        quiet=("Ich begleite Kinder, Stadtteilschule Harburg",),
    ),
    "headline.promises-results": Spoken(
        phrases=german(
            "in [nur] {number} (tagen|wochen|monaten) .. (auf|zu|zum|bewerber|kunden|anfragen|schlank|besetzt|mehr|fit) _",
            f"(planbar|planbare|mehr) .. {GAIN}",
            f"{{number}} [neue|neukunden|mehr] {GAIN} [im|pro|in]",
            "(oder sie zahlen|zahlen keinen cent|geld zurück|verdoppel*|{number} stellig|7 stellig|6 stellig)",
            f"{GAIN} (im monat|pro monat|pro woche|auf autopilot)",
            "(vom|von|aus) .. (zum|zur|in die) (millionär|berufung|freiheit|freien|unternehmer|selbständigkeit|traumjob|wunschgewicht|nummer)",
            "(abnehmen|schlank|{number} kilo) .. (ohne|in|geschafft)",
            "(die|der|das) .. (vertrieb|umsatz) .. (ersetzen|verkaufen|steigern)",
            "profile die verkaufen",
        ),
        unless_anywhere=german("(stadt|klinik*|schule|verein|stadtwerke|gemeinde|universität)"),
        fires=("«In 30 Tagen zu vollen» Büchern", "«Mehr Anfragen» für Tischler"),
        quiet=("Neue Termine der Bücherei Wels",),
    ),
    "headline.easy-income": Spoken(
        phrases=german(
            "(passives|passive|nebenbei|nebenberuflich|ortsunabhängig|von zuhause|zuhause|von überall) .. (einkommen|verdienen|geld|euro|{money}|einnahmen|arbeiten)",
            "(finanzielle freiheit|finanziell frei*|hamsterrad|ohne chef|teampartner*|online geld|nebenverdienst|zweites standbein|passives einkommen|vom trading|steuerfreie auszahlung|ohne eigene immobilie)",
            "{money} (nebenberuflich|nebenbei|im monat|pro tag)",
        ),
        fires=("«Finanzielle Freiheit» auch für dich", "«Von zuhause Geld» machen"),
        quiet=("Zuhause in Linz, Dachdecker",),
    ),
    "headline.call-to-action": Spoken(
        phrases=german(
            "(schreib|schreibt|schreiben sie|frag|fragen sie|kontaktier*) (mir|mich|uns) [_] [_]",
            "(jetzt|hier|gleich|gratis|kostenlos) .. (demo|termin|erstgespräch|sichern|buchen|anfragen|bewerben|anmelden|starten|folgen|check)",
            "(link|kalender|beweise|details|infos|termin) (in der bio|im profil|in den kommentaren|unten|in bio|im info)",
            "(folge mir|folgt mir|folgen sie|warteliste|erstgespräch|buch dir|sichere dir|sichern sie sich|hol dir|dm an|dm für|erste sitzung)",
            "(willst du|bist du|wollen sie|bereit) .. ?",
        ),
        unless_anywhere=german("(suche*|wir stellen ein|ehrenamt*|ausbildungsplatz|verein|stelle frei)"),
        fires=("Bogenbauer | «Schreib mir»", "Schlafcoach | «Jetzt Termin buchen»"),
        quiet=("Suche Ausbildungsplatz als Koch, schreib mir gern",),
    ),
    "headline.sells-service": Spoken(
        phrases=german(
            f"{_SERVICE} (für|rund um|in sachen|aus|zu) _",
            "(karriere|finanz|führungskräfte|gesundheits|hypnose|systemischer|systemische|persönlichkeits) (coach|coaching|mentor*|trainer*)",
            "(ihr|dein|euer) (partner|experte|ansprechpartner|weg|coach|mentor|spezialist|makler|berater)",
            "(transformationsbegleiter*|social recruiting|mitarbeitergewinnung|kapitalanlage*|goldankauf|edelmetalle|versicherungen|finanzierungen|ghostwriting|webdesign für|vorsorge|immobilienentwicklung|steuergestaltung|leasing)",
            "(neu gedacht|aus leidenschaft|mit leidenschaft|mit system|auf augenhöhe)",
        ),
        unless_anywhere=german(
            "(suche*|student*|stadt|klinik*|schule|universität|verein|landratsamt|gemeinde)"
        ),
        fires=("«Coach für Führung»", "«Ihr Partner» beim Fuhrpark"),
        quiet=("Trainerin der U12, Sportverein Rain",),
    ),
    "headline.finds-clients": Spoken(
        phrases=german(
            "(neukunden|kundengewinnung|leadgenerierung|mitarbeitergewinnung|fachkräftegewinnung|mandantengewinnung|terminierung|kaltakquise|social recruiting|bewerber in|linkedin marketing|patientengewinnung)",
            f"(finden|finde|bringe|bringen|liefern) .. {YOUR} .. (monteure|kunden|mitarbeiter|bewerber|fachkräfte)",
        ),
        fires=("«Neukunden» für Studios", "«Mitarbeitergewinnung» in der Pflege"),
        quiet=("Kundendienst, Stadtwerke Hof",),
    ),
    "headline.guarantee": Spoken(
        phrases=german(
            "(garantiert*|garantie|geld zurück|erfolgsgarantie|oder geld zurück|oder sie zahlen)",
        ),
        unless_anywhere=german("(versicherung|gewährleistung|abteilung)"),
        fires=("«Garantiert» neue Azubis", "Volle Bücher «oder Geld zurück»"),
        quiet=("Sachbearbeiterin Garantie, Abteilung Ersatzteile",),
    ),
    "headline.free-or-deal": Spoken(
        phrases=german(
            "(gratis|kostenlos*|kostenfrei*|geschenk|rabatt|freebie|unverbindlich*|{number} rabatt)"
        ),
        unless_anywhere=german("(verein|stadt|bibliothek|ehrenamt*)"),
        fires=("Mein Ratgeber ist «gratis»", "«Kostenloser» Check für Ihr Dach"),
        quiet=("Bibliothek Wels, Eintritt kostenlos",),
    ),
    "headline.investment-offer": Spoken(
        phrases=german(
            "(krypto*|trading|rendite*|kapitalanlage*|immobilien als|edelmetalle|bitcoin|vermögensaufbau|vermögensverwaltung) [_] (als|signale|strategien|für|mit|statt|ohne|krisenschutz|aufbauen)",
            "(dein mieter zahlt|du kassierst|banken dir verschweigen|berater verschweigt|anlagetipp*)",
        ),
        fires=("«Trading statt» Büro", "«Edelmetalle als» Schutz"),
        quiet=("Goldschmied in Pforzheim",),
    ),
    "headline.recruits": Spoken(
        phrases=german(
            "(wir suchen|wir stellen ein|suche|suchen) .. (verstärkung|azubis|monteur*|lehrer*|pflegekräfte|erzieher*|koch|köchin|fachkräfte|kolleg*|mitarbeiter*|elektriker*|tischler*|fahrer*)",
            "(personalreferent*|personalabteilung|personalleitung)",
            "(stelle|stellen|ausbildungsplätze) (frei|zu besetzen|offen)",
        ),
        unless_anywhere=german(
            "(mitarbeitergewinnung|{number} bewerber|garantiert|social recruiting|menschen die|{percent}|teampartner*|verdien*|agentur)"
        ),
        fires=("Bäckerei Huber, «wir suchen Verstärkung»", "«Personalreferentin» im Stadtspital"),
        quiet=("Agentur für HR, Social Recruiting",),
    ),
    "headline.works-for": Spoken(
        phrases=german(
            "(bei|beim|bei der|bei den|in der|im|am|an der) [_] (stadtwerke|stadtwerken|klinikum|krankenhaus|spital|landratsamt|universität|uni|hochschule|gemeinde|stadt|kanton|bundesamt|schule|gymnasium|diakonie|caritas|sparkasse|bahn|post|polizei|feuerwehr|museum|archiv|stadtbücherei|theater|finanzamt|amtsgericht|landgericht|bauamt|jugendamt|institut|verlag)",
            "(bei|beim|bei der) {name} {name}",
            "(klinikum|stadtwerke|landratsamt|universität|hochschule|spital|stadtverwaltung|gemeindeverwaltung|kantonsspital|universitätsklinikum|stadtbibliothek|kreishandwerkerschaft|landesamt|regierungspräsidium|magistrat) {name}",
        ),
        unless_anywhere=_SELLING,
        fires=(
            "Einkauf, «Klinikum Fulda»",
            "Buchhalterin «bei Hettlage Schrauben»",
        ),
        quiet=(
            "Ihr Coach bei Stress | Jetzt anfragen",
            "Ich helfe Kliniken beim Sparen, Klinikum Partner",
        ),
    ),
}
