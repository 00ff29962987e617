"""In which fields of work people are, by the words of their headline: a coach is in coaching.

``docs/network.md`` says what counts and what does not.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby
from typing import Final, NamedTuple

from screener.models import Span
from screener.network.customers import OwnWord, own_words
from screener.network.names import name_key
from screener.occupations.vocabulary import LONGEST, NOTHING, Meaning, Vocabulary, folded, vocabulary
from screener.text import MARKS, Text

__all__ = ["Working", "fields_beside", "fields_of", "in_field", "industry_of", "name_of", "work_in"]

_UNTELLING: Final = """
    a and at for in of on the to with my our own other work assistant associate business ceo chief company
    consultant consulting director executive expert founder freelance global head independent
    international junior lead leader leadership management manager officer owner partner professional
    professionals senior service services solutions specialist small strategy team teams vp president
    experienced industry people new young und der die das et de la le les des y e di del van en het
"""
_SAYS_NOTHING: Final = frozenset(_UNTELLING.split())
_FEW: Final = 3


class Working(NamedTuple):
    """Words of a text, from word ``first`` to ``last``, by which its owner works in ``field``.

    ``domain``: they name the field and not the person.
    """

    field: str
    first: int
    last: int
    domain: bool = False


@lru_cache(maxsize=256)
def work_in(text: Text) -> tuple[Working, ...]:
    """All words of a headline or position that say in which field its owner works, in order."""
    found: list[Working] = []
    for part in own_words(text):
        titles = _without_markets(tuple(_named(part.titles)), part.titles)
        found += titles or _named(part.employer)
    serving = vocabulary().serving
    if any(each.field in serving for each in found):
        found = [each for each in found if each.field in serving or not each.domain]
    return tuple(sorted(found, key=lambda each: each.first))


def _named(words: tuple[OwnWord, ...]) -> Iterator[Working]:
    """The entries of the vocabulary among these words, the longest first, none within another."""
    known = vocabulary()
    at = 0
    while at < len(words):
        length, meaning = _longest(known, words, at)
        if meaning and meaning.field != NOTHING:
            last = words[at + length - 1].number
            yield Working(meaning.field, words[at].number, last, meaning.domain)
        at += length


def _longest(known: Vocabulary, words: tuple[OwnWord, ...], at: int) -> tuple[int, Meaning | None]:
    for length in range(min(LONGEST, len(words) - at), 0, -1):
        some = words[at : at + length]
        if any(each.apart for each in some[1:]):
            continue
        meaning = known.meaning(" ".join(each.form for each in some))
        if meaning and not (meaning.capitals and not all(each.capitals for each in some)):
            return length, meaning
    if "'" in words[at].elided and (meaning := known.meaning(words[at].elided[1:])):
        return 1, meaning
    return 1, None


def _without_markets(found: tuple[Working, ...], words: tuple[OwnWord, ...]) -> tuple[Working, ...]:
    """Without the markets that someone serves: a healthcare recruiter recruits, as one in healthcare does."""
    serving = vocabulary().serving
    place = {word.number: position for position, word in enumerate(words)}
    kept: list[Working] = []
    served = False
    for each in found:
        start = place[each.first]
        if each.domain and kept and not kept[-1].domain and words[start].listed:
            continue
        beside = bool(kept) and place[kept[-1].last] == start - 1 and not words[start].apart
        within = words[start].within and each.domain
        if served and (beside or within) and kept and kept[-1].field in serving:
            if each.field in serving and beside:
                kept[-1] = each
            continue
        if each.field in serving and beside and kept[-1].field not in serving:
            kept.pop()
        served = each.field in serving
        kept.append(each)
    return tuple(kept)


@lru_cache(maxsize=256)
def fields_of(*described: str) -> frozenset[str]:
    """The fields of work that these few words name, or the telling words themselves if none is known.

    An owner's own description may say ``schools`` or ``ships``, which in a headline would be customers.
    """
    fields = frozenset[str]().union(*map(_described, described))
    words = (word for text in described for word in _all_words(text))
    telling = (word.form for word in words if word.form not in _SAYS_NOTHING and len(word.form) > 2)
    return fields or frozenset(telling)


def _described(written: str) -> frozenset[str]:
    """The fields of one description: by all of it, else by its entries, and by the words beside them."""
    known = vocabulary()
    whole = known.industries.get(folded(written)) or known.about.get(name_key(written))
    if whole:
        return frozenset([whole])
    words = tuple(_all_words(written))
    found = tuple(_named(words))
    named = {number for each in found for number in range(each.first, each.last + 1)}
    beside = {known.about.get(word.form) for word in words if word.number not in named}
    return frozenset(each.field for each in found) | frozenset(field for field in beside if field)


def _all_words(written: str) -> Iterator[OwnWord]:
    words = Text("", written).words
    for number, word in enumerate(words):
        if word.form not in MARKS:
            # Where settings say no more than "it", it is the field.
            capitals = len(words) <= _FEW or written[word.start : word.end].isupper()
            yield OwnWord(number, word.form, capitals=capitals)


def in_field(text: Text, fields: frozenset[str]) -> Iterator[Span]:
    """The words of ``text`` by which its owner works in one of these fields.

    Customers are none: neither a plural such as ``coaches`` nor what follows ``for`` or ``help``.
    """
    if not fields:
        return
    numbers = {
        number
        for each in work_in(text)
        if each.field in fields
        for number in range(each.first, each.last + 1)
    }
    unknown = fields - vocabulary().called.keys()
    if unknown:
        numbers |= {word.number for part in own_words(text) for word in part.titles if word.form in unknown}
    for _, run in groupby(enumerate(sorted(numbers)), key=lambda pair: pair[1] - pair[0]):
        places = [number for _, number in run]
        yield text.quote(places[0], places[-1])


def industry_of(industry: str) -> str | None:
    """The field of one of LinkedIn's industries."""
    return vocabulary().industries.get(folded(industry))


def fields_beside(fields: frozenset[str]) -> frozenset[str]:
    """The fields that commonly go with these, such as recruiting with human resources."""
    beside = vocabulary().beside if fields else {}
    return frozenset[str]().union(*(beside.get(field, frozenset()) for field in fields)) - fields


def name_of(field: str) -> str:
    """A field as a person would call it."""
    return vocabulary().called.get(field, field)
