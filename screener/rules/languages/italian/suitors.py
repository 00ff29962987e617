"""What the rules on wooers, form letters and larger asks look for in Italian."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.italian import FIRMS, YOUR

_RELATIVE: Final = "(figlio|figlia|fratello|sorella|nipote|cugino|cugina|amico|amica|marito|moglie|cognato|cognata|fidanzato|fidanzata)"
_ROLE: Final = accented(
    "(studente|studentessa|tirocinante|volontari*|in cerca|apprendista|allenatore|allenatrice)"
)

SUITORS: Final[Mapping[str, Spoken]] = {
    "note.wants-partnership": Spoken(
        phrases=accented(
            "(esplorare|valutare|proporre|proporvi|proporle|discutere|avviare|instaurare|creare|trovare) [_] [_] (sinergia|sinergie|partnership|collaborazione|collaborazioni|convenzione|alleanza)",
            "(possibili|eventuali|potenziali|interessanti) (sinergie|collaborazioni|partnership|convenzioni)",
            "(unire|uniamo) le forze",
            "(i nostri|le nostre|nostri) (settori|attività|servizi|aziende|studi|competenze) [_] (complementari|completano|integrano|affini)",
            "(diventare|diventi|diventa) (nostro|nostra|un nostro) (partner|rivenditore|distributore|ambassador)",
        ),
        unless=accented("(erasmus|comune|scuola|tesi|ospedale|il mio socio|abbiamo lavorato insieme)"),
        fires=("Vorrei «valutare possibili sinergie».", "«Uniamo le forze»!"),
        quiet=("Il mio socio canta nel tuo coro.", "Abbiamo lavorato insieme al mulino nel 2009."),
    ),
    "note.speaks-for-peers": Spoken(
        phrases=accented(
            f"(molti|molte|tanti|tante|la maggior parte dei|la maggior parte delle|quasi tutti i|quasi tutte le) {FIRMS} (non|perd*|pagan*|temon*|fatican*|spreca*|ignora*|sottovaluta*|si lamenta*|mi dicono|spend*|rischia*) ",
            "({number} su {number}|otto su dieci|nove su dieci) [_] (non|perdono|pagano|faticano|falliscono)",
            "(sento|sentiamo) (spesso|sempre|continuamente) (dire|da|che) _",
            f"(so|sappiamo) (quanto|che) (per|i|le|gli) {FIRMS} _",
        ),
        unless=accented("(nostri|nostre|miei|coro|classe|del paese)"),
        fires=("«Molti imprenditori pagano» troppo.", "«Molte aziende non» lo sanno."),
        quiet=("Molti della mia classe sono venuti al matrimonio.", "I nostri medici sono stanchi."),
    ),
    "note.template-residue": Spoken(
        phrases=accented(
            "^ (ciao|salve|buongiorno|saluti) (a tutti|a tutte|a tutti voi|nome|rete|community|amici di linkedin)",
            "(gentile|gentili|caro|cari|spettabile|egregio) (cliente|clienti|contatto|contatti|imprenditore|imprenditori|professionista|professionisti|utente|utenti|azienda|ditta|membro|partner|collegamento|collegamenti)",
            "(vostra|sua|spettabile) (prestigiosa|stimata|spettabile|rinomata|pregiata|egregia) (azienda|società|ditta|istituzione|attività)",
            "a chi di competenza",
        ),
        unless=accented("(candidatura|curriculum|tirocinio|concorso)"),
        fires=("«Gentile cliente», abbiamo novità.", "«Spettabile ditta», produciamo valvole."),
        quiet=("Cara collega, i turni sono sotto.", "Caro vicino, il tuo cane è da me."),
    ),
    "asks.decision-maker": Spoken(
        phrases=accented(
            "(chi|quale persona) (decide|segue|gestisce|si occupa|sceglie|firma|approva) .. (acquisti|assicurazioni|marketing|formazione|pulizie|energia|flotta|paghe|fornitori|sicurezza|welfare|telefonia|informatica|eventi|budget)",
            "(è|sei) (lei|tu) (la persona|la figura|il responsabile|la responsabile|il referente|che decide|a decidere|a occuparsi|che segue)",
            "(a chi) (rivolgermi|posso rivolgermi|devo rivolgermi|potrei rivolgermi|scrivere) [_] [_] (per|in caso|proposta|offerta)",
            "(decisore|decisori|decision maker|il referente giusto|la persona giusta con cui)",
        ),
        unless=accented("(selezione|candidatura|mio ordine|coro|reclamo|tirocinio|iscrizione)"),
        fires=("«Chi segue le assicurazioni» da voi?", "«È lei la figura» che cerco?"),
        quiet=("Chi ha cantato domenica?", "Chi segue la selezione per il posto di bidello?"),
    ),
    "asks.for-another": Spoken(
        phrases=accented(
            f"(mio|mia) {_RELATIVE} [_] (cerca|vorrebbe|ha bisogno|è disoccupat*|sta cercando|sogna|avrebbe bisogno) _",
            f"(chiedo|scrivo|è|cerco) .. per (mio|mia|un|una|un'amica) {_RELATIVE}",
            f"(assumere|aiutare|ricevere|raccomandare|sistemare|incontrare) (mio|mia|un|una) {_RELATIVE}",
            f"(vota|votate|votare|voto) .. per (mia|mio) {_RELATIVE}",
        ),
        unless=accented("(sua allieva|suo paziente|visita|iscrizione|iscritt*|quanto|prezzo|ordine|lezione)"),
        fires=("«Mio nipote cerca un» padrone, assumete?", "Potrebbe «assumere mia figlia» quest'estate?"),
        quiet=(
            "Mio padre ha costruito la stessa barca.",
            "Mio figlio è iscritto al suo corso, a che ora esce?",
        ),
    ),
    "asks.free-work": Spoken(
        phrases=accented(
            "(non c'è|non abbiamo|senza|non è previsto) [un|nessun|alcun] (budget|compenso|rimborso) .. (ma|visibilità|però)",
            "(ottima|grande|buona|tanta|molta|bella) (visibilità|vetrina|esposizione) (per te|per lei|per voi|per il tuo)",
            "(dare|dai|dia|dessi|daresti|darebbe) un'occhiata (al|alla|ai|alle) (mio|mia|miei|mie|nostro|nostra) (cv|curriculum|tesi|sito|manoscritto|contratto|progetto|portfolio|libro|profilo)",
            "(correggere|rileggere|tradurre|rivedere|sistemare) (il|la|i) (mio|mia|miei|nostro|nostra) (cv|curriculum|tesi|sito|manoscritto|contratto|libro|logo|testi)",
        ),
        unless=accented("(il suo compenso|quanto chiede|la sala|coro|matrimoni|parrocchia)"),
        fires=("«Non c'è budget, ma tanta visibilità».", "«Daresti un'occhiata al mio sito»?"),
        quiet=("Parli alla nostra cena; il suo compenso e il treno.", "Suono l'organo gratis ai matrimoni."),
    ),
    "asks.take-part": Spoken(
        phrases=accented(
            "(cerco|cerchiamo|stiamo cercando|selezioniamo) [_] (partecipanti|volontari per|tester|persone per un|esperti per|testimonianze|intervistati|relatori|speaker)",
            "(stiamo|sto) (intervistando|conducendo|facendo|realizzando|svolgendo) .. (indagine|ricerca|sondaggio|direttori|studio|imprenditori|manager|white paper|report|interviste)",
            "(partecipare|partecipi|partecipa|prendere parte|contribuire|comparire) (a|al|alla) (nostro|nostra|un|una|mio|mia) [nostra|nostro] (indagine|ricerca|sondaggio|podcast|panel|libro|classifica|documentario|rivista|studio|premio|white paper)",
            "(è stat*|sei stat*) (selezionat*|nominat*|scelt*|candidat*) (per|come|tra|al) [_] [_] (premio|classifica|riconoscimento|edizione|rivista|libro|elenco)",
            "(la tua|la sua) (storia|esperienza|testimonianza) (merita|sarebbe preziosa|ispira|ispirerà)",
        ),
        unless=accented("(coro|scuola|liceo|comune|cuscino|mia tesi)"),
        fires=("«Cerchiamo partecipanti» che dormono male.", "«La sua storia merita»."),
        quiet=(
            "Nel suo studio del 2011 i pozzi hanno un numero, c'è una mappa?",
            "La giuria è rimasta fino alle nove.",
        ),
    ),
    "asks.job-for-me": Spoken(
        phrases=accented(
            "(qualsiasi|qualunque|qualche) (lavoro|impiego|posto|opportunità|opportunità lavorativa|mansione) (va bene|disponibile|per me|nella sua|nella tua|nella vostra|mi va)",
            "(ha|hai|avete|c'è) [_] (lavoro|un lavoro|un posto|qualche posizione) per me",
            "(tenermi|mi tenga|mi tieni|tienimi|tenetemi) (presente|in considerazione) (per|se|qualora|in caso) _",
            "(cerco|sto cercando|ho bisogno di) [un] (lavoro|impiego|occupazione) (urgentemente|di qualsiasi|qualsiasi|in qualsiasi|urgente|di qualunque|qualunque)",
            "(sono alla ricerca|in cerca) (di|di un) [nuovo] (lavoro|impiego|opportunità|occupazione)",
            "(disponibile|disponibili) (da subito|subito|a qualsiasi|a qualunque|per qualsiasi|per qualunque)",
            "(le|ti|vi) (allego|invio|mando|trasmetto|inoltro) [il mio|il|un|mio] (cv|curriculum)",
            "(allego|invio|mando) il mio (cv|curriculum)",
            "(in allegato|allegato) [_] [_] (cv|curriculum)",
            "(mi|ci) (assuma|assumi|assumete|assumereste|assumerebbe|dia un lavoro|dai un lavoro|date un lavoro|trovi un lavoro|trova un lavoro)",
            "(inoltrare|girare|far girare|condividere|segnalare|consegnare) il mio (cv|curriculum|profilo)",
        ),
        unless=accented(
            "(mi sono candidat*|il posto di|colloquio|concorso|annuncio|come richiesto|come mi ha chiesto|come promesso)"
        ),
        fires=(
            "«Avete un lavoro per me»?",
            "«Cerco lavoro urgentemente».",
            "Buongiorno, «le allego il mio curriculum».",
            "«Cerco un lavoro qualsiasi». «Allego il mio CV».",
            "«Sono alla ricerca di lavoro», «disponibile da subito».",
            "Potrebbe «inoltrare il mio CV» in azienda?",
        ),
        quiet=(
            "Mi sono candidato al posto di archivista.",
            "Hai lavoro per anni con quella tesi.",
            "Come richiesto le allego il curriculum per il posto di cuoca.",
            "Le allego la mappa del curriculum scolastico del 1962.",
        ),
    ),
    "headline.coaches-owners": Spoken(
        phrases=accented(
            f"(coach|mentor|consulente|formatore|formatrice) (per|di) [_] {FIRMS}",
            "(coach|mentor|coaching) [_] (di vita|aziendale|professionale|certificat*|olistic*|motivazionale|di carriera|per donne|finanziari*|di coppia)",
            "(speaker motivazionale|formatore motivazionale|crescita personale|stratega digitale|personal brander|libera il tuo|sblocca il tuo|risveglia il tuo)",
        ),
        unless=_ROLE,
        fires=("«Coach olistica»", "«Formatore motivazionale»"),
        quiet=("Allenatore di nuoto, coach professionale volontario", "Insegnante di sostegno"),
    ),
    "headline.speaks-to-reader": Spoken(
        phrases=accented(
            f"(il|la|i|le|al) {YOUR} (azienda|attività|business|soldi|vita|brand|carriera|team|progetto|potenziale|sito|negozio|patrimonio|futuro|libertà|casa|evento|vendite|successo|tempo|risparmi|clienti|fatturato|studio)",
            "(ti|vi) (scrivo|aiuto|insegno|accompagno|mostro|guido|porto|seguo|faccio) [_]",
            "(scrivimi|contattami|prenota|scopri|iscriviti|guadagna|impara|raddoppia|chiedimi|seguimi|parliamone) [_]",
            "^ (stanco|stanca|vuoi|cerchi|sogni|sapevi|pronto|pronta) .. ?",
        ),
        unless=accented("(infermier*|maestra|maestro|ostetrica|in cerca)"),
        fires=("«Il tuo sito» in 7 giorni", "«Ti scrivo i» post"),
        quiet=("Ostetrica, la tua salute in paese", "Maestra di scuola primaria"),
    ),
}
