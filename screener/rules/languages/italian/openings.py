"""What the rules on how a note goes about it look for in Italian."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.italian import DAYS, YOUR

OPENINGS: Final[Mapping[str, Spoken]] = {
    "note.pain-question": Spoken(
        phrases=phrases(
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
            "(interessante|ottima|grande|unica|nuova|fantastica|eccellente|interessanti|incredibile) (opportunita|posizione|proposta)",
            f"{YOUR} profilo [ci|mi] (sembra|e in linea|interessa|corrisponde|e perfetto|ha colpito|e molto)",
            "(azienda|cliente|realta) (leader|importante|confidenziale|riservata|multinazionale)",
            "(apert*|disponibile) a (nuove opportunita|valutare|nuove sfide|proposte)",
            "(mandami|mi mandi|inviami|mi invii|invia) (il|un) (tuo|suo|cv|curriculum) [cv|curriculum]",
        ),
        unless_anywhere=phrases("({money}|ral|lordi|contratto|turni|sede di|{number} mila)"),
        fires=("Ho una «interessante opportunità».", "È «aperta a nuove sfide»?"),
        quiet=("Nuova posizione a Bari, RAL 34.000.",),
    ),
    "note.teaser": Spoken(
        phrases=phrases(
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
            "(articolo|tesi|libro|hai lavorato|ha lavorato|stesso|stessa|collega|{number})"
        ),
        fires=("Ho «trovato il suo profilo».", "Il «tuo profilo mi ha colpito»."),
        quiet=("Ho visto il tuo profilo: stessa scuola a Bra!",),
    ),
    "note.flattery": Spoken(
        phrases=phrases(
            f"{YOUR} (percorso|profilo|esperienza|storia|carriera|contenuti) (e|mi|davvero|sono) [davvero|molto] (impressionante|ammirevole|ispira|incredibile|notevole|interessante|ispiranti)",
            "(mi ispira|mi ispiri|ispirazione|stimolante percorso|complimenti per il|complimenti per la|complimenti per i) [tuo|suo|tua|sua|tuoi] [profilo|percorso|carriera|contenuti|lavoro]",
            "(persone|professionisti|menti|donne) (come te|come lei|ispiranti|straordinarie|brillanti)",
            "(ammiro|adoro) (molto|il tuo|il suo|quello che)",
        ),
        unless_anywhere=phrases("(articolo|capitolo|tesi|libro|lezione|relazione|{number})"),
        fires=("Il «tuo percorso è davvero notevole».", "«Persone come te» sono rare."),
        quiet=("Complimenti per il libro, capitolo 4 bellissimo.",),
    ),
    "note.network-growth": Spoken(
        phrases=phrases(
            "(ampliare|ampliando|espandere|allargare|far crescere|estendere) (la|il) [mia|mio] (rete|network|networking|cerchia)",
            "(mi piace|amo|mi piacerebbe|adoro) (connettermi|conoscere|entrare in contatto) [con] (persone|professionisti|gente|menti|leader)",
            "(possibili|eventuali|creare|future|potenziali) (sinergie|collaborazioni)",
            "fare networking",
        ),
        unless=phrases("(appena arrivat*|mi sono trasferit*|associazione)"),
        fires=("Vorrei «ampliare la mia rete».", "Penso a «possibili sinergie»."),
        quiet=("La rete del campo è rotta.",),
    ),
    "note.congratulates-to-sell": Spoken(
        phrases=phrases(
            "(congratulazioni|complimenti|auguri) per (il|i|la|lanniversario) [tuo|suo|nuovo|nuova|tuoi|suoi] [nuovo|nuova|{number}] (ruolo|incarico|traguardo|promozione|anni|anniversario|posizione|crescita)"
        ),
        unless_anywhere=phrases(
            "(abbraccio|ricordi|ricordo|te lo meriti|meritato|collega|classe|bacio|domanda)"
        ),
        fires=(
            "«Congratulazioni per il nuovo ruolo»!",
            "«Complimenti per la promozione», parliamo di pensione.",
        ),
        quiet=("Congratulazioni per il nuovo ruolo, te lo meriti!",),
    ),
    "note.closing-line": Spoken(
        phrases=phrases(
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
            "chi (decide|si occupa|gestisce|e il responsabile|segue) ... (azienda|acquisti|voi|marketing|formazione|it|benefit|assicurazioni|decisioni)",
            "(con chi|a chi) (posso|dovrei|devo|potrei) (parlare|rivolgermi|scrivere)",
            "(responsabile|persona) (acquisti|del marketing)",
        ),
        unless_anywhere=phrases("(paziente|mio figlio|mia figlia|tirocinio|bando|sinistro)"),
        fires=("«Chi decide gli acquisti da voi»?", "«Con chi posso parlare» di polizze?"),
        quiet=("Sono un paziente, con chi posso parlare?",),
    ),
}
