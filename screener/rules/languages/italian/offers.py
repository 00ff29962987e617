"""What the rules on what a note sells look for in Italian."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.italian import FIRMS, HELP, SITE, YOUR

OFFERS: Final[Mapping[str, Spoken]] = {
    "note.website-fault": Spoken(
        phrases=phrases(
            f"{YOUR} {SITE} [non] (appare|compare|e lento|e vecchio|e datato|carica|converte|potrebbe|ha bisogno|sembra|meriterebbe|risulta|ha alcuni|presenta|e in regola)",
            f"(migliorare|rifare|rinnovare|ottimizzare|modernizzare) il {YOUR} {SITE}",
            "google non (ti|vi|la|lo) (trova|vede|mostra)",
        ),
        unless=phrases("(paziente|cliente|modulo|iscrizione|ordine|pagamento)"),
        fires=("Il «suo sito è lento».", "Posso «rifare il vostro sito»."),
        quiet=("Ho visto sul suo sito gli orari.",),
    ),
    "note.finds-fault": Spoken(
        phrases=phrases(
            "(state|stai|sta|stanno) (perdendo|pagando|sprecando|lasciando) (clienti|soldi|troppo|vendite|di piu|occasioni|tempo|sul tavolo)",
            "(probabilmente|sicuramente|quasi certamente) .. (perdendo|pagando|paghi|paga|pagate|perde|perdi)",
            "(potresti|potrebbe|potreste) (vendere|guadagnare|risparmiare|fatturare|ottenere) ",
        ),
        fires=("«State perdendo clienti».", "«Potreste risparmiare» sulla luce."),
        quiet=("La tabella a pagina 3 è sbagliata.",),
    ),
    "note.value-proposition": Spoken(
        phrases=phrases(
            f"{HELP} [le|i|gli|altre|altri|molte|molti|piccole|giovani] {FIRMS}",
            f"{HELP} ... (a aumentare|ad aumentare|a ridurre|a trovare|a crescere|a vendere|a risparmiare|a trasformare|ad attrarre|a migliorare|a ottenere|a gestire|a raggiungere|a scalare|a liberare)",
            f"(lavoro|lavoriamo|collaboro|collaboriamo) (con|insieme a|a fianco di) [le|i|gli|molte|molti|altre|altri|tante|tanti] {FIRMS}",
            "(mi occupo di|ci occupiamo di|specializzati in|specializzata in|specializzato in) (aiutare|consulenza|soluzioni|marketing|digitalizzazione|investimenti|lead|vendita|comunicazione|formazione aziendale|risparmio)",
        ),
        unless=phrases("(volontari*|ospedale|mia madre|associazione)"),
        fires=("«Aiutiamo le imprese a vendere».", "«Lavoro con molti studi» di Torino."),
        quiet=("Aiuto mia madre in bottega.",),
    ),
    "note.services-on-offer": Spoken(
        phrases=phrases(
            "siamo (una|un) [giovane|nuova] (agenzia|azienda|societa|studio|realta|impresa|produttore|piattaforma|startup|software house) _",
            "(offriamo|offro|proponiamo|forniamo|realizziamo|produciamo|distribuiamo) [servizi|soluzioni|un|una|il|la] _",
            "(nostri|nostra|nostro|nostre|i miei) (servizi|soluzione|soluzioni|catalogo|proposta|prodotti|prodotto|piattaforma|software|presentazione|portfolio|listino|offerta)",
            "(resto|restiamo|rimango) a (disposizione|vostra disposizione|sua disposizione|tua disposizione)",
            "(proposta|presentazione) (commerciale|aziendale|senza impegno)",
        ),
        unless=phrases("(cerchiamo|abbiamo bisogno|vorremmo ordinare|bando)"),
        fires=("«Siamo una agenzia di» Lecce.", "Le mando il «nostro catalogo»."),
        quiet=("Siamo una classe di venti.",),
    ),
    "note.client-results": Spoken(
        phrases=phrases(
            "(nostri|miei|i nostri) clienti (risparmiano|ottengono|hanno|aumentano|riducono|fatturano|guadagnano)",
            "(oltre|piu di|gia) {number} (aziende|clienti|imprese|professionisti|studi|persone|imprenditori)",
            "(casi di successo|caso di successo|caso studio)",
        ),
        fires=("«I nostri clienti risparmiano» molto.", "«Già 80 aziende» con noi."),
        quiet=("Oltre 80 al corteo storico.",),
    ),
    "note.promised-results": Spoken(
        phrases=phrases(
            "(garantito|garantiti|garantita|garantiamo|garantisco|risultati garantiti)",
            "(o ti rimborsiamo|o rimborsati|paghi solo se|pagate solo se|soddisfatti o)",
            "(raddoppiare|triplicare|moltiplicare|aumentare|incrementare) (le|il|i|la) (vendite|tuo|tuoi|tue|fatturato|suo|vostro|vostre|clienti|prenotazioni)",
            "(risparmiare|ridurre|risparmio|riduzione|risparmiate|aumento) [fino|costi|del] [al|a|i|del] [costi] [del] {percent}",
            "in (soli|meno di|sole) {number} (giorni|settimane|mesi)",
        ),
        unless=phrases("(tesi|studio clinico|legge|esame)"),
        fires=("Il risultato è «garantito».", "Facciamo «aumentare le vendite»."),
        quiet=("Il posto è garantito per legge.",),
    ),
    "note.lead-generation": Spoken(
        phrases=phrases(
            "(trovare|acquisire|ottenere|attirare|attrarre|generare|portare|acquisizione|generazione di) [di] [piu|nuovi] [nuovi] (clienti|lead|pazienti|contatti|appuntamenti|prenotazioni)",
            "(riempire|riempiamo) (la|il|l|lagenda) [tua|tuo|suo|agenda|ristorante|studio]",
        ),
        unless=phrases("(sono un paziente|ospedale)"),
        fires=("Un metodo per «trovare nuovi clienti».", "Come «riempire la tua» agenda."),
        quiet=("Quanti pazienti vede al mattino?",),
    ),
    "note.free-hook": Spoken(
        phrases=phrases(
            "(consulenza|analisi|audit|sessione|prova|demo|check up|diagnosi|guida|ebook|call|campione|valutazione) [iniziale|conoscitiva|strategica] (gratuita|gratuito|gratis|omaggio|senza impegno)",
            "(senza impegno|senza alcun impegno|completamente gratis|a costo zero|sconto del|sconto|codice promo)",
            "(ti|le|vi) regalo (una|un|il)",
        ),
        unless_anywhere=phrases("(biblioteca|volontari*|parrocchia|ingresso libero|preventivo per noi)"),
        fires=("Offro una «analisi gratuita».", "Ne parliamo «senza impegno»."),
        quiet=("L'ingresso al museo costa 4 euro.",),
    ),
}
