"""Offers too easy to be true, and journals that live from fees, in Dutch."""

from collections.abc import Mapping
from typing import Final

from screener.rules.kit import Spoken, phrases

LURES: Final[Mapping[str, Spoken]] = {
    "headline.too-easy-offer": Spoken(
        phrases=phrases(
            "(lening|leningen|krediet|geld lenen|hypotheek|financiering) .. (zonder bkr|zonder toetsing|zonder onderpand|binnen 24|voor iedereen|met bkr|direct op|ondanks bkr|zonder papierwerk)",
            "(rijbewijs|diploma|diplomas|certificaat|paspoort|visum|verblijfsvergunning|vca) .. (zonder examen|kopen|gegarandeerd|zonder les|zonder lessen|zonder toets|geregistreerd|in {number} dagen)",
            "(scriptie|scripties|thesis|verslagen|werkstukken) (laten schrijven|schrijven|kopen|op maat|ghostwriter)",
            "(thuiswerk|thuiswerken|bijbaan|online werk|werk) .. (zonder ervaring|voor iedereen|per dag|met je telefoon|op je telefoon|geen ervaring|{money})",
            "(volgers|likes|reviews|recensies) (kopen|te koop|gegarandeerd|echte)",
            "(geld|crypto|bitcoin|verlies) (terughalen|terug halen|terugvorderen)",
        ),
        unless=phrases("(gemeente|cbr|bibliotheek|ambassade|kredietbank|loket|student*|schuldhulp*|duo)"),
        fires=("«Lening zonder BKR»", "«Rijbewijs zonder examen», bel mij"),
        quiet=("Medewerker rijbewijzen, gemeente Goes", "Kredietbank Limburg, schuldhulpverlener"),
    ),
    "safety.flattering-journal": Spoken(
        phrases=phrases(
            "(gewaardeerd|gewaardeerde|waardevol|waardevolle|vooraanstaand) (manuscript|artikel|bijdrage|onderzoek) .. (tijdschrift|journal|uitgave|editie|publiceren|indienen)",
            "(wereldcongres|world congress|world summit|global summit|wereldtop|internationaal congres|international conference) ... (uitnodigen|spreker|spreken|keynote|deelnamekosten|eregast|abstract|nodigen)",
            "(spreker|eregast|keynote spreker) (op|bij|voor) (het|ons|de) [internationale|aanstaande] (wereldcongres|world congress|world summit|global summit|wereldtop)",
            "(manuscript|artikel|onderzoek|bijdrage) .. (in|aan|bij|voor) (ons|onze) [internationale|gerenommeerde] (tijdschrift|journal|vakblad) .. (publiceren|indienen|in te dienen|insturen|te publiceren|plaatsen)",
        ),
        unless=phrases("(vergoeding|reiskosten|heemkundige|museum|wij betalen|kerkblad|dorps*)"),
        fires=(
            "Wij zien u als «spreker op het wereldcongres» in Dubai.",
            "Uw «manuscript in ons tijdschrift publiceren» kan snel.",
        ),
        quiet=(
            "Het manuscript over de molen ligt in het archief.",
            "Ons vakblad zoekt een foto van de sluis.",
        ),
    ),
}
"""Rules about what is too good to be true."""
