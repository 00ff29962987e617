"""What the rules on what is asked look for in Italian."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.words.italian import MIN, MINUTES

ASKS: Final[Mapping[str, Spoken]] = {
    "asks.call": Spoken(
        phrases=phrases(
            "(fissare|fissiamo|organizzare|organizziamo|programmare|fare|facciamo|prenotare) [una|un] [breve|veloce|rapida] (chiamata|call|videochiamata|incontro|riunione|zoom|chiacchierata|appuntamento|telefonata)",
            "(breve|veloce|rapida) (chiamata|call|videochiamata|chiacchierata|telefonata)",
            f"(hai|ha|avrebbe|avresti|bastano|dedicarmi|rubarle|rubarti|sentirci) {MINUTES} {MIN}",
            "(caffe virtuale|quattro chiacchiere)",
        ),
        fires=("Possiamo «fissare una chiamata»?", "«Avrebbe 15 minuti»?"),
        quiet=("Il treno impiega 15 minuti.",),
    ),
    "asks.contact-details": Spoken(
        phrases=phrases(
            "(mi dai|mi da|mi lasci|mi lascia|lasciami|mandami|mi mandi|mi passi|passami|qual e) (il|la|un) [tuo|suo|tua|sua] (numero|telefono|cellulare|mail|email|contatto|indirizzo|whatsapp)",
        ),
        unless=phrases("(foto|verbale|cena|consegna)"),
        fires=("«Mi dai il tuo numero»?", "«Qual è il suo indirizzo»?"),
        quiet=("Mi dai il tuo indirizzo per la consegna?",),
    ),
    "asks.send-material": Spoken(
        phrases=phrases(
            "(posso|possiamo|vuole che|vuoi che) [ti|le|vi] (inviarle|inviarti|mandarle|mandarti|mandi|invii|mandarvi|inviarvi) [un|una|il|la|piu] (presentazione|informazioni|materiale|proposta|brochure|catalogo|video|demo|dettagli|documento)",
            "(le|ti|vi) (invio|mando|allego|lascio) [il|la|un|una] (nostro|nostra|presentazione|catalogo|brochure|proposta|link|materiale)",
        ),
        unless_anywhere=phrases("(come daccordo|mi hai chiesto|mi aveva chiesto|verbale)"),
        fires=("«Posso mandarle una presentazione»?", "«Ti lascio il link»."),
        quiet=("Come d'accordo, le invio il materiale.",),
    ),
    "asks.referrals": Spoken(
        phrases=phrases(
            "(conosci|conosce) qualcuno (che|a cui|interessato) (possa|abbia|cerchi|voglia|potrebbe|interessi|sia)",
            "({number}|tre|cinque|dieci) (nominativi|contatti|referenze)",
        ),
        unless=phrases("(stanza|appartamento|tesi|cane)"),
        fires=("«Conosce qualcuno che possa» volerlo?", "Mi servono «dieci nominativi»."),
        quiet=("Conosci qualcuno che affitti una stanza?",),
    ),
    "asks.spread-the-word": Spoken(
        phrases=phrases(
            "(condividi|condivida|condividere|condividilo|diffondi|diffondere|inoltra|inoltri) [il|questo|la|con|nostro|a] [mio|nostro|i|la|tuoi|mia] (post|video|link|progetto|rete|contatti|follower|campagna|libro|colleghi|evento)",
            "(metti|lascia|mettere|un) (un|mi piace|like) [like|mi piace] (al|alla|a|sulla)",
            "(segui|seguire|segua) la (mia|nostra) pagina",
        ),
        fires=("«Condividi il mio post».", "«Segui la nostra pagina»."),
        quiet=("Condivido l'orto con Rosa.",),
    ),
    "asks.endorsement": Spoken(
        phrases=phrases(
            "(scrivere|scrivermi|lasciare|lasciarmi|lasci|lasciami|scrivi|scrivimi) [una|la] [breve|bella|tua|sua] (recensione|raccomandazione|testimonianza|referenza)"
        ),
        unless_anywhere=phrases("(prof*|abbiamo lavorato|dottorato|hotel)"),
        fires=("Può «lasciarmi una recensione»?", "Ti va di «scrivere una testimonianza»?"),
        quiet=("Professoressa, può scrivermi una referenza?",),
    ),
    "asks.vague-talk": Spoken(
        phrases=phrases(
            "(scambiare|scambiarci|scambio di) (idee|opinioni|due parole|quattro chiacchiere|esperienze)",
            "(mi piacerebbe|vorrei|sarebbe bello) (confrontarmi|parlarti|conoscerti|conoscerla|scambiare|fare due chiacchiere) [con|due|meglio]",
        ),
        unless_anywhere=phrases("(tesi|tirocinio|{number})"),
        fires=("«Vorrei scambiare» idee.", "«Mi piacerebbe confrontarmi con» lei."),
        quiet=("Vorrei parlarti della tesi.",),
    ),
}
