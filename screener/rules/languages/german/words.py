"""Word lists that several German phrases share."""

from typing import Final

YOUR: Final = (
    "(dein|deine|deinen|deinem|deiner|deines|ihr|ihre|ihren|ihrem|ihrer|ihres|euer|eure|euren|eurem|eurer)"
)
YOU: Final = "(du|dich|dir|sie|ihnen|ihr|euch)"
WE: Final = "(ich|wir)"
OUR: Final = "(mein|meine|meinen|meinem|meiner|unser|unsere|unseren|unserem|unserer|unserm)"
SITE: Final = (
    "(webseite|website|homepage|internetseite|seite|onlineshop|webshop|webauftritt|internetauftritt|auftritt|domain"
    "|onlineauftritt|profilseite|landingpage|startseite)"
)
PEOPLE: Final = (
    "(unternehmer*|selbstständige*|selbständige*|betriebe|betrieben|handwerksbetriebe*|firmen|unternehmen|kanzleien|praxen"
    "|ärzte*|ärztinnen|zahnärzte*|coaches|berater*|gründer*|führungskräfte*|mittelständler*|handwerker*|agenturen|makler*"
    "|teams|frauen|männer*|mütter*|kmu|händler*|gastronomen|hoteliers|architekten|steuerberater*|rechtsanwälte*|anwälte*"
    "|entscheider*|geschäftsführer*|arbeitgeber*|winzer*|landwirte*|studios|salons|restaurants|hotels|vereine|kommunen|praxisinhaber*"
    "|kunden|mandanten|klienten|inhaber*|chefs|freiberufler*|solopreneure*|dienstleister*|apotheken|apotheker*|pflegedienste*"
    "|kollegen|kolleginnen|führungspersönlichkeiten|vertriebsteams|startups|kleinunternehmer*|beamte*|controller*|verlage|werkstätten"
    "|fahrschulen|floristinnen|köche|lehrkräfte|trainer*|künstler*|autoren|recruiter*|hr abteilungen|personaler*|therapeuten)"
)
HELP: Final = (
    "(helfe|helfen|unterstütze|unterstützen|begleite|begleiten|berate|beraten|betreue|betreuen|befähige|befähigen|coache|coachen"
    "|zeige|zeigen|entlaste|entlasten|stärke|stärken|bringe|bringen|vertrete|vernetze|digitalisiere|digitalisieren)"
)
GAIN: Final = (
    "(kunden|neukunden|anfragen|umsatz|umsätze|sichtbarkeit|bewerber|bewerbungen|mandanten|mandate|patienten|gäste|aufträge"
    "|leads|abschlüsse|reichweite|gewinn|verkäufe|buchungen|termine|fachkräfte|mitarbeiter|wachstum|effizienz|besucher|erfolg)"
)
TALK: Final = (
    "(gespräch|telefonat|call|erstgespräch|strategiegespräch|kennenlerngespräch|beratungsgespräch|analysegespräch"
    "|austausch|termin|videocall|zoom|teams|meeting|kaffee|telefontermin|infogespräch|vorgespräch|kennenlernen"
    "|analyse|gedankenaustausch|videotermin)"
)
BRIEF: Final = (
    "(kurzes|kurzer|kurzen|unverbindliches|unverbindlichen|unverbindlicher|kostenloses|kostenloser|kostenlosen|kostenfreies|kostenfreien"
    "|virtuellen|digitalen|virtueller|digitaler|lockeren|lockerer|vertrauliches|vertraulichen|persönliches|persönlichen|erstes|schnellen)"
)
DAY: Final = "(montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|mo|di|do|fr|morgen|montags|dienstags|übermorgen)"
MONTH: Final = "(januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)"
SHABBY: Final = (
    "(veraltet*|alt|alte|altbacken*|langsam*|unübersichtlich*|altmodisch*|unprofessionell*|schwach*|verstaubt*|ausbaufähig*"
    "|fehler|sicherheitslücken|abmahnfähig*|abmahngefährdet*|potenzial|potential|luft nach oben|nicht zeitgemäß|jahre)"
)
BEAUTIFUL: Final = (
    "(beeindruckend*|inspirierend*|spannend*|interessant*|toll*|großartig*|super|stark*|klasse|bemerkenswert*|außergewöhnlich*"
    "|faszinierend*|bewundernswert*|herausragend*|mega|wertvoll*|sympathisch*|vielseitig*)"
)
ENTICING: Final = (
    "(spannende*|interessante*|attraktive*|tolle*|neue*|exklusive*|reizvolle*|lukrative*|vielversprechende*|einmalige*|diskrete*"
    "|hervorragende*|vertrauliche*|passende*|großartige*|besondere*)"
)
WORK: Final = (
    "(beitrag|post|posting|artikel|vortrag|aufsatz|buch|roman|leserbrief|interview|podcast|folge|video|kommentar|text|studie"
    "|präsentation|skizze|folie|folien|rede|referat|seminar|kurs|workshop|webinar|diplomarbeit|dissertation|masterarbeit|rezept"
    "|bericht|gutachten|kolumne|kapitel|blog|blogbeitrag|ausstellung|bild|bilder|foto|zeichnung|entwurf|vorlesung|handbuch|anleitung|tutorial"
    "|*beitrag|*artikel|*vortrag|*buch|*büchlein|*roman|*podcast|*studie|*video|*vorlage|*bericht|*rezept|*vorlesung|*skript|*checkliste|*leitfaden|*broschüre|*anleitung|*kolumne|*aufsatz|*reihe|*serie|*dokumentation|beiträge|artikeln|texte|vorlage|liste|übersicht|karte|plan|antwort|projekt"
    "|gedicht|konzert|predigt|anzeige|aushang|inserat|frage|notiz|fußnote|tabelle|grafik|radiobeitrag|gastbeitrag|newsletter)"
)
EVENT: Final = (
    "(messe|tagung|konferenz|kongress|seminar|workshop|podium|stand|stammtisch|fortbildung|fest|feier|hochzeit|podiumsdiskussion"
    "|weihnachtsfeier|symposium|vortrag|barcamp|meetup|treffen|lehrgang|kurs|weiterbildung|jobmesse|sommerfest|elternabend|versammlung"
    "|*messe|*tagung|*konferenz|*kongress|*seminar|*workshop|*kurs|*treffen|*forum|*symposium|*schulung|*fest|*stammtisch|*lehrgang|*fortbildung|*vortrag|*markt|*feier|*tage|*fachtag|*logistiktag|*ausstellung|*versammlung|*lesung|*exkursion|*gipfel|*festival|*kirchentag|*bautag|*ärztetag|*lehrertag|*branchentag|*infotag|*praxistag|*aktionstag|*symposion|*runde|*empfang|*event"
    "|verbandstag|ausstellung|eröffnung|vernissage|klassentreffen|fachtag|forum|exkursion|führung|lesung|kirchentag|fähre|zug|bus)"
)
SCHOOL: Final = (
    "(schule|grundschule|realschule|gymnasium|uni|universität|fh|hochschule|studium|lehre|ausbildung|zivildienst|bundeswehr|bund"
    "|*schule|*studium|*ausbildung|*lehre|*praktikum|stadtwerke|stadtwerken|klinikum|firma|abteilung|büro|betrieb|projekt|schicht|station"
    "|abi|klasse|jahrgang|semester|praktikum|lehrstuhl|internat|kompanie|berufsschule|meisterschule|wg|verein|chor|referendariat|matura)"
)
KIN: Final = (
    "(kollege|kollegin|kollegen|nachbar|nachbarin|schwester|bruder|mann|frau|chef|chefin|exchef|ex chef|vorgänger|vorgängerin|schwager|schwägerin"
    "|mutter|vater|tochter|sohn|tante|onkel|cousin|cousine|freund|freundin|studienfreund|hausarzt|meister|trainer|trainerin|zahnärztin"
    "|professor|professorin|doktorvater|betreuer|betreuerin|ausbilder|ausbilderin|partner|bekannte|bekannter|bekannten|mitarbeiter|mitarbeiterin"
    "|steuerberater|lehrer|lehrerin|dozent|dozentin|schulleiterin|bürgermeister|pfarrer|schwiegervater|schwiegermutter|praktikantin|azubi)"
)
TOLD: Final = (
    "(meinte|meint|sagte|sagt|empfahl|empfiehlt|riet|rät|erzählte|erzählt|erwähnte|erwähnt|schwärmte|schwärmt|schickt|schickte|nannte|gab|verriet"
    "|findet|fand|glaubt|bat|lässt|ließ|verwies|drängt|hielt|grüßt|sprach)"
)
CHEERS: Final = (
    "(glückwunsch|glückwünsche|glückwunsche|gratulation|gratuliere|gratulieren|gratulier|bravo|chapeau|hut ab|alle achtung|hochverdient|wohlverdient"
    "|verdient|hammer|klasse leistung|gut gemacht|toll gemacht)"
)
TRADE: Final = (
    "(*pfleger|*pflegerin|*schwester|*lehrer|*lehrerin|*ingenieur|*ingenieurin|*meister|*meisterin|*leiter"
    "|*leiterin|*arzt|*ärztin|*therapeut|*therapeutin|*bauer|*bäuerin|*bauerin|*wirt|*wirtin|*planer|*planerin"
    "|*techniker|*technikerin|*mechaniker|*mechanikerin|*händler|*händlerin|*macher|*macherin|*gärtner|*gärtnerin"
    "|*fahrer|*fahrerin|*arbeiter|*arbeiterin|*referent|*referentin|*berater|*beraterin|*entwickler|*entwicklerin"
    "|*schreiner|*tischler|*maurer|*köchin|*bäcker|*metzger|*schlosser|*setzer|*leger|*monteur|*assistent"
    "|*assistentin|*verwalter|*verwalterin|*forscher|*forscherin|*wissenschaftler|*wissenschaftlerin|*pädagoge"
    "|*pädagogin|*loge|*login|*archivar|*archivarin|*bibliothekarin|*redakteurin|*redakteur|*lektorin|*übersetzer"
    "|*übersetzerin|*dolmetscherin|*hebamme|*imker|*imkerin|*winzer|*winzerin|*förster|*försterin|*disponent"
    "|*disponentin|*buchhalter|*buchhalterin|*controller|*controllerin|*kauffrau|*kaufmann|*beamter|*beamtin"
    "|*angestellte|*angestellter|*optiker|*optikerin|*akustiker|*akustikerin|*apotheker|*apothekerin|*jurist"
    "|*juristin|*anwalt|*anwältin|*richter|*richterin|*notar|*notarin|*musiker|*musikerin|*erzieher|*erzieherin"
    "|koch|*organist|*organistin|*kantor|*statiker|*statikerin|*architekt|*architektin|*restaurator"
    "|*restauratorin)"
)
CHOICE: Final = (
    "(hausbau|bau|dach|heizung|küche|küchen|bad|möbel|tisch|regal|fenster|tür|tor|zaun|torte|hochzeitstorte|kuchen|blumen|fotos|hochzeit|feier"
    "|reparatur|wartung|übersetzung|gutachten|heu|stroh|holz|brennholz|wein|honig|saal|raum|zimmer|chor|kapelle|band|klavier|orgel|traktor|anhänger"
    "|maschine|ersatzteil|ersatzteile|gerüst|transport|umzug|lieferung|termin|beratung|kurs|führung)"
)
PRIVATE: Final = "(verein|kita|schule|praktikum|oma|mama|papa|friedhof|mutter|vater|bewerb*|befund|akte*|rechnung|antrag|übergabe|redakteur*|artikel|probe|chor|therapeut*|wickelkommode|stau)"
