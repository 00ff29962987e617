"""A text as it is sent to a model: without hidden characters, shortened, and redacted if the owner wishes.

Every character that is sent knows where it stands in the original, so that a quote can be found there.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from screener.case import Case
from screener.models import Span
from screener.swap.names import found_names
from screener.text import Text, fold

LONGEST: Final = 1500
"""Characters of one text that are sent; where more is left out, the letter says so."""
NAME, ADDRESS, LINK, NUMBER = "[name]", "[address]", "[link]", "[number]"

_UNSEEN: Final = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))
_TOKEN: Final = re.compile(r"\S+")
_WORD: Final = re.compile(r"[^\W_]++(?:[\u0300-\u036f]++[^\W_]*+)*+")
_HOST: Final = re.compile(r"[^\W_]\.[a-z]{2,}(?![^\W_])")
_LEAST: Final = 2
"""A single letter is no name."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is replaced as a name: ``words`` (folded) wherever they stand, and whole ``phrases``."""

    words: frozenset[str] = frozenset()
    phrases: tuple[str, ...] = ()


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


def known_in(case: Case) -> Known:
    """The names in a case: of the two, of people and firms that are known, and those found in the texts."""
    request, owner = case.request, case.owner
    mutual = request.mutual_connections
    people = [request.requester.name, owner.name, *((mutual and mutual.names) or ())]
    people += [person.name for person in case.overlap.people]
    given = [name for name in people if name]
    found = found_names((text.written for text in case.texts.values()), given)
    words = {fold(word) for name in (*given, *found) for word in _WORD.findall(name) if len(word) >= _LEAST}
    firms = (request.requester.company, owner.company, *(request.requester.employers or ()))
    return Known(frozenset(words), tuple(firm for firm in firms if firm and len(firm) >= _LEAST))


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
    for start, end, instead in sorted(_replaced(clean, known)) if known else ():
        if start >= done:
            pieces += [(clean[at], at, at + 1) for at in range(done, start)]
            pieces += [(character, start, end) for character in instead]
            done = end
    pieces += [(clean[at], at, at + 1) for at in range(done, len(clean))]
    kept = pieces[:LONGEST]
    places = tuple((seen[start][0], seen[end - 1][0] + 1) for _, start, end in kept)
    return Sent(text.field, "".join(piece[0] for piece in kept), places, len(pieces) > LONGEST)


def _replaced(clean: str, known: Known) -> Iterator[tuple[int, int, str]]:
    """What is replaced in a text without hidden characters, and by what; they may overlap."""
    if known.phrases:
        for found in re.finditer("|".join(map(re.escape, known.phrases)), clean, re.IGNORECASE):
            yield *found.span(), NAME
    for token in _TOKEN.finditer(clean):
        whole = token[0].lower()
        if "@" in whole:
            yield *token.span(), ADDRESS
        elif "//" in whole or whole.startswith("www.") or _HOST.search(whole):
            yield *token.span(), LINK
        else:
            for word in _WORD.finditer(clean, token.start(), token.end()):
                if any(character.isnumeric() for character in word[0]):
                    yield *word.span(), NUMBER
                elif fold(word[0]) in known.words:
                    yield *word.span(), NAME
