"""Reads a word with one slip of the finger as the word that was meant, where only one can have been.

Spelling says nothing about intent, so a rule should see ``compnay`` as ``company``. Only words in
small letters are read so, and only as words that rules look for.
"""

from collections.abc import Iterator
from typing import Final

from screener.rules.compiled import Tables
from screener.text import Word

SHORTEST: Final = 5
"""Shorter words are left as they are: too many others are one letter away."""
LONGEST: Final = 20
"""Longer words are left as well, so that the work for a word is bounded, whoever wrote it."""
SHORTEST_LACKING: Final = 6
"""A letter is put back only into words that have as many without it."""

_LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
_OTHER_WORDS: Final = """
    accepts advises altar angels angle angles barley beaten blood brass cellar chamber compares competes compliant
    continent convene coping counsellor couriers crate crates cures exist fabrics filed filing fills fined flies
    genre grades harbor humans inhale insures lasts latter layers lining listen liver loose losses lunches macro
    manger marriage marry mayors metre moots official organs reaction redden reefer reefers refuges relies retaining
    retros rising salarie sings stated steep stings supper tariff tariffs though tonnes trail trees tuning turkey
    unlocked valuer viola warts wooden
"""
"""Words of their own that are one slip away from a word that rules look for."""


class Spelling:
    """Which of the words that rules look for is meant by a word that is none of them.

    Words that the spelling ``beside`` it knows are left as well.
    """

    def __init__(self, tables: Tables, *, beside: "Spelling | None" = None) -> None:
        self._tables = tables
        self._beside = beside
        self._lengths = frozenset(map(len, (*tables.by_prefix, *tables.by_suffix)))
        longer = (word for first, second in tables.longer for word in (first, second))
        rest = (word for entries in tables.longer.values() for words, _ in entries for word in words)
        self._known = frozenset((*tables.by_word, *longer, *rest))
        self._others = frozenset(_OTHER_WORDS.split())

    def meant(self, word: Word) -> Word:
        """The word, in the form that was meant."""
        form = word.form
        if word.kind != "word" or not SHORTEST <= len(form) <= LONGEST or self.knows(form):
            return word
        meant = self._known.intersection(_one_slip_from(form))
        return word._replace(form=min(meant)) if len(meant) == 1 else word

    def knows(self, form: str) -> bool:
        """Whether rules look for this word, or it is known to be one of its own."""
        if self._beside is not None and self._beside.knows(form):
            return True
        if form in self._known or form in self._others or not form.isalpha():
            return True
        prefixes, suffixes = self._tables.by_prefix, self._tables.by_suffix
        return any(form[:length] in prefixes or form[-length:] in suffixes for length in self._lengths)


def _one_slip_from(form: str) -> Iterator[str]:
    """What the word would be with two letters exchanged, a doubled one taken out, a lacking one put in.

    The first letter is never in doubt.
    """
    for at in range(1, len(form)):
        if form[at] == form[at - 1]:
            yield form[:at] + form[at + 1 :]
        elif at + 1 < len(form):
            yield form[:at] + form[at + 1] + form[at] + form[at + 2 :]
        if len(form) >= SHORTEST_LACKING:
            before, after = form[:at], form[at:]
            yield from [before + letter + after for letter in _LETTERS]
