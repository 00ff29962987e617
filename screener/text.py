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

_HIDDEN = (
    "\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff"
    "\U000e0000-\U000e007f\U000e0100-\U000e01ef"
)
_INSIDE = rf"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f{_HIDDEN}]"
"""What may stand inside a word without being a letter: accents of their own and hidden characters."""
_APOSTROPHES: Final = "'’‘ʼ＇`´‛′"
_LETTERS = rf"[^\W_]++(?:{_INSIDE}++[^\W_]*+)*+"
_WORD = rf"{_LETTERS}(?:[{_APOSTROPHES}]{_INSIDE}*+{_LETTERS})*+"
WORD_OR_LINK: Final = re.compile(rf"(?:https?://|www\.)[^\s<>\"]+|{_WORD}", re.IGNORECASE)
"""Words and addresses only, which is faster than :class:`Text`."""
_ENDINGS = (
    "com|net|org|io|co|ai|me|app|dev|info|biz|ly|gl|gd|xyz|site|online|shop|top|club|page|link|tv|example"
    "|eu|de|fr|es|it|nl|pt|pl|ca|au|uk|us"
)
_HOST = r"(?:[a-z0-9-]{1,63}\.){1,4}"
_REST = r"[^\s<>\"]{0,2000}(?<![.,;:!?)])"
_AMOUNT = rf"\d[\d.,{_APOSTROPHES} ]{{0,12}}(?<=\d)"
_SCALE = r"(?:\s{0,2}(?:k|m|mm|bn|million|mio|lakh)(?![^\W_]))?"
_CURRENCY = r"[$€£¥₹₺]"
_CURRENCY_WORD = r"(?:eur|usd|gbp|euros?|dollars?|pounds?|chf|pln|zł|zl|sek|kr|kronor|tl|reais)(?![^\W_])"
# Every part is bounded or possessive, so the scan is linear; the common plain word comes first, and
# the space before it is taken along so that no other part is tried on it.
_TOKEN = re.compile(
    rf"""
    [ ]?(?:
      (?P<word>(?!\d)(?!www\.|https?:){_WORD}(?![.@/][a-z0-9]))
    | (?P<link>(?:https?://|www\.)(?=\w){_REST}
             |{_HOST}(?:(?:{_ENDINGS})(?![a-z0-9@])(?:/{_REST})?|[a-z]{{2,12}}/(?=\w){_REST}))
    | (?P<mail>[\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,4}})
    | (?P<money>{_CURRENCY}\s{{0,2}}{_AMOUNT}{_SCALE}\+?
             |{_AMOUNT}{_SCALE}\s{{0,2}}(?:{_CURRENCY}|{_CURRENCY_WORD}))
    | (?P<percent>{_AMOUNT}\s{{0,2}}%|%\d[\d.,]{{0,8}}(?<=\d))
    | (?P<times>\d{{1,4}}(?:\.\d{{1,2}})?x(?![^\W_]))
    | (?P<number>\d[\d.,]{{0,15}}(?<=\d)(?:k|m)?(?![^\W_])\+?)
    | (?P<other>{_WORD})
    | (?P<slot>\[[a-z_ ]{{2,30}}\]|\{{\{{?[a-z_ .]{{2,30}}\}}?\}}|%[a-z_]{{2,30}}%|<<?[a-z_ ]{{2,30}}>>?)
    | (?P<question>[?¿]+)
    | (?P<at>@)
    | (?P<pointer>[→↓➡⬇▶►👇👉]+)
    | (?P<stop>[.!…|•·:;]+(?=\s|$|[^\w\s])|[!…|•·]+
             |\n\s*\n|(?<=\s)[-–—]+(?=\s)|(?-i:(?<=[a-z][a-z])\.(?=[A-Z])))
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)

_SHORT_IS = frozenset(["it", "that", "what", "here", "there", "let", "he", "she", "who", "how", "where"])
_LOOKALIKES: Final = str.maketrans(
    "аеорсхуіјѕһԁԛԝкмтвнАЕОРСХУІЈЅКМТВН"  # Cyrillic
    "αγειηκνορτυχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"  # Greek
    "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"
    "łøđħŧŁØĐĦŦı" + _APOSTROPHES,
    "aeopcxyijshdqwkmtbhaeopcxyijskmtbh"
    "ayeinkvoptuxwabezhikmnoptyx"
    "abcdefghijklmnoprstuvwyz"
    "lodhtlodhti" + "'" * len(_APOSTROPHES),
)
_HANGING: Final = frozenset(["Cf", "Mn", "Me"])
"""Characters that hang on others: formats, accents, enclosures."""


def _plain(word: str) -> str:
    """The plain small letters of ``word``, each apostrophe as ``'``."""
    decomposed = unicodedata.normalize("NFKD", word.translate(_LOOKALIKES)).translate(_LOOKALIKES)
    letters = "".join(part for part in decomposed if unicodedata.category(part) not in _HANGING)
    return letters.casefold().translate(_LOOKALIKES)


def fold(word: str) -> str:
    """The form in which a word is matched: lower case, plain letters, no apostrophes.

    A possessive ``'s`` falls away (``company's`` is ``company``); a contraction stays one word
    (``I'm`` is ``im``).
    """
    if word.isascii() and word.isalnum():
        return word.lower()
    plain = _plain(word)
    owner, mark, ending = plain.rpartition("'")
    if owner and mark and ending == "s" and owner not in _SHORT_IS:
        plain = owner
    return plain.replace("'", "")


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


@lru_cache(maxsize=1 << 12)
def _form_and_kind(raw: str, token: str) -> tuple[str, str]:
    form = _FIXED_FORMS.get(token) or fold(raw)
    if token in ("word", "other", "at"):
        return form, "name" if raw[0].isupper() else "word"
    return form, token


_WROTE: Final = "wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef|napisał|napisała|skrev|yazdı"
_FORWARDED: Final = (
    "original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d.origine"
    "|message transféré|mensaje original|mensaje reenviado|mensagem original|mensagem encaminhada"
    "|messaggio originale|messaggio inoltrato|oorspronkelijk bericht|doorgestuurd bericht"
)
_QUOTED: Final = re.compile(
    rf"^[ \t]*>[^\n]*$"
    rf"|^[^\n]{{0,80}}\b(?:{_WROTE})\b[^\n:]{{0,60}}:[ \t]*$(?=\s*>)"
    rf"|^(?:on|am|le|el|em|il|op|dnia|den)\b(?=[^\n]{{0,60}}\d)"
    rf"[^\n]{{0,80}}\b(?:{_WROTE})\b[^\n]{{0,60}}:[ \t]*$[\s\S]*"
    rf"|^-{{2,}}[ \t]*(?:{_FORWARDED})[ \t]*-{{2,}}[ \t]*$[\s\S]*",
    re.MULTILINE | re.IGNORECASE,
)
"""Lines that repeat what somebody else wrote, as mail programs mark them."""
_LEAST_BESIDE: Final = 5
"""With fewer words of their own, what they quote is what they say."""


def _without_quoted(written: str) -> str:
    """``written`` with a stop and blanks in place of what is quoted, so that every word stays where it is."""
    if "\n" not in written or (">" not in written and "--" not in written and ":\n" not in written):
        return written
    own = _QUOTED.sub(lambda found: "." + " " * (len(found[0]) - 1), written)
    return own if len(own.split()) >= _LEAST_BESIDE else written


def _words(written: str) -> Iterator[Word]:
    written = _without_quoted(written)
    for found in _TOKEN.finditer(written):
        token: str = found.lastgroup  # type: ignore[assignment]
        start, end = found.span(token)
        form, kind = _form_and_kind(written[start:end], token)
        if form:
            yield Word(form, kind, start, end)


def forms(written: str) -> tuple[str, ...]:
    """The forms of the words and marks of ``written``, in order."""
    return tuple(word.form for word in _words(written))


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

    @cached_property
    def shouts(self) -> bool:
        """Whether it is written in capitals throughout, so that a capital marks no name."""
        return self.written.isupper()

    def quote(self, first: int, last: int) -> Span:
        """The original from word ``first`` up to and including word ``last``."""
        start, end = self.words[first].start, self.words[last].end
        return Span(field=self.field, text=self.written[start:end], start=start, end=end)
