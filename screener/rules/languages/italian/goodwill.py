"""What the rules on customers, fellows, readers and kind offers look for in Italian; quiet in a text that sells."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.selling import SELLS
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.italian import TRADES, WORK, YOUR

_PUBLISHED: Final = (
    f"({WORK[1:-1]}|ricetta|idea|trucco|consiglio|spiegazione|esempio|formula|frase|pagina|metodo|scheda)"
)

GOODWILL: Final[Mapping[str, Spoken]] = {
    "welcome.asks-small-advice": Spoken(
        phrases=accented(
            "(cosa|che|quale) [_] (mi consiglia|mi consigli|mi consiglieresti|mi consiglierebbe|mi suggerisce|mi suggerisci|farebbe al mio|faresti al mio)",
            "(potrebbe|potresti|può|puoi|saprebbe|sapresti) (consigliarmi|indicarmi|suggerirmi|orientarmi) (un|una|da dove|dove|se|come|qualche) _",
            "(vorrei|mi piacerebbe|penso di|sto pensando di) (cambiare mestiere|cambiare lavoro|dedicarmi|riqualificarmi|specializzarmi|iscrivermi) (e|a|al|alla|in|per) _",
            "(non so se|sono indecis* se|sono indecis* tra|sono in dubbio tra) (fare|iscrivermi|scegliere|l'|il|la|tentare|proseguire) _",
        ),
        unless_anywhere=SELLS,
        fires=("«Potrebbe consigliarmi un libro» per cominciare?", "«Vorrei dedicarmi al restauro»."),
        quiet=(
            "Che software mi consiglia? La nostra agenzia ne vende uno.",
            "Come scegliete il fornitore di paghe?",
        ),
    ),
    "welcome.congratulates": Spoken(
        phrases=accented(
            "(congratulazioni|complimenti|auguri|bravi|brava|bravo) (per|a tutti per|a voi per) (il|la|lo|i|le|gli|quel|quella|l'|aver|come) [_] (premio|libro|concorso|restauro|mostra|pensione|laurea|dottorato|concerto|nascita|vittoria|spettacolo|traduzione|articolo|elezione|cattedra|gara|raccolto|riapertura|vino|puntata)",
            "(che|bella|splendida|ottima) (bella notizia|notizia|gioia) (il|la|che|del|della|per|sapere|leggere) _",
            "(mi fa piacere|sono felice|sono contento|sono contenta|felicissim*) (per|che|di sapere|di leggere|della|del) (tu|lei|la|il|abbiate|sia|tua|tuo|hai|abbia|che) _",
        ),
        unless=accented("(promozione|nuovo incarico|selezionat*|profilo|percorso|traguardo)"),
        unless_anywhere=SELLS,
        fires=(
            "«Complimenti per il premio» del conservatorio!",
            "«Che bella notizia la biblioteca» riaperta.",
        ),
        quiet=("Congratulazioni per la promozione!", "Complimenti per il profilo."),
    ),
    "welcome.fellow": Spoken(
        phrases=accented(
            f"(anch'io|anche io|pure io) (sono|faccio) [un|una|la|il|l'] {TRADES} _",
            f"sono {TRADES} (come lei|come te|anch'io|anche io|pure io)",
            "(anch'io|anche noi|anche io|pure noi|da noi anche) (lavoro|insegno|coltivo|abbiamo|ho|faccio|facciamo|allevo|restauro|alleviamo|suono|curo) (in|un|una|di|nella|nel|il|la|le|i|con|alla) _",
            "(stesso|stessa) (mestiere|lavoro|reparto|problema qui|corsia|barca)",
            "(collega|colleghi|colleghe) (di mestiere|di reparto|di sventura|di lavoro|della valle) [_]",
            "(da noi|qui da noi) (succede|capita|è) (lo stesso|uguale|la stessa cosa|identico) [_]",
        ),
        unless=accented("(imprenditor*|coach|leader|networking|investitor*)"),
        unless_anywhere=SELLS,
        fires=("«Anch'io sono apicoltrice a» Nuoro.", "«Da noi succede lo stesso ogni» maggio."),
        quiet=("Anch'io sono coach.", "La nostra agenzia lavora con altri dentisti."),
    ),
    "welcome.knows-who-you-know": Spoken(
        phrases=accented(
            "(conosciamo|abbiamo conosciuto) (entrambi|entrambe|tutti e due|tutte e due) {name}",
            "(ha conosciuto|hai conosciuto|conosce|conosci) [bene|anche|mio padre|mia madre] {name}",
            "{name} (ci ha presentat*|è mio vicino|è mia vicina|è mio cognato|è un amico comune|mi ha parlato)",
        ),
        unless=accented("({number} contatti|collegamenti in comune|piattaforma)"),
        unless_anywhere=SELLS,
        fires=("«Conosciamo entrambi Odilia» Marchi.", "Credo che lei «ha conosciuto Bruno» Rocca."),
        quiet=("Abbiamo 23 collegamenti in comune.", "Conosce la nostra piattaforma?"),
    ),
    "welcome.offers-introduction": Spoken(
        phrases=accented(
            "(posso|potrei) (presentarti|presentarle|presentarvi|metterti in contatto|metterla in contatto|darti il numero|darle il numero|passarti il numero) [_] (a|alla|al|con|di|del|della) _",
            "se (vuoi|vuole|le serve|ti serve) (ti|la|le) (presento|metto in contatto|passo il numero|do il numero) _",
            "(dovresti|dovrebbe) (conoscere|parlare con|chiamare) {name}",
            "(conosco|so di) (qualcuno|uno|una|un|chi) [_] (che|dove) (ti|le|può|potrebbe|sa|ripara|presta|fa|affitta|alleva) _",
        ),
        unless=accented("(nostro|nostra|il mio consulente|il mio team|catalogo)"),
        unless_anywhere=SELLS,
        fires=("«Dovresti conoscere Wanda», del museo.", "«Se vuole le passo il numero del» mugnaio."),
        quiet=("Potrebbe presentarmi al suo direttore?", "Posso presentarle il nostro consulente."),
    ),
    "welcome.plain-customer": Spoken(
        phrases=accented(
            "quanto (costa|costano|costerebbe|viene|vengono|verrebbe|prende|prendete|chiede|chiedete) [_] (il|la|lo|i|le|un|una|per|a|l'|riparare|fare) _",
            "(che|qual è il|quali sono i) (prezzo|prezzi|costo|tempi) [_] (per|di|del|della|avrebbe|fate|per un|sarebbe) _",
            "(mi serve|ci serve|ci servirebbe|mi servirebbe|vorrei|vorremmo|avrei bisogno di|avremmo bisogno di) (prenotare|ordinare|comprare|noleggiare|affittare|un preventivo per|far riparare|iscrivere) _",
            "(fate|avete|vendete|riparate|consegnate|affittate|accettate|prendete) [_] [ancora|anche] (posti|posto|una camera|un tavolo|consegne|il sabato|cani|disponibilità|preventivi per|libere) [_]",
            "(è|sono) ancora (disponibile|disponibili|in vendita|libero|libera|liberi) ?",
        ),
        unless=accented("(link|articolo|lead|attualmente|vostro team|tua attività|follower|domicilio)"),
        unless_anywhere=SELLS,
        fires=("«Quanto costa riparare una pendola»?", "«Vorremmo prenotare il» rifugio per luglio."),
        quiet=("Quanto costa un link nel tuo articolo?", "Quanto costa un cliente perso? Aiutiamo aziende."),
    ),
    "welcome.small-favour": Spoken(
        phrases=accented(
            "(ti ricordi|si ricorda|vi ricordate) (chi|dove|come|quale|il nome|di che) _",
            "(hai|avete) ancora (il|la|le|i|lo) (codice|chiave|chiavi|piantina|modulo|foto|verbale|ricetta|numero|spartito|appunti|contatto) [_]",
            "(puoi|potresti) (avvisare|portarmi|tenermi|passarmi|prestarmi|lasciarmi|dirgli|dirle) (tu|il|la|le|un|una|che|in|al) _",
        ),
        unless=accented("(voto|like|condividere|proposta|link|rete|fattura|curriculum)"),
        unless_anywhere=SELLS,
        fires=("«Ti ricordi chi fece» le scatole?", "«Hai ancora il codice dell'armadio»?"),
        quiet=("Puoi mettere un like al mio post?", "Potresti condividere la proposta?"),
    ),
    "welcome.something-wrong": Spoken(
        phrases=accented(
            "(il mio|la mia|il nostro|la nostra|l') (ordine|pacco|prenotazione|fattura|caldaia|porta|consegna|spedizione|lavatrice) [_] [_] (non è arrivat*|non arriva|è arrivat* rott*|è sbagliat*|non funziona|non parte|perde acqua|si blocca)",
            "che (mi|ci) (avete|ha) (vendut*|montat*|installat*|consegnat*|spedit*|riparat*|mandat*) _",
            "(mi|ci) (avete|hanno|ha) (addebitat*|fatturat*|fatto pagare) (due volte|il doppio|in più|per errore)",
            "nessuno (risponde|mi risponde) (in|al|alla|da|nel) _",
        ),
        unless=accented("(tuo sito perde|bolletta|risparmi*|audit)"),
        unless_anywhere=SELLS,
        fires=("«Il mio pacco non è arrivato».", "«Nessuno risponde in negozio»."),
        quiet=("La sua bolletta non scende, parliamone.", "Il vostro sito non vende."),
    ),
    "welcome.took-it-in": Spoken(
        phrases=accented(
            f"{YOUR} {_PUBLISHED} ... (mi ha aiutat*|ci ha aiutat*|mi è servit*|ci è servit*|mi ha fatto|mi ha dato|mi ha insegnato|mi ha commoss*|ci ha salvat*|mi ha salvat*|mi ha risparmiato|mi ha ricordato)",
            f"(ho provato|ho usato|ho fatto|ho stampato|abbiamo provato|abbiamo usato|ho letto ai) (il|la|i|le|lo) {YOUR} {_PUBLISHED}",
            "(aveva|avevi|avevate) ragione (su|sul|sulla|sui|a|quando|riguardo) _",
            f"grazie (al|alla|ai|alle) {YOUR} (lettera|consiglio|consigli|lezione|lezioni|ricetta|articolo|libro|spiegazione|guida|scheda) _",
        ),
        unless=accented("(profilo|percorso|contenuti|azienda|energia)"),
        unless_anywhere=SELLS,
        fires=("«Ho provato la tua ricetta» domenica.", "«Avevi ragione sulla brina»."),
        quiet=("Il suo profilo mi ha aiutato.", "I tuoi contenuti sono fantastici, colleghiamoci!"),
    ),
}
