"""Swaps the names of people in a case for names of another gender and another part of the world.

Names are found where they are known (the requester's, the owner's, shared contacts), where a text
greets, signs or introduces someone, and where a listed given name stands. Other names stay: nothing
in a text says whether ``Halden`` is a person or a firm.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from random import Random
from typing import Final

from screener.swap.people import NOT_NAMES, PEOPLE, People
from screener.text import fold

_NAME = r"(?<![^\W_])[^\W\d_a-z][^\W\d_A-Z]+(?:-[^\W\d_a-z][^\W\d_A-Z]+)?(?![^\W_])"
_TITLE = r"(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Sr|Sra|Srta|Mme|Dott|Ing|Dhr|Mevr|Pani|Pan)\.?\s+"
_FULL = rf"(?:{_TITLE}(?P<only>{_NAME})|(?P<given>{_NAME})(?:[ ](?P<family>{_NAME}))?)"
_GREETING = (
    "hi|hello|hey|dear|hiya|good (?:morning|afternoon|evening|day)|hallo|liebe|lieber|moin|servus"
    "|guten (?:tag|morgen|abend)|sehr geehrter?|bonjour|bonsoir|salut|chère?|hola"
    "|buenas(?: tardes| noches)?|buenos días|estimad[oa]|querid[oa]|olá|oi|bom dia|boa (?:tarde|noite)"
    "|car[oa]|ciao|buongiorno|buonasera|salve|gentile|beste|goedemiddag|goedemorgen|dag|hej|merhaba"
    "|cześć|thanks|thank you|danke|merci|gracias|obrigad[oa]|grazie|sorry"
)
_CLOSING = (
    "thanks|thank you|best|regards|wishes|cheers|sincerely|grüße|grüßen|gruß|lg|vg|cordialement"
    "|bien à vous|merci|saludos|un saludo|gracias|abraço|abraços|obrigad[oa]|saluti|grazie|groet"
    "|groeten|hälsningar|pozdrawiam"
)
_INTRODUCING = (
    "my name is|my name's|this is|ich heiße|mein name ist|hier ist|je m'appelle|me llamo|mi nombre es"
    "|meu nome é|chamo-me|mi chiamo|mijn naam is|ik heet|jag heter|nazywam się"
)
_PLACES: Final = (
    re.compile(rf"(?:^|[\n.!] ?)(?i:{_GREETING})[,]?\s+{_FULL}(?=\s*(?:[,!.:;–—\n-]|$))"),
    re.compile(rf"(?i:\b(?:{_CLOSING}))\s*[,.!]?\s+{_FULL}\.?\s*$"),
    re.compile(rf"(?:[–—-]|\n)\s*{_FULL}\.?\s*$"),
    re.compile(rf"\b(?i:{_INTRODUCING})\s+{_FULL}"),
)
_WORD = re.compile(_NAME)
_GIVEN: Final = {
    fold(name): sex for people in PEOPLE for sex in ("women", "men") for name in getattr(people, sex)
}
_LISTED: Final = _GIVEN.keys() - {fold(name) for name in NOT_NAMES}
_GREETED_OTHERWISE = """
    all team there everyone everybody sir madam colleague colleagues connection friend friends folks
    both you zusammen damen herren kollege kollegin tous toutes madame monsieur todos todas equipo
    amigo amiga tutti allemaal connecting accepting reaching your the that this not yes no just one
    quick hope hi hello good happy great love congratulations thanks sorry and but for nice our we
    my it as if when what how why so also still ja nein oui non si sim hallo hola ciao bonjour
    linkedin regards best cheers may do does did are is was could would can again anyway well please
    question update ps who where which i customer supplier client avvocato avvocata dottore
    dottoressa name firstname lastname first last user company ingegnere professore professoressa
    doctor professor maître kontakte hanım bey herr frau
"""
_NO_NAMES: Final = frozenset(map(fold, _GREETED_OTHERWISE.split()))


def found_names(texts: Iterable[str], known: Iterable[str] = ()) -> Mapping[str, str]:
    """The words that are names of people, each with ``women``, ``men``, ``given`` or ``families``."""
    names: dict[str, str] = {}
    for name in known:
        given, *families = _WORD.findall(name) or [""]
        names |= {given: _sex(given), **dict.fromkeys(families, "families")} if given else {}
    for name, what in (each for text in texts for each in _standing_in(text)):
        if name[0].isupper() and fold(name) not in _NO_NAMES:
            names.setdefault(name, what)
    return names


def _standing_in(text: str) -> Iterator[tuple[str, str]]:
    """The names in a text, each with what it is."""
    for found in (found for place in _PLACES for found in place.finditer(text)):
        if found["given"]:
            yield found["given"], _sex(found["given"])
        if found["family"] or found["only"]:
            yield found["family"] or found["only"], "families"
    for word, after in pairwise((*_WORD.finditer(text), None)):
        if word and fold(word[0]) in _LISTED:
            yield word[0], _sex(word[0])
            if after and text[word.end() : after.start()] == " ":
                yield after[0], "families"


def _sex(given: str) -> str:
    return _GIVEN.get(fold(given), "given")


def renaming(names: Mapping[str, str], chance: Random) -> Mapping[str, str]:
    """For each of these names another one, of another gender where the gender is known, from elsewhere."""
    home = {fold(name) for name in names}
    elsewhere = [people for people in PEOPLE if not home & _forms(people)] or list(PEOPLE)
    people = chance.choice(elsewhere)
    turned = {"women": "men", "men": "women"}
    drawn: dict[str, str] = {}
    for name, what in names.items():
        pool = getattr(
            people, turned.get(what) or (what if what == "families" else chance.choice(list(turned)))
        )
        free = [each for each in pool if each not in drawn.values()] or pool
        drawn[name] = chance.choice(free)
    return drawn


def _forms(people: People) -> set[str]:
    return {fold(name) for group in people for name in group}


def renamed(text: str, names: Mapping[str, str]) -> str:
    """The text with these words replaced wherever they stand."""
    return _WORD.sub(lambda word: names.get(word[0], word[0]), text)
