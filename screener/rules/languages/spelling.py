"""Phrases written in a language's own spelling, brought to the folded form in which texts are matched."""

import re

from screener.rules.kit import phrases
from screener.rules.scan import Phrases
from screener.text import fold

_WORD = re.compile(r"\*?[^\s()\[\]|^$?{}.*_]+\*?")
_DIGRAPHS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def french(*written: str) -> Phrases:
    """These phrases, found with and without accents and apostrophes."""
    return phrases(*(_WORD.sub(lambda word: fold(word[0]), phrase) for phrase in written))


def german(*written: str) -> Phrases:
    """These phrases, found with umlauts, without them, and with ``ae``, ``oe`` and ``ue`` in their place."""
    return phrases(*(_WORD.sub(lambda word: _umlauts(word[0]), phrase) for phrase in written))


def _umlauts(word: str) -> str:
    plain, spelled_out = fold(word), fold(word.translate(_DIGRAPHS))
    return plain if plain == spelled_out else f"({plain}|{spelled_out})"
