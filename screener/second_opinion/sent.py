"""A text as it is sent to a model: without hidden characters, shortened, and redacted if the owner wishes.

Every character that is sent knows where it stands in the original, so that a quote can be found there.
"""

import unicodedata
from dataclasses import dataclass
from typing import Final

from screener.models import Span
from screener.second_opinion.redacted import Known, replaced
from screener.text import Text

LONGEST: Final = 1500
"""Characters of one text that are sent; where more is left out, the letter says so."""
_UNSEEN: Final = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))


@dataclass(frozen=True, slots=True)
class Sent:
    """A text as sent; ``places[i]`` says where its character ``i`` starts and ends in the original."""

    field: str
    text: str
    places: tuple[tuple[int, int], ...]
    cut: bool

    def quote(self, words: str, written: str) -> Span | None:
        """Where these words stand in ``written``, the original, or ``None`` if they were not sent so."""
        words = words.strip()
        at = self.text.find(words) if words else -1
        if at < 0:
            return None
        start, end = self.places[at][0], self.places[at + len(words) - 1][1]
        return Span(field=self.field, text=written[start:end], start=start, end=end)


def sent(text: Text, known: Known | None = None) -> Sent:
    """The text as it is sent; with ``known``, names, addresses, links and all that holds a digit replaced."""
    seen = [
        (at, character)
        for at, character in enumerate(text.written)
        if character in "\n\t" or unicodedata.category(character) not in _UNSEEN
    ]
    clean = "".join(character for _, character in seen)
    pieces: list[tuple[str, int, int]] = []
    done = 0
    for start, end, instead in sorted(replaced(clean, known), key=_longest_first) if known else ():
        if start >= done:
            pieces += [(clean[at], at, at + 1) for at in range(done, start)]
            pieces += [(character, start, end) for character in instead]
            done = end
    pieces += [(clean[at], at, at + 1) for at in range(done, len(clean))]
    kept = pieces[:LONGEST]
    places = tuple((seen[start][0], seen[end - 1][0] + 1) for _, start, end in kept)
    return Sent(text.field, "".join(piece[0] for piece in kept), places, len(pieces) > LONGEST)


def _longest_first(found: tuple[int, int, str]) -> tuple[int, int]:
    return found[0], -found[1]
