"""What is replaced in a text before it is sent: names, addresses, links, and whatever holds a number."""

import re
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from screener.case import Case
from screener.models import Profile
from screener.network.names import company_key, name_key
from screener.profile_url import normalise
from screener.second_opinion.given_names import GIVEN
from screener.swap.names import found_names
from screener.text import fold

NAME, ADDRESS, LINK, NUMBER = "[name]", "[address]", "[link]", "[number]"
_WORD: Final = re.compile(r"[^\W_]++(?:[\u0300-\u036f]++[^\W_]*+)*+")
_TOKEN: Final = re.compile(r"\S+")
_HOST: Final = re.compile(r"[^\W_]\.[a-z]{2,}(?![^\W_])")
_INITIAL: Final = re.compile(r"(?<![^\W_])[^\W\d_]\.")
_AND: Final = frozenset(("and", "und", "et", "y", "e", "en"))
"""Written instead of ``&``; names of firms are compared without."""
_LEAST: Final = 2
"""A single letter is no name."""
_LEAST_INSIDE: Final = 6
"""Given and family name written as one are looked for inside of words if they have so many letters."""
_LEAST_ALONE: Final = 4
"""The first word of a firm stands for the whole of it if it has so many letters, and a capital."""
_LOOK_BACK: Final = 20
_HEAD, _TAIL = 3000, 600
"""Characters at the beginning and at the end of a text in which names are looked for."""


Word = tuple[str, int, int]
"""A word, folded, and where it stands."""


@dataclass(frozen=True, slots=True)
class Known:
    """What is replaced as a name, all of it folded.

    ``words`` wherever they stand, ``capitals`` with a capital only, ``firms`` word after word, and ``parts``
    also inside of a word: names in scripts that put no blanks between words, and names written as one.
    """

    words: frozenset[str] = frozenset()
    capitals: frozenset[str] = frozenset()
    firms: frozenset[tuple[str, ...]] = frozenset()
    parts: tuple[str, ...] = ()


def known_in(case: Case) -> Known:
    """The names in a case: of the two, of people and places that are known, and those found in the texts."""
    two = (case.request.requester, case.owner)
    given = [*(who.name for who in two if who.name), *_shared_people(case)]
    searched = (part for text in case.texts.values() for part in _searched(text.written))
    words = {word for name in (*given, *found_names(searched, given)) for word in _folded(name)}
    joined = {"".join(_folded(who.name)) for who in two if who.name}
    words = {word for word in words | joined if len(word) >= _LEAST}
    return Known(
        words=frozenset(words),
        capitals=frozenset(_first_words(two)),
        firms=frozenset(key for who in two for key in _called(who)),
        parts=tuple(sorted(word for word in words if _stands_inside(word, joined))),
    )


def _shared_people(case: Case) -> Iterator[str]:
    """The names of people both know."""
    mutual = case.request.mutual_connections
    yield from filter(None, (mutual and mutual.names) or ())
    yield from (person.name for person in case.overlap.people)


def _stands_inside(word: str, joined: Container[str]) -> bool:
    """Whether a name may be a part of a longer word: it is both names in one, or its script has no blanks."""
    return (word in joined and len(word) >= _LEAST_INSIDE) or word.upper() == word.lower()


def replaced(clean: str, known: Known, *, prose: bool = False) -> Iterator[tuple[int, int, str]]:
    """What is replaced in a text without hidden characters, and by what; they may overlap.

    In ``prose``, in which a capital marks a name, words with capitals in a row are names too.
    """
    words = [(fold(found[0]), *found.span()) for found in _WORD.finditer(clean)]
    yield from _firms_in(words, known.firms)
    yield from _given_in(clean, words)
    yield from _capitals_in(clean, words) if prose else ()
    for token in _TOKEN.finditer(clean):
        whole = token[0].lower()
        if "@" in whole and _WORD.search(whole):
            yield *token.span(), ADDRESS
        elif "//" in whole or whole.startswith("www.") or _HOST.search(whole):
            yield *token.span(), LINK
    for form, start, end in words:
        if any(map(str.isnumeric, clean[start:end])):
            yield start, end, NUMBER
        elif _is_name(form, known) or (form in known.capitals and clean[start].isupper()):
            yield start, end, NAME


def _is_name(form: str, known: Known) -> bool:
    """Whether a folded word is a name, also in its possessive without an apostrophe."""
    return (
        form in known.words
        or form.removesuffix("s") in known.words
        or any(part in form for part in known.parts)
    )


def _firms_in(words: Iterable[Word], firms: frozenset[tuple[str, ...]]) -> Iterator[tuple[int, int, str]]:
    """Where all words of a firm stand one after the other."""
    told = [each for each in words if each[0] not in _AND]
    forms = [form for form, _, _ in told]
    lengths = {len(firm) for firm in firms}
    for at, (_, start, _) in enumerate(told):
        for size in lengths:
            if tuple(forms[at : at + size]) in firms and at + size <= len(forms):
                yield start, told[at + size - 1][2], NAME


def _given_in(clean: str, words: Iterable[Word]) -> Iterator[tuple[int, int, str]]:
    """Where common given names stand with a capital, each with a family name that follows."""
    for (form, start, end), (_, after, last) in pairwise((*words, ("", len(clean), len(clean)))):
        if form in GIVEN and clean[start].isupper():
            family = clean[end:after] == " " and clean[after : after + 1].isupper()
            yield start, last if family else end, NAME


def _capitals_in(clean: str, words: list[Word]) -> Iterator[tuple[int, int, str]]:
    """Where two words with a capital or more stand in a row, the first word of a sentence apart."""
    marked = [clean[start].isupper() and not clean[start:end].isupper() for _, start, end in words]
    if sum(marked) * 2 > len(words):
        return
    row: list[Word] = []
    for word, capital, before in zip(words, marked, [None, *words], strict=False):
        if row and not (capital and before and clean[before[2] : word[1]] == " "):
            yield from _row(row)
            row = []
        if capital and not _begins_sentence(clean, word[1]):
            row.append(word)
    yield from _row(row)


def _row(row: list[Word]) -> Iterator[tuple[int, int, str]]:
    if len(row) > 1:
        yield row[0][1], row[-1][2], NAME


def _begins_sentence(clean: str, start: int) -> bool:
    before = clean[max(0, start - _LOOK_BACK) : start].rstrip(" \t\"'“”„«‘’(–—-")
    return not before or before[-1] in ".!?:;…\n"


def _called(who: Profile) -> Iterator[tuple[str, ...]]:
    """The places that tell who somebody is, and the end of their profile address, as words."""
    keys = [company_key(each) for each in (who.company, *(who.employers or ())) if each]
    keys += [name_key(each) for each in (*(who.schools or ()), *(who.groups or ()))]
    told = [tuple(word for word in key.split() if word not in _AND) for key in keys]
    told.append(tuple(_folded((normalise(who.profile_url or "") or "").rpartition("/")[2])))
    return (words for words in told if len("".join(words)) >= _LEAST)


def _first_words(two: Iterable[Profile]) -> Iterator[str]:
    """The first words of firms, which stand for the whole."""
    for firm in (firm for who in two for firm in (who.company, *(who.employers or ()))):
        first = company_key(firm or "").partition(" ")[0]
        if len(first) >= _LEAST_ALONE:
            yield first


def _folded(name: str) -> Iterator[str]:
    return (fold(word) for word in _WORD.findall(name))


def _searched(written: str) -> Iterator[str]:
    """The beginning and the end of a text, without empty lines and without initials, which hide a name."""
    lines = "\n".join(filter(None, map(str.strip, written.splitlines())))
    for part in (lines[:_HEAD], lines[-_TAIL:]):
        yield _INITIAL.sub("", part)
