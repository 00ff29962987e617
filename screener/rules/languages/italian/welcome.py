"""What the rules on good signs look for in Italian; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.italian.asks import ASKS
from screener.rules.languages.italian.offers import OFFERS
from screener.rules.languages.italian.openings import OPENINGS
from screener.rules.languages.italian.safety import SAFETY
from screener.rules.languages.words.italian import DAYS, PLACES, SELLING, TOLD, TRADES, WORK
from screener.rules.scan import Phrases

_SAYS_LITTLE = (
    "asks.call",
    "asks.slot",
    "asks.vague-talk",
    "asks.contact-details",
    "asks.survey",
    "note.closing-line",
    "note.flattery",
    "note.found-profile",
    "note.urgency",
    "note.who-decides",
    "note.website-fault",
)

SELLS: Final[Phrases] = phrases(
    *dict.fromkeys(
        written
        for rules in (OFFERS, OPENINGS, ASKS, SAFETY)
        for rule, spoken in rules.items()
        if rule not in _SAYS_LITTLE
        for written in spoken.phrases.written
    ),
    *(written for written in SELLING if "{number}" not in written),
)
"""Words of someone who sells, presses or hunts; after them a good sign says little."""

_SELLS_OR_ASKS: Final[Phrases] = phrases(
    *dict.fromkeys((*SELLS.written, *(written for spoken in ASKS.values() for written in spoken.phrases.written)))
)

_YOUR = "(tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre)"

WELCOME: Final[Mapping[str, Spoken]] = {
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
        fires=(
            "Ho «letto il suo libro» sulle masserie.",
            "«La mappa che hai disegnato» è appesa qui.",
            "«La seguo da» quando scriveva per il quotidiano.",
        ),
        quiet=("Ho letto il tuo post sulle vendite, aiutiamo aziende.",),
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
            f"({DAYS[1:-1]}|il {{number}}|stasera|stamattina|domattina|dopodomani) .. (alle|ore|dalle|mattina|pomeriggio|sera|mi|vi|ti|passo|arrivo|porto|prova|chiudiamo|siamo|ho|arriva|copri|ci|la)",
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
    "welcome.met-you": Spoken(
        phrases=phrases(
            "(ci siamo|eravamo|ceravamo) [gia] (conosciuti|conosciute|incontrati|incontrate|visti|viste|parlati|parlate|seduti|sedute|incrociati|incrociate|scambiati|sentiti|presentati|insieme|vicini|vicine|accanto|nella stessa|allo stesso|tutti e due|entrambi) (a|al|alla|in|nel|sul|vicini|accanto|ieri|allo|in pausa|allinaugurazione|alle|durante|per|macchina|tavolo|corso|di|del|col|ai|agli)",
            "(ero|stavo|sedevo) (seduto|seduta|accanto a te|accanto a lei|vicino a te|vicino a lei|dietro|quello|quella|di fianco|al tavolo|in fila) [a]",
            "sono (quello|quella|il tizio|la signora|il signore|la ragazza|il ragazzo) (che|del|della|con|di|dello|dei)",
            "(e stato un piacere|piacere di averla|piacere di averti|bello|bello averla|bello averti|piacere) (conoscerla|conoscerti|incontrarla|incontrarti|parlare|rivederla|rivederti|vista|visto|conosciuta|conosciuto|chiacchierare|vederti|vederla) .. (a|al|alla|ieri|sul|in|nel|ieri|sabato|domenica|di|con)",
            "(si ricorda|ti ricordi|si ricordera|ti ricorderai|non so se si ricorda|non so se ti ricordi) (di me|del|della|quando|la|il|che)",
            "(grazie|bella) [per|per la] (chiacchierata|passeggiata|chiacchiera) (di|al|alla|in|sul|di ieri|ieri)",
            "(piacere di conoscerti|piacere di conoscerla) (oggi|ieri|a|al|alla|di persona)",
        ),
        unless_anywhere=SELLS,
        fires=("«Ci siamo conosciuti alla» sagra di Norcia.", "«Sono quella della» bici rossa."),
        quiet=("Ci siamo visti al webinar gratuito.",),
    ),
    "welcome.recent-talk": Spoken(
        phrases=phrases(
            "(vedo|ho visto) che .. (va|vai|andra|andrai|partecipa|partecipi|sara|sarai|parla|parli|interviene) (a|al|alla|ai|anche|in|sul)",
            "(ci vediamo|ci incontriamo|vediamoci|ci troviamo|salutiamoci) (a|al|alla|allo|in|li)",
            "(andiamo|saremo|siamo) (tutti e due|entrambi|insieme|tutte e due) (a|al|alla|iscritt*)",
            f"(al|alla|allo|del|dal|dalla|nel|sul|per il|per la|il) {PLACES} (di|del|della|a|dello|ieri|sabato|sulla|sul|sulle|per|in|dei)",
            f"(ci saro|ci sono|saro|vado|vengo|partecipo|partecipero|iscritt*) (anchio|anche io|pure io) .. (a|al|alla|allo|il|di|per)",
            "(anchio|anche io|anche noi|pure io) .. (sono iscritt*|saro|vado|ero|partecipo|iscritt*|ci vado|parteciper*) (al|alla|allo|a|in|all)",
            "(la|ti) (vedo|ho vista|ho visto|ho visto tra|ho vista tra) .. (iscritti|relatori|partecipanti|elenco|lista|programma)",
            "(come|quello che) (dicevamo|ci siamo dett*|parlavamo|abbiamo detto) [_] (ieri|al|alla|a|in|sabato|al telefono)",
        ),
        unless_anywhere=SELLS,
        fires=("Era al tavolo 4 «al convegno di» Parma.", "«Come dicevamo ieri», la chiave è dal custode."),
        quiet=("Al convegno di Parma presenteremo i nostri servizi.",),
    ),
    "welcome.someone-you-know": Spoken(
        phrases=phrases(
            "(conosciamo|conosciamo entrambi|conosciamo tutti e due|abbiamo in comune|in comune) {name}",
            "{name} [{name}] (mi|ci) (parla|ha|dice|ripete|continua|indicava|suggerisce|manda|consigliava) _",
            "{name} [{name}] (ha|aveva) (pensato|suggerito|proposto|insistito) (che|di|a)",
            "(secondo|a detta di|per conto di mia|indirizzato da|indirizzata da|mandato da|mandata da|consigliato da|consigliata da) {name}",
            "(ho sentito parlare|mi hanno parlato|ho sentito) (di lei|di te|di voi|bene di) _",
            "(tutti|in molti|i colleghi) .. (parlano bene|dicono che) _",
            f"{{name}} [{{name}}] [_] (mi|ci) ha {TOLD}",
            f"mi ha {TOLD} (di te|di lei|il tuo|il suo|il vostro|tua|sua|che|{{name}}) ",
            f"(mi|ci) (ha|hanno) {TOLD} (che|di|il|la|lei|tu|voi) _",
            "(da parte di|tramite|su consiglio di|ti saluta|la saluta|su suggerimento di|ti manda i saluti|ho avuto da|saluti da) {name}",
            f"{_YOUR} (sorella|fratello|madre|padre|moglie|marito|figlia|figlio|zio|zia|cugina|cugino|collega|vicina|vicino|nonna|nonno|ex collega|capo|suocera|maestra|socio|cognata|cognato) [{{name}}] [{{name}}] (mi|e|ha|dice|lavora|diceva|sostiene|pensa|ci|era)",
            "(ho avuto|mi ha dato|mi ha passato|mi ha fatto|mi hanno dato|mi hanno fatto) il (tuo|suo|vostro) (nome|numero|contatto)",
            "{name} (dice|pensa|sostiene|diceva|mi dice|assicura|insiste|giura|crede) (che|di)",
            "(amici|amico|amica|conoscenti|contatti|conoscenza|collega) (in comune|comune) [_] {name}",
            "(sono|siamo) [_] (amica|amico|collega|cugina|cugino|figlia|figlio|sorella|fratello|moglie|marito|nipote|vicina|vicino|mamma|papa|compagn*) (di|del|della) {name}",
            "(conosce|conosci|conoscete) anche {name}",
            "(il|la) [sua|suo|tua|tuo] (maestra|collega|dottoressa|dottor|signora|signor|professoressa|prof|vicino|vicina) .. (dice|mi ha|ha detto|consiglia|pensa|saluta)",
        ),
        unless_anywhere=SELLS,
        fires=(
            "«Carla Bassi mi ha detto» del mulino.",
            "Scrivo «su consiglio di Renzo».",
            "«Piero pensa che» dovremmo conoscerci.",
        ),
        quiet=("Marco mi ha detto che cerchi clienti.",),
    ),
    "welcome.thanks-you": Spoken(
        phrases=phrases(
            "(grazie|ringraziarla|ringraziarti|ringrazio|grazie a te|grazie a lei) [ancora|molto|mille|infinite|davvero|di cuore] (per|del|della|dei|di|che) (quel|quella|laiuto|il consiglio|il libro|la lezione|la dritta|tutto|lezioni|consiglio|averla scritta|avermi|averci|lincontro|la chiacchierata|la pazienza|il prestito|la visita|lospitalita|il|la|ieri|cuore)",
            "(volevo|vorrei|ci tenevo a) [_] (solo|soltanto|ringraziar*|dirti grazie|dirle grazie|farle sapere|farti sapere)",
            "(ti devo un|le devo un|grazie a lei ho|grazie a te ho|grazie a voi abbiamo|se sono qui)",
            "(gliene sono|te ne sono|le sono|ti sono|vi sono) (grat*|molto grat*|riconoscent*)",
        ),
        unless=phrases("(collegamento|connessione|contatto|tempo|attenzione|accettat*|richiesta|disponibilita|risposta)"),
        unless_anywhere=SELLS,
        fires=("«Grazie per quel» consiglio sul notaio.", "«Volevo solo ringraziarla»."),
        quiet=("Grazie per il collegamento.",),
    ),
    "welcome.wishes-well": Spoken(
        phrases=phrases(
            "(complimenti|congratulazioni|auguri|bravi|bravissimi|bravissima|bravissimo) [davvero|ancora|vivissime|sincere] (a|per|di) _",
            "(ho letto|ho visto|ho saputo) .. (promozione|nomina|premio|apertura|laurea|mostra|nuovo incarico|vittoria|pensione)",
            "(complimenti|congratulazioni|auguri|felicitazioni|in bocca al lupo) [vivissim*|sinceri|davvero|tante|di cuore|ancora|e] (per|a|al|alla|di|ai|agli) (il|la|lo|i|le|tutti|tutta|buon|voi|te|lei|nuovo|nuova|aver|essere|laper*|lapertura|tutto)",
            "(bravissim*|bellissimo|che bello|che gioia|contenta|contento|felice|felicissim*|meritat*|te lo meriti|se lo merita) .. (per|che|lavoro|notizia|di|traguardo|restauro|vederti|sapere|voi|te|lei|complimenti)",
            "(ho saputo|ho letto|ho visto|mi hanno detto|leggo) (che|della|del|di) .. (promoss*|apert*|vinto|premi*|nomina|apertura|promozione|pensione|matrimonio|nascita|laurea|incarico|mostra|trasfer*)",
        ),
        unless_anywhere=SELLS,
        fires=("«Congratulazioni per la» laurea di Irene!", "«In bocca al lupo per la» nuova classe."),
        quiet=("Complimenti per la promozione, abbiamo una offerta.",),
    ),
    "welcome.shared-past": Spoken(
        phrases=phrases(
            "(eravamo|siamo stati|siamo state|abbiamo fatto|abbiamo studiato|abbiamo lavorato|abbiamo diviso|abbiamo frequentato) (in classe|compagni|compagne|colleghi|colleghe|insieme|vicini|nella stessa|nello stesso|al liceo|il militare|lo stesso|la stessa|alle|a|in|il|la)",
            "(sono stata|sono stato|ero|fui|sei stato|sei stata|e stato|e stata|era) (sua|suo|tua|tuo|una sua|un suo|il mio|la mia|mio|mia) (alunna|alunno|studente|studentessa|paziente|allieva|allievo|vicina|vicino|collega|tirocinante|apprendista|insegnante|prof|professore|professoressa|capo|maestro|maestra|tutor|relatore|medico)",
            "(ex|vecchio|vecchia|vecchi) (collega|colleghi|compagno|compagna|compagni|alunno|alunna|vicino|vicina|allievo|allieva|banco|squadra)",
            "(lavoravo|lavoravi|lavorava|studiavi|studiava|studiavo|insegnavi|insegnava|giocavi|abitavi|abitava|stavi) (al|alla|in|con|a|da|nel|allo|presso|nella)",
            "(ti ricordi|si ricorda|vi ricordate|ricordi|ricorda) (di|quando|ancora|il|la|quella|se|i|le|me|di me)",
            "(sono passati|quanti anni|da quanti anni|quanto tempo|dopo {number} anni|{number} anni fa|una vita) .. (anni|da quando|insieme|fa|dai|dal|alla|al|che|non)",
            "(da quando|quando) (ho lasciato|hai lasciato|ha lasciato|eravamo|lavoravamo|stavamo|stavo|ero) _",
            "(stesso|stessa|stessi) (liceo|scuola|universita|corso|reparto|ufficio|classe|paese|banco|squadra|facolta|collegio|caserma)",
        ),
        unless_anywhere=SELLS,
        fires=("«Eravamo compagni» al Galvani.", "«Sono stata sua alunna» a Bra."),
        quiet=("Abbiamo lavorato insieme, ora cerco clienti.",),
    ),
    "welcome.changes-place": Spoken(
        phrases=phrases(
            "(mi|ci) (trasferisco|trasferiamo|sono trasferit*|siamo trasferit*|sto trasferendo|sono appena trasferit*) (a|in|da|al|nel|con|per)",
            "(da|dal|dalla) (lunedi|{number}|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|settembre|ottobre|novembre|dicembre|prossima settimana|settembre) .. (sono|saro|lavoro|inizio|comincio|mi trasferisco|prendo|vengo|insegno)",
            "(inizio|comincio|ho iniziato|ho cominciato|prendo servizio|entro in servizio|sono appena arrivat*|appena arrivat*|sono nuov*|sono la nuova|sono il nuovo) (a|al|alla|in|da|nel|come|collega|vicina|vicino|responsabile|segretari*|maestr*|del|di|qui)",
            "(vado|andro|sono andat*) in pensione",
            "(sto|stiamo) (cambiando|valutando di (cambiare|diventare|lasciare)) (lavoro|settore|mestiere|strada|assistente|insegnante|_)",
            "(subentro|sostituisco|prendo il posto) (a|di|del|della|{name}) _",
            "(mi candido|candidat*|ho fatto domanda|mi hanno pres*|mi hanno assunt*) (a|al|alla|in|come|per|da|nel)",
        ),
        unless_anywhere=SELLS,
        fires=("«Mi trasferisco a» Gorizia in marzo.", "«Subentro a Carla» nel doposcuola."),
        quiet=("Inizio a offrire consulenza: prima seduta gratis.",),
    ),
    "welcome.learner-or-applicant": Spoken(
        phrases=phrases(
            "(sono|faccio) (una|uno|un|studente|studentessa|dottoranda|dottorando|tirocinante) [studente|studentessa|dottoranda|dottorando|tirocinante|specializzanda|specializzando|laureanda|laureando|ragazzo|ragazza|allieva|allievo] (di|al|alla|in|del|presso|che|a)",
            "(sono al|sono alla|frequento il|frequento la|faccio il|studio al) (primo|secondo|terzo|quarto|quinto|ultimo|{number}) [_] (anno|liceo|corso|tirocinio|istituto|itis|_)",
            "studio (a|all|alla|al|presso|medicina|lingue|legge|giurisprudenza|ingegneria|agraria|scienze|architettura|biologia|infermieristica|lettere|storia|chimica|economia|psicologia)",
            "(sto studiando|mi sono laureat*|mi sto laureando|mi laureo|facendo il tirocinio|faccio il tirocinio|tirocinio in|stage presso|stage in|alternanza scuola) _",
            "(mia|la|una|scrivendo la|per la) tesi (su|sul|sulla|di|in|sui|sulle|triennale|magistrale|sugli|dottorato)",
            "mi (sono|ero|vorrei|voglio) (candidat*|candidare) [per|alla|al|come|da|a|nel|presso]",
            "(ho (sostenuto|fatto|avuto)|ho il|avro il|avevo il) (il colloquio|colloquio|un colloquio) _",
            "(ho (mandato|inviato|presentato|spedito)|inviato) (la candidatura|il curriculum|il cv|domanda|la domanda|il mio cv) _",
            "(la mia|della mia|mia) candidatura",
            "(chi segue la selezione|la selezione per|vostra selezione|posto di|il posto da|la posizione da|lannuncio per)",
            "(diventare|imparare|lavorare come|fare) [l|il|la|a] [_] (assistente sociale|infermier*|maestr*|panettier*|restauratore|guida|falegname|elettricista|insegnante|ostetrica|liutaio|apicoltor*|guardaparco|traduttrice|traduttore)",
            "(com e|come|che cosa) (si e orientat*|ti sei orientat*|ha iniziato|hai iniziato|ha cominciato|hai cominciato|si diventa|si entra)",
            f"(capire|sapere|chiederle|chiederti) .. (come|com) .. (lavoro|mestiere|professione)",
        ),
        unless_anywhere=SELLS,
        fires=("«Sono una studentessa di» ottica.", "Scrivo la «mia tesi sui» mulini."),
        quiet=("Aiuto chi scrive la tesi di laurea.",),
    ),
    "welcome.same-field": Spoken(
        phrases=phrases(
            f"(sono|faccio|essere) [_] [un|una|il|la] {TRADES} .. (anchio|anche io|come lei|come te|come voi|pure io)",
            f"(come|da) {TRADES} .. (mi chiedo|vedo|so|trovo|condivido|capisco|le chiedo|ho|sento)",
            "(nuovo|nuova|nuovi) (del mestiere|nel settore|in citta|in zona|del settore|della zona|nel campo)",
            "(anchio|anche io|anche noi|pure io|pure noi) [_] (sono|faccio|gestisco|lavoro|insegno|allevo|coltivo|curo|produco|seguo|mi occupo|ho|abbiamo|facciamo|gestiamo|suono|canto|scrivo|in|all|alla|al|da)",
            f"(sono|faccio|lavoro come|io) [anchio|anche io|pure io|la|il|l|un|una|lo] {TRADES} (a|al|alla|in|di|da|anchio|anche|da|presso|come|ad|del|della)",
            f"(da|tra) {TRADES} a {TRADES}",
            f"(collega|colleghi|colleghe) [_] {TRADES}",
            "(lei|tu|voi) .. io (a|ad|in|al|alla|nel) _",
            "(facciamo|faccio) lo stesso (mestiere|lavoro|errore|turno)",
            "(i miei|le mie|anche i miei|anche le mie|i nostri) (alunni|pazienti|api|pecore|bambini|ragazzi|allievi|ulivi|capre|utenti|vacche|colleghi|forni)",
            "(stesso problema|stessa situazione|stesso mestiere|stesso settore|nostro settore|stessi problemi)",
        ),
        unless_anywhere=SELLS,
        fires=("«Anch'io gestisco» una malga.", "Un saluto «da ostetrica a ostetrica»."),
        quiet=("Anch'io sono imprenditore: facciamo rete.",),
    ),
    "welcome.same-group": Spoken(
        phrases=phrases(
            "(nel|dal|del|stesso|al) [nostro|vostro] (gruppo|coro|comitato|forum|circolo|consiglio|gas) (di|dei|delle|degli|ferie|genitori|del|hai|ha|su|della|{name}|apicoltori)",
            "(siamo|siete|sono|faccio parte|membro|iscritt*) (tutti e due|entrambi|anchio|pure io|tutte e due|del|della) .. (gruppo|associazione|ordine|circolo|coro|comitato|forum|proloco|albo|sezione)",
            "(corso|gruppo|turno|coro|squadra|banda|classe|condominio) (haccp|del sabato|b|a|ferie|di canto|di|del) [_]",
            "(pro loco|protezione civile|croce rossa|misericordia|consiglio distituto|rappresentante di classe|volontari di|parrocchia|comitato)",
        ),
        unless_anywhere=SELLS,
        fires=("Ti ho letta «nel gruppo degli» apicoltori.", "Scrivo per la «Pro Loco»."),
        quiet=("Nel gruppo di imprenditori cerco clienti.",),
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
    "asks.asks-nothing": Spoken(
        phrases=phrases(
            "(non (serve|deve|devi|occorre) (rispondere|rispondermi|che risponda|che rispondi))",
            "(nientaltro|tutto qui|niente di piu|nessuna richiesta|non chiedo (nulla|niente|altro)|senza secondi fini|solo (per|un) (saluto|salutar*|seguir*|legger*))",
            "(volevo|vorrei) (solo|soltanto) (dirle|dirti|salutar*|seguir*|restare|leggere|ringraziar*)",
            "(restare|rimanere|tenerci) in contatto",
        ),
        unless=phrases("(valutare|futur*|opportunita|collabor*|servisse)"),
        unless_anywhere=SELLS,
        fires=("«Volevo solo dirle» che la panchina è stata riparata.", "«Nient'altro», buon lavoro."),
        quiet=("Restare in contatto per future collaborazioni.",),
    ),
    "welcome.way-out": Spoken(
        phrases=phrases(
            "(nessun problema|nessuna fretta|senza fretta|non si preoccupi|non ti preoccupare|capisco benissimo|lo capisco|la capisco|ti capisco|pazienza lo stesso|amici come prima|altrimenti (non importa|pazienza|amen)) [se|per]",
            "se (non puoi|non puo|preferisci|preferisce|non ti va|non le va|non fosse possibile|non ha tempo|non hai tempo|e un periodo pieno) [di no] [lo] (capisco|nessun|pazienza|amici|va|la capisco|ti capisco|non importa|fa niente)",
            "(mi adeguo|quando le e comodo|quando ti e comodo|con i suoi tempi|con i tuoi tempi|se ha tempo|se hai tempo|quando ha un momento|quando hai un momento|due righe bastano|bastano due righe|anche per messaggio|anche solo due righe)",
        ),
        unless_anywhere=SELLS,
        fires=("«Nessuna fretta».", "«Se non può, capisco»."),
        quiet=("Nessuna fretta, bastano 15 minuti di demo.",),
    ),
    "welcome.introduces-themselves": Spoken(
        phrases=phrases(
            "^ [ciao|buongiorno|salve|buonasera] [{name}] sono [la|il|l] {name} [{name}] (di|del|della|la|il|dellufficio|che|e|dello|dei|delle|dal|dalla|hr|vostra|vostro|da)",
            "(sono|mi chiamo) (la|il|l|un|una|{name}) (nuova|nuovo|e sono|mamma|papa|figlia|figlio|vicina|vicino|nipote|pasticceria|bidella|bidello|custode|postina|postino|segretaria|parroco|maestra|maestro|libraio|libraia|portinaia|dirimpettaio|dirimpettaia)",
            "(insegno|lavoro|abito|vivo|gestisco|faccio la|faccio il|studio|dirigo|alleno|suono|canto|curo|coltivo|allevo) (in|a|al|alla|da|nel|nella|da dieci|un|una|il|la|ad|all|presso)",
            "(profilo nuovo|nuovo profilo|ho cambiato profilo|laltro me lhanno)",
        ),
        unless_anywhere=SELLS,
        fires=("«Sono Adele della» biblioteca.", "«Sono la nuova» vicina."),
        quiet=("Sono Rita di una agenzia con soluzioni.",),
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
    "welcome.local-invitation": Spoken(
        phrases=phrases(
            "(la|ti|vi) (invitiamo|aspettiamo|aspetto|invito) [a|al|alla|per|per la] (cena|pranzo|festa|sagra|merenda|grigliata|pizza|castagnata|cerimonia)",
            "(festa|sagra|cena|pizza|castagnata|concerto|presepe|grigliata|tombola|mercatino|patronale|saggio) (di|del|della|per|in|da|dei) (classe|paese|reparto|quartiere|{name}|coscritti|noi|rione|scuola|natale|colleghi)",
        ),
        unless_anywhere=SELLS,
        fires=("«Vi aspettiamo alla castagnata» dietro la chiesa.", "Manca poco alla «festa di paese»."),
        quiet=("La invito a cena: masterclass e posti limitati.",),
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
    "welcome.owns-the-silence": Spoken(
        phrases=phrases(
            "(scusa|scusi|scusami|mi scuso|perdona|perdonami|mi scusi) (il|per|se|del) (silenzio|ritardo|non|il silenzio|il ritardo|non averti|la|averti|avere|aver|rispondo|ci ho)",
            "(ti devo|le devo) (una|un|dei|{number})",
            "(non ti ho|non le ho|non vi ho|non ho) (mai|piu) (scritto|risposto|richiamat*|ringraziat*|cercat*|telefonat*)",
            "(mi sono fatt* viv*|sono sparit*|mi faccio viv*|mi dispiace (di non|non|per il|che)|avrei dovuto|colpa mia|e colpa mia|mi vergogno)",
        ),
        unless_anywhere=SELLS,
        fires=("«Scusa il silenzio».", "«Ti devo una» birra."),
        quiet=("Scusi per il disturbo, ho un'offerta.",),
    ),
    "welcome.particular": Spoken(
        phrases=phrases(
            "(sono|siamo|abito|vivo|lavoro|gestisco|nel|nella|della|dello|degli|dei|alla|dalla|sul|sulla|abbiamo|qui|stiamo) .. (a|di|in|da) {name}",
        ),
        unless=phrases("(a|di|in|da) (linkedin|google|excel|italia|europa)"),
        unless_anywhere=_SELLS_OR_ASKS,
        fires=("Il ponte «della ferrovia di Ovada».", "«Siamo in tre a Bobbio»."),
        quiet=("I clienti della zona di Ovada risparmiano.",),
    ),
}
