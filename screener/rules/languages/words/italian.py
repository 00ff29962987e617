"""Words of Italian that several rules share, folded, each list a choice of the phrase language."""

DAYS = "(lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|oggi|domani|ieri)"
FIRMS = "(aziende|agenzie|artigiani|avvocati|aziendali|clienti|cliniche|commercialisti|dentisti|direttori|famiglie|fondatori|founder|hotel|imprenditori|imprenditrici|imprese|investitori|istituti|leader|liberi professionisti|manager|medici|negozi|persone|pmi|professionisti|professioniste|psicologi|responsabili|ristoranti|ristoratori|startup|studi|team|titolari)"
HELP = "(aiuto|aiutiamo|affianco|affianchiamo|accompagno|accompagniamo|supporto|supportiamo|assisto|seguiamo)"
MIN = "(min|minuti|minuto|minutini|ora|oretta)"
MINUTES = "({number}|cinque|dieci|quindici|venti|trenta|mezz|due|una)"
SITE = "(sito|sito web|pagina|website|negozio online|portale)"
TOLD = "(consigliato|dato|detto|fatto|mandato|parlato|passato|raccontato|segnalato|suggerito)"
WORK = "(articolo|canzone|capitolo|commento|conferenza|corso|disegno|discorso|foto|grafico|guida|intervento|intervista|lavoro|lezione|lezioni|libro|manuale|mappa|mostra|newsletter|podcast|post|poster|progetto|racconto|relazione|ricerca|romanzo|saggio|schema|studio|tabella|tesi|testo|tutorial|video)"
YOUR = "(tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre)"

SELLING = (
    f"{HELP} {FIRMS}",
    "(senza impegno|gratis|gratuito|gratuita|gratuitamente|sconto|sconti|demo|offerta|preventivo gratuito|catalogo|investimento|investimenti|guadagni|guadagnare|whatsapp|telegram|cripto|trading|rendita|collaborazione|collaborazioni|sinergie|clienti|fatturato|vendite|soluzioni)",
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
