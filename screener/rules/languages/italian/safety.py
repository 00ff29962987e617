"""What the rules on scams look for in Italian."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases

SAFETY: Final[Mapping[str, Spoken]] = {
    "safety.easy-work": Spoken(
        phrases=phrases(
            "(mettere|mettendo|mettere dei|lasciare) (like|mi piace|recensioni|stelle) ... ({money}|euro|al giorno|pagat*|guadagn*)",
            "(attivita|collaborazione|lavoretto) (da remoto|da casa|online|part time|flessibile|dal telefono)",
            "(bastano|basta) (un telefono|uno smartphone|il cellulare|un cellulare|due ore|unora|poche ore)",
            "(lavoro|offerta|posizione|impiego) .. (da casa|online|da remoto|facile|semplice|part time|smart) ... (senza esperienza|al giorno|nessuna esperienza|all ora|euro|telefono|{money})",
            "(senza esperienza|nessuna esperienza|non serve esperienza) ... (casa|giorno|telefono|whatsapp|telegram|guadagn*)",
            "(valutare|recensire|mettere like a|mettendo like a) (prodotti|video|hotel|ristoranti|app|alberghi)",
            "(guadagna|guadagnare|guadagni) ... (da casa|col telefono|con il telefono|con lo smartphone|comodamente)",
        ),
        unless=phrases("(venerdi|biblioteca|visita|guidata|corso|scuola|museo)"),
        fires=("«Lavoro da casa senza esperienza».", "Basta «recensire prodotti» la sera."),
        quiet=(
            "Basta un telefono per la visita guidata.",
            "La collaborazione da remoto con la biblioteca prosegue.",
            "Lavoro da casa il venerdì.",
        ),
    ),
    "safety.quick-pay": Spoken(
        phrases=phrases(
            "({money}|{number} euro) (lora|allora|ogni giorno|in giornata|per ogni|a like|a video|a recensione)",
            "(guadagni|guadagna|entrate|provvigioni|profitti) (senza limiti|illimitat*|immediat*|alti|altissim*|giornalier*|interessanti|elevat*)",
            "(bonifico|pagati|pagamento|accredito) (ogni giorno|ogni sera|in giornata|giornaliero|subito|immediato|settimanale)",
            "(guadagna|guadagnare|guadagni|guadagno|paga|paghiamo|compenso) ... ({money}|{number}) [euro] (al giorno|a settimana|allora|all ora|giornalieri|al mese)",
            "({money}|{number} euro) (al giorno|giornalieri|a settimana)",
            "pagamento (giornaliero|immediato|istantaneo)",
        ),
        unless=phrases(
            "(baita|rifugio|camera|stanza|noleggio|mensa|fattura|fine mese)",
            "(lordi|contratto|ral|affitto|tariffa|parcheggio)",
        ),
        fires=("Si può «guadagnare 200 euro al giorno».", "«Pagamento immediato» ogni sera."),
        quiet=(
            "Il pagamento immediato non serve, la fattura va a fine mese.",
            "Facciamo 40 euro al giorno per la baita.",
            "Il contratto prevede 90 euro al giorno.",
        ),
    ),
    "safety.other-messenger": Spoken(
        phrases=phrases(
            "(scrivimi|scrivi|scriva|scrivetemi|contattami|mi contatti|parliamo|sentiamoci|continuiamo|passiamo|aggiungimi|raggiungimi|chattiamo|spostiamoci) .. (su|in|via|al mio) [mio] (whatsapp|telegram|signal|wechat|line|viber|hangouts)",
            "(mi dia|mi dai|lasciami|mi lasci|ecco|questo e|qual e|dammi|mandami|passami) [il|il tuo|il suo|il mio] (whatsapp|telegram|contatto whatsapp|numero whatsapp)",
            "(uso poco|entro poco|non uso molto|non entro spesso) .. (linkedin|qui|app)",
            "(scrivimi|scrivami|contattami|contattatemi|aggiungimi|scrivi|scriva|sentiamoci|mandami|mi lasci|lasciami|passiamo) ... (whatsapp|telegram|signal|wechat)",
            "(hai|usi|usa|ha) (whatsapp|telegram|signal|wechat) ?",
        ),
        unless=phrases("gruppo [di] whatsapp", "(come daccordo|come dicevamo)"),
        fires=("«Scrivimi su WhatsApp».", "Qui entro poco, «hai Telegram?»"),
        quiet=(
            "Il mio WhatsApp è cambiato, segnalo per il turno.",
            "Ne parliamo nel gruppo WhatsApp della classe.",
        ),
    ),
    "safety.account-alarm": Spoken(
        phrases=phrases(
            "(gentile|caro|spettabile) (utente|cliente|membro) linkedin",
            "(account|profilo) .. (segnalato|in scadenza|limitato|sospeso|bloccato|chiusura|violazione|verificare|disattivato)",
            "(confermi|conferma|inserisca|risponda con|comunichi|aggiorni) .. (dati personali|dati bancari|suoi dati|tuoi dati|carta|password|credenziali|codice|identita)",
            "(suo|tuo) (account|profilo) (sara|verra|e stato|presenta|risulta) ... (sospeso|bloccato|limitato|segnalato|disattivato|anomala|sospetta)",
            "(assistenza|supporto|sicurezza|team) (di|tecnica|clienti|tecnica di) linkedin",
            "(verifichi|verifica|confermi|conferma) (il suo|la sua|il tuo|la tua) (account|identita|profilo|password)",
        ),
        fires=("Il «suo account sarà sospeso».", "«Confermi la sua identità»."),
        quiet=(
            "Mi conferma i dati della gita?",
            "Il conto dal meccanico è salato.",
        ),
    ),
    "safety.trading-tip": Spoken(
        phrases=phrases(
            "(segnali|segnale|canale|gruppo) (gratuit*|di trading|riservato|forex|cripto|vip|dei segnali|trading)",
            "(rendimento|rendimenti|rendita|ritorno|interesse|utile) (del|fino al|medio del|annuo del) {percent}",
            "(rendimento|rendimenti|rendita) (annuo|garantito)",
            "(cripto*|bitcoin|forex|trading|immobili allasta|btc|usdt|mercati finanziari|operazioni finanziarie) .. (guadagn*|profitt*|consigli|rendiment*|insegn*|mostr*|sicur*|investi*|opportunita|piattaforma)",
            "(ti intendi|si intende|sai qualcosa) (di|in|su) (cripto*|bitcoin|trading|borsa|finanza|investimenti|forex|mercati|azioni|oro)",
            "(hai mai investito|ha mai investito|investi) (di|in|su)",
            "(far|fare) (fruttare|lavorare|rendere|crescere) [i|il] [tuoi|suoi|tuo|suo] (risparmi|soldi|capitale|denaro)",
            "(investo|investire|investimenti|investimento|trading) (in|di|su) (cripto|criptovalute|bitcoin|forex|oro)",
            "(rendimento|rendimenti|rendita|profitto) (garantito|garantita|mensile|settimanale|fisso|giornaliero) [del] [{percent}]",
            "{percent} (al mese|mensile|a settimana|al giorno)",
            "(raddoppiare|moltiplicare|triplicare) (il|i) (tuo|tuoi|suo|suoi) (capitale|soldi|risparmi|investimento)",
        ),
        unless=phrases(
            "(prezzi|inflazione|pannell*|studenti|affitto|consumi|saliti|bollett*|caldaia)",
            "(tesi|mutuo|articolo|corso di laurea)",
        ),
        fires=("«Investo in criptovalute».", "Un «rendimento garantito del 3%»."),
        quiet=(
            "I prezzi sono saliti del 2% al mese.",
            "Il rendimento del pannello cala in inverno.",
            "Lei si intende di orologi a pendolo?",
            "La tesi parla di rendimenti del trading.",
        ),
    ),
    "safety.second-income": Spoken(
        phrases=phrases(
            "(unentrata|entrata|entrate|reddito|guadagno|stipendio) .. (extra|mentre|in piu|parallel*|integrativ*|passiv*|ricorrent*|secondo)",
            "(questa|questo|nostra|nostro) (attivita|progetto|opportunita|azienda|squadra|metodo|prodotto|sistema|business) .. cambiato (la mia|la|la nostra) vita",
            "(cambiare vita|addio alla sveglia|lavorare per te|mettersi in proprio|tempo libero e|guadagnare di piu|integrare lo stipendio|arrotondare)",
            "(network marketing|attivita online|business online|business da casa|vendita diretta|progetto di vita|la tua liberta)",
            "(ambizios*|motivati|motivate|motivata|motivato) .. (guadagn*|casa|team|squadra|crescere|contattami)",
            "(entrata|entrate|reddito|rendita|guadagno) (extra|aggiuntiva|aggiuntive|passiva|passive|passivo|automatica|secondaria)",
            "(seconda|altra|nuova) (entrata|fonte di reddito|fonte di guadagno)",
            "(liberta finanziaria|indipendenza finanziaria|essere il capo di te|senza capi)",
        ),
        unless=phrases("(tesi|tasse|dichiarazione)"),
        fires=("Vuoi una «entrata extra»?", "Ho trovato la «libertà finanziaria»."),
        quiet=("L'entrata della scuola è in via Roma.", "Il suo libro mi ha cambiato la vita."),
    ),
    "safety.strange-warmth": Spoken(
        phrases=phrases(
            "(visto|vista|guardato|trovato) (la tua|le tue|una tua|la sua) (foto|immagine|immagini) (e|di profilo|sul profilo|qui|$)",
            "(sembri|mi sei sembrat*|hai un viso|hai gli occhi|hai un sorriso|sei bellissima|sei molto bella|sei affascinante|sei carina)",
            "(amicizia|relazione|conoscenza) (sincera|seria|vera|onesta|speciale)",
            "(cerco|cercando) (unanima|una donna|un uomo) (con|onest*|sincer*|seri*|per|dolce)",
            "(cerco|cercando) (amicizia|compagnia|lamore|qualcuno con cui)",
            "(ufficiale|capitano|ingegnere|medico|chirurgo|generale|soldato) .. (vedov*|missione|petroli*|nave|onu|siria|yemen|divorziat*)",
            "(bel|bellissimo|tuo|dolce) sorriso",
            "(ciao|salve) (bella|bellissima|tesoro|amore|splendore)",
            "(sono|uomo|donna) (vedovo|vedova|single|divorziato|divorziata)",
            "(conoscerti|conoscerla) meglio $",
            "(missione di pace|piattaforma petrolifera|amicizia sincera)",
        ),
        unless=phrases(
            "(gruppo|pensione|manuale|ci vediamo|prove|coro|figli|palestra|notaio|lutto)",
            "(dentista|bambina|bambino|mostra)",
        ),
        fires=("«Ciao bella», da dove scrivi?", "«Sono vedovo» e viaggio molto."),
        quiet=(
            "Cerco un uomo che sappia potare gli ulivi.",
            "Sono vedova e cerco un gruppo di ascolto.",
            "Ho visto la Sua foto del ponte sul giornale.",
            "I bambini salutano.",
        ),
    ),
}
