"""Swaps what a text says of gender: pronouns, titles, relatives, and the endings that languages ask for."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

_PAIRS: Final = {
    "en": """
        he she|himself herself|his her|mr ms|sir madam|man woman|men women|boy girl|boys girls
        son daughter|sons daughters|father mother|dad mum|brother sister|brothers sisters|husband wife
        uncle aunt|nephew niece|grandfather grandmother|grandson granddaughter|gentleman lady
        gentlemen ladies|chairman chairwoman|salesman saleswoman|actor actress|businessman businesswoman
        waiter waitress|widower widow|grandpa grandma|boyfriend girlfriend|mr mrs
    """,
    "de": """
        herr frau|bruder schwester|vater mutter|sohn tochter|mann frau|lieber liebe|geehrter geehrte
        opa oma|onkel tante|kaufmann kauffrau|arzt ärztin|koch köchin|anwalt anwältin|kollege kollegin
        kunde kundin
    """,
    "es": """
        fundador fundadora|director directora|consultor consultora|asesor asesora|profesor profesora
        ingeniero ingeniera|abogado abogada|médico médica|enfermero enfermera|vecino vecina|hijo hija
        hermano hermana|padre madre|abuelo abuela|encantado encantada|interesado interesada
        agradecido agradecida|estimado estimada|querido querida|amigo amiga|compañero compañera
        maestro maestra|arquitecto arquitecta|señor señora|sr sra|don doña|él ella
    """,
    "pt": """
        fundador fundadora|diretor diretora|consultor consultora|assessor assessora|professor professora
        engenheiro engenheira|advogado advogada|enfermeiro enfermeira|vizinho vizinha|filho filha
        irmão irmã|pai mãe|avô avó|ele ela|caro cara|senhor senhora|obrigado obrigada
        interessado interessada|amigo amiga|doutor doutora
    """,
    "fr": """
        fondateur fondatrice|directeur directrice|consultant consultante|conseiller conseillère
        ingénieur ingénieure|infirmier infirmière|voisin voisine|fils fille|frère sœur|père mère
        ravi ravie|enchanté enchantée|cher chère|intéressé intéressée|étudiant étudiante|chargé chargée
        avocat avocate|rédacteur rédactrice|monsieur madame
    """,
    "it": """
        fondatore fondatrice|direttore direttrice|ingegnere ingegnera|avvocato avvocata
        infermiere infermiera|vicino vicina|figlio figlia|fratello sorella|padre madre|nonno nonna
        interessato interessata|caro cara|studente studentessa|signor signora|dottore dottoressa
        maestro maestra|amico amica|spinto spinta|colpito colpita
    """,
    "nl": """
        hij zij|zoon dochter|broer zus|vader moeder|buurman buurvrouw|meneer mevrouw|leraar lerares
    """,
    "sv": "han hon|bror syster|pappa mamma",
    "pl": """
        pan pani|dyrektor dyrektorka|nauczyciel nauczycielka|byłem byłam|chciałem chciałam
        pracowałem pracowałam|widziałem widziałam|czytałem czytałam|byłbym byłabym|chciałbym chciałabym
    """,
}
_GERMAN_TRADES: Final = """
    berater gründer trainer lehrer entwickler leiter unternehmer geschäftsführer verkäufer ingenieur
    student redakteur bäcker gärtner schreiner pfleger fotograf architekt makler vermittler händler
    sachbearbeiter mitarbeiter direktor inhaber partner nachbar schüler leser kundenberater
    vertriebsleiter projektleiter recruiter designer pfarrer gesellschafter mieter vermieter
    betreiber physiotherapeut professor doktorand abteilungsleiter imker tischler
"""
_HER_ALONE: Final = re.compile(
    r"\bher(?=\s*(?:[^\w\s]|$)|\s+(?:and|to|at|in|on|for|with|about|as|if|when|that|from|my|your|our|the|a)\b)",
    re.IGNORECASE,
)
_HIM: Final = re.compile(r"\bhim\b", re.IGNORECASE)


def _table(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    table: dict[str, str] = {}
    for one, other in pairs:
        table.setdefault(one, other)
        table.setdefault(other, one)
    return table


def _pairs(written: str) -> Iterator[tuple[str, str]]:
    for pair in written.strip().replace("\n", "|").split("|"):
        one, other = pair.split()
        yield one, other


_TABLES: Final = {lang: _table(_pairs(written)) for lang, written in _PAIRS.items()}
_TABLES["de"] |= _table((trade, trade + "in") for trade in _GERMAN_TRADES.split())
_WORD = re.compile(r"[^\W\d_]+")
_HELD: Final = str.maketrans("ḥḤ", "hH")
"""A letter that no text has keeps a word that was swapped from being swapped back."""


def other_gender(text: str, lang: str) -> str:
    """The text with each word of one gender put into the other, as far as the lists of ``lang`` go.

    Words that mean more than a gender stay: ``er``, ``sie``, ``ihr``, ``il``, ``lei``.
    """
    if lang == "en":
        text = _HER_ALONE.sub(lambda word: _cased("ḥim", word[0]), text)
        text = _HIM.sub(lambda word: _cased("ḥer", word[0]), text)
    table = _TABLES.get(lang, {})
    swapped = _WORD.sub(lambda word: _cased(table.get(word[0].lower(), word[0]), word[0]), text)
    return swapped.translate(_HELD)


def _cased(word: str, like: str) -> str:
    """The word in the capitals of another."""
    if word == like:
        return word
    if like.isupper() and len(like) > 1:
        return word.upper()
    return word.capitalize() if like[0].isupper() else word
