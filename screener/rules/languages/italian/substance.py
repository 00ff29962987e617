"""What the rules on what speaks for a note look for in Italian."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import SELLS
from screener.rules.languages.words.italian import WORK

SUBSTANCE: Final[Mapping[str, Spoken]] = {
    "welcome.your-work": Spoken(
        phrases=phrases(
            f"(tuo|tua|suo|sua|vostro|vostra) {WORK} (di|del|della|su|sul|sulla|sui|sulle|in|con|che|dove|a|e|era|per|ha)",
            f"(letto|leggo|visto|ascoltato|usato|uso|comprato|riletto|seguito) [il|la|i|le] (tuo|tua|suo|sua|tuoi|sue) {WORK}",
            f"(il|la) {WORK} che (hai|ha|avete) (scritto|fatto|pubblicato|tenuto|disegnato|condiviso)",
        ),
        unless_anywhere=SELLS,
        fires=("Ho «letto il suo libro» sulle masserie.", "«La mappa che hai disegnato» è appesa qui."),
        quiet=("Ho letto il tuo post sulle vendite, aiutiamo aziende.",),
    ),
    "welcome.your-words": Spoken(
        phrases=phrases(
            "(hai|ha|avevi|aveva|avevate|avete) (chiesto|detto|scritto|raccontato|commentato|spiegato|risposto|consigliato) (che|a|se|di|il|la|nel|sul|come|un|una|in)",
            "(tua|sua|tuo|suo) (domanda|commento|risposta|annuncio|messaggio|osservazione) (su|sul|sulla|di|del|nel|a|in)",
        ),
        unless_anywhere=SELLS,
        fires=("«Hai chiesto nel» gruppo chi ha la pressa.", "Rispondo alla «sua domanda sul» ponte."),
        quiet=("Hai detto che cerchi clienti.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=phrases(
            "(cerchiamo|cerco|selezioniamo|assumiamo|posizione di) ... (contratto|indeterminato|determinato|turni|ral|lordi|sede|stabilimento|reparto|full time)",
            "(ral|contratto) (di|da|tra|a tempo|indeterminato) [{number}|{money}|indeterminato|determinato]",
        ),
        unless_anywhere=phrases("(senza esperienza|whatsapp|telegram|al giorno|da casa|cliente riservato)"),
        fires=("«Cerchiamo una infermiera a Nuoro, contratto» pubblico.", "«RAL da 32.000 euro»."),
        quiet=("Cerchiamo persone, contratto facile, scrivi su Telegram.",),
    ),
    "welcome.wants-to-buy": Spoken(
        phrases=phrases(
            "(quanto|che prezzo) (costa|costerebbe|verrebbe|chiede|chiedi|prendi|prende|fate|viene) (per|un|una|il|la|tradurre|fare|riparare|al)",
            "(vorrei|vorremmo|dobbiamo|devo) (ordinare|comprare|acquistare|noleggiare|prenotare|far riparare|commissionare) _",
            "(ci servono|ci servirebbero) {number} _",
            "(chiedere|chiederle|richiedere|avere) un preventivo",
        ),
        unless_anywhere=phrases("(nostra agenzia|senza impegno|nostri servizi|gratis|nominativi|recensioni)"),
        fires=("«Quanto costa un» restauro?", "«Ci servono 40 sedie»."),
        quiet=("Quanto costa un cliente? Gratis l'analisi.",),
    ),
}
