"""What the rules on wares, trials and tales of success look for in Italian, beside those on what is sold."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.italian import FIRMS, HELP, YOUR

_THING: Final = "(piattaforma|applicazione|app|strumento|soluzione|software|sistema|programma|robot|assistente|crm|gestionale|servizio|dispositivo|gamma)"
_CUSTOMER: Final = accented(
    "(mi serve|ci serve|ci servirebbe|mi servirebbe|cerco un|cerchiamo un|cerchiamo una|ho comprato|abbiamo comprato|ho ordinato|abbiamo ordinato)"
)

PEDDLING: Final[Mapping[str, Spoken]] = {
    "note.advertising": Spoken(
        phrases=accented(
            "(fino a|sino ad|fino ad) (esaurimento|esaurimento scorte|esaurimento posti)",
            "(ultimi|ultime|rimangono|solo {number}|restano) [{number}] (posti|pezzi|disponibilità|copie|giorni)",
            "(dì|dite|dica) addio (a|al|alla|ai|alle|allo) _",
            "perché (te lo|ve lo|se lo) merit*",
            "(approfitta|approfitti|approfittate|non perdere|non perda|non perdete|non lasciarti sfuggire) [_] (subito|di|del|della|dei|ora|questa|la|il|lo|i|nostra|nostro)",
            "(nuova collezione|offerta speciale|prezzo di lancio|promozione esclusiva|offerta esclusiva|prezzo bloccato|prezzo speciale|prezzo simbolico|sconto lancio|saldi|prezzi speciali)",
            "(prenota|ordina|acquista|iscriviti|contattaci|scrivici|chiamaci|richiedi|ordinate|richieda) (subito|ora|oggi|adesso|entro|il tuo|la tua|senza impegno)",
            "(non aspettare|non aspetti|cosa aspetti|che aspetti)",
        ),
        unless=accented("(grazie per|il mio ordine|nostro ordine|la gita)"),
        fires=("«Dite addio alla burocrazia».", "«Ultimi posti» per la masterclass."),
        quiet=("Diciamo addio a Rosa sabato, vieni?", "Ci sono due posti sul pullman per Siena?"),
    ),
    "note.almost-strangers": Spoken(
        phrases=accented(
            "(siamo|eravamo) [_] (collegati|in contatto|connessi|collegati qui) (da|ma|su|e) .. (tempo|mai|ancora|anni|mesi)",
            "non (ci siamo|abbiamo) [ancora|mai] [ancora|mai] (parlati|sentiti|scambiato due|avuto modo di|avuto occasione di)",
            "(riprendere|riattivare|rinfrescare|ravvivare) (il contatto|i contatti|il collegamento|la connessione)",
        ),
        unless=accented("(classe|facoltà|cugino|cugina|matrimonio|scuola|paese|mia madre|lavoravamo|corso)"),
        fires=("«Siamo collegati da tempo», ma zitti.", "«Non ci siamo ancora parlati»."),
        quiet=("Siamo in contatto con tua zia per il matrimonio.", "Non ci siamo più visti dopo la quinta."),
    ),
    "note.course-on-offer": Spoken(
        phrases=accented(
            "(iscrizioni|le iscrizioni) [sono|ora|già|ancora] (aperte|aperta) ",
            "(iscriviti|si iscriva|iscrivetevi|partecipa|partecipi|unisciti|registrati|si registri) (al|alla|allo|a|ora|gratis|qui|per) [nostro|nostra|mio|mia] (corso|masterclass|webinar|workshop|percorso|community|challenge|sfida|formazione|bootcamp|evento|ritiro)",
            "(il|la) (nostro|nostra|mio|mia) [prossimo|prossima|nuovo|nuova] (masterclass|webinar|corso|bootcamp|percorso|workshop|master|challenge|ritiro|accademia) (online|gratuit*|su|di|per|parte|inizia|è|dedicat*)",
            "(organizzo|organizziamo|tengo|teniamo|lancio|lanciamo|propongo|proponiamo) (un|una|dei|il|la) [_] (masterclass|webinar|corso|corsi|bootcamp|percorso|workshop|laboratorio online|challenge|ritiro)",
            "(abbiamo|c'è) un percorso di (leadership|crescita|formazione|coaching|public speaking)",
            "(corso|corsi|formazione|master) (certificat*|finanziat*|gratuit* per|accreditat*|con attestato|riconosciut*)",
        ),
        unless=accented(
            "(mi sono iscritt*|ho fatto|ho seguito|tuo corso|suo corso|vostro corso|scuola|liceo|mio figlio|mia figlia)"
        ),
        fires=("«Iscrizioni aperte» per il corso.", "«Organizziamo un webinar» sul sonno."),
        quiet=("Ho seguito il vostro corso a Lecce in maggio.", "Verrebbe a parlare nella nostra scuola?"),
    ),
    "note.easy-start": Spoken(
        phrases=accented(
            "(senza|nessun|nessuna|zero) (vincolo|vincoli|costi nascosti|costo nascosto|esperienza|burocrazia|anticipo|canone|commissioni|investimento iniziale|pensieri|competenze tecniche|stress|spese di attivazione)",
            "non (le|ti|vi) (costa|costerà|ruba|ruberò|ruberà|chiede|impegna|prende|prenderà) (nulla|niente|più di|molto|tempo)",
            "(bastano|basta|ti bastano|in soli|in sole|in meno di|servono solo|bastano solo) {number} (minuti|min|clic|click|giorni|ore|secondi)",
            "(chiavi in mano|tutto incluso|pronto in {number}|anticipo zero|zero anticipo)",
            "(ci occupiamo|mi occupo|ci pensiamo|pensiamo|penso) (di tutto|noi|noi a tutto|a tutto|io a tutto|del resto)",
            "(non devi|non deve|non dovete) (fare nulla|fare niente|preoccuparti|preoccuparsi|pagare nulla|muovere un dito)",
            "(serve solo|ti serve solo|basta) (un|una|il|lo) (telefono|smartphone|cellulare|pc|connessione)",
            "(paga|paghi|pagate) solo (se|a|quando)",
            "soddisfatti o rimborsati",
        ),
        unless=accented("(grazie|il mio contratto|nostro contratto|scuola|ospedale)"),
        fires=("«Ci occupiamo di tutto».", "Noleggio «tutto incluso»."),
        quiet=("Il pullman ci mette un'ora fino al mulino.", "Sono venuto senza macchina, mi riporti?"),
    ),
    "note.fault-in-showing": Spoken(
        phrases=accented(
            f"(ho analizzato|abbiamo analizzato|ho esaminato|ho controllato|ho testato|ho fatto un'analisi|abbiamo verificato) (il|la|i|le) {YOUR} (sito|pagina|scheda|profilo|negozio|shop|social|presenza|instagram|recensioni|vetrina)",
            f"(il|la) {YOUR} (sito|pagina|scheda google|profilo|shop|ecommerce|instagram|logo) (è|non|ha|carica|risulta|sembra) [_] [_] (lento|lenta|vecchio|datato|datata|invisibile|aggiornat*|ottimizzat*|appare|compare|converte|vende|visibile|problemi|lentamente|a norma)",
            "sito (del|della|dei) (suo|sua|vostro|vostra|tuo|tua) _ (ha|è|non|carica)",
            f"(i|la) {YOUR} (concorrenti|concorrenza) .. (prim*|davanti|sopra|meglio|avanti|prendono|escono|compaiono)",
            f"{YOUR} (foto|testi|immagini|post) non (rendono|valorizzano|trasmettono|fanno giustizia|comunicano)",
            "(stai|sta|state) (perdendo|lasciando) (clienti|vendite|soldi|visibilità|pazienti|prenotazioni|ordini|per strada)",
            "(errori|criticità|problemi|punti deboli|margini di miglioramento) (che|di velocità|seo|sul tuo|sul suo|sul vostro|tecnici|da correggere|gravi)",
            "(non ha|manca|non avete) (un video di presentazione|una landing|un sito moderno|il pulsante|recensioni)",
        ),
        unless=accented(
            "(il mio ordine|non mi fa|non riesco|provo a prenotare|sto provando|prenotare la visita)"
        ),
        fires=(
            "«Ho analizzato il vostro sito» ieri.",
            "«I tuoi concorrenti a Rimini prendono» prenotazioni.",
        ),
        quiet=(
            "Il vostro sito non mi fa pagare, non riesco a ordinare.",
            "Mi piacciono le foto scure della mostra.",
        ),
    ),
    "note.firm-for-firms": Spoken(
        phrases=accented(
            f"{HELP} (le|i|gli|altre|altri|molte|molti|oltre {{number}}|{{number}}|piccole|piccoli) [_] ({FIRMS[1:-1]}|farmacie|agriturismi|amministratori|botteghe)",
            f"(lavoriamo|lavoro|collaboriamo|collaboro) con (varie|vari|molte|molti|diverse|diversi|altre|altri|le|i|gli|oltre|{{number}}) [{{number}}] {FIRMS}",
            "(la nostra|la mia|il nostro|il mio) (agenzia|azienda|società|studio|team|startup|ditta) (offre|aiuta|si occupa|segue|sviluppa|affianca|produce|fornisce|realizza|è specializzat*|supporta|lavora con)",
            f"(specializzat*|specialist*|dedicat*) (in|a|nella|nel|alle|ai) .. (per|di|delle|dei) {FIRMS}",
            f"(soluzioni|servizi|software|prodotti|formazione|pulizie|divise|trasporti|polizze|imballaggi|arredi) per {FIRMS}",
            "(molti|molte|diversi|diverse|tanti|tante) _ [_] [_] (si affidano a|si sono affidati|già lavorano con|ci hanno scelto|usano già)",
            "siamo (un|una|un'agenzia|un'azienda|uno) [_] [_] (che aiuta|che offre|specializzat*|leader|con oltre|con più di|di sviluppo|che si occupa) [_]",
        ),
        unless=_CUSTOMER,
        fires=("«Aiutiamo le aziende» a sprecare meno.", "«La nostra agenzia segue» agriturismi in Toscana."),
        quiet=("La nostra azienda trasloca a marzo.", "Cerchiamo un pullman per aziende, quanto costa?"),
    ),
    "note.hands-for-hire": Spoken(
        phrases=accented(
            "(mettiamo|metto) a (tua|sua|vostra) disposizione (un|una|il|la|i|nostro|nostri|personale|professionisti) _",
            "(esternalizza|esternalizzi|esternalizzate|delega|deleghi|affidaci|affidateci|ci affidi) (il|la|le|i|gli|tuo|tua|suo|sua|vostro|vostra) _",
            "(abbiamo|disponiamo di|forniamo|selezioniamo) [_] (sviluppatori|programmatori|saldatori|personale|operai|autisti|tecnici|infermieri|assistenti|camerieri) (disponibili|qualificat*|senior|da remoto|a distanza|in somministrazione|dedicat*|pronti|stagional*)",
            "(assistente virtuale|assistenti virtuali|manodopera qualificata|team dedicato|somministrazione di personale|staff leasing|body rental)",
            "(ho|abbiamo|mi resta|si è liberato) [_] (posto|spazio|disponibilità|slot) per (un|una|altri|nuovi|{number}|due) [_] (cliente|clienti|progetto|progetti)",
            "(sono|giovane) [un|una] [_] (fotografo|videomaker|grafico|copywriter|social media manager|freelance) .. (se|a disposizione|disponibile|ci sono|collaborare)",
        ),
        unless=accented("(candidat*|curriculum|tirocinio|vostro preventivo|annuncio)"),
        fires=("«Esternalizza le paghe».", "«Mettiamo a vostra disposizione un saldatore»."),
        quiet=(
            "Mi sono candidato come assistente virtuale.",
            "I nostri autisti dicono che il cancello si blocca.",
        ),
    ),
    "note.hinted-venture": Spoken(
        phrases=accented(
            "(ho|abbiamo|avrei|c'è|avremmo) (una proposta|un'opportunità|un progetto|un'idea|qualcosa|un'occasione|una cosa) [_] (per te|per lei|per voi|che ti|che le|che potrebbe|da proporti|da proporle|di cui|in mente per|in ballo)",
            "(sto|stiamo) (creando|costruendo|lanciando|preparando|mettendo su|mettendo in piedi|sviluppando) (qualcosa|una cosa|un progetto|una community|un gruppo) [_]",
            "(grande|bella|ottima|incredibile|interessante) (opportunità|occasione) [_] (unica|di business|imperdibile|che|per te|da|di guadagno)",
            "(ti|le|vi) (spiego|racconto|mostro|dico) (tutto|di più|meglio|come funziona|i dettagli|come) (in|al|a|con|di|via|per|in privato)",
            "(dettagli|maggiori dettagli|ti spiego|info) (in privato|in dm|al telefono|in chiamata|a voce)",
            "(un'entrata|entrata|un reddito) (anche|mentre|extra|in più|passiva)",
            "(per riservatezza|per ora) non posso (indicare|dire|svelare|anticipare) _",
        ),
        unless=accented("(museo|scuola|tua madre|comune|stipendio|parrocchia)"),
        fires=("«Ho una proposta per te».", "«Stiamo creando qualcosa di» grande."),
        quiet=("Il progetto del museo finisce a maggio.", "Ho qualcosa di tuo: la scala."),
    ),
    "note.in-return": Spoken(
        phrases=accented(
            "(in cambio|come ringraziamento|per ringraziarti|per ringraziarla|in segno di gratitudine) [di|del|della|ti|le|un|una] [un|una] (riceverà|riceverai|buono|omaggio|voto|recensione|raccomandazione|like|sorteggiamo|link|menzione|sconto|anteprima|follow|report|regaliamo)",
            "(io|noi) (ricambio|ricambiamo|faccio lo stesso|voto te|seguo te|metto like)",
            "(ricambio|ricambierò|ricambieremo) (volentieri|sempre|subito) [_]",
            "(buono|carta|coupon) [regalo|sconto] (regalo|amazon|sconto) (in cambio|se|per chi)",
            "(win win|ci guadagniamo entrambi|cresciamo insieme|scambio di like|scambio di recensioni|scambio follow|una mano lava l'altra)",
        ),
        unless=accented("(scala|marmellata|il miele|la tazza|vino)"),
        fires=("Metti un like e «io ricambio».", "È un «win-win»."),
        quiet=("Ti riporto la scala domenica.", "Come ringraziamento, un vasetto di miele sulla scrivania."),
    ),
    "note.inner-circle": Spoken(
        phrases=accented(
            "(circolo|club|gruppo|community|cerchia|tavolo|mastermind) (esclusiv*|privat*|riservat*|selezionat*|vip|chius*|ristrett*|d'élite|di leader|di imprenditori|in abbonamento)",
            "(solo|esclusivamente|riservato|riservata) (su invito|su selezione|a pochi|a persone selezionate|a professionisti selezionati)",
            "(ambassador|ambasciatore|ambasciatrice) (del|della|per|di) (marchio|brand|nostra|progetto|nostro)",
            "(saresti|sarebbe) perfett* (per|nel|nella) (il|la|nostro|nostra|mio|mia) [nostro|nostra|mio|mia] (club|gruppo|community|team|squadra|circolo)",
        ),
        unless=accented("(lettura|genitori|vicini|corsa|coro|trekking|bocciofila)"),
        fires=("Un «club esclusivo» di direttori.", "È «riservato a pochi»."),
        quiet=("Il circolo di lettura è martedì.", "Ti conosco dal gruppo di corsa."),
    ),
    "note.offers-trial": Spoken(
        phrases=accented(
            "(ti|le|vi|glielo|te lo) (mostro|faccio|offro|offriamo|invio|mando|preparo|prepariamo|mostriamo|presto|prestiamo|regalo|lascio|attivo) .. (demo|dimostrazione|prova gratuita|prova|campione|campioni|simulazione|diagnosi|audit|check up|analisi gratuita|bozza|consulenza gratuita)",
            "(prova|periodo|versione|mese|settimana|consulenza|sessione|analisi) (gratis|gratuita|gratuito|di prova|omaggio|offerto|offerta|conoscitiva gratuita)",
            "(provalo|lo provi|provatelo|prova|testa|provi) (gratis|gratuitamente|senza impegno|per {number}|{number} giorni|la nostra|il nostro)",
            "(il primo mese|primo mese|la prima settimana|la prima consulenza) (è|gratis) [gratis|offert*|gratuit*]",
            "(una|la) (demo|dimostrazione) (gratuita|gratis|rapida|senza impegno|di {number}|online|personalizzata)",
            "(poi|dopo) (decidi|decide|decidete|valuti|valuta) (tu|lei|voi|se|con calma)",
        ),
        unless=accented(
            "(il venditore|avevi chiesto|aveva chiesto|colloquio|periodo di prova|prova d'orchestra)"
        ),
        fires=("«Provalo gratis» a maggio.", "«Le preparo una demo» per martedì?"),
        quiet=("Il colloquio prevede una prova gratuita?", "Possiamo vedere la bottega lunedì?"),
    ),
    "note.product-in-third-person": Spoken(
        phrases=accented(
            f"{{name}} è (una|un|la|il|lo|l'|uno) [_] {_THING} [_] (che|per|di|dove|pensat*|capace|in grado)",
            "(con|grazie a) {name} (puoi|può|potete|la tua|il tuo|risparmi|gestisci|controlli|basta|la sua)",
            f"(scopri|scopra|ti presento|le presento|vi presento|presentiamo) [la|il|l'] [nostra|nostro|nuova|nuovo] {_THING} ",
            f"(una|un|la|il|nostra|nostro|nuova|nuovo) {_THING} (che|capace di|basato su ia che|basato sull'ia che) (permette|aiuta|automatizza|riduce|gestisce|semplifica|connette|collega|risponde|calcola|converte|fa risparmiare|evita|facilita|centralizza|ottimizza|trasforma|controlla|fa|ti|scrive|porta)",
            "(abbiamo|ho) (creato|sviluppato|lanciato|progettato|ideato) {name}",
            f"(la nostra|il nostro|la mia|il mio) {_THING} (permette|aiuta|automatizza|riduce|gestisce|semplifica|connette|collega|risponde|calcola|converte|evita|facilita|centralizza|ottimizza|trasforma|controlla|fa|è|scrive)",
            "(dimentica|dimentichi|basta con|addio|basta) (excel|la carta|le scartoffie|i fogli|fogli excel|le code|telefonate)",
        ),
        unless=_CUSTOMER,
        fires=("«Il nostro gestionale automatizza» le fatture.", "«Con Turnello gestisci» i turni."),
        quiet=("Il tuo strumento per le maree funziona ancora qui.", "Con Noemi passiamo sabato."),
    ),
    "note.shows-own-work": Spoken(
        phrases=accented(
            "(il mio|la mia|il nostro|la nostra) [nuovo|nuova|ultimo|ultima|primo|prima] (libro|romanzo|podcast|blog|disco|album|canale|canale youtube|newsletter|ebook|singolo|raccolta) (è|esce|uscirà|parla|racconta|si intitola|su|disponibile)",
            "(iscriviti|seguimi|mi segua|seguiteci|seguici|visita|visiti|visitate|dai un'occhiata|dia un'occhiata|ascolta|leggi|guarda|passa) (al|alla|su|sulla|sul|il|la|a|i) [mio|mia|nostro|nostra|miei] (libro|podcast|blog|canale|pagina|profilo|sito|instagram|tiktok|youtube|newsletter|negozio|shop|portfolio|musica|lavori|contenuti)",
            "(ho appena|abbiamo appena) (pubblicato|lanciato|scritto|registrato) (il|la|un|una) [mio|mia|nuovo|primo|nostro] (libro|romanzo|podcast|album|newsletter|canale|video|corso|episodio|ebook|articolo)",
            "(curo|scrivo|conduco|gestisco) una (newsletter|rubrica|community|pagina) [_]",
            "(ogni|tutti i) (lunedì|martedì|mercoledì|giovedì|venerdì|settimana|giorno|giorni|mattina) (condivido|pubblico|invio|mando|posto|parlo)",
            "(autore|autrice) (del|di) (libro|bestseller|best seller|{number} libri)",
        ),
        unless=accented("(mi hai chiesto|mi aveva chiesto|la mia classe|tuo libro|suo libro|come promesso)"),
        fires=("«Seguimi sulla pagina»!", "«Il mio primo romanzo è» in libreria."),
        quiet=(
            "Ho letto il suo libro sul treno per Genova.",
            "Mi hai prestato il libro a maggio, ce l'ho ancora.",
        ),
    ),
    "note.tale-of-success": Spoken(
        phrases=accented(
            "(un|una|uno|alcuni|diversi|molti) (nostro|nostra|nostri|mio|mia|miei|dei nostri|dei miei|delle nostre) (cliente|clienti|allievo|allievi|studente|studenti) [_] (ha|hanno|è|risparmia|risparmiano|guadagna|fattura|ora)",
            "(i nostri|i miei|le nostre|le mie) (clienti|allievi|allieve|studenti) (hanno|risparmiano|raddoppiano|riescono|riducono|aumentano|passano|fatturano|guadagnano|ottengono|vedono)",
            f"(abbiamo|ho) (aiutato|fatto risparmiare|portato|permesso a) [_] [_] {FIRMS} [_] (a|di) (raddoppiare|aumentare|ridurre|passare|fatturare|risparmiare|vendere|crescere|ottenere)",
            "(passato|passata|passati|passati) da ({number}|{money}|{percent}|zero) .. a ({number}|{money}|{percent})",
            "(storie|casi) di successo",
            "(i risultati|risultati) (parlano|concreti|garantiti|reali|in {number} (giorni|settimane|mesi)|misurabili|comprovati)",
            "(oltre|più di|con) {number} (clienti|aziende|progetti|famiglie|casi) (soddisfatt*|seguit*|già|realizzat*|in tutta|che si)",
            "(ho|abbiamo) (appena rinegoziato|ridotto|tagliato|fatto risparmiare) .. (del suo|di un suo|collega|{percent}|{money}|studio)",
        ),
        unless=accented(
            "(grazie a lei|grazie a te|tuo consiglio|suo consiglio|mia madre|mio figlio|volontar*)"
        ),
        fires=("«I nostri clienti hanno» raddoppiato le vendite.", "«I risultati parlano» da soli."),
        quiet=(
            "Il tuo consiglio ha ridotto gli sprechi di un terzo.",
            "Sono passato dai turni di notte al giorno a maggio.",
        ),
    ),
    "note.wants-you-back": Spoken(
        phrases=accented(
            "(ci sei|ci siete|ci è) mancat*",
            "(è da|da) [_] (tempo|un po'|mesi|tanto) che non (acquisti|acquista|ci visiti|ci visita|passi|passa|ordini|ordina|ti vediamo|la vediamo) [da|in|nel]",
            "(vuoi|vuole|desidera|desideri) (continuare a|ancora) (ricevere|restare) _",
            "(stiamo|sto) (aggiornando|ripulendo|riordinando) (la nostra|il nostro|la|i nostri|la mia) (lista|rubrica|database|mailing list|anagrafica|contatti)",
            "(torna|torni|tornate) (a trovarci|da noi|ad allenarti|a comprare)",
            f"{YOUR} (abbonamento|account|licenza|polizza|contratto|tessera) (scade|è scadut*|sta per scadere|in scadenza|scadrà)",
        ),
        unless=accented("(tua madre|coro|matrimonio|famiglia|classe|nonna|biblioteca)"),
        fires=(
            "«Ci sei mancata», torna da Candele Rossi!",
            "«Desidera continuare a ricevere le» nostre lettere?",
        ),
        quiet=("Manchi alla nonna, vieni giovedì.", "Scusa il silenzio, come stai?"),
    ),
    "note.watched": Spoken(
        phrases=accented(
            "(ho visto|vedo|ho notato|abbiamo notato|abbiamo visto) che (hai|ha|avete) (aperto|letto|visto|visitato|scaricato|cliccato|guardato|visualizzato) (il|la|la mia|il mio|nostro|nostra|mio|mia|i|le|l'ultimo) [_]",
            "(hai|ha|avete) (visitato|visto|guardato|visualizzato) (il mio|il nostro|la nostra|la mia) (profilo|sito|pagina)",
            "grazie per (aver visitato|la visita al|essere passat*|aver visto|la visita sul) [_] (mio|nostro|profilo|sito|pagina|nostra)",
            "(dopo|in seguito a) (la tua|la sua|la vostra) visita (al|sul|alla) (nostro|nostra|mio)",
        ),
        unless=accented("(candidatura|concerto|curriculum|pratica|la gara)"),
        fires=("«Vedo che hai letto il messaggio».", "«Ha visitato il mio profilo», e allora scrivo."),
        quiet=("L'ho vista al banco della zuppa.", "Ho visitato il vostro museo domenica."),
    ),
    "note.what-if": Spoken(
        phrases=accented(
            "(immagina|immagini|immaginate) (di|che|un|una|se|quanto|avere|non) _ _",
            "(e se|cosa faresti se|cosa farebbe se) (potessi|potesse|ti|le|il tuo|la tua|avessi|avesse|bastasse|riuscissi|i tuoi) (dicessi|avere|guadagnare|risparmiare|sito|azienda|agenda|clienti|ridurre|un'entrata|un|una|lavorare|vendere) [_]",
            "(ti|le|vi) (piacerebbe|interesserebbe|interessa) (guadagnare|risparmiare|raddoppiare|vendere|generare|aumentare|avere un'entrata|ridurre|attirare|trovare nuovi clienti|pagare meno|fatturare|riempire|lavorare da casa)",
            "quanto vale per (te|lei|voi)",
            "(potresti|potrebbe|potreste|puoi|può) (risparmiare|guadagnare|raddoppiare|fatturare|aumentare|ridurre) (fino|il|la|i|le|subito|oltre|anche|{number}|{percent}) [_]",
        ),
        unless=accented("(piove|la gita|il pullman|mio figlio|mia figlia|mia madre)"),
        fires=("«Immagina di avere l'agenda» piena.", "«Le piacerebbe risparmiare» sulla luce?"),
        quiet=("E se piove sabato, c'è la sala?", "Se potesse venire lunedì, meglio."),
    ),
}
