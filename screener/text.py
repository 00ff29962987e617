"""Text as written and as matched: words folded one by one, each knowing where it stands in the original.

Folding undoes what changes the look of a word but not the word: case, accents, width, mathematical
letters, look-alike letters of other scripts, invisible characters, apostrophes.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final, NamedTuple

from screener.models import Span

BREAK: Final = "."
"""The form of the end of a sentence or of a part of a headline."""
QUESTION: Final = "?"
"""The form of a question mark."""
POINTER: Final = "↓"
"""The form of an arrow or a pointing hand."""
MARKS: Final = frozenset((BREAK, QUESTION, POINTER))
"""The forms that end a sentence."""

_INVISIBLE = "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff"
_LETTERS = (
    rf"[^\W_](?:[^\W_]|[\u0300-\u036f{_INVISIBLE}])*+(?:['’ʼ＇`´](?:[^\W_]|[\u0300-\u036f{_INVISIBLE}])++)*+"
)
_ENDINGS = "com|net|org|io|co|ai|me|app|dev|info|biz|ly|example|eu|de|fr|es|it|nl|pt|uk|us"
_DOMAIN = rf"(?:[a-z0-9-]{{1,63}}\.){{1,4}}(?:{_ENDINGS})"
_AMOUNT = r"\d[\d.,' ]{0,12}(?<=\d)"
_SCALE = r"(?:\s?(?:k|m|mm|bn|million|mio|lakh)(?![^\W_]))?"
_CURRENCY = r"[$€£¥₹₺]"
_CURRENCY_WORD = r"(?:eur|usd|gbp|euros?|dollars?|pounds?|chf|pln|reais)(?![^\W_])"
# Every part is bounded or possessive, so the scan is linear; the common plain word comes first.
_TOKEN = re.compile(
    rf"""
      (?P<word>(?!\d)(?!www\.|https?:){_LETTERS}(?![.@/][a-z0-9]))
    | (?P<link>(?:https?://|www\.)[^\s<>"]{{1,2000}}|{_DOMAIN}(?![a-z0-9])(?:/[^\s<>"]{{0,2000}})?)
    | (?P<mail>[\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,4}})
    | (?P<money>{_CURRENCY}\s?{_AMOUNT}{_SCALE}\+?|{_AMOUNT}{_SCALE}\s?(?:{_CURRENCY}|{_CURRENCY_WORD}))
    | (?P<percent>{_AMOUNT}\s?%)
    | (?P<times>\d{{1,4}}(?:\.\d{{1,2}})?x(?![^\W_]))
    | (?P<number>\d[\d.,]{{0,15}}(?<=\d)(?:k|m)?(?![^\W_])\+?)
    | (?P<other>{_LETTERS})
    | (?P<slot>\[[a-z_ ]{{2,30}}\]|\{{\{{?[a-z_ .]{{2,30}}\}}?\}}|%[a-z_]{{2,30}}%|<<?[a-z_ ]{{2,30}}>>?)
    | (?P<question>[?¿]+)
    | (?P<at>@)
    | (?P<pointer>[→↓➡⬇▶►👇👉]+)
    | (?P<stop>[.!…|•·:;]+(?=\s|$|[^\w\s])|[!…|•·]+|\n\s*\n|\s[-–—]+\s)
    """,
    re.VERBOSE | re.IGNORECASE,
)

_LOOKALIKES = dict(
    zip(
        "аеорсхуіјѕһԁԛԝкмтвнАЕОРСХУІЈЅКМТВНοαερτυικνΟΑΕΡΤΥΙΚΝ",
        "aeopcxyijshdqwkmtbhaeopcxyijskmtbhoaeptuiknoaeptuikn",
        strict=True,
    )
)
_APOSTROPHES = frozenset("'’ʼ＇`´")
_SHORT_IS = frozenset(["it", "that", "what", "here", "there", "let", "he", "she", "who", "how", "where"])


def _fold_character(character: str) -> str:
    if character in _APOSTROPHES or unicodedata.category(character) in ("Cf", "Mn", "Me"):
        return ""
    decomposed = unicodedata.normalize("NFKD", character)
    return "".join(
        _LOOKALIKES.get(part, part) for part in decomposed if not unicodedata.combining(part)
    ).casefold()


@lru_cache(maxsize=1 << 12)
def fold(word: str) -> str:
    """The form in which a word is matched: lower case, plain letters, no apostrophes.

    A possessive ``'s`` falls away (``company's`` is ``company``); a contraction stays one word
    (``I'm`` is ``im``).
    """
    if word.isascii() and word.isalnum():
        return word.lower()
    if len(word) > 2 and word[-1] in "sS" and word[-2] in _APOSTROPHES:
        stem = word[:-2]
        if stem.lower() not in _SHORT_IS:
            word = stem
    return "".join(map(_fold_character, word))


class Word(NamedTuple):
    """One word of a text: ``form`` is matched, ``kind`` says what it is, ``[start, end)`` is where it stands.

    ``kind``: word, name (a word with a capital), number, money, percent, times, link, mail, slot,
    or stop, question and pointer (marks, whose forms are in :data:`MARKS`).
    """

    form: str
    kind: str
    start: int
    end: int


_FIXED_FORMS: Final = {"stop": BREAK, "question": QUESTION, "pointer": POINTER, "at": "at"}


def _words(written: str) -> Iterator[Word]:
    for found in _TOKEN.finditer(written):
        kind, raw = found.lastgroup, found[0]
        form = _FIXED_FORMS.get(kind) or fold(raw)  # type: ignore[arg-type]
        if kind == "word" or kind == "other" or kind == "at":
            kind = "name" if raw[0].isupper() else "word"
        if form:
            start, end = found.span()
            yield Word(form, kind, start, end)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Text:
    """A text of a request: ``written`` is the original, ``field`` its name in a :class:`Span`."""

    field: str
    written: str

    @cached_property
    def words(self) -> tuple[Word, ...]:
        """The words and marks in order."""
        return tuple(_words(self.written))

    @cached_property
    def sentences(self) -> tuple[int, ...]:
        """For each word the number of its sentence, from 0."""
        numbers, number = [], 0
        for word in self.words:
            numbers.append(number)
            number += word.form in MARKS
        return tuple(numbers)

    def quote(self, first: int, last: int) -> Span:
        """The original from word ``first`` up to and including word ``last``."""
        start, end = self.words[first].start, self.words[last].end
        return Span(field=self.field, text=self.written[start:end], start=start, end=end)
