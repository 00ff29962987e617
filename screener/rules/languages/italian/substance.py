"""What the rules on what speaks for a note look for in Italian; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.italian.selling import SELLS
from screener.rules.languages.words.italian import DAYS, WORK

_YOUR = "(tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre)"

SUBSTANCE: Final[Mapping[str, Spoken]] = {
    "welcome.your-work": Spoken(
        phrases=phrases(
            f"{_YOUR} {WORK} (di|del|della|su|sul|sulla|sui|sulle|sugli|in|con|che|dove|a|e|era|per|ha|mi|al|alla|nel|sono|degli|dei)",
            f"{_YOUR} .. {WORK} (su|sul|sulla|sui|sulle|sugli|a|al|alla|in|nel)",
            f"(letto|leggo|leggendo|visto|ascoltato|sentito|usato|uso|comprato|riletto|seguito|visitato|apprezzato|rivisto|citato) .. {_YOUR} .. {WORK}",
            f"(letto|ascoltato|sentito|riletto|visitato) (il|lo|la|l|i|le) {WORK} (su|sul|sulla|sui|sulle|di|del)",
            f"(il|la|lo|le|i) {WORK} che (hai|ha|avete) (scritto|fatto|pubblicato|tenuto|disegnato|condiviso|raccontato|curato)",
            "(ha|hai|avete) (scritto|pubblicato|raccontato|spiegato|disegnato|curato|tradotto) .. (che|del|di|la|il|un|una|i|le)",
            "(letto|sentito|ascoltato|vista|visto|sentita|ascoltata|letta) .. (in radio|alla radio|su radio|in tv|sul giornale|su gazzetta|sul corriere|in televisione|nel podcast|a radio|sulla rivista|nel gruppo)",
            "(la|ti|vi) (seguo|leggo|ascolto) (da|sempre|con|volentieri|ogni)",
        ),
        unless_anywhere=SELLS,
        unless=phrases("(visto|vista) (la tua|la sua) (foto) e"),
        fires=(
            "Ho «letto il suo libro» sulle masserie.",
            "«La mappa che hai disegnato» è appesa qui.",
            "«La seguo da» quando scriveva per il quotidiano.",
        ),
        quiet=(
            "Ho visto la tua foto e mi sembri gentile.",
            "Ho letto il tuo post sulle vendite, aiutiamo aziende.",
        ),
    ),
    "welcome.your-words": Spoken(
        phrases=phrases(
            "(hai|ha|avevi|aveva|avevate|avete) (chiesto|detto|scritto|raccontato|commentato|spiegato|risposto|consigliato|cercato) (che|a|se|di|il|la|nel|sul|come|un|una|in|lei|le)",
            f"{_YOUR} (domanda|commento|risposta|annuncio|messaggio|osservazione|avviso|consiglio|dritta|suggerimento|appello|richiesta|riflessione|parole) (su|sul|sulla|di|del|nel|a|in|riguardo|per|sui|mi|nel)",
            "(come|quel che|quello che|cio che) (ha|hai|avete) (scritto|detto|consigliato|raccontato) [lei|tu]",
            "(aveva|avevi|avevate|hai|ha) ragione",
            "(diceva|dicevi|scriveva|scrivevi|raccontava|raccontavi|cercavi|cercava|chiedevi|chiedeva|parlava|parlavi) (di|che|del|della|sulle|nel|a|un|una|sangue|in)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Hai chiesto nel» gruppo chi ha la pressa.",
            "Rispondo alla «sua domanda sul» ponte.",
            "«Aveva ragione» sul tetto.",
        ),
        quiet=("Hai detto che cerchi clienti.",),
    ),
    "welcome.your-work-used": Spoken(
        phrases=phrases(
            "(ho|abbiamo) (provato|seguito|usato|rifatto|applicato|messo in pratica|adottato) .. (prova|metodo|ricetta|consiglio|schema|dritta|trucco)",
            "(ha funzionato|mi e servito|mi e stata utile|mi e stato utile|ci e servito|mi ha aiutat*|ci ha aiutat*|mi hanno pres*|ce lho fatta|mi hanno assunt*|approvat*|ho superato|ho passato)",
        ),
        unless_anywhere=SELLS,
        fires=("Il trucco del sapone «ha funzionato».", "«Ho seguito il suo consiglio» sul bando."),
        quiet=("Ha funzionato per molte aziende, vendiamo il metodo.",),
    ),
    "welcome.disagrees": Spoken(
        phrases=phrases(
            "(non sono daccordo|non mi trovo daccordo|non condivido|la penso diversamente|la vedo diversamente|mi permetto di dissentire|condivido a meta|non mi convince|mi ha lasciato perpless*|mi lascia perpless*|ho qualche dubbio|ho dei dubbi|avrei unobiezione|unobiezione|non concordo|dissento|forse sbaglio|magari mi sbaglio|non mi torna)",
            "(nella mia esperienza|da noi|qui da noi|qui|i numeri) .. (diversamente|il contrario|altro|non e cosi|va diversamente|raccontano)",
        ),
        unless_anywhere=SELLS,
        fires=("Sui turni «non sono d'accordo».", "Sul braille «la penso diversamente»."),
        quiet=("Non condivido i costi: offriamo di meglio.",),
    ),
    "welcome.clear-vacancy": Spoken(
        phrases=phrases(
            "(cerchiamo|cerco|selezioniamo|assumiamo|posizione di|cercando|cerca|selezione per|posto da|posto di) ... (contratto|indeterminato|determinato|turni|ral|lordi|sede|stabilimento|reparto|full time|part time|stagione|assunzione diretta)",
            "(ral|contratto) (di|da|tra|a tempo|indeterminato|{number}) [{number}|{money}|indeterminato|determinato]",
            "(tempo (indeterminato|determinato)|assunzione diretta|concorso (pubblico|in uscita)|bando di concorso|job description|turno centrale|sostituzione (maternita|per))",
            "(cerchiamo|cerco|stiamo cercando|cercando|abbiamo aperto una selezione per|selezione per) (un|una|uno) [_] (infermier*|maestr*|cuoc*|operai*|tecnic*|magazzinier*|impiegat*|fisioterapist*|autist*|saldator*|elettricist*|educator*|responsabile|manutentor*|addett*|ragionier*|geometr*|barist*|panettier*|insegnante|bibliotecari*|farmacist*|veterinari*|disegnator*|meccanic*|capocantiere|giardinier*|camerier*|falegnam*|ricercator*)",
        ),
        unless_anywhere=phrases(
            "(senza esperienza|whatsapp|telegram|al giorno|da casa|cliente riservato|ambizios*|guadagn*|provvigioni|senza limiti|cliente leader|azienda cliente|riservatezza|multinazionale|elenco|nominativi)"
        ),
        fires=(
            "«Cerchiamo una infermiera a Nuoro, contratto» pubblico.",
            "«RAL da 32.000 euro».",
            "«Cerchiamo un fornaio, assunzione diretta»: vieni?",
        ),
        quiet=("Cerchiamo persone, contratto facile, scrivi su Telegram.",),
    ),
    "welcome.wants-to-buy": Spoken(
        phrases=phrases(
            "(e possibile|sarebbe possibile|si puo|si possono) (ordinare|prenotare|avere|ritirare|noleggiare|visitare|far|comprare|spedire) ... ?",
            "(fareste|farebbe|faresti|verreste|verrebbe|riuscireste|riuscite|riesce|potreste|potrebbe) [a] .. (riparare|rifare|fare|consegnare|venire|spedire|restaurare|tradurre|stampare|montare|cucire|suonare|preparare|per il {number}) ... ?",
            "(per il|per la|per|per i) [nostro|nostra|mio|mia] (matrimonio|battesimo|cresima|comunione|tetto|cucina|compleanno|festa|anniversario|funerale|pranzo|rinfresco) [_] [_] (cerco|cerchiamo|vorrei|vorremmo|di|ci|mi|del)",
            "(vorremmo|vorrei|ci piacerebbe|saremmo lieti di) (invitarla|averla|ingaggiarla|averti|invitarti) (a|come|per|al|alla) (tenere|parlare|relat*|suonare|insegnare|un|una|nostro|nostra|raccontare|presentare|lezione|docente)",
            "(quando|per quando|entro quando|da quando) .. (pronto|pronta|pronti|ritirare|disponibil*|posto) ... ?",
            "(la paghiamo|ti paghiamo|pagamento|paghiamo) .. ({money}|{number}|viaggio|subito|alla consegna|in contanti)",
            "(accettate|prendete|avete) (ancora|nuovi) (pazienti|iscrizioni|prenotazioni|posti|allievi|ordini)",
            "(quanto|che prezzo|quanti euro) (costa|costano|costerebbe|verrebbe|viene|vengono|chiede|chiedi|chiedete|prendi|prende|prendete|fate|fai|sarebbe) (per|un|una|il|la|tradurre|fare|riparare|al|a|il menu|di|circa|rifare|i|le|con)",
            "(quanto|che prezzo) (costa|costerebbe|verrebbe|viene|chiede|prende|prendete|fate) ?",
            "(vorrei|vorremmo|dobbiamo|devo|volevo|volevamo|vogliamo) (ordinare|comprare|acquistare|noleggiare|prenotare|far riparare|commissionare|affidarle|affidarvi|affidarti|far fare|rifare|regalare|sapere se fate|sapere il prezzo) _",
            "(ci|mi|me ne|ce ne) (servono|servirebbero|servirebbe|serve|servivano|occorre|occorrono|serviva) (un|una|uno|dei|delle|{number}|due|tre|quattro|sei|dieci|il|la)",
            "(chiedere|chiederle|richiedere|avere|farmi|mandarmi|mandarci|farci|fareste|fate|fa|serve|potrei avere|vorrei) (un preventivo|il preventivo|un prezzo|preventivo)",
            "(prezzo|preventivo) (con|per|di|va|perfetto|procediamo|accettato) (montaggio|{number}|il|la|un|una|trasporto|consegna|bene)",
            "(fate|riparate|noleggiate|vendete|consegnate|rifate|stampate|accordate|affittate|spedite|producete|restaurate|aggiustate|cucite|trattate|ritirate|organizzate|avete) [anche|ancora] (le|i|il|la|gli|un|una|corsi|torte|gazebo|sedie|in|disponibilita|posto|a|consegne|pezzi) ... ?",
            "(noleggiate|riparate|accordate|affittate|spedite|rifate) _ ?",
            "(siete|e|sei) (voi|lei|tu) (che|quelli che|quello che) (rifate|fate|riparate|vendete|fai|fa|ripara|vende|noleggiate|restaura|restaurate|accorda)",
            "(avrei bisogno|abbiamo bisogno|ho bisogno) di (un|una|uno|{number}|due|tre) _",
            "(cerco|cerchiamo|mi servirebbe|ci servirebbe|sto cercando) (un|una|qualcuno che) (idraulico|elettricista|falegname|fotografo|traduttore|traduttrice|restauratore|fabbro|sarta|giardiniere|muratore|imbianchino|tappezziere|accordatore|geometra|notaio|interprete|ripari|possa riparare|sappia)",
            "(confermo|confermiamo|ordino|prendo|prendiamo|procediamo) (i|le|il|la|con|lordine|{number}|il preventivo) _",
            "(compenso|rimborso|budget|onorario|gettone|pagamento) (di|e|da|circa|fino|previsto|sarebbe) ({money}|{number})",
            "(manda|mandi|mandate|inviate) (liban|iban|la fattura|fattura|lacconto)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Quanto costa un» restauro?",
            "«Ci servono 40» sedie.",
            "«Noleggiate anche gazebo?»",
        ),
        quiet=("Quanto costa un cliente? Gratis l'analisi.",),
    ),
    "welcome.deals-with-you": Spoken(
        phrases=phrases(
            "(che|il|la|i|le|lo) .. (ho|abbiamo|avevo|avevamo) (comprato|ordinato|acquistato|preso|ricevuto|prenotato|pagato|ritirato|montato) (da voi|da lei|da te|in negozio|il|la|lo scorso|a|ieri|due|tre|nel)",
            f"{_YOUR} (fattura|bolla|ordine|consegna|tecnico|preventivo|pratica|autista|referto|prenotazione|numero verde|corriere|magazzino) _",
            "(non funziona|non parte|si e rotto|si e rotta|perde acqua|perde ancora|e arrivat* rott*|manca un|manca una|mancano|e in ritardo|ha smesso|in garanzia|la garanzia|reclamo|non e ancora arrivat*)",
            "(fattura|bolla|ordine|pratica|prenotazione|commessa|sinistro|rata|utenza) (n|numero|{number}|del|di)",
            "(abbiamo|ho) (comprato|acquistato|ordinato|preso|affittato) (lappartamento|la casa|da voi|da lei|il|la|una|un) _",
        ),
        unless_anywhere=SELLS,
        fires=("La caldaia «non parte» da ieri.", "È la «pratica 214»."),
        quiet=("Il vostro ordine non funziona? Offriamo il gestionale.",),
    ),
    "welcome.arranges": Spoken(
        phrases=phrases(
            "(sono|arrivo|siamo) .. (in ritardo|dieci minuti dopo|piu tardi|in anticipo|per strada)",
            "(puoi|puo|potresti|potrebbe|riesci a|riesce a|ricordati di|si ricordi di) .. (portare|portarmi|lasciare|aprire|chiudere|confermare|confermarmi|coprire|sostituirmi|firmare|passare|ritirare|avvisare)",
            "(promemoria|ricordo che|ci tengo a ricordare) .. (riunione|consegna|prova|scadenza|turno|assemblea|verbale|{number})",
            "(e ancora|resta|rimane) .. (valid*|confermat*|fissat*) .. (per|il|alle|venerdi|lunedi)",
            f"({DAYS[1:-1]}|il {{number}}|stasera|stamattina|domattina|dopodomani) .. (alle|ore|dalle|mattina|pomeriggio|sera|mi|vi|ti|passo|arrivo|porto|prova|chiudiamo|siamo|arriva|copri|ci)",
            "(dalle|ore|entro le|per le|alle ore) {number}",
            "alle {number} (di|a|in|al|alla|domani|ho|ce|vi|ti|e|sotto|davanti|da|precise|sono|per|o|con|non|porto|passo)",
            "(ci vediamo|ti aspetto|vi aspetto|la aspetto|passo a|passo io|passate a|arrivo|arriviamo|partiamo|a dopo|confermi|conferma|confermo|mi conferma|porto io|porta tu|portate)",
            "(turno|turni|verbale|chiavi|chiave|ritiro|cantiere|collaudo|riunione|assemblea|prove|furgone|pallet|cassone|portinaia|citofonare|binario|sala|campanello|trasferta|consegna|riconsegna|lezione|spogliatoio|slide|referto|protocollo|capitolato|scadenza) (di|del|della|delle|ce|per|e|alle|le|al|{number}|lo|la|sono|domani|che|in|dal|che)",
            "(scusa|scusi|scusate) (il ritardo|arrivo|faccio tardi|sono in ritardo)",
            "(spostata|spostato|annullata|annullato|rimandata|rimandato|rinviata|anticipata|posticipata|confermata|confermato) (a|al|alle|la|per|il|qui|di)",
            "(mi|ci|me lo|me la|me li|ce lo) (giri|mandi|manda|porti|porta|presti|ridai|passi|lasci|mandate) (il|la|le|i|lo|una|domani|la foto)",
        ),
        unless_anywhere=SELLS,
        fires=("«Ci vediamo» sotto il portico, porta l'ombrello.", "La prova è «spostata a» sabato."),
        quiet=("Martedì alle 9 le mostro la nostra piattaforma.",),
    ),
    "welcome.your-way": Spoken(
        phrases=phrases(
            "(come|dove|cosa|quale|quali|che|quando|chi|quanto|quanti) (avete|hai|ha) (risolto|fatto|trovato|usato|scelto|calcolato|misurato|ottenuto|organizzato|imparato|comprato|preso|superato|gestito|montato|curato|tagliato) ... ?",
            "come (fate|fa|fai|vi regolate|si regola|vi trovate|ti trovi|si trova|state|vi siete) (con|per|a|quando|voi|il|la)",
            "(che|quale|quali) (marca|tipo|modello|fornitore|legno|farina|colla|filo|software|vernice|seme|semi|metodo|programma|materiale|macchina|stoffa|lievito|data|temperatura|dose) (usate|usa|usi|avete|ha|hai|di|consiglia|consigli|era|e) ... ?",
            "(usate|usa|usi|fate|tenete|mettete) .. (o|oppure|anche) ... ?",
            "(sapere|capire|chiederle|chiedervi|chiederti) (come|che|se|dove|quale|quando|cosa|quanto) (fate|usa|usate|fa|fai|ha|avete|hai|si|vi|lo|la|era|e|le) _",
            "(e|era) materia (sua|tua|vostra)",
            "(lei|tu|voi) [_] (ricorda|ricordi|ricordate|sa|sai|sapete|saprebbe|sapresti|saprebbe dirmi|ha per caso|hai per caso|avete per caso) ... ?",
        ),
        unless_anywhere=SELLS,
        fires=("«Come avete risolto il problema della muffa?»", "«Che farina usate per la focaccia?»"),
        quiet=("Come avete risolto i costi? Offriamo un gestionale.",),
    ),
    "welcome.brings-something": Spoken(
        phrases=phrases(
            "(magari|forse|pensavo che) .. (le|ti|vi) .. (serve|essere utile|interessa|torna utile|tornare utile|comodo|fa comodo)",
            "(ne ho|ho|abbiamo|avrei) .. (in piu|da regalare|da dar via|in soffitta|in garage|in cantina|avanzat*)",
            "(se vuole|se vuoi|volentieri) .. (presento|metto in contatto|do il numero|passo il contatto|lo chiamo)",
            f"(ho|abbiamo) (trovato|ritrovato|raccolto|recuperato) (la|il|le|i|un|una|lo|quattro|tre|due|{_YOUR[1:-1]}) _",
            "(ce un|ce una|segnalo un|segnalo una|le segnalo|vi segnalo) (errore|refuso|link|svista|data|imprecisione|numero|_)",
            "(cifre invertite|numero sbagliato|data sbagliata|refuso)",
            "(ti|le|vi|glielo|te lo|gliela|te la) (presento|metto in contatto|presto|regalo|porto|lascio la pagina|tengo|ho tenuto|riporto|rido|restituisco|passo il numero|presento volentieri)",
            "(la|lo|le|li) (lascio|tengo|porto|trova|trovi) (in|da|al|dal|alla|per|qui|a)",
            "(vi|le|ti) (servono|serve|interessano) o (li|la|le|lo) (butto|buttiamo|regalo)",
            "(conosco|so di|ce) (bene chi|una persona che|qualcuno che|un signore che|un collega che|chi) _",
            "(se|quando) (ti|le|vi) (serve|va|fa piacere|servono) .. (presento|metto|passo|porto|presto|racconto)",
        ),
        unless_anywhere=SELLS,
        fires=("«Ho trovato la sua» agenda sul treno.", "Nella tabella «c'è un errore»."),
        quiet=("Ho trovato 14 errori sul suo sito: offriamo un audit.",),
    ),
    "welcome.as-you-asked": Spoken(
        phrases=phrases(
            "(come (promesso|daccordo|concordato|richiesto|da accordi|anticipato|chiesto|detto|stabilito|ci siamo detti|da sua richiesta|pattuito|accennato al telefono))",
            "(mi (hai|ha|aveva|avevi|avete) (chiesto|domandato|pregato|detto di|richiesto))",
            "(in risposta|in riferimento|riguardo|a proposito|in merito) (alla|al|a|del|della) (sua|suo|tua|tuo|vostra|vostro) (domanda|richiesta|messaggio|annuncio|mail|email|post|chiamata)",
            "(le|ti|vi|ecco) (allego|rimando|giro|mando|invio|riporto|ecco) (il verbale|la relazione|le foto|la scansione|i dati|il numero|il capitolato|la copia|lelenco|la pagina|gli appunti|la ricetta|i documenti|la piantina|il file)",
            "(ecco|allegat*|in allegato) (il|la|le|i|gli|lo) _ (che|di|del|della|come)",
        ),
        unless_anywhere=SELLS,
        fires=("«Come promesso» ecco la ricetta.", "«In risposta alla sua domanda»: sì, il martedì."),
        quiet=("Come promesso le mando il nostro catalogo.",),
    ),
    "welcome.asks-leave": Spoken(
        phrases=phrases(
            "(potresti|potrebbe|mi faresti|mi farebbe|puoi|puo) .. (dare unocchiata|dirmi|spiegarmi|leggere|rileggere|raccontarmi|darmi un parere|darmi un consiglio|consigliarmi|aiutarmi a|prestarmi|farmi sapere|girarmi la)",
            "(un consiglio|un parere|una dritta|unindicazione) (su|sul|sulla|per|da|riguardo|circa) _",
            "(posso|potrei|le dispiace se|ti dispiace se|mi permette di|mi permetti di|va bene se|e possibile|sarebbe possibile|mi autorizza a) [_] (chiederle|chiederti|chiedere|farle una|farti una|fare una|citare|citarla|usare|utilizzare|tradurre|copiare|stampare|ripubblicare|scriverle|telefonarle|passare|intervistar*|avere una copia|visitare|salire|portare)",
            "(vorrei|volevo|mi piacerebbe|avrei|mi permetto di) (chiederle|chiederti|chiedervi|farle una domanda|farti una domanda|una domanda|sapere|una curiosita|rivolgerle) [se|come|una|su|un|com] _",
            "(ho|avrei|le faccio|ti faccio) una (domanda|curiosita|richiesta) (su|sul|sulla|per|da|veloce|un po|di|riguardo|circa)",
            "(saprebbe|sapresti|sapete|sa|sai) (dirmi|dirci|indicarmi|dove|chi|se|come)",
        ),
        unless_anywhere=SELLS,
        fires=("«Posso citare» il suo proverbio?", "«Vorrei chiederle se la» diga è aperta."),
        quiet=("Posso chiedere quanto spende? Offriamo sconti.",),
    ),
    "welcome.writes-or-researches": Spoken(
        phrases=phrases(
            "(sto scrivendo|scrivo|stiamo preparando|sto preparando|raccolgo|sto raccogliendo|sto cercando|ricostruendo) (un|una|la|il|di|dei|per|testimonianze|foto|storie|notizie|lalbero) (libro|romanzo|giallo|articolo|pezzo|storia|servizio|mostra|catalogo|tesi|settimanale|quotidiano|giornale|puntata|documentario|genealogico|margari|_)",
            "(giornalista|cronista|storico|storica|redattrice|redattore|documentarista|ricercatrice|ricercatore|archivista) (di|del|della|a|per|al|alla|presso|in)",
            "(lintervista|il servizio|la puntata|il pezzo|larticolo) (esce|uscira|va in onda|andra in onda|e uscit*|sara)",
            "(collaboro con|scrivo per|lavoro per) (un|una|il|la|radio) (settimanale|giornale|quotidiano|rivista|radio|testata|mensile|{name})",
        ),
        unless_anywhere=SELLS,
        fires=("«Scrivo un giallo» ambientato a Chioggia.", "«L'intervista esce» domenica."),
        quiet=("Scrivo un libro gratis per imprenditori, lo scarichi.",),
    ),
    "welcome.says-why": Spoken(
        phrases=phrases(
            "(ammiro|apprezzo|mi piace|mi piacciono|bello|bella|stupendo|mi colpisce) .. (come|quello che|cio che|il modo|lidea|che) .. (fate|lavorate|fa|avete|state|trattate|curate|la vostra|il vostro|usate|raccontate)",
            "(sono (stato|stata|venuto|venuta|passato|passata)|siamo (stati|state|venuti|passati)) (da voi|nel vostro|nella vostra|al vostro|alla vostra|a vedere|in bottega)",
            "(vostro|vostra) (museo|bottega|negozio|forno|scuola|biblioteca|cantina|fattoria|laboratorio|teatro|archivio|vivaio|ristorante|officina|coro|squadra) _",
            "(mi sono imbattut*|mi e capitat*|ho scoperto|ho trovato) .. (articolo|libro|intervista|pagina|progetto|video|podcast|ricerca|saggio)",
            "(le scrivo|ti scrivo|vi scrivo|la contatto|ti contatto|scrivo) (perche|per (chiedere|chiederle|sapere|la|il|quella|via)|da|dopo|a proposito|in quanto|riguardo)",
            "(ho visto|vedo|ho letto|so|ho saputo) che (anche lei|anche tu|ha|hai|avete|lei|tu|siete|sei|e|il|la|insegna|lavora|cura|fate) (cambiato|un|una|lavorato|il|la|studiato|restaurato|scritto|insegna|anche|a|in|di|fatto|vissuto|i|le)",
            "(mi ha colpito|mi hanno colpito|mi aveva colpito|mi e piaciut*|mi e rimast*|mi ha fatto (ridere|pensare|piangere|venire)|mi ha commoss*) _",
            "(molto interessante|utilissim*|illuminante|chiarissim*|toccante|commovente) [_] (il|la|lo|quello|mi|soprattutto|grazie|per)",
        ),
        unless_anywhere=SELLS,
        fires=("«Le scrivo perché» restaura organi.", "«Mi è piaciuta la» parte sui nidi."),
        quiet=("Le scrivo perché offriamo corsi.",),
    ),
}
