"""What the rules on what a note sells look for in German."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.words import ENTICING, OUR, PEOPLE, YOU, YOUR
from screener.rules.languages.spelling import german

WARES: Final[Mapping[str, Spoken]] = {
    "note.services-on-offer": Spoken(
        phrases=german(
            "wir (bieten|liefern|bauen|entwickeln|vertreiben|produzieren|übernehmen|vermitteln|fertigen|installieren|erstellen|gestalten|verkaufen|beliefern|programmieren|drucken) _",
            "(^ biete|ich biete|bieten wir|biete ich|anbieten zu dürfen) _",
            f"{OUR} (leistungen|portfolio|sortiment|lösung|lösungen|software|plattform|app|tool|produkt|produkte|system|methode|agentur|leistungsspektrum|dienstleistungen|programm|board|onlinekurs|coaching)",
            "(darf|dürfen|würde|würden|möchte|möchten|soll|kann|können wir|gern|gerne) [ich|wir] [ihnen|dir|euch|sie] .. (angebot|preise|konditionen|preisliste|katalog|exposé|unterlagen|broschüre|infos|muster) [_] [_] [_] (schicken|senden|zusenden|unterbreiten|zukommen|erstellen|machen|zuschicken)",
            "(katalog|preisliste|musterkatalog|broschüre|datenblatt|exposé|preise|fob preise|unterlagen) .. (schicken|senden|zusenden|zukommen|unterbreiten|zuschicken|erstellen)",
            "((mein|unser|zum|bei) stundensatz|stundensätze|freie kapazitäten|mengenbedarf|rundum schutz|festpreis|full service)",
            "(teilen sie|nennen sie|schicken sie) .. (anforderungen|bedarf|anfragen)",
            "spezialisiert auf _",
            "(spezialist*|experte|expertin|dienstleister|anbieter|hersteller|partner) für _",
            "wir sind [_] [_] (hersteller|anbieter|dienstleister|agentur|softwareunternehmen|softwarehaus|beratungshaus|beratung|team|unternehmensberatung|personaldienstleister|spezialisten|entwicklerteam|startup)",
            "(wir|ich) (machen|mache|erledige|erledigen|kümmere|kümmern) .. (für|um) _",
            "(bedarf an|bedarf haben|falls sie bedarf|falls bedarf|wenn bedarf) _",
            "(kommen sie|komm) (gern|gerne|einfach) auf (mich|uns) zu",
            "(guten|fairen|besten|gute|faire|beste|günstige|attraktive) (preis|preise|preisen|konditionen|tarife) [_] (machen|bieten|anbieten|auf|schicken|für|geben)",
            "(gegenangebot|sonderkonditionen|rahmenvertrag|rabatte auf|rabatt auf|mengenrabatt|kaufe .. auf|ankauf von)",
            "(verkaufe|vertreibe|vertreiben|vermittle|verkaufen|vertrieb für|vertrieb von) _",
        ),
        unless=german(
            "(ihre anfrage|sie hatten|du hattest|sie haben gefragt|wie besprochen|wie telefonisch|gefragt|suche*|bestellung|bestellt|am stand gesagt)",
            "(verein|kita|schule|pfarrei|gemeinde|nachbar*|feuerwehr|auftrag {number}|paletten|verkaufen sie)",
        ),
        fires=(
            "«Wir bieten Reinigung» für Büros im Raum Ulm.",
            "«Unsere Lösung» nimmt Ihnen das ab.",
            "Wir machen Ihnen einen «guten Preis für» alles.",
        ),
        quiet=(
            "Wie hoch ist Ihr Stundensatz für den Zaun?",
            "Sie hatten nach Heu gefragt, wir liefern ab Mai.",
        ),
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
            "für (einen|eine|unseren|meinen|einen meiner|einen unserer|eine meiner|eine unserer) [_] (kunden|mandanten|auftraggeber|kundin|mandantin|kunde|mandant) .. (suche|suchen|sucht|besetze|besetzen)",
            "(mandant|kunde|auftraggeber) [von mir|von uns] .. (sucht|suche|zahlt|möchte)",
            "(genau (jemanden|jemand) wie sie|ihr werdegang passt|ihr profil passt|suchen verstärkung und)",
            "(flache hierarchien|überdurchschnittlich*|hidden champion|tolles team|junges team|junges dynamisches)",
            "(suche|suchen) [_] nach (interessanten|engagierten|motivierten|passenden|ehrgeizigen) (persönlichkeiten|menschen|leuten|talenten|kandidaten|mitarbeitern)",
            "(kennen sie|kennst du|fällt ihnen) .. (jemanden|jemand|wen) .. (sucht|passt|stelle|position|interesse|rolle)",
            "(wechsel|veränderung|neue herausforderung|neuen herausforderung|karriereschritt) [_] (für sie|in frage|vorstellbar|denkbar|interessant|offen|ein thema|?)",
        ),
        unless=german(
            "({money}|{number}k|{number} brutto|brutto|tarif|tvöd|tv l|befristet*|std|stunden|bewerbe*|beworben|meine bewerbung|praktikum|glückwunsch|gratul*)"
        ),
        unless_anywhere=german(
            "(personalabteilung|klinikum|stadtwerke|sparkasse|brutto|tvöd|tarif|gehalt von|gehalt liegt|gehalt zwischen|wochenstunden|unbefristet|{money}|tausend|beworben|meine bewerbung)"
        ),
        fires=(
            "Ich habe eine «spannende Position» für Sie.",
            "Sind Sie «offen für Neues»?",
            "«Für einen meiner Kunden suche» ich Leute.",
        ),
        quiet=("Küchenleitung in Uelzen, 3.900 brutto, eine spannende Aufgabe mit Wohnung.",),
    ),
    "note.candidates-on-offer": Spoken(
        phrases=german(
            "(fachkräfte|pflegekräfte|kandidaten|kandidatinnen|bewerber|ingenieure|entwickler|monteure|azubis) .. (vermitteln|vermittle|verfügbar|sofort|anbieten|kartei|liefern|aus)",
            "(vermittle*|überlasse*|stellen) .. (fachkräfte|pflegekräfte|kandidaten|personal|entwickler|azubis)",
            f"fehlen {YOU} [auch|noch|nicht] (pflegekräfte|fachkräfte|mitarbeiter|leute|azubis|personal|monteure)",
            "(in (meiner|unserer) kartei|solvente käufer|vorgemerkte (kunden|käufer))",
            "(vertrete|habe|betreue|präsentiere|kenne|vertreten|haben) [_] (kandidaten|kandidatinnen|bewerber|bewerberinnen|profile|topkandidaten) [_] (die|der|für|in|mit|an)",
            "(kandidaten|bewerber|fachkräfte|profile) die .. (zu ihnen|passen|für sie)",
            "(wie|woher) (gewinnt|findet|bekommt|gewinnen|finden|bekommen) (ihr|sie) ... (monteure|mitarbeiter|fachkräfte|personal|azubis|bewerber|leute|kunden|pflegekräfte|fahrer)",
        ),
        unless=german("(wir suchen|ich suche)"),
        fires=(
            "Wir haben «Monteure, die sofort» anfangen.",
            "«Fehlen Ihnen Fachkräfte»?",
            "«Wie findet ihr neue Monteure»?",
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
            "(ersten|erste|erster) [_] (tage|tagen|monate|monat|wochen|woche|beratung|stunde|sitzung) .. (umsonst|gratis|kostenlos|frei|kostenfrei|geschenkt)",
            "(schenke|schenken|spendiere|gebe) [ich|wir] (ihnen|dir|euch) .. (beratung|analyse|check|stunde|sitzung|test|checkliste|leitfaden|*beratung|*analyse|*check)",
            "(gratis|kostenlose|kostenloses|kostenlosen|kostenfreie|kostenfreies) (checkliste|*checkliste|live webinar|webinar|*analyse|*beratung|*check|*probe|*audit|*guide|*leitfaden|video|datenprobe)",
            "(kostet nix|kostet nichts|kostet dich nichts|kostet sie nichts|völlig kostenlos|komplett kostenlos)",
            "(datenprobe|probe|muster|test) (gratis|kostenlos|umsonst)",
        ),
        unless=german("(ehrenamt*|bibliothek|verein|kita|netzwerk hat)"),
        fires=(
            "Hol dir die «kostenlose Potenzialanalyse».",
            "Jetzt «14 Tage gratis» ausprobieren.",
            "Die «ersten dreißig Tage sind umsonst».",
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
            "(das|dies|business|geschäft|team|konzept|produkt|produkte|chance|system) (hat|haben) (mein leben|mein ganzes leben|alles) (verändert|geändert|gedreht)",
            "(herzensmenschen|powerfrauen|macher und macherinnen|teampartner*|mitstreiter*) .. (team|gesucht|projekt)",
            "suchen [noch] {number} [_] (menschen|frauen|leute|macher|partner|personen)",
        ),
        fires=(
            "Ein «Nebenverdienst», den jeder schafft.",
            "Wir «suchen noch 3 Frauen» mit Biss.",
        ),
        quiet=("Ich verdiene mein Geld mit Orgeln, wie Sie.", "Dein Buch hat mein Leben verändert."),
    ),
    "note.product-launch": Spoken(
        phrases=german(
            "(produktlaunch|unser* launch|unseren launch|mein launch|meinen launch|markteinführung|pressemitteilung|neuheit|early adopter*|betatester*|beta tester*|crowdfunding|vorverkauf)",
            f"{OUR} (neue|neues|neuer|neuen) (app|produkt|software|plattform|buch|kurs|programm|matratze*|marke|shop|onlinekurs|podcast|tool|kollektion)",
            "(bringen|launchen|lancieren|veröffentlichen) .. (heraus|auf den markt|unser|launch)",
            "tester für _",
            "(steht|stehen|stehe) .. (interview*|interviews|rückfragen|pressegespräch*) .. (bereit|zur verfügung|gern|gerne)",
            "interview mit (dem|der|unserem|unserer) (ceo|gründer*|geschäftsführer*|erfinder*|autor*)",
            "(pressetext|medienmitteilung|presseinformation|bildmaterial|pressemappe|sperrfrist|pressefotos|presseeinladung)",
            "(mandant*|kunde|kundin|firma) .. (bringt|stellt|präsentiert|lanciert) .. (ersten|erste|neuen|neue|neues|vor|heraus)",
            "(interessiert|gefällt) (sie|dich) [sicher|bestimmt|vielleicht] [auch] mein (buch|kurs|podcast|ratgeber|roman)",
        ),
        unless=german("(suche|pressefreiheit|redaktion)"),
        fires=(
            "«Unser neues Programm» startet im Mai.",
            "Morgen feiern wir «unseren Launch»!",
            "Unser Chef «steht für Interviews bereit».",
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
            "(ich bin|bin) [_] (gründer|gründerin|mitgründer|mitgründerin|geschäftsführer|geschäftsführerin|inhaber|inhaberin|founder|co founder) _",
            "(gründer|gründerin|inhaber|geschäftsführer|geschäftsführerin|vertriebsleiter|vertriebsleiterin) (von|der|des|bei) _ (und|mit|wir)",
            "(habe|haben) .. (firma|unternehmen|startup|agentur|label|marke|akademie) .. gegründet",
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
            "(mich interessiert|interessiert mich|spannend finde ich|neugierig) .. (wie|was) (sie|unternehmen|menschen|andere|führungskräfte|firmen) .. (umgehen|bewegt|erleben|antreibt|denken|angehen)",
            "(interessiere|interessiert) (mich|mich für) .. (menschen|unternehmen|persönlichkeiten|lebenswege|unternehmer*|führung)",
            "(beschäftigt|treibt) mich (die frage|das thema|wie) _",
            "(bin|ich bin) .. (immer|stets|gerade) (auf der suche|neugierig) (nach|auf) _",
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
}
