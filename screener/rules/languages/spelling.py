"""Phrases written in a language's own spelling, brought to the folded form in which texts are matched."""

import re
from typing import Final

from screener.rules.kit import phrases
from screener.rules.scan import Phrases
from screener.text import fold

_MARKED: Final = "àâäáãåæąçćéèêëęğíìîïıłñńóòôöõøœśşúùûüýÿźżß'’"
_FOLDED: Final = str.maketrans({letter: fold(letter) for letter in _MARKED})
_WITH_UMLAUT: Final = re.compile(r"\*?[^\s()\[\]|^$?{}.*_]*[äöü][^\s()\[\]|^$?{}.*_]*\*?")
_DIGRAPHS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def accented(*written: str) -> Phrases:
    """These phrases, found with and without accents and apostrophes."""
    return phrases(*(phrase.translate(_FOLDED) for phrase in written))


french = accented
"""French needs nothing else."""


def german(*written: str) -> Phrases:
    """These phrases, found with umlauts, without them, and with ``ae``, ``oe`` and ``ue`` in their place."""
    return phrases(*(_WITH_UMLAUT.sub(_either, phrase).translate(_FOLDED) for phrase in written))


def _either(word: re.Match[str]) -> str:
    return f"({word[0]}|{word[0].translate(_DIGRAPHS)})"
