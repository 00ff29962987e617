"""What the rules on what is asked look for in Italian."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.italian import DAYS, MAY, MIN, MINUTES

ASKS: Final[Mapping[str, Spoken]] = {
    "asks.call": Spoken(
        phrases=phrases(
            "(sarebbe|e|saresti|sei|siete) (disponibile|disponibili|dispost*|apert*|interessat*) (a|ad|per) (un|una|parlarne|sentirci|fissare|valutare|conoscere|scambiare|incontrarci|approfondire) _",
            f"{MINUTES} {MIN} (al telefono|in call|in videochiamata|di call|su zoom|su teams|di telefonata|per parlarne|con il mio|del suo tempo|del tuo tempo|la prossima|questa settimana|per mostrar*|per capire)",
            f"(bastano|basterebbero|bastassero|dedicami|dedicarmi|mi dedica|mi dedichi|trovare|trovasse|ritagliar*|ruber*|rubo|concede*|serve|servono) [solo|appena|circa] {MINUTES} {MIN}",
            "(le va|ti va|vi va|possiamo|potremmo|quando possiamo|quando potremmo|vogliamo|riusciamo a) [di|una] (sentirci|una call|una chiamata|una videochiamata|fissare|vederci online|parlarne|fare una call|sentirci un|organizzare|fissare una)",
            "(fissiamo|fissare|prenotiamo|prenota|prenotare|organizziamo|programmiamo) (una|un|la) (demo|call|videocall|incontro|appuntamento|chiamata|videochiamata|telefonata|presentazione|riunione|zoom)",
            "(quando|a che ora|in che giorno|che giorno) (posso|possiamo|potrei|potremmo|la|ti) .. (chiamar*|sentir*|parlar*|telefonar*|trov*|contattar*|incontrar*|disturbar*)",
            "(fissare|fissiamo|organizzare|organizziamo|programmare|fare|facciamo|prenotare) [una|un] [breve|veloce|rapida] (chiamata|call|videochiamata|incontro|riunione|zoom|chiacchierata|appuntamento|telefonata)",
            "(breve|veloce|rapida) (chiamata|call|videochiamata|chiacchierata|telefonata)",
            f"(hai|ha|avrebbe|avresti|bastano|dedicarmi|rubarle|rubarti|sentirci) {MINUTES} {MIN}",
            "(caffe virtuale|quattro chiacchiere)",
        ),
        unless_anywhere=phrases(
            "(tesi|laurea|tirocinio|candidat*|indeterminato|ral|selezione|concorso|studente|studentessa|scienze|tecnico|guasto|sinistro|scuola)"
        ),
        fires=("«Possiamo fissare una» chiamata?", "«Avrebbe 15 minuti»?"),
        quiet=("Il treno impiega 15 minuti.",),
    ),
    "asks.contact-details": Spoken(
        phrases=phrases(
            "(mi indica|mi indichi|mi lasci|mi lascia|mi fornisce|puo fornirmi|mi dia|ci lascia|mi gira) (un|il|il suo|la sua|una|la) (recapito|numero|mail|email|cellulare|telefono|contatto|riferimento|indirizzo)",
            "(lasci|lascia|lasciami|lasciaci|inviami|scrivimi|mandami) (il tuo|il suo|la tua|la sua|un) (numero|recapito|mail|email|contatto|cellulare|telefono)",
            "(mi dai|mi da|mi lasci|mi lascia|lasciami|mandami|mi mandi|mi passi|passami|qual e) (il|la|un) [tuo|suo|tua|sua] (numero|telefono|cellulare|mail|email|contatto|indirizzo|whatsapp)",
        ),
        unless=phrases("(foto|verbale|cena|consegna)"),
        fires=("«Mi dai il tuo numero»?", "«Qual è il suo indirizzo»?"),
        quiet=("Mi dai il tuo indirizzo per la consegna?",),
    ),
    "asks.send-material": Spoken(
        phrases=phrases(
            "(ti|le|vi|glielo|te lo|gliela) (mando|invio|giro|lascio|allego|inoltro) (il link|linvito|la brochure|la presentazione|il catalogo|il listino|la proposta|una proposta|unofferta|due righe|del materiale|i dettagli|un estratto|la scheda|il volantino|un video|una demo|la locandina)",
            "(le|ti|vi) (interessa|interesserebbe|andrebbe|farebbe piacere) (ricevere|riceverlo|riceverla|saperne|approfondire|un preventivo|una demo|provare|provarlo)",
            "(posso|possiamo|vuole che|vuoi che) [ti|le|vi] (inviarle|inviarti|mandarle|mandarti|mandi|invii|mandarvi|inviarvi) [un|una|il|la|piu] (presentazione|informazioni|materiale|proposta|brochure|catalogo|video|demo|dettagli|documento)",
            "(le|ti|vi) (invio|mando|allego|lascio) [il|la|un|una] (nostro|nostra|presentazione|catalogo|brochure|proposta|link|materiale)",
        ),
        unless_anywhere=phrases(
            "(come daccordo|mi hai chiesto|mi aveva chiesto|assunzione|foto|foto s|fotos|cv|curriculum|verbale|relazione|tesi|candidat*|selezione|concorso|articolo|appunti|numero di|preventivo per|concorso)"
        ),
        fires=("«Posso mandarle una presentazione»?", "«Ti lascio il link»."),
        quiet=("Come d'accordo, le invio il materiale.",),
    ),
    "asks.referrals": Spoken(
        phrases=phrases(
            "(conosci|conosce|conoscete|hai in mente|ha in mente) (qualcuno|qualche|altre persone|altri|aziende|persone|colleghi) .. (interessat*|che|cui|bisogno|cerca*|vuole|vogliono)",
            "(passaparola|mi segnali|segnalarmi|mi segnala) .. (nomi|nominativ*|colleghi|aziende|persone|contatti)",
            "(conosci|conosce) qualcuno (che|a cui|interessato) (possa|abbia|cerchi|voglia|potrebbe|interessi|sia)",
            "({number}|tre|cinque|dieci) (nominativi|contatti|referenze)",
        ),
        unless=phrases("(stanza|appartamento|tesi|cane)"),
        fires=("«Conosce qualcuno che possa» volerlo?", "Mi servono «dieci nominativi»."),
        quiet=("Conosci qualcuno che affitti una stanza?",),
    ),
    "asks.spread-the-word": Spoken(
        phrases=phrases(
            "(seguimi|seguiteci|seguici|iscriviti|condividi|condividete|lascia un commento|passa parola|fate girare)",
            "(mi metti|metti|mi metteresti|mettere|lasci|lasciami|mi lasci|lasciare|lasciate) [un|una|il] (like|mi piace|commento|cuore|follow|reaction)",
            "(condividi|condividere|condividerlo|condividilo|condivida|rilancia|repost|ricondividi|commenta|commentare|taggare|tagga|inoltrare|far girare|fai girare|diffondere) .. (post|pagina|annuncio|iniziativa|tua rete|sua rete|contatti|colleghi|amici|follower)",
            "(segui|seguire|seguirmi|seguimi|segua|seguici|iscriviti) (la|il|al|alla|su|mio|sul) [mia|mio|nostra|nostro] (pagina|canale|profilo|newsletter|instagram|podcast|account)",
            "(newsletter|canale|podcast) .. (iscriver*|iscriviti|link|seguir*)",
            "(condividi|condivida|condividere|condividilo|diffondi|diffondere|inoltra|inoltri) [il|questo|la|con|nostro|a] [mio|nostro|i|la|tuoi|mia] (post|video|link|progetto|rete|contatti|follower|campagna|libro|colleghi|evento)",
            "(metti|lascia|mettere|un) (un|mi piace|like) [like|mi piace] (al|alla|a|sulla)",
            "(segui|seguire|segua) la (mia|nostra) pagina",
        ),
        fires=("«Condividi il mio post».", "«Segui la nostra pagina»."),
        quiet=("Condivido l'orto con Rosa.",),
    ),
    "asks.endorsement": Spoken(
        phrases=phrases(
            "(recensione|recensioni|testimonianza|raccomandazione|raccomandazioni|stelle) .. (reciproc*|scambio|google|linkedin|a 5 stelle|ricambio|positiva|la tua|la sua)",
            "(scambio|scambiamoci|ricambio) [di|la|una|il|volentieri] (recension*|raccomandazion*|like|segnalazion*|follow|favore|volentieri)",
            "(confermare|confermi|conferma|confermarmi) (le mie|la mia|mie) (competenze|competenza)",
            "(scrivere|scrivermi|lasciare|lasciarmi|lasci|lasciami|scrivi|scrivimi) [una|la] [breve|bella|tua|sua] (recensione|raccomandazione|testimonianza|referenza)",
        ),
        unless_anywhere=phrases("(prof*|abbiamo lavorato|dottorato|hotel)"),
        fires=("Può «lasciarmi una recensione»?", "Ti va di «scrivere una testimonianza»?"),
        quiet=("Professoressa, può scrivermi una referenza?",),
    ),
    "asks.vague-talk": Spoken(
        phrases=phrases(
            "(mi racconti|raccontarmi|cosi mi racconti|dimmi) (di cosa|cosa|un po) (ti occupi|fai|di te)",
            "di cosa (ti occupi|si occupa|vi occupate)",
            "(sottopor*|parlar*|propor*) (le|ti|di|un|una) [_] (idea|unidea|progetto|proposta)",
            "(ho in mente|avrei|ho) (un progetto|unidea|una proposta|un progettino)",
            "(scambiare|scambiarci|scambio di) (idee|opinioni|due parole|quattro chiacchiere|esperienze)",
            "(mi piacerebbe|vorrei|sarebbe bello) (confrontarmi|parlarti|conoscerti|conoscerla|scambiare|fare due chiacchiere) [con|due|meglio]",
        ),
        unless_anywhere=phrases("(tesi|tirocinio|{number})"),
        fires=("«Vorrei scambiare» idee.", "«Mi piacerebbe confrontarmi con» lei."),
        quiet=("Vorrei parlarti della tesi.",),
    ),
    "asks.demonstration": Spoken(
        phrases=phrases(
            "(propongo|fissiamo|fissare|facciamo|fare|organizziamo|organizzare|prenotare|breve|veloce|rapida|nostra) [una] (demo|dimostrazione|presentazione online)",
            f"{MAY} (mostrar*|illustrar*|presentar*|farle vedere|farti vedere|farvi vedere|dimostrar*) _",
            "(vuole|vuoi|volete) (vederlo|vederla|vedere|provarlo|provarla|provare) (in|come|i|la|il|gratis|una)",
        ),
        unless=phrases("(presentarmi|tesi|foto|classe|errore|{name} che)"),
        fires=("Le «propongo una demo».", "«Posso mostrarle come» funziona?"),
        quiet=("Vorrei presentarmi alla classe.",),
    ),
    "asks.slot": Spoken(
        phrases=phrases(
            f"(le propongo|ti propongo|le fisso|ti fisso|propongo|la chiamo|ti chiamo|la chiamera|le telefono|la sento|passo|la trovo) .. ({DAYS[1:-1]}|il {{number}}|alle {{number}}|settimana)",
            f"{DAYS} .. (potrebbe andare|puo andare|le va bene|ti va bene|le andrebbe|va bene per) .. ?",
            "(solo|mi dica|mi dici) .. (mattina o pomeriggio|mattina o sera|lunedi o|martedi o)",
        ),
        unless_anywhere=phrases(
            "(chiavi|caldaia|ritiro|consegna|preventivo per|misure|colloquio|turno|pallet|prova|candidat*|verbale)"
        ),
        fires=("«Le propongo martedì» alle dieci.", "«Giovedì potrebbe andare?»"),
        quiet=("Per la caldaia passo martedì.",),
    ),
    "asks.introduction": Spoken(
        phrases=phrases(
            "(potrebbe|puoi|puo|potresti|mi puoi|mi potrebbe|ti andrebbe di|le andrebbe di) (presentarmi|introdurmi|mettermi in contatto|farmi da tramite|fare da tramite|darmi il contatto|girarmi il contatto)",
            "(vedo|ho visto|so) che (conosce|conosci|conoscete|hai tra i contatti|ha tra i contatti|sei collegat*|e collegat*|lavora con|lavori con) .. _",
            "(un|una) (presentazione|introduzione|contatto) (con|a|al|alla|presso) _",
        ),
        unless_anywhere=phrases("(tesi|ti presento|le presento|mi ha detto)"),
        fires=("«Potrebbe presentarmi» il sindaco?", "«Vedo che conosce Tonelli»."),
        quiet=("So che conosce la mappa, me lo ha detto: mi ha detto bene.",),
    ),
    "asks.vote": Spoken(
        phrases=phrases(
            "(vota|votami|votaci|votate|votarci|votarmi|un voto|il tuo voto|il suo voto|una firma|firma la|firmare la|firmate|sostienici|sostieni) .. (petizione|per|concorso|premio|progetto|link|qui|a|finale)",
        ),
        unless=phrases("(assemblea|condominio|verbale)"),
        fires=("Dacci «un voto per la finale».", "«Firma la petizione»."),
        quiet=("Il voto dell'assemblea è a verbale.",),
    ),
    "asks.money": Spoken(
        phrases=phrases(
            "(donazione|donazioni|raccolta fondi|crowdfunding|contributo economico|un contributo|iban per|sponsorizzare|cinque per mille|5 per mille|adotta|finanziatori|soci finanziatori)",
            "(cerco|cerchiamo|cercasi) (investitori|finanziatori|soci|sponsor|fondi)",
            "(prestito|anticipo|ricarica) .. (urgente|restituisco|ti rendo|di {money}|subito)",
        ),
        unless_anywhere=phrases("(fattura|preventivo|acconto|come daccordo|cumulo)"),
        fires=("Fai una «donazione».", "«Cerchiamo investitori» per il progetto."),
        quiet=("Per la fattura serve un contributo di 2 euro.",),
    ),
    "asks.survey": Spoken(
        phrases=phrases(
            "(compilare|compila|compili|compilarmi|rispondere a|risponda a|rispondi a|partecipare a) [il|un|al|questo|mio|breve|nostro|qualche] [breve|mio|nostro] (questionario|sondaggio|form|indagine|survey|domande)",
            "(questionario|sondaggio) .. (minuti|anonimo|link|compilar*|{link})",
        ),
        fires=("Puoi «compilare il mio questionario»?", "Un «sondaggio di cinque minuti»."),
        quiet=("Il sondaggio diceva altro.",),
    ),
    "asks.join": Spoken(
        phrases=phrases(
            "(entra|entri|unisciti|si unisca|unirti|unirsi|entrare|partecipa|partecipare|aderire|aderisci) (nel|nella|al|alla|a|in) [nostro|nostra|mio|mia] (gruppo|community|canale|club|progetto|network|team|percorso|rete|squadra|iniziativa|programma|accademia|academy)",
            "(ti aggiungo|la aggiungo|ti inserisco|ti iscrivo) (al|alla|nel|nella|a)",
        ),
        unless=phrases("(coro|comitato|condominio|turno|classe|ferie)"),
        fires=("«Unisciti alla nostra community».", "«Ti aggiungo al» canale."),
        quiet=("Entra nel gruppo ferie del turno B.",),
    ),
}
