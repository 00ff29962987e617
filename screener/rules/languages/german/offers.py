"""What the rules on how a note sells look for in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.words import (
    ENTICING,
    GAIN,
    HELP,
    OUR,
    PEOPLE,
    SHABBY,
    SITE,
    WE,
    YOU,
    YOUR,
)
from screener.rules.languages.spelling import german

OFFERS: Final[Mapping[str, Spoken]] = {
    "note.website-fault": Spoken(
        phrases=german(
            f"{YOUR} {SITE} [ist|wirkt|sieht|lädt|hat|stammt|braucht|könnte|weist|schreckt|verliert|kommt|leider] ... {SHABBY}",
            f"{YOUR} {SITE} (lädt|verliert|schreckt|bringt|konvertiert|verschenkt|rankt|verkauft) _",
            f"{YOUR} {SITE} .. (stammt|ist) [noch] von {{number}}",
            f"{WE} (habe|haben|hab) (mir|uns) {YOUR} {SITE} (angesehen|angeschaut|analysiert|geprüft|gecheckt)",
            f"{YOUR} (speisekarte|impressum|datenschutzerklärung|google eintrag|onlineauftritt|buchungsseite|google profil) .. (veraltet*|abmahnfähig*|trauerspiel|fehlt|fehler*|leider|ausbaufähig)",
            "(findet|finden) .. (online|google|suche) [_] (erst|nicht|kaum|niemand|keiner) ",
            "(bei|auf|in) google .. (nicht|seite {number}|erst|kaum|unsichtbar|oben|vorne|platz|gefunden)",
            "(google ranking*|suchmaschinenoptimierung|ladezeit*|seo check|website check|sicherheitslücken)",
            "(leider) (findet|sieht) (ihn|sie|dich|es|das) (keiner|niemand)",
            f"(fehler|lücken|probleme|mängel|schwachstellen) .. (auf|in) {YOUR} {SITE}",
        ),
        unless=german("(unsere|meine) (seite|website|webseite|homepage)"),
        fires=(
            "«Ihre Webseite wirkt leider etwas veraltet», das mache ich neu.",
            "«Deine Homepage ist zu langsam» fürs Handy.",
            "«Auf Google sind Sie kaum» zu sehen.",
        ),
        quiet=("Über Ihre Webseite kam ich auf Ihren Vortrag.",),
    ),
    "note.value-proposition": Spoken(
        phrases=german(
            f"{WE} {HELP} [_] [_] [_] {PEOPLE}",
            f"{HELP} {WE} [_] [_] [_] {PEOPLE}",
            f"{WE} {HELP} ... dabei",
            f"{HELP} {WE} ... dabei",
            f"{PEOPLE} .. (unterstütze|begleite|helfe|unterstützen|begleiten|helfen) {WE}",
            f"(unterstütze|begleite|unterstützen|begleiten|helfen|helfe) {WE} {PEOPLE}",
            f"(mehr|neue|zusätzliche|qualifizierte|planbar|planbare) {GAIN} .. (gewinnen|bekommen|generieren|holen|bringen|erhalten|erreichen)",
            f"{YOUR} (umsatz|reichweite|sichtbarkeit|kosten|prozesse|vertrieb|effizienz|gewinn|steuerlast|energiekosten|außenauftritt|team) [_] [_] (steigern|senken|erhöhen|optimieren|verbessern|automatisieren|reduzieren|halbieren|stärken|ausbauen)",
            f"damit {YOU} (sich|dich|mehr|wieder|endlich|planbar|nie) _",
            f"{OUR} (mission|leidenschaft|herzensthema|fokus|vision) (ist|liegt)",
            "(wir|ich) (sorge|sorgen) dafür",
            f"(bringe|bringen|hole|holen|liefern|liefere) {YOU} .. {GAIN}",
        ),
        unless=german("(suche*|frage*|vielen dank|bedanke*|schule|praktikum)"),
        fires=(
            "«Ich unterstütze inhabergeführte Betriebe» bei der Planung.",
            "Gern senken wir die Kosten. «Wir sorgen dafür».",
        ),
        quiet=("Sie haben meinem Vater geholfen, den Antrag zu schreiben.",),
    ),
    "note.client-results": Spoken(
        phrases=german(
            "unsere (kunden|mandanten|klienten|nutzer|anwender|teilnehmer*) .. (sparen|senken|besetzen|gewinnen|steigern|erzielen|verdienen|berichten|verkaufen|erreichen|schätzen|profitieren|verdoppeln|haben)",
            f"(über|mehr als|bereits|schon|rund) {{number}} [_] ({PEOPLE}|kundinnen|studios|häuser|menschen|familien|schulen|mitgliedsunternehmen)",
            f"{{number}} [_] {PEOPLE} [_] (vertrauen|sind|nutzen|machen|setzen|arbeiten|dabei|haben|sparen|bei)",
            "im schnitt [_] [_] {number}",
            "im schnitt {percent}",
            "(konnte|konnten|durfte|haben|habe) [_] [_] [_] (um|über) ({percent}|{number} (prozent|führungskräfte|unternehmer|frauen|menschen|firmen))",
            f"(für|bei|mit) [_] {{number}} {PEOPLE}",
            "(sparen|einsparen|weniger|mehr|gesenkt|gesteigert) .. ({percent}|{number} prozent)",
            "({percent}|{number} prozent) .. (sparen|einsparen|weniger|mehr|gesenkt|gesteigert|günstiger|reduziert)",
            "{number} (stunden|std) [pro|die|in der] (woche|monat) .. (sparen|zurück*|gewonnen|weniger)",
            "sparen .. {number} (stunden|std)",
        ),
        unless=german("(studie|leserbrief|anfrage|gemeinde|statistik|ihr beitrag|ihr vortrag)"),
        fires=(
            "«Unsere Kunden sparen» damit Zeit und Nerven.",
            "«Über 200 Betriebe» sind schon dabei.",
        ),
        quiet=("Unsere Kundin Frau Moser fragt, wann das Regal kommt.",),
    ),
    "note.promised-results": Spoken(
        phrases=german(
            "(garantiert*|garantieren|garantie) .. (ergebnis*|erfolg|kunden|neukunden|anfragen|bewerber|mehr|termine|platz|umsatz|rendite|sie|löst|wirkt|nicht)",
            "(löst|lösen|hilft|wirkt) .. garantiert",
            "oder sie zahlen (nichts|keinen|nix)",
            "(zahlen sie|du zahlst|sie zahlen) [_] (nichts|nur bei erfolg|keinen cent|nur im erfolgsfall)",
            "(geld zurück|geld zurück garantie|erfolgsgarantie)",
            "(auf|aufs) [das] nächste (level|stufe|ebene)",
            "in [nur|unter|weniger als] {number} (tagen|wochen|monaten) .. (mindestens|mehr|auf|bewerber|kunden|anfragen|besetzt|schlank|besetzen)",
            "(planbar*|vorhersehbar*) .. (kunden|neukunden|anfragen|umsatz|bewerber|fachkräfte|mandanten|wachstum|gewinnen|aufträge)",
            "(verdoppeln|verdoppelt|verdreifachen|verdoppelst) .. (umsatz|gewinn|anfragen|reichweite|kunden)",
            "(liefern|bringen|besorgen) .. {number} (bewerber|kunden|anfragen|termine|leads|fachkräfte)",
            f"{{number}} (zusätzliche|neue|qualifizierte|planbare) {GAIN}",
        ),
        fires=(
            "Wir holen «garantiert mehr» heraus.",
            "Neue Azubis, «oder Sie zahlen nichts».",
        ),
        quiet=("In zwei Wochen ist Ihr Rad fertig, dann rufe ich an.",),
    ),
    "note.services-on-offer": Spoken(
        phrases=german(
            "wir (bieten|liefern|bauen|entwickeln|vertreiben|produzieren|übernehmen|vermitteln|fertigen|installieren|erstellen|gestalten|verkaufen|beliefern|programmieren|drucken) _",
            "(^ biete|ich biete|bieten wir|biete ich|anbieten zu dürfen) _",
            f"{OUR} (leistungen|portfolio|sortiment|lösung|lösungen|software|plattform|app|tool|produkt|produkte|system|methode|agentur|leistungsspektrum|dienstleistungen|programm|board|onlinekurs|coaching)",
            "(angebot|katalog|preisliste|musterkatalog|broschüre|datenblatt|exposé|preise|fob preise|unterlagen) .. (schicken|senden|zusenden|zukommen|unterbreiten|zuschicken|erstellen)",
            "(stundensatz|stundensätze|freie kapazitäten|mengenbedarf|rundum schutz|festpreis|full service)",
            "(teilen sie|nennen sie|schicken sie) .. (anforderungen|bedarf|anfragen)",
            "spezialisiert auf _",
            "(spezialist*|experte|expertin|dienstleister|anbieter|hersteller|partner) für _",
            "wir sind [_] [_] (hersteller|anbieter|dienstleister|agentur|softwareunternehmen|softwarehaus|beratungshaus|beratung|team|unternehmensberatung|personaldienstleister|spezialisten|entwicklerteam|startup)",
            "(wir|ich) (machen|mache|erledige|erledigen|kümmere|kümmern) .. (für|um) _",
        ),
        unless=german(
            "(ihre anfrage|sie hatten|du hattest|sie haben gefragt|wie besprochen|wie telefonisch|gefragt|suche*|bestellung|bestellt|am stand gesagt)",
            "(verein|kita|schule|pfarrei|gemeinde|nachbar*|feuerwehr)",
        ),
        fires=(
            "«Wir bieten Reinigung» für Büros im Raum Ulm.",
            "«Unsere Lösung» nimmt Ihnen das ab.",
        ),
        quiet=("Sie hatten nach Heu gefragt, wir liefern ab Mai.",),
    ),
    "note.lead-generation": Spoken(
        phrases=german(
            "(neukunden|neukundengewinnung|kundengewinnung|mitarbeitergewinnung|leadgenerierung|kaltakquise|mandantengewinnung|social recruiting|patientengewinnung|fachkräftegewinnung|bewerberflut|linkedin strategie|performance marketing|social recruiting)",
            f"(mehr|neue|qualifizierte|passende|vorqualifizierte) {GAIN}",
            f"{GAIN} .. (auf autopilot|auf knopfdruck|ohne kaltakquise|über linkedin|über social media|ohne jobportale)",
            f"wie gewinnen sie .. {GAIN}",
            "(offene|offenen|unbesetzte) (stellen|positionen) .. (besetzen|besetzt|wissen)",
        ),
        unless=german("(wir suchen|ich suche|für unser team|ehrenamt*|chor|verein|unsere station)"),
        fires=(
            "Thema «Neukundengewinnung» für Küchenstudios.",
            "Wollen Sie «mehr Anfragen» aus der Region?",
        ),
        quiet=("Wir suchen neue Mitarbeiter für unsere Kita.",),
    ),
    "note.competitor": Spoken(
        phrases=german(
            f"{YOUR} [größter|größte|direkte|direkten|größten] (mitbewerber*|konkurrenz|wettbewerber*|konkurrent*|kollegen|mitbewerb) .. (nutzen|setzen|macht|machen|hat|haben|ist|sind|vertrau*|gewonnen|nutzt|schon|arbeitet)",
            "(andere|viele|die meisten) (betriebe|praxen|kanzleien|unternehmen|werkstätten|kollegen|firmen) .. (verschenken|verlieren|zahlen|schlafen|setzen|nutzen|merken)",
            "(konkurrenz|mitbewerb*|wettbewerb) (schläft|überholt|zieht|voraus)",
        ),
        fires=(
            "«Ihre Mitbewerber nutzen das schon» lange.",
            "«Viele Praxen verschenken» hier bares Geld.",
        ),
        quiet=("Wir arbeiten für dieselbe Konkurrenz, wie mein Chef sagt.",),
    ),
    "note.speaks-for-peers": Spoken(
        phrases=german(
            f"(viele|die meisten|zahlreiche|fast alle) [_] [_] ({PEOPLE}|menschen|kolleg*) .. (sagen|wissen|zahlen|verlieren|fühlen|funktionieren|kämpfen|brauchen|stehen|unterschätzen|haben|denken|glauben|merken|scheitern|fragen)",
            f"(in|aus) [meinen|vielen|unseren] gesprächen mit .. ({PEOPLE}|leiter*|niedergelassenen)",
            f"(spreche|sprechen) .. (mit) [_] [_] {PEOPLE}",
            "(höre|hören) (ich|wir) [immer] (wieder|oft|häufig)",
            f"(welche|welcher|welches|wer) [_] ({PEOPLE}|weingut|betrieb|praxis) .. (hat|will|kennt|möchte) .. (noch|heute|zeit|nicht)",
        ),
        fires=(
            "«Die meisten Unternehmer zahlen» zu viel.",
            "Das «höre ich immer wieder» von Leuten aus der Branche.",
        ),
        quiet=("Viele haben beim Fest gefragt, wer den Kuchen gebacken hat.",),
    ),
    "note.vague-job": Spoken(
        phrases=german(
            f"{ENTICING} [_] (möglichkeit*|herausforderung*|position*|vakanz*|stelle|stellen|mandate|chance*|perspektive*|aufgabe*|karriere*|opportunität*|jobangebot*|positionen)",
            "offen für (neues|neue|eine|veränderung*|einen|wechsel|spannende)",
            "(wechselwillig|wechselbereit|talentpool|kandidatenpool)",
            f"(passt|passen|passend|passt perfekt|passt genau) .. (zu|auf) {YOUR} (profil|lebenslauf|werdegang|erfahrung|qualifikation*|hintergrund)",
            f"{YOUR} (profil|lebenslauf|werdegang|erfahrung) .. (passt|passen|überzeugt|entspricht)",
            "(namhafte*|renommierte*|führende*|bekannte*|großen|unser|unseren|mein|meinen) (kunde|kunden|mandant|mandanten|auftraggeber) [_] (sucht|suche|suchen|aus|in|im|möchte)",
            "(mehr|details|näheres|einzelheiten) .. (telefonat|telefonisch|gespräch|vernetzung)",
            "(senden|schicken) .. (lebenslauf|cv)",
        ),
        unless=german(
            "({money}|{number}k|{number} brutto|brutto|tarif|tvöd|tv l|befristet*|std|stunden|bewerbe*|beworben|meine bewerbung|praktikum|glückwunsch|gratul*)"
        ),
        fires=(
            "Ich habe eine «spannende Position» für Sie.",
            "Sind Sie «offen für Neues»?",
        ),
        quiet=("Küchenleitung in Uelzen, 3.900 brutto, eine spannende Aufgabe mit Wohnung.",),
    ),
    "note.candidates-on-offer": Spoken(
        phrases=german(
            "(fachkräfte|pflegekräfte|kandidaten|kandidatinnen|bewerber|ingenieure|entwickler|monteure|azubis) .. (vermitteln|vermittle|verfügbar|sofort|anbieten|kartei|liefern|aus)",
            "(vermittle*|überlasse*|stellen) .. (fachkräfte|pflegekräfte|kandidaten|personal|entwickler|azubis)",
            f"fehlen {YOU} [auch|noch|nicht] (pflegekräfte|fachkräfte|mitarbeiter|leute|azubis|personal|monteure)",
            "(in (meiner|unserer) kartei|solvente käufer|vorgemerkte (kunden|käufer))",
        ),
        unless=german("(wir suchen|ich suche)"),
        fires=(
            "Wir haben «Monteure, die sofort» anfangen.",
            "«Fehlen Ihnen Fachkräfte»?",
        ),
        quiet=("Uns fehlen am Samstag zwei Leute am Grill.",),
    ),
    "note.offshore-team": Spoken(
        phrases=german(
            "{number} [_] (entwicklern|entwickler|ingenieuren|programmierern|spezialisten)",
            "team (von|aus|mit) {number} .. (entwickler*|leuten|spezialisten|ingenieure*)",
            "(software|web|app|it) (entwicklung|entwickler|outsourcing|dienstleister) ... (indien|pakistan|ukraine|lahore|polen|serbien|lwiw|vietnam|offshore|nearshore|bangladesch)",
            "(nearshoring|it ressourcen|entwicklungskapazitäten)",
        ),
        fires=(
            "Wir sind ein «Team von 30 Entwicklern» in Lwiw.",
            "«IT-Ressourcen» auf Abruf.",
        ),
        quiet=("Das Team von der Nachtschicht grüßt.",),
    ),
    "note.price-quoted": Spoken(
        phrases=german(
            "(nur|für nur|bereits ab|schon ab|ab nur) {money}",
            "{money} (im monat|monatlich|mtl|netto inkl|zzgl|pro stunde|statt|rabatt)",
            "kostet (nur|dich nur|sie nur|lediglich) _",
            "(sonderpreis|aktionspreis|einführungspreis|vorzugspreis|kollegenpreis|freundschaftspreis)",
        ),
        unless=german(
            "(budget|anfrage|gefragt|bewilligt|rechnung|brutto|gehalt|suche*|schulden|schulde|miete|sie hatten)"
        ),
        fires=(
            "Alles «schon ab 29 €».",
            "Der Rundumschutz läuft für «39 Euro im Monat».",
        ),
        quiet=("Ihre Anfrage: Pressen ab 14 Euro je Ballen, Mittwoch geht.",),
    ),
    "note.free-hook": Spoken(
        phrases=german(
            "(kostenlos*|kostenfrei*|gratis|unentgeltlich*|geschenkt) [_] (analyse|check|potenzialanalyse|erstgespräch|strategiegespräch|beratung|workbook|ebook|e book|webinar|test*|probe*|guide|leitfaden|audit|whitepaper|exposé|training|erstberatung|workshop|produkt*|eintrag|bewertung|signale|masterclass|bericht|checkliste)",
            "{number} tage (gratis|kostenlos|kostenfrei|testen)",
            "(gratis|kostenlos|kostenfrei|unverbindlich) (testen|ausprobieren|prüfen|analysieren|vorbeischauen|beraten|downloaden|herunterladen)",
            "(erste|ersten) [_] (sitzung|minuten|termin|stunde|monat|besuch) .. (geschenk|schenk*|gratis|kostenlos|kostenfrei)",
            "(unverbindliche* angebot|unverbindlicher unternehmenswert|probepaket)",
            "(eintrag|basisprofil) .. (kostenfrei|kostenlos|gratis)",
            "(rechne|rechnen|analysiere|prüfe) .. (gratis|kostenlos|kostenfrei|unverbindlich)",
        ),
        unless=german("(ehrenamt*|bibliothek|verein|kita|netzwerk hat)"),
        fires=(
            "Hol dir die «kostenlose Potenzialanalyse».",
            "Jetzt «14 Tage gratis» ausprobieren.",
        ),
        quiet=("Der Eintritt ist frei, Kuchen bitte mitbringen.",),
    ),
    "note.seasonal-offer": Spoken(
        phrases=german(
            "(frohe weihnachten|frohes fest|besinnliche feiertage|guten rutsch|frohes neues|gesegnetes neues jahr|frohe ostern) ... (kunden|geschäftspartner|angebot|beratungsplätze|begleiten|rabatt|partner|kontakte|entscheider|zusammenarbeit|netzwerk)",
            "(black friday|cyber week|jahresend*|frühjahrsaktion|winteraktion|sommeraktion|herbstaktion|osteraktion|weihnachtsaktion)",
            "(bis zum|bis|noch bis|nur bis) (monatsende|jahresende|quartalsende|silvester|31 12)",
        ),
        fires=(
            "«Frohe Weihnachten, liebe Geschäftspartner»!",
            "Unsere «Winteraktion» für Heizungen läuft.",
        ),
        quiet=("Frohe Weihnachten euch allen, der Baum steht schief.",),
    ),
    "note.money-advice": Spoken(
        phrases=german(
            "(altersvorsorge|vorsorge|steuerlast|steuern sparen|rentenlücke|säule|versorgungslücke|pflegeimmobilien|mietrendite|kapitalanlage*|immobilieninvestment*|vermögensaufbau|finanzberatung|krankenversicherung|bausparer|finanzcheck|fördermittel|berufsunfähigkeit*|geldanlage|steuervorteil*|versicherungscheck|nettolohnoptimierung)",
            "(wie es|wie) .. finanziell .. (bei dir|läuft)",
            "(was|wie viel) .. (im alter|in der rente) (fehlt|bleibt)",
            "{percent} (rendite|mietrendite|förderung|zinsen|verzinsung)",
            "(steuern|steuer|geld|euro|beiträge) .. (sparen|zurückholen|zu viel|verschenken|kassieren)",
            "zahlen .. zu viel",
        ),
        unless=german(
            "(mein steuerberater|meine frage|bescheid|aufsatz|betriebsrat|leserbrief|keine angst|bewerbung|stelle)"
        ),
        fires=(
            "Haben Sie an Ihre «Rentenlücke» gedacht?",
            "Mit uns können Sie «Steuern sparen».",
        ),
        quiet=("Der Bescheid der Rentenkasse ist bei uns gelandet.",),
    ),
    "note.side-income": Spoken(
        phrases=german(
            "(zweites standbein|zusatzeinkommen|nebeneinkommen|nebenverdienst|zusatzverdienst|2tes einkommen|zweites einkommen)",
            "(nebenbei|nebenher|nebenberuflich) ... (verdien*|dazuverdien*|aufbauen|geld|euro)",
            "(finanziell*|zeitlich*|örtlich*) (frei|freiheit|unabhängig*)",
            "(verdienst|verdienen|verdienst du|verdienen sie) .. (mit|an jeder|pro) (jeder|dose|empfehlung|provision|auftrag)",
            "(mein leben|mein ganzes leben|alles) (verändert|geändert|gedreht)",
            "(herzensmenschen|powerfrauen|macher und macherinnen|teampartner*|mitstreiter*) .. (team|gesucht|projekt)",
            "suchen [noch] {number} [_] (menschen|frauen|leute|macher|partner|personen)",
        ),
        fires=(
            "Ein «Nebenverdienst», den jeder schafft.",
            "Wir «suchen noch 3 Frauen» mit Biss.",
        ),
        quiet=("Ich verdiene mein Geld mit Orgeln, wie Sie.",),
    ),
    "note.product-launch": Spoken(
        phrases=german(
            "(produktlaunch|unser* launch|unseren launch|mein launch|meinen launch|markteinführung|pressemitteilung|neuheit|early adopter*|betatester*|beta tester*|crowdfunding|vorverkauf)",
            f"{OUR} (neue|neues|neuer|neuen) (app|produkt|software|plattform|buch|kurs|programm|matratze*|marke|shop|onlinekurs|podcast|tool|kollektion)",
            "(bringen|launchen|lancieren|veröffentlichen) .. (heraus|auf den markt|unser|launch)",
            "tester für _",
        ),
        unless=german("(suche|pressefreiheit|redaktion)"),
        fires=(
            "«Unser neues Programm» startet im Mai.",
            "Morgen feiern wir «unseren Launch»!",
        ),
        quiet=("Die neue App der Schule kann den Elternbrief nicht öffnen.",),
    ),
    "note.introduces-business": Spoken(
        phrases=german(
            "(kurz zu mir|kurz zu uns|zu meiner person|kurz zu meiner person|darf ich mich kurz vorstellen|ein paar worte zu mir)",
            "(ich bin|als) (gründer*|geschäftsführer*|ceo|inhaber*|vertriebsleiter*|coach|mentor*|business coach|vertriebler*|key account manager*|sales manager*|account manager*|founder|finanzberater*|heilbegleiterin|finanzcoach|mindset coach) (von|der|bei|einer|eines|und|für|aus|im|in)",
            "wir sind (ein|eine|das|die|der) [_] [_] (anbieter|agentur|unternehmen|startup|dienstleister|hersteller|plattform|beratung|beratungshaus|softwareunternehmen|start up|kanzlei für|spezialist)",
            "(ich habe|hab|habe) mich .. (selbständig|selbstständig) gemacht",
            "(in der|aus der) (finanzbranche|versicherungsbranche|immobilienbranche) (unterwegs|tätig)",
        ),
        unless=german("(suche|tischler*|ich bewerbe|frage)"),
        fires=(
            "«Kurz zu mir»: ich mache Betriebe sichtbar.",
            "«Ich bin Gründer einer» jungen Marke.",
        ),
        quiet=("Ich bin die Neue in der Disposition und grüße herzlich.",),
    ),
    "note.soft-role": Spoken(
        phrases=german(
            f"(ich|wir) (arbeite|arbeiten) .. (mit) [_] [_] ({PEOPLE}|unternehmen)",
            "(bin|sind) .. (spezialisiert|fokussiert) _",
            f"(im austausch|in kontakt|im gespräch) mit .. ({PEOPLE}|personen)",
            f"(spreche|tausche mich|rede|sprechen|vernetze mich|unterhalte mich) .. mit [_] [_] {PEOPLE}",
            f"(lerne|treffe|kennenlernen) .. (gern|gerne) .. {PEOPLE}",
            "(beschäftige mich|beschäftigen uns) .. (mit) (der|dem|den|wie|kurzfristigen)",
        ),
        fires=(
            "«Ich arbeite viel mit Führungskräften» aus der Region.",
            "Ich «spreche regelmäßig mit Entscheidern» im Norden.",
        ),
        quiet=("Ich arbeite seit Mai auf Station 4B.",),
    ),
    "note.denies-selling": Spoken(
        phrases=german(
            "(kein|keine|ohne) (verkauf*|werbung|verkaufsgespräch|sales|pitch|spam|verkaufsabsicht|haken|hintergedanken) [_] (versprochen|gespräch|absicht|ehrlich|wirklich)",
            "(keine|kein) (werbung|verkauf|verkaufsgespräch|sales pitch|pitch) $",
            "(will|möchte|wollen) .. nichts verkaufen",
            "(nur zuhören|ganz unverbindlich|völlig unverbindlich|absolut unverbindlich|ohne verpflichtung*)",
        ),
        unless=german("(schuhe|kuchen|sohn|tochter|policen)"),
        fires=(
            "Ich «will Ihnen nichts verkaufen», ehrlich.",
            "Das ist «ganz unverbindlich».",
        ),
        quiet=("Keine Werbung einwerfen, steht an meinem Briefkasten.",),
    ),
    "note.sales-jargon": Spoken(
        phrases=german(
            "(mehrwert|synergien|skalieren|skalierung*|skalierbar*|ganzheitlich*|hebel|enormes potenzial|potenziale|ökosystem|schnittmenge*|positionierung|expansionsstrategie)",
            "(in ihre|in deine|in die|in seine) (kraft|größe|umsetzung) (kommen|bringen|zu)",
            f"unter {YOUR} möglichkeiten",
        ),
        unless=german("(windkraft|wärmepumpe|statik|masterarbeit)"),
        fires=(
            "Da sehe ich echte «Synergien».",
            "Sie spielen noch «unter Ihren Möglichkeiten».",
        ),
        quiet=("Der Hebelarm an der Presse klemmt wieder.",),
    ),
}
