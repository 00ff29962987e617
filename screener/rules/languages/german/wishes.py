"""What people ask of the owner in German: free work, links, names, a part in a study, an answer to a quota."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.german.words import YOUR
from screener.rules.languages.spelling import german

PAYS: Final = german(
    "(was würde das kosten|was kostet|zahle|zahlen gern|bezahle|bezahlen|gegen rechnung|honorar|gegen bezahlung|ihr üblicher|ihr stundensatz|stundensatz|vergüten|entlohnen|ihren preis|was verlangen|was nehmen sie)"
)
"""Said by someone who pays."""

WISHES: Final[Mapping[str, Spoken]] = {
    "asks.free-work": Spoken(
        phrases=german(
            "(kein|keine|ohne|leider kein|leider keine|noch kein) (budget|honorar|honorare|bezahlung|vergütung|gage|entgelt) .. (aber|dafür|doch|zahlen|möglich|vorgesehen|bieten|können|haben|sondern|jedoch)",
            "(leider|dafür|noch|momentan|aktuell) .. (nicht|nichts) (bezahlen|zahlen|vergüten|honorieren|entlohnen)",
            "(können|kann) .. (nichts|nicht|kein honorar|keine gage) .. (zahlen|bezahlen|vergüten) .. (aber|dafür|doch)",
            "(ehrenamtlich|unentgeltlich|gratis|kostenlos|umsonst|pro bono|ohne honorar|für lau|für umme|für einen guten zweck) .. (für uns|für mich|für unser|für unsere|für unseren|bei uns|zur verfügung|mitarbeiten|mithelfen|machen könnten|machen könntest|übernehmen|erstellen|gestalten|entwerfen|programmieren|schreiben|beraten|halten|sprechen|arbeiten)",
            "(würden sie|würdest du|könnten sie|könntest du|können sie|kannst du|magst du|möchten sie) .. (kostenlos|gratis|umsonst|unentgeltlich|ohne honorar|ehrenamtlich|pro bono|als freundschaftsdienst|aus gefälligkeit) _",
            "(gute|tolle|beste|super|großartige|riesige|hervorragende|kostenlose) (werbung|referenz|publicity|reichweite|sichtbarkeit|bühne) für (sie|dich|euch|ihr|dein|ihre|deine)",
            "(gewinn|gewinne|anteile|umsatz|erlös|firmenanteile|provision) .. (teilen wir|teilen|halbe halbe|fifty fifty|50 50|beteiligung statt|statt gehalt|statt lohn|statt honorar|später)",
            "(unbezahlt|unbezahlte|unbezahltes|unbezahlter|unvergütet) .. (praktikum|mitarbeit|testauftrag|probearbeit|stelle|position|aufgabe|pilot|probe|einsatz)",
            "(habe|hab) .. (idee|konzept) .. (programmierst|programmieren sie|baust du|bauen sie|setzt du|setzen sie|entwickelst) _",
            "(probetext|probeartikel|probeentwurf|testentwurf|testlogo|erster entwurf) .. (kostenlos|gratis|unbezahlt|ohne bezahlung|vorab)",
        ),
        unless=german(
            "(ich spiele|ich mache das|ich arbeite|ich helfe|helfe ich|wir helfen|biete ich|stelle ich|zahle|bezahlt wird|übliches honorar|reisekosten|aufwandsentschädigung|mein angebot|unser angebot|testen|erstgespräch|beratung|demo)"
        ),
        unless_anywhere=PAYS,
        fires=(
            "Es ist «leider kein Budget da, aber» der Applaus ist sicher.",
            "«Könnten Sie uns gratis ein» Logo zeichnen?",
            "Das wäre «tolle Werbung für Sie».",
        ),
        quiet=(
            "Ich spiele ehrenamtlich für unser Altenheim und suche Noten.",
            "Was würde das kosten? Umsonst für uns arbeiten sollen Sie nicht.",
            "Wir haben kein Budget mehr, die Brücke kommt erst im Mai.",
        ),
    ),
    "asks.take-part": Spoken(
        phrases=german(
            "(suche|suchen|brauche|brauchen|fehlen|sucht) .. (teilnehmer|teilnehmerinnen|teilnehmende|probanden|probandinnen|studienteilnehmer|interviewpartner|interviewpartnerinnen|befragte|testpersonen|beta tester|betatester|testerinnen|testhaushalte|expertenstimmen|podcastgäste|interviewgäste)",
            "(teilnahme|teilnehmen|mitmachen|mitwirken|teilzunehmen|mitzumachen|beteiligen) .. (an|bei|in) (einer|unserer|meiner|der|unserem|meinem|diesem|dieser|einem) .. (studie|umfrage|befragung|interviewreihe|expertenbefragung|erhebung|panel|fokusgruppe|benchmark|dokumentation|interview|interviews|onlineumfrage|marktstudie|branchenumfrage|trendstudie|experteninterview)",
            "(an|bei) (einer|unserer|meiner|der|dieser) .. (studie|umfrage|befragung|fokusgruppe|expertenbefragung|onlineumfrage|branchenumfrage|erhebung) .. (teilnehmen|mitmachen|teilzunehmen|mitzumachen|beteiligen|mitwirken)",
            "(als|zum) (interviewpartner|interviewpartnerin|interviewgast|experte|expertin|podcastgast|testimonial|jurymitglied|panelist|gastautor|gastautorin|keynote speaker) .. (für|in|gewinnen|dabei|zur|bei|unserer|unser)",
            "(interview|porträt|portrait|beitrag|kapitel|zitat|statement) .. (in|für) (unser|unsere|unserem|unserer|unseren|mein|meinem) .. (magazin|buch|podcast|studie|report|whitepaper|sammelband|blog|dokumentation|jahrbuch|reihe|videoreihe|broschüre)",
            "(expertennetzwerk|expertengespräch|expertenrat|expertenpanel|expertenbeirat|fachbeirat|beirat|expertenrunde|marktforschung|marktforschungsinstitut|trendstudie|branchenbarometer|branchenreport|benchmarkstudie) _",
            "(im auftrag|für einen kunden|für unseren kunden|für unseren mandanten) ... (befragen|befrage|interviewen|sprechen mit|gespräche mit|experten)",
            "(umfrage|befragung|studie|fragebogen|interview|angaben|antworten) .. (ist|sind|bleibt|bleiben|dauert|erfolgt|natürlich|selbstverständlich) .. (anonym|vertraulich|anonymisiert)",
            "(verlosen|verlose|dankeschön|als dank|aufwandsentschädigung) ... (gutschein|gutscheine|tablet|tablets|amazon|teilnehmern|teilnehmer|unter allen|einkaufsgutschein|ergebnisse der|auswertung)",
        ),
        unless_anywhere=german(
            "(uni|universität|hochschule|bachelorarbeit|masterarbeit|doktorarbeit|dissertation|promotion|fh|ethikkommission|schülerin|schüler|klinik|krankenhaus|betreuerin|betreuer)",
            f"{YOUR} (buch|artikel|beitrag|studie|vortrag|aufsatz|veröffentlichung|dissertation)",
            "(sie hatten|du hattest|wie vereinbart|redaktion|redakteurin|redakteur|rundfunk|zeitung|radio|ndr|wdr|mdr|swr|orf|srf)",
            "(hörer|nerds|honorar|reisekosten|sendung)",
        ),
        fires=(
            "Wir «suchen Teilnehmer», die schlecht schlafen.",
            "Möchten Sie «als Experte in» unserem Bericht auftreten?",
            "Die «Befragung ist natürlich anonym».",
        ),
        quiet=(
            "Für meine Masterarbeit an der Uni Kiel suche ich Teilnehmer aus der Fischerei.",
            "In Ihrer Studie sind die Brunnen nummeriert, gibt es eine Karte?",
            "Sie hatten sich gemeldet, um an unserer Umfrage teilzunehmen.",
        ),
    ),
    "asks.for-another": Spoken(
        phrases=german(
            "(frage|suche|schreibe|bitte|anfrage) .. (für|im namen|im auftrag) (meinen|meine|meiner|meines|einen|eine|einer|eines) (sohn|sohnes|tochter|neffen|nichte|bruder|bruders|schwester|cousin|cousine|freund|freundin|freundes|bekannten|bekannte|enkel|enkelin|schwager|schwägerin|patenkind|nachbarn|nachbarin|mann|frau|lebensgefährten)",
            "(mein|meine) (sohn|tochter|neffe|nichte|bruder|schwester|cousin|cousine|freund|freundin|bekannter|bekannte|enkel|enkelin|schwager|schwägerin|patenkind|mann|frau|lebensgefährte|lebensgefährtin) (sucht|braucht|bräuchte|will|möchte|würde gern|ist auf der suche|hat gerade|wäre) .. (stelle|job|praktikum|praktikumsplatz|ausbildung|ausbildungsplatz|lehrstelle|arbeit|einstieg|wohnung|platz|hilfe|unterstützung|kontakte|kontakt|zimmer)",
            "(könnten|könntest|können|kannst|würden|würdest|haben|hast|hätten|gibt es) [sie|du|ihr|bei ihnen|bei euch|bei dir] .. (meinen|meinem|meiner|meine|für meinen|für meine) (sohn|tochter|neffen|nichte|bruder|schwester|cousin|cousine|freund|freundin|bekannten|enkel|enkelin|schwager|patenkind|mann|frau) .. (einstellen|unterbringen|helfen|unterkommen|nehmen|vermitteln|weiterhelfen|stelle|praktikum|job|ausbildungsplatz|lehrstelle|platz|empfehlen)",
            "(für|von) (einem|einen|einer|eine) (bekannten|bekannte|freund|freundin|freundes|verwandten) .. (gefragt|fragen|frage|suche|sucht|anfragen|nachfragen)",
        ),
        unless_anywhere=german(
            "(bei ihnen (gelernt|unterricht|patient*|schüler*)|haben sie .. unterrichtet|ihr schüler|ihre schülerin|ihr patient|in ihrer klasse|bewerbung|beworben|bewerben|was würde das kosten|was kostet|rechnung|termin|anmelden|karriereseite)"
        ),
        fires=(
            "Ich «frage für meinen Cousin», der ein Zimmer braucht.",
            "«Mein Neffe sucht eine Stelle».",
            "«Könnten Sie meinen Bruder einstellen»?",
        ),
        quiet=(
            "Sie haben meine Tochter an der Flöte unterrichtet, welche Prüfung kommt?",
            "Mein Vater baute dasselbe Boot.",
            "Meine Frau sucht den Schlüssel, den Sie fanden. Was kostet der Versand?",
        ),
    ),
    "asks.content-deal": Spoken(
        phrases=german(
            "(gastartikel|gastbeitrag|gastbeiträge|gastpost|sponsored post|advertorial|gesponserter artikel|gesponserten artikel|bezahlter artikel|bezahlten beitrag|linkplatzierung|linktausch|backlink|backlinks|verlinkung|linkaufbau|produktplatzierung|werbeplatz) .. (auf|für|bei|in|veröffentlichen|platzieren|schreiben|anbieten|zu|möglich|im)",
            "(auf|in) (ihrem|deinem|eurem|ihrer|deiner|eurer) (blog|magazin|seite|website|webseite|portal|podcast|newsletter|kanal) .. (veröffentlichen|platzieren|erscheinen|vorstellen|verlinken|bewerben|erwähnen|werben|schalten|unterbringen)",
            "(ihr|dein|euer) (blog|kanal|magazin|podcast|newsletter|instagram account) (passt|wäre|würde|ist) (perfekt|ideal|hervorragend|super|bestens|genau)",
            "(suche|suchen) .. (blogs|blogger|bloggerinnen|websites|webseiten|influencer|influencerinnen|creator|creators|portale|produkttester|multiplikatoren)",
            "(in|bei) (ihrem|deinem|eurem) (nächsten) (video|beitrag|podcast|post|newsletter) .. (erwähnen|zeigen|vorstellen|nennen|bewerben)",
        ),
        unless=german(
            "(darf ich|dürfen wir|dürfte ich) .. (ihren|deinen|ihre|deine)",
            "(toter link|link ist tot|link führt|link funktioniert|verlinkt ist|vereinszeitung|gemeindeblatt|pfarrbrief)",
        ),
        fires=(
            "Wir würden gern einen «Gastbeitrag bei» Ihnen setzen.",
            "«Ihr Blog wäre perfekt» für unsere Tees.",
        ),
        quiet=(
            "Darf ich Ihren Gastbeitrag im Gemeindeblatt nachdrucken?",
            "Der Link auf Ihrer Seite führt ins Leere.",
        ),
    ),
    "asks.scripted-words": Spoken(
        phrases=german(
            "(habe|haben|hab) .. (text|textvorschlag|formulierung|entwurf|zeilen|rezension|bewertung|post|beitrag|empfehlung) .. (für sie|für dich|schon|bereits) .. (vorbereitet|vorformuliert|geschrieben|verfasst|entworfen|formuliert|fertig)",
            "(textbaustein|textvorlage|mustertext|textvorschlag|vorformulierter text|vorformulierten text|fertiger text|fertigen text|kopiervorlage|textvorschläge) _",
            "(nur noch|einfach|einfach nur|bloß) [_] (kopieren|einfügen|unterschreiben|posten|reinkopieren|copy paste|hineinkopieren|freigeben|abnicken)",
            "(kopieren und einfügen|copy und paste|copy paste|copy and paste)",
            "(produkt|muster|gutschein|geschenk|exemplar|testprodukt|set|probe|paket) .. (gegen|im austausch|im tausch|dafür) .. (bewertung|rezension|post|beitrag|erwähnung|story|feedback|empfehlung)",
            "(gegen|im tausch gegen|im austausch für|im gegenzug für|im gegenzug zu) (eine|einen|ein|ihre|deine) [ehrliche|kurze|positive|nette|kleine] (bewertung|rezension|empfehlung|erwähnung|story|google bewertung)",
            "(markenbotschafter|markenbotschafterin|markenbotschafterinnen|produkttester|produkttesterin|produkttesterinnen) _",
            "(gegenseitig|gegenseitige|wechselseitig) .. (empfehlung|empfehlungen|bewerten|bewertung|bewertungen|bestätigen)",
            "(schreibe|schreiben|bewerte|empfehle|revanchiere) .. (ihnen|dir|dich|mich) .. (auch eine|im gegenzug eine|ebenfalls eine|gern eine) (bewertung|empfehlung|rezension)",
        ),
        fires=(
            "Ich habe eine «Textvorlage für» Sie, «nur noch unterschreiben».",
            "Behalten Sie die Lampe, «gegen eine ehrliche Bewertung».",
        ),
        quiet=(
            "Der Entwurf meines Artikels über Ihre Mühle liegt bei, was stimmt nicht?",
            "Die Kinder haben die Karte in ihren Farben unterschrieben.",
        ),
    ),
    "asks.your-audience": Spoken(
        phrases=german(
            "(in|mit|an|aus|über|von|innerhalb) (ihrem|deinem|eurem) [_] (netzwerk|verteiler|publikum|followern|kundenstamm|mitgliedern|lesern|kontakten|umfeld|bekanntenkreis) .. (teilen|weiterleiten|verbreiten|vorstellen|empfehlen|bekannt|interesse|jemand|jemanden|streuen|herumfragen|posten|unternehmer*)",
            "(ihren|deinen|euren) (followern|lesern|mitgliedern|kunden|mandanten|patienten|kontakten|abonnenten|kolleginnen|hörern|schülern|studierenden|zuhörern) .. (vorstellen|empfehlen|weiterleiten|zeigen|weitersagen|anbieten|erzählen|ans herz|weitergeben|präsentieren)",
            "(ihre|deine|eure) (follower|leser|mitglieder|kunden|patienten|abonnenten|leserschaft|community|reichweite|hörer) (würden|werden|könnten|wäre|wären|nutzen|würde|ist genau|sind genau) _",
            "(zugang|zugriff) .. (ihrem|deinem|ihrer|deiner|eurer) (netzwerk|community|reichweite|leserschaft|kundschaft|kunden|publikum|verteiler)",
        ),
        unless_anywhere=german(
            "(praktikum|vermisst|entlaufen|verloren gegangen|gefunden|blutspende*|stammzell*)"
        ),
        fires=(
            "«Ihre Leser würden unseren» Tee lieben.",
            "Könnten Sie das «in Ihrem Netzwerk teilen»?",
        ),
        quiet=(
            "Als einer Ihrer Leser frage ich, wer die Karte zeichnete.",
            "Wie haben Sie Ihre ersten Leser gefunden?",
        ),
    ),
    "asks.decision-maker": Spoken(
        phrases=german(
            "(wer|welche person|welcher kollege|welche kollegin) (ist|entscheidet|kümmert sich|verantwortet|betreut|leitet) .. (bei ihnen|bei euch|bei dir|in ihrem|in eurem|in ihrer|in deinem|im hause|im haus|im betrieb) .. (zuständig|verantwortlich|über|für|um|ansprechpartner|ansprechpartnerin|einkauf)",
            "(wer|welche person) .. (zuständig|verantwortlich|der richtige ansprechpartner|die richtige ansprechpartnerin|der richtige|die richtige) .. (einkauf|it|marketing|vertrieb|personal|recruiting|fuhrpark|energie|versicherung*|druck*|software|beschaffung|weiterbildung|reinigung|telefonie|website|social media)",
            "(sind|bist|wären) (sie|du) .. (der richtige ansprechpartner|die richtige ansprechpartnerin|der richtige|die richtige|zuständig|verantwortlich|der entscheider|die entscheiderin) .. (für|wenn|oder|beim|im|in|bezüglich|zum|zu)",
            "(zuständigen|richtigen|verantwortlichen) (ansprechpartner|ansprechpartnerin|entscheider|kollegen|person|stelle) .. (nennen|weiterleiten|mitteilen|verraten|für|weitergeben|verweisen|im bereich)",
            "(entscheider|entscheiderin|entscheidungsträger|einkaufsentscheider|budgetverantwortliche*) (für|im|in|bei|zum|zu|über|auf)",
        ),
        unless=german(
            "(gutachten|schlüssel|fundsachen|gefunden|beschwerde|defekt|kaputt|reklamation|meine bewerbung|praktikum|falscher|wem meld|wen melde|pfarr*|bestellung|rechnung|gefunden|fundbüro)"
        ),
        fires=(
            "«Wer kümmert sich bei Ihnen um» Druckkosten?",
            "«Sind Sie der richtige Ansprechpartner für» Strom?",
        ),
        quiet=(
            "Wer hat am Sonntag die Altstimme gesungen?",
            "Wer ist bei Ihnen für Fundsachen zuständig? Ich habe einen Schal gefunden.",
        ),
    ),
    "note.guest-pitch": Spoken(
        phrases=german(
            "(wären|wäre|bist|sind) .. (toller|tolle|perfekter|idealer|spannender|wunderbare|perfekte|großartiger|inspirierende|passender) [_] (gast|gästin|speaker|speakerin|podcastgast|redner|rednerin|interviewpartner|interviewpartnerin|gesprächspartner|gesprächspartnerin) (für|in|bei|auf)",
            "(sie|dich|euch) (als gast|als gästin|als speaker|als speakerin|als redner|als rednerin|als keynote|als podcastgast) .. (in|bei|für|auf|zu|gewinnen|begrüßen|einladen|haben)",
            "(ihre|deine) (geschichte|story|reise|erfahrung|expertise|erfolgsgeschichte) (würde|könnte|wird|inspiriert|ist so|verdient|muss) [_] (viele|unsere|andere|inspirieren|menschen|hörer|inspirierend|gehört|erzählt|eine bühne)",
            "(in|bei|für) (meinem|unserem|meinen|unseren) (podcast|videopodcast|youtube kanal|format|talk|interviewformat|onlinekongress|online kongress|summit) .. (sprechen|einladen|interviewen|zu gast|dabei|gast|gäste|über ihre|vorstellen)",
            "(kunde|mandant|autor|autorin|expertin|experte|coach|unternehmerin|klientin) .. (wäre|ist) .. (toller|perfekter|idealer|spannender|tolle|perfekte|spannende|ideale) .. (gast|gesprächspartner|gesprächspartnerin|interviewgast|gästin|podcastgast)",
        ),
        unless_anywhere=german(
            "(honorar|fahrtkosten|reisekosten|am {number}|um {number} uhr|hörer|nerds|rundfunk|radio|redaktion|uni|hochschule|schule|schüler*|verein|gemeinde|bibliothek)"
        ),
        fires=(
            "Sie «wären ein perfekter Gast für» unsere Runde.",
            "«Deine Geschichte würde viele» bewegen.",
        ),
        quiet=(
            "Ihr Podcast über Hecken brachte mich durch den Winter.",
            "Würden Sie bei uns am 4. Mai über Kalkputz sprechen?",
        ),
    ),
    "note.hands-for-hire": Spoken(
        phrases=german(
            "(virtuelle assistenz|virtuelle assistentin|virtueller assistent|virtuellen assistenten|virtuelle assistenten|freie kapazitäten|freien kapazitäten|noch kapazitäten|kapazitäten frei|white label|subunternehmer|outsourcen|auslagern|outsourcing|zeitarbeit|arbeitnehmerüberlassung|leiharbeiter|leihpersonal|personaldienstleister) .. _",
            "(bin|als) .. (freiberuflicher|freiberufliche|freie|freier|selbstständige|selbstständiger|freelance|freelancer|freelancerin) .. (und|biete|mit|suche|für) .. (aufträge|auftrag|projekte|kunden|kapazitäten|unterstützung|übernehme|kapazität|unterstütze|neue)",
            "(habe|hätte|haben) .. (noch|wieder|gerade|ab) .. (kapazitäten|kapazität|platz für|plätze für|luft für|zeit für neue) .. (frei|kunden|projekte|aufträge|einen|neue|weitere)",
            "(stellen|vermitteln|liefern|verleihen|überlassen) (wir|ich) [_] [_] (handwerker|schweißer|monteure|entwickler|pflegekräfte|lkw fahrer|fahrer|fachkräfte|hilfskräfte|erntehelfer|programmierer|ingenieure|elektriker|personal)",
            "(wir|ich) (stellen|vermitteln|liefern|verleihen|überlassen|vermittle) [_] [_] (handwerker|schweißer|monteure|entwickler|pflegekräfte|lkw fahrer|fahrer|fachkräfte|hilfskräfte|erntehelfer|programmierer|ingenieure|elektriker|personal)",
        ),
        unless=german("(bewerbe|bewerbung|suche (jemanden|eine|einen)|brauche|könnten sie uns|haben sie)"),
        fires=(
            "Ich bin «virtuelle Assistentin aus Hof».",
            "«Wir vermitteln Schweißer» aus Polen.",
        ),
        quiet=(
            "Ich bewerbe mich als freie Töpferin.",
            "Haben Sie im Juni noch Kapazitäten frei für unser Dach?",
        ),
    ),
    "note.in-return": Spoken(
        phrases=german(
            "(im gegenzug|als gegenleistung|als dankeschön|als kleines dankeschön|zum dank|dafür) [_] (erwähnen|nennen|verlinken|erwähne|empfehle|empfehlen|bewerben|bekommen|erhalten|bekommst|erhältst|gibt es|schenken|schenke|revanchieren|teile|teilen|unterstütze|bieten|biete|like) .. _",
            "(revanchiere|revanchieren) (mich|uns) .. (wenn|gern|gerne|natürlich|selbstverständlich|dafür|mit)",
            "(eine hand wäscht die andere|leben und leben lassen|hilfst du mir helf ich dir|like gegen like|folge ich zurück|folge zurück|ich like zurück)",
        ),
        unless_anywhere=german(
            "(danke für|vielen dank für|zahle|bezahlen|honorar|leihen|ausleihen|verein|kuchen|kaffee|marmelade|honig|pralinen)"
        ),
        fires=(
            "«Im Gegenzug erwähnen wir Ihr Haus».",
            "Ich «revanchiere mich gern».",
        ),
        quiet=(
            "Als Dankeschön für letzte Woche steht Honig bei Ihnen.",
            "Im Gegenzug für die Leiter kommt der Karren zurück.",
        ),
    ),
    "thread.admits-quota": Spoken(
        phrases=german(
            "(brauche|fehlen mir|fehlt mir|benötige|will) [bis freitag|nur|noch|bis morgen|bis zum monatsende] .. ({number}|ein|zwei|drei|fünf|zehn) (kontakte|termine|unterschriften|abschlüsse|namen|empfehlungen|likes|stimmen|anmeldungen|nummern|gespräche|verträge)",
            "(mein chef|meine chefin|mein upline|meine upline|mein teamleiter|meine teamleiterin|mein vertriebsleiter|die zentrale) (will|möchte|verlangt|erwartet|drängt|sagt|besteht) .. {number}",
            "(quote|ziel|soll|monatsziel|quartalsziel|umsatzziel|vertriebsziel|zielvorgabe) .. (erfüllen|erreichen|schaffen|voll|knacken)",
            "(mir|uns) fehlen [noch|nur|nur noch] ({number}|ein|zwei|drei|fünf|zehn) .. (zum|für den|bis zum) .. (bonus|ziel|nächsten|rang|stufe|monatsziel)",
        ),
        unless=german(
            "(klimaziel*|spenden*|blutspende*|bürgerbegehren|volksbegehren|unser ziel|unsere ziele)"
        ),
        fires=(
            "Ich «brauche bis Freitag noch 3 Namen».",
            "«Mein Chef will 10» Gespräche.",
        ),
        quiet=(
            "Für Sonntag brauchen wir noch zwei Altstimmen.",
            "Mein Chef grüßt und dankt für die Pumpe.",
        ),
    ),
    "thread.closes-file": Spoken(
        phrases=german(
            "(letzter versuch|letzte nachricht|mein letzter versuch|ich melde mich ein letztes mal|letzte erinnerung|letzter anlauf)",
            "(gehe ich|nehme ich an|darf ich|muss ich|soll ich|gehe davon) .. (davon aus|annehmen|an dass|aus dass) .. (kein interesse|keine priorität|nicht relevant|nicht interessiert|kein thema|erledigt|nicht passt|passt|uninteressant)",
            "(schließe|schließen) [ich] (ihre|deine|die|ihren) (akte|vorgang|fall|anfrage|unterlagen)",
            "(ihre|deine|die|den) (akte|vorgang|anfrage|fall) .. (schließen|zu schließen|schließe|geschlossen|löschen)",
            "(dann|danach) (melde ich mich|störe ich|lasse ich sie|lass ich dich|höre ich auf|schreibe ich) .. (nicht mehr|nicht weiter|in ruhe|auf)",
            "(hören|hörst) (sie|du) [dann] nichts mehr von mir",
        ),
        unless=german(
            "(ihr antrag|versicherungsfall|beihilfe|rente|ticket|bewerbung|gericht*|steuerbescheid|drucker)"
        ),
        fires=(
            "«Letzter Versuch», dann ist Ruhe.",
            "Soll ich «Ihre Akte schließen»?",
        ),
        quiet=(
            "Die letzte Taste der Orgel klemmt.",
            "Schließen Sie das Tor, die Gänse sind draußen.",
        ),
    ),
    "thread.newsletter": Spoken(
        phrases=german(
            "(unser|mein|unserem|meinem|unseren|meinen) [neuer|neue|neuen|aktueller|monatlicher|wöchentlicher|kostenloser|kostenlosen] (newsletter|rundbrief|infobrief|rundmail|newsflash|infomail) (ist|erscheint|mit|jetzt|abonnieren|da|kommt|automatisch|an|für|anmelden)",
            "(newsletter|verteiler|mailingliste) .. (eingetragen|aufgenommen|hinzugefügt|angemeldet|abonnieren|abbestellen|abmelden)",
            "(abmelden|abbestellen|abmeldelink|austragen) .. (unten|hier|jederzeit|klicken|link|können sie)",
            "^ (hallo|liebe|guten tag|moin|servus|grüezi|hi|hey) (alle|alle zusammen|liebe kontakte|netzwerk|liebe freunde|community|linkedin|kunden|geschäftspartner|mitglieder|leserinnen|abonnenten|interessenten|unternehmer|unternehmerinnen)",
            "(liebes netzwerk|liebe kontakte|liebe community|liebe geschäftspartner*|liebe kundinnen|werte kunden|sehr geehrte kund*|sehr geehrte interessent*)",
            "(sie erhalten|ihr erhaltet|ihr bekommt|ihr bekommt ihn|du bekommst) .. (diese nachricht|diese mail|weil|automatisch|ab heute|ab sofort)",
            "(an alle|alle meine) (meine kontakte|kontakte|meine follower|meine connections|vernetzten)",
        ),
        fires=(
            "«Liebes Netzwerk», der Herbst ist da.",
            "«Mein Newsletter ist» draußen: sieben Haken.",
        ),
        quiet=(
            "Ein gutes neues Jahr, Marit, und Grüße an die Zwillinge.",
            "Die dritte Auflage Ihres Atlas steht im Fenster.",
        ),
    ),
}
"""Rules about what is asked of the owner, and how it is pressed for."""
