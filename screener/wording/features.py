"""What the model of wording sees of a text: its words, their beginnings, and pairs of neighbours.

Beginnings of words stand in for grammar: ``offer``, ``offers`` and ``offering`` begin alike, in
every language that the model knows. Names of people, firms and places are words like any other.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from screener.text import Text, Word

Place = tuple[Text, int, int]
"""A text, and the first and last word of a feature in it."""

BEGINNING: Final = 5
"""So many letters of a word stand for its beginning."""

_KINDS: Final[Mapping[str, str]] = {
    "number": "<number>",
    "money": "<money>",
    "percent": "<percent>",
    "times": "<times>",
    "link": "<link>",
    "mail": "<mail>",
    "slot": "<slot>",
}
_SPEAKERS: Final[Mapping[str, str]] = {"headline": "H", "position": "H", "company": "C", "about": "A"}


def features(texts: Iterable[Text]) -> dict[str, Place]:
    """Each feature of these texts, with the place where it is first seen."""
    seen: dict[str, Place] = {}
    for text in filter(lambda each: each.words, texts):
        _collect(text, _speaker(text.field), seen)
    return seen


def _speaker(field: str) -> str:
    """Who speaks: the headline, the company, the requester's own account, their words, or the owner's."""
    return _SPEAKERS.get(field) or ("M" if field.startswith("mine") else "N")


def _form(word: Word) -> str:
    return _KINDS.get(word.kind, word.form)


def _collect(text: Text, speaker: str, seen: dict[str, Place]) -> None:
    forms = ["^", *map(_form, text.words), "$"]
    beginnings = [form[:BEGINNING] for form in forms]
    last = len(text.words) - 1
    for at, (form, beginning) in enumerate(zip(forms, beginnings, strict=True)):
        here = min(max(at - 1, 0), last)
        place = (text, here, here)
        seen.setdefault(f"{speaker}1{form}", place)
        seen.setdefault(f"{speaker}s{beginning}", place)
        if at <= last + 1:
            pair = (text, here, min(at, last))
            seen.setdefault(f"{speaker}2{form} {forms[at + 1]}", pair)
            seen.setdefault(f"{speaker}t{beginning} {beginnings[at + 1]}", pair)
