"""What the model of wording sees of a text: its words, their beginnings, and pairs of neighbours.

Beginnings of words stand in for grammar: ``offer``, ``offers`` and ``offering`` begin alike, in
every language that the model knows. Names of people, firms and places are words like any other.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Final

from screener.text import Text, Word

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


def features(texts: Iterable[Text]) -> set[str]:
    """The features of these texts."""
    return {feature for text in texts if text.words for layer in _layers(text) for feature in layer}


def placed(text: Text) -> Iterator[tuple[str, int, int]]:
    """Each feature of a text with the first and the last of the words that it rests on."""
    last = len(text.words) - 1
    words, beginnings, pairs, beginning_pairs = _layers(text)
    for layer in (words, beginnings):
        for at, feature in enumerate(layer):
            here = min(max(at - 1, 0), last)
            yield feature, here, here
    for layer in (pairs, beginning_pairs):
        for at, feature in enumerate(layer):
            yield feature, max(at - 1, 0), min(at, last)


def _layers(text: Text) -> tuple[list[str], ...]:
    """The words, their beginnings, and the pairs of both, from before the first to after the last."""
    speaker = _speaker(text.field)
    forms = ["^", *map(_form, text.words), "$"]
    beginnings = [form[:BEGINNING] for form in forms]
    word, beginning, pair, beginning_pair = (speaker + layer for layer in "1s2t")
    return (
        [word + form for form in forms],
        [beginning + form for form in beginnings],
        [f"{pair}{one} {other}" for one, other in pairwise(forms)],
        [f"{beginning_pair}{one} {other}" for one, other in pairwise(beginnings)],
    )


def _speaker(field: str) -> str:
    """Who speaks: the headline, the company, the requester's own account, their words, or the owner's."""
    return _SPEAKERS.get(field) or ("M" if field.startswith("mine") else "N")


def _form(word: Word) -> str:
    return _KINDS.get(word.kind, word.form)
