"""What the rules on headlines and profiles look for in Italian."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases
from screener.rules.languages.selling import ADVERTISES
from screener.rules.languages.words.italian import FIRMS, HELP

HEADLINE: Final[Mapping[str, Spoken]] = {
    "headline.helps-you": Spoken(
        phrases=phrases(
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
}
