"""What the rules on what a note sells look for in Italian."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.italian import FIRMS, GOODS, HELP, MAY, SHOW, SITE, YOUR

OFFERS: Final[Mapping[str, Spoken]] = {
    "note.website-fault": Spoken(
        phrases=phrases(
            f"{SITE} .. {YOUR} .. (ha problemi|e lento|lenta|non e|non si|non funziona|ha errori|problemi di|vecchio|datato|poco visibile|non compare)",
            f"(ho|abbiamo) (dato|fatto|guardato|analizzato|controllato|visitato|visto) .. {SITE} .. (errori|lento|problemi|link rotti|margini|potenziale|migliorar*)",
            "(non (compare|compari|comparite|appare|appari|apparite|esce|risulta)) .. (google|prima pagina|mappe|maps|chatgpt|ricerche)",
            "(su|in) google .. (non|concorrenti|pagina {number}|sopra di)",
            "(lei|voi|tu) non (compare|comparite|compari|appare|esce)",
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
            "(e un peccato|che peccato|peccato che|poca visibilita|potenziale inespresso|tanto potenziale|ampi margini|margini di miglioramento|occasioni perse|clienti persi)",
            "(paga|pagate|paghi|spende|spendete|spendi|perde|perdete|perdi) (di troppo|troppo|piu del|piu di quanto|di piu)",
            "non (ha|hai|avete) [ancora] (un video|una pagina|un sito|una presenza|un profilo) [_]",
            "(recuperare|risparmiare) (parecchio|molto|di piu|qualcosa)",
            "(state|stai|sta|stanno) (perdendo|pagando|sprecando|lasciando) (clienti|soldi|troppo|vendite|di piu|occasioni|tempo|sul tavolo)",
            "(probabilmente|sicuramente|quasi certamente) .. (perdendo|pagando|paghi|paga|pagate|perde|perdi)",
            "(potresti|potrebbe|potreste) (vendere|guadagnare|risparmiare|fatturare|ottenere) ",
        ),
        fires=("«State perdendo clienti».", "«Potreste risparmiare» sulla luce."),
        quiet=("La tabella a pagina 3 è sbagliata.",),
    ),
    "note.value-proposition": Spoken(
        phrases=phrases(
            "(cosi|in modo che|permettendo|consentendo) .. (risparm*|puo|puoi|potete|tempo|concentrar*|clienti|crescere)",
            "(migliorare|aumentare|ridurre|ottimizzare|semplificare|velocizzare|automatizzare|digitalizzare|incrementare|gestire meglio|far crescere|valorizzare|potenziare) (la|il|le|i|l|lo|gli|vostr*|suo|sua|tuo|tua|processi|vendite|costi|tempi|ordini|clienti|visibilita|gestione|turni|acquisti)",
            "(chi|quelli che|persone che|donne che|imprenditori che|titolari che|professionisti che) (vuole|vogliono|desidera|desiderano|cerca|cercano) (crescere|migliorare|vendere|guadagnare|smettere|aumentare|trovare|lavorare|investire|cambiare|risparmiare|ritrovare)",
            f"{HELP} (chi|quelli che|coloro che)",
            f"{HELP} [_] [_] [_] a (trovar*|risparmiar*|cresc*|vender*|ridurr*|gestir*|aument*|miglior*|organizz*|ottener*|riempir*|liber*|recuper*|far*|non|portar*|superar*|raggiung*)",
            "(aiutiamo|affianchiamo|supportiamo|assistiamo|accompagniamo|serviamo)",
            "(seguiamo|seguo|serviamo|gestiamo|curiamo|curo) [gia|da anni] [diverse|diversi|molte|molti|tante|tanti|alcune|alcuni|la comunicazione|i social|altre|altri] (cantine|aziende|studi|hotel|agriturismi|clienti|imprese|cliniche|negozi|ristoranti|condomini|scuole|comuni|famiglie|realta|di|per)",
            "(permette|consente|permettono|consentono) (a|ai|alle|agli|di) _",
            "(far|fa|fanno|faremmo|farebbe|farvi|farle|farti) risparmiare",
            "(piu|meno) (tempo|clienti|prenotazioni|vendite|ordini|costi|burocrazia|stress|pensieri) (per|e|senza|a|in|con)",
            "(mi occupo|ci occupiamo|occupandomi) (di|delle|della|dei|del) (famiglie|clienti|risparmio|patrimoni*|consulenza|comunicazione|marketing|formazione|digital*|energia|fotovoltaico|assicurazion*|sicurezza|recupero|bandi|finanziamenti|lead|social|siti|software|ristruttur*|noleggio|welfare|selezione|logistica)",
            "(lavoro|parlo|collaboro) [ogni giorno|spesso|da anni] con (responsabili|titolari|direttori|imprenditori|manager|amministratori|dirigenti|aziende|professionisti|studi|medici|avvocati)",
            "(esser*|tornar*) (utile|utili|daiuto|di supporto|di aiuto)",
            "(facciamo|faccio) (proprio|esattamente) (questo|quello)",
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
            "(mi presento|ci presentiamo|piacere di presentarmi|permetta di presentarmi) [_] [_] [_] [_] (titolare|agenzia|azienda|societa|consulente|agente)",
            "(da noi|con noi|grazie a noi) (trova|trovi|trovate|risparmia|puo|puoi|potete|avra|avrete|ottiene|paga)",
            "(nostro|nostra|nostri|nostre|mio|mia|miei|mie) (clienti|partner|vini|olio|macchine|arredi|corsi|trattamenti|attrezzature|esperienza nel|team di|squadra di|candidati|professionisti|tecnici|consulenti|sito|pagina|profilo|showroom|stand|shop|ecommerce|negozio online|collezione|linea|gamma|marchi)",
            "(per (maggiori|ulteriori) (informazioni|info|dettagli)|maggiori dettagli|visita il|visiti il|visitate il|visita la nostra|clicca|link in (bio|descrizione|profilo|firma)|in bio)",
            "(ho|abbiamo) [gia|attualmente] (un cliente|clienti|acquirenti|un acquirente|candidati|un candidato|inquilini|disponibilita di|pronta consegna|un immobile)",
            "(il suo|la sua|il tuo|la tua|vostro) (immobile|appartamento|casa|terreno|tetto|auto|capannone|trilocale) .. (vender*|valut*|valore|affitt*|cedere|fotovoltaic*)",
            "(articolo|articoli|post) (sponsorizzat*|a pagamento)",
            "(guest post|backlink|link dofollow|menzione a pagamento|in cambio di un (post|articolo|link|menzione|recensione)|collaborazione (retribuita|a pagamento|pagata))",
            "(sono|siamo) (specializzat*|esperti|esperto|esperta|leader) (in|nel|nella|di|nelle|del)",
            "(prodotto|piattaforma|software|app|gestionale|soluzione|sistema|strumento|servizio) (che|per|pensat*|dedicat*|ideale|innovativ*) _",
            "(diamo|do|fornire|offrire|proporre|garantire|garantiamo) .. (supporto|servizio|servizi|soluzion*|consulenza|assistenza|formazione)",
            "(a sua|a vostra|a tua) (disposizione|completa disposizione)",
            "vendo (macchine|prodotti|servizi|polizze|case|auto|spazi|vini|software|attrezzature|il|le|gli|i) _",
            "(vendiamo|rivendo|rivendiamo|offro|offriamo|fornisco|forniamo|realizzo|realizziamo|commercializzo|commercializziamo|distribuiamo|eroghiamo|installiamo|noleggiamo|trattiamo)",
            f"(nostro|nostra|nostri|nostre|un nostro|una nostra) {GOODS}",
            "la (nostra|mia) (azienda|cooperativa|societa|agenzia|ditta|realta|impresa|attivita|startup) .. (propone|offre|produce|segue|si occupa|realizza|aiuta|supporta|fornisce|organizza|specializzata|lavora|sviluppa|gestisce|vende|distribuisce|e|leader)",
            "(produttori|produttore|fornitori|fornitore|distributore|distributori|rivenditore|rappresentante|agente) (di|per|della|italian*|ufficiale)",
            "(tariffa|tariffe|prezzi|prezzo|listino|preventivo|preventivi|condizioni) (a partire|competitiv*|imbattibil*|vantaggios*|agevolat*|speciale|speciali|dedicat*|in giornata|bloccat*|a cartella|su misura|conveniente|convenienti|simbolic*|scontat*|gratuit*|senza|special*|riservat*)",
            "(faccio|facciamo|farle|farti|farvi|le faccio|ti faccio|vi faccio) [_] [volentieri] (un preventivo|unofferta|una proposta|una stima|il preventivo)",
            "(mi tenga|mi tenete|tenetemi|mi tieni|tenermi|tienimi|salvi|salvate|salva) (presente|buono|buona|in considerazione|in mente|il numero|il mio numero|questo numero)",
            "(se|qualora) [_] [_] [_] (servisse|servissero|occorresse|interessasse|servire|avesse bisogno|aveste bisogno|avessi bisogno|ci pensate|ci pensa|capita un|capitasse)",
            "(faccio|facciamo|mi occupo di|ci occupiamo di|eseguo|eseguiamo) (manutenzione|manutenzioni|traduzioni|siti|pulizie|traslochi|sgomberi|ristrutturazioni|foto|video|consulenza|formazione|grafica|impianti|stampe|perizie|pratiche|servizi|trasporti)",
            "(sgombero|noleggio|manutenzione|traduco|ristrutturo|installo|riparo|progetto) [_] (cantine|auto|lungo|caldaie|per|in tutta|dal|siti)",
            "(chiavi in mano|su misura per|a 360 gradi|tutto incluso|tutto compreso|per ogni esigenza|per le vostre esigenze|per le sue esigenze)",
            "(prima|prossima|ulteriore) (consulenza|fornitura)",
            "(sono|siamo|come) [un|una|uno] [giovane] (videomaker|fotografo|fotografa|copywriter|grafico|web designer|social media manager|consulente|commerciale|broker|agente|coach|mental coach|formatore|formatrice|wedding planner|ghostwriter|business coach) (di|a|che|per|in|con|e|freelance|specializzat*|finanziari*|assicurativ*|immobiliar*)",
            "siamo (una|un) [giovane|nuova] (agenzia|azienda|societa|studio|realta|impresa|produttore|piattaforma|startup|software house) _",
            "(offriamo|offro|proponiamo|forniamo|realizziamo|produciamo|distribuiamo) [servizi|soluzioni|un|una|il|la] _",
            "(nostri|nostra|nostro|nostre|i miei) (servizi|soluzione|soluzioni|catalogo|proposta|prodotti|prodotto|piattaforma|software|presentazione|portfolio|listino|offerta)",
            "(resto|restiamo|rimango) a (disposizione|vostra disposizione|sua disposizione|tua disposizione)",
            "(proposta|presentazione) (commerciale|aziendale|senza impegno)",
        ),
        unless=phrases(
            "(cerchiamo|abbiamo bisogno|vorremmo ordinare|bando)",
            "(non|no|nao) (vendo|vendiamo|offro|propongo)",
        ),
        fires=("«Siamo una agenzia di» Lecce.", "Le mando il «nostro catalogo»."),
        quiet=(
            "Ti propongo di vederci al bar.",
            "Siamo una classe di venti.",
        ),
    ),
    "note.client-results": Spoken(
        phrases=phrases(
            "(si affidano|si affida|hanno scelto|ci hanno scelto|lo usano|la usano|lo utilizzano|ci seguono|ci hanno gia) .. (a me|a noi|gia|quarantina|aziende|studi|colleghi|noi|{number}|in molti|in tanti)",
            "(molti|diversi|diverse|tanti|tante|alcuni|alcune|altri|altre|molte) .. (clienti|aziende|colleghi|imprese|studi|titolari|amministratori|fisioterapisti|hotel|negozi|ristoranti|scuole|cantine|produttori) .. (si affidano|si trovano|usano|ci hanno|hanno|della zona|come voi|come lei|ottengono|risparmi*|lavorano)",
            "(un|una|il|la) (nostro|nostra|mio|mia) (cliente|clienti) [_] [_] (ha|hanno|risparmia|guadagna|e passat*|in|di)",
            "(ho|abbiamo) (aiutato|portato|fatto risparmiare|fatto crescere|accompagnato|fatto guadagnare|supportato|affiancato|ridotto|aumentato|raddoppiato|lavorato con diverse|lavorato con molte)",
            "(da|sono passati da|passato da|passata da) {number} a {number} (prenotazioni|ordini|clienti|iscritti|coperti|vendite|lead|richieste)",
            "(grazie a noi|grazie al nostro|grazie alla nostra|con il nostro metodo)",
            "(nostri|miei|i nostri) clienti (risparmiano|ottengono|hanno|aumentano|riducono|fatturano|guadagnano)",
            "(oltre|piu di|gia) {number} (aziende|clienti|imprese|professionisti|studi|persone|imprenditori)",
            "(casi di successo|caso di successo|caso studio)",
        ),
        fires=("«I nostri clienti risparmiano» molto.", "«Già 80 aziende» con noi."),
        quiet=("Oltre 80 al corteo storico.",),
    ),
    "note.promised-results": Spoken(
        phrases=phrases(
            "{percent} (in piu|in meno|di sconto|di risparmio|dei costi|di vendite)",
            "(fino al|del|il) {percent} (sui|sulle|sulla|dei|delle|di|in)",
            "(piu|nuovi|nuove) (clienti|vendite|prenotazioni|ordini|pazienti|visibilita|fatturato|contatti|iscritti)",
            "(senza limiti|guadagni senza|senza fatica|in automatico|mentre dormi|risultati concreti|risultati in|risultati garantiti)",
            "(tagliare|taglia|tagliamo|abbattere|dimezzare|dimezza|ridurre|riduce|abbassare) (i|le|la|il|del|di) [vostri|suoi|tuoi] (costi|spese|bolletta|bollette|tempi|consumi|costo|tasse)",
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
            "(seo|google ads|meta ads|funnel|conversioni|posizionamento|social media|personal brand|indicizzazione|campagne|visibilita online|presenza online)",
            "(porta|portano|porto|portiamo|generiamo|genero|procuriamo|troviamo) .. (clienti|ordini|lead|appuntamenti|contatti|prenotazioni|richieste|pazienti)",
            "(lead generation|lead qualificati|appuntamenti qualificati|clienti in target|contatti qualificati|elenco (amministratori|aziende|nominativi)|nominativi con)",
            "(database|elenco|lista) (di|con|aziende|contatti|nominativi|email)",
            "(trovare|acquisire|ottenere|attirare|attrarre|generare|portare|acquisizione|generazione di) [di] [piu|nuovi] [nuovi] (clienti|lead|pazienti|contatti|appuntamenti|prenotazioni)",
            "(riempire|riempiamo) (la|il|l|lagenda) [tua|tuo|suo|agenda|ristorante|studio]",
        ),
        unless=phrases("(sono un paziente|ospedale)"),
        fires=("Un metodo per «trovare nuovi clienti».", "Come «riempire la tua» agenda."),
        quiet=("Quanti pazienti vede al mattino?",),
    ),
    "note.free-hook": Spoken(
        phrases=phrases(
            "(di addio|dite addio|addio a|regala|regalale|regalati|concediti|approfitta|approfittane|te lo meriti perche|perche meriti|scopri la|scopri il|ordina ora|acquista ora|compra ora)",
            "(festa della mamma|festa del papa|san valentino|cesti|black friday|saldi|natale|estate) .. (sconto|regalo|offerta|ordina|promo|{percent}|collezione)",
            "(prova|provala|provalo|provatelo|provi|testa) (gratis|gratuitamente|gratuita|la nostra|il nostro)",
            "(gratis|gratuito|gratuita|gratuiti|gratuitamente|omaggio|in regalo) (per|la|il|fino|e|una|un|su|di|entro|ai|al|se|con)",
            "(un|il|del|di|unanalisi|unora|questo|questa) .. (gratuito|gratuita|gratuiti|omaggio|in regalo|a costo zero)",
            "(una|la) (lezione|prova|guida|checklist|valutazione|seduta|diagnosi|perizia|stima) .. (gratuita|omaggio|in regalo|a costo zero)",
            "(e|completamente|totalmente|tutto|del tutto|assolutamente) (gratis|gratuito|gratuita)",
            "(primo mese|prima lezione|prima seduta|prima consulenza|primo incontro|primo trimestre|prima ora) [_] (gratis|gratuit*|offert*|omaggio|a costo zero|e gratis)",
            "(scarica|scaricare|riceverai|ricevera|in cambio|ti mando|le mando) [_] [_] (gratis|guida|ebook|checklist|report|anteprima|consulenza)",
            "(offerta|sconto|promo|promozione|codice|prezzo) (valida|speciale|riservat*|esclusiv*|lancio|del|di|bloccat*|solo|per te|per voi|estiva|natalizia)",
            "(a soli|solo|soltanto|a partire da|da soli) {money}",
            "{money} (al mese|mese|iva|di sconto|piu iva|a persona|annui|allanno)",
            "(early adopter|black friday|buono sconto)",
            "(nessun|zero|senza) (costo|costi|impegno|commissioni|vincoli|anticipo|spese|obbligo|vincolo)",
            "(consulenza|analisi|audit|sessione|prova|demo|check up|diagnosi|guida|ebook|call|campione|valutazione) [iniziale|conoscitiva|strategica] (gratuita|gratuito|gratis|omaggio|senza impegno)",
            "(senza impegno|senza alcun impegno|completamente gratis|a costo zero|sconto del|sconto|codice promo)",
            "(ti|le|vi) regalo (una|un|il)",
        ),
        unless_anywhere=phrases("(biblioteca|volontari*|parrocchia|ingresso libero|preventivo per noi)"),
        fires=("Offro una «analisi gratuita».", "Ne parliamo «senza impegno»."),
        quiet=("L'ingresso al museo costa 4 euro.",),
    ),
    "note.offers-to-show": Spoken(
        phrases=phrases(
            f"{MAY} {SHOW}",
            "(le|ti|vi) (mostro|illustro|spiego|faccio vedere|presento) (come|un|una|il|la|cosa|in|i|la|perche)",
            "(una|la|breve|nostra) (demo|presentazione|dimostrazione|prova pratica)",
            "(glielo|ve lo|te lo) (sistemiamo|sistemo|rifacciamo|rifaccio|mostro|facciamo|dimostro)",
        ),
        unless=phrases("(tesi|presentarmi|presentarci|foto di|classe|quaderno|errore)"),
        fires=("«Vorrei presentarle» la nostra linea.", "«Ti mostro come» farlo in fretta."),
        quiet=("Vorrei presentarmi: sono la nuova maestra.",),
    ),
    "note.introduces-business": Spoken(
        phrases=phrases(
            "(sono|siamo) [il|la|i|le] [un|una] (fondatore|fondatrice|titolare|founder|cofondatore|amministratore|direttore commerciale|responsabile commerciale|sales|account|agente|consulente|fondatori|titolari) (di|della|del|dell|per|presso|commerciale)",
            "(ho|abbiamo) (fondato|creato|lanciato|sviluppato|ideato|avviato|aperto) (un|una|il|la|lo|questa|questo) .. (app|piattaforma|agenzia|startup|software|community|metodo|servizio|sistema|azienda|academy|scuola|percorso|marchio|strumento)",
            "(sto|stiamo) (creando|lanciando|presentando|sviluppando|promuovendo|proponendo|contattando) _",
            "(e|si chiama|{name} e) (unapp|una piattaforma|un software|un gestionale|unagenzia|un servizio|una app|un sistema|un marchio|una startup) (che|per|di|con|dedicat*)",
            "(per conto|a nome) (di|della|del) _",
        ),
        unless_anywhere=phrases(
            "(candidat*|tirocinio|selezione per|assunzione|tempo indeterminato|vorrei ordinare|preventivo per noi|tesi)"
        ),
        fires=("«Sono il titolare di» una agenzia.", "«Abbiamo lanciato una nuova app» per i bar."),
        quiet=("Sono la nuova maestra di tuo figlio.",),
    ),
    "note.your-business": Spoken(
        phrases=phrases(
            "(il|la|i|le|del|della|al|alla|tuo|sul|sulla) (suo|sua|tuo|tua|vostro|vostra|vostri|vostre|suoi|sue|tuoi|tue) (business|attivita|fatturato|clientela|margini|vendite|brand|marchio|strategia|presenza online|processi|punto vendita|concorrenti|competitor|visibilita|clienti|crescita|liquidita|patrimonio|risparmi|bollette|bolletta|fornitore|fornitori)",
        ),
        unless_anywhere=phrases(
            "(tesi|candidat*|complimenti|vorrei ordinare|preventivo|ho comprato|abbiamo comprato|non funziona)"
        ),
        fires=("Parliamo «del suo business».", "Conta «la vostra visibilità»."),
        quiet=("I nostri clienti sono arrivati.",),
    ),
    "note.competitor": Spoken(
        phrases=phrases(
            "(tuoi|suoi|vostri|i) (concorrenti|competitor|colleghi della zona) .. (gia|stanno|sono|hanno|prendono|usano|lo|fanno|compaiono)",
            "(prima|davanti|meglio) (dei|ai|di) [tuoi|suoi|vostri] (concorrenti|competitor|altri)",
        ),
        fires=("I «vostri concorrenti usano» la chat.", "Arrivare «prima dei concorrenti»."),
        quiet=("I concorrenti della gara partono alle nove.",),
    ),
    "note.product-launch": Spoken(
        phrases=phrases(
            "(annuncia|annunciato|lancia|presenta|inaugura|nomina|nominato|acquisito|acquisita|acquisisce) .. (nuova|nuovo|linea|app|direttore|direttrice|sede|servizio|partnership|azienda|gruppo)",
            "(ha raccolto|ha chiuso un round|ha ottenuto) .. ({money}|milioni|finanziamento|round)",
            "(siamo|sono) (fieri|orgogliosi|felici|lieti|orgogliosa|orgoglioso|entusiasti) di .. (annunciar*|presentar*|condividere|lanciare)",
            "e uscito il (mio|nostro)",
            "(lanciamo|lancio|lanciato|lanciando|presentiamo|inauguriamo|annunciamo|annuncia|abbiamo appena lanciato|e nata|e nato|nasce) [_] [il|la|un|una|nostro|nostra|nuovo|nuova] [nuovo|nuova] (app|piattaforma|linea|collezione|corso|libro|servizio|prodotto|progetto|brand|gamma|podcast|software|community)",
            "(e disponibile|ora disponibile|da oggi disponibile|ho pubblicato|e online|su tutti gli store|in libreria|in preordine|acquistabile) [il|la|un|una|su|da|in] [mio|mia|nostro|nostra] _",
        ),
        unless_anywhere=phrases("(tesi|ricerca su|come promesso|come daccordo)"),
        fires=("«Lanciamo la nuova linea» di borse.", "«È uscito il mio» romanzo."),
        quiet=("È uscito il sole.",),
    ),
    "note.event-pitch": Spoken(
        phrases=phrases(
            "(organizzo|organizziamo|terro|terremo|conduco|propongo|teniamo) .. (workshop|corso|corsi|incontro|serata|seminario|evento|webinar|laboratorio|percorso|ritiro|masterclass)",
            "(partecipa|partecipate|partecipi|iscrivetevi|prenotazioni|prenotate) .. (gratis|gratuit*|evento|incontro|link|online|live|posti|entro|anche tu)",
            "(la|ti|vi) (invito|invitiamo|inviterei) (a|al|alla|ad|allevento|per|in) _",
            "(nostro|presso il nostro) stand",
            "(un|il|al|del|nostro|prossimo|mio|nuovo|nostra|una|la|alla|questo) (webinar|masterclass|workshop|videocorso|open day)",
            "(workshop gratuito|evento online|evento esclusivo|videocorso|corso online|serata informativa)",
            "(iscriviti|si iscriva|iscrizioni|iscrizione|registrati|registrazione|prenota il tuo|posti disponibili|posti limitati|ultimi {number}|ultimi posti|partecipazione gratuita|riservati agli iscritti)",
        ),
        unless_anywhere=phrases(
            "(incontrat*|conosciut*|ho seguito|mi sono iscritt*|ho partecipato|eravamo|ci siamo|anchio|collaudo|colloquio|candidat*)"
        ),
        fires=("«La invito al convegno» sulla leadership.", "Giovedì faccio «un webinar»."),
        quiet=("Ci siamo conosciuti al webinar di Bari.",),
    ),
    "note.survey-pitch": Spoken(
        phrases=phrases(
            "(stiamo|sto) (intervistando|conducendo|svolgendo|realizzando|raccogliendo|facendo) .. (indagine|ricerca|studio|white paper|opinioni|direttori|titolari|imprenditori|sondaggio|responsabili|manager|pareri|interviste)",
            "(breve|un|nostro|una|nostra) (sondaggio|questionario|indagine|survey|intervista telefonica)",
            "(rispondere|risposte|domande) .. (in cambio|premio|buono|{number} minuti|al telefono|anonim*)",
        ),
        unless_anywhere=phrases(
            "(tesi|universit*|dottorat*|scuola|settimanale|giornale|radio|la tua domanda|la sua domanda)"
        ),
        fires=("«Stiamo svolgendo una indagine» di mercato.", "Compila un «breve questionario»."),
        quiet=("Il questionario della tesi è anonimo.",),
    ),
    "note.honour": Spoken(
        phrases=phrases(
            "(e stat*|sei stat*|siete stat*|stat*) (selezionat*|scelt*|nominat*|candidat*|inserit*|individuat*) (tra|per|come|fra|nella|tra le|dalla)",
            "(eccellenze|eccellenza|migliori aziende|premio|award|targa|riconoscimento) .. (ditalia|italiane|quota|{money}|volume|edizione|imprese|{number}|iscrizione)",
        ),
        unless_anywhere=phrases("(mi sono candidat*|tutto gratis|complimenti per|colloquio)"),
        fires=("La sua ditta «è stata selezionata per» l'albo.", "Un «premio alle imprese» più belle."),
        quiet=("Complimenti per il premio!",),
    ),
    "note.urgency": Spoken(
        phrases=phrases(
            "(scade|solo) (oggi|mezzanotte|stasera|domani sera|venerdi|fine mese|il {number}|domenica) [_]",
            "(entro|fino a) (oggi|mezzanotte|stasera) [_]",
            "(offerta|prezzo|sconto|valid*|promo*|posti|prenota*|aderi*|iscri*) ... (entro|fino a) (venerdi|fine mese|il {number}|domenica|domani sera)",
            "(ultimi|ultime|pochi|pochissimi|solo {number}) [{number}|due|tre] (posti|giorni|pezzi|ore|disponibilita|ingressi|iscrizioni)",
            "ne sono rimasti ({number}|due|tre|pochi|sei|cinque)",
            "(affrettati|si affretti|non perdere|non perda|non lasciarti|non farti scappare|prima che sia tardi|scadenza imminente|prezzo bloccato|offerta valida)",
        ),
        unless_anywhere=phrases(
            "(prefettura|bando|candidatur*|verbale|turno|tesi|riunione|consegna|ritiro|preventivo per|vorrei ordinare|gita|prova)"
        ),
        fires=("«Ultimi posti» per il percorso.", "«Non perdere» l'occasione."),
        quiet=(
            "La consegna dei vasi è entro fine mese.",
            "Mi serve il verbale entro oggi.",
        ),
    ),
    "note.side-income": Spoken(
        phrases=phrases(
            "(guadagnare|guadagna|guadagni|guadagnando|guadagno) (da casa|online|di piu|extra|senza|col|con|{money}|mentre|ogni mese)",
            "(entrata|entrate|rendita|reddito) (extra|passiva|passive|aggiuntiva|mensile|mentre|parallela)",
            "(lavorare|lavoro) (da casa|per conto tuo|dove vuoi|quando vuoi|in liberta)",
        ),
        unless_anywhere=phrases("(tesi|contratto|indeterminato|tirocinio)"),
        fires=("Si può «guadagnare da casa».", "Una «entrata extra» per tutti."),
        quiet=("La tesi parla di chi vuole guadagnare da casa.",),
    ),
    "note.money-advice": Spoken(
        phrases=phrases(
            "(pianificazione|consulenza|consulente|tutela|protezione) (finanziaria|patrimoniale|previdenziale|finanziario|assicurativa|assicurativo|del patrimonio|successoria|fiscale)",
            "(polizza|polizze|mutuo|mutui|fondo pensione|tfr|previdenza integrativa|bolletta|bollette|risparmi|patrimonio|noleggio lungo termine|fotovoltaico|pannelli solari|finanziamenti|bandi|credito dimposta) .. (conviene|convenient*|migliore|gratis|gratuit*|sconto|offerta|proposta|posso|possiamo|le|ti|risparm*|su misura|{percent}|{money})",
            "(la nostra|una nostra|una|illustrarle la) (polizza|copertura|rc professionale|convenzione)",
        ),
        unless_anywhere=phrases("(tesi|mi sono candidat*|pratica|sinistro|ho una causa)"),
        fires=("Offro «consulenza finanziaria» alle famiglie.", "Un «mutuo migliore» esiste."),
        quiet=("La tesi è sulla tutela patrimoniale.",),
    ),
    "note.mass-mail": Spoken(
        phrases=phrases(
            "^ [_] (gentile|gentili|cari|care|caro|spettabile|spett le) (utente|utenti|contatti|amici|clienti|cliente|colleghi|imprenditori|imprenditore|collegamenti|amiche|direzione|titolare|redazione)",
            "(nome|azienda|cognome) (ho|hai|sta|di|la)",
            "(ciao|buongiorno|salve) (a tutti|nome|{slot}|cari|care|amici)",
            "(comunicato stampa|si comunica|vi informiamo|si informa|la informiamo)",
        ),
        unless_anywhere=phrases("(turno|assemblea|riunione|classe|condominio|verbale)"),
        fires=("«Cari contatti», da oggi sono in proprio.", "«Buongiorno a tutti» i miei contatti."),
        quiet=("Cari amici, la riunione è spostata.",),
    ),
    "note.soft-role": Spoken(
        phrases=phrases(
            "(accompagno|affianco|sostengo|guido) (le|i|gli|chi|donne|uomini|persone|imprenditori|manager|aziende) _",
            "(sono|faccio|come) [un|una|il|la] (coach|life coach|business coach|mentor|mental coach|career coach|business developer|account manager|sales manager|consulente finanziario|consulente finanziaria|consulente assicurativo|agente immobiliare|recruiter|head hunter|private banker|promotore|promotrice|incaricata|networker)",
        ),
        unless_anywhere=phrases("(anchio|tesi|mi sono candidat*|tempo indeterminato|ral)"),
        fires=("«Affianco chi vuole» cambiare.", "«Sono una life coach» e ascolto."),
        quiet=("Sono anch'io una life coach, come va?",),
    ),
    "note.congratulates-to-sell": Spoken(
        phrases=phrases(
            "(congratulazioni|complimenti|auguri|bravi|bravo|brava) ... (percorso|prezzo|offerta|offriamo|aiutiamo|aiuto|soluzion*|risparm*|clienti nuovi|demo|consulenza|approfitt*|partnership|sconto|noi facciamo|servizi|gestionale|aiutarl*|supportar*)",
            "per i nuovi (responsabili|dirigenti|manager|titolari|direttori|papa|genitori)",
        ),
        fires=(
            "«Complimenti per la promozione, abbiamo una offerta» per lei.",
            "«Per i nuovi dirigenti» c'è un corso.",
        ),
        quiet=("Congratulazioni per il nuovo ruolo, te lo meriti!",),
    ),
}
