"""What the rules on how a note goes about it look for in Italian."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.italian import DAYS, YOUR

OPENINGS: Final[Mapping[str, Spoken]] = {
    "note.rhetorical-question": Spoken(
        phrases=phrases(
            "^ (vuoi|vuole|volete|desideri|desidera|sogni|vorresti|vorrebbe) (piu|guadagnare|aumentare|smettere|finalmente|far crescere|raddoppiare|avere piu|vendere|risparmiare|un reddito|una rendita) ... ?",
            "^ chi non (vuole|vorrebbe|sogna|desidera)",
            "^ (pronto|pronta|pronti) (a|per) (crescere|cambiare|guadagnare|scalare|dare|fare il)",
            "^ perche (pagare|aspettare|continuare|rinunciare|accontentarsi|perdere)",
            "(cosa|che cosa) (aspetti|aspetta|aspettate)",
            "^ [e] (il|la|nostro|nostra) (risultato|segreto|problema|trucco|soluzione|risposta|chiave) ?",
            "fino a quando (vuoi|vuole|volete|continuerai)",
        ),
        fires=(
            "«Chi non vorrebbe» dormire tranquillo?",
            "«Perché pagare» due volte?",
            "Abbiamo cambiato una riga. «Il risultato?» Il doppio dei clienti.",
        ),
        quiet=(
            "Chi non viene domenica? Avanza il pane.",
            "Perché il mulino chiude il lunedì?",
        ),
    ),
    "note.pain-question": Spoken(
        phrases=phrases(
            "(siete|sei|e) (soddisfatt*|content*|aperti|aperto|aperta) (del|della|dei|con|a|ad) _",
            "(avete|ha|hai) (difficolta|problemi|bisogno di (personale|clienti|liquidita)|esigenza|necessita) (a|di|nel|con|per) _",
            "(state|sta|stai) (cercando|valutando) (un|una|nuovi|nuove|soluzioni|fornitori|di|personale|collaboratori)",
            "(gestisci|gestite|gestisce|usi|usate|usa|fai|fate|compili|compilate|paghi|pagate|perdi|perdete) ancora",
            "(quanto|quante|quanti) (paga|pagate|paghi|spende|spendete|spendi|tempo|ore|soldi|clienti|vale|le costa|ti costa|vi costa) .. (perde|perdi|perdete|passate|passi|per te|per lei|energia|luce|bolletta|al mese|ogni|tempo|attualmente)",
            "(sa|sai|sapete) (quanto|quanti|quante|che|perche) .. (perde|perdi|perdete|paga|paghi|spende|costa|clienti|aziende|risparm*|guadagn*|di troppo)",
            "(ha|hai|avete) mai (valutato|provato|considerato|preso in considerazione|sentito|pensato)",
            "(stava|stai|state|sta) (valutando|cercando|pensando) [di] (vender*|cambiar*|un nuovo|nuovi|nuove|investir*|un modo|soluzioni|di)",
            "(vuoi|vuole|volete|vorresti|vorreste|vorrebbe) (vedere|scoprire|sapere|aumentare|ridurre|risparmiare|piu|guadagnare|lavorare|smettere|saperne|essere|diventare|trovare) _",
            "(e se|ma se|cosa faresti se|che ne diresti se) (potessi|potesse|poteste|le dicessi|ti dicessi|vi dicessi|esistesse|ci fosse|bastasse)",
            "(immagino|immagini|immagina) che .. (sia|un tema|una sfida|problema|priorita|tempo)",
            "(alle prese con|il problema e che|il punto dolente|punti dolenti|vi sfuggono|le sfuggono)",
            "(ha|avete|hai|il suo studio ha|la sua azienda ha) gia (un|una|il|la|qualcuno) (pos|gestionale|software|fornitore|consulente|polizza|assicurazione|sistema|piattaforma|sito)",
            f"(qual e|quali sono) (la|il|le|i) {YOUR} [piu|principale|principali] [grande] (sfida|sfide|problema|difficolta|ostacolo|problemi)",
            "(cosa|che cosa) (ti|la|vi) (toglie il sonno|frena|preoccupa di piu|blocca)",
            "(sapevi|sapeva|lo sapevi|sapevate) che",
            "(stanco|stanca|stanchi|stufo|stufa) di (perdere|pagare|lavorare|non|dipendere|cercare)",
            "(hai mai pensato|ha mai pensato|avete mai pensato|ti sei mai chiesto|si e mai chiesto|immagina) [a|di|se|quanto|che|come]",
            "come (gestite|gestisce|gestisci|state gestendo) (oggi|attualmente|al momento)",
        ),
        unless_anywhere=phrases("(tesi|la mia classe|nel nostro reparto)"),
        fires=("«Qual è la vostra sfida»?", "«Stanco di pagare» troppo?"),
        quiet=("Qual è il tuo piano, il terzo?",),
    ),
    "note.vague-job": Spoken(
        phrases=phrases(
            "(figure|profili|professionisti|persone|candidati) come (la sua|il suo|la tua|il tuo|lei|te)",
            "(azienda cliente|cliente leader|nostro cliente|un mio cliente|importante azienda|primaria azienda|importante realta|prestigiosa|multinazionale leader|societa leader)",
            "(per riservatezza|non posso indicare|non posso dire il nome|nome dellazienda in una|ottimo pacchetto|pacchetto retributivo|ral attuale|cv aggiornato)",
            "(ho|avrei|abbiamo|avremmo) (una|un) [_] (posizione|ruolo|opportunita|lavoro|occasione|proposta) (che|per|perfett*|interessant*|ideale|adatt*|molto)",
            "(crescita professionale|nuova sfida|prossimo passo|cambiamento professionale|valutare nuove|aperto a|aperta a|in ascolto)",
            "(cerchiamo|cerco|selezioniamo|sto cercando) [_] [{number}|tre|due] (persone|collaboratori|collaboratrici|ambassador|agenti|venditori|partner|talenti|imprenditori|incaricat*) [_] (ambizios*|motivat*|dinamic*|in|per|plurimandatari|da|che|con|positiv*|automunit*)",
            "(interessante|ottima|grande|unica|nuova|fantastica|eccellente|interessanti|incredibile) (opportunita|posizione|proposta)",
            f"{YOUR} profilo [ci|mi] (sembra|e in linea|interessa|corrisponde|e perfetto|ha colpito|e molto)",
            "(azienda|cliente|realta) (leader|importante|confidenziale|riservata|multinazionale)",
            "(apert*|disponibile) a (nuove opportunita|valutare|nuove sfide|proposte)",
            "(mandami|mi mandi|inviami|mi invii|invia) (il|un) (tuo|suo|cv|curriculum) [cv|curriculum]",
        ),
        unless_anywhere=phrases(
            "({money}|lordi|contratto|turni|sede di|{number} mila|concorso|per noi direttamente)",
            "ral (di|da|tra|{number})",
        ),
        fires=("Ho una «interessante opportunità».", "È «aperta a nuove sfide»?"),
        quiet=("Nuova posizione a Bari, RAL 34.000.",),
    ),
    "note.teaser": Spoken(
        phrases=phrases(
            "(ti|le|vi) (spiego|mostro|svelo) (un|il|come|cosa|tutto|perche|in privato)",
            "(accetta|accetti|rispondi|risponda|scrivimi|contattami|mi scriva|chiamami) e",
            "(un trucco|il segreto|un segreto|il metodo|scopri come|scopra come|scoprire come|curioso di sapere|vuoi sapere come)",
            "(ho in mente|avrei in mente|ho pensato) (un|una|a te|a lei|a voi|qualcosa)",
            "(ti ho pensat*|ho pensato subito|penso che ti|sarebbe perfett*|saresti perfett*|fa al caso)",
            "(ho|abbiamo|avrei) (qualcosa|una cosa|una proposta|unidea|un progetto|un opportunita|unopportunita) (che|per te|per lei|per voi|di interessante|di speciale)",
            "(non posso|preferisco non) (dire|spiegare|anticipare) (di piu|qui|altro|tutto|per iscritto)",
            "(potrebbe|puo|potrebbero) (interessarti|interessarle|interessarvi|cambiarti|fare al caso)",
            "(accetta|rispondimi|scrivimi) e (ti|le) (spiego|racconto|dico)",
        ),
        fires=("«Ho qualcosa per te».", "«Potrebbe interessarle» molto."),
        quiet=("Ho qualcosa nella scarpa.",),
    ),
    "note.found-profile": Spoken(
        phrases=phrases(
            f"(visto|trovato|notato|incontrato|visitato|guardando|imbattuto nel|imbattuta nel) [il|con|sul|interesse] [il] {YOUR} (profilo|percorso)",
            f"{YOUR} profilo mi ha (colpito|incuriosito|interessato|ispirato)",
        ),
        unless_anywhere=phrases(
            "(articolo|tesi|libro|hai lavorato|ha lavorato|stesso|stessa|collega|{number}|selezione|ral|indeterminato|laurea|studi|studio|tirocinio|anchio|anche io)"
        ),
        fires=("Ho «trovato il suo profilo».", "Il «tuo profilo mi ha colpito»."),
        quiet=("Ho visto il tuo profilo: stessa scuola a Bra!",),
    ),
    "note.flattery": Spoken(
        phrases=phrases(
            f"{YOUR} (percorso|profilo|esperienza|storia|carriera|contenuti) (e|mi|davvero|sono) [davvero|molto] (impressionante|ammirevole|ispira|incredibile|notevole|interessante|ispiranti)",
            "(mi ispira|mi ispiri|ispirazione|stimolante percorso)",
            "complimenti (per il|per la|per i|al|ai) [tuo|suo|tua|sua|tuoi|suoi|vostri|vostro] (profilo|percorso|carriera|contenuti|risultati|successi|attivita|tutto quello|post)",
            "(bel|ottimo|bellissimo|interessante|splendido) (percorso|profilo)",
            "profilo (davvero|molto) (interessante|bello)",
            "(contenuti|profilo|percorso|post) (interessanti|interessante|stimolante|stimolanti|di valore)",
            "(persone|professionisti|menti|donne) (come te|come lei|ispiranti|straordinarie|brillanti)",
            "(ammiro|adoro) (molto|il tuo|il suo|quello che)",
        ),
        unless_anywhere=phrases("(articolo|capitolo|tesi|libro|lezione|relazione|{number})"),
        fires=("Il «tuo percorso è davvero notevole».", "«Persone come te» sono rare."),
        quiet=("Complimenti per il libro, capitolo 4 bellissimo.",),
    ),
    "note.network-growth": Spoken(
        phrases=phrases(
            "(crescere insieme|creare valore|fare la differenza insieme|sostenerci|aiutarci a vicenda|supporto reciproco|reciproco vantaggio|scambio reciproco)",
            "(collegarmi|connettermi|entrare in contatto|mettermi in contatto) con .. (professionisti|imprenditori|persone|manager|realta|decisori|aziende|figure)",
            "(cerchiamo|cerco) (partner|collaboratori|collaborazioni|ambassador|rivenditori|distributori|affiliati|agenti|realta|aziende|imprenditori|nuovi)",
            "(ampliando|ampliare|allargare|allargando|espandendo|creare|creando|costruendo|costruire|sviluppare|crescere) [_] [la|il|una|un] [mia|mio|nostra|nostro] (rete|network|cerchia|giro|team|community|squadra)",
            "(facciamo rete|fare rete|entrare in rete|fare sinergia|mettersi in rete|fare squadra|unire le forze)",
            "(far|fare|entrare a far|entri a far) parte (della|del|di) [mia|nostra|nostro] (cerchia|rete|community|network|gruppo|club|squadra|team)",
            "(sinergie|sinergia|collaborazione reciproca|collaborazioni|vantaggio reciproco|opportunita di collaborazione|valutare una collaborazione|possibile collaborazione|mi farebbe piacere collaborare|interessati a collaborare|partnership)",
            "(persone|professionisti|menti|gente|imprenditori) (brillanti|positive|in gamba|motivate|ambiziose|interessanti|stimolanti|affini|come)",
            "(averla|averti|avervi) (tra|fra|nella) [i|le|la] [miei|mie|mia] (contatti|collegamenti|rete|cerchia)",
            "(ampliare|ampliando|espandere|allargare|far crescere|estendere) (la|il) [mia|mio] (rete|network|networking|cerchia)",
            "(mi piace|amo|mi piacerebbe|adoro) (connettermi|conoscere|entrare in contatto) [con] (persone|professionisti|gente|menti|leader)",
            "(possibili|eventuali|creare|future|potenziali) (sinergie|collaborazioni)",
            "fare networking",
        ),
        unless=phrases("(appena arrivat*|mi sono trasferit*|associazione)"),
        fires=("Vorrei «ampliare la mia rete».", "Penso a «possibili sinergie»."),
        quiet=("La rete del campo è rotta.",),
    ),
    "note.closing-line": Spoken(
        phrases=phrases(
            "^ (ne parliamo|interessato|interessata|curioso|curiosa|ti incuriosisce|le va di parlarne|ti va di saperne|vuoi saperne|vuole saperne|che dice|cosa ne pensa|cosa ne dici|cosa ne dice|posso contare su|quando ci sentiamo|quando possiamo sentirci|ci sentiamo|fissiamo|le fisso|ti mando il link|le lascio il link|ti mando linvito|vuoi vedere) ... ?",
            "(ne parliamo|quando ci sentiamo|vuole saperne di piu|vuoi saperne di piu|le mando i dettagli) ?",
            "(attendo|aspetto|in attesa di) (un|una|il|tuo|suo|vostro) (cenno|suo|tuo|vostro|riscontro|risposta|contatto|cortese)",
            "^ (ne parliamo|ci sentiamo|che ne dici|che ne dice|che ne pensi|ti va|le va|le interessa|ti interessa|interessati|posso mandarle) ?",
            "(resto|rimango) in attesa (di|del)",
            f"{DAYS} o {DAYS}",
        ),
        unless_anywhere=phrases("(contratto|ral|tesi|congresso|cena|preventivo|riunione di)"),
        fires=("«Ne parliamo?»", "«Martedì o giovedì»?"),
        quiet=("Ci sentiamo dopo la cena?",),
    ),
    "note.who-decides": Spoken(
        phrases=phrases(
            "(e|sei|siete|sarebbe) (lei|tu|voi) (la figura|la persona|il responsabile|la responsabile|il referente|la referente|che si occupa|che segue|che gestisce|a occuparsi|chi decide|il titolare)",
            "(mi|ci) (indica|indichi|indicare|dice|puo indicare|puo dire|sa dire) .. (a chi|con chi|chi|la persona|il referente|un recapito|il contatto|rivolgermi)",
            "(se non e lei|in caso contrario|se non fosse lei|non e lei) .. (chi|persona|rivolger*|indicare|dice)",
            "(il|la|un) (referente|responsabile|decisore) (per|degli|acquisti|it|hr|commerciale|amministrativo|marketing)",
            "chi (decide|si occupa|gestisce|e il responsabile|segue) ... (azienda|acquisti|voi|marketing|formazione|it|benefit|assicurazioni|decisioni)",
            "(con chi|a chi) (posso|dovrei|devo|potrei) (parlare|rivolgermi|scrivere)",
            "(responsabile|persona) (acquisti|del marketing)",
        ),
        unless_anywhere=phrases("(paziente|mio figlio|mia figlia|tirocinio|bando|sinistro)"),
        fires=("«Chi decide gli acquisti da voi»?", "«Con chi posso parlare» di polizze?"),
        quiet=("Sono un paziente, con chi posso parlare?",),
    ),
}
