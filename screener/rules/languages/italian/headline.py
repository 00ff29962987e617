"""What the rules on headlines and profiles look for in Italian."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import ADVERTISES
from screener.rules.languages.words.italian import FIRMS, HELP

HEADLINE: Final[Mapping[str, Spoken]] = {
    "headline.helps-you": Spoken(
        phrases=phrases(
            f"{HELP} (chi|le|i|gli|donne|coppie|mamme|persone|a) _",
            "(ti|vi) (aiuto|accompagno|insegno|porto|scrivo|mostro|guido|spiego|supporto|affianco)",
            f"{HELP} [le|i|gli|la|chi] ({FIRMS[1:-1]}|chi|donne|coppie|mamme)",
            "(ti|vi) (aiuto|accompagno|insegno)",
        ),
        fires=("«Aiuto imprenditori» a delegare", "«Ti aiuto» a parlare in pubblico"),
        quiet=("Aiuto cuoco",),
    ),
    "headline.plain-role": Spoken(
        phrases=phrases(
            "^ (infermiera|infermiere|insegnante|maestra|maestro|medico|geometra|operaio|operaia|elettricista|idraulico|falegname|impiegata|impiegato|ingegnere|ingegnera|architetto|avvocato|bibliotecaria|bibliotecario|archivista|ricercatrice|ricercatore|professore|professoressa|traduttrice|traduttore|fisioterapista|ostetrica|farmacista|biologa|biologo|chimica|chimico|contabile|ragioniera|ragioniere|cuoca|cuoco|autista|magazziniere|saldatore|tecnico|tecnica|veterinaria|veterinario|giornalista|vigile|educatrice|educatore|perito|psicologa|restauratrice|restauratore|sarta|agronoma|agronomo|geologa|geologo|logopedista|assistente sociale|responsabile qualita|capo cantiere|macchinista|apicoltore|panettiere)"
        ),
        unless_anywhere=ADVERTISES,
        fires=("«Ostetrica», consultorio di Nuoro", "«Geometra»"),
        quiet=("Psicologa | Ti aiuto a guadagnare", "Coach per insegnanti"),
    ),
    "headline.learning-or-looking": Spoken(
        phrases=phrases(
            "^ (studente|studentessa|dottorando|dottoranda|tirocinante|stagista|laureando|laureanda|neolaureato|neolaureata|pensionato|pensionata|apprendista|specializzando|specializzanda)",
            "(in cerca di|alla ricerca di|cerco) (lavoro|occupazione|impiego|stage|tirocinio|nuova occupazione|primo impiego)",
        ),
        unless_anywhere=phrases("(aiuto|coach|mentor|liberta)"),
        fires=("«Studentessa» di Chimica", "«In cerca di lavoro» a Bari"),
        quiet=("Coach per chi cerca",),
    ),
    "headline.call-to-action": Spoken(
        phrases=phrases(
            "(prenota|scrivimi|contattami|scopri|clicca|scarica|seguimi|parliamone|iscriviti|richiedi|prova|chiedimi|scopri come|link in (bio|descrizione|profilo)|call gratuita|consulenza gratuita)",
        ),
        fires=("«Prenota» una call", "Mutui chiari: «parliamone»"),
        quiet=("Addetto prenotazioni",),
    ),
    "headline.promises-results": Spoken(
        phrases=phrases(
            "(guadagn*|raddoppi*|moltiplic*|generiamo|generare|aumenta*|aumento|risparmi*|trasform*|riempi*) .. (clienti|fatturato|vendite|lead|appuntamenti|prenotazioni|vita|business|costi|tasse|agenda|{number}|{money}|{percent})",
            "(senza stress|in {number} giorni|al mese|senza fatica|chiavi in mano|piu clienti|piu vendite|nuovi clienti|liberta finanziaria)",
        ),
        fires=("«Raddoppia il fatturato»", "«Più clienti» per il tuo studio"),
        quiet=("Addetta al risparmio energetico",),
    ),
    "headline.sells-service": Spoken(
        phrases=phrases(
            "(consulente|consulenza|coach per|coach di|mentor per|formatore|formatrice|copywriter|social media manager|personal branding|broker assicurativ*|agente immobiliare|private banker|wealth manager|wedding planner|life coach|web agency|agenzia|business coach|mental coach)",
        ),
        unless_anywhere=phrases("(consulente del lavoro|in pension*|ex|ospedale|scuola|comune di|asl)"),
        fires=("«Consulente» assicurativo", "«Personal branding» per avvocati"),
        quiet=("Allenatrice di pallavolo",),
    ),
}
