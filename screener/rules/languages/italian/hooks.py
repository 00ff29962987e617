"""How sellers catch an eye in Italian, press and presume: praise, jargon, nudges, prices, lists, seasons."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.italian.selling import SELLS
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.italian import DAYS, FIRMS, YOUR

_BUYS: Final = accented(
    "(mi serve|ci serve|ci servirebbe|mi servirebbe|vorrei ordinare|vorremmo ordinare|preventivo per|mi sono candidat*|tirocinio|tesi|ral|tempo indeterminato|anch'io|come d'accordo|come promesso|mi hai chiesto|mi aveva chiesto)"
)

HOOKS: Final[Mapping[str, Spoken]] = {
    "note.flattering-generic": Spoken(
        phrases=accented(
            "(che bel|gran bel|bel|bellissimo|ottimo|complimenti per il|interessante il tuo|interessante il suo|notevole) (profilo|percorso|curriculum|cv)",
            "(profilo|percorso|curriculum) (davvero|molto|veramente|assai|decisamente|di|estremamente) [_] (interessante|stimolante|notevole|livello|altissimo|ispirante|brillante|invidiabile|ricco|alto)",
            f"(complimenti per|ammiro|apprezzo|adoro|seguo con interesse|mi piacciono|mi piace|stimo) [molto|davvero|tanto] [il|la|i|le] {YOUR} (contenuti|percorso|carriera|profilo|energia|passione|professionalità|attività|post|traguardi|successi|esperienza|competenza|impegno)",
            f"(il|la|i|le) {YOUR} (energia|passione|percorso|profilo|contenuti|carriera|professionalità|competenza|esperienza|sensibilità) (mi ispira|mi ispirano|ispira|ispirano|mi ha colpit*|mi hanno colpit*|traspare|è di ispirazione|sono di ispirazione|mi parla|è evidente)",
            "(adoro quello che fai|ammiro quello che fai|apprezzo ciò che fai|mi piace quello che fai|adoro ciò che fai|grazie per il lavoro che fai|continua così|continui così)",
            "(persone|professionisti) (brillanti|in gamba|di valore|positive|speciali|come te|come lei|di talento)",
            "(contenuti|post) (interessanti|di valore|utili|sempre utili|ispiranti|molto interessanti|davvero interessanti) [_]",
        ),
        unless_anywhere=accented(
            "(pagina {number}|capitolo|candidat*|colloquio|concorso|al liceo|parrocchia)"
        ),
        fires=("«Bel profilo», complimenti!", "«Adoro quello che fai»."),
        quiet=(
            "Il suo profilo del fiume è appeso in classe.",
            "Grazie per la spiegazione sulle siepi a pagina 4.",
        ),
    ),
    "note.sales-jargon": Spoken(
        phrases=accented(
            "(valore aggiunto|soluzione chiavi in mano|soluzioni su misura|soluzione innovativa|soluzioni innovative|soluzioni personalizzate|soluzioni integrate|game changer|win win|best practice|time to market|know how al servizio|crescita esponenziale|risultati misurabili|leader di settore|leader nel settore|leader di mercato|partner strategico|trasformazione digitale|ottimizzazione dei costi|efficientamento|scalabil*|marginalità|roi|kpi|funnel|customer journey|conversion rate|brand awareness|full service|value proposition|potenziale inespresso|intelligenza artificiale al servizio|approccio olistico|sinergico|mindset)",
            "(prossimo livello|livello successivo|passo successivo verso il successo|fare il salto di qualità|marcia in più|salto di qualità)",
            "(ottimizzare|massimizzare|potenziare|scalare|accelerare|efficientare|sbloccare|far decollare|monetizzare|digitalizzare) (il|la|i|le|lo|gli) (tuo|tuoi|tue|tua|suo|sua|suoi|vostro|vostra|vostri|business|risultati|crescita|vendite|processi|performance|potenziale|costi|produttività|margini|ricavi)",
        ),
        unless=accented("(tesi|corso di|odio|riunione|parola|lezione|esame|traduzione)"),
        unless_anywhere=_BUYS,
        fires=("Un vero «valore aggiunto».", "È ora di «potenziare il tuo» marchio."),
        quiet=(
            "Odio la parola scalabile, in riunione la dicono tutti.",
            "Il prossimo treno è al livello strada.",
        ),
    ),
    "note.nudge": Spoken(
        phrases=accented(
            "(hai|ha|avete) (avuto modo|avuto tempo|avuto occasione|avuto l'occasione|fatto in tempo) di (leggere|vedere|dare|guardare|valutare|parlarne|pensarci|visionare|rifletterci)",
            "(sei|è) riuscit* a (dare|leggere|vedere|guardare|dargli|darle|visionare|parlarne)",
            "(ti|le|vi) (riscrivo|ricontatto|ripropongo|rinnovo|rimando|riscriviamo|risollecito|rilancio|scrivo di nuovo|scrivo ancora)",
            "(riprendo|riprendendo|faccio seguito|rilancio|torno a scriver*|mi permetto di insistere|non vorrei insistere) [a|il|al|alla|sul|su|in|questo|qui|dopo|ma|qua] _",
            "(ha|hai|avete) (ricevuto|letto|visto) (il|la|i|le) (mio|mia|miei|mie|nostro|nostra) (messaggio|mail|email|messaggi|proposta|presentazione|invito|precedente|richiesta|video)",
            "(ultimo|secondo|terzo|quarto|precedente) (messaggio|tentativo|sollecito|promemoria)",
            "(non ho|non abbiamo|senza) (ricevuto|avuto|ricevere|più ricevuto|ancora ricevuto|più avuto|avere) (risposta|riscontro|risposte|notizie|suo riscontro|tue notizie|sue notizie)",
            "(immagino|capisco|so|suppongo) che (tu|lei|sia|sarà|sarai|sei|è) [_] (sommers*|impegnat*|pres*|occupat*|incasinat*|pien*|indaffarat*)",
            "(le|ti|vi) (sarà|è|fosse|potrebbe essere) (sfuggit*|passat* di mente|finit* nello spam)",
            "(resto|rimango|sono|restiamo) (ancora|sempre) in attesa (di|del)",
            "chiudo la (tua|sua|vostra) (scheda|pratica|posizione)",
        ),
        unless_anywhere=accented(
            "(candidat*|colloquio|il mio ordine|mia domanda di|verbale|concorso|tirocinio|iscrizione|vostro ordine|torta|gatto|il rimborso|fattura numero|tesi|ci siamo persi|vecchio numero)"
        ),
        fires=(
            "«Le riscrivo» dopo il silenzio.",
            "«Hai avuto modo di leggere»?",
            "È il mio «ultimo messaggio».",
        ),
        quiet=("Hai avuto modo di leggere la mia tesi?", "Ho letto il suo messaggio in bacheca."),
    ),
    "note.lists-you": Spoken(
        phrases=accented(
            "(elenco|elenchi|lista|liste|database|banca dati|anagrafica) (di|con|aziende|amministratori|nominativi|contatti) [_] (aziende|nominativi|email|mail|pec|contatti|clienti|condominio|dirigenti|imprenditori|decisori|aggiornat*)",
            "(la|ti|vi) (abbiamo|ho) (inserit*|aggiunt*|messo|messa|incluso|inclusa|individuat*|selezionat*) (in|nella|nel|tra|fra|alla|al|nell*|come) [nostra|nostro|mia|una|mio|nostri] (lista|elenco|database|mailing|rubrica|canale|selezione|potenzial*|aziende|profili|candidati|gruppo|imprenditori|clienti|newsletter)",
            "(è|sei|siete) (nella|tra|fra|nel) (nostra|mia|nostri|nostro|i) (lista|potenziali|elenco|target|database|profili|rosa|primi)",
            "(abbiamo|ho) (individuato|identificato|selezionato|mappato) [_] [_] (azienda|realtà|profili|profilo|imprenditori|aziende|studi) [_] (come|tra|in|della|promettent*)",
            "(mappo|mappiamo|stiamo mappando|sto mappando) (realtà|aziende|profili|le) _",
        ),
        unless=accented(
            "(attesa|invitati|volontari|turno|coro|matrimonio|classe|condominio di via|spesa|donatori)"
        ),
        fires=("«La abbiamo inserita nella nostra lista».", "«Elenco amministratori di condominio» con PEC."),
        quiet=("Sei nella lista d'attesa per il coro.", "L'elenco degli invitati è in cucina."),
    ),
    "note.go-look": Spoken(
        phrases=accented(
            "(visita|visiti|visitate|guarda|guardi|guardate|dai un'occhiata|dia un'occhiata|date un'occhiata|passa|passi|vieni|scopri|scopra|consulta|consulti|sfoglia) [a|al|alla|sul|sulla|il|la|i|su|lo] (mio|mia|miei|nostro|nostra|nostri) (sito|pagina|profilo|canale|catalogo|video|portfolio|blog|negozio|shop|link|showroom|instagram|progetti|lavori|diretta)",
            "(link|trovi tutto|trova tutto|trovate tutto|info) (in|nel|nella|sul) [mio|mia] (bio|profilo|commenti|primo commento|descrizione|firma|sito)",
            "(prenota|prenoti|scegli|scelga|fissa|fissi) (qui|dal|sul|tramite|dal mio|un orario|uno slot|la data) [_] (calendario|agenda|calendly|link|{link}|qui|orario)",
            "(clicca|clicchi|cliccate|vai|vada|andate) (qui|sul link|sul sito|al link|sulla pagina|nel link)",
            "(le|ti|vi) (mando|lascio|giro|invio|condivido) (solo|qui) [il|un] (link|sito|video|mio sito)",
        ),
        unless_anywhere=accented(
            "(verbale|comune|regione|relazione|bando|foto della|mi hai chiesto|mi aveva chiesto|come promesso|modulo|iscrizione|patentino)"
        ),
        fires=("«Visita il nostro sito»!", "«Link in bio»."),
        quiet=("Passi dal mulino se è in zona.", "Guardi la pagina del Comune, c'è il modulo."),
    ),
    "note.price-quoted": Spoken(
        phrases=accented(
            "(a|da|solo|soli|a partire da|a soli|appena|anziché|invece di|al prezzo di|per soli|costa solo) {money}",
            "{money} [al|a|ogni|l'|più|mese] (mese|anno|iva|persona|anticipo|utente|mensili|all'anno|cartella)",
            "({percent}|{money}) di sconto",
            "sconto (del|di) ({percent}|{money})",
            "(valore|prezzo) (di|del valore di|commerciale di) {money}",
        ),
        unless=accented(
            "(lordi|netti|ral|stipendio|affitto|come detto|preventivo|quota|a testa|rimborso|il premio|borsa)"
        ),
        unless_anywhere=_BUYS,
        fires=("Auto «da 189 €».", "«20% di sconto» a maggio.", "Sono «49 € al mese»."),
        quiet=("Lo stipendio parte da 1.900 € lordi.", "Come detto, 380 €: arrivo alle otto."),
    ),
    "note.acts-as-agreed": Spoken(
        phrases=accented(
            "(le|ti|vi) (ho|abbiamo) (riservato|prenotato|tenuto|bloccato|fissato|messo in agenda|iscritt*|registrat*|inserit*|attivato|assegnato|preparato) [_] (un|una|il|la|posto|appuntamento|slot|due|l'|account|già) _",
            f"(la|ti|vi) (aspetto|aspettiamo|chiamo|chiameremo|contatto|contatteremo|richiamo|chiamerà|contatterà) (domani|{DAYS[1:-1]}|alle {{number}}|la prossima|in settimana|settimana|nei prossimi)",
            "(come|secondo quanto) (concordato|da accordi|da intese|stabilito|convenuto|accennato|anticipato) [_]",
            "(confermo|confermiamo|confermato) [il|la] (nostro|nostra|suo|tuo|sua|tua) (appuntamento|incontro|posto|call|prenotazione|iscrizione|interesse|partecipazione)",
            "(come promesso riprendo|riprendo il filo del nostro|nostro scambio sulla|dalla nostra conversazione)",
            "(la|ti|vi) (iscrivo|aggiungo|metto in lista|segno|inserisco) [io|intanto|volentieri] (al|alla|nel|nella|per|in|tra)",
            "mi (basta|serve) solo (la|il|una) (firma|conferma|sua conferma|tua conferma|sua firma)",
        ),
        unless_anywhere=accented(
            "(ieri al telefono|al telefono|ci siamo sentit*|preventivo|caldaia|colloquio|consegna|turno|pizza|cena|ritiro|capitolato|pallet|verbale|misure|prova di coro|classe|gita|treno|binario|intervista)"
        ),
        fires=("«Le ho riservato un posto».", "«La chiamo domani»."),
        quiet=("Ti aspetto domani al binario 4.", "Come concordato ieri al telefono, porto il verbale."),
    ),
    "note.denies-selling": Spoken(
        phrases=accented(
            "(non|nessun|niente) (vendo niente|vendo nulla|voglio vender* nulla|voglio vender* niente|voglio venderle|voglio venderti|spam|vendita|presentazione commerciale|secondo fine|discorso commerciale)",
            "(nessuna|niente) (vendita|presentazione commerciale|pressione|proposta commerciale|obbligo|pubblicità|fuffa|tecnica di vendita)",
            "(senza|zero|nessun|nessuno) (alcun|nessun|fini|scopi|scopo|alcuno) (impegno|obbligo|commercial*|fine commerciale)",
            "(senza impegno|lungi da me|non la prenda come pubblicità|non è pubblicità|non sono un venditore|non sono una venditrice|non è la solita)",
        ),
        unless=accented("(bottega chiusa|pensione|vendo più|il negozio)"),
        unless_anywhere=accented("(figlio|figlia|flauto|papà di|mamma di|via {name}|al {number})"),
        fires=("«Nessuna presentazione commerciale», promesso.", "Parliamone «senza impegno»."),
        quiet=("Non vendo più niente, il negozio è chiuso.",),
    ),
    "note.like-yours": Spoken(
        phrases=accented(
            f"{FIRMS} (come il suo|come la sua|come il tuo|come la tua|come il vostro|come la vostra|come lei|come te|come voi|simili alla|del suo settore|del tuo settore|del vostro settore|della sua zona|della tua zona|come i suoi|come i vostri)",
            "(realtà|condomini|luoghi|profili|figure|officine|cantine|agriturismi|farmacie|scuole|hotel|donne|mamme|professionalità|titolari|colleghi) (come il suo|come la sua|come la tua|come il vostro|come la vostra|come voi|come lei|come te|simili)",
            "(nel|del) (suo|tuo|vostro) (settore|ambito|comparto|mercato|segmento)",
        ),
        unless=accented("(tirocinio|stage|candidat*|trasferi*|lavoro anch'io|cerco lavoro|tesi|orari)"),
        unless_anywhere=_BUYS,
        fires=("Lavoriamo con «studi come il suo».", "Le ditte «nel vostro settore» lo sanno."),
        quiet=("Cerco lavoro nel suo settore.", "Il mio cane è come il tuo."),
    ),
    "note.speaks-as-firm": Spoken(
        phrases=accented(
            "(la nostra|il nostro) (missione|obiettivo|mission|filosofia|priorità|impegno|vision|punto di forza|forza|ambizione) (è|sta|consiste|resta)",
            "(leader|punto di riferimento|eccellenza|specialisti|pionieri) (nel|nella|nei|del|della|in) [_] (settore|mercato|campo|distribuzione|produzione|servizi|noleggio|comparto|formazione|consulenza|soluzioni|italia|logistica)",
            "(con|da|vantiamo|forti di|abbiamo|grazie a) [oltre|più di|un'|una] [{number}|venti|trenta|dieci] (anni di|pluriennale|decennale|ventennale) (esperienza|attività|storia)",
            "(qualità|serietà|professionalità|puntualità|affidabilità|cortesia|esperienza|convenienza) e (qualità|serietà|professionalità|puntualità|affidabilità|cortesia|esperienza|convenienza|passione|trasparenza|riservatezza)",
            "(prezzi imbattibili|prezzi competitivi|prezzo molto buono|migliori prezzi|massima qualità|qualità garantita|consegna rapida|pronta consegna|preventivo in giornata|assistenza completa)",
            "(restiamo|rimaniamo|siamo) (a|in) (vostra|sua|tua|attesa|completa) (disposizione|completa|di un|disposizione per)",
            "(la nostra|il nostro) (società|realtà|azienda|gruppo|ente|team) [_] (opera|nasce|è nat*|vanta|propone|organizza|ha messo a punto|mette|si rivolge)",
        ),
        unless=accented(
            "(associazione|volontari*|scuola|comune|parrocchia|vostro servizio|ho comprato|paziente|coro)"
        ),
        unless_anywhere=_BUYS,
        fires=("«La nostra missione è» servire.", "Traslochi: «serietà e cortesia»."),
        quiet=(
            "La nostra scuola è chiusa, siamo a disposizione dei genitori.",
            "Il nostro gruppo di corsa parte alle sei.",
        ),
    ),
    "note.speaks-of-a-kind": Spoken(
        phrases=accented(
            f"(i|le|gli|molti|molte|tanti|tante|tutti gli|tutti i|tutte le|sempre più|troppi|troppe|quasi tutti i) {FIRMS} (che|hanno|sono|non|perdono|vogliono|cercano|pagano|spendono|sprecano|meritano|sanno|devono|faticano|credono|dimenticano|soffrono|sottovalutano|ancora) _",
            "(la maggior parte|quasi tutti|in tanti|in molti) (non|perde|perdono|paga|pagano|crede|credono|spreca|sprecano|fatica|faticano) _",
            "(lo dicono|lo fanno|lo odiano|lo sanno) tutti",
        ),
        unless=accented(
            "(nostri|nostre|miei|mie|questi|queste|classe|coro|del paese|di {name}|cerco|ieri|reparto)"
        ),
        unless_anywhere=_BUYS,
        fires=("«Gli imprenditori che crescono» lo sanno.", "«La maggior parte paga troppo»."),
        quiet=("I medici di Lodi hanno scioperato ieri.", "I nostri dentisti sono stanchi."),
    ),
    "note.guest-pitch": Spoken(
        phrases=accented(
            "(vorrei|vorremmo|mi piacerebbe|ci piacerebbe|sarebbe bello|sarei felice di) (averti|averla|invitarti|invitarla|ospitarti|ospitarla|intervistarti|intervistarla) [come] (ospite|nel|nella|al|come|sul|in|per) _",
            "(ospite|ospiti) (perfetto|perfetta|ideale|ideali|d'eccezione|del mio podcast|del nostro podcast|nel mio|nel nostro|della puntata|nella puntata)",
            "(la tua|la sua) (storia|esperienza|testimonianza) (merita|meriterebbe|ispirerebbe|può ispirare|è d'ispirazione|ispira|va raccontata|potrebbe ispirare)",
            "(conduco|ho|produco|ho lanciato) [un|il] podcast .. (ospit*|imprenditor*|storie|intervist*|cerco)",
            "(sponsor|sponsorizzare|sponsorizzazione|pacchetto sponsor) (dell*|del|per|la|il|oro) _",
        ),
        unless_anywhere=accented(
            "(radio|scuola|liceo|biblioteca|museo|università|rimborso|parrocchia|compenso|trasmissione locale|niente costi|giornale|settimanale|pro loco)"
        ),
        fires=("«Vorrei averti ospite nella» puntata 48.", "«La sua storia merita» un palco."),
        quiet=(
            "Vorremmo invitarla a parlare al liceo il 4 maggio.",
            "Il suo podcast sulle siepi mi fa compagnia.",
        ),
    ),
    "note.pitch-after-welcome": Spoken(
        phrases=accented(
            "(grazie|ringrazio|felice|piacere|lieto|lieta) [di|per|del|della] [aver|avermi] (accettato|accettare|accolto|contatto|collegamento|connessione|dell'accettazione)",
            "(grazie|ringrazio|felice|piacere|lieto|lieta) (di|per) (averti|averla) (qui|tra|fra)",
        ),
        beside=SELLS,
        unless_anywhere=_BUYS,
        fires=(
            "«Grazie per aver accettato». Aiutiamo le aziende a crescere.",
            "«Grazie del contatto». Le mando la nostra brochure.",
        ),
        quiet=(
            "Grazie per aver accettato, sto facendo il tirocinio in ostetricia.",
            "Grazie del contatto, Iole.",
        ),
    ),
    "note.uninvited-work": Spoken(
        phrases=accented(
            "(ho|abbiamo) (preparato|registrato|fatto|realizzato|ricostruito|segnato|analizzato|calcolato|creato) [già|intanto] [un|una|il|la|mezzo|per] [_] (video|filmatino|analisi|audit|bozza|proposta|simulazione|preventivo|mockup|demo|report|confronto|albero|calcolo|idee) [_]",
            "(mi sono permess*|ci siamo permess*|mi sono preso la libertà|mi sono presa la libertà) (di) (analizzare|preparare|guardare|fare|dare|registrare|verificare|calcolare|inserire|confrontare)",
            "(le|ti|vi) (allego|mando|invio|lascio) (un|una|già) (preventivo di massima|bozza|simulazione|analisi|proposta|stima|audit|confronto|video)",
            "(non me l'ha chiesto nessuno|non me lo ha chiesto nessuno|anche se non me l'ha chiesto|senza che me lo chiedesse)",
        ),
        unless=accented(
            "(come d'accordo|mi ha chiesto|mi avevi chiesto|mi aveva chiesto|come promesso|la mia tesi|torta|come richiesto)"
        ),
        fires=("«Ho preparato una bozza per» lei.", "«Mi sono permesso di analizzare» i vostri prezzi."),
        quiet=("Come richiesto ho preparato un preventivo.", "Vi mando il video del coro."),
    ),
    "note.seasonal-offer": Spoken(
        phrases=accented(
            "(buon natale|buone feste|felice anno|buon anno|buona pasqua|auguri di|ti auguro|le auguro|auguri) ... (promozione|sconto|offerta|percors*|team|clienti|novità|offerte|regalo|prezzo|omaggio|catalogo)",
            "(black friday|cyber monday|saldi|promo natale|offerta di natale|sconto natale|promozione estiva|offerta estiva|promo estate|regali aziendali|cesti natalizi|strenne|offerta lancio|early bird|early adopter)",
            "(entro|fino al|prima della fine|valido fino|vale fino) .. (fine mese|fine anno|natale|domenica|dicembre|venerdì|agosto) .. (sconto|offerta|gratis|promo|prezzo|iscri*|omaggio)",
            "(sconto|offerta|promo|promozione|prezzo) .. (fino a|entro|solo|valid*) .. (fine mese|fine anno|natale|domenica|dicembre|venerdì|agosto|mezzanotte)",
        ),
        unless_anywhere=_BUYS,
        fires=("«Regali aziendali» pronti a novembre.", "«Buon Natale dalla nostra offerta»."),
        quiet=("Buon Natale, Greta, a gennaio.",),
    ),
}
"""Rules about how sellers catch an eye, press and presume."""
