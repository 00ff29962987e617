"""Words of Dutch that several rules share, folded, each list a choice of the phrase language."""

DAYS = "(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|morgen|gisteren)"
FIRMS = "(bedrijven|bureaus|coaches|directeuren|directies|eigenaren|ecommerce|founders|gezinnen|horecaondernemers|kantoren|klinieken|klanten|leiders|makelaars|managers|mensen|mkb|mkbers|ondernemers|ondernemingen|organisaties|praktijken|professionals|restaurants|scholen|startups|tandartsen|teams|vakmensen|vrouwen|webshops|winkels|zelfstandigen|zorginstellingen|zzpers|kmos|kmo)"
HELP = "(help|helpen|begeleid|begeleiden|ondersteun|ondersteunen|adviseer|adviseren|ontzorg|ontzorgen|coach)"
KIN = "(baas|broer|buurman|buurvrouw|chef|collega|dirigent|dochter|docent|huisarts|juf|man|meester|moeder|neef|nicht|oma|oom|opa|schoonmoeder|schoonzus|tante|trainer|vader|vriend|vriendin|vrouw|zoon|zus|zwager)"
MIN = "(min|minuten|minuutjes|minuutje|kwartier|kwartiertje|uur|uurtje)"
MINUTES = "({number}|een|vijf|tien|vijftien|twintig|dertig|half)"
MONTHS = "(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)"
PLACES = "(beurs|bijeenkomst|braderie|brouwerij|congres|conferentie|cursus|feest|festival|herdenking|infodag|infoavond|lezing|lezingen|markt|marathon|open dag|opendeurdag|opening|reunie|rondleiding|sessie|studiedag|symposium|tentoonstelling|toernooi|trein|bus|vakbeurs|vakdag|vergadering|voorstelling|workshop|webinar|bakkerscongres|boerendag|borrel|concert|bruiloft|veiling|ledenvergadering|wachtkamer|wachtrij|training|kermis)"
SITE = "(website|site|webshop|webpagina|pagina)"
TRADES = "(ambtenaar|apotheker|archeoloog|archivaris|bakker|begeleider|bibliothecaris|bioloog|bloemist|boekbinder|boekhouder|boer|boerin|boswachter|brandweerman|brouwer|buschauffeur|chauffeur|conducteur|conservator|dierenarts|dirigent|docent|doktersassistente|elektricien|fietsenmaker|fysiotherapeut|gids|glazenier|hovenier|huisarts|ijscoman|imker|ingenieur|installateur|juf|kapper|kapster|kinesist|kok|koster|kraamverzorgende|kweker|laborant|lasser|leerkracht|leraar|lerares|logopedist|loodgieter|machinist|magazijnier|maatschappelijk werker|meester|melkveehouder|metselaar|molenaar|monteur|onderwijzer|onderzoeker|opvoeder|organist|pastoor|planner|postbode|psycholoog|restaurateur|schilder|schipper|slager|smid|stadsgids|tandarts|technicus|timmerman|tolk|tuinman|veearts|veehouder|verloskundige|verpleegkundige|vertaler|verzorgende|visser|vrijwilliger|vroedvrouw|wijkagent|zorgkundige)"
WORK = "(artikel|artikelen|berichten|boekje|bijdrage|brief|concert|expositie|folder|ingezonden brief|krantenartikel|kookboek|optreden|preek|programma|project|recept|recensie|reportage|roman|serie|tentoonstelling|toespraak|uitzending|vlog|website|blog|boek|column|cursus|film|filmpje|foto|gedicht|handleiding|hoofdstuk|interview|kaart|lezing|les|lessen|onderzoek|opstel|podcast|post|poster|praatje|presentatie|proefschrift|rapport|scriptie|stuk|tabel|tekening|tekst|vertaling|verhaal|video|voordracht|workshop)"
YOUR = "(je|jouw|jullie|uw)"

SELLING = (
    f"{HELP} [wij|ik|we] [graag] {FIRMS}",
    "(vrijblijvend|gratis|korting|demo|aanbod|aanbieding|offerte voor u|investering|beleggen|beleggingen|inkomen|verdienen|whatsapp|telegram|crypto|trading|samenwerking|samenwerken|synergie|omzet|leads|klanten|oplossingen|oplossing|kosteloos)",
    "(onze|mijn|een|ons) (bureau|platform|methode|software|tool|programma|oplossing|dienst|diensten|app|masterclass|webinar|dienstverlening|systeem)",
    f"{MINUTES} {MIN}",
    "(afspraak|gesprek|call|kennismaking) (inplannen|plannen|boeken|in te plannen)",
    "(wil|willen|graag|mag|kan) .. (voorstellen|aanbieden|laten zien|presenteren)",
)
"""What is said in a text that sells."""

ADVERTISING = (
    f"{HELP} {FIRMS}",
    "(ik help|wij helpen|coach|mentor|sales|marketing|gratis|stuur|verdien*|vrijheid|belegg*|seo|bureau|klanten|trainer|spreker|founder|groei)",
)
"""What is said in a headline that sells."""
