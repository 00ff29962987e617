"""Frauds, and favours under the table, as they are put in Italian."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.italian import YOUR

TRAPS: Final[Mapping[str, Spoken]] = {
    "safety.picked-for-work": Spoken(
        phrases=accented(
            f"{YOUR} (profilo|curriculum|cv|candidatura|nominativo) (è|è stato|è stata|risulta|ha superato|è già stato|è già) (selezionat*|approvat*|scelt*|preselezionat*|idone*|accettat*|la selezione)",
            "(è|sei) (stato|stata) (selezionato|selezionata|scelto|scelta|preselezionato|preselezionata) (per (un|una|il|la|lavorare|questa)|come) (lavoro|posizione|impiego|posto|incarico|collaboratore|collaboratrice|assistente|tester|da|nostro|nostra|offerta)",
            "(risorse umane|hr|ufficio assunzioni|reclutamento|selezione) (di|del|presso) (amazon|tiktok|temu|shein|google|meta|zalando|netflix|booking|indeed|ikea|esselunga)",
            "(cerchiamo|selezioniamo|assumiamo|cercasi) [{number}] (persone|personale|collaboratori|mamme|ragazzi|ragazze|donne) .. (da casa|online|da remoto|valutare|recensire|col telefono|con il telefono|whatsapp|per valutare)",
            "(nostro|il) (algoritmo|sistema) (ti|la|l') ha (individuat*|selezionat*|scelt*)",
        ),
        unless=accented(
            "(colloquio il|concorso|mostra|festival|giuria|squadra|coro|borsa di studio|convegno)"
        ),
        fires=(
            "Il «suo profilo è stato selezionato» ieri.",
            "«Sei stata scelta per questa posizione» online.",
        ),
        quiet=(
            "Il suo racconto è stato scelto per la mostra.",
            "Ho mandato il curriculum per il posto di bidello.",
        ),
    ),
    "safety.money-through-you": Spoken(
        phrases=accented(
            "(bonifici|pagamenti|somme|fondi|soldi|denaro|importi|accrediti|trasferimenti) ... (sul tuo conto|sul suo conto|dal tuo conto|dal suo conto|sul conto e|girarli|girare|inoltrare|trattenendo|tramite il tuo|tramite il suo)",
            "(ricevi|ricevere|riceve|riceverà|riceverai|ritirare|ritiri) [i|dei|alcuni|pochi|qualche] (pacchi|pacco|bonifici|merci|spedizioni|accrediti|pacchetti) .. (spedisc*|inoltr*|rispedi*|cambi*|etichett*|a casa|e gir*|sul|trattien*)",
            "(agente finanziario|agente di pagamento|agente trasferimenti|gestore pagamenti|gestore dei pagamenti|ispettore pacchi|addetto rispedizione) _",
            "(trattieni|trattiene|ti tieni|si tiene|tieni|resta a te|resta a lei|ti resta|le resta) [per te|per lei|il|la|una|un] ({percent}|{number} per cento|commissione|percentuale|provvigione)",
            "(aprire|aprirci|apra|apri|usare|usiamo|prestare|prestarci|prestami|mettere a disposizione) [un|il|su un] [tuo|suo] (conto|conto corrente|iban|postepay|prepagata) (per noi|per me|a tuo|a suo|per ricevere|per un|e|per transitare)",
            f"(passa|passano|passare|transita|transitano|transitare|appoggiare|far passare) [_] [_] (dal|sul|attraverso il|per il) {YOUR} (conto|iban|nome)",
        ),
        unless=accented("(condominio|rimborso|tesorier*|quota|vicin*|portineria|portinaia|notaio|cauzione)"),
        fires=("«Ricevi pacchi, cambi etichetta, spedisci».", "«Trattieni il 5 %» su tutto."),
        quiet=("La portinaia riceve i pacchi e li spedisce a me.", "Il bonifico del condominio è arrivato?"),
    ),
    "safety.gift-cards": Spoken(
        phrases=accented(
            "(compra|comprare|comprami|compri|comprarmi|acquista|acquistare|acquisti|prendi|prendere|procurarmi|servono|serve|occorrono) ... (carte regalo|carta regalo|gift card|gift cards|buoni amazon|carte amazon|carte steam|carte apple|carte google play|carte itunes|ricariche|paysafecard)",
            "(mandami|mandarmi|inviami|inviarmi|mi mandi|mi invii|foto dei|foto del) [i|il|dei] (codici|codice) [_]",
            "(pagare|pagamento|paga|paghi|saldare|versare|caparra) .. (in bitcoin|in criptovalute|in usdt|con western union|western union|moneygram|con paysafecard|con carte regalo|con postepay|su postepay|ricarica postepay|in cripto)",
            "(bonifico|pagamento) (urgente|immediato|riservato) .. (oggi|prima di|entro|fare|eseguire|disporre|un fornitore)",
            "(puoi|potresti|mi puoi|riesci a|può|potrebbe) .. (prestarmi|anticiparmi|mandarmi|farmi) .. ({money}|{number} euro|dei soldi|una ricarica|un bonifico|un prestito|soldi)",
            "(ti|te li|glieli|le) (rimborso|restituisco|ridò|rendo) (domani|stasera|subito|appena|lunedì|in giornata|dopo|presto)",
            "(sono|ora sono) in (riunione|una riunione|conferenza) .. (non posso|posso) (parlare|rispondere|solo scrivere|telefonare)",
        ),
        unless=accented(
            "(turno|scala|libro|caffè|fattura|preventivo|ti rendo sabato|ringraziament*|lotteria|premio|codice fiscale|codice della porta|passaggio)"
        ),
        fires=(
            "Mi «servono 5 carte regalo» da 100.",
            "Comprale tu e «mandami i codici».",
            "Sono bloccata a Malta, «puoi prestarmi 300 euro»?",
        ),
        quiet=("Ti rendo sabato la scala.", "Come premio della lotteria ci sono carte regalo."),
    ),
    "safety.fee-first": Spoken(
        phrases=accented(
            "(spese|tassa|tasse|costi|costo|quota|contributo|diritti|cauzione|deposito|polizza|commissione|imposta) (di|d'|per la|per il|per lo|dell*) (apertura|istruttoria|pratica|registrazione|iscrizione|attivazione|sblocco|svincolo|gestione|segreteria|successione|trasferimento|visto|dogana|notaio|notarili|assicurazione|bollo|kit)",
            "(pagare|paga|paghi|versare|versa|versi|anticipare|anticipi|anticipa|bonificare|bonifica) ... (cauzione|deposito|kit|istruttoria|visita medica|corso obbligatorio|divisa|spese|anticipo|tassa|assicurazione|sblocco|pratica|notaio|registrazione)",
            "(un|il|piccolo|primo|solo un) (deposito|anticipo|contributo|acconto|versamento) [iniziale|minimo|simbolico|spese|di|da] ({money}|{number} euro|cauzionale|rimborsabile)",
            "(per|prima di) (sbloccare|svincolare|liberare|incassare|ritirare|ricevere|prelevare) ... (versare|pagare|{money}|commissione|tassa|bisogna|serve|occorre|devi|deve)",
            "(ti|le|vi) (viene|verrà|vengono|verranno|sarà) (rimborsat*|restituit*|scalat*) .. (primo|prima|stipendio|paga|mese|lavoro)",
            "(prestito|finanziamento|credito|mutuo) .. (senza garanzie|senza busta|anche protestati|in {number} ore|a tutti|cattivi pagatori|tasso {percent})",
            "il book [iniziale|fotografico] (è a carico|costa|lo paga|a carico)",
        ),
        unless=accented(
            "(comune|università|scuola|concorso|segreteria|corsa|gara|mensa|condominio|notaio di|coro|cai|multa|asilo|piscina|parcheggio|tesi|museo|fattura)",
            "(non si paga|gratuita|gratuito|nessun costo|non deve|non devi)",
        ),
        fires=(
            "Ci sono «spese di istruttoria» da 90 euro.",
            "«Per sbloccare il livello devi» portare due amici.",
            "«Il book iniziale è a carico» della famiglia.",
        ),
        quiet=(
            "La quota di iscrizione al concorso del comune è 10 euro.",
            "Il corso è gratuito, nessun costo di iscrizione.",
            "Bisogna pagare il parcheggio?",
        ),
    ),
    "safety.fee-for-honour": Spoken(
        phrases=accented(
            "(quota|contributo|investimento|costo) [_] (di partecipazione|simbolic*|per la targa|per la cerimonia|di adesione|spese|spese di montaggio|di produzione|di pubblicazione|della cerimonia|a copertura)",
            "(quota|contributo|pacchetto|costo) .. (comprende|include|dà diritto|per la) .. (targa|cena|servizio fotografico|volume|trofeo|statuetta|pagina|sigillo|attestato|video|stand|premio|gala)",
            "(targa|trofeo|sigillo|statuetta|attestato|pergamena|volume) .. (incluso|inclusa|inclusi|personalizzat*|compres*|a {money}|{money})",
            "(selezionat*|nominat*|candidat*|scelt*|insignit*|finalist*) .. (premio|eccellenz*|sigillo|award|riconoscimento|volume|albo|classifica|elenco) .. (quota|contributo|{money}|iva|pacchetto|iscrizione)",
            "(conferma|confermi|confermare|attivi|ritiri|ritirare|ritira) (il|la) (sua|suo|tuo|tua|vostro|vostra) (candidatura|nomina|posto alla cerimonia|premio|riconoscimento|targa|sigillo|presenza alla premiazione)",
        ),
        unless=accented(
            "(torneo|squadra|scuola|corsa|pro loco|tutto gratis|gratis|gratuit*|pesca|bocce|coro|nessuna quota|quota zero|sagra)"
        ),
        fires=(
            "La «quota di partecipazione» è di 900 euro.",
            "«Targa in ottone 1.250 €» più IVA.",
        ),
        quiet=(
            "La quota per la gita della squadra è 12 euro.",
            "La targa della via è caduta, chi la rimette?",
        ),
    ),
    "safety.codes-and-papers": Spoken(
        phrases=accented(
            "(mandi|manda|mandami|mandare|invii|invia|inviami|inviare|serve|servono|occorre|occorrono|carichi|carica|allegare|alleghi|confermi|comunichi|servirebbe|basta|fornisca|fornire) ... (carta d'identità|documento d'identità|documento di identità|passaporto|dati bancari|carta di credito|selfie|credenziali spid|spid|codice otp|codice sms|codice eori|tessera sanitaria)",
            "(serve|servono|occorre|occorrono|mandi|manda|mandami|invii|invia|basta|servirebbe) ... (documento|documenti) (e|fronte|amministratore|valido) [il|la|l'] (iban|codice|riservatezza|retro|documento|selfie|utenza|carta)",
            "(serve|servono|occorre|occorrono|servirebbe) ... documento amministratore",
            "(risponda|rispondi|rispondete) con ... (carta|password|pin|iban|codice|documento)",
            "(inserisca|inserisci|digiti|comunichi|confermi) [_] [_] (password|pin|credenziali|numero di carta|carta)",
            "(codice|pin) (sms|otp|di verifica|di conferma|di sicurezza|a sei cifre|che ti arriva|che le arriva|che ti è arrivato|che le è arrivato|che hai ricevuto|che ha ricevuto)",
            "(foto|copia|scansione|fronte e retro) (di|della|del|dei) (carta d'identità|documento|documenti|tessera sanitaria|carta di credito|passaporto|patente|carta)",
        ),
        unless=accented(
            "(contratto di|assunzione|segreteria|commercialista|notaio|gita|rimborso|hotel|accredito|bando|concorso|iscrizione|bolla|trasporto|come d'accordo|relazione|documentario|fattura|verbale|preventivo|bibliografia|condiviso|museo|visita|caf|patronato)"
        ),
        unless_anywhere=accented("(perfetto il preventivo|procediamo|prefettura|capitolato|tesoreri*)"),
        fires=("«Serve solo documento e iban», dai.", "Dimmi il «codice SMS» appena arriva."),
        quiet=(
            "Per la gita la segreteria chiede copia del documento.",
            "Perfetto il preventivo! Mi manda l'IBAN?",
        ),
    ),
    "safety.secret-matter": Spoken(
        phrases=accented(
            "(preferisco|preferirei|meglio|è meglio) (non|di non) (anticipare|dire|scrivere|parlare|parlarne|anticiparle|anticiparti|spiegare|entrare) [_] [_] (per iscritto|qui|in chat|per messaggio|nulla|niente|nei dettagli|dettagli)",
            "(massima|assoluta|totale|estrema|tutta) (riservatezza|discrezione|segretezza|confidenzialità)",
            "(riservatezza|discrezione|segretezza) (assoluta|massima|totale|garantita|tra noi)",
            "(non ne parli|non parlarne|non lo dica|non dirlo|non dica nulla|non dire nulla) [a|con|in|di|questo|al|alla] _",
            "(questione|faccenda|proposta|affare|operazione|transazione) (riservat*|confidenzial*|segret*|strettamente personale)",
            "(resti|resta|rimanga|rimane) (tra noi|tra di noi|tra me e|fra noi|un segreto)",
        ),
        unless=accented(
            "(sorpresa|festa|compleanno|mia madre|mio padre|mia figlia|mio figlio|paziente|alunn*|verbale|fascicolo|condominio|regalo|torta|cartella|avvocat*)"
        ),
        fires=("Mi occorre «riservatezza assoluta».", "«Non ne parli in banca»."),
        quiet=("La festa è una sorpresa, resti tra noi.", "La cartella del paziente è riservata."),
    ),
    "safety.waiting-fortune": Spoken(
        phrases=accented(
            "(eredità|successione|lascito|fondi|patrimonio|deposito|conto|milioni|franchi) ... (deceduto|deceduta|defunto|defunta|senza eredi|beneficiario|beneficiaria|omonimo|dormiente|non reclamat*|orfani|opere buone)",
            "(omonimo|cliente|parente|signore|ingegnere) .. (deceduto|defunto|scomparso) ... (eredi|milioni|deposito|fondi|lasciando|cognome)",
            "(donare|donarle|donarti|affidare|affidarle|destinare|lasciarle) ... (milioni|patrimonio|eredità|fortuna|{money}|fondi|somma)",
            "(vedova|malata|malato|ricoverata|ricoverato|morente) ... (milioni|eredità|lascito|beneficenza|donare|destinare|franchi|opere)",
            "(carissim*|amat*|diletto|diletta) in (cristo|dio)",
            "(ha vinto|hai vinto|vincitore|vincitrice) .. (lotteria|{money}|premio|milioni|iphone)",
            "(recuperiamo|recupero|recuperare|recuperato|hacker) .. (soldi|fondi|bitcoin|denaro|tutto) .. (truffa|truffe|persi|truffat*|trading|broker|rubat*|indietro)",
            "(trasferire|sbloccare|incassare) .. (fondi|milioni|l'eredità|la somma|il capitale) _",
        ),
        unless=accented(
            "(imu|mio notaio|archivio|museo|casa di mia|lettere|tesi|pesca|sagra|tombola|torneo|bocce)"
        ),
        fires=(
            "Un suo «omonimo è deceduto senza eredi».",
            "«Carissima in Cristo», le scrivo.",
        ),
        quiet=("L'eredità di mio zio la segue il mio notaio.", "Ha vinto il torneo di bocce!"),
    ),
    "safety.big-order": Spoken(
        phrases=accented(
            "(grosso|grande|grandi|importante|ingente|cospicuo|maxi) (ordine|ordinativo|ordini|fornitura|commessa|quantità|quantitativi|quantitativo) (di|dei|per|da|dalla|delle) (vostr*|suoi|sue|prodotti|merce|il nostro|la nostra|nostro|ministero|governo|africa|dubai|estero)",
            "(interessat*|interesse) (ai|a|nei|per i|all'acquisto dei) (vostri|suoi|tuoi) prodotti",
            "(inviateci|inviate|mandateci|inviarci|ci invii|mandi) .. (catalogo completo|intero catalogo|listino completo|vostra lista prezzi|migliori prezzi|proforma|fattura proforma)",
            "(vedi|vedere|veda|aprire|apra|consulti|scarichi|trova) [il|in|la] [nostro|nostra|allegato] (ordine|lista ordini|richiesta d'acquisto|specifica d'ordine) (allegat*|in allegato|qui|nel link|al link|{link})",
            "(pagamento|paghiamo) (anticipato|in anticipo|immediato) .. (container|ordine|grandi|quantità|spedizion*)",
            "(spero|cerchiamo|auspichiamo) (cooperazione|collaborazione commerciale a lungo|cooperazione a lungo)",
        ),
        unless=accented(
            "({number} (pezzi|kg|sacchi|cassette|bottiglie|metri|sedie|persone)|per la scuola|sagra|matrimonio|entro il|giugno|maggio)"
        ),
        fires=(
            "Siamo «interessati ai vostri prodotti».",
            "«Inviateci il catalogo completo» e i prezzi migliori.",
        ),
        quiet=("Vorremmo ordinare 40 sedie per la scuola.", "Il nostro ordine è arrivato rotto."),
    ),
    "safety.odd-reason": Spoken(
        phrases=accented(
            "(entro|vengo|accedo|sto|guardo|sono) (poco|raramente|quasi mai|di rado|pochissimo) (qui|su linkedin|su questa app|su questo|in questa) [_]",
            "(non) (entro|uso|guardo|accedo|vengo|sono) (spesso|molto|quasi mai|tanto) (qui|linkedin|su linkedin|questa app|questo sito|su questa)",
            "(linkedin|questa app|questo sito|qui|l'app) [mi|ci|a volte] (blocca|bloccano|limita|cancella|si blocca|censura|non è sicur*|non è riservat*|funziona male|controlla)",
            "(qui) [_] (mi bloccano|mi limitano|mi cancellano|non posso parlare|non si può parlare|non è sicuro|non è comodo)",
            "(il mio) (account|profilo) (sta per|verrà|sarà|rischia di) (essere|chius*|bloccat*|cancellat*|limitat*) [_]",
            "(su|con) (whatsapp|telegram|signal) (è|sarebbe|siamo|stiamo) più (sicur*|comod*|privat*|facile|tranquill*|riservat*|veloce)",
        ),
        unless=accented("(caratteri|articolo|conferenza|lezione|biblioteca|battute)"),
        fires=("«Entro poco qui, ti» lascio il numero.", "Hai Telegram? «qui mi bloccano» sempre"),
        quiet=("LinkedIn mi limita a 300 caratteri: come si cura il fico?", "Entro poco prima delle otto."),
    ),
    "safety.threat": Spoken(
        phrases=accented(
            "(ho|abbiamo) (hackerato|violato|preso il controllo|accesso|registrato|copiato|filmato|clonato) [_] [_] (tuo|suo|tua|sua|tue|sue|tuoi|suoi) (dispositivo|computer|telefono|webcam|telecamera|foto|contatti|password|account|posta|sito|dati)",
            "(paga|paghi|pagate|versa|versi|rispondi|risponda|togliete|togli) ... (altrimenti|o altrimenti|sennò|oppure) .. (pubblic*|mando|invi*|metto|denunci*|tutti|racconto|divulg*|lascio)",
            "(altrimenti|sennò|oppure) (ne metto|metto|lascio|pubblico|scrivo|mando|invio|diffondo|racconto) (una|un|tutto|recension*|il video|le foto|a tutti|alla)",
            "(tua|sua|tuo|suo|tuoi|suoi) (moglie|marito|famiglia|capo|colleghi|clienti|datore) (saprà|sapranno|vedrà|vedranno|verrà a sapere|riceverà|riceveranno) _",
            "(recensioni|articoli) (negative|negativi|pesanti) .. (sparire|rimuovere|far sparire|eliminare|cancellare|togliere)",
            "(te ne|se ne) (pentirai|pentirà|pentirete) _",
            "(atto giudiziario|notifica giudiziaria|pignoramento|decreto ingiuntivo|azione legale|denuncia) .. (a tuo|a suo|immediat*|contro di|a carico|nome|entro {number})",
        ),
        unless=accented(
            "(torta|cena|biblioteca|multa del|tirocinio|tesi|avvocata di|sentenza|viaggio|gita|vacanza|festa)"
        ),
        fires=("«Ho hackerato il tuo telefono».", "«Togliete 500, altrimenti ne metto» una cattiva."),
        quiet=("Vieni alla gita, non te ne pentirai!", "Tua moglie conosce la strada, è venuta sabato."),
    ),
    "safety.cut-for-you": Spoken(
        phrases=accented(
            "(c'è|sarebbe|sarà|scappa|esce) [un|una] (qualcosa|pensierino|pensiero|percentuale|commissione|riconoscimento|regalo|busta) [anche] (per te|per lei|in cambio)",
            "(una|piccola|discreta|adeguata) (provvigione|commissione|percentuale|gratifica|mancia|ricompensa|cresta|mazzetta) [_] (per te|per lei|in contanti|riservata|personale|discreta|a lei|in nero|esentasse)",
            "(per ogni) (cliente|contatto|contratto|paziente|nominativo|firma|segnalazione) .. (segnalat*|che ci|che mi|portat*|indirizzat*|chiuso) ... ({percent}|{money}|provvigione|percentuale|contanti)",
            "(senza fattura|in nero|sottobanco|sotto banco|fuori busta|brevi manu|in contanti senza|senza passare dall*|all'insaputa|fuori gara|a gara chiusa)",
            "(quanto|che prezzo|cosa) (ha|hanno|offrono|ha offerto|hanno offerto) [_] (offerto|gli altri|la concorrenza|altri concorrenti|i concorrenti|proposto)",
            "(saprò|sapremo|sapremmo|saprei) (ricompensar*|ringraziar*|essere riconoscent*|sdebitar*) _",
        ),
        unless=accented("(articolo|*inchiesta|lezione|processo|tribunale|conferenza|libro|grazie|legalità)"),
        fires=("Se firma, «c'è un pensierino per lei».", "Lavoriamo «sottobanco»."),
        quiet=(
            "Scrivo un'inchiesta sui pagamenti in nero nei cantieri.",
            "Nella busta c'è qualcosa per te, grazie!",
        ),
    ),
    "safety.bought-papers": Spoken(
        phrases=accented(
            "(patente|patenti|attestato|attestati|diploma|laurea|titolo|qualifica|certificato|certificazione|permesso di soggiorno|b1|b2|ielts|toefl) .. (senza esame|senza esami|senza frequenza|senza frequentare|senza studiare|registrat*|in {number} giorni|garantit*|già pronto)",
            "(vendo|vendiamo|comprare|compra|acquistare|acquista|procuriamo|procuro|otteniamo|ti faccio avere) [_] (patente|patenti|diploma|laurea|passaporto|passaporti|certificati|attestati|permessi|titoli)",
            "(scriviamo|scrivo|realizziamo|redigo|prepariamo|ti faccio) [_] (tua|sua|tesi|tesina|tesi di laurea|elaborato|elaborati) [tesi|al posto|per te|su commissione|garantit*|chiavi]",
            "(tesi|tesine) (su commissione|scritta da noi|già pronta|chiavi in mano|ghostwriter)",
            "(ti|le|vi) (mandiamo|diamo|passiamo|forniamo) le risposte",
            "(titolo|diploma|attestato) riconosciuto .. (europa|rate|senza|giorni|subito)",
        ),
        unless=accented("(motorizzazione|smarrit*|perso|fals*|denuncia|truffa|relatore|relatrice|bocciat*)"),
        fires=("Esame facile, «le mandiamo le risposte».", "«Patente senza esame», scrivimi."),
        quiet=("Scrivo la tesi con la relatrice Marchi.", "Ho perso il certificato della caldaia."),
    ),
    "safety.rents-accounts": Spoken(
        phrases=accented(
            "(affittare|affitta|affittiamo|compro|compriamo|comprare|acquistiamo|noleggiare|noleggiamo|cerco|cerchiamo|vendere|vendi|prestarmi|prestarci|usare) [_] [_] (account|profilo|profili) [linkedin|upwork|facebook|fiverr|inattiv*|vecchi*|verificat*|paypal]",
            f"{YOUR} (account|profilo) [linkedin|inattivo] (in affitto|a noleggio|in vendita|da affittare)",
            "(guadagna|guadagni|guadagnare|{money}) .. (con|per|affittando|prestando) [il|la] (tuo|suo) (account|profilo) [linkedin]",
        ),
        unless=accented(
            "(fotograf*|corso|lezione|mappa|fiume|simile|personale|tecnico|di un|con esperienza|addett*|figure)"
        ),
        fires=("Vogliamo «affittare il suo profilo LinkedIn».", "«Compriamo account LinkedIn» vecchi."),
        quiet=("Cerchiamo un profilo tecnico per Lecco.", "Affitto biciclette, ho letto il suo ritratto."),
    ),
    "safety.flattering-journal": Spoken(
        phrases=accented(
            "(pregiato|prezioso|pregevole|stimato|autorevole|prestigioso) (manoscritto|contributo scientifico|articolo scientifico|lavoro scientifico|contributo di ricerca) _",
            "(congresso mondiale|summit mondiale|world congress|world summit|global summit|conferenza internazionale|forum mondiale) ... (relatore|relatrice|invit*|keynote|quota|ospite|iscrizione|abstract)",
            "(relatore|relatrice|ospite d'onore|keynote speaker|speaker) (al|alla|del|della|nel|nella|per il) [nostro|prossimo|nostra|prossima] (congresso mondiale|summit|world congress|world summit|global summit|conferenza internazionale|forum internazionale|convegno internazionale)",
            "(pubblicare|sottoporre|inviare|sottomettere) [_] [_] (manoscritto|articolo|contributo|ricerca|studio) (nella|sulla|alla|in) (nostra|una) (rivista|prestigiosa rivista|rivista internazionale)",
            "(rivista|journal) (internazionale|peer reviewed|open access|indicizzat*|ad accesso aperto) .. (invit*|pubblic*|sottopor*|contribut*|numero speciale|tariffa)",
        ),
        unless=accented(
            "(rimborso|spese pagate|paghiamo noi|nessuna quota|la mia tesi|parrocchia|ho letto|liceo)"
        ),
        fires=(
            "La vorremmo «relatrice al summit» di Dubai.",
            "La invitiamo a «pubblicare il suo studio nella nostra rivista».",
        ),
        quiet=(
            "Il manoscritto del mulino sta in archivio.",
            "Verrebbe alla nostra conferenza di liceo? Rimborso treno.",
        ),
    ),
    "safety.strange-link": Spoken(
        phrases=accented(
            "(sei|è) (tu|lei) (quello|quella|in|nel|nella|il|la) .. (video|foto|filmato) .. {link}",
            "(guarda|guardi|apri|apra|scarica|scarichi|vedi|veda|clicca|clicchi) [su|il|la|lo|questo|questa|l'|qui] [allegato|seguente] (documento|file|allegato|link|video|pdf|foto|proposta|fattura) .. {link}",
            "(password|codice) [_] {number} .. {link}",
            "(tutte le informazioni|tutti i dettagli|maggiori informazioni|trovi tutto|trova tutto) [qui|su|nel link|al link] .. {link}",
        ),
        unless=accented("(verbale|articolo|comune|regione|museo|relazione|ricetta|bando|tesi)"),
        fires=("«Sei tu in questo video https://example.org»?", "«Apra il documento https://example.org»."),
        quiet=("Sei tu in questa foto della sagra?",),
    ),
}
"""Rules about frauds and favours under the table."""
