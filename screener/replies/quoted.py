"""What a reply repeats of their own words: whole sentences, as data, on one short line."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from screener.case import Case
from screener.line import clipped
from screener.models import Span
from screener.text import MARKS, QUESTION, Text, forms

LONGEST: Final = 140
"""Characters of what is quoted from them."""
_GREETING: Final = re.compile(
    r"(?:hi|hello|hey|dear|good (?:morning|day|evening)|hallo|guten (?:tag|morgen|abend)|liebe[rs]?"
    r"|sehr geehrte[rs]?|moin|servus|bonjour|bonsoir|salut|ch[eè]re?|hola|buenos d[ií]as|buenas|estimad[oa]"
    r"|querid[oa]|ciao|buongiorno|buonasera|salve|gentile|car[oa]|ol[aá]|oi|bo[am] (?:dia|tarde|noite)"
    r"|prezad[oa]|beste|geachte|hoi|goedendag|dag)\b[^,\n]*,\s*",
    re.IGNORECASE,
)
_LONGEST_GREETING: Final = 60
"""Characters; what is longer up to its comma is no greeting."""
_FEWEST: Final = 3
"""Fewer words say nothing on their own."""
_TELLS: Final = 5
"""Words of a sentence that tells what it is about."""
_NEVER_REPEATED: Final = frozenset(("link", "mail", "slot"))
"""Kinds of words that a reply does not repeat."""
_OPENING: Final = "¿¡"
"""Marks that open a sentence and belong to it."""
_PAIRS: Final = ("()", "«»", "“”", "„“")
_TITLES: Final = frozenset(
    forms("mr mrs ms dr prof hr fr herrn sig dott sr sra dra lic ing arq enf eng dhr mevr")
)
"""Words of address that a point shortens: what follows it is a name and no new sentence."""
_REST_OF_GREETING: Final = re.compile(r"[^,\n]{1,40},\s*")


def said_in(case: Case, span: Span) -> str | None:
    """The sentence in which they wrote these words, from the words on where it is long.

    ``None`` where it says nothing on its own, or holds a link, an address or an unfilled slot.
    """
    text = case.texts.get(span.field)
    if text is None or not text.words or span.field.startswith("mine["):
        return None
    at = next((place for place, word in enumerate(text.words) if word.end > span.start), 0)
    first, last = _around(text, at)
    return _quotable(text, _after_greeting(text, first, before=span.start), last, fro=span.start)


def last_words(case: Case) -> str | None:
    """What their last messages were about, in one sentence; ``None`` where none says anything."""
    return main_sentence(reversed(tuple(case.reading("message"))))


def main_sentence(texts: Iterable[Text]) -> str | None:
    """The longest sentence that can be repeated whole, of the first of these texts that has one."""
    for text in texts:
        said = (sentence_in(text, first, last) for first, last in sentences_of(text))
        telling = [each for each in said if each and tells(each)]
        if telling:
            return max(telling, key=len)
    return None


def tells(said: str) -> bool:
    """Whether a sentence is long enough to tell what it is about."""
    return len(said.split()) >= _TELLS


def unanswered_by(case: Case) -> Iterator[Text]:
    """What they wrote since the owner's last message: all of it, the note too, where there is none."""
    mine = max((number for number, turn in enumerate(case.turns) if turn.author == "me"), default=-1)
    if mine < 0:
        yield from case.reading("note")
    for number in range(mine + 1, len(case.turns)):
        yield from case.reading(f"history[{number}]")


def sentences_of(text: Text) -> Iterator[tuple[int, int]]:
    """The places of the first and last word of each sentence; the mark that ends it belongs to it."""
    first = 0
    for place, word in enumerate(text.words):
        if word.form in MARKS or place + 1 == len(text.words):
            yield first, place
            first = place + 1


def sentence_in(text: Text, first: int, last: int, otherwise: int | None = None) -> str | None:
    """A sentence of at most :data:`LONGEST` characters, without its greeting.

    One that is longer is taken from ``otherwise`` on.
    """
    begins = _after_greeting(text, first, before=text.words[last].start)
    said = _quotable(text, begins, _without_mark(text, first, last), fro=text.words[begins].start)
    if said and not said.endswith("…"):
        return said
    return None if otherwise in (None, first) else sentence_in(text, otherwise or first, last)


def _around(text: Text, at: int) -> tuple[int, int]:
    """The places of the first and last word of the sentence with this place; a question keeps its mark."""
    number = text.sentences[at]
    first = last = at
    while first and text.sentences[first - 1] == number:
        first -= 1
    while last + 1 < len(text.words) and text.sentences[last + 1] == number:
        last += 1
    return first, _without_mark(text, first, last)


def _without_mark(text: Text, first: int, last: int) -> int:
    word = text.words[last]
    asks = word.form == QUESTION and text.written[word.end - 1] == "?"
    return last - 1 if word.form in MARKS and not asks and last > first else last


def _after_greeting(text: Text, first: int, *, before: int) -> int:
    """The place of the first word after a greeting that begins the sentence and ends ``before``."""
    start = text.words[first].start
    titled = first > 1 and text.words[first - 2].form in _TITLES
    form = _REST_OF_GREETING if titled else _GREETING
    greeting = form.match(text.written, start, start + _LONGEST_GREETING)
    if greeting is None or greeting.end() > before:
        return first
    return next((at for at in range(first, len(text.words)) if text.words[at].end > greeting.end()), first)


def _closed(written: str, start: int, end: int) -> int:
    """The end with the bracket or mark of quotation that closes what was opened, if it follows at once."""
    said, follows = written[start:end], written[end : end + 2]
    for opening, closing in _PAIRS:
        if said.count(opening) > said.count(closing) and follows.lstrip().startswith(closing):
            return end + follows.index(closing) + 1
    return end


def _quotable(text: Text, first: int, last: int, *, fro: int) -> str | None:
    words = text.words[first : last + 1]
    if sum(word.form not in MARKS for word in words) < _FEWEST or any(
        word.kind in _NEVER_REPEATED for word in words
    ):
        return None
    start, end = words[0].start, words[-1].end
    if start and text.written[start - 1] in _OPENING:
        start -= 1
    end = _closed(text.written, start, end)
    if end - start <= LONGEST:
        return clipped(text.written[start:end], LONGEST)
    begun = "… " if fro > start else ""
    return begun + clipped(text.written[fro:end], LONGEST - len(begun))
