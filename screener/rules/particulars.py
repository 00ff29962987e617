"""How much of what was written points at particular things: that ward, on Tuesday, in Ghent, page 14."""

from collections.abc import Iterable
from typing import Final

from screener.models import Span
from screener.rules.words import VOCABULARY
from screener.text import MARKS, Text

_PLACE: Final = frozenset(("at", "in", "on", "by", "from"))
_PAST: Final = frozenset(
    "was were had did said asked wrote left gave told came went found took made got sat met saw sent"
    " taught kept lent read bought sold lost ran held heard built rang thought stood spoke".split()
)
_OTHERS: Final = frozenset("he she they him her them his their".split())
_DENIALS: Final = frozenset("no not nobody nothing never dont isnt cant wont didnt doesnt wasnt".split())
_CALENDAR: Final = frozenset(
    day.strip()
    for name in ("day", "month")
    for day in VOCABULARY[name].split("|")
    if " " not in day.strip()
)
_MANY: Final = 10
"""Below so many words a text is too short for its share to say more than its count."""


def particulars(texts: Iterable[Text]) -> float:
    """Pointers at particular things per word, less what points at nothing, in about [-0.5, 0.6].

    ``the``, a place or time, a number and a tale of the past count 1; a name within a sentence, a
    third person and a plain no count a half. Questions and links take 1 away, promised shares of a
    hundred 2, ``we`` and ``our`` a half.
    """
    total, words = 0.0, 0
    for text in texts:
        opening = True
        for word in text.words:
            total += _worth(word.form, word.kind, opening=opening)
            opening = word.form in MARKS
            words += 1
    return total / max(words, _MANY)


def _worth(form: str, kind: str, *, opening: bool) -> float:
    if kind in ("link", "question", "slot"):
        return -1.0
    if kind == "percent":
        return -2.0
    if form == "the" or kind == "number" or form in _PLACE or form in _PAST or form in _CALENDAR:
        return 1.0
    if form in ("we", "our", "us", "weve"):
        return -0.5
    if form in _OTHERS or form in _DENIALS or (kind == "name" and not opening and form not in _SELF):
        return 0.5
    return 0.0


_SELF: Final = frozenset("i im ive id ill".split())


def named(text: Text) -> Iterable[Span]:
    """The numbers, days, months and, within a sentence, names of a text."""
    opening = True
    for at, word in enumerate(text.words):
        within = word.kind == "name" and not opening and word.form not in _SELF
        if word.kind == "number" or word.form in _CALENDAR or within:
            yield text.quote(at, at)
        opening = word.form in MARKS
