"""How much of what was written points at particular things: that ward, on Tuesday, in Ghent, page 14."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from screener.letter import signature
from screener.models import Span
from screener.rules.words import single_words
from screener.text import MARKS, Text

_CALENDAR: Final = single_words("clock", "day", "month") - {"may", "march", "mar", "sun", "wed"}
_ARTICLES: Final = frozenset(("a", "an", "the"))
_POINTERS: Final = single_words("past", "place_word") | _CALENDAR | {"the"}
_HALF: Final = single_words("denial", "third_person")
_OURSELVES: Final = single_words("ourselves")
_MYSELF: Final = single_words("myself")
_COMMON: Final = single_words("common_word")
_ENGLISH: Final = 0.15
"""The share of common English words that almost every English text has, and no other."""
_USUAL: Final = 0.045
"""So much per word ``the`` is worth in a usual text."""
_TELLING: Final = 20
"""English of so many words without one article is by someone who uses none."""
_NAME: Final = 4
"""So many words a name may have."""
_MANY: Final = 10
"""Below so many words a text is too short for its share to say more than its count."""


def particulars(texts: Iterable[Text]) -> float:
    """Pointers at particular things per word, less what points at nothing, in about [-0.5, 0.6].

    ``the``, a place or time, a number and a tale of the past count 1; a name within a sentence, a
    third person and a plain no count a half. Questions and links take 1 away, shares and multiples of
    something 2, ``we`` and ``our`` a half.
    """
    sums = [_summed(text) for text in texts]
    return sum(total for total, _ in sums) / max(sum(words for _, words in sums), _MANY)


@lru_cache(maxsize=64)
def _summed(text: Text) -> tuple[float, int]:
    """What the words of one text are worth together, and how many they are; many rules ask."""
    total, opening, signed = 0.0, True, _card(text)
    for at, word in enumerate(text.words):
        if at in signed:
            continue
        total += _worth(word.form, word.kind, unmarked=opening or text.shouts)
        opening = word.form in MARKS
    return total + _lacking_articles(text), len(text.words) - len(signed)


def _card(text: Text) -> range:
    """The words of a signature that holds more than a name: a street and a number there tell nothing."""
    signed = signature(text)
    return signed if len(signed) > _NAME else range(0)


def _lacking_articles(text: Text) -> float:
    """What ``the`` would be worth to someone whose language has no articles; fluency does not count."""
    forms = {word.form for word in text.words}
    if len(text.words) < _TELLING or forms & _ARTICLES or not in_english([text]):
        return 0.0
    return _USUAL * len(text.words)


def _worth(form: str, kind: str, *, unmarked: bool) -> float:
    """What a word is worth; ``unmarked`` where a capital does not tell a name from another word."""
    if kind in ("link", "question", "slot"):
        return -1.0
    if kind in ("percent", "times"):
        return -2.0
    if form in _POINTERS or form[0].isdigit():
        return 1.0
    if form in _OURSELVES:
        return -0.5
    if form in _HALF or (kind == "name" and not unmarked and form not in _MYSELF):
        return 0.5
    return 0.0


def in_english(texts: Iterable[Text]) -> bool:
    """Whether the texts hold as many common English words as English does; the share says nothing else."""
    texts = tuple(texts)
    common = sum(map(_common_words, texts))
    return common >= _ENGLISH * max(sum(len(text.words) for text in texts), 1)


@lru_cache(maxsize=64)
def _common_words(text: Text) -> int:
    """How many of its words are common in English; many rules ask."""
    return sum(word.form in _COMMON for word in text.words)


def readable(texts: Iterable[Text]) -> bool:
    """Whether the texts are in English and long enough for a low share to say something."""
    texts = tuple(texts)
    return sum(len(text.words) for text in texts) >= _MANY and in_english(texts)


def named(text: Text) -> Iterable[Span]:
    """The numbers, days, months and, within a sentence, names of a text."""
    opening, signed = True, _card(text)
    for at, word in enumerate(text.words):
        if at in signed:
            continue
        within = word.kind == "name" and not opening and not text.shouts and word.form not in _MYSELF
        if word.form[0].isdigit() or word.form in _CALENDAR or within:
            yield text.quote(at, at)
        opening = word.form in MARKS
