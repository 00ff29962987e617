"""What Italian headlines shout, and what they state: big words, gains, supply, records, employers."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken
from screener.rules.languages.spelling import accented
from screener.rules.languages.words.italian import FIRMS, TRADES

_LEARNS: Final = accented(
    "(studente|studentessa|stagista|tirocinante|volontari*|in cerca|alla ricerca|cerco|apprendista|dottorand*|docente|ricercator*|ricercatrice|comune di|asl|biblioteca)"
)
_HOUSE: Final = "(comune|università|politecnico|ospedale|asl|ausl|usl|istituto|liceo|scuola|biblioteca|museo|archivio|ministero|tribunale|prefettura|questura|soprintendenza|poste|ferrovie|trenitalia|acquedotto|consorzio|cantiere|officina|panificio|salumificio|caseificio|fonderie|fonderia|oleificio|pastificio|cooperativa|azienda sanitaria|croce rossa|vigili del fuoco|guardia di finanza|parco|teatro|conservatorio|banca|cartiera|acciaieria|cantina)"
_POST: Final = f"({TRADES[1:-1]}|addetto|addetta|impiegato|impiegata|operaio|operaia|responsabile|direttore|direttrice|coordinatore|coordinatrice|capo|capoturno|caporeparto|capocantiere|buyer|custode|bidello|bidella|segretario|segretaria|manutentore|manutentrice|magazziniere|autista|macchinista|caposala|ingegnere|ingegnera|maestra|maestro|primario|dirigente|funzionario|funzionaria|usciere|portiere|cuoco|cuoca|conducente|capotreno|controller|analista|disegnatore|disegnatrice|progettista|collaudatore|collaudatrice|ricercatore|ricercatrice|docente|professore|professoressa|archivista|perito|ispettore|ispettrice|oss|radiologo|caporedattore|redattrice|redattore)"

SLOGANS: Final[Mapping[str, Spoken]] = {
    "headline.big-words": Spoken(
        phrases=accented(
            "(visionario|visionaria|visionari|pioniere|pioniera|game changer|gamechanger|changemaker|change maker|disruptor|rivoluzionario|rivoluzionaria|guerriero di luce|guerriera di luce|sognatore seriale|sognatrice seriale|imprenditore seriale|imprenditrice seriale|serial entrepreneur|thought leader|opinion leader|top voice|creo connessioni|ispiratore|ispiratrice|costruttore di ponti|costruttrice di ponti|agente di cambiamento|connettore di persone|business connector|ponti tra persone|anime affini)",
            "(imprenditore|imprenditrice|leader|manager|professionista) (per passione|nel cuore|con il cuore|visionari*|illuminat*|etic*|consapevole|di successo|per vocazione)",
            "(esperto|esperta|leader|numero uno|il primo|la prima|riferimento) (di fama|mondiale|riconosciut*|internazionale|n 1|nazionale|indiscuss*)",
            "(autore|autrice) (di|del) (bestseller|best seller|best sellers|successo)",
            "(facilitatore|facilitatrice|catalizzatore|catalizzatrice|attivatore|attivatrice|alchimista|architetto) (di|del|della) (trasformazione|trasformazioni|cambiamento|futuro|felicità|relazioni|talenti|sogni|valore|crescita|energia|innovazione|comunità)",
            "{number} (aziende fondate|startup fondate|follower|libri venduti|copie vendute)",
            "(cambiare|rivoluzionare|ispirare|trasformare) (il mondo|le vite|milioni di|il futuro|il mercato|il modo)",
            "(premiat* come|inserit* nella lista|forbes|30 under 30|under 30)",
        ),
        unless=accented("(non sono|mai|nessun|ex|caso di) .. (visionari*|guru|leader)"),
        unless_anywhere=_LEARNS,
        fires=(
            "«Visionario», marito, maratoneta",
            "«Imprenditrice seriale» e mamma",
            "Mi ha notato «Forbes»",
        ),
        quiet=("Studentessa, tesi su un pioniere del cinema", "Architetta del paesaggio", "Ponteggiatore"),
    ),
    "headline.easy-income": Spoken(
        phrases=accented(
            "(reddito|rendita|rendite|entrata|entrate|guadagno|guadagni|introiti) (passivo|passiva|passive|passivi|automatic*|extra|online|mensile|mensili|parallel*|ricorrent*|da casa)",
            "(libertà|indipendenza) (finanziaria|economica|geografica)",
            "(guadagn*|vivere|vivo|vivi) ... (da casa|mentre dormi|mentre dormo|dal divano|dalla spiaggia|con il telefono|col telefono|da telefono|online|di affitti brevi|di rendita|senza capo|senza muoverti|ovunque)",
            "({money}|{number}) (al giorno|al mese|a settimana|allora|mensili|ogni mese|ogni giorno)",
            "(lavora|lavorare|lavoro) (quando vuoi|dove vuoi|da dove vuoi|da casa|dal divano|senza orari|per te stess*|senza capo|in libertà|in autonomia da casa|solo 2 ore)",
            "(smetti|smettere|basta) (di scambiare tempo|con la sveglia|di lavorare per|col posto fisso)",
            "(ho detto addio|addio) (alla sveglia|al capo|all'ufficio|al posto fisso|al cartellino)",
            "(imprenditrice digitale libera|libera chiedimi come|chiedimi come ho fatto|mamma imprenditrice|mamma digitale|nomade digitale e)",
        ),
        unless=accented("(ral|lordi|tesi|economista|turni|pezzi|pazienti|tonnellate|corse|pasti|pratiche)"),
        unless_anywhere=_LEARNS,
        fires=("«Rendite passive» con gli immobili", "«Lavora quando vuoi», «2000 € al mese»"),
        quiet=("Economista, studio la libertà economica dei comuni", "Mensa di Prato, 900 pasti al giorno"),
    ),
    "headline.finds-clients": Spoken(
        phrases=accented(
            "(più|nuovi|nuove|tanti|{number}) [nuovi|nuove] (clienti|pazienti|lead|contatti|appuntamenti|richieste|prenotazioni|iscritti|preventivi|contratti|ordini) [_]",
            "(appuntamenti|lead|contatti|clienti|richieste) (qualificat*|in target|pronti|altospendenti|in automatico|profilati|paganti|ideali|caldi)",
            "(lead generation|lead generator) (per|b2b|italia|in|e)",
            "(generazione di contatti|generazione lead|acquisizione clienti|acquisizione pazienti|appointment setter|appointment setting|lead specialist|sales development|cold email|cold calling|social selling|telemarketing|funnel|growth hacker)",
            "(trovo|trovare|porto|portiamo|troviamo|procuro|generiamo|genero|acquisire|attirare|attrarre|attrai|trova) .. (clienti|pazienti|lead|appuntamenti|contatti|prenotazioni)",
            "(riempi|riempio|riempiamo|riempire) .. (agenda|agende|studio|sala|ristorante|hotel|camere|tavoli|locale|corsi|calendario)",
        ),
        unless=accented(
            "(servizio|assistenza|ufficio|customer|gestione|sportello|accoglienza|cura) (clienti|pazienti)"
        ),
        unless_anywhere=_LEARNS,
        fires=("«Più clienti per» dentisti", "«Riempio la tua agenda»", "«Lead generation B2B»"),
        quiet=("Assistenza clienti, gas e luce", "Infermiera, 12 letti"),
    ),
    "headline.free-or-deal": Spoken(
        phrases=accented(
            "(gratis|gratuita|gratuito|omaggio|sconto|sconti|in regalo|ti regalo|senza impegno|prima consulenza gratuita|call gratuita|guida gratuita|scontat*|promo|offerta lancio|primo mese gratis|coupon)"
        ),
        unless_anywhere=accented(
            "(studente|studentessa|stagista|mensa|caritas|biblioteca|volontari*|doposcuola|patrocinio gratuito|ambulatorio|sportello)"
        ),
        fires=("La guida è «gratis»", "Siti web | «Sconto» di maggio"),
        quiet=("Mensa Caritas, cuoca: pasto in omaggio", "Volontaria, doposcuola in regalo"),
    ),
    "headline.guarantee": Spoken(
        phrases=accented(
            "(garantito|garantita|garantiti|garantite|garantisco|garantiamo|risultati certi|risultato certo|soddisfatti o rimborsati|soddisfatto o rimborsato|o rimborsati)",
            "(o ti|o vi|o le) (restituisco|restituiamo|rimborso|rimborsiamo|ridò|ridiamo|rendo|rendiamo)",
            "(paghi|paga|pagate|paghi solo) (solo se|solo a|solo i risultati|a risultato|a obiettivo)",
            "(zero|senza) rischi",
            "(al {percent}|{percent}) (garantit*|sicur*|certificat*)",
        ),
        unless=accented("(garanzie|ufficio garanzia|qualità|tecnico|elettrodomestici)"),
        fires=("30 clienti «o ti rimborso»", "Risultati «garantiti»", "«Paghi solo se» vendi"),
        quiet=("Addetta garanzie, elettrodomestici", "Garante dei detenuti"),
    ),
    "headline.investment-offer": Spoken(
        phrases=accented(
            "(trader|trading|forex|cripto|crypto|criptovalute|bitcoin|btc|nft|blockchain|defi) (indipendente|mentor|coach|expert|esperto|esperta|segnali|gruppo|academy|e|da|per|con|senza|a|dal|educator|full time|professionista|online)",
            "(mentor|coach|esperto|esperta|segnali|consulente|educator|formatore|corsi|corso) [di|in|su|del|nel] (trading|forex|crypto|cripto|criptovalute|bitcoin|investimenti|finanza personale|borsa)",
            "(investi|investire|investo|investiamo|guadagna) (in|con|da|a|sul|nel|senza|oggi|anche) _",
            "(investimenti|investimento) (immobiliari|immobiliare|a dubai|sicuri|garantit*|alternativi|in oro|in startup|in arte|online|in vini)",
            "(rendite|rendita|rendimento|rendimenti) (dal|del|fino|garantit*|medio|medi|annu*|mensil*)",
            "(aste immobiliari|immobili all'asta|stralcio|flipping|rent to rent|affitti brevi senza|oro da investimento|diamanti da investimento|capitale garantito)",
            "(proteggo|proteggi|far crescere|faccio crescere|cresce|moltiplica|tutela) (il|i|la) (tuo|tuoi|suo|suoi|vostro|patrimonio|risparmi) _",
            "(prestiti|finanziamenti|mutui|liquidità) (a|per|anche|veloc*|in {number}|facili|senza|online|immediat*) _",
        ),
        unless=accented(
            "(vigilanza|consob|guardia di finanza|ufficio|sportello|europei|bando|pubblici|ricerca)"
        ),
        unless_anywhere=_LEARNS,
        fires=("«Trader indipendente», Lugano", "«Investi in vigneti»", "Case a Dubai, «rendite dal» 9%"),
        quiet=("Ufficio investimenti pubblici, Regione Molise", "Consob, vigilanza trading"),
    ),
    "headline.outsourcing": Spoken(
        phrases=accented(
            "(agenzia|studio|web agency|società|software house|casa) [di] (marketing|comunicazione|pubblicità|web|digitale|grafica|seo|eventi|social|produzione video|viaggi|creativa|di sviluppo|di software|immobiliare|assicurativa)",
            "(siti|sito|realizzazione siti|sviluppo|creazione|progettazione) (web|internet|e commerce|ecommerce|app|software|wordpress|per agriturismi|per aziende|loghi)",
            "(seo|google ads|meta ads|facebook ads|social media|media buyer|copywriter|ghostwriter|videomaker|web designer|wordpress) (specialist|manager|expert|per|freelance|strategist|agency|consultant)",
            f"(soluzioni|servizi|software|consulenza|prodotti|forniture|gestionali|arredi|pulizie|formazione|divise|macchine|sistemi|assicurazioni|energia|marketing|imballaggi) [_] per {FIRMS}",
            "(soluzioni|servizi|sistemi) (integrat*|innovativ*|tecnologic*|su misura|chiavi in mano|energetic*|logistic*|informatic*|digitali|globali|per le aziende|per le imprese)",
            "(outsourcing|esternalizzazione|conto terzi|terzista|white label|private label|assistente virtuale|virtual assistant|noleggio lungo termine|noleggio a lungo termine|somministrazione lavoro|body rental|staff augmentation)",
            "(produttore|produttrice|fornitore|fornitori|distributore|rivenditore|importatore|esportatore|grossista|fabbrica|rappresentante|agente plurimandatario|concessionario) (di|per|ufficiale|esclusivo|italia|autorizzato|italiano|all'ingrosso)",
            "(chiavi in mano|il tuo partner|il vostro partner|il partner ideale|partner per le aziende|a 360 gradi|tutto in uno|un unico interlocutore)",
        ),
        unless=accented("(comune|ospedale|università|asl|ufficio acquisti|cerco|buyer|regione)"),
        unless_anywhere=_LEARNS,
        fires=("«Agenzia di comunicazione» a Modena", "«Soluzioni per hotel»", "«Chiavi in mano»"),
        quiet=(
            "Ufficio acquisti, fornitore di nessuno",
            "Stagista, soluzioni per hotel",
            "Comune di Lodi, siti web",
        ),
    ),
    "headline.own-record": Spoken(
        phrases=accented(
            "{percent} (del budget|di budget|dell'obiettivo|sull'obiettivo|obiettivo|del target|sul budget|nel {number}|di fatturato|di vendite)",
            "(team|squadra|reparto|gruppo|rete|portafoglio|budget) (di|da) [oltre|più di|circa|ben] ({number}|{money}) [persone|operai|venditori|agenti|clienti|tecnici|punti vendita]",
            "(gestito|gestiti|guidato|guidati|diretto|aperto|aperti|ridotto|aumentato|cresciuto|portato|lanciato|coordinato|seguito) .. ({number}|{money}|{percent}) _",
            "(miglior|migliore) (venditore|venditrice|agente|commerciale|dipendente) (del|della|dell'anno|{number}|italia)",
            "(da {number} a {number}) (punti vendita|filiali|persone|dipendenti|negozi|addetti)",
        ),
        unless_anywhere=accented(
            "(miei clienti|nostri clienti|tuo|tua|tuoi|suo|aiuto|affianco|accompagno|garantit*|per i clienti)"
        ),
        fires=(
            "Direttrice vendite, +«18% nel 2025»",
            "Caporeparto, «squadra di 40 operai»",
            "«Miglior venditrice del» Triveneto",
        ),
        quiet=("Aiuto le PMI: +18% nel 2025", "Infermiere nel reparto 3"),
    ),
    "headline.record-for-clients": Spoken(
        phrases=accented(
            "(oltre|più di|già|ho aiutato|abbiamo aiutato|ho seguito|ho formato|{number}) {number} (clienti|aziende|imprese|imprenditori|imprenditrici|famiglie|professionisti|studi|persone|donne|pmi|progetti|hotel|allievi|venditori|negozi|startup|manager|siti)",
            "({number}|{number} e) (clienti|aziende|imprese|imprenditori|progetti|famiglie|professionisti) (soddisfatt*|felici|seguit*|aiutat*|affiancat*|realizzat*|formati|formate|in tutta|in {number})",
            "({money}|{number}) .. (generat*|fatturat*|risparmiat*|recuperat*|gestit*|vendut*|raccolt*) (per|ai|dai|a) (i|le|miei|nostri|clienti|mie)",
            "(i miei|i nostri|le mie|per i miei|per i nostri) (clienti|allievi|studenti|coachee|clienti hanno) [_]",
            "(casi di successo|storie di successo|testimonianze|recensioni a 5 stelle|clienti soddisfatti)",
            "(formo|alleno|preparo) (venditori|imprenditori|manager|leader) (che|a)",
        ),
        unless_anywhere=_LEARNS,
        fires=("«Oltre 300 aziende» in dieci anni", "Studio | «120 clienti soddisfatti»"),
        quiet=("Docente, i miei studenti mi sopportano", "Custode, 612 alloggi"),
    ),
    "headline.recruits": Spoken(
        phrases=accented(
            "(selezione|ricerca e selezione|selezionatrice|selezionatore|ufficio|responsabile|gestione|addetta|addetto|direttrice|direttore) [del|di|della|risorse] (personale|risorse umane|hr)",
            "(hr|talent acquisition|recruiter|recruiting) (specialist|manager|generalist|interna|interno|presso|in|at|per|lead|partner|assistant)",
            "(assumiamo|stiamo assumendo|cerchiamo|cercasi|selezioniamo) [_] (infermier*|operai|operaie|saldator*|cuoc*|camerier*|tecnici|tecnico|addett*|autisti|autista|manutentor*|panettier*|muratori|magazzinier*|educator*|oss|ingegneri|medici|idraulic*|elettricist*)",
            "(posizioni aperte|lavora con noi|siamo in cerca di personale)",
        ),
        unless=accented(
            "(aiuto|coach|mentor*|consulente|network|guadagn*|libertà|capital|head hunter|headhunter|casting|solutions)"
        ),
        fires=("«Selezione personale», Banca Valle Olona", "«HR specialist», Fonderie Oglio"),
        quiet=("Coach per responsabili del personale", "Head hunter, ricerca e selezione del personale"),
    ),
    "headline.team-wanted": Spoken(
        phrases=accented(
            "(network marketing|networker|multilevel|multi level|mlm|network marketer|vendita diretta|incaricata alle vendite|incaricato alle vendite|brand partner|brand ambassador|partner indipendente|distributore indipendente|distributrice indipendente|consulente indipendente|membro indipendente)",
            "(entra|unisciti|vieni|entrate|unitevi) .. (team|squadra|gruppo|famiglia|rete)",
            "(cerco|cerchiamo|cercasi|seleziono|selezioniamo) [_] (persone|donne|ragazze|ragazzi|mamme|collaboratori|collaboratrici|partner|ambassador|ambiziosi|networker|talenti) [_] (motivat*|ambizios*|che|con|per|da|serie|dinamic*|determinat*|in)",
            "(team leader|team builder|leader) (benessere|forever|herbalife|juice|vorwerk|avon|nutrizione|network|beauty|wellness|diamante|oro|smeraldo)",
            "(wellness coach|benessere e business|business da casa|opportunità di business|creo leader|il mio team cresce|costruisci con me)",
        ),
        unless=accented("(ospedale|scuola|reparto|asl|concorso|associazione|tempo indeterminato|ral)"),
        fires=(
            "«Network marketing» con gioia",
            "Pelle felice | «Entra nel mio team»",
            "«Cerco 5 persone motivate»",
        ),
        quiet=("Caposala, squadra di dodici", "Associazione, cerchiamo persone che leggano ai ciechi"),
    ),
    "headline.too-easy-offer": Spoken(
        phrases=accented(
            "(prestiti|prestito|finanziamenti|credito|liquidità|mutuo|mutui) .. (senza busta|senza garanzie|anche a|protestat*|cattivi pagatori|immediat*|in {number} ore|in 24|per tutti|a tutti|senza crif)",
            "(patente|patenti|diploma|laurea|attestato|attestati|certificat*|permesso di soggiorno|passaporto|titolo|qualifica|oss) .. (senza esame|senza esami|senza frequenza|in {number} giorni|garantit*|subito|senza studiare|in pochi giorni|veloce)",
            "(tesi|tesine|elaborati|tesi di laurea) .. (su commissione|scritt* da|pronte|svolte|chiavi in mano|in {number} giorni|senza stress|ghostwriter)",
            "(lavoro|lavora|lavoretto|guadagna) .. (da casa|col telefono|dal telefono|online) .. ({money}|al giorno|senza esperienza|posti|per tutti|anche)",
            "(senza esperienza|anche senza esperienza|nessuna esperienza|posti limitati)",
            "(follower|like|recensioni|mi piace) (vere|reali|garantit*|in vendita|a pagamento|subito|italiani)",
            "(recupero|recuperare|recuperiamo) .. (soldi|fondi|crediti|denaro|perdite|bitcoin) .. (trading|truffa|truffe|persi|cripto|broker)",
            "(donazione|donazioni|eredità|lascito) (di|a|da) ({money}|{number}|famiglie|persone)",
        ),
        unless=accented(
            "(motorizzazione|ambasciata|consolato|università|ufficio|questura|sportello|segreteria studenti)"
        ),
        fires=("«Prestiti anche a protestati»", "«Lavoro da casa senza esperienza»", "«Patente senza esame»"),
        quiet=("Ufficio patenti, Motorizzazione di Cuneo", "Sportello mutui, Banca di Asti"),
    ),
    "headline.works-for": Spoken(
        phrases=accented(
            f"{_POST} .. (presso|a|ad|al|alla|all*|del|della|dell*|in|di) [il|la] ({_HOUSE[1:-1]})",
            f"{_HOUSE} (di|del|della|san|santa|civico|comunale|statale) {{name}}",
            f"{_POST} [_] [_] (presso|da|in|alla|al|at|c o) {{name}}",
            "(ufficio|reparto|sportello|officina|servizio) (acquisti|protesi|tecnico|qualità|paghe|anagrafe|ragioneria|manutenzione|catasto|protocollo|tributi|logistica|turni|elettorale)",
        ),
        unless_anywhere=accented(
            "(founder|co founder|coach|mentor|ti aiuto|aiuto|soluzioni|consulente|gratis|prenota|libertà|business|ex|freelance|sales|trader|agente)"
        ),
        fires=("Ragioniera, «Comune di Nuoro»", "Sportello 4, «ufficio anagrafe»"),
        quiet=("Aiuto il Comune di Nuoro a crescere", "Coach in Libertà"),
    ),
}
"""Rules on headlines, beside those in :mod:`screener.rules.languages.italian.headline`."""
