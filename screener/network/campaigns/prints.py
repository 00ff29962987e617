"""The fingerprint of a text: hashes of its neighbouring words, with what a template fills in left open.

Two copies of a template differ in names, firms, towns and numbers; such words are slots, all alike. A
capital often marks a name but not always (a German noun, a shouted text), so each text has two readings:
one takes all words with a capital for slots, the other only numbers, addresses and what the profile
names. The greeting and what everybody writes are left out.
"""

import sys
from array import array
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from hashlib import blake2b
from itertools import pairwise
from typing import Final, NamedTuple

from screener.models import ConnectionRequest, Profile, Span
from screener.network.campaigns.everyday import EVERYDAY, GREETINGS
from screener.text import WORD_OR_LINK, fold

LEAST_PARTS: Final = 12
"""A text with fewer parts of its own, that is pairs of words, is too short to be recognised."""
LONGEST: Final = 8000
"""Of a longer text only so many characters are compared: as many as a message on LinkedIn may have."""

_SLOT: Final = 0x9E3779B97F4A7C15
_FACTOR: Final = 0xD6E8FEB86659FD93
_WHOLE: Final = (1 << 64) - 1
_LONGEST_WORD: Final = 100
_NO_NAMES: Final = frozenset(("i", "im", "id", "ive", "ill"))
_IN_MANY_NAMES: Final = frozenset(
    (
        *("the", "and", "of", "in", "for", "at", "to", "with", "our", "und", "die", "der", "das"),
        *("la", "le", "el", "y", "e", "di", "de", "et", "du", "i", "a"),
    )
)

Print = bytes
"""The hashes of one reading of a text, in order, 8 bytes each; empty if there are too few."""


class Prints(NamedTuple):
    """Both readings of one text: all capitals taken for names, and none."""

    names_open: Print
    as_written: Print


class Part(NamedTuple):
    """A hashed pair of words, and where it stands in the text."""

    hash: int
    start: int
    end: int


class _Code(NamedTuple):
    as_written: int
    names_open: int
    greets: bool


def texts_of(request: ConnectionRequest) -> Iterator[tuple[str, str]]:
    """What the requester wrote to the owner, the note and their messages, with the names of the fields."""
    if request.note is not None and request.note.text:
        yield "note", request.note.text
    for number, message in enumerate(request.history or ()):
        if message.author == "them" and message.text:
            yield f"history[{number}]", message.text


def prints_of(request: ConnectionRequest) -> tuple[Prints, ...]:
    """The fingerprints of what the requester wrote, without what is too short to be recognised."""
    texts = [text for _, text in texts_of(request) if _may_be_long(text)]
    own = names_of(request.requester) if texts else frozenset()
    prints = (Prints(*map(packed, _readings(text, own))) for text in texts)
    return tuple(dict.fromkeys(each for each in prints if any(each)))


def quotes(request: ConnectionRequest, shared: frozenset[int]) -> tuple[Span, ...]:
    """The words of this request whose hashes are among ``shared``: each run of them, the longest first."""
    own = names_of(request.requester)
    found = (
        Span(field=field, text=text[start:end], start=start, end=end)
        for field, text in texts_of(request)
        for start, end in _runs(text, (part for part in _placed(text, own) if part.hash in shared))
    )
    return tuple(sorted(found, key=lambda each: (each.start - each.end, each.field, each.start)))


def _runs(text: str, parts: Iterable[Part]) -> Iterator[tuple[int, int]]:
    """Where runs of these parts begin and end; a run ends where another word comes between."""
    start, end = 0, 0
    for part in sorted(parts, key=lambda each: each.start):
        if not end or any(map(str.isalnum, text[end : part.start])):
            if end:
                yield start, end
            start = part.start
        end = max(part.end, end)
    if end:
        yield start, end


def _may_be_long(text: str) -> bool:
    return len(text) > 2 * LEAST_PARTS


def _readings(text: str, own: frozenset[int]) -> tuple[frozenset[int], frozenset[int]]:
    codes = _ungreeted([_code(word) for word in WORD_OR_LINK.findall(text[:LONGEST])])
    written = _pairs([_SLOT if each.as_written in own else each.as_written for each in codes])
    opened = _pairs([_SLOT if each.as_written in own else each.names_open for each in codes])
    return opened, written


def _pairs(codes: Sequence[int]) -> frozenset[int]:
    """The hashes of neighbouring words; of neighbouring slots only the first stands for all."""
    before, kept = 0, []
    for code in codes:
        if code != _SLOT or before != _SLOT:
            kept.append(code)
        before = code
    return frozenset([_hash(one, other) for one, other in pairwise(kept)]) - _everyday()


def _hash(one: int, other: int) -> int:
    return (one * _FACTOR + other) & _WHOLE


def _placed(text: str, own: frozenset[int]) -> Iterator[Part]:
    """The parts of both readings with their places, without those that hold a slot."""
    found = [each.span() for each in WORD_OR_LINK.finditer(text[:LONGEST])]
    codes = _ungreeted([_code(text[start:end]) for start, end in found])
    places = found[len(found) - len(codes) :]
    neighbours = zip(pairwise(codes), pairwise(places), strict=True)
    for (one, two), ((start, _), (_, end)) in neighbours:
        for pair in {(one.as_written, two.as_written), (one.names_open, two.names_open)}:
            if _SLOT not in pair and own.isdisjoint(pair):
                yield Part(_hash(*pair), start, end)


def _ungreeted(codes: list[_Code]) -> list[_Code]:
    """The words after ``Hi Ana Ruiz``, or all if nobody is greeted."""
    if not codes or not codes[0].greets:
        return codes
    place = 1
    while place < min(len(codes), 6) and (codes[place].greets or codes[place].names_open == _SLOT):
        place += 1
    return codes[place:]


@lru_cache(maxsize=1 << 14)
def _code(word: str) -> _Code:
    """The codes of a word in either reading; a number or an address is a slot in both."""
    form = fold(word[:_LONGEST_WORD])
    if word[0].isdecimal() or form.startswith(("http", "www.")):
        return _Code(_SLOT, _SLOT, greets=False)
    code = hashed(form)
    named = word[0].isupper() and form not in _NO_NAMES
    return _Code(code, _SLOT if named else code, greets=form in GREETINGS)


def hashed(*texts: str) -> int:
    """A number of 64 bits for these texts, the same in every process and on every machine."""
    written = "\0".join(texts).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(written, digest_size=8).digest())


def packed(hashes: frozenset[int]) -> Print:
    """The hashes in order, 8 bytes each; nothing if they are too few."""
    return _as_kept(array("Q", sorted(hashes))).tobytes() if len(hashes) >= LEAST_PARTS else b""


def unpacked(prints: Iterable[Print]) -> "array[int]":
    """The hashes of these prints, one after the other."""
    return _as_kept(array("Q", b"".join(prints)))


def _as_kept(hashes: "array[int]") -> "array[int]":
    """The same with the lowest byte first, or back from there, so that a history can move to any machine."""
    if sys.byteorder == "big":
        hashes.byteswap()
    return hashes


def names_of(person: Profile) -> frozenset[int]:
    """The codes of the words in the sender's name, firm and town."""
    told = " ".join(filter(None, (person.name, person.company, person.location)))
    words = WORD_OR_LINK.findall(told[: 10 * _LONGEST_WORD])
    return frozenset([_code(word).as_written for word in words]) - _in_many_names()


@cache
def _in_many_names() -> frozenset[int]:
    return frozenset(map(hashed, _IN_MANY_NAMES))


@cache
def _everyday() -> frozenset[int]:
    """The pairs of words in what everybody writes."""
    codes = ([_code(word) for word in WORD_OR_LINK.findall(sentence)] for sentence in EVERYDAY)
    readings = (
        reading
        for each in codes
        for reading in ([code.as_written for code in each], [code.names_open for code in each])
    )
    return frozenset(_hash(one, other) for each in readings for one, other in pairwise(each))
