"""Words of Italian that several rules share, folded, each list a choice of the phrase language."""

DAYS = "(lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|oggi|domani|ieri)"
FIRMS = "(aziende|agenzie|artigiani|avvocati|aziendali|clienti|cliniche|commercialisti|dentisti|direttori|famiglie|fondatori|founder|hotel|imprenditori|imprenditrici|imprese|investitori|istituti|leader|liberi professionisti|manager|medici|negozi|persone|pmi|professionisti|professioniste|psicologi|responsabili|ristoranti|ristoratori|startup|studi|team|titolari)"
GOODS = "(agenzia|app|assistenza|brochure|catalogo|consulenza|consulente|consulenti|convenzione|copertura|corsi|crm|demo|esperti|formazione|gestionale|laboratori|listino|macchinari|marchio|masterclass|metodo|newsletter|offerta|offerte|pacchetto|percorsi|piattaforma|polizza|polizze|portfolio|prodotti|prodotto|proposta|proposte|rete|sistema|software|soluzione|soluzioni|servizio|servizi|startup|strumento|tecnologia|webinar)"
HELP = "(aiuto|aiutiamo|affianco|affianchiamo|accompagno|accompagniamo|supporto|supportiamo|assisto|seguiamo)"
MIN = "(min|minuti|minuto|minutini|ora|oretta)"
MINUTES = "({number}|cinque|dieci|quindici|venti|trenta|mezz|due|una)"
MAY = "(possiamo|posso|potrei|potremmo|vorrei|vorremmo|volevo|volevamo|piacerebbe|piacere|lieto|lieta|lieti|permetto di|permetta di|permettimi di|permettetemi di|desidero|desideriamo|propongo di|utile|occasione per|onore)"
SHOW = "(mostrar*|presentarl*|presentart*|presentarv*|presentare|illustrar*|propor*|dimostrar*|offrir*|sottopor*|farle vedere|farti vedere|farvi vedere|spiegarle come|spiegarti come|raccontarle come|parlarle di|parlarti di|parlarvi di|parlarle del|parlarle della)"
PLACES = "(congresso|convegno|seminario|fiera|corso|festival|convention|giornata|giornate|salone|mercato|mostra|festa|sagra|assemblea|incontro|concerto|presentazione|fila|matrimonio|gita|raduno|campo|marcia|maratona|sciopero|udienza|open day|inaugurazione|laboratorio|workshop|webinar|simposio|tavola rotonda|bar|treno|regionale)"
SITE = "(sito|sito web|pagina|website|negozio online|portale)"
TOLD = "(consigliato|dato|detto|fatto|mandato|parlato|passato|raccontato|segnalato|suggerito)"
TRADES = "(agronom*|allevator*|anestesist*|apicoltor*|apicoltric*|archeolog*|architett*|archivist*|artigian*|assistente sociale|autist*|barist*|bibliotecari*|biolog*|calzolai*|contadin*|cuoc*|dottor*|educator*|educatric*|elettricist*|enolog*|falegnam*|farmacist*|fisioterapist*|fornai*|forestale|geometr*|geolog*|giardinier*|guida|idraulic*|impiegat*|infermier*|insegnante|insegnanti|liutai*|logopedist*|magazzinier*|maestr*|medic*|notai*|oculist*|oculista|ostetric*|panettier*|parrucchier*|pasticcer*|pediatra|postin*|professor*|psicolog*|ragionier*|restauratric*|restaurator*|ristorator*|saldator*|sarta|sarti|scenograf*|tecnic*|traduttor*|traduttric*|veterinari*|vigile|viticoltor*|volontari*)"
WORK = "(articolo|articoli|analisi|appello|album|blog|column|concerto|contributo|discussione|inchiesta|lettera|opera|opere|pagina|pezzo|poesia|poesie|puntata|quadro|quadri|recensione|restauro|reportage|ricetta|ricette|riflessione|rubrica|scritto|spettacolo|storia|traduzione|trasmissione|canzone|capitolo|commento|conferenza|corso|disegno|discorso|foto|grafico|guida|intervento|intervista|lavoro|lezione|lezioni|libro|manuale|mappa|mostra|newsletter|podcast|post|poster|progetto|racconto|relazione|ricerca|romanzo|saggio|schema|tabella|tesi|testo|tutorial|video)"
YOUR = "(tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre)"

SELLING = (
    f"{HELP} {FIRMS}",
    "(senza impegno|gratis|gratuito|gratuita|gratuitamente|sconto|sconti|demo|offerta|unofferta|preventivo gratuito|catalogo|investimento|investimenti|guadagni|guadagnare|whatsapp|telegram|cripto|trading|rendita|collaborazione|collaborazioni|sinergie|clienti|fatturato|vendite|soluzioni)",
    "(nostra|mia|nostro|una) (agenzia|piattaforma|metodo|software|consulenza|programma|soluzione|servizio|servizi|app|masterclass|webinar)",
    f"{MINUTES} {MIN}",
    "(fissare|fissiamo|prenotare|prenota|organizzare) .. (chiamata|call|appuntamento|incontro|riunione)",
    "(vorrei|vorremmo|posso|permettimi di) (presentar*|proporr*|mostrar*|offrir*)",
)
"""What is said in a text that sells."""

ADVERTISING = (
    f"{HELP} {FIRMS}",
    "(ti|vi) aiuto",
    "(coach|mentor|consulente|vendite|marketing|gratis|scrivimi|prenota|guadagn*|liberta|investimenti|seo|agenzia|clienti|formatore|formatrice|fondatrice|fondatore)",
)
"""What is said in a headline that sells."""
