"""What firms present to Italian readers: a man for the area, an invention, a cause, candidates, hands elsewhere."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.italian import DAYS

_BUYS: Final = accented(
    "(mi serve|ci serve|ci servirebbe|mi servirebbe|vorrei ordinare|vorremmo ordinare|preventivo per|mi sono candidat*|tirocinio|tesi|ral|tempo indeterminato|anch'io|come d'accordo|come promesso|mi hai chiesto|mi aveva chiesto)"
)

ENVOYS: Final[Mapping[str, Spoken]] = {
    "note.territory-rep": Spoken(
        phrases=accented(
            "(sono|sarò|da oggi sono) [il|la] (suo|tuo|vostro|sua|tua|vostra|nuovo|nuova) [nuovo|nuova] (referente|agente|consulente|commerciale|responsabile|riferimento|account) [di|per|della|del] (zona|le|la|il|i|polizze|area|vostra)",
            f"(passo|passerò|sarò|siamo|saremo|giro) (comunque|da|dalle|nella|nelle|in|a|per|con|dalla|dalle vostre) .. (vostre parti|sua zona|tua zona|vostra zona|zona|{DAYS[1:-1]}|sue parti|settimana)",
            "(seguo|copro|gestisco|mi hanno affidato|mi è stata affidata|mi occupo della) (la|il|questa|tutta|vostra) (zona|area|provincia|territorio|vostra zona|sua zona)",
            "(quando la trovo|quando ti trovo|quando vi trovo) (in|a|al) _",
        ),
        unless=accented(
            "(polizia|comune|idraulic*|parroc*|asl|prestiti|chiavi|caldaia|senza valigetta|treno|scuola|prova)"
        ),
        unless_anywhere=_BUYS,
        fires=("«Sono il suo nuovo referente di zona».", "«Copro la vostra zona» da lunedì."),
        quiet=("Passo dal mulino con le chiavi martedì.",),
    ),
    "note.their-invention": Spoken(
        phrases=accented(
            "(abbiamo|ho) (creato|sviluppato|ideato|messo a punto|progettato|costruito|inventato|realizzato|lanciato|brevettato) (un|una|uno|il|la|nostro|nostra) [nuovo|nuova|piccola] (metodo|sistema|piattaforma|app|strumento|software|protocollo|modello|assistente|dispositivo|impianto|soluzione|percorso|gestionale|applicazione|algoritmo|tecnologia)",
            "(il mio|il nostro|la nostra) (metodo|sistema|protocollo|formula|tecnologia) [_] (esclusiv*|brevettat*|in {number}|unic*|testat*|innovativ*|propri*|che)",
            "(noi facciamo|facciamo|faccio|lavoriamo|è) (proprio|esattamente|giusto) (questo|quello|su quella|su questo|ciò)",
            "(è nat*|nasce) [_] [_] (una|un|la|il) (linea|app|piattaforma|progetto|metodo|prodotto|integratore) [di|che|per] _",
        ),
        unless=accented("(alunni|scuola|classe|parrocchia|per gioco|bambini|open source|quartiere)"),
        unless_anywhere=_BUYS,
        fires=("«Abbiamo messo a punto un protocollo» in quattro mosse.", "«Noi facciamo proprio questo»."),
        quiet=("Con gli alunni abbiamo costruito un sistema di pulegge.",),
    ),
    "note.presumed-mission": Spoken(
        phrases=accented(
            "(come te|come lei|proprio come te|proprio come lei) (credo|crediamo|amo|amiamo|sogno|penso che|anch'io credo) _",
            "(condividiamo|condividi|condivide) (la|la stessa|gli stessi|lo stesso|una|gli|i) (passione|visione|valori|missione|obiettivo|sogno|stessa passione|stessi valori)",
            "(so|sono sicur*|sono cert*|immagino) che (anche tu|anche lei|anche per lei|anche a te|anche a lei|le sta a cuore|ti sta a cuore) _",
            "(insieme|uniti) (possiamo|potremmo|potremo|faremo|faremmo) (cambiare|fare|creare|costruire|lasciare|crescere|trasformare|raggiungere)",
            "(se anche tu|se anche lei) (ami|ama|credi|crede|sogni|vuoi|vuole|pensi) _",
        ),
        unless=accented("(coro|comitato|orto|genitori|anche a te piace la|turno)"),
        unless_anywhere=_BUYS,
        fires=("«Come te credo nella» gentilezza.", "«Condividiamo gli stessi valori»."),
        quiet=("Con il comitato insieme possiamo fare il ponte.",),
    ),
    "note.candidates-on-offer": Spoken(
        phrases=accented(
            "(ho|abbiamo|disponiamo di|le propongo|ti propongo|le presento) [già] [un|una|due|tre|diversi|ottimi|alcuni|{number}] (candidato|candidata|candidati|profili|profilo|risorse) (interessant*|disponibil*|pront*|perfett*|in linea|che|per|con|molto|da|senior|immediatamente|di) _",
            "(le|ti|vi) (invio|mando|giro|posso inviare|posso mandare) (il cv|i cv|qualche cv|alcuni cv|tre cv|due profili|alcuni profili|i profili|una rosa)",
            "(avete|state cercando|cercate) (personale|difficoltà a trovare|saldatori|autisti|camerieri|operai|infermieri|figure|posizioni scoperte|posizioni aperte) .. ?",
            "(ho|vedo) (notato|visto) che [_] [_] (state assumendo|sta assumendo|cercate personale|cercate un|cercate una|assume)",
        ),
        unless=accented("(il mio cv|mio curriculum|mi candido|elezioni|comunali|sono uno dei|tirocinio)"),
        unless_anywhere=accented("(mi candido|mio curriculum|mi sono candidat*|mio cv|sono un|sono una)"),
        fires=("«Ho tre candidati disponibili subito».", "«Le invio alcuni cv»?"),
        quiet=("Le invio il mio CV per il posto di bidella.",),
    ),
    "note.offshore-team": Spoken(
        phrases=accented(
            "(sviluppatori|programmatori|ingegneri|developer|developers|tecnici) (senior|dedicat*|disponibil*|da remoto|offshore|pronti|in outsourcing|a tariff*|rumen*|albanes*|ucrain*|indian*)",
            "(software house|società di sviluppo|team di sviluppo|azienda di sviluppo) [_] (in|con|di|che|albanes*|dedicato|offshore|nearshore)",
            "(esternalizzare|esternalizza|outsourcing|delocalizzare|staff augmentation|body rental|nearshore|nearshoring) [_]",
            "{number} (sviluppatori|programmatori|developer|ingegneri) (pronti|disponibili|dedicati|a|in|senior)",
        ),
        unless=accented("(assumiamo|ral|cerchiamo|contratto|tesi|tempo indeterminato|annuncio)"),
        fires=("Abbiamo «sviluppatori senior» a Tirana.", "Avete pensato di «esternalizzare le» paghe?"),
        quiet=("Assumiamo sviluppatori senior a Bari, RAL 45.",),
    ),
}
"""Rules on those who come for a firm."""
