"""What customers, colleagues, readers and go-betweens write in Italian; quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.italian.envoys import ENVOYS
from screener.rules.languages.italian.hooks import HOOKS
from screener.rules.languages.italian.selling import SELLS
from screener.rules.languages.italian.traps import TRAPS
from screener.rules.languages.selling import SELLS as ANY_SELLS
from screener.rules.languages.spelling import accented
from screener.rules.languages.telling import telling
from screener.rules.languages.words.italian import YOUR

_SELLS: Final = phrases(
    *dict.fromkeys(
        (
            *SELLS.written,
            *telling(HOOKS, ENVOYS, TRAPS, but=("note.like-yours", "note.nudge", "note.acts-as-agreed")),
        )
    )
)
_THING: Final = "(pane|torta|formaggio|marmellata|gelato|caffè|giardino|vetrina|insegna|bottega|negozio|officina|orto|museo|mostra|sala|reparto|scuola|classe|squadra|coro|panificio|biblioteca|rifugio|vino|olio|ponte|facciata|scaffale|finestre|tram|autobus|parco|sentiero|cartelli|etichette|mappa|camini|mobili|sedie|fiori)"

COURTESIES: Final[Mapping[str, Spoken]] = {
    "welcome.answerable-question": Spoken(
        phrases=accented(
            "(mi chiedevo|mi domandavo|volevo chiederle|volevo chiederti|vorrei chiederle|vorrei chiederti|le chiedo|ti chiedo|posso chiederle|posso chiederti|una domanda|avrei una domanda|ho una domanda) [solo] (se|come|quanto|dove|quale|che|perché|da dove|su|sul|sulla|a che|di che|in che) _ _",
            "(sa|sai|saprebbe|sapresti|sapete|ricorda|ricordi) [_] (dirmi|se|dove|chi|quale|come|quanto|quando|perché|per caso) _ _ ... ?",
            "(come|con cosa|con che|quanto|dove|quando|perché|a che|in che|di che|quale|quali) (avete|ha|hai|fate|fa|fai|usate|usa|usi|si chiama|si fa|viene|tiene|tenete|risolvete|avevate|aveva|avevi|mette|mettete|metti|pesano|pesa|dura|durano) _ ... ?",
            "(è vero|è normale|ha senso|è possibile|si può|si possono|conviene|è meglio) [_] (che|se|usare|fare|cenare|piantare|venire|passare|dormire|portare|entrare|il|la|lasciare|mandare|con) _ ... ?",
            "(ha|hai|avete) (per caso|ancora|già) (le|il|la|i|un|una|lo) _ ... ?",
            "(il|la|lo|i|le) _ (lo|la|li|le) (fanno|fa|tolgo|porto|mettete|prendete|mette|lascio|faccio|tengo) _ ... ?",
        ),
        unless=accented(
            "(opportunità|collabor*|interess*|azienda|fornitore|clienti|vendite|marketing|gestionale|software|budget|fatturato|{percent}|minuti|investi*|casa sua|valutare|decide|persona giusta|rivolgermi|like|link|recensione|risparmi*|tfr|figura)"
        ),
        unless_anywhere=_SELLS,
        fires=(
            "«Come avete risolto con i fanghi?»",
            "«Mi chiedevo se il tufo» regge il gelo.",
            "«È vero che chiede Marrone?»",
        ),
        quiet=(
            "Come gestite i clienti oggi? La nostra piattaforma aiuta.",
            "Sa dirmi chi decide gli acquisti in azienda?",
        ),
    ),
    "welcome.go-between": Spoken(
        phrases=accented(
            "(scrivo|le scrivo|ti scrivo|chiedo|la contatto) (per conto di|a nome di|per|al posto di|da parte di) (mia|mio|mamma|papà|nonna|nonno|sua|suo|tua|tuo|nostra|nostro|{name})",
            "(mia|mio|sua|suo|tua|tuo) (madre|padre|nonna|nonno|zia|zio|suocera|suocero|vicina|vicino|sorella|fratello|collega|cugina|cugino|cognata|cognato|moglie|marito) [_] (non ha|non usa|non è su|dice che|vorrebbe sapere|chiede se|mi ha chiesto di|mi manda|le manda|ti manda|la saluta|ti saluta|ha lasciato|ha perso)",
            "(le|ti|vi) (passo|giro|riporto|inoltro) [_] (un messaggio|la domanda|la richiesta|i saluti|il saluto|le parole|una domanda) (di|della|del|da|dei)",
            f"(ho|abbiamo) (trovato|recuperato|qui) [_] {YOUR} (portafoglio|chiavi|borsa|badge|cane|gatto|ombrello|telefono|quaderno|tessera|pacco|lettera|agenda)",
            "(c'era|dentro c'è|con) (il|la) (suo|tuo|sua|tua) (badge|tessera|nome|biglietto|biglietto da visita)",
            "(è arrivat*|hanno consegnato|hanno lasciato) (da noi|da me|qui|al bar|in portineria) [_] (un|una|il|la) [suo|tuo|sua|tua|vostro] (pacco|lettera|busta|raccomandata|raccolta)",
        ),
        unless=accented(
            "(clienti|azienda cliente|lavoro|mandante|offerta|proposta|contratto|curriculum|fondo)"
        ),
        unless_anywhere=_SELLS,
        fires=("«Abbiamo trovato il suo portafoglio» al bar.", "Sul treno «c'era il suo badge»."),
        quiet=("Scrivo per conto di un cliente con una offerta.",),
    ),
    "welcome.hires-you": Spoken(
        phrases=accented(
            "(vorremmo|vorrei|ci piacerebbe|mi piacerebbe) [che] (commissionarle|commissionarti|affidarle|affidarti|incaricarla|incaricarti|assumerla|assumerti|ingaggiarla|ingaggiarti|pagarla per|chiederle un preventivo|chiederti un preventivo|lei traducesse|lei suonasse) _",
            "(verrebbe|verresti|suonerebbe|suoneresti|tradurrebbe|tradurresti|restaurerebbe|restaureresti|terrebbe|terresti|illustrerebbe|canterebbe|parlerebbe|parleresti|costruirebbe) [_] (a|al|alla|da noi|per noi|un|una|il|la|i|le|nel|nella) _",
            "(cachet|compenso|onorario|retribuzione|paga|gettone|ral|stipendio) [_] (di|è|da|sarebbe|previsto|lord*|{money}) [_] ({money}|{number}|come|da tariffa|lord*)",
            "(compenso|onorario|treno|viaggio|vitto|alloggio) (e|più) (treno|viaggio|alloggio|vitto|hotel|rimborso) (pagat*|compres*|a nostro carico|a carico nostro|rimborsat*)",
            "(cerchiamo|ci serve|abbiamo bisogno di) (un|una) [_] (traduttore|traduttrice|saldatore|restauratore|restauratrice|fotografo|fotografa|musicista|organista|illustratore|illustratrice|interprete|relatore|relatrice|supplente|cuoco|cuoca|elettricista|falegname) (per|dal|da|che|il) _",
            "(libero|libera|disponibile) (il|per il|dal|a) {number} [_] (per|a) (suonare|tradurre|cucinare|parlare|fotografare|un matrimonio|il matrimonio|una lezione|una serata|un laboratorio)",
        ),
        unless=accented(
            "(al giorno|casa|whatsapp|telegram|provvigion*|guadagn*|visibilità|rendit*|clienti|pacchetto)"
        ),
        unless_anywhere=_SELLS,
        fires=("«Verrebbe a suonare» alla festa?", "Il «compenso è di 700 euro» e il treno."),
        quiet=(
            "Guadagni 120 euro al giorno con le recensioni.",
            "La nostra agenzia cerca un fotografo per clienti.",
        ),
    ),
    "welcome.just-follows": Spoken(
        phrases=accented(
            f"(leggo|seguo|ascolto|guardo) [sempre|volentieri|da anni|da mesi|con piacere|ogni settimana] (il|la|i|le) {YOUR} (blog|rubrica|pezzi|articoli|racconti|podcast|trasmissione|newsletter|post|serie|cronache|ricette|mappe|foto) [_] (su|sul|sulla|sui|sulle|di|del|della|dal|dalla) _",
            "(lettore|lettrice|ascoltatore|ascoltatrice) (silenzios*|fedel*|affezionat*|da anni|di lunga data|assidu*)",
            "(non serve|non occorre|non deve|non devi|non c'è bisogno) [di|che] (rispondere|risponda|rispondermi|risponda|rispondi|che risponda)",
            "(vorrei|volevo|mi piacerebbe) (solo|soltanto|semplicemente) (leggerla|leggerti|seguirla|seguirti|continuare a leggerla|continuare a leggerti|ringraziarla|ringraziarti|leggere quello|leggere ciò)",
            f"(per|così) (leggere|seguire|non perdere) (i|le|il|la) {YOUR} (pezzi|articoli|post|racconti|aggiornamenti|mappe|foto|appunti|bollettini|rubrica) [_]",
        ),
        unless_anywhere=phrases(*_SELLS.written, "(ricambio|seguimi|mio canale|mia pagina)"),
        fires=("Sono una «lettrice silenziosa».", "«Non serve rispondere»."),
        quiet=(
            "Seguo chi mi segue, ricambio sempre!",
            "Leggo i suoi post su clienti e vendite: le offro una demo.",
        ),
    ),
    "welcome.numbered-detail": Spoken(
        phrases=accented(
            "(a|alla|la|nella|sulla|di) (pagina|slide|diapositiva|tabella|figura|scheda|tavola|nota|puntata|domanda|riga|didascalia|formula) (numero|n) {number}",
            "(pagina|pag|slide|diapositiva|tabella|figura|tavola|nota|puntata|riga|paragrafo|capitolo|articolo|comma|allegato|punto|minuto|grafico|esercizio|mappale|scaffale|binario|busta) {number}",
            "(al minuto|al capitolo|all'articolo|al punto|al paragrafo|al comma|nel capitolo|nel paragrafo|nel verso|al verso) {number}",
        ),
        unless=accented(
            "(our|nostr*|google|modulo|masterclass|volume eccellenze|ai primi|solo|ebook|guida gratuita|{money}|ordine)"
        ),
        unless_anywhere=phrases(*dict.fromkeys((*_SELLS.written, *ANY_SELLS.written))),
        fires=("Nella «slide 31» manca una freccia.", "La «tabella 4» e la «nota 12» non tornano."),
        quiet=("Scarichi la guida gratuita, capitolo 3 in omaggio.",),
    ),
    "welcome.shared-sorrow-or-joy": Spoken(
        phrases=accented(
            "(condoglianze|sentite condoglianze|vi sono vicin*|le sono vicin*|ti sono vicin*|mi dispiace per|mi dispiace tanto per|ci mancherà|un abbraccio per|mi unisco al) [_] _",
            "(ho saputo|abbiamo saputo|ho letto|ho sentito) [_] (di|del|della|di tuo|di tua|di suo|di sua|che è mancat*|della scomparsa) [_] (padre|madre|papà|mamma|marito|moglie|nonna|nonno|nascita|bimb*|matrimonio|guarigione|lutto|scomparsa|morte|professor*|maestr*)",
            "(era|è stato|è stata) (un|una|il|la) (grande|bella|vero|vera|mia|mio|nostra|nostro) (persona|amico|amica|maestro|maestra|collega|signore|signora) [_]",
            "(felice|felici|content*|gioia) per (la nascita|il matrimonio|la guarigione|la bimba|il bimbo|la piccola|il piccolo|la laurea di|il ritorno|i gemelli) [_]",
            "(auguri|felicitazioni) (alla|al|ai|per la|per il) (piccola|piccolo|bimba|bimbo|sposi|nonna|nonno|neo mamma|nascita|matrimonio|mamma) [_]",
        ),
        unless_anywhere=_SELLS,
        fires=("«Condoglianze per tuo» padre.", "«Auguri alla piccola Ada»!"),
        quiet=("Mi dispiace per il disturbo, le offro uno sconto.",),
    ),
    "welcome.what-you-did": Spoken(
        phrases=accented(
            "(lei|tu|voi) (mi|ci) (ha|hai|avete|aveva|avevi|avevate) (insegnat*|aiutat*|salvat*|prestat*|accompagnat*|spiegat*|curat*|cucit*|fatt*|portat*|dat*|regalat*|presentat*|ospitat*|mess*|riparat*|sistemat*|corrett*|mostrat*|conservat*)",
            "(mi|ci) (ha|hai|avete|aveva|avevi) (insegnat*|aiutat*|salvat*|prestat*|accompagnat*|spiegat*|curat*|cucit*|ospitat*|riparat*|corrett*) [_] (a|il|la|le|i|quando|con|nel|nella|in|una|un|come|tanto|mio|mia) _",
            "(il suo|la sua|il tuo|la tua|i suoi|i tuoi) (consiglio|consigli|cartello|aiuto|lezione|ricetta|lettera|panchina|insegnamento|firma|parole) [_] (mi ha|mi hanno|ci ha|ci hanno|ha funzionato|è servit*|regge|resiste|campeggia|è ancora)",
            "senza (il suo|il tuo|la sua|la tua|di lei|di te) (cartello|aiuto|consiglio|spiegazione|lettera|firma|intervento|telefonata|pazienza|non) [_]",
            "(ho seguito|abbiamo seguito) (il suo|il tuo) (consiglio|metodo|suggerimento|esempio) _",
            "(ti ricordi|si ricorda) (quando|di quando) (mi|ci|hai|ha|abbiamo) _",
        ),
        unless=accented(
            "(contatto|nome|collegamento|profilo|whatsapp|clienti|preventivo|accettato|offerta|investi*|mercato)"
        ),
        unless_anywhere=_SELLS,
        fires=("«Lei mi ha insegnato» a potare.", "«Ho seguito il suo consiglio sul» bando."),
        quiet=("Mio zio mi ha insegnato a investire nel mercato.", "Mi hai dato il tuo contatto."),
    ),
    "welcome.your-firm": Spoken(
        phrases=accented(
            f"(il|la|i|le|lo) (vostro|vostra|vostri|vostre) {_THING} [_] (è|sono|mi|ci|ha|hanno|sa|fa|resta|profuma|mette|era|erano|del|della|di) _",
            f"(amo|adoro|mi piace|ci piace|mi piacciono|ammiro|passo davanti|compro sempre|mangiamo) [_] [_] (il|la|i|le|al|alla|dal|dalla|alle|ai) (vostro|vostra|vostri|vostre) {_THING}",
            "(abito|lavoro|passo|abitiamo|vivo) (sopra|davanti|accanto|di fronte|vicino|dietro) (a|al|alla|ai) (vostro|vostra|vostri|voi) [_]",
            f"(complimenti|bravi|grazie) (per|a) (il|la|i|le|tutta la|tutto il) (vostro|vostra|vostri|vostre|squadra|reparto) [_] {_THING}",
            "(la vostra|il vostro) (commessa|infermiera|autista|bigliettaia|bibliotecaria|portiere|custode|collega|ragazzo|ragazza|squadra|signora) [_] (è stat*|mi ha|ci ha|ha aiutat*|è gentilissim*|sa)",
        ),
        unless=accented("(potrebbe|visibilità|sito|google|migliorare|merita|clienti|prenotazion*)"),
        unless_anywhere=_SELLS,
        fires=("«Il vostro pane profuma tutta» la via.", "«La vostra bibliotecaria mi ha aiutato»."),
        quiet=(
            "Il vostro museo merita più visibilità.",
            "Il vostro negozio ha clienti? Offriamo un gestionale.",
        ),
    ),
    "thread.reports-back": Spoken(
        phrases=accented(
            "(ho seguito|abbiamo seguito|ho provato|abbiamo provato) (il suo|il tuo|il vostro|quello che) (consiglio|metodo|suggerimento|ha detto|hai detto) _",
            "(mi hanno|ci hanno) (pres*|assunt*|accettat*|ammess*) [_]",
            "(ha funzionato|è andata bene|è andato bene|aveva ragione|avevi ragione|sono passat* all*|ho superato|ho passato)",
        ),
        unless_anywhere=_SELLS,
        fires=("«Ho seguito il suo consiglio sul» bando.", "Alla fine «ha funzionato»!"),
        quiet=("Il metodo funziona sempre.",),
    ),
}
"""Rules about good will, beside those in :mod:`screener.rules.languages.italian.goodwill`."""
