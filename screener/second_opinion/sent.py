"""A text as it is sent to a model: without hidden characters, shortened, and redacted if the owner wishes.

Every character that is sent knows where it stands in the original, so that a quote can be found there.
"""

import unicodedata
from dataclasses import dataclass
from typing import Final

from screener.language import language_of
from screener.models import Span
from screener.second_opinion.redacted import Known, replaced
from screener.text import Text

LONGEST: Final = 1500
"""Characters of one text that are sent; where more is left out, the letter says so."""
_SHORTEST: Final = 3
"""A quote of fewer characters shows nothing."""
_SAME: Final = {**dict.fromkeys("’‘‚‛`´", "'"), **dict.fromkeys("“”„‟«»", '"'), **dict.fromkeys("–—‐‑−", "-")}
_LINES: Final = frozenset(("headline", "position", "company", "you"))
_AT_ENDS: Final = " .…,;:!?'\""
_UNSEEN: Final = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))


@dataclass(frozen=True, slots=True)
class Sent:
    """A text as sent; ``places[i]`` says where its character ``i`` starts and ends in the original."""

    field: str
    text: str
    places: tuple[tuple[int, int], ...]
    cut: bool

    def quote(self, words: str, written: str) -> Span | None:
        """Where these words stand in ``written``, the original, or ``None`` if they were not sent so.

        Models copy carelessly: case, blanks, the form of quotation marks and dashes, and marks at the ends
        may differ. What is quoted is the original.
        """
        wanted = _plain(words)[0].strip(_AT_ENDS)
        shown, at = _plain(self.text)
        found = shown.find(wanted) if len(wanted) >= _SHORTEST else -1
        if found < 0:
            return None
        start, end = self.places[at[found]][0], self.places[at[found + len(wanted) - 1]][1]
        return Span(field=self.field, text=written[start:end], start=start, end=end)


def _plain(text: str) -> tuple[str, list[int]]:
    """The text as quotes are compared, and where each of its characters stands in it."""
    kept: list[tuple[str, int]] = []
    for at, character in enumerate(text):
        lower = character.lower()
        plain = " " if character.isspace() else _SAME.get(character, lower if len(lower) == 1 else character)
        if plain != " " or not kept or kept[-1][0] != " ":
            kept.append((plain, at))
    return "".join(each for each, _ in kept), [at for _, at in kept]


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
    found = replaced(clean, known, prose=_is_prose(text)) if known else ()
    for start, end, instead in sorted(found, key=_longest_first):
        if end > done:
            pieces += [(clean[at], at, at + 1) for at in range(done, start)]
            pieces += [(character, max(start, done), end) for character in instead]
            done = end
    pieces += [(clean[at], at, at + 1) for at in range(done, len(clean))]
    kept = pieces[:LONGEST]
    places = tuple((seen[start][0], seen[end - 1][0] + 1) for _, start, end in kept)
    return Sent(text.field, "".join(piece[0] for piece in kept), places, len(pieces) > LONGEST)


def _longest_first(found: tuple[int, int, str]) -> tuple[int, int]:
    return found[0], -found[1]


def _is_prose(text: Text) -> bool:
    """Whether a capital marks a name in it: it is no line of a profile, and not in German."""
    return text.field not in _LINES and language_of((text,)) != "de"
