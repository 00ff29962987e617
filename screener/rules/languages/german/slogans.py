"""What German headlines shout: big words, coaching, supply, teams, results for clients."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.words import GAIN, PEOPLE, YOUR
from screener.rules.languages.spelling import german

SLOGANS: Final[Mapping[str, Spoken]] = {
    "headline.big-words": Spoken(
        phrases=german(
            "(visionär|visionärin|vordenker|vordenkerin|querdenker|querdenkerin|zukunftsgestalter|zukunftsgestalterin|möglichmacher|möglichmacherin|mutmacher|mutmacherin|impulsgeber|impulsgeberin|leuchtturm|wegbereiter|wegbereiterin|weltveränderer|weltverbesserer|erfolgsmacher|macher|machermentalität|sinnstifter|sinnstifterin|serienunternehmer|mehrfachgründer|multiunternehmer|seriengründer|selfmade millionär)",
            "(unternehmer|unternehmerin) (aus leidenschaft|mit herz|mit vision|im herzen)",
            "(netzwerker|netzwerkerin) aus (leidenschaft|überzeugung)",
            "(größer denken|grenzenlos|limitless|das beste leben|mein bestes leben|deine beste version|beste version deiner|next level|nächste level|aufs nächste level)",
            "({number} follower|top voice|keynote speaker des jahres|bestsellerautor|bestsellerautorin|spiegel bestseller*|bekannt aus)",
        ),
        unless=german("(kein|keine|nicht|ehemaliger) .. (visionär|guru|macher|vordenker)"),
        fires=("«Vordenker». Ehemann. Läufer.", "«Unternehmerin mit Herz» und Hund"),
        quiet=("Kein Vordenker, nur Buchhalter", "Filmemacher im Ruhestand"),
    ),
    "headline.coaches-owners": Spoken(
        phrases=german(
            "(business|mindset|erfolgs|karriere|leadership|führungskräfte|life|money|sales|vertriebs|verkaufs|gesundheits|sichtbarkeits|positionierungs|persönlichkeits|potenzial|transformations|systemischer|systemische|unternehmer|gründer|burnout|resilienz|ernährungs|executive) (coach|coachin|coaching|mentor|mentorin|mentoring|trainer|trainerin|stratege|strategin)",
            "(businesscoach|lifecoach|erfolgscoach|karrierecoach|mentalcoach|sichtbarkeitscoach|gesundheitscoach|resilienzcoach|resilienztrainer|finanzcoach|transformationscoach|unternehmercoach|*coachin|*mentorin|sparringspartner|sparringspartnerin|positionierungsexperte|positionierungsexpertin|personal branding|speakerin|keynote speaker|keynote speakerin|unternehmensberater|unternehmensberaterin|erfolgstrainer|verkaufstrainer|vertriebstrainer|führungskräfteentwicklung|bestsellerautor|bestsellerautorin|strategieberater|wachstumsberater)",
            f"(coach|mentor|mentorin|begleiter|begleiterin|coaching|mentoring|sparring|beratung|positionierung|sichtbarkeit) für {PEOPLE}",
            "(raus aus|zurück in|endlich) .. (hamsterrad|deine kraft|ihre kraft|sichtbar|deine größe|dein potenzial)",
        ),
        unless=german(
            "(fußball*|handball*|schwimm*|ruder*|jugendtrainer|lauftrainer|in ausbildung|ehrenamt*|grundschul*|hauptberuflich|verein|interner|interne|schule|taalcoach|jeugdcoach|voetbal*|jugendcoach)"
        ),
        fires=("«Business Coach» für Bäcker", "«Sparringspartner» der Chefs"),
        quiet=("Interner Coach am Klinikum", "Fußballtrainer, elf bis dreizehn"),
    ),
    "headline.outsourcing": Spoken(
        phrases=german(
            "(webdesign|webentwicklung|softwareentwicklung|app entwicklung|seo|online marketing|social media marketing|suchmaschinenoptimierung|performance marketing|google ads|social media|employer branding|content marketing|videoproduktion|personalvermittlung|zeitarbeit|personaldienstleister|headhunting) (agentur|dienstleister|partner|experte|expertin|spezialist|spezialistin|für|aus|lösungen|freelancer|freelancerin)",
            "(agenturinhaber|agenturinhaberin|agenturgründer|werbeagentur|marketingagentur|webagentur|digitalagentur|full service agentur|online marketing agentur|seo agentur|recruiting agentur|social media agentur|personalvermittlung|arbeitnehmerüberlassung|virtuelle assistenz|virtuelle assistentin|white label)",
            "(lösungen|software|services|systeme|dienstleistungen|it systemhaus|rundum service) für (kmu|den mittelstand|unternehmen|betriebe|praxen|handwerk|industrie|kommunen|kanzleien|hotels|gastronomie|träger|weingüter|vereine|schulen|steuerberater|ärzte)",
            "(alles aus einer hand|full service|ihr partner für|ihr spezialist für|ihr experte für|dein partner für|dein experte für|ihr ansprechpartner für)",
            "(großhandel|werksverkauf|ab werk|direktimport|werbeartikel|werbegeschenke|firmengeschenke|weltweiter versand)",
        ),
        unless=german(
            "(suche|werkstudent*|praktikant*|azubi|bei der stadt|stadtwerke|landkreis|universität)"
        ),
        fires=("«Webdesign für» Gasthöfe", "«Ihr Partner für» saubere Fenster"),
        quiet=("Webentwicklerin bei der Stadtbibliothek", "Werkstudent SEO, Stadtwerke Hof"),
    ),
    "headline.record-for-clients": Spoken(
        phrases=german(
            "({number}|{money}) (zufriedene|glückliche|betreute|begleitete|begeisterte) [_] (kunden|mandanten|klienten|kundinnen|teilnehmer|kapitalanleger|studios|betriebe|unternehmen|unternehmer|praxen|frauen)",
            "(über|mehr als|bereits|schon) {number} (kunden|mandanten|klienten|unternehmen|unternehmer|betriebe|projekte|coachings|teilnehmer|praxen|führungskräfte|frauen|menschen|studios|websites|selbstständige)",
            "{number} (kunden|mandanten|betriebe|unternehmer|unternehmen|projekte|kundenstimmen|bewertungen|kundenprojekte|coachings|seminare|vorträge|speakings)",
            "{money} (umsatz|euro umsatz|für kunden|für meine kunden|für unsere kunden|verwaltet|vermittelt|eingespart|gespart)",
            "({number}|{percent}) .. (geholfen|begleitet|gecoacht|trainiert|betreut|vermittelt|platziert|zum erfolg)",
        ),
        unless=german("(polizei|station|schule|krankenhaus|klinik|schüler|bewohner|wohnungen)"),
        fires=("«Über 300 Praxen» in zehn Jahren", "Markenbüro | «120 zufriedene Kunden»"),
        quiet=("Hausmeister, 612 Wohnungen", "Lehrer für 28 Kinder und 2 Hamster"),
    ),
    "headline.team-wanted": Spoken(
        phrases=german(
            "(teampartner|teampartnerin|vertriebspartner|vertriebspartnerin|teammitglieder|mitstreiter|networker|networkerin) (gesucht|werden|im|für|mit|bei)",
            "(network marketing|networkmarketing|mlm|direktvertrieb|strukturvertrieb|selbstständiger vertriebspartner|selbstständige vertriebspartnerin|unabhängige vertriebspartnerin|unabhängiger vertriebspartner|selbständige beraterin bei|unabhängige beraterin|markenpartner|markenpartnerin|geschäftspartner bei)",
            "(komm|kommt|werde|werden sie|bau|baue) .. (in mein team|ins team|teil meines teams|teil unseres teams|mein team|vertriebspartner|teampartner)",
            "(suche|suchen) .. (menschen|frauen|macher|leute|mitstreiter|teampartner|partner) .. (die|mit|für|im|in|ihr) _",
        ),
        unless=german("(pflegekräfte|lehrkräfte|erzieher*|stelle|azubi*|klinik|schule|verein|ehrenamt*)"),
        fires=("«Network Marketing» mit Freude", "Hautpflege | «Komm in mein Team»"),
        quiet=("Suche Menschen für den Verein der Müller", "Stationsleitung, Team von 12"),
    ),
    "headline.speaks-to-reader": Spoken(
        phrases=german(
            f"(für|mit|in|bei|zu|auf) {YOUR} (business|praxis|kanzlei|betrieb|unternehmen|erfolg|team|leben|zukunft|traumjob|traumkörper|immobilie|finanzen|ruhestand|rente|marke|sichtbarkeit|umsatz)",
            f"^ {YOUR} (erfolg|weg|partner|experte|expertin|immobilie|praxis|zukunft|business|marke|traum|coach|mentor|mentorin|begleiter|team|haus|geld|karriere|rente|umsatz|makler)",
            f"(buche|sichere|hol|finde|entdecke|lebe|starte|steigere|verwirkliche|optimiere|buchen sie|sichern sie|holen sie) (dir|dich|{YOUR[1:-1]}|sich|jetzt) _",
            "(bist du|sind sie|hast du|haben sie|willst du|wollen sie|möchtest du|suchst du|suchen sie|kennst du|bereit für|keine lust mehr|müde von|genug von|zu wenig|zu viel) ... ?",
            f"(mehr|neue) {GAIN} für (dich|sie|{YOUR[1:-1]})",
        ),
        unless=german("(damit du|damit sie) .. (nicht|nie)"),
        fires=("«Ihr Makler» in Hof", "«Keine Lust mehr auf Excel?» Hallo Rota"),
        quiet=("Pflegerin. Ich werde nachts gerufen, damit Sie nicht wachen", "Suche eine Stelle im Museum"),
    ),
    "headline.too-easy-offer": Spoken(
        phrases=german(
            "(kredit|kredite|darlehen|finanzierung|sofortkredit) .. (ohne schufa|ohne bonität|für alle|für jeden|trotz schufa|trotz negativer|in 24|sofort)",
            "(führerschein|zertifikat|diplom|doktortitel|visum|sprachzertifikat) .. (ohne prüfung|kaufen|garantiert|ohne test|ohne unterricht)",
            "(ghostwriting|ghostwriter|hausarbeiten|bachelorarbeit|abschlussarbeiten) .. (für studierende|für studenten|schreiben lassen|diskret|akademisch|akademische|akademischer)",
            "(heimarbeit|homeoffice job|homeoffice jobs|produkttester|hoteltester|online job|online jobs) .. (für alle|pro tag|täglich|ohne erfahrung|flexibel|nur handy|mit dem handy|gesucht)",
            "(follower|likes|bewertungen|google bewertungen) (kaufen|garantiert|echt|sofort)",
        ),
        fires=("«Kredite ohne Schufa»", "«Führerschein ohne Prüfung», schnell"),
        quiet=("Sachbearbeiterin Visum, Botschaft", "Führerscheinstelle, Landratsamt"),
    ),
}
"""Rules about what headlines shout."""
