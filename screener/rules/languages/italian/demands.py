"""What is asked of the owner in Italian beside the asks in asks.py: advice, favours, deals over pages, a word to click."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.italian import WORK, YOUR

_EARNED: Final = accented(
    "(ci siamo conosciut*|ci siamo incontrat*|ci siamo vist*|lavoravamo|studio|studente|studentessa|tesi|tirocinio|stage|laurea|candidat*|colloquio|concorso|bando|iscritt*|master in|scuola di|turno|corsia)",
    f"{YOUR} [_] {WORK}",
    "(mi ha detto|mi hai detto|mi ha consigliato|mi hanno detto)",
)
_HERS: Final = "[il|la|i|un] (suo|sua|tuo|tua|suoi|tuoi|vostro|vostra)"

DEMANDS: Final[Mapping[str, Spoken]] = {
    "asks.advice": Spoken(
        phrases=accented(
            f"(avere|ricevere|ascoltare|chiedere|sentire|conoscere|raccogliere) {_HERS} (parere|opinione|consiglio|punto di vista|pensiero|visione|storia|esperienza|feedback|prospettiva)",
            f"{_HERS} (parere|opinione|consiglio|punto di vista|feedback|esperienza|prospettiva) [mi|per|come] (sarebbe|farebbe|conta|prezios*|interessa|serv*|me|esperto|professionista)",
            "(imparare|apprendere|prendere spunto|lasciarmi ispirare|farmi ispirare) (da te|da lei|da voi|da persone come|da professionisti come|da chi ce)",
            "(farmi da|come) (mentor|mentore|guida|coach)",
            "(cerco|sto cercando|avrei bisogno di|mi serve|mi servirebbe|ho bisogno di) [_] (mentor|mentore|guida|orientamento|qualche consiglio|un consiglio|consigli|un aiuto da lei|un aiuto da te|un confronto)",
            "(qualche|un|dei) (consiglio|consigli|dritta|dritte|suggerimento|suggerimenti) (da darmi|per crescere|per migliorare|professionale|professionali|di carriera|da una come|da uno come|da lei|da te)",
            "(rubarti|rubarle|chiederti|chiederle) [un|un po' di|qualche minuto] (consiglio|consigli|parere|opinione|due dritte|la tua opinione|la sua opinione)",
        ),
        unless_anywhere=_EARNED,
        fires=("Vorrei «avere un suo parere».", "Può «farmi da mentore»?", "Mi piacerebbe «imparare da te»."),
        quiet=(
            "Studio enologia e vorrei avere un suo parere sul vitigno.",
            "A che profondità pianta l'aglio?",
        ),
    ),
    "asks.buying-questions": Spoken(
        phrases=accented(
            "(quando|in che mese) (scade|scadono|rinnova|rinnovate|rinnovi|vi scade|le scade|ti scade|termina) [il|la] (contratto|polizza|fornitura|noleggio|abbonamento|suo|tuo|vostro|assicurazione)",
            "(quanto|cosa) (paga|pagate|paghi|spende|spendete|spendi|le costa|vi costa|ti costa|le rende|le renderebbe) (oggi|ora|al mese|all'anno|attualmente|di|per|il|la|in) _",
            "(quale|che) (fornitore|gestionale|software|sistema|piattaforma|programma|operatore|crm) (avete|ha|hai|usa|usate|usi|utilizzate|utilizza) [_]",
            "chi (vi|la|ti) (segue|fornisce|gestisce|rifornisce|tiene) [_]",
            "con chi (lavora|lavorate|lavori|avete|ha) .. (contratto|fornitura|polizza|attualmente|ora|noleggio|per la|per le|per il|per i) _",
            "(è|siete|sei) (soddisfatt*|content*) (del|della|dei|delle|di|dell*) [suo|vostro|tuo|attuale] (fornitore|gestionale|servizio|banca|assicurazione|software|contratto|consulente|commercialista|noleggio|risultati|vendite|attuale|sito|agenzia|operatore)",
            "(come|chi|con cosa|con che cosa) (gestite|gestisce|gestisci|vi gestisce|tiene|tenete) (oggi|attualmente|ora|i|le|la|il|gli) _",
            "(gestisci|gestite|gestisce|usi|usate|usa|fate) [ancora|già|tutto] (ancora|già) [i|le|il|la] (turni|fogli|excel|carta|fatture|ordini|un|qualche|con) _",
            "(il suo|il tuo|il vostro|la sua|la vostra) (studio|azienda|negozio|hotel|ufficio|attività|farmacia|officina|ristorante) (ha|usa|dispone|utilizza) già",
            "(ha|avete|hai) (già|mai) (valutato|pensato|preso in considerazione|considerato|un fornitore|un gestionale|un software|un consulente|una polizza|guardato|provato a) _",
            "(mi manda|mi mandi|mandami|mi invii|mi invia|inviatemi|le chiedo solo) (l'ultima|un'|una|la|copia) [_] (bolletta|fattura|polizza|contratto)",
        ),
        unless=accented(
            "(turno|coro|anche noi|anche voi|noi|tesi|ricerca|ricetta|esercizio|bambini|alunni|pazienti|api|forno|gatto|libro|orto)"
        ),
        unless_anywhere=accented(
            "(anch'io|anche noi|da noi|mi serve|ci serve|vorrei ordinare|preventivo per|ho provato|tesi|tirocinio|mi sono candidat*)"
        ),
        fires=(
            "«Quando scade il contratto»?",
            "«Siete soddisfatti del gestionale»?",
            "«Quanto spende oggi di» luce?",
        ),
        quiet=("Come gestite il turno di notte? Noi male.", "Con chi lavora domenica?"),
    ),
    "asks.content-deal": Spoken(
        phrases=accented(
            "(articolo|articoli|post|contenuto|contenuti|link|pubblicazione|redazionale|collegamento|menzione|video) (sponsorizzat*|a pagamento|ospite|dofollow|promozional*|retribuit*)",
            "(guest post|backlink|backlinks|link building|scambio link|scambio di link|scambio contenuti|media kit|publiredazionale|advertorial|collaborazione retribuita|collaborazione pagata|programma affiliati|prodotti in omaggio in cambio|gifting)",
            "(articolo|testo|contenuto|pezzo|infografica) (originale|pronto|inedito|gratuito|già scritto|su misura) .. (blog|sito|pagina|rivista|lettori|parole|portale|link|collegamento)",
            "(pubblicare|ospitare|inserire|mettere|aggiungere|citare|accettate|accetta|accetti|pubblicate) [_] (un|una|nostro|nostra|articoli|contenuti|il) [_] (articolo|link|banner|contenuto|comunicato|collegamento|guest|recensione) [_] (sul|nel|sulla|nella|del|al|verso|sponsorizzat*)",
            "(con preghiera di|preghiera di|richiesta di|per la) (diffusione|pubblicazione)",
            "(qual è|quali sono|quanto è|quanto costa) [il|la|le] (vostro|suo|tuo|vostra|sua|tua|vostre|tue|sue|un) (listino|tariffa|tariffe|costo|link|post|articolo|compenso) [per] [_] (post|articolo|link|reel|storia|menzione|pubblicazion*|sul|nel)",
            "(cerchiamo|cerco|stiamo cercando) [_] (influencer|creator|blogger|content creator|microinfluencer|testimonial)",
            "(in cambio di un|in cambio di una|con un solo|con un|contenente un) (link|collegamento|post|menzione|tag|storia|reel|recensione)",
        ),
        unless=accented(
            "(posso citare|potrei citare|tradurre|link rotto|non funziona|bollettino|il mio ordine|tesi)"
        ),
        fires=(
            "Accettate «articoli sponsorizzati»?",
            "«Cerchiamo influencer» per le tisane.",
            "Comunicato «con preghiera di diffusione».",
        ),
        quiet=(
            "Posso citare un suo articolo sul bollettino della parrocchia?",
            "Il link alle anguille è rotto.",
        ),
    ),
    "asks.favour": Spoken(
        phrases=accented(
            "(posso|potrei|vorrei|volevo|dovrei|le|ti|avrei da) (chiederti|chiederle|chiedervi|chiedo|domandarti|domandarle) (un|un piccolo|un grande|un grosso|una|solo un|solo una) (favore|piacere|cortesia|gentilezza|favorino)",
            "(avrei|ho) (un|una) (favore|piacere|cortesia) da (chiederti|chiederle|chiedervi)",
            "(mi faresti|mi farebbe|mi fareste|mi fa|mi fai|mi potresti fare|mi potrebbe fare) (un|un piccolo|un grande|un grosso|una) (favore|piacere|cortesia|favorino|gentilezza)",
            "(avrei|ho) (bisogno|necessità) (di un|del tuo|del suo) (favore|aiuto|piacere|sostegno) [_]",
            "(mi dai|mi dà|mi darebbe|mi daresti|datemi|mi date|dammi) una mano",
        ),
        unless_anywhere=accented(
            "(trasloc*|chiavi|gatto|cane|scala|turno|verbale|tesi|ricetta|foto di|slide|ladder|spartito|bimb*|domani|sabato|domenica|lunedì|corso di|classe)"
        ),
        fires=("«Posso chiederle un favore»?", "«Mi faresti un piacere»?"),
        quiet=("Mi faresti un favore? Copri il mio turno sabato.", "Che piacere rivederla!"),
    ),
    "asks.reply-with-a-word": Spoken(
        phrases=accented(
            "(scrivimi|scrivi|scriva|scrivetemi|rispondi|risponda|commenta|commentate|mandami|inviami|digita|manda) (info|sì|ok|interessat*|guida|metodo|casa|la parola|voglio|{number}|io|libertà|link|sono dentro|pdf|demo|start|via|un cuore|un ok|un sì|qui sotto)",
            "(rispondi|risponda|rispondete|risponde) [solo|semplicemente|pure] con (un|una|la|il) [_] (sì|ok|parola|numero|emoji|no|pollice|cuore)",
            "(basta|mi basta|bastano) (un|una) [semplice|solo] (sì|ok|cenno|pollice|emoji|risposta con|parola|pollice in su)",
            "(clicca|clicchi|cliccare|cliccate|tocca) (qui|sul link|qua|sul|su|al link|il link|nel link|in basso|sotto)",
            "mi (dica|dici|dica solo|dici solo) (mattina o|sì o no|se sì|a o b)",
        ),
        unless=accented(
            "(cena|riunione del|prova|coro|gita|torta|pizza|matrimonio|iscrizione a scuola|classe|assemblea)"
        ),
        fires=("«Scrivimi INFO» e ti dico.", "«Clicca qui»!", "«Basta un sì»."),
        quiet=("Rispondi con un sì o un no per la cena del coro.", "Risponda quando può, senza fretta."),
    ),
    "asks.scripted-words": Spoken(
        phrases=accented(
            "(testo|messaggio|post|frase|bozza|commento|recensione|parole) (già pront*|già scritt*|pront* da|da copiare|da incollare|da copiare e incollare|qui sotto da|preimpostat*|già preparat*) [_]",
            "(copia|copi|copiate|copiare|basta copiare) (e incolla|e incolli|e incollate|e incollare|incolla) [_]",
            "(le|ti|vi) [ho] (preparato|preparo|mando|scritto|giro) .. (frasi|testo|bozza|parole|recensione|post|messaggio) .. (fra cui|tra cui|pubblicare|firmare|incollare|postare|condividere|pront*)",
            "(prodotto|campione|omaggio|buono|gadget|cena|soggiorno|sconto) .. (in cambio di|se pubblichi|se pubblica|se scrivi|se scrive|se lasci|se recensisci|per una|a fronte di) [un|una] (recensione|post|storia|commento|menzione|tag|video|storie|5 stelle)",
            "(a nome suo|a nome tuo|a suo nome|a tuo nome) .. (post*|pubblic*|volantin*|lasci*|scriv*|firm*)",
        ),
        unless=accented(
            "(delega|modulo|verbale|necrologio|discorso del matrimonio|copione|teatro|mamma|condominio)"
        ),
        fires=(
            "Trova il «testo già pronto da» incollare qui sotto.",
            "«Le ho preparato tre frasi fra cui» scegliere.",
        ),
        quiet=("Il testo del coro è pronto da cantare.", "Ti ho preparato la torta così non cucini."),
    ),
    "asks.your-audience": Spoken(
        phrases=accented(
            f"{YOUR} (follower|pubblico|community|lettori|rete|audience|seguaci|iscritti|contatti|network) (potrebbe*|apprezz*|si fid*|sarebbe*|gradir*|merit*|è perfett*|è in linea|è ideale|interessat*|ci aiut*|ama*|ador*)",
            f"(con|ai|a|nella|alla|tra i|fra i|presso) {YOUR} (follower|pubblico|community|lettori|rete|audience|iscritti|newsletter|canali|contatti|studenti|colleghi|pazienti|clienti) ... (condivid*|parlar*|proporre|presentar*|diffond*|promuov*|consigliar*|far conoscere|raccont*)",
            "(condivid*|parl*|propor*|present*|diffond*|promuov*|consigli*|segnal*|far conoscere|inoltr*) ... (ai tuoi|ai suoi|con i tuoi|con i suoi|alla tua|alla sua|con la tua|con la sua|nella tua|nella sua|tra i suoi|fra i suoi|ai vostri|con i vostri) (follower|contatti|lettori|rete|community|iscritti|pubblico|newsletter|studenti|clienti|pazienti|colleghi|soci|canali|associati|network)",
            "(campioni|volantini|brochure|locandine|coupon|depliant|biglietti) .. (ai|per i|da dare ai|da regalare ai|da distribuire) [tuoi|suoi|vostri] (clienti|pazienti|colleghi|soci|studenti|genitori|alunni|condomini)",
            "(lei|tu) con [_] [_] (seguito|follower|visibilità|pubblico|rete così|voce autorevole)",
            "(diventa|diventare|essere|sarebbe|saresti) [_] [_] (ambassador|testimonial|ambasciatore|ambasciatrice|affiliat*|portavoce)",
        ),
        unless=accented(
            "(questionario della scuola|sciopero|donatori|sangue|smarrit*|cane|gatto|concerto del coro|avviso del comune)"
        ),
        fires=("I «suoi follower apprezzerebbero».", "Ti andrebbe di «parlarne con i tuoi contatti»?"),
        quiet=("Dica ai suoi alunni che la gita è sabato.", "Condivido l'orto con i colleghi."),
    ),
    "thread.admits-quota": Spoken(
        phrases=accented(
            "(devo|dobbiamo|mi mancano|mi servono|mi manca) [_] (fissare|chiudere|portare|raggiungere|fare|solo|ancora|trovare) [_] ({number}|due|tre|quattro|cinque|il|gli|un) [_] (demo|appuntamenti|contratti|nominativi|vendite|budget|obiettivo|obiettivi|iscrizioni|firme|persone)",
            "(il mio capo|il capo|il mio responsabile|l'azienda|la direzione) (mi chiede|vuole|mi ha chiesto|pretende|esige) [_] [_] (numeri|appuntamenti|contratti|nominativi|obiettivi|vendite|risultati)",
            "(a|per|entro) (fine|chiusura) (mese|trimestre|anno) .. (devo|obiettivo|budget|chiudere|fissare|quota|target)",
        ),
        unless=accented("(contributi|commercialista|bilancio da|classe)"),
        fires=("Entro venerdì «devo fissare 20 demo».", "«Il mio capo vuole nominativi»."),
        quiet=("Devo fare due torte entro sabato.",),
    ),
}
"""Rules about what is asked, beside those in :mod:`screener.rules.languages.italian.asks`."""
