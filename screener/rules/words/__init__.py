"""The vocabularies that phrases share: ``{site}`` in a phrase is any entry of ``site`` here.

An entry is a word, ``prefix*``, several words, or ``{name}`` of a vocabulary before it; entries are
separated by ``|`` and written folded.
"""

from typing import Final

from screener.occupations.kinds import OCCUPATIONS
from screener.rules.words.people import PEOPLE
from screener.rules.words.speech import SPEECH
from screener.rules.words.times_and_places import TIMES_AND_PLACES
from screener.rules.words.trade import TRADE

VOCABULARY: Final[dict[str, str]] = {**OCCUPATIONS, **PEOPLE, **TIMES_AND_PLACES, **SPEECH, **TRADE}


def single_words(*names: str) -> frozenset[str]:
    """The entries of these vocabularies that are one word."""
    entries = (entry.strip() for name in names for entry in VOCABULARY[name].split("|"))
    return frozenset(entry for entry in entries if " " not in entry)
