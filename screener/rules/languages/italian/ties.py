"""What the rules on ties between two people look for in Italian; they stay quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.italian.selling import SELLS, SELLS_OR_ASKS
from screener.rules.languages.words.italian import PLACES, TOLD, TRADES

_YOUR = "(tuo|tua|tuoi|tue|suo|sua|suoi|sue|vostro|vostra|vostri|vostre)"

TIES: Final[Mapping[str, Spoken]] = {
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
            "(ci saro|ci sono|saro|vado|vengo|partecipo|partecipero|iscritt*) (anchio|anche io|pure io) .. (a|al|alla|allo|il|di|per)",
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
        unless=phrases(
            "(collegamento|connessione|contatto|tempo|attenzione|accettat*|richiesta|disponibilita|risposta)"
        ),
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
            "(mi candido|mi sono candidat*|sono candidat*|ho fatto domanda|mi hanno pres*|mi hanno assunt*) (a|al|alla|in|come|per|da|nel)",
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
            "(capire|sapere|chiederle|chiederti) .. (come|com) .. (lavoro|mestiere|professione)",
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
    "welcome.local-invitation": Spoken(
        phrases=phrases(
            "(la|ti|vi) (invitiamo|aspettiamo|aspetto|invito) [a|al|alla|per|per la] (cena|pranzo|festa|sagra|merenda|grigliata|pizza|castagnata|cerimonia)",
            "(festa|sagra|cena|pizza|castagnata|concerto|presepe|grigliata|tombola|mercatino|patronale|saggio) (di|del|della|per|in|da|dei) (classe|paese|reparto|quartiere|{name}|coscritti|noi|rione|scuola|natale|colleghi)",
        ),
        unless_anywhere=SELLS,
        fires=("«Vi aspettiamo alla castagnata» dietro la chiesa.", "Manca poco alla «festa di paese»."),
        quiet=("La invito a cena: masterclass e posti limitati.",),
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
        unless_anywhere=SELLS_OR_ASKS,
        fires=("Il ponte «della ferrovia di Ovada».", "«Siamo in tre a Bobbio»."),
        quiet=("I clienti della zona di Ovada risparmiano.",),
    ),
}
