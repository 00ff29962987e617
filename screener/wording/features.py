"""What the model of wording sees of a text: its words, their beginnings, and pairs of neighbours.

Beginnings of words stand in for grammar: ``offer``, ``offers`` and ``offering`` begin alike, in
every language that the model knows. Names of people, firms and places are words like any other.
"""

from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Final
from zlib import crc32

from screener.text import Text, Word

BEGINNING: Final = 5
"""So many letters of a word stand for its beginning."""

SLOT_BITS: Final = 21
SLOTS: Final = 1 << SLOT_BITS
"""So many places has the table of weights; features are hashed into it."""

_KINDS: Final[Mapping[str, str]] = {
    "number": "<number>",
    "money": "<money>",
    "percent": "<percent>",
    "times": "<times>",
    "link": "<link>",
    "mail": "<mail>",
    "slot": "<slot>",
}
_THEY, _OWNER, _HEADLINE, _COMPANY, _ABOUT = range(1, 6)
_SPEAKERS: Final[Mapping[str, int]] = {
    "headline": _HEADLINE,
    "position": _HEADLINE,
    "company": _COMPANY,
    "about": _ABOUT,
}
_SETTINGS: Final[Mapping[str, int]] = {"note": 0x0B51A7, "messages": 0x15CE92, "profile": 0x1A3465}


def features(texts: Iterable[Text]) -> set[int]:
    """The features of these texts, each a number in [0, 2**32) that stands for who speaks and the words.

    Features share a number by chance, and rarely (Weinberger et al., *Feature Hashing for Large Scale
    Multitask Learning*, ICML 2009).
    """
    return set(chain.from_iterable(layer for text in texts if text.words for layer in layers(text)))


def setting(texts: Iterable[Text]) -> str:
    """Where the words stand: in ``messages``, in a ``note``, or in nothing but a ``profile``.

    The same words can mean different things there: people expect less of a note than of a message.
    """
    fields = {text.field for text in texts}
    if any(field.startswith(("history", "mine")) for field in fields):
        return "messages"
    return "note" if "note" in fields else "profile"


def slots(features: Iterable[int], setting: str) -> list[int]:
    """The places in [0, SLOTS) of the weights of these features: for each one anywhere, and one here.

    So what is learned in one setting is known in the others, and can be unlearned there
    (Daumé, *Frustratingly Easy Domain Adaptation*, ACL 2007).
    """
    here, seen = _SETTINGS[setting], list(features)
    return [each & (SLOTS - 1) for each in seen] + [each >> (32 - SLOT_BITS) ^ here for each in seen]


def layers(text: Text) -> tuple[list[int], list[int], list[int]]:
    """The features of a text of ``n`` words, each in its place.

    The words, ``n + 2`` with the beginning and the end of the text; as many beginnings of words; and the
    ``n + 1`` pairs of neighbours.
    """
    speaker = _speaker(text.field)
    forms = ["^", *map(_form, text.words), "$"]
    spelled = [f"{form} ".encode() for form in forms]
    words = [crc32(form, speaker) for form in spelled]
    beginnings = [crc32(form[:BEGINNING].encode(), ~speaker & 0xFFFFFFFF) for form in forms]
    pairs = [crc32(other, one) for one, other in zip(words, spelled[1:], strict=False)]
    return words, beginnings, pairs


def _speaker(field: str) -> int:
    """Who speaks: the headline, the company, the requester's own account, their words, or the owner's."""
    return _SPEAKERS.get(field) or (_OWNER if field.startswith("mine") else _THEY)


def _form(word: Word) -> str:
    return _KINDS.get(word.kind, word.form)
