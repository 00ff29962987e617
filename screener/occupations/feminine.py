"""The feminine forms of titles, derived by the endings of each language; a form too many is never met."""

from collections.abc import Mapping
from typing import Final

_ENDINGS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "de": (("mann", "frau"), ("e", "in"), ("angestellter", "angestellte"), ("beauftragter", "beauftragte")),
    "fr": (
        *(
            ("teur", "trice"),
            ("eur", "euse"),
            ("eur", "eure"),
            ("ier", "iere"),
            ("er", "ere"),
            ("en", "enne"),
        ),
        *(
            ("ef", "effe"),
            ("on", "onne"),
            ("if", "ive"),
            ("al", "ale"),
            ("el", "elle"),
            ("f", "ve"),
            ("e", "ee"),
            ("e", "esse"),
        ),
    ),
    "es": (("o", "a"), ("or", "ora"), ("on", "ona"), ("an", "ana"), ("nte", "nta"), ("e", "a")),
    "pt": (
        ("o", "a"),
        ("or", "ora"),
        ("tor", "triz"),
        ("ao", "a"),
        ("ao", "oa"),
        ("nte", "nta"),
        ("es", "esa"),
    ),
    "it": (
        *(("tore", "trice"), ("sore", "ditrice"), ("ore", "ora"), ("iere", "iera"), ("o", "a")),
        *(("e", "essa"), ("aio", "aia")),
    ),
    "pl": (("k", "czka"), ("or", "orka"), ("ista", "istka"), ("iel", "ielka"), ("arz", "arka"), ("y", "a")),
}
"""What the ending of a masculine form becomes; whatever fits is formed."""

_ADDED: Final[Mapping[str, tuple[str, ...]]] = {"de": ("in",), "fr": ("e",), "pl": ("ka",)}
"""What is added where the masculine form ends in a consonant."""

_SHORTEST: Final = 4
"""Shorter ones are abbreviations."""


def with_feminine(title: str, language: str) -> tuple[str, ...]:
    """The title, then its feminine forms: of the first word alone, and of all its words."""
    words = title.split()
    if language not in _ENDINGS or len(words[0]) < _SHORTEST:
        return (title,)
    first = _forms(words[0], language)
    rest = words[1:]
    found = {title: None, **{" ".join((form, *rest)): None for form in first}}
    if rest:
        agreeing = [_forms(word, language)[:1] or (word,) for word in rest]
        found |= {" ".join((form, *(each[0] for each in agreeing))): None for form in first or words[:1]}
    return tuple(found)


def _forms(word: str, language: str) -> tuple[str, ...]:
    formed = [
        word[: -len(ending)] + becomes
        for ending, becomes in _ENDINGS[language]
        if word.endswith(ending) and len(word) > len(ending) + 1
    ]
    if len(word) > 2 and word[-1] not in "aeiouy":
        formed += [word + added for added in _ADDED.get(language, ())]
    return tuple(formed)
